"""The own questions of a foundation for tests, made by the service that makes real ones."""

from __future__ import annotations

from typing import Any
from uuid import NAMESPACE_URL, uuid5

from django.core.files.uploadedfile import SimpleUploadedFile

from organisation.foundations.models import Foundation
from organisation.people.models import User
from tests.factories import cases
from workflows.blocks import OwnQuestionsBlock
from workflows.models import QuestionSet
from workflows.questions.own import name_of
from workflows.selectors.question_sets import present_set
from workflows.services import question_sets

PDF = b"%PDF-1.7 een heel geheim document"


def block(kind: str, question: str, **rest: Any) -> dict[str, Any]:
    """A question as the editor keeps it. The same words are the same question."""
    options = rest.pop("options", None)
    usual = {"text": {"long": False}, "choice": {"several": False}}.get(kind, {})
    value = {"question": question, "help_text": ""} | usual | rest
    if options:
        value["options"] = [{"type": "item", "value": each, "id": each} for each in options]
    return {"type": kind, "id": str(uuid5(NAMESPACE_URL, question)), "value": value}


CAR = block("text", "Hebt u een auto?")
STORY = block("text", "Wat wilt u nog kwijt?", long=True)
DAY = block("choice", "Welke dag komt u het liefst?", options=["Maandag", "Dinsdag"])
HELP = block("choice", "Waar helpt u graag bij?", options=["Wandelen", "Post", "Muziek"], several=True)
START = block("date", "Vanaf wanneer kunt u?")
LETTER = block("file", "Uw cv")
ALL = (CAR, STORY, DAY, HELP, START, LETTER)


def name(asked: dict[str, Any]) -> str:
    """What the answer to a question is called."""
    return name_of(asked["id"])


def ask(
    foundation: Foundation, *blocks: dict[str, Any], kind: str = cases.KIND, by: User | None = None
) -> QuestionSet:
    """Have a foundation ask these from now on."""
    return question_sets.keep(
        foundation=foundation,
        kind=kind,
        questions=OwnQuestionsBlock().to_python(list(blocks)),
        before=present_set(foundation=foundation, kind=kind),
        by=by or cases.coordinator(foundation, "vragen"),
    )


def pdf(called: str = "cv.pdf") -> SimpleUploadedFile:
    return SimpleUploadedFile(called, PDF)
