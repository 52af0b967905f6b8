"""Standing in: what it lets see and do holds on its days, for the policy and for the lists, and is never passed on."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from organisation.calendar.workdays import today
from organisation.people.models import Membership, Role, Substitution, User
from organisation.people.policies import TOTALS_ROLES, foundation_ids, holders, roles_today
from organisation.people.selectors import stands_in_for, team_of

DAY = timedelta(days=1)


def fresh(user: User) -> User:
    """As the next request sees the user: with nothing remembered."""
    return User.objects.get(pk=user.pk)


def scope(user: User) -> frozenset[int]:
    """The scope of a coordinator; the list of people must say the same of each foundation."""
    found = foundation_ids(fresh(user), Role.COORDINATOR)
    everywhere = set(Membership.objects.values_list("foundation_id", flat=True))
    named = {pk for pk in everywhere if User.objects.filter(holders(foundation=pk), pk=user.pk).exists()}
    assert named == found
    return found


def lend(absent, substitute, foundation, first: int = 0, last: int = 0) -> Substitution:
    return Substitution.objects.create(
        absent=absent,
        substitute=substitute,
        foundation=foundation,
        first_day=today() + first * DAY,
        last_day=today() + last * DAY,
    )


@pytest.fixture
def away(make_user, here):
    return make_user("annemiek", here, Role.COORDINATOR)


@pytest.fixture
def helper(make_user, there):
    """A coordinator of another foundation."""
    return make_user("noord", there, Role.COORDINATOR)


@pytest.mark.parametrize(
    ("first", "last", "holds"),
    [(-3, -1, False), (-3, 0, True), (0, 0, True), (0, 5, True), (1, 5, False)],
)
def test_it_holds_from_the_first_day_to_the_last(away, helper, here, there, first, last, holds):
    lend(away, helper, here, first, last)
    assert scope(helper) == ({here.pk, there.pk} if holds else {there.pk})
    assert scope(away) == {here.pk}


def test_it_gives_the_role_of_a_coordinator_and_no_other(away, helper, here, there):
    Membership.objects.create(user=away, foundation=here, role=Role.DIRECTOR)
    lend(away, helper, here)
    held = (here.pk, str(Role.COORDINATOR)), (there.pk, str(Role.COORDINATOR))
    assert roles_today(fresh(helper)) == set(held)
    assert foundation_ids(fresh(helper), Role.TRAINER) == frozenset()
    assert foundation_ids(fresh(helper), *TOTALS_ROLES) == {here.pk, there.pk}


def role_of_absent_ended(away, helper):
    away.memberships.update(until=today())


def account_of_absent_closed(away, helper):
    User.objects.filter(pk=away.pk).update(is_active=False)


def absent_is_director_now(away, helper):
    away.memberships.update(role=Role.DIRECTOR)


def substitute_left(away, helper):
    helper.memberships.update(until=today())


def substitute_is_trainer_now(away, helper):
    helper.memberships.update(role=Role.TRAINER)


@pytest.mark.parametrize(
    "change",
    [
        role_of_absent_ended,
        account_of_absent_closed,
        absent_is_director_now,
        substitute_left,
        substitute_is_trainer_now,
    ],
)
def test_it_ends_with_what_it_rests_on(away, helper, here, there, change):
    lend(away, helper, here, -1, 5)
    assert here.pk in scope(helper)
    change(away, helper)
    assert here.pk not in scope(helper)
    assert stands_in_for(helper, today()) == {}


def test_it_is_not_passed_on(make_user, away, helper, here, there):
    third = make_user("zuid", there, Role.COORDINATOR)
    lend(away, helper, here)
    Substitution.objects.create(
        absent=helper, substitute=third, foundation=here, first_day=today(), last_day=today()
    )
    assert scope(third) == {there.pk}


def test_the_team_is_who_is_there_and_who_stands_in(make_user, away, helper, here):
    colleague = make_user("hanneke", here, Role.COORDINATOR)
    assert set(team_of(here.pk, today())) == {away, colleague}
    lend(away, helper, here, 0, 2)
    assert set(team_of(here.pk, today())) == {colleague, helper}
    lend(colleague, helper, here, 1, 2)
    assert team_of(here.pk, today() + DAY) == [helper]
    assert set(team_of(here.pk, today() + 3 * DAY)) == {away, colleague}
    assert stands_in_for(helper, today() + DAY) == {here.pk: {away.pk, colleague.pk}}
    assert stands_in_for(helper, today()) == {here.pk: {away.pk}}


def test_roles_cost_one_query_however_many_one_stands_in_for(make_user, helper, here):
    for number in range(3):
        lend(make_user(f"collega{number}", here, Role.COORDINATOR), helper, here)
        with CaptureQueriesContext(connection) as captured:
            roles_today(fresh(helper))
        assert len(captured) == 2  # the person, and all roles


def test_the_database_refuses_what_cannot_be(away, helper, here):
    with pytest.raises(IntegrityError), transaction.atomic():
        lend(away, away, here)
    with pytest.raises(IntegrityError), transaction.atomic():
        lend(away, helper, here, 1, 0)
