"""What training adds to a day at the desk: sessions and intervision, and certificates that end."""

from __future__ import annotations

from datetime import datetime

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from organisation.desk.day import Appointment, Need, Person, register_appointments, register_needs
from organisation.people.models import User
from training.models import IntervisionMeeting, Part, Session
from training.policies import course_scope, taught_by
from training.selectors.people import Needing, needing

#: Nobody has more appointments than this in a week; a superuser, who sees all of them, is shown the first.
MOST_APPOINTMENTS = 30
#: So many people stand below each need; the list behind it has all of them.
SHOWN = 3


def register() -> None:
    """Called in `ready()`."""
    register_appointments("sessions", sessions_of)
    register_appointments("intervision", intervision_of)
    register_needs("training", needs_of)


def sessions_of(user: User, since: datetime, until: datetime) -> list[Appointment]:
    """The meetings of sessions that somebody trains, or that are for the people of their foundation. One query."""
    sessions = taught_by(user, Session.objects.filter(is_cancelled=False))
    parts = Part.objects.filter(session__in=sessions, starts_at__gte=since, starts_at__lt=until)
    shown = parts.select_related("session__course").order_by("starts_at", "pk")[:MOST_APPOINTMENTS]
    return [
        Appointment(
            starts_at=part.starts_at,
            ends_at=part.ends_at,
            title=part.session.course.title,
            place=part.session.place or _("Online"),
            do=_("See who comes"),
            url=reverse("sessions:inspect", args=[part.session_id]),
        )
        for part in shown
    ]


def intervision_of(user: User, since: datetime, until: datetime) -> list[Appointment]:
    """The meetings of groups that somebody leads. One query."""
    meetings: QuerySet[IntervisionMeeting] = IntervisionMeeting.objects.filter(
        group__leader=user, group__is_active=True, starts_at__gte=since, starts_at__lt=until
    )
    return [
        Appointment(
            starts_at=meeting.starts_at,
            ends_at=meeting.ends_at,
            title=_("Intervision: %(group)s") % {"group": meeting.group.name},
            place=meeting.place or _("Online"),
            do=_("Open the group"),
            url=reverse("intervision:inspect", args=[meeting.group_id]),
        )
        for meeting in meetings.select_related("group")[:MOST_APPOINTMENTS]
    ]


def needs_of(user: User) -> list[Need]:
    """Certificates that ended or end soon, and who was absent often. One query; none for who sees nobody by name."""
    scope = course_scope(user)
    if not scope:
        return []
    found = needing(scope, most=SHOWN)
    titles = {
        "over": (_("A certificate has ended"), _("Invite to renew it")),
        "soon": (_("A certificate ends within 90 days"), _("Invite to renew it")),
        "absent": (_("Absent twice or more in a year"), _("Call and ask how it goes")),
    }
    return [
        Need(
            title=title,
            count=found.counts.get(show, 0),
            url=f"{reverse('training_people:index')}?show={show}",
            people=[_person(each, show, do) for each in found.first.get(show, [])],
        )
        for show, (title, do) in titles.items()
    ]


def _person(each: Needing, show: str, do: str) -> Person:
    if show == "absent":
        about = _("%(count)d times absent") % {"count": each.absences}
    else:
        about = _("%(title)s, until %(day)s") % {
            "title": each.certificate,
            "day": date_format(each.ends_on, "j F Y") if each.ends_on else "–",
        }
    return Person(name=each.name, about=about, do=do, url=reverse("training_people:person", args=[each.pk]))
