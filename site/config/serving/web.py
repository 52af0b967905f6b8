"""Settings of gunicorn (``gunicorn --config python:config.serving.web config.wsgi:application``)."""

import gc
import os
from datetime import timedelta
from pathlib import Path
from typing import Any

from gunicorn.glogging import Logger
from gunicorn.http import message
from gunicorn.http.message import Request
from gunicorn.http.wsgi import Response

from organisation.sealing import without_tokens

_run = Path("/dev/shm")
_var_dir = Path(os.environ.get("VAR_DIR") or "var")
_host, _port = os.environ.get("HOST") or "127.0.0.1", os.environ.get("PORT") or "8000"

bind = f"[{_host}]:{_port}" if ":" in _host else f"{_host}:{_port}"
workers = int(os.environ.get("WEB_CONCURRENCY") or 2)
# Threads, so that a browser that opens a connection and says nothing yet does not hold up a worker.
worker_class = "gthread"
threads = 4
preload_app = True
timeout = 60
graceful_timeout = 10
keepalive = 5
# A text that somebody pasted into the search box gets our answer and not gunicorn's: 10,000 letters, accents written out as
# an address needs them. Gunicorn keeps to a constant of its own, whatever it is told.
limit_request_line = message.MAX_REQUEST_LINE = 64 * 1024
control_socket_disable = True
worker_tmp_dir = str(_run if _run.is_dir() else _var_dir / "run")
accesslog = str(_var_dir / "logs" / "access.log") if (_var_dir / "logs").is_dir() else "-"
# No address, no agent, no query: the log counts visits and tells how long they took, not who came.
access_log_format = "%(t)s %(s)s %(m)s %(U)s %(b)s bytes %(M)s ms"


class DiscreetLogger(Logger):
    """Leaves the token of a personal link out of the access log."""

    def atoms(
        self, resp: Response, req: Request, environ: dict[str, Any], request_time: timedelta
    ) -> dict[str, Any]:
        atoms = super().atoms(resp, req, environ, request_time)
        return atoms | {"U": without_tokens(atoms["U"])}


logger_class = DiscreetLogger


def when_ready(_server: Any) -> None:
    """What was loaded before the workers are made is garbage never: left unlooked at, its memory stays shared by all."""
    gc.collect()
    gc.freeze()
