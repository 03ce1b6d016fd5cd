"""What a KDBX file says before it is opened: above all, what opening it would cost."""

from __future__ import annotations

import struct

from vault.errors import BadInput

SIGNATURE = bytes.fromhex("03d9a29a67fb4bb5")
OLD_SIGNATURES = (bytes.fromhex("03d9a29a65fb4bb5"), bytes.fromhex("03d9a29a66fb4bb5"))

# Far above what KeePass programs choose (64 MiB, 60 million rounds), far below what would hang or exhaust a machine.
_MAX_MEMORY = 1 << 30
_MAX_WORK = 64 << 30  # bytes of memory times passes
_MAX_LANES = 64
_MAX_ROUNDS = 100_000_000
_MAX_ITEMS = 100

_ROUNDS_OF_3 = 6
_PARAMETERS_OF_4 = 11


def check_cost(data: bytes) -> None:
    """Raises BadInput: kdf_too_costly, old_kdbx (KeePass 1), damaged, newer_kdbx."""
    if data[:8] in OLD_SIGNATURES:
        raise BadInput(reason="old_kdbx")
    try:
        major = struct.unpack_from("<H", data, 10)[0]
        if major not in (3, 4):
            raise BadInput(reason="newer_kdbx" if major > 4 else "old_kdbx")
        fields = _fields(data, "<H" if major == 3 else "<I")
        if major == 3:
            rounds = struct.unpack("<Q", fields[_ROUNDS_OF_3])[0]
            _demand(rounds <= _MAX_ROUNDS)
        else:
            _check_parameters(_variants(fields[_PARAMETERS_OF_4]))
    except (struct.error, KeyError, IndexError):
        raise BadInput(reason="damaged") from None


def _fields(data: bytes, size_format: str) -> dict[int, bytes]:
    fields: dict[int, bytes] = {}
    width = struct.calcsize(size_format)
    at = 12
    for _ in range(_MAX_ITEMS):
        kind = data[at]
        size = struct.unpack_from(size_format, data, at + 1)[0]
        at += 1 + width
        if at + size > len(data):
            raise BadInput(reason="damaged")
        fields[kind] = data[at : at + size]
        at += size
        if kind == 0:
            return fields
    raise BadInput(reason="damaged")


def _variants(data: bytes) -> dict[str, bytes]:
    """The key derivation's parameters: type, name, value, until type 0."""
    found: dict[str, bytes] = {}
    at = 2
    for _ in range(_MAX_ITEMS):
        if data[at] == 0:
            return found
        name_size = struct.unpack_from("<I", data, at + 1)[0]
        name = data[at + 5 : at + 5 + name_size].decode("latin-1")
        at += 5 + name_size
        size = struct.unpack_from("<I", data, at)[0]
        found[name] = data[at + 4 : at + 4 + size]
        at += 4 + size
    raise BadInput(reason="damaged")


def _check_parameters(variants: dict[str, bytes]) -> None:
    numbers = {
        name: int.from_bytes(value, "little") for name, value in variants.items() if name in ("M", "I", "P", "R")
    }
    _demand(numbers.get("R", 0) <= _MAX_ROUNDS)
    memory, passes = numbers.get("M", 0), numbers.get("I", 0)
    _demand(memory <= _MAX_MEMORY and memory * passes <= _MAX_WORK and numbers.get("P", 0) <= _MAX_LANES)


def _demand(bearable: bool) -> None:
    if not bearable:
        raise BadInput(reason="kdf_too_costly")
