"""The demo accounts of the contract."""

import pytest
from allauth.account.models import EmailAddress
from django.contrib.auth import authenticate

from organisation.demo import foundations, people
from organisation.foundations.models import Foundation
from organisation.people.models import Membership, User
from organisation.people.policies import foundation_ids

EXPECTED = {
    "beheer@example.nl": None,
    "redactie@example.nl": ("landelijk-bureau", "editor"),
    "redactie2@example.nl": ("landelijk-bureau", "editor"),
    "redactie.haag-en-rijn@example.nl": ("haag-en-rijn", "editor"),
    "coordinator.haag-en-rijn@example.nl": ("haag-en-rijn", "coordinator"),
    "collega.haag-en-rijn@example.nl": ("haag-en-rijn", "coordinator"),
    "coordinator.noord@example.nl": ("noord", "coordinator"),
    "directeur.haag-en-rijn@example.nl": ("haag-en-rijn", "director"),
    "trainer@example.nl": ("haag-en-rijn", "trainer"),
    "mentor@example.nl": ("haag-en-rijn", "mentor"),
    "kandidaat@example.nl": ("haag-en-rijn", "candidate"),
}


@pytest.fixture
def loaded(db):
    foundations.load()
    people.load()


@pytest.mark.usefixtures("loaded")
def test_everyone_is_there_and_can_log_in():
    roles = {
        user.email: user.memberships.values_list("foundation__slug", "role").first()
        for user in User.objects.all()
    }
    assert roles == EXPECTED
    assert [user.email for user in User.objects.filter(is_superuser=True)] == ["beheer@example.nl"]
    for email in EXPECTED:
        assert authenticate(None, email=email, password="mentorschap-demo").email == email
    assert EmailAddress.objects.filter(verified=True, primary=True).count() == len(EXPECTED)


@pytest.mark.usefixtures("loaded")
def test_loading_again_changes_nothing():
    before = list(User.objects.values()), list(Membership.objects.values())
    people.load()
    assert (list(User.objects.values()), list(Membership.objects.values())) == before


@pytest.mark.usefixtures("loaded")
def test_coordinators_have_their_own_foundation():
    noord = User.objects.get(email="coordinator.noord@example.nl")
    assert foundation_ids(noord, "coordinator") == {Foundation.objects.get(slug="noord").pk}
