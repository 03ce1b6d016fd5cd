"""A normal month of twenty people, with late evenings, weekends, typing errors and new brands: hardly a warning."""

from __future__ import annotations

import pytest

from tests.vault.unusual.month import FIRST, MONTH_DAYS, PAST_DAYS, TERMS, about, ms, team
from vault.unusual.grouping import group
from vault.unusual.judging import find_signs
from vault.unusual.signs import DAY_MS


def warnings_of(person):
    signs = find_signs(person.events, about(person), TERMS)
    return [one for one in group("member", signs, []) if one.until >= ms(FIRST) + PAST_DAYS * DAY_MS]


@pytest.mark.parametrize("seed", range(10))
def test_a_normal_month_raises_at_most_one_warning_a_person_and_few_at_all(seed):
    raised = []
    for person in team(seed):
        person.work(PAST_DAYS + MONTH_DAYS)
        raised.append(len(warnings_of(person)))
    assert max(raised) <= 1
    assert sum(raised) <= 8, "who is warned all the time hears no warning"
