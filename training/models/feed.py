"""The secret address of somebody's own calendar."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from organisation.sealing import make_link

FEED_LINK = "calendar-feed"


class CalendarFeed(models.Model):
    """A key to all sessions of one person, for a calendar that cannot log in. A new key ends the old address."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    key = models.UUIDField(default=uuid.uuid4, unique=True)

    class Meta:
        verbose_name = _("calendar feed")
        verbose_name_plural = _("calendar feeds")

    def __str__(self) -> str:
        return f"{self.user_id}"

    @property
    def address(self) -> str:
        """Its path on the website."""
        return f"/agenda/{make_link(FEED_LINK, self.key)}.ics"
