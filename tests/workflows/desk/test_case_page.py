"""The page of one case: what it tells, what is recorded, which moves it offers."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.urls import reverse

from organisation.audit.models import AuditEntry
from tests.factories.cases import application, coordinator, draft
from workflows.engine.perform import perform
from workflows.models import Case, StepSetting
from workflows.policies import Actor
from workflows.services.notes import add_note


def page_of(desk, case: Case):
    return desk.get(reverse("desk:case", args=[case.reference]))


def text_of(page) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page.content.decode())).split())


def test_the_answers_stand_by_step_with_the_words_of_the_form(desk, here):
    groups = page_of(desk, here.case).context["groups"]
    told = {answer.question: answer.text for _title, answers in groups for answer in answers}
    assert [title for title, _answers in groups] == [
        "Waar woont u?",
        "Over u",
        "Hoe kunnen we u bereiken?",
        "Uw motivatie",
    ]
    assert told["In welke gemeente woont u?"] == here.case.municipality.name
    assert told["Waarom wilt u mentor worden?"] == "Ik wil graag naast iemand staan."
    assert "Nieuw" not in told
    assert "" in told.values()


def test_contact_comes_first_and_can_be_clicked(desk, here):
    content = page_of(desk, here.case).content.decode()
    assert 'href="tel:+31612345678">06 12 34 56 78</a>' in content
    assert 'href="mailto:noor@example.nl"' in content


def test_what_somebody_typed_is_text_and_never_markup(desk, here):
    case = application(
        here.foundation,
        email="x@example.nl",
        motivation="<script>alert(1)</script> {{ 7|add:7 }} {% now 'Y' %}",
    )
    content = page_of(desk, case).content.decode()
    assert "<script>alert(1)</script>" not in content
    assert "{{ 7|add:7 }}" in unescape(content)


def test_each_opening_is_recorded(desk, here):
    page_of(desk, here.case)
    page_of(desk, here.case)
    rows = AuditEntry.objects.filter(action="case.read").values_list("actor_id", "foundation_id", "subject")
    assert list(rows) == [(here.coordinator.pk, here.foundation.pk, here.case.reference)] * 2


def test_a_form_that_looks_automatic_is_marked_without_a_reproach(desk, here):
    mark = "Misschien automatisch ingevuld"
    pages = [reverse("desk:case", args=[here.case.reference]), reverse("desk:list")]
    assert [mark in text_of(desk.get(page)) for page in pages] == [False, False]
    Case.objects.filter(pk=here.case.pk).update(suspect=True)
    for page in pages:
        text = text_of(desk.get(page))
        assert mark in text
        assert "erdacht" not in text


def test_a_coordinator_takes_the_mark_away_and_that_is_told(desk, here, there):
    Case.objects.filter(pk__in=[here.case.pk, there.case.pk]).update(suspect=True)
    url = reverse("desk:move", args=[here.case.reference, "trust"])
    page = page_of(desk, here.case)
    assert page.context["may"]["trust"] is True
    assert f'action="{url}"' in page.content.decode()
    assert "trust" not in [move.key for move in page.context["moves"]]
    done = desk.post(url, {"expected_version": here.case.version}, follow=True)
    assert [str(message) for message in done.context["messages"]] == [
        "Gemarkeerd als door een mens ingevuld."
    ]
    assert (done.context["may"]["trust"], done.context["case"].suspect) == (False, False)
    told = done.context["timeline"][0]
    assert (told.key, told.who, told.internal) == ("trust", here.coordinator.full_name, True)
    assert done.context["case"].due_on == here.case.due_on
    assert "Misschien automatisch ingevuld" not in text_of(desk.get(reverse("desk:list")))
    elsewhere = reverse("desk:move", args=[there.case.reference, "trust"])
    assert desk.post(elsewhere, {"expected_version": there.case.version}).status_code == 404
    there.case.refresh_from_db()
    assert there.case.suspect


def test_an_open_question_and_the_standing_clock_are_shown(desk, here):
    perform(here.case.pk, "ask", actor=Actor.staff(here.coordinator), data={"question": "Heeft u een hond?"})
    page = page_of(desk, here.case)
    assert page.context["question"].text == "Heeft u een hond?"
    assert page.context["promise"].tone == "paused"
    assert "Staat stil sinds" in text_of(page)


def test_a_move_that_cannot_be_made_now_is_there_greyed_with_the_reason(desk, here):
    content = page_of(desk, here.case).content.decode()
    for move, reason in (("screen", "Eerst komt de stap"), ("expire", "geen vraag aan de aanvrager open")):
        shown = re.search(
            rf'<a [^>]*aria-disabled="true"[^>]*aria-describedby="why-not-{move}"[^>]*>', content
        )
        assert shown
        assert "href" not in shown[0]
        assert reason in re.search(rf'id="why-not-{move}">([^<]*)<', content)[1]
    assert f'href="{reverse("desk:move", args=[here.case.reference, "invite"])}#move"' in content
    assert reverse("desk:move", args=[here.case.reference, "screen"]) not in content
    # What is never theirs to do is not offered at all.
    assert "why-not-add_document" not in content


def test_the_next_step_comes_first_and_the_ends_last(desk, here):
    moves = page_of(desk, here.case).context["moves"]
    assert moves[0].key == "invite"
    assert [move.key for move in moves if move.leads] == ["invite"]
    assert [move.ends for move in moves] == sorted(move.ends for move in moves)
    StepSetting.objects.create(
        foundation=here.foundation, kind="volunteer-application", state="interview", enabled=False
    )
    assert page_of(desk, here.case).context["moves"][0].key == "screen"


def test_a_closed_case_offers_only_to_open_it_again(desk, here):
    closed = application(here.foundation, state="rejected", email="dicht@example.nl")
    assert [move.key for move in page_of(desk, closed).context["moves"]] == ["reopen"]
    accepted = application(here.foundation, state="accepted", email="aan@example.nl")
    page = page_of(desk, accepted)
    assert page.context["moves"] == []
    assert page.context["owner"].may_take is False


def test_the_timeline_names_people_and_not_keys(desk, here):
    colleague = coordinator(here.foundation, "hanneke")
    staff = Actor.staff(here.coordinator)
    perform(
        here.case.pk, "assign", actor=staff, data={"owner": str(colleague.pk)}, comment="Zij kent de buurt."
    )
    add_note(case_id=here.case.pk, author=colleague, body="Belt liever 's avonds.")
    add_note(case_id=here.case.pk, author=colleague, body="Welkom!", shared=True)
    shared, internal, assigned, sent = page_of(desk, here.case).context["timeline"]
    assert (shared.key, shared.internal, internal.internal) == ("note", False, True)
    assert [detail.text for detail in assigned.details] == [colleague.full_name]
    assert (assigned.comment, assigned.who) == ("Zij kent de buurt.", here.coordinator.full_name)
    assert sent.who == "de aanvrager"
    assert (sent.sentence, assigned.sentence) == ("Formulier verstuurd", "Toegewezen")
    assert "Interne notitie" in text_of(page_of(desk, here.case))


def test_the_timeline_names_the_promised_day_only_where_it_is_another_one(desk, here):
    staff = Actor.staff(here.coordinator)
    promised = here.case.due_on
    perform(here.case.pk, "assign", actor=staff, data={"owner": str(here.coordinator.pk)})
    add_note(case_id=here.case.pk, author=here.coordinator, body="Belt liever 's avonds.")
    perform(here.case.pk, "ask", actor=staff, data={"question": "Wanneer kunt u?"})
    asked = page_of(desk, here.case)
    told = [(each.key, each.due_on) for each in reversed(asked.context["timeline"])]
    assert told == [("submit", promised), ("assign", None), ("note", None), ("ask", None)]
    perform(here.case.pk, "answer", actor=Actor.applicant(here.case), data={"answer": "Maandag."})
    invited = perform(here.case.pk, "invite", actor=staff).case
    told = [(each.key, each.due_on) for each in page_of(desk, here.case).context["timeline"]]
    assert told[:2] == [("invite", invited.due_on), ("answer", None)]
    assert invited.due_on != promised


def test_what_somebody_has_only_begun_is_not_told(desk, here):
    begun = draft(first_name="Noor")
    Case.objects.filter(pk=begun.pk).update(origin=here.case)
    page = page_of(desk, here.case)
    assert page.context["connected"] == []
    assert begun.reference not in page.content.decode()


def test_a_case_that_was_handed_on_tells_where_without_opening_the_door(desk, here, there):
    perform(
        here.case.pk,
        "transfer",
        actor=Actor.staff(here.coordinator),
        data={"foundation": there.foundation.slug, "message": ""},
    )
    successor = Case.objects.get(origin=here.case)
    page = page_of(desk, here.case)
    assert [
        (each.reference, there.foundation.name in each.sentence) for each in page.context["connected"]
    ] == [("", True)]
    assert successor.reference not in page.content.decode()
    happened = page.context["timeline"][0]
    assert happened.details[0].text == there.foundation.name


@pytest.mark.parametrize("beside", ["notitie", "bijlage"])
def test_who_logs_in_again_while_writing_comes_back_to_the_case(desk, here, beside):
    case_page = reverse("desk:case", args=[here.case.reference])
    assert desk.get(f"{case_page}{beside}/").headers["Location"] == case_page
    assert desk.get(f"{reverse('desk:index')}VA-0000-0000/{beside}/").status_code == 404
