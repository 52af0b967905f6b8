"""The page of one case."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from organisation.calendar import workdays
from workflows.audit import note_read
from workflows.desk import told
from workflows.desk.forms import AttachmentForm, NoteForm
from workflows.desk.views.base import CaseView
from workflows.engine.perform import moves
from workflows.selectors.answers import answers_of
from workflows.selectors.cases import same_address
from workflows.selectors.desk import lines_of
from workflows.selectors.mentions import who_can_be_named
from workflows.selectors.owners import owners_for
from workflows.selectors.promises import calendars, promise_of
from workflows.selectors.retention import hold_of, kept_until
from workflows.selectors.timeline import attachments_of, open_question, proposed_for
from workflows.services.notes import see_mentions
from workflows.services.presence import look

SAME_ADDRESS_SHOWN = 10


class CasePageView(CaseView):
    """Everything about a case, and what can be done with it."""

    template_name = "workflows/desk/case.html"

    def trail(self) -> list[dict[str, Any]]:
        return [{"url": "", "label": self.person, "sublabel": self.case.reference}]

    def get(self, request: HttpRequest, reference: str) -> HttpResponse:
        return self.page()

    def page(
        self,
        *,
        note_form: NoteForm | None = None,
        attachment_form: AttachmentForm | None = None,
        status: int = 200,
    ) -> Any:
        """The page, with the forms on it as they were filled in. That it was shown is recorded."""
        note_read(self.user, self.case)
        case, user, today = self.case, self.user, workdays.today()
        see_mentions(case=case, user=user)
        duplicates = list(same_address(case, user).select_related("owner", "foundation")[:SAME_ADDRESS_SHOWN])
        possible, owners = moves(case, self.actor), owners_for(user)
        may = told.allowed(possible)
        context = self.get_context_data(
            case=case,
            process=self.process,
            person=self.person,
            state=self.process.state(case.state),
            promise=promise_of(case, today, calendars([case]).get(case.foundation_id or 0)),
            waits_for=told.waits_for(self.process, case, may),
            contact=told.contact(case),
            groups=answers_of(case, self.process.answers_now(case)),
            facts=self.process.staff_facts(case) if self.process.staff_facts else [],
            links=self.process.staff_links(case) if self.process.staff_links else [],
            question=open_question(case),
            moves=told.possible_moves(possible, self.process, case),
            owner=told.ownership(case, user, possible, owners),
            duplicates=lines_of(duplicates, user, today=today, owners=owners),
            connected=told.connected(case, user),
            timeline=told.timeline(case),
            attachments=attachments_of(case),
            kept_until=kept_until(case) if case.closed_at else None,
            hold=hold_of(case),
            note_form=note_form or NoteForm(prefix="note", people=who_can_be_named(case, user)),
            also_here=told.also_here(look(case=case, user=user, now=timezone.now())),
            proposed=proposed_for(case),
            may=may,
            attachment_form=attachment_form or AttachmentForm(prefix="attachment"),
        )
        return self.render_to_response(context, status=status)

    def get_header_title(self) -> str:
        return f"{self.person} ({self.case.reference})"
