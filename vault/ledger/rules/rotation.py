"""Rules about changing passwords in two steps, access reviews, break-glass and platforms' alerts."""

from __future__ import annotations

import re
from typing import Final

import msgspec.structs

from vault.ledger import changes as c
from vault.ledger.records import (
    AccountRecord,
    AlertRecord,
    AnswerRecord,
    BlackoutRecord,
    Component,
    GlassRecord,
    PostponedRecord,
    ReviewRecord,
    RotationRecord,
    SecretVersion,
)
from vault.ledger.rights import level_at_least
from vault.ledger.rules.base import (
    Author,
    account_of,
    brand_of,
    hold,
    level_of,
    may,
    may_somewhere,
    need,
    need_somewhere,
    rule,
    sealed_to,
)
from vault.ledger.state import Overlay

_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
#: Of a change of password, in order; at the last one it is confirmed already.
STEPS: Final = ("copy_old", "open_page", "paste_new", "sign_in", "finish")
ANSWERS: Final = ("registered", "changed", "unknown")
VERDICTS: Final = ("harmless", "unclear", "theft")


def need_hands(overlay: Overlay, author: Author, account: AccountRecord) -> None:
    """Who may see a password may change it and say how things stand; so may who edits the account."""
    if not may(overlay, author.member, "change_password", account.brand, account.id):
        need(overlay, author, "edit_accounts", account.brand, account.id)


@rule(c.RotationStarted)
def _rotation_started(overlay: Overlay, author: Author, change: c.RotationStarted) -> None:
    account = account_of(overlay, change.account)
    need_hands(overlay, author, account)
    hold(account.id not in overlay.rotations, "rotation_pending")
    sealed_to(overlay, author, change.keyset, brand_of(overlay, account.brand), account.id)
    secrets = overlay.secrets.get(account.id) or {}
    component = secrets.get("password", Component(0, []))
    hold(change.version == len(component.versions) + 1, "version_out_of_order")
    version = SecretVersion(
        change.version, author.clock, author.member, author.seq, change.keyset, change.secret, "", False
    )
    pending = msgspec.structs.replace(component, versions=[*component.versions, version])
    overlay.secrets.put(account.id, {**secrets, "password": pending})
    overlay.rotations.put(account.id, RotationRecord(account.id, change.version, author.member, author.clock))


def _pending(overlay: Overlay, account: str, version: int) -> RotationRecord:
    rotation = overlay.rotations.get(account)
    hold(rotation is not None and rotation.version == version, "no_rotation")
    assert rotation is not None
    return rotation


@rule(c.RotationConfirmed)
def _rotation_confirmed(overlay: Overlay, author: Author, change: c.RotationConfirmed) -> None:
    account = account_of(overlay, change.account)
    need_hands(overlay, author, account)
    _pending(overlay, account.id, change.version)
    secrets = overlay.secrets.get(account.id) or {}
    component = msgspec.structs.replace(secrets["password"], current=change.version)
    overlay.secrets.put(account.id, {**secrets, "password": component})
    overlay.rotations.remove(account.id)
    overlay.postponed.remove(account.id)
    changed = msgspec.structs.replace(
        account,
        password_version=change.version,
        password_at=author.clock,
        password_claimed="",
        password_circulated=False,
    )
    overlay.accounts.put(account.id, changed)


@rule(c.RotationAborted)
def _rotation_aborted(overlay: Overlay, author: Author, change: c.RotationAborted) -> None:
    account = account_of(overlay, change.account)
    need_hands(overlay, author, account)
    _pending(overlay, account.id, change.version)
    drop_pending(overlay, account.id)


def drop_pending(overlay: Overlay, account: str) -> None:
    """A pending password that will not become current; nobody loses it, and nobody takes it for one that was."""
    rotation = overlay.rotations.get(account)
    if rotation is not None:
        secrets = overlay.secrets.get(account) or {}
        component = secrets["password"]
        skipped = msgspec.structs.replace(component, skipped=[*component.skipped, rotation.version])
        overlay.secrets.put(account, {**secrets, "password": skipped})
        overlay.rotations.remove(account)


@rule(c.RotationNoted)
def _rotation_noted(overlay: Overlay, author: Author, change: c.RotationNoted) -> None:
    """While it is under way where it was left, so that it goes on there; at its end what else was done."""
    account = account_of(overlay, change.account)
    need_hands(overlay, author, account)
    words = [*change.done, *change.left]
    hold(change.step in STEPS and len(set(words)) == len(words), "bad_step")
    if change.step == STEPS[-1]:
        hold(change.version == account.password_version, "no_rotation")
        return
    rotation = _pending(overlay, account.id, change.version)
    hold(not words, "bad_step")
    overlay.rotations.put(account.id, msgspec.structs.replace(rotation, step=change.step))


@rule(c.RotationPostponed)
def _rotation_postponed(overlay: Overlay, author: Author, change: c.RotationPostponed) -> None:
    """Once for one password, and two weeks at most: what is put off for ever is never done."""
    account = account_of(overlay, change.account)
    need(overlay, author, "approve", account.brand, account.id)
    hold(account.password_version > 0 and account.id not in overlay.postponed, "already_postponed")
    hold(change.reason.strip() != "", "no_reason")
    record = PostponedRecord(account.id, change.days, change.reason, author.member, author.clock)
    overlay.postponed.put(account.id, record)


@rule(c.BlackoutSet)
def _blackout_set(overlay: Overlay, author: Author, change: c.BlackoutSet) -> None:
    need_somewhere(overlay, author, "approve")
    hold(change.blackout not in overlay.blackouts, "bad_blackout")
    whole = _DATE.fullmatch(change.first) is not None and _DATE.fullmatch(change.last) is not None
    hold(whole and change.first <= change.last, "bad_date")
    record = BlackoutRecord(change.blackout, change.name, change.first, change.last, author.member)
    overlay.blackouts.put(change.blackout, record)


@rule(c.BlackoutEnded)
def _blackout_ended(overlay: Overlay, author: Author, change: c.BlackoutEnded) -> None:
    need_somewhere(overlay, author, "approve")
    hold(change.blackout in overlay.blackouts, "no_such_blackout")
    overlay.blackouts.remove(change.blackout)


@rule(c.GlassBroken)
def _glass_broken(overlay: Overlay, author: Author, change: c.GlassBroken) -> None:
    account = account_of(overlay, change.account)
    member = overlay.members.get(author.member)
    level = level_of(overlay, author.member, account.brand, account.id)
    hold(member is not None and level_at_least(level, "use"), "not_a_reader")
    hold(change.glass not in overlay.glass and change.reason.strip() != "", "no_reason")
    overlay.glass.put(change.glass, GlassRecord(change.glass, account.id, author.member, author.clock, change.reason))


@rule(c.GlassCleared)
def _glass_cleared(overlay: Overlay, author: Author, change: c.GlassCleared) -> None:
    glass = overlay.glass.get(change.glass)
    hold(glass is not None and glass.cleared_by == "", "no_such_glass")
    assert glass is not None
    account = overlay.accounts.get(glass.account)
    if account is None:  # it is gone: whoever approves anything may put the matter away
        hold(may_somewhere(overlay, author.member, "approve"), "not_permitted")
    else:
        need(overlay, author, "approve", account.brand, account.id)
    hold(glass.by != author.member, "own_request")
    cleared = msgspec.structs.replace(glass, cleared_by=author.member, cleared_at=author.clock, note=change.note)
    overlay.glass.put(glass.id, cleared)


@rule(c.ReviewStarted)
def _review_started(overlay: Overlay, author: Author, change: c.ReviewStarted) -> None:
    account = account_of(overlay, change.account)
    need_hands(overlay, author, account)
    hold(change.review not in overlay.reviews and len(change.points) > 0, "bad_review")
    hold(len(set(change.points)) == len(change.points), "bad_review")
    running = [one for one in overlay.reviews.values() if one.account == account.id and one.finished_at == 0]
    hold(not running, "review_running")
    record = ReviewRecord(change.review, account.id, author.member, author.clock, change.points, {}, 0)
    overlay.reviews.put(change.review, record)


def _running(overlay: Overlay, author: Author, review: str) -> ReviewRecord:
    record = overlay.reviews.get(review)
    hold(record is not None and record.finished_at == 0, "no_such_review")
    assert record is not None
    need_hands(overlay, author, account_of(overlay, record.account))
    return record


@rule(c.ReviewAnswered)
def _review_answered(overlay: Overlay, author: Author, change: c.ReviewAnswered) -> None:
    review = _running(overlay, author, change.review)
    hold(change.point in review.points and change.answer in ANSWERS, "bad_answer")
    epoch = brand_of(overlay, account_of(overlay, review.account).brand).directory_epoch
    answer = AnswerRecord(change.answer, author.member, author.clock, change.value, change.evidence, epoch)
    answers = {**review.answers, change.point: answer}
    overlay.reviews.put(review.id, msgspec.structs.replace(review, answers=answers))


@rule(c.ReviewFinished)
def _review_finished(overlay: Overlay, author: Author, change: c.ReviewFinished) -> None:
    """Every point has an answer. One that is unknown stays open, and the review is due again at once."""
    review = _running(overlay, author, change.review)
    hold(set(review.answers) == set(review.points), "points_open")
    overlay.reviews.put(review.id, msgspec.structs.replace(review, finished_at=author.clock))
    if all(answer.answer != "unknown" for answer in review.answers.values()):
        account = account_of(overlay, review.account)
        overlay.accounts.put(account.id, msgspec.structs.replace(account, reviewed_at=author.clock))


@rule(c.AlertRecorded)
def _alert_recorded(overlay: Overlay, author: Author, change: c.AlertRecorded) -> None:
    account = account_of(overlay, change.account)
    hold(may(overlay, author.member, "see_profiles", account.brand, account.id), "not_a_reader")
    hold(change.alert not in overlay.alerts and change.verdict in VERDICTS, "bad_alert")
    epoch = brand_of(overlay, account.brand).directory_epoch
    record = AlertRecord(
        change.alert,
        account.id,
        author.member,
        author.clock,
        change.verdict,
        change.reasons,
        change.text,
        change.evidence,
        epoch,
    )
    overlay.alerts.put(change.alert, record)
