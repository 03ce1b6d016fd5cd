"""Judging a pasted alert, keeping it with its picture, listing what was brought, and dealing with it."""

from __future__ import annotations

from contextlib import suppress
from typing import Final

from vault.accounts.listing import RowMaker, account_record
from vault.alerts.judging import Judged, judge
from vault.alerts.moments import as_iso
from vault.alerts.reading import LONGEST, Alert, read_alert
from vault.alerts.sealed import open_evidence, open_text, seal_part
from vault.alerts.usual import usual_of
from vault.alerts.views import AlertRow, FirstStep
from vault.errors import BadInput, Integrity, NotFound
from vault.ids import new_id
from vault.intention import Intention
from vault.ledger import changes as c
from vault.ledger.records import AccountRecord, AlertRecord
from vault.ledger.rules.cleared import FOUND
from vault.naming import pick
from vault.platforms import load_catalogue
from vault.reviews.sealed import MOST_EVIDENCE
from vault.session import Session
from vault.times import iso
from vault.views import AccountRow

LONGEST_NOTE: Final = 2000
_HOUR_MS: Final = 3_600_000
#: How long before an alert a change here may lie that it tells of, by what it tells.
_CHANGED_MS: Final = {
    "password_changed": 2 * _HOUR_MS,
    "phone_changed": 24 * _HOUR_MS,
    "mailbox_changed": 24 * _HOUR_MS,
}
_POINTS: Final = {"phone_changed": "bound_phone", "mailbox_changed": "bound_mailbox"}
#: In this order, whatever the platform.
_STEPS: Final = ("change_password", "sign_out_others", "check_bound", "mark_stolen", "tell_lead")


def judge_alert(session: Session, wanted: str, text: str, *, evidence: bytes | None = None) -> AlertRow:
    """What would be recorded; writes nothing. Raises NotFound, Ambiguous, BadInput, Damaged, Tampered."""
    account = account_record(session, wanted)
    text = _checked(text, evidence)
    alert = read_alert(text, session.clock_ms() // 1000)
    judged = _judge(session, account, alert)
    record = AlertRecord(
        "", account.id, session.ring.member, session.clock_ms(), judged.verdict, judged.reasons, _NONE, None, 0
    )
    return _row(session, RowMaker(session).row(account), record, text, alert, has_evidence=evidence is not None)


def add_alert(session: Session, wanted: str, text: str, *, evidence: bytes | None = None) -> AlertRow:
    """Judge it and keep it with its picture. Raises as ``judge_alert``, and NotPermitted."""
    account = account_record(session, wanted)
    text = _checked(text, evidence)
    judged = _judge(session, account, read_alert(text, session.clock_ms() // 1000))

    def build(intention: Intention) -> str:
        record, alert = account_record(session, account.id), new_id()
        sealed = seal_part(intention, record, alert, "text", text.encode())
        picture = seal_part(intention, record, alert, "evidence", evidence) if evidence else None
        intention.add(c.AlertRecorded(alert, record.id, judged.verdict, judged.reasons, sealed, picture))
        return alert

    return show_alert(session, session.commit(build))


def list_alerts(session: Session, wanted: str | None = None) -> list[AlertRow]:
    """Of the accounts that this member sees, or of one: what waits for somebody first, theft before all.

    Raises NotFound, Ambiguous.
    """
    only = account_record(session, wanted).id if wanted is not None else None
    maker, rows = RowMaker(session), []
    for record in sorted(session.state.alerts.values(), key=lambda one: one.at, reverse=True):
        account = session.state.accounts.get(record.account)
        if account is not None and maker.visible(account) and only in (None, account.id):
            rows.append(_recorded(session, maker.row(account), record))
    return sorted(rows, key=lambda row: (row.state != "open", row.state == "open" and row.verdict != "theft"))


def show_alert(session: Session, wanted: str) -> AlertRow:
    """Raises NotFound, Ambiguous."""
    record = _record(session, wanted)
    return _recorded(session, RowMaker(session).row(session.state.accounts[record.account]), record)


def evidence_of(session: Session, wanted: str) -> bytes:
    """The picture that was kept. Raises NotFound, Ambiguous, NotPermitted, Tampered, Damaged."""
    return open_evidence(session, _record(session, wanted))


def clear_alert(session: Session, wanted: str, *, found: str, note: str) -> AlertRow:
    """Somebody who approves there has dealt with it. Raises NotFound, Ambiguous, BadInput, NotPermitted."""
    note = note.strip()
    if not note or len(note) > LONGEST_NOTE:
        raise BadInput(reason="empty" if not note else "too_long", field="note")
    if found not in FOUND:
        raise BadInput(reason="unknown_value", field="found")
    record = _record(session, wanted)
    at = record.at
    session.commit(lambda intention: intention.add(c.WarningCleared(record.id, record.by, at, at, found, note)))
    return show_alert(session, record.id)


def waiting_alerts(session: Session) -> int:
    """How many wait for this member. Opens nothing."""
    return sum(
        1 for record in session.state.alerts.values() if _state(session, record) == "open" and _may(session, record)
    )


def _record(session: Session, wanted: str) -> AlertRecord:
    maker, state = RowMaker(session), session.state
    seen = [
        record
        for record in state.alerts.values()
        if record.account in state.accounts and maker.visible(state.accounts[record.account])
    ]
    return pick("alert", wanted, seen, id_of=lambda one: one.id, name_of=lambda one: one.id)


def _checked(text: str, evidence: bytes | None) -> str:
    text = text.strip()
    if not text:
        raise BadInput(reason="empty", field="text")
    if len(text) > LONGEST:
        raise BadInput(reason="too_long", field="text", max=LONGEST)
    if evidence is not None and not 0 < len(evidence) <= MOST_EVIDENCE:
        raise BadInput(reason="evidence_too_large" if evidence else "empty", field="evidence", max=MOST_EVIDENCE)
    return text.encode("utf-8", "replace").decode()  # lone surrogates came with the paste


def _judge(session: Session, account: AccountRecord, alert: Alert) -> Judged:
    return judge(
        alert,
        usual_of(session, account),
        changed_here=_changed_here(session, account, alert),
        now_ms=session.clock_ms(),
    )


def _changed_here(session: Session, account: AccountRecord, alert: Alert) -> bool:
    span = _CHANGED_MS.get(alert.kind, 0)
    moment = session.clock_ms() if alert.at is None else alert.at * 1000

    def fits(at: int) -> bool:
        return moment - span <= at <= moment + span

    if alert.kind == "password_changed":
        pending = session.state.rotations.get(account.id)
        return fits(account.password_at) or (pending is not None and fits(pending.at))
    point = _POINTS.get(alert.kind, "")
    answers = (one.answers.get(point) for one in session.state.reviews.values() if one.account == account.id)
    return any(answer is not None and answer.answer == "changed" and fits(answer.at) for answer in answers)


_NONE: Final = c.Sealed(bytes(32), bytes(32), bytes(40))


def _recorded(session: Session, account: AccountRow, record: AlertRecord) -> AlertRow:
    text: str | None = None
    with suppress(Integrity):  # told in the row: one bad alert must not hide the others
        text = open_text(session, record)
    alert = read_alert(text or "", record.at // 1000)
    return _row(session, account, record, text, alert, has_evidence=record.evidence is not None)


def _row(
    session: Session, account: AccountRow, record: AlertRecord, text: str | None, alert: Alert, *, has_evidence: bool
) -> AlertRow:
    members, cleared = session.state.members, session.state.cleared.get(record.id)
    return AlertRow(
        record.id,
        account.id,
        account.name,
        account.platform,
        account.platform_name,
        account.brand,
        record.verdict,
        record.reasons,
        alert.kind,
        as_iso(alert.at) if alert.at is not None else None,
        [place.region + place.city for place in alert.places],
        alert.device,
        text or "",
        text is not None,
        has_evidence,
        members[record.by].name,
        iso(record.at),
        first_steps(account.platform) if record.verdict == "theft" else [],
        _state(session, record) if record.id else "preview",
        bool(record.id) and _may(session, record),
        members[cleared.by].name if cleared is not None else None,
        iso(cleared.at) if cleared is not None else None,
        cleared.found if cleared is not None else None,
        cleared.note if cleared is not None else "",
    )


def _state(session: Session, record: AlertRecord) -> str:
    return "cleared" if record.verdict == "harmless" or record.id in session.state.cleared else "open"


def _may(session: Session, record: AlertRecord) -> bool:
    return record.account in session.state.accounts and session.may("approve", account=record.account)


def first_steps(platform: str) -> list[FirstStep]:
    """The platform's own way where the catalogue knows one, marked where nobody has verified it; then ours."""
    try:
        known = load_catalogue().get(platform)
    except NotFound:
        return [FirstStep(word) for word in _STEPS]
    link = known.urls.get("stolen")
    told = [fact for fact in known.facts if fact.id == "stolen"]
    steps = [FirstStep(fact.id, fact.text, fact.verified, link.url if link else "") for fact in told]
    if link is not None and not steps:
        steps = [FirstStep("page", {}, link.verified, link.url)]
    return [*steps, *(FirstStep(word) for word in _STEPS)]
