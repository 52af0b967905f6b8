"""How often one sender may send: enough for any family, office or library, too little for a machine (`RATE_LIMITS`)."""

from __future__ import annotations

from django.http import HttpRequest

from organisation.limits import Limit, sender_of

BY_ADDRESS = Limit("submissions-by-address", most=60)
BY_MAIL = Limit("submissions-by-mail", most=10)


def wait_before_sending(request: HttpRequest, email: object = None) -> int:
    """Seconds that whoever sends this form, or is named in it, must wait; 0 when they may go on."""
    waits = [wait_of_sender(request)]
    if isinstance(email, str) and email.strip():
        waits.append(wait_of_mail(email))
    return max(waits)


def wait_of_sender(request: HttpRequest) -> int:
    """Seconds that whoever sends from this network address must wait."""
    return BY_ADDRESS.wait(sender_of(request))


def wait_of_mail(email: str) -> int:
    """Seconds before another form may name this mail address."""
    return BY_MAIL.wait(email.strip().lower())
