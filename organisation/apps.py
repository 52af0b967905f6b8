"""Who we are and who may what: the ground that every other app stands on."""

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class OrganisationConfig(AppConfig):
    name = "organisation"
    verbose_name = _("Organisation")

    def ready(self) -> None:
        from organisation.desk.people import register_actions as register_people_actions
        from organisation.desk.policies import register_policies as register_shared_data_policies
        from organisation.mail.policies import register_policies as register_mail_policies
        from organisation.people.groups import follow_memberships
        from organisation.people.policies import register_policies as register_people_policies
        from organisation.portal.rooms import register_rooms
        from organisation.privacy import ground

        register_mail_policies()
        register_people_policies()
        register_shared_data_policies()
        register_people_actions()
        follow_memberships()
        register_rooms()
        ground.register_all()
        post_migrate.connect(_load_reference_data, sender=self)


def _load_reference_data(*, plan: Sequence[Any] = (), **_signal: Any) -> None:
    """Every database knows the municipalities and foundations from its first migration on; running it again is free.

    A flush sends no plan.
    """
    if any(backwards for _migration, backwards in plan):
        return
    from organisation.foundations.services import load_reference_data

    load_reference_data()
