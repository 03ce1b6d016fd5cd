"""The append-only ledger: canonical bytes, the changes they carry, and the fold that makes state of them."""
