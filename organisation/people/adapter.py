"""How django-allauth behaves here: nobody signs up, mail is in our words, secrets are sealed."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context as request_context
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from organisation.people.models import User
from organisation.people.selectors import foundation_of
from organisation.people.services import second_factors


class AccountAdapter(DefaultAccountAdapter):
    """Accounts are opened by staff or by an acceptance, never by signing up."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        staff = request.user.has_perm("wagtailadmin.access_admin")
        return reverse("wagtailadmin_home") if staff else super().get_login_redirect_url(request)

    def get_reset_password_from_key_url(self, key: str) -> str:
        """The link in a mail: on our own address, never on one that a request named, and also outside a request."""
        path = reverse("account_reset_password_from_key", kwargs={"uidb36": "UID", "key": "KEY"})
        return settings.SITE_URL + path.replace("UID-KEY", quote(key))

    def get_email_confirmation_url(self, request: HttpRequest, emailconfirmation: Any) -> str:
        """As above, for a new address that someone confirms."""
        return settings.SITE_URL + reverse("account_confirm_email", args=[emailconfirmation.key])

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Mail that also leaves from a task, where there is no request to name a site.

        It greets its reader by name and is signed by their foundation, where these are known.
        """
        user = context.get("user") or User.objects.filter(email=email).first()
        details = {
            "user": user,
            "foundation": foundation_of(user) if user else None,
            "request": request_context.request,
            "email": email,
            "site_url": settings.SITE_URL,
            "link_days": settings.PASSWORD_RESET_TIMEOUT // 86400,
        }
        self.render_mail(template_prefix, email, details | context).send()

    def send_notification_mail(
        self,
        template_prefix: str,
        user: User,
        context: dict[str, Any] | None = None,
        email: str | None = None,
    ) -> None:
        """As usual; the address may be one that is the user's no more."""
        super().send_notification_mail(template_prefix, user, {"user": user} | (context or {}), email)


class SecondFactorAdapter(DefaultMFAAdapter):
    """The secrets of authenticator apps and recovery codes are unreadable in the database."""

    def encrypt(self, text: str) -> str:
        return second_factors.sealed(text)

    def decrypt(self, encrypted_text: str) -> str:
        return second_factors.opened(encrypted_text)
