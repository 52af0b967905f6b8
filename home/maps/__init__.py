"""The map of the regions: drawn here from one point in each municipality, without a map of anybody else's."""
