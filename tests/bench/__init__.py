"""What requests cost, as ratios to a bare Django view in the same processes (`make bench`). Not collected by pytest."""
