"""A team's accounts by the thousand, the same for every program that is measured, and a vault that holds them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from vault.accounts.contact import Contact, write_contact
from vault.device import Device
from vault.directory import Profile
from vault.founding import create_vault
from vault.ids import new_id
from vault.intention import Intention
from vault.ledger.changes import AccountAdded
from vault.masking import mask_email, mask_phone
from vault.session import Session

PASSWORD = "北禾 bench correct horse"
TEAM, OWNER = "山岚集团", "主管戊"
_BRANDS = ("山岚", "北禾", "青桥", "远舟", "云朵", "星野", "南塘", "白鹿")
_PLACES = ("官方", "旗舰店", "客服", "直播间", "海外", "华东", "华南", "会员", "研究所", "好物")
_KINDS = (
    ("weibo", "微博", "sim"),
    ("wechat_official_account", "公众号", "wechat_person"),
    ("douyin", "抖音", "sim"),
    ("xiaohongshu", "小红书", "sim"),
    ("bilibili", "哔哩哔哩", "sim"),
    ("tmall", "天猫", "main_account"),
    ("youtube", "YouTube", "personal_profile"),
    ("x", "X", "password"),
)
_BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!#%+-=?@_"


@dataclass(frozen=True)
class Made:
    """One invented account."""

    number: int
    brand: str
    platform: str
    platform_name: str
    root: str
    name: str
    login: str
    password: str
    seed: str
    note: str
    phone: str
    email: str

    @property
    def uri(self) -> str:
        return f"otpauth://totp/{self.platform}:{self.login}?secret={self.seed}&issuer={self.platform}"


def accounts(count: int) -> Iterator[Made]:
    """Always the same ones. Every name is different, the brand is in it, and part of it is searched for."""
    chance = random.Random(20260101)
    for number in range(count):
        brand = _BRANDS[number % len(_BRANDS)]
        platform, label, root = _KINDS[chance.randrange(len(_KINDS))]
        name = f"{brand}{chance.choice(_PLACES)}{label}{number:05}"
        yield Made(
            number,
            brand,
            platform,
            label,
            root,
            name,
            f"{platform}_{number:06}",
            "".join(chance.choices(_LETTERS, k=20)),
            "".join(chance.choices(_BASE32, k=32)),
            f"第 {number} 号账号，主体为{brand}（虚构），每季度复核一次",
            f"199{number:08}",
            f"reg{number:06}@corp.example",
        )


def fill(session: Session, count: int) -> None:
    """All accounts in one entry, as an import writes them: profile, password, codes, phone and address each."""

    def build(intention: Intention) -> None:
        brands = {name: intention.add_brand(name) for name in _BRANDS}
        for made in accounts(count):
            account, brand = new_id(), brands[made.brand]
            profile = Profile(
                made.name,
                made.login,
                phone_masked=mask_phone(made.phone),
                email_masked=mask_email(made.email),
                note=made.note,
                score=4,
                score_version=1,
            )
            sealed = intention.seal_profile(account, brand, profile)
            me = session.member.id
            intention.add(AccountAdded(account, brand, made.platform, "normal", me, made.root, sealed))
            intention.write_secret(account, "password", made.password)
            intention.write_secret(account, "totp", made.uri)
            intention.write_secret(account, "contact", write_contact(Contact(made.phone, made.email)))

    session.commit(build)


def make_vault(folder: Path, count: int) -> None:
    """``team.vault``, ``home`` and ``password`` in ``folder``, with the product's own Argon2 cost."""
    folder.mkdir(parents=True)
    device = Device.open(folder / "home", "file")
    session = create_vault(device, str(folder / "team.vault"), team=TEAM, name=OWNER, password=PASSWORD).session
    fill(session, count)
    session.lock()
    (folder / "password").write_text(PASSWORD + "\n", "utf-8")
