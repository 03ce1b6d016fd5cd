"""``dossier`` and ``document``: what is printed is on record before it is on paper, and holds no secret."""

from __future__ import annotations

import hashlib
import re
import stat
import zlib

import pytest

from tests.reading_pdf import attached, texts

SECRET = "Vr7#qLw2!mZ9"
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)


@pytest.fixture
def kept(team, tmp_path):
    """An account with a password, and a dossier with a text and a picture."""
    team.add("山岚官微", "--login", "shanlan", "--phone", "19900000001", "--password-stdin", stdin=SECRET + "\n")
    picture = tmp_path / "主体截图.png"
    picture.write_bytes(PIXEL)
    team.ask("dossier", "add", "山岚官微", "--kind", "clause", "--text", "劳动合同第 12 条 <b>", "--on", "2024-01-02")
    team.ask("dossier", "add", "山岚官微", "--kind", "screenshot", "--evidence-file", str(picture))
    return team


def test_a_dossier_is_kept_shown_and_taken_apart(kept, tmp_path):
    shown = kept.ask("dossier", "show", "山岚官微")
    assert [(one["kind"], one["text"], one["file"]) for one in shown["items"]] == [
        ("clause", "劳动合同第 12 条 <b>", ""),
        ("screenshot", "", "主体截图.png"),
    ]
    assert kept.ask("dossier", "list")[0]["pieces"] == 2
    back = tmp_path / "back.png"
    kept.ask("dossier", "evidence", "山岚官微", shown["items"][1]["id"], str(back))
    assert back.read_bytes() == PIXEL
    kept.ask("--yes", "dossier", "remove", "山岚官微", shown["items"][1]["id"])
    assert len(kept.ask("dossier", "show", "山岚官微")["items"]) == 1


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_exported_dossier_names_everything_and_no_secret(kept, tmp_path, lang):
    path = tmp_path / "dossier.pdf"
    said = kept("--json", "dossier", "export", "山岚官微", str(path), lang=lang)
    issued, whole = said.json, "".join(texts(path))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for word in (
        "山岚集团",
        "山岚官微",
        "shanlan",
        "199****0001",
        "劳动合同第12条<b>",
        "2024-01-02",
        "主体截图.png",
        "主管戊",
    ):
        assert word in whole, word
    for secret in (SECRET, "19900000001", SECRET.encode().hex()):
        assert secret not in whole
        assert secret.encode() not in path.read_bytes() + attached(path)
    assert hashlib.sha256(attached(path)).hexdigest() == issued["digest"]
    assert issued["digest"] in whole
    assert kept.ask("document", "confirm", issued["digest"])["number"] == issued["number"] == 1
    for word in ("注册信息", "新浪微博") if lang == "zh" else ("Registration", "Weibo"):
        assert word in whole, word


def test_nothing_is_on_record_where_the_file_could_not_be_made(kept, tmp_path):
    path = tmp_path / "there.pdf"
    path.write_text("mine")
    for place in (path, tmp_path / "nowhere" / "x.pdf"):
        said = kept("--json", "dossier", "export", "山岚官微", str(place))
        assert (said.code, said.error["code"]) == (1, "cannot_write")
    assert kept.ask("document", "list") == []
    assert path.read_text() == "mine"


def test_what_is_not_known_here_is_said_so(kept):
    said = kept("document", "confirm", "7")
    assert (said.code, said.out) == (1, b"")
    assert "is not known here" in said.err
    assert "neither a document's number nor its digest" in kept("document", "confirm", "no").err


def test_the_record_tells_of_it(kept, tmp_path):
    kept.ask("dossier", "export", "山岚官微", str(tmp_path / "dossier.pdf"))
    said = [row["text"] for row in kept.ask("audit", "list") if row["kind"].startswith(("dossier", "document"))]
    assert said == [
        "主管戊 put a piece into the ownership dossier of 山岚官微: Clause in a contract",
        "主管戊 put a piece into the ownership dossier of 山岚官微: Screenshot",
        "主管戊 issued document no. 1: Ownership dossier, 1 accounts",
    ]
    assert "Ownership dossier no. 1 was issued by 主管戊 on" in kept("document", "confirm", "1").text


def test_a_pdf_whose_page_was_changed_shows_what_was_issued(kept, tmp_path):
    path = tmp_path / "dossier.pdf"
    kept.ask("dossier", "export", "山岚官微", str(path))
    found = kept.ask("document", "confirm", str(path))
    assert (found["number"], found["content"]["team"]) == (1, "山岚集团")
    said = kept("document", "confirm", str(path)).text
    assert "劳动合同第 12 条 <b>" in said
    assert "199****0001" in said


def test_a_pdf_whose_content_was_changed_is_not_known_here(kept, tmp_path):
    path, forged = tmp_path / "dossier.pdf", tmp_path / "forged.pdf"
    kept.ask("dossier", "export", "山岚官微", str(path))
    raw, content = path.read_bytes(), attached(path)
    changed = zlib.compress(content.replace("第 12 条".encode(), "第 13 条".encode()))
    (number,) = re.findall(rb"/EF <</F (\d+) 0 R>>", raw)
    start = raw.index(b"stream\n", raw.index(b"\n" + number + b" 0 obj\n")) + len(b"stream\n")
    forged.write_bytes(raw[:start] + changed + raw[raw.index(b"\nendstream", start) :])
    assert "第 13 条".encode() in attached(forged)
    assert kept("--json", "document", "confirm", str(forged)).error["code"] == "not_found"
    for nothing in (b"", b"%PDF-1.7", b"/EF <</F 1 0 R>>\n1 0 obj\nstream\n" + zlib.compress(bytes(64 << 20))):
        forged.write_bytes(nothing)
        said = kept("--json", "document", "confirm", str(forged))
        assert (said.code, said.error["code"]) == (1, "bad_input")
    assert kept("--json", "document", "confirm", str(tmp_path / "no.pdf")).error["code"] == "not_found"
