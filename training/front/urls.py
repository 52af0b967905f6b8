"""Addresses of this app that are no Wagtail page."""

from django.urls import path

from . import calendars, door, evaluation, lesson, rooms

urlpatterns = [
    path("mijn/leren/les/<int:lesson_id>/<uuid:block>/", lesson.answer, name="lesson_answer"),
    path("mijn/leren/les/<int:lesson_id>/plek/", lesson.place, name="lesson_place"),
    path("mijn/leren/les/<int:lesson_id>/klaar/", lesson.finish, name="lesson_finish"),
    path("agenda/<str:token>.ics", calendars.feed, name="calendar_feed"),
    path("bijeenkomst/<uuid:key>.ics", calendars.session, name="session_ics"),
    path("mijn/leren/", rooms.learning, name="my_learning"),
    path("mijn/bijeenkomsten/", rooms.sessions, name="my_sessions"),
    path("mijn/bijeenkomsten/agenda/", rooms.new_feed, name="new_feed"),
    path("mijn/bijeenkomsten/<int:session_id>/", door.show, name="attendance"),
    path(
        "mijn/bijeenkomsten/<int:session_id>/verbeteren/<int:enrolment_id>/",
        door.correct,
        name="correct_attendance",
    ),
    path("mijn/bijeenkomsten/oordeel/<int:enrolment_id>/", evaluation.evaluate, name="evaluate"),
    path("mijn/certificaten/", rooms.my_certificates, name="my_certificates"),
    path("mijn/certificaten/<int:certificate_id>/", rooms.certificate_pdf, name="certificate_pdf"),
    path("mijn/certificaten/<int:certificate_id>/vernieuwen/", rooms.renew, name="renew_certificate"),
    path("mijn/mail/", rooms.mail, name="my_mail"),
    path("certificaat/", rooms.verify, name="verify"),
    path("certificaat/<str:code>/", rooms.verify, name="verify_certificate"),
]
