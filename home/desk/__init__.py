"""What editors find in the admin beside Wagtail's own."""
