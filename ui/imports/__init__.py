"""The import wizard: choose files, check what was understood, write once, then see what to do next."""
