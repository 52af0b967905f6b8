"""Very many cases, written straight into the tables: sealed, searchable and with their events, as if they had been sent."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any

from django.db import connection, models
from django.utils import timezone

from organisation.calendar import workdays
from organisation.folding import fold
from organisation.foundations.models import Foundation, Municipality
from organisation.foundations.selectors import foundations_for
from organisation.people.selectors import coordinators_of
from workflows.engine import registry
from workflows.engine.filing import index
from workflows.models import Case, Event
from workflows.models.case import new_reference

KIND = "volunteer-application"
FIRST = ("Noor", "Sanne", "Fatima", "Emma", "Daan", "Willem", "Mohamed", "Lotte", "Özlem", "Bram", "Ineke")
PREFIX = ("", "", "", "van", "de", "van der", "van den")
LAST = (
    "Jansen",
    "Visser",
    "Bakker",
    "Smit",
    "Mulder",
    "Meijer",
    "Bos",
    "Dekker",
    "Yılmaz",
    "Peters",
    "Prins",
)
RARE = "Zonnebloem"
"""A last name that one case in a thousand has."""
OPEN_STATES = ("submitted", "interview", "screening", "basic_course", "decision")
CLOSED_STATES = ("accepted", "rejected", "withdrawn")
OPEN_SHARE = 0.3


def add_cases(count: int, *, seed: int) -> None:
    """Add `count` applications: people live where people live, three in ten are open, half of those have an owner."""
    chance = random.Random(seed)
    homes = list(Municipality.objects.in_force(workdays.today()))
    serving = foundations_for(homes)
    owners = {foundation.pk: list(coordinators_of(foundation.pk)) for foundation in Foundation.objects.all()}
    weights = [home.inhabitants for home in homes]
    first = (Case.objects.aggregate(last=models.Max("pk"))["last"] or 0) + 1
    cases = []
    for number, home in enumerate(chance.choices(homes, weights, k=count)):
        foundation = serving[home.pk]
        case = _case(chance, home, foundation, owners[foundation.pk], rare=number % 1000 == 0)
        case.pk = first + number
        cases.append(case)
    _copy(Case, cases)
    _copy(Event, (event for case in cases for event in _events(case)))
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE workflows_case, workflows_event")


def _case(
    chance: random.Random, home: Municipality, foundation: Foundation, owners: list[Any], *, rare: bool
) -> Case:
    process = registry.get(KIND)
    sent = timezone.now() - timedelta(minutes=chance.randrange(60, 2 * 365 * 24 * 60))
    is_open = chance.random() < OPEN_SHARE
    state = chance.choice(OPEN_STATES if is_open else CLOSED_STATES)
    case = Case(
        kind=KIND,
        reference=new_reference(process.prefix),
        state=state,
        version=1 if state == "submitted" else 2,
        foundation=foundation,
        municipality=home,
        owner=chance.choice([None, *owners]) if is_open and owners else None,
        waits_for=process.state(state).waits_for,
        due_on=workdays.today() + timedelta(days=chance.randrange(-20, 60)) if is_open else None,
        form_version=process.questions.version,
        privacy_version=process.privacy_version,
        created_at=sent,
        changed_at=sent,
        submitted_at=sent,
        closed_at=None if is_open else sent + timedelta(days=30),
    )
    first_name, last_name = chance.choice(FIRST), RARE if rare else chance.choice(LAST)
    case.answers = {
        "salutation": "geen",
        "first_name": first_name,
        "name_prefix": chance.choice(PREFIX),
        "last_name": last_name,
        "email": f"{fold(first_name)}.{fold(last_name)}.{chance.randrange(10**9)}@example.nl",
        "postcode": f"{chance.randrange(1000, 9999)} AB",
        "municipality": home.cbs_code,
        "motivation": "Ik wil graag naast iemand staan. " * 8,
    }
    index(case, process.searchable)
    case.search = " ".join(f"'{word}':{place}" for place, word in enumerate(case.search.split(), 1))
    return case


def _events(case: Case) -> Iterator[Event]:
    first = Event(
        case=case,
        number=1,
        transition="submit",
        from_state="draft",
        to_state="submitted",
        actor_kind="applicant",
        at=case.submitted_at,
    )
    yield first
    if case.version == 2:
        second = Event(
            case=case,
            number=2,
            transition="invite",
            from_state="submitted",
            to_state=case.state,
            actor_kind="staff",
            actor=case.owner,
            at=case.submitted_at + timedelta(days=3),
        )
        second.seal(case.kind, {"data": {"message": "Welkom."}, "comment": "", "digest": ""})
        yield second


def _copy(model: type[models.Model], rows: Iterable[models.Model]) -> None:
    """Write rows with COPY; a row without a primary key gets the next one."""
    fields = [field for field in model._meta.concrete_fields if not isinstance(field, models.AutoField)]
    own_keys = model is Case
    if own_keys:
        fields = [model._meta.pk, *fields]
    columns = ", ".join(connection.ops.quote_name(field.column) for field in fields)
    with connection.cursor() as cursor:
        with cursor.copy(f"COPY {model._meta.db_table} ({columns}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row([getattr(row, field.attname) for field in fields])
        if own_keys:
            cursor.execute(
                "SELECT setval(pg_get_serial_sequence(%s, 'id'), (SELECT max(id) FROM workflows_case))",
                [model._meta.db_table],
            )
