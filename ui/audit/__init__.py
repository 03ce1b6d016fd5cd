"""The audit page: what happened, in sentences, and whether the record of it is whole."""
