"""What the holder of a status link sees beside the timeline."""

from __future__ import annotations

from workflows.engine import registry
from workflows.engine.steps import steps_of
from workflows.models import Case


def steps_ahead(case: Case) -> list[str]:
    """The steps that may still come, in public words; how it ends is not for us to say yet. One query on the path."""
    process = registry.get(case.kind)
    if case.state not in process.path:
        return []
    ahead = process.path[process.path.index(case.state) + 1 :]
    switched_off = steps_of(process, case.foundation_id).switched_off if ahead else frozenset()
    states = [process.state(key) for key in ahead if key not in switched_off]
    return [str(state.public_label) for state in states if not state.ends]


def successor_of(case: Case) -> Case | None:
    """The case that another foundation made of `case` when it took it over."""
    if not registry.get(case.kind).state(case.state).ends:
        return None
    return Case.objects.filter(origin=case, kind=case.kind, submitted_at__isnull=False).first()
