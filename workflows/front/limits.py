"""How often one sender may send: enough for any family, office or library, too little for a machine (`RATE_LIMITS`)."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.core.cache import cache
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

from organisation.sealing import blind_index

logger = logging.getLogger(__name__)
PURPOSE = "rate-limit"


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `most` times in each period of `seconds`."""

    scope: str
    most: int
    seconds: int = 60 * 60

    def wait(self, who: str) -> int:
        """Count one more time for `who`; for how many seconds they must now wait, 0 when they need not.

        Who it is is kept as a keyed hash. A cache that does not answer keeps nobody out.
        """
        now = time.time()
        period = int(now // self.seconds)
        key = f"limit:{self.scope}:{period}:{blind_index(PURPOSE, who)}"
        try:
            cache.add(key, 0, self.seconds)
            times = cache.incr(key)
        except Exception:
            logger.warning("The cache does not answer; nothing is limited.", exc_info=True)
            return 0
        return int((period + 1) * self.seconds - now) + 1 if times > self.most else 0


BY_ADDRESS = Limit("submissions-by-address", most=60)
BY_MAIL = Limit("submissions-by-mail", most=10)


def wait_before_sending(request: HttpRequest, email: object = None) -> int:
    """Seconds that whoever sends this form, or is named in it, must wait; 0 when they may go on."""
    waits = [wait_of_sender(request)]
    if isinstance(email, str) and email.strip():
        waits.append(wait_of_mail(email))
    return max(waits)


def wait_of_sender(request: HttpRequest) -> int:
    """Seconds that whoever sends from this network address must wait; those whose address is not known wait together."""
    if not settings.RATE_LIMITS:
        return 0
    try:
        address = get_adapter().get_client_ip(request)
    except PermissionDenied:
        address = "unknown"
    return BY_ADDRESS.wait(address)


def wait_of_mail(email: str) -> int:
    """Seconds before another form may name this mail address."""
    return BY_MAIL.wait(email.strip().lower()) if settings.RATE_LIMITS else 0
