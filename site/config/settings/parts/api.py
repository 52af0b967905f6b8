"""Wagtail's APIs. Reading (v2) knows nobody and sets no cookie; writing (v3) goes by Wagtail's own bearer tokens."""

REST_FRAMEWORK = {"DEFAULT_AUTHENTICATION_CLASSES": []}
WAGTAILAPI_LIMIT_MAX = 100
WAGTAILAPI_RICH_TEXT_FORMAT = "html"
