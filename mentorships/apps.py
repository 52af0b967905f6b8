"""The register: mentors, and later their clients and mandates."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MentorshipsConfig(AppConfig):
    name = "mentorships"
    verbose_name = _("Mentorships")

    def ready(self) -> None:
        from mentorships.services import person, plans

        person.register_all()
        plans.register_actions()
