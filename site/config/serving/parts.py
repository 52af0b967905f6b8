"""The parts that are served side by side, and how each is started, tended and stopped."""

import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import IO

from .environment import BASE_DIR, Environment
from .postgres import Cluster
from .process import ORPHANED, bound_to_this_process, kill_group, stop

LONGEST_DELAY = 30.0
LIVED_LONG = 60.0
LOG_LIMIT = 20_000_000

Start = Callable[[IO[bytes] | None], subprocess.Popen[bytes]]


class Part:
    """One child process that must be there: started again when it dies, later each time it dies soon."""

    def __init__(
        self,
        name: str,
        start: Start,
        *,
        log: Path | None,
        stop_signal: int = signal.SIGTERM,
        patience: float = 20,
        evidence: Path | None = None,
        reloads: bool = False,
    ) -> None:
        self.name = name
        self.deaths = 0
        self.process: subprocess.Popen[bytes] | None = None
        self._start, self._log = start, log
        self._stop_signal, self._patience = stop_signal, patience
        self._evidence, self._reloads = evidence, reloads
        self._since = self._due = 0.0

    def start(self) -> None:
        if self._evidence:
            self._evidence.unlink(missing_ok=True)
        self._since = time.monotonic()
        if self._log is None:
            self.process = self._start(None)
            return
        with open_log(self._log) as log:
            self.process = self._start(log)

    def evident(self) -> bool:
        """Whether the part shows that it has come up."""
        return self.process is not None and (self._evidence is None or self._evidence.exists())

    def tend(self) -> str | None:
        """Look after the part; what there is to say about it."""
        now = time.monotonic()
        if self.process is None:
            if now < self._due:
                return None
            self.start()
            return f"The {self.name} starts again."
        code = self.process.poll()
        if code is None:
            if now - self._since > LIVED_LONG:
                self.deaths = 0
            return None
        kill_group(self.process)
        self.process = None
        delay = min(LONGEST_DELAY, 2.0**self.deaths / 2)
        self.deaths += 1
        self._due = now + delay
        reason = signal.Signals(-code).name if code < 0 else f"exit status {code}"
        return f"The {self.name} stopped ({reason}); it starts again in {delay:g} s." + (
            f" Log: {self._log}" if self._log else ""
        )

    def reload(self) -> None:
        """Start anew with changed code, where the part does not see to that itself."""
        if self._reloads and self.process is not None:
            self.stop()
            self.start()

    def ask_to_stop(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(self._stop_signal)

    def stop(self) -> None:
        if self.process is not None:
            stop(self.process, self._stop_signal, patience=self._patience)
            self.process = None

    def log_end(self, lines: int = 25) -> str:
        if self._log is None:
            return "(above)"
        return tail(self._log, lines)


def database_part(cluster: Cluster, logs: Path) -> Part:
    return Part("database", cluster.start, log=logs / "database.log", stop_signal=signal.SIGINT, patience=30)


def application_parts(choices: Environment, *, dev: bool) -> list[Part]:
    """Web server, worker and clock. In development they write to the terminal and follow changes in the code."""
    run, logs = choices.var_dir / "run", choices.var_dir / "logs"
    celery = [sys.executable, "-m", "celery", "--app", "config.celery_app"]
    worker = [
        *celery,
        "worker",
        "--concurrency",
        "2",
        "--without-mingle",
        "--without-gossip",
        "--without-heartbeat",
    ]
    web = "config.serving.runserver" if dev else "gunicorn"
    web_arguments = [] if dev else ["--config", "python:config.serving.web", "config.wsgi:application"]

    def log(name: str) -> Path | None:
        return None if dev else logs / f"{name}.log"

    return [
        Part("web server", spawning([sys.executable, "-m", web, *web_arguments]), log=log("web")),
        Part(
            "worker",
            # An orphan must not finish its tasks first: the sweep queues them again.
            spawning(
                [*worker, "--loglevel", "INFO", "--pidfile", str(run / "worker.pid")],
                orphan_signal=ORPHANED,
            ),
            log=log("worker"),
            evidence=run / "worker.pid",
            reloads=dev,
        ),
        Part(
            "clock",
            spawning([*celery, "beat", "--loglevel", "INFO", "--pidfile", str(run / "beat.pid")]),
            log=log("beat"),
            evidence=run / "beat.pid",
            reloads=dev,
        ),
    ]


def spawning(command: list[str], *, orphan_signal: int = signal.SIGTERM) -> Start:
    """How to start a command as a child in a session of its own that ends when we do."""

    def start(log: IO[bytes] | None) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            command,
            cwd=BASE_DIR,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
            preexec_fn=bound_to_this_process(orphan_signal),
        )

    return start


def open_log(path: Path) -> IO[bytes]:
    """A log to add to; one that has grown large is put aside first."""
    if path.exists() and path.stat().st_size > LOG_LIMIT:
        path.replace(path.with_suffix(".log.1"))
    return path.open("ab")


def tail(path: Path, lines: int) -> str:
    """The last lines of a text file."""
    with path.open(errors="replace") as file:
        return "".join(deque(file, lines)).rstrip()
