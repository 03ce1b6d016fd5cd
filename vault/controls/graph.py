"""The control graph: people, control points and accounts as nodes, and which of them stands behind which.

Only what this member may see is in it: accounts whose profile they read, control points that lead to one of those or
belong to a brand that they read, and the people who hold or are named on them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import msgspec

from vault.access import own_levels
from vault.accounts.listing import RowMaker
from vault.controls.falling import Fallen, Link, fall, outgoing_of
from vault.errors import NotPermitted
from vault.ledger.records import AccountRecord, ControlRecord, PersonRecord
from vault.masking import mask_email
from vault.session import Session
from vault.team.checking import granted_persons
from vault.times import claimed_day

#: Who has the thing is in, or nobody is: which kind of control point opens which root of trust.
_OPENS = {("sim", "sim"), ("wechat", "wechat_person"), ("real_name", "personal_profile")}
#: What works for an account, and cannot get into it or bring it back.
_BESIDE = {"tool", "payment"}
_BY_PERSON = {"wechat_person", "personal_profile"}
_MAILBOX = "mailbox"
_AT_ONCE = 200


class Node(msgspec.Struct, frozen=True, gc=False):
    """``kind``: person, account, or a control point's own. ``brand``: the brand's name, empty for a person.

    ``about`` is a person's contact, an account's platform. ``marks``: left (a person who has); single (nobody but
    its holder gets into some account by it, or an account that one person holds); leaver (somebody who left holds
    it or is named on it); private; nobody (no holder).
    """

    id: str
    kind: str
    label: str
    brand: str = ""
    holder: str = ""
    company_owned: bool = False
    about: str = ""
    root: str = ""
    marks: tuple[str, ...] = ()

    @property
    def column(self) -> int:
        """0 people, 1 control points, 2 accounts."""
        return {"person": 0, "account": 2}.get(self.kind, 1)


class ControlGraph:
    """``nodes`` by id, people first, then control points, then accounts; ``links`` as they lead."""

    def __init__(self, nodes: Iterable[Node], links: Iterable[Link]) -> None:
        self.nodes = {node.id: node for node in nodes}
        self.links = list(links)
        self.outgoing = outgoing_of(self.links)
        self.incoming: dict[str, list[Link]] = {}
        for link in self.links:
            self.incoming.setdefault(link.target, []).append(link)

    def falls(self, *starts: str) -> dict[str, Fallen]:
        """What is hit if all of ``starts`` go, control points and accounts alike."""
        return fall(self.outgoing, starts)


def graph(session: Session, *, pause: Callable[[], None] = lambda: None) -> ControlGraph:
    """``pause`` is called every few hundred accounts, that another thread gets its turn."""
    return _Making(session, pause).made()


class _Making:
    def __init__(self, session: Session, pause: Callable[[], None]) -> None:
        self._session, self._state, self._pause = session, session.state, pause
        maker = RowMaker(session)
        self._accounts = {one.id: one for one in self._state.accounts.values() if maker.visible(one)}
        brands = set(self._state.brands) if maker.sees_all else {*own_levels(session)} & set(self._state.brands)
        self._controls = {
            one.id: one
            for one in self._state.controls.values()
            if one.brand in brands or any(account in self._accounts for account in one.accounts)
        }
        self._gone = _leavers(session)
        self._links: list[Link] = []

    def made(self) -> ControlGraph:
        self._links += self._of_controls()
        self._links += self._of_links()
        for number, account in enumerate(self._accounts):
            self._links += self._of_people(account)
            if number % _AT_ONCE == 0:
                self._pause()
        alone = self._held_alone()
        people = dict.fromkeys(link.source for link in self._links if link.source in self._state.persons)
        nodes = [self._person(self._state.persons[one]) for one in people]
        nodes += [self._control(one, alone) for one in self._controls.values()]
        nodes += [self._account(one, alone) for one in self._accounts.values()]
        return ControlGraph(nodes, self._links)

    # links

    def _of_controls(self) -> Iterator[Link]:
        for control in self._controls.values():
            if control.holder in self._state.persons:
                yield Link(control.holder, control.id, "holder", "locked")
            same = self._mailbox_of(control) if control.kind == _MAILBOX else ""
            for account in control.accounts:
                record = self._accounts.get(account)
                if record is not None:
                    effect = "locked" if account == same else _effect(control, record)
                    yield Link(control.id, account, control.kind, effect)
            if same:
                yield Link(same, control.id, "same", "locked")

    def _mailbox_of(self, control: ControlRecord) -> str:
        """The account that is this very mailbox, on record twice: as what resets others, and with a password.

        Many addresses share a mask, so the whole one decides; to who may not open it, a mask that fits one account.
        """
        logins = {
            one: self._session.profiles[one].login
            for one in control.accounts
            if one in self._accounts and self._accounts[one].platform == _MAILBOX
        }
        fit = {one: login for one, login in logins.items() if control.label in (login, mask_email(login))}
        if not fit:
            return ""
        try:
            whole = self._session.open_control(control)
        except NotPermitted:
            return next(iter(fit)) if len(fit) == 1 else ""
        return next((one for one, login in fit.items() if login == whole), "")

    def _of_links(self) -> Iterator[Link]:
        seen = self._accounts.keys() | self._controls.keys()
        for link in self._state.links.values():
            if link.source not in seen or link.target not in seen:
                continue
            yield Link(link.source, link.target, link.kind, self._effect_of_link(link.kind, link.target))
            if link.kind == "passport":
                yield Link(link.target, link.source, link.kind, "locked")

    def _effect_of_link(self, kind: str, target: str) -> str:
        if kind == "main_sub":
            record = self._accounts.get(target)
            return "locked" if record is not None and record.root_of_trust == "main_account" else "reset"
        return {"passport": "locked", "inside": "locked", "payment": "touched"}.get(kind, "reset")

    def _of_people(self, account: str) -> Iterator[Link]:
        profile = self._session.profiles[account]
        by_person = self._accounts[account].root_of_trust in _BY_PERSON
        posts = [
            (profile.admin, "admin", "locked" if by_person else "reset"),
            (profile.deputy, "deputy", "touched"),
            (profile.real_name, "real_name", "reset"),
            *((operator, "operator", "touched") for operator in profile.operators),
        ]
        for person, post, effect in posts:
            if person in self._state.persons:
                yield Link(person, account, post, effect)

    # nodes

    def _held_alone(self) -> dict[str, set[str]]:
        """Who gets into each account, as the check-up counts: where it is one person, the account hangs on them."""
        granted = granted_persons(self._session)
        sims: dict[str, list[str]] = {}
        for control in self._controls.values():
            if control.kind == "sim":
                for account in control.accounts:
                    sims.setdefault(account, []).append(control.holder)
        found: dict[str, set[str]] = {}
        for account, record in self._accounts.items():
            profile = self._session.profiles[account]
            people = {profile.admin, profile.deputy, *profile.operators, *sims.get(account, ())}
            people |= {*granted.get(record.brand, ()), *granted.get(account, ())}
            found[account] = people - {""}
        return found

    def _person(self, person: PersonRecord) -> Node:
        marks = ("left",) if person.id in self._gone else ()
        return Node(person.id, "person", person.name, about=person.contact, marks=marks)

    def _control(self, control: ControlRecord, holders: dict[str, set[str]]) -> Node:
        seen = [account for account in control.accounts if account in holders]
        single = bool(control.holder) and any(not holders[account] - {control.holder} for account in seen)
        marks = {
            "leaver": control.holder in self._gone,
            "single": single and control.kind not in _BESIDE,
            "nobody": control.holder not in self._state.persons,
            "private": not control.company_owned,
        }
        return Node(
            control.id,
            control.kind,
            control.label,
            self._brand(control.brand),
            control.holder,
            control.company_owned,
            marks=tuple(mark for mark, so in marks.items() if so),
        )

    def _account(self, account: AccountRecord, holders: dict[str, set[str]]) -> Node:
        profile = self._session.profiles[account.id]
        named = {profile.admin, profile.deputy, profile.real_name, *profile.operators}
        marks = {"leaver": bool(named & self._gone), "single": len(holders[account.id]) == 1}
        return Node(
            account.id,
            "account",
            profile.name,
            self._brand(account.brand),
            about=account.platform,
            root=account.root_of_trust,
            marks=tuple(mark for mark, so in marks.items() if so),
        )

    def _brand(self, brand: str) -> str:
        record = self._state.brands.get(brand)
        return record.name if record is not None else ""


def _effect(control: ControlRecord, account: AccountRecord) -> str:
    if control.kind in _BESIDE:
        return "touched"
    return "locked" if (control.kind, account.root_of_trust) in _OPENS else "reset"


def _leavers(session: Session) -> set[str]:
    """Whose last day is reached, or was on a day that nobody knows, and whose keys were ended."""
    today = session.now().date()
    found = set()
    for person in session.state.persons.values():
        member = session.state.members.get(person.member)
        left_on = claimed_day(person.left_on)
        disabled = member is not None and not member.active and not member.pending
        if disabled or (person.left_on and (left_on is None or left_on <= today)):
            found.add(person.id)
    return found
