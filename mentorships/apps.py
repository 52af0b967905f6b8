"""The register: mentors, and later their clients and mandates."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MentorshipsConfig(AppConfig):
    name = "mentorships"
    verbose_name = _("Mentorships")

    def ready(self) -> None:
        from training.selectors import calendars

        from .audit import register_actions
        from .desk.policies import register_policies
        from .front.rooms import register_rooms
        from .selectors.slots import appointments_of
        from .services import person

        register_actions()
        register_policies()
        register_rooms()
        person.register_all()
        calendars.more_appointments.append(appointments_of)
