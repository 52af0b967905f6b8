"""Making moves at the desk: by form, twice, too late, and without what is asked."""

from __future__ import annotations

import pytest
from django.urls import reverse

from organisation.mail.models import OutgoingMail
from tests.factories.cases import coordinator
from workflows.engine.perform import perform
from workflows.models import Event
from workflows.policies import Actor


def url_of(case, move: str) -> str:
    return reverse("desk:move", args=[case.reference, move])


def test_a_move_is_made_and_says_so_on_the_case(desk, here):
    asked = desk.get(url_of(here.case, "invite"))
    assert asked.context["letter"].subject
    answer = desk.post(
        url_of(here.case, "invite"),
        {"expected_version": 1, "message": "Komt u langs?", "comment": "Aardige brief."},
        follow=True,
    )
    assert answer.redirect_chain == [(reverse("desk:case", args=[here.case.reference]), 302)]
    assert [str(message) for message in answer.context["messages"]] == ["Uitgenodigd om kennis te maken."]
    here.case.refresh_from_db()
    assert (here.case.state, here.case.version) == ("interview", 2)
    event = Event.objects.get(case=here.case, number=2)
    kept = event.data(here.case.kind)
    assert (event.actor, kept["data"], kept["comment"]) == (
        here.coordinator,
        {"message": "Komt u langs?"},
        "Aardige brief.",
    )


def test_a_double_click_makes_it_once(desk, here):
    sent = OutgoingMail.objects.count()
    data = {"expected_version": 1, "message": "Komt u langs?", "comment": ""}
    first, second = (desk.post(url_of(here.case, "invite"), data, follow=True) for _time in range(2))
    assert first.status_code == second.status_code == 200
    assert "al gedaan" in str(next(iter(second.context["messages"])))
    assert (Event.objects.filter(case=here.case).count(), OutgoingMail.objects.count() - sent) == (2, 1)


def test_a_stale_page_keeps_the_text_and_says_what_changed(desk, here):
    colleague = coordinator(here.foundation, "hanneke")
    perform(here.case.pk, "assign", actor=Actor.staff(colleague), data={"owner": str(colleague.pk)})
    data = {"expected_version": 1, "message": "Het past <nu> niet.", "comment": "Zie dossier."}
    answer = desk.post(url_of(here.case, "reject"), data)
    content = answer.content.decode()
    assert answer.status_code == 409
    assert "Het past &lt;nu&gt; niet.</textarea>" in content
    assert "Zie dossier.</textarea>" in content
    assert [(each.key, each.who, each.details[0].text) for each in answer.context["changes"]] == [
        ("assign", colleague.full_name, colleague.full_name)
    ]
    here.case.refresh_from_db()
    assert (here.case.state, here.case.version) == ("submitted", 2)
    assert 'name="expected_version" value="2"' in content
    assert desk.post(url_of(here.case, "reject"), data | {"expected_version": 2}).status_code == 302


def test_a_move_that_has_become_impossible_keeps_the_text_too(desk, here):
    page_version = here.case.version
    perform(here.case.pk, "withdraw", actor=Actor.applicant(here.case))
    answer = desk.post(
        url_of(here.case, "ask"), {"expected_version": page_version, "question": "Bent u er nog?"}
    )
    assert answer.status_code == 409
    assert "Bent u er nog?</textarea>" in answer.content.decode()
    assert answer.context["still_refused"]
    again = desk.post(
        url_of(here.case, "ask"), {"expected_version": page_version + 1, "question": "Bent u er nog?"}
    )
    assert again.status_code == 409
    assert Event.objects.filter(case=here.case).count() == 2


@pytest.mark.parametrize("version", ["", "x", "-1", "9" * 30, "7"])
def test_without_the_right_version_nothing_happens(desk, here, version):
    answer = desk.post(url_of(here.case, "invite"), {"expected_version": version, "message": "Hallo"})
    assert answer.status_code == 409
    here.case.refresh_from_db()
    assert here.case.state == "submitted"


def test_what_is_asked_must_be_given_and_stays_when_it_is_wrong(desk, here):
    empty = desk.post(
        url_of(here.case, "reject"), {"expected_version": 1, "message": " ", "comment": "Bewaar dit."}
    )
    assert (empty.status_code, set(empty.context["form"].errors)) == (200, {"message"})
    assert "Bewaar dit.</textarea>" in empty.content.decode()
    assert "<title>Fout:" in " ".join(empty.content.decode().split())
    bsn = desk.post(
        url_of(here.case, "reject"), {"expected_version": 1, "message": "Nee.", "comment": "BSN 111222333"}
    )
    assert set(bsn.context["comment_form"].errors) == {"comment"}
    here.case.refresh_from_db()
    assert here.case.state == "submitted"


def test_a_move_that_cannot_be_made_now_leads_back_with_the_reason(desk, here):
    answer = desk.get(url_of(here.case, "screen"), follow=True)
    assert answer.redirect_chain == [(reverse("desk:case", args=[here.case.reference]), 302)]
    assert "Eerst komt de stap" in str(next(iter(answer.context["messages"])))
    refused = desk.post(url_of(here.case, "screen"), {"expected_version": 1, "message": ""})
    assert (refused.status_code, refused.context["problem"]) == (409, refused.context["still_refused"])


@pytest.mark.parametrize("move", ["submit", "arrive", "add_document", "nonsense"])
def test_what_is_not_for_staff_has_no_page(desk, here, move):
    assert desk.get(url_of(here.case, move)).status_code == 404
    assert desk.post(url_of(here.case, move), {"expected_version": 1}).status_code == 404


def test_take_over_and_assign(desk, here):
    colleague = coordinator(here.foundation, "hanneke")
    page = desk.get(reverse("desk:case", args=[here.case.reference]))
    assert (page.context["owner"].may_take, page.context["owner"].colleagues) == (
        True,
        [(colleague.pk, f"{colleague.full_name} (0 dossiers)")],
    )
    desk.post(url_of(here.case, "assign"), {"expected_version": 1, "owner": here.coordinator.pk})
    here.case.refresh_from_db()
    assert here.case.owner == here.coordinator
    page = desk.get(reverse("desk:case", args=[here.case.reference]))
    assert (page.context["owner"].mine, page.context["owner"].may_take) == (True, False)
    desk.post(url_of(here.case, "assign"), {"expected_version": 2, "owner": colleague.pk})
    here.case.refresh_from_db()
    assert here.case.owner == colleague


def test_a_case_is_not_assigned_to_somebody_elsewhere(desk, here, there):
    answer = desk.post(url_of(here.case, "assign"), {"expected_version": 1, "owner": there.coordinator.pk})
    assert (answer.status_code, set(answer.context["form"].errors)) == (200, {"owner"})
    assert there.coordinator.full_name not in answer.content.decode()
    here.case.refresh_from_db()
    assert here.case.owner is None


def test_the_letter_is_shown_without_the_link_that_is_the_applicants_alone(desk, here):
    page = desk.get(url_of(here.case, "invite"))
    letter = page.context["letter"]
    assert "mevrouw Van den Heuvel" in letter.text
    assert "mevrouw Van den Heuvel" in letter.html
    assert here.case.status_token not in page.content.decode()


def test_a_page_without_the_token_against_forgery_does_nothing(client, here):
    from django.test import Client

    strict = Client(enforce_csrf_checks=True)
    strict.force_login(here.coordinator)
    assert strict.post(url_of(here.case, "invite"), {"expected_version": 1}).status_code == 403
    here.case.refresh_from_db()
    assert here.case.state == "submitted"
