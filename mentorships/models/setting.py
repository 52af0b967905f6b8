"""What a foundation chooses about its mentors."""

from __future__ import annotations

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

#: After so many years a VOG is renewed, where a foundation chose nothing else (practice of the foundations).
USUAL_VOG_YEARS = 5


class MentorSetting(models.Model):
    """What one foundation chose."""

    foundation = models.OneToOneField(
        "organisation.Foundation", models.CASCADE, related_name="+", verbose_name=_("foundation")
    )
    vog_years = models.PositiveSmallIntegerField(
        _("years that a VOG counts"),
        default=USUAL_VOG_YEARS,
        validators=[MinValueValidator(1), MaxValueValidator(10)],
        help_text=_("Counts for what is written down from now on. What was written down keeps its last day."),
    )

    class Meta:
        verbose_name = _("mentors of a foundation")
        verbose_name_plural = _("mentors of the foundations")
        ordering = ["foundation__name"]

    def __str__(self) -> str:
        return str(self.foundation)
