"""Which steps of the path a foundation uses, and how long it takes for each."""

from dataclasses import dataclass

from django.db import connection
from django.utils.translation import gettext as _

from workflows.engine.definition import Process, Transition
from workflows.models import Case

# Written out, because every move asks for it: the ORM would take five times as long to say the same.
SETTINGS = "SELECT state, enabled, days FROM workflows_stepsetting WHERE foundation_id = %s AND kind = %s"


@dataclass(frozen=True, slots=True)
class Steps:
    """A process as one foundation works it. What can only be come to from steps that it does not use, it does not use either."""

    process: Process
    switched_off: frozenset[str]
    own_days: dict[str, int]

    def __post_init__(self) -> None:
        if not self.switched_off:
            return
        off = set(self.switched_off)
        while more := {key for key in self.process.path if key not in off and self._is_cut_off(key, off)}:
            off |= more
        object.__setattr__(self, "switched_off", frozenset(off))

    def _is_cut_off(self, state: str, off: set[str]) -> bool:
        """Whether every way into an optional step begins at one that is off."""
        ways = [each for each in self.process.transitions if state in each.targets and not each.way_back]
        return (
            self.process.state(state).optional
            and bool(ways)
            and all(set(each.sources) <= off for each in ways)
        )

    def days(self, state: str) -> int | None:
        """Working days for the next step from `state`; None: no promise, as at every end."""
        usual = self.process.state(state)
        return None if usual.ends else self.own_days.get(state, usual.days)

    def refusal(self, case: Case, transition: Transition) -> str | None:
        """Why `transition` may not go along the path from here, in words; None when it may."""
        path, target = self.process.path, transition.target
        if transition.way_back or target is None or target not in path or case.state not in path:
            return None
        if target in self.switched_off:
            return _("The foundation does not use this step.")
        for key in path[path.index(case.state) + 1 : path.index(target)]:
            if key not in self.switched_off:
                return _("First comes the step “%(step)s”.") % {"step": self.process.state(key).label}
        return None


def steps_of(process: Process, foundation_id: int | None) -> Steps:
    """The steps of `process` in a foundation: one query, none while a case has no foundation yet."""
    if foundation_id is None:
        return Steps(process, frozenset(), {})
    with connection.cursor() as cursor:
        cursor.execute(SETTINGS, [foundation_id, process.kind])
        rows = cursor.fetchall()
    known = [
        (process.state(state), enabled, days) for state, enabled, days in rows if state in process._states
    ]
    return Steps(
        process,
        frozenset(state.key for state, enabled, _days in known if state.optional and not enabled),
        {state.key: days for state, _enabled, days in known if days is not None},
    )
