"""Public information: pages and blocks."""

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "home"
    verbose_name = _("Website")

    def ready(self) -> None:
        from organisation.privacy.register import nobody

        from . import listens
        from .desk.policies import register_policies

        register_policies()
        listens.connect()
        nobody(
            "what editors put on the website; who did so is a number of an account, which is of nobody once it is erased",
            ("home.Approval", "home.Review", "home.SearchEntry", "home.SearchSynonym", "home.SiteSettings"),
        )
        post_migrate.connect(_set_up_moderation, sender=self)


def _set_up_moderation(*, plan: Sequence[Any] = (), **_signal: Any) -> None:
    """Every database lets its pages be proposed from its first migration on; running it again is free."""
    if any(backwards for _migration, backwards in plan):
        return
    from .services.moderation import set_up

    set_up()
