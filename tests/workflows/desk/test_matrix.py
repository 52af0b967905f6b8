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
from workflows.selectors.selection import Selection
from workflows.selectors.timeline import letters_of
from workflows.services import batches, exports

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
OF_A_FOUNDATION = [
    "case",
    "move",
    "hand_over",
    "many",
    "export",
    "batch",
    "report",
    "file",
    "words",
    "sent",
    "reply",
    "hold",
]
COLUMNS = SCREENS + [f"{screen} {place}" for place in ("here", "there") for screen in OF_A_FOUNDATION]
# The list of cases is where somebody is sent who chose nothing that they may see: many and export are `.` to them as well. A
# batch, its report and a file are of who asked for them alone.
#                of nobody in particular                 here                                 there
#                day  te le qu st ha re ke nu me ti te   ca mo ha ma ex ba re fi wo se re ho  ca mo ha ma ex ba re fi wo se re ho
MATRIX = """
    coordinator  + +  +  +  +  +  +  +  +  +  +  +  +    +  +  +  +  +  +  +  +  +  +  +  +   -  -  -  .  .  -  -  -  -  -  -  -
    colleague    + +  +  +  +  +  +  +  +  +  +  +  +    +  +  +  +  +  -  -  -  +  +  +  +   -  -  -  .  .  -  -  -  -  -  -  -
    elsewhere    + +  +  +  +  +  +  +  +  +  +  +  +    -  -  -  .  .  -  -  -  -  -  -  -   +  +  +  +  +  +  +  +  +  +  +  +
    substitute   + +  +  +  +  +  +  +  +  +  +  +  +    +  +  .  +  +  -  -  -  +  +  +  +   +  +  +  +  +  -  -  -  +  +  +  +
    stood_in     + +  +  +  +  +  +  +  +  +  +  +  +    -  -  -  .  .  -  -  -  -  -  -  -   +  +  +  +  +  -  -  -  +  +  +  +
    will_stand_in + + +  +  +  +  +  +  +  +  +  +  +    -  -  -  .  .  -  -  -  -  -  -  -   +  +  +  +  +  -  -  -  +  +  +  +
    national     + +  +  +  +  +  +  +  +  +  +  +  +    -  -  -  .  .  -  -  -  -  -  -  -   -  -  -  .  .  -  -  -  -  -  -  -
    superuser    + +  +  +  +  +  +  +  +  +  +  +  +    +  +  +  +  +  -  -  -  +  +  +  +   +  +  +  +  +  -  -  -  +  +  +  +
    director     . .  .  .  .  .  .  .  .  +  .  .  .    .  .  .  .  .  .  .  .  .  .  .  .   .  .  .  .  .  .  .  .  .  .  .  .
    trainer      . .  .  .  .  .  .  .  .  .  .  .  .    .  .  .  .  .  .  .  .  .  .  .  .   .  .  .  .  .  .  .  .  .  .  .  .
    editor       . .  .  .  .  .  .  .  .  .  .  .  .    .  .  .  .  .  .  .  .  .  .  .  .   .  .  .  .  .  .  .  .  .  .  .  .
    mentor       . .  .  .  .  .  .  .  .  .  .  .  .    .  .  .  .  .  .  .  .  .  .  .  .   .  .  .  .  .  .  .  .  .  .  .  .
    candidate    . .  .  .  .  .  .  .  .  .  .  .  .    .  .  .  .  .  .  .  .  .  .  .  .   .  .  .  .  .  .  .  .  .  .  .  .
    nobody       . .  .  .  .  .  .  .  .  .  .  .  .    .  .  .  .  .  .  .  .  .  .  .  .   .  .  .  .  .  .  .  .  .  .  .  .
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
        address for place in (here, there) for address in addresses_of(place)
    ]


def addresses_of(place) -> list[str]:
    """What is of one foundation, or of its coordinator, who looked at a move of many and took a list along."""
    case, by = place.case, place.coordinator
    batch = batches.look(by=by, keys=[case.pk], kind=case.kind, move="invite", data={})
    chosen = Selection(references=(case.reference,))
    export = exports.ask_for(by=by, selection=chosen, columns=["reference"], format="csv", total=1)
    (letter,) = letters_of(case)
    return [
        reverse("desk:case", args=[case.reference]),
        reverse("desk:move", args=[case.reference, "invite"]),
        reverse("desk:hand_over", args=[place.foundation.pk, by.pk]),
        f"{reverse('desk:many')}?case={case.reference}",
        f"{reverse('desk:export')}?case={case.reference}",
        reverse("desk:batch", args=[batch.reference]),
        reverse("desk:batch_report", args=[batch.reference]),
        reverse("desk:export_file", args=[export.reference]),
        reverse("letters:edit", args=[case.kind, "received", place.foundation.slug]),
        reverse("desk:letter", args=[case.reference, letter.pk]),
        reverse("desk:reply", args=[case.reference]),
        reverse("desk:hold", args=[case.reference]),
    ]


def test_role_by_screen_by_foundation(client, here, there, people):
    expected = {line.split()[0]: line.split()[1:] for line in MATRIX.strip().splitlines()}
    assert set(expected) == set(people)
    marks = {200: "+", 404: "-", 302: ".", 403: "."}
    found, asked = {}, addresses(here, there)
    for who in expected:
        client.logout()
        if people[who]:
            client.force_login(people[who])
        found[who] = [marks[client.get(address).status_code] for address in asked]
    told = {who: dict(zip(COLUMNS, row, strict=True)) for who, row in found.items()}
    assert told == {who: dict(zip(COLUMNS, row, strict=True)) for who, row in expected.items()}
