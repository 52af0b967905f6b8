"""`manage.py api_token EMAIL`: a bearer token for the JSON API, or the end of those that there are."""

from argparse import ArgumentParser
from datetime import timedelta
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from organisation.people.models import User
from organisation.people.services import tokens


class Command(BaseCommand):
    help = (
        "Make an API token for the user with this e-mail address and print it; it cannot be shown again. "
        "With --revoke, end the tokens that this user has."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("email")
        parser.add_argument(
            "--name", help="what the token is for; with --revoke, end only those of this name"
        )
        parser.add_argument("--days", type=int, default=tokens.LIFE.days, help="how long it works")
        parser.add_argument("--revoke", action="store_true", help="end tokens instead of making one")

    def handle(self, *, email: str, name: str | None, days: int, revoke: bool, **options: Any) -> None:
        user = User.objects.filter(email=email).first()
        if user is None or not (user.is_active or revoke):
            raise CommandError(f"There is no active user with the address {email}.")
        if revoke:
            self.stdout.write(f"{tokens.revoke_all(user=user, name=name)} tokens revoked.")
        else:
            self.stdout.write(tokens.create(user=user, name=name or "api_token", life=timedelta(days=days)))
