"""How often one sender may do something that is open to everybody (`RATE_LIMITS`)."""

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
        if not settings.RATE_LIMITS:
            return 0
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


def sender_of(request: HttpRequest) -> str:
    """The network address that a request comes from; those whose address is not known are one sender together."""
    try:
        return get_adapter().get_client_ip(request)
    except PermissionDenied:
        return "unknown"
