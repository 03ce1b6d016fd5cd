"""Strength scores for passwords that have none yet: an import writes without them, because judging one costs 2 ms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

from vault.errors import NotPermitted, StoreTrouble
from vault.intention import Intention
from vault.own_words import own_words
from vault.session import Session
from vault.strength import estimate

#: Told how many were judged, and of how many.
Progress = Callable[[int, int], None]


def known_score(session: Session, account: str) -> int | None:
    """The score of the account's current password; None for no password, or one that nobody judged yet."""
    version = session.state.accounts[account].password_version
    if not version:
        return None
    scored_version, score = session.scores.get(account, (0, -1))
    if scored_version == version and score >= 0:
        return score
    profile = session.profiles.get(account)
    if profile is not None and profile.score_version == version and profile.score >= 0:
        return profile.score
    return None


def unscored(session: Session) -> list[str]:
    """Accounts of this member's with a password that nobody judged yet."""
    accounts = session.state.accounts
    return [
        account
        for account in session.profiles
        if accounts[account].password_version and known_score(session, account) is None
    ]


def score_missing(session: Session, progress: Progress | None = None) -> int:
    """Judge what has no score yet and keep it as one entry; who may not write keeps it for this session.

    Returns how many were judged; accounts that this member may not open are left out.
    """
    waiting = unscored(session)
    found: dict[str, dict[str, tuple[int, int]]] = defaultdict(dict)
    for done, (account, version, score) in enumerate(_judged(session, waiting), 1):
        found[session.state.accounts[account].brand][account] = (version, score)
        if progress is not None:
            progress(done, len(waiting))
    if found:
        _keep(session, found)
    return sum(len(scores) for scores in found.values())


def _judged(session: Session, accounts: list[str]) -> Iterator[tuple[str, int, int]]:
    for account in accounts:
        record, profile = session.state.accounts[account], session.profiles[account]
        try:
            password = session.open_secret(account, "password")
        except NotPermitted:
            continue
        if password is None:
            continue
        brand = session.state.brands[record.brand].name
        known = own_words(brand=brand, name=profile.name, login=profile.login, platform=record.platform)
        yield account, record.password_version, estimate(password, known).score


def _keep(session: Session, found: dict[str, dict[str, tuple[int, int]]]) -> None:
    def build(intention: Intention) -> None:
        for brand, scores in found.items():
            current = {
                account: scored
                for account, scored in scores.items()
                if (record := intention.overlay.accounts.get(account)) and record.password_version == scored[0]
            }
            if current:
                intention.set_scores(brand, current)

    try:
        session.commit(build)
    except (NotPermitted, StoreTrouble):
        for scores in found.values():
            session.scores.update(scores)
