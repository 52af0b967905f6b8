"""Links that show a draft to who has no account: of one version of one page, for a while, and good for nothing else."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime

from django.conf import settings
from wagtail.models import Page, Revision

from organisation import sealing

PURPOSE = "draft"


def make_token(revision: Revision) -> tuple[str, datetime]:
    """A token for this version of a page, and until when it works."""
    expires = int(time.time()) + settings.DRAFT_LINK_SECONDS
    sealed = sealing.seal(PURPOSE, json.dumps([int(revision.object_id), revision.pk, expires]).encode())
    return sealed.decode().rstrip("="), datetime.fromtimestamp(expires, UTC)


def read_token(token: str) -> Page | None:
    """The page as that version has it; None when the time is over, or the token is not ours, or either is gone."""
    try:
        content = sealing.unseal(PURPOSE, f"{token}{'=' * (-len(token) % 4)}".encode())
    except sealing.InvalidToken:
        return None
    page_id, revision_id, expires = json.loads(content)
    if expires <= time.time():
        return None
    page = Page.objects.filter(pk=page_id).first()
    revision = page and Revision.page_revisions.filter(object_id=str(page_id), pk=revision_id).first()
    return revision.as_object() if revision else None
