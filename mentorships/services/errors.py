"""What the services of the register say when something cannot be done now."""


class NotNow(Exception):
    """Refused, with the reason in words for people."""
