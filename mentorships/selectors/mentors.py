"""The mentors of a foundation, and for each what stands between them and a new client.

One statement, however many there are and whatever is asked of them. What blocks is worked out each time and kept nowhere, so
that it is never out of date: a VOG is over at midnight, whether or not anything ran that night.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from typing import Any

from django.db import connection

from mentorships.models import Mentor, MentorState
from mentorships.selectors.blocks import Block
from organisation.calendar.workdays import today
from organisation.folding import fold
from organisation.people.models import User
from organisation.people.names import full_name
from organisation.people.policies import ALL, Everywhere, Scope
from training.selectors.basic import BASIC, BASIC_DONE_OF_ACCOUNT

PAGE = 50
KEPT_AS = "_mentor_states"
#: A VOG that ends within so many days stands out.
SOON = timedelta(days=90)

# The text that holds for each foundation today: its own, else that of all. Who accepted it, or one that holds from a later day
# on, has accepted it; what was accepted of everybody's text says nothing about a foundation's own.
MENTORS = f"""
    WITH wanted AS (
        SELECT * FROM mentorships_mentor mentor
        WHERE (%(everywhere)s OR mentor.foundation_id = ANY(%(foundations)s)) AND (%(mentor)s = 0 OR mentor.id = %(mentor)s)
    ), holding AS (
        SELECT DISTINCT ON (place.id, text.kind) place.id AS place_id, text.kind, text.foundation_id, text.holds_from
        FROM organisation_foundation place
        JOIN mentorships_agreementtext text ON text.foundation_id IS NULL OR text.foundation_id = place.id
        WHERE text.holds_from <= %(day)s AND place.id IN (SELECT foundation_id FROM wanted)
        ORDER BY place.id, text.kind, text.foundation_id NULLS LAST, text.holds_from DESC
    ), known AS (
        SELECT mentor.id, account.id AS user_id, account.first_name, account.name_prefix, account.last_name,
            account.sort_name, mentor.foundation_id, place.name AS foundation, mentor.state, mentor.since,
            mentor.paused_until, mentor.left_on, vog.expires_on, {BASIC_DONE_OF_ACCOUNT} AS basic_at,
            preferences.clients, mentor.told_blocks, unaccepted.kinds
        FROM wanted mentor
        JOIN organisation_user account ON account.id = mentor.user_id
        JOIN organisation_foundation place ON place.id = mentor.foundation_id
        LEFT JOIN mentorships_preferences preferences ON preferences.mentor_id = mentor.id
        LEFT JOIN LATERAL (
            SELECT seen.expires_on FROM mentorships_vog seen WHERE seen.mentor_id = mentor.id
            ORDER BY seen.recorded_at DESC, seen.id DESC LIMIT 1
        ) vog ON true
        LEFT JOIN LATERAL (
            SELECT array_agg(holding.kind::text ORDER BY holding.kind) AS kinds FROM holding
            WHERE holding.place_id = mentor.foundation_id AND NOT EXISTS (
                SELECT FROM mentorships_acceptance given JOIN mentorships_agreementtext text ON text.id = given.text_id
                WHERE given.mentor_id = mentor.id AND text.kind = holding.kind AND text.holds_from >= holding.holds_from
                    AND (holding.foundation_id IS NULL OR text.foundation_id = holding.foundation_id)
            )
        ) unaccepted ON true
    ), told AS (
        SELECT known.*, array_remove(ARRAY[
            CASE WHEN expires_on IS NULL THEN 'vog_missing' WHEN expires_on < %(day)s THEN 'vog_expired' END,
            CASE WHEN basic_at IS NULL THEN 'basic_course' END
        ], NULL) || coalesce(kinds, '{{}}') AS blocks
        FROM known
    )
"""
LIST = """
    SELECT id, user_id, first_name, name_prefix, last_name, foundation_id, foundation, state, since, paused_until, left_on,
        expires_on, basic_at, clients, blocks, told_blocks, count(*) OVER ()
    FROM told
    WHERE (%(state)s = '' OR state = %(state)s)
        AND NOT EXISTS (SELECT FROM unnest(%(words)s::text[]) word WHERE strpos(sort_name, word) = 0)
        AND {condition}
    ORDER BY sort_name, id
    LIMIT %(limit)s OFFSET %(start)s
"""
#: What can be asked for, by the name that stands in the address. Who left needs nothing any more.
CONDITIONS = {
    "": "true",
    "open": "state = 'available' AND blocks = '{}'",
    "blocked": "state <> 'left' AND blocks <> '{}'",
    "vog_over": "state <> 'left' AND expires_on < %(day)s",
    "vog_soon": "state <> 'left' AND expires_on BETWEEN %(day)s AND %(soon)s",
    "no_vog": "state <> 'left' AND expires_on IS NULL",
    "basic": "state <> 'left' AND basic_at IS NULL",
    "texts": "state <> 'left' AND blocks && ARRAY['agreement', 'conduct']",
    "changed": "state = 'available' AND blocks <> told_blocks::text[]",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody wants to see of the list."""

    q: str = ""
    state: str = ""
    show: str = ""
    page: int = 1


@dataclass(frozen=True, slots=True)
class MentorLine:
    """A mentor at one foundation. `expires_on` is the last day of their VOG, `told_blocks` what they were last told of."""

    pk: int
    user_id: int
    first_name: str
    name_prefix: str
    last_name: str
    foundation_id: int
    foundation: str
    state: str
    since: date
    paused_until: date | None
    left_on: date | None
    expires_on: date | None
    basic_at: datetime | None
    clients: int | None
    blocks: list[Block]
    told_blocks: list[str]

    @property
    def name(self) -> str:
        return full_name(self.first_name, self.name_prefix, self.last_name)

    @property
    def state_label(self) -> str:
        return str(MentorState(self.state).label)

    @property
    def is_open(self) -> bool:
        """Whether they can have a new client."""
        return self.state == MentorState.AVAILABLE and not self.blocks

    @property
    def vog_is_over(self) -> bool:
        return Block.VOG_EXPIRED in self.blocks

    @property
    def vog_ends_soon(self) -> bool:
        return self.expires_on is not None and today() <= self.expires_on <= today() + SOON


def mentors(scope: Scope, asked: Asked) -> tuple[list[MentorLine], int]:
    """A page of the mentors that somebody may see, in order of name, and how many there are on all pages. One query."""
    return _lines(scope, asked, limit=PAGE, start=(asked.page - 1) * PAGE)


def mentor_line(mentor_id: int, scope: Scope = ALL) -> MentorLine | None:
    """One mentor, when they are in `scope`. One query."""
    lines, _count = _lines(scope, Asked(), limit=1, start=0, mentor_id=mentor_id)
    return lines[0] if lines else None


def blocks_of(mentor: Mentor) -> list[Block]:
    """What stands between this mentor and a new client. One query."""
    line = mentor_line(mentor.pk)
    return line.blocks if line else []


def lines_to_tell(*, mentor_id: int = 0, limit: int | None = 500) -> list[MentorLine]:
    """Available mentors for whom something else stands in the way than they were last told."""
    return _lines(ALL, Asked(show="changed"), limit=limit, start=0, mentor_id=mentor_id)[0]


def states_of(user: User) -> frozenset[str]:
    """Where somebody stands in the register, at whichever foundations. Asked once for each user object, which lives as long as
    a request: every page of the portal asks it for its rooms.
    """
    if KEPT_AS not in user.__dict__:
        user.__dict__[KEPT_AS] = frozenset(Mentor.objects.filter(user=user).values_list("state", flat=True))
    return user.__dict__[KEPT_AS]


def mentor_of(user: User) -> Mentor | None:
    """Where somebody is in the register: at the foundation that they joined last, among those that they have not left."""
    found = Mentor.objects.filter(user=user).exclude(state=MentorState.LEFT).select_related("foundation")
    return found.order_by("-since", "-pk").first()


def candidate_of(user: User) -> Mentor | None:
    """Where somebody is a candidate mentor; at the foundation that they joined last, should there be more."""
    found = Mentor.objects.filter(user=user, state=MentorState.CANDIDATE).select_related("foundation", "user")
    return found.order_by("-since", "-pk").first()


def _lines(
    scope: Scope, asked: Asked, *, limit: int | None, start: int, mentor_id: int = 0
) -> tuple[list[MentorLine], int]:
    day = today()
    values: dict[str, Any] = {
        "day": day,
        "soon": day + SOON,
        "basic": BASIC,
        "everywhere": isinstance(scope, Everywhere),
        "foundations": [] if isinstance(scope, Everywhere) else list(scope),
        "mentor": mentor_id,
        "state": asked.state if asked.state in MentorState.values else "",
        "words": fold(asked.q).split(),
        "limit": limit,
        "start": start,
    }
    statement = MENTORS + LIST.format(condition=CONDITIONS.get(asked.show, "true"))
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        rows = cursor.fetchall()
    width = len(fields(MentorLine))
    return [_line(*row[:width]) for row in rows], rows[0][width] if rows else 0


def _line(*values: Any) -> MentorLine:
    *known, blocks, told = values
    return MentorLine(*[*known, [Block(block) for block in blocks], told])
