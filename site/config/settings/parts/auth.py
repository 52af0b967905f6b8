"""Log-in: django-allauth is the only door, staff have a second factor, sign-up is closed (see the adapter)."""

import environ

from .site import SITE_URL

env = environ.Env()

AUTHENTICATION_BACKENDS = ["organisation.people.backend.Backend"]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "portal:index"
LOGOUT_REDIRECT_URL = "/"

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
# Also the life of the link with which a new account chooses its password.
PASSWORD_RESET_TIMEOUT = 7 * 24 * 60 * 60

# A session is read from the cache only where all processes share one: otherwise they would disagree.
SESSION_ENGINE = (
    "django.contrib.sessions.backends.cached_db"
    if env.str("CACHE_URL", "")
    else "organisation.people.sessions"
)
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

ACCOUNT_ADAPTER = "organisation.people.adapter.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_LOGIN_ON_PASSWORD_RESET = True
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 15 * 60
ACCOUNT_LOGIN_BY_CODE_SUPPORTS_RESEND = True
# Eight digits: with three tries a mail, guessing is hopeless, and a phone types them on its number keys.
ALLAUTH_USER_CODE_FORMAT = {"numeric": True, "length": 8, "dashed": True}

MFA_ADAPTER = "organisation.people.adapter.SecondFactorAdapter"
MFA_FORMS = {
    "add_webauthn": "organisation.people.forms.AddKeyForm",
    "edit_webauthn": "organisation.people.forms.EditKeyForm",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_TOTP_ISSUER = "Mentorschap"
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not SITE_URL.startswith("https://")

# Behind so many proxies of our own; the address of a visitor is read from what the outermost of them adds.
ALLAUTH_TRUSTED_PROXY_COUNT = env.int("PROXY_COUNT", 0)
if not env.bool("RATE_LIMITS", not env.bool("DEMO", False)):
    ACCOUNT_RATE_LIMITS = MFA_RATE_LIMITS = False

# Wagtail's own ways to log in or to change what one logs in with are closed, and there is one time zone to live in.
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAILUSERS_PASSWORD_ENABLED = False
WAGTAIL_USER_TIME_ZONES = ["Europe/Amsterdam"]
