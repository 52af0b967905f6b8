"""Public meetings: the agenda, and a page for each meeting."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.db.models.expressions import RawSQL
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from home import ical, structured
from home.page_cache.shown import FOUNDATIONS, shows, until
from organisation.foundations.models import Foundation
from organisation.prepared import Prepared

from .base import ICS, BasePage

# So many meetings that are over stay in sight; their pages stay where they are.
PAST_SHOWN = 10
# What an agenda and a calendar show of a meeting.
LISTED = (
    *("title", "intro", "search_description", "url_path", "translation_key", "last_published_at", "live"),
    *("starts_at", "ends_at", "is_cancelled", "place", "online_url", "foundation__name", "foundation__email"),
)
# As `base.IS_CLOSED`, of a page in a list whose pages all have the same ones above them.
CLOSED = """
    EXISTS (
        SELECT FROM wagtailcore_pageviewrestriction restriction
        JOIN wagtailcore_page closed ON closed.id = restriction.page_id
        WHERE closed.path = ANY(%s::text[] || wagtailcore_page.path::text)
    )
"""


class AgendaPage(BasePage):
    """The meetings below it: those to come, the first one first; then those that are over."""

    also_shows = (FOUNDATIONS,)
    parent_page_types = ["home.HomePage"]
    subpage_types = ["home.EventPage"]
    forms_of_it = {ICS: "serve_ics"}

    class Meta:
        verbose_name = _("agenda")
        verbose_name_plural = _("agendas")

    def still_to_come(self) -> list[EventPage]:
        """Those that are not over yet, the first one first; what shows them holds until one of them is over."""
        upcoming = self._meetings(_STILL_TO_COME)
        shows(*(until(meeting.ends_at) for meeting in upcoming))
        return upcoming

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().get_context(request, *args, **kwargs) | {
            "upcoming": self.still_to_come(),
            "past": self._meetings(_PAST),
        }

    def _meetings(self, listed: Prepared[EventPage]) -> list[EventPage]:
        """What anybody may read of the meetings below this agenda. One query."""
        first, last = self._get_children_path_interval(self.path)
        return listed.all(first, last, self.depth + 1, self.path_down(), timezone.now())

    @property
    def ics_url(self) -> str:
        return f"{self.url}{ICS}/"

    def serve_ics(self) -> HttpResponse:
        """All that is to come, for a calendar that follows us."""
        return _calendar(self, [meeting.appointment for meeting in self.still_to_come()])


class EventPage(BasePage):
    """A public meeting: when, where, for whom, and how to come."""

    starts_at = models.DateTimeField(_("begins"))
    ends_at = models.DateTimeField(_("ends"))
    is_cancelled = models.BooleanField(
        _("is cancelled"),
        default=False,
        help_text=_(
            "Says so on the page, in the agenda and in people's own calendars. Rather this than deleting the page."
        ),
    )
    place = models.CharField(
        _("place"),
        max_length=200,
        blank=True,
        help_text=_("Name and address: Buurthuis De Linde, Lindelaan 1, Leiden."),
    )
    online_url = models.URLField(
        _("address online"), blank=True, help_text=_("For a meeting that people can follow from home.")
    )
    foundation = models.ForeignKey(
        Foundation,
        verbose_name=_("foundation"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Whose meeting it is. Empty: for everyone."),
    )
    price = models.CharField(_("price"), max_length=60, blank=True, help_text=_("Empty: free of charge."))
    signing_up = RichTextField(
        _("how to sign up"),
        blank=True,
        features=["bold", "link", "ul"],
        help_text=_("Or that people can just walk in."),
    )

    content_panels = [
        *BasePage.content_panels[:-1],
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]), FieldPanel("is_cancelled")],
            heading=_("When"),
        ),
        MultiFieldPanel([FieldPanel("place"), FieldPanel("online_url")], heading=_("Where")),
        MultiFieldPanel(
            [FieldPanel("foundation"), FieldPanel("price"), FieldPanel("signing_up")], heading=_("For whom")
        ),
        FieldPanel("body"),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("place"), index.FilterField("starts_at")]
    also_shows = (FOUNDATIONS,)
    parent_page_types = ["home.AgendaPage"]
    subpage_types: list[str] = []
    forms_of_it = {ICS: "serve_ics"}

    class Meta:
        verbose_name = _("meeting")
        verbose_name_plural = _("meetings")

    def clean(self) -> None:
        super().clean()
        if self.starts_at and self.ends_at and self.ends_at <= self.starts_at:
            raise ValidationError({"ends_at": _("The end must be later than the start.")})
        if not self.place and not self.online_url:
            raise ValidationError({"place": _("Say where it is: a place, an address online, or both.")})

    @property
    def is_over(self) -> bool:
        is_over = self.ends_at <= timezone.now()
        if not is_over:
            shows(until(self.ends_at))
        return is_over

    @property
    def ics_url(self) -> str:
        return f"{self.url}{ICS}/"

    @property
    def appointment(self) -> ical.Appointment:
        """This meeting for somebody's own calendar."""
        changed_at = self.last_published_at or self.starts_at
        return ical.Appointment(
            uid=f"{self.translation_key}@{urlsplit(settings.SITE_URL).hostname}",
            starts_at=self.starts_at,
            ends_at=self.ends_at,
            changed_at=changed_at,
            sequence=ical.sequence_at(changed_at),
            held_by=self.foundation,
            title=self.title,
            place=self.place or self.online_url,
            description=self.summary,
            url=self.full_url or "",
            is_cancelled=self.is_cancelled,
        )

    def serve_ics(self) -> HttpResponse:
        return _calendar(self, [self.appointment])

    def facts(self, website: Any) -> list[dict[str, Any]]:
        places = [
            structured.filled(type="Place", name=self.place, address=self.place) if self.place else None,
            structured.filled(type="VirtualLocation", url=self.online_url) if self.online_url else None,
        ]
        where = {(True, True): "Mixed", (True, False): "Offline", (False, True): "Online"}
        manner = where.get((bool(self.place), bool(self.online_url)), "Offline")
        status = "EventCancelled" if self.is_cancelled else "EventScheduled"
        return [
            structured.filled(
                type="Event",
                name=self.title,
                description=self.summary,
                startDate=timezone.localtime(self.starts_at).isoformat(),
                endDate=timezone.localtime(self.ends_at).isoformat(),
                eventStatus=f"https://schema.org/{status}",
                eventAttendanceMode=f"https://schema.org/{manner}EventAttendanceMode",
                location=[place for place in places if place],
                isAccessibleForFree=not self.price,
                organizer=structured.organisation(self.foundation.name if self.foundation else website.name),
                image=self.shared_image.full_url if self.shared_image else None,
                inLanguage="nl",
                url=self.full_url,
            )
        ]


def _listed(first: Any, last: Any, depth: Any, above: Any) -> models.QuerySet[EventPage]:
    """The published meetings between two paths; none that is private, or `above` which something is."""
    closed = RawSQL(CLOSED, [above], output_field=models.BooleanField())
    meetings = EventPage.objects.live().filter(~Q(closed), path__gte=first, path__lte=last, depth=depth)
    return meetings.select_related("foundation").only(*LISTED)


_STILL_TO_COME: Prepared[EventPage] = Prepared(
    lambda first, last, depth, above, now: (
        _listed(first, last, depth, above).filter(ends_at__gt=now).order_by("starts_at", "pk")
    )
)
# The last ones that are over, the last one first.
_PAST: Prepared[EventPage] = Prepared(
    lambda first, last, depth, above, now: (
        _listed(first, last, depth, above).filter(ends_at__lte=now).order_by("-starts_at", "-pk")[:PAST_SHOWN]
    )
)


def _calendar(page: BasePage, appointments: list[ical.Appointment]) -> HttpResponse:
    response = HttpResponse(ical.calendar(page.title, appointments), content_type=ical.CONTENT_TYPE)
    response.headers["Content-Disposition"] = f'attachment; filename="{page.slug}.ics"'
    return response
