"""The check-up as a file, from the window: in the place of one that the file dialog was told to replace."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from vault.errors import CannotWriteFile

if TYPE_CHECKING:
    from vault.findings import CheckUp
    from vault.session import Session


def export(session: Session, result: CheckUp, path: Path) -> None:
    """What is there already stays until the new file is whole. Raises BadInput, CannotWriteFile. On the worker."""
    from ui.health_report import make_report, write_report
    from vault.files import reason_of

    unfinished = path.with_name(f".{path.stem}.{os.getpid()}{path.suffix}")
    try:
        unfinished.unlink(missing_ok=True)
        write_report(unfinished, make_report(session, result))
        os.replace(unfinished, path)
    except OSError as error:
        raise CannotWriteFile(path=str(path), reason=reason_of(error)) from error
    except CannotWriteFile as error:
        raise CannotWriteFile(path=str(path), reason=error.facts.get("reason", "no_permission")) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
