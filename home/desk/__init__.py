"""What staff see of the website in the Wagtail admin."""
