"""What goes with the cases of one process: whose they are, and what they lead to on the floors below.

A process that is not named here is walked by its table alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from organisation.calendar.workdays import AMSTERDAM
from organisation.foundations.models import Foundation
from organisation.people.models import Membership, Role, User
from training.models import CourseKind, CoursePage, EnrolmentState, Session
from workflows.demo.large import writing
from workflows.demo.large.filling import Person, filled
from workflows.demo.large.people import Register, study
from workflows.demo.large.playing import Played, Player, World
from workflows.demo.large.walks import Chart, Step
from workflows.engine import registry
from workflows.engine.definition import Process
from workflows.engine.filing import file_case
from workflows.engine.perform import Move, out_of_place
from workflows.questions.definition import Answers


class Story(Player):
    """Cases of one process. `well` is how many of those that ended ended well, `still` how many have not ended."""

    well, still = 0.6, 0.07

    def __init__(self, world: World, process: Process, register: Register) -> None:
        super().__init__(world, process)
        self.register, self.training = register, register.training
        self.chart = Chart(process, self.leaves_out)

    def targets(self) -> list[str]:
        """The states that a case can be in. Who has an account sends at once, and keeps no draft."""
        reached = self.chart.ends()
        return [key for key in reached if not (self.process.for_members and key == self.process.initial)]

    def target(self) -> str:
        """Where a case is now, by chance."""
        targets = self.targets()
        ends = [key for key in targets if self.process.state(key).ends]
        if self.random.random() < self.still:
            return self.random.choice([key for key in targets if key not in ends])
        good = self.process.path[-1]
        return (
            good
            if self.random.random() < self.well
            else self.random.choice([key for key in ends if key != good])
        )

    def tell(self, target: str) -> list[Played]:
        """A case that is at `target` now, with the cases that it led to."""
        person, (code, foundation_id) = self.world.somebody(), self.world.home()
        account = self.member(foundation_id) if self.process.for_members else None
        known = dict(self.process.known(account)) if account and self.process.known else person.answers()
        steps = self.world.steps(self.process, foundation_id)
        walk = self.chart.walk(target, steps, self.random)
        played = self.play_all(walk, self.answers(known | {"municipality": code}), foundation_id, account)
        return [played, *self.led_to(played, person)]

    def answers(self, known: Answers) -> Answers:
        answers: Answers = {}
        for step in self.process.questions.steps:
            answers |= filled(step.form, self.random, known)
        return answers

    def member(self, foundation_id: int) -> User:
        members = self.register.members
        return self.random.choice(members.get(foundation_id) or next(iter(members.values())))

    def play_all(
        self, walk: list[Step], answers: Answers, foundation_id: int, account: User | None
    ) -> Played:
        """The whole walk, so placed in time that its last move was made before now."""
        steps, calendar = self.world.steps(self.process, foundation_id), self.world.calendars[foundation_id]
        waits = self.waits(walk, steps, self.process.initial)
        begin = self.begin(walk, waits)
        moments = self.moments(begin, walk, waits, calendar)
        while moments and moments[-1] > self.world.now:
            begin -= timedelta(days=3)
            moments = self.moments(begin, walk, waits, calendar)
        played = self.opened(answers, begin, account)
        for step, at in zip(walk, moments, strict=True):
            self.play(played, step, at)
        return played

    def begin(self, walk: list[Step], waits: list[int]) -> datetime:
        """When somebody began: at any time, for a case that ended; for one that did not, so that its last move was lately."""
        last = self.process.state(walk[-1].state if walk else self.process.initial)
        latest = self.world.now - timedelta(days=sum(waits) * 1.5 + 2)
        first = datetime.combine(self.world.since, datetime.min.time(), AMSTERDAM)
        if last.ends:
            return max(first, latest) if latest <= first else first + (latest - first) * self.random.random()
        # As long ago as one waits here, and sometimes longer.
        return latest - timedelta(days=self.random.uniform(0, 1.6) * (last.days or 10))

    def led_to(self, played: Played, person: Person) -> Iterable[Played]:
        """The cases that this one led to; here is also written down what it led to below."""
        return ()


class Applications(Story):
    """Who goes on to the basic course gets an account, and who is accepted is in the register."""

    well, still = 0.3, 0.06
    leaves_out = (*Player.leaves_out, "arrive", "tell_taken_back")

    def led_to(self, played: Played, person: Person) -> Iterable[Played]:
        return self._below(played, Candidate(self, person))

    def _below(self, played: Played, candidate: Candidate) -> Iterable[Played]:
        if played.case.foundation is None:  # a draft that was never sent
            return
        for event in played.events:
            candidate.follow(event.transition, event.at, played.case.foundation)
        played.case.account = candidate.user
        candidate.learn(played)
        if played.case.state == "transferred":
            yield from self._handed_on(played, Candidate(self, candidate.person, candidate.user))

    def _handed_on(self, played: Played, candidate: Candidate) -> Iterable[Played]:
        """The same application begins anew at the foundation to which it was handed on."""
        event = played.events[-1]
        data = event.data(self.process.kind)["data"]
        at = event.at
        process, random = self.process, self.random
        arrive = process.transition("arrive")
        if arrive is None:
            return
        writing.number([played])
        follows = self.opened(played.case.answers, at)
        follows.case.origin = played.case
        self.play(follows, Step(arrive, "submitted"), at, **data)
        foundation_id = follows.case.foundation_id or 0
        steps = self.world.steps(process, foundation_id)
        walk = self.chart.walk(random.choice(["withdrawn", "rejected"]), steps, random, begin="submitted")
        calendar = self.world.calendars[foundation_id]
        moments = self.moments(at.astimezone(AMSTERDAM), walk, self.waits(walk, steps, "submitted"), calendar)
        for step, moment in zip(walk, moments, strict=True):
            if moment > self.world.now:
                break
            self.play(follows, step, moment)
        yield follows
        yield from self._below(follows, candidate)


@dataclass
class Candidate:
    """An applicant on the floors below, from the first move that opens an account on."""

    story: Applications
    person: Person
    user: User | None = None
    foundation: Foundation | None = None
    membership: Membership | None = None
    enrolled_at: datetime | None = None
    accepted_at: datetime | None = None
    left_at: datetime | None = None

    def follow(self, move: str, at: datetime, foundation: Foundation) -> None:
        match move:
            case "enrol" | "accept":
                self._enter(at, foundation)
                if move == "enrol":
                    self.enrolled_at = at
                else:
                    self.accepted_at = at
            case "reject" | "withdraw" | "transfer" | "expire":
                self.left_at = at
                if self.membership:
                    self.membership.until = max(at.date(), self.membership.since)
                    self.membership = None

    def _enter(self, at: datetime, foundation: Foundation) -> None:
        register = self.story.register
        self.left_at, self.foundation = None, foundation
        self.user = self.user or register.account(self.person, at)
        self.membership = self.membership or register.role(self.user, foundation, Role.CANDIDATE, at.date())

    def learn(self, played: Played) -> None:
        """The basic course: completed by who came as far as the decision, given up by who stopped, else halfway."""
        training = self.story.training
        if self.user is None or self.foundation is None:
            return
        if began := self.enrolled_at:
            ready = next(
                (
                    event.at
                    for event in played.events
                    if event.from_state == "basic_course" and event.at > began
                ),
                None,
            )
            done = ready is not None and played.case.state in ("decision", "accepted")
            state = (
                EnrolmentState.COMPLETED
                if done
                else EnrolmentState.CANCELLED
                if self.left_at
                else EnrolmentState.SEAT
            )
            changed = ready - timedelta(minutes=1) if done and ready else self.left_at or began
            training.enrolled(self.user, training.basic, self.foundation, state, at=began, changed=changed)
            if done:
                training.complete(self.user, training.basic, self.foundation, began=began, at=changed)
            else:
                training.begin(self.user, training.basic, began)
        if self.accepted_at:
            self.story.register.mentor(self.user, self.foundation, self.accepted_at.date(), self.membership)
            study(self.story.register, self.user, self.foundation)


class Questions(Story):
    """Most are answered; some become the beginning of an application."""

    well, still = 0.93, 0.03

    def led_to(self, played: Played, person: Person) -> Iterable[Played]:
        at = played.when("to_application")
        if at is None or played.case.state != "answered":
            return
        application = Applications(self.world, registry.get("volunteer-application"), self.register)
        known = {
            name: value
            for name, value in played.case.answers.items()
            if name in application.process.questions.by_field
        }
        draft = application.opened(known, at)
        draft.case.origin = played.case
        expire = application.process.transition("expire")
        over = at + timedelta(days=application.process.draft_days + 1)
        if expire and over < self.world.now:
            application.play(
                draft, Step(expire, "expired"), over.astimezone(AMSTERDAM).replace(hour=3, minute=10)
            )
        yield draft


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


@dataclass
class Place:
    """What somebody enrols in."""

    course: CoursePage
    session: Session | None = None
    first: str = "requested"
    walk: list[Step] = field(default_factory=list)


class Members(Story):
    """Cases of who has an account, walked by their table alone: what its guards and its preparing ask of the floors below is
    for a story of that process to tell.
    """

    def refusal(self, move: Move) -> str | None:
        return out_of_place(move.case, move.transition, move.steps)

    def prepare(self, move: Move, step: Step) -> None:
        if move.transition.key == "submit":
            file_case(move)
        elif move.transition.key == "assign":
            super().prepare(move, step)
        if step.state != (move.transition.target or move.case.state):
            move.turn_to(step.state)


class Enrolments(Members):
    """A seat or a place in line below for each enrolment that was approved; its moves follow the session."""

    well, still = 0.75, 0.05
    leaves_out = (*Player.leaves_out, "let_in", "correct", "undo_completion")

    def __init__(self, world: World, process: Process, register: Register) -> None:
        super().__init__(world, process, register)
        self.seated = Chart(process, self.leaves_out, IN_LINE)
        self.alone = Chart(process, self.leaves_out, (*IN_LINE, "attended", "absent"))

    def tell(self, target: str) -> list[Played]:
        _code, foundation_id = self.world.home()
        account = self.member(foundation_id)
        foundation_id = next(pk for pk, members in self.register.members.items() if account in members)
        place = self._place(target, account, foundation_id)
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

    def _place(self, target: str, account: User, foundation_id: int) -> Place:
        """A course, and a session of it where the case can have come to `target`."""
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
            raise LookupError(f"There is no session for {target}.")
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


#: Who tells the cases of a process; any other is walked by its table.
TELLERS: dict[str, type[Story]] = {
    "volunteer-application": Applications,
    "contact-question": Questions,
    "course-enrolment": Enrolments,
}


def teller(world: World, process: Process, register: Register) -> Story:
    """Who tells the cases of this process."""
    return TELLERS.get(process.kind, Members if process.for_members else Story)(world, process, register)
