"""Holds the checklist of a Dossier: its card, its letters, and what is asked about one document."""
