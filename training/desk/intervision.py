"""Intervision groups in the admin: who is in them, when they meet, who came. There is no place for what was said."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.admin.widgets import AdminDateTimeInput
from wagtail.permissions import policy_registry

from organisation.calendar.workdays import today
from organisation.desk.reach import ReachIndexView, ReachViewSet
from organisation.foundations.models import Foundation
from organisation.people.policies import narrow
from training.desk.base import TrainingView
from training.models import IntervisionGroup, IntervisionMeeting
from training.policies import course_scope
from training.selectors import intervision as selectors
from training.services import intervision


class GroupForm(WagtailAdminModelForm):
    """A group of one foundation, which is chosen once."""

    class Meta:
        model = IntervisionGroup
        fields = ["foundation", "name", "leader", "meetings_a_year", "is_active"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        scope = course_scope(self.for_user)
        foundation = self.fields["foundation"]
        foundation.queryset = narrow(Foundation.objects.order_by("name"), scope, "pk")
        foundation.empty_label = None
        if self.instance.pk:
            foundation.disabled = True
            scope = frozenset({self.instance.foundation_id})
        self.fields["leader"].queryset = selectors.who_can_lead(scope)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        leader, foundation = cleaned.get("leader"), cleaned.get("foundation")
        if leader and foundation:
            at_home = selectors.who_can_lead(frozenset({foundation.pk}))
            if not at_home.filter(pk=leader.pk).exists():
                self.add_error("leader", _("This person works at another foundation."))
        return cleaned


class GroupIndexView(ReachIndexView):
    """The groups of one's own foundations."""

    def get_base_queryset(self) -> QuerySet[IntervisionGroup]:
        return selectors.with_numbers(super().get_base_queryset(), today().year)


class MeetingForm(forms.ModelForm):
    """When and where a group meets, and afterwards who was there."""

    use_required_attribute = False
    online_url = forms.URLField(label=gettext_lazy("Address online"), required=False, assume_scheme="https")

    class Meta:
        model = IntervisionMeeting
        fields = ["starts_at", "ends_at", "place", "online_url", "present"]
        widgets = {
            "starts_at": AdminDateTimeInput(),
            "ends_at": AdminDateTimeInput(),
            "present": forms.CheckboxSelectMultiple(),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        meeting, present = self.instance, self.fields["present"]
        if meeting.pk and timezone.localdate(meeting.starts_at) <= today():
            day = timezone.localdate(meeting.starts_at)
            present.label = _("Who was there")
            present.queryset = selectors.who_could_be_there(meeting, day)
        else:
            del self.fields["present"]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        begin, end = cleaned.get("starts_at"), cleaned.get("ends_at")
        if begin and end and end <= begin:
            raise ValidationError({"ends_at": _("The end must be later than the start.")})
        return cleaned


class GroupView(TrainingView):
    """A page about one group. One of another foundation does not exist."""

    header_icon = "group"
    template_name = "training/desk/group.html"

    @cached_property
    def group(self) -> IntervisionGroup:
        policy = policy_registry.get_by_type(IntervisionGroup)
        groups = policy.instances_user_has_permission_for(self.user, "change")
        group = groups.select_related("foundation", "leader").filter(pk=self.kwargs["pk"]).first()
        if group is None:
            raise Http404
        return group

    def get_page_title(self) -> str:
        return self.group.name

    @property
    def group_url(self) -> str:
        return reverse("intervision:inspect", args=[self.group.pk])

    def trail(self) -> list[dict[str, Any]]:
        return [
            {"url": reverse("intervision:index"), "label": _("Intervision groups")},
            {"url": self.group_url, "label": self.group.name},
        ]

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        return self.render_to_response(
            self.get_context_data(
                group=self.group,
                members=selectors.members_of(self.group),
                meetings=selectors.meetings_of(self.group),
                who_may_join=selectors.who_may_join(self.group),
                today=today(),
            )
        )


class JoinView(GroupView):
    """Somebody comes into the group."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        key = request.POST.get("person", "")
        known = key.isdecimal() and len(key) < 18
        person = selectors.who_may_join(self.group).filter(pk=key).first() if known else None
        if person is None:
            messages.warning(request, _("Choose somebody from the list."))
        else:
            intervision.join(group=self.group, user=person)
            messages.success(request, _("%(name)s is in the group.") % {"name": person.full_name})
        return redirect(self.group_url)


class LeaveView(GroupView):
    """Somebody leaves the group."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int, member: int) -> HttpResponse:
        leaving = selectors.members_of(self.group).filter(pk=member).first()
        if leaving is None:
            raise Http404
        intervision.leave(member=leaving)
        messages.success(request, _("%(name)s has left the group.") % {"name": leaving.user.full_name})
        return redirect(self.group_url)


class MeetingView(GroupView):
    """Plan a meeting of the group, change it, or note who was there."""

    template_name = "training/desk/meeting.html"

    @cached_property
    def meeting(self) -> IntervisionMeeting:
        key = self.kwargs.get("meeting")
        if key is None:
            return IntervisionMeeting(group=self.group)
        found = IntervisionMeeting.objects.filter(pk=key, group=self.group).first()
        if found is None:
            raise Http404
        return found

    def trail(self) -> list[dict[str, Any]]:
        return [*super().trail(), {"url": "", "label": _("Meeting")}]

    def get(self, request: HttpRequest, pk: int, meeting: int | None = None) -> HttpResponse:
        return self.page(MeetingForm(instance=self.meeting))

    @transaction.atomic
    def post(self, request: HttpRequest, pk: int, meeting: int | None = None) -> HttpResponse:
        form = MeetingForm(request.POST, instance=self.meeting)
        if not form.is_valid():
            return self.page(form)
        kept = form.save(commit=False)
        kept.save()
        if "present" in form.fields:
            intervision.note(meeting=kept, present=form.cleaned_data["present"])
        messages.success(request, _("The meeting is kept."))
        return redirect(self.group_url)

    def page(self, form: MeetingForm) -> HttpResponse:
        return self.render_to_response(
            self.get_context_data(form=form, group=self.group, group_url=self.group_url, media=form.media)
        )


class IntervisionViewSet(ReachViewSet):
    """At /admin/intervisie/. A group that ends is switched off and not deleted: its hours count."""

    model = IntervisionGroup
    name = "intervision"
    url_prefix = "intervisie"
    icon = "group"
    inspect_view_enabled = True
    index_view_class = GroupIndexView
    search_fields = ["name"]
    list_display = [
        "name",
        Column("foundation", label=gettext_lazy("Foundation"), sort_key="foundation__name"),
        Column("leader", label=gettext_lazy("Led by")),
        Column("people", label=gettext_lazy("Members")),
        Column("met", label=gettext_lazy("Meetings this year")),
        BooleanColumn("is_active", label=gettext_lazy("Goes on")),
    ]

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_common_view_kwargs(**{**kwargs, "delete_url_name": None})

    def get_form_class(self, for_update: bool = False) -> type[GroupForm]:
        return GroupForm

    def get_urlpatterns(self) -> list[Any]:
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("new/", self.add_view, name="add"),
            path("edit/<int:pk>/", self.edit_view, name="edit"),
            path("<int:pk>/", self.construct_view(GroupView), name="inspect"),
            path("<int:pk>/erbij/", self.construct_view(JoinView), name="join"),
            path("<int:pk>/eruit/<int:member>/", self.construct_view(LeaveView), name="leave"),
            path("<int:pk>/bijeenkomst/", self.construct_view(MeetingView), name="add_meeting"),
            path("<int:pk>/bijeenkomst/<int:meeting>/", self.construct_view(MeetingView), name="meeting"),
        ]
