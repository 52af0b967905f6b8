"""What is shown by the page that is being drawn, as tags: "page:12", "image:3", "website"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime, time, timedelta
from typing import Any, Final, TypeVar

from django.apps import apps
from django.db.models.signals import post_init
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.models import AbstractRendition
from wagtail.models import Page

from organisation.calendar import workdays

#: Menu, foot and national office: on every page.
WEBSITE: Final = "website"
#: Who serves whom, and how to reach them.
FOUNDATIONS: Final = "foundations"
#: For how long what is kept.
PERIODS: Final = "periods"
#: Any page at all, for what lists or searches the whole site.
PAGES: Final = "pages"
#: Any image or document at all.
MEDIA: Final = "media"
#: On everything that is kept.
EVERYTHING: Final = "everything"
UNTIL: Final = "until:"

Found = TypeVar("Found")

_collected: ContextVar[set[str] | None] = ContextVar("shown", default=None)


def page(key: int) -> str:
    return f"page:{key}"


def below(key: int) -> str:
    """Anything below a page: it may list what is there."""
    return f"below:{key}"


def image(key: int) -> str:
    return f"image:{key}"


def document(key: int) -> str:
    return f"document:{key}"


def until(moment: datetime) -> str:
    """What is drawn holds until then, whatever changes."""
    return f"{UNTIL}{moment.timestamp()}"


def lasts(tags: Iterable[str]) -> float:
    """Until when, in seconds since 1970, what shows these holds: at most the day, since who serves a place, and what is
    to come, may change with it.
    """
    tomorrow = workdays.today() + timedelta(days=1)
    midnight = datetime.combine(tomorrow, time(), tzinfo=workdays.AMSTERDAM).timestamp()
    return min([midnight, *(float(tag[len(UNTIL) :]) for tag in tags if tag.startswith(UNTIL))])


@contextmanager
def collecting(into: set[str] | None) -> Iterator[None]:
    """Collect what is shown from now on; into None: what is read now is not shown."""
    token = _collected.set(into)
    try:
        yield
    finally:
        _collected.reset(token)


def shows(*tags: str) -> None:
    """Remember that what is being drawn shows these."""
    if (collected := _collected.get()) is not None:
        collected.update(tags)


def once(read: Callable[[], Found]) -> Callable[[], Found]:
    """What `read` reads, read when it is asked for the first time. Whoever asks after that shows it no less."""
    known: list[tuple[Found, set[str]]] = []

    def asked() -> Found:
        if not known:
            tags: set[str] = set()
            with collecting(tags):
                known.append((read(), tags))
        found, tags = known[0]
        shows(*tags)
        return found

    return asked


def _read(instance: Any, **_signal: Any) -> None:
    if _collected.get() is not None and instance.pk:
        shows(_tag_of(instance))


def _tag_of(instance: Any) -> str:
    if isinstance(instance, Page):
        return page(instance.pk)
    if isinstance(instance, AbstractRendition):
        return image(instance.image_id)
    return image(instance.pk) if isinstance(instance, get_image_model()) else document(instance.pk)


def watch() -> None:
    """From now on, reading a page, an image or a document counts as showing it."""
    kinds = (Page, AbstractRendition, get_image_model(), get_document_model())
    for model in apps.get_models():
        if issubclass(model, kinds):
            post_init.connect(_read, sender=model, dispatch_uid="home.page_cache")
