"""A mail is a row first (``organisation.mail``); the transport is what finally carries it."""

import environ

env = environ.Env()

EMAIL_BACKEND = "organisation.mail.backend.QueueBackend"
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", "Mentorschap Nederland <noreply@mentorschap.example>")
SERVER_EMAIL = DEFAULT_FROM_EMAIL
MAIL_CLEAR_AFTER_DAYS = env.int("MAIL_CLEAR_AFTER_DAYS", 30)

if env.str("EMAIL_URL", ""):
    _transport = env.email_url("EMAIL_URL")
    MAIL_TRANSPORT = _transport.pop("EMAIL_BACKEND")
    _transport.pop("EMAIL_FILE_PATH", None)
    globals().update(_transport)
else:
    MAIL_TRANSPORT = "organisation.mail.eml.EmlBackend"
EMAIL_TIMEOUT = 20
