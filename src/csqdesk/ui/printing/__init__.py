"""Puts kept papers on a printer, on the screen or into a file."""
