"""Tells what was found in an envelope: beside its fields, beside the form, and what must be put right to save."""
