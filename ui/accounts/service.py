"""What the accounts page asks of the vault: every call runs on the worker and answers on the window's thread.

The page and its panes know this class and no session; a test gives them another with the same methods.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from ui.accounts.listing import Listing, build_listing, opens_by_person
from ui.dossier.service import DossierService
from ui.rotation.service import RotationService
from vault.platforms.overlays import overlay_folder
from vault.views import AccountDetail, CodeView, ControlRow, PersonRow

if TYPE_CHECKING:
    from ui.desk import Desk
    from vault.accounts import Doorkeeper
    from vault.session import Session

Failed = Callable[[Exception], None] | None
Found = tuple[Listing, list[PersonRow], list[ControlRow]]

TYPED = "account"  # what the editor's draft is called on this device
_INDEX_AT_ONCE = 5000  # rows; indexing them takes less than a tenth of a second


def _drop_typed(session: Session) -> None:
    from vault.drafts import drop

    drop(session, TYPED)


@dataclass(frozen=True, slots=True)
class Names:
    """What the editor offers while one types, and the policy that a password is held against."""

    brands: list[str] = field(default_factory=list)
    persons: list[str] = field(default_factory=list)
    members: list[str] = field(default_factory=list)
    policy: dict[str, int | str | bool] = field(default_factory=dict)


@dataclass(slots=True)
class Saving:
    """A form on its way into the vault; ``written`` as soon as it is there, before anybody is told."""

    written: bool = False


class AccountService:
    """The use cases of accounts, each in the background, for ``owner`` while it lives."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def _breathe(self) -> Callable[[], None]:
        """What lets the window have the interpreter between two slices."""
        return self._desk.background.breathe

    @property
    def me(self) -> str:
        session = self._desk.session
        return "" if session is None else session.member.name

    def overlays(self) -> Path:
        """Where this device keeps what the team adds to the catalogue."""
        session = self._desk.session
        return overlay_folder(session.device.home) if session is not None else Path()

    @property
    def rotation(self) -> RotationService:
        return RotationService(self._desk)

    @property
    def dossier(self) -> DossierService:
        return DossierService(self._desk)

    def may_edit(self, account_id: str | None = None) -> bool:
        """Whether this member may change the account; where none is named, add one to any brand at all."""
        from vault.access import may_somewhere

        session = self._desk.session
        if session is None:
            return False
        if account_id is None:
            return session.may("edit_accounts") or may_somewhere(session, "edit_accounts")
        return session.may("edit_accounts", account=account_id)

    def may_give(self, account_id: str) -> bool:
        """Whether this member may say who opens the account."""
        session = self._desk.session
        return session is not None and session.may("give_grants", account=account_id)

    def today(self) -> date:
        session = self._desk.session
        return date.today() if session is None else session.now().date()

    def listing(
        self, owner: QObject, *, column: int, descending: bool, done: Callable[[Listing], None], failed: Failed = None
    ) -> None:
        me, aliases = self.me, self._aliases()

        def load(session: Session) -> Listing:
            from vault.accounts import list_accounts

            rows = list_accounts(session, pause=self._breathe)
            listing = build_listing(
                rows, me=me, today=session.now().date(), column=column, descending=descending, pause=self._breathe
            )
            return listing if len(rows) > _INDEX_AT_ONCE else listing.indexed(aliases)

        self._run(owner, load, done, failed)

    def index(self, owner: QObject, listing: Listing, done: Callable[[Listing], None]) -> None:
        """The same list, searchable; asked for once it is on the screen."""
        aliases = self._aliases()
        self.compute(owner, lambda: listing.indexed(aliases, self._breathe), done)

    def sorted_listing(
        self, owner: QObject, listing: Listing, *, column: int, descending: bool, done: Callable[[Listing], None]
    ) -> None:
        self.compute(owner, lambda: listing.sorted_by(column, descending=descending), done)

    def detail(
        self,
        owner: QObject,
        account_id: str,
        done: Callable[[tuple[AccountDetail, list[Doorkeeper]]], None],
        failed: Failed = None,
    ) -> None:
        """The account, masked, and who can let one in where that is what one needs."""

        def load(session: Session) -> tuple[AccountDetail, list[Doorkeeper]]:
            from vault.accounts import show_account, who_can_let_me_in

            found = show_account(session, account_id, reveal=False)
            return found, who_can_let_me_in(session, account_id) if opens_by_person(found.row) else []

        self._run(owner, load, done, failed)

    def value(
        self,
        owner: QObject,
        account_id: str,
        field: str,
        *,
        copied: bool,
        done: Callable[[str], None],
        failed: Failed = None,
    ) -> None:
        """One field in full. The vault writes down who asked for it first."""

        def load(session: Session) -> str:
            from vault.accounts import get_field

            return get_field(session, account_id, field, copied=copied)

        self._run(owner, load, done, failed)

    def code(self, owner: QObject, account_id: str, done: Callable[[CodeView], None], failed: Failed = None) -> None:
        def load(session: Session) -> CodeView:
            from vault.accounts import current_code

            return current_code(session, account_id)

        self._run(owner, load, done, failed)

    def save(
        self,
        owner: QObject,
        account_id: str | None,
        values: Mapping[str, Any],
        done: Callable[[str], None],
        failed: Failed,
    ) -> Saving:
        """Write ``values`` (the draft's fields) as one entry: a new account where ``account_id`` is None.

        Answers the account's id.
        """
        saving = Saving()

        def write(session: Session) -> str:
            from vault.accounts import AccountDraft, add_account, edit_account

            draft = AccountDraft(**values)
            if account_id is None:
                found = add_account(session, draft)
            else:
                edit_account(session, account_id, draft)
                found = account_id
            saving.written = True
            _drop_typed(session)
            return found

        self._run(owner, write, done, failed)
        return saving

    def typed(self, owner: QObject, done: Callable[[Any], None]) -> None:
        """What was in the editor when the window locked, or None."""

        def load(session: Session) -> Any:
            from vault.drafts import recall

            return recall(session, TYPED)

        self._run(owner, load, done, None)

    def drop_typed(self, owner: QObject) -> None:
        self._run(owner, _drop_typed, lambda _: None, None)

    def with_status(self, owner: QObject, status: str, done: Callable[[frozenset[str]], None]) -> None:
        """The ids of the accounts that the check-up means by ``status``."""

        def load(session: Session) -> frozenset[str]:
            from vault.accounts import list_accounts

            return frozenset(row.id for row in list_accounts(session, statuses=(status,)))

        self._run(owner, load, done, None)

    def accounts_of(self, owner: QObject, person: str, done: Callable[[frozenset[str]], None]) -> None:
        """The ids of the accounts that hang on a person, by whatever way."""

        def load(session: Session) -> frozenset[str]:
            from vault.controls.impact import impact

            return frozenset(each.id for each in impact(session, person))

        self._run(owner, load, done, None)

    def delete(self, owner: QObject, account_id: str, done: Callable[[None], None], failed: Failed = None) -> None:
        def write(session: Session) -> None:
            from vault.accounts import delete_account

            delete_account(session, account_id)

        self._run(owner, write, done, failed)

    def names(self, owner: QObject, done: Callable[[Names], None]) -> None:
        """Brands, persons and members, for completion in the editor."""

        def load(session: Session) -> Names:
            from vault.brands import list_brands
            from vault.persons import list_persons
            from vault.policy import policy

            rules = policy(session)
            return Names(
                brands=[brand.name for brand in list_brands(session)],
                persons=[person.name for person in list_persons(session)],
                members=sorted(member.name for member in session.state.members.values()),
                policy={key: row.value for key, row in rules.items()},
            )

        self._run(owner, load, done, None)

    def palette(self, owner: QObject, known: Listing | None, done: Callable[[Found], None]) -> None:
        """Everything that the palette finds: accounts (``known`` where a page has them already), people, controls."""
        me, aliases = self.me, self._aliases()

        def load(session: Session) -> Found:
            from vault.accounts import list_accounts
            from vault.controls import list_controls
            from vault.persons import list_persons

            listing = known
            if listing is None:
                today = session.now().date()
                listing = build_listing(
                    list_accounts(session, pause=self._breathe), me=me, today=today, pause=self._breathe
                )
                listing = listing.indexed(aliases, self._breathe)
            return listing, list_persons(session), list_controls(session)

        self._run(owner, load, done, None)

    def compute(
        self, owner: QObject, call: Callable[[], Any], done: Callable[[Any], None], failed: Failed = None
    ) -> None:
        """Something slow that needs no vault: judging a password, reading a picture."""
        self._desk.run(owner, call, done=done, failed=failed)

    def _aliases(self) -> Mapping[str, Sequence[str]]:
        return {platform.id: [*platform.aliases, *platform.name.values()] for platform in self._desk.catalogue.all()}

    def _run(self, owner: QObject, call: Callable[[Session], Any], done: Callable[[Any], None], failed: Failed) -> None:
        session = self._desk.session
        if session is not None:  # locked a moment ago: nobody waits for the answer any more
            self._desk.run(owner, lambda: call(session), done=done, failed=failed)
