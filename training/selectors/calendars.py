"""Sessions as appointments. A meeting keeps its `uid` for ever, and counts up `sequence` with each change, so that a calendar
changes what it has rather than adding another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from urllib.parse import urlsplit

from django.conf import settings

from home.ical import Appointment
from organisation.people.models import User
from organisation.sealing import read_link
from training.models import LISTED, CalendarFeed, Enrolment, EnrolmentState, Session
from training.models.feed import FEED_LINK

#: What floors above put in somebody's calendar besides sessions; each adds its own when it starts.
more_appointments: list[Callable[[User], Iterable[Appointment]]] = []


def feed_of_token(token: str) -> User | None:
    """Whose feed it is, as long as the account is active."""
    key = read_link(FEED_LINK, token)
    feed = (
        CalendarFeed.objects.filter(key=key, user__is_active=True).select_related("user").first()
        if key
        else None
    )
    return feed.user if feed else None


def public_appointments(session: Session) -> list[Appointment]:
    return _appointments(session, for_members=False)


def appointments_of(user: User) -> list[Appointment]:
    """Every meeting of every session in which somebody has or had a seat (two queries), and what floors above add.

    A session that was called off stays, as cancelled, so that it goes from the calendar too.
    """
    called_off = Enrolment.objects.filter(
        user=user, session__is_cancelled=True, state=EnrolmentState.CANCELLED
    )
    seated = Enrolment.objects.filter(user=user, session__isnull=False, state__in=LISTED)
    mine = set(seated.values_list("session", flat=True))
    keys = mine | set(called_off.values_list("session", flat=True))
    sessions = (
        Session.objects.filter(pk__in=keys).select_related("course", "foundation").prefetch_related("parts")
    )
    own = [each for session in sessions for each in _appointments(session, for_members=session.pk in mine)]
    return own + [each for more in more_appointments for each in more(user)]


def _appointments(session: Session, *, for_members: bool) -> list[Appointment]:
    host = urlsplit(settings.SITE_URL).hostname
    online = session.online_url if for_members else ""
    told = [session.remarks, online and f"Online: {online}"]
    return [
        Appointment(
            uid=f"{part.key}@{host}",
            starts_at=part.starts_at,
            ends_at=part.ends_at,
            changed_at=session.changed_at,
            sequence=session.sequence,
            held_by=session.foundation,
            title=": ".join(filter(None, (session.course.title, part.subject))),
            place=session.place or online,
            description="\n".join(filter(None, told)),
            url=session.course.full_url or "",
            is_cancelled=session.is_cancelled,
        )
        for part in session.parts.all()
    ]
