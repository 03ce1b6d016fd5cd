"""A whole working day through every page, by mouse and keyboard; afterwards nothing of it can be read on the disk."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit

from tests.ui.hand import CTRL, Hand
from tests.ui.scanning import files_below, found_in_files, found_in_texts, told_by_widgets
from ui.shell import Shell
from ui.unlock.key_sheet import groups

TEAM, OWNER = "鲸澜集团", "主管戊"
PASSWORD = "plum-kettle-orbit-quartz-7-velvet"
WRONG = "plum-kettle-orbit-quartz-8-velvet"
HEADERS = (
    "平台", "品牌", "账号名称", "登录账号", "密码", "绑定手机号", "手机持有人", "绑定邮箱", "管理员", "运营人员",
    "谷歌验证码密钥", "备注",
)  # fmt: skip
ROWS = (
    ("X", "鲸澜汽水", "鲸澜汽水海外站", "jinglan_soda_x", "Gx7#kelp-Orchid", "19900417701", "行政卯辰",
     "soda7@jinglan.example", "主管庚寅", "运营壬午", "MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U",
     "海外站由青藤代理代管，合同在柜里"),
    ("Instagram", "鲸澜汽水", "鲸澜汽水图片站", "jinglan_soda_ig", "Zebra!Quilt-4409", "19900417702", "行政卯辰",
     "soda8@jinglan.example", "主管庚寅", "运营癸未", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", "图片站只发新品，不回私信"),
    ("微博", "松屿咖啡", "松屿咖啡官微", "songyu_gw_0417", "Woaisongyu1314", "19900417703", "运营壬午",
     "gw@songyu.example", "主管庚寅", "运营壬午、运营癸未", "", "官微的验证码发到行政的手机上"),
    ("抖音", "松屿咖啡", "松屿咖啡直播间", "songyu_live_0417", "Woaisongyu1314", "19900417704", "运营癸未",
     "live@songyu.example", "运营癸未", "", "", "直播间周三停播盘点"),
)  # fmt: skip
ADDED = {"name": "鲸澜汽水灵感板", "brand": "鲸澜汽水", "login": "jinglan_pins_0417", "phone": "19900417705"}
NEW_LOGIN = "songyu_gw_renamed"
PICTURED_SEED = "NB2W45DFOIZA4TPNB2W45DFOIZDEMRT"
PLATFORMS = {row[0] for row in ROWS}
CANARIES = [cell for row in ROWS for text in row for cell in text.split("、") if cell and cell not in PLATFORMS]
INSIDE = sorted({*CANARIES, *ADDED.values(), NEW_LOGIN, PICTURED_SEED})


class Places:
    """Everything that the program may write to, and one folder outside where a person keeps what they were given."""

    def __init__(self, root: Path) -> None:
        self.vault, self.home, self.person = root / "server", root / "device", root / "person"
        self.temporary, self.backups, self.outside = root / "tmp", root / "disk", root / "outside"
        for folder in (self.vault, self.home, self.person, self.temporary, self.backups, self.outside):
            folder.mkdir()

    @property
    def scanned(self) -> tuple[Path, ...]:
        return self.vault, self.home, self.person, self.temporary, self.backups

    @property
    def register(self) -> Path:
        return self.outside / "账号台账.xlsx"

    @property
    def picture(self) -> Path:
        return self.outside / "code.png"

    def give_out(self) -> None:
        import segno
        from openpyxl import Workbook

        book = Workbook()
        for row in (HEADERS, *ROWS):
            book.active.append(row)
        book.save(self.register)
        segno.make(f"otpauth://totp/Pins:board?secret={PICTURED_SEED}&issuer=Pins").save(str(self.picture), scale=6)


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    made = Places(tmp_path)
    made.give_out()
    for name in ("TMPDIR", "TMP", "TEMP"):
        monkeypatch.setenv(name, str(made.temporary))
    monkeypatch.setattr(tempfile, "tempdir", None)
    for name, below in (("HOME", ""), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache"),
                        ("XDG_DATA_HOME", "data"), ("XDG_STATE_HOME", "state")):  # fmt: skip
        monkeypatch.setenv(name, str(made.person / below))
    return made


@pytest.fixture
def device(places: Places):
    from vault.device import Device

    return Device.open(places.home, "file")


@pytest.fixture
def hand(qtbot, desk, cheap_kdf) -> Hand:
    window = Shell(desk)
    qtbot.addWidget(window)
    window.show()
    made = Hand(qtbot, window)
    made.awake()
    return made


# the day, step by step


def make_the_vault(hand: Hand, places: Places) -> None:
    hand.click("new_vault")
    wizard = hand.shell.locked_view._new_vault
    hand.click("change_folder")
    hand.name_file(places.vault)
    hand.wait(lambda: str(places.vault) in wizard.place.where.text())
    hand.click("next")
    for name, text in (("team", TEAM), ("name", OWNER), ("password", PASSWORD), ("again", PASSWORD)):
        hand.type(text, into=f"new_{name}")
    hand.click("next")
    hand.click("save_kit")
    hand.name_file(places.outside / "kit.pdf")
    hand.click("next")
    keys = (wizard._created.secret_key, wizard._created.recovery_key)
    for key, number, index in zip(keys, wizard.check.asked, (0, 1), strict=True):
        hand.type(groups(key)[number - 1], into=f"typed_back_{index}")
    hand.click("next")
    hand.wait(lambda: "import" in hand.shell.pages)


def import_the_register(hand: Hand, places: Places) -> None:
    page = hand.shell.pages["import"]
    hand.click("choose_files")
    hand.name_file(places.register)
    hand.wait(page.go.isVisible)
    hand.click("import_go")
    hand.wait(lambda: page.done.isVisible() and not page.done.scoring.isVisible())
    hand.click("import_go")
    hand.wait(lambda: "health" in hand.shell.pages)


def look_at_the_check_up(hand: Hand) -> None:
    hand.rest()
    hand.click("mend_reused")
    hand.wait(lambda: accounts(hand).browser.model.rowCount() == 2)


def use_accounts(hand: Hand) -> None:
    page = accounts(hand)
    browser = page.browser
    hand.click(browser.filters.row("scope", "all"))
    hand.click(browser.filters.row("brand", "鲸澜汽水"))
    hand.wait(lambda: browser.model.rowCount() == 2)
    hand.click(browser.filters.row("scope", "all"))
    hand.key(Qt.Key.Key_F, CTRL)
    hand.type("jlqshwz")
    hand.wait(lambda: browser.model.rowCount() == 1)
    hand.wait(lambda: page.detail.name.text() == ROWS[0][2])
    hand.key(Qt.Key.Key_Return)
    hand.wait(lambda: clipboard() == ROWS[0][4])
    field = page.detail.fields.secrets["password"]
    hand.click(field.eye)
    hand.wait(lambda: field.is_revealed)
    hand.click("reveal_code")
    hand.wait(lambda: page.detail.fields.code.ring.isVisible())
    hand.click("copy_code")
    hand.wait(lambda: clipboard().isdigit())
    hand.click(page.detail.fields.secrets["phone"].eye)
    hand.wait(lambda: page.detail.fields.secrets["phone"].is_revealed)


def add_an_account(hand: Hand, places: Places) -> str:
    """Answers the password that the generator made."""
    browser = accounts(hand).browser
    browser.bar.search.clear()
    browser.table.setFocus()
    hand.key(Qt.Key.Key_N, CTRL)
    hand.type("pinterest", into="platformSearch")
    hand.key(Qt.Key.Key_Return)
    for name in ("name", "brand", "login"):
        hand.type(ADDED[name], into=hand.see(name, QLineEdit))
    hand.click("generate")
    password = accounts(hand).editor.form.password.password()
    hand.click("totpFile")
    hand.name_file(places.picture)
    hand.wait(lambda: accounts(hand).editor.form.totp.seed() is not None)
    hand.type(ADDED["phone"], into=hand.see("phone", QLineEdit))
    hand.click("editorSave")
    hand.wait(lambda: accounts(hand).browser.model.rowCount() == len(ROWS) + 1)
    hand.wait(lambda: accounts(hand).detail.name.text() == ADDED["name"])
    return password


def edit_an_account(hand: Hand) -> None:
    page = accounts(hand)
    hand.key(Qt.Key.Key_F, CTRL)
    hand.type("sygw")
    hand.key(Qt.Key.Key_Escape)
    hand.key(Qt.Key.Key_Escape)
    row = next(row for row in page.browser.model.listing.rows if row.name == ROWS[2][2])
    page.select(row.id)
    hand.wait(lambda: page.detail.account_id == row.id)
    hand.key(Qt.Key.Key_F2)
    hand.type(NEW_LOGIN, into=hand.see("login", QLineEdit))
    hand.key(Qt.Key.Key_S, CTRL)
    hand.wait(lambda: any(each.login == NEW_LOGIN for each in page.browser.model.listing.rows))


def use_the_palette(hand: Hand, password: str) -> None:
    hand.rest()
    hand.key(Qt.Key.Key_K, CTRL)
    hand.type("jlqslgb", into="paletteSearch")
    palette = hand.shell._palette
    hand.wait(lambda: palette.current() is not None and palette.current().title == ADDED["name"])
    hand.key(Qt.Key.Key_Return)
    hand.wait(lambda: clipboard() == password)
    hand.awake()


def change_settings(hand: Hand, places: Places) -> None:
    hand.click("nav_settings")
    page = hand.shell.pages["settings"]
    for name, key in (("setting_language", Qt.Key.Key_Home), ("setting_theme", Qt.Key.Key_End)):
        combo = hand.see(name, QComboBox)
        combo.setFocus()
        hand.key(key)
        combo.activated.emit(combo.currentIndex())
    hand.wait(lambda: page.title.text() == "设置")
    hand.click("back_up_now")
    hand.name_file(places.backups)
    hand.wait(lambda: page.backup._state and page.backup._state.last_backup_at)
    hand.rest()


def lock_and_come_back(hand: Hand) -> None:
    hand.awake()
    hand.key(Qt.Key.Key_L, CTRL)
    form = hand.shell.locked_view.form
    for left in (4, 3):
        hand.type(WRONG, into=hand.see("password", QLineEdit))
        hand.key(Qt.Key.Key_Return)
        hand.wait(lambda left=left: f"还可以试 {left} 次" in form.password_field.error)
    hand.type(PASSWORD, into=hand.see("password", QLineEdit))
    hand.click("unlock")
    hand.wait(lambda: hand.shell.desk.session is not None)
    hand.rest()


def change_over(hand: Hand) -> None:
    hand.click("member")
    hand.choose_in_menu("切换成员")
    hand.wait(lambda: hand.shell.desk.session is None)
    hand.rest()


def go_round(hand: Hand) -> None:
    """Every page of the rail, each until it shows what it has."""
    seen = [name for name, button in hand.shell.rail.buttons.items() if button.isVisible()]
    for name in seen:
        hand.click(hand.shell.rail.buttons[name])
        hand.wait(lambda name=name: name in hand.shell.pages)
        hand.rest()
    assert {"health", "accounts", "rotation", "team", "audit", "settings"} <= set(seen)


def accounts(hand: Hand):
    return hand.shell.pages["accounts"]


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen has no real popups
def test_a_working_day_leaves_nothing_to_read(hand: Hand, places: Places, capfd, caplog):
    make_the_vault(hand, places)
    import_the_register(hand, places)
    look_at_the_check_up(hand)
    use_accounts(hand)
    password = add_an_account(hand, places)
    edit_an_account(hand)
    use_the_palette(hand, password)
    change_settings(hand, places)
    go_round(hand)
    hand.shell.desk.explain(ValueError(f"a mishap that quotes {ROWS[0][4]}"))
    inside = [*INSIDE, password, PASSWORD, WRONG]
    assert found_in_files(inside, *places.scanned) == []  # while it is open
    lock_and_come_back(hand)
    assert found_in_texts([ROWS[0][2]], told_by_widgets()) != []  # the look would see it
    change_over(hand)
    hand.wait(lambda: not hand.shell.pages)
    assert found_in_texts(inside, told_by_widgets()) == []
    hand.key(Qt.Key.Key_Q, CTRL)
    hand.wait(lambda: not hand.shell.isVisible())
    hand.shell.desk.close()
    assert found_in_files(inside, *places.scanned) == []
    assert found_in_files([TEAM, OWNER], places.backups) == []  # a copy that is carried off says not even whose it is
    out, err = capfd.readouterr()
    assert found_in_texts(inside, {"stdout": out, "stderr": err, "log": caplog.text, "clipboard": clipboard()}) == []
    names = {path.name for path in files_below(*places.scanned)}
    assert {f"{TEAM}.vault", "shouhao.log", "snapshot"} <= names
    assert any(name.endswith(".shouhao-backup") for name in names)


def test_the_day_is_rich_enough():
    assert len(INSIDE) >= 30
