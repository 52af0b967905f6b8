"""`/certificates/{code}`: whether a certificate is real and valid, for whoever has its code."""

from __future__ import annotations

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import Router, Schema

from organisation.api.answers import NotFound, Refusal, answer, problems
from organisation.api.foundations import FoundationSummary
from organisation.limits import sender_of
from training.selectors.certificates import VERIFYING, certificate_of_code, is_valid

router = Router(tags=["training"])


class CertificateDetail(Schema):
    """What a certificate says. `valid` is false once its last day, `valid_until`, is over; null there is no last day.

    One that was given by mistake is not valid since `withdrawn_on`, which is null for any other.
    """

    code: str
    valid: bool
    name: str
    course: str
    foundation: FoundationSummary
    completed_on: date
    valid_until: date | None
    withdrawn_on: date | None


@router.get(
    "/certificates/{code}",
    response={200: CertificateDetail} | problems(404, 429),
    summary="Verify a certificate",
)
def verify(request: HttpRequest, code: str) -> HttpResponse:
    """The certificate with this code; capitals, spaces and hyphens make no difference."""
    if seconds := VERIFYING.wait(sender_of(request)):
        detail = _("You asked for very many certificates. Wait a while, then try again.")
        raise Refusal(429, detail, headers={"Retry-After": str(seconds)})
    certificate = certificate_of_code(code)
    if certificate is None:
        raise NotFound
    foundation = certificate.foundation
    return answer(
        {
            "code": certificate.code,
            "valid": is_valid(certificate),
            "name": certificate.name,
            "course": certificate.title,
            "foundation": {"slug": foundation.slug, "name": foundation.name},
            "completed_on": certificate.completed_on,
            "valid_until": certificate.valid_until,
            "withdrawn_on": certificate.withdrawn_on,
        }
    )
