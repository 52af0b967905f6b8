"""The files of lessons are in a collection that asks for an account; `training.front.files` asks for more than that."""

from __future__ import annotations

from collections.abc import Iterable

from wagtail.documents import get_document_model
from wagtail.models import Collection, CollectionViewRestriction

from home.policies import for_visitors
from home.selectors.files import shown_on
from training.models import LessonPage

#: How editors know it. One of another name is theirs, and whatever is in a collection that they chose stays there.
NAME = "Kenniscarrousel"


def collection() -> Collection:
    """The collection of the files of lessons, made when it is not there."""
    root = Collection.get_first_root_node()
    found = root.get_children().filter(name=NAME).first()
    if found is None:
        found = root.add_child(name=NAME)
        CollectionViewRestriction.objects.create(
            collection=found, restriction_type=CollectionViewRestriction.LOGIN
        )
    return found


def close(lessons: Iterable[LessonPage]) -> None:
    """Take the documents of these closed lessons out of the collection of all, unless a page for everybody shows them too."""
    document_model = get_document_model()
    keys = {
        int(key)
        for lesson in lessons
        for model, key, *_place in lesson.body.stream_block.extract_references(lesson.body)
        if model is document_model
    }
    loose = document_model.objects.filter(pk__in=keys, collection=Collection.get_first_root_node())
    for document in loose if keys else []:
        if not for_visitors(shown_on(document)).exists():
            document.collection = collection()
            document.save(update_fields=["collection"])
