"""A course: what somebody can learn, alone, in sessions, or both."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from home.models import BasePage
from home.page_cache.shown import FOUNDATIONS
from organisation.foundations.models import Foundation
from training.page_forms import CourseForm

from .catalogue import ClientGroup, Theme


class CourseKind(models.TextChoices):
    """What sort of course it is."""

    BASIC = "basic_course", _("basic course")
    MODULE = "module", _("module")
    RETURN_MEETING = "return_meeting", _("return meeting")
    WEBINAR = "webinar", _("webinar")
    EXTERNAL = "external", _("external course")
    INFO_SESSION = "info_session", _("information meeting")


#: Kinds that one comes to again and again: one may be in more than one of their sessions at a time.
RECURRING = (CourseKind.RETURN_MEETING, CourseKind.WEBINAR, CourseKind.INFO_SESSION)


class Entry(models.TextChoices):
    """How one gets into a course."""

    OPEN = "open", _("without enrolling")
    AT_ONCE = "at_once", _("by enrolling, at once")
    APPROVAL = "approval", _("by enrolling, after approval by the coordinator")


class CoursePage(BasePage):
    """A course. This page is for everybody; its lessons are for members, unless it says otherwise."""

    kind = models.CharField(_("kind"), max_length=20, choices=CourseKind.choices, default=CourseKind.MODULE)
    themes = ParentalManyToManyField(Theme, blank=True, verbose_name=_("themes"), related_name="courses")
    client_groups = ParentalManyToManyField(
        ClientGroup, blank=True, verbose_name=_("client groups"), related_name="courses"
    )
    outcomes = StreamField(
        [("outcome", blocks.CharBlock(label=_("Sentence"), max_length=160))],
        blank=True,
        max_num=6,
        verbose_name=_("what one can do afterwards"),
        help_text=_("Three or four sentences that begin with “You can”."),
    )
    minutes = models.PositiveSmallIntegerField(
        _("length in minutes"),
        null=True,
        blank=True,
        help_text=_("All lessons together, about. Empty when there are only sessions."),
    )
    hours = models.DecimalField(
        _("hours that count"),
        max_digits=4,
        decimal_places=1,
        default=0,
        validators=[MinValueValidator(0)],
        help_text=_("Towards the hours that a mentor keeps up each year, for lessons that are finished."),
    )
    entry = models.CharField(_("who follows it"), max_length=10, choices=Entry.choices, default=Entry.OPEN)
    is_public = models.BooleanField(
        _("for everybody"),
        default=False,
        help_text=_("Lessons can be read without an account, and sessions booked without one."),
    )
    prerequisites = ParentalManyToManyField(
        "self",
        blank=True,
        symmetrical=False,
        verbose_name=_("first"),
        related_name="leads_to",
        help_text=_("Courses that must be completed first."),
    )
    needs_attendance = models.BooleanField(
        _("sessions count"),
        default=False,
        help_text=_("Completed only by who was at the sessions, besides the lessons."),
    )
    gives_certificate = models.BooleanField(_("gives a certificate"), default=False)
    valid_months = models.PositiveSmallIntegerField(
        _("valid for so many months"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1)],
        help_text=_("Empty: for ever. Holders are reminded 90, 30 and 7 days before the end."),
    )
    offer_hours = models.PositiveSmallIntegerField(
        _("hours to accept a seat"),
        default=48,
        validators=[MinValueValidator(1)],
        help_text=_("How long a seat that came free is kept for the next in line."),
    )
    foundation = models.ForeignKey(
        Foundation,
        verbose_name=_("foundation"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Whose course it is. Empty: for every foundation."),
    )
    external_url = models.URLField(
        _("address elsewhere"), blank=True, help_text=_("Of a course that others give.")
    )

    content_panels = [
        *BasePage.content_panels[:-1],
        MultiFieldPanel(
            [
                FieldPanel("kind"),
                FieldPanel("themes", widget=forms.CheckboxSelectMultiple),
                FieldPanel("client_groups", widget=forms.CheckboxSelectMultiple),
                FieldPanel("foundation"),
            ],
            heading=_("What it is"),
        ),
        FieldPanel("outcomes"),
        MultiFieldPanel(
            [
                FieldPanel("entry"),
                FieldPanel("is_public"),
                FieldPanel("prerequisites", widget=forms.CheckboxSelectMultiple),
                FieldPanel("offer_hours"),
                FieldPanel("external_url"),
            ],
            heading=_("Who follows it"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("minutes"), FieldPanel("hours")]),
                FieldPanel("needs_attendance"),
                FieldPanel("gives_certificate"),
                FieldPanel("valid_months"),
            ],
            heading=_("What it gives"),
        ),
        FieldPanel("body"),
    ]
    base_form_class = CourseForm
    search_fields = [*BasePage.search_fields, index.SearchField("outcomes")]
    also_shows = (FOUNDATIONS, "sessions")
    parent_page_types = ["training.CataloguePage"]
    subpage_types = ["training.ModulePage", "training.LessonPage"]

    class Meta:
        verbose_name = _("course")
        verbose_name_plural = _("courses")

    def clean(self) -> None:
        super().clean()
        if (self.kind == CourseKind.EXTERNAL) != bool(self.external_url):
            message = _("An external course has an address elsewhere, and no other course has.")
            raise ValidationError({"external_url": message})
        if self.valid_months and not self.gives_certificate:
            raise ValidationError({"valid_months": _("Only a certificate comes to an end.")})

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        # As in `CataloguePage`.
        from training.front.course import course_context

        return super().get_context(request, *args, **kwargs) | course_context(self, request)


class ModulePage(BasePage):
    """A part of a course: lessons that belong together."""

    parent_page_types = ["training.CoursePage"]
    subpage_types = ["training.LessonPage"]
    content_panels = [*BasePage.content_panels[:-2], FieldPanel("body")]

    class Meta:
        verbose_name = _("part of a course")
        verbose_name_plural = _("parts of courses")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        # As in `CataloguePage`.
        from training.front.course import module_context

        return super().get_context(request, *args, **kwargs) | module_context(self, request)
