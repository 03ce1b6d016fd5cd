"""The import as one entry: brands, people, accounts, secrets and control points, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from vault.accounts.contact import Contact, write_contact
from vault.brands import brand_for
from vault.controls import ControlIndex
from vault.directory import Profile
from vault.ids import new_id
from vault.importing.planning import plan_import
from vault.importing.plans import NEW, UNCHANGED, ImportPlan, ImportResult, PlannedAccount
from vault.intention import Intention
from vault.ledger import changes as c
from vault.masking import mask_email, mask_phone
from vault.scoring import score_missing
from vault.session import Session

Progress = Callable[[int, int], None]


def carry_out(session: Session, plan: ImportPlan) -> ImportResult:
    """Write the plan as one entry; where the vault moved on since, it is planned again on what is true now.

    Nothing to write writes nothing. Raises NotPermitted and what ``session.commit`` raises.
    """

    def build(intention: Intention) -> ImportPlan:
        current = plan
        if session.state.seq != plan.seq:
            current = plan_import(session, plan.source, brand=plan.brand, resolutions=plan.resolutions)
        _Writing(session, intention, current).write()
        return current

    done = session.commit(build)
    return ImportResult(done.new, done.updated, done.skipped)


def score_imported(session: Session, progress: Progress | None = None) -> int:
    """Judge the passwords that came with an import, as an entry of its own, at 2 ms each. Returns how many."""
    return score_missing(session, progress)


class _Writing:
    def __init__(self, session: Session, intention: Intention, plan: ImportPlan) -> None:
        self._session = session
        self._intention = intention
        self._plan = plan
        self._persons = {person.name: person.id for person in intention.overlay.persons.values()}
        self._brands: dict[str, str] = {}
        self._linked: dict[
            tuple[str, str], tuple[str, list[str]]
        ] = {}  # control → brand of the first account, accounts

    def write(self) -> None:
        changed = [account for account in self._plan.accounts if account.action != UNCHANGED]
        for name in self._plan.persons:
            self._person(name)
        self._leavers()
        for account in changed:
            self._account(account)
        self._controls()
        if self._intention.changes:
            self._intention.add(
                c.Imported(
                    self._plan.source.format[:64],
                    self._plan.source.digest,
                    self._plan.new,
                    self._plan.updated,
                    self._plan.skipped,
                )
            )

    def _person(self, name: str) -> str:
        if not name:
            return ""
        found = self._persons.get(name)
        if found is None:
            found = self._persons[name] = new_id()
            self._intention.add(c.PersonAdded(found, name, "", "", ""))
        return found

    def _leavers(self) -> None:
        """Remember who has left; a leaver without a day is one since today at the latest."""
        today = self._session.now().date().isoformat()
        for leaver in self._plan.left:
            person = self._intention.overlay.persons.get(self._person(leaver.name))
            assert person is not None
            day = leaver.date or person.left_on or today
            if day != person.left_on:
                self._intention.add(c.PersonEdited(person.id, person.name, person.contact, day, person.member))

    def _account(self, planned: PlannedAccount) -> None:
        brand = self._brand(planned)
        account = planned.account or new_id()
        if planned.action == NEW:
            sealed = self._intention.seal_profile(account, brand, self._profile(planned, Profile("")))
            self._intention.add(
                c.AccountAdded(
                    account,
                    brand,
                    planned.platform,
                    planned.tier,
                    planned.responsible,
                    planned.root_of_trust,
                    sealed,
                )
            )
        else:
            self._edit(planned, brand)
        for secret in planned.secrets:
            self._intention.write_secret(
                account, secret.component, secret.text, claimed=secret.claimed, circulated=True
            )
        self._contact(planned, account)
        for link in planned.controls:
            _, accounts = self._linked.setdefault((link.kind, link.value), (brand, []))
            accounts.append(account)

    def _brand(self, planned: PlannedAccount) -> str:
        if planned.account:
            return self._session.state.accounts[planned.account].brand
        if planned.brand not in self._brands:
            self._brands[planned.brand] = brand_for(self._intention, planned.brand)
        return self._brands[planned.brand]

    def _edit(self, planned: PlannedAccount, brand: str) -> None:
        record, profile = self._session.state.accounts[planned.account], self._session.profiles[planned.account]
        wanted = (planned.platform, planned.tier, planned.responsible)
        if not planned.profile_changed and wanted == (record.platform, record.tier, record.responsible):
            return
        sealed = self._intention.seal_profile(planned.account, brand, self._profile(planned, profile))
        self._intention.add(
            c.AccountEdited(
                planned.account,
                planned.platform,
                planned.tier,
                record.state,
                planned.responsible,
                planned.root_of_trust,
                sealed,
            )
        )

    def _profile(self, planned: PlannedAccount, old: Profile) -> Profile:
        return msgspec.structs.replace(
            old,
            name=planned.name,
            login=planned.login,
            phone_masked=mask_phone(planned.phone),
            email_masked=mask_email(planned.email),
            admin=self._person(planned.admin),
            operators=[self._person(name) for name in planned.operators],
            deputy=self._person(planned.deputy),
            verified_until=planned.verified_until,
            note=planned.note,
            platform_text=planned.platform_text,
            fields=planned.fields,
        )

    def _contact(self, planned: PlannedAccount, account: str) -> None:
        if planned.contact_changed and (planned.phone or planned.email):
            self._intention.write_secret(account, "contact", write_contact(Contact(planned.phone, planned.email)))

    def _controls(self) -> None:
        holders = {(link.kind, link.value): link.holder for link in self._plan.links}
        index = ControlIndex(self._session, self._intention)
        for (kind, value), (brand, accounts) in self._linked.items():
            holder = self._person(holders[kind, value])
            index.link(kind, value, brand=brand, holder=holder, accounts=accounts)
