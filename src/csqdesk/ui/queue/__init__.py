"""Shows the queue: what waits, how long it may, and the way to each Dossier."""
