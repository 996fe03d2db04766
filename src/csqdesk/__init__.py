"""csqdesk: the desk of the clerks who receive mailed requests to add or remove a family member after a CSQ."""

__version__ = "0.1.0"
