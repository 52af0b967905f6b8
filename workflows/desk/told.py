"""A case told for its page: contact, answers, owner, moves and timeline, each in the words of the desk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _

from organisation.people.models import User
from organisation.people.selectors import coordinators_of
from workflows.desk.words import ACTORS, WAITS_FOR
from workflows.engine import second_eyes
from workflows.engine.definition import Process, WaitsFor
from workflows.engine.perform import Possibility
from workflows.engine.workload import names_with_workload
from workflows.models import Case
from workflows.policies import may_see
from workflows.selectors.desk import awaited_by, next_move, person_name, switched_off
from workflows.selectors.owners import Owners
from workflows.selectors.timeline import BESIDE, Happening, staff_timeline, with_letters

#: Moves that the page of a case offers beside what they are about: the owner, the mark of what looks automatic, and a proposal.
PLACED = ("assign", "trust", *second_eyes.ENDS)


@dataclass(frozen=True, slots=True)
class Contact:
    """How to reach the person."""

    name: str
    email: str
    phone: str
    municipality: str


@dataclass(frozen=True, slots=True)
class MoveOnPage:
    """A move as the page of the case offers it. `leads` marks the one that brings the case to its next step."""

    key: str
    label: str
    allowed: bool
    reason: str
    leads: bool
    ends: bool


@dataclass(frozen=True, slots=True)
class Ownership:
    """Who has the case (nobody when who had it left), and to whom it can go, as (key, name with what they have in hands);
    `refusal` says why it cannot be assigned now.
    """

    name: str
    mine: bool
    may_take: bool
    colleagues: list[tuple[int, str]]
    refusal: str


def contact(case: Case) -> Contact:
    answers = case.answers
    return Contact(
        name=person_name(case),
        email=answers.get("email", ""),
        phone=answers.get("phone", ""),
        municipality=case.municipality.name if case.municipality else "",
    )


def possible_moves(possible: Iterable[Possibility], process: Process, case: Case) -> list[MoveOnPage]:
    """The moves that staff make, the one along the path first and the ends last; what is in `PLACED` has a place of its own.
    While something is proposed, only what can be done beside it.
    """
    leads = next_move(process, case, switched_off([case.foundation_id] if case.foundation_id else []))
    told = [
        MoveOnPage(
            key=each.transition.key,
            label=str(each.transition.label),
            allowed=each.allowed,
            reason=each.reason,
            leads=each.transition is leads,
            ends=bool(each.transition.target and process.state(each.transition.target).ends),
        )
        for each in possible
        if each.permitted and each.transition.key not in PLACED and (each.allowed or not case.proposed)
    ]
    return sorted(told, key=lambda move: (not move.leads, move.ends))


def allowed(possible: Iterable[Possibility]) -> dict[str, bool]:
    """Which moves can be made now, by key."""
    return {each.transition.key: each.allowed for each in possible}


def also_here(names: list[str]) -> str:
    """Who else is looking at a case, in words; empty for nobody."""
    return _("Also looking at this now: %(names)s.") % {"names": ", ".join(names)} if names else ""


def ownership(case: Case, user: User, possible: Iterable[Possibility], owners: Owners) -> Ownership:
    assign = next((each for each in possible if each.transition.key == "assign"), None)
    colleagues = (
        coordinators_of(case.foundation_id) if case.foundation_id and assign and assign.allowed else []
    )
    return Ownership(
        name=owners.name_for(case),
        mine=case.owner_id == user.pk,
        may_take=user in colleagues and case.owner_id != user.pk,
        colleagues=names_with_workload(
            [person for person in colleagues if person.pk not in (case.owner_id, user.pk)],
            case.foundation_id or 0,
        ),
        refusal=assign.reason if assign else "",
    )


@dataclass(frozen=True, slots=True)
class Connected:
    """The case that this one came from or went on as; without a reference when it is not ours to see."""

    sentence: str
    reference: str


def waits_for(process: Process, case: Case, may: Mapping[str, bool]) -> str:
    """Who has to do something now, as exactly as the table says it; empty for nobody. A proposal waits for whoever may confirm
    it, whatever the state says.
    """
    if case.proposed:
        return str(WAITS_FOR[WaitsFor.STAFF.value]) if may.get("confirm") else _("A colleague")
    return awaited_by(process, case) or str(WAITS_FOR.get(case.waits_for, ""))


def connected(case: Case, user: User) -> list[Connected]:
    """Where this case came from and where it went on; a draft is the applicant's alone. One query."""
    told = []
    if case.origin:
        told.append(_connection(_("Came from %(foundation)s."), case.origin, user))
    sent = case.successors.filter(submitted_at__isnull=False)
    for successor in sent.select_related("foundation").defer("search"):
        told.append(_connection(_("Goes on at %(foundation)s."), successor, user))
    return told


def _connection(sentence: str, other: Case, user: User) -> Connected:
    words = sentence % {"foundation": other.foundation.name if other.foundation else ""}
    return Connected(words, other.reference if may_see(user, other) else "")


def timeline(case: Case, *, after: int = -1) -> list[Happening]:
    """Everything that happened, newest first; or the moves `after` a version of the case."""
    told = _promised_once(with_letters(staff_timeline(case), case))
    if after >= 0:
        told = [happening for happening in told if happening.key not in BESIDE][after:]
    told = [replace(each, who=str(ACTORS.get(each.who, each.who))) for each in told]
    return list(reversed(_with_replies(told)))


def _with_replies(told: list[Happening]) -> list[Happening]:
    """The same, each answer with the letter to which it came."""
    replies: dict[int, list[Happening]] = {}
    sent = {letter.pk for happening in told for letter in happening.letters}
    for happening in told:
        if happening.answers in sent:
            replies.setdefault(happening.answers or 0, []).append(happening)
    return [
        replace(
            happening,
            letters=tuple(
                replace(letter, replies=tuple(replies.get(letter.pk, ()))) for letter in happening.letters
            ),
        )
        for happening in told
        if happening.answers not in sent
    ]


def _promised_once(told: list[Happening]) -> list[Happening]:
    """The same, oldest first, with the promised day only where it is another one than before."""
    once, promised = [], None
    for happening in told:
        repeated = happening.due_on == promised
        once.append(replace(happening, due_on=None) if repeated else happening)
        if happening.key not in BESIDE:
            promised = happening.due_on
    return once
