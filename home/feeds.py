"""What is new, for those who follow with a program of their own: Atom, RFC 4287."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.utils.feedgenerator import Atom1Feed
from django.utils.timezone import get_current_timezone

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .models.articles import ArticleList, ArticlePage

CONTENT_TYPE = "application/atom+xml; charset=utf-8"


def feed(index: ArticleList, articles: Iterable[ArticlePage], *, by: str) -> HttpResponse:
    """The newest articles of a list, each with its summary. `by` is the name of the website."""
    address = index.full_url or ""
    atom = Atom1Feed(
        title=f"{index.title} – {by}",
        link=address,
        description=index.summary,
        feed_url=f"{address}feed/",
        language="nl",
        feed_guid=address,
    )
    for article in articles:
        published = datetime.combine(article.date, time(), tzinfo=get_current_timezone())
        atom.add_item(
            title=article.title,
            link=article.full_url,
            description=article.summary,
            author_name=", ".join(author.value["name"] for author in article.authors) or by,
            pubdate=published,
            updateddate=max(published, article.last_published_at or published),
            unique_id=f"urn:uuid:{article.translation_key}",
        )
    return HttpResponse(atom.writeString("utf-8"), content_type=CONTENT_TYPE)
