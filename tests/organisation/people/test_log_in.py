"""django-allauth is the only door."""

import re

import pytest

from organisation.people.models import Role, User
from tests.organisation.people.conftest import PASSWORD

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("without_mail_queue")]


def logged_in_as(client) -> str | None:
    key = client.session.get("_auth_user_id")
    return User.objects.get(pk=key).email if key else None


@pytest.mark.parametrize("address", ["anna@example.nl", "Anna@Example.NL"])
def test_with_a_password(client, make_user, address):
    make_user("anna")
    answer = client.post("/accounts/login/", {"login": address, "password": PASSWORD})
    assert (answer.status_code, answer["Location"]) == (302, "/mijn/")
    assert logged_in_as(client) == "anna@example.nl"


def test_staff_go_to_the_admin(client, make_user, here):
    make_user("anna", here, Role.COORDINATOR)
    answer = client.post("/accounts/login/", {"login": "anna@example.nl", "password": PASSWORD})
    assert answer["Location"] == "/admin/"


@pytest.mark.parametrize(
    ("login", "password"), [("anna@example.nl", "fout"), ("niemand@example.nl", PASSWORD), ("", "")]
)
def test_not_with_a_wrong_one(client, make_user, login, password):
    make_user("anna")
    assert client.post("/accounts/login/", {"login": login, "password": password}).status_code == 200
    assert logged_in_as(client) is None


def test_not_when_inactive(client, make_user):
    make_user("anna", is_active=False)
    client.post("/accounts/login/", {"login": "anna@example.nl", "password": PASSWORD})
    assert logged_in_as(client) is None


def ask_for_code(client, mailoutbox, address: str) -> str:
    answer = client.post("/accounts/login/code/", {"email": address})
    assert answer["Location"].startswith("/accounts/login/code/confirm/")
    codes = re.findall(r"^\d{4}-\d{4}$", mailoutbox[-1].body, re.MULTILINE)
    return codes[0] if codes else ""


def test_with_a_mailed_code(client, make_user, mailoutbox):
    make_user("anna")
    code = ask_for_code(client, mailoutbox, "Anna@example.nl")
    assert mailoutbox[-1].to == ["anna@example.nl"]
    client.post("/accounts/login/code/confirm/", {"code": code.replace("-", " ")})
    assert logged_in_as(client) == "anna@example.nl"


def test_not_with_another_code(client, make_user, mailoutbox):
    make_user("anna")
    code = ask_for_code(client, mailoutbox, "anna@example.nl")
    wrong = "0000-0000" if code != "0000-0000" else "1111-1111"
    for _ in range(3):
        client.post("/accounts/login/code/confirm/", {"code": wrong})
    client.post("/accounts/login/code/confirm/", {"code": code})
    assert logged_in_as(client) is None


def test_an_unknown_address_gets_the_same_page_and_another_mail(client, make_user, mailoutbox):
    make_user("anna")
    known, unknown = client.__class__(), client.__class__()
    ask_for_code(known, mailoutbox, "anna@example.nl")
    assert ask_for_code(unknown, mailoutbox, "niemand@example.nl") == ""
    assert mailoutbox[-1].to == ["niemand@example.nl"]
    pages = [each.get("/accounts/login/code/confirm/").content.decode() for each in (known, unknown)]
    stripped = [re.sub(r'value="\w{64}"|\w+@example\.nl', "", page) for page in pages]
    assert stripped[0] == stripped[1]


def test_nobody_signs_up(client):
    form = {"email": "nieuw@example.nl", "password1": PASSWORD, "password2": PASSWORD}
    assert client.post("/accounts/signup/", form).status_code == 200
    assert User.objects.count() == 0


@pytest.mark.parametrize("address", ["/admin/login/", "/_util/login/"])
def test_wagtails_log_in_leads_to_ours(client, address):
    answer = client.get(address, {"next": "/admin/pages/"})
    assert (answer.status_code, answer["Location"]) == (302, "/accounts/login/?next=/admin/pages/")
    assert client.post(address, {"username": "a", "password": "b"}).status_code == 302


@pytest.mark.parametrize("rest", ["", "done/", "confirm/abc/def-123/", "complete/"])
def test_wagtails_password_pages_lead_to_ours(client, rest):
    answer = client.get(f"/admin/password_reset/{rest}")
    assert (answer.status_code, answer["Location"]) == (302, "/accounts/password/reset/")


def test_the_admin_asks_to_log_in_and_goes_on_where_one_wanted(client, make_user, here):
    make_user("anna", here, Role.COORDINATOR)
    login = client.get("/admin/account/", follow=True).redirect_chain[-1][0]
    assert login == "/accounts/login/?next=/admin/account/"
    answer = client.post(login, {"login": "anna@example.nl", "password": PASSWORD, "next": "/admin/account/"})
    assert answer["Location"] == "/admin/account/"


def test_a_mentor_at_the_admin_gets_a_403_and_no_circle(client, make_user, here):
    client.force_login(make_user("mentor", here, Role.MENTOR))
    answer = client.get("/admin/", follow=True)
    assert (answer.status_code, len(answer.redirect_chain)) == (403, 1)


def test_no_other_door_takes_a_password(client, make_user):
    make_user("anna", is_superuser=True)
    for address in ("/admin/login/", "/_util/login/", "/admin/password_reset/"):
        client.post(address, {"username": "anna@example.nl", "password": PASSWORD})
    assert logged_in_as(client) is None


def test_the_sealed_secret_of_an_app_is_read_back(db):
    from allauth.mfa.utils import decrypt, encrypt

    sealed = encrypt("JBSWY3DPEHPK3PXP")
    assert "JBSWY3DPEHPK3PXP" not in sealed
    assert decrypt(sealed) == "JBSWY3DPEHPK3PXP"


def test_an_address_that_is_not_confirmed_yet_is_told_so_in_our_words(client, make_user):
    user = make_user("anna")
    user.emailaddress_set.update(verified=False)
    page = client.post("/accounts/login/", {"login": user.email, "password": PASSWORD}, follow=True)
    assert "<h1>Bevestig uw e-mailadres</h1>" in page.content.decode()
    assert logged_in_as(client) is None
