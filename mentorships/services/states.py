"""The one place where the state of a mentor is written: candidate → available ⇄ paused → left.

Each locks the row first, and says in words why it cannot be done now (`NotNow`). Who did it is in the audit log.
"""

from __future__ import annotations

from datetime import date, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from mentorships.models import LeavingReason, Mentor, MentorState
from mentorships.selectors.blocks import told_to_staff
from mentorships.selectors.mentors import blocks_of
from mentorships.services import notices, standing
from mentorships.services.errors import NotNow
from mentorships.signals import mentor_left
from organisation import audit
from organisation.calendar.workdays import today
from organisation.people.models import Role, User
from organisation.people.services import memberships
from training.services import seats

#: A pause is not forgotten for longer than this; whoever needs longer leaves, and is welcome back.
LONGEST_PAUSE = timedelta(days=366)


@transaction.atomic
def make_available(*, mentor_id: int, by: User | None) -> Mentor:
    """A candidate becomes a mentor: nothing may stand in the way any more. Their role at the foundation follows."""
    mentor = locked(mentor_id)
    if mentor.state != MentorState.CANDIDATE:
        raise NotNow(_("Only a candidate mentor can become available."))
    if blocks := blocks_of(mentor):
        raise NotNow(told_to_staff(blocks))
    mentor.state, mentor.available_since, mentor.told_blocks = MentorState.AVAILABLE, today(), []
    mentor.save()
    memberships.grant(user=mentor.user, foundation=mentor.foundation, role=Role.MENTOR)
    memberships.end(user=mentor.user, foundation=mentor.foundation, role=Role.CANDIDATE)
    _note("mentor.available", mentor, by)
    return mentor


@transaction.atomic
def pause(*, mentor_id: int, until: date, by: User) -> Mentor:
    """No new client for a while. `until` is the first day on which they are available again; it may be moved."""
    mentor = locked(mentor_id)
    if mentor.state not in (MentorState.AVAILABLE, MentorState.PAUSED):
        raise NotNow(_("Only a mentor who is available can pause."))
    if not today() < until <= today() + LONGEST_PAUSE:
        raise NotNow(_("Choose a day to come, within a year."))
    mentor.state, mentor.paused_until = MentorState.PAUSED, until
    mentor.save()
    _note("mentor.paused", mentor, by)
    _tell(mentor, "paused", by)
    return mentor


@transaction.atomic
def resume(*, mentor_id: int, by: User | None) -> Mentor:
    """Available again, before its day by hand or on its day by itself (`by` is None)."""
    mentor = locked(mentor_id)
    if mentor.state != MentorState.PAUSED:
        raise NotNow(_("This mentor does not pause."))
    mentor.state, mentor.paused_until = MentorState.AVAILABLE, None
    mentor.save()
    _note("mentor.resumed", mentor, by)
    _tell(mentor, "resumed", by)
    standing.tell_changes(mentor_id=mentor.pk)
    return mentor


def end_pauses(*, limit: int = 500) -> int:
    """Have everybody be available again whose pause is over. Returns how many."""
    over = Mentor.objects.filter(state=MentorState.PAUSED, paused_until__lte=today())
    return sum(_end_pause(pk) for pk in list(over.order_by("pk").values_list("pk", flat=True)[:limit]))


@transaction.atomic
def _end_pause(mentor_id: int) -> bool:
    mentor = locked(mentor_id)
    if mentor.paused_until is None or mentor.paused_until > today():
        return False
    resume(mentor_id=mentor_id, by=None)
    return True


@transaction.atomic
def leave(*, mentor_id: int, reason: str, by: User, words: str = "", tells: bool = True) -> Mentor:
    """Not a mentor or candidate of this foundation any more. The role ends, seats in sessions to come go to others; courses,
    certificates and hours stay with the person. A caller that writes a letter of its own sets `tells` to false.
    """
    mentor = locked(mentor_id)
    if mentor.state == MentorState.LEFT:
        raise NotNow(_("This mentor has left already."))
    if reason not in LeavingReason.values:
        raise NotNow(_("Choose a reason from the list."))
    mentor.state, mentor.paused_until, mentor.left_on = MentorState.LEFT, None, today()
    mentor.left_reason, mentor.left_words, mentor.told_blocks = reason, words or None, []
    mentor.save()
    for role in (Role.MENTOR, Role.CANDIDATE):
        memberships.end(user=mentor.user, foundation=mentor.foundation, role=role)
    if not Mentor.objects.filter(user=mentor.user).exclude(state=MentorState.LEFT).exists():
        seats.leave_all(user=mentor.user)
    _note("mentor.left", mentor, by)
    transaction.on_commit(lambda: mentor_left.send_robust(Mentor, mentor_id=mentor_id), robust=True)
    if tells and reason != LeavingReason.DECEASED:
        _tell(mentor, "left", by)
    return mentor


def locked(mentor_id: int) -> Mentor:
    """The mentor, ours until the end of the transaction."""
    mentors = Mentor.objects.select_related("user", "foundation").select_for_update(of=("self",))
    return mentors.get(pk=mentor_id)


def _note(action: str, mentor: Mentor, by: User | None) -> None:
    audit.record(action, actor=by, foundation=mentor.foundation, subject=f"mentor {mentor.pk}")


def _tell(mentor: Mentor, text: str, by: User | None) -> None:
    """Both are told, whoever did it: the mentor has it in writing, and the coordinators know. Of what the clock did too."""
    notices.to_mentor(mentor, text, by_self=by == mentor.user)
    if by is None or by == mentor.user:
        notices.to_coordinators(mentor, text)
