"""A strict, bounded reader of Protocol Buffers' wire format, as much of it as an authenticator's export needs."""

from __future__ import annotations

from collections.abc import Iterator

_MOST_FIELDS = 10_000
_LONGEST_VARINT = 10

Value = int | bytes


class Malformed(Exception):
    """The bytes are no such message."""


def fields(data: bytes) -> Iterator[tuple[int, Value]]:
    """Every field of one message as (number, value): a number for varints, bytes for what has a length.

    Fixed-width fields are stepped over. Raises Malformed for anything that does not end exactly where it should.
    """
    at = 0
    for _ in range(_MOST_FIELDS):
        if at == len(data):
            return
        key, at = _varint(data, at)
        number, wire_type = key >> 3, key & 7
        if number == 0:
            raise Malformed
        if wire_type == 0:
            value, at = _varint(data, at)
            yield number, value
        elif wire_type == 2:
            length, at = _varint(data, at)
            at = _step(data, at, length)
            yield number, data[at - length : at]
        elif wire_type in (1, 5):
            at = _step(data, at, 8 if wire_type == 1 else 4)
        else:  # groups went out of use before authenticators came
            raise Malformed
    raise Malformed


def _step(data: bytes, at: int, length: int) -> int:
    if length > len(data) - at:
        raise Malformed
    return at + length


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for position in range(_LONGEST_VARINT):
        if at + position >= len(data):
            raise Malformed
        byte = data[at + position]
        value |= (byte & 0x7F) << (7 * position)
        if byte < 0x80:
            return value & 0xFFFFFFFFFFFFFFFF, at + position + 1
    raise Malformed
