"""What a move asks is drawn once, unless it depends on the case."""

from __future__ import annotations

import pytest
from django.utils.translation import override

from tests.factories import cases
from workflows.api.drawn import move_schema
from workflows.engine import registry

pytestmark = pytest.mark.django_db


def schema_of(case, move: str):
    return move_schema(registry.get(case.kind).transition(move), case)


@pytest.mark.parametrize("move", ["invite", "ask", "reject", "screen"])
def test_the_same_for_every_case_is_drawn_once(move, django_assert_num_queries):
    first, second = (cases.application(cases.foundation()) for _time in range(2))
    drawn = schema_of(first, move)
    with django_assert_num_queries(0):
        assert schema_of(second, move) is drawn


def test_in_each_language_once():
    case = cases.application(cases.foundation())
    with override("en"):
        english = schema_of(case, "reject")
    assert english["properties"]["message"]["title"] == "Reason"
    assert schema_of(case, "reject")["properties"]["message"]["title"] == "Reden"


def test_who_can_have_a_case_follows_the_case():
    here, there = cases.foundation(), cases.foundation()
    case, other = cases.application(here), cases.application(there)
    someone, elsewhere = cases.coordinator(here), cases.coordinator(there, "hidde")

    def people(of) -> list[str]:
        return [option["const"] for option in schema_of(of, "assign")["properties"]["owner"]["oneOf"]]

    assert (people(case), people(other)) == ([str(someone.pk)], [str(elsewhere.pk)])
    colleague = cases.coordinator(here, "bas")
    assert set(people(case)) == {str(someone.pk), str(colleague.pk)}
