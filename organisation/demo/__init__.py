"""Demo content of the ground: what a fresh demonstration shows."""
