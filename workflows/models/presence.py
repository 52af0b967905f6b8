"""Who is looking at a case."""

from django.db import models


class Presence(models.Model):
    """Somebody had the page of a case open at `seen_at`. Only `workflows.services.presence` reads and writes it."""

    case = models.ForeignKey("workflows.Case", models.CASCADE, related_name="+")
    user = models.ForeignKey("organisation.User", models.CASCADE, related_name="+")
    seen_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["case", "user"], name="presence_once")]
        indexes = [models.Index(fields=["seen_at"], name="presence_age")]

    def __str__(self) -> str:
        return f"{self.case_id} {self.user_id}"
