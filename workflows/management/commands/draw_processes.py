"""Draw docs/workflows.md from the tables of the processes."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from workflows.engine import registry
from workflows.engine.diagram import draw_page

PAGE = Path(settings.BASE_DIR) / "docs" / "workflows.md"


class Command(BaseCommand):
    help = "Draws docs/workflows.md from the tables of the processes."

    def handle(self, *args: Any, **options: Any) -> None:
        PAGE.write_text(draw_page(registry.all_processes()), encoding="utf-8")
        self.stdout.write(f"Drawn: {PAGE.relative_to(settings.BASE_DIR)}")
