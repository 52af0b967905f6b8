"""Taking the person out of cases. What happened when and how it ended stays, for the counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.db.models import Func, UUIDField
from django.utils import timezone

from organisation.mail import clearing
from organisation.mail.models import OutgoingMail
from organisation.privacy import forgetting
from organisation.privacy.retention import Over
from workflows.models import Case, Event, Hold, Note, Receipt
from workflows.services import batches, exports
from workflows.services.attachments import forget_documents


class NewKey(Func):
    """A new random key for each row."""

    function = "gen_random_uuid"
    output_field = UUIDField()


def lock(keys: Sequence[int]) -> list[int]:
    """Those of these closed cases that nobody works on at this moment; ours until the end of the transaction."""
    cases = Case.objects.select_for_update(skip_locked=True).filter(
        pk__in=keys, closed_at__isnull=False, forgotten_at__isnull=True
    )
    return list(cases.order_by("pk").values_list("pk", flat=True))


def forget_over(going: Sequence[Over]) -> None:
    forget([each.pk for each in going])


def forget(case_ids: Iterable[int]) -> None:
    """Forget who these cases are about; their rows are locked by the caller. Again for the same cases is harmless.

    Answers, names, search words, links, notes, documents, receipts, holds, the words of letters, and what moves were given
    go, and so does every list of cases that lies ready as a file. What is going to be done with many cases of which this is
    one is stopped, and its words go. States, dates, foundation, municipality, owner and the
    events themselves stay.
    """
    keys = list(case_ids)
    references = list(Case.objects.filter(pk__in=keys).values_list("reference", flat=True))
    forget_documents(keys)
    if keys:
        exports.throw_all()
        batches.stop_about(keys)
    Note.objects.filter(case__in=keys).delete()
    Hold.objects.filter(case__in=keys).delete()
    Receipt.objects.filter(reference__in=references).delete()
    clearing.forget(OutgoingMail.objects.filter(reference__in=references))
    forgetting.note(references)  # from here on the trigger lets events be emptied
    Event.objects.filter(case__in=keys).exclude(sealed_data=b"").update(sealed_data=b"")
    Case.objects.filter(pk__in=keys).update(
        sealed_answers=b"",
        sort_name="",
        email_index="",
        search=None,
        account=None,
        link_key=NewKey(),
        forgotten_at=timezone.now(),
    )
