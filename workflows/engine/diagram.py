"""Drawings of the processes for docs/workflows.md, made from the tables themselves (`make docs`), so that they cannot lie.

Each is a Mermaid state diagram, which code hosts show as a picture, with the two tables that it is drawn from below it.
Staff labels stand in the language of the code.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from django.utils.translation import override

from workflows.engine import second_eyes
from workflows.engine.definition import Process, State, Transition

ANY = "any_open"
INTRODUCTION = """\
# Processes

Drawn by `make docs` from the tables in `workflows/processes/`; a test fails when this page is not what they say now. A move
from **any open state** can be made from each state that is neither a draft nor an end. Steps marked *optional* can be switched
off per foundation; the move to the next step then jumps over them. Moves that change no state are in the tables only. A move
with *two pairs of eyes* is proposed by one coordinator and happens when another one confirms it.
"""


def draw_page(processes: Iterable[Process]) -> str:
    """The whole page, in Markdown."""
    with override("en"):
        return "\n".join([INTRODUCTION, *(_section(process) for process in processes)])


def draw(process: Process) -> str:
    """One process as a Mermaid state diagram."""
    with override("en"):
        return "\n".join(_diagram(process))


def _section(process: Process) -> str:
    return "\n".join(
        [
            f"## {process.title}",
            "",
            f"`{process.kind}`",
            "",
            "```mermaid",
            *_diagram(process),
            "```",
            "",
            *_table(
                ("state", "staff read", "the applicant reads", "waits for", "working days", ""),
                (_state_row(state) for state in process.states),
            ),
            "",
            *_table(
                ("move", "label", "from", "to", "who", "promised date", "letter"),
                (_move_row(process, transition) for transition in process.transitions),
            ),
            "",
        ]
    )


# The diagram


def _diagram(process: Process) -> Iterator[str]:
    arrows: dict[tuple[str, str], list[str]] = {}
    for source, target, label in _edges(process):
        arrows.setdefault((source, target), []).append(label)
    yield "stateDiagram-v2"
    yield from (f"    {_named(state)}" for state in process.states)
    if any(source == ANY for source, _target in arrows):
        yield f'    state "any open state" as {ANY}'
    yield f"    [*] --> {process.initial}"
    yield from (
        f"    {source} --> {target}: {' / '.join(labels)}" for (source, target), labels in arrows.items()
    )


def _edges(process: Process) -> Iterator[tuple[str, str, str]]:
    """From, to and label of every move that changes the state, in the order of the table."""
    for transition in process.transitions:
        for target in transition.targets:
            for source in _drawn_from(process, transition):
                yield source, target, _labelled(transition)


def _labelled(transition: Transition) -> str:
    return (
        f"{transition.label} (two pairs of eyes)" if transition.second_pair_of_eyes else str(transition.label)
    )


def _leads_to(transition: Transition) -> str:
    if transition.key == second_eyes.CONFIRM:
        return "what was proposed"
    targets = " or ".join(f"`{target}`" for target in transition.targets) or "stays"
    return f"{targets} after `{second_eyes.CONFIRM}`" if transition.second_pair_of_eyes else targets


def _drawn_from(process: Process, transition: Transition) -> list[str]:
    """The sources as they are drawn: the step before for a move along the path, one for all open states together."""
    path, opened, sources = process.path, process.open_states, list(transition.sources)
    if transition.target in path and not transition.way_back:
        early = path[: max(path.index(transition.target) - 1, 0)]
        sources = [key for key in sources if key not in early]
    if len(opened) > 1 and set(opened) <= set(sources):
        sources = [ANY, *(key for key in sources if key not in opened)]
    return sources


def _named(state: State) -> str:
    return f'state "{state.label}" as {state.key}'


# The tables


def _table(heads: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"|{' --- |' * len(heads)}"
    yield from (f"| {' | '.join(str(cell) for cell in row)} |" for row in rows)


def _state_row(state: State) -> tuple[Any, ...]:
    remark = "optional" if state.optional else "end" if state.ends else ""
    return (
        f"`{state.key}`",
        state.label,
        state.public_label,
        state.waits_for.replace("_", " "),
        "" if state.days is None else state.days,
        remark,
    )


def _move_row(process: Process, transition: Transition) -> tuple[Any, ...]:
    return (
        f"`{transition.key}`",
        transition.label,
        ", ".join(f"`{key}`" for key in transition.sources),
        _leads_to(transition),
        ", ".join(transition.permissions),
        transition.clock,
        " or ".join(f"`{letter}`" for letter in transition.letters),
    )
