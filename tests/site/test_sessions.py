"""A session that ended in one process of the web server has ended in all of them."""

import pytest
from django.contrib.sessions.models import Session
from django.urls import reverse

from tests.factories.cases import person

pytestmark = pytest.mark.django_db


def test_logging_out_in_one_process_holds_in_the_others(client):
    client.force_login(person("karim"))
    assert client.get(reverse("portal:index")).status_code == 200
    # What the other process does; the memory of this one knows nothing of it.
    Session.objects.all().delete()
    assert client.get(reverse("portal:index")).status_code == 302
