"""One account an address, whatever its capitals."""

import pytest
from django.contrib.auth import authenticate
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from organisation.people.models import User


def test_an_address_is_kept_and_looked_up_in_lower_case(make_user):
    user = User.objects.create_user(" Anna@Example.NL ", first_name="Anna", last_name="Berg")
    assert user.email == "anna@example.nl"
    assert User.objects.get(email="ANNA@example.nl") == user
    assert User.objects.get_by_natural_key("Anna@EXAMPLE.nl") == user


def test_two_accounts_with_one_address_are_refused(make_user):
    make_user("anna")
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.create_user("Anna@Example.nl", first_name="B", last_name="C")
    with pytest.raises(ValidationError, match="e-mail"):
        User(email="ANNA@example.nl", first_name="B", last_name="C", password="x").full_clean()
    assert User.objects.count() == 1


def test_the_database_itself_refuses_capitals(make_user):
    user = make_user("anna")
    with (
        pytest.raises(IntegrityError, match="user_email_in_lower_case"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("UPDATE organisation_user SET email = 'Anna@example.nl' WHERE id = %s", [user.pk])


def test_an_account_without_a_password_cannot_log_in_with_one(make_user):
    user = User.objects.create_user("leeg@example.nl", first_name="A", last_name="B")
    assert not user.has_usable_password()
    assert authenticate(None, email="leeg@example.nl", password="") is None
    assert authenticate(None, email="leeg@example.nl", password="None") is None


def test_a_superuser_may_open_the_admin(db):
    user = User.objects.create_superuser("beheer@example.nl", "x", first_name="A", last_name="B")
    assert user.has_perm("wagtailadmin.access_admin")
