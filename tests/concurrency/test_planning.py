"""A session is changed at the desk while somebody enrols: neither loses what the other wrote."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import OperationalError, connection, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Site

from organisation.people.models import Role
from tests.factories import training as make
from tests.factories.cases import coordinator, foundation, member
from tests.home.conftest import small_site  # noqa: F401  # a fixture
from tests.training.desk.test_sessions import of
from training.desk import sessions as desk
from training.services import seats

pytestmark = pytest.mark.django_db(transaction=True)
IMPATIENCE = "200ms"


@pytest.fixture
def world(small_site):  # noqa: F811
    Site.clear_site_root_paths_cache()
    place = foundation("Stichting Hier")
    begin = timezone.now().replace(second=0, microsecond=0) + timedelta(weeks=2)
    session = make.session(make.course(), foundation=place, starts_at=begin, capacity=5)
    return session, coordinator(place), member(place, Role.MENTOR)


@pytest.mark.parametrize(
    ("locks", "capacity", "seated"),
    [(True, 8, 2), (False, 8, 2), (True, 1, 1)],
    ids=["as it is", "without the lock", "with as many seats as were taken"],
)
def test_a_seat_that_is_taken_meanwhile_is_counted(world, at_once, monkeypatch, locks, capacity, seated):
    """Twice held: by the lock of the session, and because saving one never writes its counters (`Session.save`).

    Without the lock, whoever came in between would have one seat more than there are now, which the database refuses.
    """
    session, planner, mentor = world
    earlier = member(session.foundation, Role.MENTOR, "eerder")
    seats.take(session=session, user=earlier, foundation=session.foundation)
    waited = []

    def take() -> None:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(f"SET LOCAL lock_timeout = '{IMPATIENCE}'")
            seats.take(session=session, user=mentor, foundation=session.foundation)

    def hours_of(changed):
        """After the session was read and before it is written, somebody else asks for a seat."""
        waited.extend(at_once(take))
        return read(changed)

    read = desk.hours_of
    monkeypatch.setattr(desk, "hours_of", hours_of)
    if not locks:
        unlocked = desk.ReachEditView.get_queryset
        monkeypatch.setattr(desk.SessionEditView, "get_queryset", unlocked)
    client = Client()
    client.force_login(planner)
    response = client.post(reverse("sessions:edit", args=[session.pk]), of(session, capacity=capacity))
    assert response.status_code == 302
    session.refresh_from_db()
    assert session.capacity == capacity
    if locks:
        # Who came in between had to wait, and gets what there is afterwards: a seat, or a place in line.
        assert [type(each) for each in waited] == [OperationalError]
        seats.take(session=session, user=mentor, foundation=session.foundation)
    else:
        assert waited == [None]
    counted = session.enrolments.filter(state="seat").count()
    session.refresh_from_db()
    assert (counted, session.taken) == (seated, seated)
