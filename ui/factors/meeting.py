"""What a person meets when an operation waits: a colleague's approval, a key, the password again, an overdue change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ui.factor_text import operation_name
from ui.i18n import translate
from vault.errors import ApprovalNeeded, Overdue, VaultError

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.kit.dialogs import Dialog
    from vault.session import Session

Act = Callable[[], None]
WIDTH = 440


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits, for whom to ask, and in words: 使用账号 · 山岚官微."""

    operation: str
    scopes: tuple[str, ...]
    ask: tuple[str, ...]
    words: str


def meet(desk: Desk, parent: QWidget, error: Exception, again: Act, give_up: Act) -> Dialog | None:
    """Open the dialog that fits; ``again`` runs once the factor is there, ``give_up`` when the dialog is left."""
    session = desk.session
    if session is None or not isinstance(error, VaultError):
        return None
    dialog = _late(desk, session, parent, error) if isinstance(error, Overdue) else _ask(desk, session, parent, error)
    dialog.accepted.connect(again)
    dialog.rejected.connect(give_up)
    dialog.open()
    return dialog


def _late(desk: Desk, session: Session, parent: QWidget, error: Overdue) -> Dialog:
    from ui.factors.overdue import OverdueDialog
    from ui.rotation.service import may_change

    (account,) = cast(Sequence[str], error.facts["scopes"])
    return OverdueDialog(desk, parent, error, account, may_change=may_change(session, account))


def _ask(desk: Desk, session: Session, parent: QWidget, error: VaultError) -> Dialog:
    waiting = _waiting(session, error)
    if isinstance(error, ApprovalNeeded):
        from ui.factors.approval import ApprovalDialog

        return ApprovalDialog(desk, parent, waiting)
    if error.facts["missing"] == "security_key":
        from ui.factors.touch import TouchDialog, using

        return TouchDialog(desk, parent, using(waiting))
    from ui.factors.password_again import PasswordAgainDialog

    return PasswordAgainDialog(desk, parent, waiting)


def _waiting(session: Session, error: VaultError) -> Waiting:
    scopes = tuple(cast(Sequence[str], error.facts["scopes"]))
    operation = str(error.facts.get("operation", ""))
    names = [session.profiles[scope].name for scope in scopes if scope in session.profiles]
    what = translate("factors", ", ").join(names)
    words = translate("factors", "{operation}: {what}").format(operation=operation_name(operation), what=what)
    sentence = words if names else operation_name(operation)
    return Waiting(
        operation,
        scopes,
        tuple(cast(Sequence[str], error.facts.get("ask") or ())),
        sentence[:1].upper() + sentence[1:],
    )


def fit(dialog: Dialog) -> None:
    """As high as what it says now, which wraps: once it is laid out at its width."""

    def settle() -> None:
        layout = dialog.layout()
        if layout is not None:
            layout.activate()
            dialog.resize(dialog.width(), layout.totalHeightForWidth(dialog.width()))

    QTimer.singleShot(0, dialog, settle)
