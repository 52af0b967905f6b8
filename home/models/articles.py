"""What is told once, on a day, by somebody: news, stories, long reads."""

from __future__ import annotations

import datetime
from typing import Any

from django.core.paginator import Page as PageOfList
from django.core.paginator import Paginator
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from home import feeds, structured
from home.policies import for_visitors

from .base import FEED, BasePage
from .settings import name_of

ARTICLES_A_PAGE = 20
ARTICLES_A_FEED = 20
# What a list and a feed show of an article.
LISTED = (
    *("title", "intro", "search_description", "url_path", "translation_key", "last_published_at"),
    *("date", "authors"),
)


class AuthorBlock(blocks.StructBlock):
    name = blocks.CharBlock(label=_("Name"), max_length=80)
    role = blocks.CharBlock(label=_("Role"), required=False, max_length=120)

    class Meta:
        icon = "user"
        label = _("Author")


class ArticleList(BasePage):
    """A page with articles below it, newest first, and their feed."""

    forms_of_it = {FEED: "serve_feed"}

    class Meta:
        abstract = True

    @property
    def all_articles(self) -> models.QuerySet[ArticlePage]:
        """What anybody may read, newest first."""
        return for_visitors(ArticlePage.objects.child_of(self)).order_by("-date", "-pk").only(*LISTED)

    def articles(self, number: str, size: int) -> PageOfList:
        """A page of the list; a number that makes no sense shows the nearest page there is."""
        return Paginator(self.all_articles, size).get_page(number)

    @property
    def feed_url(self) -> str:
        return f"{self.url}{FEED}/"

    @property
    def feed_title(self) -> str:
        return self.title

    def serve_feed(self) -> HttpResponse:
        return feeds.feed(self, self.all_articles[:ARTICLES_A_FEED], by=name_of(self.get_site()))


class ArticleIndexPage(ArticleList):
    """All articles below it: the news, the stories."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["home.ArticlePage"]

    class Meta:
        verbose_name = _("list of articles")
        verbose_name_plural = _("lists of articles")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().get_context(request, *args, **kwargs) | {
            "articles": self.articles(request.GET.get("pagina", "1"), ARTICLES_A_PAGE)
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
    parent_page_types = ["home.ArticleIndexPage", "home.FoundationPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")

    @property
    def told_on(self) -> datetime.date:
        return self.date

    @property
    def feed_url(self) -> str:
        """The feed that this article is in, which is that of the list above it."""
        return f"{self.url.removesuffix(f'{self.slug}/')}{FEED}/" if self.url else ""

    @property
    def shared_type(self) -> str:
        return "article"

    def facts(self, website: Any) -> list[dict[str, Any]]:
        authors = [
            structured.filled(type="Person", name=each.value["name"], jobTitle=each.value["role"])
            for each in self.authors
        ]
        return [
            structured.filled(
                type="Article",
                headline=self.title,
                description=self.summary,
                datePublished=self.date,
                dateModified=self.last_published_at,
                inLanguage="nl",
                mainEntityOfPage=self.full_url,
                image=self.shared_image.full_url if self.shared_image else None,
                author=authors or structured.organisation(website.name),
                publisher=structured.organisation(website.name),
            )
        ]
