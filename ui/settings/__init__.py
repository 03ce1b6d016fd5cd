"""Settings: this computer, this member, backups, policy, about."""
