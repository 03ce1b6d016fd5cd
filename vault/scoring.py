"""Strength scores for passwords that have none yet: an import writes without them, because judging one costs 2 ms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from vault.errors import NotPermitted, StoreTrouble
from vault.intention import Intention
from vault.own_words import own_words
from vault.session import Session
from vault.strength import WEAK_BELOW, Strength, estimate

#: Told how many were judged, and of how many.
Progress = Callable[[int, int], None]
#: Account → (password version, score).
Scores = dict[str, tuple[int, int]]


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


def judge(session: Session, accounts: Sequence[str]) -> Scores:
    """Score the current passwords of these accounts; those that this member may not open are left out."""
    return {account: (version, found.score) for account, version, found in _judged(session, accounts)}


def weakness(session: Session, account: str) -> str | None:
    """Why the current password is weak, as a code of ``vault.strength``; None where it is not, or may not be opened.

    Worked out anew each time: the reason says more of a password than its score, so it is stored nowhere.
    """
    score = known_score(session, account)
    if score is None or score >= WEAK_BELOW:
        return None
    found = next(_judged(session, [account]), None)
    return found[2].warning or None if found is not None else None


def keep_scores(session: Session, scores: Scores) -> None:
    """Write scores as one entry; a member who may not keeps them for this session."""

    def build(intention: Intention) -> None:
        for brand, found in by_brand.items():
            intention.set_scores(brand, found)

    by_brand: dict[str, Scores] = defaultdict(dict)
    for account, scored in scores.items():
        record = session.state.accounts.get(account)
        if record is not None and record.password_version == scored[0]:
            by_brand[record.brand][account] = scored
    if not by_brand:
        return
    try:
        session.commit(build)
    except (NotPermitted, StoreTrouble):
        session.scores.update(scores)


def score_missing(session: Session, progress: Progress | None = None) -> int:
    """Judge what has no score yet and keep it as one entry. Returns how many were judged."""
    waiting = unscored(session)
    scores: Scores = {}
    for done, account in enumerate(waiting, 1):
        scores.update(judge(session, [account]))
        if progress is not None:
            progress(done, len(waiting))
    if scores:
        keep_scores(session, scores)
    return len(scores)


def _judged(session: Session, accounts: Sequence[str]) -> Iterator[tuple[str, int, Strength]]:
    for account in accounts:
        record, profile = session.state.accounts.get(account), session.profiles.get(account)
        if record is None or profile is None:  # deleted since
            continue
        try:
            password = session.open_secret(account, "password")
        except NotPermitted:
            continue
        if password is None:
            continue
        brand = session.state.brands[record.brand].name
        known = own_words(brand=brand, name=profile.name, login=profile.login, platform=record.platform)
        yield account, record.password_version, estimate(password, known)
