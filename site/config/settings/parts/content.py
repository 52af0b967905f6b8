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
# 8,160 × 6,120, what a telephone makes at most. A photograph is then decoded at half its size, anything else once, in 200 MB.
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 50_000_000
WAGTAILIMAGES_IMAGE_FORM_BASE = "home.desk.images.ImageForm"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "home.desk.replacing.DocumentForm"
WAGTAIL_DATE_FORMAT, WAGTAIL_DATETIME_FORMAT = "%d-%m-%Y", "%d-%m-%Y %H:%M"
TAGGIT_CASE_INSENSITIVE = True
WAGTAIL_PASSWORD_REQUIRED_TEMPLATE = "home/password_required.html"
WAGTAILDOCS_SERVE_METHOD = "serve_view"
# What visitors can open, the videos and captions of ours among it; nothing that a computer runs.
WAGTAILDOCS_EXTENSIONS = [
    "csv",
    "docx",
    "m4a",
    "mp3",
    "mp4",
    "odp",
    "ods",
    "odt",
    "ogg",
    "pdf",
    "pptx",
    "txt",
    "vtt",
    "webm",
    "xlsx",
]

# Pages are kept in the memory of each web process, and dropped when what they show changes (`home.page_cache`).
PAGE_CACHE = env.bool("PAGE_CACHE", True)

# The read API, and links to drafts: how long one works, and the page of another website that shows it ({token} stands in it).
WAGTAILAPI_LIMIT_MAX = 50
DRAFT_LINK_SECONDS = env.int("DRAFT_LINK_SECONDS", 60 * 60)
PREVIEW_URL = env.str("PREVIEW_URL", "")
# Four eyes: what was approved is published by us, and everybody who may approve is mailed by us.
WAGTAIL_FINISH_WORKFLOW_ACTION = "home.services.moderation.publish_proposal"
WAGTAIL_WORKFLOW_REQUIRE_REAPPROVAL_ON_EDIT = True
WAGTAILADMIN_NOTIFICATION_INCLUDE_SUPERUSERS = False
# A page that moves, or gets another address, leaves a redirect behind; so do the pages below it.
WAGTAILREDIRECTS_AUTO_CREATE = True
