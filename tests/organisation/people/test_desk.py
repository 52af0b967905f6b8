"""What an administrator does in the Wagtail admin: accounts and roles."""

from datetime import timedelta

import pytest
from allauth.account.models import EmailAddress
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale, Page

from organisation.audit.models import AuditEntry
from organisation.calendar.workdays import today
from organisation.foundations.models import Foundation
from organisation.people.models import Membership, Role, User
from organisation.people.policies import foundation_ids

pytestmark = pytest.mark.usefixtures("without_mail_queue")
STAFF = [Role.COORDINATOR, Role.DIRECTOR, Role.TRAINER, Role.EDITOR]
NEW = {
    "email": "Nieuw@example.nl",
    "first_name": "Özgür",
    "name_prefix": "",
    "last_name": "Yılmaz",
    "phone": "070 1",
}


@pytest.fixture
def admin(client, make_user):
    client.force_login(make_user("baas", is_superuser=True))
    return client


def test_a_new_account_gets_a_link_and_no_password(admin, mailoutbox):
    assert admin.get("/admin/users/new/").status_code == 200
    answer = admin.post("/admin/users/new/", NEW)
    assert answer.status_code == 302
    user = User.objects.get(email="nieuw@example.nl")
    assert (user.sort_name, user.phone, user.has_usable_password()) == ("yilmaz ozgur", "070 1", False)
    assert EmailAddress.objects.get(user=user).verified
    assert [mail.to for mail in mailoutbox] == [["nieuw@example.nl"]]


def test_a_taken_address_is_an_error_on_the_form(admin, make_user, mailoutbox):
    make_user("nieuw")
    answer = admin.post("/admin/users/new/", NEW)
    assert answer.status_code == 200
    assert "email" in answer.context["form"].errors
    assert mailoutbox == []


def test_an_account_is_changed(admin, make_user):
    user = make_user("anna")
    url = f"/admin/users/edit/{user.pk}/"
    page = admin.get(url).content.decode()
    assert 'name="name_prefix"' in page
    assert "password1" not in page
    changed = {"email": "anders@example.nl", "first_name": "An", "last_name": "Berg", "is_active": "on"}
    assert admin.post(url, changed).status_code == 302
    user.refresh_from_db()
    assert (user.full_name, user.email, user.has_usable_password()) == ("An Berg", "anders@example.nl", True)
    addresses = EmailAddress.objects.filter(user=user).values_list("email", "verified", "primary")
    assert list(addresses) == [("anders@example.nl", True, True)]


def test_the_lists_of_users_and_roles_need_no_more_queries_for_three(
    admin, make_user, here, django_assert_num_queries
):
    make_user("een", here, Role.COORDINATOR)
    counts = {}
    for url in ("/admin/users/", "/admin/rollen/"):
        admin.get(url)
        with CaptureQueriesContext(connection) as captured:
            admin.get(url)
        counts[url] = len(captured)
    for name in ("twee", "drie"):
        make_user(name, here, Role.COORDINATOR)
    for url, count in counts.items():
        with django_assert_num_queries(count):
            assert "drie@example.nl" in admin.get(url).content.decode()


def role_form(here, **fields) -> dict:
    return {
        "person": "Anna@example.nl",
        "foundation": here.pk,
        "role": "coordinator",
        "since": today(),
    } | fields


def test_someone_becomes_coordinator(admin, make_user, here):
    user = make_user("anna")
    assert admin.get("/admin/rollen/new/").status_code == 200
    assert admin.post("/admin/rollen/new/", role_form(here)).status_code == 302
    assert foundation_ids(User.objects.get(pk=user.pk), Role.COORDINATOR) == {here.pk}
    entry = AuditEntry.objects.get()
    assert (entry.action, entry.foundation_id) == ("membership.granted", here.pk)
    assert "anna" not in entry.subject


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"person": "niemand@example.nl"}, "person"),
        ({"role": "koning"}, "role"),
        ({"until": today() - timedelta(days=1)}, "__all__"),
        ({"person": "corrie@example.nl"}, "__all__"),
    ],
)
def test_a_wrong_role_is_an_error_on_the_form(admin, make_user, here, fields, field):
    make_user("anna")
    make_user("corrie", here, Role.COORDINATOR)
    answer = admin.post("/admin/rollen/new/", role_form(here, **fields))
    assert answer.status_code == 200
    assert set(answer.context["form"].errors) == {field}
    assert Membership.objects.count() == 1


def test_a_role_ends_and_the_admin_closes(admin, make_user, here):
    user = make_user("anna", here, Role.COORDINATOR)
    membership = user.memberships.get()
    url = f"/admin/rollen/edit/{membership.pk}/"
    assert "anna@example.nl" in admin.get(url).content.decode()
    assert (
        admin.post(url, role_form(here, until=today(), person="iemand.anders@example.nl")).status_code == 302
    )
    membership.refresh_from_db()
    assert (membership.user, membership.until) == (user, today())
    assert not User.objects.get(pk=user.pk).has_perm("wagtailadmin.access_admin")


def test_a_role_given_by_mistake_is_removed(admin, make_user, here):
    user = make_user("anna", here, Role.COORDINATOR)
    answer = admin.post(f"/admin/rollen/delete/{user.memberships.get().pk}/")
    assert answer.status_code == 302
    assert Membership.objects.count() == 0
    assert not User.objects.get(pk=user.pk).has_perm("wagtailadmin.access_admin")
    assert [entry.action for entry in AuditEntry.objects.all()] == ["membership.removed"]


@pytest.mark.parametrize("role", STAFF)
def test_only_an_administrator_gives_roles_and_accounts(client, make_user, here, role):
    user = make_user("anna", here, role)
    client.force_login(user)
    assert client.get("/admin/").status_code == 200
    before = list(Membership.objects.values())
    for url in ("rollen/", "rollen/new/", f"rollen/edit/{user.memberships.get().pk}/"):
        assert client.get(f"/admin/{url}").status_code == 302
        assert client.post(f"/admin/{url}", role_form(here)).status_code in {302, 405}
    for url in ("users/", "users/new/", f"users/edit/{user.pk}/"):
        assert client.get(f"/admin/{url}").status_code == 302
        client.post(f"/admin/{url}", NEW | {"is_superuser": "on"})
    assert list(Membership.objects.values()) == before
    assert User.objects.filter(is_superuser=True).count() == 0
    assert User.objects.count() == 1


def test_their_own_account_page_has_no_password_or_address(client, make_user, here):
    client.force_login(make_user("anna", here, Role.COORDINATOR))
    page = client.get("/admin/account/").content.decode()
    assert 'name="name_email-first_name"' in page
    assert 'name="name_email-email"' not in page
    assert "new_password" not in page


def test_editors_may_edit_pages(client, make_user):
    Locale.objects.get_or_create(language_code="nl")
    root = Page.get_first_root_node() or Page.add_root(title="Root", slug="root")
    national = Foundation.objects.get(is_national=True)
    client.force_login(make_user("reda", national, Role.EDITOR))
    assert client.get(f"/admin/pages/{root.pk}/").status_code == 200
