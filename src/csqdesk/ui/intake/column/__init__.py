"""Draws the right column: the matched file, the panels, the envelopes of the round."""
