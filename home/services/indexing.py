"""Keeps the words of the website (`home.models.SearchEntry`) as its pages are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from textwrap import wrap

from django.db import connection, transaction
from wagtail.models import Page
from wagtail.search.index import SearchField

from home.models import BasePage, SearchEntry
from home.selectors.finder import NOT_SEEN
from organisation.folding import fold

PASSAGE = 240  # characters, about; three lines of a result
# More than a book has on one page, and far from the megabyte at which the database refuses.
LONGEST_TEXT = 200_000
# The columns of a page that the words come from, for who saves only some; a page type may have more.
NO_WORDS = frozenset(
    ("latest_revision", "latest_revision_created_at", "draft_title", "has_unpublished_changes")
)
ENDS = (".", "!", "?", "…")
SENTENCE_ENDS = re.compile(r"(?<=[.!?…]) ")
# The signs around a hit (`home.selectors.search`), which no text of a page may bring along.
MARKS = re.compile("[\ue000\ue001]")

WRITE = """
    INSERT INTO home_searchentry (page_id, name, vector, passages, passage_vectors)
    SELECT %(page)s, %(name)s,
        setweight(to_tsvector('dutch', %(name)s), 'A') || setweight(to_tsvector('dutch', %(summary)s), 'B')
            || to_tsvector('dutch', %(body)s),
        %(passages)s::text[],
        ARRAY(
            SELECT to_tsvector('dutch', told)
            FROM unnest(%(folded)s::text[]) WITH ORDINALITY AS each (told, place) ORDER BY place
        )
    ON CONFLICT (page_id) DO UPDATE SET name = excluded.name, vector = excluded.vector,
        passages = excluded.passages, passage_vectors = excluded.passage_vectors
"""

_paused: ContextVar[bool] = ContextVar("indexing_paused", default=False)


@contextmanager
def paused() -> Iterator[None]:
    """Index nothing meanwhile. Who uses this calls `rebuild` afterwards."""
    token = _paused.set(True)
    try:
        yield
    finally:
        _paused.reset(token)


@transaction.atomic
def index_page(page_id: int) -> None:
    """Write the words of a page as it is published now, or take them out when it is not (any more).

    The page is read anew: what somebody holds in memory may be a draft. Its row is locked, so that nobody publishes
    between the reading and the writing.
    """
    page = Page.objects.select_for_update().filter(pk=page_id).first()
    page = page.specific if page and page.live else None
    if isinstance(page, BasePage):
        _write(page)
    else:
        SearchEntry.objects.filter(pk=page_id).delete()


def page_saved(*, page: Page, fields: Iterable[str] | None) -> None:
    """Follow a page that was saved, the whole of it or some `fields`."""
    if not _paused.get() and not (fields is not None and NO_WORDS.issuperset(fields)):
        index_page(page.pk)


def rebuild() -> int:
    """Index every published page anew, and forget what is none. Returns how many pages there are in the index."""
    SearchEntry.objects.exclude(page__live=True).delete()
    for page_id in Page.objects.live().order_by("path").values_list("pk", flat=True):
        index_page(page_id)
    return SearchEntry.objects.count()


def _write(page: BasePage) -> None:
    summary = [text for text in map(_clean, (page.search_description, page.intro)) if text]
    body = list(_within(LONGEST_TEXT, filter(None, map(_clean, _texts(page)))))
    passages = [*summary, *_passages(body)]
    values = {
        "page": page.pk,
        "name": fold(page.title),
        "summary": fold(" ".join(summary)),
        "body": fold(" ".join(body))[:LONGEST_TEXT],  # another alphabet grows when it is folded
        "passages": passages,
        "folded": [fold(passage) for passage in passages],
    }
    with connection.cursor() as cursor:
        cursor.execute(WRITE, values)


def _texts(page: BasePage) -> Iterator[str]:
    """The texts of a page below its introduction: every field that its type has Wagtail search in."""
    for field in page.get_search_fields():
        if isinstance(field, SearchField) and field.field_name not in ("title", "intro"):
            value = field.get_value(page)
            yield from [value] if isinstance(value, str) else value or []


def _clean(text: str) -> str:
    return " ".join(MARKS.sub("", NOT_SEEN.sub(" ", text)).split())


def _within(limit: int, pieces: Iterable[str]) -> Iterator[str]:
    """The first pieces, as long as they have fewer than `limit` characters together."""
    for piece in pieces:
        yield piece[:limit]
        limit -= len(piece)
        if limit <= 0:
            return


def _passages(pieces: Iterable[str]) -> Iterator[str]:
    """The pieces of a page as passages of some lines, cut between sentences. A heading goes with what stands below it."""
    passage = ""
    for piece in pieces:
        glue = " " if passage.endswith(ENDS) else " · "
        for sentence in (part for long in SENTENCE_ENDS.split(piece) for part in wrap(long, PASSAGE)):
            if passage and len(passage) + len(sentence) > PASSAGE:
                yield passage
                passage = ""
            passage += f"{glue}{sentence}" if passage else sentence
            glue = " "
    if passage:
        yield passage
