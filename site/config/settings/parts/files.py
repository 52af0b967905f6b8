"""Static files, media of editors, and attachments, which are never served by address."""

import environ

from .paths import SITE_DIR, VAR_DIR

env = environ.Env()

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [SITE_DIR / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR_DIR / "media"
ATTACHMENT_DIR = VAR_DIR / "attachments"
ATTACHMENT_MAX_BYTES = 10 * 1024 * 1024

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "config.static_files.StaticFiles"},
}

# A form of ours is text; what is larger is refused with a clear answer before it is read.
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
FILE_UPLOAD_TEMP_DIR = None
