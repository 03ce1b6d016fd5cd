"""What a statement of the catalogue wears: nothing, a badge, or an amber one once it was seen too long ago."""

from __future__ import annotations

import pytest

from ui.kit.chips import fact_chip, unverified


@pytest.mark.parametrize("verified", [True, False])
def test_an_old_fact_is_amber_whoever_stands_behind_it(verified):
    chip = fact_chip(verified=verified, old=True)
    assert chip is not None
    assert chip.tone == "amber"
    assert (chip.text == unverified().text) is not verified


def test_a_fresh_fact_wears_a_badge_only_while_nobody_confirmed_it():
    assert fact_chip(verified=True, old=False) is None
    assert fact_chip(verified=False, old=False) == unverified()
