"""Writing in the book what is forgotten, and emptying what the log says of it."""

from __future__ import annotations

from collections.abc import Iterable

from organisation.audit.models import AuditEntry
from organisation.privacy.models import Forgotten


def note(subjects: Iterable[str]) -> None:
    """Put these in the book, and empty the reasons in the log that are about them. In the caller's transaction.

    From now on the triggers let the sealed words of what they name be emptied.
    """
    subjects = sorted(set(subjects))
    Forgotten.objects.bulk_create([Forgotten(subject=each) for each in subjects], ignore_conflicts=True)
    AuditEntry.objects.filter(subject__in=subjects, reason__isnull=False).update(reason=None)
