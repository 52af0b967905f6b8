"""What stands between a mentor and a new client, in words for both who read it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.utils.translation import gettext_lazy as _


class Block(StrEnum):
    """Without each of these three nobody gets a client: a valid VOG, the basic course, and what both have agreed on."""

    VOG_MISSING = "vog_missing"
    VOG_EXPIRED = "vog_expired"
    BASIC_COURSE = "basic_course"
    AGREEMENT = "agreement"
    CONDUCT = "conduct"


@dataclass(frozen=True, slots=True)
class Words:
    """How a block is told: to staff, to the mentor, and what the mentor can do."""

    staff: Any
    mentor: Any
    todo: Any


WORDS: dict[Block, Words] = {
    Block.VOG_MISSING: Words(
        _("We have not seen a VOG yet."),
        _("We have not seen your certificate of conduct (VOG) yet."),
        _("Show it to your coordinator when you have it. The foundation pays for it and helps you apply."),
    ),
    Block.VOG_EXPIRED: Words(
        _("The VOG has expired."),
        _("Your certificate of conduct (VOG) does not count any more: its last day has passed."),
        _("Your coordinator applies for a new one with you. It costs you nothing."),
    ),
    Block.BASIC_COURSE: Words(
        _("The basic course is not completed."),
        _("You have not finished the basic course yet."),
        _("Go on where you were, at “My learning”. Take the time you need."),
    ),
    Block.AGREEMENT: Words(
        _("The agreement that holds now is not accepted."),
        _("You have not agreed to the agreement that holds now."),
        _("Read it at “My availability” and say whether you agree. Call us if you have a question about it."),
    ),
    Block.CONDUCT: Words(
        _("The code of conduct that holds now is not accepted."),
        _("You have not agreed to the code of conduct that holds now."),
        _("Read it at “My availability” and say whether you agree. Call us if you have a question about it."),
    ),
}


def told_to_staff(blocks: list[Block]) -> str:
    """All that is in the way, as one text; empty when nothing is."""
    return " ".join(str(WORDS[block].staff) for block in blocks)
