"""Turns a finished sheet into PDF bytes."""
