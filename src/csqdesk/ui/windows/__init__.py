"""Windows beside the main one: settings, keyboard help, and what stands there when the office does not open."""
