"""A letter that went out, and what came in to it."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from organisation import audit
from organisation.calendar import workdays
from organisation.mail.models import OutgoingMail
from organisation.sealing import without_tokens
from workflows.audit import note_read
from workflows.desk.forms import ReplyForm
from workflows.desk.settings_words import letter_name
from workflows.desk.views.base import CaseView
from workflows.selectors.timeline import SentLetter, letters_of
from workflows.services.replies import add_reply


class LettersView(CaseView):
    """A page about the letters of a case."""

    @cached_property
    def letters(self) -> list[SentLetter]:
        return letters_of(self.case)

    def called(self, letter: SentLetter) -> str:
        """A letter by its subject, or once that is forgotten by what sent it."""
        return letter.subject or letter_name(self.process, letter.letter)

    def trail(self) -> list[dict[str, Any]]:
        return [
            {"url": self.case_url, "label": self.person, "sublabel": self.case.reference},
            {"url": "", "label": self.get_page_title()},
        ]


class SentLetterView(LettersView):
    """One letter as it went out. Opening it is recorded. What holds a link that only its reader may use is not shown."""

    template_name = "workflows/desk/sent_letter.html"

    @cached_property
    def letter(self) -> SentLetter:
        found = next((each for each in self.letters if each.pk == self.kwargs["pk"]), None)
        if found is None:
            raise Http404
        return found

    def get_page_title(self) -> str:
        return self.called(self.letter)

    def get(self, request: HttpRequest, reference: str, pk: int) -> HttpResponse:
        mail = OutgoingMail.objects.get(pk=self.letter.pk)
        audit.record(
            "mail.read", actor=self.user, foundation=self.case.foundation, subject=self.case.reference
        )
        shown = not mail.carries_key
        context = self.get_context_data(
            case=self.case,
            letter=self.letter,
            hidden=mail.carries_key,
            text=without_tokens(mail.text) if shown and mail.text else "",
            html=without_tokens(mail.html) if shown and mail.html else "",
            replies=list(self.case.notes.filter(answers=mail.pk).select_related("attachment")),
        )
        return self.render_to_response(context)


class ReplyView(LettersView):
    """Keep an answer that came in, beside the letter to which it came."""

    template_name = "workflows/desk/reply.html"

    def get_page_title(self) -> str:
        return _("Add an answer")

    def get(self, request: HttpRequest, reference: str) -> HttpResponse:
        if self.case.forgotten_at:
            messages.warning(
                request, _("What this case held was erased. Nothing can be done with it any more.")
            )
            return redirect(self.case_url)
        initial = {
            "sender": self.person,
            "received_on": workdays.today(),
            "answers": request.GET.get("op", ""),
        }
        return self.page(ReplyForm(initial=initial, letters=self.offered))

    def post(self, request: HttpRequest, reference: str) -> HttpResponse:
        form = ReplyForm(request.POST, request.FILES, letters=self.offered)
        if form.is_valid():
            given = form.cleaned_data
            try:
                add_reply(
                    case_id=self.case.pk,
                    author=self.user,
                    sender=given["sender"],
                    received_on=given["received_on"],
                    body=given["body"],
                    answers=given["answers"],
                    upload=given["file"],
                    form_key=given["key"],
                )
            except ValidationError as error:
                form.add_error("file", error)
            except PermissionDenied:
                return redirect(request.get_full_path())
            else:
                messages.success(request, _("The answer is added."))
                self.words_were_taken()
                return redirect(f"{self.case_url}#timeline-section")
        return self.page(form)

    @cached_property
    def offered(self) -> list[tuple[int, str]]:
        """The letters of the case, newest first."""
        return [
            (letter.pk, f"{date_format(localtime(letter.at), 'j F Y H.i')}: {self.called(letter)}")
            for letter in reversed(self.letters)
        ]

    def page(self, form: ReplyForm) -> HttpResponse:
        note_read(self.user, self.case)
        context = self.get_context_data(
            case=self.case,
            person=self.person,
            form=form,
            reply_url=reverse("desk:reply", args=[self.case.reference]),
        )
        return self.render_to_response(context)
