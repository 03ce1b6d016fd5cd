"""Following what others write: a look that costs nothing while nobody does."""

from __future__ import annotations

from vault.session import Session


class Watch:
    """Of one session, on the session's thread."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._is_behind = True

    def look(self) -> bool:
        """Fold what was written since; True if there was anything.

        Raises StoreTrouble while the vault is away, and what ``Session.refresh`` raises. Whatever raised is looked at
        again the next time: a change that could not be read is not forgotten.
        """
        self._is_behind = self._session.store.changed_since_last_look() or self._is_behind
        if not self._is_behind:
            return False
        changed = self._session.refresh()
        self._is_behind = False
        return changed
