"""What stands unsaved in the account editor, as plain values that survive a lock, and back into its fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ui.accounts.editor_form import EditorForm
from ui.kit.form import LineEdit, TextEdit
from vault.errors import BadInput
from vault.totp import parse_seed


@dataclass(frozen=True, slots=True)
class Typed:
    """``account`` is "" for a new one; ``fields`` has the shape of the form's values, a code key as its address."""

    account: str
    platform: str
    fields: dict[str, Any] = field(repr=False)

    def plain(self) -> dict[str, Any]:
        return {"account": self.account, "platform": self.platform, "fields": self.fields}

    @classmethod
    def of(cls, plain: object) -> Typed | None:
        """None for what an older or newer program kept in another shape."""
        if not isinstance(plain, dict):
            return None
        account, platform, fields = plain.get("account"), plain.get("platform"), plain.get("fields")
        if isinstance(account, str) and isinstance(platform, str) and isinstance(fields, dict) and fields:
            return cls(account, platform, {str(name): value for name, value in fields.items()})
        return None


def typed_fields(form: EditorForm) -> dict[str, Any]:
    """What was typed and not saved, also a code key that is not whole yet; empty where there is nothing."""
    if not form.has_changes() and not form.totp.edit.text():
        return {}
    found = form.values()
    found.pop("platform", None)
    seed = found.pop("totp", None)
    if seed is not None:
        found["totp"] = seed.uri()
    elif form.totp.edit.text():
        found["totp_text"] = form.totp.edit.text()
    return found


def type_again(form: EditorForm, fields: Mapping[str, Any]) -> None:
    """Into a form that was started or loaded, as if by hand."""
    root = fields.get("root_of_trust")
    if isinstance(root, str):
        form.set_root(root)
    if isinstance(fields.get("password"), str):
        form.show_password()
        form.password.edit.setText(fields["password"])
    _type_code_key(form, fields)
    texts: dict[str, LineEdit | TextEdit] = {**form.edits, "note": form.note, "recovery_codes": form.recovery}
    for name, widget in texts.items():
        value = fields.get(name)
        if isinstance(value, str):
            widget.setText(value) if isinstance(widget, LineEdit) else widget.setPlainText(value)
    operators = fields.get("operators")
    if isinstance(operators, list):
        form.operators.set_names([str(name) for name in operators])
    if "tier" in fields:
        form.core.setChecked(fields["tier"] == "core")


def _type_code_key(form: EditorForm, fields: Mapping[str, Any]) -> None:
    whole, part = fields.get("totp"), fields.get("totp_text")
    if isinstance(part, str):
        form.totp.edit.setText(part)
    if isinstance(whole, str):
        try:
            form.totp.take(parse_seed(whole))
        except BadInput:  # an address that another version of the program wrote
            form.totp.edit.setText(whole)
