"""The case on paper: the report, and a sheet of tasks for somebody without keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from ui.i18n import translate
from ui.kit import files, toast
from ui.offboarding.looking import CaseLook
from ui.offboarding.service import OffboardingService

if TYPE_CHECKING:
    from vault.session import Session


def save_report(owner: QWidget, service: OffboardingService, look: CaseLook) -> None:
    """Ask where to, then write it; the record knows of it first."""

    def write(session: Session, path: Path) -> None:
        from ui.documents.offboarding import write_report

        write_report(session, look.case.id, path, replace=True)

    name = translate("offboarding", "offboarding {name}").format(name=look.case.name)
    said = translate("offboarding", "The report is written, and the record confirms it")
    _ask(owner, service, translate("offboarding", "Save the report"), name, write, said)


def save_tasks(owner: QWidget, service: OffboardingService, look: CaseLook, who: str) -> None:
    """What one person was asked to do."""

    def write(session: Session, path: Path) -> None:
        from ui.documents.offboarding import write_tasks

        write_tasks(session, look.case.id, who, path, replace=True)

    name = translate("offboarding", "tasks {name}").format(name=look.name(who))
    said = translate("offboarding", "The task sheet is written: print it and hand it over")
    _ask(owner, service, translate("offboarding", "Save the task sheet"), name, write, said)


def _ask(
    owner: QWidget,
    service: OffboardingService,
    title: str,
    name: str,
    write: Callable[[Session, Path], None],
    said: str,
) -> None:
    """The system's own dialog asks before it replaces a file."""

    def done(_: Any) -> None:
        toast.show(owner, said)

    def then(path: Path) -> None:
        service.run(owner, lambda session: write(session, path), done)

    files.ask_where_to_save(owner, title, Path.home() / f"{name}.pdf", "PDF (*.pdf)", then)
