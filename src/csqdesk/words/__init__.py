"""Says any key in French or English, the Québec way."""

from csqdesk.words.catalogue import MissingWords, Words

__all__ = ["MissingWords", "Words"]
