"""Courses, lessons, sessions and learners for tests. Each goes the way that a real one goes."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import count
from typing import Any

from django.utils import timezone

from home.models import HomePage
from organisation.foundations.models import Foundation
from organisation.people.models import User
from training.models import CataloguePage, CoursePage, LessonPage, ModulePage, Part, Session
from training.questions import keyed
from training.services import learning
from training.services import sessions as planning

#: A sentence that may not be read before there is an answer, in every kind of question.
SECRET = "geheim-antwoord"
CHOICE = {
    "question": "Uw cliënt belt elke avond. Wat helpt?",
    "answers": [
        {"text": "Een vaste tijd afspreken", "is_right": True, "feedback": f"Dat geeft rust ({SECRET}-1)."},
        {
            "text": "Niet meer opnemen",
            "is_right": False,
            "feedback": f"Dan maakt zij zich zorgen ({SECRET}-2).",
        },
    ],
}
ORDER = {
    "question": "In welke volgorde?",
    "items": [
        {"text": "Luisteren", "feedback": f"Altijd eerst ({SECRET}-3)."},
        {"text": "Vragen", "feedback": f"Dan pas ({SECRET}-4)."},
        {"text": "Afspreken", "feedback": f"Tot slot ({SECRET}-5)."},
    ],
}
MATCH = {
    "question": "Wie gaat waarover?",
    "pairs": [
        {"left": "Geld", "right": "De bewindvoerder", "feedback": f"Nooit de mentor ({SECRET}-6)."},
        {"left": "Zorg", "right": "De mentor", "feedback": f"Samen met de cliënt ({SECRET}-7)."},
    ],
}
QUESTIONS = {"choice": CHOICE, "order": ORDER, "match": MATCH}
_numbers = count(1)


def catalogue() -> CataloguePage:
    """The catalogue below the home page, made once."""
    found = CataloguePage.objects.first()
    if found is None:
        found = HomePage.objects.get().add_child(
            instance=CataloguePage(title="Kenniscarrousel", slug="kenniscarrousel")
        )
    return found


def course(**fields: Any) -> CoursePage:
    """A published course without lessons."""
    number = next(_numbers)
    values = {"title": f"Cursus {number}", "slug": f"cursus-{number}", "intro": "Kort."} | fields
    return catalogue().add_child(instance=CoursePage(**values))


def module(of: CoursePage, **fields: Any) -> ModulePage:
    """A published part of a course."""
    number = next(_numbers)
    return of.add_child(instance=ModulePage(**{"title": f"Deel {number}", "slug": f"deel-{number}"} | fields))


def lesson(
    of: CoursePage | ModulePage, *kinds: str, more: list[Any] | None = None, **fields: Any
) -> LessonPage:
    """A published lesson with a quiz of these kinds of question, in this order; `more` blocks come after it."""
    number = next(_numbers)
    questions = [{"type": kind, "value": QUESTIONS[kind]} for kind in kinds]
    quiz = [("quiz", {"heading": "Wat doet u?", "questions": questions})] if kinds else []
    body = [("text", {"heading": "Lezen", "text": "<p>Een tekst.</p>"}), *quiz, *(more or [])]
    values = {"title": f"Les {number}", "slug": f"les-{number}", "body": body} | fields
    made = of.add_child(instance=LessonPage(**values))
    return LessonPage.objects.get(pk=made.pk)


def session(
    of: CoursePage,
    *,
    foundation: Foundation | None = None,
    starts_at: datetime | None = None,
    meetings: int = 1,
    **fields: Any,
) -> Session:
    """A session with meetings of two hours, a week apart; the first one in two weeks."""
    begin = starts_at or timezone.now() + timedelta(weeks=2)
    hours = [
        (begin + timedelta(weeks=week), begin + timedelta(weeks=week, hours=2)) for week in range(meetings)
    ]
    values = {"place": "De Linde, Leiden", "capacity": 20} | fields
    made = Session.objects.create(
        course=of,
        foundation=foundation,
        starts_at=hours[0][0],
        ends_at=hours[-1][1],
        changed_at=timezone.now(),
        **values,
    )
    for starts, ends in hours:
        Part.objects.create(session=made, starts_at=starts, ends_at=ends)
    planning.planned(session=made, before=None, told_before=())
    return made


def right(question: Any) -> Any:
    """The right answer to a question of a lesson."""
    value = question.value
    if value.kind == "choice":
        return [key for key, answer in keyed(value["answers"]).items() if answer["is_right"]]
    if value.kind == "order":
        return list(keyed(value["items"]))
    options = {option["text"]: option["id"] for option in value.told()["options"]}
    return {key: options[pair["right"]] for key, pair in keyed(value["pairs"]).items()}


def wrong(question: Any) -> Any:
    """An answer to a question that is not the right one."""
    value = question.value
    if value.kind == "choice":
        return [key for key, answer in keyed(value["answers"]).items() if not answer["is_right"]]
    if value.kind == "order":
        return list(reversed(right(question)))
    keys, partners = zip(*right(question).items(), strict=True)
    return dict(zip(keys, (*partners[1:], partners[0]), strict=True))


def follow(user: User, of: CoursePage, *, now: datetime | None = None) -> None:
    """Finish every lesson of a course, with every question right."""
    for each in LessonPage.objects.descendant_of(of).live().order_by("path"):
        for question in each.questions():
            learning.answer(user=user, lesson=each, block=question.id, given=right(question))
        learning.finish(user=user, lesson=each, course=of, now=now)
