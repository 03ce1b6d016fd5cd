"""The accounts page: find an account, use it, see what it wants, change it."""
