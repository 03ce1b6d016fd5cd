"""Registers: agencies and other third parties, signed letters, training; each row with expiry and sealed evidence."""
