"""Enrolments: a seat or a place in line below for each, with moves that follow its session."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from organisation.calendar.workdays import AMSTERDAM
from organisation.people.models import User
from training.models import CourseKind, CoursePage, EnrolmentState, Session
from workflows.demo.large.people import Register
from workflows.demo.large.playing import Played, Player, World
from workflows.demo.large.stories import Members
from workflows.demo.large.walks import Chart, Step
from workflows.engine.definition import Process
from workflows.questions.definition import Answers

#: The moves that are news of a session, and when they come: hours after its end, or (negative) before it begins.
AFTER = {"attend": 1, "miss": 1, "complete": 2, "end_line": 26, "let_in": 0}
CALL_OFF = timedelta(days=5)
#: How an enrolment stands where its case is.
STANDS = {
    "waiting": EnrolmentState.WAITING,
    "offered": EnrolmentState.OFFERED,
    "seat": EnrolmentState.SEAT,
    "attended": EnrolmentState.ATTENDED,
    "absent": EnrolmentState.ABSENT,
    "completed": EnrolmentState.COMPLETED,
    "lapsed": EnrolmentState.LAPSED,
    "withdrawn": EnrolmentState.CANCELLED,
    "no_seat": EnrolmentState.CANCELLED,
    "called_off": EnrolmentState.CANCELLED,
}
#: Where a case can only be with a session.
WITH_SESSION = ("waiting", "offered", "attended", "absent", "lapsed", "no_seat", "called_off")


IN_LINE = ("waiting", "offered")
#: So many are tried before there is nobody left for whom there is a session.
ASKED = 100


@dataclass
class Place:
    """What somebody enrols in."""

    course: CoursePage
    session: Session | None = None
    first: str = "requested"
    walk: list[Step] = field(default_factory=list)


class Enrolments(Members):
    """A seat or a place in line below for each enrolment that was approved; its moves follow the session."""

    well, still = 0.75, 0.05
    leaves_out = (*Player.leaves_out, "let_in", "correct", "undo_completion")

    def __init__(self, world: World, process: Process, register: Register) -> None:
        super().__init__(world, process, register)
        self.seated = Chart(process, self.leaves_out, IN_LINE)
        self.alone = Chart(process, self.leaves_out, (*IN_LINE, "attended", "absent"))

    def tell(self, target: str) -> list[Played]:
        account, foundation_id, place = self._somebody(target)
        known = dict(self.process.known(account)) if self.process.known else {}
        known["course"] = place.course.slug
        if place.session:
            known["session"] = str(place.session.key)
        calendar = self.world.calendars[foundation_id]
        steps = self.world.steps(self.process, foundation_id)
        waits = self.waits(place.walk, steps, self.process.initial)
        answers = self.answers(known)
        if place.session is None:
            played = self.play_all(place.walk, answers, foundation_id, account)
        else:
            played = self._around(place, place.session, waits, answers, account, calendar)
        self._take(played, place, account)
        return [played]

    def answers(self, known: Answers) -> Answers:
        answers = super().answers(known)
        if "session" not in known:
            answers.pop("session", None)
        return known | answers

    def _somebody(self, target: str) -> tuple[User, int, Place]:
        """Whose case can have come to `target`, of which foundation, and with what. Whoever is in all sessions already is not."""
        for _time in range(ASKED):
            _code, foundation_id = self.world.home()
            account = self.member(foundation_id)
            foundation_id = next(pk for pk, members in self.register.members.items() if account in members)
            if place := self._place(target, account, foundation_id):
                return account, foundation_id, place
        raise LookupError(f"There is no session for {target}.")

    def _place(self, target: str, account: User, foundation_id: int) -> Place | None:
        """A course, and a session of it where the case can have come to `target`; None when there is no such session."""
        submit = self.process.transition("submit")
        steps = self.world.steps(self.process, foundation_id)
        by_approval = target in ("requested", "rejected", "attended") or self.random.random() < 0.25
        kind = (
            CourseKind.BASIC
            if by_approval
            else self.random.choice((CourseKind.RETURN_MEETING, CourseKind.WEBINAR))
        )
        alone = target in ("requested", "rejected") or (
            by_approval
            and target not in WITH_SESSION
            and not self.training.follows(account, self.training.basic)
            and self.random.random() < 0.5
        )
        when = (
            "off"
            if target == "called_off"
            else "ahead"
            if target in ("waiting", "offered", "seat")
            else "past"
        )
        session = None if alone else self.training.session(account, kind, foundation_id, when)
        if session is None and not alone:
            kind, by_approval = CourseKind.WEBINAR, False
            session = self.training.session(account, kind, foundation_id, when)
        if session is None and not alone:
            return None
        in_line = target in (*IN_LINE, "lapsed", "no_seat")
        first = "requested" if by_approval else "waiting" if in_line else "seat"
        walk = [Step(submit, first)] if submit else []
        if target != first:
            chart = self.chart if in_line else self.seated if session else self.alone
            walk += chart.walk(target, steps, self.random, begin=first)
        return Place(session.course if session else self.training.basic, session, first, walk)

    def _around(
        self, place: Place, session: Session, waits: list[int], answers: Answers, account: User, calendar: Any
    ) -> Played:
        """The moves of an enrolment around its session: those before it lead up to it, the others follow it."""
        before = sum(
            wait for step, wait in zip(place.walk, waits, strict=True) if step.transition.key not in AFTER
        )
        end = min(session.starts_at - timedelta(days=self.random.randint(6, 20)), self.world.now)
        if place.walk[-1].state == "offered":
            end = self.world.now - timedelta(hours=1)
        begin = end.astimezone(AMSTERDAM) - timedelta(days=before * 1.5 + 1)
        while True:
            moments = self._moments(begin, place.walk, waits, session, calendar)
            if moments == sorted(moments) and moments[-1] <= self.world.now:
                break
            begin -= timedelta(days=1)
        played = self.opened(answers, begin, account)
        for step, at in zip(place.walk, moments, strict=True):
            self.play(played, step, at)
        return played

    def _moments(
        self, begin: datetime, walk: list[Step], waits: list[int], session: Session, calendar: Any
    ) -> list[datetime]:
        moment, moments = begin, []
        for step, wait in zip(walk, waits, strict=True):
            key = step.transition.key
            if key in AFTER:
                moment = max(session.ends_at + timedelta(hours=AFTER[key]), moment)
            elif key == "call_off":
                moment = session.starts_at - CALL_OFF
            else:
                moment = self.later(moment.astimezone(AMSTERDAM), wait, step.transition, calendar)
            moments.append(moment)
        return moments

    def _take(self, played: Played, place: Place, account: User) -> None:
        """The enrolment below, as it stands where the case is."""
        case = played.case
        placed = next((each.at for each in played.events if each.to_state in ("seat", "waiting")), None)
        if placed is None:
            return
        foundation = self.world.foundations[case.foundation_id or 0]
        changed, session = played.events[-1].at, place.session
        if case.state in ("waiting", "offered") and session and not session.taken:
            members = self.register.members
            neighbours = (each for at in (members[foundation.pk], *members.values()) for each in at)
            neighbour = next(each for each in neighbours if each != account)
            self.training.enrolled(
                neighbour,
                place.course,
                foundation,
                EnrolmentState.SEAT,
                at=placed,
                changed=placed,
                session=session,
            )
        self.training.enrolled(
            account,
            place.course,
            foundation,
            STANDS[case.state],
            at=placed,
            changed=changed,
            session=session,
            reference=case.reference,
            offered_until=min(changed + timedelta(hours=place.course.offer_hours), session.starts_at)
            if case.state == "offered" and session
            else None,
        )
        if case.state == "completed":
            self.training.complete(account, place.course, foundation, began=placed, at=changed)
