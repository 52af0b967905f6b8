"""A page that is moved: who may, and what is said when it cannot."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.models import Page


def check_move(request: HttpRequest, page: Page, destination: Page) -> HttpResponse | None:
    """Refuse what cannot be, before Wagtail shows the title of the page to whoever asks."""
    rights = page.permissions_for_user(request.user)
    if not (rights.can_edit() and rights.can_move()):
        raise PermissionDenied
    if destination.path.startswith(page.path):
        messages.error(request, _("A page cannot stand below itself. Nothing was moved."))
        return redirect("wagtailadmin_pages:move", page.pk)
    if not rights.can_move_to(destination):
        messages.error(request, _("The page cannot stand there. Nothing was moved."))
        return redirect("wagtailadmin_pages:move", page.pk)
    return None
