"""Draws the five sections of the form, in reading order."""
