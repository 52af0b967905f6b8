"""What the Wagtail admin gets from this app; the viewsets themselves live in `desk/`."""

from django.http import HttpRequest
from wagtail import hooks
from wagtail.admin.menu import DismissibleMenuItem, MenuItem
from wagtail.admin.viewsets.base import ViewSet, ViewSetGroup

from organisation.desk.areas import areas_group
from organisation.desk.outbox import OutboxViewSet
from organisation.desk.people import membership_viewset


@hooks.register("register_admin_viewset")
def desk_viewsets() -> list[ViewSet | ViewSetGroup]:
    return [areas_group, membership_viewset, OutboxViewSet()]


@hooks.register("construct_help_menu")
def leave_out_news_of_wagtail(request: HttpRequest, items: list[MenuItem]) -> None:
    """Release notes and a guide in English, with a badge that counts them, are news to nobody here."""
    items[:] = [item for item in items if not isinstance(item, DismissibleMenuItem)]
