"""A form in steps, below the address of its page.

    …/                    the first step; sending it begins a draft
    …/TOKEN/              to where the draft has got
    …/TOKEN/STEP/         a step
    …/TOKEN/controle/     everything once more, and send
    …/TOKEN/bewaren/      where to mail the link to go on later, and …/bewaard/
    …/TOKEN/klaar/        sent

The token is the only key: no cookie, no account, no JavaScript.
"""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from home.selectors.website import page_address
from organisation.calendar import workdays
from workflows.engine import clock, registry
from workflows.engine.errors import InvalidData, MoveError
from workflows.front.contact import contact_for, contact_of
from workflows.front.filling import CHECK, Filling
from workflows.front.guarded import TRAP, looks_automatic, shown_now, without_cookie
from workflows.front.limits import wait_before_sending
from workflows.models import Case, FormPage
from workflows.questions.definition import Step, StepForm
from workflows.questions.fields import MailField
from workflows.selectors.cases import draft_of_link
from workflows.selectors.pages import draft_address, notice_version
from workflows.services import drafts

SAVE, SAVED, DONE = "bewaren", "bewaard", "klaar"


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
    return PageFilling(request, page, parts).answer()


def _draft(token: str, kind: str) -> Case:
    case = draft_of_link(token, today=workdays.today())
    if case is None or case.kind != kind:
        raise Http404
    return case


class PageFilling(Filling):
    """One request of somebody who fills in the form of a page."""

    def __init__(self, request: HttpRequest, page: FormPage, parts: tuple[str, ...]) -> None:
        process = registry.find(page.kind)
        if process is None or len(parts) > 2:
            raise Http404
        self.page = page
        token, self.place = (*parts, "", "")[:2]
        super().__init__(request, process, _draft(token, process.kind) if token else None)

    def answer(self) -> HttpResponse:
        if self.case is None:
            return self._entrance()
        if self.case.submitted_at is not None:
            return self._done() if self.place == DONE else self.go(DONE)
        views = {"": self.resume, DONE: self.resume, SAVE: self._save, SAVED: self._saved}
        view = views.get(self.place)
        return view() if view else self.at(self.place)

    def _entrance(self) -> HttpResponse:
        """The page itself, as search engines know it; all that lies below it is of one person."""
        response = self.step(self.questions.steps[0])
        response.headers["X-Robots-Tag"] = "all"
        return response

    def address(self, place: str) -> str:
        # The kept address asks the database nothing; a preview has none yet.
        base = page_address(self.page.pk) or self.page.get_url(self.request)
        return f"{base}{self.case.draft_token}/{place}/" if self.case else base

    def keep(self, answers: Mapping[str, Any], step: Step) -> None:
        if self.case is None:
            self.case = drafts.start(
                process=self.process, answers=answers, suspect=looks_automatic(self.request)
            )
            return
        suspect = bool(self.request.POST.get(TRAP))
        try:
            self.case = drafts.save_answers(
                case_id=self.case.pk,
                answers=answers,
                asked=step.form.base_fields,
                question_set=step.set_id,
                suspect=suspect,
            )
        except Case.DoesNotExist:
            raise Http404 from None

    def step_context(self, number: int, form: StepForm) -> dict[str, Any]:
        return {
            "shown": shown_now() if self.case is None else "",
            "lead": self.page.intro if number == 1 and not form.errors else "",
            "is_entrance": self.case is None,
        }

    def notice(self) -> str:
        return self.page.before_sending

    # Sent, or saved for later

    def send(self, form: StepForm) -> HttpResponse:
        if self.must_wait(form, self.answers.get("email", "")):
            return self.show_check(form)
        try:
            drafts.send(
                case=self.case, privacy_version=notice_version(self.process, self.page.before_sending)
            )
        except InvalidData:
            return self.to_unfinished() or self.resume()
        except MoveError:
            pass  # sent already, under other words: the next page tells
        return self.go(DONE)

    def put_off(self) -> HttpResponse:
        return self.go(SAVE)

    def _save(self) -> HttpResponse:
        """Ask where the link may go; a mail address that was given already is filled in, never used unasked."""
        posted = self.request.method == "POST"
        if posted and self.request.POST.get("go") == "back":
            return self.resume()
        form = SaveForm(
            self.request.POST if posted else None, initial={"email": self.answers.get("email", "")}
        )
        if not (posted and form.is_valid()) or self.must_wait(form, form.cleaned_data["email"]):
            return self.render("forms/save.html", {"form": form, "days": self.process.draft_days})
        link = draft_address(self.case, self.page)
        drafts.mail_link(case_id=self.case.pk, email=form.cleaned_data["email"], address=link)
        return self.go(SAVED)

    def must_wait(self, form: StepForm, email: str) -> bool:
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
        unfinished = self.unfinished()
        context = {
            "email": self.answers.get("email", ""),
            "valid_until": last_day,
            "resume_url": self.address(unfinished[0].key if unfinished else CHECK),
        }
        return self.render("forms/saved.html", context)

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
        }
        return self.render("forms/done.html", context)

    def shared(self) -> dict[str, Any]:
        contact = contact_for(self.case) if self.case and self.case.submitted_at else None
        return {
            "page": self.page,
            "process_title": self.page.title,
            "contact": contact or contact_of(self.foundation),
        }
