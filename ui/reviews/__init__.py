"""Access reviews in the window: what is due, and one review point by point with its evidence."""
