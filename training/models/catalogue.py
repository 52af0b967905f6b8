"""The catalogue, and by what courses are found."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from home.models import BasePage
from home.page_cache.shown import PAGES


class Label(models.Model):
    """A word by which courses are found. Its `slug` stands in addresses and in JSON."""

    name = models.CharField(_("name"), max_length=80, unique=True)
    slug = models.SlugField(_("short name"), max_length=80, unique=True)
    order = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        abstract = True
        ordering = ["order", "name"]

    def __str__(self) -> str:
        return self.name


class Theme(Label):
    """What a course is about."""

    class Meta(Label.Meta):
        verbose_name = _("theme")
        verbose_name_plural = _("themes")


class ClientGroup(Label):
    """The people that a course is about. A course without any is about everybody."""

    class Meta(Label.Meta):
        verbose_name = _("client group")
        verbose_name_plural = _("client groups")


class CataloguePage(BasePage):
    """All courses below it, to browse and to search."""

    also_shows = (PAGES,)
    parent_page_types = ["home.HomePage"]
    subpage_types = ["training.CoursePage"]

    class Meta:
        verbose_name = _("catalogue")
        verbose_name_plural = _("catalogues")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        # The one import upwards that a page of Wagtail needs: it is a model and a view at once.
        from training.selectors.catalogue import browse

        return super().get_context(request, *args, **kwargs) | {"found": browse(self, request.GET)}
