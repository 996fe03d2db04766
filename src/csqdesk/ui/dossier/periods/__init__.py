"""Asks about the periods of a request, and records what is answered."""
