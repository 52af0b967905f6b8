"""Intakes: what a candidate told, a conversation at a time of a coordinator, and for most a place among the mentors."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from mentorships.demo.large import at, invented
from mentorships.models import ConversationSlot, Mentor
from organisation.calendar.workdays import AMSTERDAM
from organisation.foundations.models import Foundation
from organisation.people.models import User
from workflows.demo.large.people import Arrival, Register, trained
from workflows.demo.large.playing import OFFICE, Played, Player, World
from workflows.demo.large.stories import Members
from workflows.demo.large.walks import Step
from workflows.engine.definition import Process, Transition
from workflows.engine.perform import Move
from workflows.engine.steps import Steps
from workflows.models import Case
from workflows.questions.definition import Answers

#: How many days there are between planning a conversation and having it.
BEFORE_TALK = (2, 9)
#: How many days after acceptance somebody sends their intake, at the soonest.
ACCEPTED_BEFORE = timedelta(days=2)
#: How many arrivals are looked at for one whose time fits a walk.
LOOKED_AT = 5


class Intakes(Members):
    """Who became available had an intake that ended on that day; the others are candidates with whom it went otherwise."""

    well, still, share = 0.85, 0.08, 0.3
    leaves_out = (*Player.leaves_out, "lose_slot", "end_with", "reopen")

    def __init__(self, world: World, process: Process, register: Register) -> None:
        # Where somebody is a candidate is known here, and not in the database yet.
        super().__init__(world, replace(process, route=self._at_home), register)
        self._home: Foundation
        self._times: list[ConversationSlot] = []

    def _at_home(self, case: Case, today: date) -> Foundation:
        return self._home

    def tell(self, target: str) -> list[Played]:
        return [self._arrives() if target == self.process.path[-1] else self._candidate(target)]

    def _arrives(self) -> Played:
        """The intake of somebody who became available."""
        arrivals, target = self.register.arrivals, self.process.path[-1]
        for _try in range(min(LOOKED_AT, len(arrivals))):
            arrival = arrivals.pop(self.random.randrange(len(arrivals)))
            walk = self._walk(target, arrival.mentor.foundation)
            end = self._office_hour(arrival)
            moments = self._until(end, walk, arrival.mentor.foundation)
            if moments[0].date() >= arrival.accepted + ACCEPTED_BEFORE:
                return self._told(arrival.mentor, walk, moments)
            arrivals.append(arrival)
        return self._newcomer(target)

    def _newcomer(self, target: str) -> Played:
        """Somebody who came without an application of these years."""
        foundation, walk, moments = self._course(target)
        user = self._accepted(foundation, moments[0])
        accepted, available = (moment.date() for moment in (moments[0] - ACCEPTED_BEFORE, moments[-1]))
        return self._told(self.register.arrived(user, foundation, accepted, available), walk, moments)

    def _candidate(self, target: str) -> Played:
        foundation, walk, moments = self._course(target)
        user = self._accepted(foundation, moments[0])
        mentor = self.register.candidate(user, foundation, (moments[0] - ACCEPTED_BEFORE).date())
        played = self._told(mentor, walk, moments)
        if target == "rejected":
            self.register.said_goodbye(mentor, moments[-1].date())
        return played

    def _course(self, target: str) -> tuple[Foundation, list[Step], list[datetime]]:
        """A foundation, a walk there, and when its moves were made."""
        _code, foundation_id = self.world.home()
        foundation = self.world.foundations[foundation_id]
        walk = self._walk(target, foundation)
        steps = self.world.steps(self.process, foundation_id)
        waits = self.waits(walk, steps, self.process.initial)
        begin, calendar = self.begin(walk, waits), self.world.calendars[foundation_id]
        while (moments := self.moments(begin, walk, waits, calendar))[-1] > self.world.now:
            begin -= timedelta(days=3)
        return foundation, walk, moments

    def _walk(self, target: str, foundation: Foundation) -> list[Step]:
        return self.chart.walk(target, self.world.steps(self.process, foundation.pk), self.random)

    def _until(self, end: datetime, walk: list[Step], foundation: Foundation) -> list[datetime]:
        """When the moves were made of a walk that ended at this moment."""
        steps, calendar = self.world.steps(self.process, foundation.pk), self.world.calendars[foundation.pk]
        waits = self.waits(walk, steps, self.process.initial)
        begin = end - timedelta(days=sum(waits) * 1.4)
        while (moments := self.moments(begin, walk, waits, calendar))[-1] > end:
            begin -= timedelta(days=1)
        return [*moments[:-1], end]

    def _office_hour(self, arrival: Arrival) -> datetime:
        moment = time(self.random.randrange(*OFFICE), self.random.randrange(60))
        return min(
            datetime.combine(arrival.available, moment, AMSTERDAM), self.world.now.astimezone(AMSTERDAM)
        )

    def _accepted(self, foundation: Foundation, begin: datetime) -> User:
        """The account of somebody who was accepted shortly before, and had completed the basic course."""
        user = self.register.account(self.world.somebody(), begin - timedelta(days=60))
        trained(self.training, user, foundation, begin - timedelta(days=10))
        return user

    def _told(self, mentor: Mentor, walk: list[Step], moments: list[datetime]) -> Played:
        papers, self._home, self._times = self.register.papers, mentor.foundation, []
        is_known = mentor.available_since is not None
        known = papers.wanted(mentor) if is_known else invented(self.random)
        texts = {kind: text.key for kind, text in papers.texts(mentor.foundation).items()}
        answers = self.answers(known | texts | {"worldview": "nee"})
        played = self.opened(answers, moments[0], mentor.user)
        for step, moment in zip(walk, moments, strict=True):
            self.play(played, step, moment)
        self.perhaps_propose(played)
        if not is_known and played.case.submitted_at:
            papers.told(mentor, answers, moments[0])
            papers.agree(mentor, moments[0])
        self._talks(played, mentor)
        return played

    # The conversation

    def _wait(self, step: Step, steps: Steps, state: str, paused: bool) -> int:
        if state == "booked" and step.transition.key in ("report", "cancel_slot", "move_slot"):
            return self.random.randint(*BEFORE_TALK)
        return super()._wait(step, steps, state, paused)

    def data(self, transition: Transition, case: Case, known: Answers) -> tuple[Answers, Answers]:
        """A time that was free then is no choice now, so a form that asks for one is not asked."""
        if transition.key not in ("book", "move_slot"):
            return super().data(transition, case, known)
        team = self.world.coordinators[case.foundation_id or 0]
        owner = next((each for each in team if each.pk == case.owner_id), team[0])
        slot = self.register.papers.slot(self.world.foundations[case.foundation_id or 0], owner)
        self._times.append(slot)
        return {"slot": str(slot.key)}, {"slot": str(slot.key)}

    def prepare(self, move: Move, step: Step) -> None:
        super().prepare(move, step)
        if step.transition.key == "invite" and move.case.owner_id is None:
            move.case.owner = move.actor.user

    def _talks(self, played: Played, mentor: Mentor) -> None:
        """The times that somebody had, until they talked or it was called off."""
        papers, times, having, since = self.register.papers, iter(self._times), [], None
        for event in played.events:
            if event.transition in ("book", "move_slot"):
                having.append(next(times))
                since = since or event.at
            elif having and event.to_state != "booked" and since:
                booking = papers.booked(mentor, played.case.reference, having, since)
                if event.transition == "report":
                    self._hold(having, event.at.astimezone(AMSTERDAM) - timedelta(hours=1))
                else:
                    booking.cancelled_at = booking.changed_at = event.at
                    self._hold(having, event.at.astimezone(AMSTERDAM) + timedelta(days=2))
                having, since = [], None
        if having and since:
            papers.booked(mentor, played.case.reference, having, since)
            self._hold(
                having, self.world.now.astimezone(AMSTERDAM) + timedelta(days=self.random.randint(1, 12))
            )

    def _hold(self, slots: list[ConversationSlot], moment: datetime) -> None:
        """Have these be times around that moment; the last one is when they talk."""
        begin = moment.replace(minute=0, second=0, microsecond=0)
        for number, slot in enumerate(reversed(slots)):
            at(slot, begin - timedelta(hours=number))
