"""The place where everything is put together: settings, addresses, API, Celery and WSGI."""

from .celery_app import app as celery_app

__all__ = ["celery_app"]
