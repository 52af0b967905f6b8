"""A request about one person: looked up, copied, collected once, erased. Each step stands in the log."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import IO

from allauth.account.models import EmailAddress
from django.conf import settings
from django.db import transaction
from django.db.models import DateField, QuerySet
from django.db.models.expressions import RawSQL
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from organisation import audit
from organisation.people.models import Membership, User
from organisation.people.policies import ALL, CASE_ROLES, Scope, foundation_ids
from organisation.privacy import archive, forgetting, keeps, periods
from organisation.privacy.models import PersonRequest
from organisation.privacy.register import Person, Piece, holders
from organisation.privacy.retention import Over
from organisation.sealing import blind_index, files

State = PersonRequest.State
LOOKED_UP, COPY_ASKED, COLLECTED, ERASED = (
    f"person.{verb}" for verb in ("looked_up", "copy_asked", "collected", "erased")
)
#: So long a request stays open, and its copy can be collected.
LIFE = timedelta(days=7)
CLOSED = periods.Period(
    key="person-request",
    group=gettext_lazy("People with an account"),
    label=gettext_lazy("A request to see or erase data"),
    months=24,
    why=gettext_lazy("So that we can show that we answered, and to whom."),
    since=gettext_lazy("since the request"),
)


class NotErased(Exception):
    """Why somebody may not be erased now, reason by reason."""

    def __init__(self, reasons: list[str]) -> None:
        super().__init__("; ".join(reasons))
        self.reasons = reasons


def fold_address(address: str) -> str:
    return address.strip().lower()


def address_index(address: str) -> str:
    return blind_index("person-request", fold_address(address))


def person_of(address: str, scope: Scope) -> Person:
    """Who has this address, as far as `scope` goes: the account too, once it has or had a role there."""
    folded = fold_address(address)
    user = (
        User.objects.filter(email=folded).first()
        or User.objects.filter(emailaddress__email__iexact=folded).first()
    )
    if user and scope is not ALL:
        here = Membership.objects.filter(user=user, foundation__in=scope)  # type: ignore[misc]
        user = user if here.exists() else None
    known = EmailAddress.objects.filter(user=user).values_list("email", flat=True) if user else []
    own = [user.email] if user else []
    return Person(frozenset({folded, *own, *map(fold_address, known)}), user, scope)


def requests_of(user: User) -> QuerySet[PersonRequest]:
    """Somebody's own; the superuser's are all. Another's request would show whom another foundation looks at."""
    scope, every = foundation_ids(user, *CASE_ROLES), PersonRequest.objects.all()
    if not scope:
        return every.none()
    return every if scope is ALL else every.filter(asked_by=user)


@transaction.atomic
def look_up(*, address: str, reason: str, by: User) -> PersonRequest:
    """Begin a request. Who asked it, and how we know that it is they, is the reason, which the log keeps sealed."""
    request = PersonRequest.objects.create(
        asked_by=by,
        address=fold_address(address),
        address_index=address_index(address),
        expires_at=timezone.now() + LIFE,
    )
    audit.record(LOOKED_UP, actor=by, subject=request.reference, reason=reason)
    return request


def person_in(request: PersonRequest) -> Person | None:
    """The person of a request, as far as whoever asked reaches today; None once it is closed."""
    if request.address is None or request.asked_by is None:
        return None
    scope = foundation_ids(request.asked_by, *CASE_ROLES)
    return person_of(request.address, scope) if scope else None


def pieces_of(person: Person) -> Iterator[Piece]:
    """All that there is, app by app."""
    for holder in holders():
        yield from holder.gather(person)


def summary(person: Person) -> list[tuple[str, int]]:
    """(what, how many), in the order in which it stands in the copy."""
    return list(Counter(str(piece.what) for piece in pieces_of(person)).items())


def refusals(person: Person) -> list[str]:
    """Why this person may not be erased now: what an app says, and what must be kept."""
    found = [reason for holder in holders() for reason in holder.refuse(person)]
    if person.user:
        kept = keeps.reasons([person.user.pk]).get(person.user.pk, [])
        found += [
            reason.words
            for reason in kept
            if reason.foundation_id is None or reason.foundation_id in person.scope
        ]
    return list(dict.fromkeys(found))


@transaction.atomic
def ask_copy(*, request: PersonRequest, by: User) -> bool:
    """Have the copy made. False when that was asked before, or the request is closed."""
    open_now = PersonRequest.objects.filter(
        pk=request.pk, state__in=[State.OPEN, State.FAILED, State.COLLECTED], expires_at__gt=timezone.now()
    )
    if not open_now.update(state=State.BUILDING):
        return False
    audit.record(COPY_ASKED, actor=by, subject=request.reference)
    return True


@transaction.atomic
def build(request_id: int) -> bool:
    """Make the copy that was asked for, unless somebody else is making it. Whoever dies here leaves it to the next."""
    request = (
        PersonRequest.objects.select_for_update(skip_locked=True, of=("self",))
        .select_related("asked_by")
        .filter(pk=request_id, state=State.BUILDING)
        .first()
    )
    if request is None:
        return False
    person = person_in(request)
    if person is not None:
        archive.write(path_of(request), request.reference, person.addresses, pieces_of(person))
    request.state = State.READY if person else State.FAILED
    request.save(update_fields=["state"])
    return person is not None


def waiting() -> list[int]:
    """Copies that were asked for and are not there yet."""
    return list(
        PersonRequest.objects.filter(state=State.BUILDING, expires_at__gt=timezone.now())
        .order_by("pk")
        .values_list("pk", flat=True)
    )


def collect(*, request: PersonRequest, by: User) -> IO[bytes] | None:
    """The sealed copy, opened; from now on there is none any more. None when there is nothing to collect."""
    with transaction.atomic():
        ready = PersonRequest.objects.filter(pk=request.pk, state=State.READY, expires_at__gt=timezone.now())
        if not ready.update(state=State.COLLECTED):
            return None
        audit.record(COLLECTED, actor=by, subject=request.reference)
        path = path_of(request)
        if not path.exists():
            return None
        file = path.open("rb")
        path.unlink()
        return file


def erase_person(*, request: PersonRequest, by: User) -> None:
    """Erase whom this request is about, across all apps, as far as the reach of whoever asked. Whole or not at all.

    Raises `NotErased` with every reason why not.
    """
    with transaction.atomic():
        locked = PersonRequest.objects.select_for_update().get(pk=request.pk)
        person = person_in(locked)
        if person is None or locked.expires_at <= timezone.now():
            raise NotErased([_("This request is closed. Look the person up again.")])
        if person.user:
            User.objects.select_for_update().get(pk=person.user.pk)
        if reasons := refusals(person):
            raise NotErased(reasons)
        for holder in holders():
            holder.erase(person)
        _close(PersonRequest.objects.filter(pk=locked.pk), State.ERASED, address_index="")
        forgetting.note([locked.reference])
        audit.record(ERASED, actor=by, subject=locked.reference)


def close_old() -> int:
    """Close the requests whose time is over: copy and address go. Returns how many."""
    over = PersonRequest.objects.filter(expires_at__lte=timezone.now()).exclude(
        state__in=[State.ERASED, State.OVER]
    )
    with transaction.atomic():
        return _close(over, State.OVER)


def _close(requests: QuerySet[PersonRequest], state: State, **changed: str) -> int:
    closing = list(requests.select_for_update())
    for request in closing:
        files.drop(path_of(request))
    return PersonRequest.objects.filter(pk__in=[request.pk for request in closing]).update(
        state=state, address=None, **changed
    )


def path_of(request: PersonRequest) -> Path:
    return Path(settings.VAR_DIR) / "exports" / request.key.hex


def _about(person: Person) -> QuerySet[PersonRequest]:
    found = PersonRequest.objects.filter(address_index__in=[address_index(each) for each in person.addresses])
    return found if person.whole else found.none()


def gather(person: Person) -> Iterator[Piece]:
    for request in _about(person).order_by("pk"):
        yield Piece(
            what=_("Request about these data"), title=request.reference, data={_("time"): request.created_at}
        )


def erase(person: Person) -> None:
    """Other requests about the same person are closed, with what they hold and what the log has of their reasons."""
    _forget(_about(person))


def _forget(requests: QuerySet[PersonRequest]) -> None:
    references = list(requests.values_list("reference", flat=True))
    found = PersonRequest.objects.filter(reference__in=references)
    _close(found.exclude(state=State.ERASED), State.OVER, address_index="")
    forgetting.note(references)


def over(*, today: date, scope: Scope, after: int, limit: int, only: Collection[int] | None) -> list[Over]:
    """Requests whose time is over. They may be of several foundations, and so only within reach of who has all."""
    if scope is not ALL:
        return []
    months = periods.months([CLOSED.key])[CLOSED.key, None]
    found = PersonRequest.objects.filter(pk__gt=after).exclude(address_index="").order_by("pk")
    found = found.annotate(
        until=RawSQL(
            "((created_at AT TIME ZONE 'Europe/Amsterdam')::date + make_interval(months => %s))::date",
            [months],
            output_field=DateField(),
        )
    ).filter(until__lte=today)
    if only is not None:
        found = found.filter(pk__in=only)
    rows = found.values_list("pk", "reference", "until")[:limit]
    return [Over(pk, reference, CLOSED.key, None, until) for pk, reference, until in rows]


def lock(keys: Sequence[int]) -> list[int]:
    locked = PersonRequest.objects.select_for_update(skip_locked=True).filter(pk__in=keys)
    return list(locked.order_by("pk").values_list("pk", flat=True))


def forget_over(going: Sequence[Over]) -> None:
    _forget(PersonRequest.objects.filter(pk__in=[each.pk for each in going]))
