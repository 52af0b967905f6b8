"""Ways that several tests go."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import groupby

from django.utils import timezone

from organisation.demo.accounts import PASSWORD
from organisation.foundations.models import Foundation
from organisation.people.models import User
from tests.browser.checks import assert_faultless
from tests.browser.conftest import Visitor
from tests.factories import training
from training.models import Certificate, CoursePage, Enrolment, EnrolmentState, Session
from training.services import seats
from workflows.engine import registry
from workflows.services import submissions

APPLY = "/mentor-worden/aanmelden/"
# A page of each kind that the others in a test do not show: an entrance, questions, an agenda, a meeting, a list.
KINDS = (
    "/voor-gemeenten/",
    "/mentorschap/veelgestelde-vragen/",
    "/agenda/",
    "/agenda/kennismaken-leiden/",
    "/nieuws/",
)
LEIDEN = "GM0546"
GRONINGEN = "GM0014"  # where the foundation asks something itself
MOTIVATION = "Ik heb tijd, en ik luister graag."


def fill_home(visitor: Visitor, municipality: str = LEIDEN) -> None:
    visitor.page.select_option("#id_municipality", municipality)
    visitor.page.fill("#id_postcode", "2311ab")
    visitor.press("Volgende")


def fill_person(visitor: Visitor) -> None:
    visitor.page.get_by_label("Geen aanhef").check()
    visitor.page.fill("#id_first_name", "Özgür")
    visitor.page.fill("#id_name_prefix", "van der")
    visitor.page.fill("#id_last_name", "Linden")
    visitor.page.fill("#id_birth_year", "1971")
    visitor.press("Volgende")


def fill_contact(visitor: Visitor, email: str) -> None:
    visitor.page.fill("#id_email", email)
    visitor.page.fill("#id_phone", "06-12345678")
    visitor.press("Volgende")


def fill_motivation(visitor: Visitor) -> None:
    visitor.page.fill("#id_motivation", MOTIVATION)
    visitor.press("Volgende")


def send(visitor: Visitor) -> None:
    visitor.page.check("#id_privacy")
    visitor.press("Versturen")


def log_in(visitor: Visitor, email: str, password: str) -> None:
    """From the page to log in, wherever it stands."""
    visitor.page.fill("[name=login]", email)
    visitor.page.fill("[name=password]", password)
    visitor.press("Inloggen")


def find_case(coordinator: Visitor, name: str) -> None:
    """Search as a coordinator does, and open the one case that is found."""
    coordinator.visit("/admin/dossiers/")
    coordinator.page.fill("#desk-q", name)
    with coordinator.page.expect_navigation():
        coordinator.page.keyboard.press("Enter")
    found = coordinator.page.locator("main table .desk-lines__person").filter(has_text=name)
    assert found.count() == 1
    with coordinator.page.expect_navigation():
        found.click()


def move(coordinator: Visitor, label: str, **words: str) -> None:
    """Make a move on the page of a case, by its form."""
    coordinator.follow(label)
    assert_faultless(coordinator.page, "main")
    for name, text in words.items():
        coordinator.page.fill(f"[name={name}]", text)
    coordinator.press(label)


CATALOGUE = "/kenniscarrousel/"
BASIC = f"{CATALOGUE}basiscursus/"
LESSON = f"{CATALOGUE}als-een-client-zorg-weigert/waar-gaat-het-nee-over/"
#: Pages about learning, and who opens them; nobody where it is a visitor.
LEARNING = (
    ("", CATALOGUE),
    ("", f"{CATALOGUE}?thema=grenzen&q=grens"),
    ("", f"{CATALOGUE}informatiebijeenkomst/"),
    ("", "/certificaat/"),
    ("mentor", LESSON),
    ("mentor", f"{CATALOGUE}als-een-client-zorg-weigert/"),
    ("mentor", f"{CATALOGUE}terugkombijeenkomst/"),
    ("mentor", f"{CATALOGUE}grenzen-en-nabijheid/dichtbij-en-toch-mentor/"),
    ("mentor", "/mijn/"),
    ("mentor", "/mijn/leren/"),
    ("mentor", "/mijn/bijeenkomsten/"),
    ("mentor", "/mijn/certificaten/"),
    ("kandidaat", BASIC),
    ("kandidaat", "/mijn/inschrijven/?cursus=basiscursus"),
    ("trainer", "/mijn/bijeenkomsten/"),
)


def learning_pages() -> Iterator[tuple[str, list[str]]]:
    """Everybody with their pages: `LEARNING`, and what is there once a seat was offered, a session began, and so on."""
    place, course = (
        Foundation.objects.get(slug="haag-en-rijn"),
        CoursePage.objects.get(slug="terugkombijeenkomst"),
    )
    guests = Session.objects.filter(course__slug="informatiebijeenkomst").earliest("starts_at")
    booking = seats.take(session=guests, foundation=guests.foundation, guest=("Bo Vrager", "bo@example.nl"))
    pages = [
        *LEARNING,
        ("", f"/bijeenkomst/{guests.key}/"),
        ("", f"/bijeenkomst/{guests.key}/verstuurd/"),
        ("", f"/boeking/{booking.token}/"),
        ("", f"/status/{offered(course, place)}/"),
        ("", f"/certificaat/{Certificate.objects.earliest('pk').code}/"),
        ("mentor", f"/mijn/bijeenkomsten/oordeel/{Enrolment.objects.get(evaluation__isnull=False).pk}/"),
        ("trainer", f"/mijn/bijeenkomsten/{begun(course, place)}/?q=a"),
    ]
    for who, each in groupby(sorted(pages), key=lambda page: page[0]):
        yield who, [path for _who, path in each]


def offered(course: CoursePage, place: Foundation) -> str:
    """The token of the enrolment of the mentor, to whom a seat is offered in a session with a single one."""
    session = training.session(course, foundation=place, capacity=1)
    first = seats.take(session=session, foundation=place, user=User.objects.get(email="kandidaat@example.nl"))
    answers = {"course": course.slug, "session": str(session.key)}
    mentor = User.objects.get(email="mentor@example.nl")
    case = submissions.submit_answers(
        process=registry.get("course-enrolment"), answers=answers, account=mentor
    )
    seats.leave(enrolment_id=first.pk, to=EnrolmentState.CANCELLED)
    return case.status_token


def begun(course: CoursePage, place: Foundation) -> int:
    """The key of a session that began an hour ago, with a single person on its list."""
    trainer, now = User.objects.get(email="trainer@example.nl"), timezone.now()
    start = now - timedelta(hours=1)
    session = training.session(course, foundation=place, starts_at=start, meetings=2, trainer=trainer)
    mentor = User.objects.get(email="mentor@example.nl")
    seats.take(session=session, foundation=place, user=mentor, now=start - timedelta(days=1))
    return session.pk


def as_person(visitor: Visitor, who: str) -> None:
    """Log in as a person of the demonstration; nobody logs in where there is no name."""
    if who:
        visitor.visit("/accounts/login/")
        log_in(visitor, f"{who}@example.nl", PASSWORD)
