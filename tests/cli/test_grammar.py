"""What is typed is understood, or refused in one sentence that repeats nothing secret."""

from __future__ import annotations

import pytest

from ui.cli.grammar import Argument, Option, Usage, flag, parse
from ui.cli.nouns import NOUNS, verbs_of
from ui.cli.run import GLOBAL_OPTIONS

OPTIONS = (
    Option("--note", "", "TEXT"),
    Option("--tier", "", choices=("normal", "core")),
    Option("--operator", "", kind="many"),
    Option("--length", "", kind="number"),
    Option("--since", "", kind="date"),
    flag("--reveal", ""),
)


def test_a_value_may_look_like_anything():
    assert parse(["--note", "--reveal"], OPTIONS, ()).text("--note") == "--reveal"
    assert parse(["--note=-x=y"], OPTIONS, ()).text("--note") == "-x=y"
    assert parse(["--note", ""], OPTIONS, ()).maybe("--note") == ""


def test_what_was_not_said_is_not_the_same_as_empty():
    given = parse([], OPTIONS, ())
    assert given.maybe("--note") is None
    assert given.text("--note") == ""
    assert given.number("--length") is None


def test_options_may_stand_after_arguments_and_repeat():
    given = parse(["微博", "--operator", "运营甲", "--reveal", "--operator", "运营乙"], OPTIONS, (Argument("A", ""),))
    assert given.text("A") == "微博"
    assert given.many("--operator") == ["运营甲", "运营乙"]
    assert given.flag("--reveal")


def test_two_dashes_end_the_options():
    assert parse(["--", "--reveal"], OPTIONS, (Argument("A", ""),)).text("A") == "--reveal"


def test_a_lone_dash_is_an_argument():
    assert parse(["-"], OPTIONS, (Argument("A", ""),)).text("A") == "-"


@pytest.mark.parametrize(
    "typed",
    [
        ["--bogus"],
        ["-n"],
        ["--rev"],
        ["--note"],
        ["--reveal=yes"],
        ["--tier", "gold"],
        ["--length", "-1"],
        ["--length", "٣"],
        ["--since", "21.11.2026"],
        ["one too many"],
    ],
)
def test_a_slip_is_refused_rather_than_guessed_at(typed):
    with pytest.raises(Usage):
        parse(typed, OPTIONS, ())


@pytest.mark.parametrize("typed", [["hunter2-secret"], ["--tier", "hunter2-secret"], ["--length", "hunter2-secret"]])
def test_a_password_typed_in_the_wrong_place_is_not_repeated(typed):
    with pytest.raises(Usage) as refused:
        parse(typed, OPTIONS, ())
    assert "hunter2" not in refused.value.sentence + refused.value.hint + repr(refused.value.facts)


def test_every_command_of_this_release_is_there():
    assert set(NOUNS) == {
        *("init", "account", "brand", "platform", "person", "control", "totp", "totp-add", "password", "import"),
        *("health", "audit", "backup", "device", "store", "policy", "demo", "doctor"),
        *("dossier", "document", "handover"),
        *("member", "invitation", "role", "grant", "request", "transfer", "recovery", "rotation", "review"),
        *("vendor", "letter", "training"),
        *("reminder", "alert", "warning", "offboard"),
    }


@pytest.mark.parametrize("noun", sorted(NOUNS))
def test_no_command_takes_a_global_option_for_itself_that_may_stand_anywhere(noun):
    taken = {option.name for verb in verbs_of(noun) for option in verb.options}
    assert not taken & {"--json", "--lang", "--yes", "--help"}


def test_no_option_takes_a_password_as_an_argument():
    names = {option.name for noun in NOUNS for verb in verbs_of(noun) for option in verb.options}
    names |= {option.name for option in GLOBAL_OPTIONS}
    passwords = {name for name in names if "password" in name}
    files = {"--password-file", "--source-password-file", "--new-password-file"}
    assert passwords <= {*files, "--password-command", "--password-stdin"}
