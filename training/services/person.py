"""What is kept of somebody's learning: what there is, why it must be kept, when it is over, and erasing it.

That a course was completed, how many hours it took and who was there stays, for the counts: once the account is of nobody,
so is that.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterator, Sequence
from datetime import date

from django.db.models import CharField, QuerySet, Value
from django.db.models.functions import Cast, Concat
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from organisation.people.models import User
from organisation.people.policies import ALL, Scope
from organisation.privacy import accounts, keeps, periods, register, retention
from organisation.privacy.keeps import Reason
from organisation.privacy.register import Holder, Person, Piece, nobody
from organisation.privacy.retention import Over
from training.models import (
    RUNNING,
    Answer,
    Attendance,
    CalendarFeed,
    Certificate,
    Completion,
    Correction,
    Enrolment,
    Evaluation,
    IntervisionMember,
    LessonProgress,
    MailChoice,
)
from training.services import seats

OWN_WORDS = periods.Period(
    key="training:own-words",
    group=gettext_lazy("People with an account"),
    label=gettext_lazy("What somebody answered and wrote for themselves in lessons"),
    months=3,
    why=gettext_lazy("Only for the person: nobody else can read it. Who leaves has no use for it any more."),
    since=gettext_lazy("since the last role ended"),
)


def running(user_ids: Collection[int]) -> Iterator[Reason]:
    """Who has a seat, an offer or a place in line in a session that is still to come."""
    ahead = Enrolment.objects.filter(
        user__in=user_ids, state__in=RUNNING, session__ends_at__gt=timezone.now()
    )
    for user_id, foundation_id in ahead.order_by("pk").values_list("user", "foundation").distinct():
        yield Reason(user_id, foundation_id, _("Is enrolled in a session that is still to come."))


def guests(person: Person) -> QuerySet[Enrolment]:
    """Bookings without an account, by these addresses."""
    found = Enrolment.objects.filter(
        user=None, guest_index__in=[seats.guest_index(address) for address in person.addresses]
    )
    if isinstance(person.scope, frozenset):
        found = found.filter(session__foundation__in=person.scope)
    return found.order_by("pk")


def gather(person: Person) -> Iterator[Piece]:
    for booking in guests(person).select_related("session__course"):
        yield Piece(
            what=_("Booking without an account"),
            title=booking.session.course.title if booking.session else "",
            data={_("name"): booking.name, _("e-mail address"): booking.email, **_booked(booking)},
        )
    if person.user is not None:
        yield from _learned(person.user)


def _booked(enrolment: Enrolment) -> dict[str, object]:
    return {
        _("begins"): enrolment.session.starts_at if enrolment.session else None,
        _("how it stands"): enrolment.get_state_display(),
        _("enrolled on"): enrolment.created_at,
    }


def _learned(user: User) -> Iterator[Piece]:
    for enrolment in Enrolment.objects.filter(user=user).select_related("session", "course").order_by("pk"):
        opinion = Evaluation.objects.filter(enrolment=enrolment).first()
        yield Piece(
            what=_("Enrolment"),
            title=enrolment.course.title,
            data=_booked(enrolment)
            | {
                _("attendance"): [
                    {_("day"): each.part.starts_at, _("was there"): each.get_presence_display()}
                    for each in Attendance.objects.filter(enrolment=enrolment).select_related("part")
                ],
                _("opinion"): {
                    _("mark"): opinion.grade,
                    _("takes along"): opinion.takes_along,
                    _("could be better"): opinion.better,
                }
                if opinion
                else {},
                _("corrected"): [
                    {_("time"): each.corrected_at, _("reason"): each.reason}
                    for each in Correction.objects.filter(enrolment=enrolment)
                ],
            },
        )
    for done in Completion.objects.filter(user=user).select_related("course").order_by("pk"):
        yield Piece(
            what=_("Completed course"),
            title=done.course.title,
            data={_("on"): done.completed_at, _("hours"): done.hours},
        )
    for certificate in Certificate.objects.filter(user=user).order_by("pk"):
        yield Piece(
            what=_("Certificate"),
            title=certificate.title,
            data={
                _("name"): certificate.name,
                _("code"): certificate.code,
                _("completed on"): certificate.completed_on,
                _("valid until"): certificate.valid_until,
            },
        )
    yield from _around(user)


def _around(user: User) -> Iterator[Piece]:
    """What stands beside the courses. What somebody wrote in lessons is for their own eyes: the copy says that it is there."""
    lessons = LessonProgress.objects.filter(user=user)
    if begun := lessons.count():
        yield Piece(
            what=_("Lessons"),
            title=_("Progress and what you wrote"),
            data={
                _("lessons begun"): begun,
                _("lessons finished"): lessons.filter(completed_at__isnull=False).count(),
                _("answers and notes"): Answer.objects.filter(user=user).count(),
                _("where to read them"): _(
                    "Only you can read your answers and notes: in the lessons, after logging in. Nobody of us can."
                ),
            },
        )
    for member in IntervisionMember.objects.filter(user=user).select_related("group").order_by("pk"):
        yield Piece(
            what=_("Intervision group"),
            title=member.group.name,
            data={_("since"): member.since, _("until"): member.until},
        )
    choice = MailChoice.objects.filter(user=user).first()
    if choice:
        yield Piece(
            what=_("Choice of mail"),
            title=_("Reminders"),
            data={_("no reminders of sessions"): choice.no_session_reminders},
        )


def erase(person: Person) -> None:
    """Bookings within reach; and of who is erased whole, what they wrote, their name on certificates and their secret links."""
    for booking in guests(person).filter(state__in=RUNNING):
        seats.leave(enrolment_id=booking.pk)
    unknown = Concat(Value("forgotten-"), Cast("pk", CharField()))
    Correction.objects.filter(enrolment__in=guests(person)).update(reason="")
    for booking in guests(person):
        Enrolment.objects.filter(pk=booking.pk).update(
            guest_name=None, guest_email=None, guest_index=unknown, link_key=uuid.uuid4()
        )
    if person.user is not None and person.whole:
        forget([person.user.pk])


def forget(user_ids: Sequence[int]) -> None:
    """What is somebody's own, of accounts that are forgotten at the same moment."""
    for user in User.objects.filter(pk__in=user_ids):
        seats.leave_all(user=user)
    Answer.objects.filter(user__in=user_ids).delete()
    LessonProgress.objects.filter(user__in=user_ids).update(place="")
    Evaluation.objects.filter(enrolment__user__in=user_ids).update(takes_along=None, better=None)
    Correction.objects.filter(enrolment__user__in=user_ids).update(reason="")
    Certificate.objects.filter(user__in=user_ids).update(name="")
    CalendarFeed.objects.filter(user__in=user_ids).delete()
    MailChoice.objects.filter(user__in=user_ids).delete()


HAS_WORDS = "AND EXISTS (SELECT FROM training_answer WHERE user_id = person.id)"


def over(*, today: date, scope: Scope, after: int, limit: int, only: Collection[int] | None) -> list[Over]:
    """People who left and whose own words are still there; of all foundations, so within reach of who has all."""
    if scope is not ALL:
        return []
    found = accounts.gone(OWN_WORDS.key, today=today, after=after, limit=limit, only=only, more=HAS_WORDS)
    return [Over(pk, accounts.subject_of(pk), OWN_WORDS.key, None, until) for pk, until in found]


def forget_words(going: Sequence[Over]) -> None:
    Answer.objects.filter(user__in=[each.pk for each in going]).delete()


def register_all() -> None:
    """Called in `ready()`."""
    register.register(
        Holder(
            key="training",
            models=tuple(
                f"training.{name}"
                for name in (
                    "Answer",
                    "Attendance",
                    "CalendarFeed",
                    "Certificate",
                    "Completion",
                    "Correction",
                    "Enrolment",
                    "Evaluation",
                    "IntervisionMember",
                    "IntervisionMeeting_present",
                    "LessonProgress",
                    "MailChoice",
                    "Reminder",
                )
            ),
            gather=gather,
            erase=erase,
            forget_accounts=forget,
        )
    )
    nobody(
        "about a course or a meeting; who leads it is a number of an account",
        (
            "training.ClientGroup",
            "training.IntervisionGroup",
            "training.IntervisionMeeting",
            "training.LessonChange",
            "training.Part",
            "training.Session",
            "training.Theme",
        ),
    )
    keeps.register(running)
    periods.register(OWN_WORDS)
    periods.register_fixed(
        "guests",
        periods.Fixed(
            gettext_lazy("Name and address of a guest at a session"),
            seats.GUEST_LIFE.days,
            gettext_lazy("For who wants to thank them or to ask something."),
            gettext_lazy("after the session"),
        ),
    )
    retention.register(retention.Retained("own-words", over, accounts.lock, forget_words))
