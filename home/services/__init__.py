"""What is written about pages beside what editors write in them."""
