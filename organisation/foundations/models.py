"""Foundations, municipalities and service areas.

A period runs from `since` up to and not including `until`; an empty `since` is "as long as we know", an empty
`until` is "until further notice".
"""

from __future__ import annotations

from datetime import date
from typing import Any, Self

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import BigIntegerRangeField, DateRangeField, RangeBoundary, RangeOperators
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models, transaction
from django.db.models import F, Func, Q
from django.utils.translation import gettext_lazy as _

from organisation.folding import fold

ENDS_TOO_EARLY = _("The end must be later than the start.")


class Span(Func):
    """The numbers from the first argument to the second, as a range that an index can exclude."""

    function = "int8range"
    output_field = BigIntegerRangeField()


class Period(Func):
    """The days from the first argument up to the second; null is unbounded."""

    function = "daterange"
    output_field = DateRangeField()


class PeriodQuerySet(models.QuerySet):
    """Rows with a `since` and an `until`."""

    def in_force(self, day: date) -> Self:
        """Those that hold on `day`."""
        return self.filter(Q(since=None) | Q(since__lte=day), Q(until=None) | Q(until__gt=day))


class Lasting(models.Model):
    """Something that holds for a period."""

    since = models.DateField(_("since"), null=True, blank=True)
    until = models.DateField(
        _("until"),
        null=True,
        blank=True,
        help_text=_("The first day on which it no longer holds; empty when no end is known."),
    )

    objects = PeriodQuerySet.as_manager()

    class Meta:
        abstract = True

    def clean(self) -> None:
        """Name the wrong date at its field, so that no constraint goes on to make a range of it."""
        super().clean()
        if self.since and self.until and self.until <= self.since:
            raise ValidationError({"until": ENDS_TOO_EARLY})


def ends_after_start(name: str) -> models.CheckConstraint:
    """The constraint that a period holds at least one day (null on either side passes)."""
    return models.CheckConstraint(
        condition=Q(until__gt=F("since")), name=name, violation_error_message=ENDS_TOO_EARLY
    )


class Foundation(Lasting):
    """A regional foundation, or the one national office, which takes what no foundation serves."""

    name = models.CharField(_("name"), max_length=100, unique=True)
    slug = models.SlugField(_("short name"), max_length=50, unique=True)
    is_national = models.BooleanField(_("national office"), default=False)
    email = models.EmailField(_("e-mail address"), blank=True)
    phone = models.CharField(_("phone number"), max_length=30, blank=True)
    website = models.URLField(_("website"), blank=True)
    area = models.CharField(
        _("area in words"), max_length=255, blank=True, help_text=_("As visitors would say it.")
    )

    class Meta:
        verbose_name = _("foundation")
        verbose_name_plural = _("foundations")
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                fields=["is_national"],
                condition=Q(is_national=True),
                name="foundation_one_national_office",
                violation_error_message=_("There is already a national office."),
            ),
            models.CheckConstraint(
                condition=Q(is_national=False) | Q(since=None, until=None),
                name="foundation_national_office_always",
                violation_error_message=_("The national office has no start and no end."),
            ),
            ends_after_start("foundation_ends_after_start"),
        ]

    def __str__(self) -> str:
        return self.name


class Province(models.TextChoices):
    """The twelve provinces, by the names that the statistics office uses."""

    DRENTHE = "Drenthe", "Drenthe"
    FLEVOLAND = "Flevoland", "Flevoland"
    FRIESLAND = "Friesland", "Friesland"
    GELDERLAND = "Gelderland", "Gelderland"
    GRONINGEN = "Groningen", "Groningen"
    LIMBURG = "Limburg", "Limburg"
    NOORD_BRABANT = "Noord-Brabant", "Noord-Brabant"
    NOORD_HOLLAND = "Noord-Holland", "Noord-Holland"
    OVERIJSSEL = "Overijssel", "Overijssel"
    UTRECHT = "Utrecht", "Utrecht"
    ZEELAND = "Zeeland", "Zeeland"
    ZUID_HOLLAND = "Zuid-Holland", "Zuid-Holland"


class Municipality(Lasting):
    """A municipality. One that merged stays, with its end and the municipality that it became part of."""

    cbs_code = models.CharField(
        _("CBS code"),
        max_length=6,
        unique=True,
        validators=[RegexValidator(r"^GM\d{4}\Z", _("A CBS code is GM and four digits."))],
    )
    name = models.CharField(_("name"), max_length=60)
    official_name = models.CharField(_("official name"), max_length=60)
    other_names = models.CharField(
        _("other names"),
        max_length=200,
        blank=True,
        help_text=_("By which people look for it, separated by commas."),
    )
    folded_name = models.CharField(max_length=60, editable=False, db_index=True)
    search_names = models.TextField(editable=False)
    province = models.CharField(_("province"), max_length=20, choices=Province.choices)
    inhabitants = models.PositiveIntegerField(_("inhabitants"))
    longitude = models.DecimalField(_("longitude"), max_digits=6, decimal_places=3)
    latitude = models.DecimalField(_("latitude"), max_digits=6, decimal_places=3)
    merged_into = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        related_name="merged",
        null=True,
        blank=True,
        verbose_name=_("became part of"),
    )

    class Meta:
        verbose_name = _("municipality")
        verbose_name_plural = _("municipalities")
        ordering = ["folded_name"]
        constraints = [
            ends_after_start("municipality_ends_after_start"),
            models.CheckConstraint(
                condition=Q(merged_into=None) | (Q(until__isnull=False) & ~Q(merged_into=F("id"))),
                name="municipality_merges_at_its_end",
                violation_error_message=_("Only a municipality that ends becomes part of another."),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.fold_names()
        if kwargs.get("update_fields") is not None:
            kwargs["update_fields"] = {*kwargs["update_fields"], "folded_name", "search_names"}
        super().save(*args, **kwargs)

    def fold_names(self) -> None:
        """Derive the columns for sorting and searching from the names.

        `search_names` puts a space before each word, so that " " + key finds the beginnings of words only.
        """
        self.folded_name = fold(self.name)
        names = [self.name, self.official_name, *self.other_names.split(",")]
        self.search_names = "".join(f" {key} /" for key in dict.fromkeys(map(fold, names)) if key)


class ServiceArea(Lasting):
    """A municipality that a foundation serves, for a period. Never two foundations at once."""

    municipality = models.ForeignKey(
        Municipality, on_delete=models.PROTECT, related_name="service_areas", verbose_name=_("municipality")
    )
    foundation = models.ForeignKey(
        Foundation, on_delete=models.PROTECT, related_name="service_areas", verbose_name=_("foundation")
    )

    class Meta:
        verbose_name = _("service area")
        verbose_name_plural = _("service areas")
        ordering = ["municipality__folded_name", "until"]
        constraints = [
            ends_after_start("service_area_ends_after_start"),
            # A range of one number stands for "the same municipality": an index of plain numbers would need the
            # extension btree_gist.
            ExclusionConstraint(
                name="service_area_one_foundation",
                expressions=[
                    (
                        Span("municipality", "municipality", RangeBoundary(inclusive_upper=True)),
                        RangeOperators.OVERLAPS,
                    ),
                    (Period("since", "until"), RangeOperators.OVERLAPS),
                ],
                violation_error_message=_("Another foundation serves this municipality in that period."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.municipality} – {self.foundation}"

    @transaction.atomic
    def save(self, *args: Any, **kwargs: Any) -> None:
        """Lock the municipality first: two rows checked against each other's at once would be a deadlock."""
        lock_areas_of(self.municipality_id)
        super().save(*args, **kwargs)


def lock_areas_of(municipality_id: int) -> None:
    """Until the end of the transaction nobody else saves a service area of this municipality."""
    Municipality.objects.select_for_update(no_key=True).get(pk=municipality_id)
