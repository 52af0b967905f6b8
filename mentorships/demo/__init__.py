"""Demo content of the register."""
