"""Says any key in French or English, the Québec way."""
