"""Records one vault as this version writes it, with everything that a reader must make of it: kept for ever.

``python -m tests.golden.make NAME`` writes ``NAME.vault`` and ``NAME.json`` beside this file and never overwrites.
A recorded vault is never made again: whoever changes the format adds a second one and keeps reading the first.
Everything in it is invented; its password and secret key stand in the JSON.
"""

from __future__ import annotations

import base64
import json
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any
from unittest.mock import patch

import msgspec

from tests.team import AUDITOR, HR, LEAD, OPERATOR, OWNER, SECOND, Team, make_team
from tests.vault.small import PASSWORD, Small, make_small, picture, signed
from tests.vault.team.test_one_team_state import account_named, add, fill_every_table, two_sign
from vault.accounts import AccountDraft, add_account, delete_account, edit_account, show_account
from vault.audit import acknowledge, list_audit, verify
from vault.brands import add_brand
from vault.controls import add_control, edit_control
from vault.controls.links import add_link, remove_link
from vault.crypto.printed import SECRET_KEY, to_text
from vault.crypto.sealing import wrap
from vault.device import Device
from vault.documents import issue_document
from vault.dossier import add_item, remove_item
from vault.headcode import head_code
from vault.intention import Intention
from vault.ledger import changes as c
from vault.offboarding.closing import cancel_case, reopen_case
from vault.offboarding.opening import open_case, replan
from vault.offboarding.revoking import revoke
from vault.offboarding.settling import assign, remark, remind, settle
from vault.offboarding.showing import show_case
from vault.persons import add_person, edit_person
from vault.registers.letters import issue_letter, record_letter
from vault.registers.sealed import row_key
from vault.registers.training import record_training
from vault.registers.vendors import VendorDraft, add_vendor, edit_vendor, end_vendor
from vault.robots.address import Mailbox, Webhook
from vault.robots.setting import open_address, remove_robot, set_robot
from vault.rotation.changing import close_rotation, confirm_rotation, note_step, replace_pending, start_rotation
from vault.session import Session
from vault.team.attesting import attest_device
from vault.team.chores import do_chores
from vault.team.grants import give_grant
from vault.team.members import disable_member, set_member_role
from vault.times import day_of
from vault.totp import parse_seed
from vault.unlocking import unlock

HERE = Path(__file__).resolve().parent
GONE = "gone" + "g" * 12


def fill(session: Session, small: Small) -> None:
    """Every kind of change that this version writes, and every kind of row that somebody else may."""
    draft = AccountDraft(platform="weibo", brand="山岚", name="山岚官微", login="shanlan", password="Vr7#qLw2!mZ9")
    draft.admin, draft.operators, draft.deputy, draft.phone = "运营甲", ["运营乙"], "运营丙", "19900000001"
    draft.email, draft.note, draft.fields = "brand@corp.example", "注", {"店铺": "旗舰店"}
    draft.totp, draft.recovery_codes = parse_seed("JBSWY3DPEHPK3PXP"), "1111 2222"
    weibo = add_account(session, draft)
    edit_account(
        session, weibo, AccountDraft(password="changed Once 7!", tier="core", state="frozen", recovery_codes="")
    )
    gone = add_account(session, AccountDraft(platform="douyin", brand="北禾", name="旧号", password="to be deleted"))
    delete_account(session, gone)
    _people(session, weibo)
    session.commit(lambda intention: _import(intention, weibo))
    session.commit(lambda intention: intention.add(c.GrantGiven(session.ring.member, weibo, "view", "2027-01-31")))
    session.commit(lambda intention: intention.add(c.PolicySet("rotation.days", 60)))
    session.commit(lambda intention: intention.add(c.HistoryAccepted(2, bytes(range(32)), "restored")))
    session.commit(
        lambda intention: intention.add(c.WarningCleared(GONE, session.ring.member, 1, 2, "misuse", "看过了"))
    )
    with patch("vault.committing.INLINE_LIMIT", 0):  # a list that is too long for the body lies in blobs
        add_account(
            session, AccountDraft(platform="douyin", brand="云杉茶", name="抖音号", password="in a spilled entry")
        )
    show_account(session, weibo, reveal=True)
    _bad_rows(session, small)
    add_person(session, "after the bad rows")


def _people(session: Session, account: str) -> None:
    person = add_person(session, "运营丁", contact="分机 204", left_on="2026-11")
    edit_person(session, person, contact="分机 205")
    control = add_control(session, kind="wechat", label="shanlan_wx", holder="运营丁", company=True, accounts=[account])
    edit_control(session, control, holder="运营甲")
    add_link(session, control, account, "recovery")
    other = add_account(session, AccountDraft(platform="toutiao", brand="山岚", name="山岚头条"))
    add_link(session, account, other, "passport")
    remove_link(session, control, account, "recovery")
    brand = add_brand(session, "云杉")
    session.commit(lambda intention: intention.add(c.BrandRenamed(brand, "云杉茶")))


def _import(intention: Intention, account: str) -> None:
    record = intention.overlay.accounts.get(account)
    assert record is not None
    intention.add(c.Imported("xlsx", bytes(32), 0, 1, 0))
    version = intention.write_secret(account, "password", "from a sheet", claimed="2025-12", circulated=True)
    intention.set_scores(record.brand, {account: (version, 1)})


def _bad_rows(session: Session, small: Small) -> None:
    """Noise that names its predecessor, noise that does not, and an entry that is rejected."""
    linked = small.plant(signed(session, [], author=GONE))
    session.refresh()
    unlinked = small.plant(b"planted")
    session.refresh()
    small.plant(signed(session, [c.BrandRenamed(GONE, "x")]))
    session.refresh()
    acknowledge(session, [linked, unlinked])


def fill_documents(session: Session, small: Small) -> None:
    """A dossier with a piece that was taken out again, and what was printed."""
    account = add_account(session, AccountDraft(platform="weibo", brand="山岚", name="山岚官微", login="shanlan"))
    add_item(session, account, "first_phone", text="19900000001，2019 年办的卡", on="2019-03-12")
    add_item(session, account, "payment", text="对公支付，发票在财务", evidence=b"%PDF-1.7 invented", file="发票.pdf")
    remove_item(session, account, add_item(session, account, "other", text="错放的"))
    issue_document(session, "dossier", b"invented content", [account])
    issue_document(session, "task", b"for somebody without keys")


def fill_steps(session: Session, small: Small) -> None:
    """One change of a password that is left in the middle, one to its end with what it left on the platform."""
    left = add_account(session, AccountDraft(platform="weibo", brand="山岚", name="山岚官微", password="old, left"))
    ended = add_account(session, AccountDraft(platform="douyin", brand="山岚", name="山岚抖音", password="old, ended"))
    for account in (left, ended):
        start_rotation(session, account, password=f"new of {account}")
    note_step(session, left, "paste_new")
    replace_pending(session, left, password="what the platform took")
    note_step(session, left, "sign_in")
    confirm_rotation(session, ended)
    close_rotation(session, ended, done=["sign_out"], left=["apps", "sub_accounts"])


def fill_terminals(session: Session, small: Small) -> None:
    """What a member said of a device, and then said otherwise."""
    attest_device(session)
    attest_device(session, points=["antivirus"])


def fill_team(team: Team) -> None:
    """The kinds of change that only a team writes, and those that end what ``fill_every_table`` began."""
    fill_every_table(team)
    with team.of(OWNER, SECOND, HR) as (owner, second, hr):
        account, other = account_named(owner, "山岚官微"), account_named(owner, "山岚抖音")
        new = "abcdefgh" * 2
        add(owner, c.RotationConfirmed(account, owner.state.rotations[account].version), c.BlackoutEnded(new))
        owner.commit(lambda intention: intention.write_pending(other, "never the password"))
        add(owner, c.RotationAborted(other, owner.state.rotations[other].version))
        sealed = owner.state.accounts[account].profile
        add(owner, c.ReviewAnswered(new, "operators", "registered", sealed, None), c.ReviewFinished(new))
        add(owner, c.SecurityKeyRemoved(new))
        second.refresh()
        add(second, c.GlassCleared(new, "说明过了"))
        owner.refresh()
        two_sign(owner, second, lambda session: set_member_role(session, AUDITOR, "legal"))
        owner.refresh()
        device = next(one.id for one in owner.state.devices.values() if one.member == hr.ring.member)
        add(owner, c.DeviceRevoked(device))
        hr.close()
        withdraw_while_nobody_renews(team, owner, second)


def fill_cases(team: Team) -> None:
    """One case to its end and open again, one cancelled, one of a person without keys; an auditor who stays behind."""
    with team.of(HR, OWNER, SECOND) as (hr, owner, second):
        edit_account(owner, "山岚官微", AccountDraft(admin=OPERATOR))
        hr.refresh()
        last_day = day_of(hr.latest_ms()).isoformat()
        case = open_case(hr, OPERATOR, last_day=last_day, heir=LEAD)
        manual = next(one.id for one in show_case(hr, case).items if one.check == "manual")
        assign(hr, case, [manual], LEAD, due=last_day)
        remind(hr, case, LEAD)
        owner.refresh()
        two_sign(owner, second, lambda session: set_member_role(session, AUDITOR, "viewer"))
        hr.refresh()
        remark(hr, case, "电脑已收回")
        replan(hr, case, last_day=last_day, heir=OWNER)
        cancel_case(hr, open_case(hr, LEAD, last_day=last_day), "不走了")
        revoke(hr, case)
        settle(hr, case, [manual], "not_applicable", text="没有这项", evidence=("说明.txt", "没有".encode()))
        hr.commit(lambda intention: intention.add(c.CaseClosed(case)))
        reopen_case(hr, case, "还有一部手机")


def withdraw_while_nobody_renews(team: Team, owner: Session, second: Session) -> None:
    """A brand whose pair lapsed in the hands of who cannot renew it, what is written meanwhile, and the next pair."""
    team.bring(owner, "人事庚", "hr", [])
    team.bring(owner, "客服辛", "service", [])
    give_grant(owner, to="客服辛", brand="山岚", level="use")
    with team.of("人事庚") as (hr,):
        disable_member(hr, "客服辛")
    with patch("vault.sharing.may_renew", return_value=False):
        owner.refresh()
        account = account_named(owner, "山岚抖音")
        add_control(owner, kind="mailbox", label="brand@corp.example", accounts=[account])
    do_chores(owner)


def fill_reminders(session: Session, small: Small) -> None:
    """Robots of both sorts of address, a day that one of them told, and one that was removed."""
    draft = AccountDraft(platform="weibo", brand="山岚", name="山岚官微", login="shanlan", password="Vr7#qLw2!mZ9")
    add_account(session, draft)
    feishu = Webhook("https://open.feishu.cn/open-apis/bot/v2/hook/made-up", "made-up-secret")
    robot = set_robot(session, kind="feishu", name="运营群", brand="山岚", address=feishu)
    mail = {"host": "smtp.corp.example", "port": 465, "security": "tls", "user": "u", "password": "made-up"}
    box = Mailbox(**mail, sender="u@corp.example", to=["lead@corp.example"])
    set_robot(session, kind="mail", name="邮箱", address=box)
    wecom = Webhook("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=made-up")
    set_robot(session, kind="wecom", name="旧群", address=wecom)
    remove_robot(session, "旧群")
    day = session.now().date().isoformat()
    session.commit(lambda intention: intention.add(c.ReminderSent(robot, day)))


def fill_registers(session: Session, small: Small) -> None:
    """A row of every register, written again and handed on; nobody else is there to keep them."""
    account = add_account(session, AccountDraft(platform="weibo", brand="山岚", name="山岚官微", login="shanlan"))
    tool = add_control(session, kind="tool", label="剪辑工具", company=True, accounts=[account])
    papers, proofs = {"dpa": "2027-12-31"}, {"dpa": b"%PDF-1.7 invented", "contract": b"invented"}
    said = {"purpose": "代运营", "liability": "赔偿上限 50 万", "accounts": [account], "tools": [tool]}
    vendor = add_vendor(session, VendorDraft(name="示例代运营", papers=papers, proofs=proofs, **said))
    add_vendor(session, VendorDraft(name="已结束的", until="2026-01-31"))
    end_vendor(session, "已结束的", proof=b"deleted")
    edit_vendor(session, vendor, VendorDraft(until="2027-12-31"))
    issue_letter(session, "red_lines", "不得私下索要客户隐私。")
    record_letter(session, session.member.name, "red_lines", signed_on="2026-11-01", evidence=b"a signed sheet")
    record_training(session, {session.member.name: 79}, taken_on="2026-11-01", evidence=b"the answers")
    record_training(session, {session.member.name: 92}, taken_on="2026-11-07")
    session.commit(lambda intention: _hand_on(session, intention, vendor))


def _hand_on(session: Session, intention: Intention, row: str) -> None:
    """Once more to who has it already: a vault of one has nobody else."""
    keyset = intention.keyset_for(frozenset({session.ring.member}))
    wrapped = wrap(intention.entry_keys[keyset], row_key(session, session.state.registers[row]))
    intention.add(c.RegisterShared(row, keyset, wrapped))


def told(session: Session) -> dict[str, Any]:
    """All that this reader makes of the vault; bytes as Base64."""
    state = session.state
    found = verify(session)
    whole: dict[str, Any] = {
        "state": picture(state),
        "profiles": msgspec.to_builtins(session.profiles),
        "scores": {account: list(score) for account, score in session.scores.items()},
        "secrets": {
            f"{account}:{component}:{version.version}": session.open_secret(account, component, version.version)
            for account in state.accounts
            for component, kept in state.secrets[account].items()
            for version in kept.versions
        },
        "labels": {control.id: session.open_control(control) for control in state.controls.values()},
        "robots": {one.id: msgspec.to_builtins(open_address(session, one)) for one in state.robots.values()},
        "verified": {name: getattr(found, name) for name in ("entries", "activity", "head", "ok", "rejected")},
        "head_code": head_code(state.vault, state.seq, state.hash),
        "audit": [[row.seq, row.at, row.by, row.kind, row.account, row.facts] for row in list_audit(session)],
    }
    plain: dict[str, Any] = json.loads(json.dumps(whole, default=_text, ensure_ascii=False))
    return plain


def _text(value: object) -> str:
    assert isinstance(value, bytes)
    return base64.b64encode(value).decode("ascii")


def main(name: str) -> None:
    vault, told_in = HERE / f"{name}.vault", HERE / f"{name}.json"
    if vault.exists() or told_in.exists():
        raise SystemExit(f"{name} is recorded already, and stays as it is")
    with tempfile.TemporaryDirectory() as folder, patch("platform.node", lambda: "recorder"):
        path, whole = record_team(Path(folder), name) if name in _TEAM_FILLS else record_one(Path(folder), name)
        vault.write_bytes(path.read_bytes())
    told_in.write_text(json.dumps(whole, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")


#: What is recorded under a name of its own; every other one is of everything that a single member writes.
_TEAM_FILLS: dict[str, Callable[[Team], None]] = {"team": fill_team, "cases": fill_cases}
_FILLS: dict[str, Callable[[Session, Small], None]] = {
    "documents": fill_documents,
    "reminders": fill_reminders,
    "terminals": fill_terminals,
    "steps": fill_steps,
    "registers": fill_registers,
}


def record_one(folder: Path, name: str) -> tuple[Path, dict[str, Any]]:
    small, created = make_small(folder / "made")
    _FILLS.get(name, fill)(created.session, small)
    created.session.lock()
    with small.session(pinned=False) as session:
        opening = {"password": PASSWORD, "secret_key": small.secret_key, "recovery_key": created.recovery_key}
        return small.path, {**opening, "vault": created.vault_id, "member": created.member_id, "told": told(session)}


def record_team(folder: Path, name: str) -> tuple[Path, dict[str, Any]]:
    """As its first owner sees it."""
    team = make_team(folder / "made", second_owner=True)
    _TEAM_FILLS[name](team)
    with team.of(OWNER) as (session,):
        key = session.device.secret_key(session.vault_id, session.ring.member)
        whole = {
            "password": PASSWORD,
            "secret_key": to_text(SECRET_KEY, key),
            "recovery_key": team.recovery_key,
            "vault": session.vault_id,
            "member": session.ring.member,
        }
    device = Device.open(folder / "fresh", "file")
    device.save_secret_key(whole["vault"], whole["member"], key)
    with closing(unlock(device, team.location, member=whole["member"], password=PASSWORD, pinned=False)) as session:
        return team.path, {**whole, "told": told(session)}


if __name__ == "__main__":
    main(sys.argv[1])
