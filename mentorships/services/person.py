"""What the register knows of somebody, and that who is a mentor now is not forgotten."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from django.utils.translation import gettext as _

from mentorships.models import Mentor
from mentorships.models.mentor import MentorState
from organisation.people.policies import narrow
from organisation.privacy import keeps, register
from organisation.privacy.keeps import Reason
from organisation.privacy.register import Holder, Person, Piece


def running(user_ids: Collection[int]) -> Iterator[Reason]:
    """Who is a candidate or a mentor: as long as that lasts, it can be asked why."""
    words = {
        MentorState.CANDIDATE: _("Is a candidate mentor now."),
        MentorState.AVAILABLE: _("Is a mentor now."),
    }
    now = Mentor.objects.filter(user__in=user_ids).exclude(state=MentorState.LEFT)
    for user_id, foundation_id, state in now.order_by("pk").values_list("user", "foundation", "state"):
        yield Reason(user_id, foundation_id, words.get(state, words[MentorState.AVAILABLE]))


def gather(person: Person) -> Iterator[Piece]:
    if person.user is None:
        return
    mentors = Mentor.objects.filter(user=person.user).select_related("foundation").order_by("pk")
    for mentor in narrow(mentors, person.scope):
        yield Piece(
            what=_("Register of mentors"),
            title=mentor.foundation.name,
            data={_("how it stands"): mentor.get_state_display(), _("since"): mentor.since},
        )


def erase(person: Person) -> None:
    """That somebody was a mentor stays, for the counts: it says who by the account alone, which is of nobody from now on."""


def register_all() -> None:
    """Called in `ready()`."""
    register.register(Holder(key="mentorships", models=("mentorships.Mentor",), gather=gather, erase=erase))
    keeps.register(running)
