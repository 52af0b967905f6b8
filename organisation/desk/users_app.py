"""Tells Wagtail to use our pages about users. Stands in `INSTALLED_APPS` in place of "wagtail.users"."""

from wagtail.users.apps import WagtailUsersAppConfig


class UsersConfig(WagtailUsersAppConfig):
    user_viewset = "organisation.desk.users.UserViewSet"

    def ready(self) -> None:
        from wagtail.permissions import register_permission_policy

        from organisation.people.models import User
        from organisation.people.policies import SuperuserPolicy

        super().ready()
        register_permission_policy(User, SuperuserPolicy(User))
