"""``make run`` and ``make dev``: starts every part in order, watches them, and never leaves one behind.

Started as ``python -m config.serving.supervisor [--dev]``. Each part is a child in a session of its own,
bound to our life by the kernel; a part that dies starts again, later each time it dies soon.
"""

import fcntl
import os
import signal
import sys
import time
from typing import IO

from .. import catalogue
from . import environment, preparation
from .errors import StartError
from .parts import Part, application_parts, database_part
from .postgres import Cluster
from .process import die_with_parent
from .watching import MakeWatch, port_problem, readiness, source_changes

TICK = 0.1
STARTUP_DEATHS = 3
STARTUP_PATIENCE = 60


class Stopped(Exception):
    """Somebody asked us to stop."""


class Supervisor:
    def __init__(self, choices: environment.Environment, *, dev: bool = False) -> None:
        self.choices = choices
        self.dev = dev
        self.cluster = Cluster(choices.var_dir) if choices.embedded else None
        self.parts: list[Part] = []
        self.jobs: list[preparation.Job] = []
        self.asked_to_stop = False
        self.make = MakeWatch() if "MAKELEVEL" in os.environ else None

    def run(self) -> None:
        """Start, watch until somebody asks us to stop, and stop everything."""
        lock = self._lock()
        try:
            self._start()
            self._watch()
        except Stopped:
            pass
        finally:
            self._stop()
            lock.close()

    # Up

    def _start(self) -> None:
        if problem := port_problem(self.choices.host, self.choices.port):
            raise StartError(problem)
        catalogue.compile_changed()
        if self.cluster:
            self.cluster.prepare()
            self._launch(database_part(self.cluster, self.choices.var_dir / "logs"))
            self.cluster.wait()
            self.cluster.create()
            os.environ["DATABASE_URL"] = self.cluster.url()
        self._prepare()
        for part in application_parts(self.choices, dev=self.dev):
            self._launch(part)

    def _prepare(self) -> None:
        """Bring the database and the static files up to date, side by side; nothing when nothing changed."""
        self.jobs = preparation.due(self.choices, self.cluster, static=not self.dev)
        for job in self.jobs:
            say(f"{job.title} …")
            job.start()
        while self.jobs:
            self._pause()
            self.jobs = [job for job in self.jobs if not job.finished()]

    def _launch(self, part: Part) -> None:
        self.parts.append(part)
        part.start()

    # Watching

    def _watch(self) -> None:
        changes = source_changes(environment.BASE_DIR) if self.dev else None
        began, announced = time.monotonic(), False
        while True:
            self._pause()
            for part in self.parts:
                if message := part.tend():
                    say(message)
                if not announced and part.deaths >= STARTUP_DEATHS:
                    raise StartError(f"The {part.name} does not start. The end of its log:\n{part.log_end()}")
            if changes and next(changes):
                for part in self.parts:
                    part.reload()
            announced = announced or self._announce(late=time.monotonic() - began > STARTUP_PATIENCE)

    def _announce(self, *, late: bool) -> bool:
        """Say where the site is, once every part answers; or after a long time, what is the matter."""
        silent = [part.name for part in self.parts if not part.evident()]
        problem = (
            f"waiting for the {silent[0]}" if silent else readiness(self.choices.host, self.choices.port)
        )
        if problem and late:
            say(f"Serving at {self.choices.url}, but not all is well: {problem}")
        elif problem is None:
            say(f"Ready: {self.choices.url}")
            if self.choices.demo:
                say(demo_logins())
        return late or problem is None

    def ask_to_stop(self, *_signal: object) -> None:
        """Only a flag: a handler that waits for the lock of an event, which what it interrupts may hold, never returns."""
        self.asked_to_stop = True

    def _pause(self) -> None:
        time.sleep(TICK)
        if self.asked_to_stop or (self.make and self.make.interrupted()):
            raise Stopped

    # Down

    def _stop(self) -> None:
        """First everything that uses the database, together; then the database."""
        for job in self.jobs:
            job.stop()
        for part in self.parts[1 if self.cluster else 0 :]:
            part.ask_to_stop()
        for part in reversed(self.parts):
            part.stop()

    def _lock(self) -> IO[str]:
        """One supervisor a folder. The lock goes with the process, whatever ends it."""
        file = (self.choices.var_dir / "run" / "supervisor").open("a+")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.seek(0)
            raise StartError(
                f"Process {file.read().strip()} serves from {self.choices.var_dir} already. "
                "Stop it, or set VAR_DIR to another folder."
            ) from None
        file.truncate(0)
        file.write(f"{os.getpid()}\n")
        file.flush()
        return file


def say(text: str) -> None:
    print(text, flush=True)


def demo_logins() -> str:
    """The accounts of the demo content, one a line."""
    from organisation.demo.accounts import ACCOUNTS, PASSWORD

    width = max(len(email) for email, _ in ACCOUNTS)
    lines = [f"  {email:<{width}}  {meaning}" for email, meaning in ACCOUNTS]
    return "\n".join([f"Log in at /accounts/login/ with the password {PASSWORD}:", *lines])


def main(arguments: list[str]) -> int:
    dev = "--dev" in arguments
    try:
        choices = environment.read(os.environ)
        environment.make_folders(choices.var_dir)
        environment.export(
            choices, os.environ, settings="config.settings.dev" if dev else "config.settings.production"
        )
        supervisor = Supervisor(choices, dev=dev)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, supervisor.ask_to_stop)
        if supervisor.make:
            die_with_parent()
        supervisor.run()
    except StartError as error:
        print(f"\n{error}\n", file=sys.stderr, flush=True)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
