"""What holds in every environment. Each integration has a short file of its own in ``parts``."""

import environ

from .parts.paths import BASE_DIR, SITE_DIR, VAR_DIR  # noqa: F401
from .parts.site import SITE_URL

env = environ.Env()

DEBUG = False
DEMO = env.bool("DEMO", False)
RATE_LIMITS = env.bool("RATE_LIMITS", not DEMO)
STAFF_MFA = env.bool("STAFF_MFA", not DEMO)

ALLOWED_HOSTS = env.list(
    "ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]", SITE_URL.split("//")[-1].split(":")[0]]
)

# Our apps stand before Wagtail's, so that their permission policies are registered first.
INSTALLED_APPS = [
    "organisation",
    "home",
    "training",
    "mentorships",
    "workflows",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "organisation.desk.users_app.UsersConfig",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "crispy_forms",
    "corsheaders",
    "csp",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "django.forms",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
AUTH_USER_MODEL = "organisation.User"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [SITE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "home.context.website",
            ],
            "libraries": {"wagtailadmin_tags": "organisation.desk.shell"},
        },
    }
]
# `organisation.desk.shell` stands in for Wagtail's library of that name on purpose.
SILENCED_SYSTEM_CHECKS = ["templates.W003"]
FORM_RENDERER = "django.forms.renderers.DjangoTemplates"
CRISPY_TEMPLATE_PACK = "mentorschap"
CRISPY_ALLOWED_TEMPLATE_PACKS = ["mentorschap"]

LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", "Nederlands")]
LOCALE_PATHS = [SITE_DIR / "locale"]
TIME_ZONE = "Europe/Amsterdam"
USE_TZ = True
USE_I18N = True
FORMAT_MODULE_PATH = ["config.formats"]


from .parts.auth import *  # noqa: E402, F403
from .parts.cache import *  # noqa: E402, F403
from .parts.content import *  # noqa: E402, F403
from .parts.database import *  # noqa: E402, F403
from .parts.files import *  # noqa: E402, F403
from .parts.logs import *  # noqa: E402, F403
from .parts.mail import *  # noqa: E402, F403
from .parts.queue import *  # noqa: E402, F403
from .parts.secrets import *  # noqa: E402, F403
from .parts.security import *  # noqa: E402, F403
