"""Certificates as they are shown and verified."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from django.db.models import QuerySet

from organisation.calendar.workdays import today
from organisation.limits import Limit
from organisation.people.models import User
from training.models import Certificate, Completion

#: From so long before the end a certificate can be renewed; also when the first reminder goes out.
RENEWABLE = timedelta(days=90)
#: How many codes one sender may try; nobody guesses one of 60 bits, and nobody need try.
VERIFYING = Limit("certificates-by-address", most=60)


def certificates_of(user: User) -> QuerySet[Certificate]:
    """The certificates of a person, the newest first; with those that were withdrawn."""
    return Certificate.objects.filter(user=user).select_related("foundation", "course")


def certificate_of_code(code: str) -> Certificate | None:
    """The certificate with this code, however it was typed: capitals, spaces and hyphens make no difference.

    One of somebody who was forgotten says nothing any more.
    """
    signs = "".join(sign for sign in code.upper() if sign.isalnum())
    if len(signs) != 12:
        return None
    written = "-".join((signs[:4], signs[4:8], signs[8:]))
    found = Certificate.objects.filter(code=written).select_related("foundation", "user").first()
    return found if found and found.user.forgotten_at is None else None


def is_valid(certificate: Certificate) -> bool:
    if certificate.withdrawn_on is not None:
        return False
    return certificate.valid_until is None or certificate.valid_until >= today()


def renewable_among(certificates: Sequence[Certificate]) -> set[int]:
    """The keys of those of one person's certificates (the newest first) that end soon or have ended, and whose renewal has
    not begun. One query.
    """
    latest: dict[int, Certificate] = {}
    for certificate in certificates:
        if certificate.withdrawn_on is None:
            latest.setdefault(certificate.course_id, certificate)
    ending = {course: each for course, each in latest.items() if _ends_soon(each)}
    users = {each.user_id for each in ending.values()}
    completed = Completion.objects.filter(user__in=users, course__in=ending, renewal_began_at=None)
    return {ending[course].pk for course in completed.values_list("course", flat=True)}


def _ends_soon(certificate: Certificate) -> bool:
    return certificate.valid_until is not None and certificate.valid_until - RENEWABLE <= today()
