"""News for the floors above, told once it is true for everybody (after the commit).

What is told may be missed when a process dies in between, so whoever listens sweeps as well.
"""

from django.dispatch import Signal

#: An enrolment changed its state. Sent with `enrolment_id`.
enrolment_changed = Signal()
#: Somebody completed a course. Sent with `completion_id`.
course_completed = Signal()
