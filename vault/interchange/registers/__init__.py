"""Registers: the spreadsheets and text tables in which teams keep their accounts today."""
