"""Opening accounts and the mail to choose a password."""

import re
from datetime import date

import pytest
from allauth.account.models import EmailAddress
from django.contrib.auth import authenticate

from organisation.people.models import Membership, Role, User
from organisation.people.services.accounts import open_account, send_set_password
from tests.organisation.people.conftest import PASSWORD

PERSON = {
    "email": "Nieuw@Example.nl",
    "first_name": "Özgür",
    "name_prefix": "",
    "last_name": "Yılmaz",
    "phone": "",
}


def test_a_new_account_has_no_password_and_a_confirmed_address(here):
    user = open_account(**PERSON, foundation=here, role=Role.CANDIDATE)
    assert (user.email, user.full_name, user.has_usable_password()) == (
        "nieuw@example.nl",
        "Özgür Yılmaz",
        False,
    )
    assert list(EmailAddress.objects.values_list("email", "verified", "primary")) == [
        ("nieuw@example.nl", True, True)
    ]
    assert list(user.memberships.values_list("foundation", "role")) == [(here.pk, Role.CANDIDATE)]


def test_a_known_address_keeps_its_account(make_user, here, there):
    known = make_user("nieuw", there, Role.MENTOR)
    user = open_account(**PERSON, foundation=here, role=Role.CANDIDATE)
    assert user == known
    assert user.full_name == "Nieuw van den Berg"
    assert user.has_usable_password()
    assert set(user.memberships.values_list("foundation", "role")) == {
        (there.pk, Role.MENTOR),
        (here.pk, Role.CANDIDATE),
    }


def test_opening_twice_changes_nothing(here):
    for _ in range(2):
        open_account(**PERSON, foundation=here, role=Role.CANDIDATE)
    assert (User.objects.count(), Membership.objects.count(), EmailAddress.objects.count()) == (1, 1, 1)


@pytest.mark.usefixtures("without_mail_queue")
def test_the_link_in_the_mail_sets_the_password_once(client, here, mailoutbox, settings):
    user = open_account(**PERSON, foundation=here, role=Role.CANDIDATE)
    send_set_password(user)
    (mail,) = mailoutbox
    assert (mail.to, mail.subject) == (["nieuw@example.nl"], "Uw account staat klaar")
    assert "7 dagen" in mail.body
    assert "{{" not in mail.body
    link = re.search(r"http://\S+/password/reset/key/\S+", mail.body)[0]
    assert link.startswith(settings.SITE_URL)

    page = client.get(link, follow=True)
    new = {"password1": "koffie-met-melk-graag", "password2": "koffie-met-melk-graag"}
    answer = client.post(page.redirect_chain[-1][0], new)
    assert (answer.status_code, answer["Location"]) == (302, "/mijn/")
    assert client.session["_auth_user_id"] == str(user.pk), "nobody has to type at once what they just chose"
    assert authenticate(None, email="nieuw@example.nl", password="koffie-met-melk-graag") == user
    assert "set-password" not in client.get(link, follow=True).request["PATH_INFO"]


@pytest.mark.usefixtures("without_mail_queue")
def test_the_link_names_our_own_site_whatever_the_request_says(client, make_user, mailoutbox, settings):
    make_user("anna")
    settings.ALLOWED_HOSTS = ["*"]
    client.post("/accounts/password/reset/", {"email": "anna@example.nl"}, headers={"host": "boef.example"})
    (mail,) = mailoutbox
    assert "boef.example" not in mail.body
    assert f"{settings.SITE_URL}/accounts/password/reset/key/" in mail.body


@pytest.mark.usefixtures("without_mail_queue")
def test_mail_about_an_account_greets_by_name_and_is_signed_by_the_foundation(
    client, make_user, here, there, mailoutbox
):
    make_user("anna", there, Role.MENTOR).memberships.update(since=date(2020, 1, 1))
    open_account(**PERSON | {"email": "anna@example.nl"}, foundation=here, role=Role.CANDIDATE)
    make_user("bo")
    for address, page in (
        ("anna", "password/reset"),
        ("anna", "login/code"),
        ("bo", "login/code"),
        ("niemand", "login/code"),
    ):
        client.__class__().post(f"/accounts/{page}/", {"email": f"{address}@example.nl"})
    client.force_login(User.objects.get(email="anna@example.nl"))
    change = {
        "oldpassword": PASSWORD,
        "password1": "koffie-met-melk-graag",
        "password2": "koffie-met-melk-graag",
    }
    client.post("/accounts/password/change/", change)
    send_set_password(User.objects.get(email="anna@example.nl"))
    told = [
        (mail.to[0].partition("@")[0], mail.body.splitlines()[0], mail.body.splitlines()[-1])
        for mail in mailoutbox
    ]
    anna = ("anna", "Beste Anna van den Berg,", "Stichting Hier")
    assert told == [
        anna,
        anna,
        ("bo", "Beste Bo van den Berg,", "Mentorschap"),
        ("niemand", "Beste lezer,", "Mentorschap"),
        anna,
        anna,
    ]
