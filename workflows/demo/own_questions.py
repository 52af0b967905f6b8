"""What one foundation of the demo asks itself of whoever wants to become a mentor there."""

from __future__ import annotations

from organisation.people.models import User
from workflows.blocks import OwnQuestionsBlock
from workflows.models import QuestionSet
from workflows.selectors.question_sets import present_set
from workflows.services import question_sets

KIND = "volunteer-application"
ASKED = [
    (
        "choice",
        {
            "question": "Spreekt u Gronings, Fries of Drents?",
            "help_text": "Veel van onze cliënten praten het liefst in hun eigen taal.",
            "options": ["Gronings", "Fries", "Drents"],
            "several": True,
        },
    ),
    (
        "choice",
        {
            "question": "Hoe komt u bij een cliënt?",
            "help_text": "In een dorp rijdt niet altijd een bus.",
            "options": ["Met de auto", "Met het openbaar vervoer", "Op de fiets"],
            "several": False,
        },
    ),
    ("date", {"question": "Vanaf wanneer hebt u tijd?", "help_text": ""}),
    ("file", {"question": "Wilt u ons uw cv sturen?", "help_text": ""}),
    (
        "text",
        {"question": "Wat wilt u nog kwijt?", "help_text": "", "long": True},
    ),
]


def load() -> QuestionSet:
    by = User.objects.get(email="coordinator.noord@example.nl")
    foundation = by.memberships.get().foundation
    return question_sets.keep(
        foundation=foundation,
        kind=KIND,
        questions=OwnQuestionsBlock().to_python([{"type": kind, "value": value} for kind, value in ASKED]),
        before=present_set(foundation=foundation, kind=KIND),
        by=by,
    )
