"""Unusual use: warnings in words about what the record of activity shows that is unlike a person's own ways."""
