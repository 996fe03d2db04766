"""Shows sheets and collects entries."""
