"""The pictures of the editors' guide, taken from a running demo (`make pictures`). Not collected by pytest."""
