"""Who writes to a foundation: applications, which lead to accounts and mentors, and questions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from organisation.calendar.workdays import AMSTERDAM
from organisation.foundations.models import Foundation
from organisation.people.models import Membership, Role, User
from training.models import EnrolmentState
from workflows.demo.large import writing
from workflows.demo.large.filling import Person
from workflows.demo.large.people import study
from workflows.demo.large.playing import Played, Player
from workflows.demo.large.stories import Story
from workflows.demo.large.walks import Step
from workflows.engine import registry


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
