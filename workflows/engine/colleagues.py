"""Mail to colleagues that something waits for them: never what it is about, since a mailbox is no desk."""

from __future__ import annotations

from collections.abc import Iterable

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from organisation.foundations.models import Foundation
from organisation.mail.services import queue_mail
from organisation.people.models import User


def tell(
    people: Iterable[User], *, subject: str, words: str, foundation: Foundation | None, kind: str
) -> None:
    """Queue a mail with `words` to each of `people`, in the transaction of the caller. It leads to their day at the desk.

    Neither subject nor words may name a case or a person who is no colleague.
    """
    desk = f"{settings.SITE_URL}{reverse('desk:index')}"
    for person in people:
        text = _("Dear %(name)s,\n\n%(words)s\n\nYour day at the desk:\n%(desk)s\n") % {
            "name": person.first_name,
            "words": words,
            "desk": desk,
        }
        queue_mail(
            to=person.email,
            subject=subject,
            text=text,
            foundation=foundation,
            kind=kind,
            carries_key=False,
        )
