"""Which pages an editor may choose, or take many of at once: Wagtail offers the pages of everybody."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_list_or_404
from django.views.decorators.cache import never_cache
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views import chooser
from wagtail.admin.views.bulk_action import BulkAction
from wagtail.admin.views.pages import bulk_actions
from wagtail.models import Page
from wagtail.query import PageQuerySet

from home.policies import in_sight, worked_on


def choosable(pages: PageQuerySet, request: HttpRequest) -> PageQuerySet:
    """What may be chosen below a page, which the answer names too."""
    parent = request.resolver_match.kwargs.get("parent_page_id") if request.resolver_match else None
    if parent and not in_sight(Page.objects.filter(pk=parent), request.user).exists():
        raise Http404
    return in_sight(pages, request.user)


@never_cache
@require_admin_access
def chosen(request: HttpRequest) -> HttpResponse:
    """What an editor chose, told back by Wagtail: only what may be chosen. Stands before Wagtail's own address."""
    asked = [each for each in request.GET.getlist("id") if each.isdecimal()]
    seen = in_sight(Page.objects.filter(pk__in=asked), request.user).values_list("pk", flat=True)
    request.GET = request.GET.copy()
    request.GET.setlist("id", list(seen))
    return chooser.ChosenMultipleView.as_view()(request)


class InOwnPart(BulkAction):
    """Says nothing about a page that the user has no task at; if no page is left there is nothing here."""

    def get_queryset(self, model: type[Page], object_ids: Any) -> list[Page]:
        return get_list_or_404(worked_on(model.objects.all(), self.request.user), pk__in=object_ids)


class Delete(InOwnPart, bulk_actions.DeleteBulkAction):
    pass


class Unpublish(InOwnPart, bulk_actions.UnpublishBulkAction):
    pass


class Move(InOwnPart, bulk_actions.MoveBulkAction):
    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The answer names the destination, also when nothing can be moved there."""
        chosen = request.POST.get("chooser", "")
        if chosen.isdecimal() and not in_sight(Page.objects.filter(pk=chosen), request.user).exists():
            raise Http404
        return super().post(request, *args, **kwargs)


BULK_ACTIONS = (Delete, Move, Unpublish)
# Nobody publishes many pages at once: Wagtail does not offer what is there for no kind of thing.
bulk_actions.PublishBulkAction.models = []
