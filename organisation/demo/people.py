"""The demo accounts. Their people do not exist; their addresses and password are in the contract."""

from __future__ import annotations

from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import make_password

from organisation.demo.accounts import PASSWORD
from organisation.foundations.models import Foundation
from organisation.people.models import Role, User
from organisation.people.services import memberships

#: (address before the @, first name, prefix, last name, foundation by slug or None for the national office, role).
PEOPLE = [
    ("beheer", "Marieke", "", "Blom", None, None),
    ("redactie", "Karim", "el", "Amrani", None, Role.EDITOR),
    ("redactie2", "Loes", "", "Verkerk", None, Role.EDITOR),
    ("redactie.haag-en-rijn", "Sjoerd", "", "Postma", "haag-en-rijn", Role.EDITOR),
    ("coordinator.haag-en-rijn", "Annemiek", "van der", "Laan", "haag-en-rijn", Role.COORDINATOR),
    ("collega.haag-en-rijn", "Farida", "", "Nijhof", "haag-en-rijn", Role.COORDINATOR),
    ("coordinator.noord", "Hidde", "", "Dijkstra", "noord", Role.COORDINATOR),
    ("directeur.haag-en-rijn", "Paul", "de", "Graaf", "haag-en-rijn", Role.DIRECTOR),
    ("trainer", "Ineke", "", "Vermeulen", "haag-en-rijn", Role.TRAINER),
    ("mentor", "Özgür", "", "Yılmaz", "haag-en-rijn", Role.MENTOR),
    ("kandidaat", "Sanne", "", "Bakker", "haag-en-rijn", Role.CANDIDATE),
]


def load() -> None:
    """Make the accounts that are not there yet."""
    password = make_password(PASSWORD)
    foundations = {None if each.is_national else each.slug: each for each in Foundation.objects.all()}
    for name, first_name, name_prefix, last_name, slug, role in PEOPLE:
        user, made = User.objects.get_or_create(
            email=f"{name}@example.nl",
            defaults={
                "first_name": first_name,
                "name_prefix": name_prefix,
                "last_name": last_name,
                "password": password,
                "phone": "085 000 0091" if role == Role.COORDINATOR else "",
                "is_superuser": role is None,
            },
        )
        if made:
            EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
            if role:
                memberships.grant(user=user, foundation=foundations[slug], role=role)
