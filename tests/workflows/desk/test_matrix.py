"""Who opens which screen of the desk, of which foundation: the whole table, written by hand.

`+` opens, `-` does not exist for them, `.` is not let in at all.
"""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse

from organisation.calendar.workdays import today
from organisation.foundations.selectors import national_office
from organisation.people.models import Role, Substitution, User
from tests.factories.cases import coordinator, member

DAY = timedelta(days=1)
SCREENS = [
    "day",
    "list",
    "team",
    "letters",
    "questions",
    "steps",
    "habits",
    "recent",
    "keeping",
    "numbers",
    "mentors",
    "times",
    "texts",
]
OF_A_FOUNDATION = ["case", "move", "hand"]
#                       of nobody in particular                            here          there
#                       day li te le qu st ha re ke nu me ti te            ca mo ha      ca mo ha
MATRIX = """
    coordinator          +  +  +  +  +  +  +  +  +  +  +  +  +              +  +  +       -  -  -
    colleague            +  +  +  +  +  +  +  +  +  +  +  +  +              +  +  +       -  -  -
    elsewhere            +  +  +  +  +  +  +  +  +  +  +  +  +              -  -  -       +  +  +
    substitute           +  +  +  +  +  +  +  +  +  +  +  +  +              +  +  .       +  +  +
    stood_in             +  +  +  +  +  +  +  +  +  +  +  +  +              -  -  -       +  +  +
    will_stand_in        +  +  +  +  +  +  +  +  +  +  +  +  +              -  -  -       +  +  +
    national             +  +  +  +  +  +  +  +  +  +  +  +  +              -  -  -       -  -  -
    superuser            +  +  +  +  +  +  +  +  +  +  +  +  +              +  +  +       +  +  +
    director             .  .  .  .  .  .  .  .  .  +  .  .  .              .  .  .       .  .  .
    trainer              .  .  .  .  .  .  .  .  .  .  .  .  .              .  .  .       .  .  .
    editor               .  .  .  .  .  .  .  .  .  .  .  .  .              .  .  .       .  .  .
    mentor               .  .  .  .  .  .  .  .  .  .  .  .  .              .  .  .       .  .  .
    candidate            .  .  .  .  .  .  .  .  .  .  .  .  .              .  .  .       .  .  .
    nobody               .  .  .  .  .  .  .  .  .  .  .  .  .              .  .  .       .  .  .
"""


@pytest.fixture
def people(here, there) -> dict[str, User | None]:
    """Everybody in the table; `nobody` is not logged in."""
    found: dict[str, User | None] = {
        "coordinator": here.coordinator,
        "colleague": coordinator(here.foundation, "hanneke"),
        "elsewhere": there.coordinator,
        "national": coordinator(national_office(), "landelijk"),
        "superuser": User.objects.create_superuser(email="b@example.nl", first_name="B", last_name="H"),
        "nobody": None,
    }
    for role in (Role.DIRECTOR, Role.TRAINER, Role.EDITOR, Role.MENTOR, Role.CANDIDATE):
        found[str(role)] = member(here.foundation, role)
    for name, first, last in (("substitute", -3, 0), ("stood_in", -3, -1), ("will_stand_in", 1, 3)):
        found[name] = coordinator(there.foundation, name)
        Substitution.objects.create(
            absent=here.coordinator,
            substitute=found[name],
            foundation=here.foundation,
            first_day=today() + first * DAY,
            last_day=today() + last * DAY,
        )
    return found


def addresses(here, there) -> list[str]:
    """In the order of the columns."""
    names = ["desk:index", "desk:list", "desk:team", "letters:index"]
    names += ["questions:index", "steps:index", "habits:index"]
    names += ["desk:recent", "desk:keeping", "numbers:index", "mentors:index", "slots:index", "texts:index"]
    return [reverse(name) for name in names] + [
        address
        for place in (here, there)
        for address in (
            reverse("desk:case", args=[place.case.reference]),
            reverse("desk:move", args=[place.case.reference, "invite"]),
            reverse("desk:hand_over", args=[place.foundation.pk, place.coordinator.pk]),
        )
    ]


def test_role_by_screen_by_foundation(client, here, there, people):
    expected = {line.split()[0]: line.split()[1:] for line in MATRIX.strip().splitlines()}
    assert set(expected) == set(people)
    marks = {200: "+", 404: "-", 302: ".", 403: "."}
    found = {}
    for who in expected:
        client.logout()
        if people[who]:
            client.force_login(people[who])
        found[who] = [marks[client.get(address).status_code] for address in addresses(here, there)]
    assert found == expected
