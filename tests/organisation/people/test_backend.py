"""What somebody may do, in one statement, is what Django finds in several."""

from __future__ import annotations

import pytest
from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import Permission

from organisation.people.backend import Backend
from organisation.people.models import Role, User
from tests.factories.cases import coordinator, foundation, member

OWN = "add_closingday"


@pytest.fixture
def people(db) -> dict[str, User]:
    """Rights through a group, by oneself, through both, none, and all."""
    here = foundation("Stichting Hier")
    editor, both = member(here, Role.EDITOR), coordinator(here)
    alone = User.objects.create_user(email="zelf@example.nl", first_name="Zelf", last_name="Zelf")
    for user in (both, alone):
        user.user_permissions.add(Permission.objects.get(codename=OWN))
    return {
        "editor": editor,
        "both": both,
        "alone": alone,
        "mentor": member(here, Role.MENTOR),
        "superuser": User.objects.create_superuser(email="alles@example.nl", first_name="A", last_name="B"),
    }


def fresh(user: User) -> User:
    return User.objects.get(pk=user.pk)


@pytest.mark.parametrize("who", ["editor", "both", "alone", "mentor", "superuser"])
def test_rights_are_those_that_django_finds(people, who, django_assert_num_queries):
    user = fresh(people[who])
    with django_assert_num_queries(2 if user.is_superuser else 1):
        found = Backend().get_all_permissions(user)
        Backend().get_all_permissions(user)
    assert found == ModelBackend().get_all_permissions(fresh(people[who]))
    assert bool(found) == (who != "mentor")


def test_who_is_not_active_may_do_nothing(people):
    both = people["both"]
    both.is_active = False
    both.save()
    assert Backend().get_all_permissions(fresh(both)) == set()
    assert Backend().get_user(both.pk) is None


def test_the_user_of_a_session_comes_with_the_profile(people, django_assert_num_queries):
    with django_assert_num_queries(1):
        user = Backend().get_user(people["editor"].pk)
        assert not hasattr(user, "wagtail_userprofile")
    assert user == people["editor"]


def test_nobody_is_found_under_a_key_that_is_not_there(people):
    assert Backend().get_user(0) is None
