"""Five people and one vault, by commands alone: on five machines and on one PC, in a file and in PostgreSQL."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.cli.conftest import CHEAP_KDF, in_process
from tests.cli.squad import (
    ACCOUNTS,
    AUDITOR,
    BRAND,
    HR,
    LEAD,
    MEMBERS,
    OPERATOR,
    OWNER,
    ROLES,
    SECRET,
    Squad,
    make_squad,
    secret_of,
)

FIRST, SECOND = ACCOUNTS[:2]


@pytest.fixture(scope="session")
def first_squad(tmp_path_factory: pytest.TempPathFactory, engine: str) -> Squad:
    return make_squad(tmp_path_factory.mktemp("squad") / "own", engine, shared=False)


@pytest.fixture(scope="session")
def first_crowd(tmp_path_factory: pytest.TempPathFactory, engine: str) -> Squad:
    return make_squad(tmp_path_factory.mktemp("squad") / "shared", engine, shared=True)


@pytest.fixture
def squad(first_squad: Squad, tmp_path: Path) -> Squad:
    """Five people with five homes."""
    return first_squad.copy(tmp_path / "squad")


@pytest.fixture
def crowd(first_crowd: Squad, tmp_path: Path) -> Squad:
    """Five people on one PC."""
    return first_crowd.copy(tmp_path / "crowd")


@pytest.mark.engines("sqlite", "postgres")
def test_five_people_with_five_homes_work_on_one_vault(squad):
    work_together(squad)


def test_five_members_of_one_pc_work_on_one_file(crowd):
    work_together(crowd)
    unnamed = [word for word in crowd.words(OWNER) if word not in ("--member", OWNER)]
    several = in_process(*unnamed, "--json", "account", "list")
    assert (several.code, several.error["code"]) == (1, "ambiguous")
    assert {one["name"] for one in several.error["candidates"]} == set(MEMBERS)


def work_together(squad: Squad) -> None:
    grant_reveal_and_end(squad)
    ask_and_be_let(squad)
    hand_over(squad)
    recover(squad)
    leave(squad)
    verdict = squad.ask(AUDITOR, "audit", "verify")
    assert verdict["ok"] is True
    assert verdict["rejected"] == []


def grant_reveal_and_end(squad: Squad) -> None:
    refused = squad.refused(OPERATOR, "account", "get", FIRST, "--field", "password")
    assert (refused["missing"], set(refused["ask"])) == ("grant:use", {OWNER, LEAD})
    squad.ask(LEAD, "grant", "add", "--to", OPERATOR, "--account", FIRST, "--level", "use", "--until", today(squad))
    assert squad.password_of(OPERATOR, FIRST) == SECRET
    assert squad.refused(OPERATOR, "account", "show", FIRST, "--reveal")["missing"] == "grant:view"
    (own,) = [one for one in squad.ask(AUDITOR, "account", "show", FIRST)["holders"] if one["member"] == OPERATOR]
    assert own == {"member": OPERATOR, "level": "use", "via": "account", "until": today(squad)}
    after = squad.later(2, OPERATOR, "account", "get", FIRST, "--field", "password")
    assert (after.code, after.error["code"], after.error["missing"]) == (3, "not_permitted", "grant:use")
    assert set(after.error["ask"]) == {OWNER, LEAD}


def ask_and_be_let(squad: Squad) -> None:
    asked = squad.ask(OPERATOR, "request", "open", SECOND, "--level", "view", "--reason", "直播")
    assert set(asked["ask"]) == {OWNER, LEAD}
    assert squad.refused(OPERATOR, "request", "approve", asked["id"])["code"] == "not_permitted"
    (waiting,) = [one for one in squad.ask(LEAD, "request", "list") if one["id"] == asked["id"]]
    assert {key: waiting[key] for key in ("kind", "by", "account", "reason", "state")} == {
        "kind": "access",
        "by": OPERATOR,
        "account": SECOND,
        "reason": "直播",
        "state": "open",
    }
    squad.ask(LEAD, "request", "approve", asked["id"])
    assert squad.ask(OPERATOR, "account", "show", SECOND, "--reveal")["password"] == secret_of(SECOND)


def hand_over(squad: Squad) -> None:
    planned = squad.ask(LEAD, "transfer", "--from", OWNER, "--to", OPERATOR, "--dry-run")
    assert {one["what"] for one in planned["moves_along"]} == {"grant"}
    before = squad.ask(AUDITOR, "audit", "verify")["entries"]
    path = squad.folder / "sheet.pdf"
    done = squad.ask(LEAD, "transfer", "--from", OWNER, "--to", OPERATOR, "--sheet", str(path))
    sheet = done.pop("sheet")
    assert done == planned
    assert len(done["transferred"]) == len(ACCOUNTS)
    assert squad.ask(AUDITOR, "audit", "verify")["entries"] == before + 2, "the transfer, and that a sheet was printed"
    assert sorted(sheet["accounts"]) == sorted(done["transferred"])
    assert path.read_bytes().startswith(b"%PDF-")
    assert squad.ask(HR, "document", "confirm", sheet["digest"])["by"] == LEAD
    assert {row["responsible"] for row in squad.ask(HR, "account", "list")} == {OPERATOR}
    assert squad.ask(OPERATOR, "account", "show", ACCOUNTS[-1], "--reveal")["password"] == secret_of(ACCOUNTS[-1])


def recover(squad: Squad) -> None:
    """The lead forgot their password: the recovery key and the owner's approval let them in with new keys."""
    new = squad.folder / "new password"
    new.write_text("a made-up new one 3\n")
    words = ("--recovery-key-file", str(squad.folder / "recovery key"), "--new-password-file", str(new), *CHEAP_KDF)
    needed = squad.says(LEAD, "--json", "member", "recover", LEAD, *words)
    assert (needed.code, needed.error["code"], needed.error["ask"]) == (3, "approval_needed", [OWNER])
    squad.ask(OWNER, "request", "approve", needed.error["request_id"])
    squad.ask(LEAD, "member", "recover", LEAD, *words)
    assert squad.says(LEAD, "--json", "account", "list").code == 5  # with the password that was forgotten
    squad.new_password(LEAD, new)
    assert squad.password_of(LEAD, FIRST) == SECRET


def leave(squad: Squad) -> None:
    get_no_password(squad, HR)
    get_no_password(squad, AUDITOR)
    squad.ask(HR, "member", "disable", OPERATOR)
    for command in (("account", "list"), ("account", "get", FIRST, "--field", "password"), ("audit", "verify")):
        said = squad.says(OPERATOR, "--json", *command)
        assert (said.code, said.error["code"]) == (5, "disabled")
    exposed = {row["name"] for row in squad.ask(LEAD, "account", "list", "--status", "exposed")}
    assert exposed == set(ACCOUNTS)
    assert {row["responsible"] for row in squad.ask(HR, "account", "list")} <= {OWNER, LEAD}
    squad.ask(LEAD, "account", "edit", FIRST, "--password-stdin", stdin="Zx8!new-one#Since\n")
    exposed = {row["name"] for row in squad.ask(HR, "account", "list", "--status", "exposed")}
    assert exposed == set(ACCOUNTS[1:])
    get_no_password(squad, HR)
    get_no_password(squad, AUDITOR)


def get_no_password(squad: Squad, member: str) -> None:
    """By none of the commands, whatever they are allowed to do besides."""
    for command in (
        ("account", "get", FIRST, "--field", "password"),
        ("account", "get", SECOND, "--field", "recovery_codes"),
        ("account", "get", SECOND, "--field", "totp_secret"),
        ("account", "show", SECOND, "--reveal"),
        ("totp", SECOND),
        ("grant", "add", "--to", member, "--account", SECOND, "--level", "use"),
        ("grant", "add", "--to", member, "--brand", BRAND, "--level", "manage"),
        ("transfer", "--from", LEAD, "--to", member, "--account", SECOND),
        ("transfer", "--from", OPERATOR, "--to", member, "--account", SECOND),
        ("member", "role", member, "owner"),
        ("role", "set", ROLES[member], "give_grants=all"),
        ("member", "invite", "--name", "自己人", "--role", "lead"),
        ("policy", "set", "rotation.days=1"),
        ("account", "edit", SECOND, "--note", "x"),
        ("account", "show", SECOND),
        ("account", "list", "--status", "weak"),
        ("health",),
        ("audit", "list"),
        ("grant", "list"),
        ("request", "list"),
    ):
        said = squad.says(member, "--json", "--yes", *command)
        assert "Kv7!" not in said.text + said.err
        assert "Zx8!" not in said.text + said.err
        assert said.code in (0, 1, 3), said.text
        assert command[0] in ("account", "health", "audit", "grant", "request", "transfer") or said.code == 3
        if command[:2] in (("account", "get"), ("grant", "add")) or "--reveal" in command:
            assert said.code == 3
            assert said.error["missing"]
            assert said.error["ask"]


def today(squad: Squad) -> str:
    return datetime.now(UTC).date().isoformat()


def test_a_newcomer_who_may_do_much_waits_for_the_six_words(squad):
    joined = squad.join("主管己", squad.invite(OWNER, "主管己", "lead", "--brand", BRAND))
    assert joined["state"] == "pending"
    assert len(joined["words"].split()) == 6
    assert squad.ask("主管己", "account", "list") == []
    wrong = squad.says(OWNER, "--json", "member", "approve", "主管己", "--words", "one two three four five six")
    assert (wrong.code, wrong.error["reason"]) == (1, "other_words")
    assert squad.ask(OWNER, "member", "show", "主管己")["words"] == joined["words"]
    assert squad.says(OWNER, "--json", "member", "approve", "主管己").code == 2  # nobody at a terminal to compare
    squad.ask(OWNER, "member", "approve", "主管己")
    assert squad.password_of("主管己", FIRST) == SECRET


def test_an_invitation_is_good_once_and_for_this_vault(squad, tmp_path):
    text = squad.invite(OWNER, "运营庚", "operator")
    assert text not in squad.says(OWNER, "--json", "invitation", "list").text
    squad.join("运营庚", text)
    again = squad.says("运营辛", "--json", "member", "join", text)
    assert (again.code, again.error["reason"]) == (1, "invitation_used")
    nonsense = squad.says("运营辛", "--json", "member", "join", "SHI-NOTHING")
    assert (nonsense.code, nonsense.error["reason"]) == (1, "not_an_invitation")
    assert "NOTHING" not in nonsense.text
    other = make_other(squad, tmp_path)
    wrong = other.says("运营辛", "--json", "member", "join", squad.invite(OWNER, "运营辛", "viewer"))
    assert (wrong.code, wrong.error["kind"]) == (1, "vault")


def make_other(squad: Squad, folder: Path) -> Squad:
    other = Squad(folder / "other").choose("sqlite")
    other.path.parent.mkdir()
    other.ask(OWNER, "init", "--team", "别的", "--name", OWNER, *CHEAP_KDF)
    return other


def test_an_invitation_that_was_taken_back_or_is_old_lets_nobody_in(squad):
    closed, old = (squad.invite(OWNER, name, "operator") for name in ("运营庚", "运营辛"))
    squad.ask(OWNER, "invitation", "close", "运营庚")
    said = squad.says("运营庚", "--json", "member", "join", closed)
    assert (said.code, said.error["code"]) == (1, "bad_input")
    assert said.error["reason"] == "invitation_closed"
    late = squad.later(4, "运营辛", "member", "join", old, "--kdf-memory", "19", "--kdf-time", "2", "--kdf-lanes", "1")
    assert (late.code, late.error["reason"]) == (1, "invitation_expired")


def test_a_member_is_invited_once(squad):
    said = squad.says(OWNER, "--json", "member", "invite", "--name", OPERATOR, "--role", "viewer")
    assert (said.code, said.error["code"], said.error["kind"]) == (1, "exists", "member")


def second_owner(squad: Squad) -> str:
    """A second owner, by whose signature the first one's proposals take effect."""
    joined = squad.join("管理员壬", squad.invite(OWNER, "管理员壬", "owner"))
    squad.ask(OWNER, "member", "approve", "管理员壬", "--words", joined["words"])
    return "管理员壬"


@pytest.mark.parametrize(
    ("command", "seen"),
    [
        (("policy", "set", "rotation.days=60"), {"what": "policy", "name": "rotation.days", "value": "60"}),
        (("member", "role", OPERATOR, "viewer"), {"what": "member_role", "name": OPERATOR, "value": "viewer"}),
        (("role", "set", "viewer", "export=own"), {"what": "role", "name": "viewer", "value": "export=own"}),
    ],
)
def test_with_two_owners_one_proposes_and_the_other_signs(squad, command, seen):
    other = second_owner(squad)
    before = squad.ask(OWNER, "policy", "show"), squad.ask(OWNER, "role", "list"), squad.ask(OWNER, "member", "list")
    needed = squad.says(OWNER, "--json", *command)
    assert (needed.code, needed.error["code"], needed.error["ask"]) == (3, "approval_needed", [other])
    request = needed.error["request_id"]
    assert squad.says(OWNER, "--json", *command).error["request_id"] == request  # asked twice is one question
    assert squad.ask(OWNER, "policy", "show") == before[0]
    assert squad.says(OWNER, "--json", "--yes", "request", "approve", request).code == 3
    (row,) = [row for row in squad.ask(other, "request", "list") if row["id"] == request]
    assert row["proposes"] == [seen]
    assert squad.says(other, "--json", "request", "approve", request).code == 2  # unread and unconfirmed
    squad.ask(other, "request", "approve", request)
    after = squad.ask(OWNER, "policy", "show"), squad.ask(OWNER, "role", "list"), squad.ask(OWNER, "member", "list")
    assert after != before


def test_an_owner_goes_by_two_signatures_and_the_last_one_stays(squad):
    said = squad.says(OWNER, "--json", "--yes", "member", "disable", OWNER)
    assert (said.code, said.error["code"]) == (3, "last_owner")
    assert squad.says(OWNER, "--json", "member", "role", OWNER, "viewer").error["code"] == "last_owner"
    other = second_owner(squad)
    refused = squad.says(OWNER, "--json", "--yes", "member", "disable", other)
    assert (refused.code, refused.error["missing"], refused.error["ask"]) == (3, "third_owner", [other])
    assert squad.says(HR, "--json", "--yes", "member", "disable", other).code == 3
    assert squad.ask(other, "account", "list")


def test_a_role_is_copied_renamed_and_set(squad):
    role = squad.ask(OWNER, "role", "copy", "operator", "实习生")["id"]
    squad.ask(OWNER, "role", "rename", "实习生", "见习运营")
    squad.ask(OWNER, "role", "set", role, "audit=none", "declare_incident=own")
    (row,) = [row for row in squad.ask(OWNER, "role", "list") if row["id"] == role]
    assert (row["name"], row["built_in"], row["members"]) == ("见习运营", False, 0)
    assert "audit" not in row["capabilities"]
    assert row["capabilities"]["declare_incident"] == "own"
    squad.ask(OWNER, "member", "role", OPERATOR, "见习运营")
    assert squad.ask(OWNER, "member", "show", OPERATOR)["role_name"] == "见习运营"
    unknown = squad.says(OWNER, "--json", "role", "set", role, "fly=all")
    assert (unknown.code, unknown.error["reason"]) == (1, "unknown_capability")
    assert squad.says(OWNER, "--json", "role", "set", "owner", "export=none").error["reason"] == "owner_role_is_fixed"


def test_who_becomes_a_lead_gets_the_brand_to_lead(squad):
    squad.ask(OWNER, "member", "role", OPERATOR, "lead", "--brand", BRAND)
    assert squad.password_of(OPERATOR, FIRST) == SECRET
    squad.ask(OPERATOR, "grant", "add", "--to", LEAD, "--account", FIRST, "--level", "use")
    assert squad.password_of(LEAD, FIRST) == SECRET
    said = squad.says(OPERATOR, "--json", "grant", "add", "--to", AUDITOR, "--account", FIRST, "--level", "use")
    assert (said.code, "post" in said.text) == (3, True)  # what oversees others is given no secret by anybody


def test_a_grant_is_listed_as_the_contract_says_and_taken_back(squad):
    squad.ask(OWNER, "grant", "add", "--to", OPERATOR, "--account", FIRST, "--level", "manage")
    (row,) = [row for row in squad.ask(OWNER, "grant", "list", "--member", OPERATOR) if row["account"]]
    assert set(row) >= {"member", "account", "brand", "level", "until", "by", "at"}
    assert (row["member"], row["account"], row["brand"], row["level"], row["until"], row["by"]) == (
        *(OPERATOR, FIRST, BRAND, "manage"),
        *(None, OWNER),
    )
    assert {row["member"] for row in squad.ask(OPERATOR, "grant", "list", "--account", FIRST)} >= {OPERATOR}
    squad.ask(OWNER, "grant", "remove", "--to", OPERATOR, "--account", FIRST)
    squad.refused(OPERATOR, "account", "get", FIRST, "--field", "password")
    gone = squad.says(OWNER, "--json", "grant", "remove", "--to", OPERATOR, "--account", FIRST)
    assert (gone.code, gone.error["kind"]) == (1, "grant")
    assert {row["name"] for row in squad.ask(OWNER, "account", "list", "--status", "exposed")} == {FIRST}


@pytest.mark.parametrize(
    ("words", "code", "reason"),
    [
        (("--account", FIRST, "--brand", BRAND, "--level", "use"), 1, "account_or_brand"),
        (("--level", "use"), 1, "account_or_brand"),
        (("--account", FIRST, "--level", "use", "--until", "2020-01-01"), 1, "in_the_past"),
        (("--account", FIRST, "--level", "use", "--until", "tomorrow"), 2, None),
        (("--account", FIRST, "--level", "most"), 2, None),
    ],
)
def test_a_grant_that_means_nothing_is_refused_in_a_sentence(squad, words, code, reason):
    said = squad.says(OWNER, "--json", "grant", "add", "--to", OPERATOR, *words)
    assert (said.code, said.error.get("reason")) == (code, reason)
    assert said.error["message"]


def test_what_a_member_does_not_see_is_refused_and_not_denied(squad):
    squad.join("运营庚", squad.invite(OWNER, "运营庚", "operator"))
    for wanted in (FIRST, "从来没有过的账号", squad.ask(OWNER, "account", "show", FIRST)["id"]):
        refused = squad.refused("运营庚", "account", "get", wanted, "--field", "password")
        assert refused["missing"] == "see_profiles"
    assert squad.says(OWNER, "--json", "account", "show", "从来没有过的账号").code == 1


def test_a_revoked_device_opens_nothing(squad):
    (device,) = [row for row in squad.ask(OWNER, "device", "list") if row["member"] == OPERATOR]
    assert [row["member"] for row in squad.ask(OPERATOR, "device", "list")] == [OPERATOR]
    own = next(row["id"] for row in squad.ask(OWNER, "device", "list") if row["this"])
    assert squad.says(OWNER, "--json", "--yes", "device", "revoke", own).error["reason"] == "own_device"
    squad.ask(HR, "device", "revoke", device["id"])
    said = squad.says(OPERATOR, "--json", "account", "list")
    assert (said.code, said.error["code"]) == (5, "disabled")


def test_the_check_up_names_what_hangs_on_one_and_what_ends(squad):
    squad.ask(LEAD, "grant", "add", "--to", OPERATOR, "--account", FIRST, "--level", "use", "--until", today(squad))
    found = {finding["kind"]: finding for finding in squad.ask(OWNER, "health")["findings"]}
    assert found["one_owner"]["accounts"] == []
    assert len(found["grant_ending"]["accounts"]) == 1
    assert "brand_held_by_one" not in found
    squad.ask(OWNER, "grant", "remove", "--to", LEAD, "--brand", BRAND)
    found = {finding["kind"]: finding for finding in squad.ask(OWNER, "health")["findings"]}
    assert len(found["brand_held_by_one"]["accounts"]) == len(ACCOUNTS)
    assert len(found["exposed"]["accounts"]) == len(ACCOUNTS)
    last = squad.says(OWNER, "--json", "grant", "remove", "--to", OWNER, "--brand", BRAND)
    assert (last.code, last.error["reason"]) == (1, "last_holder")


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ("rotation.days=never", "not_a_number"),
        ("rotation.days=0", "out_of_range"),
        ("lock.idle_minutes=100000", "out_of_range"),
        ("rotation.dayz=3", "unknown_rule"),
    ],
)
def test_a_rule_that_cannot_be_is_refused(squad, rule, reason):
    said = squad.says(OWNER, "--json", "policy", "set", rule)
    assert (said.code, said.error["reason"]) == (1, reason)


def test_rules_are_set_in_one_entry_and_remembered_with_who_set_them(squad):
    before = squad.ask(AUDITOR, "audit", "verify")["entries"]
    assert squad.ask(OWNER, "policy", "set", "rotation.days=60", "reveal.seconds=15") == {
        "rotation.days": 60,
        "reveal.seconds": 15,
    }
    assert squad.ask(AUDITOR, "audit", "verify")["entries"] == before + 1
    shown = squad.ask(OPERATOR, "policy", "show")["rotation.days"]
    assert (shown["value"], shown["default"], shown["changed_by"]) == (60, 90, OWNER)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_person_reads_tables_and_sentences(squad, lang):
    request = squad.ask(OPERATOR, "request", "open", FIRST, "--level", "use", "--reason", "直播")["id"]
    for command in (
        ("member", "list"),
        ("member", "show", LEAD),
        ("invitation", "list"),
        ("role", "list"),
        ("grant", "list"),
        ("request", "list"),
        ("device", "list"),
        ("transfer", "--from", OWNER, "--to", OPERATOR, "--dry-run"),
        ("--yes", "request", "deny", request),
    ):
        said = squad.says(OWNER, *command, lang=lang)
        assert said.code == 0, said.err
        assert "{" not in said.text
        assert "\t" in said.text or "  " in said.text or command[-1] == request
    refused = squad.says(OPERATOR, "grant", "add", "--to", HR, "--brand", BRAND, "--level", "use", lang=lang)
    assert (refused.code, refused.text) == (3, "")
    assert OWNER in refused.err
