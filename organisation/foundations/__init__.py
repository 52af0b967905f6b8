"""The regional foundations, the municipalities, and who serves where from when until when."""
