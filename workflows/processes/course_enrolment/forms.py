"""The questions to a member who wants to follow a course. Who they are is known already, and is not asked."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from training.models import CoursePage, Session
from training.selectors.catalogue import course_called
from training.selectors.learning import as_uuid
from training.selectors.sessions import session_of_key
from workflows.questions.definition import Questions, Step, StepForm
from workflows.questions.fields import BLANK, LineField, TextField, WrittenMixin

# What an editor may type as the short name of a page, and a key as we write it.
SLUG_PATTERN = rf"^{BLANK}[A-Za-z0-9_-]+{BLANK}$"
KEY_PATTERN = rf"^{BLANK}[0-9a-f]{{8}}-[0-9a-f]{{4}}-[0-9a-f]{{4}}-[0-9a-f]{{4}}-[0-9a-f]{{12}}{BLANK}$"


class NamedField(LineField):
    """Something of ours, by what we call it. Like every other answer that may be left out, it may be blank."""

    def patterns(self) -> list[str]:
        return WrittenMixin.patterns(self)


class CourseField(NamedField):
    """A course, by the short name that stands in its address (`GET /courses`)."""

    pattern = SLUG_PATTERN
    rules = ("course",)

    def display(self, value: str) -> str:
        return CoursePage.objects.filter(slug=value).values_list("title", flat=True).first() or value


class SessionField(NamedField):
    """A session, by its key (`GET /sessions`)."""

    pattern = KEY_PATTERN
    rules = ("session",)

    def display(self, value: str) -> str:
        session = Session.objects.filter(key=value).select_related("course").first()
        return str(session) if session else value


class CourseForm(StepForm):
    course = CourseField(label=_("Course"), max_length=255, widget=forms.HiddenInput)
    session = SessionField(
        label=_("Which session?"),
        max_length=50,
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
        course = course_called(slug) if slug else None
        if slug and course is None:
            self._refuse("course", gettext("There is no such course (any more)."), "course")
        session_key = as_uuid(key) if key else None
        session = session_of_key(session_key) if session_key else None
        if key and session is None:
            self._refuse("session", gettext("There is no such session (any more)."), "session")
        elif course and session and session.course_id != course.pk:
            self._refuse("session", gettext("This session is of another course."), "session")
        elif course and course.needs_attendance and session is None and "session" not in self.errors:
            # A page without a session to choose from does not ask for one, and has no place for the error.
            place = None if self.fields["session"].widget.is_hidden else "session"
            self._refuse(place, gettext("Choose a session."), "required")
        return cleaned

    def _refuse(self, name: str | None, message: str, code: str) -> None:
        self.add_error(name, ValidationError(message, code=code))


QUESTIONS = Questions(version=1, steps=(Step("cursus", _("The course"), CourseForm),))
