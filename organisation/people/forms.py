"""Forms of django-allauth that ask something in words of their own."""

from __future__ import annotations

from typing import Any

from allauth.mfa.webauthn.forms import AddWebAuthnForm, EditWebAuthnForm
from django import forms
from django.utils.translation import gettext_lazy as _


class NamedKeyMixin:
    """Says whose name is asked: theirs has no label, so that Django makes an English one."""

    fields: dict[str, forms.Field]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].label = _("Name of the security key")


class AddKeyForm(NamedKeyMixin, AddWebAuthnForm):
    """Adds a security key."""


class EditKeyForm(NamedKeyMixin, EditWebAuthnForm):
    """Gives a security key another name."""
