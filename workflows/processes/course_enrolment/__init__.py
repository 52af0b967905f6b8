"""Somebody wants to follow a course, with or without a session."""
