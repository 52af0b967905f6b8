"""How users are made and memberships are found."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Self

from django.contrib.auth.base_user import BaseUserManager
from django.db import models
from django.db.models import Exists, OuterRef, Q

from organisation.calendar.workdays import today

if TYPE_CHECKING:
    from organisation.people.models import User


class UserManager(BaseUserManager["User"]):
    """Users by e-mail address. Without a password, a user logs in by mailed code or sets one by mailed link."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> User:
        """A new user. Raises `IntegrityError` when the address is taken, however it is spelled."""
        user = self.model(email=email, **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> User:
        """A new user who may do everything, everywhere."""
        return self.create_user(email, password, is_superuser=True, **fields)


class SubstitutionQuerySet(models.QuerySet):
    """Substitutions, which hold from the first day up to and including the last."""

    def in_force(self, day: date) -> Self:
        """Those whose dates hold on `day`, between two people who are both still coordinators."""
        from organisation.people.models import Membership, Role

        held = Membership.objects.in_force(day).filter(role=Role.COORDINATOR)
        absent_works_there = held.filter(user=OuterRef("absent"), foundation=OuterRef("foundation"))
        substitute_works = held.filter(user=OuterRef("substitute"))
        return self.filter(
            Exists(absent_works_there),
            Exists(substitute_works),
            first_day__lte=day,
            last_day__gte=day,
            absent__is_active=True,
            substitute__is_active=True,
        )

    def ahead(self, day: date) -> Self:
        """Those that hold on `day` or later."""
        return self.filter(last_day__gte=day)


class MembershipQuerySet(models.QuerySet):
    """Memberships, which hold from `since` up to and not including `until`."""

    def in_force(self, day: date) -> Self:
        """Those that hold on `day`."""
        return self.filter(Q(until=None) | Q(until__gt=day), since__lte=day)

    def current(self) -> Self:
        """Those that hold today (Europe/Amsterdam)."""
        return self.in_force(today())
