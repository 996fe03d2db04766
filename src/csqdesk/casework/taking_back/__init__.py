"""Takes acts and envelopes back: undoes the last act, voids an envelope, states again what the others told."""
