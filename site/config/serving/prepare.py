"""Bring the database up to date, and fill an empty one with demo content when asked (``python -m
config.serving.prepare``).
"""

import django
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import call_command


def prepare() -> None:
    django.setup()
    call_command("migrate", interactive=False)
    if settings.DEMO and not get_user_model().objects.exists():
        call_command("demo")


if __name__ == "__main__":
    prepare()
