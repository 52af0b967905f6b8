"""People who log in, their roles at foundations, and their API tokens."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from organisation.calendar.workdays import today
from organisation.people import phones
from organisation.people.fields import LoginEmailField
from organisation.people.managers import MembershipQuerySet, SubstitutionQuerySet, UserManager
from organisation.people.names import full_name, sort_key

LONGEST_SORT_NAME = 500


class User(AbstractBaseUser, PermissionsMixin):
    """Someone who can log in. The e-mail address is the name to log in with, in lower case and unique."""

    email = LoginEmailField(
        _("e-mail address"),
        unique=True,
        error_messages={"unique": _("There is already an account with this e-mail address.")},
    )
    first_name = models.CharField(_("first name"), max_length=100)
    name_prefix = models.CharField(
        _("name prefix"), max_length=30, blank=True, help_text=_("For example: de, van der.")
    )
    last_name = models.CharField(_("last name"), max_length=100)
    sort_name = models.CharField(max_length=LONGEST_SORT_NAME, editable=False, db_index=True)
    phone = models.CharField(_("phone number"), max_length=30, blank=True)
    is_active = models.BooleanField(
        _("active"), default=True, help_text=_("Without this, the account exists but cannot log in.")
    )
    created = models.DateTimeField(_("created"), auto_now_add=True)
    forgotten_at = models.DateTimeField(_("forgotten at"), null=True, editable=False)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["first_name", "last_name"]

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")
        ordering = ["sort_name", "pk"]
        constraints = [
            # With `unique` on the column itself, this makes the address unique whatever its capitals.
            models.CheckConstraint(condition=Q(email=Lower("email")), name="user_email_in_lower_case"),
        ]

    def __str__(self) -> str:
        return self.full_name or self.email

    @property
    def phone_as_read(self) -> str:
        return phones.as_read(self.phone)

    @property
    def full_name(self) -> str:
        """The name as it is written, with its prefix."""
        return full_name(self.first_name, self.name_prefix, self.last_name)

    def get_full_name(self) -> str:
        return self.full_name

    def get_short_name(self) -> str:
        return self.first_name

    def fold_name(self) -> None:
        """Derive the column for sorting from the name."""
        # Folding lengthens: an emoji becomes words, a Chinese character a syllable.
        self.sort_name = sort_key(self.first_name, self.name_prefix, self.last_name)[:LONGEST_SORT_NAME]

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.fold_name()
        if kwargs.get("update_fields") is not None:
            kwargs["update_fields"] = {*kwargs["update_fields"], "sort_name"}
        super().save(*args, **kwargs)


class Role(models.TextChoices):
    """What someone is at a foundation."""

    COORDINATOR = "coordinator", _("coordinator")
    DIRECTOR = "director", _("director")
    TRAINER = "trainer", _("trainer")
    EDITOR = "editor", _("editor")
    MENTOR = "mentor", _("mentor")
    CANDIDATE = "candidate", _("candidate mentor")


class Membership(models.Model):
    """A role of a user at a foundation, from `since` up to and not including `until`."""

    user = models.ForeignKey(
        User, on_delete=models.CASCADE, related_name="memberships", verbose_name=_("user")
    )
    foundation = models.ForeignKey(
        "organisation.Foundation",
        on_delete=models.PROTECT,
        related_name="memberships",
        verbose_name=_("foundation"),
    )
    role = models.CharField(_("role"), max_length=20, choices=Role.choices)
    since = models.DateField(_("since"), default=today)
    until = models.DateField(
        _("until"),
        null=True,
        blank=True,
        help_text=_("The first day on which it no longer holds; empty when no end is known."),
    )

    objects = MembershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("membership")
        verbose_name_plural = _("memberships")
        ordering = ["user__sort_name", "foundation__name", "role", "-since"]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "foundation", "role"],
                condition=Q(until=None),
                name="membership_open_once",
                violation_error_message=_("This person already has this role at this foundation."),
            ),
            models.CheckConstraint(condition=Q(role__in=Role.values), name="membership_known_role"),
            # The same day on both sides is a role that was given by mistake and taken back at once.
            models.CheckConstraint(
                condition=Q(until__gte=F("since")),
                name="membership_ends_after_start",
                violation_error_message=_("The end cannot be earlier than the start."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user}: {self.get_role_display()} {self.foundation}"


class Substitution(models.Model):
    """Somebody stands in for a coordinator at one foundation, from the first day to the last, both included.

    What it lets see and do is asked of these dates each time (`organisation.people.policies`): nothing has to end it.
    """

    absent = models.ForeignKey(
        User, on_delete=models.CASCADE, related_name="substitutions", verbose_name=_("who is away")
    )
    substitute = models.ForeignKey(
        User, on_delete=models.CASCADE, related_name="standing_in", verbose_name=_("who stands in")
    )
    foundation = models.ForeignKey(
        "organisation.Foundation", on_delete=models.PROTECT, related_name="+", verbose_name=_("foundation")
    )
    first_day = models.DateField(_("from"))
    last_day = models.DateField(_("up to and including"))

    objects = SubstitutionQuerySet.as_manager()

    class Meta:
        verbose_name = _("substitution")
        verbose_name_plural = _("substitutions")
        ordering = ["first_day", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(last_day__gte=F("first_day")),
                name="substitution_ends_after_start",
                violation_error_message=_("The last day cannot be earlier than the first."),
            ),
            models.CheckConstraint(
                condition=~Q(absent=F("substitute")),
                name="substitution_by_somebody_else",
                violation_error_message=_("Nobody stands in for themselves."),
            ),
        ]
        indexes = [
            models.Index(fields=["substitute", "last_day"], name="substitution_by_whom"),
            models.Index(fields=["foundation", "last_day"], name="substitution_where"),
        ]

    def __str__(self) -> str:
        return f"{self.substitute_id} for {self.absent_id} at {self.foundation_id}"


class ApiToken(models.Model):
    """A key with which a program acts as a user. The key itself is shown once and kept nowhere."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="tokens", verbose_name=_("user"))
    name = models.CharField(_("name"), max_length=100)
    digest = models.CharField(max_length=64, unique=True, editable=False)
    created = models.DateTimeField(_("created"), auto_now_add=True)
    expires = models.DateTimeField(_("expires"))
    last_used = models.DateTimeField(_("last used"), null=True, editable=False)
    revoked = models.DateTimeField(_("revoked"), null=True, blank=True)

    class Meta:
        verbose_name = _("API token")
        verbose_name_plural = _("API tokens")
        ordering = ["-created"]

    def __str__(self) -> str:
        return self.name
