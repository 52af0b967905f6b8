"""What a foundation asks itself: in a step after the municipality is known, without JavaScript, in the version of then."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from organisation.foundations.selectors import national_office
from organisation.people.models import Role
from tests.factories import cases, mentors, questions, training
from tests.factories.questions import CAR, DAY, HELP, LETTER, START, STORY, name
from tests.factories.visitor import Visitor, errors_in, text_of
from workflows.models import Attachment, Case

pytestmark = pytest.mark.django_db
OWN = "eigen-vragen/"


@pytest.fixture(autouse=True)
def _own_folder(settings, tmp_path):
    settings.ATTACHMENT_DIR = tmp_path / "attachments"


@pytest.fixture
def elsewhere(page):
    return cases.foundation("Stichting Elders")


@pytest.fixture
def asked(here):
    return questions.ask(here, *questions.ALL)


@pytest.fixture
def draft(visitor, here, asked) -> str:
    """The address of a form that was filled in as far as the questions of the foundation."""
    return visitor.fill_in(cases.answers(here))


def given(asked) -> dict:
    """Answers to everything, as a browser sends them."""
    return {
        "gevraagd": asked.pk,
        "go": "next",
        name(CAR): "Ja, een kleine",
        name(STORY): "Niets\r\nmeer",
        name(DAY): "Dinsdag",
        name(HELP): ["Post", "Muziek"],
        name(START): "3 mei 2027",
        name(LETTER): questions.pdf("mijn cv.pdf"),
    }


def files(settings) -> int:
    return sum(path.is_file() for path in settings.ATTACHMENT_DIR.rglob("*"))


def send(visitor, draft: str) -> Case:
    response = visitor.post(f"{draft}controle/", {"privacy": "on", "go": "next"})
    assert (response.status_code, response.url) == (303, f"{draft}klaar/")
    return Case.objects.get()


def test_they_come_last_and_only_once_it_is_known_where_somebody_lives(visitor, here, elsewhere, asked):
    assert "Stap 1 van 5" in text_of(visitor.get(visitor.start))
    draft = visitor.begin(municipality=cases.answers(here)["municipality"])
    assert "Stap 2 van 6" in text_of(visitor.get(f"{draft}over-u/"))
    other = visitor.begin(municipality=cases.answers(elsewhere)["municipality"])
    assert "Stap 2 van 5" in text_of(visitor.get(f"{other}over-u/"))
    nothing = visitor.get(f"{other}{OWN}")
    assert (nothing.status_code, nothing.url) == (303, f"{other}over-u/")


def test_from_the_question_to_the_check_page_and_the_case(visitor, here, draft, asked, settings):
    check = visitor.get(f"{draft}controle/")
    assert (check.status_code, check.url) == (303, f"{draft}{OWN}?nakijken")
    page = visitor.get(f"{draft}{OWN}")
    words = text_of(page)
    assert "Stichting Hier wil dit ook graag weten. U hoeft niet te antwoorden." in words
    assert [field.label for field in page.context["form"]] == [
        each["value"]["question"] for each in questions.ALL
    ]
    assert words.count("(niet verplicht)") == len(questions.ALL)
    assert 'enctype="multipart/form-data"' in page.content.decode()
    response = visitor.post(f"{draft}{OWN}", given(asked))
    assert (response.status_code, response.url) == (303, f"{draft}controle/"), errors_in(response)
    check = visitor.get(f"{draft}controle/")
    told = {
        row["label"]: row["value"] for section in check.context["sections"][-1:] for row in section["rows"]
    }
    assert told == {
        "Hebt u een auto?": "Ja, een kleine",
        "Wat wilt u nog kwijt?": "Niets\nmeer",
        "Welke dag komt u het liefst?": "Dinsdag",
        "Waar helpt u graag bij?": "Post, Muziek",
        "Vanaf wanneer kunt u?": "3 mei 2027",
        "Uw cv": "mijn cv.pdf",
    }
    case = send(visitor, draft)
    document = Attachment.objects.get(case=case)
    assert case.question_set == asked
    assert {each: case.answers[each] for each in (name(START), name(HELP), name(LETTER))} == {
        name(START): "2027-05-03",
        name(HELP): ["Post", "Muziek"],
        name(LETTER): {"document": str(document.key), "name": "mijn cv.pdf"},
    }
    assert (document.name, document.from_applicant, files(settings)) == ("mijn cv.pdf", True, 1)
    assert "mijn cv.pdf" in text_of(visitor.get(f"/status/{case.status_token}/"))
    # Control: everything is sealed, the words of an answer and the file alike.
    with connection.cursor() as cursor:
        cursor.execute("SELECT c::text FROM workflows_case c")
        assert "kleine" not in cursor.fetchone()[0]


def test_nobody_has_to_answer(visitor, draft, asked):
    response = visitor.post(f"{draft}{OWN}", {"gevraagd": asked.pk, "go": "next"})
    assert (response.status_code, response.url) == (303, f"{draft}controle/")
    case = send(visitor, draft)
    assert (case.question_set, set(map(name, questions.ALL)) & set(case.answers)) == (asked, set())


@pytest.mark.parametrize(
    ("asks", "typed", "message"),
    [
        (START, "31-6-2027", "Vul een datum in, bijvoorbeeld 3-5-2026."),
        (START, "morgen", "Vul een datum in, bijvoorbeeld 3-5-2026."),
        (CAR, "Mijn nummer is 111222333.", "Haal het burgerservicenummer (BSN) uit deze tekst."),
        (CAR, "x" * 201, "Gebruik "),
        (DAY, "Zondag", "Selecteer een geldige keuze."),
        (LETTER, SimpleUploadedFile("cv.pdf", b"MZ een programma"), "Dit bestand kunnen we niet aannemen."),
        (LETTER, SimpleUploadedFile("cv.pdf", b""), "Dit bestand is leeg."),
    ],
)
def test_what_is_wrong_is_said_and_what_was_right_is_not_lost(visitor, draft, asked, asks, typed, message):
    response = visitor.post(f"{draft}{OWN}", given(asked) | {name(asks): typed})
    assert response.status_code == 400
    (error,) = errors_in(response)
    assert error.startswith(message)
    if asks is not CAR:
        assert "Ja, een kleine" in response.content.decode()
    # A right file need not be chosen again; a wrong one is not kept.
    kept = [] if asks is LETTER else ["mijn cv.pdf"]
    assert [each.name for each in Attachment.objects.all()] == kept
    assert ("We hebben ‘mijn cv.pdf’." in response.content.decode()) == bool(kept)
    visitor.post(f"{draft}{OWN}", given(asked) | {name(LETTER): ""})
    assert (name(LETTER) in Case.objects.get().answers) == bool(kept)


def test_a_file_is_replaced_and_taken_away(
    visitor, draft, asked, settings, django_capture_on_commit_callbacks
):
    visitor.post(f"{draft}{OWN}", given(asked))
    page = visitor.get(f"{draft}{OWN}?wijzig").content.decode()
    assert "We hebben ‘mijn cv.pdf’." in page
    assert 'value="3-5-2027"' in page
    # Sent again without a file: it stays.
    visitor.post(f"{draft}{OWN}", given(asked) | {name(LETTER): ""})
    assert [each.name for each in Attachment.objects.all()] == ["mijn cv.pdf"]
    # A wrong one does not drive out the right one, not even when one goes back with it.
    wrong = SimpleUploadedFile("x.exe", b"MZ")
    assert (
        visitor.post(f"{draft}{OWN}", given(asked) | {name(LETTER): wrong, "go": "back"}).status_code == 303
    )
    assert [each.name for each in Attachment.objects.all()] == ["mijn cv.pdf"]
    with django_capture_on_commit_callbacks(execute=True):
        visitor.post(f"{draft}{OWN}", given(asked) | {name(LETTER): questions.pdf("beter.pdf")})
    assert ([each.name for each in Attachment.objects.all()], files(settings)) == (["beter.pdf"], 1)
    with django_capture_on_commit_callbacks(execute=True):
        visitor.post(f"{draft}{OWN}", given(asked) | {name(LETTER): "", f"{name(LETTER)}-away": "on"})
    assert (Attachment.objects.count(), files(settings)) == (0, 0)
    assert name(LETTER) not in Case.objects.get().answers


def test_more_than_the_files_of_a_step_can_be_is_not_read(visitor, draft, asked, settings, monkeypatch):
    visitor.post(f"{draft}{OWN}", given(asked))
    settings.ATTACHMENT_MAX_BYTES = 1024 * 1024
    monkeypatch.setattr("workflows.front.filling.LARGEST_REST", 0)
    large = SimpleUploadedFile("groot.pdf", b"%PDF-1.7" + b"x" * 3 * 1024 * 1024)
    response = visitor.post(f"{draft}{OWN}", given(asked) | {name(LETTER): large})
    assert response.status_code == 413
    assert errors_in(response) == ["Dit bestand is te groot. Kies een bestand van hoogstens 1 MB."]
    assert "Ja, een kleine" in response.content.decode()
    assert [each.name for each in Attachment.objects.all()] == ["mijn cv.pdf"]


def test_what_was_on_the_page_is_what_is_answered(visitor, here, draft, asked):
    """Staff change the questions while somebody reads them."""
    assert "Hebt u een auto?" in text_of(visitor.get(f"{draft}{OWN}"))
    later = questions.ask(here, START, questions.block("text", "Rookt u?"))
    response = visitor.post(f"{draft}{OWN}", given(asked))
    assert (response.status_code, response.url) == (303, f"{draft}controle/")
    check = text_of(visitor.get(f"{draft}controle/"))
    assert ("Hebt u een auto?" in check, "Rookt u?" in check) == (True, False)
    case = send(visitor, draft)
    assert (case.question_set, case.answers[name(CAR)]) == (asked, "Ja, een kleine")
    other = Visitor()
    fresh = other.fill_in(cases.answers(here))
    page = text_of(other.get(f"{fresh}{OWN}"))
    assert ("Hebt u een auto?" in page, "Rookt u?" in page) == (False, True)
    assert later.number == 2


def test_what_is_no_longer_asked_leads_nobody_into_a_wall(visitor, here, draft):
    questions.ask(here)
    page = visitor.get(f"{draft}{OWN}")
    assert (page.status_code, page.url) == (303, f"{draft}controle/")
    assert "Stap 5 van 5" in text_of(visitor.get(f"{draft}controle/"))
    assert send(visitor, draft).question_set is None


def test_whoever_moves_is_asked_what_the_other_foundation_asks_and_tells_the_first_nothing(
    visitor, here, elsewhere, draft, asked, settings, django_capture_on_commit_callbacks
):
    other = questions.ask(elsewhere, questions.block("text", "Woont u in de stad?"))
    visitor.post(f"{draft}{OWN}", given(asked))
    home = {"municipality": cases.answers(elsewhere)["municipality"], "go": "next"}
    assert visitor.post(f"{draft}woonplaats/?wijzig", home).url == f"{draft}controle/"
    check = visitor.get(f"{draft}controle/")
    assert check.url == f"{draft}{OWN}?nakijken"
    page = text_of(visitor.get(f"{draft}{OWN}"))
    assert ("Woont u in de stad?" in page, "Hebt u een auto?" in page) == (True, False)
    # Somebody else's set in the form is not taken for one's own.
    visitor.post(f"{draft}{OWN}", {"gevraagd": asked.pk, name(CAR): "Nog eens", "go": "next"})
    with django_capture_on_commit_callbacks(execute=True):
        case = send(visitor, draft)
    assert (case.foundation, case.question_set) == (elsewhere, other)
    assert set(map(name, questions.ALL)).isdisjoint(case.answers)
    assert (Attachment.objects.count(), files(settings)) == (0, 0)


@pytest.mark.parametrize("number", ["0", "999999999", "9" * 30, "-1", "x", "²"])
def test_a_number_that_is_no_set_does_no_harm(visitor, here, draft, asked, number):
    response = visitor.post(f"{draft}{OWN}", given(asked) | {"gevraagd": number})
    assert response.status_code == 303
    assert Case.objects.get().question_set == asked


def test_a_set_that_was_asked_for_before_it_was_made_is_found(visitor, here, draft, asked):
    """The number of a set that is not there yet is not remembered as nothing."""
    visitor.post(f"{draft}{OWN}", given(asked) | {"gevraagd": asked.pk + 1})
    assert questions.ask(here, START).pk == asked.pk + 1
    other = Visitor()
    fresh = other.fill_in(cases.answers(here))
    assert "Vanaf wanneer kunt u?" in text_of(other.get(f"{fresh}{OWN}"))


def test_a_step_costs_the_same_whatever_is_asked(visitor, here, page):
    questions.ask(here, CAR)
    counts = []
    for blocks in ((CAR,), (CAR, STORY, DAY)):
        questions.ask(here, *blocks)
        draft = visitor.fill_in(cases.answers(here))
        visitor.get(f"{draft}{OWN}")
        with CaptureQueriesContext(connection) as captured:
            assert visitor.get(f"{draft}{OWN}").status_code == 200
        counts.append(len(captured))
    assert counts[0] == counts[1]


def test_a_question_by_mail_without_a_municipality_goes_to_the_national_office(page, visitor):
    questions.ask(national_office(), CAR, kind="contact-question")
    visitor.start, visitor.kind = "/contact/", "contact-question"
    draft = visitor.fill_in(
        {"question": "Mag dat?", "first_name": "Noor", "last_name": "Heuvel", "email": "n@example.nl"}
    )
    assert "Hebt u een auto?" in text_of(visitor.get(f"{draft}{OWN}"))
    visitor.post(f"{draft}{OWN}", {name(CAR): "Nee", "go": "next"})
    case = send(visitor, draft)
    assert (case.foundation, case.answers[name(CAR)]) == (national_office(), "Nee")


# In `/mijn/`


def of_member(user) -> Client:
    client = Client()
    client.force_login(user)
    return client


def test_with_an_intake(here):
    asked = questions.ask(here, CAR, LETTER, kind="mentor-intake")
    mentor = mentors.candidate(here)
    browser, room = of_member(mentor.user), "/mijn/intake/"
    # Whoever begins at the end is kept as well.
    first = {"gevraagd": asked.pk, name(CAR): "Ja", name(LETTER): questions.pdf(), "go": "save"}
    assert browser.post(f"{room}{OWN}", first).status_code == 303
    answers = mentors.answers(mentor)
    for step in ("wensen", "ervaring", "tijd", "levensbeschouwing", "afspraken"):
        browser.post(f"{room}{step}/", answers | {"go": "next"})
    check = browser.get(f"{room}controle/")
    assert (check.status_code, "cv.pdf" in text_of(check)) == (200, True)
    assert browser.post(f"{room}controle/", {"privacy": "on", "go": "next"}).url == room
    case = Case.objects.get()
    assert (case.state, case.question_set, case.answers[name(CAR)]) == ("submitted", asked, "Ja")
    assert Attachment.objects.get().case == case


def test_with_an_enrolment(here):
    asked = questions.ask(here, CAR, LETTER, START, HELP, kind="course-enrolment")
    user = cases.member(here, Role.MENTOR)
    course = training.course(entry="approval")
    browser, address = of_member(user), f"/mijn/inschrijven/?cursus={course.slug}"
    page = browser.get(address)
    assert "Hebt u een auto?" in text_of(page)
    sent = {"gevraagd": asked.pk, name(CAR): "Ja", name(HELP): ["Post", "Muziek"]}
    sent[name(LETTER)] = questions.pdf()
    wrong = browser.post(address, sent | {name(START): "ooit"})
    assert (wrong.status_code, Case.objects.count(), Attachment.objects.count()) == (400, 0, 0)
    assert "Vul een datum in, bijvoorbeeld 3-5-2026." in text_of(wrong)
    assert browser.post(address, sent | {name(LETTER): questions.pdf()}).status_code == 303
    case = Case.objects.get()
    assert case.question_set == asked
    assert (case.answers[name(CAR)], case.answers[name(HELP)]) == ("Ja", ["Post", "Muziek"])
    assert Attachment.objects.get().case == case


def test_another_foundations_members_are_asked_nothing(here, elsewhere):
    questions.ask(elsewhere, CAR, kind="course-enrolment")
    course = training.course(entry="approval")
    page = of_member(cases.member(here, Role.MENTOR)).get(f"/mijn/inschrijven/?cursus={course.slug}")
    assert (page.status_code, "Hebt u een auto?" in text_of(page)) == (200, False)
