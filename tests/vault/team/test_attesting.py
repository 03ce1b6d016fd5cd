"""What members say of their devices, for how long it counts, and who is told that somebody has not."""

from __future__ import annotations

import msgspec
import pytest

from tests.team import HR, OPERATOR, OWNER
from vault.errors import BadInput
from vault.health import check_up
from vault.session import Session
from vault.team.attesting import attest_device
from vault.team.members import list_devices
from vault.terminals import VALID_DAYS, attested_until

DAY = 86_400_000


def told(session: Session) -> set[str] | None:
    """Whose devices want attesting; None where it is no finding."""
    names = {person.id: person.name for person in session.state.persons.values()}
    for finding in check_up(session).findings:
        if finding.kind == "terminal_unattested":
            return {names.get(one, one) for one in finding.persons}
    return None


def test_it_counts_for_a_year(team, at):
    with team.of(OPERATOR) as (operator,):
        assert told(operator) == {OPERATOR}
        said = attest_device(operator)
        assert told(operator) is None
        (row,) = list_devices(operator)
        assert row.attested_until == said.until
        at(VALID_DAYS)
        assert told(operator) is None
        at(VALID_DAYS + 1)
        assert told(operator) == {OPERATOR}


def test_a_point_that_was_left_out_is_still_wanted(team):
    with team.of(OPERATOR) as (operator,):
        assert attest_device(operator, points=["antivirus"]).until is None
        assert told(operator) == {OPERATOR}


def test_who_sends_members_away_sees_everybodys_and_vouches_for_none_of_them(team):
    with team.of(HR, OPERATOR) as (hr, operator):
        assert told(hr) >= {OWNER, HR, OPERATOR}
        attest_device(operator)
        hr.refresh()
        assert told(hr) >= {OWNER, HR}
        assert OPERATOR not in (told(hr) or ())
        other = next(row for row in list_devices(hr) if row.member == OWNER)
        with pytest.raises(BadInput, match="not_own_device"):
            attest_device(hr, other.id)


@pytest.mark.parametrize(("points", "reason"), [(["prayer"], "unknown_value"), ([], "empty")])
def test_other_points_are_not_known(owner, points, reason):
    with pytest.raises(BadInput, match=reason):
        attest_device(owner, points=points)


def test_a_time_at_the_end_of_the_calendar_breaks_nothing(owner):
    attest_device(owner)
    device = owner.state.devices[owner.device_id]
    assert attested_until(msgspec.structs.replace(device, attested_at=253_402_300_799_999)) == "9999-12-31"
