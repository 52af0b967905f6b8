"""The portal: rooms, and only one's own details."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from organisation import portal
from organisation.foundations.models import Foundation
from organisation.people.models import Role, User
from organisation.people.services import memberships
from organisation.portal import registry

pytestmark = pytest.mark.django_db


@pytest.fixture
def rooms(monkeypatch):
    """A register of our own."""
    monkeypatch.setattr(registry, "_rooms", {})

    def add(key: str, order: int = 10, visible=registry.everyone) -> portal.Room:
        room = portal.Room(
            key=key,
            title=f"Kamer {key}",
            url_name="portal:profile",
            order=order,
            visible=visible,
            summary=f"Over {key}",
        )
        portal.register(room)
        return room

    return add


@pytest.fixture
def people(db):
    def make(name: str, slug: str) -> User:
        user = User.objects.create(email=f"{name}@example.nl", first_name=name.title(), last_name="Berg")
        foundation = Foundation.objects.create(name=f"Stichting {slug.title()}", slug=slug)
        memberships.grant(user=user, foundation=foundation, role=Role.MENTOR)
        return user

    return make("anna", "hier"), make("bo", "daar")


@pytest.mark.parametrize("path", ["/mijn/", "/mijn/gegevens/"])
def test_one_has_to_log_in(client, path):
    answer = client.get(path)
    assert (answer.status_code, answer["Location"]) == (302, f"/accounts/login/?next={path}")


def test_rooms_stand_in_their_order_for_who_sees_them(client, people, rooms):
    anna, bo = people
    rooms("b", order=20)
    rooms("a", order=30)
    rooms("c", order=10, visible=lambda user: user == bo)
    for user, expected in ((anna, ["Kamer b", "Kamer a"]), (bo, ["Kamer c", "Kamer b", "Kamer a"])):
        client.force_login(user)
        answer = client.get("/mijn/")
        assert [room["title"] for room in answer.context["rooms"]] == expected
        assert f"Over {expected[0][-1]}" in answer.content.decode()


def test_a_key_is_taken_once(rooms):
    room = rooms("a")
    portal.register(room)
    with pytest.raises(ValueError, match="'a'"):
        rooms("a", order=99)


def test_my_details_are_mine_alone(client, people):
    anna, _bo = people
    client.force_login(anna)
    answer = client.get("/mijn/gegevens/")
    page = answer.content.decode()
    for expected in ("Anna Berg", "anna@example.nl", "Stichting Hier"):
        assert expected in page
    for foreign in ("Bo Berg", "bo@example.nl", "Stichting Daar"):
        assert foreign not in page
    assert [room["is_here"] for room in answer.context["rooms"] if room["url"] == "/mijn/gegevens/"] == [True]
    assert "no-store" in answer["Cache-Control"]


def test_an_ended_role_is_no_longer_shown(client, people):
    anna, _bo = people
    memberships.end(user=anna, foundation=Foundation.objects.get(slug="hier"), role=Role.MENTOR)
    client.force_login(anna)
    assert "Stichting Hier" not in client.get("/mijn/gegevens/").content.decode()


def test_as_many_queries_for_three_roles_as_for_one(client, people, django_assert_num_queries):
    anna, _bo = people
    client.force_login(anna)
    client.get("/mijn/gegevens/")
    with CaptureQueriesContext(connection) as captured:
        client.get("/mijn/gegevens/")
    for_one = len(captured)
    for number in range(2):
        foundation = Foundation.objects.create(name=f"Nog {number}", slug=f"nog-{number}")
        memberships.grant(user=anna, foundation=foundation, role=Role.MENTOR)
    client.get("/mijn/gegevens/")  # a new foundation has the website read anew
    with django_assert_num_queries(for_one):
        assert "Nog 1" in client.get("/mijn/gegevens/").content.decode()
