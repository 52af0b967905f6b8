"""Opening accounts and the mail with which someone chooses a password."""

from __future__ import annotations

from allauth.account import app_settings
from allauth.account.adapter import get_adapter
from allauth.account.models import EmailAddress
from allauth.account.utils import user_pk_to_url_str
from django.contrib.auth.hashers import make_password
from django.db import transaction

from organisation.foundations.models import Foundation
from organisation.people.models import User
from organisation.people.services import memberships


@transaction.atomic
def open_account(
    *,
    email: str,
    first_name: str,
    last_name: str,
    foundation: Foundation,
    role: str,
    name_prefix: str = "",
    phone: str = "",
) -> User:
    """The account of this address, with the role at the foundation.

    An address that is known keeps its account, name and password. A new account has no password: see
    `send_set_password`.
    """
    user, made = User.objects.get_or_create(
        email=email,
        defaults={
            "first_name": first_name,
            "name_prefix": name_prefix,
            "last_name": last_name,
            "phone": phone,
            "password": make_password(None),
        },
    )
    if made:
        confirm_address(user)
    memberships.grant(user=user, foundation=foundation, role=role)
    return user


@transaction.atomic
def confirm_address(user: User) -> None:
    """Make the address of the account the one, confirmed address to log in with.

    Safe for an address that was not proven yet: only a link or code that is mailed to it gives access.
    """
    EmailAddress.objects.filter(user=user).exclude(email=user.email).delete()
    EmailAddress.objects.update_or_create(
        user=user, email=user.email, defaults={"verified": True, "primary": True}
    )


def send_set_password(user: User) -> None:
    """Mail the link with which the user chooses a first password. It works once and for a limited time."""
    adapter = get_adapter()
    token = app_settings.PASSWORD_RESET_TOKEN_GENERATOR().make_token(user)
    url = adapter.get_reset_password_from_key_url(f"{user_pk_to_url_str(user)}-{token}")
    adapter.send_mail("organisation/mail/set_password", user.email, {"user": user, "password_reset_url": url})
