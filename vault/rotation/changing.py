"""A password change in two steps, so that nobody ever loses one: stored as pending, then confirmed or given up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from vault.access import level_on, who_may
from vault.accounts.listing import account_record
from vault.errors import BadInput, NotFound, NotPermitted
from vault.factors import USE, hold_factor
from vault.generator import generate_password
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.records import AccountRecord, RotationRecord
from vault.ledger.rights import level_at_least
from vault.ledger.rules.rotation import STEPS
from vault.own_words import own_words
from vault.platforms import load_catalogue
from vault.platforms.model import Platform
from vault.policy import number
from vault.session import Session
from vault.strength import estimate
from vault.times import iso

#: How many of the last passwords may not come back.
REMEMBERED: Final = 5
LONGEST: Final = 1000


@dataclass(frozen=True, slots=True)
class Started:
    """What to do now; ``steps`` are codes that the front end words, ``change_url`` the platform's own page or None.

    ``meets_policy`` is False for a password of one's own that the team's policy calls weak.
    """

    password: str = field(repr=False)
    change_url: str | None
    steps: list[str]
    score: int
    meets_policy: bool


@dataclass(frozen=True, slots=True)
class Rotation:
    """A change that is under way, with both passwords."""

    account: str
    current: str | None = field(repr=False)
    pending: str | None = field(repr=False)
    started_by: str | None
    started_at: str | None


def start_rotation(session: Session, wanted: str, *, password: str | None = None) -> Started:
    """Store the next password as pending, and only then show it; one is made by the platform's rules if none is given.

    Raises NotFound, Ambiguous, BadInput (``rotation_pending``, ``reused_password``, ``too_long``, ``empty``),
    NotPermitted, ApprovalNeeded, SecondFactorNeeded.
    """
    account = account_record(session, wanted)
    _hold_hands(session, account)
    if account.id in session.state.rotations:
        raise BadInput(reason="rotation_pending", field="account")
    platform = load_catalogue().get(account.platform)
    new = password if password is not None else _made(platform)
    _check(session, account, new)
    hold_factor(session, USE, account.id)

    def build(intention: Intention) -> None:
        intention.write_pending(account.id, new)

    session.commit(build)
    session.record("look", account.id, field="password")
    score = _score(session, account, new)
    strong = score >= number(session.state, "password.min_score")
    return Started(new, _change_url(platform), _steps(session, account), score, strong)


def show_rotation(session: Session, wanted: str) -> Rotation:
    """Both passwords of a change that is under way. Raises NotFound (also where none is), Ambiguous, NotPermitted."""
    account = account_record(session, wanted)
    _hold_hands(session, account)
    rotation = _under_way(session, account)
    hold_factor(session, USE, account.id)
    session.record("reveal", account.id)
    by = session.state.members.get(rotation.by)
    return Rotation(
        account.id,
        session.open_secret(account.id, "password"),
        session.open_secret(account.id, "password", rotation.version),
        by.name if by is not None else None,
        iso(rotation.at),
    )


def replace_pending(session: Session, wanted: str, *, password: str | None = None) -> None:
    """Another next password in the place of the pending one, as one entry; one is made if none is given.

    Raises NotFound (also where no change is under way), Ambiguous, BadInput (as ``start_rotation``), NotPermitted,
    ApprovalNeeded, SecondFactorNeeded.
    """
    account = account_record(session, wanted)
    _hold_hands(session, account)
    _under_way(session, account)
    new = password if password is not None else _made(load_catalogue().get(account.platform))
    _check(session, account, new)
    hold_factor(session, USE, account.id)

    def build(intention: Intention) -> None:
        intention.add(c.RotationAborted(account.id, _under_way(session, account).version))
        intention.write_pending(account.id, new)

    session.commit(build)


def note_step(session: Session, wanted: str, step: str) -> None:
    """Where a change was left: it goes on there, on whatever device. ``step``: one of ``STEPS`` but the last.

    Raises NotFound, Ambiguous, BadInput, NotPermitted.
    """
    account = account_record(session, wanted)
    if step not in STEPS[:-1]:
        raise BadInput(reason="unknown_value", field="step")
    if _under_way(session, account).step == step:
        return

    def build(intention: Intention) -> None:
        intention.add(c.RotationNoted(account.id, _under_way(session, account).version, step, [], []))

    session.commit(build)


def close_rotation(session: Session, wanted: str, *, done: Sequence[str], left: Sequence[str]) -> None:
    """After it was confirmed: what else was done on the platform, and what was left, as stable words for the record.

    Raises NotFound, Ambiguous, NotPermitted.
    """
    account = account_record(session, wanted)

    def build(intention: Intention) -> None:
        version = account_record(session, account.id).password_version
        intention.add(c.RotationNoted(account.id, version, STEPS[-1], list(done), list(left)))

    session.commit(build)


def confirm_rotation(session: Session, wanted: str) -> None:
    """The platform took it: the pending password is the password. Raises NotFound, Ambiguous, NotPermitted."""
    account = account_record(session, wanted)
    pending = _under_way(session, account)
    new = session.open_secret(account.id, "password", pending.version) or ""
    score = _score(session, account, new)

    def build(intention: Intention) -> None:
        intention.add(c.RotationConfirmed(account.id, _under_way(session, account).version))
        intention.set_scores(account.brand, {account.id: (pending.version, score)})

    session.commit(build)


def abort_rotation(session: Session, wanted: str) -> None:
    """The old password stays; the pending one is kept in the history. Raises NotFound, Ambiguous, NotPermitted."""
    account = account_record(session, wanted)

    def build(intention: Intention) -> None:
        intention.add(c.RotationAborted(account.id, _under_way(session, account).version))

    session.commit(build)


def _under_way(session: Session, account: AccountRecord) -> RotationRecord:
    rotation = session.state.rotations.get(account.id)
    if rotation is None:
        raise NotFound(kind="rotation", name=session.profiles[account.id].name)
    return rotation


def _hold_hands(session: Session, account: AccountRecord) -> None:
    """Level view is enough to change a password; level use is not."""
    if not level_at_least(level_on(session, account.brand, account.id), "view"):
        session.record("refused", account.id, missing="view")
        raise NotPermitted(missing="grant:view", ask=who_may(session, "give_grants", account))


def _made(platform: Platform) -> str:
    return generate_password(rules=platform.password if platform.password.limited else None)


def _check(session: Session, account: AccountRecord, new: str) -> None:
    if not new or len(new) > LONGEST:
        raise BadInput(reason="too_long" if new else "empty", field="password")
    component = session.state.secrets[account.id].get("password")
    versions = component.versions if component is not None else []
    used = [one for one in versions if component is not None and one.version not in component.skipped]
    for version in used[-REMEMBERED:]:
        if session.open_secret(account.id, "password", version.version) == new:
            raise BadInput(reason="reused_password", field="password", remembered=REMEMBERED)


def _score(session: Session, account: AccountRecord, password: str) -> int:
    profile = session.profiles[account.id]
    brand = session.state.brands[account.brand].name
    words = own_words(brand=brand, name=profile.name, login=profile.login, platform=account.platform)
    return estimate(password, words).score


def _change_url(platform: Platform) -> str | None:
    for name in ("change_password", "security", "login"):
        link = platform.urls.get(name)
        if link is not None:
            return link.url
    return None


def _steps(session: Session, account: AccountRecord) -> list[str]:
    """What to do, in order: codes for the front end's words."""
    steps = ["copy_old"] if account.password_version else []
    steps += ["open_page", "paste_new", "sign_in_with_new", "confirm"]
    if account.totp_version:
        steps.append("check_code")
    return [*steps, "end_other_sessions"]
