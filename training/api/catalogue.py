"""`/courses`: what there is to learn, open to anybody. Of a lesson only its title is told."""

from __future__ import annotations

from typing import Any, Literal

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import Field, Query, Router, Schema

from home.api.references import whole
from home.api.streams import block_json, read_together
from home.policies import for_visitors
from home.selectors.website import page_address
from organisation.api.answers import NotFound, answer, problems, refuse_unknown
from organisation.api.foundations import FoundationSummary
from training.api.labels import LabelSummary, Slug, label_json
from training.api.sessions import CourseName, SessionSummary, session_json
from training.models import CoursePage
from training.selectors.catalogue import LONGEST_QUERY, courses_for_everybody, courses_that_fit
from training.selectors.learning import lessons_by_part
from training.selectors.sessions import sessions_of

router = Router(tags=["training"])

Kind = Literal["", "basic_course", "module", "return_meeting", "webinar", "external", "info_session"]
#: What `length` can be, and the name of it in addresses of the website.
LENGTHS = {"": "", "short": "kort", "medium": "middel", "long": "lang"}


class CourseSummary(Schema):
    """A course. `minutes` are those of all lessons together, null when there are only sessions.

    `entry` is how one gets in: `open` (without enrolling), `at_once` or `approval` (by `POST /forms/course-enrolment`).
    """

    slug: str
    title: str
    kind: str
    themes: list[LabelSummary]
    groups: list[LabelSummary]
    minutes: int | None
    url: str
    entry: str


class Courses(Schema):
    items: list[CourseSummary]
    count: int


class LessonTitle(Schema):
    """A lesson; `part` is the part of the course that it is in, if any."""

    id: int
    title: str
    part: str


class CourseDetail(CourseSummary):
    """A course. `body` is a stream, as in `/api/v2/`; `prerequisites` are to be completed first.

    `for_everybody`: its lessons can be read without an account. `valid_months` is for how long its certificate is valid.
    """

    intro: str
    outcomes: list[str]
    hours: float
    for_everybody: bool
    gives_certificate: bool
    valid_months: int | None
    foundation: FoundationSummary | None
    external_url: str
    body: list[Any]
    lessons: list[LessonTitle]
    prerequisites: list[CourseName]
    sessions: list[SessionSummary]


class CourseQuery(Schema):
    """What to list. What is left out does not narrow."""

    q: str = Field("", max_length=LONGEST_QUERY, description="Words, the last one perhaps half.")
    theme: Slug = Field("", description="The slug of a theme.")
    group: Slug = Field("", description="The slug of a client group; what is about everybody fits too.")
    kind: Kind = ""
    length: Literal["", "short", "medium", "long"] = Field(
        "", description="`short` is less than half an hour, `long` an hour and a half or more."
    )
    limit: int = Field(20, ge=1, le=100)
    offset: int = Field(0, ge=0, le=1_000_000)


@router.get("/courses", response={200: Courses} | problems(400), summary="Courses")
def list_courses(request: HttpRequest, query: Query[CourseQuery]) -> HttpResponse:
    """Courses in the order of the catalogue."""
    refuse_unknown(request, CourseQuery)
    found = courses_that_fit(
        courses_for_everybody(),
        q=query.q.replace("\0", "").strip(),
        thema=query.theme,
        groep=query.group,
        duur=LENGTHS[query.length],
        soort=query.kind,
    )
    shown = found.defer_streamfields().prefetch_related("themes", "client_groups")
    items = [course_summary(each) for each in shown[query.offset : query.offset + query.limit]]
    return answer({"items": items, "count": found.count()})


@router.get("/courses/{slug:slug}", response={200: CourseDetail} | problems(404), summary="A course")
def show_course(request: HttpRequest, slug: str) -> HttpResponse:
    """A course with the titles of its lessons, and its sessions to come."""
    found = for_visitors(CoursePage.objects.filter(slug=slug))
    course = found.select_related("foundation").order_by("path").first()
    if course is None:
        raise NotFound
    read_together([course], ["body"])
    now = timezone.now()
    return answer(
        course_summary(course)
        | {
            "intro": course.intro,
            "outcomes": [outcome.value for outcome in course.outcomes],
            "hours": float(course.hours),
            "for_everybody": course.is_public,
            "gives_certificate": course.gives_certificate,
            "valid_months": course.valid_months,
            "foundation": course.foundation
            and {"slug": course.foundation.slug, "name": course.foundation.name},
            "external_url": course.external_url,
            "body": block_json(course.body.stream_block, course.body),
            "lessons": [
                {"id": line.pk, "title": line.title, "part": part} for part, line in lessons_by_part(course)
            ],
            "prerequisites": list(for_visitors(course.prerequisites.all()).values("slug", "title")),
            "sessions": [session_json(each, now) for each in sessions_of(course, None)],
        }
    )


def course_summary(course: CoursePage) -> dict[str, Any]:
    """A line of the list; takes `themes` and `client_groups` with the course."""
    return {
        "slug": course.slug,
        "title": course.title,
        "kind": course.kind,
        "themes": [label_json(each) for each in course.themes.all()],
        "groups": [label_json(each) for each in course.client_groups.all()],
        "minutes": course.minutes,
        "url": whole(page_address(course.pk)),
        "entry": course.entry,
    }
