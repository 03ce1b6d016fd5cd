"""Refuses a catalogue of platforms with any problem: a broken file of any kind, or an index that is out of date.

``python -m vault.platforms`` writes the index anew.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from vault.platforms import DEFAULT_FOLDER, load_catalogue
from vault.platforms.index import INDEX_NAME, make_index
from vault.platforms.playbooks import all_problems, load_playbook


def main() -> int:
    problems = [f"{each.file}:{each.line or 1}: {each.reason}: {each.detail}" for each in all_problems()]
    if not problems and (DEFAULT_FOLDER / INDEX_NAME).read_bytes() != make_index(DEFAULT_FOLDER):
        problems.append(f"{INDEX_NAME} is out of date: python -m vault.platforms")
    platforms = load_catalogue().all()
    general = [] if problems else [one.id for one in platforms if load_playbook(one.id).general]
    if general:
        sys.stdout.write(f"with the general lists only: {', '.join(general)}\n")
    sys.stdout.write("\n".join([*problems, f"{len(platforms)} platforms, {len(problems)} problems\n"]))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
