"""What the register knows of somebody, and that who is a mentor now is not forgotten."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from mentorships.models import Mentor, MentorState, Preferences, Vog
from organisation.people.policies import narrow
from organisation.privacy import keeps, register
from organisation.privacy.keeps import Reason
from organisation.privacy.register import Holder, Person, Piece, nobody


def running(user_ids: Collection[int]) -> Iterator[Reason]:
    """Who is a candidate or a mentor: as long as that lasts, it can be asked why."""
    words = {
        MentorState.CANDIDATE: _("Is a candidate mentor now."),
        MentorState.AVAILABLE: _("Is a mentor now."),
        MentorState.PAUSED: _("Is a mentor who pauses now."),
    }
    now = Mentor.objects.filter(user__in=user_ids).exclude(state=MentorState.LEFT)
    for user_id, foundation_id, state in now.order_by("pk").values_list("user", "foundation", "state"):
        yield Reason(user_id, foundation_id, words[MentorState(state)])


def gather(person: Person) -> Iterator[Piece]:
    for mentor in _mentors_of(person).select_related("foundation", "preferences"):
        yield Piece(
            what=_("Register of mentors"),
            title=mentor.foundation.name,
            data={
                _("how it stands"): mentor.get_state_display(),
                _("since"): mentor.since,
                _("available since"): mentor.available_since,
                _("paused until"): mentor.paused_until,
                _("left on"): mentor.left_on,
                _("why"): mentor.get_left_reason_display() or None,
                _("in words"): mentor.left_words,
                _("told at the intake"): _told(mentor),
                _("certificates of conduct"): [
                    {_("number"): vog.number, _("date"): vog.issued_on, _("until"): vog.expires_on}
                    for vog in mentor.vogs.all()
                ],
                _("accepted"): [
                    {_("text"): str(each.text), _("on"): each.accepted_at}
                    for each in mentor.acceptances.select_related("text")
                ],
                _("conversations"): [
                    {_("begins"): each.slot.starts_at, _("cancelled at"): each.cancelled_at}
                    for each in mentor.bookings.select_related("slot").order_by("pk")
                ],
            },
        )


def _told(mentor: Mentor) -> dict[str, Any]:
    told = getattr(mentor, "preferences", None)
    if told is None:
        return {}
    return {
        _("how many clients"): told.clients,
        _("how far, in kilometres"): told.distance,
        _("faith or worldview"): told.worldview,
        **told.told,
    }


def _mentors_of(person: Person) -> QuerySet[Mentor]:
    mentors = Mentor.objects.filter(user=person.user).order_by("pk")
    return narrow(mentors, person.scope) if person.user else mentors.none()


def erase(person: Person) -> None:
    """What they told, the certificates that were seen, and why they left in words. That somebody was a mentor, from when
    until when, and which version they accepted stays, for the counts: of nobody, once the account is.
    """
    _forget(_mentors_of(person))


def forget_accounts(user_ids: Sequence[int]) -> None:
    _forget(Mentor.objects.filter(user__in=user_ids))


def _forget(mentors: QuerySet[Mentor]) -> None:
    keys = list(mentors.values_list("pk", flat=True))
    Preferences.objects.filter(mentor__in=keys).delete()
    Vog.objects.filter(mentor__in=keys).delete()
    Mentor.objects.filter(pk__in=keys).update(left_words=None)


def register_all() -> None:
    """Called in `ready()`."""
    register.register(
        Holder(
            key="mentorships",
            models=(
                "mentorships.Mentor",
                "mentorships.Preferences",
                "mentorships.Vog",
                "mentorships.VogReminder",
                "mentorships.Acceptance",
                "mentorships.SlotBooking",
            ),
            gather=gather,
            erase=erase,
            forget_accounts=forget_accounts,
        )
    )
    nobody("when a coordinator has time", ("mentorships.ConversationSlot",))
    nobody("what staff set for everybody", ("mentorships.AgreementText", "mentorships.MentorSetting"))
    keeps.register(running)
