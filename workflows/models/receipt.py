"""The answer that a submission got, kept so that sending it again gets the same one."""

from django.db import models

from organisation.sealing.fields import SealedJSONField


class Receipt(models.Model):
    """An ``Idempotency-Key`` with its answer. Key and body are kept as keyed hashes, the answer (it holds a link) sealed.

    `reference` is that of the case that the answer is about.
    """

    kind = models.CharField(max_length=40)
    key = models.CharField(max_length=64)
    body = models.CharField(max_length=64)
    response = SealedJSONField(purpose="receipt", null=True)
    reference = models.CharField(max_length=16, blank=True, db_index=True)
    created_at = models.DateTimeField(db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["kind", "key"], name="receipt_once_per_key")]

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"
