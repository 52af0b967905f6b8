"""A volunteer application, from the first answer to candidate mentor (domain.md; steps in between are switchable)."""

from pathlib import Path

from django.utils.translation import gettext_lazy as _

from workflows.engine import usual, usual_forms
from workflows.engine.definition import Clock, Effect, Process, State, Transition, WaitsFor
from workflows.engine.filing import submit
from workflows.engine.registry import register
from workflows.policies import Permission
from workflows.processes.volunteer_application import effects
from workflows.processes.volunteer_application.forms import QUESTIONS

PATH = ("submitted", "interview", "screening", "basic_course", "decision", "accepted")
OPEN = PATH[:-1]
ENDS = ("rejected", "withdrawn", "transferred", "expired")
DECIDE = (Permission.DECIDE,)

STATES = (
    State(
        "draft",
        _("Draft"),
        _("Not sent yet"),
        _("Fill in the last questions and send your application."),
        WaitsFor.APPLICANT,
    ),
    State(
        "submitted",
        _("New"),
        _("We received your application"),
        _("A coordinator of your foundation reads your application and lets you know."),
        WaitsFor.STAFF,
        days=5,
    ),
    State(
        "interview",
        _("Interview"),
        _("Getting to know each other"),
        _("You and the coordinator get to know each other. The coordinator makes an appointment with you."),
        WaitsFor.STAFF,
        days=15,
        optional=True,
    ),
    State(
        "screening",
        _("References and VOG"),
        _("References and certificate of conduct"),
        _("We ask your references, and you apply for a certificate of conduct (VOG). We help you with it."),
        WaitsFor.THIRD_PARTY,
        days=30,
        awaits=_("the references and the VOG"),
        optional=True,
    ),
    State(
        "basic_course",
        _("Basic course"),
        _("Basic course"),
        _("You follow the basic course. There you learn what a mentor does and meet other volunteers."),
        WaitsFor.THIRD_PARTY,
        days=60,
        awaits=_("the basic course"),
        optional=True,
    ),
    State(
        "decision",
        _("Decision"),
        _("Decision"),
        _("The coordinator decides and lets you know."),
        WaitsFor.STAFF,
        days=5,
        optional=True,
    ),
    State(
        "accepted",
        _("Accepted"),
        _("You are accepted"),
        _("You are a candidate mentor. On your own pages you find who your coordinator is."),
        WaitsFor.NOBODY,
        ends=True,
        keep_months=24,
        keep_why=_(
            "To show why somebody was accepted. As long as they are a candidate or a mentor in any case."
        ),
        kept_with_person=True,
    ),
    State(
        "rejected",
        _("Rejected"),
        _("Not accepted"),
        _("Your application has ended. You can call the coordinator if you have questions."),
        WaitsFor.NOBODY,
        ends=True,
    ),
    State(
        "withdrawn",
        _("Withdrawn"),
        _("Stopped"),
        _("You do not have to do anything. You are always welcome to apply again."),
        WaitsFor.NOBODY,
        ends=True,
        keep_months=6,
        keep_why=_("For who changes their mind."),
    ),
    State(
        "transferred",
        _("Transferred"),
        _("Handed on to another foundation"),
        _("Another foundation goes on with your application. You got an e-mail about it."),
        WaitsFor.NOBODY,
        ends=True,
        keep_months=3,
        keep_why=_("The other foundation has it now. For questions about handing it on."),
    ),
    State(
        "expired",
        _("Expired"),
        _("Closed"),
        _("We heard nothing more, so we closed your application. You are welcome to apply again."),
        WaitsFor.NOBODY,
        ends=True,
        keep_months=6,
        keep_why=_("For who answers late."),
    ),
)


def _step(
    key: str,
    label: object,
    past: object,
    target: str,
    public: object,
    effect: Effect = usual.tell("message"),  # noqa: B008  # made once, as a constant would be
) -> Transition:
    """A move forward along the path, from any earlier step; which may be jumped over is the engine's to say."""
    return Transition(
        key=key,
        label=label,
        past=past,
        sources=PATH[: PATH.index(target)],
        target=target,
        permissions=DECIDE,
        form=usual_forms.MessageForm,
        effect=effect,
        letter=target,
        public=public,
        shown=("message",),
    )


TRANSITIONS = (
    submit("submitted"),
    Transition(
        key="arrive",
        label=_("Arrives from another foundation"),
        past=_("Arrived from another foundation"),
        sources=("draft",),
        target="submitted",
        permissions=(Permission.SYSTEM,),
        form=usual_forms.TransferForm,
        guard=effects.was_handed_on,
        prepare=effects.file_elsewhere,
        effect=usual.tell("message"),
        letter="arrived",
        public=_("Another foundation handed your application on to us."),
        shown=("message",),
    ),
    _step(
        "invite",
        _("Invite for an interview"),
        _("Invited for an interview"),
        "interview",
        _("We invited you to get to know each other."),
    ),
    _step(
        "screen",
        _("Start references and VOG"),
        _("References and VOG started"),
        "screening",
        _("We started on your references and certificate of conduct."),
    ),
    _step(
        "enrol",
        _("On to the basic course"),
        _("Went on to the basic course"),
        "basic_course",
        _("You can start the basic course."),
        effects.begin_course,
    ),
    Transition(
        key="prepare_decision",
        label=_("Ready for the decision"),
        past=_("Made ready for the decision"),
        sources=PATH[: PATH.index("decision")],
        target="decision",
        permissions=(Permission.DECIDE, Permission.SYSTEM),
        public=_("Everything is there for the decision."),
    ),
    Transition(
        key="accept",
        label=_("Accept"),
        past=_("Accepted"),
        sources=OPEN,
        target="accepted",
        permissions=DECIDE,
        form=usual_forms.MessageForm,
        effect=effects.welcome,
        letter="accepted",
        public=_("You are accepted as a candidate mentor. Welcome!"),
        shown=("message",),
    ),
    Transition(
        key="tell_taken_back",
        label=_("Basic course not completed after all"),
        past=_("List corrected: basic course not completed after all"),
        sources=effects.WENT_ON,
        target=None,
        permissions=(Permission.SYSTEM,),
        clock=Clock.KEEP,
        guard=effects.is_untold,
        effect=effects.tell_coordinators,
    ),
    usual.ask(OPEN),
    usual.answer(OPEN),
    usual.add_document(OPEN),
    usual.write(OPEN),
    usual.assign(OPEN),
    usual.trust(OPEN),
    Transition(
        key="transfer",
        label=_("Hand on to another foundation"),
        past=_("Handed on to another foundation"),
        sources=OPEN,
        target="transferred",
        permissions=DECIDE,
        form=usual_forms.TransferForm,
        effect=effects.hand_on,
        public=_("We handed your application on to another foundation."),
        shown=("message",),
    ),
    Transition(
        key="reject",
        label=_("Reject"),
        past=_("Rejected"),
        sources=OPEN,
        target="rejected",
        permissions=DECIDE,
        form=usual_forms.ReasonForm,
        effect=effects.say_goodbye,
        letter="rejected",
        public=_("We decided not to go on with your application."),
        shown=("message",),
        second_pair_of_eyes=True,
    ),
    usual.withdraw(OPEN, "withdrawn", public=_("The application was stopped."), effect=effects.say_goodbye),
    usual.expire(("draft", *OPEN), "expired", effect=effects.end_candidacy),
    usual.reopen(("rejected", "withdrawn"), "submitted"),
    *usual.second_pair(OPEN),
    *usual.escalate(OPEN),
    usual.remind(OPEN),
)

PROCESS = register(
    Process(
        kind="volunteer-application",
        prefix="VA",
        title=_("Volunteer application"),
        public_title=_("Your application as a mentor"),
        questions=QUESTIONS,
        states=STATES,
        transitions=TRANSITIONS,
        path=PATH,
        initial="draft",
        searchable=("first_name", "name_prefix", "last_name", "email", "postcode"),
        route=effects.home_foundation,
        privacy_version="1",
        folder=Path(__file__).parent,
        placeholders={
            "draft": ("conceptlink", "dagen"),
            "basic_course": ("inloggen",),
            "accepted": ("inloggen",),
        },
        staff_facts=effects.course_facts,
    )
)
