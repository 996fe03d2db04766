"""Holds one module for each revision of the schema, oldest first."""
