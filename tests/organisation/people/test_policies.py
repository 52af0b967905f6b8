"""Who may what, with two foundations so that something could leak."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import AnonymousUser

from organisation.calendar.workdays import today
from organisation.people.models import Membership, Role, User
from organisation.people.policies import ALL, TOTALS_ROLES, foundation_ids, narrow

DAY = timedelta(days=1)


def fresh(user: User) -> User:
    """As the next request sees the user: with nothing remembered."""
    return User.objects.get(pk=user.pk)


def test_a_role_counts_at_its_own_foundation_only(make_user, here, there):
    user = make_user("corrie", here, Role.COORDINATOR)
    make_user("noor", there, Role.COORDINATOR)
    assert foundation_ids(user, Role.COORDINATOR) == {here.pk}


@pytest.mark.parametrize("role", [role for role in Role if role != Role.COORDINATOR])
def test_only_a_coordinator_is_a_coordinator(make_user, here, role):
    assert foundation_ids(make_user("anna", here, role), Role.COORDINATOR) == frozenset()


def test_different_roles_at_different_foundations_are_not_mixed(make_user, here, there):
    user = make_user("anna", here, Role.COORDINATOR)
    Membership.objects.create(user=user, foundation=there, role=Role.DIRECTOR)
    assert foundation_ids(user, Role.COORDINATOR) == {here.pk}
    assert foundation_ids(user, Role.DIRECTOR) == {there.pk}
    assert foundation_ids(user, *TOTALS_ROLES) == {here.pk, there.pk}
    assert foundation_ids(user) == frozenset()


@pytest.mark.parametrize(
    ("since", "until", "holds"),
    [
        (-1, None, True),
        (0, None, True),
        (1, None, False),
        (-2, 0, False),
        (-2, 1, True),
        (-9, -3, False),
        (0, 0, False),
    ],
)
def test_a_role_holds_between_its_dates(make_user, here, since, until, holds):
    user, now = make_user(), today()
    Membership.objects.create(
        user=user,
        foundation=here,
        role=Role.COORDINATOR,
        since=now + since * DAY,
        until=None if until is None else now + until * DAY,
    )
    assert foundation_ids(user, Role.COORDINATOR) == ({here.pk} if holds else frozenset())
    assert user.has_perm("wagtailadmin.access_admin") == holds


def test_a_superuser_is_everywhere(make_user, here, there):
    user = make_user(is_superuser=True)
    assert foundation_ids(user, Role.COORDINATOR) is ALL
    assert there.pk in foundation_ids(user, Role.DIRECTOR)


@pytest.mark.parametrize("superuser", [True, False])
def test_who_is_not_active_is_nowhere(make_user, here, superuser):
    user = make_user("anna", here, Role.COORDINATOR, is_active=False, is_superuser=superuser)
    assert foundation_ids(user, Role.COORDINATOR) == frozenset()


def test_a_visitor_is_nowhere(here):
    assert foundation_ids(AnonymousUser(), *Role) == frozenset()


def test_a_list_is_narrowed_to_the_scope(make_user, here, there):
    for name, foundation in (("corrie", here), ("noor", there)):
        make_user(name, foundation, Role.COORDINATOR)
    corrie, boss = User.objects.get(email="corrie@example.nl"), make_user("baas", is_superuser=True)

    def seen(user):
        rows = narrow(Membership.objects.all(), foundation_ids(user, Role.COORDINATOR))
        return sorted(rows.values_list("foundation__slug", flat=True))

    assert seen(corrie) == ["hier"]
    assert seen(boss) == ["daar", "hier"]
    assert seen(make_user("niemand")) == []


def test_one_query_a_request(make_user, here, there, django_assert_num_queries):
    user = make_user("anna", here, Role.COORDINATOR)
    Membership.objects.create(user=user, foundation=there, role=Role.DIRECTOR)
    user = fresh(user)
    with django_assert_num_queries(1):
        for role in Role:
            foundation_ids(user, role)


def test_no_query_for_a_superuser_or_a_visitor(make_user, django_assert_num_queries):
    user = make_user(is_superuser=True)
    with django_assert_num_queries(0):
        foundation_ids(user, Role.COORDINATOR)
        foundation_ids(AnonymousUser(), Role.COORDINATOR)
