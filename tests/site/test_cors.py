"""Which answers another website may read, and that nobody's log-in goes along."""

import pytest

ELSEWHERE = "https://elders.example"
OPEN = [
    "/api/v2/pages/",
    "/api/v2/menus/",
    "/api/v2/nergens/",
    "/api/v1/forms",
    "/api/v1/forms/volunteer-application",
    "/api/v1/forms/volunteer-application/submissions",
    "/api/v1/foundations",
    "/api/v1/municipalities",
    "/api/v1/status/geen",
    "/api/v1/courses",
    "/api/v1/courses/geen",
    "/api/v1/sessions",
    "/api/v1/openapi.json",
]
CLOSED = [
    "/",
    "/admin/",
    "/accounts/login/",
    "/mijn/",
    "/api/v1/cases",
    "/api/v1/cases/x/moves/y",
    "/api/v1/formsandmore",
    "/api/v3/pages/",
    "/status/geen/",
    "/api/v1/me/training",
    "/api/v1/me/calendar",
    "/api/v1/certificates/7K3F-92QX-M4TB",
]

pytestmark = pytest.mark.django_db


def allowed(response) -> dict[str, str]:
    return {name: value for name, value in response.items() if name.startswith("access-control-")}


def test_any_site_reads_what_is_for_everybody_without_a_cookie(client):
    for path in OPEN:
        answer = client.get(path, headers={"Origin": ELSEWHERE})
        assert allowed(answer) == {
            "access-control-allow-origin": "*",
            "access-control-expose-headers": "API-Version, Retry-After",
        }, path


def test_no_site_reads_what_staff_see(client):
    for path in CLOSED:
        assert allowed(client.get(path, headers={"Origin": ELSEWHERE})) == {}, path
        asked = {"Origin": ELSEWHERE, "Access-Control-Request-Method": "POST"}
        assert allowed(client.options(path, headers=asked)) == {}, path


def test_a_form_may_be_sent_with_a_key_and_nothing_else(client):
    answer = client.options(
        "/api/v1/forms/volunteer-application/submissions",
        headers={
            "Origin": ELSEWHERE,
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "content-type, idempotency-key",
        },
    )
    assert answer.status_code == 200
    assert allowed(answer) == {
        "access-control-allow-origin": "*",
        "access-control-expose-headers": "API-Version, Retry-After",
        "access-control-allow-headers": "accept, content-type, idempotency-key",
        "access-control-allow-methods": "GET, HEAD, OPTIONS, POST",
        "access-control-max-age": "86400",
    }
