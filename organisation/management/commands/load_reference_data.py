"""`manage.py load_reference_data`: municipalities, foundations and service areas."""

from typing import Any

from django.core.management.base import BaseCommand

from organisation.foundations.services import load_reference_data


class Command(BaseCommand):
    help = "Bring municipalities, foundations and service areas up to the files of this release."

    def handle(self, *args: Any, **options: Any) -> None:
        loaded = load_reference_data()
        self.stdout.write(
            f"{loaded.municipalities} municipalities, {loaded.foundations} foundations and "
            f"{loaded.service_areas} service areas added or brought up to date."
        )
