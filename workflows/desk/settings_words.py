"""How letters and steps are called, and the choices among them."""

from __future__ import annotations

import re

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from organisation.privacy import periods
from organisation.privacy.models import RetentionPeriod
from organisation.privacy.periods import Period
from workflows.engine import registry
from workflows.engine.checks import letter_keys
from workflows.engine.definition import Process
from workflows.engine.letters import default_words, fill
from workflows.models import StepSetting

Choices = list[tuple[str, list[tuple[str, str]]]]
GAP = "/"
WITHOUT_A_MOVE = {
    "draft": _("When somebody wants to go on later"),
    "message": _("With a note that is shared"),
}
# A subject says what a letter tells; what it fills in says nothing before it is sent.
FILLED_IN = re.compile(r"\s*\(?\{[^{}]*\}\)?")


def letter_tells(process: Process, key: str) -> str:
    """What a letter tells its reader, as the standard puts it: its subject, without what is filled in."""
    subject = fill(default_words(process.folder, key).subject, {"stichting": gettext("your foundation")})
    return FILLED_IN.sub("", subject).strip() or str(_("A letter of your own"))


def letter_goes_out(process: Process, key: str) -> str:
    """When a letter goes out: after which moves."""
    if key in WITHOUT_A_MOVE:
        return str(WITHOUT_A_MOVE[key])
    moves = [f"‘{transition.label}’" for transition in process.transitions if key in transition.letters]
    if len(moves) > 1:
        moves[-2:] = [gettext("%(one)s or %(other)s") % {"one": moves[-2], "other": moves[-1]}]
    return gettext("After %(moves)s") % {"moves": ", ".join(moves)}


def letter_name(process: Process, key: str) -> str:
    """A letter by when it goes out and what it tells; by its key when the process has it no more."""
    if key not in letter_keys(process):
        return key
    return f"{letter_goes_out(process, key)}: {letter_tells(process, key)}"


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
