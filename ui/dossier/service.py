"""What the dossier asks of the vault: every call runs on the worker and answers on the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from ui.desk import Desk
    from vault.documents import IssuedRow
    from vault.dossier import DossierRow
    from vault.session import Session

Failed = Callable[[Exception], None] | None


@dataclass(frozen=True, slots=True)
class NewPiece:
    """What somebody typed and dropped."""

    kind: str
    text: str
    on: str
    evidence: bytes | None = field(default=None, repr=False)
    file: str = ""


class DossierService:
    """The use cases of dossiers, for ``owner`` while it lives."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def may_keep(self, account_id: str) -> bool:
        from vault.dossier import may_keep

        session = self.desk.session
        return session is not None and may_keep(session, account_id)

    def pieces(self, account_id: str) -> int:
        """How many there are, without opening any."""
        session = self.desk.session
        return sum(one.account == account_id for one in session.state.dossier.values()) if session is not None else 0

    def show(self, owner: QObject, account_id: str, done: Callable[[DossierRow], None]) -> None:
        def load(session: Session) -> DossierRow:
            from vault.dossier import show_dossier

            return show_dossier(session, account_id)

        self._run(owner, load, done)

    def add(self, owner: QObject, account_id: str, new: NewPiece, done: Callable[[str], None], failed: Failed) -> None:
        def write(session: Session) -> str:
            from vault.dossier import add_item

            said = {"text": new.text, "on": new.on, "file": new.file}
            return add_item(session, account_id, new.kind, evidence=new.evidence, **said)

        self._run(owner, write, done, failed)

    def remove(self, owner: QObject, account_id: str, item: str, done: Callable[[None], None]) -> None:
        def write(session: Session) -> None:
            from vault.dossier import remove_item

            remove_item(session, account_id, item)

        self._run(owner, write, done)

    def evidence(self, owner: QObject, account_id: str, item: str, done: Callable[[tuple[str, bytes]], None]) -> None:
        def load(session: Session) -> tuple[str, bytes]:
            from vault.dossier import evidence_of

            return evidence_of(session, account_id, item)

        self._run(owner, load, done)

    def export(
        self, owner: QObject, account_id: str, path: Path, done: Callable[[IssuedRow], None], failed: Failed
    ) -> None:
        """Whoever chose ``path`` agreed that a file there goes."""

        def write(session: Session) -> IssuedRow:
            from ui.documents.dossier import write_dossier

            return write_dossier(session, account_id, path, replace=True)

        self._run(owner, write, done, failed)

    def compute(
        self, owner: QObject, call: Callable[[], Any], done: Callable[[Any], None], failed: Failed = None
    ) -> None:
        """Reading and shrinking a picture: slow, and no business of the vault's."""
        self.desk.run(owner, call, done=done, failed=failed)

    def _run(
        self, owner: QObject, call: Callable[[Session], Any], done: Callable[[Any], None], failed: Failed = None
    ) -> None:
        session = self.desk.session
        if session is not None:  # locked a moment ago: nobody waits for the answer any more
            self.desk.run(owner, lambda: call(session), done=done, failed=failed)
