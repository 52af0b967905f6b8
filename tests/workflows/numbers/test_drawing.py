"""The pictures beside the numbers: whole labels, on as many lines as they need, and no row over another."""

from __future__ import annotations

import re

from django.template.loader import render_to_string
from django.utils.translation import override

from mentorships.models import LeavingReason
from workflows.desk.numbers.drawing import LEFT, LETTERS, LINE, LONGEST, ROW, bars, spans


def test_every_reason_for_leaving_can_be_read_whole():
    with override("nl"):
        labels = [str(LeavingReason(reason).label).capitalize() for reason in LeavingReason]
    picture = bars("Waarom", [(label, number, number, None) for number, label in enumerate(labels)])
    assert [" ".join(bar.lines) for bar in picture.bars] == labels
    assert max(len(line) for bar in picture.bars for line in bar.lines) <= LETTERS
    drawn = render_to_string("workflows/desk/numbers/_picture.html", {"picture": picture})
    texts = re.findall(r'<text class="numbers-label"[^>]*>(.*?)</text>', drawn)
    assert [" ".join(re.sub(r"<[^>]*>", " ", text).split()) for text in texts] == labels


def test_a_row_is_as_high_as_its_label_and_its_bar_stands_in_the_middle():
    labels = ("Kort", "Samen besloten met de stichting, na een gesprek", "Anders")
    picture = bars("Waarom", [(label, 3, "3", None) for label in labels])
    lines = len(picture.bars[1].lines)
    assert lines == 3
    assert [bar.y for bar in picture.bars] == [4, 4 + ROW, 4 + 2 * ROW + 2 * LINE]
    assert [bar.middle for bar in picture.bars] == [0, LINE, 0]
    assert picture.height == 3 * ROW + 2 * LINE + 8
    assert bars("Niets", []).height == 8


def test_bars_and_spans_begin_and_end_where_their_numbers_say():
    told = bars("Zo veel", [("Half", 5, "5", 10), ("Heel", 10, "10", None), ("Verborgen", None, "–", None)])
    assert [(bar.x, bar.length, bar.mark) for bar in told.bars] == [
        (LEFT, LONGEST / 2, LEFT + LONGEST),
        (LEFT, LONGEST, None),
        (LEFT, None, None),
    ]
    told = spans("Zo lang", [("Dagen", (1, 2, 4), "2"), ("Leeg", None, "–")])
    assert [(bar.x, bar.length, bar.mark) for bar in told.bars] == [
        (LEFT + LONGEST / 4, LONGEST * 3 / 4, LEFT + LONGEST / 2),
        (LEFT, None, None),
    ]
