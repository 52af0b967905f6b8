"""Addresses of this app that are no Wagtail page."""

from django.urls import path

from . import portal, status

urlpatterns = [
    path("status/<str:token>/", status.show, name="status"),
    path("status/<str:token>/document/<uuid:key>/", status.document, name="status_document"),
    path("mijn/aanmelding/", portal.application, name="my_application"),
    path("mijn/coordinator/", portal.coordinator, name="my_coordinator"),
]
