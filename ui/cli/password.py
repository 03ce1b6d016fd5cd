"""``password``: judge one that is typed or piped in, or make one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ui.cli import output, typed
from ui.cli.grammar import Given, Option, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.generator import PasswordRules
    from vault.views import AccountDetail


def _check(run: Run, given: Given) -> None:
    from vault.policy import DEFAULTS
    from vault.strength import estimate, policy_failures

    rules: PasswordRules | None = None
    words: list[str] = []
    limits: dict[str, Any] = {key: DEFAULTS[key] for key in _LIMITS}
    if given.flag("--account"):
        from vault.accounts import show_account
        from vault.policy import policy

        session = run.session()
        detail = show_account(session, given.text("--account"))
        words, rules = _own_words(detail), run.catalogue().get(detail.row.platform).password
        limits = {key: policy(session)[key].value for key in _LIMITS}
    password = typed.standard_input()
    strength = estimate(password, words)
    failures = policy_failures(
        password,
        min_length=limits["password.min_length"],
        classes=limits["password.classes"],
        min_score=limits["password.min_score"],
        rules=rules,
        strength=strength,
    )
    answer = {
        "score": strength.score,
        "guesses_log10": strength.guesses_log10,
        "warning": strength.warning,
        "suggestions": list(strength.suggestions),
        "meets_policy": not failures,
        "failures": failures,
    }
    run.answer(answer, lambda: _say(answer))


_LIMITS = ("password.min_length", "password.classes", "password.min_score")


def _own_words(detail: AccountDetail) -> list[str]:
    from vault.strength import own_words

    row = detail.row
    return own_words(
        brand=row.brand,
        name=row.name,
        login=row.login,
        phone=detail.phone or "",
        email=detail.email or "",
        platform=row.platform_name,
    )


def _say(answer: dict[str, Any]) -> None:
    from ui.strength_text import score_text, strength_text

    verdict = translate("cli", "meets the policy") if answer["meets_policy"] else translate("cli", "fails the policy")
    words = translate("cli", "{strength} ({score}/4), {verdict}")
    output.line(words.format(strength=score_text(answer["score"]), score=answer["score"], verdict=verdict))
    for code in (answer["warning"], *answer["failures"], *answer["suggestions"]):
        if code:
            output.line(f"  {strength_text(code)}")


def _generate(run: Run, given: Given) -> None:
    from vault.generator import generate_passphrase, generate_password
    from vault.strength import estimate

    rules = (
        run.catalogue().get(run.platform_id(given.text("--platform"))).password if given.flag("--platform") else None
    )
    words, length = given.number("--words"), given.number("--length")
    if words is not None:
        made = generate_passphrase(words=words)
    elif length is not None:
        made = generate_password(length=length, rules=rules)
    else:
        made = generate_password(rules=rules)
    run.answer({"password": made, "score": estimate(made).score}, lambda: output.value(made))


VERBS = (
    Verb(
        "check",
        QT_TRANSLATE_NOOP("cli", "Judge the password on standard input"),
        _check,
        options=(
            Option("--account", QT_TRANSLATE_NOOP("cli", "By this account's own words and its platform's rules"), "A"),
        ),
    ),
    Verb(
        "generate",
        QT_TRANSLATE_NOOP("cli", "Make a random password, or a passphrase of words"),
        _generate,
        options=(
            Option("--platform", QT_TRANSLATE_NOOP("cli", "Obey this platform's rules"), "P"),
            Option("--length", QT_TRANSLATE_NOOP("cli", "Number of characters"), "N", kind="number"),
            Option("--words", QT_TRANSLATE_NOOP("cli", "A passphrase of this many words instead"), "N", kind="number"),
        ),
    ),
)
