"""Addresses of this app that are no Wagtail page."""

from django.urls import path

from . import search, wellknown

urlpatterns = [
    path("zoeken/", search.results, name="search"),
    path("sitemap.xml", wellknown.sitemap, name="sitemap"),
    path("robots.txt", wellknown.robots, name="robots"),
    path(".well-known/security.txt", wellknown.security, name="security_txt"),
]
