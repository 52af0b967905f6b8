"""Addresses made from what people type."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

# A path of this site, a secure address elsewhere, or a way to reach somebody.
ADDRESS = re.compile(r"(/(?!/)|https://|mailto:|tel:)\S*")


def check_address(value: str) -> None:
    """Refuse what a link of ours cannot be, ``javascript:`` among it."""
    if value and not ADDRESS.fullmatch(value):
        raise ValidationError(
            _("Start the address with / for a page of this site, or with https://, mailto: or tel:."),
            code="address",
        )
