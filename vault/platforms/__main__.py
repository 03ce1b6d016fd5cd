"""Writes the catalogue's index anew: ``python -m vault.platforms``; refused while a file breaks a rule."""

from __future__ import annotations

import sys

from vault.platforms import DEFAULT_FOLDER, load_catalogue
from vault.platforms.index import INDEX_NAME, make_index


def main() -> int:
    problems = load_catalogue().problems
    for problem in problems:
        sys.stderr.write(f"{problem.file}:{problem.line or 1}: {problem.reason}: {problem.detail}\n")
    if problems:
        return 1
    (DEFAULT_FOLDER / INDEX_NAME).write_bytes(make_index(DEFAULT_FOLDER))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
