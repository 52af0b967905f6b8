"""Where a foundation writes its own questions, and where their answers are read."""

from __future__ import annotations

from html import unescape
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from organisation.audit.models import AuditEntry
from organisation.people.policies import ALL
from organisation.privacy.register import Person
from tests.factories import cases, questions
from tests.factories.questions import CAR, LETTER, name
from tests.factories.visitor import text_of
from workflows.engine import registry
from workflows.engine.asked import with_set
from workflows.models import QuestionSet
from workflows.services import submissions
from workflows.services.person import gather

KIND = cases.KIND


def posted(foundation, *blocks: dict[str, Any], kind: str = KIND) -> dict[str, str]:
    """What a browser sends of the editor with these questions."""
    data = {"kind": kind, "foundation": str(foundation.pk), "questions-count": str(len(blocks))}
    for place, block in enumerate(blocks):
        at = f"questions-{place}"
        data |= {f"{at}-deleted": "", f"{at}-order": str(place), f"{at}-type": block["type"]}
        data[f"{at}-id"] = block["id"]
        for field, value in block["value"].items():
            if field == "options":
                data[f"{at}-value-options-count"] = str(len(value))
                for number, option in enumerate(value):
                    each = f"{at}-value-options-{number}"
                    data |= {f"{each}-deleted": "", f"{each}-order": str(number), f"{each}-id": ""}
                    data[f"{each}-value"] = option["value"]
            elif isinstance(value, bool):
                data |= {f"{at}-value-{field}": "on"} if value else {}
            else:
                data[f"{at}-value-{field}"] = value
    return data


def rows(desk) -> list[Any]:
    return [row for _title, found in desk.get(reverse("questions:index")).context["groups"] for row in found]


def adapt(desk, foundation, kind: str = KIND) -> str:
    """The address at which `foundation` writes what it asks with a form, as the list gives it."""
    title = str(registry.get(kind).title)
    groups = dict(desk.get(reverse("questions:index")).context["groups"])
    return next(row.adapt_url for row in groups[title] if row.name == foundation.name)


def answered(foundation, **answers):
    """An application with the answers to what is asked now."""
    present = QuestionSet.objects.filter(foundation=foundation).latest("number")
    process = registry.get(KIND)
    return submissions.submit_answers(
        process=process,
        answers=cases.answers(foundation) | answers,
        questions=with_set(process, present.pk),
    )


def test_a_question_of_each_kind_is_written_and_asked(desk, here):
    response = desk.post(adapt(desk, here.foundation), posted(here.foundation, *questions.ALL))
    assert (response.status_code, response.url) == (302, reverse("questions:index"))
    made = QuestionSet.objects.get()
    assert (made.foundation, made.kind, made.number) == (here.foundation, KIND, 1)
    assert [child.value["question"] for child in made.questions] == [
        each["value"]["question"] for each in questions.ALL
    ]
    entry = AuditEntry.objects.get(action="questions.changed")
    assert (entry.actor, entry.foundation, entry.subject) == (here.coordinator, here.foundation, f"{KIND} 1")
    told = {row.name: row.cells[0][1] for row in rows(desk) if row.whose}
    assert list(told) == ["Stichting Hier"]
    assert told["Stichting Hier"].startswith("Hebt u een auto? · Wat wilt u nog kwijt?")


def test_each_change_is_a_version_and_none_is_none(desk, here):
    first = questions.ask(here.foundation, CAR, LETTER)
    edit = reverse("questions:edit", args=[first.pk])
    assert adapt(desk, here.foundation) == edit
    desk.post(edit, posted(here.foundation, CAR, LETTER))
    assert QuestionSet.objects.get() == first
    desk.post(edit, posted(here.foundation, LETTER))
    second = QuestionSet.objects.latest("number")
    assert (second.number, len(second.questions), len(QuestionSet.objects.get(pk=first.pk).questions)) == (
        2,
        1,
        2,
    )
    desk.post(adapt(desk, here.foundation), posted(here.foundation))
    assert [len(each.questions) for each in QuestionSet.objects.order_by("number")] == [2, 1, 0]
    assert "Geen eigen vragen" in text_of(desk.get(reverse("questions:index")))


def test_two_colleagues_at_once_do_not_overwrite_each_other(desk, here):
    first = questions.ask(here.foundation, CAR)
    questions.ask(here.foundation, LETTER)
    response = desk.post(reverse("questions:edit", args=[first.pk]), posted(here.foundation, CAR, LETTER))
    assert response.status_code == 200
    assert "Een collega heeft deze vragen gewijzigd" in text_of(response)
    new = f"{reverse('questions:add')}?kind={KIND}&foundation={here.foundation.pk}"
    assert "Een collega heeft deze vragen gewijzigd" in text_of(desk.post(new, posted(here.foundation, CAR)))
    assert QuestionSet.objects.count() == 2


@pytest.mark.parametrize(
    ("blocks", "message"),
    [
        ([questions.block("text", "Wat is uw BSN?")], "Vraag niet naar een burgerservicenummer"),
        ([questions.block("text", "Nummer", help_text="Uw burgerservicenummer")], "Vraag niet naar een"),
        ([questions.block("choice", "Dag?", options=["Ma", "ma "])], "Dit antwoord staat er twee keer."),
        ([CAR, CAR | {"id": LETTER["id"]}], "Deze vraag staat er twee keer."),
        ([questions.block("text", "x" * 151)], "150"),
        ([questions.block("file", f"Bestand {number}") for number in range(4)], "3"),
        ([questions.block("text", f"Vraag {number}") for number in range(11)], "10"),
        ([questions.block("choice", "Dag?", options=["Ma"])], "2"),
    ],
)
def test_what_cannot_be_asked_is_said(desk, here, blocks, message):
    response = desk.post(adapt(desk, here.foundation), posted(here.foundation, *blocks))
    assert response.status_code == 200
    assert not QuestionSet.objects.exists()
    assert message in unescape(response.content.decode())  # the editor shows it where it belongs


def test_a_foundation_sees_and_changes_its_own_alone(desk, here, there):
    own = questions.ask(here.foundation, CAR)
    other = questions.ask(there.foundation, questions.block("text", "Zwaardvis of tonijn?"))
    page = desk.get(reverse("questions:index"))
    assert ("Hebt u een auto?" in text_of(page), "Zwaardvis" in text_of(page)) == (True, False)
    assert {row.name for row in rows(desk)} == {"Stichting Hier"}
    assert desk.get(reverse("questions:edit", args=[own.pk])).status_code == 200
    edit = reverse("questions:edit", args=[other.pk])
    assert (desk.get(edit).status_code, desk.post(edit, posted(there.foundation, CAR)).status_code) == (
        404,
        404,
    )
    new = f"{reverse('questions:add')}?kind={KIND}&foundation={there.foundation.pk}"
    assert desk.post(new, posted(there.foundation, CAR)).status_code == 200
    assert QuestionSet.objects.count() == 2


def test_the_list_costs_the_same_whatever_is_asked(client, here, there):
    client.force_login(cases.person("beheer", is_superuser=True))
    counts = []
    for foundation, blocks in ((here, [CAR]), (there, [CAR, LETTER]), (here, list(questions.ALL))):
        questions.ask(foundation.foundation, *blocks)
        client.get(reverse("questions:index"))
        with CaptureQueriesContext(connection) as asked:
            client.get(reverse("questions:index"))
        counts.append(len(asked))
    assert counts == [counts[0]] * 3


@pytest.mark.django_db
def test_what_was_asked_is_never_rewritten():
    made = questions.ask(cases.foundation(), CAR)
    with pytest.raises(IntegrityError, match="never changed"), transaction.atomic():
        QuestionSet.objects.filter(pk=made.pk).update(kind="contact-question")
    assert QuestionSet.objects.get().kind == KIND


def test_the_case_shows_the_questions_of_then_with_a_link_to_the_file(desk, here, settings, tmp_path):
    settings.ATTACHMENT_DIR = tmp_path
    questions.ask(here.foundation, CAR, LETTER, questions.START)
    file = {"name": "cv.pdf", "content": "JVBERi0xLjc="}
    case = answered(here.foundation, **{name(CAR): "Ja", name(LETTER): file})
    questions.ask(here.foundation)
    page = desk.get(reverse("desk:case", args=[case.reference]))
    title, told = page.context["groups"][-1]
    document = case.attachments.get()
    assert (title, [(each.question, each.text, each.document) for each in told]) == (
        "Vragen van uw stichting",
        [
            ("Hebt u een auto?", "Ja", ""),
            ("Uw cv", "cv.pdf", str(document.key)),
            ("Vanaf wanneer kunt u?", "", ""),
        ],
    )
    assert f'<a href="{reverse("desk:attachment", args=[document.key])}">cv.pdf</a>' in page.content.decode()
    unasked = desk.get(reverse("desk:case", args=[here.case.reference]))
    assert "Vragen van uw stichting" not in [title for title, _told in unasked.context["groups"]]


def test_a_case_page_costs_the_same_with_three_questions_as_with_one(desk, here):
    counts = []
    for blocks in ([CAR], [CAR, questions.STORY, questions.DAY]):
        questions.ask(here.foundation, *blocks)
        case = answered(here.foundation, **{name(CAR): "Ja"})
        address = reverse("desk:case", args=[case.reference])
        desk.get(address)
        with CaptureQueriesContext(connection) as asked:
            desk.get(address)
        counts.append(len(asked))
    assert counts[0] == counts[1]


def test_a_copy_of_ones_data_has_the_questions_in_words(here):
    questions.ask(here.foundation, CAR)
    answered(here.foundation, **{name(CAR): "Ja", "email": "iris@example.nl"})
    (piece,) = gather(Person(addresses=frozenset({"iris@example.nl"}), user=None, scope=ALL))
    assert piece.data["antwoorden"]["Hebt u een auto?"] == "Ja"
