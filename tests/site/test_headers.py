"""What browsers are told, and what public pages must not do."""

import pytest
from django.conf import settings
from django.http import HttpResponse
from django.middleware.csrf import CSRF_SECRET_LENGTH
from django.test import Client, RequestFactory

from config.middleware import ContentPolicy, PermissionsPolicy


def policy(path: str) -> dict[str, str]:
    answer = ContentPolicy(lambda request: HttpResponse("x"))(RequestFactory().get(path))
    parts = answer.headers["Content-Security-Policy"].split("; ")
    return {part.split(" ", 1)[0]: part.split(" ", 1)[1] for part in parts}


STRICT = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "media-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "frame-src": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'self'",
    "base-uri": "'none'",
}


@pytest.mark.parametrize(
    "path", ["/", "/mijn/", "/accounts/login/", "/status/abc/", "/administratie/", "/api/v1/forms"]
)
def test_pages_of_ours_are_strict(path):
    assert policy(path) == STRICT


def test_the_admin_may_write_scripts_into_its_pages():
    eased = policy("/admin/pages/")
    assert {name: value for name, value in eased.items() if STRICT[name] != value} == {
        "default-src": "'self'",
        "script-src": "'self' 'unsafe-inline'",
        "style-src": "'self' 'unsafe-inline'",
        "img-src": "'self' data: blob:",
        "media-src": "'self' blob:",
    }


def test_the_square_code_may_be_shown():
    eased = policy("/accounts/2fa/totp/activate/")
    assert {name for name, value in eased.items() if STRICT[name] != value} == {"img-src"}


def test_abilities_are_switched_off():
    answer = PermissionsPolicy(lambda request: HttpResponse("x"))(RequestFactory().get("/"))
    assert answer.headers["Permissions-Policy"] == settings.PERMISSIONS_POLICY
    assert "geolocation=()" in settings.PERMISSIONS_POLICY


@pytest.mark.django_db
def test_a_visitor_gets_every_header(client):
    headers = client.get("/accounts/login/").headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["X-Frame-Options"] == "SAMEORIGIN"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Content-Security-Policy"]
    assert headers["Permissions-Policy"]


UNREADABLE = "niet van ons"


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/", "/bestaat-niet/", "/zoeken/", "/api/v1/foundations", "/robots.txt"])
def test_a_cookie_that_cannot_be_read_is_not_answered_with_a_new_one(client, path):
    client.cookies[settings.CSRF_COOKIE_NAME] = UNREADABLE
    assert client.get(path).cookies == {}


@pytest.mark.django_db
def test_a_form_that_needs_a_cookie_gives_one_instead_of_one_that_cannot_be_read():
    client = Client(enforce_csrf_checks=True)
    client.cookies[settings.CSRF_COOKIE_NAME] = UNREADABLE
    assert client.post("/accounts/login/", {"login": "x@example.nl"}).status_code == 403
    given = client.get("/accounts/login/").cookies[settings.CSRF_COOKIE_NAME].value
    assert len(given) == CSRF_SECRET_LENGTH
    known = client.post("/accounts/login/", {"login": "x@example.nl"}, headers={"X-CSRFToken": given})
    assert known.status_code == 200


@pytest.mark.django_db
def test_a_page_that_needs_no_one_sets_no_cookie_and_does_not_vary_on_one(client):
    answer = client.get("/bestaat-niet/")
    assert answer.status_code == 404
    assert answer.cookies == {}
    assert "Cookie" not in answer.headers.get("Vary", "")
