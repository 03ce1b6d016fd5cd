"""What is seen of a locked vault: unlocking it, the first run, and making a new one."""
