"""Documents on paper: pages, heads, numbers, hostile texts, and a digest that is of what stands there."""

from __future__ import annotations

import hashlib
import json

import pytest
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage

from tests.reading_pdf import attached, printed, squeezed, texts
from ui.documents.content import (
    Document,
    Facts,
    Paragraph,
    Picture,
    Section,
    Signatures,
    Table,
    canonical,
    grouped,
)
from ui.documents.paper import Stamp, pages_of, render
from ui.documents.strips import Strip, space

HOSTILE = (
    "<img src='https://evil.example/x.png'><b>bold</b> &amp; </table>",
    "{name} %1 %n \\n",
    "حساب العلامة עברית",
    "turned \u202eback\u202c",
    "很长的名字" * 40,
    "x" * 200,
    "第一行\n第二行\t之后",
)


def document(rows: int, *, name: str = "山岚官方微博") -> Document:
    cells = [
        [f"{name} {at}", "微博", f"login-{at}", HOSTILE[at % len(HOSTILE)] if at < 14 else "已核对"]
        for at in range(rows)
    ]
    table = Table(["账号", "平台", "登录名", "备注"], cells, [3, 2, 3, 4], "没有账号")
    places = [("移交人", "主管戊"), ("接收人", "运营甲"), ("主管", ""), ("人事", "")]
    return Document(
        "handover",
        "山岚集团",
        "账号交接单",
        [("移交人", "主管戊"), ("接收人", "")],
        [
            Section("账号", [Paragraph("以下账号由移交人交给接收人。"), table]),
            Section("其他", [Facts([("备注", "无"), ("空的", "")])]),
            Section("签字", [Signatures(places, "日期", "签名处")]),
        ],
        [],
    )


@pytest.fixture
def written(qapp, tmp_path):
    def write(made: Document):
        content = canonical(made)
        path = tmp_path / "document.pdf"
        foot = "第 17 号 " + grouped(hashlib.sha256(content).hexdigest())
        path.write_bytes(render(made, Stamp(foot, content)))
        return path

    return write


@pytest.mark.parametrize(("rows", "least"), [(0, 1), (1, 1), (40, 2), (1000, 20)])
def test_every_row_is_printed_under_its_head_on_numbered_pages(written, rows, least):
    path = written(document(rows))
    pages = texts(path)
    assert len(pages) >= least
    for number, page in enumerate(pages, 1):
        assert f"{number}/{len(pages)}" in page
        assert "第17号" in page
    for at in range(14, rows):
        (found,) = [page for page in pages if f"山岚官方微博{at}微博login-{at}已核对" in page]
        assert "账号平台登录名备注" in found, "a page with rows says what its columns are"
    assert all("山岚集团" in page and "账号交接单" in page for page in pages), "no page goes about alone"


def test_a_short_document_is_one_page_with_places_to_sign(written):
    (page,) = texts(written(document(2)))
    for word in ("移交人主管戊", "接收人运营甲", "签名处", "日期"):
        assert word in page
    assert page.count("签名处") == 4
    assert "空的" not in page


def test_markup_and_control_characters_are_printed_as_text(written):
    path = written(document(14))
    whole = "".join(texts(path))
    assert squeezed("<img src='https://evil.example/x.png'><b>bold</b> &amp; </table>") in whole
    assert "{name}%1%n" in whole
    assert squeezed("turned \N{REPLACEMENT CHARACTER}back\N{REPLACEMENT CHARACTER}") in whole
    assert whole.count("很长的名字" * 3) > 2
    assert b"evil.example" not in path.read_bytes(), "nothing in the file is a link"


def test_the_digest_is_of_what_stands_on_the_pages(written):
    path = written(document(40))
    content, pages = attached(path), texts(path)
    digest = hashlib.sha256(content).hexdigest()
    assert all(digest in page for page in pages)
    missing = [text for text in printed(json.loads(content)) if not _stands(text, pages)]
    assert missing == []


def _stands(text: str, pages: list[str]) -> bool:
    """Wrapped or not; what runs from right to left comes back from a reader in another order."""
    whole = "".join(pages)
    piece = squeezed(text)
    return (
        piece in whole
        or any("\u0590" <= one <= "\u06ff" for one in text)
        or all(one in whole for one in _pieces(piece))
    )


def _pieces(text: str) -> list[str]:
    """A long cell is read line by line, with its neighbours between the lines."""
    return [text[at : at + 4] for at in range(0, len(text), 12)]


@pytest.mark.parametrize(
    "changed",
    [document(40, name="山岚官方微信"), document(41), document(39)],
    ids=["a name", "a row more", "a row less"],
)
def test_a_changed_figure_has_another_digest(changed):
    assert canonical(document(40)) == canonical(document(40))
    assert canonical(changed) != canonical(document(40))


def test_pictures_are_printed_within_the_page_and_count_in_the_digest(written):
    def picture(colour: str, width: int, height: int) -> Document:
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(colour)
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        blocks = [Picture(f"截图 {width}×{height}", bytes(buffer.data().data()))] * 3
        return Document("dossier", "山岚集团", "档案", [], [Section("附件", blocks)])

    wide, tall = picture("red", 4000, 300), picture("red", 300, 4000)
    assert len(texts(written(wide))) == 1
    assert len(texts(written(tall))) == 3, "each on a page of its own, with its caption"
    assert canonical(wide) != canonical(picture("blue", 4000, 300))
    broken = Document("dossier", "x", "y", [], [Section("附件", [Picture("不是图片", b"GIF89a broken")])])
    assert "不是图片" in texts(written(broken))[0]


def strip(height: float, **more) -> Strip:
    return Strip(height, lambda _painter, _y: None, **more)


def test_a_heading_goes_to_the_next_page_with_what_it_heads():
    pages = pages_of([strip(80), strip(10, keep=True), strip(20)], 100)
    assert [[one.height for one, _ in page] for page in pages] == [[80], [10, 20]]


def test_a_head_is_printed_again_where_a_page_begins_with_its_rows():
    head = strip(10, keep=True)
    rows = [strip(30, head=head) for _ in range(5)]
    pages = pages_of([head, *rows], 100)
    assert [[(one.height, y) for one, y in page] for page in pages] == [
        [(10, 0), (30, 10), (30, 40), (30, 70)],
        [(10, 0), (30, 10), (30, 40)],
    ]


def test_what_is_taller_than_a_page_still_ends():
    assert len(pages_of([space(500), strip(300, keep=True), strip(300)], 100)) == 3
