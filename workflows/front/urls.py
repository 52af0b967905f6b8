"""Addresses of this app that are no Wagtail page."""

from django.urls import path, re_path

from . import booking, draft, enrolment, intake, portal, status

urlpatterns = [
    path("status/<str:token>/", status.show, name="status"),
    path("status/<str:token>/document/<uuid:key>/", status.document, name="status_document"),
    path("mijn/aanmelding/", portal.application, name="my_application"),
    path("bijeenkomst/<uuid:key>/", booking.book, name="book"),
    path("bijeenkomst/<uuid:key>/verstuurd/", booking.mailed, name="book_mailed"),
    path("boeking/<str:token>/", booking.show, name="booking"),
    path("mijn/inschrijven/", enrolment.enrol, name="enrol"),
    path("mijn/aanvragen/", portal.requests, name="my_requests"),
    path("mijn/intake/", intake.show, name="my_intake"),
    path("mijn/intake/<slug:place>/", intake.fill_in, name="my_intake_step"),
    path("mijn/coordinator/", portal.coordinator, name="my_coordinator"),
    re_path(
        r"^(?P<address>(?:[\w-]+/)+)(?P<token>[\w-]{43})/(?:(?P<place>[a-z-]+)/)?$",
        draft.show,
        name="form_draft",
    ),
]
