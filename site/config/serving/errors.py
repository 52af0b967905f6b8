"""What goes wrong on the way up."""


class StartError(Exception):
    """The platform cannot start; the message tells whoever typed the command what to do."""
