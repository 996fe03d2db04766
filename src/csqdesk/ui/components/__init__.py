"""Holds the few widgets that every screen is made of, with all their states, built once."""
