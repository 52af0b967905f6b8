"""The Wagtail groups of staff: they follow the memberships, so that nobody has to remember two things.

A group decides what someone can do in the admin (open it, edit pages); the membership decides for which foundation. Editors
of the national office edit all pages; those of a regional foundation have a group of their own, whose pages the floor above
names (`signals.editors_group_made`).
"""

from __future__ import annotations

from typing import Any, Final

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.db.models import Q
from django.db.models.signals import post_delete, post_save
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

from organisation.foundations.models import Foundation
from organisation.people.models import Membership, Role, User
from organisation.people.policies import forget_roles
from organisation.people.signals import editors_group_made

GROUPS: Final[dict[str, str]] = {
    Role.COORDINATOR: "Coördinatoren",
    Role.DIRECTOR: "Directeuren",
    Role.TRAINER: "Trainers",
    Role.EDITOR: "Redacteuren",
}
REGIONAL_EDITORS: Final = f"{GROUPS[Role.EDITOR]} "
OF_ROLES: Final = Q(name__in=GROUPS.values()) | Q(name__startswith=REGIONAL_EDITORS)
PAGE_PERMISSIONS = ["add_page", "change_page", "publish_page"]
COLLECTION_PERMISSIONS = [
    (app, f"{verb}_{model}")
    for app, model in (("wagtailimages", "image"), ("wagtaildocs", "document"))
    for verb in ("add", "change", "choose")
]


def group_for(role: str, foundation: Foundation | None = None) -> Group:
    """The group of a role of staff. Made on first use with what the role needs; staff may change it afterwards.

    Only of editors each regional foundation has a group of its own.
    """
    regional = role == Role.EDITOR and foundation is not None and not foundation.is_national
    name = editors_of(foundation) if regional and foundation else GROUPS[role]
    group, made = Group.objects.get_or_create(name=name)
    if made:
        admin = Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin")
        group.permissions.add(admin)
        if role == Role.EDITOR:
            if not regional:
                _let_edit_pages(group)
            editors_group_made.send(sender=Group, group=group, foundation=foundation if regional else None)
    return group


def editors_of(foundation: Foundation) -> str:
    """The name of the group of the editors of a regional foundation."""
    return f"{REGIONAL_EDITORS}{foundation.slug}"


def _let_edit_pages(group: Group) -> None:
    """All pages, images and documents."""
    root, collection = Page.get_first_root_node(), Collection.get_first_root_node()
    if root:
        for permission in Permission.objects.filter(
            content_type__app_label="wagtailcore", codename__in=PAGE_PERMISSIONS
        ):
            GroupPagePermission.objects.create(group=group, page=root, permission=permission)
    if collection:
        for app, codename in COLLECTION_PERMISSIONS:
            permission = Permission.objects.get(content_type__app_label=app, codename=codename)
            GroupCollectionPermission.objects.create(
                group=group, collection=collection, permission=permission
            )


@transaction.atomic
def settle(user: User) -> None:
    """Put the user in the groups of the roles held today, and in no other group of a role."""
    held = Membership.objects.current().filter(user=user, role__in=GROUPS).select_related("foundation")
    wanted = {group_for(each.role, each.foundation) for each in held.order_by()}
    present = set(user.groups.filter(OF_ROLES))
    user.groups.add(*wanted - present)
    user.groups.remove(*present - wanted)
    forget_roles(user)


def settle_all() -> int:
    """Settle everyone in whose roles a date may have passed. Returns how many were looked at."""
    staff = User.objects.filter(
        Q(groups__name__in=GROUPS.values())
        | Q(groups__name__startswith=REGIONAL_EDITORS)
        | Q(memberships__role__in=GROUPS)
    ).distinct()
    for user in staff:
        settle(user)
    return len(staff)


def _membership_changed(instance: Membership, **kwargs: Any) -> None:
    settle(instance.user)


def follow_memberships() -> None:
    """From now on the groups follow, whoever writes or deletes a membership. Called in `ready()`."""
    for signal in (post_save, post_delete):
        signal.connect(_membership_changed, sender=Membership, dispatch_uid="groups-follow-memberships")
