"""`/api/v2/` and `/api/v3/`: Wagtail's two APIs for content, and what answers below `/api/` where there is nothing."""

from __future__ import annotations

from django.urls import include, path, re_path

from home.api.website import nothing_here

urlpatterns = [
    path("api/v2/", include("home.api.urls")),
    re_path(r"^api(?:/.*)?$", nothing_here),
]
