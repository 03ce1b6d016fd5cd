"""A printed document held against the record: by the number or the digest at the foot of its pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from ui.document_text import confirmed_text
from ui.documents.content import grouped
from ui.error_text import error_text, sentences
from ui.factors.meeting import fit
from ui.kit import files
from ui.kit.banner import Banner
from ui.kit.buttons import Button
from ui.kit.form import Field, LineEdit, TextEdit
from ui.kit.text import Label
from ui.writing import WritingDialog
from vault.errors import NotFound

if TYPE_CHECKING:
    from ui.desk import Desk
    from vault.documents import IssuedRow
    from vault.session import Session

_NAMED = 6


class DocumentDialog(WritingDialog):
    """Stays open: papers come in piles."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, "document_dialog", "", "")
        self.setWindowTitle(self.tr("Did this vault issue the document?"))
        self.title.setText(self.windowTitle())
        self.sentence.setText(
            self.tr("Number and digest stand at the foot of every page. A changed figure has another digest.")
        )
        self.sentence.show()
        self.digest = LineEdit()
        self.digest.setObjectName("document_digest")
        self.digest.setMaxLength(200)
        self.digest_field = Field(self.tr("Number, or the first 16 digits of the digest"), self.digest)
        self.verdict = Banner("gray", "file-certificate-outline")
        self.verdict.setObjectName("document_verdict")
        self.verdict.hide()
        self.proof = Label("", "small", "text2", wrap=True)
        self.proof.setObjectName("document_proof")
        self.proof.hide()
        self.content = TextEdit(10)
        self.content.setObjectName("document_content")
        self.content.setReadOnly(True)
        self.content.setAccessibleName(self.tr("What was printed"))
        self.content.hide()
        for part in (self.digest_field, self.verdict, self.proof, self.content):
            self.body.addWidget(part)
        self.file = Button(self.tr("From a PDF…"), icon="file-pdf-box")
        self.file.setObjectName("document_file")
        self.file.clicked.connect(self._choose)
        self.foot.insertWidget(0, self.file)
        self.add_act(self.tr("Compare"), self._compare)
        self.cancel_button.setText(self.tr("Close"))
        self.digest.setFocus()

    def _compare(self) -> None:
        typed = self.digest.text()

        def call(session: Session) -> IssuedRow:
            from vault.documents import confirm_document

            return confirm_document(session, typed)

        self._begin()
        if typed.strip():
            self.write(self.digest_field, call)

    def _choose(self) -> None:
        files.ask_for_file(self, self.windowTitle(), self.tr("PDF (*.pdf)"), self.compare_file)

    def compare_file(self, path: Path) -> None:
        """A file is confirmed by what it carries, and that is shown: a page can then be held against it."""

        def call(session: Session) -> tuple[IssuedRow, str]:
            from ui.documents.reading import content_in, lines_of
            from vault.documents import confirm_content

            content = content_in(path)
            return confirm_content(session, content), "\n".join(lines_of(content))

        self._begin()
        self.digest.clear()
        self.write(self.digest_field, call)

    def _begin(self) -> None:
        for part in (self.verdict, self.proof, self.content):
            part.hide()

    def written(self, answer: object) -> None:
        row, printed = cast("tuple[IssuedRow, str]", answer) if isinstance(answer, tuple) else (answer, "")
        row = cast("IssuedRow", row)
        self.content.setPlainText(printed)
        self.content.setVisible(bool(printed))
        self._show("green", "file-check-outline", confirmed_text(row))
        lines = [self.tr("Entry {entry}").format(entry=row.entry), grouped(row.digest)]
        names = row.names[:_NAMED]
        if names:
            more = self.tr("…") if len(row.accounts) > len(names) else ""
            lines.append(self.tr(", ").join(names) + more)
        self.proof.setText("\n".join(lines))
        self.proof.show()
        fit(self)

    def failed(self, error: Exception) -> None:
        if not isinstance(error, NotFound):
            super().failed(error)
            return
        message = error_text(error)
        self._show("red", "file-remove-outline", sentences(message.what, message.hint))
        fit(self)

    def _show(self, tone: str, icon: str, words: str) -> None:
        self.act_button.setEnabled(True)
        self.verdict.set(tone, icon, words, "")
        self.verdict.show()
