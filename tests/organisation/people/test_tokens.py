"""Bearer tokens: only a digest is kept, and only a living token of an active user opens anything."""

from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from organisation.people.models import ApiToken
from organisation.people.services import tokens


@pytest.fixture
def user(make_user):
    return make_user("anna")


@pytest.fixture
def bearer(user):
    return tokens.create(user=user, name="proef")


def test_a_token_opens_as_its_own_user(user, bearer, make_user):
    other = tokens.create(user=make_user("bo"), name="proef")
    assert tokens.user_for(bearer) == user
    assert tokens.user_for(other) != user


def test_the_token_itself_is_kept_nowhere(bearer):
    (row,) = ApiToken.objects.values()
    assert bearer not in str(row)
    assert tokens.user_for(row["digest"]) is None


@pytest.mark.parametrize("wrong", ["", "mentorschap_", "x" * 5000, "mentorschap_é", "\x00"])
def test_a_wrong_token_opens_nothing(bearer, wrong):
    assert tokens.user_for(wrong) is None
    assert tokens.user_for(bearer + "x") is None
    assert tokens.user_for(bearer.upper()) is None


def test_a_revoked_token_opens_nothing(bearer):
    token = ApiToken.objects.get()
    tokens.revoke(token=token)
    assert tokens.user_for(bearer) is None
    first = ApiToken.objects.get().revoked
    tokens.revoke(token=token)
    assert ApiToken.objects.get().revoked == first


@pytest.mark.parametrize(("left", "opens"), [(timedelta(seconds=30), True), (timedelta(0), False)])
def test_an_expired_token_opens_nothing(user, bearer, left, opens):
    ApiToken.objects.update(expires=timezone.now() + left)
    assert tokens.user_for(bearer) == (user if opens else None)


def test_a_token_of_an_inactive_user_opens_nothing(user, bearer):
    user.is_active = False
    user.save()
    assert tokens.user_for(bearer) is None


def test_the_use_is_noted_at_most_once_a_minute(bearer, django_assert_num_queries):
    with django_assert_num_queries(2):
        tokens.user_for(bearer)
    noted = ApiToken.objects.get().last_used
    with django_assert_num_queries(1):
        tokens.user_for(bearer)
    assert ApiToken.objects.get().last_used == noted
    ApiToken.objects.update(last_used=noted - timedelta(seconds=61))
    with django_assert_num_queries(2):
        tokens.user_for(bearer)
    assert ApiToken.objects.get().last_used > noted


def test_the_command_prints_only_the_token(user, capsys):
    call_command("api_token", "Anna@example.nl")
    printed = capsys.readouterr()
    assert printed.out == printed.out.strip() + "\n"
    assert printed.err == ""
    assert tokens.user_for(printed.out.strip()) == user


@pytest.mark.parametrize(
    ("options", "left"),
    [([], {"bo"}), (["--name", "kaart"], {"anna", "bo"}), (["--name", "x"], {"anna", "kaart", "bo"})],
)
def test_the_command_ends_all_tokens_of_somebody_or_those_of_a_name(user, make_user, capsys, options, left):
    made = {
        "anna": tokens.create(user=user, name="anders"),
        "kaart": tokens.create(user=user, name="kaart"),
        "bo": tokens.create(user=make_user("bo"), name="kaart"),
    }
    call_command("api_token", "Anna@example.nl", "--revoke", *options)
    assert {name for name, bearer in made.items() if tokens.user_for(bearer)} == left
    assert capsys.readouterr().out == f"{3 - len(left)} tokens revoked.\n"
    assert ApiToken.objects.count() == 3


def test_tokens_of_somebody_who_left_can_be_ended(user, bearer):
    user.is_active = False
    user.save()
    call_command("api_token", user.email, "--revoke")
    user.is_active = True
    user.save()
    assert tokens.user_for(bearer) is None


def test_the_command_knows_no_stranger(make_user):
    make_user("weg", is_active=False)
    for email in ("niemand@example.nl", "weg@example.nl"):
        with pytest.raises(CommandError):
            call_command("api_token", email)
    with pytest.raises(CommandError):
        call_command("api_token", "niemand@example.nl", "--revoke")
    assert ApiToken.objects.count() == 0
