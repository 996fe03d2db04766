"""Does what a clerk does: one function per act, one per question."""
