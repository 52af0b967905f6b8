"""Two foundations with a coordinator, a mentor and a session each, and one session for everybody."""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.test import Client
from django.utils import timezone

from organisation.foundations.selectors import national_office
from organisation.people.models import Role
from tests.factories import training as make
from tests.factories.cases import coordinator, foundation, member
from training.services import seats

#: What stands in what belongs to the other foundation and nowhere else.
SECRETS = ("Stichting Elders", "Kapelweg", "Roosmarijn", "Hidde")


@pytest.fixture
def course(home):
    return make.course(title="Grenzen")


@pytest.fixture
def here(course):
    place = foundation("Stichting Hier")
    mentor = member(place, Role.MENTOR, "mia")
    # As the form gives it: without seconds.
    begin = timezone.now().replace(second=0, microsecond=0) + timedelta(weeks=2)
    session = make.session(course, foundation=place, starts_at=begin, place="Lindelaan 1", minimum=4)
    seats.take(session=session, user=mentor, foundation=place)
    return SimpleNamespace(foundation=place, coordinator=coordinator(place), mentor=mentor, session=session)


@pytest.fixture
def there(course):
    place = foundation("Stichting Elders")
    mentor = member(place, Role.MENTOR, "roosmarijn")
    session = make.session(course, foundation=place, place="Kapelweg 9")
    seats.take(session=session, user=mentor, foundation=place)
    return SimpleNamespace(
        foundation=place, coordinator=coordinator(place, "hidde"), mentor=mentor, session=session
    )


@pytest.fixture
def national(course):
    office = national_office()
    session = make.session(course, place="Landelijk 2")
    return SimpleNamespace(foundation=office, coordinator=coordinator(office, "lara"), session=session)


@pytest.fixture
def desk(client, here):
    """A browser in which the coordinator of `here` is logged in."""
    client.force_login(here.coordinator)
    return client


@pytest.fixture
def browser_of():
    def log_in(user) -> Client:
        client = Client()
        client.force_login(user)
        return client

    return log_in


def said(response) -> list[str]:
    """The messages on the page that a form leads to."""
    return [str(message).strip() for message in response.context["messages"]]
