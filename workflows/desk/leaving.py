"""Somebody's role as a coordinator ends: whoever ends it is led to where their cases are handed over."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from organisation.people.models import Membership, Role
from workflows.models import Case
from workflows.selectors.cases import OPEN


def offer_hand_over(request: HttpRequest, membership: Membership) -> None:
    """Say how many open cases stay behind, with the way to hand them over. One query, for coordinators only."""
    if membership.role != Role.COORDINATOR:
        return
    left = Case.objects.filter(OPEN, owner=membership.user_id, foundation=membership.foundation_id).count()
    if left:
        words = ngettext(
            "%(name)s still has %(count)s open case here.",
            "%(name)s still has %(count)s open cases here.",
            left,
        ) % {"name": membership.user.full_name, "count": left}
        address = reverse("desk:hand_over", args=[membership.foundation_id, membership.user_id])
        link = format_html('<a href="{}">{}</a>', address, _("Hand them over"))
        messages.warning(request, format_html("{} {}", words, link))
