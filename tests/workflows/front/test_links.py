"""The secret links: whoever holds one sees its case; every other token gets one and the same answer."""

from __future__ import annotations

import uuid
from datetime import datetime, time, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from organisation.calendar import workdays
from organisation.sealing import make_link
from tests.factories import cases
from tests.factories.visitor import text_of
from workflows.engine import registry
from workflows.models import Case
from workflows.models.case import DRAFT_LINK, STATUS_LINK
from workflows.policies import Actor
from workflows.services import attachments, drafts

pytestmark = pytest.mark.django_db
START = "/mentor-worden/aanmelden/"
STRANGE = ["x", "A" * 43, "é" * 43, "%00" * 43, "a" * 4000, "../../etc/passwd", "%2e%2e", "0" * 36, "-" * 43]


def started(days_ago: int, minutes: int = 10, **answers: str) -> Case:
    """A draft that was left so many days ago, some minutes after midnight in the Netherlands."""
    case = cases.draft(**answers)
    day = workdays.today() - timedelta(days=days_ago)
    moment = datetime.combine(day, time(0, minutes), workdays.AMSTERDAM)
    Case.objects.filter(pk=case.pk).update(changed_at=moment)
    return Case.objects.get(pk=case.pk)


def tampered(token: str) -> list[str]:
    """The token with one character changed, in each place; and with one more or less."""
    changed = [
        token[:place] + ("A" if token[place] != "A" else "B") + token[place + 1 :] for place in range(43)
    ]
    return [*changed, token[:-1], token + "A", token + "=", token.swapcase()]


def assert_all_alike(visitor, urls: list[str]) -> None:
    """404 for each, with the very same page and headers, whatever is tried."""
    answers = [visitor.get(url) for url in urls]
    answers += [
        visitor.post(url, {"go": "withdraw", "withdraw-reason": "Ik stop.", "privacy": "on"}) for url in urls
    ]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.content for answer in answers}) == 1
    assert len({tuple(sorted(answer.headers.items())) for answer in answers}) == 1
    assert "Set-Cookie" not in answers[0].headers


def test_status_links(visitor, here):
    case, draft = cases.application(here), cases.draft(**cases.answers(here))
    assert visitor.get(f"/status/{case.status_token}/").status_code == 200
    tokens = [
        *STRANGE,
        *tampered(case.status_token),
        make_link(STATUS_LINK, uuid.uuid4()),  # unknown
        make_link("something-else", case.link_key),  # foreign: ours, for another purpose
        case.draft_token,
        draft.status_token,  # not sent yet
    ]
    assert_all_alike(visitor, [f"/status/{token}/" for token in tokens])
    case.refresh_from_db()
    assert (case.state, case.version) == ("submitted", 1)


def test_draft_links(visitor, here):
    draft = cases.draft(first_name="Noor")
    question = drafts.start(process=registry.get("contact-question"), answers={})
    assert visitor.get(f"{START}{draft.draft_token}/over-u/").status_code == 200
    left, wiped = started(31), started(90)
    drafts.expire_left(today=workdays.today() - timedelta(days=40))
    wiped.refresh_from_db()
    assert wiped.state == "expired"
    tokens = [
        *STRANGE,
        *tampered(draft.draft_token),
        make_link(DRAFT_LINK, uuid.uuid4()),
        draft.status_token,
        question.draft_token,  # of another form
        left.draft_token,
        wiped.draft_token,
    ]
    places = ["", "over-u/", "controle/", "bewaren/", "klaar/"]
    assert_all_alike(visitor, [f"{START}{token}/{places[n % 5]}" for n, token in enumerate(tokens)])
    assert_all_alike(visitor, [f"{START}{left.draft_token}/{place}" for place in places])
    draft.refresh_from_db()
    assert (draft.state, draft.answers) == ("draft", {"first_name": "Noor"})


def test_a_good_link_with_a_place_that_does_not_exist(visitor):
    draft = cases.draft()
    for place in ("onbekend/", "over-u/nog-iets/", "../controle2/"):
        assert visitor.get(f"{START}{draft.draft_token}/{place}").status_code == 404


def test_documents_belong_to_the_link_they_came_by(visitor, here, settings, tmp_path):
    settings.ATTACHMENT_DIR = tmp_path
    mine, other = cases.application(here), cases.application(here, email="bart@example.nl")
    upload = SimpleUploadedFile("cv.pdf", b"%PDF-1.7 mijn cv")
    document = attachments.attach(case=mine, upload=upload, actor=Actor.applicant(mine))
    of_staff = attachments.attach(
        case=mine,
        upload=SimpleUploadedFile("intern.pdf", b"%PDF-1.7 intern"),
        actor=Actor.staff(cases.coordinator(here)),
    )
    found = visitor.get(f"/status/{mine.status_token}/document/{document.key}/")
    assert (found.status_code, found.content) == (200, b"%PDF-1.7 mijn cv")
    assert found.headers["Content-Disposition"] == 'attachment; filename="cv.pdf"'
    assert found.headers["Cache-Control"] == "private, no-store"
    urls = [
        f"/status/{other.status_token}/document/{document.key}/",
        f"/status/{mine.status_token}/document/{of_staff.key}/",
        f"/status/{mine.status_token}/document/{uuid.uuid4()}/",
        f"/status/{tampered(mine.status_token)[7]}/document/{document.key}/",
        f"/status/{mine.draft_token}/document/{document.key}/",
    ]
    answers = [visitor.get(url) for url in urls]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.content for answer in answers}) == 1


# The life of a draft


@pytest.mark.parametrize(("days", "status"), [(0, 200), (29, 200), (30, 200), (31, 404), (400, 404)])
@pytest.mark.parametrize("minutes", [10, 59])
def test_a_draft_lives_thirty_days_after_the_last_activity(visitor, days, status, minutes):
    """Just after midnight it is still yesterday in UTC: the days are Dutch ones."""
    draft = started(days, minutes)
    assert visitor.get(f"{START}{draft.draft_token}/over-u/").status_code == status


def test_each_thing_done_gives_it_thirty_days_more(visitor, here):
    draft = started(30, municipality=cases.answers(here)["municipality"])
    address = f"{START}{draft.draft_token}/"
    response = visitor.post(
        f"{address}over-u/", {"salutation": "geen", "first_name": "Sam", "last_name": "Wit", "go": "save"}
    )
    assert response.status_code == 303
    assert drafts.expire_left(today=workdays.today() + timedelta(days=30)) == 0
    page = visitor.get(f"{address}bewaard/")
    last_day = workdays.today() + timedelta(days=30)
    assert f"{last_day.day} " in text_of(page)
    assert page.context["valid_until"] == last_day


def test_looking_at_it_does_not_prolong_it(visitor):
    draft = started(30)
    before = draft.changed_at
    visitor.get(f"{START}{draft.draft_token}/over-u/")
    draft.refresh_from_db()
    assert draft.changed_at == before


def test_a_sent_form_is_a_confirmation_for_its_link_for_good(visitor, here):
    draft = cases.draft(**cases.answers(here))
    drafts.send(case=draft)
    Case.objects.filter(pk=draft.pk).update(changed_at="2020-01-01T12:00Z")
    for place in ("", "over-u/", "controle/"):
        response = visitor.get(f"{START}{draft.draft_token}/{place}")
        assert (response.status_code, response.url) == (303, f"{START}{draft.draft_token}/klaar/")
    assert draft.reference in text_of(visitor.get(f"{START}{draft.draft_token}/klaar/"))
