"""Which own questions of foundations there are."""

from __future__ import annotations

from django.db.models import OuterRef, QuerySet, Subquery

from organisation.foundations.models import Foundation
from workflows.models import QuestionSet


def present_sets() -> QuerySet[QuestionSet]:
    """Of each foundation and form the version that is asked now."""
    same = QuestionSet.objects.filter(foundation=OuterRef("foundation"), kind=OuterRef("kind"))
    return QuestionSet.objects.filter(pk=Subquery(same.order_by("-number").values("pk")[:1]))


def present_set(*, foundation: Foundation, kind: str) -> QuestionSet | None:
    return QuestionSet.objects.filter(foundation=foundation, kind=kind).order_by("-number").first()
