"""Answers what screens and scripts ask, each question by one function that returns a frozen sheet."""
