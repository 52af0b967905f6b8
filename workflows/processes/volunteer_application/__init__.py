"""Somebody wants to become a mentor."""
