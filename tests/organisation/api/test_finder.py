"""Who helps where, as JSON."""

from __future__ import annotations

import pytest

from tests.factories import cases

pytestmark = pytest.mark.django_db


def test_foundations(client):
    made = cases.foundation("Stichting Aa", email="aa@example.nl", phone="010 123 45 67", area="Aa en Hunze")
    cases.foundation("Stichting Weg", until="2020-01-01")
    answer = client.get("/api/v1/foundations")
    assert (answer.status_code, answer.headers["API-Version"], dict(answer.cookies)) == (200, "1.0.0", {})
    found = answer.json()
    assert found["count"] == len(found["items"])
    assert "Stichting Weg" not in {item["name"] for item in found["items"]}
    assert [item["slug"] for item in found["items"] if item["is_national"]] == ["landelijk-bureau"]
    assert next(item for item in found["items"] if item["slug"] == made.slug) == {
        "slug": made.slug,
        "name": "Stichting Aa",
        "is_national": False,
        "area": "Aa en Hunze",
        "email": "aa@example.nl",
        "phone": "010 123 45 67",
        "website": "",
    }


def test_municipalities(client):
    everywhere = client.get("/api/v1/municipalities").json()
    assert everywhere["count"] == len(everywhere["items"]) == 342
    assert all(item["foundation"]["slug"] for item in everywhere["items"])
    served = {item["name"]: item["foundation"]["slug"] for item in everywhere["items"]}
    assert (served["Leiden"], served["Dordrecht"]) == ("haag-en-rijn", "landelijk-bureau")


@pytest.mark.parametrize(
    ("q", "names"),
    [
        ("sudwest", ["Súdwest-Fryslân"]),
        ("LEIDS", ["Leidschendam-Voorburg"]),
        ("zzz", []),
        ("\0", []),
        ("%", []),
    ],
)
def test_find(client, q, names):
    assert [item["name"] for item in client.get("/api/v1/municipalities", {"q": q}).json()["items"]] == names


def test_what_is_asked_wrongly(client):
    assert client.get("/api/v1/municipalities", {"q": "x" * 101}).status_code == 400


@pytest.mark.parametrize("more", [0, 2])
def test_queries(client, more, django_assert_num_queries):
    for _number in range(more):
        cases.foundation()
    with django_assert_num_queries(1):
        client.get("/api/v1/foundations")
    with django_assert_num_queries(3):  # municipalities, areas, national office
        client.get("/api/v1/municipalities")
