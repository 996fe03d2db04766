"""Draws the letters of the office, from what is missing to what was decided, each from one frozen sheet."""
