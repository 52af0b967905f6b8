"""A long choice is the one that Django draws."""

import pytest
from django import forms
from django.test.html import parse_html

from workflows.questions.widgets import LongSelect

CHOICES = [
    ("", "Kies uw gemeente"),
    ("GM0001", "'s-Gravenhage"),
    ("GM0002", '<b>"Dorp" & stad</b>'),
    ('a"b', "c"),
]


@pytest.mark.parametrize("value", [None, "", "GM0001", "GM0002", 'a"b', "onbekend", '"><script>', 12])
@pytest.mark.parametrize("attrs", [None, {"id": "id_place", "aria-required": "true"}])
def test_as_django_draws_it(value, attrs):
    drawn = [kind(choices=CHOICES).render("place", value, attrs) for kind in (LongSelect, forms.Select)]
    assert parse_html(drawn[0]) == parse_html(drawn[1])
    assert drawn[0].count(" selected") == (0 if value in ("onbekend", '"><script>', 12) else 1)
