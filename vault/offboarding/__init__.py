"""Somebody leaves: what they hold and could read, who deals with it, and the proof that it was dealt with."""
