"""Moves that most processes have in the same way: ask, remind and answer, add a document, hand over, withdraw, expire, reopen.

A process takes what it needs into its table and says from which states. Functions, not constants, so that each process
keeps its own sources and words.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from organisation.calendar import workdays
from organisation.people.models import User
from workflows.engine import clock, registry, reminding, second_eyes
from workflows.engine.definition import NOTHING_TO_LOOK_UP, Clock, Effect, Guard, Transition
from workflows.engine.perform import Move
from workflows.engine.placeholders import OWN
from workflows.engine.usual_forms import (
    SUBJECTS,
    AnswerForm,
    DocumentForm,
    LetterForm,
    MessageForm,
    OwnerForm,
    QuestionForm,
    SendBackForm,
    WithdrawForm,
)
from workflows.models import Case, Event
from workflows.models.proposal import Outcome
from workflows.policies import Actor, ActorKind, Permission

# How long a question to the applicant may stand open before the case can be closed as expired (default of ours).
DAYS_TO_ANSWER = 42
TO_SUBSTITUTE, TO_TEAM = "to_substitute", "to_team"


def of_account(user: User) -> Mapping[str, Any]:
    """What letters and the desk need of a member, from the account."""
    told = {
        "first_name": user.first_name,
        "name_prefix": user.name_prefix,
        "last_name": user.last_name,
        "email": user.email,
        "phone": user.phone,
    }
    return {name: value for name, value in told.items() if value}


def tell(field: str) -> Any:
    """An effect that puts what was written in `field` into the letter."""

    def effect(move: Move) -> None:
        move.letter_context["bericht"] = move.data.get(field, "")

    return effect


def _question_is_open(case: Case, actor: Actor) -> str | None:
    if case.paused_on:
        return None
    if actor.kind is ActorKind.STAFF:
        return gettext(
            "There is no open question. Did an answer to a letter come in? Choose “Add an answer”."
        )
    return gettext("There is no open question.")


def _no_question_is_open(case: Case, actor: Actor) -> str | None:
    return gettext("The applicant has not answered your earlier question yet.") if case.paused_on else None


def _has_an_address(case: Case, actor: Actor) -> str | None:
    if case.answers.get("email"):
        return None
    return gettext("There is no e-mail address. Call, or send it by post, and add a note.")


def _is_suspect(case: Case, actor: Actor) -> str | None:
    return None if case.suspect else gettext("Nothing says that this was filled in automatically.")


def _waited_long_enough(case: Case, actor: Actor) -> str | None:
    today = workdays.today()
    if case.submitted_at is None:
        # Somebody may have gone on with a draft since it was picked out to be closed.
        alive = today <= clock.draft_lives_until(case.changed_at, registry.get(case.kind).draft_days)
        return gettext("Somebody is still filling this in.") if alive else None
    if not case.paused_on:
        return gettext("No question to the applicant is open.")
    if today - case.paused_on < timedelta(days=DAYS_TO_ANSWER):
        return gettext("The applicant has %(days)d days to answer.") % {"days": DAYS_TO_ANSWER}
    return None


def ask(sources: tuple[str, ...]) -> Transition:
    """The clock stands still until the applicant answers."""
    return Transition(
        key="ask",
        label=_("Ask a question"),
        past=_("Question asked"),
        sources=sources,
        target=None,
        permissions=(Permission.DECIDE,),
        clock=Clock.PAUSE,
        form=QuestionForm,
        guard=_no_question_is_open,
        foresee=NOTHING_TO_LOOK_UP,
        effect=tell("question"),
        letter="question",
        public=_("We asked you a question."),
        shown=("question",),
    )


def remind(sources: tuple[str, ...]) -> Transition:
    """What the applicant has to do is asked once more; who waits, and since when, stays as it is. When: `engine.reminding`."""
    return Transition(
        key="remind",
        label=_("Send a reminder"),
        past=_("Reminder sent"),
        sources=sources,
        target=None,
        permissions=(Permission.DECIDE,),
        clock=Clock.KEEP,
        form=MessageForm,
        guard=reminding.refusal,
        foresee=reminding.look_up,
        effect=tell("message"),
        letter="reminder",
        public=_("We sent you a reminder."),
        shown=("message",),
    )


def answer(sources: tuple[str, ...]) -> Transition:
    """The answer to a question, by the applicant, or by staff who heard it on the telephone or got it by post."""
    return Transition(
        key="answer",
        label=_("Answer to our question"),
        past=_("Question answered"),
        sources=sources,
        target=None,
        permissions=(Permission.APPLY, Permission.DECIDE),
        clock=Clock.RESUME,
        form=AnswerForm,
        guard=_question_is_open,
        one_by_one=True,
        public=_("You answered our question."),
        shown=("answer",),
    )


def add_document(sources: tuple[str, ...]) -> Transition:
    return Transition(
        key="add_document",
        label=_("Add a document"),
        past=_("Document added"),
        sources=sources,
        target=None,
        permissions=(Permission.APPLY,),
        clock=Clock.KEEP,
        form=DocumentForm,
        public=_("You added a document."),
    )


def write(sources: tuple[str, ...]) -> Transition:
    """A letter of the coordinator's own. It changes nothing, and stands on the timeline."""

    def tell_both(move: Move) -> None:
        move.letter_context |= {
            "bericht": move.data["letter"],
            "onderwerp": str(SUBJECTS[move.data["about_what"]]),
        }

    return Transition(
        key="write",
        label=_("Write a letter"),
        past=_("Letter written"),
        sources=sources,
        target=None,
        permissions=(Permission.DECIDE,),
        clock=Clock.KEEP,
        form=LetterForm,
        guard=_has_an_address,
        foresee=NOTHING_TO_LOOK_UP,
        effect=tell_both,
        letter=OWN,
        public=_("We wrote you a letter."),
        shown=("letter",),
    )


def assign(sources: tuple[str, ...]) -> Transition:
    def set_owner(move: Move) -> None:
        move.case.owner_id = int(move.data["owner"])

    return Transition(
        key="assign",
        label=_("Assign"),
        past=_("Assigned"),
        sources=sources,
        target=None,
        permissions=(Permission.DECIDE,),
        clock=Clock.KEEP,
        form=OwnerForm,
        prepare=set_owner,
    )


def trust(sources: tuple[str, ...]) -> Transition:
    """A coordinator says that a person filled this in, whatever the trap or the clock of the form made of it."""

    def clear_suspicion(move: Move) -> None:
        move.case.suspect = False

    return Transition(
        key="trust",
        label=_("Filled in by a person after all"),
        past=_("Marked as filled in by a person"),
        sources=sources,
        target=None,
        permissions=(Permission.DECIDE,),
        clock=Clock.KEEP,
        guard=_is_suspect,
        foresee=NOTHING_TO_LOOK_UP,
        prepare=clear_suspicion,
    )


def withdraw(
    sources: tuple[str, ...], target: str, *, public: Any, effect: Effect | None = None
) -> Transition:
    """The applicant stops, or a coordinator writes down that the applicant said so."""
    return Transition(
        key="withdraw",
        label=_("Withdraw"),
        past=_("Withdrawn"),
        sources=sources,
        target=target,
        permissions=(Permission.APPLY, Permission.DECIDE),
        form=WithdrawForm,
        effect=effect,
        letter="withdrawn",
        public=public,
    )


def expire(sources: tuple[str, ...], target: str, *, effect: Effect | None = None) -> Transition:
    """A draft that nobody went on with, or a question that stayed without an answer. A draft's answers are wiped."""

    def wipe_draft(move: Move) -> None:
        if move.case.submitted_at is None:
            move.case.answers = {}

    return Transition(
        key="expire",
        label=_("Close without an answer"),
        past=_("Closed without an answer"),
        sources=sources,
        target=target,
        permissions=(Permission.SYSTEM, Permission.DECIDE),
        guard=_waited_long_enough,
        foresee=NOTHING_TO_LOOK_UP,
        prepare=wipe_draft,
        effect=effect,
        public=_("We closed this because we heard nothing more."),
    )


def second_pair(sources: tuple[str, ...]) -> tuple[Transition, ...]:
    """What becomes of a proposal: another coordinator confirms it or sends it back, or whoever made it takes it back."""
    look = (Permission.DECIDE, Permission.LOOK_ALONG)
    return (
        Transition(
            key=second_eyes.CONFIRM,
            label=_("Confirm the proposal"),
            past=_("Confirmed"),
            sources=sources,
            target=None,
            permissions=look,
            clock=Clock.KEEP,
            guard=second_eyes.another_looks,
            one_by_one=True,
        ),
        Transition(
            key=second_eyes.SEND_BACK,
            label=_("Send the proposal back"),
            past=_("Proposal sent back"),
            sources=sources,
            target=None,
            permissions=look,
            clock=Clock.KEEP,
            form=SendBackForm,
            guard=second_eyes.another_looks,
            prepare=second_eyes.ended_as(Outcome.RETURNED),
            one_by_one=True,
        ),
        Transition(
            key=second_eyes.TAKE_BACK,
            label=_("Take the proposal back"),
            past=_("Proposal taken back"),
            sources=sources,
            target=None,
            permissions=(Permission.DECIDE,),
            clock=Clock.KEEP,
            guard=second_eyes.ones_own,
            prepare=second_eyes.ended_as(Outcome.TAKEN_BACK),
            one_by_one=True,
        ),
    )


def escalate(sources: tuple[str, ...]) -> tuple[Transition, ...]:
    """A promise is about to break: whoever stands in for the owner hears of it, then the team. Once for each promised day.

    Who hears of it, and when, is for `workflows.services.escalation` to say.
    """
    steps = (
        (TO_SUBSTITUTE, _("Tell the substitute"), _("The substitute was told that the promised day is near")),
        (TO_TEAM, _("Tell the team"), _("The team was told that the promised day is near")),
    )
    return tuple(
        Transition(
            key=key,
            label=label,
            past=past,
            sources=sources,
            target=None,
            permissions=(Permission.SYSTEM,),
            clock=Clock.KEEP,
            guard=_was_not_told(key),
        )
        for key, label, past in steps
    )


def _was_not_told(key: str) -> Guard:
    def guard(case: Case, actor: Actor) -> str | None:
        told = Event.objects.filter(case=case, transition=key, due_on=case.due_on).exists()
        return gettext("This was told already.") if told or case.due_on is None else None

    return guard


def reopen(sources: tuple[str, ...], target: str) -> Transition:
    return Transition(
        key="reopen",
        label=_("Reopen"),
        past=_("Reopened"),
        sources=sources,
        target=target,
        permissions=(Permission.DECIDE,),
        form=MessageForm,
        effect=tell("message"),
        letter="reopened",
        public=_("We opened this again."),
        shown=("message",),
        way_back=True,
    )
