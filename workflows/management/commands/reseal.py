"""`manage.py reseal`: after a new key was put in front of `FIELD_KEYS`."""

from typing import Any

from django.core.management.base import BaseCommand

from workflows.services.resealing import reseal


class Command(BaseCommand):
    help = (
        "Seal answers, notes, documents, mail, receipts and second factors anew with the newest of FIELD_KEYS. Events and "
        "the audit log are append-only and keep the key they were sealed with, so the older keys must stay."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        for what, count in reseal():
            self.stdout.write(f"{what}: {count}")
