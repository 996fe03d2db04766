"""Keeps records, journal, search index and backups."""
