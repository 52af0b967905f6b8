"""Ways that several tests go."""

from tests.browser.conftest import Visitor

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
MOTIVATION = "Ik heb tijd, en ik luister graag."


def fill_home(visitor: Visitor) -> None:
    visitor.page.select_option("#id_municipality", LEIDEN)
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
