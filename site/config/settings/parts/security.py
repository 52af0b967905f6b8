"""Middleware and the headers that it sends."""

from csp.constants import NONE, SELF, UNSAFE_INLINE

from .site import SITE_URL

HTTPS = SITE_URL.startswith("https://")

MIDDLEWARE = [
    "config.middleware.headers_only",
    "config.health.health_first",
    "home.page_cache.middleware.PageCache",
    "django.middleware.security.SecurityMiddleware",
    "corsheaders.middleware.CorsMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "config.middleware.Compression",
    "config.middleware.ContentPolicy",
    "config.middleware.PermissionsPolicy",
    "organisation.people.middleware.Sessions",
    "django.middleware.common.CommonMiddleware",
    "config.middleware.forget_unreadable_token",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "organisation.people.middleware.StaffSecondFactor",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "workflows.front.outage.Outage",
]

# No page may load or send anything elsewhere; Wagtail shows previews in a frame.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "media-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "frame-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [SELF],
        "base-uri": [NONE],
    }
}
# What stands here for the start of a path takes the place of the same directive above; the first that fits counts.
CONTENT_SECURITY_BY_PATH = {
    # Wagtail's admin writes scripts and styles into the page.
    "/admin/": {
        "default-src": [SELF],
        "script-src": [SELF, UNSAFE_INLINE],
        "style-src": [SELF, UNSAFE_INLINE],
        "img-src": [SELF, "data:", "blob:"],
        "media-src": [SELF, "blob:"],
    },
    # The square code that an authenticator app scans.
    "/accounts/2fa/totp/": {"img-src": [SELF, "data:"]},
}
# Any other website may read what is for everybody and send a form, as nobody: no cookie and no log-in goes along. What
# staff do (cases, API v3, the admin) is for our own pages and for programs, which no such header concerns.
CORS_ALLOW_ALL_ORIGINS = True
CORS_ALLOW_CREDENTIALS = False
CORS_URLS_REGEX = (
    r"^/api/(?:v2/|v1/(?:openapi\.json$|(?:courses|forms|foundations|municipalities|sessions|status)(?:/|$)))"
)
CORS_ALLOW_METHODS = ["GET", "HEAD", "OPTIONS", "POST"]
CORS_ALLOW_HEADERS = ["accept", "content-type", "idempotency-key"]
CORS_EXPOSE_HEADERS = ["API-Version", "Retry-After"]
CORS_PREFLIGHT_MAX_AGE = 24 * 60 * 60

PERMISSIONS_POLICY = (
    "camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=(), "
    "publickey-credentials-create=(self), publickey-credentials-get=(self)"
)

X_FRAME_OPTIONS = "SAMEORIGIN"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"

SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_SSL_REDIRECT = HTTPS
SECURE_REDIRECT_EXEMPT = [r"^(healthz|readyz)$"]
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if HTTPS else 0
if HTTPS:
    # A proxy of our own ends TLS: it must set this header itself and drop what visitors send under that name.
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    CSRF_TRUSTED_ORIGINS = [SITE_URL]
