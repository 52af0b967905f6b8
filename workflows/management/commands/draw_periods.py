"""Write the table of retention periods in docs/privacy.md from what the apps register."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils.translation import override

from organisation.privacy import periods

PAGE = Path(settings.BASE_DIR) / "docs" / "privacy.md"
BEGIN, END = "<!-- periods: written by `make docs` -->", "<!-- end of periods -->"


def table() -> str:
    """The defaults, group by group, in the words of the code."""
    with override("en"):
        rows = ["| what | default | from when | why |", "|---|---|---|---|"]
        for each in periods.all_periods():
            long = periods.in_words(each.months)
            rows.append(f"| {each.group}: {each.label} | {long} | {each.since} | {each.why} |")
        for fixed in periods.all_fixed():
            rows.append(f"| {fixed.label} | {fixed.days} days | {fixed.since} | {fixed.why} |")
    return "\n".join(rows)


def drawn(page: str) -> str:
    """`page` with the table between its two marks."""
    before, _begin, rest = page.partition(BEGIN)
    _old, _end, after = rest.partition(END)
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


class Command(BaseCommand):
    help = "Writes the retention periods in docs/privacy.md."

    def handle(self, *args: Any, **options: Any) -> None:
        PAGE.write_text(drawn(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
        self.stdout.write(f"Drawn: {PAGE.relative_to(settings.BASE_DIR)}")
