"""Bring the database up to date, the index of its pages too, and fill an empty one with demo content when asked (``python -m
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
    call_command("rebuild_search")  # pages that were there before search was, or before it knew their type


if __name__ == "__main__":
    prepare()
