"""The cases of one person: what there is, why they may not be erased, and erasing them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import partial
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from organisation import audit
from organisation.audit.models import AuditEntry
from organisation.calendar.workdays import today
from organisation.people.policies import narrow
from organisation.privacy import keeps, periods, register, retention
from organisation.privacy.keeps import Reason
from organisation.privacy.register import Holder, Person, Piece, nobody
from workflows.engine import registry
from workflows.engine.asked import questions_of
from workflows.engine.filing import email_index
from workflows.models import Attachment, Case, Event, Note
from workflows.models.note import Kind
from workflows.selectors.retention import case_periods, held_for, over
from workflows.services import exports, forgetting
from workflows.services.attachments import content_of
from workflows.services.submissions import RECEIPT_LIFE


def cases_of(person: Person) -> list[Case]:
    """The cases of these addresses or this account within reach; drafts too, for who reaches everything."""
    theirs = Q(email_index__in=[email_index(address) for address in person.addresses])
    if person.user:
        theirs |= Q(account=person.user)
    filed = Case.objects.filter(theirs, forgotten_at=None).select_related("municipality", "foundation")
    found = list(narrow(filed, person.scope).defer("search").order_by("pk"))
    known = {case.pk for case in found}
    return found + [draft for draft in _drafts(person) if draft.pk not in known]


def _drafts(person: Person) -> Iterator[Case]:
    """Nobody finds a draft by its address, which is sealed; those of a month are opened one by one."""
    if not person.whole:
        return
    left = Case.objects.filter(submitted_at=None, forgotten_at=None).exclude(sealed_answers=b"")
    for case in left.defer("search").iterator():
        if str(case.answers.get("email", "")).strip().lower() in person.addresses:
            yield case


def gather(person: Person) -> Iterator[Piece]:
    for case in cases_of(person):
        process = registry.get(case.kind)
        yield Piece(
            what=process.title,
            title=case.reference,
            data={
                _("foundation"): case.foundation.name if case.foundation else None,
                _("where it is"): str(process.state(case.state).public_label),
                _("begun on"): case.created_at,
                _("sent on"): case.submitted_at,
                _("closed on"): case.closed_at,
                _("answers"): _answers(case),
                _("what happened"): _events(case),
                _("notes"): [_note(note) for note in Note.objects.filter(case=case)],
                _("looked at by us"): [
                    {_("time"): line.created_at, _("what"): audit.label(line.action)}
                    for line in AuditEntry.objects.filter(subject=case.reference).order_by("created_at", "pk")
                ],
            },
            files=tuple(
                (document.name, partial(_content, document))
                for document in Attachment.objects.filter(case=case)
            ),
        )


def _content(document: Attachment) -> bytes:
    """The bytes of a document; none of one whose file was lost."""
    try:
        return content_of(document)
    except FileNotFoundError:
        return b""


def _answers(case: Case) -> dict[str, Any]:
    """By the question as it was asked, in the words of the form; an answer whose question is gone, by its name."""
    fields: dict[str, Any] = {}
    for step in questions_of(case).steps:
        fields |= step.fields()
    told = {}
    for name, value in case.answers.items():
        field = fields.get(name)
        told[str(field.label) if field else name] = field.display(value) if field and value else value
    return told


def _note(note: Note) -> dict[str, Any]:
    """A note, or an answer that came in, with from whom and when."""
    told = {_("time"): note.created_at, _("text"): note.body}
    if note.kind == Kind.REPLY:
        told |= {_("from whom"): note.sender, _("received on"): note.received_on}
    return told


def _events(case: Case) -> list[dict[str, Any]]:
    process, told = registry.get(case.kind), []
    for event in Event.objects.filter(case=case):
        move, given = process.transition(event.transition), event.data(case.kind)
        told.append(
            {
                _("time"): event.at,
                _("what"): str(move.past) if move else event.transition,
                _("filled in"): given.get("data", {}),
                _("remark"): given.get("comment", ""),
            }
        )
    return told


def refuse(person: Person) -> list[str]:
    """A case that is held is kept, and one that still runs is closed first, so that nobody waits for an answer in vain."""
    cases = cases_of(person)
    held = held_for([case.pk for case in cases], today=today())
    running = [
        _("%(reference)s is not closed yet. Withdraw or close it first.") % {"reference": case.reference}
        for case in cases
        if case.submitted_at and not case.closed_at and case.account_id is None
    ]
    return [f"{case.reference}: {held[case.pk]}" for case in cases if case.pk in held] + running


def running(user_ids: Collection[int]) -> Iterator[Reason]:
    """Whose case is not closed yet."""
    cases = Case.objects.filter(account__in=user_ids, submitted_at__isnull=False, closed_at=None)
    for user_id, foundation_id, reference in cases.order_by("pk").values_list(
        "account", "foundation", "reference"
    ):
        yield Reason(
            user_id,
            foundation_id,
            _("%(reference)s is not closed yet. Withdraw or close it first.") % {"reference": reference},
        )


def erase(person: Person) -> None:
    keys = [case.pk for case in cases_of(person)]
    list(Case.objects.select_for_update().filter(pk__in=keys).order_by("pk").values_list("pk"))
    forgetting.forget(keys)


def register_all() -> None:
    """Called in `ready()`, once the processes are known."""
    register.register(
        Holder(
            key="cases",
            models=tuple(
                f"workflows.{name}" for name in ("Attachment", "Case", "Event", "Hold", "Note", "Receipt")
            ),
            gather=gather,
            refuse=refuse,
            erase=erase,
        )
    )
    nobody(
        "what staff set for everybody", ("workflows.Letter", "workflows.QuestionSet", "workflows.StepSetting")
    )
    nobody(
        "which colleagues did something, by the numbers of their accounts; the words stand in a note or an event",
        (
            "workflows.Mention",
            "workflows.Presence",
            "workflows.Proposal",
            "workflows.Batch",
            "workflows.BatchRow",
        ),
    )
    nobody("lists of cases as a file, all thrown away when somebody is forgotten", ("workflows.Export",))
    keeps.register(running)
    for period in case_periods():
        periods.register(period)
    periods.register_fixed(
        "drafts",
        periods.Fixed(
            gettext_lazy("A form that was not sent"),
            max(process.draft_days for process in registry.all_processes()),
            gettext_lazy("So that somebody can go on with it later."),
            gettext_lazy("after the last change"),
        ),
    )
    periods.register_fixed(
        "receipts",
        periods.Fixed(
            gettext_lazy("Proof that a form was received from a program"),
            RECEIPT_LIFE.days,
            gettext_lazy("So that sending it twice does not make two."),
            gettext_lazy("after sending"),
        ),
    )
    periods.register_fixed(
        "exports",
        periods.Fixed(
            gettext_lazy("A list of cases that a coordinator made as a file"),
            exports.LIFE.days,
            gettext_lazy("To download it. It can be made again."),
            gettext_lazy("after it was made"),
        ),
    )
    retention.register(retention.Retained("cases", over, forgetting.lock, forgetting.forget_over))
