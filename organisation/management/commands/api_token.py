"""`manage.py api_token EMAIL`: a bearer token for the JSON API."""

from argparse import ArgumentParser
from datetime import timedelta
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from organisation.people.models import User
from organisation.people.services import tokens


class Command(BaseCommand):
    help = "Make an API token for the user with this e-mail address and print it. It cannot be shown again."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("email")
        parser.add_argument("--name", default="api_token", help="what the token is for")
        parser.add_argument("--days", type=int, default=tokens.LIFE.days, help="how long it works")

    def handle(self, *, email: str, name: str, days: int, **options: Any) -> None:
        user = User.objects.filter(email=email, is_active=True).first()
        if user is None:
            raise CommandError(f"There is no active user with the address {email}.")
        self.stdout.write(tokens.create(user=user, name=name, life=timedelta(days=days)))
