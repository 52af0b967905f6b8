"""Sessions in the admin: the list, and the form with its meetings. What is done with one of them is in `session_pages`."""

from __future__ import annotations

from typing import Any

import django_filters
from django import forms
from django.db import transaction
from django.db.models import BooleanField, Case, F, Q, QuerySet, Value, When
from django.http import HttpRequest, HttpResponse
from django.urls import path, reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column, StatusTagColumn, TitleColumn
from wagtail.admin.views import generic

from organisation.desk.policies import is_national_staff
from organisation.desk.reach import ReachEditView, ReachIndexView, ReachViewSet
from organisation.foundations.models import Foundation
from organisation.people.models import Membership, User
from organisation.people.policies import ALL, Scope, narrow
from training.desk.session_pages import CallOffView, CopyView, RosterExportView, RosterView
from training.models import CourseKind, CoursePage, Part, Session
from training.policies import TEACHING_ROLES, may_plan, teaching_scope
from training.services.sessions import TOLD, hours_of, planned


def courses_for(user: Any) -> QuerySet[CoursePage]:
    """Those of which somebody can plan a session: for everybody, or of their own foundation."""
    courses = CoursePage.objects.live().exclude(kind=CourseKind.EXTERNAL).defer_streamfields()
    if not is_national_staff(user):
        courses = courses.filter(Q(foundation=None) | Q(foundation__in=teaching_scope(user)))
    return courses.order_by("title")


def trainers_for(user: Any, *, besides: int | None) -> QuerySet[User]:
    """Who can give a session: those who teach at the same foundations (for the national office, anywhere), and who does."""
    scope: Scope = ALL if is_national_staff(user) else teaching_scope(user)
    teaching = narrow(Membership.objects.current().filter(role__in=TEACHING_ROLES), scope)
    holding = Q(is_active=True, pk__in=teaching.order_by().values("user"))
    return User.objects.filter(holding | Q(pk=besides)).order_by("sort_name", "pk")


class SessionForm(WagtailAdminModelForm):
    """A session with its meetings. Its course and foundation are chosen once: people enrolled in those."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        user, session = self.for_user, self.instance
        foundation, course, trainer = (self.fields[name] for name in ("foundation", "course", "trainer"))
        foundation.queryset = narrow(Foundation.objects.order_by("name"), teaching_scope(user), "pk")
        if is_national_staff(user):
            foundation.empty_label = _("all foundations")
        else:
            foundation.required, foundation.empty_label, foundation.help_text = True, None, ""
        course.queryset = courses_for(user)
        trainer.queryset = trainers_for(user, besides=session.trainer_id)
        if session.pk:
            course.disabled = foundation.disabled = True
            course.queryset = CoursePage.objects.filter(pk=session.course_id)

    def is_valid(self) -> bool:
        return super().is_valid() and self._holds_together()

    def _holds_together(self) -> bool:
        """What can only be said of the session and its meetings together."""
        given, hours = self.cleaned_data, self._hours()
        course, foundation = given["course"], given["foundation"]
        if course.foundation_id and course.foundation_id != (foundation and foundation.pk):
            self.add_error("foundation", _("This course belongs to another foundation."))
        closing = given.get("closes_at") or hours[0][0]
        if closing > hours[0][0]:
            self.add_error(
                "closes_at", _("Enrolling closes before the first meeting begins, or when it does.")
            )
        elif given.get("opens_at") and given["opens_at"] >= closing:
            self.add_error("opens_at", _("Enrolling opens before it closes."))
        taken_away = [each.instance.pk for each in self.formsets["parts"].deleted_forms if each.instance.pk]
        if Part.objects.filter(pk__in=taken_away, attendances__isnull=False).exists():
            self.add_error(None, _("It was noted who was at this meeting, so it cannot be taken away."))
        return not self.errors

    def _hours(self) -> list[tuple[Any, Any]]:
        parts = self.formsets["parts"]
        kept = [each.cleaned_data for each in parts.forms if each not in parts.deleted_forms]
        return sorted((each["starts_at"], each["ends_at"]) for each in kept if each.get("starts_at"))

    def save(self, commit: bool = True) -> Session:
        hours = self._hours()
        self.instance.starts_at, self.instance.ends_at = hours[0][0], max(end for _start, end in hours)
        self.instance.changed_at = timezone.now()
        return super().save(commit)


EDIT_HANDLER = ObjectList(
    [
        MultiFieldPanel(
            [
                FieldPanel("course", widget=forms.Select),
                FieldPanel("foundation", widget=forms.Select),
                FieldPanel("trainer", widget=forms.Select),
            ],
            heading=gettext_lazy("Course"),
        ),
        InlinePanel(
            "parts",
            [FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]), FieldPanel("subject")],
            min_num=1,
            heading=gettext_lazy("Days and hours"),
            label=gettext_lazy("Half-day"),
            help_text=gettext_lazy(
                "One evening, or all half-days of a series. Whoever enrols comes to all of them."
            ),
        ),
        MultiFieldPanel(
            [FieldPanel("place"), FieldPanel("online_url"), FieldPanel("remarks")],
            heading=gettext_lazy("Where"),
            help_text=gettext_lazy(
                "When the hours or the place change, everybody in the session gets a mail about it."
            ),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("capacity"), FieldPanel("minimum")]),
                FieldRowPanel([FieldPanel("opens_at"), FieldPanel("closes_at")]),
            ],
            heading=gettext_lazy("Enrolling"),
            help_text=gettext_lazy("A seat that you add is offered to the next in line by itself."),
        ),
    ],
    base_form_class=SessionForm,
)


class SessionFilterSet(WagtailFilterSet):
    """By what somebody can see: no foundation and no course that is not in the list itself."""

    when = django_filters.ChoiceFilter(
        label=gettext_lazy("When"),
        choices=[("to_come", gettext_lazy("To come")), ("over", gettext_lazy("Over"))],
        method="at",
        empty_label=gettext_lazy("All"),
        widget=forms.RadioSelect,
    )
    foundation = django_filters.ModelChoiceFilter(
        label=gettext_lazy("Foundation"),
        queryset=lambda request: narrow(
            Foundation.objects.order_by("name"), teaching_scope(request.user), "pk"
        ),
        widget=forms.RadioSelect,
        empty_label=gettext_lazy("All"),
    )

    class Meta:
        model = Session
        fields = ["when", "foundation"]

    def at(self, sessions: QuerySet[Session], name: str, value: str) -> QuerySet[Session]:
        return sessions.filter(is_over=value == "over")


def when(session: Session) -> str:
    return date_format(timezone.localtime(session.starts_at), "D j F Y, H.i")


def seats(session: Session) -> str:
    return f"{session.taken} / {session.capacity}"


def whose(session: Session) -> str:
    return str(session.foundation or _("all foundations"))


def standing(session: Session) -> str:
    """What a coordinator should know of a session at a glance."""
    if session.is_cancelled:
        return _("called off")
    if session.ends_at < timezone.now():
        return _("over")
    if session.taken < session.minimum:
        return _("below the minimum")
    return _("full") if session.taken >= session.capacity else _("open")


def is_pressing(session: Session) -> bool:
    """Whether there are too few people in a session that is still to come."""
    return not session.is_cancelled and session.ends_at >= timezone.now() and session.taken < session.minimum


class SessionIndexView(ReachIndexView):
    """Those to come first, the next one on top; then those that are over, the last one on top."""

    def get_base_queryset(self) -> QuerySet[Session]:
        over = Case(
            When(ends_at__lt=timezone.now(), then=Value(True)), default=False, output_field=BooleanField()
        )
        sessions = super().get_base_queryset().annotate(is_over=over)
        # Only the title of a course is shown, which has long texts as well.
        return sessions.select_related("course", "foundation", "trainer").defer(
            "course__body", "course__outcomes"
        )

    def order_queryset(self, queryset: QuerySet[Session]) -> QuerySet[Session]:
        if self.ordering:
            return super().order_queryset(queryset)
        ahead = Case(When(is_over=False, then=F("starts_at")))
        return queryset.order_by("is_over", ahead, "-starts_at", "pk")

    @cached_property
    def columns(self) -> list[Column]:
        return [
            self._get_title_column_class(TitleColumn)(
                "course", label=_("Course"), accessor="course.title", get_url=self.get_inspect_url
            ),
            Column("when", label=_("When"), accessor=when, sort_key="starts_at"),
            Column("place", label=_("Place"), accessor=lambda session: session.place or _("online")),
            Column("whose", label=_("Foundation"), accessor=whose),
            Column("seats", label=_("Seats"), accessor=seats),
            Column("waiting", label=_("In line")),
            StatusTagColumn("standing", label=_("State"), accessor=standing, primary=is_pressing),
        ]

    def get_edit_url(self, instance: Session) -> str | None:
        if instance.is_cancelled or not may_plan(self.request.user, instance):
            return None
        return super().get_edit_url(instance)

    def get_copy_url(self, instance: Session) -> str | None:
        return super().get_copy_url(instance) if may_plan(self.request.user, instance) else None


class SettledView:
    """Whatever is saved is settled in the same transaction: hours, mail, and seats for who stands in line."""

    form: SessionForm
    object: Session
    request: HttpRequest

    def get_success_url(self) -> str:
        return reverse("sessions:inspect", args=[self.object.pk])

    def get_success_buttons(self) -> list[Any]:
        return []


class SessionCreateView(SettledView, generic.CreateView):
    """Plan a session."""

    def save_instance(self) -> Session:
        session = super().save_instance()
        planned(session=session, before=None, told_before=())
        return session


class SessionEditView(SettledView, ReachEditView):
    """Change a session. While it is saved nobody takes a seat in it, or what it counts would be lost."""

    def get_queryset(self) -> QuerySet[Session]:
        going_on = super().get_queryset().filter(is_cancelled=False)
        return going_on.select_for_update(of=("self",)) if self.request.method == "POST" else going_on

    @transaction.atomic
    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return super().post(request, *args, **kwargs)

    def save_instance(self) -> Session:
        before = hours_of(self.object)
        told_before = Session.objects.values_list(*TOLD).get(pk=self.object.pk)
        session = super().save_instance()
        planned(session=session, before=before, told_before=told_before)
        return session


class SessionViewSet(ReachViewSet):
    """At /admin/bijeenkomsten/. Nothing is deleted: a session that does not go on is called off."""

    model = Session
    name = "sessions"
    url_prefix = "bijeenkomsten"
    icon = "calendar-alt"
    inspect_view_enabled = True
    copy_view_enabled = True
    index_view_class = SessionIndexView
    add_view_class = SessionCreateView
    edit_view_class = SessionEditView
    filterset_class = SessionFilterSet
    search_fields = ["course__title", "place"]
    edit_handler = EDIT_HANDLER

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_common_view_kwargs(**{**kwargs, "delete_url_name": None})

    def get_urlpatterns(self) -> list[Any]:
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("new/", self.add_view, name="add"),
            path("edit/<int:pk>/", self.edit_view, name="edit"),
            path("<int:pk>/", self.construct_view(RosterView), name="inspect"),
            path("<int:pk>/lijst/", self.construct_view(RosterExportView), name="export"),
            path("<int:pk>/gaat-niet-door/", self.construct_view(CallOffView), name="call_off"),
            path("<int:pk>/kopie/", self.construct_view(CopyView), name="copy"),
        ]
