"""News for the floor above, told once it is true for everybody (after the commit).

What is told may be missed when a process dies in between, so whoever listens sweeps as well.
"""

from django.dispatch import Signal

#: A time for a conversation that somebody had was called off. Sent with `reference`.
conversation_called_off = Signal()
#: Somebody left the register. Sent with `mentor_id`.
mentor_left = Signal()
