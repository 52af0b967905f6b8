"""Giving and ending roles, and the groups that follow."""

import threading
from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.db import IntegrityError, connection, transaction

from organisation.calendar.workdays import today
from organisation.foundations.models import Foundation
from organisation.people.groups import GROUPS, settle_all
from organisation.people.models import Membership, Role, User
from organisation.people.policies import foundation_ids
from organisation.people.services import memberships

DAY = timedelta(days=1)


def may_open_admin(user: User) -> bool:
    return User.objects.get(pk=user.pk).has_perm("wagtailadmin.access_admin")


@pytest.mark.parametrize("role", Role)
def test_staff_may_open_the_admin_and_mentors_may_not(make_user, here, role):
    user = make_user("anna", here, role)
    assert may_open_admin(user) == (role in GROUPS)
    name = "Redacteuren hier" if role == Role.EDITOR else GROUPS.get(role)
    assert [group.name for group in user.groups.all()] == ([name] if name else [])


def test_editors_of_the_national_office_have_a_group_of_their_own(make_user, here):
    national = Foundation.objects.get(is_national=True)
    user = make_user("anna", national, Role.EDITOR)
    memberships.grant(user=user, foundation=here, role=Role.EDITOR)
    assert {group.name for group in user.groups.all()} == {"Redacteuren", "Redacteuren hier"}
    memberships.end(user=user, foundation=national, role=Role.EDITOR)
    assert {group.name for group in user.groups.all()} == {"Redacteuren hier"}
    memberships.end(user=user, foundation=here, role=Role.EDITOR)
    assert not user.groups.exists()


def test_ending_the_role_takes_the_group_away(make_user, here):
    user = make_user("anna", here, Role.COORDINATOR)
    other = Group.objects.create(name="Werkgroep")
    user.groups.add(other)
    assert memberships.end(user=user, foundation=here, role=Role.COORDINATOR) == 1
    assert foundation_ids(user, Role.COORDINATOR) == frozenset()
    assert not may_open_admin(user)
    assert list(user.groups.all()) == [other]


def test_ending_one_of_two_foundations_keeps_the_group(make_user, here, there):
    user = make_user("anna", here, Role.COORDINATOR)
    memberships.grant(user=user, foundation=there, role=Role.COORDINATOR)
    memberships.end(user=user, foundation=here, role=Role.COORDINATOR)
    assert foundation_ids(user, Role.COORDINATOR) == {there.pk}
    assert may_open_admin(user)


def test_granting_again_gives_the_same_membership(make_user, here):
    user = make_user()
    first = memberships.grant(user=user, foundation=here, role=Role.MENTOR)
    assert memberships.grant(user=user, foundation=here, role=Role.MENTOR) == first
    assert memberships.grant(user=user, foundation=here, role=Role.MENTOR, until=today() + DAY) == first
    assert Membership.objects.count() == 1


def test_granting_now_brings_a_later_start_forward(make_user, here):
    user = make_user()
    later = memberships.grant(user=user, foundation=here, role=Role.EDITOR, since=today() + 9 * DAY)
    assert not may_open_admin(user)
    assert memberships.grant(user=user, foundation=here, role=Role.EDITOR) == later
    assert may_open_admin(user)


def test_a_role_can_be_given_again_after_it_ended(make_user, here):
    user = make_user("anna", here, Role.MENTOR)
    memberships.end(user=user, foundation=here, role=Role.MENTOR)
    memberships.grant(user=user, foundation=here, role=Role.MENTOR)
    assert Membership.objects.filter(user=user).count() == 2
    assert foundation_ids(user, Role.MENTOR) == {here.pk}


def test_ending_touches_no_one_else(make_user, here, there):
    user, other = make_user("anna", here, Role.MENTOR), make_user("bo", here, Role.MENTOR)
    memberships.grant(user=user, foundation=there, role=Role.MENTOR)
    memberships.end(user=user, foundation=here, role=Role.MENTOR)
    assert foundation_ids(user, Role.MENTOR) == {there.pk}
    assert foundation_ids(other, Role.MENTOR) == {here.pk}


def test_the_groups_follow_the_calendar(make_user, here, monkeypatch):
    leaves, comes = make_user("leaves"), make_user("comes")
    grant = memberships.grant
    grant(user=leaves, foundation=here, role=Role.TRAINER, until=today() + 3 * DAY)
    grant(user=comes, foundation=here, role=Role.TRAINER, since=today() + 3 * DAY)
    assert (may_open_admin(leaves), may_open_admin(comes)) == (True, False)
    then = today() + 3 * DAY
    monkeypatch.setattr("organisation.people.managers.today", lambda: then)
    assert settle_all() == 2
    assert (may_open_admin(leaves), may_open_admin(comes)) == (False, True)


def test_deleting_an_account_takes_its_memberships_along(make_user, here):
    make_user("anna", here, Role.COORDINATOR).delete()
    assert Membership.objects.count() == 0


@pytest.mark.parametrize(
    ("fields", "constraint"),
    [
        ({"role": "koning"}, "membership_known_role"),
        ({"role": Role.MENTOR, "since": today(), "until": today() - DAY}, "membership_ends_after_start"),
        ({"role": Role.COORDINATOR}, "membership_open_once"),
    ],
)
def test_the_database_refuses(make_user, here, fields, constraint):
    user = make_user("anna", here, Role.COORDINATOR)
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        Membership.objects.create(user=user, foundation=here, **fields)


@pytest.mark.django_db(transaction=True)
def test_two_grants_at_once_give_one_membership(make_user, here):
    user, start, failures = make_user(), threading.Barrier(2), []

    def grant():
        try:
            start.wait(timeout=10)
            memberships.grant(user=User.objects.get(pk=user.pk), foundation=here, role=Role.MENTOR)
        except Exception as failure:
            failures.append(failure)
        finally:
            connection.close()

    threads = [threading.Thread(target=grant) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=20)
    assert failures == []
    assert Membership.objects.filter(user=user, role=Role.MENTOR).count() == 1
