"""Sessions for people's own calendars."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from home import ical
from training.models import Session
from training.selectors.calendars import appointments_of, feed_of_token, public_appointments

#: How soon a calendar that follows a feed is asked to look again.
LOOK_AGAIN = timedelta(hours=6)


@require_safe
def session(request: HttpRequest, key: UUID) -> HttpResponse:
    """One session, as everybody may know it: without the address online, which is for who has a seat."""
    found = Session.objects.filter(key=key, course__live=True).select_related("course", "foundation").first()
    if found is None:
        raise Http404
    return _calendar(found.course.title, public_appointments(found), file=found.course.slug)


@require_safe
def feed(request: HttpRequest, token: str) -> HttpResponse:
    """All sessions of one person. The token in the address is the only key."""
    person = feed_of_token(token)
    if person is None:
        raise Http404
    appointments = appointments_of(person)
    return _calendar(settings.WAGTAIL_SITE_NAME, appointments, file="mijn-bijeenkomsten", refresh=LOOK_AGAIN)


def _calendar(
    name: str, appointments: list[ical.Appointment], *, file: str, refresh: timedelta | None = None
) -> HttpResponse:
    content = ical.calendar(name, appointments, refresh=refresh)
    response = HttpResponse(content, content_type=ical.CONTENT_TYPE)
    response.headers["Content-Disposition"] = f'attachment; filename="{file}.ics"'
    response.headers["Cache-Control"] = "private, no-cache"
    return response
