"""Sessions in the database, as Django keeps them, read and written with one statement each."""

from __future__ import annotations

from typing import Any

from django.contrib.sessions.backends import db
from django.contrib.sessions.backends.base import UpdateError
from django.contrib.sessions.models import Session
from django.db import DatabaseError, connection
from django.utils import timezone

from organisation.prepared import Prepared

_ALIVE: Prepared[Session] = Prepared(
    lambda key, now: Session.objects.filter(session_key=key, expire_date__gt=now)
)
WRITE = "UPDATE django_session SET session_data = %s, expire_date = %s WHERE session_key = %s"


class SessionStore(db.SessionStore):
    """What every request of somebody with an account asks for, and each message to them writes."""

    def _get_session_from_db(self) -> Session | None:
        known = "\0" not in (self.session_key or "")  # which no text of PostgreSQL holds
        session = _ALIVE.first(self.session_key, timezone.now()) if known else None
        if session is None:
            self._session_key = None
        return session

    def save(self, must_create: bool = False) -> None:
        """Write what changed; one statement is whole by itself. Raises `UpdateError` when the session has ended meanwhile."""
        if must_create or self.session_key is None:
            super().save(must_create)
            return
        values: list[Any] = [self.encode(self._session), self.get_expiry_date(), self.session_key]  # type: ignore[attr-defined]
        try:
            with connection.cursor() as cursor:
                cursor.execute(WRITE, values)
                written = cursor.rowcount
        except DatabaseError as error:
            raise UpdateError from error
        if not written:
            raise UpdateError
