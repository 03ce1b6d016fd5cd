"""Who may do what to what: every kind of change by the wrong hand, on the wrong thing or out of order is refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from tests.vault.ledger.world import (
    ACCOUNT,
    BRAND,
    CONTROL,
    GONE,
    KEM_PUBLIC,
    KEYS,
    NEW,
    OTHER_ACCOUNT,
    OTHER_BRAND,
    PERSON,
    SEALED,
    VAULT,
    bundles,
    changed,
    device,
    judge,
    member,
    world,
)
from vault.crypto.keys import SUITE_NAME, MemberKeys, PublicKeys, make_kem_private
from vault.crypto.signing import sign
from vault.ledger import changes as c
from vault.ledger.rights import ALL, LED, OWN, ROLES
from vault.ledger.rules.base import may
from vault.ledger.rules.members import proof_of_possession
from vault.ledger.state import Overlay, State

# good changes, in the owner's hand

READERS = sorted({member(role) for role in ROLES if ROLES[role].get("see_profiles") == ALL} | {"recovery"})
ADD_BRAND = c.BrandAdded(NEW, "云杉", KEM_PUBLIC, bundles(member("owner"), "recovery"), bundles(*READERS))
ADD_PERSON = c.PersonAdded(NEW, "运营乙", "", "", "")
EDIT_PERSON = c.PersonEdited(PERSON, "运营丙", "分机 201", "2026-11", "")
ADD_CONTROL = c.ControlAdded(CONTROL, "device", BRAND, "测试机", PERSON, True, [ACCOUNT], None, 0)
LINK, UNLINK = c.LinkAdded(CONTROL, ACCOUNT, "recovery"), c.LinkRemoved(CONTROL, ACCOUNT, "recovery")
ADD_ACCOUNT = c.AccountAdded(NEW, BRAND, "weibo", "core", member("lead"), "sim", SEALED)
EDIT_ACCOUNT = c.AccountEdited(ACCOUNT, "douyin", "core", "frozen", member("owner"), "sim", SEALED)
TO_BRAND = f"brand:{BRAND}:1"
KEYSET = c.KeySetAdded(NEW, bundles(TO_BRAND, member("operator"), member("finance")))
WRITE = c.SecretWritten(ACCOUNT, "password", 1, SEALED, 0, "", False)
GRANT = c.GrantGiven(member("viewer"), BRAND, "use", "")
SCORES = c.ScoresSet(BRAND, [ACCOUNT], [0], SEALED)

#: Grants on an account fall with it, and whoever had no other in the brand stops reading its directory.
STAYING = sorted({*READERS, member("lead"), member("service")})
DELETE = [c.AccountDeleted(ACCOUNT), c.DirectoryRenewed(BRAND, 2, bytes(32), bundles(*STAYING), bytes(40))]

GOOD: dict[str, tuple[str, list[c.AnyChange]]] = {
    "brand": ("owner", [ADD_BRAND]),
    "rename": ("lead", [c.BrandRenamed(BRAND, "山岚茶")]),
    "grant on a brand": (
        "lead",
        [GRANT, c.PairShared(BRAND, bundles(GRANT.member)), c.DirectoryShared(BRAND, bundles(GRANT.member))],
    ),
    "grant on an account": (
        "owner",
        [changed(GRANT, scope=ACCOUNT, level="manage"), c.DirectoryShared(BRAND, bundles(GRANT.member))],
    ),
    "person": ("owner", [ADD_PERSON]),
    "edit a person": ("owner", [EDIT_PERSON]),
    "control": ("lead", [ADD_CONTROL]),
    "control with a sealed value": (
        "owner",
        [c.KeySetAdded(NEW, bundles(TO_BRAND)), changed(ADD_CONTROL, value=SEALED, kind="sim")],
    ),
    "link": ("lead", [ADD_CONTROL, LINK]),
    "one login": ("owner", [c.LinkAdded(ACCOUNT, OTHER_ACCOUNT, "passport")]),
    "unlink": ("lead", [ADD_CONTROL, LINK, UNLINK]),
    "edit a control": ("lead", [ADD_CONTROL, c.ControlEdited(CONTROL, "备用机", "", False, [])]),
    "account": ("lead", [ADD_ACCOUNT]),
    "edit an account": ("operator", [EDIT_ACCOUNT]),
    "hand an account over": ("owner", [changed(EDIT_ACCOUNT, responsible=member("lead"))]),
    "delete an account": ("operator", DELETE),
    "secret": ("operator", [KEYSET, WRITE]),
    "two versions": ("owner", [KEYSET, WRITE, changed(WRITE, version=2)]),
    "remove a secret": ("owner", [KEYSET, WRITE, c.SecretRemoved(ACCOUNT, "password")]),
    "scores": ("operator", [SCORES]),
    "import": ("owner", [c.Imported("xlsx", bytes(32), 1, 0, 0)]),
    "policy": ("owner", [c.PolicySet("rotation.days", 60)]),
    "override": ("viewer", [c.HistoryAccepted(3, bytes(32), "restored")]),
    "format": ("owner", [c.FormatRaised(2)]),
    "keyslot": ("viewer", [c.KeyslotWritten(2, bytes(32))]),
    "device": ("viewer", [c.DeviceAdded(NEW, "笔记本")]),
}


@pytest.mark.parametrize("name", GOOD)
def test_who_may_may(name):
    role, changes = GOOD[name]
    assert judge(world(), role, changes, **({"device": NEW} if name == "device" else {})) == ""


NEEDS = {
    "brand": "edit_accounts",
    "rename": "edit_accounts",
    "grant on a brand": "give_grants",
    "person": "edit_accounts",
    "edit a person": "edit_accounts",
    "control": "edit_accounts",
    "account": "edit_accounts",
    "edit an account": "edit_accounts",
    "delete an account": "edit_accounts",
    "secret": "edit_accounts",
    "scores": "change_password",
    "import": "edit_accounts",
    "policy": "change_policy",
    "format": "change_policy",
}


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", NEEDS)
def test_nobody_does_what_their_role_does_not_reach(role, name):
    """All roles × all guarded changes, against the table of rights read by hand."""
    whole_vault = {"brand", "policy", "format"}
    first_brand = {"rename", "grant on a brand", "control", "account"}
    far = ROLES[role].get(NEEDS[name])
    allowed = far == ALL
    if far in (LED, OWN) and name not in whole_vault:
        allowed = role in ({"owner", "lead"} if name in first_brand else {"owner", "lead", "operator"})
    changes = GOOD[name][1]
    if name == "brand" and role != "owner":  # otherwise it would fail by its recipients
        changes = [changed(ADD_BRAND, private=bundles(member(role), "recovery"))]
    assert judge(world(), role, changes) == ("" if allowed else "not_permitted")


@pytest.mark.parametrize("name", ["account", "control", "rename", "grant on a brand"])
def test_leading_one_brand_gives_no_right_in_another(name):
    elsewhere = {
        "account": changed(ADD_ACCOUNT, brand=OTHER_BRAND),
        "control": changed(ADD_CONTROL, brand=OTHER_BRAND, accounts=[]),
        "rename": c.BrandRenamed(OTHER_BRAND, "云杉"),
        "grant on a brand": changed(GRANT, scope=OTHER_BRAND),
    }
    assert judge(world(), "lead", [elsewhere[name]]) == "not_permitted"


def test_managing_one_account_links_nothing_to_another():
    state = world()
    assert judge(state, "lead", [changed(ADD_CONTROL, accounts=[ACCOUNT, OTHER_ACCOUNT])]) == "not_permitted"
    assert judge(state, "owner", [changed(ADD_CONTROL, accounts=[ACCOUNT, OTHER_ACCOUNT])]) == ""
    assert judge(state, "lead", [c.ControlEdited(CONTROL, "x", "", False, [ACCOUNT])]) == "not_permitted"
    assert judge(state, "lead", [c.ControlEdited(CONTROL, "x", "", False, [ACCOUNT, OTHER_ACCOUNT])]) == ""


def test_who_links_must_be_allowed_to_edit_both_ends():
    state = world()
    assert judge(state, "owner", [ADD_CONTROL]) == ""
    there, back = (c.LinkAdded(*ends, "main_sub") for ends in ((ACCOUNT, OTHER_ACCOUNT), (OTHER_ACCOUNT, ACCOUNT)))
    assert {judge(state, "lead", [link]) for link in (there, back)} == {"not_permitted"}
    assert judge(state, "operator", [LINK]) == "not_permitted"  # the account is theirs, the control point's brand not
    assert judge(state, "owner", [there, LINK]) == ""
    assert judge(state, "operator", [UNLINK]) == "not_permitted"
    assert judge(state, "lead", [c.LinkRemoved(there.source, there.target, there.kind)]) == "not_permitted"
    assert judge(state, "lead", [UNLINK]) == ""


def test_links_go_with_their_account():
    state = world()
    assert judge(state, "owner", [c.LinkAdded(ACCOUNT, OTHER_ACCOUNT, "passport"), ADD_CONTROL, LINK]) == ""
    assert judge(state, "operator", DELETE) == ""
    assert state.links == {}


def test_an_account_id_is_no_brand_to_hide_behind():
    control = changed(ADD_CONTROL, brand=ACCOUNT, accounts=[])
    assert judge(world(), "operator", [control]) == "no_such_brand"
    assert judge(world(), "owner", [changed(ADD_ACCOUNT, account=OTHER_BRAND)]) == "account_exists"
    assert judge(world(), "owner", [changed(ADD_BRAND, brand=ACCOUNT)]) == "brand_exists"


def test_one_brand_manager_cannot_make_themselves_manager_of_another():
    grant = c.GrantGiven(member("lead"), OTHER_BRAND, "manage", "")
    assert judge(world(), "lead", [grant]) == "not_permitted"
    assert judge(world(), "lead", [changed(grant, scope=OTHER_ACCOUNT)]) == "not_permitted"


def test_who_may_edit_may_not_hand_over_without_the_right_to():
    assert judge(world(), "operator", [changed(EDIT_ACCOUNT, responsible=member("operator"))]) == "not_permitted"


REFUSED: dict[str, tuple[list[c.AnyChange], str]] = {
    "brand twice": ([ADD_BRAND, changed(ADD_BRAND, name="另一")], "brand_exists"),
    "brand of a name that is taken": ([changed(ADD_BRAND, name="山岚")], "brand_exists"),
    "brand without recovery": ([changed(ADD_BRAND, private=bundles(member("owner")))], "wrong_recipients"),
    "brand with a stranger": (
        [changed(ADD_BRAND, private=bundles(member("owner"), "recovery", member("viewer")))],
        "wrong_recipients",
    ),
    "brand with one recipient twice": (
        [changed(ADD_BRAND, private=bundles(member("owner"), member("owner"), "recovery"))],
        "wrong_recipients",
    ),
    "directory kept from the auditor": (
        [changed(ADD_BRAND, directory=bundles(*(one for one in READERS if one != member("auditor"))))],
        "wrong_recipients",
    ),
    "directory open to a viewer": (
        [changed(ADD_BRAND, directory=bundles(*READERS, member("viewer")))],
        "wrong_recipients",
    ),
    "brand with an unsound key": ([changed(ADD_BRAND, public=KEM_PUBLIC[:1184] + bytes(32))], "unsound_key"),
    "renaming to a name that is taken": ([c.BrandRenamed(BRAND, "北禾")], "brand_exists"),
    "renaming no brand": ([c.BrandRenamed(GONE, "云杉")], "no_such_brand"),
    "grant to nobody": ([changed(GRANT, member=GONE)], "no_such_member"),
    "grant of an unknown level": ([changed(GRANT, level="everything")], "no_such_member"),
    "grant on nothing": ([changed(GRANT, scope=GONE)], "no_such_scope"),
    "person twice": ([ADD_PERSON, ADD_PERSON], "person_exists"),
    "person bound to a member": ([changed(ADD_PERSON, member=member("viewer"))], "bound_by_invitation_only"),
    "editing nobody": ([changed(EDIT_PERSON, person=GONE)], "no_such_person"),
    "control of an unknown kind": ([changed(ADD_CONTROL, kind="magic")], "bad_control"),
    "control twice": ([ADD_CONTROL, ADD_CONTROL], "bad_control"),
    "control of nobody": ([changed(ADD_CONTROL, holder=GONE)], "no_such_person"),
    "control of no account": ([changed(ADD_CONTROL, accounts=[GONE])], "no_such_account"),
    "control of one account twice": ([changed(ADD_CONTROL, accounts=[ACCOUNT, ACCOUNT])], "linked_twice"),
    "control of no brand": ([changed(ADD_CONTROL, brand=GONE, accounts=[])], "no_such_brand"),
    "control without a keyset": ([changed(ADD_CONTROL, value=SEALED)], "no_such_keyset"),
    "control sealed to a grantee": ([KEYSET, changed(ADD_CONTROL, value=SEALED)], "wrong_recipients"),
    "editing no control": ([c.ControlEdited(GONE, "x", "", False, [])], "no_such_control"),
    "control handed to nobody": ([ADD_CONTROL, c.ControlEdited(CONTROL, "x", GONE, False, [])], "no_such_person"),
    "control moved to no account": (
        [ADD_CONTROL, c.ControlEdited(CONTROL, "x", "", False, [GONE])],
        "no_such_account",
    ),
    "link to nothing": ([ADD_CONTROL, changed(LINK, target=GONE)], "no_such_end"),
    "link to itself": ([c.LinkAdded(ACCOUNT, ACCOUNT, "passport")], "linked_to_itself"),
    "link of an unknown kind": ([ADD_CONTROL, changed(LINK, kind="magic")], "bad_link"),
    "one login with a control point": ([ADD_CONTROL, changed(LINK, kind="passport")], "bad_link"),
    "an account inside a control point": ([ADD_CONTROL, changed(LINK, kind="inside")], "bad_link"),
    "link twice": ([ADD_CONTROL, LINK, LINK], "linked_twice"),
    "one login twice, the other way round": (
        [c.LinkAdded(ACCOUNT, OTHER_ACCOUNT, "passport"), c.LinkAdded(OTHER_ACCOUNT, ACCOUNT, "passport")],
        "linked_twice",
    ),
    "taking off what is not linked": ([ADD_CONTROL, UNLINK], "no_such_link"),
    "taking off twice": ([ADD_CONTROL, LINK, UNLINK, UNLINK], "no_such_link"),
    "taking off a link of a deleted account": ([ADD_CONTROL, LINK, c.AccountDeleted(ACCOUNT), UNLINK], "no_such_end"),
    "account twice": ([changed(ADD_ACCOUNT, account=ACCOUNT)], "account_exists"),
    "account in no brand": ([changed(ADD_ACCOUNT, brand=GONE)], "account_exists"),
    "account of an unknown tier": ([changed(ADD_ACCOUNT, tier="royal")], "bad_account"),
    "account of an unknown root": ([changed(ADD_ACCOUNT, root_of_trust="hope")], "bad_account"),
    "account of nobody": ([changed(ADD_ACCOUNT, responsible=GONE)], "no_such_member"),
    "account back from the dead": (
        [c.AccountDeleted(ACCOUNT), changed(ADD_ACCOUNT, account=ACCOUNT)],
        "account_exists",
    ),
    "editing no account": ([changed(EDIT_ACCOUNT, account=GONE)], "no_such_account"),
    "unknown state": ([changed(EDIT_ACCOUNT, state="asleep")], "bad_account"),
    "handing to nobody": ([changed(EDIT_ACCOUNT, responsible=GONE)], "no_such_member"),
    "deleting twice": ([c.AccountDeleted(ACCOUNT), c.AccountDeleted(ACCOUNT)], "no_such_account"),
    "secret of no account": ([KEYSET, changed(WRITE, account=GONE)], "no_such_account"),
    "secret of a deleted account": ([KEYSET, c.AccountDeleted(ACCOUNT), WRITE], "no_such_account"),
    "unknown component": ([KEYSET, changed(WRITE, component="diary")], "unknown_component"),
    "secret without a keyset": ([WRITE], "no_such_keyset"),
    "secret before its keyset": ([WRITE, KEYSET], "no_such_keyset"),
    "secret under another keyset": ([KEYSET, changed(WRITE, keyset=1)], "no_such_keyset"),
    "secret kept from a grantee": ([c.KeySetAdded(NEW, bundles(TO_BRAND)), WRITE], "wrong_recipients"),
    "secret kept from the brand": (
        [c.KeySetAdded(NEW, bundles(member("operator"), member("finance"))), WRITE],
        "wrong_recipients",
    ),
    "secret for a stranger": (
        [c.KeySetAdded(NEW, [*KEYSET.bundles, *bundles(member("viewer"))]), WRITE],
        "wrong_recipients",
    ),
    "secret with a second bundle for one": (
        [c.KeySetAdded(NEW, [*KEYSET.bundles, *bundles(member("finance"))]), WRITE],
        "wrong_recipients",
    ),
    "secret for another brand's pair": (
        [c.KeySetAdded(NEW, bundles(f"brand:{OTHER_BRAND}:1", member("operator"), member("finance"))), WRITE],
        "wrong_recipients",
    ),
    "version zero": ([KEYSET, changed(WRITE, version=0)], "version_out_of_order"),
    "version left out": ([KEYSET, changed(WRITE, version=2)], "version_out_of_order"),
    "version twice": ([KEYSET, WRITE, WRITE], "version_out_of_order"),
    "removing what is not there": ([c.SecretRemoved(ACCOUNT, "password")], "no_such_component"),
    "removing twice": (
        [KEYSET, WRITE, c.SecretRemoved(ACCOUNT, "password"), c.SecretRemoved(ACCOUNT, "password")],
        "no_such_component",
    ),
    "scores of no brand": ([changed(SCORES, brand=GONE)], "no_such_brand"),
    "scores without a grant, which an owner needs as well": (
        [changed(SCORES, brand=OTHER_BRAND, accounts=[OTHER_ACCOUNT])],
        "not_permitted",
    ),
    "scores under another brand": (
        [changed(SCORES, brand=OTHER_BRAND)],
        "no_such_account",
    ),
    "scores without versions": ([changed(SCORES, versions=[])], "no_such_brand"),
    "scores of nothing": ([changed(SCORES, accounts=[], versions=[])], "no_such_account"),
    "noise that is none": ([c.NoiseAcknowledged([5])], "no_such_noise"),
    "format left out": ([c.FormatRaised(3)], "format_out_of_order"),
    "format lowered": ([c.FormatRaised(0)], "format_out_of_order"),
    "keyslot left out": ([c.KeyslotWritten(3, bytes(32))], "keyslot_out_of_order"),
    "keyslot again": ([c.KeyslotWritten(1, bytes(32))], "keyslot_out_of_order"),
    "device of another": ([c.DeviceAdded(device("viewer"), "x")], "device_exists"),
    "a device that is not the author's": ([c.DeviceAdded(NEW, "x")], "device_exists"),
    "a second beginning": ([c.VaultCreated("别队", SUITE_NAME, KEYS["newcomer"].public())], "not_the_beginning"),
    "nothing": ([], "no_changes"),
    "keys and nothing": ([KEYSET], "no_changes"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_even_an_owner_may_not(name):
    changes, reason = REFUSED[name]
    assert judge(world(), "owner", changes) == reason


@pytest.mark.parametrize(
    "name", [name for name, (changes, _) in REFUSED.items() if changes and name != "keys and nothing"]
)
def test_one_change_that_does_not_hold_drops_the_good_ones_before_it(name):
    changes, reason = REFUSED[name]
    good = c.PolicySet("rotation.days", 30)
    assert judge(world(), "owner", [good, *changes]) == reason
    assert judge(world(), "owner", [*changes, good]) == reason


def test_who_is_unknown_or_gone_writes_nothing():
    state = world()
    override = [c.HistoryAccepted(1, bytes(32), "")]
    assert judge(state, "owner", override, member=GONE) == "author_not_active"
    state.members[member("owner")] = changed(state.members[member("owner")], active=False)
    assert judge(state, "owner", override) == "author_not_active"
    assert judge(state, "owner", [ADD_PERSON]) == "author_not_active"
    assert not may(Overlay(state), member("owner"), "audit")


def test_an_entry_comes_from_a_known_device_of_its_author():
    assert judge(world(), "owner", [ADD_PERSON], device=GONE) == "unknown_device"
    assert judge(world(), "owner", [ADD_PERSON], device=device("viewer")) == "unknown_device"
    assert judge(world(), "owner", [c.DeviceAdded(NEW, ""), ADD_PERSON], device=NEW) == ""


def joining(pair: MemberKeys, **other: Any) -> c.MemberJoined:
    who = other.pop("of", member("owner"))
    public = pair.public()
    proof = sign(pair.signing, proof_of_possession(VAULT, who, public.signing, public.kem))
    return changed(c.MemberJoined(who, "主管戊", "owner", public, proof), **other)


def founding(**other: Any) -> str:
    state = State()
    state.vault = VAULT
    first = c.VaultCreated("山岚集团", SUITE_NAME, KEYS["newcomer"].public())
    changes = [
        changed(first, **other.pop("vault", {})),
        joining(KEYS["owner"], **other),
        c.DeviceAdded(device("owner"), ""),
    ]
    return judge(state, "owner", changes, seq=1)


def test_a_vault_begins_with_its_founder():
    assert founding() == ""


WEAK = b"\1" + bytes(31)


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        ({"vault": {"suite": "AES-128"}}, "unknown_suite"),
        ({"vault": {"recovery": PublicKeys(WEAK, KEM_PUBLIC)}}, "unknown_suite"),
        ({"role": "emperor"}, "unknown_role"),
        ({"proof": bytes(64)}, "no_possession"),
        ({"member": member("viewer")}, "not_invited"),
        ({"of": member("viewer"), "member": member("owner")}, "no_possession"),
        ({"keys": PublicKeys(WEAK, KEM_PUBLIC), "proof": WEAK + bytes(32)}, "unsound_key"),
        ({"keys": PublicKeys(KEYS["owner"].public().signing, bytes(1216))}, "unsound_key"),
        ({"keys": KEYS["viewer"].public()}, "no_possession"),
    ],
)
def test_a_vault_does_not_begin_like_this(other, reason):
    assert founding(**other) == reason


def test_nobody_joins_by_themselves_later():
    newcomer = joining(KEYS["newcomer"], of=NEW, member=NEW)
    assert judge(world(), "owner", [newcomer]) == "not_invited"
    assert judge(world(), "owner", [newcomer], member=NEW, device=NEW) == "author_not_active"


def test_a_deleted_account_leaves_its_control_points_and_keeps_its_secrets_for_the_count():
    state = world()
    assert judge(state, "owner", [KEYSET, WRITE, ADD_CONTROL]) == ""
    assert judge(state, "owner", [c.AccountDeleted(ACCOUNT)], seq=11) == "directory_key_due"
    assert judge(state, "owner", DELETE, seq=11) == ""
    assert ACCOUNT not in state.accounts
    assert state.controls[CONTROL].accounts == []
    assert len(state.secrets[ACCOUNT]["password"].versions) == 1


def test_a_password_starts_its_age_anew_and_a_removed_one_has_none():
    state = world()
    claimed = changed(WRITE, claimed="2025-01", circulated=True)
    assert judge(state, "owner", [KEYSET, claimed]) == ""
    assert state.accounts[ACCOUNT].password_circulated
    assert judge(state, "owner", [KEYSET, changed(WRITE, version=2)], seq=11) == ""
    record = state.accounts[ACCOUNT]
    assert (record.password_version, record.password_claimed, record.password_circulated) == (2, "", False)
    assert judge(state, "owner", [c.SecretRemoved(ACCOUNT, "password")], seq=12) == ""
    assert state.accounts[ACCOUNT].password_version == 0
    assert judge(state, "owner", [KEYSET, changed(WRITE, version=3)], seq=13) == ""
    assert state.accounts[ACCOUNT].password_version == 3


def test_a_score_counts_for_the_version_that_it_judged():
    state = world()
    assert judge(state, "owner", [KEYSET, WRITE]) == ""
    assert judge(state, "operator", [changed(SCORES, versions=[0])], seq=11) == ""
    assert state.accounts[ACCOUNT].scores_seq == 0
    assert judge(state, "operator", [changed(SCORES, versions=[1])], seq=12) == ""
    assert state.accounts[ACCOUNT].scores_seq == 12


def test_making_a_brand_makes_its_maker_manager():
    state = world()
    assert judge(state, "owner", [ADD_BRAND]) == ""
    assert state.grants[f"{member('owner')}:{NEW}"].level == "manage"


def test_noise_is_acknowledged_by_an_owner_only():
    state = world()
    state.noise[5] = False
    assert judge(state, "lead", [c.NoiseAcknowledged([5])]) == "not_permitted"
    assert judge(state, "owner", [c.NoiseAcknowledged([5])]) == ""
    assert state.noise == {5: True}


DECODED: list[tuple[str, Callable[[list[Any]], list[Any]]]] = [
    ("unknown tag", lambda change: ["SecretShredded", *change[1:]]),
    ("a field too many", lambda change: [*change, 1]),
    ("a field too few", lambda change: change[:-1]),
    ("an id of capitals", lambda change: [change[0], "A" * 16, *change[2:]]),
    ("a name of nothing", lambda change: [change[0], change[1], "", *change[3:]]),
    ("a name of 201", lambda change: [change[0], change[1], "名" * 201, *change[3:]]),
    ("a contact of 4097", lambda change: [*change[:3], "x" * 4097, *change[4:]]),
    ("a number for a text", lambda change: [*change[:3], 1.0, *change[4:]]),
]


@pytest.mark.parametrize(("name", "spoil"), DECODED, ids=[name for name, _ in DECODED])
def test_what_does_not_decode_strictly_is_no_change(name, spoil):
    good = ["PersonAdded", NEW, "运营乙", "", "", ""]
    assert c.decode_changes(msgspec.msgpack.encode([good])) == [ADD_PERSON]
    with pytest.raises(c.Undecodable):
        c.decode_changes(msgspec.msgpack.encode([spoil(good)]))
    with pytest.raises(c.Undecodable):
        c.decode_content(msgspec.msgpack.encode([[], [spoil(good)], []]))


def test_a_key_pair_of_a_brand_is_as_large_as_the_format_says():
    assert len(KEM_PUBLIC) == 1216
    assert len(make_kem_private()) == 96
