"""Printed documents: what stands in them, how they are laid out, and how the record comes to vouch for them."""
