"""A contact question: received, answered, perhaps the beginning of an application (domain.md)."""

from pathlib import Path

from django.utils.translation import gettext_lazy as _

from workflows.engine import usual, usual_forms
from workflows.engine.definition import Process, State, Transition, WaitsFor
from workflows.engine.filing import submit
from workflows.engine.registry import register
from workflows.policies import Permission
from workflows.processes.contact_question import effects
from workflows.processes.contact_question.forms import QUESTIONS
from workflows.questions.definition import StepForm
from workflows.questions.fields import TextField

OPEN = ("received",)


class ReplyForm(StepForm):
    in_letter = "answer"
    answer = TextField(
        label=_("Your answer"),
        max_length=6000,
        rows=10,
        help_text=_("Stands in the letter as you write it, and on the status page."),
        error_messages={"required": _("Write down your answer.")},
    )


STATES = (
    State(
        "draft",
        _("Draft"),
        _("Not sent yet"),
        _("Fill in the last questions and send your question."),
        WaitsFor.APPLICANT,
    ),
    State(
        "received",
        _("Received"),
        _("We received your question"),
        _("Somebody reads your question and answers it."),
        WaitsFor.STAFF,
        days=5,
    ),
    State(
        "answered",
        _("Answered"),
        _("We answered your question"),
        _("Our answer is below, and in your mail. Is it not clear? Call us or ask a new question."),
        WaitsFor.NOBODY,
        ends=True,
    ),
    State(
        "withdrawn",
        _("Withdrawn"),
        _("You withdrew your question"),
        _("You do not have to do anything. You can always ask a new question."),
        WaitsFor.NOBODY,
        ends=True,
    ),
    State(
        "expired",
        _("Expired"),
        _("Closed"),
        _("We heard nothing more, so we closed your question. You can always ask a new one."),
        WaitsFor.NOBODY,
        ends=True,
    ),
)

TRANSITIONS = (
    submit("received"),
    Transition(
        key="reply",
        label=_("Answer"),
        past=_("Answered"),
        sources=OPEN,
        target="answered",
        permissions=(Permission.DECIDE,),
        form=ReplyForm,
        effect=usual.tell("answer"),
        letter="answered",
        public=_("We answered your question."),
        shown=("answer",),
    ),
    Transition(
        key="to_application",
        label=_("Help to apply as a mentor"),
        past=_("Helped to apply as a mentor"),
        sources=OPEN,
        target="answered",
        permissions=(Permission.DECIDE,),
        form=usual_forms.MessageForm,
        guard=effects.can_apply,
        effect=effects.begin_application,
        letter="apply",
        public=_("We sent you a link to apply as a mentor."),
        shown=("message",),
    ),
    usual.ask(OPEN),
    usual.answer(OPEN),
    usual.write(OPEN),
    usual.assign(OPEN),
    usual.trust(OPEN),
    usual.withdraw(OPEN, "withdrawn", public=_("The question was withdrawn.")),
    usual.expire(("draft", *OPEN), "expired"),
    usual.reopen(("answered", "withdrawn"), "received"),
    *usual.escalate(OPEN),
    usual.remind(OPEN),
)

PROCESS = register(
    Process(
        kind="contact-question",
        prefix="CV",
        title=_("Contact question"),
        public_title=_("Your question to us"),
        questions=QUESTIONS,
        states=STATES,
        transitions=TRANSITIONS,
        path=("received", "answered"),
        initial="draft",
        searchable=("first_name", "name_prefix", "last_name", "email"),
        route=effects.home_foundation,
        privacy_version="1",
        folder=Path(__file__).parent,
        placeholders={"draft": ("conceptlink", "dagen"), "apply": ("conceptlink", "dagen")},
    )
)
