"""What the search of the website looks in: the words of its pages, and what people call things."""

from __future__ import annotations

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Func, Value
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from organisation.folding import fold

#: PostgreSQL's own Dutch: its stems, and its words that say nothing ("de", "het", "worden").
DUTCH = "dutch"
PLAIN, EITHER = "plainto_tsquery", "websearch_to_tsquery"


class SearchQueryField(models.Field):
    """A column of PostgreSQL's ``tsquery``. Written by an expression, and read by nobody but the database."""

    def db_type(self, connection: Any) -> str:
        return "tsquery"


class SearchEntry(models.Model):
    """The words of one published page, kept by `home.services.indexing`.

    Who may see the page is not in here: each search asks the tree of pages that, so that no change of it can be missed.
    `vector` holds the whole page, the title before the summary before the rest. `passages` are the pieces that a hit
    is shown by, the summary first; `passage_vectors` are their words, because reading a text again costs forty times as
    much. All vectors are made of folded words (`organisation.folding`); `name` is the folded title.
    """

    page = models.OneToOneField(Page, on_delete=models.CASCADE, primary_key=True, related_name="+")
    name = models.TextField()
    vector = SearchVectorField()
    passages = ArrayField(models.TextField())
    passage_vectors = ArrayField(SearchVectorField())

    wagtail_reference_index_ignore = True

    class Meta:
        indexes = [GinIndex(fields=["vector"], name="search_entry_vector")]

    def __str__(self) -> str:
        return self.name


class SearchSynonym(models.Model):
    """What people type, and what our pages call it: who types the one is shown the other too.

    `target` and `substitute` are the two as the database compares them (``ts_rewrite``).
    """

    typed = models.CharField(
        _("what people type"),
        max_length=60,
        unique=True,
        help_text=_(
            "One word or a few. Singular or plural, with or without accents: that makes no difference."
        ),
    )
    also = models.CharField(
        _("what is looked for as well"),
        max_length=120,
        help_text=_("Words of our own pages. With commas between them, each of them is looked for."),
    )
    names = ArrayField(models.TextField(), editable=False)
    target = SearchQueryField(editable=False)
    substitute = SearchQueryField(editable=False)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("synonym")
        verbose_name_plural = _("synonyms")
        ordering = ["typed"]

    def __str__(self) -> str:
        return self.typed

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.names = [name for name in map(fold, self.also.split(",")) if name]
        self.target = Func(Value(DUTCH), Value(fold(self.typed)), function=PLAIN)
        either = " or ".join([fold(self.typed), *self.names])
        self.substitute = Func(Value(DUTCH), Value(either), function=EITHER)
        super().save(*args, **kwargs)

    def clean(self) -> None:
        """Refuse what no search could come to."""
        super().clean()
        refused = {
            field: _("Type a word of at least one letter or number.")
            for field in ("typed", "also")
            if not fold(getattr(self, field))
        }
        if refused:
            raise ValidationError(refused)
