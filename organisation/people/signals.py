"""News about people for the floors above."""

from django.dispatch import Signal

#: A group of editors came to be, in the same transaction. Sent with `group`, and with the regional `foundation` whose editors
#: they are, or None for the national office: the floor that has pages gives it its rights there.
editors_group_made = Signal()
