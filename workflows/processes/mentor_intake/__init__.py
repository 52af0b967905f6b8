"""The intake of a candidate mentor, from their preferences to being available."""
