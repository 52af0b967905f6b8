"""Certificates that anyone can verify."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from organisation import codes
from organisation.foundations.models import Foundation

from .course import CoursePage


def new_code() -> str:
    """A code such as 7K3F-92QX-M4TB: 60 bits by chance, so that nobody guesses one."""
    return codes.new_code(groups=3)


class Certificate(models.Model):
    """Somebody completed a course, as it stood that day: a name or title that changes later changes nothing here.

    One that was given by mistake is withdrawn and stays, so that whoever has its code learns that.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="certificates")
    course = models.ForeignKey(CoursePage, models.PROTECT, related_name="certificates")
    foundation = models.ForeignKey(Foundation, models.PROTECT, related_name="+")
    code = models.CharField(max_length=14, unique=True, default=new_code, editable=False)
    name = models.CharField(max_length=250)
    title = models.CharField(max_length=255)
    hours = models.DecimalField(max_digits=4, decimal_places=1, default=0)
    completed_on = models.DateField()
    valid_until = models.DateField(null=True, blank=True)
    withdrawn_on = models.DateField(null=True, blank=True)

    class Meta:
        verbose_name = _("certificate")
        verbose_name_plural = _("certificates")
        ordering = ["-completed_on", "-pk"]
        indexes = [
            models.Index(
                fields=["valid_until"], name="certificate_end", condition=Q(valid_until__isnull=False)
            ),
            models.Index(fields=["user", "course", "-completed_on"], name="certificate_user"),
        ]

    def __str__(self) -> str:
        return self.code
