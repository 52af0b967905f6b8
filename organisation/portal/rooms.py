"""The room that this app adds itself; `OrganisationConfig.ready` calls `register_rooms`."""

from django.utils.translation import gettext_lazy as _

from organisation.portal.registry import Room, register


def register_rooms() -> None:
    register(
        Room(
            key="profile",
            title=_("My details"),
            url_name="portal:profile",
            order=90,
            summary=_("Your name, your e-mail address and how you log in."),
        )
    )
