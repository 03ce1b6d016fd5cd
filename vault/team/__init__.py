"""The people of a vault and their rights: use cases, one module a subject."""
