"""Measures csqdesk side by side with the bare libraries that it stands on."""
