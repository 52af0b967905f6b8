"""Telephone numbers as people read them, and as a telephone dials them."""

from __future__ import annotations

import re
from functools import lru_cache

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat

DUTCH = 31


@lru_cache(maxsize=1024)  # pages show the same few numbers over and over
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


def dial_address(number: str) -> str:
    """``088 000 00 00`` as ``tel:0880000000``; empty for what has no digits."""
    dialled = "".join(sign for sign in number if sign.isdigit() or sign == "+")
    return f"tel:{dialled}" if dialled else ""
