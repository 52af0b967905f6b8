"""What is told once, on a day, by somebody: news, stories, long reads."""

from __future__ import annotations

from typing import Any

from django.core.paginator import Page as PageOfList
from django.core.paginator import Paginator
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from .base import BasePage

ARTICLES_A_PAGE = 20


class AuthorBlock(blocks.StructBlock):
    name = blocks.CharBlock(label=_("Name"), max_length=80)
    role = blocks.CharBlock(label=_("Role"), required=False, max_length=120)

    class Meta:
        icon = "user"
        label = _("Author")


class ArticleIndexPage(BasePage):
    """All articles below it, newest first: the news, the stories."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["home.ArticlePage"]

    class Meta:
        verbose_name = _("list of articles")
        verbose_name_plural = _("lists of articles")

    def articles(self, number: str) -> PageOfList:
        """A page of the list; a number that makes no sense shows the nearest page there is."""
        below = ArticlePage.objects.child_of(self).live().public().order_by("-date", "-pk")
        return Paginator(below.defer("body"), ARTICLES_A_PAGE).get_page(number)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().get_context(request, *args, **kwargs) | {
            "articles": self.articles(request.GET.get("pagina", "1"))
        }


class ArticlePage(BasePage):
    """News, the story of a mentor and a client, or a long read."""

    date = models.DateField(_("date"), default=timezone.localdate)
    authors = StreamField([("author", AuthorBlock())], blank=True, max_num=4, verbose_name=_("authors"))

    content_panels = [
        *BasePage.content_panels[:-1],
        FieldPanel("date"),
        FieldPanel("authors"),
        FieldPanel("body"),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("authors")]
    parent_page_types = ["home.ArticleIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
