"""A second pair of eyes: what one coordinator proposes happens when another one confirms it.

A transition of the table asks for it (`Transition.second_pair_of_eyes`). Making such a move writes a proposal in its place: the
state stays, nothing is mailed to the applicant, and the event says `propose`. `confirm` then makes the move itself, with the
words of then; `send_back` and `take_back` end the proposal. Meanwhile staff make no other move that changes the case. What
the applicant or the clock does goes on; a proposal that has no meaning after it is overtaken.

The same person never confirms, nor whoever acts on the same authority: a substitute of who proposed it, whom they stood in for,
or another substitute of the same coordinator. The database holds both rules (`workflows.models.Proposal`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from organisation.calendar.workdays import today
from organisation.foundations.selectors import national_office
from organisation.people.models import User
from organisation.people.selectors import coordinators_of, team_of
from workflows.engine import colleagues
from workflows.engine.definition import Clock, Process, Transition
from workflows.models import Case, Event, Proposal
from workflows.models.proposal import Outcome
from workflows.policies import Actor, ActorKind, Permission, acts_for

if TYPE_CHECKING:
    from workflows.engine.perform import Move

PROPOSE: Final = "propose"
CONFIRM: Final = "confirm"
SEND_BACK: Final = "send_back"
TAKE_BACK: Final = "take_back"
#: The moves that end a proposal.
ENDS: Final = (CONFIRM, SEND_BACK, TAKE_BACK)


def open_proposal(case: Case) -> Proposal | None:
    """The proposal that waits, with its event and who made it. No query when nothing is proposed."""
    if not case.proposed:
        return None
    waiting = Proposal.objects.filter(case=case, outcome=Outcome.OPEN)
    return waiting.select_related("event", "proposed_by").first()


def given(proposal: Proposal, process: Process) -> Mapping[str, Any]:
    """What was filled in for the move that is proposed."""
    return proposal.event.data(process.kind)["data"]["given"]


def proposed_in(event: Event, process: Process) -> Transition | None:
    """The move that an event of the kind `propose` proposed; None once its words were forgotten."""
    return process.transition(event.data(process.kind).get("data", {}).get("move", ""))


# What is allowed


def refusal(case: Case, transition: Transition, actor: Actor, process: Process) -> str | None:
    """Why staff cannot make this move as long as another one is proposed, in words; None when they can."""
    if not case.proposed or actor.kind is not ActorKind.STAFF or transition.key in ENDS:
        return None
    if transition.target is None and transition.clock is Clock.KEEP:
        return None
    proposed = process.transition(case.proposed)
    label = proposed.label if proposed else case.proposed
    return _("“%(move)s” is proposed. First a colleague confirms that or sends it back.") % {"move": label}


def another_looks(case: Case, actor: Actor) -> str | None:
    """The guard of `confirm` and `send_back`: somebody else, who acts on another authority."""
    proposal = open_proposal(case)
    if proposal is None:
        return _("Nothing is proposed.")
    if actor.user is None or proposal.proposed_by_id == actor.user.pk:
        return _("You proposed this yourself. Another coordinator looks at it.")
    if acts_for(actor.user, case.foundation_id).intersection(proposal.proposed_for):
        return _("You stand in for the same coordinator as who proposed this. Somebody else looks at it.")
    return None


def ones_own(case: Case, actor: Actor) -> str | None:
    """The guard of `take_back`."""
    proposal = open_proposal(case)
    if proposal is None:
        return _("Nothing is proposed.")
    if actor.user is None or proposal.proposed_by_id != actor.user.pk:
        return _("Only who proposed this can take it back.")
    return None


# What happens


def propose(move: Move) -> None:
    """Have `move` be a proposal to make it."""
    move.data = {"move": move.transition.key, "given": move.data}
    move.transition = PROPOSAL


def settle(move: Move) -> None:
    """End the proposal that `move` confirms, or that has no meaning any more where the move leads. Before the case is written."""
    case = move.case
    if move.proposal:
        _decide(move, Outcome.CONFIRMED)
    elif case.proposed:
        proposed = move.process.transition(case.proposed)
        if proposed is None or case.state not in proposed.sources:
            _decide(move, Outcome.OVERTAKEN)


def ended_as(outcome: Outcome) -> Any:
    """For `prepare` of a move that ends a proposal in this way."""

    def prepare(move: Move) -> None:
        _decide(move, outcome)

    return prepare


def _decide(move: Move, outcome: Outcome) -> None:
    case, user = move.case, move.actor.user
    case.proposed = ""
    waiting = Proposal.objects.filter(case=case, outcome=Outcome.OPEN)
    waiting.update(
        outcome=outcome,
        decided_by=user,
        decided_for=sorted(acts_for(user, case.foundation_id)) if user else [],
        decided_at=move.now,
    )


def _mark(move: Move) -> None:
    move.case.proposed = move.data["move"]


def _write_down(move: Move) -> None:
    """Keep the proposal, and tell who can confirm it."""
    user = move.actor.user
    if user is None or move.event is None:
        raise ValueError("Staff propose, and a proposal has its event.")
    authority = acts_for(user, move.case.foundation_id)
    Proposal.objects.create(
        case=move.case,
        event=move.event,
        transition=move.data["move"],
        proposed_by=user,
        proposed_for=sorted(authority),
        proposed_at=move.now,
    )
    colleagues.tell(
        who_can_look(move.case.foundation_id or 0, {user.pk, *authority}),
        subject=_("Will you look along?"),
        words=_(
            "%(name)s proposes a decision that wants a second pair of eyes. Will you look at it? You find it on the desk, at the"
            " top of your day."
        )
        % {"name": user.full_name},
        foundation=move.case.foundation,
        kind="desk/second-eyes",
    )


def who_can_look(foundation_id: int, proposers: set[int]) -> list[User]:
    """Who can confirm what `proposers` proposed: the others of the team, or the national office when there is nobody else."""
    if any(person.pk not in proposers for person in coordinators_of(foundation_id)):
        return [person for person in team_of(foundation_id, today()) if person.pk not in proposers]
    office = coordinators_of(national_office().pk)
    return [person for person in office if person.pk not in proposers]


def recorded_as(transition: Transition, process: Process) -> list[str]:
    """What the event of a move can be called: a proposal goes by its own name, a confirmed move by its name in the table."""
    if transition.second_pair_of_eyes:
        return [PROPOSE]
    if transition.key == CONFIRM:
        return [each.key for each in process.transitions if each.second_pair_of_eyes]
    return [transition.key]


#: What is written in the place of a move that wants a second pair of eyes; no table names it.
PROPOSAL: Final = Transition(
    key=PROPOSE,
    label=gettext_lazy("Propose"),
    past=gettext_lazy("Proposed"),
    sources=(),
    target=None,
    permissions=(Permission.DECIDE,),
    clock=Clock.KEEP,
    prepare=_mark,
    effect=_write_down,
)
