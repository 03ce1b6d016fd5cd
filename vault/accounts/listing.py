"""Accounts as rows: what a member may see of each, by the hundred thousand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import islice

from vault.access import own_levels, who_may
from vault.ageing import Clock, Due, Sum
from vault.directory import Profile
from vault.errors import BadInput, NotFound, NotPermitted
from vault.exposure import Exposure
from vault.ids import is_id
from vault.ledger.records import AccountRecord
from vault.ledger.rights import ALL, LEVELS
from vault.ledger.rules.accounts import STATES
from vault.ledger.rules.base import members_with, reach
from vault.naming import pick
from vault.platforms import Catalogue, load_catalogue
from vault.session import Session
from vault.times import day_of, iso
from vault.views import AccountRow

_SLICE = 100
#: What ``--status`` takes besides the kinds of findings: rotation, review and account states.
STATUSES = (*("ok", "due_soon", "due", "overdue", "not_applicable"), *STATES)
#: Kinds of findings that need no look at every password.
_SEEN_IN_A_ROW = {"due": ("due",), "overdue": ("overdue", "refused")}


class RowMaker:
    """Makes rows for one session at one moment, looking shared things up once."""

    def __init__(self, session: Session, catalogue: Catalogue | None = None) -> None:
        state = session.state
        self._session = session
        self._exposure = Exposure(state, session.now().date().isoformat())
        self._clock = Clock(state, day_of(session.latest_ms()))
        self._member = session.member
        self.sees_all = reach(state, self._member.role, "see_profiles") == ALL
        self._members = {member.id: member.name for member in state.members.values()}
        self._brands = {brand.id: brand.name for brand in state.brands.values()}
        self._platforms = {
            platform.id: (platform.name["zh"], platform.totp_applicable)
            for platform in (catalogue or load_catalogue()).all()
        }
        own = own_levels(session)
        self._brand_levels = {scope: level for scope, level in own.items() if scope in state.brands}
        self._direct = {scope: level for scope, level in own.items() if scope not in state.brands}

    def level(self, account: AccountRecord) -> str:
        brand = self._brand_levels.get(account.brand, "none")
        if not self._direct:
            return brand
        direct = self._direct.get(account.id, "none")
        return direct if LEVELS.index(direct) > LEVELS.index(brand) else brand

    def visible(self, account: AccountRecord) -> bool:
        """A grant of any level lets its holder see the profile, which the brand's directory key opens."""
        seen = self.sees_all or account.brand in self._brand_levels or account.id in self._direct
        return seen and account.id in self._session.profiles

    def rotation(self, account: AccountRecord) -> Due:
        """When the password falls due, and how far that is off."""
        return self._clock.rotation(account, self._strength(account, self._session.profiles[account.id]))

    def explain(self, account: AccountRecord) -> Sum | None:
        """What that day adds up from; None where there is no password."""
        return self._clock.explain(account, self._strength(account, self._session.profiles[account.id]))

    def _strength(self, account: AccountRecord, profile: Profile) -> int | None:
        if not account.password_version:
            return None
        if profile.score_version == account.password_version and profile.score >= 0:
            return profile.score
        scored = self._session.scores.get(account.id)
        return scored[1] if scored is not None and scored[0] == account.password_version else None

    def row(self, account: AccountRecord) -> AccountRow:
        profile = self._session.profiles[account.id]
        platform_name, totp_applicable = self._platforms.get(account.platform, (account.platform, False))
        clock = self._clock
        has_password = account.password_version > 0
        strength = self._strength(account, profile)
        rotation, review = clock.rotation(account, strength), clock.review(account)
        changed = None
        if has_password and (account.password_claimed or not account.password_circulated):
            changed = account.password_claimed or iso(account.password_at)
        return AccountRow(
            account.id,
            profile.name,
            account.platform,
            profile.platform_text if account.platform == "custom" and profile.platform_text else platform_name,
            self._brands[account.brand],
            profile.login,
            self._members[account.responsible],
            account.tier,
            account.state,
            self.level(account),
            account.root_of_trust,
            account.totp_version > 0,
            totp_applicable,
            strength,
            changed,
            has_password and account.password_circulated,
            rotation.on,
            rotation.state,
            review.on,
            review.state,
            self._exposure.is_exposed(account),
            has_password and account.password_circulated,
            profile.verified_until or None,
            has_password,
        )


def list_accounts(
    session: Session,
    *,
    query: str = "",
    brand: str | None = None,
    platform: str | None = None,
    responsible: str | None = None,
    statuses: Sequence[str] = (),
    pause: Callable[[], None] = lambda: None,
) -> list[AccountRow]:
    """What this member may see, narrowed; ``statuses`` are finding kinds, rotation, review or account states.

    ``pause`` is called every hundred rows or so, that another thread gets its turn.
    """
    maker = RowMaker(session)
    rows: list[AccountRow] = []
    accounts = iter(session.state.accounts.values())
    while some := list(islice(accounts, _SLICE)):
        rows += [maker.row(account) for account in some if maker.visible(account)]
        pause()
    if brand is not None:
        rows = [row for row in rows if row.brand == brand]
    if platform is not None:
        rows = [row for row in rows if platform in (row.platform, row.platform_name)]
    if responsible is not None:
        rows = [row for row in rows if row.responsible == responsible]
    if statuses:
        rows = _with_status(session, rows, statuses)
    if query.strip():
        from vault.search import search

        catalogue = load_catalogue()
        rows = search(rows, query, {one.id: one.aliases for one in catalogue.all()})
    return rows


def _with_status(session: Session, rows: list[AccountRow], statuses: Iterable[str]) -> list[AccountRow]:
    """Rows that have every one of the statuses."""
    from vault.health import KINDS, check_up

    wanted = set(statuses)
    if unknown := wanted - {*KINDS, *STATUSES}:
        raise BadInput(reason="unknown_status", field="status", status=min(unknown))
    found = check_up(session).findings if wanted.difference(_SEEN_IN_A_ROW) & set(KINDS) else []
    by_kind = {finding.kind: set(finding.accounts) for finding in found}
    for status in wanted:
        if status in _SEEN_IN_A_ROW:
            rows = [row for row in rows if row.rotation_state in _SEEN_IN_A_ROW[status] and row.state != "retired"]
        elif status in KINDS:
            rows = [row for row in rows if row.id in by_kind.get(status, ())]
        else:
            rows = [row for row in rows if status in (row.rotation_state, row.state, row.review_state)]
    return rows


def account_record(session: Session, wanted: str) -> AccountRecord:
    """By id, unique id prefix or exact name, among what the member may see.

    Raises NotFound, Ambiguous, NotPermitted: whoever does not see every account is not told whether this one is there.
    """
    state, profiles = session.state, session.profiles
    exact, maker = state.accounts.get(wanted), RowMaker(session)
    if exact is not None and maker.visible(exact):
        return exact
    try:
        return pick(
            "account",
            wanted,
            filter(maker.visible, state.accounts.values()),  # a name must not tell that an account is there
            id_of=lambda one: one.id,
            name_of=lambda one: profiles[one.id].name,
        )
    except NotFound:
        if maker.sees_all or (is_id(wanted) and exact is None):  # ids stand where every member reads them
            raise
        ask = who_may(session, "give_grants", exact) if exact is not None else _give_everywhere(session)
        raise NotPermitted(missing="see_profiles", ask=ask, kind="account", name=wanted) from None


def _give_everywhere(session: Session) -> list[str]:
    return members_with(session.state, "give_grants", session.ring.member)


def find_account(session: Session, wanted: str) -> AccountRow:
    """Raises NotFound, Ambiguous."""
    return RowMaker(session).row(account_record(session, wanted))
