"""Addresses of this app."""

from django.urls import path

from . import rooms

urlpatterns = [
    path("mijn/mentor/", rooms.show, name="my_mentor"),
    path("mijn/mentor/tekst/<slug:kind>/", rooms.accept, name="my_mentor_text"),
]
