"""Access reviews in the window: what is due, answers with their evidence, differences written back, the end."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from tests.team import AUDITOR, LEAD, OWNER
from tests.ui.clipping import clipped
from tests.ui.rotation.steps import WEIBO, choose, page_of, told
from ui.app import use_language
from ui.reviews.pictures import piece_of_file, piece_of_picture
from vault.accounts import AccountDraft, edit_account, show_account
from vault.reviews.answering import evidence_of, show_review, start_review
from vault.reviews.sealed import MOST_EVIDENCE

_SHOWN = "operators: 甲一, 乙二"


@pytest.fixture
def named(team):
    with team.of(OWNER) as (owner,):
        edit_account(owner, WEIBO, AccountDraft(phone="19900000001", operators=["甲一"]))
    return team


def account(hand, name=WEIBO):
    return next(id for id, profile in hand.shell.desk.session.profiles.items() if profile.name == name)


def reviews(hand):
    hand.shell.show_page("rotation", "reviews")
    view = page_of(hand).reviews
    hand.wait(lambda: view.table.rows.rowCount() > 0 and view.isVisible())
    hand.rest()
    hand.awake()
    return view


def begin_review(hand, name=WEIBO):
    view = reviews(hand)
    view.table.choose(account(hand, name))
    hand.click("start_review")
    form = page_of(hand).review
    hand.wait(lambda: form.isVisible() and form.account_id == account(hand, name))
    hand.rest()
    return form


def answer(hand, point, said, value="", evidence=""):
    form = page_of(hand).review
    hand.click(f"point_{point}")
    hand.click(f"answer_{said}")
    if value:
        hand.type(value, into="point_value")
    if evidence:
        QGuiApplication.clipboard().setText(evidence)
        hand.click("evidence_clipboard")
        hand.wait(lambda: form.card.evidence.piece is not None)
    hand.click("save_answer")
    hand.rest()


def row(hand, point):
    return next(one for one in page_of(hand).review._look.row.points if one.id == point)


def test_what_is_due_stands_first_and_is_counted(named, enter, at):
    at(95)
    hand = enter(OWNER)
    view = reviews(hand)
    assert view.table.current_id() == view._shown.rows[0].id
    assert view._shown.rows[0].review_state in ("due", "overdue")
    due = sum(row.review_state in ("due", "overdue") for row in view._shown.rows)
    assert view.segments.buttons["reviews"].text() == f"Access reviews {due}"
    said = hand.shell.rail.buttons["rotation"].accessibleName()
    assert f"{due + 3} waiting" in said  # and three passwords


def test_points_are_answered_one_after_the_other_to_the_end(named, enter):
    hand = enter(OWNER)
    form = begin_review(hand)
    points = [point.id for point in form._look.row.points]
    assert not form.finish.isEnabled()
    assert form.finish.text() == f"Finish, {len(points)} points open"
    for point in points:
        assert form.card.title.text() == form.points.buttons[point].text()  # the next open one comes by itself
        answer(hand, point, "registered", evidence=_SHOWN)
    assert {point.counts for point in form._look.row.points} == {True}
    hand.click("finish_review")
    hand.click("act")
    hand.wait(lambda: page_of(hand).reviews.isVisible())
    hand.rest()
    assert "Finished" in told(hand)
    with named.of(OWNER) as (owner,):
        assert show_review(owner, WEIBO).state == "finished"
        assert evidence_of(owner, WEIBO, "operators").decode() == _SHOWN


def test_without_evidence_an_answer_is_kept_and_does_not_count(named, enter):
    hand = enter(OWNER)
    form = begin_review(hand)
    hand.click("point_operators")
    hand.click("answer_registered")
    assert "does not count" in hand.see("point_will").text()
    hand.click("save_answer")
    hand.rest()
    assert row(hand, "operators").answer == "registered"
    assert not row(hand, "operators").counts
    assert form.points.buttons["operators"].spec.tone == "amber"
    assert not form.finish.isEnabled()


def test_what_changed_is_said_before_it_is_written_into_the_account(named, enter):
    hand = enter(OWNER)
    begin_review(hand)
    hand.click("point_bound_phone")
    hand.click("answer_changed")
    assert not hand.see("save_answer").isEnabled()
    hand.type("19900000009", into="point_value")
    assert "199****0001 → 19900000009" in hand.see("point_will").text()
    with named.of(OWNER) as (owner,):
        assert show_account(owner, WEIBO, reveal=True).phone == "19900000001"
    hand.click("save_answer")
    hand.rest()
    assert row(hand, "bound_phone").counts
    with named.of(OWNER) as (owner,):
        assert show_account(owner, WEIBO, reveal=True).phone == "19900000009"


def test_unknown_stays_open_and_the_end_says_so(named, enter):
    hand = enter(OWNER)
    form = begin_review(hand)
    for point in [point.id for point in form._look.row.points]:
        answer(hand, point, "unknown")
    hand.click("finish_review")
    assert "due at once" in hand.see("dialog").sentence.text()
    hand.click("act")
    hand.wait(lambda: page_of(hand).reviews.isVisible())
    hand.rest()
    found = next(one for one in page_of(hand).reviews._shown.rows if one.name == WEIBO)
    assert found.review_state == "due"


def test_a_review_goes_on_where_somebody_else_left_it(named, enter):
    with named.of(LEAD) as (lead,):
        start_review(lead, WEIBO)
    hand = enter(OWNER)
    view = reviews(hand)
    view.table.choose(account(hand))
    assert view.start.text() == "Go on"
    hand.click("start_review")
    hand.wait(lambda: page_of(hand).review.isVisible())
    hand.rest()
    answer(hand, "bound_phone", "registered")
    hand.click("leave_review")
    hand.wait(lambda: page_of(hand).reviews.isVisible())
    with named.of(LEAD) as (lead,):
        assert next(one for one in show_review(lead, WEIBO).points if one.id == "bound_phone").by == OWNER


def test_who_may_only_look_looks(named, enter):
    with named.of(OWNER) as (owner,):
        start_review(owner, WEIBO)
    hand = enter(AUDITOR)
    view = reviews(hand)
    view.table.choose(account(hand))
    assert not view.start.isVisible()
    hand.click("look_at_review")
    form = page_of(hand).review
    hand.wait(form.isVisible)
    hand.rest()
    assert not form.finish.isVisible()
    assert not form.card.save.isVisible()


def test_the_account_leads_to_its_review_without_beginning_one(named, enter):
    hand = enter(OWNER)
    choose(hand, WEIBO)
    hand.click("open_review")
    form = page_of(hand).review
    hand.wait(lambda: form.isVisible() and form.account_id == account(hand))
    assert form.nothing.isVisible()
    with named.of(OWNER) as (owner,):
        assert owner.state.reviews == {}
    hand.click("start_another")
    hand.rest()
    assert form._look.row.state == "running"


def test_evidence_is_dropped_as_a_file_and_looked_at_again(named, enter, tmp_path):
    picture = QImage(900, 600, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    file = tmp_path / "screen.png"
    picture.save(str(file))
    hand = enter(OWNER)
    form = begin_review(hand)
    hand.click("point_operators")
    hand.click("answer_registered")
    box, mime = form.card.evidence, QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(box, QDragEnterEvent(QPoint(9, 9), copy, mime, left, plain))
    QApplication.sendEvent(box, QDropEvent(QPoint(9, 9).toPointF(), copy, mime, left, plain))
    hand.wait(lambda: box.piece is not None)
    assert "screen.png" in box.words.text()
    hand.click("save_answer")
    hand.rest()
    hand.click("point_operators")
    hand.click("see_evidence")
    assert hand.see("evidence_picture").pixmap().width() > 300
    shown = hand.see("evidence_dialog")
    shown.save_to(tmp_path / "copy.png")
    assert (tmp_path / "copy.png").read_bytes() == file.read_bytes()
    shown.save_to(tmp_path / "no folder" / "copy.png")
    assert "no folder" in shown.trouble.text()


def test_a_picture_that_is_too_large_is_made_smaller_and_anything_else_refused(tmp_path):
    noisy = QImage(1400, 1000, QImage.Format.Format_RGB32)
    state = 1
    for y in range(1000):
        for x in range(0, 1400, 3):
            state = (state * 1103515245 + 12345) & 0x7FFFFFFF
            noisy.setPixel(x, y, state & 0xFFFFFF)
    piece = piece_of_picture(noisy, "noise")
    assert piece.smaller
    assert 0 < len(piece.raw) <= MOST_EVIDENCE
    file = tmp_path / "large.bin"
    file.write_bytes(bytes(MOST_EVIDENCE + 1))
    with pytest.raises(Exception, match="evidence_too_large"):
        piece_of_file(file)
    with pytest.raises(Exception, match="unreadable_file"):
        piece_of_file(Path(tmp_path / "none"))


def test_everything_goes_by_the_keyboard(named, enter):
    hand = enter(OWNER)
    view = reviews(hand)
    view.table.setFocus()
    view.table.choose(account(hand))
    hand.key(Qt.Key.Key_Return)
    form = page_of(hand).review
    hand.wait(lambda: form.isVisible() and form.account_id)
    hand.rest()
    buttons = form.points.buttons
    hand.wait(lambda: len({button.y() for button in buttons.values()}) == len(buttons))  # laid out: keys go by places
    first = QApplication.focusWidget()
    assert first is buttons[form._at]
    hand.key(Qt.Key.Key_Down)
    hand.wait(lambda: QApplication.focusWidget() is not first)
    assert form._at == QApplication.focusWidget().point.id
    for _ in range(len(form.points.buttons)):
        if QApplication.focusWidget() is form.card.choices["registered"]:
            break
        hand.key(Qt.Key.Key_Tab)
    hand.key(Qt.Key.Key_Space)
    assert form.card.said == "registered"


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_word_is_cut_off(named, enter, dressed, lang):
    use_language(dressed, lang)
    hand = enter(OWNER)
    hand.shell.resize(1024, 640)
    reviews(hand)
    hand.wait(lambda: clipped(hand.shell) == [])
    form = begin_review(hand)
    hand.click("point_operators")
    hand.click("answer_changed")
    hand.wait(lambda: clipped(hand.shell) == [])
    use_language(dressed, "en" if lang == "zh" else "zh")
    assert form.card.said == "changed"  # what was begun stays
