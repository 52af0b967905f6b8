"""Giving the editors of a foundation their part of the website: pages, images and documents."""

from __future__ import annotations

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

from home.models import EditorialArea
from organisation.foundations.models import Foundation
from organisation.people.groups import COLLECTION_PERMISSIONS, PAGE_PERMISSIONS, editors_of, group_for
from organisation.people.models import Role


@transaction.atomic
def give(*, foundation: Foundation, page: Page) -> EditorialArea:
    """Let the editors of `foundation` work on `page` and below it, instead of wherever they worked before."""
    # Saving the row settles the rights (`home.listens`), whoever saves it.
    return EditorialArea.objects.update_or_create(foundation=foundation, defaults={"page": page})[0]


@transaction.atomic
def settle(area: EditorialArea) -> Group:
    """Give the group of the foundation's editors what this row says, and nothing else. Safe to run again."""
    group = group_for(Role.EDITOR, area.foundation)
    area.refresh_from_db()  # a group that is made now settles the same row (`home.listens`)
    collection = _collection(area)
    GroupPagePermission.objects.filter(group=group).delete()
    GroupPagePermission.objects.bulk_create(
        GroupPagePermission(group=group, page=area.page, permission=permission)
        for permission in _permissions("wagtailcore", *PAGE_PERMISSIONS)
    )
    GroupCollectionPermission.objects.filter(group=group).delete()
    for app, codename in COLLECTION_PERMISSIONS:
        for permission in _permissions(app, codename):
            GroupCollectionPermission.objects.create(
                group=group, collection=collection, permission=permission
            )
    _let_choose_shared(group)
    return group


@transaction.atomic
def take_back(foundation: Foundation) -> None:
    """Leave the editors of a foundation without pages of their own."""
    name = editors_of(foundation)
    GroupPagePermission.objects.filter(group__name=name).delete()
    GroupCollectionPermission.objects.filter(group__name=name).delete()


def settle_national(group: Group) -> None:
    """Editors of the national office also keep what holds for the whole website: its settings and its redirects."""
    group.permissions.add(*_permissions("home", "change_sitesettings"))
    group.permissions.add(
        *_permissions("wagtailredirects", "add_redirect", "change_redirect", "delete_redirect")
    )


def _collection(area: EditorialArea) -> Collection:
    """Where the foundation keeps its images and documents; made on first use, and kept with its name."""
    if area.collection is None:
        root = Collection.get_first_root_node()
        area.collection = root.add_child(instance=Collection(name=area.foundation.name))
        EditorialArea.objects.filter(pk=area.pk).update(collection=area.collection)
    return area.collection


def _let_choose_shared(group: Group) -> None:
    """What the national office keeps may be shown everywhere, without being changed there."""
    root = Collection.get_first_root_node()
    for app, codename in COLLECTION_PERMISSIONS:
        if codename.startswith("choose_"):
            for permission in _permissions(app, codename):
                GroupCollectionPermission.objects.get_or_create(
                    group=group, collection=root, permission=permission
                )


def _permissions(app: str, *codenames: str) -> list[Permission]:
    return list(Permission.objects.filter(content_type__app_label=app, codename__in=codenames))
