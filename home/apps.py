"""Public information: pages and blocks."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "home"
    verbose_name = _("Website")

    def ready(self) -> None:
        from . import listens, policies

        listens.connect()
        policies.register_policies()
