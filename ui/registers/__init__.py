"""The registers in the window: third parties, training, letters."""
