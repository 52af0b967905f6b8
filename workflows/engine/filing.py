"""The first move of every process: answers become a case of a foundation, with the columns by which staff find it."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

from organisation.folding import fold
from organisation.foundations.models import Foundation
from organisation.foundations.selectors import municipality_of
from organisation.people.names import sort_key
from organisation.sealing import blind_index
from workflows.engine.asked import questions_at
from workflows.engine.definition import Clock, Effect, Process, Transition
from workflows.engine.errors import InvalidData
from workflows.engine.perform import Move
from workflows.models import Case
from workflows.policies import Permission
from workflows.questions.definition import Answers, Questions, StepForm
from workflows.questions.fields import LineField

EMAIL_INDEX = "case-email"


def email_index(address: str) -> str:
    """By which cases of one address are found; capitals make no difference."""
    return blind_index(EMAIL_INDEX, address.strip().lower())


class SentForm(StepForm):
    """What stood above the button when somebody sent a form."""

    privacy_version = LineField(label=_("Version of the privacy notice"), max_length=20, required=False)


def file_case(move: Move) -> None:
    """Set what depends on the answers; those of a draft are checked as a whole now, under the lock. Raises `InvalidData`.

    What is known of a member comes in the place of answers.
    """
    case, process = move.case, move.process
    given = case.answers
    if case.pk is not None:
        case.answers = _cleaned(process.questions, given)
    if process.known and case.account:
        case.answers = case.answers | dict(process.known(case.account))
    case.form_version = process.questions.version
    case.privacy_version = move.data.get("privacy_version", process.privacy_version)
    case.submitted_at = move.now
    if code := case.answers.get("municipality"):
        case.municipality = municipality_of(code)
    case.foundation = process.route(case, move.today)
    if case.pk is not None:
        _add_own(case, process, given)
    index(case, process.searchable)


def _cleaned(questions: Questions, given: Mapping[str, Any]) -> Answers:
    answers, problems = questions.clean(given)
    if problems:
        raise InvalidData(problems)
    return answers


def _add_own(case: Case, process: Process, given: Mapping[str, Any]) -> None:
    """The answers to what the foundation asks itself, now that it is known which one. Raises `InvalidData`."""
    asked = questions_at(process, case.foundation, shown=case.question_set_id)
    case.question_set_id = asked.set_id or None
    if asked.set_id:
        case.answers = _cleaned(Questions(asked.version, asked.steps[-1:]), given) | case.answers


def file_again(move: Move, foundation: Foundation) -> None:
    """File at `foundation` what was filed elsewhere before, and what depends on that.

    Answers are taken as they were: they were right when they were given. The versions of the form and of the privacy notice
    stay those that the applicant saw.
    """
    case, origin = move.case, move.case.origin
    if origin is None:
        raise ValueError("Only a case that came from another one is filed again.")
    case.form_version, case.privacy_version = origin.form_version, origin.privacy_version
    case.question_set_id = origin.question_set_id
    case.suspect, case.municipality = origin.suspect, origin.municipality
    case.submitted_at = move.now
    case.foundation = foundation
    index(case, move.process.searchable)


def index(case: Case, searchable: tuple[str, ...]) -> None:
    """Fill the search columns from the answers that the process lists as searchable."""
    answers = case.answers
    if "last_name" in searchable:
        case.sort_name = sort_key(
            answers.get("first_name", ""), answers.get("name_prefix", ""), answers.get("last_name", "")
        )[:120]
    if "email" in searchable and answers.get("email"):
        case.email_index = email_index(answers["email"])
    words = [str(answers[name]) for name in searchable if name != "email" and answers.get(name)]
    if case.municipality:
        words.append(case.municipality.name)
    case.search = fold(" ".join([case.reference, case.reference.replace("-", ""), *words]))


def submit(target: str, *, effect: Effect | None = None) -> Transition:
    """Send the answered form: the promise to answer begins, and the applicant gets a letter with its date."""
    return Transition(
        key="submit",
        label=_("Send"),
        past=_("Form sent"),
        sources=("draft",),
        target=target,
        permissions=(Permission.APPLY,),
        clock=Clock.START,
        form=SentForm,
        prepare=file_case,
        effect=effect,
        letter="received",
        public=_("You sent your answers."),
    )
