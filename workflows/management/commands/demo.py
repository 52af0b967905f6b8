"""Demo content for an empty database: foundations, people, pages and cases. Everyone in it is fictitious."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from home import demo as home_demo
from mentorships.demo import load as mentors
from organisation.demo import foundations, people
from organisation.people.models import User
from training.demo import load as courses
from workflows.demo import cases, pages


class Command(BaseCommand):
    help = "Fills an empty database with demo content."

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        if User.objects.exists():
            raise CommandError(
                "This database has people in it already. Demo content is only for an empty one."
            )
        foundations.load()
        people.load()
        website = home_demo.load()
        pages.load(website)
        courses.load(website.home)
        mentors.load()
        self.stdout.write(f"Demo content: {cases.load()} cases.")
