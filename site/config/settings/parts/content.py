"""Wagtail."""

from .site import SITE_URL

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
# Four eyes: what was approved is published by us, and everybody who may approve is mailed by us.
WAGTAIL_FINISH_WORKFLOW_ACTION = "home.services.moderation.publish_proposal"
WAGTAIL_WORKFLOW_REQUIRE_REAPPROVAL_ON_EDIT = True
WAGTAILADMIN_NOTIFICATION_INCLUDE_SUPERUSERS = False
# A page that moves, or gets another address, leaves a redirect behind; so do the pages below it.
WAGTAILREDIRECTS_AUTO_CREATE = True
