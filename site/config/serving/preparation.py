"""What must be done before the parts can start, and how to see cheaply that nothing must."""

import hashlib
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from .environment import BASE_DIR, Environment
from .errors import StartError
from .parts import open_log, spawning, tail
from .postgres import DATABASE, Cluster
from .process import stop

APPS = ("organisation", "home", "training", "mentorships", "workflows")


class Job:
    """A command that runs once, before the parts; ``done`` is called when it went well."""

    def __init__(self, title: str, command: list[str], *, log: Path, done: Callable[[], object]) -> None:
        self.title = title
        self._command, self._log, self._done = command, log, done
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with open_log(self._log) as log:
            self._process = spawning([sys.executable, *self._command])(log)

    def finished(self) -> bool:
        """Whether it went well; raises ``StartError`` when it did not."""
        code = self._process.poll() if self._process else None
        if code:
            raise StartError(f"{self.title}: this failed. The end of {self._log}:\n{tail(self._log, 25)}")
        if code == 0:
            self._done()
        return code == 0

    def stop(self) -> None:
        if self._process:
            stop(self._process, signal.SIGTERM, patience=5)


def due(choices: Environment, cluster: Cluster | None, *, static: bool) -> list[Job]:
    """The jobs that are needed now: none on a second start of the same code with the same data."""
    jobs = []
    log = choices.var_dir / "logs" / "prepare.log"
    database = f"prepared {database_fingerprint()} demo={choices.demo}"
    # A database elsewhere may be changed, restored or swapped without us: there, Django looks each time.
    if cluster is None or cluster.read_mark(DATABASE) != database:
        done = (lambda: cluster.mark(DATABASE, database)) if cluster else (lambda: None)
        jobs.append(Job("Preparing the database", ["-m", "config.serving.prepare"], log=log, done=done))
    stamp = choices.var_dir / "run" / "static"
    files = fingerprint(_static_files())
    if static and not (stamp.exists() and stamp.read_text() == files):
        command = ["manage.py", "collectstatic", "--noinput", "--clear", "--verbosity", "0"]
        log = choices.var_dir / "logs" / "static.log"
        jobs.append(Job("Collecting static files", command, log=log, done=lambda: stamp.write_text(files)))
    return jobs


def fingerprint(paths: Iterable[Path]) -> str:
    """A short hash of the names and contents of files."""
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(f"{path.relative_to(BASE_DIR)}\0".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]


def database_fingerprint() -> str:
    """Changes whenever migrating could do something: with a migration, with data it reads, with a library."""
    return fingerprint(_migrations())


def _migrations() -> Iterable[Path]:
    yield BASE_DIR / "requirements.txt"
    for app in APPS:
        yield from (BASE_DIR / app).glob("migrations/*.py")
        yield from (BASE_DIR / app).glob("**/data/*.csv")


def _static_files() -> Iterable[Path]:
    yield BASE_DIR / "requirements.txt"
    for folder in (*APPS, "site"):
        yield from (path for path in (BASE_DIR / folder / "static").rglob("*") if path.is_file())
