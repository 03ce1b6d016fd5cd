"""What the palette finds: the best few accounts, people, control points and commands for what was typed."""

from __future__ import annotations

from collections.abc import Sequence

from ui.accounts.listing import Listing, opens_by_person
from ui.accounts.palette_list import Item
from ui.accounts.words import control_word
from ui.i18n import translate
from vault.pinyin import folded, spans
from vault.search import Narrowing
from vault.views import AccountRow, ControlRow, PersonRow

_ACCOUNTS, _OTHERS = 6, 3
_LOOKED_AT = 300  # of the matches, the most urgent ones, when they are put in order of how well they fit
_CONTROL_ICONS = {
    "sim": "sim-outline",
    "mailbox": "email-outline",
    "wechat": "wechat",
    "device": "cellphone",
    "real_name": "card-account-details-outline",
    "tool": "puzzle-outline",
    "payment": "credit-card-outline",
}


class Finder:
    """Holds rows, never a secret; empty until it was given something."""

    def __init__(self) -> None:
        self._listing = Listing()
        self._persons: Sequence[PersonRow] = ()
        self._controls: Sequence[ControlRow] = ()
        self._narrowing = Narrowing(self._listing.index, ())
        self.by_initials = False

    def take(self, listing: Listing, persons: Sequence[PersonRow], controls: Sequence[ControlRow]) -> None:
        self._listing, self._persons, self._controls = listing, persons, controls
        self._narrowing = Narrowing(listing.index, listing.order)

    def find(self, query: str) -> list[Item]:
        """The lines to show, headings among them. Nothing typed: what is most urgent, and the commands."""
        accounts = self._accounts(query)
        typed = folded(query).strip()
        self.by_initials = bool(accounts) and typed.isascii() and typed.isalpha() and not _literal(accounts, typed)
        items = _under(translate("Palette", "Accounts"), accounts)
        if typed:
            items += _under(translate("Palette", "People"), self._people(query))
            items += _under(translate("Palette", "Control points"), self._control_points(query))
        return items + _under(translate("Palette", "Commands"), self._commands(query))

    @staticmethod
    def new_words() -> str:
        return translate("Palette", "New account")

    def _accounts(self, query: str) -> list[Item]:
        rows = self._listing.rows
        best = [rows[at] for at in self._narrowing.find(query)[:_LOOKED_AT]]
        if query.strip():
            best.sort(key=lambda row: not spans(row.name, query))  # stable: urgency stays the order within
        return [_account_item(row) for row in best[:_ACCOUNTS]]

    def _people(self, query: str) -> list[Item]:
        found = [person for person in self._persons if _all_in(person.name, query)][:_OTHERS]
        does = translate("Palette", "Show accounts")
        return [
            Item(
                kind="person",
                title=person.name,
                under=translate("Palette", "on %n accounts", None, sum(person.roles.values())),
                does=does,
                id=person.id,
            )
            for person in found
        ]

    def _control_points(self, query: str) -> list[Item]:
        found = [each for each in self._controls if _all_in(each.label, query) or _all_in(each.holder or "", query)]
        return [_control_item(control) for control in found[:_OTHERS]]

    def _commands(self, query: str) -> list[Item]:
        commands = [item for item in _all_commands() if _all_in(item.title, query)]
        return commands if query.strip() else commands[:4]


def _all_in(text: str, query: str) -> bool:
    return all(spans(text, word) for word in query.split())


def _literal(items: Sequence[Item], typed: str) -> bool:
    return any(typed in folded(part) for item in items for part in (item.title, item.under))


def _under(heading: str, items: list[Item]) -> list[Item]:
    return [Item(kind="heading", title=heading), *items] if items else []


def _account_item(row: AccountRow) -> Item:
    who = translate("Palette", "{person} answers for it").format(person=row.responsible) if row.responsible else ""
    if row.has_password:
        does = translate("Palette", "Copy password")
    else:
        does = translate("Palette", "Who can let me in") if opens_by_person(row) else translate("Palette", "Show")
    under = " · ".join(part for part in (row.brand, row.login, who) if part)
    return Item(kind="account", title=row.name, under=under, does=does, id=row.id, row=row)


def _control_item(control: ControlRow) -> Item:
    kind = control_word(control.kind)
    kept = translate("Palette", "{kind}, kept by {person}")
    parts = [kept.format(kind=kind, person=control.holder) if control.holder else kind]
    parts.append(translate("Palette", "on %n accounts", None, len(control.accounts)))
    return Item(
        kind="control",
        title=control.label,
        under=" · ".join(parts),
        does=translate("Palette", "What falls with it"),
        icon=f"mdi6.{_CONTROL_ICONS.get(control.kind, 'link-variant')}",
        id=control.id,
    )


def _all_commands() -> list[Item]:
    does = translate("Palette", "Do it")
    table = (
        ("accounts", "plus", Finder.new_words(), translate("Palette", "Accounts → New")),
        ("import", "tray-arrow-down", translate("Palette", "Import a file"), translate("Palette", "Accounts → Import")),
        (
            "health",
            "heart-pulse",
            translate("Palette", "Check-up"),
            translate("Palette", "Everything that wants doing"),
        ),
        (
            "lock",
            "lock-outline",
            translate("Palette", "Lock"),
            translate("Palette", "Keys are dropped, the window is emptied"),
        ),
        ("accounts", "card-account-details-outline", translate("Palette", "Accounts"), ""),
        (
            "settings",
            "cog-outline",
            translate("Palette", "Settings"),
            translate("Palette", "This device, this member, policy"),
        ),
    )
    return [
        Item(kind="command", title=title, under=where, does=does, icon=f"mdi6.{icon}", id=page)
        for page, icon, title, where in table
    ]
