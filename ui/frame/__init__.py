"""What stands around every page: rail, top bar, and what locks the window by itself."""
