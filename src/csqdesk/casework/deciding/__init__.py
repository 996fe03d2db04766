"""Decides requests: an outcome proposed on its grounds, decided by a named person on the evidence."""
