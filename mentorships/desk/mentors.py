"""The mentors of a foundation: a list with what stands in whose way, and a page for each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet

from mentorships.audit import note_read
from mentorships.choices import in_words
from mentorships.desk.base import RegisterView
from mentorships.forms import StaffLeaveForm, StaffPauseForm, VogForm
from mentorships.models import Mentor, MentorState, Preferences, Vog
from mentorships.policies import mentor_scope
from mentorships.selectors.blocks import WORDS
from mentorships.selectors.mentors import PAGE, Asked, MentorLine, mentor_line, mentors
from mentorships.selectors.texts import texts_for
from mentorships.services import preferences, states, vogs
from mentorships.services.errors import NotNow
from training.selectors.basic import basic_course_told

#: What can be shown, by the name in the address.
SHOW = {
    "": gettext_lazy("Everybody"),
    "open": gettext_lazy("Can have a new client"),
    "blocked": gettext_lazy("Something is missing"),
    "vog_over": gettext_lazy("The VOG has expired"),
    "vog_soon": gettext_lazy("The VOG ends within 90 days"),
    "no_vog": gettext_lazy("No VOG seen yet"),
    "basic": gettext_lazy("Basic course not completed"),
    "texts": gettext_lazy("Agreement or code of conduct not accepted"),
}
LONGEST_QUERY = 100


class MentorListView(RegisterView):
    """The mentors and candidates of one's foundations, with their VOG and what is missing."""

    template_name = "mentorships/desk/mentors.html"
    page_title = gettext_lazy("Mentors")
    header_icon = "group"

    def get(self, request: HttpRequest) -> HttpResponse:
        asked = self.asked()
        lines, count = mentors(self.narrowed, asked)
        query = request.GET.copy()
        query.pop("page", None)
        return self.render_to_response(
            self.get_context_data(
                lines=[(line, [WORDS[block].staff for block in line.blocks]) for line in lines],
                count=count,
                asked=asked,
                shows=SHOW.items(),
                states=MentorState.choices,
                foundations=self.foundations if len(self.foundations) > 1 else [],
                chosen=request.GET.get("foundation", ""),
                query=query.urlencode(),
                pages=max(1, -(-count // PAGE)),
            )
        )

    def asked(self) -> Asked:
        query = self.request.GET
        show = query.get("show", "")
        return Asked(
            q=query.get("q", "").replace("\0", "").strip()[:LONGEST_QUERY],
            state=query.get("state", ""),
            show=show if show in SHOW else "",
            page=self.paged(),
        )


class MentorView(RegisterView):
    """One mentor. One who is not of the user's foundations does not exist for them."""

    template_name = "mentorships/desk/mentor.html"
    header_icon = "user"

    @cached_property
    def line(self) -> MentorLine:
        line = mentor_line(self.kwargs["pk"], self.scope)
        if line is None:
            raise Http404
        return line

    @cached_property
    def mentor(self) -> Mentor:
        return Mentor.objects.select_related("user", "foundation").get(pk=self.line.pk)

    def get_page_title(self) -> str:
        return self.line.name

    def trail(self) -> list[dict[str, Any]]:
        return [
            {"url": reverse("mentors:index"), "label": _("Mentors")},
            {"url": "", "label": self.get_page_title()},
        ]

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        return self.page()

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        match request.POST.get("go"):
            case "vog":
                return self.take("vog_form", self.vog_form(request.POST), self.record_vog)
            case "pause":
                return self.take("pause_form", StaffPauseForm(request.POST, prefix="pause"), self.pause)
            case "resume":
                return self.take("pause_form", forms.Form({}), self.resume)
            case "forget":
                return self.take("preferences_form", forms.Form({}), self.forget)
            case "leave":
                return self.take("leave_form", StaffLeaveForm(request.POST, prefix="leave"), self.leave)
        return self.page(status=400)

    def take(self, name: str, form: forms.Form, act: Callable[[dict[str, Any]], str]) -> HttpResponse:
        """Do what a form asks, and say that it was done; or show it again, with what is wrong."""
        if self.line and form.is_valid():
            try:
                messages.success(self.request, act(form.cleaned_data))
            except NotNow as refusal:
                if not form.fields:
                    messages.warning(self.request, str(refusal))
                    return redirect("mentors:mentor", self.line.pk)
                form.add_error(None, str(refusal))
            else:
                return redirect("mentors:mentor", self.line.pk)
        return self.page(status=400, **{name: form})

    def record_vog(self, given: dict[str, Any]) -> str:
        vogs.record(mentor=self.mentor, by=self.user, **given)
        return _("The VOG is written down.")

    def pause(self, given: dict[str, Any]) -> str:
        states.pause(mentor_id=self.line.pk, until=given["until"], by=self.user)
        return _("The pause is written down. The mentor gets an e-mail.")

    def resume(self, given: dict[str, Any]) -> str:
        states.resume(mentor_id=self.line.pk, by=self.user)
        return _("The mentor is available again, and gets an e-mail.")

    def forget(self, given: dict[str, Any]) -> str:
        preferences.forget_worldview(mentor=self.mentor, by=self.user)
        return _("The wish is forgotten.")

    def leave(self, given: dict[str, Any]) -> str:
        states.leave(mentor_id=self.line.pk, by=self.user, **given)
        return _("It is written down that this mentor has left.")

    def vog_form(self, data: Any = None) -> VogForm:
        years = vogs.years_for(self.line.foundation_id)
        return VogForm(data, years=years, prefix="vog")

    def page(self, *, status: int = 200, **filled: forms.Form) -> HttpResponse:
        """All that is known of a mentor, with the forms as they were filled in. That it was shown is recorded."""
        mentor, line = self.mentor, self.line
        note_read(self.user, mentor)
        state, told = MentorState(line.state), Preferences.objects.filter(mentor=mentor).first()
        context = {
            "line": line,
            "mentor": mentor,
            "needed": [WORDS[block].staff for block in line.blocks],
            "basic": basic_course_told(mentor.user, mentor.foundation),
            "texts": texts_for(mentor),
            "vogs": list(Vog.objects.filter(mentor=mentor).select_related("seen_by")),
            "preferences": told,
            "told": in_words(told.told) if told else [],
            "vog_form": self.vog_form() if state != MentorState.LEFT else None,
            "pause_form": StaffPauseForm(initial={"until": mentor.paused_until}, prefix="pause")
            if state in (MentorState.AVAILABLE, MentorState.PAUSED)
            else None,
            "leave_form": StaffLeaveForm(prefix="leave") if state != MentorState.LEFT else None,
            "has_errors": bool(filled),
        }
        return self.render_to_response(self.get_context_data(**context | filled), status=status)


class MentorMenuItem(MenuItem):
    """Shown to who sees mentors."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(mentor_scope(request.user))


class MentorViewSet(ViewSet):
    """At /admin/mentoren/."""

    name = "mentors"
    url_prefix = "mentoren"
    icon = "group"
    menu_label = gettext_lazy("Mentors")
    menu_item_class = MentorMenuItem

    def get_urlpatterns(self) -> list[Any]:
        return [
            path("", self.construct_view(MentorListView), name="index"),
            path("<int:pk>/", self.construct_view(MentorView), name="mentor"),
        ]
