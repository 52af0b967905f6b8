"""Which days count as working days, for all foundations and for each."""
