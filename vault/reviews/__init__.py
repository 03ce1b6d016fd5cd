"""Access reviews: who and what still gets into an account, point by point, with evidence."""
