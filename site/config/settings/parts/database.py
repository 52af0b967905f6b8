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
    "ENGINE": "config.database",
    "CONN_MAX_AGE": 600,
    "CONN_HEALTH_CHECKS": True,
}
_options = DATABASES["default"].setdefault("OPTIONS", {})
# A database that does not answer is known soon; the libpq default waits for minutes.
_options.setdefault("connect_timeout", 5)
# A statement that a connection has sent three times is planned no more, which halves what a request costs the database.
# Off behind a pool that gives every transaction another connection and knows of no prepared statements.
if env.bool("DATABASE_PREPARED", True):
    _options |= {"server_side_binding": True, "prepare_threshold": 3}
