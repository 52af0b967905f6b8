"""Two foundations with a coordinator and an application each, whose texts must never be mixed up."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from tests.factories.cases import application, coordinator, foundation

#: What stands in the case of the other foundation and nowhere else.
SECRETS = ("Roosmarijn", "Zwaardvis", "roosmarijn@example.nl", "Stichting Elders", "Kapelweg")


@pytest.fixture
def here(db):
    place = foundation("Stichting Hier")
    return SimpleNamespace(foundation=place, coordinator=coordinator(place), case=application(place))


@pytest.fixture
def there(db):
    place = foundation("Stichting Elders")
    return SimpleNamespace(
        foundation=place,
        coordinator=coordinator(place, "hidde"),
        case=application(
            place,
            first_name="Roosmarijn",
            last_name="Zwaardvis",
            email="roosmarijn@example.nl",
            motivation="Ik woon aan de Kapelweg.",
        ),
    )


@pytest.fixture
def desk(client, here):
    """A browser in which the coordinator of `here` is logged in."""
    client.force_login(here.coordinator)
    return client
