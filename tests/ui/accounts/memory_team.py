"""A made-up team for the accounts page: rows in every state, and a service that answers from memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import msgspec

from ui.accounts.listing import build_listing, opens_by_person
from ui.accounts.service import AccountService, Names
from vault.accounts import Doorkeeper
from vault.platforms import load_catalogue
from vault.views import AccountDetail, AccountRow, CodeView, ControlRow, HistoryRow, HolderRow, PersonRow

TODAY = datetime.now(UTC).date()
PASSWORD = "Vq7#made-up-once"


def day(days: int) -> str:
    return (TODAY + timedelta(days=days)).isoformat()


def row(name: str, platform: str, brand: str, login: str, who: str, **changes: object) -> AccountRow:
    known = load_catalogue().get(platform)
    base = AccountRow(
        id=f"id{abs(hash(name)) % 10**8:08d}".replace("0", "a").replace("1", "b").replace("8", "c").replace("9", "d"),
        name=name, platform=platform, platform_name=known.name["zh"], brand=brand, login=login, responsible=who,
        tier="normal", state="active", level="manage", root_of_trust="password", has_totp=False,
        totp_applicable=known.totp_applicable, strength=3, password_changed_at=day(-56), changed_at_is_claim=False,
        rotation_due_at=day(40), rotation_state="ok", review_due_at=None, review_state="not_applicable",
        exposed=False, circulated=False, verified_until=None, has_password=True,
    )  # fmt: skip
    return msgspec.structs.replace(base, **changes)


def scan(name: str, platform: str, brand: str, who: str, due: int, **changes: object) -> AccountRow:
    state = "overdue" if due < 0 else "ok" if due > 7 else "due_soon"
    return row(
        name, platform, brand, "", who, root_of_trust="wechat_person", has_password=False, strength=None,
        password_changed_at=None, rotation_due_at=None, rotation_state="not_applicable", review_due_at=day(due),
        review_state=state, **changes,
    )  # fmt: skip


def due(days: int, state: str) -> dict[str, object]:
    return {"rotation_due_at": day(days), "rotation_state": state}


def team() -> list[AccountRow]:
    return [
        row("山岚官方微博", "weibo", "山岚", "shanlan_gf", "运营甲", strength=2, **due(-9, "refused")),
        row("北禾抖音旗舰号", "douyin", "北禾", "199****0001", "运营乙", strength=1, **due(-3, "overdue")),
        row(
            "山岚生活家", "xiaohongshu", "山岚", "199****0003", "运营丁", strength=1, circulated=True,
            **due(-2, "overdue"),
        ),
        row("北禾研究所", "bilibili", "北禾", "beihe_lab", "运营乙", strength=0, circulated=True, **due(-1, "overdue")),
        scan("山岚视频号", "wechat_channels", "山岚", "运营丁", -4),
        row(
            "北禾海外主页", "instagram", "北禾", "beihe.official", "运营甲", strength=4, exposed=True, tier="core",
            has_totp=True, **due(4, "due_soon"),
        ),
        row("山岚天猫 · 运营 01", "tmall", "山岚", "山岚:运营01", "主管己", exposed=True),
        row("山岚好物", "kuaishou", "山岚", "199****0003", "运营丁", strength=2, **due(0, "due")),
        row("山岚百家号", "baijiahao", "山岚", "shanlan_bjh", "运营丁", **due(3, "due_soon")),
        row("北禾官方微博", "weibo", "北禾", "beihe_gf", "运营乙", strength=4, rotation_state="in_progress"),
        row("山岚机构号", "zhihu", "山岚", "slan_org", "运营甲", strength=2, circulated=True),
        row("北禾京东 · 客服 02", "jd", "北禾", "beihe_kf02", "客服庚", circulated=True),
        scan("山岚集团服务号", "wechat_official_account", "山岚", "主管戊", 12, tier="core", verified_until=day(110)),
        scan("北禾会员小程序", "wechat_mini_program", "北禾", "运营乙", 31),
        row("北禾拼多多 · 运营", "pinduoduo", "北禾", "bh_pdd_yy", "运营乙", strength=4, **due(62, "ok")),
        row("山岚头条号", "toutiao", "山岚", "199****0001", "运营丁", state="frozen", rotation_due_at=None,
            rotation_state="not_applicable"),
    ]  # fmt: skip


@dataclass
class Session:
    """What the page asks of a session itself; everything else goes through the service."""

    member: SimpleNamespace = field(default_factory=lambda: SimpleNamespace(id="m1", name="运营甲", role="lead"))
    factors: SimpleNamespace = field(default_factory=SimpleNamespace)
    state: SimpleNamespace = field(default_factory=lambda: SimpleNamespace(rotations={}, members={}, dossier={}))
    may_edit: bool = True
    team: str = "山岚集团"
    vault_id: str = "v1"
    location: str = "memory"
    warnings: list[str] = field(default_factory=list)

    def may(self, capability: str, *, brand: str = "", account: str = "") -> bool:
        return self.may_edit

    def now(self) -> datetime:
        return datetime.now(UTC)

    def on_change(self, callback: object) -> object:
        return lambda: None

    def refresh(self) -> bool:
        return False

    def lock(self) -> None:
        pass


class MemoryService(AccountService):
    """Answers through the real worker, from rows in memory; ``asked`` is what a vault would have written down."""

    def __init__(self, desk: object, rows: list[AccountRow]) -> None:
        super().__init__(desk)
        self.rows = rows
        self.asked: list[tuple[str, str]] = []
        self.saved: list[tuple[str | None, dict[str, object]]] = []
        self.deleted: list[str] = []
        self.refuse: Exception | None = None
        self.seconds_left = 19

    def listing(self, owner, *, column, descending, done, failed=None):
        aliases = self._aliases()
        self._run(
            owner,
            lambda _: build_listing(
                list(self.rows), me=self.me, today=TODAY, column=column, descending=descending
            ).indexed(aliases),
            done,
            failed,
        )

    def detail(self, owner, account_id, done, failed=None):
        found = next(each for each in self.rows if each.id == account_id)
        keepers = doorkeepers() if opens_by_person(found) else []
        self._run(owner, lambda _: (detail_of(found), keepers), done, failed)

    def value(self, owner, account_id, field, *, copied, done, failed=None):
        def load(_: object) -> str:
            if self.refuse is not None:
                raise self.refuse
            self.asked.append((field, "copy" if copied else "look"))
            found = next(each for each in self.rows if each.id == account_id)
            return {"login": found.login, "password": PASSWORD, "phone": "19900000001"}.get(field, "made up")

        self._run(owner, load, done, failed)

    def code(self, owner, account_id, done, failed=None):
        self.asked.append(("code", "code"))
        self._run(owner, lambda _: CodeView("482913", self.seconds_left, "205771", 30), done, failed)

    def save(self, owner, account_id, values, done, failed):
        def write(_: object) -> str:
            if self.refuse is not None:
                raise self.refuse
            self.saved.append((account_id, dict(values)))
            return account_id or self.rows[0].id

        self._run(owner, write, done, failed)

    def delete(self, owner, account_id, done, failed=None):
        def write(_: object) -> None:
            self.deleted.append(account_id)
            self.rows = [each for each in self.rows if each.id != account_id]

        self._run(owner, write, done, failed)

    def typed(self, owner, done):
        done(None)

    def drop_typed(self, owner):
        pass

    def with_status(self, owner, status, done):
        self._run(owner, lambda _: frozenset(each.id for each in self.rows if each.circulated), done, None)

    def names(self, owner, done):
        people = ["运营甲", "运营乙", "运营丁", "主管戊", "行政卯"]
        self._run(owner, lambda _: Names(["山岚", "北禾"], people, ["主管戊", "运营甲"], {}), done, None)

    def palette(self, owner, known, done):
        people = [PersonRow(id="p1", name="运营丁", member=None, left_on=None, contact="", roles={"admin": 3})]
        controls = [ControlRow(id="c1", kind="device", label="抖音直播手机 2 号", holder="运营丁", company_owned=True,
                               accounts=["a", "b", "c"])]  # fmt: skip
        aliases = self._aliases()
        self._run(
            owner,
            lambda _: (build_listing(list(self.rows), me=self.me, today=TODAY).indexed(aliases), people, controls),
            done,
            None,
        )


def doorkeepers() -> list[Doorkeeper]:
    return [
        Doorkeeper("admin", "主管戊", "微信 zhuguanwu", "", True),
        Doorkeeper("operator", "运营甲", "微信 yunyingjia", "", False),
        Doorkeeper("operator", "运营乙", "", "", False),
        Doorkeeper("deputy", "运营丁", "微信 yunyingding", "", False),
        Doorkeeper("sim", "行政卯", "199****0002", "199****0002", True),
    ]


def detail_of(found: AccountRow) -> AccountDetail:
    sim = ControlRow(id="c2", kind="sim", label="199****0001", holder="行政卯", company_owned=True)
    return AccountDetail(
        row=found, revealed=False, password="•" * 12 if found.has_password else None,
        totp_secret="•" * 12 if found.has_totp else None,
        phone="199****0001" if found.has_password else None,
        email="br****@beihe.example" if found.has_password else None,
        recovery_codes=None, private_note=None, note="", fields={}, controls=[sim], admin="主管戊",
        operators=["运营甲", "运营乙"], deputy="运营丁",
        holders=[HolderRow("运营甲", "manage", "brand", None), HolderRow("主管戊", "manage", "brand", None),
                 HolderRow("客服庚", "use", "account", day(40))],
        history=[HistoryRow(day(-300), "主管戊", True, True), HistoryRow(day(-56), "运营甲", False, False)],
        platform_text="", strength_reason=None,
    )  # fmt: skip
