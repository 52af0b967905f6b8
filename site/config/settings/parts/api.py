"""Wagtail's APIs. Reading (v2) knows nobody and sets no cookie; writing (v3) goes by Wagtail's own bearer tokens."""

import environ

env = environ.Env()

REST_FRAMEWORK = {"DEFAULT_AUTHENTICATION_CLASSES": []}
WAGTAILAPI_BASE_URL = env.str("SITE_URL", "http://127.0.0.1:8000").rstrip("/")
WAGTAILAPI_LIMIT_MAX = 100
WAGTAILAPI_RICH_TEXT_FORMAT = "html"
