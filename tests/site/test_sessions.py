"""A session that ended in one process of the web server has ended in all of them."""

import pytest
from django.contrib.sessions.models import Session
from django.http import HttpResponse
from django.urls import reverse

from organisation.people.middleware import Sessions
from tests.factories import cases
from tests.factories.cases import person
from workflows.engine.perform import perform
from workflows.models import Case

pytestmark = pytest.mark.django_db


def test_logging_out_in_one_process_holds_in_the_others(client):
    client.force_login(person("karim"))
    assert client.get(reverse("portal:index")).status_code == 200
    # What the other process does; the memory of this one knows nothing of it.
    Session.objects.all().delete()
    assert client.get(reverse("portal:index")).status_code == 302


def test_a_move_that_was_made_is_said_to_be_made_though_the_session_ended_meanwhile(client, monkeypatch):
    foundation = cases.foundation()
    case = cases.application(foundation)
    client.force_login(cases.coordinator(foundation))

    def ended_meanwhile(*args, **kwargs):
        Session.objects.all().delete()
        return perform(*args, **kwargs)

    monkeypatch.setattr("workflows.desk.views.move.perform", ended_meanwhile)
    path = f"/admin/dossiers/{case.reference}/invite/"
    response = client.post(path, {"expected_version": case.version, "message": "", "comment": ""})
    assert (response.status_code, response.url) == (302, f"/admin/dossiers/{case.reference}/")
    assert response.cookies["sessionid"]["max-age"] == 0
    assert Case.objects.get(pk=case.pk).state == "interview"
    assert not Session.objects.exists()  # and nothing brings it back
    assert client.get(response.url).status_code == 302


@pytest.mark.parametrize("key", ["", "x", "\0abcdefgh", "abcdefgh\0", "a" * 32, "é" * 32, "a" * 5000])
def test_a_key_that_is_no_session_is_nobody(rf, key):
    request = rf.get("/mijn/")
    request.COOKIES["sessionid"] = key
    Sessions(HttpResponse).process_request(request)
    assert dict(request.session.items()) == {}
    assert request.session.session_key is None
