"""Which cases there are, for whom: the same lists for the desk, the API and the tasks."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.contrib.postgres.search import SearchQuery
from django.db.models import Q, QuerySet

from organisation.folding import fold
from organisation.people.models import User
from organisation.people.selectors import borrowed_authority
from organisation.prepared import Prepared
from organisation.sealing import read_link
from workflows.engine import clock, registry
from workflows.engine.filing import email_index
from workflows.models import Case, DeskSetting, Proposal
from workflows.models.case import DRAFT_LINK, STATUS_LINK, CaseQuerySet
from workflows.models.desk_setting import WAIT_DAYS
from workflows.models.proposal import Outcome
from workflows.policies import may_see, visible_to

_OF_REFERENCE: Prepared[Case] = Prepared(
    lambda reference: Case.objects.read_whole().filter(reference=reference, submitted_at__isnull=False)
)
_OF_LINK: Prepared[Case] = Prepared(lambda key: Case.objects.read_whole().filter(link_key=key))
OPEN = Q(submitted_at__isnull=False, closed_at__isnull=True)


def cases_for(user: User) -> CaseQuerySet:
    """Every case that this member of staff may see."""
    return visible_to(user, Case.objects.all())


def case_for(user: User, reference: str) -> Case | None:
    """The case with this reference that was sent, if this member of staff may see it."""
    case = _OF_REFERENCE.first(reference) if "\0" not in reference else None
    return case if case and may_see(user, case) else None


def late(today: date) -> Q:
    """Open cases whose promised day has passed while the clock ran."""
    return OPEN & Q(paused_on__isnull=True, due_on__lt=today)


def due(first: date, last: date) -> Q:
    """Open cases promised between two days, both included, whose clock runs."""
    return OPEN & Q(paused_on__isnull=True, due_on__range=(first, last))


def this_week(today: date) -> Q:
    """Promised after today and no later than this week's Sunday."""
    return due(today + timedelta(days=1), today + timedelta(days=6 - today.weekday()))


@dataclass(frozen=True, slots=True)
class Proposals:
    """Open cases of which a move is proposed: `to_look_at` by the reader, or `elsewhere`, where only a colleague can decide."""

    to_look_at: Q
    elsewhere: Q


def proposals_for(user: User, today: date) -> Proposals:
    """Which proposals `user` may confirm, and which not: see `workflows.engine.second_eyes.another_looks`. One or two queries."""
    mine = Q(proposed_by=user)
    if not user.is_superuser:
        mine |= Q(proposed_for__contains=[user.pk])
        for foundation, absent in borrowed_authority(user, today).items():
            mine |= Q(case__foundation=foundation, proposed_for__overlap=list(absent))
    waiting = Proposal.objects.filter(outcome=Outcome.OPEN).order_by()
    return Proposals(
        to_look_at=OPEN & Q(pk__in=waiting.exclude(mine).values("case")),
        elsewhere=OPEN & Q(pk__in=waiting.filter(mine).values("case")),
    )


def waiting_long(today: date, proposals: Proposals) -> Q:
    """Open cases whose applicant has not answered for longer than their foundation finds right, and those promised by today of
    which a colleague must decide. What the reader can decide about waits for them. One query.
    """
    own = dict(DeskSetting.objects.values_list("foundation", "wait_days"))
    usual = Q(paused_on__lte=today - timedelta(days=WAIT_DAYS))
    too_long = usual & ~Q(foundation__in=own) if own else usual
    for foundation, days in own.items():
        too_long |= Q(foundation=foundation, paused_on__lte=today - timedelta(days=days))
    unanswered = OPEN & Q(paused_on__isnull=False) & too_long & ~proposals.to_look_at
    return unanswered | (proposals.elsewhere & Q(paused_on__isnull=True, due_on__lte=today))


def matching(text: str) -> Q:
    """Cases that a searched text points at: a reference, a whole mail address, or beginnings of the searchable words."""
    text = text.strip()[:200]
    if "@" in text:
        return Q(email_index=email_index(text))
    words = fold(text).split()
    if not words:
        return Q(pk__in=[])
    return Q(
        search=SearchQuery(" & ".join(f"{word}:*" for word in words), config="simple", search_type="raw")
    )


def same_address(case: Case, user: User) -> QuerySet[Case]:
    """Other cases of the same mail address that `user` may see, newest first."""
    if not case.email_index:
        return Case.objects.none()
    return (
        cases_for(user)
        .filter(email_index=case.email_index)
        .exclude(pk=case.pk)
        .order_by("-submitted_at", "-pk")
    )


def case_of_status_link(token: str) -> Case | None:
    """The case whose status page this is; None for a token that is not ours, or a case that was never sent."""
    key = read_link(STATUS_LINK, token)
    case = _OF_LINK.first(key) if key else None
    return case if case and case.submitted_at else None


def draft_of_link(token: str, *, today: date) -> Case | None:
    """The case that was begun under this link and not left alone for too long.

    One that was sent in the meantime is found for as long again: until then the link tells where it went.
    """
    key = read_link(DRAFT_LINK, token)
    case = _OF_LINK.first(key) if key else None
    return case if case and is_alive(case, today) else None


def is_alive(case: Case, today: date) -> bool:
    """Whether the link of a draft still leads somewhere: its life counts from the last activity, or from when it was sent."""
    process = registry.get(case.kind)
    if case.submitted_at is None and case.state != process.initial:
        return False
    return today <= clock.draft_lives_until(case.submitted_at or case.changed_at, process.draft_days)


def left_drafts(today: date) -> QuerySet[Case]:
    """Drafts whose life is over and whose answers are still there."""
    over = Q(pk__in=[])
    for process in registry.all_processes():
        last_day = today - timedelta(days=process.draft_days)
        over |= Q(kind=process.kind, state=process.initial, changed_at__date__lt=last_day)
    return Case.objects.filter(over, submitted_at__isnull=True, forgotten_at__isnull=True)
