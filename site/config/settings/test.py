"""As the test suite runs it: the real parts, weaker password hashing, nothing written outside its own folder."""

import os
from pathlib import Path

_root = Path(__file__).resolve().parents[3]
os.environ.setdefault("VAR_DIR", str(_root / "var" / "test"))
# The suite starts this server itself and names the database (tests/conftest.py).
_socket = Path(os.environ["VAR_DIR"]).resolve() / "postgres" / "run"
os.environ["DATABASE_URL"] = (
    f"postgresql://postgres@/{os.environ.get('TEST_DATABASE', 'tests_main')}?host={_socket}"
)
os.environ["SECRET_KEY"] = "only-for-tests-" + "0" * 40
os.environ["FIELD_KEYS"] = "only-for-tests-field-key-" + "0" * 32
os.environ["SITE_URL"] = "http://testserver"
os.environ["DEMO"] = "0"
os.environ["RATE_LIMITS"] = "0"
for _name in ("EMAIL_URL", "CACHE_URL", "CELERY_BROKER_URL", "ALLOWED_HOSTS", "STAFF_MFA", "PREVIEW_URL"):
    os.environ.pop(_name, None)

from config import catalogue  # noqa: E402

from .base import *  # noqa: E402, F403
from .base import STATIC_ROOT, STORAGES  # noqa: E402

ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
STAFF_MFA = False
RATE_LIMITS = False
PAGE_CACHE = False  # tests of what is kept turn it on
STATIC_ROOT.mkdir(parents=True, exist_ok=True)
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = STORAGES | {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
CELERY_TASK_ALWAYS_EAGER = False
CELERY_BROKER_URL = "memory://"
CELERY_BROKER_TRANSPORT_OPTIONS: dict[str, object] = {}
LOGGING = None
LOGGING_CONFIG = None

# Here and not in conftest: by then Django is loaded, and some words were read from the catalogue of the last run.
catalogue.compile_changed()
