"""Who tells the cases of which process."""

from __future__ import annotations

from workflows.demo.large.applicants import Applications, Questions
from workflows.demo.large.arriving import Intakes
from workflows.demo.large.enrolling import Enrolments
from workflows.demo.large.people import Register
from workflows.demo.large.playing import World
from workflows.demo.large.stories import Members, Story
from workflows.engine.definition import Process

#: Any other process is walked by its table alone.
TELLERS: dict[str, type[Story]] = {
    "volunteer-application": Applications,
    "contact-question": Questions,
    "course-enrolment": Enrolments,
    "mentor-intake": Intakes,
}


def teller(world: World, process: Process, register: Register) -> Story:
    """Who tells the cases of this process."""
    return TELLERS.get(process.kind, Members if process.for_members else Story)(world, process, register)
