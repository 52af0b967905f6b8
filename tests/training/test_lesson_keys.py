"""Whoever answers a question names its parts by their keys: those are the same each time that a lesson is read."""

from tests.factories import training as factory
from training.models import LessonPage


def keys(lesson):
    (order,) = lesson.questions()
    return [child.id for child in order.value["items"].bound_blocks]


def test_the_items_of_a_lesson_that_no_editor_wrote_keep_their_keys(small_site):
    lesson = factory.lesson(factory.course(), "order")
    first, second = (keys(LessonPage.objects.get(pk=lesson.pk)) for _time in range(2))
    assert first == second
    lesson.title = "Anders"
    lesson.save()
    assert keys(LessonPage.objects.get(pk=lesson.pk)) == first
