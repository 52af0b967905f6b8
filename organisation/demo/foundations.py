"""Fictitious ways to reach the foundations, so that a demonstration looks whole and disturbs nobody."""

from organisation.foundations.models import Foundation


def load() -> None:
    """Give each foundation that cannot be reached an invented address and number. Safe to run again."""
    reached = []
    for number, foundation in enumerate(Foundation.objects.order_by("-is_national", "pk")):
        if foundation.email or foundation.phone:
            continue
        name = "info" if foundation.is_national else f"info.{foundation.slug}"
        foundation.email = f"{name}@example.nl"
        foundation.phone = f"085 000 {number:04}"
        reached.append(foundation)
    Foundation.objects.bulk_update(reached, ["email", "phone"])
