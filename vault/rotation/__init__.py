"""Changing passwords in time: two-step changes, what is refused when it is late, and what is put off."""
