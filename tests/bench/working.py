"""What the worker does for a coordinator: many cases at once, and a list as a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.factories import cases as made
from workflows.models import Export
from workflows.selectors.columns import USUAL
from workflows.selectors.desk import Wanted
from workflows.selectors.selection import Selection
from workflows.services import batches, exports

MANY, ROWS = 200, 1000


@dataclass(frozen=True, slots=True)
class Work:
    """One line of the table: `begin` makes ready what is then done and measured."""

    title: str
    begin: Callable[[], Callable[[], object]]
    goal: float | None = None


class Working:
    """A coordinator with two hundred cases to move, and a list of a thousand to take along."""

    def __init__(self, world) -> None:
        self.by = world.coordinator.user
        self.superuser = world.superuser.user
        self.keys = [
            made.application(world.foundation, email=f"veel{number}@example.nl").pk for number in range(MANY)
        ]

    def kinds(self) -> Iterator[Work]:
        yield Work(f"many: {MANY} looked at", lambda: self._look)
        yield Work(f"many: {MANY} asked something, each with its letter", self._begin_asking)
        for format in Export.Format:
            yield Work(
                f"export: {ROWS:,} rows with answers, {format}", lambda format=format: self._export(format)
            )

    def _look(self) -> batches.Batch:
        return batches.look(
            by=self.by, keys=self.keys, kind=made.KIND, move="ask", data={"question": "Wanneer hebt u tijd?"}
        )

    def _begin_asking(self) -> Callable[[], object]:
        """Each time for other cases: one that was asked something already is not asked again."""
        self.keys = [made.application(self.by.memberships.get().foundation).pk for _each in range(MANY)]
        batch = self._look()
        batches.start(batch=batch, by=self.by)
        return lambda: batches.carry_out(batch.pk)

    def _export(self, format: str) -> Callable[[], object]:
        columns = [*USUAL, *(f"{made.KIND}.{name}" for name in ("municipality", "postcode", "motivation"))]
        export = exports.ask_for(
            by=self.superuser,
            selection=Selection(wanted=Wanted(status="")),
            columns=columns,
            format=format,
            total=ROWS,
        )
        return lambda: exports.make(export.pk)
