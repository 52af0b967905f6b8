"""System checks: a table that would strand a case is refused when the platform starts."""

from collections.abc import Iterator
from typing import Any

from django.core import checks

from workflows.engine import registry, second_eyes
from workflows.engine.definition import Process
from workflows.engine.letters import default_words
from workflows.engine.placeholders import PLACEHOLDERS, problems
from workflows.engine.usual import TO_SUBSTITUTE, TO_TEAM
from workflows.policies import Permission

#: What a process for members can find its cases by without asking for it.
OF_ACCOUNT = ("first_name", "name_prefix", "last_name", "email")


def register() -> None:
    checks.register(check_processes, "workflows")


def check_processes(app_configs: Any = None, **kwargs: Any) -> list[checks.CheckMessage]:
    return [problem for process in registry.all_processes() for problem in check_process(process)]


def check_process(process: Process) -> list[checks.CheckMessage]:
    """Everything that is wrong with one table."""
    found = [*_unknown_keys(process)]
    if not found:
        found = [
            *_dead_ends(process),
            *_rights(process),
            *_handing_over(process),
            *_promises(process),
            *_second_pair(process),
            *_letters(process),
            *_search(process),
        ]
    return [checks.Error(f"{process.kind}: {words}", id=f"workflows.E{code:03}") for code, words in found]


def _unknown_keys(process: Process) -> Iterator[tuple[int, str]]:
    known = {state.key for state in process.states}
    if len(known) != len(process.states):
        yield 1, "two states have the same key"
    if len({transition.key for transition in process.transitions}) != len(process.transitions):
        yield 2, "two transitions have the same key"
    if process.initial not in known:
        yield 3, f"the first state {process.initial} does not exist"
    for key in process.path:
        if key not in known:
            yield 3, f"the path names {key}, which is no state"
    for transition in process.transitions:
        if not transition.sources:
            yield 3, f"{transition.key} starts nowhere"
        for key in (*transition.sources, *transition.targets):
            if key not in known:
                yield 3, f"{transition.key} names {key}, which is no state"


def _dead_ends(process: Process) -> Iterator[tuple[int, str]]:
    reached, edge = {process.initial}, [process.initial]
    while edge:
        state = edge.pop()
        for transition in process.transitions_from(state):
            for target in transition.targets:
                if target not in reached:
                    reached.add(target)
                    edge.append(target)
    for one in process.states:
        leaves = any(set(t.targets) - {one.key} for t in process.transitions_from(one.key))
        if one.key not in reached:
            yield 4, f"{one.key} is never reached"
        if not one.ends and not leaves:
            yield 5, f"{one.key} is a dead end, and not marked as an end"
        if one.ends and one.days is not None:
            yield 6, f"{one.key} is an end and cannot promise a date"
        if one.optional and one.key not in process.path[1:-1]:
            yield 7, f"{one.key} can be switched off but is not a step between the first and the last"


def _rights(process: Process) -> Iterator[tuple[int, str]]:
    for transition in process.transitions:
        if not transition.permissions:
            yield 8, f"{transition.key} has no permission, so nobody could make it"
        known = set(transition.form.base_fields) if transition.form else set()
        if unknown := set(transition.shown) - known:
            yield 9, f"{transition.key} shows {', '.join(sorted(unknown))}, which its form does not ask"


def _handing_over(process: Process) -> Iterator[tuple[int, str]]:
    """Whoever leaves hands over everything that is still open."""
    if assign := process.transition("assign"):
        for key in sorted(set(process.open_states) - set(assign.sources)):
            if process.transitions_from(key):
                yield 16, f"a case at {key} cannot be assigned, so that it stays with who left"


def _promises(process: Process) -> Iterator[tuple[int, str]]:
    """What is promised is watched over."""
    for key in (TO_SUBSTITUTE, TO_TEAM):
        told = process.transition(key)
        for state in process.states:
            if state.days is not None and not state.ends and state.key not in (told.sources if told else ()):
                yield 17, f"{state.key} promises a date, and {key} does not start there"


def _second_pair(process: Process) -> Iterator[tuple[int, str]]:
    """What is proposed must be able to end wherever it can begin, and the table may not lead around the second pair of eyes."""
    wanting = [each for each in process.transitions if each.second_pair_of_eyes]
    for transition in wanting:
        if transition.permissions != (Permission.DECIDE,) or transition.target is None:
            yield (
                13,
                f"{transition.key} wants a second pair of eyes, and so is a move of coordinators that leads on",
            )
        for key in second_eyes.ENDS:
            end = process.transition(key)
            if end is None or not set(transition.sources) <= set(end.sources):
                yield (
                    14,
                    f"{transition.key} wants a second pair of eyes, and {key} cannot end its proposal everywhere",
                )
    if not wanting and any(process.transition(key) for key in second_eyes.ENDS):
        yield 14, "no move wants a second pair of eyes, and yet the table ends proposals"
    for transition in process.transitions:
        around = {each.target for each in wanting} & set(transition.targets)
        if around and not transition.second_pair_of_eyes:
            yield 15, f"{transition.key} leads to {around.pop()} without a second pair of eyes"


def _letters(process: Process) -> Iterator[tuple[int, str]]:
    keys = letter_keys(process)
    for key, names in process.placeholders.items():
        if key not in keys:
            yield 11, f"no move sends the letter {key}, for which there are placeholders"
        for name in names:
            if name not in PLACEHOLDERS:
                yield 11, f"{name} is no placeholder"
    for key in keys:
        try:
            words = default_words(process.folder, key)
        except FileNotFoundError:
            yield 10, f"the letter mail/{key}.txt is missing"
            continue
        for _field, problem in problems(
            process, key, subject=words.subject, body=words.body, standard=words.body
        ):
            yield 11, f"the letter {key}: {problem}"


def _search(process: Process) -> Iterator[tuple[int, str]]:
    for name in process.searchable:
        if name not in process.questions.by_field and not (process.for_members and name in OF_ACCOUNT):
            yield 12, f"{name} is searchable but never asked"


def letter_keys(process: Process) -> list[str]:
    """Every letter that the moves of a process can send, and those that go out without a move.

    A member sends a form at once, so there is no link to a draft.
    """
    without_a_move = {"message"} if process.for_members else {"draft", "message"}
    return sorted({letter for each in process.transitions for letter in each.letters} | without_a_move)
