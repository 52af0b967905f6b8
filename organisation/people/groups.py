"""The Wagtail groups of staff: they follow the memberships, so that nobody has to remember two things.

A group decides what someone can do in the admin (open it, edit pages); the membership decides for which foundation.
"""

from __future__ import annotations

from typing import Any, Final

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.db.models import Q
from django.db.models.signals import post_delete, post_save
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

from organisation.people.models import Membership, Role, User
from organisation.people.policies import forget_roles

GROUPS: Final[dict[str, str]] = {
    Role.COORDINATOR: "Coördinatoren",
    Role.DIRECTOR: "Directeuren",
    Role.TRAINER: "Trainers",
    Role.EDITOR: "Redacteuren",
}
PAGE_PERMISSIONS = ["add_page", "change_page", "publish_page"]
COLLECTION_PERMISSIONS = [
    (app, f"{verb}_{model}")
    for app, model in (("wagtailimages", "image"), ("wagtaildocs", "document"))
    for verb in ("add", "change", "choose")
]


def group_for(role: str) -> Group:
    """The group of a role of staff. Made on first use with what the role needs; staff may change it afterwards."""
    group, made = Group.objects.get_or_create(name=GROUPS[role])
    if made:
        admin = Permission.objects.get(content_type__app_label="wagtailadmin", codename="access_admin")
        group.permissions.add(admin)
        if role == Role.EDITOR:
            _let_edit_pages(group)
    return group


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
    roles = (
        Membership.objects.current()
        .filter(user=user, role__in=GROUPS)
        .order_by()
        .values_list("role", flat=True)
    )
    wanted = {group_for(role) for role in set(roles)}
    present = set(user.groups.filter(name__in=GROUPS.values()))
    user.groups.add(*wanted - present)
    user.groups.remove(*present - wanted)
    forget_roles(user)


def settle_all() -> int:
    """Settle everyone in whose roles a date may have passed. Returns how many were looked at."""
    staff = User.objects.filter(
        Q(groups__name__in=GROUPS.values()) | Q(memberships__role__in=GROUPS)
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
