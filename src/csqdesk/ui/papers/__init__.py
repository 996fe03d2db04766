"""Shows the receipts of the day: those to print, those printed, and any found by name or number."""
