"""PostgreSQL, always: ``DATABASE_URL``, or the embedded one that the supervisor starts under ``VAR_DIR``."""

import environ

from .paths import VAR_DIR

env = environ.Env()

DATABASES = {
    "default": env.db_url(
        "DATABASE_URL", default=f"postgresql://postgres@/mentorschap?host={VAR_DIR}/postgres/run"
    ),
}
DATABASES["default"] |= {
    "CONN_MAX_AGE": 600,
    "CONN_HEALTH_CHECKS": True,
}
# A database that does not answer is known soon; the libpq default waits for minutes.
DATABASES["default"].setdefault("OPTIONS", {}).setdefault("connect_timeout", 5)
