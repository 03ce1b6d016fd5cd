"""What the project promises about itself: its page, its locked dependencies, its words, its version."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

import vault

ROOT = Path(__file__).resolve().parents[1]
#: Written so that this file is not its own first find.
REGISTRIES = ("py" + "pi.org", "python" + "hosted.org", "deb." + "debian.org", "npm" + "js.org", "npm" + "js.com")


@cache
def committed() -> dict[str, str]:
    """Every text file that belongs to the project, by its path."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    texts = {}
    for name in filter(None, listed.stdout.decode().split("\0")):
        try:
            texts[name] = (ROOT / name).read_text(encoding="utf-8")
        except (UnicodeDecodeError, FileNotFoundError):
            continue
    return texts


def readme() -> str:
    return (ROOT / "README.md").read_text(encoding="utf-8")


def test_two_commands_on_the_first_page_start_and_test_the_program():
    blocks = re.findall(r"^```\w*\n(.*?)^```$", readme(), re.M | re.S)
    assert [len(block.splitlines()) for block in blocks] == [1, 1]
    run, tests = blocks
    assert "main.py demo" in run
    assert "-m pytest" in tests
    for script in re.findall(r"bash (\S+)", run + tests):
        assert (ROOT / script).is_file()


def test_every_link_and_picture_of_the_documents_is_there():
    missing = set()
    for name, text in committed().items():
        if name.endswith(".md"):
            for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", text):
                if "://" not in target and not ((ROOT / name).parent / target).exists():
                    missing.add(f"{name}: {target}")
    assert missing == set()


def test_dependencies_are_locked_by_hash_and_by_nothing_else():
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    packages = [line for line in lines if line and not line.startswith((" ", "#"))]
    assert all(re.fullmatch(r"[a-z0-9._-]+==[^ ]+( ; .+)? \\", line) for line in packages)
    hashes = [line for line in lines if line.startswith(" ")]
    assert all(re.fullmatch(r"    --hash=sha256:[0-9a-f]{64}( \\)?", line) for line in hashes)


def test_what_is_asked_for_is_what_is_locked():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {
        re.split(r"[][<>=; ]", name)[0] for name in [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    }
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    locked = set(re.findall(r"^([a-z0-9._-]+)==", lock, re.M))
    assert asked - locked == set()


def test_no_file_names_a_registry_or_records_addresses_of_packages():
    lists = {"uv.lock", "poetry.lock", "pylock.toml", "package-lock.json", "Pipfile.lock"}
    assert {name for name in committed() if Path(name).name in lists} == set()
    assert {name for name, text in committed().items() if any(host in text for host in REGISTRIES)} == set()


def test_no_file_remembers_the_machine_that_it_was_written_on():
    somewhere = re.compile(r"(?<![\w.])/(home|Users|root|work)/\w+")
    assert {name for name, text in committed().items() if somewhere.search(text)} == set()


def test_phone_numbers_are_invented_ones():
    """199… is ours; the other numbers are North America's, kept free for stories."""
    mobile = re.compile(r"(?<![\d.])(?!199|1\d{3}55501)1[3-9]\d{9}(?!\d)")
    real = {
        f"{name}: {number}"
        for name, text in committed().items()
        if not name.endswith((".lock", ".ts", ".svg"))
        for number in mobile.findall(text)
    }
    assert real == set()


def test_one_version_in_package_and_project():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == vault.__version__
    assert f"## {vault.__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_index_of_platforms_is_what_their_files_say():
    done = subprocess.run([sys.executable, ".ci/catalogue.py"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_documents_stay_true_to_the_command_line():
    """A command that a page shows has to exist."""
    from ui.cli.nouns import NOUNS, verbs_of

    for name in ("README.md", "docs/guide.en.md", "docs/guide.zh.md", "SECURITY.md", "CHANGELOG.md"):
        text = committed()[name]
        shown = re.findall(r"main\.py (?:--json )?([a-z][a-z-]+)(?: ([a-z]+))?", text)
        for noun, verb in shown:
            assert noun in NOUNS, f"{name}: {noun}"
            names = {each.name for each in verbs_of(noun)}
            assert not verb or verb in names or "" in names, f"{name}: {noun} {verb}"
