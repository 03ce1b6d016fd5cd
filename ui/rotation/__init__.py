"""Changing passwords in the window: the board by due date, the wizard of one change."""
