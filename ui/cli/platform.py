"""``platform``: the catalogue; needs no vault."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ui.accounts.words import root_name
from ui.cli import output
from ui.cli.grammar import Argument, Given, Verb
from ui.cli.run import Run
from ui.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from vault.platforms import Platform


def _short(platform: Platform, lang: str) -> dict[str, Any]:
    return {
        "id": platform.id,
        "name": platform.label(lang),
        "category": platform.category,
        "root_of_trust": platform.trust_root,
        "totp": platform.totp,
        "totp_applicable": platform.totp_applicable,
    }


def _list(run: Run, given: Given) -> None:
    rows = [_short(platform, run.lang) for platform in run.catalogue().all()]
    headers = (translate("cli", "Id"), translate("cli", "Name"), translate("cli", "Root of trust"))
    run.answer(
        rows, lambda: output.table(headers, [(row["id"], row["name"], root_name(row["root_of_trust"])) for row in rows])
    )


def _show(run: Run, given: Given) -> None:
    import msgspec

    catalogue = run.catalogue()
    platform = catalogue.get(run.platform_id(given.text("PLATFORM")))
    shown = {**msgspec.to_builtins(platform), **_short(platform, run.lang), "names": dict(platform.name)}
    run.answer(shown, lambda: _describe(platform, run.lang))


def _describe(platform: Platform, lang: str) -> None:
    output.line(output.with_detail(platform.label(lang), platform.id))
    output.pairs(
        [
            (translate("cli", "Root of trust"), root_name(platform.trust_root)),
            (translate("cli", "One-time code"), platform.totp),
            *((name, link.url) for name, link in platform.urls.items()),
            (translate("cli", "Facts as of"), str(platform.reviewed_on)),
        ]
    )
    for fact in platform.facts:
        mark = "" if fact.verified else translate("cli", " (unverified)")
        output.line(f"· {fact.text.get(lang) or fact.text['zh']}{mark}")


VERBS = (
    Verb("list", QT_TRANSLATE_NOOP("cli", "All platforms of the catalogue"), _list),
    Verb(
        "show",
        QT_TRANSLATE_NOOP("cli", "One platform: rules, links and facts"),
        _show,
        arguments=(Argument("PLATFORM", QT_TRANSLATE_NOOP("cli", "Id or name")),),
    ),
)
