"""When something is, as people read it."""

from datetime import UTC, datetime

import pytest
from django.template import engines

from organisation.calendar.words import in_words

SPACE = "\N{NO-BREAK SPACE}"
BEGIN = datetime(2026, 12, 3, 18, tzinfo=UTC)


@pytest.mark.parametrize(
    ("end", "words"),
    [
        (None, f"donderdag 3 december 2026, 19.00{SPACE}uur"),
        (datetime(2026, 12, 3, 20, tzinfo=UTC), f"donderdag 3 december 2026, 19.00 tot 21.00{SPACE}uur"),
        (
            datetime(2026, 12, 3, 23, 30, tzinfo=UTC),
            f"donderdag 3 december 2026, 19.00{SPACE}uur tot vrijdag 4 december 2026, 00.30{SPACE}uur",
        ),
    ],
)
def test_a_moment_and_hours(end, words):
    assert in_words(BEGIN, end) == words
    source = "{% load moment_tags %}{{ begin|moment:end }}"
    assert engines["django"].from_string(source).render({"begin": BEGIN, "end": end}) == words


def test_in_summer_the_clock_says_another_hour():
    assert in_words(datetime(2026, 7, 1, 17, tzinfo=UTC)) == f"woensdag 1 juli 2026, 19.00{SPACE}uur"
