"""`manage.py rebuild_search`: the words of all published pages, anew."""

from typing import Any

from django.core.management.base import BaseCommand

from home.services.indexing import rebuild


class Command(BaseCommand):
    help = "Fill the index of the website's search anew: after pages were changed in the database itself."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{rebuild()} pages can be found.")
