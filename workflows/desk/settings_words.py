"""How letters and steps are called, and the choices among them."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from organisation.privacy import periods
from organisation.privacy.models import RetentionPeriod
from organisation.privacy.periods import Period
from workflows.engine import registry
from workflows.engine.definition import Process
from workflows.models import StepSetting

Choices = list[tuple[str, list[tuple[str, str]]]]
GAP = "/"
WITHOUT_A_MOVE = {"draft": _("Link to go on with a form later"), "message": _("A note that is shared")}


def letter_name(process: Process, key: str) -> str:
    """A letter by the moves that send it."""
    if key in WITHOUT_A_MOVE:
        return str(WITHOUT_A_MOVE[key])
    return (
        ", ".join(str(transition.label) for transition in process.transitions if key in transition.letters)
        or key
    )


def step_choices() -> Choices:
    return [
        (
            str(process.title),
            [(f"{process.kind}{GAP}{key}", str(process.state(key).label)) for key in process.open_states],
        )
        for process in registry.all_processes()
    ]


def period_title(period: Period) -> str:
    return f"{period.group}: {period.label}"


def title_of(row: StepSetting | RetentionPeriod) -> str:
    """What a row is about: the step of a process, or a period; its key when that is not known any more."""
    if isinstance(row, RetentionPeriod):
        period = periods.find(row.key)
        return period_title(period) if period else row.key
    process = registry.find(row.kind)
    if process is None or row.state not in process.open_states:
        return row.state
    return str(process.state(row.state).label)
