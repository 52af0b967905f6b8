"""Everybody who could try to move a case, and what `moves` and `perform` say to each of them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from organisation.calendar import workdays
from organisation.people.models import Role, Substitution, User
from organisation.people.services import memberships
from tests.factories import cases
from workflows.engine import registry
from workflows.engine.errors import NotPermitted, Refused
from workflows.engine.perform import moves, perform
from workflows.models import Case
from workflows.policies import Actor
from workflows.services import drafts, submissions

DAY = timedelta(days=1)
NOBODY_MAY = (
    *("applicant of another case", "applicant without a case", "coordinator of another foundation"),
    *("coordinator until yesterday", "coordinator from tomorrow", "coordinator whose account was closed"),
    *("substitute until yesterday", "substitute from tomorrow"),
    *("director", "trainer", "editor", "mentor", "candidate"),
)


def whole_table(
    states: list[str], columns: list[str], grids: dict[str, str]
) -> dict[str, dict[str, dict[str, str]]]:
    """State → who → move → mark, from grids written by hand; whoever has no grid may do nothing at all."""
    read = {}
    for who, grid in grids.items():
        rows = [line.split() for line in grid.strip().splitlines()]
        assert [state for state, *_marks in rows] == states
        read[who] = {state: dict(zip(columns, marks, strict=True)) for state, *marks in rows}
    nothing = dict.fromkeys(columns, ".")
    return {
        state: {who: rows[state] for who, rows in read.items()} | dict.fromkeys(NOBODY_MAY, nothing)
        for state in states
    }


class World:
    """Two foundations, everybody in a table of who may do what, and a case of `kind` in a state."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.moves = [transition.key for transition in registry.get(kind).transitions]
        self.here, self.there = cases.foundation("Stichting Hier"), cases.foundation("Stichting Daar")
        self.coordinator = cases.coordinator(self.here, "annemiek")
        self.second = cases.coordinator(self.here, "bart")
        self.people = {role: cases.member(self.here, role) for role in Role.values if role != "coordinator"}
        self.elsewhere = cases.coordinator(self.there, "noord")
        self.ended, self.coming, self.closed = (cases.person(name) for name in ("weg", "straks", "dicht"))
        today = workdays.today()
        grant = {"foundation": self.here, "role": Role.COORDINATOR}
        memberships.grant(user=self.ended, since=today - timedelta(days=90), until=today, **grant)
        memberships.grant(user=self.coming, since=today + timedelta(days=1), **grant)
        memberships.grant(user=self.closed, **grant)
        User.objects.filter(pk=self.closed.pk).update(is_active=False)
        self.closed.refresh_from_db()
        self.substitute, self.stood_in, self.will_stand_in = (
            self._standing_in(name, today + first * DAY, today + last * DAY)
            for name, first, last in (("waarnemer", -5, 0), ("geweest", -5, -1), ("komt", 1, 5))
        )
        self.superuser = User.objects.create_superuser(
            email="beheer@example.nl", password=None, first_name="Bea", last_name="Heer"
        )
        self.other_case = self._sent(email="iemand@example.nl")

    def _standing_in(self, name: str, first_day: date, last_day: date) -> User:
        """A coordinator of the other foundation who stands in for the one here between two days."""
        substitute = cases.coordinator(self.there, name)
        Substitution.objects.create(
            absent=self.coordinator,
            substitute=substitute,
            foundation=self.here,
            first_day=first_day,
            last_day=last_day,
        )
        return substitute

    def case_in(self, state: str, way: list[str]) -> Case:
        """A case that came to `state` by these moves of the coordinator; a draft is one that nobody went on with."""
        if state == "draft":
            case = drafts.start(process=registry.get(self.kind), answers=self._answers())
            month_ago = timezone.now() - timedelta(days=31)
            Case.objects.filter(pk=case.pk).update(changed_at=month_ago)
        else:
            case = self._sent()
            for move in way:
                # A question is one of long ago, so that the case may expire.
                now = timezone.now() - timedelta(days=60) if move == "ask" else None
                by = self.second if move == "confirm" else self.coordinator
                perform(case.pk, move, actor=Actor.staff(by), data=self.data(move), now=now)
        case = Case.objects.get(pk=case.pk)
        assert case.state == state
        return case

    def _sent(self, **changed: str) -> Case:
        return submissions.submit_answers(process=registry.get(self.kind), answers=self._answers(**changed))

    def _answers(self, **changed: str) -> dict[str, Any]:
        asked = registry.get(self.kind).questions.by_field
        given = cases.answers(self.here, question="Wat kost een mentor?", **changed)
        return {name: value for name, value in given.items() if name in asked}

    def actors(self, case: Case) -> dict[str, Actor]:
        return {
            "applicant with the link": Actor.applicant(case),
            "applicant of another case": Actor.applicant(self.other_case),
            "applicant without a case": Actor.applicant(),
            "coordinator": Actor.staff(self.coordinator),
            "coordinator of another foundation": Actor.staff(self.elsewhere),
            "coordinator until yesterday": Actor.staff(self.ended),
            "coordinator from tomorrow": Actor.staff(self.coming),
            "coordinator whose account was closed": Actor.staff(self.closed),
            "substitute": Actor.staff(self.substitute),
            "substitute until yesterday": Actor.staff(self.stood_in),
            "substitute from tomorrow": Actor.staff(self.will_stand_in),
            **{role: Actor.staff(user) for role, user in self.people.items()},
            "superuser": Actor.staff(self.superuser),
            "system": Actor.system(),
        }

    def data(self, move: str) -> dict[str, str]:
        """What each move's form needs to be right."""
        text = {
            "ask": "question",
            "answer": "answer",
            "reject": "message",
            "withdraw": "reason",
            "reply": "answer",
            "send_back": "why",
        }
        if move in text:
            return {text[move]: "Een goede reden."}
        return {
            "assign": {"owner": str(self.coordinator.pk)},
            "transfer": {"foundation": self.there.slug},
            "arrive": {"foundation": self.there.slug},
            "add_document": {"attachment": "0000"},
            "write": {"about_what": "next", "letter": "Morgen bel ik u."},
        }.get(move, {})

    def listed(self, case: Case) -> dict[str, dict[str, str]]:
        """What `moves` says, by actor."""
        return {
            name: {
                found.transition.key: "+" if found.allowed else "x" if found.permitted else "."
                for found in moves(case, actor)
            }
            for name, actor in self.actors(case).items()
        }

    def performed(self, case: Case) -> dict[str, dict[str, str]]:
        """What `perform` does with every move there is, by actor; each is undone again."""
        return {
            name: {move: self._try(case, move, actor) for move in self.moves}
            for name, actor in self.actors(case).items()
        }

    def _try(self, case: Case, move: str, actor: Actor) -> str:
        with transaction.atomic():
            try:
                outcome = perform(case.pk, move, actor=actor, data=self.data(move))
            except NotPermitted:
                return "."
            except Refused as refused:
                return "x" if str(refused) else "no reason given"
            assert outcome.case.version == case.version + 1
            transaction.set_rollback(True)
            return "+"
