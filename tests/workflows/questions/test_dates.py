"""A day in any usual spelling, kept in one."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override

from workflows.questions.dates import DayField, read_day


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("3-5-2026", "2026-05-03"),
        ("03/05/2026", "2026-05-03"),
        (" 3. 5. 2026 ", "2026-05-03"),
        ("3 mei 2026", "2026-05-03"),
        ("3 MEI 2026", "2026-05-03"),
        ("1 mrt. 2026", None),
        ("1 maa. 2026", "2026-03-01"),
        ("12 sept 2026", "2026-09-12"),
        ("2026-05-03", "2026-05-03"),
        ("29-2-2024", "2024-02-29"),
        ("29-2-2023", None),
        ("31-6-2026", None),
        ("0-5-2026", None),
        ("3-13-2026", None),
        ("3-5-26", None),
        ("3-5-1899", None),
        ("3-5-2100", None),
        ("2-xyz-2026", None),
        ("٣-5-2026", None),
        ("3-5-2026 of later", None),
        ("", ""),
        ("\t", ""),
    ],
)
def test_spellings(typed, kept):
    field = DayField(required=False)
    with override("nl"):
        if kept is None:
            with pytest.raises(ValidationError) as refused:
                field.clean(typed)
            assert refused.value.code == "date"
        else:
            assert field.clean(typed) == kept


def test_what_is_kept_is_shown_as_people_type_it_and_read_as_people_read_it():
    field = DayField()
    with override("nl"):
        assert (field.prepare_value("2026-05-03"), field.prepare_value("ooit")) == ("3-5-2026", "ooit")
        assert field.display("2026-05-03") == "3 mei 2026"
        assert read_day(field.prepare_value("2026-12-31")).isoformat() == "2026-12-31"
