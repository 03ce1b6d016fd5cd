"""The second reader's registers, from docs/format.md alone: rows, their ways in, and the evidence behind them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap

from tests.second_reader import SecondReader
from tests.second_reader_crypto import context


@dataclass
class Row:
    """One row: its open fields, what it says, and the evidence by paper; None where this member has no key."""

    fields: list[Any]
    papers: list[Any]
    pointer: list[bytes]
    ways: list[tuple[int, int, bytes]]
    content: dict[str, Any] | None = None
    proofs: dict[str, bytes] | None = None


class RegistersReader(SecondReader):
    def __init__(self, *what: Any) -> None:
        self.rows: dict[str, Row] = {}
        self.letters: dict[str, tuple[int, str]] = {}
        super().__init__(*what)

    def _open_secrets(self) -> None:
        super()._open_secrets()
        for name, row in self.rows.items():
            self._open_row(name, row)

    def _on_RegisterWritten(self, row: str, *rest: Any) -> None:
        *fields, papers, content, key, keyset = rest
        self.rows[row] = Row(fields, papers, content, [(self._seq, keyset, key)])

    def _on_RegisterShared(self, row: str, keyset: int, wrapped: bytes) -> None:
        self.rows[row].ways.append((self._seq, keyset, wrapped))

    def _on_LetterIssued(self, letter: str, version: int, text: str) -> None:
        assert version == self.letters.get(letter, (0, ""))[0] + 1
        self.letters[letter] = (version, text)

    def _open_row(self, name: str, row: Row) -> None:
        for seq, index, wrapped in row.ways:
            entry_key = self._entry_key(seq, index)
            if entry_key is None:
                continue
            try:
                key = aes_key_unwrap(entry_key, wrapped)
                data_key = aes_key_unwrap(key, row.pointer[2])
            except InvalidUnwrap:
                continue
            row.content = msgspec.msgpack.decode(self._open_blob(data_key, row.pointer, self._purpose(name, "content")))
            row.proofs = {
                kind: self._open_blob(aes_key_unwrap(key, proof[2]), proof, self._purpose(name, f"proof:{kind}"))
                for kind, _until, proof in row.papers
                if proof is not None
            }
            return

    def _purpose(self, row: str, part: str) -> bytes:
        return context("shouhao/register/1", self.vault, row, part)
