"""An enrolment in a course: requested, approved, a seat or a place in line, and what came of it (domain.md)."""

from pathlib import Path

from django.utils.translation import gettext_lazy as _

from training.models import EnrolmentState
from workflows.engine import usual, usual_forms
from workflows.engine.definition import Alternative, Guard, Process, State, Transition, WaitsFor
from workflows.engine.filing import SentForm
from workflows.engine.registry import register
from workflows.policies import Permission
from workflows.processes.course_enrolment import effects
from workflows.processes.course_enrolment.forms import QUESTIONS

RUNNING = ("waiting", "offered", "seat")

STATES = (
    State(
        "draft",
        _("Draft"),
        _("Not sent yet"),
        _("Choose a session and send your request."),
        WaitsFor.APPLICANT,
    ),
    State(
        "requested",
        _("Requested"),
        _("We received your request"),
        _("Your coordinator looks at your request and lets you know."),
        WaitsFor.STAFF,
        days=5,
    ),
    State(
        "waiting",
        _("In line"),
        _("You are in line for a seat"),
        _("When a seat comes free, we offer it to you by e-mail. You do not have to do anything now."),
        WaitsFor.THIRD_PARTY,
        awaits=_("a free seat"),
    ),
    State(
        "offered",
        _("Seat offered"),
        _("There is a seat for you"),
        _("Let us know in time whether you come. After that we offer the seat to the next person in line."),
        WaitsFor.APPLICANT,
        awaits=_("a yes or no to the seat"),
    ),
    State(
        "seat",
        _("Enrolled"),
        _("You are enrolled"),
        _("On your own pages you find the lessons and the sessions. Can you not come? Tell us here."),
        WaitsFor.APPLICANT,
        awaits=_("how the course goes on"),
    ),
    State(
        "attended",
        _("Attended"),
        _("You were there"),
        _("Finish the lessons that are left on your own pages."),
        WaitsFor.APPLICANT,
        awaits=_("the lessons that are left"),
    ),
    State(
        "absent",
        _("Absent"),
        _("You were not there"),
        _("You can enrol for another session. Call your coordinator if something is in the way."),
        WaitsFor.NOBODY,
        ends=True,
    ),
    State(
        "completed",
        _("Completed"),
        _("You completed the course"),
        _("Well done. If the course gives a certificate, you find it on your own pages."),
        WaitsFor.NOBODY,
        ends=True,
    ),
    State(
        "rejected",
        _("Rejected"),
        _("Not approved"),
        _("Call your coordinator if you want to talk about it."),
        WaitsFor.NOBODY,
        ends=True,
    ),
    State(
        "withdrawn",
        _("Cancelled by the person"),
        _("You cancelled"),
        _("You do not have to do anything. You can always enrol again."),
        WaitsFor.NOBODY,
        ends=True,
    ),
    State(
        "lapsed",
        _("Seat not taken"),
        _("You did not take the seat"),
        _("You can enrol again, for this session or another one."),
        WaitsFor.NOBODY,
        ends=True,
    ),
    State(
        "no_seat",
        _("No seat came free"),
        _("No seat came free"),
        _("You can enrol for another session."),
        WaitsFor.NOBODY,
        ends=True,
    ),
    State(
        "called_off",
        _("Session called off"),
        _("The session does not go on"),
        _("You can enrol for another session."),
        WaitsFor.NOBODY,
        ends=True,
    ),
)

SEATED = _("You have a seat.")
IN_LINE = Alternative("waiting", letter="waiting", public=_("You are in line for a seat."))


def _news(
    key: str, label: object, past: object, sources: tuple[str, ...], target: str, guard: Guard, public: object
) -> Transition:
    """Something that happened to the seat itself, which the case follows.

    `sources` are also those from which it takes two steps: the news of the first one may have been missed.
    """
    return Transition(
        key=key,
        label=label,
        past=past,
        sources=sources,
        target=target,
        permissions=(Permission.SYSTEM,),
        guard=guard,
        letter=target if target in ("offered", "lapsed", "no_seat", "completed", "called_off") else "",
        public=public,
    )


TRANSITIONS = (
    Transition(
        key="submit",
        label=_("Send"),
        past=_("Request sent"),
        sources=("draft",),
        target="requested",
        permissions=(Permission.APPLY,),
        form=SentForm,
        guard=effects.why_not,
        prepare=effects.file_and_place,
        letter="received",
        public=_("You sent your request."),
        alternatives=(Alternative("seat", letter="seat", public=SEATED), IN_LINE),
    ),
    Transition(
        key="approve",
        label=_("Approve"),
        past=_("Approved"),
        sources=("requested",),
        target="seat",
        permissions=(Permission.DECIDE,),
        form=usual_forms.MessageForm,
        guard=effects.why_not_now,
        prepare=effects.place,
        effect=usual.tell("message"),
        letter="seat",
        public=SEATED,
        shown=("message",),
        alternatives=(IN_LINE,),
    ),
    Transition(
        key="reject",
        label=_("Reject"),
        past=_("Rejected"),
        sources=("requested",),
        target="rejected",
        permissions=(Permission.DECIDE,),
        form=usual_forms.ReasonForm,
        effect=usual.tell("message"),
        letter="rejected",
        public=_("We did not approve your request."),
        shown=("message",),
    ),
    Transition(
        key="accept_offer",
        label=_("Accept the seat"),
        past=_("Seat accepted"),
        sources=("offered",),
        target="seat",
        permissions=(Permission.APPLY, Permission.DECIDE),
        prepare=effects.accept,
        letter="seat",
        public=_("You accepted the seat."),
    ),
    Transition(
        key="decline_offer",
        label=_("Decline the seat"),
        past=_("Seat declined"),
        sources=("offered",),
        target="lapsed",
        permissions=(Permission.APPLY, Permission.DECIDE),
        prepare=effects.decline,
        letter="withdrawn",
        public=_("You declined the seat."),
    ),
    _news(
        "offer",
        _("Seat offered"),
        _("Seat offered"),
        ("waiting",),
        "offered",
        effects.is_now(EnrolmentState.OFFERED),
        _("We offered you a seat."),
    ),
    _news(
        "lapse",
        _("Time to accept is over"),
        _("Seat not taken in time"),
        ("waiting", "offered"),
        "lapsed",
        effects.is_now(EnrolmentState.LAPSED),
        _("The time to accept the seat is over."),
    ),
    _news(
        "let_in",
        _("Let in at the door"),
        _("Let in at the door"),
        ("waiting", "offered"),
        "seat",
        effects.is_now(EnrolmentState.SEAT),
        _("You came, and there was room for you."),
    ),
    _news(
        "end_line",
        _("No seat came free"),
        _("No seat came free"),
        ("waiting", "offered"),
        "no_seat",
        effects.is_left_in_line,
        _("No seat came free for you."),
    ),
    _news(
        "attend",
        _("Was there"),
        _("Was there"),
        (*RUNNING, "absent"),
        "attended",
        effects.is_now(EnrolmentState.ATTENDED),
        _("You were there."),
    ),
    _news(
        "miss",
        _("Was not there"),
        _("Was not there"),
        RUNNING,
        "absent",
        effects.is_now(EnrolmentState.ABSENT),
        _("You were not there."),
    ),
    _news(
        "complete",
        _("Completed"),
        _("Completed"),
        (*RUNNING, "attended", "absent"),
        "completed",
        effects.is_now(EnrolmentState.COMPLETED),
        _("You completed the course."),
    ),
    _news(
        "correct",
        _("Was not there after all"),
        _("List corrected: was not there after all"),
        ("attended", "completed"),
        "absent",
        effects.is_now(EnrolmentState.ABSENT),
        _("We corrected the list: you were not there."),
    ),
    Transition(
        key="undo_completion",
        label=_("Not completed after all"),
        past=_("List corrected: not completed after all"),
        sources=("completed",),
        target="seat",
        permissions=(Permission.SYSTEM,),
        guard=effects.is_taken_back,
        prepare=effects.go_on,
        public=_("We corrected a list: you have not completed the course yet."),
        alternatives=(
            Alternative("attended", public=_("We corrected a list: you have not completed the course yet.")),
        ),
    ),
    _news(
        "call_off",
        _("Session called off"),
        _("Session called off"),
        ("requested", *RUNNING),
        "called_off",
        effects.is_called_off,
        _("The session does not go on."),
    ),
    usual.ask(("requested",)),
    usual.answer(("requested",)),
    usual.write(("requested", *RUNNING, "attended")),
    usual.assign(("requested", *RUNNING, "attended")),
    Transition(
        key="withdraw",
        label=_("Cancel the enrolment"),
        past=_("Cancelled"),
        sources=("requested", *RUNNING),
        target="withdrawn",
        permissions=(Permission.APPLY, Permission.DECIDE),
        form=usual_forms.WithdrawForm,
        guard=effects.still_to_begin,
        prepare=effects.cancel,
        letter="withdrawn",
        public=_("You cancelled."),
    ),
    *usual.escalate(("requested",)),
    usual.remind(("requested", "attended")),
)

PROCESS = register(
    Process(
        kind="course-enrolment",
        prefix="CE",
        title=_("Course enrolment"),
        public_title=_("Your enrolment"),
        questions=QUESTIONS,
        states=STATES,
        transitions=TRANSITIONS,
        path=("requested", "seat", "completed"),
        initial="draft",
        searchable=("first_name", "name_prefix", "last_name", "email"),
        route=effects.own_foundation,
        privacy_version="1",
        folder=Path(__file__).parent,
        known=usual.of_account,
        answers_now=effects.answers_now,
        facts=effects.facts,
        staff_facts=effects.staff_facts,
    )
)
