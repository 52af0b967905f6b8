"""Questions: what is told before an answer, and what is said of one."""

from __future__ import annotations

import json
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories.training import CHOICE, MATCH, ORDER, SECRET
from training.blocks import ChoiceBlock, MatchBlock, OrderBlock
from training.questions import BadAnswer, Question, keyed, shuffled

SEVERAL = {
    "question": "Wat past bij een mentor?",
    "answers": [
        {"text": "Meedenken", "is_right": True, "feedback": "Ja."},
        {"text": "Meegaan naar een gesprek", "is_right": True, "feedback": "Ook."},
        {"text": "Rekeningen betalen", "is_right": False, "feedback": "Dat doet de bewindvoerder."},
    ],
}


def choice(value: dict = CHOICE) -> Question:
    return ChoiceBlock().normalize(value)


def order() -> Question:
    return OrderBlock().normalize(ORDER)


def match() -> Question:
    return MatchBlock().normalize(MATCH)


def keys(question: Question, name: str) -> list[str]:
    return list(keyed(question[name]))


@pytest.mark.parametrize("question", [choice(), order(), match()], ids=["choice", "order", "match"])
def test_nothing_of_the_answer_is_told_before(question):
    told = json.dumps(question.told())
    assert SECRET not in told
    assert "is_right" not in told


def test_a_choice_tells_its_answers_in_the_order_of_the_editor():
    question = choice()
    one, other = keys(question, "answers")
    assert question.told() == {
        "question": CHOICE["question"],
        "several": False,
        "answers": [
            {"id": one, "text": "Een vaste tijd afspreken"},
            {"id": other, "text": "Niet meer opnemen"},
        ],
    }


def test_a_right_choice():
    question = choice()
    judgement = question.judge([keys(question, "answers")[0]])
    assert (judgement.is_right, [remark.text for remark in judgement.remarks]) == (
        True,
        [f"Dat geeft rust ({SECRET}-1)."],
    )


def test_a_wrong_choice_says_why_and_not_what_is_right():
    question = choice()
    judgement = question.judge([keys(question, "answers")[1]])
    assert (judgement.is_right, [(remark.is_right, remark.text) for remark in judgement.remarks]) == (
        False,
        [(False, f"Dan maakt zij zich zorgen ({SECRET}-2).")],
    )


def test_half_of_what_is_right_is_not_all_of_it():
    question = choice(SEVERAL)
    first, second, third = keys(question, "answers")
    half, whole, too_much = (
        question.judge(chosen) for chosen in ([first], [second, first], [first, second, third])
    )
    assert [half.is_right, whole.is_right, too_much.is_right] == [False, True, False]
    assert [half.text, whole.text, too_much.text] == ["Er is nog meer.", "", ""]


@pytest.mark.parametrize(
    "given",
    [[], ["onbekend"], "tekst", None, 3, {"a": "b"}, [1], [["a"]]],
    ids=repr,
)
@pytest.mark.parametrize("question", [choice(), order(), match()], ids=["choice", "order", "match"])
def test_what_is_no_answer_is_refused(question, given):
    with pytest.raises(BadAnswer):
        question.judge(given)


def test_one_answer_where_one_is_right():
    question = choice()
    with pytest.raises(BadAnswer):
        question.judge(keys(question, "answers"))


def test_the_same_answer_twice_is_no_answer():
    question = choice(SEVERAL)
    first = keys(question, "answers")[0]
    with pytest.raises(BadAnswer):
        question.judge([first, first])


def test_an_order_is_told_in_another_one():
    question = order()
    right = keys(question, "items")
    told = [item["id"] for item in question.told()["items"]]
    assert sorted(told) == sorted(right)
    assert told != right


def test_only_one_order_is_right_and_each_place_is_judged():
    question = order()
    right = keys(question, "items")
    for tried in permutations(right):
        judgement = question.judge(list(tried))
        assert judgement.is_right == (list(tried) == right)
        places = [remark.is_right for remark in judgement.remarks]
        assert places == [key == wanted for key, wanted in zip(tried, right, strict=True)]


def test_why_something_stands_there_is_told_only_to_who_put_it_there():
    question = order()
    one, two, three = keys(question, "items")
    judgement = question.judge([one, three, two])
    assert [remark.text for remark in judgement.remarks] == [
        f"Altijd eerst ({SECRET}-3).",
        "Kijk er nog eens naar.",
        "Kijk er nog eens naar.",
    ]


def test_nobody_can_tell_from_the_keys_what_belongs_together():
    question = match()
    told = question.told()
    items = {item["id"] for item in told["items"]}
    options = {option["id"] for option in told["options"]}
    assert not items & options
    assert not any(key[:6] in option for key in items for option in options)


def test_a_match():
    question = match()
    told = question.told()
    by_text = {option["text"]: option["id"] for option in told["options"]}
    money, care = (item["id"] for item in told["items"])
    right = {money: by_text["De bewindvoerder"], care: by_text["De mentor"]}
    crossed = {money: by_text["De mentor"], care: by_text["De bewindvoerder"]}
    assert question.judge(right).is_right
    assert [remark.is_right for remark in question.judge(crossed).remarks] == [False, False]
    both = question.judge({money: by_text["De mentor"], care: by_text["De mentor"]})
    assert [remark.is_right for remark in both.remarks] == [False, True]


def test_a_match_with_a_partner_of_another_question_is_no_answer():
    question = match()
    other = MatchBlock().normalize(
        {**MATCH, "pairs": [pair | {"right": f"Niet {pair['right']}"} for pair in MATCH["pairs"]]}
    )
    foreign = other.told()["options"][0]["id"]
    with pytest.raises(BadAnswer):
        question.judge({item["id"]: foreign for item in question.told()["items"]})


@given(st.lists(st.uuids().map(str), min_size=2, max_size=8, unique=True))
def test_shuffled_is_the_same_each_time_and_never_as_typed(typed):
    assert shuffled(typed) == shuffled(list(typed)) != typed
    assert sorted(shuffled(typed)) == sorted(typed)
