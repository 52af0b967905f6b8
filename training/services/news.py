"""What of the training the website shows, and so must hear when it changes (`home.page_cache`)."""

from home.page_cache.news import tell

#: Sessions and whether there are seats, on the pages of courses.
SESSIONS = "sessions"


def sessions_changed() -> None:
    """Pages that show sessions are drawn anew, once this transaction is committed."""
    tell(SESSIONS)
