"""The check-up page: what is wrong, grouped by what to do about it."""
