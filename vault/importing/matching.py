"""Which account of the vault a row means: by platform and login, then by platform and name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from vault.importing.merging import Group, key_of_row, platform_key
from vault.interchange.rows import SourceRow
from vault.interchange.text import fold
from vault.session import Session

AMBIGUOUS = "?"


class Matcher:
    """Looks rows up among the accounts that this member may see. No account answers to two rows."""

    def __init__(self, session: Session) -> None:
        self._by_login: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._by_name: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._names: dict[str, str] = {}
        for account, profile in session.profiles.items():
            record = session.state.accounts[account]
            platform = platform_key(record.platform, profile.platform_text, profile.fields.get("url", ""))
            self._names[account] = fold(profile.name)
            if profile.login:
                self._by_login[platform, fold(profile.login)].append(account)
            self._by_name[platform, self._names[account]].append(account)

    def match(self, groups: Sequence[Group]) -> list[str]:
        """For each group an account's id, "" for a new account, or AMBIGUOUS."""
        found = [self._by_its_login(group.row) for group in groups]
        taken = set(found)
        for place, group in enumerate(groups):
            if found[place]:
                continue
            found[place] = self._by_its_name(group.row, taken)
            taken.add(found[place])
        return found

    def _by_its_login(self, row: SourceRow) -> str:
        if not row.login:
            return ""
        for platform in (key_of_row(row), *row.platform_also):
            accounts = self._by_login.get((platform, fold(row.login)), [])
            if len(accounts) > 1:
                accounts = [account for account in accounts if self._names[account] == fold(row.name)]
                return accounts[0] if len(accounts) == 1 else AMBIGUOUS
            if accounts:
                return accounts[0]
        return ""

    def _by_its_name(self, row: SourceRow, taken: set[str]) -> str:
        if not row.name or row.name_is_guess:
            return ""
        accounts = [one for one in self._by_name.get((key_of_row(row), fold(row.name)), []) if one not in taken]
        return accounts[0] if len(accounts) == 1 else AMBIGUOUS if accounts else ""
