"""Addresses to log in. They stand before Wagtail's, whose own log-in and password pages they replace."""

from django.urls import include, path, re_path
from django.views.generic import RedirectView

from organisation.people.views import log_in

urlpatterns = [
    path("admin/login/", log_in),
    path("_util/login/", log_in),
    re_path(r"^admin/password_reset/", RedirectView.as_view(pattern_name="account_reset_password")),
    path("accounts/", include("allauth.urls")),
]
