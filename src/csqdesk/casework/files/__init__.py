"""Finds the family's file and its requests, assesses and settles them: what every act stands on."""
