"""What follows from the moves of an enrolment: seats are taken and given back below, under the lock of the session."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from organisation.calendar.words import in_words
from organisation.foundations.models import Foundation
from organisation.foundations.selectors import national_office
from organisation.people.policies import ALL
from organisation.people.selectors import foundation_of
from training.models import CoursePage, Enrolment, EnrolmentState, Entry, Session
from training.policies import is_member, missing_prerequisites
from training.selectors.catalogue import course_called, course_of_key
from training.selectors.learning import as_uuid
from training.selectors.sessions import foundations_of, session_of_key, why_not_open
from training.services import seats
from workflows.engine.errors import Refused
from workflows.engine.filing import file_case
from workflows.engine.perform import Move
from workflows.models import Case
from workflows.policies import Actor

READ_AS = "_wanted"
NOT_A_MEMBER = gettext_lazy("Only mentors and candidate mentors of our foundations can enrol.")
#: Beside the answers of a case that was filed: the key of its course.
COURSE_KEY = "course_key"
NO_SUCH_COURSE = gettext_lazy("There is no such course (any more).")
OFFLINE = gettext_lazy(
    "The course is not on the website at the moment. We keep your request, and you hear from your coordinator."
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wants to follow."""

    course: CoursePage
    session: Session | None


def wanted(case: Case) -> Wanted | None:
    """The course and session of an enrolment; None when the course is gone. Read once for each case object.

    One that was filed keeps the key of its course, which stays whatever becomes of the page; before that there is only the
    name by which it was asked for. One that was filed may be offline by now.
    """
    if READ_AS not in case.__dict__:
        key = case.answers.get(COURSE_KEY)
        course = course_called(case.answers.get("course", "")) if key is None else course_of_key(key)
        case.__dict__[READ_AS] = Wanted(course, session_of(case)) if course else None
    return case.__dict__[READ_AS]


def answers_now(case: Case) -> dict[str, Any]:
    """What was answered, with the course by the short name that it has today."""
    answers = {name: value for name, value in case.answers.items() if name != COURSE_KEY}
    if want := wanted(case):
        answers["course"] = want.course.slug
    return answers


def session_of(case: Case) -> Session | None:
    """The session that somebody asked for; None when it is the lessons alone."""
    key = as_uuid(case.answers.get("session", ""))
    return session_of_key(key) if key else None


def own_foundation(case: Case, today: date) -> Foundation:
    """The foundation where the person has a role; the national office for who has none."""
    return (foundation_of(case.account) if case.account else None) or national_office()


def why_not(case: Case, actor: Actor) -> str | None:
    """Why nobody can enrol here, in words; None when they can. Whether there is a seat is seen under the lock."""
    user, want = case.account, wanted(case)
    if user is None or not is_member(user):
        return str(NOT_A_MEMBER)
    if want is None:
        return str(NO_SUCH_COURSE)
    course, session = want.course, want.session
    if course.entry == Entry.OPEN and session is None:
        return _("You need not enrol for this course: you can start at once.")
    own = foundations_of(user)
    for foundation_id in (course.foundation_id, session.foundation_id if session else None):
        if foundation_id is not None and own is not ALL and foundation_id not in own:
            return _("This is for the mentors of another foundation.")
    if first := missing_prerequisites(user, course):
        return _("This comes first: %(courses)s.") % {"courses": ", ".join(first)}
    moment = timezone.now()
    # Where a seat is taken at once, the same is asked under its lock.
    if course.entry == Entry.APPROVAL and seats.is_in_course(
        user.pk, course.pk, session.pk if session else None, moment
    ):
        return _("You are enrolled already.")
    return (why_not_open(session, moment) if session else "") or None


def file_and_place(move: Move) -> None:
    """File the request; where nobody needs to approve it, take the seat at once."""
    file_case(move)
    want = wanted(move.case)
    if want is None:
        raise Refused(str(NO_SUCH_COURSE))
    move.case.answers |= {COURSE_KEY: want.course.pk}
    if want.course.entry == Entry.APPROVAL:
        _refuse_two_requests(move.case, want.course)
        return
    _place(move, want)
    if move.alternative is None:
        move.turn_to("seat")


def _refuse_two_requests(case: Case, course: CoursePage) -> None:
    """One request for a course at a time, under the lock of the person: a button pressed twice asks once."""
    if case.account is None:
        return
    seats.lock_person(case.account)
    asked = Case.objects.filter(kind=case.kind, account=case.account, state="requested").defer("search")
    if any(want.course == course for each in asked if (want := wanted(each))):
        raise Refused(_("You asked for this already. You hear from your coordinator."))


def why_not_now(case: Case, actor: Actor) -> str | None:
    """Why a request cannot be approved, in words: its course is gone, or not online now."""
    want = wanted(case)
    if want is None:
        return str(NO_SUCH_COURSE)
    if want.course.live:
        return None
    return _("The course is offline. Put it online first, or reject the request.")


def place(move: Move) -> None:
    """An approved request gets a seat, or a place in line; none for who stopped since they asked."""
    user = move.case.account
    if user is not None and not is_member(user):
        raise Refused(str(NOT_A_MEMBER))
    if want := wanted(move.case):
        _place(move, want)


def _place(move: Move, want: Wanted) -> None:
    case = move.case
    if case.account is None:
        raise Refused(_("The account of this person is gone."))
    try:
        if want.session is None:
            seats.follow(
                course=want.course,
                user=case.account,
                foundation=case.foundation,
                reference=case.reference,
                now=move.now,
            )
            return
        enrolment = seats.take(
            session=want.session,
            user=case.account,
            foundation=case.foundation,
            reference=case.reference,
            now=move.now,
        )
    except seats.NoSeat as error:
        raise Refused(str(error)) from None
    if enrolment.state == EnrolmentState.WAITING:
        move.turn_to("waiting")


def enrolment_of(case: Case) -> Enrolment | None:
    """The enrolment that this case is about; none before it was approved."""
    enrolments = Enrolment.objects.filter(reference=case.reference).select_related("session", "course")
    return enrolments.order_by("-pk").first()


def accept(move: Move) -> None:
    enrolment = enrolment_of(move.case)
    try:
        if enrolment is None:
            raise seats.NoSeat(_("The time to accept this seat is over."))
        seats.accept(enrolment_id=enrolment.pk, now=move.now)
    except seats.NoSeat as error:
        raise Refused(str(error)) from None


def decline(move: Move) -> None:
    _leave(move, EnrolmentState.LAPSED)


def cancel(move: Move) -> None:
    _leave(move, EnrolmentState.CANCELLED)


def _leave(move: Move, state: EnrolmentState) -> None:
    if enrolment := enrolment_of(move.case):
        seats.leave(enrolment_id=enrolment.pk, to=state, now=move.now)


def still_to_begin(case: Case, actor: Actor) -> str | None:
    """Why a seat cannot be given back any more, in words."""
    enrolment = enrolment_of(case)
    if enrolment and enrolment.session and enrolment.session.starts_at <= timezone.now():
        return _("The session has begun already. Tell the trainer if you cannot come.")
    return None


def is_now(state: EnrolmentState) -> Any:
    """A guard for news from below: only what is so there can be so here."""

    def guard(case: Case, actor: Actor) -> str | None:
        enrolment = enrolment_of(case)
        if enrolment and enrolment.state == state:
            return None
        return _("The session does not say so.")

    return guard


def is_taken_back(case: Case, actor: Actor) -> str | None:
    """A guard: the course is not completed after all, though the seat, or having been there, stands."""
    enrolment = enrolment_of(case)
    if enrolment and enrolment.state in (EnrolmentState.SEAT, EnrolmentState.ATTENDED):
        return None
    return _("The session does not say so.")


def go_on(move: Move) -> None:
    """A course that is not completed after all goes on where its enrolment is."""
    enrolment = enrolment_of(move.case)
    if enrolment and enrolment.state == EnrolmentState.ATTENDED:
        move.turn_to("attended")


def is_called_off(case: Case, actor: Actor) -> str | None:
    session = session_of(case)
    return None if session and session.is_cancelled else _("The session does not say so.")


def is_left_in_line(case: Case, actor: Actor) -> str | None:
    session, enrolment = session_of(case), enrolment_of(case)
    left = enrolment is not None and enrolment.state == EnrolmentState.CANCELLED
    if left and session and not session.is_cancelled and session.starts_at <= timezone.now():
        return None
    return _("The session does not say so.")


def facts(case: Case) -> list[tuple[str, str]]:
    """What the enrolment is about, for the person and for staff: (what, text)."""
    want = wanted(case)
    if want is None:
        return [(_("Course"), case.answers.get("course", ""))]
    told = [(_("Course"), want.course.title)]
    if case.state == "requested" and not want.course.live:
        told.append((_("Please note"), str(OFFLINE)))
    if session := want.session:
        told += [(_("When"), in_words(session.starts_at)), (_("Where"), session.place or _("Online"))]
    if case.state == "offered" and (enrolment := enrolment_of(case)) and enrolment.offered_until:
        told.append((_("Accept before"), in_words(enrolment.offered_until)))
    return told


def staff_facts(case: Case) -> list[tuple[str, str]]:
    """What a coordinator wants to know beside it: seats, and what comes first."""
    want = wanted(case)
    told = facts(case)
    if want and want.session:
        session = want.session
        seats_told = _("%(free)d of %(capacity)d free, %(waiting)d in line") % {
            "free": session.free,
            "capacity": session.capacity,
            "waiting": session.waiting,
        }
        told.append((_("Seats"), seats_told))
    if want and case.account and (first := missing_prerequisites(case.account, want.course)):
        told.append((_("Not completed yet"), ", ".join(first)))
    return told
