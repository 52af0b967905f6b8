"""What staff add beside a case: notes and attachments; and the download of an attachment."""

from __future__ import annotations

import uuid

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _

from organisation import audit
from workflows.desk import told
from workflows.desk.forms import AttachmentForm, NoteForm
from workflows.desk.views.base import CaseView, DeskView
from workflows.desk.views.case import CasePageView
from workflows.selectors.mentions import who_can_be_named
from workflows.services.attachments import attach, attachment_for, download
from workflows.services.notes import add_note
from workflows.services.presence import look


class BesideView(CasePageView):
    """A form on the page of a case. Who comes back to its address, after logging in again for one, is led to that page."""

    def get(self, request: HttpRequest, reference: str) -> HttpResponse:
        return redirect(self.case_url)


class NoteView(BesideView):
    """Write a note. What was typed stays when something is wrong with it."""

    def post(self, request: HttpRequest, reference: str) -> HttpResponse:
        form = NoteForm(request.POST, prefix="note", people=who_can_be_named(self.case, self.user))
        if not form.is_valid():
            return self.page(note_form=form)
        add_note(
            case_id=self.case.pk,
            author=self.user,
            body=form.cleaned_data["body"],
            shared=form.cleaned_data["shared"],
            form_key=form.cleaned_data["key"],
        )
        messages.success(request, _("The note is added."))
        self.words_were_taken()
        return redirect(f"{self.case_url}#timeline-section")


class AttachView(BesideView):
    """Add a document."""

    def post(self, request: HttpRequest, reference: str) -> HttpResponse:
        form = AttachmentForm(request.POST, request.FILES, prefix="attachment")
        if form.is_valid():
            try:
                attach(case=self.case, upload=form.cleaned_data["file"], actor=self.actor)
            except ValidationError as error:
                form.add_error("file", error)
            else:
                messages.success(request, _("The document is added."))
                return redirect(f"{self.case_url}#attachments-section")
        return self.page(attachment_form=form)


class PresenceView(CaseView):
    """Who else is looking at a case, asked each minute by its page; that one looks is written down with it."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, reference: str) -> HttpResponse:
        names = look(case=self.case, user=self.user, now=timezone.now())
        return HttpResponse(told.also_here(names), content_type="text/plain; charset=utf-8")


class AttachmentView(DeskView):
    """Hand out a document to who may see its case. It is saved, never opened in the page, and each read is recorded."""

    def get(self, request: HttpRequest, key: uuid.UUID) -> HttpResponse:
        attachment = attachment_for(self.user, key)
        if attachment is None:
            raise Http404
        response, case = download(attachment), attachment.case
        audit.record("attachment.read", actor=self.user, foundation=case.foundation, subject=case.reference)
        return response
