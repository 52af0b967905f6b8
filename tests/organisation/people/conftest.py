"""Two foundations and people who belong to one of them."""

from __future__ import annotations

import pytest
from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import make_password

from organisation.foundations.models import Foundation
from organisation.people.models import User
from organisation.people.services import memberships

PASSWORD = "een-lang-wachtwoord"


@pytest.fixture
def here(db):
    return Foundation.objects.create(name="Stichting Hier", slug="hier")


@pytest.fixture
def there(db):
    return Foundation.objects.create(name="Stichting Daar", slug="daar")


@pytest.fixture
def make_user(db):
    """A user who can log in with PASSWORD, with a role at a foundation when they are given."""

    def make(name: str = "anna", foundation: Foundation | None = None, role: str = "", **fields) -> User:
        names = {"first_name": name.title(), "last_name": "Berg", "name_prefix": "van den"}
        user = User.objects.create(
            email=f"{name}@example.nl", password=make_password(PASSWORD), **(names | fields)
        )
        EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
        if foundation:
            memberships.grant(user=user, foundation=foundation, role=role)
        return user

    return make


@pytest.fixture
def without_mail_queue(settings):
    """Mail of Django in `mailoutbox`, for tests of who is mailed what."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
