"""Certificates as they are shown and verified."""

from __future__ import annotations

from datetime import timedelta

from django.db.models import QuerySet

from organisation.calendar.workdays import today
from organisation.people.models import User
from training.models import Certificate, CoursePage

#: From so long before the end a certificate can be renewed; also when the first reminder goes out.
RENEWABLE = timedelta(days=90)


def certificates_of(user: User) -> QuerySet[Certificate]:
    """The certificates of a person, the newest first."""
    return Certificate.objects.filter(user=user).select_related("foundation", "course")


def certificate_of_code(code: str) -> Certificate | None:
    """The certificate with this code, however it was typed: capitals, spaces and hyphens make no difference."""
    signs = "".join(sign for sign in code.upper() if sign.isalnum())
    if len(signs) != 12:
        return None
    written = "-".join((signs[:4], signs[4:8], signs[8:]))
    return Certificate.objects.filter(code=written).select_related("foundation").first()


def is_valid(certificate: Certificate) -> bool:
    return certificate.valid_until is None or certificate.valid_until >= today()


def is_renewable(user: User, course: CoursePage) -> bool:
    """Whether the last certificate of this course ends soon, or has ended."""
    last = Certificate.objects.filter(user=user, course=course).order_by("-completed_on", "-pk").first()
    return bool(last and last.valid_until and last.valid_until - RENEWABLE <= today())
