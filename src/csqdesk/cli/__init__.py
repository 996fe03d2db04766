"""Lets a script or an administrator perform the same acts from a terminal."""
