"""The same numbers counted once more, another way: event by event, in Python, with nothing of what the page counts with."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date, datetime
from statistics import quantiles
from zoneinfo import ZoneInfo

from mentorships.models import Mentor
from workflows.engine import registry
from workflows.models import Case, Event

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def day(moment: datetime) -> date:
    return moment.astimezone(AMSTERDAM).date()


class Count:
    """Walks every case from its first event to its last, as somebody with a pencil would."""

    def __init__(self, today: date) -> None:
        self.today = today
        self.promises: Counter = Counter()
        self.days: defaultdict = defaultdict(list)
        self.furthest: Counter = Counter()
        self.mentors = {
            (user, foundation)
            for user, foundation, since in Mentor.objects.values_list(
                "user_id", "foundation_id", "available_since"
            )
            if since
        }
        events = defaultdict(list)
        for event in (
            Event.objects.defer("sealed_data").order_by("case_id", "number").iterator(chunk_size=5000)
        ):
            events[event.case_id].append(event)
        for case in Case.objects.only(
            "kind", "state", "foundation_id", "account_id", "submitted_at", "paused_on"
        ).iterator(chunk_size=5000):
            if case.submitted_at:
                self.case(case, events[case.pk])

    def case(self, case: Case, events: list[Event]) -> None:
        process = registry.get(case.kind)
        state, entered, promised, paused = None, None, None, None
        been = set()
        for event in events:
            if event.from_state != event.to_state:
                if state is not None:
                    self.left(case, process, state, entered, event.at, promised, paused)
                state, entered = event.to_state, event.at
            transition = process.transition(event.transition)
            clock = transition.clock.value if transition else "keep"  # a proposal changes nothing yet
            if clock == "pause":
                paused = day(event.at)
            elif clock != "keep":
                paused = None
            promised = event.due_on
            been.add(event.to_state)
        if promised and (paused or self.today) > promised:
            self.promise(case, promised, kept=False)
        if case.kind == "volunteer-application" and case.state != "transferred":
            step = max(number for number, key in enumerate(process.path, 1) if key in been)
            if step == len(process.path) and (case.account_id, case.foundation_id) in self.mentors:
                step += 1
            self.furthest[case.foundation_id, day(case.submitted_at).year, step] += 1

    def left(self, case, process, state, entered, at, promised, paused) -> None:
        if not process.state(state).ends and state != process.initial:
            took = (day(at) - day(entered)).days
            for foundation in (case.foundation_id, None):
                self.days[foundation, case.kind, state, day(at).year].append(took)
        if promised:
            stopped = paused or day(at)
            self.promise(case, min(stopped, promised), kept=stopped <= promised)

    def promise(self, case: Case, on: date, *, kept: bool) -> None:
        self.promises[case.foundation_id, case.kind, on.replace(day=1), kept] += 1

    def quartiles(self) -> dict:
        return {
            key: (len(days), quantiles(days, n=4, method="inclusive") if len(days) > 1 else days * 3)
            for key, days in self.days.items()
        }


def differences(count: Count, counted) -> list[object]:
    """Where the two do not agree."""
    found = [
        (count.promises, Counter({tuple(row[:-1]): row[-1] for row in counted.promises})),
        (count.furthest, Counter({tuple(row[:-1]): row[-1] for row in counted.furthest})),
        (
            {
                key: (many, [round(each, 6) for each in three])
                for key, (many, three) in count.quartiles().items()
            },
            {tuple(row[:4]): (row[4], [round(each, 6) for each in row[5]]) for row in counted.days},
        ),
    ]
    return [
        (key, ours.get(key), theirs.get(key))
        for ours, theirs in found
        for key in ours.keys() | theirs.keys()
        if ours.get(key) != theirs.get(key)
    ]
