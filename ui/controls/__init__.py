"""Control points in the window: the graph of people, control points and accounts, and their lists."""
