"""What the Wagtail admin gets from this app; the viewsets themselves live in `desk/`."""

from wagtail import hooks
from wagtail.admin.viewsets.base import ViewSet, ViewSetGroup

from organisation.desk.areas import areas_group
from organisation.desk.outbox import OutboxViewSet
from organisation.desk.people import membership_viewset


@hooks.register("register_admin_viewset")
def desk_viewsets() -> list[ViewSet | ViewSetGroup]:
    return [areas_group, membership_viewset, OutboxViewSet()]
