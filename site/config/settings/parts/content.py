"""Wagtail."""

import environ

from .site import SITE_URL

env = environ.Env()

WAGTAIL_SITE_NAME = "Mentorschap"
WAGTAILADMIN_BASE_URL = SITE_URL
WAGTAIL_I18N_ENABLED = False
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES = [("nl", "Nederlands")]
WAGTAILADMIN_PERMITTED_LANGUAGES = [("nl", "Nederlands"), ("en", "English")]
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILSEARCH_BACKENDS = {
    "default": {"BACKEND": "wagtail.search.backends.database", "SEARCH_CONFIG": "dutch"},
}
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 15 * 1024 * 1024
TAGGIT_CASE_INSENSITIVE = True
WAGTAILDOCS_SERVE_METHOD = "serve_view"

# The read API, and links to drafts: how long one works, and the page of another website that shows it ({token} stands in it).
WAGTAILAPI_LIMIT_MAX = 50
DRAFT_LINK_SECONDS = env.int("DRAFT_LINK_SECONDS", 60 * 60)
PREVIEW_URL = env.str("PREVIEW_URL", "")
