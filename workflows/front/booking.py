"""Booking a public session without an account: a name and an address, and a mailed link to change one's mind."""

from __future__ import annotations

from uuid import UUID

from django import forms
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_safe

from organisation.sealing import read_link
from training.models import Enrolment, Session
from training.models.enrolment import ENROLMENT_LINK
from training.services import seats
from workflows.front.guarded import looks_automatic, shown_now, without_cookie
from workflows.front.limits import wait_before_sending
from workflows.questions.definition import StepForm
from workflows.questions.fields import MailField, NameField

METHODS = ["GET", "HEAD", "POST"]


class BookingForm(StepForm):
    name = NameField(
        label=_("Your name"),
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        error_messages={"required": _("Enter your name.")},
    )
    email = MailField(
        label=_("E-mail address"),
        help_text=_("We send the confirmation to this address."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={"required": _("Enter your e-mail address.")},
    )


@without_cookie
@require_http_methods(METHODS)
def book(request: HttpRequest, key: UUID) -> HttpResponse:
    """Book a seat in a public session, or a place in its line."""
    session = _public_session(key)
    form = BookingForm(request.POST or None)
    if request.method == "POST" and form.is_valid() and _is_booked(request, session, form):
        return _see(reverse("book_mailed", args=[key]))
    context = {"session": session, "form": form, "shown": shown_now()}
    return render(request, "workflows/booking.html", context, status=400 if form.errors else 200)


@without_cookie
@require_safe
def mailed(request: HttpRequest, key: UUID) -> HttpResponse:
    """That a mail tells the rest: the same for everybody, also for an address that was booked before."""
    return render(request, "workflows/booking_mailed.html", {"session": _public_session(key)})


def _public_session(key: UUID) -> Session:
    session = (
        Session.objects.filter(key=key, course__is_public=True, course__live=True)
        .select_related("course", "foundation")
        .prefetch_related("parts")
        .first()
    )
    if session is None:
        raise Http404
    return session


def _see(address: str) -> HttpResponse:
    response = HttpResponseRedirect(address)
    response.status_code = 303
    return response


def _is_booked(request: HttpRequest, session: Session, form: BookingForm) -> bool:
    """Whether it was booked; else the form says why not. What a machine filled in is not booked: a seat is scarce."""
    name, email = form.cleaned_data["name"], form.cleaned_data["email"]
    if looks_automatic(request):
        form.add_error(
            None, _("That went very fast. Look once more whether all is right, and send it again.")
        )
    elif wait_before_sending(request, email):
        form.add_error(None, _("A lot was sent from here in a short time. Try again later, or call us."))
    else:
        try:
            seats.book(session=session, guest=(name, email))
        except seats.NoSeat as error:
            form.add_error(None, str(error))
        else:
            return True
    return False


@without_cookie
@require_http_methods(METHODS)
def show(request: HttpRequest, token: str) -> HttpResponse:
    """A booking: where it stands, and what its holder can do about it."""
    key = read_link(ENROLMENT_LINK, token)
    booking = (
        Enrolment.objects.filter(link_key=key, user=None)
        .select_related("course", "session", "session__foundation")
        .first()
        if key
        else None
    )
    if booking is None:
        raise Http404
    refusal = ""
    if request.method == "POST":
        try:
            _act(booking, request.POST.get("go", ""))
            return _see(request.path)
        except seats.NoSeat as error:
            refusal = str(error)
            booking.refresh_from_db()
    context = {"booking": booking, "session": booking.session, "refusal": refusal}
    return render(request, "workflows/booked.html", context, status=409 if refusal else 200)


def _act(booking: Enrolment, wish: str) -> None:
    match wish:
        case "accept":
            seats.accept(enrolment_id=booking.pk)
        case "decline" | "cancel":
            if booking.session and booking.session.starts_at <= timezone.now():
                raise seats.NoSeat(_("This session has begun already."))
            seats.leave(enrolment_id=booking.pk)
