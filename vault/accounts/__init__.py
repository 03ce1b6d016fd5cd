"""Accounts: finding and showing them, writing them, revealing what they hold."""

from __future__ import annotations

from vault.accounts.doorkeepers import Doorkeeper, who_can_let_me_in
from vault.accounts.editing import AccountDraft, add_account, add_totp, delete_account, edit_account
from vault.accounts.listing import find_account, list_accounts
from vault.accounts.showing import current_code, get_field, show_account

__all__ = [
    "AccountDraft",
    "Doorkeeper",
    "add_account",
    "add_totp",
    "current_code",
    "delete_account",
    "edit_account",
    "find_account",
    "get_field",
    "list_accounts",
    "show_account",
    "who_can_let_me_in",
]
