"""Second factors in the window: asking a colleague, touching a key, the password once more."""
