"""The times that coordinators offer for conversations: a list, a form to make some, and calling one off."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail.admin.viewsets.base import ViewSet

from mentorships.desk.base import RegisterView
from mentorships.desk.mentors import MentorMenuItem
from mentorships.forms import SlotsForm
from mentorships.models import ConversationSlot
from mentorships.selectors.slots import with_bookings
from mentorships.services import slots
from mentorships.services.errors import NotNow
from organisation.calendar import workdays
from organisation.foundations.models import Foundation
from organisation.people.models import Substitution
from organisation.people.policies import Everywhere, narrow

#: So many are shown; a coordinator plans some weeks ahead.
MOST_SHOWN = 200


class SlotListView(RegisterView):
    """The times to come of one's foundations, and a form to make more of them for oneself."""

    template_name = "mentorships/desk/slots.html"
    page_title = gettext_lazy("Times for conversations")
    header_icon = "calendar-alt"

    def get(self, request: HttpRequest) -> HttpResponse:
        return self.page(SlotsForm())

    def post(self, request: HttpRequest) -> HttpResponse:
        form = SlotsForm(request.POST)
        foundation = self.chosen_foundation()
        if form.is_valid():
            if foundation is None:
                raise Http404
            given = form.cleaned_data
            try:
                made = slots.make(
                    foundation=foundation,
                    coordinator=self.user,
                    starts_at=form.starts_at,
                    minutes=given["minutes"],
                    count=given["count"],
                    place=given["place"],
                    online_url=given["online_url"],
                )
            except NotNow as refusal:
                form.add_error(None, str(refusal))
            else:
                said = ngettext("%(count)d time is made.", "%(count)d times are made.", len(made))
                messages.success(request, said % {"count": len(made)})
                self.tell_what_is_unusual(foundation, given["day"])
                return redirect(
                    f"{reverse('slots:index')}#main"
                )  # the form stands below; what was done is told above
        return self.page(form, status=400)

    def tell_what_is_unusual(self, foundation: Foundation, day: date) -> None:
        """Say so when nobody works on the day of the times, or somebody stands in for the coordinator: it may be a mistake."""
        if not workdays.is_working_day(day, foundation=foundation):
            words = _("%(day)s is not a working day. Call the times off if that is a mistake.")
            messages.warning(self.request, words % {"day": date_format(day, "j F")})
        standing_in = Substitution.objects.in_force(day).filter(absent=self.user, foundation=foundation)
        for each in standing_in.select_related("substitute"):
            words = _(
                "You are away on that day, and %(name)s stands in for you. Call the times off if that is a mistake."
            )
            messages.warning(self.request, words % {"name": each.substitute.full_name})

    def chosen_foundation(self) -> Any:
        """Where the times are for: the one foundation, or the one that was chosen among them."""
        text = self.request.POST.get("foundation", "")
        if len(self.foundations) == 1 and not text:
            return self.foundations[0]
        return next((each for each in self.foundations if str(each.pk) == text), None)

    def page(self, form: SlotsForm, *, status: int = 200) -> HttpResponse:
        to_come = ConversationSlot.objects.filter(called_off_at=None, ends_at__gt=timezone.now())
        everyone = self.request.GET.get("wie") == "allen"
        if not everyone:
            to_come = to_come.filter(coordinator=self.user)
        rows = with_bookings(narrow(to_come, self.scope)).order_by("starts_at", "pk")[:MOST_SHOWN]
        context = self.get_context_data(
            slots=rows,
            form=form,
            everyone=everyone,
            foundations=self.foundations if len(self.foundations) > 1 else [],
            chosen=self.request.POST.get("foundation", ""),
            several=isinstance(self.scope, Everywhere) or len(self.scope) > 1,
        )
        return self.render_to_response(context, status=status)


class CallOffView(RegisterView):
    """Call a time off. Whoever has it is told, and chooses another one."""

    template_name = "mentorships/desk/slot_off.html"
    page_title = gettext_lazy("Call off")
    header_icon = "calendar-alt"

    @cached_property
    def slot(self) -> ConversationSlot:
        key: UUID = self.kwargs["key"]
        rows = with_bookings(narrow(ConversationSlot.objects.filter(key=key), self.scope))
        slot = rows.first()
        if slot is None:
            raise Http404
        return slot

    def trail(self) -> list[dict[str, Any]]:
        return [
            {"url": reverse("slots:index"), "label": _("Times for conversations")},
            {"url": "", "label": self.get_header_title()},
        ]

    def get(self, request: HttpRequest, key: UUID) -> HttpResponse:
        return self.render_to_response(self.get_context_data(slot=self.slot))

    def post(self, request: HttpRequest, key: UUID) -> HttpResponse:
        try:
            slots.call_off(slot=self.slot, by=self.user)
        except NotNow as refusal:
            messages.warning(request, str(refusal))
        else:
            messages.success(request, _("The time is called off."))
        return redirect("slots:index")


class SlotViewSet(ViewSet):
    """At /admin/gesprekken/."""

    name = "slots"
    url_prefix = "gesprekken"
    icon = "calendar-alt"
    menu_label = gettext_lazy("Times for conversations")
    menu_item_class = MentorMenuItem

    def get_urlpatterns(self) -> list[Any]:
        return [
            path("", self.construct_view(SlotListView), name="index"),
            path("<uuid:key>/afzeggen/", self.construct_view(CallOffView), name="call_off"),
        ]
