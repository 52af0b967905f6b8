"""The Celery application; a task is found in each app's ``tasks`` module."""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")

app = Celery("mentorschap")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks(
    ["organisation.mail", "organisation.people", "organisation.privacy", "home", "training", "workflows"]
)
