"""Receives the mail: one envelope at a time, from its tracking number to its documents, hands on the keys."""
