"""What happened to a case, told once for the applicant's page and once for staff."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from django.utils.translation import gettext as _

from organisation.foundations.models import Foundation
from organisation.people.models import User
from workflows.engine import registry, second_eyes
from workflows.engine.definition import Process, Transition
from workflows.models import Attachment, Case, Event, Note


@dataclass(frozen=True, slots=True)
class Detail:
    """A question of a move's form with what was filled in, as people read it."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Happening:
    """One line of a timeline. `who` is empty on the applicant's page; `internal` marks what the applicant does not see."""

    at: datetime
    sentence: str
    details: tuple[Detail, ...] = ()
    who: str = ""
    state: str = ""
    due_on: date | None = None
    comment: str = ""
    key: str = ""
    internal: bool = False


def _details(transition: Transition, data: dict[str, object], names: Iterable[str]) -> tuple[Detail, ...]:
    fields: dict[str, Any] = dict(transition.form.base_fields) if transition.form else {}
    return tuple(
        Detail(str(fields[name].label), fields[name].display(data[name]))
        for name in names
        if name in fields and data.get(name)
    )


def public_timeline(case: Case) -> list[Happening]:
    """What the applicant may know, oldest first. Two queries."""
    process = registry.get(case.kind)
    events = (_public(process, event) for event in Event.objects.filter(case=case).order_by("number"))
    notes = (
        Happening(note.created_at, "", (Detail("", note.body),), key="note")
        for note in Note.objects.filter(case=case, shared=True)
    )
    return sorted(
        [happening for happening in events if happening] + list(notes), key=lambda happening: happening.at
    )


def _public(process: Process, event: Event) -> Happening | None:
    transition = process.transition(event.transition)
    public = transition.public_for(event.to_state) if transition else ""
    if transition is None or not public:
        return None
    data = event.data(process.kind).get("data", {}) if transition.shown else {}
    return Happening(event.at, str(public), _details(transition, data, transition.shown), key=transition.key)


def staff_timeline(case: Case) -> list[Happening]:
    """Everything, oldest first, with names instead of keys. Two queries, and one each for the people and foundations named."""
    process = registry.get(case.kind)
    events = Event.objects.filter(case=case).select_related("actor").order_by("number")
    notes = Note.objects.filter(case=case).select_related("author")
    told = [_internal(process, event) for event in events] + [
        Happening(
            note.created_at,
            "",
            (Detail("", note.body),),
            who=note.author.full_name if note.author else "",
            key="note",
            internal=not note.shared,
        )
        for note in notes
    ]
    return sorted(_with_names(told), key=lambda happening: happening.at)


def _with_names(told: list[Happening]) -> list[Happening]:
    """The same, with the name of the person or foundation that was chosen in a move."""
    people = User.objects.filter(pk__in=_chosen(told, "assign"))
    foundations = Foundation.objects.filter(slug__in=_chosen(told, "transfer", "arrive"))
    names = {str(person.pk): person.full_name for person in people} | {
        each.slug: each.name for each in foundations
    }
    return [replace(happening, details=_readable(happening, names)) for happening in told]


def _chosen(told: list[Happening], *keys: str) -> list[str]:
    return [detail.text for happening in told if happening.key in keys for detail in happening.details[:1]]


def _readable(happening: Happening, names: Mapping[str, str]) -> tuple[Detail, ...]:
    match happening.key:
        case "add_document":
            return ()
        case "assign" | "transfer" | "arrive":
            chosen = tuple(
                Detail(each.label, names.get(each.text, each.text)) for each in happening.details[:1]
            )
            return chosen + happening.details[1:]
        case _:
            return happening.details


def _internal(process: Process, event: Event) -> Happening:
    if event.transition == second_eyes.PROPOSE:
        return _proposal(process, event)
    transition = process.transition(event.transition)
    kept = event.data(process.kind)
    details = _details(transition, kept.get("data", {}), kept.get("data", {})) if transition else ()
    return Happening(
        event.at,
        str(transition.past) if transition else event.transition,
        details,
        who=event.actor.full_name if event.actor else event.actor_kind,
        state=event.to_state,
        due_on=event.due_on,
        comment=kept.get("comment", ""),
        key=event.transition,
        internal=not (transition and transition.public),
    )


def _proposal(process: Process, event: Event) -> Happening:
    """What was proposed, with the words that the applicant gets when it is confirmed."""
    kept, proposed = event.data(process.kind), second_eyes.proposed_in(event, process)
    told = kept.get("data", {})  # of a case that was forgotten nothing is left
    given = told.get("given", {})
    return Happening(
        event.at,
        _("Proposed: %(move)s") % {"move": proposed.label if proposed else told.get("move", "–")},
        _details(proposed, given, given) if proposed else (),
        who=event.actor.full_name if event.actor else event.actor_kind,
        state=event.to_state,
        due_on=event.due_on,
        comment=kept.get("comment", ""),
        key=event.transition,
        internal=True,
    )


@dataclass(frozen=True, slots=True)
class Proposed:
    """What waits for a second pair of eyes: which move, by whom, since when, and what was filled in."""

    move: Transition
    by: str
    by_id: int | None
    at: datetime
    details: tuple[Detail, ...]


def proposed_for(case: Case) -> Proposed | None:
    """The proposal that waits. One query at most."""
    process, proposal = registry.get(case.kind), second_eyes.open_proposal(case)
    move = process.transition(proposal.transition) if proposal else None
    if proposal is None or move is None:
        return None
    filled = dict(second_eyes.given(proposal, process))
    name = proposal.proposed_by.full_name if proposal.proposed_by else ""
    return Proposed(move, name, proposal.proposed_by_id, proposal.proposed_at, _details(move, filled, filled))


def attachments_of(case: Case) -> list[Attachment]:
    return list(Attachment.objects.filter(case=case).select_related("uploaded_by"))


def asked_or_answered_after(case: Case, version: int) -> bool:
    """Whether a question was asked or answered since `case` had this version."""
    return Event.objects.filter(case=case, number__gt=version, transition__in=["ask", "answer"]).exists()


@dataclass(frozen=True, slots=True)
class Question:
    """What a coordinator asked the applicant, and when."""

    text: str
    by: str
    at: datetime


def open_question(case: Case) -> Question | None:
    """The question that waits for an answer of the applicant. One query at most."""
    if not case.paused_on:
        return None
    event = (
        Event.objects.filter(case=case, transition="ask").select_related("actor").order_by("-number").first()
    )
    if event is None:
        return None
    return Question(
        event.data(case.kind)["data"]["question"], event.actor.full_name if event.actor else "", event.at
    )
