"""What learning costs: a lesson, an answer, the catalogue, an enrolment."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import count

from django.db import connection
from django.utils import timezone

from home.models import HomePage
from organisation.foundations.models import Foundation
from organisation.people.models import Role
from tests.bench.asking import Kind, Request, Somebody
from tests.factories import training as made
from training.demo import load as demo
from training.models import CataloguePage, CoursePage, LessonPage

COURSES = 1000
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
# As many courses again as there are paths, each as the one that is given, with its theme and its words.
PAGES = """
    WITH given AS (SELECT * FROM wagtailcore_page WHERE id = %(course)s),
    made AS (
        INSERT INTO wagtailcore_page (path, depth, numchild, translation_key, locale_id, title, draft_title, slug,
            content_type_id, live, has_unpublished_changes, url_path, seo_title, show_in_menus, search_description,
            first_published_at, last_published_at, expired, locked)
        SELECT each.path, given.depth, 0, gen_random_uuid(), given.locale_id, given.title || ' ' || each.number,
            given.title, given.slug || '-' || each.number, given.content_type_id, true, false,
            given.url_path || each.number || '/', '', false, '', now(), now(), false, false
        FROM given, unnest(%(paths)s::text[]) WITH ORDINALITY AS each (path, number)
        RETURNING id
    ),
    courses AS (
        INSERT INTO training_coursepage ({columns}, page_ptr_id)
        SELECT {columns}, made.id FROM training_coursepage, made WHERE page_ptr_id = %(course)s
        RETURNING page_ptr_id
    ),
    entries AS (
        INSERT INTO home_searchentry (page_id, name, vector, passages, passage_vectors)
        SELECT made.id, entry.name, entry.vector, entry.passages, entry.passage_vectors
        FROM home_searchentry entry, made WHERE entry.page_id = %(course)s
    )
    INSERT INTO training_coursepage_themes (coursepage_id, theme_id)
    SELECT courses.page_ptr_id, chosen.theme_id FROM courses, training_coursepage_themes chosen
    WHERE chosen.coursepage_id = %(course)s
"""
_numbers = count(1)


class Learning:
    """The Kenniscarrousel of the demonstration with a thousand courses more, and a mentor in it."""

    def __init__(self, foundation: Foundation) -> None:
        self.foundation = foundation
        self.catalogue = demo.load(HomePage.objects.get())
        course = CoursePage.objects.get(slug="grenzen-en-nabijheid")
        self.lesson = LessonPage.objects.child_of(course).order_by("path").first()
        self.mentor = Somebody("mentor-van-de-bench", foundation=foundation, role=Role.MENTOR)
        meeting = CoursePage.objects.get(slug="terugkombijeenkomst")
        self.session = made.session(
            meeting, foundation=foundation, capacity=10_000, starts_at=timezone.now() + timedelta(weeks=3)
        )
        add_courses(self.catalogue, course)

    def kinds(self) -> Iterator[Kind]:
        """Goals are those of the issue that asked for learning."""
        yield Kind("lesson page", lambda: self.mentor.page(self.lesson.url), goal=25)
        yield Kind("lesson: an answer to a question", self._answer, goal=20)
        yield Kind("catalogue of 1,000 with filters", self._catalogue)
        yield Kind("course page, of a mentor", lambda: self.mentor.page(self.lesson.get_parent().url))
        yield Kind("my learning", lambda: self.mentor.page("/mijn/leren/"))
        yield Kind("enrolment with its seat and mail", self._enrolment, goal=25)

    def _answer(self) -> Request:
        question = next(self.lesson.questions())
        (chosen, *_others) = made.right(question)
        return self.mentor.post(f"/mijn/leren/les/{self.lesson.pk}/{question.id}/", status=303, answer=chosen)

    def _catalogue(self) -> Request:
        """Each with another query, so that it is drawn anew."""
        query = f"thema=grenzen&soort=module&duur=middel&q=grens&n={next(_numbers)}"
        return Request("GET", f"{self.catalogue.url}?{query}")

    def _enrolment(self) -> Request:
        somebody = Somebody(f"deelnemer-{next(_numbers)}", foundation=self.foundation, role=Role.MENTOR)
        path = f"/mijn/inschrijven/?cursus={self.session.course.slug}"
        return somebody.post(path, status=303, session=str(self.session.key), remarks="")


def add_courses(catalogue: CataloguePage, like: CoursePage) -> None:
    """A thousand courses in the catalogue, written in one statement: the tree would take a minute to do it."""
    first = CoursePage.objects.child_of(catalogue).count() + 1
    paths = [f"{catalogue.path}{_base36(number):0>4}" for number in range(first, first + COURSES)]
    own = [field.column for field in CoursePage._meta.local_concrete_fields if not field.primary_key]
    columns = ", ".join(f'"{column}"' for column in own)
    with connection.cursor() as cursor:
        cursor.execute(PAGES.format(columns=columns), {"course": like.pk, "paths": paths})
        cursor.execute("VACUUM ANALYZE wagtailcore_page, home_searchentry, training_coursepage")
    CataloguePage.objects.filter(pk=catalogue.pk).update(numchild=first + COURSES - 1)


def _base36(number: int) -> str:
    digits = ""
    while number:
        number, place = divmod(number, 36)
        digits = ALPHABET[place] + digits
    return digits
