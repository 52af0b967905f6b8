"""The Kenniscarrousel: courses, lessons, sessions, enrolments, progress and certificates."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TrainingConfig(AppConfig):
    name = "training"
    verbose_name = _("Kenniscarrousel")

    def ready(self) -> None:
        from home.api.references import REFERENCES

        from . import listens
        from .api.labels import label_json
        from .desk import day
        from .desk.policies import register_actions, register_policies
        from .front.rooms import register_rooms
        from .models import ClientGroup, Theme
        from .services import person

        register_policies()
        register_actions()
        listens.connect()
        register_rooms()
        person.register_all()
        day.register()
        REFERENCES.update({Theme: label_json, ClientGroup: label_json})
