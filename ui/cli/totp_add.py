"""``totp-add``: enrol a seed by URI, by secret or from pictures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ui.cli import output, typed
from ui.cli.grammar import Argument, Given, Option, Usage, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate
from vault.errors import Ambiguous, BadInput, NotFound

if TYPE_CHECKING:
    from vault.totp import TotpSeed


def _add(run: Run, given: Given) -> None:
    from vault.accounts import add_totp, find_account

    seed = _seed(given)
    session = run.session()
    row = find_account(session, given.text("ACCOUNT"))
    add_totp(session, row.id, seed)
    run.answer({"id": row.id}, lambda: output.line(translate("cli", "Codes enrolled: {name}").format(name=row.name)))


def _seed(given: Given) -> TotpSeed:
    from vault.totp import parse_seed

    said = [name for name in ("--uri", "--secret", "--image") if given.flag(name)]
    if len(said) != 1:
        raise Usage(translate("cli", "Say one of --uri, --secret and --image"))
    if said == ["--image"]:
        return _pick(_from_pictures(given.many("--image")), given.text("--pick"))
    text = given.text(said[0])
    return parse_seed(typed.standard_input() if text == "-" else text)


def _from_pictures(names: Sequence[str]) -> list[TotpSeed]:
    from vault.interchange.google_authenticator import seeds_from_files

    paths = [Path(name) for name in names]
    for path in paths:
        if not path.is_file():
            raise NotFound(kind="file", name=str(path))
    seeds: list[TotpSeed] = seeds_from_files(paths)
    if not seeds:
        raise BadInput(reason="no_code_in_picture", field="image")
    return seeds


def _pick(seeds: Sequence[TotpSeed], wanted: str) -> TotpSeed:
    """The one seed, or the one whose label or issuer was named; several matches are never guessed between."""
    found = [seed for seed in seeds if not wanted or wanted in (seed.label, seed.issuer, _name(seed))]
    if not found:
        found = [seed for seed in seeds if wanted.casefold() in _name(seed).casefold()]
    if not found:
        raise NotFound(kind="seed", name=wanted)
    if len(found) > 1:
        raise Ambiguous(
            kind="seed", name=wanted, candidates=[{"id": _name(seed), "name": _name(seed)} for seed in found]
        )
    return found[0]


def _name(seed: TotpSeed) -> str:
    return f"{seed.issuer}:{seed.label}" if seed.issuer else seed.label


VERBS = (
    Verb(
        "",
        QT_TRANSLATE_NOOP("cli", "Enrol one-time codes for an account"),
        _add,
        options=(
            Option("--uri", QT_TRANSLATE_NOOP("cli", "otpauth:// address; - is standard input"), "URI"),
            Option("--secret", QT_TRANSLATE_NOOP("cli", "The seed's letters; - is standard input"), "S"),
            Option("--image", QT_TRANSLATE_NOOP("cli", "Picture of the QR code"), "FILE", kind="many"),
            Option("--pick", QT_TRANSLATE_NOOP("cli", "Which one, where a picture holds several"), "NAME"),
        ),
        arguments=(Argument("ACCOUNT", QT_TRANSLATE_NOOP("cli", "Id, the beginning of an id, or the exact name")),),
    ),
)
