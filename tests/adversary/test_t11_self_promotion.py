"""T11: members write what their role does not allow, well signed and in the right place."""

from __future__ import annotations

import pytest

from tests.forging import NOW, colleague, forge, outsider
from vault.crypto.kdf import sha256
from vault.crypto.signing import sign
from vault.ledger import changes as c
from vault.ledger.records import RequestRecord
from vault.ledger.replay import replay
from vault.ledger.rights import ROLES
from vault.ledger.rules.members import proof_of_possession

pytestmark = pytest.mark.engines("sqlite")

#: What any member may write about nobody but themselves, and what is only asked for.
HARMLESS = {"HistoryAccepted", "DeviceAdded", "KeyslotWritten", "SecurityKeyEnrolled", "RequestOpened", "Proposed"}
#: Who sees an account may bring a platform's alert about it.
SEEING = {"AlertRecorded"}
#: Who keeps registers puts invoices and clauses into a dossier; who sees every account may print what it shows.
KEEPING, PRINTING = {"DossierItemAdded"}, {"DocumentIssued"}

#: Who keeps the registers may issue the next text to sign.
ISSUING = {"LetterIssued"}


def _attempts(session, member, keys, state):
    """One change of every kind, each the most tempting of its kind."""
    account, brand, person = (next(iter(table)) for table in (state.accounts, state.brands, state.persons))
    control = next(iter(state.controls))
    sealed = c.Sealed(bytes(32), bytes(32), bytes(40))
    public, stranger = keys.public(), outsider()[0]
    proof = sign(keys.signing, proof_of_possession(session.vault_id, stranger, public.signing, public.kem))
    return [
        c.VaultCreated("我的", "", public),
        c.MemberJoined(stranger, "同伙", "owner", public, proof),
        c.DeviceAdded(session.device_id, "again"),
        c.KeyslotWritten(2, bytes(32)),
        c.BrandAdded(stranger, "我的牌子", bytes(1216), [], []),
        c.BrandRenamed(brand, "改名"),
        c.GrantGiven(member, brand, "manage", ""),
        c.PersonAdded(stranger, "某人", "", "", ""),
        c.PersonEdited(person, "改名", "", "", ""),
        c.ControlAdded(stranger, "sim", brand, "卡", "", False, [], None, 0),
        c.ControlEdited(control, "卡", "", False, []),
        c.ControlShared(control, 0, bytes(40)),
        c.LinkAdded(control, account, "recovery"),
        c.LinkRemoved(control, account, "recovery"),
        c.KeySetAdded(stranger, []),
        c.AccountAdded(stranger, brand, "weibo", "normal", member, "sim", sealed),
        c.AccountEdited(account, "weibo", "normal", "active", member, "sim", sealed),
        c.AccountDeleted(account),
        c.SecretWritten(account, "password", 3, sealed, 0, "", False),
        c.SecretRemoved(account, "password"),
        c.ScoresSet(brand, [account], [2], sealed),
        c.RotationStarted(account, 2, sealed, 0),
        c.RotationConfirmed(account, 1),
        c.RotationAborted(account, 1),
        c.RotationPostponed(account, 14, "later"),
        c.RotationNoted(account, 1, "finish", ["apps"], []),
        c.BlackoutSet(stranger, "always", "2026-01-01", "9999-12-31"),
        c.BlackoutEnded(stranger),
        c.GlassBroken(stranger, account, "I want to"),
        c.GlassCleared(stranger, "nothing to see"),
        c.ReviewStarted(stranger, account, ["operators"]),
        c.ReviewAnswered(stranger, "operators", "registered", None, None),
        c.ReviewFinished(stranger),
        c.AlertRecorded(stranger, account, "harmless", [], sealed, None),
        c.WarningCleared(stranger, member, 0, NOW, "harmless", "that was nothing"),
        c.CaseOpened(stranger, [c.Bundle(member, b"sealed")], bytes(32), sealed, b"notice"),
        c.CaseKeyRenewed(stranger, 2, bytes(32), [c.Bundle(member, b"sealed")], bytes(40)),
        c.CaseReplanned(stranger, sealed, b"notice"),
        c.CaseNoted(stranger, stranger, sealed, None),
        c.CaseRevoked(stranger, "", session.ring.member, member, "2026-11-21", True),
        c.CaseClosed(stranger),
        c.CaseReopened(stranger),
        c.CaseCancelled(stranger),
        c.DocumentIssued(stranger, "dossier", bytes(32), [account]),
        c.DossierItemAdded(account, stranger, "clause", sealed, None),
        c.DossierItemRemoved(account, stranger),
        c.RobotSet(stranger, "wecom", "我的群", brand, sealed, 0, True),
        c.RobotRemoved(stranger),
        c.ReminderSent(stranger, "2026-11-22"),
        c.Imported("csv", bytes(32), 1, 1, 1),
        c.PolicySet("rotation.days", 0),
        c.NoiseAcknowledged([1]),
        c.HistoryAccepted(1, bytes(32), "so there"),
        c.FormatRaised(2),
        c.RegisterWritten(
            stranger, "training", "2026-Q4", 0, "2026-11-01", "", "passed", [member], [], [], [], sealed, bytes(40), 0
        ),
        c.RegisterShared(stranger, 0, bytes(40)),
        c.LetterIssued("red_lines", 1, "everything is allowed"),
        *_attempts_on_the_team(session, member, keys, state),
    ]


def _attempts_on_the_team(session, member, keys, state):
    account, brand = next(iter(state.accounts)), state.brands[next(iter(state.brands))]
    owner, public, stranger = session.ring.member, keys.public(), outsider()[0]
    mine, policy = [c.Bundle(member, b"sealed")], c.encode([c.PolicySet("rotation.days", 0)])
    other, proof = outsider()[1].public(), sign(keys.signing, b"me")
    everybody = [c.Bundle(one, b"sealed") for one in state.team_holders]
    person = next(one.id for one in state.persons.values() if not one.member)
    return [
        c.InvitationIssued(stranger, "同伙", "owner", [], person, other, NOW * 2, ""),
        c.InvitationClosed(stranger),
        c.MemberApproved(member, public.fingerprint()),
        c.MemberRoleSet(member, "owner"),
        c.MemberDisabled(owner),
        c.MemberRecovered(owner, public, proof),
        c.DeviceRevoked(session.device_id),
        c.DeviceAttested(session.device_id, ["vpn"]),
        c.SecurityKeyEnrolled(stranger, "钥匙", "credential", "public"),
        c.SecurityKeyRemoved(stranger),
        c.GrantWithdrawn(owner, brand.id),
        c.EpochStarted(state.epoch + 1, bytes(32), everybody),
        c.DirectoryRenewed(brand.id, brand.directory_epoch + 1, bytes(32), brand.directory, bytes(40)),
        c.DirectoryShared(brand.id, mine),
        c.PairRenewed(brand.id, brand.generation + 1, other.kem, brand.private, b"sealed"),
        c.PairShared(brand.id, mine),
        c.SecretShared(account, "password", 1, 0, bytes(40)),
        c.Transferred([account], member),
        c.RequestOpened(stranger, "access", account, "manage", "please"),
        c.RequestAnswered(stranger, True),
        c.RoleDefined("viewer", "只读", [c.Capability("change_policy", "all")]),
        c.Proposed(stranger, policy, "why not"),
        c.Approved(stranger, sha256(policy)),
    ]


def test_every_kind_of_change_is_attempted(original):
    with original.session() as session:
        kinds = {type(change) for change in _attempts(session, *colleague(session, "viewer"))}
    assert kinds == set(c.AnyChange.__args__)


@pytest.mark.parametrize("role", [*(role for role in ROLES if role != "owner"), "root", ""])
def test_no_role_without_grants_changes_anything_of_the_vaults(original, role):
    with original.session() as session:
        member, keys, state = colleague(session, role)
        allowed = HARMLESS | (SEEING if ROLES.get(role, {}).get("see_profiles") == "all" else set())
        allowed |= PRINTING if ROLES.get(role, {}).get("see_profiles") == "all" else set()
        allowed |= KEEPING if ROLES.get(role, {}).get("registers") == "all" else set()
        for change in _attempts(session, member, keys, state):
            _, _, fresh = colleague(session, role, known=(member, keys))
            if isinstance(change, c.DeviceAdded):
                change = c.DeviceAdded(outsider()[0], "mine")
            device = change.device if isinstance(change, c.DeviceAdded) else ""
            raw = forge(session, [change], author=member, signing=keys.signing, device=device)
            replay(fresh, [(fresh.seq + 1, raw)], session.ring)
            name = type(change).__name__
            issues = name in ISSUING and ROLES.get(role, {}).get("registers") == "all"
            assert bool(fresh.rejected) == (name not in allowed and not issues), (role, name, fresh.rejected)
            assert fresh.members[member].role == role
            assert not any(grant.member == member for grant in fresh.grants.values())
            assert fresh.policy == {}
            assert fresh.format == 1
            assert fresh.epoch == state.epoch
            assert fresh.roles == {}
            assert fresh.members.keys() == state.members.keys()


def test_one_forbidden_change_drops_the_whole_entry(original):
    with original.session() as session:
        member, keys, state = colleague(session, "viewer")
        changes = [c.HistoryAccepted(1, bytes(32), "harmless"), c.PolicySet("rotation.days", 0)]
        replay(state, [(state.seq + 1, forge(session, changes, author=member, signing=keys.signing))], session.ring)
    assert [record.reason for record in state.rejected] == ["not_permitted"]


def test_signing_as_the_owner_takes_the_owners_key(original):
    with original.session() as session:
        _, keys, state = colleague(session, "viewer")
        raw = forge(session, [c.PolicySet("rotation.days", 0)], signing=keys.signing)
        replay(state, [(state.seq + 1, raw)], session.ring)
    assert list(state.noise) == [state.seq]
    assert state.policy == {}


def test_control_the_owner_sets_the_policy(original):
    with original.session() as session:
        _, _, state = colleague(session, "viewer")
        replay(state, [(state.seq + 1, forge(session, [c.PolicySet("rotation.days", 30)]))], session.ring)
    assert state.policy["rotation.days"].value == 30


def _planted(state, member, request="q" * 16):
    """A proposal of the attacker's own, as if it had been written before."""
    policy = c.encode([c.PolicySet("rotation.days", 0)])
    state.requests[request] = RequestRecord(request, "proposal", member, "", "", "", NOW, "open", policy)
    return c.Approved(request, sha256(policy))


@pytest.mark.parametrize("role", [role for role in ROLES if role != "owner"])
def test_nobody_signs_their_own_proposal_and_no_owners_signature_lends_a_right(original, role):
    with original.session() as session:
        member, keys, state = colleague(session, role)
        approved = _planted(state, member)
        raw = forge(session, [approved], author=member, signing=keys.signing)
        replay(state, [(state.seq + 1, raw)], session.ring)
        assert [record.reason for record in state.rejected] == ["own_request"]
        _, _, state = colleague(session, role, known=(member, keys))
        approved = _planted(state, member)
        replay(state, [(state.seq + 1, forge(session, [approved]))], session.ring)
        assert [record.reason for record in state.rejected] == ["not_permitted"], "the owner was talked into it"
        assert state.policy == {}


def test_control_two_owners_change_the_policy(original):
    with original.session() as session:
        member, _, state = colleague(session, "owner")
        replay(state, [(state.seq + 1, forge(session, [_planted(state, member)]))], session.ring)
    assert state.rejected == []
    assert state.policy["rotation.days"].by == member
