"""Platforms' own alerts: what one says, whether that is how the account is used, and the record of it."""
