"""A link to a draft, for whoever should read it before it is published, here or on a website of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from home.drafts import make_token


@never_cache
@require_safe
def draft_link(request: HttpRequest, page_id: int) -> HttpResponse:
    """Shows a fresh link to the newest version. Only who may edit the page gets one."""
    page = get_object_or_404(Page, pk=page_id)
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    revision = page.get_latest_revision()
    heading, title = _("Share the draft"), page.get_admin_display_title()
    context: dict[str, Any] = {
        "page": page,
        "header_title": f"{heading}: {title}",
        "header_icon": "link",
        "breadcrumbs_items": [
            {"url": reverse("wagtailadmin_pages:edit", args=[page.pk]), "label": title},
            {"url": "", "label": heading},
        ],
    }
    if revision:
        token, expires = make_token(revision)
        json_url = settings.SITE_URL + reverse("draft", args=[token])
        url = settings.PREVIEW_URL.replace("{token}", token) if settings.PREVIEW_URL else ""
        context |= {"json_url": json_url, "url": url, "expires": expires}
    return render(request, "home/desk/draft_link.html", context)


urlpatterns = [path("pages/<int:page_id>/draft-link/", draft_link, name="draft_link")]


def buttons(page: Page, user: Any, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    """For the menu of a page in the admin."""
    if page.latest_revision_id and page.permissions_for_user(user).can_edit():
        url = reverse("draft_link", args=[page.pk])
        yield Button(_("Share the draft"), url, icon_name="link", priority=80)
