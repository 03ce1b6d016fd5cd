"""What is told of changes to the team and its keys: names for ids, as far as this member knows them."""

from __future__ import annotations

from vault.ledger import changes as c
from vault.session import Session

Facts = dict[str, str | int]


def team_facts(session: Session, head: c.AnyChange) -> Facts:
    """Empty for changes that are about something else."""
    match head:
        case c.MemberJoined():
            return {"name": head.name, "role": _role(session, head.role)}
        case c.MemberApproved() | c.MemberDisabled() | c.MemberRecovered():
            return {"name": _member(session, head.member)}
        case c.MemberRoleSet():
            return {"name": _member(session, head.member), "role": _role(session, head.role)}
        case c.InvitationIssued():
            return {"name": head.name, "role": _role(session, head.role)}
        case c.InvitationClosed():
            invitation = session.state.invitations.get(head.invitation)
            return {"name": invitation.name if invitation is not None else ""}
        case c.DeviceRevoked() | c.DeviceAttested():
            device = session.state.devices.get(head.device)
            return {"name": device.label or device.id if device is not None else head.device}
        case c.SecurityKeyEnrolled():
            return {"name": head.label}
        case c.CaseRevoked():
            return {"name": _person(session, head)}
        case c.RoleDefined():
            return {"name": head.name}
        case c.RegisterWritten():
            return {"register": head.register, "name": _of_row(session, head)}
        case c.LetterIssued():
            return {"letter": head.letter, "version": head.version}
        case _:
            return _about_rights(session, head)


def _about_rights(session: Session, head: c.AnyChange) -> Facts:
    match head:
        case c.GrantGiven():
            return {"name": _member(session, head.member), "scope": _scope(session, head.scope), "level": head.level}
        case c.GrantWithdrawn():
            return {"name": _member(session, head.member), "scope": _scope(session, head.scope)}
        case c.Transferred():
            return {"name": _member(session, head.member), "count": len(head.accounts)}
        case c.RequestOpened():
            about = {"operation": head.level} if head.kind == "approval" else {}
            return {"scope": _scope(session, head.scope), "request": head.kind, "reason": head.reason, **about}
        case c.RequestAnswered() | c.Approved():
            request = session.state.requests.get(head.request)
            return {"name": _member(session, request.by)} if request is not None else {}
        case c.Proposed():
            return {"reason": head.reason}
        case c.DirectoryRenewed() | c.DirectoryShared() | c.PairRenewed() | c.PairShared():
            return {"scope": _scope(session, head.brand)}
        case c.LinkAdded() | c.LinkRemoved():
            return {"source": _end(session, head.source), "target": _end(session, head.target)}
        case _:
            return {}


def _person(session: Session, change: c.CaseRevoked) -> str:
    person = session.state.persons.get(change.person)
    return person.name if person is not None else _member(session, change.member)


def _of_row(session: Session, head: c.RegisterWritten) -> str:
    """A third party by its name, a letter or a test by whose it is."""
    state = session.state
    person = head.persons[0] if head.register != "vendor" and head.persons else ""
    known = state.persons.get(person) or state.members.get(person)
    return known.name if known is not None else head.name


def _member(session: Session, member: str) -> str:
    known = session.state.members.get(member)
    return known.name if known is not None else member


def _role(session: Session, role: str) -> str:
    """A role that came with the program keeps its id, for the front end to name."""
    known = session.state.roles.get(role)
    return known.name if known is not None else role


def _scope(session: Session, scope: str) -> str:
    """A brand, a member, or an account that this member may see; empty for any other."""
    brand, profile = session.state.brands.get(scope), session.profiles.get(scope)
    if brand is not None:
        return brand.name
    if profile is not None:
        return profile.name
    return _member(session, scope) if scope in session.state.members else ""


def _end(session: Session, end: str) -> str:
    """A control point by its masked label, an account that this member may see by its name."""
    control = session.state.controls.get(end)
    return control.label if control is not None else _scope(session, end)
