"""What happened to a case, told once for the applicant's page and once for staff."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from organisation.foundations.models import Foundation
from organisation.mail.models import OutgoingMail
from organisation.people.models import User
from organisation.sealing import without_tokens
from workflows.engine import registry, second_eyes
from workflows.engine.checks import letter_keys
from workflows.engine.definition import Process, Transition
from workflows.engine.letters import STANDARD, default_words
from workflows.engine.placeholders import OWN
from workflows.models import Attachment, Case, Event, Letter, Note
from workflows.models.note import Kind


@dataclass(frozen=True, slots=True)
class Detail:
    """A question of a move's form with what was filled in, as people read it."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class SentLetter:
    """A letter that went out, where it stands, and what came in to it. `letter` is its key in the process. `version` says whose
    words in which version it was made of; `words` is the key of that version, where it can be read.
    """

    pk: int
    letter: str
    written_at: datetime
    at: datetime
    subject: str
    state: str
    state_label: str
    failed: bool
    version: str
    words: int | None
    replies: tuple["Happening", ...] = ()


@dataclass(frozen=True, slots=True)
class Happening:
    """One line of a timeline. `who` is empty on the applicant's page; `internal` marks what the applicant does not see.

    `letters` went out with it. An answer (`key` is "reply") says in `answers` to which letter it came, and in `attachment` which
    document came along.
    """

    at: datetime
    sentence: str
    details: tuple[Detail, ...] = ()
    who: str = ""
    state: str = ""
    due_on: date | None = None
    comment: str = ""
    key: str = ""
    internal: bool = False
    letters: tuple[SentLetter, ...] = ()
    answers: int | None = None
    attachment: Attachment | None = None


#: What stands on a timeline beside the moves: it makes no version of the case and promises nothing.
BESIDE = ("note", "reply", "letter")


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
    notes = Note.objects.filter(case=case).select_related("author", "attachment")
    told = [_internal(process, event) for event in events] + [_note(note) for note in notes]
    return sorted(_with_names(told), key=lambda happening: happening.at)


def _note(note: Note) -> Happening:
    details: tuple[Detail, ...] = (Detail("", note.body),)
    if note.kind == Kind.REPLY:
        details = (
            Detail(_("From whom"), note.sender or ""),
            Detail(_("Received on"), date_format(note.received_on, "j F Y") if note.received_on else ""),
            *details,
        )
    return Happening(
        note.created_at,
        "",
        details,
        who=note.author.full_name if note.author else "",
        key=note.kind,
        internal=not note.shared,
        answers=note.answers_id,
        attachment=note.attachment,
    )


def letters_of(case: Case) -> list[SentLetter]:
    """The letters that went to the person of a case, oldest first. Two queries at most."""
    process = registry.get(case.kind)
    kinds = {f"{process.kind}/{key}": key for key in letter_keys(process)}
    mails = list(
        OutgoingMail.objects.filter(reference=case.reference, kind__in=kinds)
        .only("kind", "version", "created_at", "sent_at", "subject", "state")
        .order_by("created_at", "pk")
    )
    own = [int(mail.version) for mail in mails if mail.version.isdecimal()]
    versions = (
        {row.pk: row for row in Letter.objects.filter(pk__in=own).select_related("foundation")} if own else {}
    )
    return [_sent(mail, kinds[mail.kind], process, versions) for mail in mails]


def _sent(mail: OutgoingMail, key: str, process: Process, versions: Mapping[int, Letter]) -> SentLetter:
    row = versions.get(int(mail.version)) if mail.version.isdecimal() else None
    return SentLetter(
        pk=mail.pk,
        letter=key,
        written_at=mail.created_at,
        at=mail.sent_at or mail.created_at,
        subject=without_tokens(mail.subject or ""),
        state=mail.state,
        state_label=mail.get_state_display(),
        failed=mail.state == OutgoingMail.State.FAILED,
        version=_version(mail.version, key, process, row),
        words=row.pk if row else None,
    )


def _version(mark: str, key: str, process: Process, row: Letter | None) -> str:
    """Of which words a mail was made. What was sent before versions were kept says nothing, and neither does a letter that a
    coordinator wrote, unless a foundation words what stands around it.
    """
    if row:
        whose = row.foundation.name if row.foundation else _("All foundations")
        return _("words of %(whose)s, version %(number)d") % {"whose": whose, "number": row.number}
    if key == OWN:
        return ""
    if mark == default_words(process.folder, key).version:
        return _("standard words")
    return _("standard words of then") if mark.startswith(STANDARD) else ""


def with_letters(told: list[Happening], case: Case) -> list[Happening]:
    """The same timeline of `case`, each letter with the last move or shared note before it that sends it; one that nothing here
    sent stands by itself. Two queries at most.
    """
    process, letters = registry.get(case.kind), letters_of(case)
    sent: dict[int, list[SentLetter]] = {}
    alone = []
    for letter in letters:
        by = [
            place
            for place, each in enumerate(told)
            if each.at <= letter.written_at and letter.letter in _sends(each, process)
        ]
        if by:
            sent.setdefault(by[-1], []).append(letter)
        else:
            alone.append(Happening(letter.written_at, _("Letter sent"), key="letter", letters=(letter,)))
    whole = [replace(each, letters=tuple(sent.get(place, ()))) for place, each in enumerate(told)]
    return sorted([*whole, *alone], key=lambda happening: happening.at)


def _sends(happening: Happening, process: Process) -> tuple[str, ...]:
    """The letters that can have gone out with this."""
    if happening.key == Kind.NOTE:
        return () if happening.internal else ("message",)
    transition = process.transition(happening.key)
    return transition.letters if transition else ()


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
    given = kept.get("data", {}).get("given", {})
    words = _("Proposed: %(move)s") % {"move": proposed.label} if proposed else second_eyes.PROPOSAL.past
    return Happening(
        event.at,
        str(words),
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
