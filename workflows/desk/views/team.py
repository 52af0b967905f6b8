"""Working together: who has how much, who stands in for whom, and handing over everything at once."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from organisation.calendar import workdays
from organisation.foundations.models import Foundation
from organisation.people.models import Substitution, User
from organisation.people.selectors import coordinators_of
from workflows.desk.forms import HandOverForm, SubstituteForm
from workflows.desk.views.base import DeskView
from workflows.engine.errors import MoveError
from workflows.engine.workload import names_with_workload
from workflows.selectors.desk import person_name
from workflows.selectors.team import (
    foundations_for,
    substitutions,
    substitutions_beside,
    team,
    who_can_stand_in,
)
from workflows.services import substitutions as naming
from workflows.services.handing_over import Plan, hand_over, plan


class TeamView(DeskView):
    """The team of one foundation. GET shows it, POST names a substitute."""

    template_name = "workflows/desk/team.html"

    @cached_property
    def foundations(self) -> list[Foundation]:
        return foundations_for(self.user)

    @cached_property
    def foundation(self) -> Foundation:
        """The one that was asked for, if it is one of the reader's; else the first of them."""
        asked = self.kwargs.get("foundation") or self.request.GET.get("foundation", "")
        chosen = [each for each in self.foundations if str(each.pk) == str(asked)]
        if self.kwargs.get("foundation") and not chosen:
            raise Http404
        return chosen[0] if chosen else self.foundations[0]

    @property
    def team_url(self) -> str:
        return f"{reverse('desk:team')}?foundation={self.foundation.pk}"

    def trail(self) -> list[dict[str, Any]]:
        return [{"url": "", "label": _("The team")}]

    def get_page_title(self) -> str:
        return _("The team")

    def get(self, request: HttpRequest) -> HttpResponse:
        return self.page(self.form())

    def post(self, request: HttpRequest) -> HttpResponse:
        form = self.form(request.POST)
        if form.is_valid():
            try:
                named = naming.name(by=self.user, foundation=self.foundation, **form.people(), **form.days())
            except ValidationError as error:
                form.add_error(None, error)
            else:
                messages.success(request, _("Named: %(who)s.") % {"who": _in_words(named)})
                for other in substitutions_beside(named, workdays.today()):
                    words = _(
                        "Somebody stands in on some of these days already: %(who)s. Both see the cases."
                    )
                    messages.warning(request, words % {"who": _in_words(other)})
                return redirect(self.team_url)
        return self.page(form)

    def form(self, data: Any = None) -> SubstituteForm:
        here = coordinators_of(self.foundation.pk)
        others = who_can_stand_in(self.foundation, workdays.today())
        return SubstituteForm(data, absent=here, substitutes=others, initial={"absent": self.user.pk})

    def page(self, form: SubstituteForm) -> HttpResponse:
        today = workdays.today()
        context = self.get_context_data(
            foundation=self.foundation,
            foundations=self.foundations,
            colleagues=team(self.foundation, today),
            ahead=substitutions(self.foundation, today),
            today=today,
            form=form,
            may_name=naming.may_name(self.user, self.foundation.pk),
            team_url=self.team_url,
        )
        return self.render_to_response(context)


def _in_words(each: Substitution) -> str:
    """Who stands in for whom and when, so that a mistake is seen and can be put right."""
    return _("%(substitute)s for %(absent)s, %(first)s up to and including %(last)s") % {
        "substitute": each.substitute.full_name,
        "absent": each.absent.full_name,
        "first": date_format(each.first_day, "j F"),
        "last": date_format(each.last_day, "j F"),
    }


class EndSubstitutionView(DeskView):
    """End a substitution before its last day."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        allowed = [each.pk for each in foundations_for(self.user)]
        substitution = get_object_or_404(
            Substitution.objects.ahead(workdays.today()).select_related("foundation", "absent", "substitute"),
            pk=pk,
            foundation__in=allowed,
        )
        who = _in_words(substitution)
        naming.end(by=self.user, substitution=substitution)
        messages.success(request, _("No longer: %(who)s.") % {"who": who})
        return redirect(f"{reverse('desk:team')}?foundation={substitution.foundation_id}")


class HandOverView(TeamView):
    """Hand over all that somebody has at a foundation: first who gets it, then the plan, then done in one go."""

    template_name = "workflows/desk/hand_over.html"

    @cached_property
    def leaver(self) -> User:
        """Whose cases they are: somebody who works here, or who left and still has some."""
        for each in team(self.foundation, workdays.today()):
            if each.person.pk == self.kwargs["person"]:
                return each.person
        raise Http404

    def trail(self) -> list[dict[str, Any]]:
        return [{"url": self.team_url, "label": _("The team")}, {"url": "", "label": self.get_page_title()}]

    def get_page_title(self) -> str:
        return _("Hand over the cases of %(name)s") % {"name": self.leaver.full_name}

    def get(self, request: HttpRequest, foundation: int, person: int) -> HttpResponse:
        return self.show(self.receiving())

    def post(self, request: HttpRequest, foundation: int, person: int) -> HttpResponse:
        form = self.receiving(request.POST)
        if not form.is_valid():
            return self.show(form)
        receivers = self.receivers(form)
        given = {"leaver": self.leaver, "foundation": self.foundation, "receivers": receivers}
        mark = request.POST.get("mark", "")
        if not mark:
            return self.show(form, plan(**given))
        try:
            count = hand_over(by=self.user, mark=mark, comment=form.cleaned_data["comment"], **given)
        except MoveError as error:
            return self.show(form, plan(**given), problem=str(error), status=409)
        said = ngettext("%(count)d case is handed over.", "%(count)d cases are handed over.", count)
        messages.success(request, said % {"count": count})
        return redirect(self.team_url)

    @cached_property
    def others(self) -> list[User]:
        """Those who can get them."""
        if not naming.may_name(self.user, self.foundation.pk):
            raise PermissionDenied
        return [person for person in coordinators_of(self.foundation.pk) if person != self.leaver]

    def receiving(self, data: Any = None) -> HandOverForm:
        return HandOverForm(data, receivers=names_with_workload(self.others, self.foundation.pk))

    def receivers(self, form: HandOverForm) -> list[User]:
        chosen = form.cleaned_data["to"]
        return [person for person in self.others if chosen in (HandOverForm.EVERYONE, str(person.pk))]

    def show(
        self, form: HandOverForm, made: Plan | None = None, *, problem: str = "", status: int = 200
    ) -> HttpResponse:
        steps = [(case, person_name(case), to) for case, to in made.steps] if made else []
        context = self.get_context_data(
            foundation=self.foundation,
            leaver=self.leaver,
            form=form,
            plan=made,
            steps=steps,
            others=self.others,
            team_url=self.team_url,
            problem=problem,
        )
        return self.render_to_response(context, status=status)
