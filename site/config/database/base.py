"""The connection that ``ENGINE`` names."""

from __future__ import annotations

import select

from django.db.backends.postgresql import base
from psycopg.pq import TransactionStatus


class DatabaseWrapper(base.DatabaseWrapper):
    def is_usable(self) -> bool:
        """Whether the next query will be answered (`CONN_HEALTH_CHECKS`); asked once a request.

        A server that stops, restarts or throws us out hangs up, and says so first. As long as nothing came in since the
        last query, a question to be sure would only be a query more.
        """
        return self._is_quiet() or super().is_usable()

    def _is_quiet(self) -> bool:
        """Whether nothing waits to be read on an idle connection: no farewell, no end, and no news."""
        if self.connection is None or self.connection.info.transaction_status is not TransactionStatus.IDLE:
            return False
        incoming = select.poll()
        incoming.register(self.connection.fileno(), select.POLLIN)
        return not incoming.poll(0)
