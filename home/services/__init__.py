"""Writes of the website that are more than saving one page."""
