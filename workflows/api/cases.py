"""`/cases`: the work of coordinators, for programs that act with their token. Only cases of their own foundations exist."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import Query, Router

from organisation.api.answers import NotFound, Refusal, answer, problems, refuse_unknown
from organisation.api.bearer import BearerToken
from organisation.calendar import workdays
from organisation.foundations.selectors import foundations
from organisation.people.models import User
from workflows import audit
from workflows.api.case_json import case_detail, case_summary, event_detail
from workflows.api.schemas import CaseDetail, Cases, Events, ListQuery, MoveIn
from workflows.api.staff import coordinator_of
from workflows.engine import registry
from workflows.models import Case
from workflows.selectors import desk
from workflows.selectors.cases import case_for
from workflows.selectors.owners import owners_for
from workflows.selectors.timeline import staff_timeline, with_letters
from workflows.services.decisions import decide

router = Router(tags=["cases"], auth=BearerToken())


@router.get("/cases", response={200: Cases} | problems(400, 401, 403), summary="Cases")
def list_cases(request: HttpRequest, query: Query[ListQuery]) -> HttpResponse:
    """Cases that were sent, newest first."""
    user = coordinator_of(request)
    today = workdays.today()
    refuse_unknown(request, ListQuery)
    cases = desk.found(user, _wanted(query, user), today=today)
    # One more than asked for says whether counting is needed at all.
    page = cases.page(start=query.offset, size=query.limit + 1)
    more = len(page) > query.limit or (query.offset and not page)
    count = cases.count(most=None) if more else query.offset + len(page)
    owners = owners_for(user)
    items = [case_summary(case, today, owners) for case in page[: query.limit]]
    return answer({"items": items, "count": count})


@router.get(
    "/cases/{reference}",
    response={200: CaseDetail} | problems(401, 403, 404),
    by_alias=True,
    summary="A case",
)
def show_case(request: HttpRequest, reference: str) -> HttpResponse:
    """A case with its answers and moves. Reading it is written down in the audit log."""
    user = coordinator_of(request)
    case = _case(user, reference)
    audit.note_read(user, case)
    return answer(case_detail(case, user))


@router.get(
    "/cases/{reference}/events",
    response={200: Events} | problems(401, 403, 404),
    summary="The timeline of a case",
)
def list_events(request: HttpRequest, reference: str) -> HttpResponse:
    """All that happened, oldest first, with the notes and the letters. Reading it is written down in the audit log."""
    user = coordinator_of(request)
    case = _case(user, reference)
    audit.note_read(user, case)
    items = [event_detail(happening) for happening in with_letters(staff_timeline(case), case)]
    return answer({"items": items, "count": len(items)})


@router.post(
    "/cases/{reference}/moves/{name}",
    response={200: CaseDetail} | problems(400, 401, 403, 404, 409, 413, 415),
    by_alias=True,
    summary="Make a move",
)
def make_move(request: HttpRequest, reference: str, name: str, body: MoveIn) -> HttpResponse:
    """Make one of the `moves` of a case, seen at `expected_version`. The same request again gets the same answer.

    The answer is the whole case: that it was read is written down in the audit log.
    """
    user = coordinator_of(request)
    case = _case(user, reference)
    transition = registry.get(case.kind).transition(name)
    if transition is None:
        raise NotFound
    outcome = decide(
        case=case,
        transition=transition,
        user=user,
        data=body.data,
        comment=body.comment,
        expected_version=body.expected_version,
    )
    audit.note_read(user, outcome.case)
    return answer(case_detail(outcome.case, user))


def _case(user: User, reference: str) -> Case:
    """A case of this coordinator's foundations. What belongs to others is not there."""
    case = case_for(user, reference)
    if case is None:
        raise NotFound
    return case


def _wanted(query: ListQuery, user: User) -> desk.Wanted:
    """The query in the words of the desk. Raises `Refusal` for a kind, state or foundation that does not exist."""
    errors = []
    processes = registry.all_processes()
    if query.kind and query.kind not in {process.kind for process in processes}:
        errors.append(("kind", "unknown", _("There is no such form.")))
    if query.state and query.state not in {state.key for process in processes for state in process.states}:
        errors.append(("state", "unknown", _("There is no such state.")))
    foundation = None
    if query.foundation:
        foundation = foundations().filter(slug=query.foundation).values_list("pk", flat=True).first()
        if foundation is None:
            errors.append(("foundation", "unknown", _("There is no such foundation.")))
    if errors:
        raise Refusal(400, _("Nothing can be found with these filters."), errors)
    return desk.Wanted(
        kind=query.kind,
        state=query.state,
        status="",
        foundation=foundation,
        owner={"none": "nobody", "me": str(user.pk)}.get(query.owner, query.owner),
        late=query.late,
        text=query.q,
        order="newest",
    )
