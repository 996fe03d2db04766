"""Shows the families' files: the list, and one request whole."""
