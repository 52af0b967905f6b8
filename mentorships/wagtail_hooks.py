"""What the Wagtail admin gets from this app; the viewsets themselves live in `desk/`."""

from wagtail import hooks
from wagtail.admin.viewsets.base import ViewSetGroup

from mentorships.desk.menu import MentorGroup


@hooks.register("register_admin_viewset")
def desk_viewsets() -> list[ViewSetGroup]:
    return [MentorGroup()]
