"""Reminders outside the window: a group's robot or a mailbox, off until somebody sets one."""
