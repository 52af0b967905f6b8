"""Cases: forms in, coordinators' decisions, and what an approval does."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class WorkflowsConfig(AppConfig):
    name = "workflows"
    verbose_name = _("Cases")

    def ready(self) -> None:
        from organisation.desk.people import on_ending
        from workflows import audit
        from workflows.desk.leaving import offer_hand_over
        from workflows.desk.policy import register_policies
        from workflows.engine import checks, registry
        from workflows.front.intake import register_room
        from workflows.front.portal import register_rooms
        from workflows.services import person

        audit.register_actions()
        on_ending.append(offer_hand_over)
        register_rooms()
        register_room()
        register_policies()
        registry.load("workflows.processes")
        checks.register()
        person.register_all()
