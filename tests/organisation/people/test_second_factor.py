"""Staff without a second factor reach only the page where they set one up."""

import json
import re

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP
from django.db import connection
from django.test import RequestFactory
from django.utils.functional import SimpleLazyObject

from organisation.people.backend import Backend
from organisation.people.groups import group_for
from organisation.people.middleware import SecondFactorRequired, StaffSecondFactor, require_second_factor
from organisation.people.models import Role
from organisation.people.services import tokens

SETUP = "/accounts/2fa/"
STAFF = [Role.COORDINATOR, Role.DIRECTOR, Role.TRAINER, Role.EDITOR]
REFUSED = ["/admin/", "/admin/users/", "/mijn/", "/accounts/email/", "/accounts/password/change/", "/"]


@pytest.fixture(autouse=True)
def _on(settings):
    settings.STAFF_MFA = True


def with_app(user):
    TOTP.activate(user, "JBSWY3DPEHPK3PXP")
    return user


@pytest.mark.parametrize("role", STAFF)
@pytest.mark.parametrize("path", REFUSED)
def test_staff_are_sent_to_the_set_up_page(client, make_user, here, role, path):
    client.force_login(make_user("anna", here, role))
    answer = client.get(path)
    assert (answer.status_code, answer["Location"]) == (302, SETUP)
    assert client.post(path)["Location"] == SETUP


@pytest.mark.parametrize("role", STAFF)
def test_it_follows_the_role_and_not_what_its_group_may_do(client, make_user, here, role):
    user = make_user("anna", here, role)
    user.groups.clear()
    client.force_login(user)
    assert client.get("/mijn/")["Location"] == SETUP
    user.memberships.update(until=user.memberships.get().since)
    assert client.get("/mijn/").status_code == 200


def test_who_may_open_the_admin_without_a_role_too(client, make_user, here):
    user = make_user("anna")
    user.groups.add(group_for(Role.EDITOR))
    client.force_login(user)
    assert client.get("/mijn/")["Location"] == SETUP


def test_a_superuser_too(client, make_user):
    client.force_login(make_user("baas", is_superuser=True))
    assert client.get("/admin/")["Location"] == SETUP


def test_they_reach_the_set_up_page_and_the_way_out(client, make_user, here):
    client.force_login(make_user("anna", here, Role.COORDINATOR))
    assert client.get(SETUP).status_code == 200
    asks_password = client.get(f"{SETUP}totp/activate/")
    assert asks_password["Location"].startswith("/accounts/reauthenticate/")
    assert client.get(asks_password["Location"]).status_code == 200
    assert client.get("/accounts/logout/").status_code == 200
    assert client.post("/accounts/logout/")["Location"] == "/"
    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize("path", ["/api/v1/cases", "/api/v1/forms"])
def test_an_api_call_gets_a_problem(client, make_user, here, path):
    client.force_login(make_user("anna", here, Role.COORDINATOR))
    answer = client.get(path)
    assert (answer.status_code, answer["Content-Type"]) == (403, "application/problem+json")
    problem = json.loads(answer.content)
    assert problem["status"] == 403
    assert SETUP in problem["detail"]
    assert problem["title"]


def test_with_a_second_factor_they_work(client, make_user, here):
    client.force_login(with_app(make_user("anna", here, Role.COORDINATOR)))
    assert client.get("/mijn/").status_code == 200


def test_it_is_read_along_with_who_asks(make_user, here, rf, django_assert_num_queries):
    user = with_app(make_user("anna", here, Role.COORDINATOR))
    key = tokens.create(user=user, name="test")
    tokens.user_for(key)  # which notes that it was used
    of_session = lambda: SimpleLazyObject(lambda: Backend().get_user(user.pk))  # noqa: E731  # as a request has it
    for who in (of_session, lambda: tokens.user_for(key)):
        with django_assert_num_queries(1):
            require_second_factor(who(), rf.get("/api/v1/cases"))
        Authenticator.objects.filter(user=user).update(type=Authenticator.Type.RECOVERY_CODES)
        with pytest.raises(SecondFactorRequired):
            require_second_factor(who(), rf.get("/api/v1/cases"))
        Authenticator.objects.filter(user=user).update(type=Authenticator.Type.TOTP)


def test_recovery_codes_alone_are_not_a_second_factor(client, make_user, here):
    user = make_user("anna", here, Role.COORDINATOR)
    Authenticator.objects.create(user=user, type=Authenticator.Type.RECOVERY_CODES, data={})
    client.force_login(user)
    assert client.get("/mijn/")["Location"] == SETUP


def test_mentors_and_visitors_are_not_asked(client, make_user, here):
    assert client.get("/accounts/login/").status_code == 200
    client.force_login(make_user("mentor", here, Role.MENTOR))
    assert client.get("/mijn/").status_code == 200


def test_it_can_be_switched_off(client, make_user, here, settings):
    settings.STAFF_MFA = False
    client.force_login(make_user("anna", here, Role.COORDINATOR))
    assert client.get("/mijn/").status_code == 200


def test_without_a_session_the_user_is_not_even_looked_at():
    class Request:
        COOKIES: dict[str, str] = {}
        path = "/mentor-worden/"

        @property
        def user(self):
            raise AssertionError("a public page would vary on the cookie")

    assert StaffSecondFactor(lambda request: "page")(Request()) == "page"


def test_a_bearer_is_asked_inside_the_view(make_user, here):
    staff, mentor = make_user("anna", here, Role.COORDINATOR), make_user("bo", here, Role.MENTOR)
    request = RequestFactory().get("/api/v1/cases")
    require_second_factor(mentor, request)
    with pytest.raises(SecondFactorRequired) as refused:
        require_second_factor(staff, request)
    answer = StaffSecondFactor(lambda request: None).process_exception(request, refused.value)
    assert (answer.status_code, answer["Content-Type"]) == (403, "application/problem+json")
    require_second_factor(with_app(staff), request)


def test_logging_in_with_an_app_asks_for_its_code(client, make_user, here):
    from tests.organisation.people.conftest import PASSWORD

    user = with_app(make_user("anna", here, Role.COORDINATOR))
    answer = client.post("/accounts/login/", {"login": user.email, "password": PASSWORD})
    assert answer["Location"].startswith("/accounts/2fa/authenticate/")
    assert "_auth_user_id" not in client.session


@pytest.mark.usefixtures("without_mail_queue")
@pytest.mark.parametrize("before", [7, 1300, 50_000])
def test_choosing_a_password_does_not_spare_the_second_factor(client, make_user, here, mailoutbox, before):
    """Whatever the number of the account: it stands in the link."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT setval(pg_get_serial_sequence('organisation_user', 'id'), %s)", [before])
    with_app(make_user("anna", here, Role.COORDINATOR))
    client.post("/accounts/password/reset/", {"email": "anna@example.nl"})
    link = re.search(r"http://\S+/password/reset/key/\S+", mailoutbox[-1].body)[0]
    new = {"password1": "koffie-met-melk-graag", "password2": "koffie-met-melk-graag"}
    answer = client.post(client.get(link)["Location"], new)
    assert answer["Location"].startswith("/accounts/2fa/authenticate/")
    assert "_auth_user_id" not in client.session
    assert client.get("/mijn/")["Location"].startswith("/accounts/login/")
