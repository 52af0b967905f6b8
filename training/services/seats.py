"""Seats and lines: nobody gets a seat that is not there, whoever asks when, and nobody passes who stands before them.

Everything here that changes a session begins by changing (and so locking) its row. `taken` and `waiting` are counted on that
row, the number in line is given out on it, and a constraint refuses a seat too many. Enrolments are locked after their
session, never before it.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from django.db import connection, transaction
from django.db.models import CharField, F, Q, QuerySet, Value
from django.db.models.functions import Cast, Concat
from django.utils import timezone
from django.utils.translation import gettext as _

from organisation.foundations.models import Foundation
from organisation.people.models import User
from organisation.prepared import Prepared, add
from organisation.sealing import blind_index
from training.models import RECURRING, RUNNING, SEATED, CoursePage, Enrolment, EnrolmentState, Session
from training.selectors.sessions import why_not_open
from training.services import notices
from training.services.news import sessions_changed
from training.signals import enrolments_changed

#: People by their keys, or the query that finds those.
People = Collection[int] | QuerySet[Enrolment, int]
GUEST_INDEX = "enrolment-guest"
#: How long after a session its guests are still known, for who wants to thank them or to ask something.
GUEST_LIFE = timedelta(days=30)
_RUNNING = [str(state) for state in RUNNING]
_RECURRING = [str(kind) for kind in RECURRING]
#: How long who is in line stays there once a session has begun: at the door, the trainer may let them in.
LINE_LASTS = timedelta(days=1)
# A seat when there is one and nobody stands in line, a place in line otherwise: after this, whoever finds nobody waiting
# has the seat.
TAKE = """
    UPDATE training_session SET
        numbered = numbered + 1,
        taken = taken + CASE WHEN taken < capacity AND waiting = 0 THEN 1 ELSE 0 END,
        waiting = waiting + CASE WHEN taken < capacity AND waiting = 0 THEN 0 ELSE 1 END
    WHERE id = %(session)s AND NOT is_cancelled AND starts_at > %(now)s
        AND (opens_at IS NULL OR opens_at <= %(now)s) AND (closes_at IS NULL OR closes_at > %(now)s)
    RETURNING numbered, waiting = 0, taken = capacity
"""
GIVE_BACK = """
    UPDATE training_session SET taken = taken - %(taken)s, waiting = waiting - %(waiting)s
    WHERE id = %(session)s RETURNING taken + %(taken)s = capacity
"""
OFFER = """
    UPDATE training_session SET taken = taken + 1, waiting = waiting - 1
    WHERE id = %(session)s AND taken < capacity AND waiting > 0 AND NOT is_cancelled AND starts_at > %(now)s
    RETURNING id
"""
# Whether somebody has a seat, an offer or a place in line in a course that is not over: in this session, or in any session
# of a course that does not recur; or follows its lessons.
_IN_SESSION: Prepared[tuple[int]] = Prepared(
    lambda user, course, session, moment: Enrolment.objects.filter(
        Q(session_id=session) | ~Q(course__kind__in=_RECURRING),
        user_id=user,
        course_id=course,
        state__in=_RUNNING,
        session__ends_at__gt=moment,
    ).values_list("pk")[:1]
)
_IN_COURSE: Prepared[tuple[int]] = Prepared(
    lambda user, course, moment: Enrolment.objects.filter(
        Q(session=None) | Q(session__ends_at__gt=moment), user_id=user, course_id=course, state__in=_RUNNING
    ).values_list("pk")[:1]
)


class NoSeat(Exception):
    """Why somebody cannot enrol, or cannot keep a seat; `str()` says it in words for people."""


class BookedBefore(NoSeat):
    """A guest is in this session already, by `booking`."""

    def __init__(self, booking: Enrolment) -> None:
        super().__init__(_("You are enrolled already."))
        self.booking = booking


def take(
    *,
    session: Session,
    foundation: Foundation | None,
    user: User | None = None,
    guest: tuple[str, str] | None = None,
    reference: str = "",
    now: datetime | None = None,
) -> Enrolment:
    """A seat in a session, or else the last place in line. `guest` is the (name, address) of who has no account.

    Raises `NoSeat` when enrolling is not open, or somebody is in it already.
    """
    moment = now or timezone.now()
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(TAKE, {"session": session.pk, "now": moment})
            row = cursor.fetchone()
        if row is None:
            raise NoSeat(why_closed(session, moment))
        number, has_seat, is_full = row
        enrolment = Enrolment(
            course_id=session.course_id,
            session=session,
            user=user,
            foundation=foundation,
            state=EnrolmentState.SEAT if has_seat else EnrolmentState.WAITING,
            number=number,
            reference=reference,
            guest_name=guest[0] if guest else None,
            guest_email=guest[1] if guest else None,
            guest_index=guest_index(guest[1]) if guest else "",
            created_at=moment,
            changed_at=moment,
        )
        _refuse_twice(enrolment)
        add(enrolment)
        if user is None:
            notices.to_guest(enrolment)
        if has_seat and is_full:
            sessions_changed()
        return enrolment


def book(*, session: Session, guest: tuple[str, str], now: datetime | None = None) -> None:
    """Have a guest, by (name, address), come to a public session. Raises `NoSeat` when enrolling is not open.

    Whether that address had a booking before is for its owner to know: the answer is a mail, and whoever asks can tell
    neither from what they see nor from how long it takes.
    """
    with transaction.atomic():
        try:
            take(session=session, foundation=session.foundation, guest=guest, now=now)
        except BookedBefore as error:
            # What `take` knows as well, so that neither way asks the database more.
            error.booking.session, error.booking.foundation = session, session.foundation
            notices.to_enrolment(error.booking, "booked_before")


def follow(
    *,
    course: CoursePage,
    user: User,
    foundation: Foundation | None,
    reference: str = "",
    now: datetime | None = None,
) -> Enrolment:
    """Enrol somebody in a course for its lessons alone; there is always room. Raises `NoSeat` when they are in it."""
    moment = now or timezone.now()
    enrolment = Enrolment(
        course=course,
        user=user,
        foundation=foundation,
        state=EnrolmentState.SEAT,
        reference=reference,
        created_at=moment,
        changed_at=moment,
    )
    with transaction.atomic():
        _refuse_twice(enrolment)
        add(enrolment)
    return enrolment


def accept(*, enrolment_id: int, now: datetime | None = None) -> Enrolment:
    """Take the seat that was offered. Raises `NoSeat` when the time for it is over."""
    moment = now or timezone.now()
    with transaction.atomic():
        enrolment = _locked(enrolment_id)
        if enrolment.state != EnrolmentState.OFFERED or enrolment.offer_is_over(moment):
            raise NoSeat(_("The time to accept this seat is over."))
        enter(enrolment, EnrolmentState.SEAT, now=moment)
        return enrolment


def leave(
    *, enrolment_id: int, to: EnrolmentState = EnrolmentState.CANCELLED, now: datetime | None = None
) -> Enrolment:
    """Give up a seat, an offer or a place in line; the next in line is offered what came free.

    Who has left already stays as they are.
    """
    moment = now or timezone.now()
    with transaction.atomic():
        enrolment = _locked(enrolment_id)
        if enrolment.state not in RUNNING:
            return enrolment
        had_seat, was_walk_in = enrolment.state in SEATED, enrolment.is_walk_in
        enter(enrolment, to, now=moment)
        if enrolment.session_id is not None and not was_walk_in:
            _give_back(enrolment.session_id, seats=int(had_seat), places=int(not had_seat))
            offer_free_seats(session_id=enrolment.session_id, now=moment)
        return enrolment


def let_in(*, enrolment_id: int, now: datetime | None = None) -> Enrolment:
    """Give a seat to who stood in line and is at the door: the one that was offered, or a chair beside those of the others."""
    moment = now or timezone.now()
    with transaction.atomic():
        enrolment = _locked(enrolment_id)
        if enrolment.state == EnrolmentState.WAITING and enrolment.session_id is not None:
            _give_back(enrolment.session_id, seats=0, places=1)
            enrolment.is_walk_in = True
            enrolment.save(update_fields=["is_walk_in"])
        if enrolment.state in (EnrolmentState.WAITING, EnrolmentState.OFFERED):
            enter(enrolment, EnrolmentState.SEAT, now=moment)
        return enrolment


def offer_free_seats(*, session_id: int, now: datetime | None = None) -> list[Enrolment]:
    """Offer each seat that is free to the next in line, in the order of their numbers. Nothing once it has begun."""
    moment = now or timezone.now()
    offered = []
    with transaction.atomic():
        session = Session.objects.select_for_update(of=("self",)).select_related("course").get(pk=session_id)
        while _reserve(session_id, moment):
            following = (
                Enrolment.objects.select_for_update()
                .filter(session=session, state=EnrolmentState.WAITING)
                .order_by("number")
                .first()
            )
            if following is None:  # somebody in line whose account was deleted by hand in the database
                Session.objects.filter(pk=session_id).update(taken=F("taken") - 1, waiting=0)
                break
            following.offered_until = min(
                moment + timedelta(hours=session.course.offer_hours), session.starts_at
            )
            enter(following, EnrolmentState.OFFERED, now=moment)
            offered.append(following)
    return offered


def leave_all(*, user: User, foundation: Foundation | None = None) -> None:
    """Give up every seat, offer and place in line of somebody whose account goes, or who stops at this foundation."""
    running = Enrolment.objects.filter(user=user, state__in=RUNNING)
    _leave_each(running.filter(foundation=foundation) if foundation else running)


def go_along(*, user: User, source: Foundation, target: Foundation) -> None:
    """Have somebody who goes on at another foundation follow there what they followed; what is for the people of
    `source` alone, they leave.
    """
    running = Enrolment.objects.filter(user=user, foundation=source, state__in=RUNNING)
    with transaction.atomic():
        _leave_each(running.filter(Q(course__foundation=source) | Q(session__foundation=source)))
        running.update(foundation=target)


def _leave_each(running: QuerySet[Enrolment]) -> None:
    for enrolment_id in list(running.order_by("session", "pk").values_list("pk", flat=True)):
        leave(enrolment_id=enrolment_id)


def lapse_offers(*, now: datetime | None = None, limit: int = 500) -> int:
    """End the offers whose time is over, and offer their seats to the next in line. Returns how many."""
    moment = now or timezone.now()
    over = Enrolment.objects.filter(state=EnrolmentState.OFFERED, offered_until__lte=moment)
    done = 0
    for enrolment_id in list(over.order_by("offered_until").values_list("pk", flat=True)[:limit]):
        with transaction.atomic():
            enrolment = _locked(enrolment_id)
            if enrolment.state == EnrolmentState.OFFERED and enrolment.offer_is_over(moment):
                leave(enrolment_id=enrolment_id, to=EnrolmentState.LAPSED, now=moment)
                done += 1
    return done


def end_lines(*, now: datetime | None = None, limit: int = 500) -> int:
    """End what is left of the lines of sessions that have begun: no seat will come free any more. Returns how many."""
    moment = now or timezone.now()
    left = Enrolment.objects.filter(
        state=EnrolmentState.WAITING, session__starts_at__lte=moment - LINE_LASTS
    ).order_by("pk")
    done = 0
    for enrolment_id in list(left.values_list("pk", flat=True)[:limit]):
        with transaction.atomic():
            enrolment = _locked(enrolment_id)
            if enrolment.state == EnrolmentState.WAITING:
                leave(enrolment_id=enrolment_id, now=moment)
                if enrolment.user_id is None:
                    notices.to_enrolment(enrolment, "no_seat")
                done += 1
    return done


def enter(enrolment: Enrolment, state: EnrolmentState, *, now: datetime) -> None:
    """Write the state of an enrolment whose row (and session) is locked, and tell the floors above after the commit."""
    enrolment.state, enrolment.changed_at = state, now
    if state != EnrolmentState.OFFERED:
        enrolment.offered_until = None
    enrolment.save(update_fields=["state", "offered_until", "changed_at"])
    if enrolment.user_id is None:
        notices.to_guest(enrolment)
    _tell([enrolment.pk])


def enter_all(enrolment_ids: Collection[int], state: EnrolmentState, *, now: datetime) -> None:
    """The same for many at once, in one statement; for a state of which guests are not told by mail."""
    if enrolment_ids:
        changed = Enrolment.objects.filter(pk__in=enrolment_ids)
        changed.update(state=state, offered_until=None, changed_at=now)
        _tell(list(enrolment_ids))


def _tell(enrolment_ids: list[int]) -> None:
    """Tell the floors above that these enrolments changed, once others can see it."""
    transaction.on_commit(
        lambda: enrolments_changed.send_robust(sender=Enrolment, enrolment_ids=enrolment_ids), robust=True
    )


def forget_guests(*, now: datetime | None = None) -> int:
    """Wipe the names and addresses of guests of sessions that have been, as the page where they booked promises.

    That somebody was there stays, for the counts. Returns how many were forgotten.
    """
    moment = now or timezone.now()
    over = Enrolment.objects.filter(
        user=None, guest_email__isnull=False, session__ends_at__lt=moment - GUEST_LIFE
    )
    unknown = Concat(Value("forgotten-"), Cast("pk", CharField()))
    return over.update(guest_name=None, guest_email=None, guest_index=unknown)


def why_closed(session: Session, moment: datetime) -> str:
    """Why nobody can enrol in a session now, in words."""
    session.refresh_from_db()
    return why_not_open(session, moment) or _("Enrolling is closed.")


def guest_index(address: str) -> str:
    return blind_index(GUEST_INDEX, address.strip().lower())


def _refuse_twice(enrolment: Enrolment) -> None:
    """A guest is in a session once, and a member in a course: under a lock, so that nobody enrols in between."""
    if enrolment.user is None:
        same = Enrolment.objects.filter(session=enrolment.session, guest_index=enrolment.guest_index)
        if before := same.filter(state__in=RUNNING).first():
            raise BookedBefore(before)
        return
    lock_person(enrolment.user)
    if is_in_course(enrolment.user.pk, enrolment.course_id, enrolment.session_id, enrolment.created_at):
        raise NoSeat(_("You are enrolled already."))


def is_in_course(user_id: int, course_id: int, session_id: int | None, moment: datetime) -> bool:
    """Whether somebody is in a course now, and so cannot enrol in it, for this session or (None) for the lessons alone.

    Who follows the lessons can still come to a session, and to several of a course that recurs. One that is over holds
    nobody, though its list was never closed.
    """
    if session_id is None:
        return _IN_COURSE.first(user_id, course_id, moment) is not None
    return _IN_SESSION.first(user_id, course_id, session_id, moment) is not None


def lock_person(user: User) -> None:
    """What several sessions of one person have in common, and the lessons; after the session, never before it.

    The weaker lock, for which rows that name the person do not wait.
    """
    lock_people([user.pk])


def lock_people(user_ids: People) -> None:
    """The same for several people, in the order of their numbers."""
    people = User.objects.select_for_update(no_key=True).filter(pk__in=user_ids)
    list(people.order_by("pk").values_list("pk"))


def _locked(enrolment_id: int) -> Enrolment:
    """The enrolment, ours until the end of the transaction, after its session."""
    session_id = Enrolment.objects.values_list("session_id", flat=True).get(pk=enrolment_id)
    if session_id is not None:
        Session.objects.select_for_update().only("pk").get(pk=session_id)
    return Enrolment.objects.select_for_update().get(pk=enrolment_id)


def _give_back(session_id: int, *, seats: int, places: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(GIVE_BACK, {"session": session_id, "taken": seats, "waiting": places})
        (was_full,) = cursor.fetchone()
    if seats and was_full:
        sessions_changed()


def _reserve(session_id: int, moment: datetime) -> bool:
    with connection.cursor() as cursor:
        cursor.execute(OFFER, {"session": session_id, "now": moment})
        return cursor.fetchone() is not None
