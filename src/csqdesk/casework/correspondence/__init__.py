"""Writes to the family: gathers what a letter says, issues it, starts its period, notes what became of it."""
