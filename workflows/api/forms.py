"""`/forms`: what each form asks, and sending one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import Field, Header, Query, Router, Schema
from ninja.errors import AuthenticationError
from wagtail.rich_text import get_text_for_indexing

from home.selectors.website import is_public, page_address, site_info, site_of
from organisation.api.answers import NotFound, Refusal, Strict, answer, problems
from organisation.api.bearer import BearerToken
from organisation.calendar.workdays import today
from organisation.foundations.selectors import municipality_choices
from organisation.people.models import User
from organisation.prepared import Prepared
from workflows.api.drawn import form_parts
from workflows.engine import registry
from workflows.engine.asked import destination, questions_at
from workflows.engine.definition import Process
from workflows.engine.perform import begin
from workflows.front import limits
from workflows.models import FormPage
from workflows.questions.definition import Answers, Questions
from workflows.selectors.pages import notice_version
from workflows.services import submissions

router = Router(tags=["forms"])
_LIVE: Prepared[tuple[str, int, str]] = Prepared(
    lambda: FormPage.objects.live().order_by("-path").values_list("kind", "pk", "before_sending")
)


class FormSummary(Schema):
    """A form. `url` is the page on which people fill it in; empty when there is none.

    One `for_members` is sent with the token of who it is about.
    """

    kind: str
    title: str
    version: int
    url: str
    for_members: bool


class Forms(Schema):
    items: list[FormSummary]
    count: int


class FormStep(Schema):
    """One topic. `schema` is a JSON Schema (2020-12); its `x-order` is the order in which to ask."""

    key: str
    title: str
    intro: str
    schema_: dict[str, Any] = Field(alias="schema")


class Privacy(Schema):
    """What somebody must have read before sending: in short, and the whole statement at `url`."""

    version: str
    text: str
    url: str


class FormDetail(FormSummary):
    """A form. `schema` is that of all answers together, as a submission takes them."""

    steps: list[FormStep]
    schema_: dict[str, Any] = Field(alias="schema")
    privacy: Privacy


class SubmissionIn(Strict):
    """Answers to a form: the version of the form and of the privacy notice are those that `GET /forms/{kind}` gave.

    With the version that it gives without a municipality, the own questions of a foundation are not asked.
    """

    form_version: int
    answers: dict[str, Any]
    privacy_version: str


class Receipt(Schema):
    """What was made of a submission. `reply_by` is the last day on which the foundation answers."""

    reference: str
    state: str
    state_label: str
    next: str
    reply_by: date | None
    status_url: str


@router.get("/forms", response=Forms, summary="Forms")
def list_forms(request: HttpRequest) -> HttpResponse:
    """All forms that can be sent."""
    pages = _pages()
    items = [
        _summary(process, pages.get(process.kind, (None, ""))[0]) for process in registry.all_processes()
    ]
    return answer({"items": items, "count": len(items)})


@router.get(
    "/forms/{kind}", response={200: FormDetail} | problems(400, 401, 404), by_alias=True, summary="A form"
)
def show_form(
    request: HttpRequest,
    kind: str,
    municipality: str = Query(
        "",
        description="CBS code. With it come the own questions of the foundation that serves it, under a version of their own.",
    ),
) -> HttpResponse:
    """The questions of a form in steps, as JSON Schema, with titles and descriptions in Dutch.

    A form `for_members` has the own questions of one's foundation when it is asked for with one's token.
    """
    process = _process(kind)
    questions = _questions_for(request, process, municipality)
    page_id, notice = _pages().get(kind, (None, ""))
    statement = site_info(site_of(request)).privacy_url
    privacy = {
        "version": notice_version(process, notice),
        "text": get_text_for_indexing(notice) or str(process.notice),
        "url": _absolute(statement),
    }
    summary = _summary(process, page_id) | {"version": questions.form_version, "privacy": privacy}
    return answer(summary, rest=form_parts(process, questions))


@router.post(
    "/forms/{kind}/submissions",
    response={201: Receipt} | problems(400, 401, 403, 404, 409, 413, 415, 429),
    summary="Send a form",
)
def submit(
    request: HttpRequest,
    kind: str,
    body: SubmissionIn,
    idempotency_key: str | None = Header(
        None,
        min_length=1,
        max_length=200,
        description="The same key with the same body gets the same answer, and nothing is made twice.",
    ),
) -> HttpResponse:
    """Send all answers at once. What is wrong with them comes back in one problem, one error a question.

    A key that is known gets its answer however much was sent; only what has all answers right counts for a mail address.
    A form `for_members` needs a token; a key is then that person's own.
    """
    process = _process(kind)
    account = _account(request) if process.for_members else None
    if idempotency_key is None:
        receipt = _file(request, process, body, account)
    else:
        receipt = submissions.once(
            kind=process.kind,
            key=f"{account.pk} {idempotency_key}" if account else idempotency_key,
            body=body.dict(),
            respond=lambda: _file(request, process, body, account),
        )
    return answer(receipt, status=201)


def _process(kind: str) -> Process:
    process = registry.find(kind)
    if process is None:
        raise NotFound
    return process


def _questions_for(request: HttpRequest, process: Process, municipality: str) -> Questions:
    """Those of the process, and of the foundation of this municipality or of who asks."""
    account = None
    if process.for_members and request.headers.get("Authorization"):
        account = _account(request)
    if municipality and (
        "municipality" not in process.questions.by_field or not _is_municipality(municipality)
    ):
        message = _("There is no municipality with this code.")
        raise Refusal(
            400, _("Some of what was sent is missing or wrong."), [("municipality", "choice", message)]
        )
    if not municipality and account is None:
        return process.questions
    return _asked(process, {"municipality": municipality} if municipality else {}, account)


def _is_municipality(code: str) -> bool:
    return any(code == known for known, _name in municipality_choices())


def _asked(process: Process, answers: Mapping[str, Any], account: User | None) -> Questions:
    """What is asked of who gives these answers."""
    draft = begin(process, answers=answers, account=account)
    return questions_at(process, destination(process, draft, today()))


def _account(request: HttpRequest) -> User:
    user = BearerToken()(request)
    if user is None:
        raise AuthenticationError
    return user


def _pages() -> dict[str, tuple[int, str]]:
    """The key of the page of each form that has one, and what it says above the button to send."""
    return {kind: (pk, notice) for kind, pk, notice in _LIVE.all() if is_public(pk)}


def _summary(process: Process, page_id: int | None) -> dict[str, Any]:
    return {
        "kind": process.kind,
        "title": str(process.title),
        "version": process.questions.version,
        "url": _absolute(page_address(page_id)) if page_id else "",
        "for_members": process.for_members,
    }


def _absolute(url: str) -> str:
    return settings.SITE_URL + url if url.startswith("/") else url


def _check_sender(request: HttpRequest) -> None:
    _refuse_for(limits.wait_of_sender(request))


def _check_mail(answers: Answers) -> None:
    if email := answers.get("email"):
        _refuse_for(limits.wait_of_mail(email))


def _refuse_for(seconds: int) -> None:
    if seconds:
        detail = _("You sent very many forms. Wait a while, then try again.")
        raise Refusal(429, detail, headers={"Retry-After": str(seconds)})


def _questions_of_version(process: Process, body: SubmissionIn, account: User | None) -> Questions | None:
    """The questions that a program says it asked: those of the process alone, or with what the foundation adds today."""
    if body.form_version == process.questions.version:
        return process.questions
    place = {name: code for name, code in body.answers.items() if name == "municipality"}
    asked = _asked(process, place, account)
    return asked if body.form_version == asked.form_version else None


def _checked_versions(process: Process, body: SubmissionIn, account: User | None) -> Questions:
    """What was asked. Raises `Refusal` when that, or the privacy notice, is not what holds now."""
    errors = []
    questions = _questions_of_version(process, body, account)
    if questions is None:
        errors.append(
            ("form_version", "version", _("The form has changed. Get it again and ask what is new."))
        )
    if body.privacy_version != notice_version(process, _pages().get(process.kind, (0, ""))[1]):
        message = _("The privacy notice has changed. Show the new one before you send.")
        errors.append(("privacy_version", "version", message))
    if errors or questions is None:
        raise Refusal(400, _("This is not the present version of the form."), errors)
    return questions


def _file(request: HttpRequest, process: Process, body: SubmissionIn, account: User | None) -> dict[str, Any]:
    """Make a case, and the receipt for it. A receipt that was given before holds, whatever changed since."""
    _check_sender(request)
    questions = _checked_versions(process, body, account)
    case = submissions.submit_answers(
        process=process,
        answers=body.answers,
        questions=questions,
        privacy_version=body.privacy_version,
        allow=_check_mail,
        account=account,
    )
    state = process.state(case.state)
    return {
        "reference": case.reference,
        "state": case.state,
        "state_label": str(state.public_label),
        "next": str(state.public_next),
        "reply_by": case.due_on,
        "status_url": f"{settings.SITE_URL}/status/{case.status_token}/",
    }
