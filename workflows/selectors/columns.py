"""The columns that a list of cases can have as a file: what each holds, and who may read it.

A column that is `sealed` tells what the person told us, or who they are. It is filled only for a case that the reader works on,
and stays empty for one that a colleague elsewhere asked them to look at.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any, Final

from django.utils import timezone
from django.utils.translation import gettext as _

from organisation.calendar import workdays
from organisation.people.models import User
from organisation.people.phones import as_read
from organisation.people.policies import Scope
from workflows.engine import registry
from workflows.engine.asked import own_questions
from workflows.engine.definition import Process, WaitsFor
from workflows.models import Case
from workflows.policies import works_on
from workflows.selectors.desk import person_name
from workflows.selectors.owners import Owners
from workflows.selectors.question_sets import sets_of

Value = str | date | None
#: Longer answers are words of somebody's own, and hardly ever the same twice.
REMEMBERED_LENGTH: Final = 60
REMEMBERED: Final = 2000


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its key, what stands above it, and the value for a case. `kind` is the process whose answers it tells."""

    key: str
    label: str
    value: Callable[[Case], Value]
    sealed: bool = False
    kind: str = ""


def own_columns(owners: Owners) -> list[Column]:
    """What every case has, whatever its process."""
    today = workdays.today()
    return [
        Column("reference", _("Reference"), lambda case: case.reference),
        Column("process", _("Process"), lambda case: str(registry.get(case.kind).title)),
        Column("state", _("Step"), lambda case: str(registry.get(case.kind).state(case.state).label)),
        Column("name", _("Name"), person_name, sealed=True),
        Column("email", _("E-mail address"), partial(_answer, name="email"), sealed=True),
        Column("phone", _("Telephone"), _phone, sealed=True),
        Column(
            "municipality",
            _("Municipality"),
            lambda case: case.municipality.name if case.municipality else "",
        ),
        Column("foundation", _("Foundation"), lambda case: case.foundation.name if case.foundation else ""),
        Column("owner", _("Owner"), owners.name_for),
        Column("waits_for", _("Waits for"), _waits_for),
        Column("submitted_on", _("Sent on"), lambda case: _day(case.submitted_at)),
        Column("due_on", _("Promised date"), lambda case: case.due_on),
        Column("late", _("Late"), lambda case: _("Yes") if _is_late(case, today) else _("No")),
        Column("closed_on", _("Closed on"), lambda case: _day(case.closed_at)),
    ]


#: What is ticked to begin with.
USUAL: Final = ("reference", "process", "state", "name", "owner", "submitted_on", "due_on")


def answer_columns(process: Process, scope: Scope) -> list[Column]:
    """One for each question of a process, in the order of its form, and for what foundations in `scope` ask or asked besides.
    One query, and one for each of their sets, once.
    """
    return [
        Column(f"{process.kind}.{name}", label, value, sealed=True, kind=process.kind)
        for name, label, value in (*_questions(process), *_own_questions(process, scope))
    ]


def all_columns(kinds: Collection[str], owners: Owners, scope: Scope) -> list[Column]:
    """Those of every case, and the answers of these processes."""
    processes = [process for process in registry.all_processes() if process.kind in kinds]
    return own_columns(owners) + [
        column for process in processes for column in answer_columns(process, scope)
    ]


def chosen(keys: Collection[str], owners: Owners, scope: Scope) -> list[Column]:
    """The columns of these keys, in their own order; a question that is gone has none any more."""
    kinds = {kind for kind, dot, _name in (key.partition(".") for key in keys) if dot}
    return [column for column in all_columns(kinds, owners, scope) if column.key in keys]


def cells(case: Case, columns: Iterable[Column], user: User) -> Iterator[Value]:
    """What stands in the row of a case for this reader."""
    reads = works_on(user, case)
    for column in columns:
        fits = not column.kind or column.kind == case.kind
        yield column.value(case) if fits and (reads or not column.sealed) else None


# Where answers are read


def _questions(process: Process) -> Iterator[tuple[str, str, Callable[[Case], Value]]]:
    """(name, what stands above it, the answer of a case) of every question that may stand in a list."""
    for step in process.questions.steps:
        if step.form.special:
            continue
        for name, question in step.fields().items():
            told = _remembering(question.display)
            yield name, str(step.form.base_fields[name].label), partial(_told, name=name, told=told)


def _own_questions(process: Process, scope: Scope) -> Iterator[tuple[str, str, Callable[[Case], Value]]]:
    """The same for what foundations ask themselves, worded as it was last, each once whatever the versions; two foundations
    may ask the same.
    """
    found: dict[str, tuple[str, str]] = {}
    for set_id, foundation in sets_of(process.kind, scope):
        own = own_questions(set_id)
        for name, question in own.step.form.base_fields.items() if own and own.step else ():
            found[name] = str(question.label), foundation
    many = len({foundation for _label, foundation in found.values()}) > 1
    for name, (label, foundation) in found.items():
        yield name, f"{label} ({foundation})" if many else label, partial(_own_told, name=name)


def _own_told(case: Case, name: str) -> Value:
    """The answer to an own question, read with the set in which this case was asked it."""
    own = own_questions(case.question_set_id)
    question = own.step.fields().get(name) if own and own.step else None
    value = _answers(case).get(name)
    return question.display(value) if question and value else ""


def _answers(case: Case) -> Mapping[str, Any]:
    return case.answers


def _answer(case: Case, name: str) -> str:
    return str(_answers(case).get(name, ""))


def _told(case: Case, name: str, told: Callable[[Any], str]) -> str:
    value = _answers(case).get(name)
    return told(value) if value not in (None, "", []) else ""


def _remembering(display: Callable[[Any], str]) -> Callable[[Any], str]:
    """`display`, asked once for each short answer: a choice out of a few, a course, a municipality."""
    known: dict[str, str] = {}

    def told(value: Any) -> str:
        key = repr(value)
        if len(key) > REMEMBERED_LENGTH:
            return display(value)
        if key not in known:
            if len(known) >= REMEMBERED:
                known.clear()
            known[key] = display(value)
        return known[key]

    return told


# The words of the columns that are no answers


def _phone(case: Case) -> str:
    return as_read(_answer(case, "phone"))


def _waits_for(case: Case) -> str:
    words = {
        WaitsFor.STAFF.value: _("Us"),
        WaitsFor.APPLICANT.value: _("The applicant"),
        WaitsFor.THIRD_PARTY.value: _("Somebody else"),
    }
    return "" if case.closed_at else words.get(case.waits_for, "")


def _day(moment: datetime | None) -> date | None:
    return timezone.localdate(moment, workdays.AMSTERDAM) if moment else None


def _is_late(case: Case, today: date) -> bool:
    running = case.closed_at is None and case.paused_on is None
    return running and case.due_on is not None and case.due_on < today
