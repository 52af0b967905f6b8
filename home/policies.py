"""Who may do what with pages: Wagtail's permissions of groups, with four eyes on whatever visitors get to see.

``publish`` on a part of the tree means here: may approve what somebody else proposed there, and take a page offline.
Publishing without a proposal is nobody's permission (``docs/decisions/``, "Four eyes on every page").
"""

from __future__ import annotations

from functools import reduce
from typing import Any

from django.db.models import Q
from wagtail.models import Page, PagePermissionTester, PageViewRestriction
from wagtail.permissions import page_permission_policy
from wagtail.query import PageQuerySet

from organisation.foundations.models import Foundation
from organisation.people.models import Role
from organisation.people.policies import ALL, foundation_ids, narrow

KEPT_AS = "_edits_everywhere"


def edits_everywhere(user: Any) -> bool:
    """Whether the user is a superuser or an editor of the national office. Kept on the user object, as roles are."""
    if KEPT_AS not in user.__dict__:
        scope = foundation_ids(user, Role.EDITOR)
        national = narrow(Foundation.objects.filter(is_national=True), scope, "pk")
        user.__dict__[KEPT_AS] = scope is ALL or (bool(scope) and national.exists())
    return user.__dict__[KEPT_AS]


def for_visitors(pages: PageQuerySet) -> PageQuerySet:
    """Those that anybody may see: they are published, and neither they nor a page above them are private. One query more.

    As Wagtail's `public`, which reads the private pages as a whole. What it asks is what search can ask too. Where thousands
    are private, such as lessons, nearly all of them have nothing below them: those are left out together.
    """
    private = PageViewRestriction.objects.values_list("page__path", "page__numchild")
    alone, above = [], []
    for path, below in private:
        (above if below else alone).append(path)
    others = pages.live().exclude(path__in=alone) if alone else pages.live()
    return reduce(lambda left, path: left.exclude(path__startswith=path), above, others)


def worked_on(pages: PageQuerySet, user: Any) -> PageQuerySet:
    """Those of the pages in the parts of the website where the user has a task; all for who edits everywhere."""
    if edits_everywhere(user):
        return pages
    own = page_permission_policy.instances_user_has_any_permission_for(user, ("add", "change", "publish"))
    return pages.filter(pk__in=own.order_by().values("pk"))


def in_sight(pages: PageQuerySet, user: Any) -> PageQuerySet:
    """Those that visitors see, or that the user works on: not even the title of another foundation's draft."""
    if edits_everywhere(user):
        return pages
    own = worked_on(Page.objects.all(), user)
    return pages.filter(Q(live=True) | Q(pk__in=own.order_by().values("pk")))


class PagePermissions(PagePermissionTester):
    """What a user may do with a page of ours."""

    def _holds(self, *actions: str) -> bool:
        """Whether the user has one of these permissions on this page, which is not the root of the tree."""
        if not self.user.is_active or self.page_is_root:
            return False
        return self.user.is_superuser or not self.permissions.isdisjoint(actions)

    def can_review(self) -> bool:
        """May approve what somebody else proposes here."""
        return self._holds("publish")

    def can_edit(self) -> bool:
        """An alias shows what stands elsewhere, and is changed there."""
        return not self.page.alias_of_id and super().can_edit()

    def can_publish(self) -> bool:
        """Nobody: a page goes online when a second person approves it, whoever the first one is."""
        return False

    def can_publish_subpage(self) -> bool:
        return False

    def can_unpublish(self) -> bool:
        """The emergency brake: works on a page that is locked by a proposal or a date too."""
        return self.page.live and self._holds("publish")

    def can_unschedule(self) -> bool:
        return self._holds("publish")

    def can_set_view_restrictions(self) -> bool:
        """Opens at once what was closed."""
        return not self.page_is_root and edits_everywhere(self.user)

    def can_reorder_children(self) -> bool:
        """Changes the order of the menu at once."""
        return edits_everywhere(self.user)

    def can_delete(self, ignore_bulk: bool = False) -> bool:
        """What visitors can see is only taken away, or moved, by who edits everywhere."""
        if not super().can_delete(ignore_bulk):
            return False
        if edits_everywhere(self.user):
            return True
        return not self.page.get_descendants(inclusive=True).live().exists()

    def can_move_to(self, destination: Page) -> bool:
        """Never below itself: compared by place, since Wagtail takes a page and its own specific page for two pages."""
        return not destination.path.startswith(self.page.path) and super().can_move_to(destination)

    def can_view_revisions(self) -> bool:
        return self._holds("add", "change", "publish")
