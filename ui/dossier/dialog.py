"""The dossier of one account: its pieces, a form for the next one, and a look at what was put in; one after another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from ui.document_text import item_name
from ui.dossier.form import PieceForm
from ui.dossier.pieces import PieceList
from ui.error_text import error_text, sentences
from ui.i18n import translate
from ui.kit import files, toast
from ui.kit.buttons import Button
from ui.kit.dialogs import Dialog
from ui.kit.form import TextEdit
from ui.kit.text import Label
from ui.reviews.pictures import picture_in, text_in

if TYPE_CHECKING:
    from ui.dossier.service import DossierService
    from vault.dossier import DossierRow

_WIDTH, _HEIGHT = 620, 360
_ROOM = QSize(_WIDTH - 40, _HEIGHT - 10)


class DossierDialog(Dialog):
    """Three views in one place; gone when the vault is locked."""

    def __init__(self, service: DossierService, parent: QWidget, account: str, name: str) -> None:
        super().__init__(parent, "")
        self.setObjectName("dossier_dialog")
        self.setMaximumWidth(_WIDTH)
        self.setFixedWidth(_WIDTH)
        self._service, self._account, self._name = service, account, name
        self._row: DossierRow | None = None
        self._may_keep = service.may_keep(account)
        self._looking: tuple[str, bytes] | None = None
        service.desk.locked.connect(self.reject)
        self.setWindowTitle(self.tr("Ownership dossier: {name}").format(name=name))
        self.title.setText(self.windowTitle())
        self.sentence.show()
        self._build()
        self._show_list()
        self._read()

    def _build(self) -> None:
        self.pieces, self.form = PieceList(), PieceForm(self._service)
        self.pieces.look_asked.connect(self._look)
        self.pieces.remove_asked.connect(self._remove)
        self.look = QWidget()
        self._look_at = QVBoxLayout(self.look)
        self._look_at.setContentsMargins(0, 0, 0, 0)
        self.views = QStackedWidget()
        self.views.setFixedHeight(_HEIGHT)
        for view in (self.pieces, self.form, self.look):
            self.views.addWidget(view)
        self.body.addWidget(self.views)
        self.trouble = Label("", "body", "red", wrap=True)
        self.trouble.setObjectName("dossier_trouble")
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.export = self._button("export_dossier", self.tr("Export as PDF…"), self._ask_where)
        self.save = self._button("save_piece", self.tr("Save as…"), self._ask_where_to_save)
        self.back = self._button("dossier_back", self.tr("Back"), self._show_list)
        self.away = self._button("close_dossier", self.tr("Close"), self.reject)
        self.add = self._button("add_piece", self.tr("Put a piece in"), self._start, "primary")
        self.keep = self._button("keep_piece", self.tr("Put it in"), self._keep, "primary")

    def _button(self, name: str, words: str, pressed: object, kind: str = "normal") -> Button:
        made = Button(words, kind)
        made.setObjectName(name)
        made.clicked.connect(pressed)
        self.foot.addWidget(made)
        return made

    def _show(self, view: QWidget) -> None:
        self.views.setCurrentWidget(view)
        self.trouble.hide()
        on_list, on_form, on_look = view is self.pieces, view is self.form, view is self.look
        self.export.setVisible(on_list)
        self.away.setVisible(on_list)
        self.add.setVisible(on_list and self._may_keep)
        self.keep.setVisible(on_form)
        self.save.setVisible(on_look)
        self.back.setVisible(not on_list)
        first = self.keep if on_form else self.back if on_look else self.add if self._may_keep else self.away
        first.setDefault(True)
        if not on_form:  # there somebody types first
            first.setFocus()

    # the pieces

    def _read(self) -> None:
        self._service.show(self, self._account, self._show_row)

    def _show_row(self, row: DossierRow) -> None:
        self._row = row
        self.pieces.show_row(row, may_keep=self._may_keep)
        missing = translate("document", ", ").join(map(item_name, row.missing))
        lacking = self.tr("Nothing is kept yet of: {kinds}").format(kinds=missing)
        self.sentence.setText(lacking if missing else self.tr("Something is kept of everything that courts asked for."))

    def _show_list(self) -> None:
        self._looking = None
        self._empty_look()
        self._show(self.pieces)

    def _remove(self, item: str) -> None:
        self._service.remove(self, self._account, item, lambda _: self._read())

    # putting one in

    def _start(self) -> None:
        self.form.start(self._row.missing[0] if self._row is not None and self._row.missing else "other")
        self._show(self.form)

    def _keep(self) -> None:
        self.keep.setEnabled(False)
        self.form.refuse("")
        self._service.add(self, self._account, self.form.said(), self._kept, self._refused)

    def _kept(self, _item: str) -> None:
        self.keep.setEnabled(True)
        self._show_list()
        self._read()

    def _refused(self, error: Exception) -> None:
        self.keep.setEnabled(True)
        facts = getattr(error, "facts", {})
        message = error_text(error)
        self.form.refuse(sentences(message.what, message.hint), of_day=facts.get("field") == "on")

    # looking at one

    def _look(self, item: str) -> None:
        self._service.evidence(self, self._account, item, self._show_evidence)

    def _show_evidence(self, found: tuple[str, bytes]) -> None:
        self._looking = found
        self._empty_look()
        self._look_at.addWidget(self._seen(*found))
        self._show(self.look)

    def _seen(self, name: str, raw: bytes) -> QWidget:
        image, text = picture_in(raw), text_in(raw)
        if image is not None:
            shown = QLabel()
            shown.setObjectName("piece_picture")
            small = image.width() <= _ROOM.width() and image.height() <= _ROOM.height()
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            shown.setPixmap(QPixmap.fromImage(image if small else image.scaled(_ROOM, keep, smooth)))
            shown.setAccessibleName(name)
            return shown
        if text is not None:
            words = TextEdit(14)
            words.setReadOnly(True)
            words.setPlainText(text)
            words.setAccessibleName(name)
            return words
        told = self.tr("{file} is no picture and no text: save it to look at it.").format(file=name)
        return Label(told, wrap=True)

    def _empty_look(self) -> None:
        while (entry := self._look_at.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    # files

    def _ask_where(self) -> None:
        suggestion = Path.home() / f"{self.tr('dossier')}.pdf"
        title = self.tr("Ownership dossier, readable by you only")
        files.ask_where_to_save(self, title, suggestion, self.tr("PDF (*.pdf)"), self.export_to)

    def export_to(self, path: Path) -> None:
        self.export.setEnabled(False)

        def done(_issued: object) -> None:
            self.export.setEnabled(True)
            toast.show(self, self.tr("Written: {file}").format(file=path.name))

        self._service.export(self, self._account, path, done, self._fail)

    def _ask_where_to_save(self) -> None:
        if self._looking is None:
            return
        name, raw = self._looking
        title = self.tr("Save outside the vault, readable by you only")
        kinds = self.tr("All files (*)")
        suggestion = Path.home() / Path(name).name
        files.ask_where_to_save(self, title, suggestion, kinds, lambda path: self._save_to(path, raw))

    def _save_to(self, path: Path, raw: bytes) -> None:
        from vault.files import write_atomically

        def done(_nothing: object) -> None:
            toast.show(self, self.tr("Written: {file}").format(file=path.name))

        self._service.compute(self, lambda: write_atomically(path, raw), done, self._fail)

    def _fail(self, error: Exception) -> None:
        self.export.setEnabled(True)
        message = error_text(error)
        self.trouble.setText(sentences(message.what, message.hint))
        self.trouble.show()
