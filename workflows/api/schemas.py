"""What cases and moves look like as JSON."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

from ninja import Field, Schema

from organisation.api.answers import Strict
from organisation.api.foundations import FoundationSummary

Slug = Annotated[str, Field(pattern=r"^[a-z0-9_-]*$", max_length=60)]


class ListQuery(Schema):
    """What to list. What is left out does not narrow."""

    kind: Slug = Field("", description="The kind of form, such as `volunteer-application`.")
    state: Slug = Field("", description="The key of a state, such as `submitted`.")
    foundation: Slug = Field("", description="The slug of a foundation.")
    owner: str = Field(
        "", pattern=r"^(|me|none|[1-9][0-9]{0,9})$", description="`me`, `none`, or the `id` of a person."
    )
    late: bool = Field(False, description="Only open cases whose promised day has passed.")
    q: str = Field(
        "", max_length=200, description="A reference, a whole mail address, or beginnings of names."
    )
    limit: int = Field(20, ge=1, le=100)
    offset: int = Field(0, ge=0, le=1_000_000)


class Person(Schema):
    id: int
    name: str


class CaseSummary(Schema):
    """A case on one line. `name` is how the person is called; `due_on` the day that was promised."""

    reference: str
    kind: str
    name: str
    state: str
    state_label: str
    waits_for: str
    foundation: FoundationSummary
    owner: Person | None
    due_on: date | None
    late: bool
    submitted_at: datetime
    changed_at: datetime
    closed_at: datetime | None
    version: int


class Cases(Schema):
    items: list[CaseSummary]
    count: int


class Place(Schema):
    code: str
    name: str


class MoveDetail(Schema):
    """A move from the present state. `reason` says why it is not allowed now; `schema` what its `data` must be. One that wants
    a `second_pair_of_eyes` becomes a proposal, which somebody else confirms with the move `confirm`.
    """

    name: str
    label: str
    allowed: bool
    reason: str
    second_pair_of_eyes: bool
    schema_: dict[str, Any] = Field(alias="schema")


class EventField(Schema):
    label: str
    text: str


class ProposalDetail(Schema):
    """A move that waits until another coordinator confirms it, with what was filled in."""

    move: str
    label: str
    by: Person
    at: datetime
    details: list[EventField]


class OwnAnswer(Schema):
    """A question that the foundation asked itself, in the words of then; `name` is that of the answer, which may be empty."""

    name: str
    question: str
    answer: str


class CaseDetail(CaseSummary):
    """A case. `suspect` marks what may have been sent by a machine; `origin` is the case that it was handed on from."""

    municipality: Place | None
    paused_on: date | None
    suspect: bool
    origin: str | None
    form_version: int
    privacy_version: str
    answers: dict[str, Any]
    own_questions: list[OwnAnswer]
    proposal: ProposalDetail | None
    moves: list[MoveDetail]


class MoveIn(Strict):
    """`expected_version` is the `version` of the case that was looked at; `comment` is a remark for colleagues."""

    expected_version: int = Field(ge=0, le=2_147_483_646)
    data: dict[str, Any] = Field(default_factory=dict)
    comment: str = ""


class LetterSent(Schema):
    """A letter to the person of the case: its key, whether it went out, and (`words`) of which version of whose words it was."""

    letter: str
    subject: str
    at: datetime
    state: str
    state_label: str
    words: str


class EventDetail(Schema):
    """One line of the timeline. `move` is the key of a move, or `note`, `reply` (an answer that came in) or `letter` (one that no
    move sent); `internal` is not shown to the applicant. `letters` went out with it.
    """

    at: datetime
    move: str
    text: str
    who: str
    state: str
    due_on: date | None
    details: list[EventField]
    comment: str
    internal: bool
    letters: list[LetterSent]


class Events(Schema):
    items: list[EventDetail]
    count: int
