"""Builds the Kenniscarrousel of a demonstration: catalogue, courses, lessons, sessions, and how far the demo people are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from django.utils import timezone
from wagtail.models import Page

from home.demo.load import linked, table
from home.models import HomePage
from organisation.foundations.models import Foundation
from organisation.people.models import User
from training.models import (
    CataloguePage,
    ClientGroup,
    CoursePage,
    Evaluation,
    IntervisionGroup,
    IntervisionMeeting,
    IntervisionMember,
    LessonChange,
    LessonPage,
    ModulePage,
    Part,
    Session,
    Theme,
    TrainingSetting,
)
from training.questions import keyed
from training.selectors.learning import lesson_lines
from training.services import attendance, files, learning, seats
from training.services import sessions as planning

from .content import CATALOGUE, CLIENT_GROUPS, COURSES, THEMES

#: The parts of the basic course, and how many of its lessons are in each.
BASIC_PARTS = [("Deel 1: naast iemand staan", 3), ("Deel 2: in de praktijk", 3)]
#: What a course is, where its words do not say so.
USUAL: dict[str, dict[str, Any]] = {
    "basic_course": {
        "entry": "approval",
        "hours": 6,
        "gives_certificate": True,
        "valid_months": 36,
    },
    "module": {"entry": "open", "hours": 1, "gives_certificate": True},
}
PLAIN = (
    "kind",
    "title",
    "search_description",
    "intro",
    "entry",
    "is_public",
    "needs_attendance",
    "hours",
    "external_url",
)


@dataclass(frozen=True, slots=True)
class Planned:
    """A session of the demonstration: weeks from today, day of the week, hours, and where."""

    course: str
    foundation: str | None
    weeks: tuple[int, ...]
    weekday: int
    begin: str
    end: str
    place: str
    capacity: int
    online_url: str = ""
    subjects: tuple[str, ...] = ()


LINDE = "Buurthuis De Linde, Lindelaan 1, Leiden"
SESSIONS = [
    Planned("terugkombijeenkomst", "haag-en-rijn", (3,), 1, "19:30", "21:30", LINDE, 12),
    Planned("terugkombijeenkomst", "noord", (4,), 2, "19:30", "21:30", "De Schakel, Brink 4, Assen", 12),
    Planned(
        "webinar-zorgplan",
        None,
        (2,),
        3,
        "20:00",
        "21:00",
        "",
        50,
        online_url="https://vergaderen.example.nl/zorgplan",
    ),
    Planned("informatiebijeenkomst", "haag-en-rijn", (2,), 0, "19:30", "21:00", LINDE, 20),
    Planned(
        "informatiebijeenkomst", "noord", (3,), 5, "10:30", "12:00", "Bibliotheek, Markt 2, Groningen", 20
    ),
    Planned("terugkombijeenkomst", "haag-en-rijn", (-6,), 1, "19:30", "21:30", LINDE, 12),
]


def load(home: HomePage) -> CataloguePage:
    """Make all of it below the home page. Where a catalogue exists already, nothing is changed."""
    catalogue = CataloguePage.objects.first()
    if catalogue is not None:
        return catalogue
    labels = _labels(Theme, THEMES), _labels(ClientGroup, CLIENT_GROUPS)
    catalogue = CataloguePage(slug="kenniscarrousel", show_in_menus=False, **CATALOGUE)
    _publish(home, catalogue)
    files.collection()
    made = _pages(home)
    for told in COURSES:
        _course(catalogue, told, labels, made)
    for foundation in Foundation.objects.filter(is_national=False):
        TrainingSetting.objects.create(foundation=foundation, hours_a_year=8)
    planned = [_session(each) for each in SESSIONS]
    _people(planned)
    return catalogue


def _labels(model: Any, told: list[tuple[str, str]]) -> dict[str, Any]:
    return {
        slug: model.objects.create(slug=slug, name=name, order=number)
        for number, (slug, name) in enumerate(told)
    }


def _publish(parent: Page, page: Page) -> None:
    page.first_published_at = page.last_published_at = timezone.now()
    parent.add_child(instance=page)


def _pages(home: HomePage) -> dict[str, Any]:
    """The pages that texts may lead to, by their address below the home page."""
    pages = Page.objects.descendant_of(home).live()
    return {page.url_path.removeprefix(home.url_path).strip("/"): page for page in pages}


def _course(catalogue: CataloguePage, told: dict[str, Any], labels: Any, made: dict[str, Any]) -> None:
    values = USUAL.get(told["kind"], {}) | {name: told[name] for name in PLAIN if name in told}
    lessons = told["lessons"]
    course = CoursePage(
        slug=told["slug"],
        minutes=sum(lesson["minutes"] for lesson in lessons) or None,
        outcomes=[("outcome", outcome) for outcome in told["outcomes"]],
        body=[_block(name, value, made) for name, value in told["body"]],
        **values,
    )
    _publish(catalogue, course)
    themes, groups = labels
    course.themes.set([themes[slug] for slug in told["themes"]])
    course.client_groups.set([groups[slug] for slug in told["client_groups"]])
    course.save()
    parents = _parents(course, len(lessons))
    for parent, lesson in zip(parents, lessons, strict=True):
        _publish(
            parent,
            LessonPage(
                slug=lesson["slug"],
                title=lesson["title"],
                intro=lesson["intro"],
                minutes=lesson["minutes"],
                body=[_block(name, value, made) for name, value in lesson["body"]],
            ),
        )


def _parents(course: CoursePage, count: int) -> list[Page]:
    """Where each lesson goes: below the course, or below a part of it."""
    if course.kind != "basic_course":
        return [course] * count
    parents: list[Page] = []
    for number, (title, lessons) in enumerate(BASIC_PARTS, 1):
        module = ModulePage(slug=f"deel-{number}", title=title)
        _publish(course, module)
        parents += [module] * lessons
    return parents


def _block(name: str, value: dict[str, Any], made: dict[str, Any]) -> tuple[str, Any]:
    if name == "comparison":
        return name, {"heading": value["heading"], "table": table(value)}
    if name == "quiz":
        questions = [{"type": kind, "value": question} for kind, question in value["questions"]]
        return name, {"heading": value["heading"], "questions": questions}
    return name, linked(value, made)


def _session(told: Planned) -> Session:
    course = CoursePage.objects.get(slug=told.course)
    foundation = Foundation.objects.filter(slug=told.foundation).first() if told.foundation else None
    hours = [_hours(weeks, told) for weeks in told.weeks]
    session = Session.objects.create(
        course=course,
        foundation=foundation,
        trainer=User.objects.filter(email="trainer@example.nl").first(),
        place=told.place,
        online_url=told.online_url,
        capacity=told.capacity,
        minimum=4,
        starts_at=hours[0][0],
        ends_at=hours[-1][1],
        changed_at=timezone.now(),
    )
    for number, (begin, end) in enumerate(hours):
        subject = told.subjects[number] if told.subjects else ""
        Part.objects.create(session=session, starts_at=begin, ends_at=end, subject=subject)
    planning.planned(session=session, before=None, told_before=())
    return session


def _hours(weeks: int, told: Planned) -> tuple[datetime, datetime]:
    day = timezone.localdate() + timedelta(weeks=weeks)
    day += timedelta(days=(told.weekday - day.weekday()) % 7)
    zone = timezone.get_current_timezone()
    begin, end = (datetime.combine(day, time.fromisoformat(at), tzinfo=zone) for at in (told.begin, told.end))
    return begin, end


def _people(planned: list[Session]) -> None:
    """The demo mentor completed a module, is halfway another, was at a meeting, and is in a group."""
    mentor = User.objects.filter(email="mentor@example.nl").first()
    trainer = User.objects.filter(email="trainer@example.nl").first()
    foundation = Foundation.objects.filter(slug="haag-en-rijn").first()
    if not (mentor and trainer and foundation):
        return
    ago = timezone.now() - timedelta(weeks=8)
    _follow(mentor, "grenzen-en-nabijheid", whole=True, now=ago)
    _follow(mentor, "als-een-client-zorg-weigert", whole=False, now=timezone.now() - timedelta(days=2))
    first = lesson_lines(CoursePage.objects.get(slug="grenzen-en-nabijheid"))[0]
    LessonChange.objects.create(
        lesson_id=first.pk,
        changed_on=timezone.localdate(),
        words="Er is een nieuw stuk bij over appjes in de avond, met een zin die u letterlijk kunt gebruiken.",
    )
    past = planned[-1]
    enrolment = seats.take(
        session=past, foundation=foundation, user=mentor, now=past.starts_at - timedelta(weeks=3)
    )
    part = past.parts.get()
    attendance.note(part=part, presences={enrolment.pk: ("present", None)}, by=trainer, now=past.ends_at)
    attendance.close(session=past, now=past.ends_at)
    Evaluation.objects.create(
        enrolment=enrolment,
        grade=5,
        takes_along="Eerst vragen, dan pas meedenken.",
        given_at=past.ends_at + timedelta(days=1),
    )
    group = IntervisionGroup.objects.create(
        foundation=foundation, name="Leiden, dinsdagavond", leader=trainer
    )
    IntervisionMember.objects.create(group=group, user=mentor)
    begin, end = _hours(5, Planned("", None, (5,), 1, "19:30", "21:30", "", 8))
    IntervisionMeeting.objects.create(group=group, starts_at=begin, ends_at=end, place=LINDE)


def _follow(user: User, slug: str, *, whole: bool, now: datetime) -> None:
    """Follow a course as somebody would: all of it, or its first lesson up to halfway the quiz."""
    course = CoursePage.objects.get(slug=slug)
    for line in lesson_lines(course):
        lesson = LessonPage.objects.get(pk=line.pk)
        learning.visit(user=user, lesson=lesson, now=now)
        questions = list(lesson.questions())
        for question in questions if whole else questions[:1]:
            learning.answer(user=user, lesson=lesson, block=question.id, given=_right(question.value))
        if not whole:
            return
        learning.finish(user=user, lesson=lesson, course=course, now=now)


def _right(question: Any) -> Any:
    """The right answer to a question, which nobody but a demonstration gives by itself."""
    match question.kind:
        case "choice":
            return [key for key, answer in keyed(question["answers"]).items() if answer["is_right"]]
        case "order":
            return list(keyed(question["items"]))
    told = question.told()
    texts = {option["text"]: option["id"] for option in told["options"]}
    return {key: texts[pair["right"]] for key, pair in keyed(question["pairs"]).items()}
