"""The rooms of `/mijn/` that training adds: my learning, my sessions, my certificates and hours."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any, cast

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from organisation.limits import sender_of
from organisation.people.models import User
from organisation.portal import Room, portal_context, register
from training import certificates as drawing
from training.models import CalendarFeed, CataloguePage, Certificate, Completion, MailChoice, Session
from training.policies import is_member, sees_certificates, taught_by, teaching_scope
from training.selectors import rooms as selectors
from training.selectors.certificates import (
    VERIFYING,
    certificate_of_code,
    certificates_of,
    is_valid,
    renewable_among,
)
from training.selectors.hours import hours_of
from training.services import certificates
from training.services.feeds import feed_address

#: For how long after it a session stays in the list of its trainer.
STILL_LISTED = timedelta(days=30)


def register_rooms() -> None:
    register(
        Room(
            key="learning",
            title=gettext_lazy("My learning"),
            url_name="my_learning",
            order=5,
            visible=is_member,
            summary=gettext_lazy("Go on where you were, and choose something new."),
        )
    )
    register(
        Room(
            key="sessions",
            title=gettext_lazy("My sessions"),
            url_name="my_sessions",
            order=6,
            visible=is_member,
            summary=gettext_lazy("When and where, and in your own calendar."),
        )
    )
    register(
        Room(
            key="certificates",
            title=gettext_lazy("My certificates and hours"),
            url_name="my_certificates",
            order=7,
            visible=sees_certificates,
            summary=gettext_lazy("What you completed, and how you stand this year."),
        )
    )
    register(
        Room(
            key="mail",
            title=gettext_lazy("What we mail you"),
            url_name="my_mail",
            order=95,
            visible=is_member,
            summary=gettext_lazy("Choose what you want to be reminded of."),
        )
    )


@never_cache
@login_required
def learning(request: HttpRequest) -> HttpResponse:
    """Where I was, what I follow, and what changed in what I finished."""
    user = cast(User, request.user)
    courses = selectors.courses_of(user)
    catalogue = CataloguePage.objects.live().first()
    context = {
        "resume": selectors.resume_address(user),
        "under_way": [course for course in courses if course.completed_at is None],
        "completed": [course for course in courses if course.completed_at is not None],
        "changes": selectors.changes_for(user),
        "catalogue_url": catalogue.url if catalogue else "",
    }
    return _room(request, "learning", context)


@never_cache
@login_required
def sessions(request: HttpRequest) -> HttpResponse:
    """The sessions I am in, those I teach, and the address of my own calendar."""
    user, now = cast(User, request.user), timezone.now()
    enrolments = list(selectors.enrolments_of(user))
    taught = taught_by(user, Session.objects.all()) if teaching_scope(user) else Session.objects.none()
    context = {
        "to_come": [each for each in enrolments if each.session.ends_at >= now],
        "past": [each for each in reversed(enrolments) if each.session.ends_at < now],
        "taught": selectors.taught_from(taught, now - STILL_LISTED),
        "intervision": selectors.intervision_of(user),
        "feed_url": feed_address(user=user),
    }
    return _room(request, "sessions", context)


@require_POST
@login_required
def new_feed(request: HttpRequest) -> HttpResponse:
    """Give the calendar another secret address; the old one ends."""
    CalendarFeed.objects.filter(user=cast(User, request.user)).delete()
    messages.success(request, _("Your calendar has a new address. The old one does not work any more."))
    return redirect("my_sessions")


@never_cache
@login_required
def my_certificates(request: HttpRequest) -> HttpResponse:
    """What I completed, with what can be renewed, and my hours of this year."""
    user = cast(User, request.user)
    goes_on = is_member(user)
    owned = list(certificates_of(user))
    renewable = renewable_among(owned) if goes_on else set()
    told = [
        {"certificate": each, "is_valid": is_valid(each), "is_renewable": each.pk in renewable}
        for each in owned
    ]
    context = {"certificates": told, "hours": hours_of(user) if goes_on else None}
    return _room(request, "certificates", context, open_to=sees_certificates)


@require_POST
@login_required
def renew(request: HttpRequest, certificate_id: int) -> HttpResponse:
    """Begin a course anew because its certificate ends."""
    user = cast(User, request.user)
    certificate = get_object_or_404(
        Certificate.objects.select_related("course"), pk=certificate_id, user=user
    )
    try:
        certificates.renew(user=user, course=certificate.course)
    except (certificates.NotYet, Completion.DoesNotExist):
        messages.info(request, _("This certificate need not be renewed now."))
        return redirect("my_certificates")
    return redirect(certificate.course.url)


@login_required
def certificate_pdf(request: HttpRequest, certificate_id: int) -> HttpResponse:
    """One's own certificate, to print or to send."""
    certificate = get_object_or_404(
        Certificate.objects.select_related("foundation").filter(withdrawn_on=None),
        pk=certificate_id,
        user=cast(User, request.user),
    )
    facts = drawing.CertificateFacts(
        name=certificate.name,
        course=certificate.title,
        foundation=certificate.foundation.name,
        hours=certificate.hours or None,
        completed_on=certificate.completed_on,
        valid_until=certificate.valid_until,
        code=certificate.code,
        verify_url=f"{settings.SITE_URL}/certificaat/{certificate.code}/",
    )
    response = HttpResponse(drawing.draw(facts), content_type="application/pdf")
    response.headers["Content-Disposition"] = f'inline; filename="certificaat-{certificate.code}.pdf"'
    response.headers["Cache-Control"] = "private, no-store"
    return response


@never_cache
@login_required
def mail(request: HttpRequest) -> HttpResponse:
    """What I am mailed about, and what I can do without."""
    user = cast(User, request.user)
    choice, _made = MailChoice.objects.get_or_create(user=user)
    if request.method == "POST":
        choice.no_session_reminders = "session_reminders" not in request.POST
        choice.save(update_fields=["no_session_reminders"])
        messages.success(request, _("Kept."))
        return redirect("my_mail")
    return _room(request, "mail", {"choice": choice})


@require_safe
def verify(request: HttpRequest, code: str = "") -> HttpResponse:
    """Whether a certificate is real, for whoever has its code."""
    typed = code or request.GET.get("code", "")
    seconds = VERIFYING.wait(sender_of(request)) if typed else 0
    found = certificate_of_code(typed) if typed and not seconds else None
    context = {
        "typed": typed,
        "certificate": found,
        "is_valid": found is not None and is_valid(found),
        "must_wait": bool(seconds),
    }
    status = 429 if seconds else 404 if typed and found is None else 200
    response = render(request, "training/verify.html", context, status=status)
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def _room(
    request: HttpRequest, key: str, context: dict[str, Any], *, open_to: Callable[[Any], bool] = is_member
) -> HttpResponse:
    if not open_to(request.user):
        raise Http404
    return render(request, f"training/portal/{key}.html", context | portal_context(request, key))
