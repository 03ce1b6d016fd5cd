"""The record as rows for a reader: one a ledger entry, one an activity record, in the order of time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vault.accounts.listing import account_record
from vault.audit.counting import Counter, Progress, read_activity
from vault.audit.sight import Sight
from vault.audit.signatures import Signatures, keys_by_author
from vault.audit.team_facts import Facts, team_facts
from vault.errors import BadInput, Tampered
from vault.ledger import changes as c
from vault.ledger.entry import Entry, Unparsable, decode_body, parse_entry
from vault.ledger.rules.base import RECOVERY
from vault.naming import pick
from vault.policy import shown_key
from vault.session import Session
from vault.times import is_day, iso
from vault.views import AuditRow

#: What an entry is told as, the weightiest change first; the rest of its changes came along.
_HEADLINES: dict[type, str] = {
    c.VaultCreated: "vault_created",
    c.Imported: "imported",
    c.HistoryAccepted: "history_accepted",
    c.NoiseAcknowledged: "noise_acknowledged",
    c.FormatRaised: "format_raised",
    c.MemberRecovered: "member_recovered",
    c.MemberDisabled: "member_disabled",
    c.Approved: "proposal_signed",
    c.Proposed: "proposed",
    c.MemberApproved: "member_approved",
    c.MemberJoined: "member_joined",
    c.InvitationIssued: "invitation_issued",
    c.InvitationClosed: "invitation_closed",
    c.MemberRoleSet: "member_role_set",
    c.RoleDefined: "role_defined",
    c.PolicySet: "policy_set",
    c.RequestAnswered: "request_approved",
    c.RequestOpened: "request_opened",
    c.Transferred: "transferred",
    c.GlassBroken: "glass_broken",
    c.GlassCleared: "glass_cleared",
    c.AlertRecorded: "alert_recorded",
    c.WarningCleared: "warning_cleared",
    c.DocumentIssued: "document_issued",
    c.DossierItemAdded: "dossier_added",
    c.DossierItemRemoved: "dossier_removed",
    c.CaseRevoked: "case_revoked",
    c.CaseOpened: "case_opened",
    c.CaseReplanned: "case_replanned",
    c.CaseClosed: "case_closed",
    c.CaseReopened: "case_reopened",
    c.CaseCancelled: "case_cancelled",
    c.CaseNoted: "case_noted",
    c.RotationConfirmed: "rotation_confirmed",
    c.RotationAborted: "rotation_aborted",
    c.RotationStarted: "rotation_started",
    c.RotationPostponed: "rotation_postponed",
    c.RotationNoted: "rotation_noted",
    c.ReviewFinished: "review_finished",
    c.ReviewStarted: "review_started",
    c.ReviewAnswered: "review_answered",
    c.LetterIssued: "letter_issued",
    c.RegisterWritten: "register_written",
    c.BlackoutSet: "blackout_set",
    c.BlackoutEnded: "blackout_ended",
    c.RobotSet: "robot_set",
    c.RobotRemoved: "robot_removed",
    c.ReminderSent: "reminder_sent",
    c.AccountAdded: "account_added",
    c.AccountDeleted: "account_deleted",
    c.SecretWritten: "secret_written",
    c.SecretRemoved: "secret_removed",
    c.AccountEdited: "account_edited",
    c.ScoresSet: "scores_set",
    c.BrandAdded: "brand_added",
    c.BrandRenamed: "brand_renamed",
    c.GrantGiven: "grant_given",
    c.GrantWithdrawn: "grant_withdrawn",
    c.ControlAdded: "control_added",
    c.ControlEdited: "control_edited",
    c.LinkAdded: "link_added",
    c.LinkRemoved: "link_removed",
    c.PersonAdded: "person_added",
    c.PersonEdited: "person_edited",
    c.DeviceRevoked: "device_revoked",
    c.DeviceAttested: "device_attested",
    c.SecurityKeyEnrolled: "security_key_enrolled",
    c.SecurityKeyRemoved: "security_key_removed",
    c.DeviceAdded: "device_added",
    c.KeyslotWritten: "keyslot_written",
    c.PairRenewed: "pair_renewed",
    c.PairShared: "pair_shared",
    c.DirectoryRenewed: "directory_renewed",
    c.DirectoryShared: "directory_shared",
    c.SecretShared: "secret_shared",
    c.ControlShared: "control_shared",
    c.CaseKeyRenewed: "case_key_renewed",
    c.RegisterShared: "register_shared",
    c.EpochStarted: "epoch_started",
}
_WEIGHTS = {change: weight for weight, change in enumerate(_HEADLINES)}
KINDS = (
    *_HEADLINES.values(),
    "request_denied",
    "rejected",
    "noise",
    "unlock",
    "unlock_failed",
    "reveal",
    "copy",
    "look",
    "code",
    "refused",
    "audit_exported",
    "recovery_checked",
    "recovery_split",
    "factor_needed",
    "factor_refused",
    "key_touched",
    "password_again",
    "reminder_delivered",
    "reminder_failed",
)


def list_audit(
    session: Session,
    *,
    member: str | None = None,
    account: str | None = None,
    since: str | None = None,
    progress: Progress | None = None,
) -> list[AuditRow]:
    """What this member may read of it, oldest first. ``since`` is an ISO day.

    Raises NotFound, Ambiguous, BadInput, Integrity errors, and what ``progress`` raises.
    """
    if since is not None and not is_day(since):
        raise BadInput(reason="not_a_date", field="since")
    by = None
    if member is not None:
        members = session.state.members.values()
        by = pick("member", member, members, id_of=lambda one: one.id, name_of=lambda one: one.name).name
    wanted = account_record(session, account).id if account is not None else None
    rows = sorted(_told_rows(session, progress), key=lambda timed: timed[0])
    return [
        row
        for _, row in rows
        if (by is None or row.by == by)
        and (wanted is None or row.account == wanted)
        and (since is None or row.at >= since)
    ]


def _told_rows(session: Session, progress: Progress | None) -> list[tuple[int, AuditRow]]:
    count = Counter(session.store, progress)
    sight, activities = Sight(session), count.total - session.state.seq
    with Signatures(keys_by_author(session.state), activities) as signatures:
        return [*_entries(session, sight, count), *_activity(session, sight, signatures, count)]


def _name(session: Session, account: str) -> str:
    profile = session.profiles.get(account)
    return profile.name if profile is not None else ""


def _entries(session: Session, sight: Sight, count: Counter) -> Iterator[tuple[int, AuditRow]]:
    state = session.state
    rejected = {record.seq: record.reason for record in state.rejected}
    for seq, raw in count(session.store.rows()):
        if seq > state.seq:  # written since; the next refresh judges it
            return
        try:
            entry = parse_entry(raw)
        except Unparsable:
            entry = None
        if entry is None or seq in state.noise:
            if sight.all:
                clock = entry.clock if entry is not None else 0
                yield clock, AuditRow(seq, iso(clock) if entry is not None else "", "", "", "noise", None, {})
            continue
        told = _told_entry(session, sight, entry, rejected.get(seq))
        if told is not None:
            kind, account, facts = told
            by, device = _signer(session, entry.author), _device(session, entry.device)
            yield entry.clock, AuditRow(seq, iso(entry.clock), by, device, kind, account, facts)


def _told_entry(
    session: Session, sight: Sight, entry: Entry, rejected: str | None
) -> tuple[str, str | None, Facts] | None:
    if rejected is not None:
        return ("rejected", None, {"reason": rejected}) if sight.all or sight.is_mine(entry.author) else None
    content = session.ring.open_content(entry, decode_body(entry.body))
    seen = sight.of_entry(entry, list(session.ring.open_changes(entry, content)))
    return _told(session, seen) if seen else None


def _signer(session: Session, author: str) -> str:
    """Whoever joined by an invitation is told by their own name; the recovery key has one word for everybody."""
    invitation = session.state.invitations.get(author)
    member = session.state.members.get(invitation.member if invitation is not None else author)
    if member is not None:
        return member.name
    return invitation.name if invitation is not None else RECOVERY


def _device(session: Session, device: str) -> str:
    record = session.state.devices.get(device)
    return record.label or device if record is not None else device


def _told(session: Session, changes: Sequence[c.AnyChange]) -> tuple[str, str | None, Facts]:
    head = min(changes, key=lambda change: _WEIGHTS.get(type(change), len(_WEIGHTS)))
    account = getattr(head, "account", None)
    facts: Facts = {"account": _name(session, account)} if account else {}
    match head:
        case c.Imported():
            facts |= {"added": head.added, "updated": head.updated, "skipped": head.skipped, "format": head.format}
        case c.SecretWritten() | c.SecretRemoved():
            facts["component"] = head.component
        case c.RotationPostponed():
            facts |= {"days": head.days, "reason": head.reason}
        case c.RotationNoted():
            facts |= {"step": head.step, "done": ",".join(head.done), "left": ",".join(head.left)}
        case c.GlassBroken():
            facts["reason"] = head.reason
        case c.DocumentIssued():
            issued = session.state.documents.get(head.document)
            facts |= {"document": head.kind, "count": len(head.accounts), "number": issued.number if issued else 0}
        case c.DossierItemAdded():
            facts["item"] = head.kind
        case c.WarningCleared():
            facts |= {"name": session.state.members[head.member].name, "found": head.found, "note": head.note}
        case c.AlertRecorded():
            facts["verdict"] = head.verdict
        case c.RobotSet():
            facts["name"] = head.name
        case c.ReminderSent():
            robot = session.state.robots.get(head.robot)
            facts |= {"day": head.day, "name": robot.name if robot is not None else ""}
        case c.BlackoutSet():
            facts |= {"name": head.name, "first": head.first, "last": head.last}
        case c.PolicySet():
            facts |= {"key": shown_key(session.state, head.key), "value": str(head.value)}
        case c.ControlAdded() | c.ControlEdited():
            facts["name"] = head.label
        case c.VaultCreated():
            facts["name"] = head.team
        case c.BrandAdded() | c.BrandRenamed() | c.PersonAdded() | c.PersonEdited():
            facts["name"] = head.name
        case c.ScoresSet():
            facts["count"] = len(head.accounts)
        case c.HistoryAccepted():
            facts |= {"seq": head.pinned_seq, "reason": head.reason}
        case c.DeviceAdded():
            facts["name"] = head.label
        case _:
            facts |= team_facts(session, head)
    denied = isinstance(head, c.RequestAnswered) and not head.approved
    return "request_denied" if denied else _HEADLINES[type(head)], account, facts


def _activity(session: Session, sight: Sight, signatures: Signatures, count: Counter) -> Iterator[tuple[int, AuditRow]]:
    state = session.state
    for device, _ in session.store.activity_heads():
        if device not in state.devices:
            raise Tampered(what="activity", device=device, n=1)
        for entry, records in read_activity(session, state, device, signatures, count):
            by, mine = state.members[entry.author].name, sight.all or sight.is_mine(entry.author)
            for record in records:
                if not mine and not (record.account and sight.of_account(record.account)):
                    continue
                facts: Facts = dict(record.facts)
                if record.account:
                    facts["account"] = _name(session, record.account)
                label = _device(session, device)
                yield record.at, AuditRow(None, iso(record.at), by, label, record.kind, record.account or None, facts)
