"""Three years of work at every foundation that is known, beside the demo content. Everyone in it is fictitious."""

from __future__ import annotations

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser

from organisation.people.models import User
from workflows.demo.large import load


class Command(BaseCommand):
    help = (
        "Adds three years of cases in every state, mentors and their training to the demo content, for the ten foundations "
        "that are known and the national office (the eleventh is not known, and is not invented)."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--cases", type=int, default=30_000)
        parser.add_argument("--mentors", type=int, default=2_500)
        parser.add_argument("--seed", type=int, default=2026)

    def handle(self, *args: Any, cases: int, mentors: int, seed: int, **options: Any) -> None:
        if load.is_there():
            self.stdout.write("The large demo content is there already; nothing was changed.")
            return
        if not User.objects.exists():
            call_command("demo", stdout=self.stdout)
        try:
            made = load.load(cases=cases, mentors=mentors, seed=seed, say=self.stdout.write)
        except load.NotOurs as error:
            raise CommandError(f"{error} It is only for a database with nothing but demo content.") from None
        self.stdout.write(
            f"Large demo content: {made.cases} cases with {made.events} events at {made.foundations - 1} known foundations "
            f"and the national office, {made.mentors} available mentors, {made.enrolments} enrolments, "
            f"{made.completions} completed courses, {made.certificates} certificates."
        )
