"""From neutral rows to what would be written: matched, compared with what the vault holds, every doubt named."""

from __future__ import annotations

from collections.abc import Sequence

from vault.brands import UNSORTED
from vault.importing.comparing import Known, secrets_of
from vault.importing.matching import AMBIGUOUS, Matcher
from vault.importing.merging import CUSTOM, Group, merge_rows
from vault.importing.plans import NEW, UNCHANGED, UPDATE, ControlLink, ImportPlan, PlannedAccount
from vault.importing.resolving import SKIP, Resolutions, resolved
from vault.interchange.rows import Leaver, Problem, SourceFile, SourceRow
from vault.ledger.records import AccountRecord
from vault.platforms import load_catalogue
from vault.session import Session


def plan_import(
    session: Session, source: SourceFile, *, brand: str | None = None, resolutions: Resolutions | None = None
) -> ImportPlan:
    """What importing ``source`` would write now. Nothing is written, no secret is recorded as read.

    ``resolutions``: answers to problems of an earlier plan; see ``resolving``.

    Raises Damaged, Tampered.
    """
    return _Planning(session, source, brand, resolutions or {}).plan()


class _Planning:
    def __init__(self, session: Session, source: SourceFile, brand: str | None, resolutions: Resolutions) -> None:
        self._session = session
        self._source = source
        self._brand = (brand or "").strip()
        self._resolutions = resolutions
        self._rows, self._answered = resolved(source.rows, resolutions)
        self._problems: list[Problem] = []
        self._known = Known(session)
        self._catalogue = load_catalogue()
        self._members = {member.name: member.id for member in session.state.members.values() if member.active}
        self._gone = {leaver.name for leaver in source.leavers}
        self._gone |= {person.name for person in session.state.persons.values() if person.left_on}
        self._told: set[str] = set()
        self._skipped = 0

    def plan(self) -> ImportPlan:
        left_out = {problem for problem in self._answered if self._resolutions[problem] == SKIP}
        groups = merge_rows(self._rows, self._problems, left_out)
        matches = Matcher(self._session).match(groups)
        accounts = [self._account(group, match) for group, match in zip(groups, matches, strict=True)]
        planned = [account for account in accounts if account is not None]
        left, links = self._leavers(), self._new_links(planned)
        return ImportPlan(
            source=self._source,
            brand=self._brand or None,
            seq=self._session.state.seq,
            accounts=planned,
            problems=self._ordered(),
            persons=self._new_persons(planned, left),
            links=links,
            left=left,
            resolutions=dict(self._resolutions),
            skipped=len(self._source.rows) - sum(account.action != UNCHANGED for account in planned),
        )

    def _tell(self, row: SourceRow, field_name: str, code: str) -> None:
        self._problems.append(Problem(row.sheet, row.row, field_name, code))

    def _ordered(self) -> list[Problem]:
        """As the file has them: sheet by sheet, row by row."""
        problems = [*self._source.problems, *self._problems, *self._answered]
        sheets = [sheet.name for sheet in self._source.sheets] + [problem.sheet for problem in problems]
        order = {name: place for place, name in reversed(list(enumerate(sheets)))}
        return sorted(dict.fromkeys(problems), key=lambda problem: (order[problem.sheet], problem.row))

    def _account(self, group: Group, match: str) -> PlannedAccount | None:
        row = group.row
        if match == AMBIGUOUS:
            self._tell(row, "login", "ambiguous_match")
            return None
        return self._changed(row, self._session.state.accounts[match]) if match else self._new(row)

    def _new(self, row: SourceRow) -> PlannedAccount:
        platform = self._catalogue.get(row.platform or CUSTOM)
        return PlannedAccount(
            sheet=row.sheet,
            row=row.row,
            action=NEW,
            brand=self._brand or row.brand or UNSORTED,
            platform=platform.id,
            platform_text=row.platform_text,
            root_of_trust=platform.trust_root,
            tier=row.tier or "normal",
            responsible=self._responsible(row) or self._session.member.id,
            name=row.name or row.login or row.platform_text or platform.name["zh"],
            login=row.login,
            phone=row.phone,
            email=row.email,
            admin=row.admin,
            operators=list(row.operators),
            deputy=row.deputy,
            verified_until=row.verified_until if len(row.verified_until) == 10 else "",
            note=row.note,
            fields=_fields(row),
            secrets=secrets_of(row, None, self._claim(row), self._tell) or [],
            controls=_links(row, platform.trust_root),
        )

    def _changed(self, row: SourceRow, record: AccountRecord) -> PlannedAccount | None:
        """The matched account as it will be, or None where the row must change nothing."""
        old = self._known.account(record.id)
        if old is None:
            self._tell(row, "password", "no_access")
            return None
        brand = self._session.state.brands[record.brand].name
        wanted = self._brand or row.brand
        if wanted and wanted not in (brand, record.brand):
            self._tell(row, "brand", "brand_kept")
        secrets = secrets_of(row, old, self._claim(row), self._tell)
        if secrets is None:
            return None
        profile = old.profile
        platform = record.platform if record.platform != CUSTOM or not row.platform else row.platform
        planned = PlannedAccount(
            sheet=row.sheet,
            row=row.row,
            action=UNCHANGED,
            account=record.id,
            brand=brand,
            platform=platform,
            platform_text=profile.platform_text or row.platform_text,
            root_of_trust=record.root_of_trust,
            tier="core" if row.tier == "core" else record.tier,
            responsible=self._responsible(row) or record.responsible,
            name=row.name if row.name and not row.name_is_guess else profile.name,
            login=row.login or profile.login,
            phone=row.phone or old.phone,
            email=row.email or old.email,
            admin=row.admin or old.admin,
            operators=list(row.operators) or old.operators,
            deputy=row.deputy or old.deputy,
            verified_until=row.verified_until if len(row.verified_until) == 10 else profile.verified_until,
            note=row.note or profile.note,
            fields={**profile.fields, **_fields(row)},
            secrets=secrets,
            controls=[link for link in _links(row, record.root_of_trust) if not self._known.has_link(link, record.id)],
        )
        planned.profile_changed = old.differs(planned)
        planned.contact_changed = (planned.phone, planned.email) != (old.phone, old.email)
        if planned.profile_changed or planned.secrets or planned.controls or _ruled(planned) != _ruled_as(record):
            planned.action = UPDATE
        return planned

    def _claim(self, row: SourceRow) -> str:
        """When the password was last changed, as the file says; a day that has not come yet is no claim."""
        if row.changed_at[:10] > self._session.now().date().isoformat():
            self._tell(row, "changed_at", "future_date")
            return ""
        return row.changed_at

    def _responsible(self, row: SourceRow) -> str:
        """A member's id. Who has left or has no keys cannot answer for an account; the name is kept with it."""
        if not row.responsible:
            return ""
        if row.responsible in self._gone:
            self._tell(row, "responsible", "leaver_named")
            return ""
        member = self._members.get(row.responsible, "")
        if not member and row.responsible not in self._told:  # once for each name, not for each of its rows
            self._told.add(row.responsible)
            self._tell(row, "responsible", "responsible_not_member")
        return member

    def _leavers(self) -> list[Leaver]:
        """Each leaver once, with the latest day that the file names."""
        days: dict[str, str] = {}
        for leaver in self._source.leavers:
            days[leaver.name] = max(days.get(leaver.name, ""), leaver.date)
        return [Leaver(name, date) for name, date in days.items()]

    def _new_persons(self, accounts: Sequence[PlannedAccount], left: Sequence[Leaver]) -> list[str]:
        named: dict[str, None] = {}
        for account in accounts:
            holders = (link.holder for link in account.controls)
            for name in (account.admin, *account.operators, account.deputy, *holders):
                if name:
                    named[name] = None
        named |= {row.responsible: None for row in self._source.rows if row.responsible}
        named |= {leaver.name: None for leaver in left}
        known = {person.name for person in self._session.state.persons.values()}
        return [name for name in named if name not in known]

    def _new_links(self, accounts: Sequence[PlannedAccount]) -> list[ControlLink]:
        """Control points to be made or changed, each once, with the first holder that the file names for it."""
        found: dict[tuple[str, str], ControlLink] = {}
        for account in accounts:
            for link in account.controls:
                earlier = found.get((link.kind, link.value))
                if earlier is None or not earlier.holder:
                    found[link.kind, link.value] = link
                elif link.holder and link.holder != earlier.holder:
                    self._problems.append(Problem(account.sheet, account.row, "holder", "holder_differs"))
        return list(found.values())


def _fields(row: SourceRow) -> dict[str, str]:
    """What is kept under a name of its own: unknown columns, the address, a month where a day belongs."""
    fields = dict(row.fields)
    if row.url:
        fields["url"] = row.url
    if row.verified_until and len(row.verified_until) < 10:
        fields["verified_until"] = row.verified_until
    if row.responsible:
        fields["responsible"] = row.responsible
    return fields


def _links(row: SourceRow, root_of_trust: str) -> list[ControlLink]:
    """What controls the account: its phones, its mailbox, and its administrator's WeChat where a scan opens it."""
    links = [ControlLink("sim", row.phone, row.holder)] if row.phone else []
    links += [ControlLink("sim", phone) for phone in row.other_phones]
    if row.email:
        links.append(ControlLink("mailbox", row.email))
    if row.admin and root_of_trust == "wechat_person":
        links.append(ControlLink("wechat", row.admin, row.admin))
    return links


def _ruled(planned: PlannedAccount) -> tuple[str, ...]:
    return (planned.platform, planned.tier, planned.responsible)


def _ruled_as(record: AccountRecord) -> tuple[str, ...]:
    return (record.platform, record.tier, record.responsible)
