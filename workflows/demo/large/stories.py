"""How a case comes to be: where it is now, a walk there, and when each move of it was made."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from organisation.calendar.workdays import AMSTERDAM
from organisation.people.models import User
from workflows.demo.large.filling import Person, filled
from workflows.demo.large.people import Register
from workflows.demo.large.playing import Played, Player, World
from workflows.demo.large.walks import Chart, Step
from workflows.engine.definition import Process
from workflows.engine.filing import file_case
from workflows.engine.perform import Move, out_of_place
from workflows.questions.definition import Answers


class Story(Player):
    """Cases of one process. `well` is how many of those that ended ended well, `still` how many have not ended; `share` is how
    many there are beside those of another process.
    """

    well, still, share = 0.6, 0.07, 1.0

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
        self.perhaps_propose(played)
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
