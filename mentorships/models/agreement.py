"""The volunteer agreement and the code of conduct: their texts by version, and who accepted which."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from .mentor import Mentor

LONGEST_HEADING = 60


class TextKind(models.TextChoices):
    """What a mentor accepts."""

    AGREEMENT = "agreement", _("volunteer agreement")
    CONDUCT = "conduct", _("code of conduct")


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a text, with a heading or without."""

    heading: str
    paragraphs: list[str]


class AgreementText(models.Model):
    """One version of a text, of a foundation or (without one) of all that have none of their own.

    A version is never changed once it is there, because people accepted it as it stands: another text is another version,
    which holds from `holds_from` on.
    """

    kind = models.CharField(_("text"), max_length=10, choices=TextKind)
    foundation = models.ForeignKey(
        "organisation.Foundation",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("foundation"),
    )
    version = models.PositiveSmallIntegerField(_("version"))
    key = models.SlugField(_("key"), max_length=80, unique=True)
    body = models.TextField(_("words"), max_length=20_000)
    holds_from = models.DateField(_("holds from"))
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField()

    class Meta:
        verbose_name = _("version of a text")
        verbose_name_plural = _("versions of texts")
        ordering = ["kind", "foundation", "-version"]
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "foundation", "version"], nulls_distinct=False, name="text_version_once"
            ),
            models.UniqueConstraint(
                fields=["kind", "foundation", "holds_from"], nulls_distinct=False, name="text_once_a_day"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.version}"

    @property
    def sections(self) -> list[Section]:
        """The text as it is shown: parts stand apart by an empty line, and a short first line without a stop is a heading."""
        parts = (part.strip().splitlines() for part in self.body.split("\n\n") if part.strip())
        return [
            Section(first, rest) if rest and is_heading(first) else Section("", [first, *rest])
            for first, *rest in parts
        ]


def is_heading(line: str) -> bool:
    return len(line) <= LONGEST_HEADING and not line.rstrip().endswith((".", ":", ";", ","))


class Acceptance(models.Model):
    """Who accepted which version, and when. Rows are only added."""

    mentor = models.ForeignKey(Mentor, models.CASCADE, related_name="acceptances")
    text = models.ForeignKey(AgreementText, models.PROTECT, related_name="acceptances")
    accepted_at = models.DateTimeField()

    class Meta:
        verbose_name = _("acceptance")
        verbose_name_plural = _("acceptances")
        ordering = ["-accepted_at", "-pk"]
        constraints = [models.UniqueConstraint(fields=["mentor", "text"], name="acceptance_once")]

    def __str__(self) -> str:
        return f"{self.mentor_id} {self.text_id}"
