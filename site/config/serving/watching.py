"""What the supervisor looks at: the port, the readiness of the site, its own parent, and changes in the code."""

import http.client
import json
import os
import signal
import socket
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path


def port_problem(host: str, port: int, *, patience: float = 3) -> str | None:
    """Why we cannot listen there, if so. A server that is just stopping gets some seconds to let go."""
    deadline = time.monotonic() + patience
    while True:
        try:
            family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
            with socket.socket(family, kind, protocol) as attempt:
                attempt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                attempt.bind(address)
            return None
        except socket.gaierror:
            return f"HOST is {host!r}, which is not an address of this machine. Try HOST=127.0.0.1."
        except PermissionError:
            return f"Port {port} is not open to ordinary users. Choose one above 1023: PORT=8000."
        except OSError as error:
            if time.monotonic() > deadline:
                reason = f"Cannot listen on {host}:{port} ({error.strerror})."
                return f"{reason} Stop what runs there, or choose another port: PORT={port + 1}."
            time.sleep(0.2)


def readiness(host: str, port: int) -> str | None:
    """What ``/readyz`` finds wrong, if anything."""
    local = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
    connection = http.client.HTTPConnection(local, port, timeout=5)
    try:
        connection.request("GET", "/readyz")
        response = connection.getresponse()
        body = response.read()
    except (OSError, http.client.HTTPException) as error:
        return f"the web server does not answer ({error})"
    finally:
        connection.close()
    if response.status == 200:
        return None
    with suppress(ValueError, AttributeError):
        failing = json.loads(body)["failing"]
        return "; ".join(f"{part}: {reason}" for part, reason in failing.items())
    return f"/readyz answers {response.status}"


class MakeWatch:
    """Notices that the ``make`` which started us was interrupted.

    Of a signal sent to ``make`` alone it passes on SIGTERM; upon SIGINT it waits for us to end, without
    telling us. While it waits so, the signal is blocked in it, and that can be read.
    """

    def __init__(self) -> None:
        self._status = Path(f"/proc/{os.getppid()}/status")
        self._blocked_before = False

    def interrupted(self) -> bool:
        """Whether the signal stays blocked, and not just for the moment in which ``make`` starts a command."""
        blocked, self._blocked_before = self._blocked_before, self._blocks_interrupt()
        return blocked and self._blocked_before

    def _blocks_interrupt(self) -> bool:
        with suppress(OSError):
            for line in self._status.read_text().splitlines():
                if line.startswith("SigBlk:"):
                    return bool(int(line.split()[1], 16) & 1 << signal.SIGINT - 1)
        return False


def source_changes(folder: Path, *, every: float = 1) -> Iterator[bool]:
    """Each time it is asked: whether a Python file changed since the last look, looking at most once in
    ``every`` seconds.
    """
    known, looked = _newest(folder), time.monotonic()
    while True:
        if time.monotonic() - looked < every:
            yield False
            continue
        newest, looked = _newest(folder), time.monotonic()
        yield newest != known
        known = newest


def _newest(folder: Path) -> tuple[int, float]:
    """How many source files there are, and when the last one was written."""
    moments = [
        path.stat().st_mtime
        for top in folder.iterdir()
        if top.is_dir() and not top.name.startswith(".") and top.name not in {"var", "tests"}
        for path in top.rglob("*.py")
    ]
    return len(moments), max(moments, default=0)
