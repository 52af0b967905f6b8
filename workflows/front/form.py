"""A form in steps, below the address of its page.

    …/                    the first step; sending it begins a draft
    …/TOKEN/              to where the draft has got
    …/TOKEN/STEP/         a step
    …/TOKEN/controle/     everything once more, and send
    …/TOKEN/bewaren/      where to mail the link to go on later, and …/bewaard/
    …/TOKEN/klaar/        sent

The token is the only key: no cookie, no account, no JavaScript. What was filled in is kept with every button, right or wrong,
so that nothing is ever typed twice; what is wrong is said when somebody wants to go on.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from home.selectors.website import page_address
from organisation.calendar import workdays
from workflows.engine import clock, registry
from workflows.engine.errors import InvalidData, MoveError
from workflows.front.contact import contact_for, contact_for_draft
from workflows.front.guarded import TRAP, looks_automatic, shown_now, without_cookie
from workflows.front.limits import wait_before_sending
from workflows.models import Case, FormPage
from workflows.questions.definition import Answers, Step, StepForm
from workflows.questions.fields import ConsentField, MailField, without_bsn
from workflows.selectors.cases import draft_of_link
from workflows.selectors.pages import draft_address, notice_version
from workflows.services import drafts

CHECK, SAVE, SAVED, DONE = "controle", "bewaren", "bewaard", "klaar"
# One answer is changed from the check page, and one goes back there at once.
CHANGE = "wijzig"
# A wrong answer is kept as it was typed, up to here; beyond, one is told so before it is lost.
LONGEST_KEPT = 20_000


class PrivacyForm(StepForm):
    privacy = ConsentField(
        label=_("I have read what happens with my answers"),
        error_messages={
            "required": _("Tick the box to say that you have read what happens with your answers.")
        },
    )


class SaveForm(StepForm):
    email = MailField(
        label=_("E-mail address"),
        help_text=_("We send the link to this address."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={"required": _("Enter your e-mail address.")},
    )


@without_cookie
def serve_form(request: HttpRequest, page: FormPage, parts: tuple[str, ...]) -> HttpResponse:
    """Answer a request for a form page or anything below it."""
    return Filling(request, page, parts).answer()


class Filling:
    """One request of somebody who fills in a form."""

    def __init__(self, request: HttpRequest, page: FormPage, parts: tuple[str, ...]) -> None:
        process = registry.find(page.kind)
        if process is None or len(parts) > 2:
            raise Http404
        self.request, self.page, self.process = request, page, process
        self.questions = process.questions
        self.token, self.place = (*parts, "", "")[:2]
        self.case = self._draft() if self.token else None

    def _draft(self) -> Case:
        case = draft_of_link(self.token, today=workdays.today())
        if case is None or case.kind != self.process.kind:
            raise Http404
        return case

    def answer(self) -> HttpResponse:
        if self.case is None:
            return self._entrance()
        if self.case.submitted_at is not None:
            return self._done() if self.place == DONE else self._go(DONE)
        views = {"": self._resume, CHECK: self._check, SAVE: self._save, SAVED: self._saved}
        if view := views.get(self.place):
            return view()
        step = self.questions.step(self.place)
        if step is None:
            return self._resume() if self.place == DONE else self._not_found()
        return self._step(step)

    def _entrance(self) -> HttpResponse:
        """The page itself, as search engines know it; all that lies below it is of one person."""
        response = self._step(self.questions.steps[0])
        response.headers["X-Robots-Tag"] = "all"
        return response

    def _not_found(self) -> HttpResponse:
        raise Http404

    # Addresses

    def _address(self, place: str) -> str:
        # The kept address asks the database nothing; a preview has none yet.
        base = page_address(self.page.pk) or self.page.get_url(self.request)
        return f"{base}{self.case.draft_token}/{place}/" if self.case else base

    def _go(self, place: str, query: str = "") -> HttpResponseRedirect:
        response = HttpResponseRedirect(self._address(place) + query)
        response.status_code = 303
        return response

    def _resume(self) -> HttpResponse:
        unfinished = self.questions.unfinished(self.answers)
        return self._go(unfinished[0].key if unfinished else CHECK)

    # The steps

    @property
    def answers(self) -> Answers:
        return self.case.answers if self.case else {}

    def _step(self, step: Step) -> HttpResponse:
        if self.request.method == "POST":
            return self._take(step)
        if self.case and "nakijken" in self.request.GET:
            return self._show(step, step.form(self._own(step)))
        return self._show(step, step.form(initial=self._own(step)))

    def _own(self, step: Step) -> Answers:
        return {name: self.answers[name] for name in step.form.base_fields if name in self.answers}

    def _take(self, step: Step) -> HttpResponse:
        form = step.form(self.request.POST)
        valid = form.is_valid()
        button = self.request.POST.get("go", "next")
        if not valid and (button == "next" or is_too_long(form)):
            return self._show(step, form)
        if self.case is None and self._must_wait(form, ""):
            return self._show(step, form)
        self._keep(form.answers() if valid else typed_answers(form), step.form.base_fields)
        if button == "save":
            return self._go(SAVE)
        if button == "back":
            before = self.questions.before(step)
            return self._go(before.key if before else step.key)
        after = self.questions.after(step)
        return self._go(after.key if after and CHANGE not in self.request.GET else CHECK)

    def _keep(self, answers: Mapping[str, Any], asked: Mapping[str, Any]) -> None:
        if self.case is None:
            self.case = drafts.start(
                process=self.process, answers=answers, suspect=looks_automatic(self.request)
            )
            return
        suspect = bool(self.request.POST.get(TRAP))
        try:
            self.case = drafts.save_answers(
                case_id=self.case.pk, answers=answers, asked=asked, suspect=suspect
            )
        except Case.DoesNotExist:
            raise Http404 from None

    def _show(self, step: Step, form: StepForm) -> HttpResponse:
        number = self.questions.steps.index(step) + 1
        context = {
            "title": step.title,
            "intro": step.intro,
            "step_number": number,
            "is_first": number == 1,
            "form": form,
            "can_save": True,
            "shown": shown_now() if self.case is None else "",
            "lead": self.page.intro if number == 1 and not form.errors else "",
            "is_entrance": self.case is None,
        }
        return self._render("forms/step.html", context)

    # Check, save for later, sent

    def _check(self) -> HttpResponse:
        posted = self.request.method == "POST"
        button = self.request.POST.get("go", "next") if posted else ""
        form = PrivacyForm(self.request.POST if posted else None)
        # Sending looks at every answer by itself, under the lock.
        sends = posted and button not in ("back", "save") and form.is_valid()
        if not sends and (unfinished := self._to_unfinished()):
            return unfinished
        if not posted:
            return self._show_check(form)
        match button:
            case "back":
                return self._go(self.questions.steps[-1].key)
            case "save":
                return self._go(SAVE)
        if not form.is_valid():
            return self._show_check(form)
        if self._must_wait(form, self.answers.get("email", "")):
            return self._show_check(form)
        try:
            drafts.send(
                case=self.case, privacy_version=notice_version(self.process, self.page.before_sending)
            )
        except InvalidData:
            return self._to_unfinished() or self._resume()
        except MoveError:
            pass  # sent already, under other words: the next page tells
        return self._go(DONE)

    def _to_unfinished(self) -> HttpResponse | None:
        """To the first step that still needs something, which it says; None when there is none."""
        unfinished = self.questions.unfinished(self.answers)
        return self._go(unfinished[0].key, "?nakijken") if unfinished else None

    def _show_check(self, form: PrivacyForm) -> HttpResponse:
        context = {
            "step_number": len(self.questions.steps) + 1,
            "sections": [self._section(step) for step in self.questions.steps],
            "form": form,
            "privacy": self.page.before_sending,
            "send_label": gettext("Send"),
            "can_save": True,
        }
        return self._render("forms/check.html", context)

    def _section(self, step: Step) -> dict[str, Any]:
        url = self._address(step.key)
        rows = []
        for name, field in step.fields().items():
            condition = step.form.conditions.get(name)
            if condition and not condition.holds(self.answers):
                continue
            value = self.answers.get(name)
            shown = "" if value in (None, "", []) else field.display(value)
            rows.append(
                {"label": field.label, "value": shown, "url": f"{url}?{CHANGE}#{_first_control(name, field)}"}
            )
        return {"title": step.title, "url": url, "rows": rows}

    def _save(self) -> HttpResponse:
        """Ask where the link may go; a mail address that was given already is filled in, never used unasked."""
        posted = self.request.method == "POST"
        if posted and self.request.POST.get("go") == "back":
            return self._resume()
        form = SaveForm(
            self.request.POST if posted else None, initial={"email": self.answers.get("email", "")}
        )
        if not (posted and form.is_valid()) or self._must_wait(form, form.cleaned_data["email"]):
            return self._render("forms/save.html", {"form": form, "days": self.process.draft_days})
        link = draft_address(self.case, self.page)
        drafts.mail_link(case_id=self.case.pk, email=form.cleaned_data["email"], address=link)
        return self._go(SAVED)

    def _must_wait(self, form: StepForm, email: str) -> bool:
        """Whether so much was sent from here, or to this address, that the form says to wait. Nothing is lost by it."""
        seconds = wait_before_sending(self.request, email)
        if seconds:
            minutes = -(-seconds // 60)
            words = ngettext(
                "A lot was sent from here in a short time. Try again in %(minutes)d minute, or call us.",
                "A lot was sent from here in a short time. Try again in %(minutes)d minutes, or call us.",
                minutes,
            )
            form.add_error(None, words % {"minutes": minutes})
        return bool(seconds)

    def _saved(self) -> HttpResponse:
        last_day = clock.draft_lives_until(self.case.changed_at, self.process.draft_days)
        unfinished = self.questions.unfinished(self.answers)
        context = {
            "email": self.answers.get("email", ""),
            "valid_until": last_day,
            "resume_url": self._address(unfinished[0].key if unfinished else CHECK),
        }
        return self._render("forms/saved.html", context)

    def _done(self) -> HttpResponse:
        case = self.case
        received, state = (self.process.state(key) for key in (self.process.path[0], case.state))
        context = {
            "title": gettext("Thank you"),
            "received": received.public_label,
            "reference": case.reference,
            "reply_by": case.due_on,
            "email": self.answers.get("email", ""),
            "next_steps": [state.public_next],
            "status_url": f"/status/{case.status_token}/",
            "after_sending": self.page.after_sending,
            "contact": contact_for(case),
        }
        return self._render("forms/done.html", context)

    def _render(self, template: str, context: dict[str, Any]) -> HttpResponse:
        count = len(self.questions.steps) + 1
        shared = {
            "page": self.page,
            "process_title": self.page.title,
            "step_count": count,
            "steps": range(1, count + 1),
        }
        if "contact" not in context:
            shared["contact"] = contact_for_draft(self.answers)
        errors = getattr(context.get("form"), "errors", None)
        return render(self.request, template, shared | context, status=400 if errors else 200)


def _first_control(name: str, field: Any) -> str:
    """The id of what takes the answer: of several boxes the first one."""
    return f"id_{name}_0" if field.widget.use_fieldset else f"id_{name}"


def typed_answers(form: StepForm) -> Answers:
    """What was typed, with right answers cleaned and wrong ones as they are, for somebody who comes back to it.

    A citizen service number is left out of them, since we may not keep it.
    """
    kept: Answers = {}
    for name, raw in _typed(form):
        value = form.cleaned_data.get(name, raw)
        if value not in ("", None, []):
            kept[name] = without_bsn(value) if isinstance(value, str) else value
    return kept


def is_too_long(form: StepForm) -> bool:
    """Whether something was typed that is too long to be kept as it is."""
    return any(len(str(raw)) > LONGEST_KEPT for _name, raw in _typed(form))


def _typed(form: StepForm) -> Iterator[tuple[str, Any]]:
    for name, field in form.fields.items():
        yield name, field.widget.value_from_datadict(form.data, form.files, form.add_prefix(name))
