"""The register: mentors, and later their clients and mandates."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MentorshipsConfig(AppConfig):
    name = "mentorships"
    verbose_name = _("Mentorships")

    def ready(self) -> None:
        from mentorships.services.plans import register_actions

        register_actions()
