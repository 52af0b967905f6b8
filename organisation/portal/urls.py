"""Addresses under `/mijn/`."""

from django.urls import path

from organisation.portal import views

app_name = "portal"

urlpatterns = [
    path("", views.index, name="index"),
    path("gegevens/", views.profile, name="profile"),
]
