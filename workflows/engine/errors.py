"""Why a move did not happen. Each carries words for people; none leaves a trace in the database."""

from workflows.questions.definition import Problem


class MoveError(Exception):
    """A move that did not happen. `str()` is the reason, for the person who tried."""


class NotPermitted(MoveError):
    """This actor may never make this move."""


class Refused(MoveError):
    """The move exists but not now: the case is in another state, or a guard says why."""


class Conflict(MoveError):
    """The case changed since it was read."""


class InvalidData(MoveError):
    """The move's form was not filled in right; `problems` lists everything at once."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("; ".join(problem.message for problem in problems))
        self.problems = problems
