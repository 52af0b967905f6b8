"""The outbox in the admin: one's own foundations only, never a key, and failed mail sent again."""

from datetime import UTC, datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import NoReverseMatch, reverse
from wagtail.permissions import policy_registry

from organisation.audit.models import AuditEntry
from organisation.foundations.models import Foundation
from organisation.mail.models import OutgoingMail
from organisation.mail.policies import MailPolicy, policy
from organisation.mail.services import queue_mail
from organisation.people.models import Membership, Role, User

pytestmark = pytest.mark.django_db
ACTIONS = ["view", "retry"]


def person(name, role=None, foundation=None, **fields):
    user = User.objects.create_user(email=f"{name}@example.nl", first_name=name, last_name="Vos", **fields)
    if role:
        Membership.objects.create(user=user, foundation=foundation, role=role)
    return User.objects.get(pk=user.pk)


@pytest.fixture
def haag():
    return Foundation.objects.create(name="Proefstichting West", slug="proef-west")


@pytest.fixture
def noord():
    return Foundation.objects.create(name="Proefstichting Oost", slug="proef-oost")


@pytest.fixture
def mails(haag, noord):
    """One mail of each kind: of two foundations, and one with a key and no foundation."""

    def mail(name, foundation):
        return queue_mail(
            to=f"{name}@example.nl",
            subject=f"Onderwerp {name}",
            text=f"Tekst {name}",
            kind="test",
            reference=f"VA-{name}",
            foundation=foundation,
        )

    return {"haag": mail("haag", haag), "noord": mail("noord", noord), "key": mail("key", None)}


@pytest.fixture
def coordinator(haag):
    return person("els", Role.COORDINATOR, haag)


@pytest.fixture
def superuser():
    return person("beheer", is_superuser=True)


def fail(mail):
    OutgoingMail.objects.filter(pk=mail.pk).update(
        state="failed", failure="permanent", failure_words="550 Onbekend", attempts=1
    )


def seen(response):
    return {name for name in ("haag", "noord", "key") if f"VA-{name}" in response.content.decode()}


# Policy


def test_the_policy_is_registered():
    assert isinstance(policy_registry.get_by_type(OutgoingMail), MailPolicy)


@pytest.mark.parametrize("action", ACTIONS)
def test_both_questions_have_one_answer(mails, haag, noord, coordinator, superuser, action):
    everyone = {
        "coordinator": (coordinator, {"haag"}),
        "other coordinator": (person("jan", Role.COORDINATOR, noord), {"noord"}),
        "superuser": (superuser, {"haag", "noord", "key"}),
        "director": (person("dirk", Role.DIRECTOR, haag), set()),
        "editor": (person("eva", Role.EDITOR, haag), set()),
        "trainer": (person("tim", Role.TRAINER, haag), set()),
        "mentor": (person("mia", Role.MENTOR, haag), set()),
        "nobody": (person("niemand"), set()),
        "former superuser": (person("oud", is_superuser=True, is_active=False), set()),
    }
    for who, (user, expected) in everyone.items():
        listed = set(policy.instances_user_has_permission_for(user, action))
        allowed = {m for m in mails.values() if policy.user_has_permission_for_instance(user, action, m)}
        named = {m for m in mails.values() if user in policy.users_with_permission_for_instance(action, m)}
        assert listed == allowed == named == {mails[name] for name in expected}, who
        assert policy.user_has_permission(user, action) == bool(expected), who
        assert (user in policy.users_with_permission(action)) == bool(expected), who


@pytest.mark.parametrize("action", ["add", "change", "delete", "publish"])
def test_nobody_writes_or_removes_mail_by_hand(mails, superuser, action):
    assert not policy.user_has_permission(superuser, action)
    assert not policy.user_has_permission_for_instance(superuser, action, mails["haag"])
    assert not policy.instances_user_has_permission_for(superuser, action).exists()
    assert not policy.users_with_permission(action).exists()


# Pages


def test_the_address():
    assert reverse("outbox:index") == "/admin/post-uit/"
    for name in ("add", "edit", "delete", "history", "usage", "copy"):
        with pytest.raises(NoReverseMatch):
            reverse(f"outbox:{name}", args=[] if name == "add" else [1])


def test_a_coordinator_lists_own_foundations_only(client, mails, coordinator):
    client.force_login(coordinator)
    response = client.get(reverse("outbox:index"))
    assert response.status_code == 200
    assert seen(response) == {"haag"}
    assert "haag@example.nl" in response.content.decode()


def test_the_superuser_lists_everything(client, mails, superuser):
    client.force_login(superuser)
    assert seen(client.get(reverse("outbox:index"))) == {"haag", "noord", "key"}


@pytest.mark.parametrize(
    "query", ["?q=VA-noord", "?state=queued", "?ordering=reference", "?p=1", "?export=csv"]
)
def test_no_query_widens_the_list(client, mails, coordinator, query):
    client.force_login(coordinator)
    for name in ("outbox:index", "outbox:index_results"):
        response = client.get(reverse(name) + query)
        assert response.status_code == 200
        for address in ("noord@example.nl", "key@example.nl"):
            assert address not in response.getvalue().decode()


def test_search_and_filter_find_and_leave_out(client, mails, coordinator, haag):
    client.force_login(coordinator)
    assert seen(client.get(reverse("outbox:index_results") + "?q=VA-haag")) == {"haag"}
    response = client.get(reverse("outbox:index_results") + "?state=sent")
    assert "haag@example.nl" not in response.content.decode()


@pytest.mark.parametrize("role", [Role.DIRECTOR, Role.EDITOR, Role.TRAINER])
def test_other_staff_have_no_outbox(client, mails, haag, role):
    client.force_login(person("iemand", role, haag))
    response = client.get(reverse("outbox:index"))
    assert response.status_code == 302
    assert response.url == reverse("wagtailadmin_home")
    assert client.get(reverse("outbox:inspect", args=[mails["haag"].pk])).status_code == 404


def test_a_mail_is_shown_with_its_text_escaped(client, mails, coordinator):
    OutgoingMail.objects.filter(pk=mails["haag"].pk).update(text="<script>alert(1)</script> {{ 1 }}")
    client.force_login(coordinator)
    page = client.get(reverse("outbox:inspect", args=[mails["haag"].pk])).content.decode()
    assert "haag@example.nl" in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; {{ 1 }}" in page
    assert "<script>alert(1)" not in page
    assert "None" not in {line.strip() for line in page.splitlines()}


def test_when_it_was_sent_is_told_as_on_a_clock_here(client, mails, coordinator):
    moment = datetime(2026, 1, 5, 8, 10, tzinfo=UTC)
    OutgoingMail.objects.filter(pk=mails["haag"].pk).update(sent_at=moment)
    client.force_login(coordinator)
    page = client.get(reverse("outbox:inspect", args=[mails["haag"].pk])).content.decode()
    assert ("5 januari 2026 09.10" in page, "08.10" in page) == (True, False)


@pytest.mark.parametrize("name", ["noord", "key"])
def test_a_mail_of_another_foundation_does_not_exist(client, mails, coordinator, name):
    client.force_login(coordinator)
    assert client.get(reverse("outbox:inspect", args=[mails[name].pk])).status_code == 404


def test_a_key_is_shown_to_nobody(client, mails, superuser):
    client.force_login(superuser)
    page = client.get(reverse("outbox:inspect", args=[mails["key"].pk])).content.decode()
    assert "Onderwerp key" in page
    assert "Tekst key" not in page


def test_a_key_of_an_own_foundation_is_not_shown_either(client, mails, coordinator):
    OutgoingMail.objects.filter(pk=mails["haag"].pk).update(carries_key=True)
    client.force_login(coordinator)
    assert "Tekst haag" not in client.get(reverse("outbox:inspect", args=[mails["haag"].pk])).content.decode()


def test_a_cleared_mail_can_be_listed_and_opened(client, mails, coordinator):
    mail = mails["haag"]
    OutgoingMail.objects.filter(pk=mail.pk).update(
        **dict.fromkeys(OutgoingMail.SEALED),
        state="sent",
        cleared_at=mail.created_at,
        sent_at=mail.created_at,
    )
    client.force_login(coordinator)
    assert client.get(reverse("outbox:index")).status_code == 200
    assert client.get(reverse("outbox:inspect", args=[mail.pk])).status_code == 200


def test_three_mails_cost_as_many_queries_as_one(client, haag, mails, coordinator):
    client.force_login(coordinator)
    client.get(reverse("outbox:index"))
    with CaptureQueriesContext(
        connection,
    ) as one:
        client.get(reverse("outbox:index"))
    for number in range(2):
        queue_mail(
            to="a@example.nl", subject="s", text="t", kind="k", foundation=haag, reference=f"VA-{number}"
        )
    with CaptureQueriesContext(connection) as three:
        client.get(reverse("outbox:index"))
    assert len(three) == len(one)


@pytest.mark.parametrize("name", ["haag", "key"])
def test_opening_a_mail_is_recorded_and_listing_it_is_not(client, mails, superuser, name):
    client.force_login(superuser)
    client.get(reverse("outbox:index"))
    assert not AuditEntry.objects.exists()
    client.get(reverse("outbox:inspect", args=[mails[name].pk]))
    entry = AuditEntry.objects.get()
    assert (entry.action, entry.actor, entry.foundation, entry.subject) == (
        "mail.read",
        superuser,
        mails[name].foundation,
        f"VA-{name}",
    )


def test_a_mail_that_is_not_there_for_one_is_not_read(client, mails, coordinator):
    client.force_login(coordinator)
    assert client.get(reverse("outbox:inspect", args=[mails["noord"].pk])).status_code == 404
    assert not AuditEntry.objects.exists()


# Sending again


def test_a_failed_mail_is_sent_again_and_that_is_logged(client, mails, coordinator, haag):
    mail = mails["haag"]
    fail(mail)
    client.force_login(coordinator)
    page = client.get(reverse("outbox:inspect", args=[mail.pk])).content.decode()
    assert reverse("outbox:retry", args=[mail.pk]) in page
    assert "550 Onbekend" in page
    response = client.post(reverse("outbox:retry", args=[mail.pk]))
    assert (response.status_code, response.url) == (302, reverse("outbox:inspect", args=[mail.pk]))
    mail.refresh_from_db()
    assert (mail.state, mail.attempts) == ("queued", 0)
    entry = AuditEntry.objects.get(action="mail.retried")
    assert (entry.actor, entry.foundation, entry.subject) == (coordinator, haag, "VA-haag")


def test_only_a_failed_mail_is_sent_again(client, mails, coordinator):
    mail = mails["haag"]
    OutgoingMail.objects.filter(pk=mail.pk).update(state="sent", attempts=1)
    client.force_login(coordinator)
    page = client.get(reverse("outbox:inspect", args=[mail.pk])).content.decode()
    assert reverse("outbox:retry", args=[mail.pk]) not in page
    client.post(reverse("outbox:retry", args=[mail.pk]))
    mail.refresh_from_db()
    assert (mail.state, mail.attempts) == ("sent", 1)
    assert not AuditEntry.objects.filter(action="mail.retried").exists()


@pytest.mark.parametrize("name", ["noord", "key"])
def test_not_that_of_another_foundation(client, mails, coordinator, name):
    fail(mails[name])
    client.force_login(coordinator)
    assert client.post(reverse("outbox:retry", args=[mails[name].pk])).status_code == 404
    mails[name].refresh_from_db()
    assert mails[name].state == "failed"


def test_not_by_other_staff(client, mails, haag):
    fail(mails["haag"])
    client.force_login(person("dirk", Role.DIRECTOR, haag))
    client.post(reverse("outbox:retry", args=[mails["haag"].pk]))
    mails["haag"].refresh_from_db()
    assert mails["haag"].state == "failed"


def test_not_by_a_link(client, mails, coordinator):
    fail(mails["haag"])
    client.force_login(coordinator)
    assert client.get(reverse("outbox:retry", args=[mails["haag"].pk])).status_code == 405
