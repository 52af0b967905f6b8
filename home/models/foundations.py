"""The page of a foundation: who works there, where, and its own news."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from home.page_cache.shown import FOUNDATIONS
from organisation.foundations.models import Foundation
from organisation.foundations.selectors import foundations
from organisation.people.phones import dial_address

from .articles import ArticleList
from .base import BasePage

NEWS_A_PAGE = 5


class PersonValue(blocks.StructValue):
    @property
    def phone_url(self) -> str:
        return dial_address(self.get("phone") or "")


class PersonBlock(blocks.StructBlock):
    """Somebody who works for a foundation, as visitors meet them."""

    name = blocks.CharBlock(label=_("Name"), max_length=80, help_text=_("Only with that person's consent."))
    role = blocks.CharBlock(label=_("Role"), max_length=80, help_text=_("For example: coordinator"))
    task = blocks.TextBlock(
        label=_("What this person does"),
        required=False,
        max_length=300,
        rows=2,
        help_text=_("When should somebody ask for this person? One or two sentences."),
    )
    phone = blocks.CharBlock(label=_("Phone number"), required=False, max_length=20)
    email = blocks.EmailBlock(label=_("E-mail address"), required=False)

    class Meta:
        icon = "user"
        label = _("Person")
        value_class = PersonValue


class FoundationPage(ArticleList):
    """A foundation, or the national office. How to reach it and where it works come from its record at the desk."""

    foundation = models.OneToOneField(
        Foundation, on_delete=models.PROTECT, related_name="page", verbose_name=_("foundation")
    )
    people = StreamField(
        [("person", PersonBlock())],
        blank=True,
        max_num=12,
        verbose_name=_("people"),
        help_text=_("Who visitors can speak to, in the order in which they most need them."),
    )

    content_panels = [
        *BasePage.content_panels[:1],
        FieldPanel("foundation"),
        *BasePage.content_panels[1:-1],
        FieldPanel("people"),
        FieldPanel("body"),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("people")]
    also_shows = (FOUNDATIONS,)
    parent_page_types = ["home.RegionsPage"]
    subpage_types = ["home.ArticlePage"]

    class Meta:
        verbose_name = _("page of a foundation")
        verbose_name_plural = _("pages of foundations")

    def clean(self) -> None:
        """A page stays with its foundation, whose editors write it."""
        super().clean()
        was = type(self).objects.filter(pk=self.pk).values_list("foundation", flat=True).first()
        if was and was != self.foundation_id:
            raise ValidationError(
                {"foundation": _("This page belongs to another foundation. Make a new page for this one.")}
            )

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """A constant number of queries, however many people, municipalities, articles and other foundations.

        The map and the list of municipalities are kept drawn: what they are made of is read when they are drawn.
        """
        # Here and not above: what a page shows is read from pages.
        from home.selectors.offices import Office, WorkArea

        works = foundations().filter(pk=self.foundation_id).first()
        return super().get_context(request, *args, **kwargs) | {
            "works_today": works is not None,
            "office": Office(works or self.foundation),
            "area": WorkArea(self.foundation_id),
            "articles": self.articles(request.GET.get("pagina", "1"), NEWS_A_PAGE),
        }
