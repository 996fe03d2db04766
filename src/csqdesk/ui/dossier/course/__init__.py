"""Draws the course of a request on its Dossier: letters and their way, the evidence, decisions, interviews."""
