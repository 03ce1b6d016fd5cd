"""Measurements beside peers, as ratios; run by hand or by .ci/run, never asserted in the suite."""
