"""The questions to a member who wants to follow a course. Who they are is known already, and is not asked."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from training.models import CoursePage, Session
from training.selectors.learning import as_uuid
from workflows.questions.definition import Questions, Step, StepForm
from workflows.questions.fields import LineField, TextField

SLUG_PATTERN = r"^[a-z0-9-]+$"
KEY_PATTERN = r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"


class CourseField(LineField):
    """A course, by the short name that stands in its address (`GET /courses`)."""

    pattern = SLUG_PATTERN
    rules = ("course",)

    def validate(self, value: str) -> None:
        super().validate(value)
        if value and not (
            re.match(SLUG_PATTERN, value) and CoursePage.objects.live().filter(slug=value).exists()
        ):
            raise ValidationError(_("There is no such course (any more)."), code="course")

    def display(self, value: str) -> str:
        return CoursePage.objects.filter(slug=value).values_list("title", flat=True).first() or value


class SessionField(LineField):
    """A session, by its key (`GET /sessions`)."""

    pattern = KEY_PATTERN
    rules = ("session",)

    def validate(self, value: str) -> None:
        super().validate(value)
        key = as_uuid(value) if value else None
        if value and (key is None or not Session.objects.filter(key=key).exists()):
            raise ValidationError(_("There is no such session (any more)."), code="session")

    def display(self, value: str) -> str:
        session = Session.objects.filter(key=value).select_related("course").first()
        return str(session) if session else value


class CourseForm(StepForm):
    course = CourseField(label=_("Course"), max_length=120, widget=forms.HiddenInput)
    session = SessionField(
        label=_("Which session?"),
        max_length=36,
        required=False,
        widget=forms.RadioSelect,
        help_text=_("Is it full? Then you stand in line, and we offer you the first seat that comes free."),
    )
    remarks = TextField(
        label=_("What should we know?"),
        max_length=500,
        rows=3,
        required=False,
        help_text=_("For example that you come in a wheelchair, or eat no meat."),
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        slug, key = cleaned.get("course"), cleaned.get("session")
        if slug and key and not Session.objects.filter(key=key, course__slug=slug).exists():
            self.add_error(
                "session", ValidationError(gettext("This session is of another course."), code="session")
            )
        if slug and not key and CoursePage.objects.filter(slug=slug, needs_attendance=True).exists():
            # A page without a session to choose from does not ask for one, and has no place for the error.
            place = None if self.fields["session"].widget.is_hidden else "session"
            self.add_error(place, ValidationError(gettext("Choose a session."), code="required"))
        return cleaned


QUESTIONS = Questions(version=1, steps=(Step("cursus", _("The course"), CourseForm),))
