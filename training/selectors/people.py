"""Who is trained in what: the mentors and candidates of a foundation, with what they did and what they need.

One statement for a list, however many people there are and whatever is asked of them. What somebody answered or wrote in a
lesson is not in it.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from django.db import connection

from organisation.calendar.workdays import AMSTERDAM, today
from organisation.folding import fold
from organisation.people.models import Role
from organisation.people.names import full_name
from organisation.people.policies import Everywhere, Scope
from training.models import CourseKind, EnrolmentState
from training.selectors.certificates import RENEWABLE
from training.selectors.door import LEARNING_ROLES
from training.selectors.hours import HOURS_OF_PERSON, USUAL_HOURS
from training.selectors.totals import without_small

PAGE = 50
#: So far back an absence counts, and so many of them are worth a call.
ABSENT_SINCE, ABSENT_OFTEN = timedelta(days=365), 2

# Each mentor and candidate of the foundations in `scope`, once for each foundation, with all that is told of them. What ends
# is the last certificate of each course.
PEOPLE = f"""
    WITH person AS (
        SELECT membership.user_id AS id, membership.foundation_id, max(membership.role) AS role
        FROM organisation_membership membership
        WHERE membership.role = ANY(%(roles)s) AND membership.since <= %(day)s
            AND (membership.until IS NULL OR membership.until > %(day)s)
            AND (%(everywhere)s OR membership.foundation_id = ANY(%(foundations)s))
        GROUP BY membership.user_id, membership.foundation_id
    ), told AS (
        SELECT person.id, account.first_name, account.name_prefix, account.last_name, account.sort_name, person.role,
            person.foundation_id, foundation.name AS foundation, basic.completed_at AS basic_at, last.title AS certificate,
            last.valid_until, ends.over, ends.soon, ends.ending, ends.ends_on, {HOURS_OF_PERSON} AS hours,
            coalesce(setting.hours_a_year, %(usual)s) AS target,
            (SELECT count(*) FROM training_enrolment missed JOIN training_session session ON session.id = missed.session_id
                WHERE missed.user_id = person.id AND missed.state = %(absent)s AND session.ends_at >= %(absent_since)s
            ) AS absences
        FROM person
        JOIN organisation_user account ON account.id = person.id AND account.is_active
        JOIN organisation_foundation foundation ON foundation.id = person.foundation_id
        LEFT JOIN training_trainingsetting setting ON setting.foundation_id = person.foundation_id
        LEFT JOIN LATERAL (
            SELECT max(done.completed_at) AS completed_at FROM training_completion done
            JOIN training_coursepage course ON course.page_ptr_id = done.course_id AND course.kind = %(basic)s
            WHERE done.user_id = person.id
        ) basic ON true
        LEFT JOIN LATERAL (
            SELECT given.title, given.valid_until FROM training_certificate given
            WHERE given.user_id = person.id AND given.withdrawn_on IS NULL
            ORDER BY given.completed_on DESC, given.id DESC LIMIT 1
        ) last ON true
        LEFT JOIN LATERAL (
            SELECT count(*) FILTER (WHERE latest.valid_until < %(day)s) AS over,
                count(*) FILTER (WHERE latest.valid_until >= %(day)s AND latest.valid_until <= %(soon)s) AS soon,
                (array_agg(latest.title ORDER BY latest.valid_until))[1] AS ending,
                min(latest.valid_until) AS ends_on
            FROM (
                SELECT DISTINCT ON (given.course_id) given.valid_until, given.title FROM training_certificate given
                WHERE given.user_id = person.id AND given.withdrawn_on IS NULL
                ORDER BY given.course_id, given.completed_on DESC, given.id DESC
            ) latest
        ) ends ON true
    )
"""
LIST = """
    SELECT id, first_name, name_prefix, last_name, role, foundation_id, foundation, basic_at, certificate, valid_until,
        over, soon, round(hours, 1), target, absences, count(*) OVER ()
    FROM told
    WHERE (%(role)s = '' OR role = %(role)s)
        AND (%(person)s = 0 OR id = %(person)s)
        AND NOT EXISTS (SELECT FROM unnest(%(words)s::text[]) word WHERE strpos(sort_name, word) = 0)
        AND {condition}
    ORDER BY sort_name, id, foundation
    LIMIT %(limit)s OFFSET %(start)s
"""
# The first people of each of three lists, with how many stand in it: for the day at the desk.
NEEDING = """
    SELECT show, count, id, first_name, name_prefix, last_name, ending, ends_on, absences FROM (
        SELECT needs.show, told.*, count(*) OVER (PARTITION BY needs.show) AS count,
            row_number() OVER (PARTITION BY needs.show ORDER BY ends_on NULLS LAST, sort_name, id, foundation) AS place
        FROM told CROSS JOIN LATERAL (
            VALUES ('over', over > 0), ('soon', soon > 0), ('absent', absences >= %(often)s)
        ) needs (show, holds)
        WHERE needs.holds
    ) ranked WHERE place <= %(most)s ORDER BY show, place
"""
TOTALS = """
    SELECT foundation, count(*), count(basic_at), count(*) FILTER (WHERE over > 0),
        count(*) FILTER (WHERE over = 0 AND soon > 0), count(*) FILTER (WHERE hours >= target),
        count(*) FILTER (WHERE hours > 0 AND hours < target), count(*) FILTER (WHERE absences >= %(often)s)
    FROM told GROUP BY foundation_id, foundation ORDER BY foundation
"""
#: What can be asked for, by the name that stands in the address.
CONDITIONS = {
    "": "true",
    "basic": "basic_at IS NULL",
    "over": "over > 0",
    "soon": "soon > 0",
    "absent": "absences >= %(often)s",
    "nothing": "hours = 0",
    "hours": "hours < target",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody wants to see of the list."""

    q: str = ""
    role: str = ""
    show: str = ""
    page: int = 1


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A mentor or candidate at one foundation. `over` and `soon` are how many certificates ended, or end within 90 days."""

    pk: int
    first_name: str
    name_prefix: str
    last_name: str
    role: str
    foundation_id: int
    foundation: str
    basic_at: datetime | None
    certificate: str | None
    valid_until: date | None
    over: int
    soon: int
    hours: Decimal
    target: Decimal
    absences: int

    @property
    def name(self) -> str:
        return full_name(self.first_name, self.name_prefix, self.last_name)

    @property
    def role_label(self) -> str:
        return str(Role(self.role).label)

    @property
    def needs_basic(self) -> bool:
        return self.basic_at is None

    @property
    def is_absent_often(self) -> bool:
        return self.absences >= ABSENT_OFTEN

    @property
    def did_nothing(self) -> bool:
        return self.hours == 0


@dataclass(frozen=True, slots=True)
class Needing:
    """Somebody who needs attention. `certificate` is the one that ends, or ended, first, on `ends_on`."""

    pk: int
    first_name: str
    name_prefix: str
    last_name: str
    certificate: str | None
    ends_on: date | None
    absences: int

    @property
    def name(self) -> str:
        return full_name(self.first_name, self.name_prefix, self.last_name)


@dataclass(frozen=True, slots=True)
class Found:
    """By the name of a condition (`CONDITIONS`): how many people fit it, and the first of them."""

    counts: dict[str, int]
    first: dict[str, list[Needing]]


@dataclass(frozen=True, slots=True)
class Totals:
    """The people of a foundation in numbers; None where that would say too much. Each pair or triple adds up to `people`."""

    foundation: str
    people: int | None
    basic: int | None
    no_basic: int | None
    over: int | None
    soon: int | None
    fine: int | None
    reached: int | None
    begun: int | None
    nothing: int | None
    absent: int | None


def people(scope: Scope, asked: Asked) -> tuple[list[PersonLine], int]:
    """A page of the people that somebody may see, in order of name, and how many there are on all pages. One query."""
    return _lines(scope, asked, limit=PAGE, start=(asked.page - 1) * PAGE)


def everybody(scope: Scope, asked: Asked) -> list[PersonLine]:
    """The same without pages."""
    return _lines(scope, asked, limit=None, start=0)[0]


def person(scope: Scope, user_id: int) -> list[PersonLine]:
    """One person at each foundation in `scope` where they are a mentor or candidate; nothing when they are at none."""
    return _lines(scope, Asked(), limit=None, start=0, user_id=user_id)[0]


def needing(scope: Scope, *, most: int) -> Found:
    """Whose certificate ended or ends soon, and who was absent often. One query, however many people there are."""
    with connection.cursor() as cursor:
        cursor.execute(PEOPLE + NEEDING, _values(scope) | {"most": most})
        rows = cursor.fetchall()
    found = Found({}, {})
    for show, count, *person in rows:
        found.counts[show] = count
        found.first.setdefault(show, []).append(Needing(*person))
    return found


def totals(scope: Scope) -> list[Totals]:
    """The people of each foundation in numbers. One query."""
    with connection.cursor() as cursor:
        cursor.execute(PEOPLE + TOTALS, _values(scope))
        return [_total(*row) for row in cursor.fetchall()]


def _lines(
    scope: Scope, asked: Asked, *, limit: int | None, start: int, user_id: int = 0
) -> tuple[list[PersonLine], int]:
    values = _values(scope) | {
        "role": asked.role if asked.role in LEARNING_ROLES else "",
        "words": fold(asked.q).split(),
        "person": user_id,
        "limit": limit,
        "start": start,
    }
    statement = PEOPLE + LIST.format(condition=CONDITIONS.get(asked.show, "true"))
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        rows = cursor.fetchall()
    width = len(fields(PersonLine))
    return [PersonLine(*row[:width]) for row in rows], rows[0][width] if rows else 0


def _values(scope: Scope) -> dict[str, Any]:
    day, everywhere = today(), isinstance(scope, Everywhere)
    return {
        "roles": [str(role) for role in LEARNING_ROLES],
        "day": day,
        "soon": day + RENEWABLE,
        "everywhere": everywhere,
        "foundations": [] if isinstance(scope, Everywhere) else list(scope),
        "since": datetime(day.year, 1, 1, tzinfo=AMSTERDAM),
        "until": datetime(day.year + 1, 1, 1, tzinfo=AMSTERDAM),
        "usual": USUAL_HOURS,
        "absent": str(EnrolmentState.ABSENT),
        "absent_since": datetime.combine(day - ABSENT_SINCE, datetime.min.time(), tzinfo=AMSTERDAM),
        "often": ABSENT_OFTEN,
        "basic": str(CourseKind.BASIC),
    }


def _total(
    foundation: str, people: int, basic: int, over: int, soon: int, reached: int, begun: int, absent: int
) -> Totals:
    trained = without_small({"basic": basic, "no_basic": people - basic})
    ends = without_small({"over": over, "soon": soon, "fine": people - over - soon})
    hours = without_small({"reached": reached, "begun": begun, "nothing": people - reached - begun})
    missed = without_small({"absent": absent, "came": people - absent})
    return Totals(
        foundation=foundation,
        people=without_small({"people": people})["people"],
        absent=missed["absent"],
        **trained,
        **ends,
        **hours,
    )
