"""What the page of the numbers shows: sections of a picture and a table that say the same."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format, localize
from django.utils.translation import gettext as _

from mentorships.models import LeavingReason
from workflows.desk.numbers.drawing import Picture, bars, spans
from workflows.engine import registry
from workflows.selectors.numbers.counting import FUNNEL
from workflows.selectors.numbers.figures import Kept, Numbers, Reached, Stay


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, what it means in a sentence, a picture, and the table; the first cell of a row is its heading."""

    key: str
    title: str
    meaning: str
    picture: Picture
    heads: list[str]
    rows: list[list[str]]


def sections(numbers: Numbers) -> list[Section]:
    return [
        _months(numbers),
        _processes(numbers),
        _stays(numbers),
        _funnel(numbers),
        _flow(numbers),
        _reasons(numbers),
    ]


def _count(value: int | None) -> str:
    return _("hidden") if value is None else localize(value)


def _percentage(kept: Kept) -> str:
    if kept.percentage is not None:
        return f"{kept.percentage}%"
    return _("hidden") if kept.total != 0 else "–"


def _kept_row(label: str, kept: Kept) -> list[str]:
    return [label, _count(kept.total), _count(kept.kept), _count(kept.late), _percentage(kept)]


def _kept_section(key: str, title: str, first: str, told: list[tuple[str, Kept]], whole: Kept) -> Section:
    summary = _("Which part of the promises was kept. The table beside it says the same in numbers.")
    return Section(
        key,
        title,
        _(
            "A promise is the day by which we take the next step. It is kept when we did so on that day or before it."
        ),
        bars(summary, [(label, kept.percentage, _percentage(kept), None) for label, kept in told], whole=100),
        [first, _("Promises"), _("Kept"), _("Late"), _("Kept in %")],
        [*(_kept_row(label, kept) for label, kept in told), _kept_row(_("The whole year"), whole)],
    )


def _months(numbers: Numbers) -> Section:
    told = [
        (date_format(date(numbers.year, number, 1), "F"), kept)
        for number, kept in enumerate(numbers.months, 1)
    ]
    return _kept_section("kept", _("Kept promises per month"), _("Month"), told, numbers.whole)


def _processes(numbers: Numbers) -> Section:
    told = [(str(registry.get(kept.key).title), kept) for kept in numbers.processes]
    return _kept_section("kept-process", _("Kept promises per process"), _("Process"), told, numbers.whole)


def _stays(numbers: Numbers) -> Section:
    told = [(_state(stay), stay) for stay in numbers.stays]
    summary = _("How many days cases were in each state. The table beside it says the same in numbers.")
    return Section(
        "days",
        _("Days per state"),
        _(
            "Of the cases that left the state this year. Half of them took as many days as stands in the middle or fewer; the "
            "bar shows the middle half. Empty where fewer than five cases did."
        )
        + _legend(numbers),
        spans(summary, [(label, _span(stay), _days(stay.median)) for label, stay in told]),
        [_("State"), _("A quarter took at most"), _("Half took at most"), _("Three quarters took at most")],
        [[label, _days(stay.first), _days(stay.median), _days(stay.third)] for label, stay in told],
    )


def _state(stay: Stay) -> str:
    process = registry.get(stay.kind)
    return f"{process.prefix} · {process.state(stay.state).label}"


def _legend(numbers: Numbers) -> str:
    """What the letters before the states stand for, as a sentence after another."""
    told = [registry.get(kind) for kind in dict.fromkeys(stay.kind for stay in numbers.stays)]
    return f" {', '.join(f'{each.prefix}: {each.title}' for each in told)}." if told else ""


def _span(stay: Stay) -> tuple[float, float, float] | None:
    if stay.first is None or stay.median is None or stay.third is None:
        return None
    return stay.first, stay.median, stay.third


def _days(value: float | None) -> str:
    return "–" if value is None else localize(round(value, 1) if value % 1 else int(value))


def _funnel(numbers: Numbers) -> Section:
    told = [(_step(reached), reached) for reached in numbers.funnel]
    summary = _(
        "How many applications came as far as each step. The table beside it says the same in numbers."
    )
    return Section(
        "funnel",
        _("From application to available mentor"),
        _("The applications of this year, and how far they have come by now. Some are still on their way."),
        bars(summary, [(label, each.reached, _count(each.reached), None) for label, each in told]),
        [_("Step"), _("Came as far as this"), _("Of those, no further (yet)")],
        [[label, _count(each.reached), _count(each.stopped)] for label, each in told],
    )


def _step(reached: Reached) -> str:
    process = registry.get(FUNNEL)
    return _("Available mentor") if reached.step == "available" else str(process.state(reached.step).label)


def _flow(numbers: Numbers) -> Section:
    flow, (joined, left) = numbers.flow, numbers.planned
    summary = _(
        "How many mentors came and went, with a stripe at what was planned. The table beside it says the same in numbers."
    )
    quarters = [
        [_("Quarter %(number)s") % {"number": each.key}, _count(each.joined), _count(each.left)]
        for each in numbers.quarters
    ]
    return Section(
        "flow",
        _("Mentors who came and went"),
        _("Mentors who became available this year, and mentors who stopped, against the plan of the year."),
        bars(
            summary,
            [
                (_("New mentors"), flow.joined, _count(flow.joined), joined),
                (_("Mentors who stopped"), flow.left, _count(flow.left), left),
            ],
        ),
        [_("Period"), _("New mentors"), _("Mentors who stopped")],
        [
            *quarters,
            [_("The whole year"), _count(flow.joined), _count(flow.left)],
            [_("Plan"), localize(joined), localize(left)],
        ],
    )


def _reasons(numbers: Numbers) -> Section:
    told = [(str(LeavingReason(each.reason).label).capitalize(), each) for each in numbers.reasons]
    summary = _("For which reasons mentors stopped. The table beside it says the same in numbers.")
    return Section(
        "reasons",
        _("Why mentors stopped"),
        _(
            "What mentors who stopped this year chose as their reason. What fewer than five chose stays hidden."
        ),
        bars(summary, [(label, each.left, _count(each.left), None) for label, each in told]),
        [_("Reason"), _("Mentors who stopped")],
        [
            *([label, _count(each.left)] for label, each in told),
            [_("All reasons together"), _count(numbers.flow.left)],
        ],
    )
