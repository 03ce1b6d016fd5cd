"""Refuses an index of the platforms that is not what their files say; ``python -m vault.platforms`` writes it anew."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from vault.platforms import DEFAULT_FOLDER, load_catalogue
from vault.platforms.index import INDEX_NAME, make_index


def main() -> int:
    problems = [f"{each.file}:{each.line or 1}: {each.reason}" for each in load_catalogue().problems]
    if not problems and (DEFAULT_FOLDER / INDEX_NAME).read_bytes() != make_index(DEFAULT_FOLDER):
        problems.append(f"{INDEX_NAME} is out of date: python -m vault.platforms")
    sys.stdout.write("\n".join([*problems, f"{len(load_catalogue().all())} platforms, {len(problems)} problems\n"]))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
