"""The frame of every page of the admin, kept a minute for each of its readers: drawing it costs more than most pages do.

Stands in for Wagtail's library of template tags (`libraries` in the settings) and adds nothing to it: the same tags, of
which the sidebar, the dialog of keyboard shortcuts and the words for scripts are drawn once a minute for everyone who sees
them alike, and an icon once. A role or right that somebody gets or loses shows at once, other changes (a picture, what a
group may do with pages) after that minute. What somebody may do is decided by each page itself, never by what its menu shows.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final

from django.core.cache import cache
from django.http import HttpRequest
from django.middleware.csrf import get_token
from django.template import Context, Library
from django.template.base import Node, Parser, Token
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from wagtail.admin.templatetags import wagtailadmin_tags as wagtails
from wagtail.admin.utils import get_keyboard_key_labels_from_request

from organisation.people.policies import roles_today

SECONDS: Final = 60
READER: Final = "_shell_reader"
KEPT: Final = ("sidebar_props", "keyboard_shortcuts_dialog")

register = Library()
register.tags = dict(wagtails.register.tags)
register.filters = dict(wagtails.register.filters)


def _key(part: str, request: HttpRequest) -> str:
    """Where what is drawn of `part` for this reader is kept."""
    if (reader := getattr(request, READER, None)) is None:
        reader = hashlib.sha256(repr(_reader(request)).encode()).hexdigest()
        setattr(request, READER, reader)
    return f"shell:{part}:{reader}"


def _reader(request: HttpRequest) -> list[Any]:
    """All that the drawing depends on and that must show at once."""
    user: Any = request.user
    profile = getattr(user, "wagtail_userprofile", None)
    return [
        user.pk,
        user.first_name,
        ["everything"]
        if user.is_superuser
        else [*sorted(user.get_all_permissions()), *sorted(roles_today(user))],
        get_language(),
        get_keyboard_key_labels_from_request(request),
        profile and [profile.avatar.name, profile.keyboard_shortcuts, sorted(profile.dismissibles.items())],
    ]


class KeptNode(Node):
    """What `node` draws, from the cache when it was drawn within the minute."""

    def __init__(self, name: str, node: Node) -> None:
        self.name, self.node = name, node

    def render(self, context: Context) -> str:
        request = context.get("request")
        if request is None or not request.user.is_authenticated:
            return self.node.render(context)
        return str(cache.get_or_set(_key(self.name, request), lambda: self.node.render(context), SECONDS))


def _kept(name: str) -> Callable[[Parser, Token], Node]:
    compiled = wagtails.register.tags[name]
    return lambda parser, token: KeptNode(name, compiled(parser, token))


for _name in KEPT:
    register.tag(_name, _kept(_name))


@register.simple_tag
@lru_cache(maxsize=1024)
def versioned_static(path: str) -> str:
    """As Wagtail's. An address with a fingerprint does not change while we run, and every page has dozens of them."""
    return wagtails.versioned_static(path)


@register.simple_tag
@lru_cache(maxsize=1024)
def icon(
    name: str | None = None, classname: str | None = None, title: str | None = None, wrapped: bool = False
) -> SafeString:
    """As Wagtail's, which runs a template for each: a list has an icon in every row."""
    return render_to_string("wagtailadmin/shared/icon.html", wagtails.icon(name, classname, title, wrapped))


@register.simple_tag(takes_context=True)
def wagtail_config(context: Context) -> dict[str, Any]:
    """What scripts are told: the words kept, the token against forgery always that of this request."""
    request = context["request"]
    if context.get("locale") or not request.user.is_authenticated:
        return wagtails.wagtail_config(context)
    kept: dict[str, Any] = cache.get_or_set(  # type: ignore[assignment]  # never None
        _key("config", request), lambda: wagtails.wagtail_config(context) | {"CSRF_TOKEN": ""}, SECONDS
    )
    return kept | {"CSRF_TOKEN": get_token(request)}
