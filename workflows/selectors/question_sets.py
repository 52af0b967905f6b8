"""Which own questions of foundations there are."""

from __future__ import annotations

from django.db.models import OuterRef, QuerySet, Subquery

from organisation.foundations.models import Foundation
from organisation.people.policies import Everywhere, Scope
from workflows.models import QuestionSet


def present_sets() -> QuerySet[QuestionSet]:
    """Of each foundation and form the version that is asked now."""
    same = QuestionSet.objects.filter(foundation=OuterRef("foundation"), kind=OuterRef("kind"))
    return QuestionSet.objects.filter(pk=Subquery(same.order_by("-number").values("pk")[:1]))


def present_set(*, foundation: Foundation, kind: str) -> QuestionSet | None:
    return QuestionSet.objects.filter(foundation=foundation, kind=kind).order_by("-number").first()


def sets_of(kind: str, scope: Scope) -> list[tuple[int, str]]:
    """(key, name of the foundation) of every version for a form that foundations in `scope` made, oldest first for each."""
    sets = QuestionSet.objects.filter(kind=kind).order_by("foundation__name", "number")
    if not isinstance(scope, Everywhere):
        sets = sets.filter(foundation__in=scope)
    return list(sets.values_list("pk", "foundation__name"))
