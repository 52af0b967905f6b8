"""The Kenniscarrousel: courses, lessons, sessions, enrolments, progress and certificates."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TrainingConfig(AppConfig):
    name = "training"
    verbose_name = _("Kenniscarrousel")

    def ready(self) -> None:
        from . import listens
        from .front.rooms import register_rooms

        listens.connect()
        register_rooms()
