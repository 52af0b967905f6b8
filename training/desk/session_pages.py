"""One session: who is in it and how it went, calling it off, and giving it once more."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail.admin.widgets import AdminDateInput
from wagtail.permissions import policy_registry

from organisation import audit
from organisation.calendar.workdays import today
from organisation.forms import PlainForm
from training.desk.base import TrainingView, sheet
from training.models import Part, Session
from training.policies import may_plan
from training.selectors.roster import RosterLine, corrections_of, judged, roster_of, told_of_calling_off
from training.services.sessions import call_off, copy


class SessionView(TrainingView):
    """A page about one session. One that is not the user's does not exist for them."""

    #: What the policy must allow with the session.
    action = "change"
    header_icon = "calendar-alt"

    @cached_property
    def session(self) -> Session:
        policy = policy_registry.get_by_type(Session)
        allowed = policy.instances_user_has_permission_for(self.user, self.action)
        wanted = (
            allowed.select_related("course", "foundation", "trainer").filter(pk=self.kwargs["pk"]).first()
        )
        if wanted is None:
            raise Http404
        return wanted

    @cached_property
    def parts(self) -> list[Part]:
        return list(self.session.parts.all())

    @property
    def roster_url(self) -> str:
        return reverse("sessions:inspect", args=[self.session.pk])

    def day(self) -> str:
        return date_format(timezone.localtime(self.session.starts_at), "j F Y")

    def trail(self) -> list[dict[str, Any]]:
        return [
            {"url": reverse("sessions:index"), "label": _("Sessions")},
            {"url": self.roster_url, "label": f"{self.session.course.title}, {self.day()}"},
            *self.last_steps(),
        ]

    def last_steps(self) -> list[dict[str, Any]]:
        return [{"url": "", "label": str(self.page_title)}]

    def get_header_title(self) -> str:
        return f"{self.page_title}: {self.session.course.title}, {self.day()}"


class RosterView(SessionView):
    """Who is in a session, how it went, and what they thought of it."""

    action = "view"
    template_name = "training/desk/session.html"
    page_title = gettext_lazy("Session")

    def last_steps(self) -> list[dict[str, Any]]:
        return []

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        lines = roster_of(self.session, self.parts)
        return self.render_to_response(
            self.get_context_data(
                session=self.session,
                parts=self.parts,
                lines=lines,
                corrections=corrections_of(self.session),
                judged=judged(self.session),
                may_plan=may_plan(self.user, self.session),
                is_over=self.session.ends_at < timezone.now(),
            )
        )


class RosterExportView(SessionView):
    """The list for a spreadsheet. That it was taken along is recorded."""

    action = "view"

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        lines = roster_of(self.session, self.parts)
        audit.record(
            "training.roster_exported",
            actor=self.user,
            foundation=self.session.foundation,
            subject=f"session {self.session.pk}",
        )
        days = [date_format(timezone.localtime(part.starts_at), "d-m-Y") for part in self.parts]
        heads = [
            _("Name"),
            _("E-mail address"),
            _("Telephone"),
            _("Foundation"),
            _("State"),
            *days,
            _("Minutes"),
            _("Walked in"),
            _("Case"),
        ]
        name = f"{slugify(self.session.course.title)}-{timezone.localdate(self.session.starts_at)}"
        return sheet(name, heads, map(_cells, lines))


def _cells(line: RosterLine) -> list[Any]:
    who = [line.name, line.email, line.phone, line.foundation, line.state]
    return [*who, *line.presences, line.minutes, line.is_walk_in, line.reference]


class CallOffView(SessionView):
    """Call a session off, after seeing who is told."""

    template_name = "training/desk/call_off.html"
    page_title = gettext_lazy("Call off")

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        if reason := self.reason_against():
            messages.warning(request, reason)
            return redirect(self.roster_url)
        told = told_of_calling_off(self.session)
        return self.render_to_response(
            self.get_context_data(
                session=self.session, parts=self.parts, told=told, roster_url=self.roster_url
            )
        )

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        if reason := self.reason_against():
            messages.warning(request, reason)
            return redirect(self.roster_url)
        count = call_off(session_id=self.session.pk)
        said = ngettext(
            "The session is called off. %(count)d person gets a mail.",
            "The session is called off. %(count)d people get a mail.",
            count,
        )
        messages.success(request, said % {"count": count})
        return redirect(self.roster_url)

    def reason_against(self) -> str:
        """Why there is nothing to call off, in words."""
        if self.session.is_cancelled:
            return _("This session was called off already.")
        if self.session.ends_at < timezone.now():
            return _("This session is over.")
        return ""


class CopyForm(PlainForm):
    first_day = forms.DateField(label=gettext_lazy("First day of the new session"), widget=AdminDateInput())

    def clean_first_day(self) -> Any:
        day = self.cleaned_data["first_day"]
        if day < today():
            raise ValidationError(_("This day is over. Choose a day to come."))
        return day


class CopyView(SessionView):
    """Give a session once more: its meetings at the same hours, beginning on another day."""

    template_name = "training/desk/copy.html"
    page_title = gettext_lazy("Copy for another date")

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        return self.page(CopyForm())

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        form = CopyForm(request.POST)
        if not form.is_valid():
            return self.page(form)
        again = copy(session=self.session, first_day=form.cleaned_data["first_day"])
        messages.success(request, _("The session is copied. Look whether everything is right."))
        return redirect("sessions:edit", again.pk)

    def page(self, form: CopyForm) -> HttpResponse:
        return self.render_to_response(
            self.get_context_data(
                form=form,
                media=form.media,
                session=self.session,
                parts=self.parts,
                roster_url=self.roster_url,
            )
        )
