"""Decides, from plain values and dated law tables, what is due, accepted, missing and by when."""
