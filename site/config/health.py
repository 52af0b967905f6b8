"""``/healthz``: this process is up. ``/readyz``: everything it needs is up too.

They are answered before any other middleware, so that a probe needs no known host name, no https and no session.
Every check runs in a thread of its own and is given up after some seconds: whoever asks always gets an answer in time.
"""

import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from celery import current_app
from django.conf import settings
from django.db import connection
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.utils import timezone

PATIENCE = 3.0
"""Seconds that all checks together may take."""

MAIL_MAY_WAIT = timedelta(minutes=15)
"""A mail that was due this long ago and is still here means that nothing takes mail away."""

Check = Callable[[], str | None]


def health_first(
    get_response: Callable[[HttpRequest], HttpResponseBase],
) -> Callable[[HttpRequest], HttpResponseBase]:
    """Middleware: answer the two probes, pass on everything else."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        match request.path_info:
            case "/healthz":
                return HttpResponse("ok\n", content_type="text/plain", headers={"Cache-Control": "no-store"})
            case "/readyz":
                return _answer(failing(CHECKS))
        return get_response(request)

    return middleware


def failing(checks: dict[str, Check], *, patience: float = PATIENCE) -> dict[str, str]:
    """What is wrong, by the name of the part; empty when all is well."""
    found = dict.fromkeys(checks, f"gives no answer within {patience:g} s")

    def run(name: str, check: Check) -> None:
        try:
            problem = check()
        except Exception as error:
            # The kind of error tells enough: its text may hold an address or a password.
            problem = f"cannot be reached ({type(error).__name__})"
        finally:
            connection.close()
        if problem:
            found[name] = problem
        else:
            found.pop(name, None)

    threads = [threading.Thread(target=run, args=item, daemon=True) for item in checks.items()]
    for thread in threads:
        thread.start()
    deadline = timezone.now() + timedelta(seconds=patience)
    for thread in threads:
        thread.join(max(0.0, (deadline - timezone.now()).total_seconds()))
    return dict(found)


def _answer(problems: dict[str, str]) -> JsonResponse:
    content = {"status": "failing", "failing": problems} if problems else {"status": "ok"}
    return JsonResponse(content, status=503 if problems else 200, headers={"Cache-Control": "no-store"})


def _database() -> str | None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return None


def _broker() -> str | None:
    """Whether a task could be handed over."""
    folder = settings.CELERY_BROKER_TRANSPORT_OPTIONS.get("data_folder_out")
    if folder:
        return None if Path(str(folder)).is_dir() else "the folder of the queue is not there"
    with current_app.connection_for_write() as broker:
        broker.ensure_connection(max_retries=1, timeout=PATIENCE)
    return None


def _mail() -> str | None:
    """Whether mail leaves the queue; one that failed for good and is shown to staff does not count."""
    from organisation.mail.delivery import due

    count = due().filter(next_attempt_at__lt=timezone.now() - MAIL_MAY_WAIT).count()
    return f"{count} messages are waiting too long" if count else None


CHECKS: dict[str, Check] = {"database": _database, "broker": _broker, "mail": _mail}
