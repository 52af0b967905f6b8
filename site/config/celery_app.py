"""The Celery application; a task is found in each app's ``tasks`` module."""

import os

from celery import Celery
from celery.signals import worker_init

from config.serving.process import end_group_when_orphaned

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")

app = Celery("mentorschap")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks(
    ["organisation.mail", "organisation.people", "organisation.privacy", "home", "training", "workflows"]
)


@worker_init.connect
def _end_with_who_watches(**_about: object) -> None:
    end_group_when_orphaned()
