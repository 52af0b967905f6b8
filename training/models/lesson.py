"""A lesson, and what changed in it since."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.core.validators import MinValueValidator
from django.db import models
from django.db.models.expressions import RawSQL
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.blocks import StreamValue
from wagtail.fields import StreamField
from wagtail.models import PageViewRestriction

from home.models import BasePage
from organisation.calendar.workdays import today
from organisation.prepared import Prepared
from training.blocks import LessonBlock

from .course import CoursePage

# Whether editors closed one of the pages with these paths. Below its course, who must log in is for the course to say
# (`training.services.closing`), and only a narrower circle is theirs.
CLOSED_BY_EDITORS = """
    EXISTS (
        SELECT FROM wagtailcore_pageviewrestriction restriction
        JOIN wagtailcore_page closed ON closed.id = restriction.page_id
        WHERE closed.path = ANY(%s)
            AND (restriction.restriction_type <> 'login' OR length(closed.path) <= length(wagtailcore_page.path))
    )
"""
# A lesson is in a course, or in a part of one.
_COURSE_AT: Prepared[CoursePage] = Prepared(
    lambda parent, above, paths: (
        CoursePage.objects.filter(models.Q(path=parent) | models.Q(path=above))
        .annotate(closed_by_editors=RawSQL(CLOSED_BY_EDITORS, (paths,), models.BooleanField()))
        .order_by("path")
        .defer_streamfields()
    )
)


class LessonPage(BasePage):
    """Ten or fifteen minutes of a course."""

    body = StreamField(LessonBlock(), blank=True, verbose_name=_("lesson"))
    minutes = models.PositiveSmallIntegerField(
        _("length in minutes"), default=15, validators=[MinValueValidator(1)]
    )

    content_panels = [
        *BasePage.content_panels[:-2],
        FieldPanel("minutes"),
        FieldPanel("body"),
        InlinePanel(
            "changes",
            label=_("change"),
            heading=_("What changed"),
            help_text=_("Who completed the lesson before is told so, and does not start again."),
        ),
    ]
    may_be_kept = False  # each learner sees their own answers in it
    parent_page_types = ["training.CoursePage", "training.ModulePage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("lesson")
        verbose_name_plural = _("lessons")

    def save(self, *args: Any, **kwargs: Any) -> None:
        """As every page; a change that it brings online with it is dated today."""
        if kwargs.get("update_fields") is None:
            self._date_changes()
        super().save(*args, **kwargs)

    def _date_changes(self) -> None:
        """Give each change the day on which it first came online. Drafts were written before, and know nothing of it."""
        undated = [each for each in self.changes.all() if each.changed_on is None]
        if not undated:
            return
        dated = LessonChange.objects.filter(lesson=self.pk).exclude(changed_on=None)
        by_key = {each.pk: each.changed_on for each in dated}
        # A draft may have no key of a change that came online since: it is known by its words then.
        by_words = {each.words: each.changed_on for each in dated}
        for change in undated:
            known = by_key.get(change.pk) or by_words.get(change.words)
            change.changed_on = known or (today() if self.live else None)

    def questions(self) -> Iterator[StreamValue.StreamChild]:
        """The questions of its quizzes, in their order."""
        for block in self.body:
            if block.block_type == "quiz":
                yield from block.value["questions"]

    def exercises(self) -> Iterator[StreamValue.StreamChild]:
        """The blocks in which a learner does something, in their order: questions, reflections and checklists."""
        for block in self.body:
            if block.block_type == "quiz":
                yield from block.value["questions"]
            elif block.block_type in ("reflection", "checklist"):
                yield block

    def exercise(self, key: str) -> StreamValue.StreamChild | None:
        """The one of its exercises with this key."""
        return next((block for block in self.exercises() if block.id == key), None)

    def block_keys(self) -> list[str]:
        """The keys of all blocks, and of the questions inside a quiz, in the order in which they are read."""
        keys: list[str] = []
        for block in self.body:
            keys.append(block.id)
            if block.block_type == "quiz":
                keys += [question.id for question in block.value["questions"]]
        return keys

    def has_block(self, key: str) -> bool:
        return key in self.block_keys()

    @cached_property
    def course(self) -> CoursePage:
        """The course that it is in, read once, with whether editors closed the way to this lesson (`closed_by_editors`).

        Raises `CoursePage.DoesNotExist` where there is none.
        """
        parent = self.path[: -self.steplen]
        course = _COURSE_AT.first(parent, parent[: -self.steplen], self._way)
        if course is None:
            raise CoursePage.DoesNotExist(self.path)
        return course

    @property
    def _way(self) -> list[str]:
        """The paths of all pages from the root to this one."""
        return [self.path[:end] for end in range(self.steplen, len(self.path) + 1, self.steplen)]

    def get_view_restrictions(self) -> models.QuerySet[PageViewRestriction]:
        """Those that editors set; what closes every lesson of a course is for the course to say (`training.front.lesson`).

        Nothing is asked where there are none.
        """
        if not self.course.closed_by_editors:
            return PageViewRestriction.objects.none()
        inside = models.Q(page__path__startswith=self.course.path) & ~models.Q(page__path=self.course.path)
        ours = inside & models.Q(restriction_type=PageViewRestriction.LOGIN)
        return PageViewRestriction.objects.filter(~ours, page__path__in=self._way)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        # As in `CataloguePage`.
        from training.front.lesson import lesson_context

        return super().get_context(request, *args, **kwargs) | lesson_context(self, request)


class LessonChange(models.Model):
    """What is different in a lesson for who followed it before, since the day on which it came online (none: not yet)."""

    lesson = ParentalKey(LessonPage, on_delete=models.CASCADE, related_name="changes")
    changed_on = models.DateField(_("date"), null=True, blank=True, editable=False)
    words = models.TextField(_("what changed"), max_length=600)

    class Meta:
        verbose_name = _("change of a lesson")
        verbose_name_plural = _("changes of lessons")
        ordering = ["-changed_on", "-pk"]

    def __str__(self) -> str:
        return f"{self.changed_on}: {self.words}"
