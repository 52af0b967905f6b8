"""The catalogue: browsing and searching courses."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.contrib.postgres.search import SearchQuery
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import QueryDict
from wagtail.models import PageViewRestriction

from home.models import SearchEntry
from home.models.search import DUTCH
from home.policies import for_visitors
from organisation.folding import fold
from organisation.prepared import Prepared
from training.models import CataloguePage, ClientGroup, CourseKind, CoursePage, Theme

PAGE = 24
#: How long a course takes: the key in an address, and the minutes from and up to (not including).
LENGTHS = {"kort": (0, 30), "middel": (30, 90), "lang": (90, None)}
LONGEST_QUERY = 100
#: What a list shows of a course.
LISTED = ("path", "title", "intro", "slug", "url_path", "kind", "minutes")
#: What can be chosen, by the names that stand in addresses.
CHOICES = ("thema", "groep", "duur", "soort")


_CALLED: Prepared[CoursePage] = Prepared(
    lambda slug: CoursePage.objects.filter(slug=slug, live=True).order_by("path").defer_streamfields()
)
_OF_KEY: Prepared[CoursePage] = Prepared(lambda key: CoursePage.objects.filter(pk=key).defer_streamfields())


@dataclass(frozen=True, slots=True)
class Found:
    """What was asked, and the courses that fit. `filters`: (name, key) of what was chosen."""

    q: str
    chosen: dict[str, str]
    courses: list[CoursePage]
    count: int
    page: int
    themes: list[Theme] = field(default_factory=list)
    groups: list[ClientGroup] = field(default_factory=list)

    @property
    def pages(self) -> int:
        return max(1, -(-self.count // PAGE))

    @property
    def kinds(self) -> list[tuple[str, Any]]:
        return list(CourseKind.choices)

    @property
    def is_narrowed(self) -> bool:
        return bool(self.q or self.chosen)


def course_called(slug: str) -> CoursePage | None:
    """The published course with this short name, without its texts. One query."""
    return _CALLED.first(slug) if "\0" not in slug else None


def course_of_key(key: int) -> CoursePage | None:
    """The course with this key, online or not, without its texts. One query."""
    return _OF_KEY.first(key)


def browse(catalogue: CataloguePage, asked: QueryDict) -> Found:
    """The courses of a catalogue that fit what was `asked`, in the order of the tree; by page."""
    q = asked.get("q", "").replace("\0", "")[:LONGEST_QUERY].strip()
    chosen = {name: text for name in CHOICES if (text := asked.get(name, ""))}
    keys = list(
        courses_that_fit(CoursePage.objects.child_of(catalogue), q=q, **chosen).values_list("pk", flat=True)
    )
    number = _number(asked.get("pagina", ""), most=max(1, -(-len(keys) // PAGE)))
    shown = CoursePage.objects.filter(pk__in=keys[(number - 1) * PAGE : number * PAGE]).only(*LISTED)
    return Found(
        q=q,
        chosen=chosen,
        courses=list(shown.order_by("path").prefetch_related("themes")),
        count=len(keys),
        page=number,
        themes=list(Theme.objects.all()),
        groups=list(ClientGroup.objects.all()),
    )


def courses_for_everybody() -> QuerySet[CoursePage]:
    """The courses in every catalogue that everybody may see, for `courses_that_fit`."""
    found = CoursePage.objects.none()
    for catalogue in for_visitors(CataloguePage.objects.all()):
        found = found | CoursePage.objects.child_of(catalogue)
    return found


def courses_that_fit(
    courses: QuerySet[CoursePage],
    *,
    q: str = "",
    thema: str = "",
    groep: str = "",
    duur: str = "",
    soort: str = "",
) -> QuerySet[CoursePage]:
    """Those of `courses` that everybody may see and that fit; what is not known fits nothing.

    Whether the catalogue that they are in is for everybody is not asked here: it would be asked for each course anew.
    """
    private = PageViewRestriction.objects.filter(page=OuterRef("pk"))
    found = courses.filter(~Exists(private), live=True).order_by("path")
    of_course = Q(coursepage=OuterRef("pk"))
    if thema:
        found = found.filter(Exists(CoursePage.themes.through.objects.filter(of_course, theme__slug=thema)))
    if groep:
        # A course that names no group is for all of them.
        chosen = CoursePage.client_groups.through.objects.filter(of_course)
        found = found.filter(Exists(chosen.filter(clientgroup__slug=groep)) | ~Exists(chosen))
    if soort:
        found = found.filter(kind=soort)
    if duur:
        least, most = LENGTHS.get(duur, (1, 0))
        found = found.filter(minutes__gte=least)
        found = found if most is None else found.filter(minutes__lt=most)
    return found.filter(pk__in=_with_words(q)) if q else found


def _with_words(q: str) -> QuerySet[SearchEntry, Any]:
    """The pages in which all words stand, the last one perhaps only as the beginning of a word."""
    *others, last = fold(q).split() or [""]
    if not last:
        return SearchEntry.objects.none()
    whole = SearchQuery(" & ".join([*others, last]), config=DUTCH, search_type="raw")
    beginning = SearchQuery(f"{last}:*", config="simple", search_type="raw")
    if others:
        beginning = SearchQuery(" & ".join(others), config=DUTCH, search_type="raw") & beginning
    return SearchEntry.objects.filter(vector=whole | beginning).values("pk")


def _number(typed: str, *, most: int) -> int:
    number = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 6 else 1
    return min(max(number, 1), most)
