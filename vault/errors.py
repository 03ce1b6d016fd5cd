"""Every failure that is the world's fault or the user's: a stable code and harmless facts, never words.

The words stand in ``ui/error_text.py``; anything that is not a ``VaultError`` is a bug of ours.
Facts are ids, names, numbers and codes: never a secret, because they reach screens and JSON.
"""

from __future__ import annotations


class VaultError(Exception):
    """Expected failure. Subclasses set ``code``; the five families below decide how a front end treats it."""

    code = "internal"

    def __init__(self, **facts: object) -> None:
        super().__init__(self.code, facts)
        self.facts = facts


class Failed(VaultError):
    """The request could not be carried out as it was put (command line: exit 1)."""


class BrokenBuild(Failed):
    """This build's cryptography does not give its known answers; nothing may be sealed or opened with it."""

    code = "broken_build"


class NoMemory(Failed):
    """This computer has not the memory that deriving the key takes. Facts: ``mib``."""

    code = "no_memory"


class Refused(VaultError):
    """Role or policy says no (exit 3); facts carry ``missing`` (capability or rule) and ``ask`` (who may)."""

    code = "not_permitted"


class Integrity(VaultError):
    """The store does not hold what was written (exit 4): never continue as if nothing happened."""

    code = "tampered"


class CannotUnlock(VaultError):
    """Exit 5."""

    code = "wrong_password"


class StoreTrouble(VaultError):
    """The store cannot be reached or must not be written (exit 6)."""

    code = "unreachable"


class NotFound(Failed):
    """Facts: ``kind`` (vault, account, brand, person, control, platform, member, file, …), ``name``."""

    code = "not_found"


class Ambiguous(Failed):
    """Facts: ``kind``, ``name``, ``candidates`` (list of {id, name})."""

    code = "ambiguous"


class Exists(Failed):
    """Facts: ``kind``, ``name``."""

    code = "exists"


class BadInput(Failed):
    """Facts: ``reason`` (a stable word such as ``not_a_seed``), ``field``, and in a file ``sheet`` and ``row``.

    The offending value itself is never a fact: it may be a secret.
    """

    code = "bad_input"


class NewerVersion(Failed):
    """Made by a newer version of the program; facts: ``found``, ``known``."""

    code = "newer_version"


class CannotWriteFile(Failed):
    """Facts: ``path``, ``reason`` (exists, no_permission, full, not_a_folder)."""

    code = "cannot_write"


class RobotTrouble(Failed):
    """A reminder did not arrive. Facts: ``reason`` (unreachable, certificate, timeout, refused, bad_answer, …)."""

    code = "robot"


class SecurityKeyTrouble(Failed):
    """Facts: ``reason`` (no_key_found, several_keys, no_access, pin_needed, no_pin, wrong_pin, pin_blocked, …)."""

    code = "security_key"


class NotPermitted(Refused):
    code = "not_permitted"


class ApprovalNeeded(Refused):
    """Another member has to agree. Facts besides: ``request_id`` where one was opened."""

    code = "approval_needed"


class SecondFactorNeeded(Refused):
    """A security key, or what stands in for it. Facts as for ``ApprovalNeeded``."""

    code = "second_factor_needed"


class Overdue(Refused):
    """A password past its grace days. Facts besides: ``account``, ``due`` (ISO date), ``grace`` (days)."""

    code = "overdue"


class CaseOpen(Refused):
    """An offboarding case with items left. Facts: ``items`` (ids), ``count``, ``vault`` (how many it can check)."""

    code = "case_open"


class LastOwner(Refused):
    code = "last_owner"


class Tampered(Integrity):
    """Bytes that were signed or hashed differ. Facts: ``what`` (entry, blob, keyslot, activity), ``seq`` or ``id``."""

    code = "tampered"


class Forked(Integrity):
    """The vault holds another history than the one this device knows. Facts: ``seq``."""

    code = "forked"


class RolledBack(Integrity):
    """The vault is older than what this device has seen. Facts: ``pinned``, ``found``."""

    code = "rolled_back"


class Damaged(Integrity):
    """Something that must be there is missing or unreadable. Facts as for ``Tampered``."""

    code = "damaged"


class UnknownMemberKey(Integrity):
    """A key that the verified history does not know. Facts: ``member``."""

    code = "unknown_member_key"


class WrongPassword(CannotUnlock):
    """Password or secret key is wrong; facts: ``attempts_left``, ``wait_s`` (what the last failure will cost)."""

    code = "wrong_password"


class LockedOut(CannotUnlock):
    """Facts: ``retry_after_s``."""

    code = "locked_out"


class Disabled(CannotUnlock):
    """This member's rights ended. Facts: ``member``, ``pending`` where they only wait for approval."""

    code = "disabled"


class SecretKeyMissing(CannotUnlock):
    """This device holds no secret key for the vault and member; ask for it from the emergency kit."""

    code = "secret_key_missing"


class KeychainTrouble(CannotUnlock):
    """The operating system's keychain is missing, locked or refused. Facts: ``reason``."""

    code = "keychain"


class Unreachable(StoreTrouble):
    code = "unreachable"


class Busy(StoreTrouble):
    code = "busy"


class ReadOnly(StoreTrouble):
    """Facts: ``reason`` (permission, medium, full, io, override)."""

    code = "read_only"


class UnsafeLocation(StoreTrouble):
    """A SQLite vault on a network share or in a sync folder is read, never written. Facts: ``path``, ``reason``."""

    code = "unsafe_location"
