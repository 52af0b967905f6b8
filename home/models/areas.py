"""Which part of the website a foundation writes itself."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Collection, Page

from organisation.foundations.models import Foundation


class EditorialArea(models.Model):
    """The page of a foundation: its editors work on it and below it, and nowhere else.

    Their group gets its rights from this row (``services.areas``), and their images and documents a collection.
    """

    foundation = models.OneToOneField(
        Foundation,
        verbose_name=_("foundation"),
        on_delete=models.CASCADE,
        related_name="editorial_area",
        limit_choices_to={"is_national": False},
    )
    page = models.ForeignKey(
        Page,
        verbose_name=_("page"),
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("The editors of this foundation change this page and all pages below it."),
    )
    collection = models.ForeignKey(
        Collection, null=True, editable=False, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        verbose_name = _("part of a foundation")
        verbose_name_plural = _("parts of foundations")
        ordering = ["foundation__name"]

    def __str__(self) -> str:
        return f"{self.foundation}: {self.page}"

    def clean(self) -> None:
        """The root of the tree is everything, which no foundation has."""
        super().clean()
        if self.page_id and self.page.depth <= 2:
            raise ValidationError({"page": _("Choose a page below the home page.")})
