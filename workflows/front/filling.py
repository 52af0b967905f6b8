"""Filling in a form in steps, whoever does and wherever it stands.

What was filled in is kept with every button, right or wrong, so that nothing is ever typed twice; what is wrong is said when
somebody wants to go on. Where a form stands, who may go on with it and how it is sent is for who inherits this: the page of a
form (`form`), and the room of a member (`intake`).
"""

from collections.abc import Iterator, Mapping
from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.functional import cached_property
from django.utils.html import escape
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from organisation.calendar import workdays
from organisation.foundations.models import Foundation
from organisation.people.bsn import without_bsn
from workflows.blocks import MOST_FILES
from workflows.engine.asked import destination, questions_at
from workflows.engine.definition import Process
from workflows.front.guarded import drain
from workflows.models import Case
from workflows.questions.definition import Answers, Questions, Step, StepForm
from workflows.questions.documents import DocumentField
from workflows.questions.fields import ConsentField
from workflows.questions.own import OWN

CHECK = "controle"
# One answer is changed from the check page, and one goes back there at once.
CHANGE = "wijzig"
# What is wrong with the answers of a step is said at once.
LOOK_OVER = "nakijken"
# A wrong answer is kept as it was typed, up to here; beyond, one is told so before it is lost.
LONGEST_KEPT = 20_000
# Beside the files of a step.
LARGEST_REST = 1024 * 1024
# Which set of a foundation's own questions stood on the page that is sent.
SHOWN_SET = "gevraagd"


class PrivacyForm(StepForm):
    privacy = ConsentField(
        label=_("I have read what happens with my answers"),
        error_messages={
            "required": _("Tick the box to say that you have read what happens with your answers.")
        },
    )


class Filling:
    """One request of somebody who fills in a form."""

    step_template, check_template = "forms/step.html", "forms/check.html"

    def __init__(self, request: HttpRequest, process: Process, case: Case | None) -> None:
        self.request, self.process, self.case = request, process, case

    @cached_property
    def foundation(self) -> Foundation | None:
        """The foundation that would get it, as far as the answers say."""
        return destination(self.process, self.case, workdays.today()) if self.case else None

    @cached_property
    def questions(self) -> Questions:
        """What is asked: last, once it is known which one, what the foundation asks itself. Answers are held against the
        questions that were on the page, though staff changed them since.
        """
        posted = self.request.method == "POST" and not is_too_large(self.request)
        shown = self.request.POST.get(SHOWN_SET, "") if posted else ""
        before = self.case.question_set_id if self.case else None
        known = int(shown) if shown.isdecimal() and len(shown) < 10 else before
        return questions_at(self.process, self.foundation, shown=known)

    def unfinished(self) -> list[Step]:
        """The steps that still need something; what the foundation asks itself needs no answer, but is seen once."""
        own = self.questions.set_id
        unseen = own and self.case and self.case.question_set_id != own
        return self.questions.unfinished(self.answers) or ([self.questions.steps[-1]] if unseen else [])

    # What differs from place to place

    def address(self, place: str) -> str:
        """Where a step (or another part) of this form is."""
        raise NotImplementedError

    def keep(self, answers: Mapping[str, Any], step: Step) -> None:
        """Keep the answers to the questions of `step`."""
        raise NotImplementedError

    def put_off(self) -> HttpResponse:
        """What comes after "Save and go on later"; the answers are kept already."""
        raise NotImplementedError

    def send(self, form: StepForm) -> HttpResponse:
        """Send the whole, the box under the privacy notice being ticked."""
        raise NotImplementedError

    def notice(self) -> Any:
        """What somebody must have read before sending."""
        raise NotImplementedError

    def must_wait(self, form: StepForm, email: str) -> bool:
        """Whether whoever sends this has to wait a while; says so in `form`."""
        return False

    def step_context(self, number: int, form: StepForm) -> dict[str, Any]:
        """What the page of a step shows besides."""
        return {}

    def shared(self) -> dict[str, Any]:
        """What every page of this form shows."""
        return {}

    # Addresses

    def go(self, place: str, query: str = "") -> HttpResponseRedirect:
        response = HttpResponseRedirect(self.address(place) + query)
        response.status_code = 303
        return response

    def resume(self) -> HttpResponse:
        unfinished = self.unfinished()
        return self.go(unfinished[0].key if unfinished else CHECK)

    def at(self, place: str) -> HttpResponse:
        """A step by its key, or the check page."""
        if place == CHECK:
            return self.check()
        step = self.questions.step(place)
        if step is None and place == OWN:
            return self.resume()  # the foundation asks nothing (any more)
        if step is None:
            raise Http404
        return self.step(step)

    # The steps

    @property
    def answers(self) -> Answers:
        return self.case.answers if self.case else {}

    def form(self, step: Step, data: Any = None, **kwargs: Any) -> StepForm:
        """The form of a step, fitted to what it is about."""
        form = step.form(data, **kwargs)
        if self.case is not None:
            form.about(self.case)
        return form

    def step(self, step: Step) -> HttpResponse:
        if self.request.method == "POST":
            return self.take(step)
        if self.case and LOOK_OVER in self.request.GET:
            return self.show(step, self.form(step, self.own(step)))
        return self.show(step, self.form(step, initial=self.own(step)))

    def own(self, step: Step) -> Answers:
        return {name: self.answers[name] for name in step.form.base_fields if name in self.answers}

    def take(self, step: Step) -> HttpResponse:
        if step.set_id and is_too_large(self.request):
            return self.show(step, self._refused_files(step), status=413)
        form = self.form(step, self.request.POST, files=self.request.FILES, initial=self.own(step))
        valid = form.is_valid()
        button = self.request.POST.get("go", "next")
        if not valid and (button == "next" or is_too_long(form)):
            return self.show(step, self._with_files_kept(step, form))
        if self.case is None and self.must_wait(form, ""):
            return self.show(step, form)
        self.keep(form.answers() if valid else typed_answers(form), step)
        for read in ("foundation", "questions"):  # they may follow from what was just answered
            self.__dict__.pop(read, None)
        if button == "save":
            return self.put_off()
        if button == "back":
            before = self.questions.before(step)
            return self.go(before.key if before else step.key)
        after = self.questions.after(step)
        return self.go(after.key if after and CHANGE not in self.request.GET else CHECK)

    def _with_files_kept(self, step: Step, form: StepForm) -> StepForm:
        """The form with what is wrong, after the right files that came with it were kept: nobody has to choose them again."""
        if is_too_long(form) or not any(
            isinstance(value, UploadedFile) for value in form.cleaned_data.values()
        ):
            return form
        self.keep(typed_answers(form), step)
        shown = self.form(step, self.request.POST, initial=self.own(step))
        shown._errors = form.errors
        return shown

    def _refused_files(self, step: Step) -> StepForm:
        """The form of a step, when more was sent with it than we read. What stood in it before is there again."""
        drain(self.request)
        form = self.form(step, self.own(step))
        asked = form.fields.items()
        file = next((name for name, field in asked if isinstance(field, DocumentField)), None)
        message = gettext("This file is too large. Choose a file of at most %(limit)d MB.")
        form.add_error(file, message % {"limit": settings.ATTACHMENT_MAX_BYTES // (1024 * 1024)})
        return form

    def show(self, step: Step, form: StepForm, *, status: int | None = None) -> HttpResponse:
        number = self.questions.steps.index(step) + 1
        context = {
            "title": step.title,
            "intro": self._intro(step),
            "shown_set": step.set_id,
            "step_number": number,
            "is_first": number == 1,
            "form": form,
            "can_save": True,
        }
        return self.render(self.step_template, context | self.step_context(number, form), status=status)

    def _intro(self, step: Step) -> Any:
        """The words above a step; above a foundation's own questions, whose they are."""
        if not step.set_id or self.foundation is None:
            return step.intro
        words = gettext("%(foundation)s would also like to know this. You need not answer.")
        return escape(words % {"foundation": self.foundation.name})

    # Check and send

    def check(self) -> HttpResponse:
        posted = self.request.method == "POST"
        button = self.request.POST.get("go", "next") if posted else ""
        form = PrivacyForm(self.request.POST if posted else None)
        # Sending looks at every answer by itself, under the lock.
        sends = posted and button not in ("back", "save") and form.is_valid()
        if not sends and (unfinished := self.to_unfinished()):
            return unfinished
        if not posted:
            return self.show_check(form)
        match button:
            case "back":
                return self.go(self.questions.steps[-1].key)
            case "save":
                return self.put_off()
        if not form.is_valid():
            return self.show_check(form)
        return self.send(form)

    def to_unfinished(self) -> HttpResponse | None:
        """To the first step that still needs something, which it says; None when there is none."""
        unfinished = self.unfinished()
        return self.go(unfinished[0].key, f"?{LOOK_OVER}") if unfinished else None

    def show_check(self, form: StepForm) -> HttpResponse:
        context = {
            "step_number": len(self.questions.steps) + 1,
            "sections": [self.section(step) for step in self.questions.steps],
            "form": form,
            "privacy": self.notice(),
            "send_label": gettext("Send"),
            "can_save": True,
        }
        return self.render(self.check_template, context)

    def section(self, step: Step) -> dict[str, Any]:
        url = self.address(step.key)
        rows = []
        for name, field in step.fields().items():
            condition = step.form.conditions.get(name)
            if condition and not condition.holds(self.answers):
                continue
            value = self.answers.get(name)
            shown = "" if value in (None, "", []) else field.display(value)
            rows.append(
                {"label": field.label, "value": shown, "url": f"{url}?{CHANGE}#{first_control(name, field)}"}
            )
        return {"title": step.title, "url": url, "rows": rows}

    def render(self, template: str, context: dict[str, Any], *, status: int | None = None) -> HttpResponse:
        count = len(self.questions.steps) + 1
        shared = {"step_count": count, "steps": range(1, count + 1)} | self.shared()
        errors = getattr(context.get("form"), "errors", None)
        return render(self.request, template, shared | context, status=status or (400 if errors else 200))


def first_control(name: str, field: Any) -> str:
    """The id of what takes the answer: of several boxes the first one."""
    return f"id_{name}_0" if field.widget.use_fieldset else f"id_{name}"


def typed_answers(form: StepForm) -> Answers:
    """What was typed, with right answers cleaned and wrong ones as they are, for somebody who comes back to it.

    A citizen service number is left out of them, since we may not keep it; so is a wrong file, and the one before it stays.
    """
    kept: Answers = {}
    for name, raw in _typed(form):
        value = form.cleaned_data.get(name, raw)
        if name in form.errors and isinstance(form.fields[name], DocumentField):
            value = form.get_initial_for_field(form.fields[name], name)
        if value not in ("", None, []):
            kept[name] = without_bsn(value) if isinstance(value, str) else value
    return kept


def is_too_large(request: HttpRequest) -> bool:
    """Whether more was sent than the files of a step and its other answers can be, so that it is not even read."""
    most = MOST_FILES * settings.ATTACHMENT_MAX_BYTES + LARGEST_REST
    return int(request.headers.get("Content-Length") or 0) > most


def is_too_long(form: StepForm) -> bool:
    """Whether something was typed that is too long to be kept as it is."""
    return any(len(str(raw)) > LONGEST_KEPT for _name, raw in _typed(form))


def _typed(form: StepForm) -> Iterator[tuple[str, Any]]:
    for name, field in form.fields.items():
        yield name, field.widget.value_from_datadict(form.data, form.files, form.add_prefix(name))
