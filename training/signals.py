"""News for the floors above, told once it is true for everybody (after the commit).

What is told may be missed when a process dies in between, so whoever listens sweeps as well.
"""

from django.dispatch import Signal

#: Enrolments changed their state: one, or a whole list that was closed. Sent with `enrolment_ids`.
enrolments_changed = Signal()
#: People completed a course. Sent with `completion_ids`.
courses_completed = Signal()
#: A completed course was taken back, because somebody was not there after all. Sent with `correction_id`.
course_taken_back = Signal()
