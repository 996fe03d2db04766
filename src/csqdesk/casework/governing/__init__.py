"""Lays over the shipped law what a named person adds: days of closing, fees of a new year, days for many periods."""
