"""Rules about the record itself: policy, acknowledged noise, overrides, formats."""

from __future__ import annotations

from vault.ledger import changes as c
from vault.ledger.records import PolicyRecord
from vault.ledger.rules.base import Author, hold, hold_two_signatures, need, rule
from vault.ledger.state import Overlay


@rule(c.PolicySet)
def _policy_set(overlay: Overlay, author: Author, change: c.PolicySet) -> None:
    need(overlay, author, "change_policy")
    hold_two_signatures(overlay, author)
    overlay.policy.put(change.key, PolicyRecord(change.value, author.member, author.clock))


@rule(c.NoiseAcknowledged)
def _noise_acknowledged(overlay: Overlay, author: Author, change: c.NoiseAcknowledged) -> None:
    need(overlay, author, "change_policy")
    for seq in change.seqs:
        hold(seq in overlay.state.noise, "no_such_noise")
        overlay.noise[seq] = True


@rule(c.HistoryAccepted)
def _history_accepted(overlay: Overlay, author: Author, change: c.HistoryAccepted) -> None:
    """No state: the record itself is the point. Any member may override on their own device, and everybody sees it."""


@rule(c.FormatRaised)
def _format_raised(overlay: Overlay, author: Author, change: c.FormatRaised) -> None:
    need(overlay, author, "change_policy")
    hold(change.format == overlay.format + 1, "format_out_of_order")
    overlay.format = change.format
