"""Telephone numbers as people read them."""

from __future__ import annotations

import re

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat

DUTCH = 31


def as_read(number: str) -> str:
    """In groups: 06 12 34 56 78, 071 512 3456, +32 470 12 34 56. What is no number stays as it is."""
    try:
        parsed = phonenumbers.parse(number, "NL")
    except NumberParseException:
        return number
    if not phonenumbers.is_valid_number(parsed):
        return number
    style = PhoneNumberFormat.NATIONAL if parsed.country_code == DUTCH else PhoneNumberFormat.INTERNATIONAL
    # Eight digits in a row, as Dutch mobile numbers have them, nobody reads aloud.
    return re.sub(r"(\d\d)(\d\d)(\d\d)(\d\d)$", r"\1 \2 \3 \4", phonenumbers.format_number(parsed, style))
