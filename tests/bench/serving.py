"""The platform of a bench: an embedded PostgreSQL and gunicorn with two sync workers, in a folder of their own."""

from __future__ import annotations

import http.client
import os
import shutil
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil

from config.serving import environment, preparation
from config.serving.parts import Part, application_parts, spawning
from config.serving.postgres import Cluster

GUNICORN = [
    "-m",
    "gunicorn",
    "--config",
    "python:config.serving.web",
    "--worker-class",
    "sync",
    "--workers",
    "2",
    "--threads",
    "1",  # with more, gunicorn makes threaded workers of sync ones
]


class Platform:
    """The running parts, and what they have cost so far."""

    def __init__(self, choices: environment.Environment, cluster: Cluster) -> None:
        self.choices, self.cluster = choices, cluster
        logs = choices.var_dir / "logs"
        command = [sys.executable, *GUNICORN, "tests.bench.wsgi:application"]
        self.web = Part("web server", spawning(command), log=logs / "web.log")
        _web, self.worker, self.clock = application_parts(choices, dev=False)

    @property
    def parts(self) -> tuple[Part, ...]:
        return (self.web, self.worker, self.clock)

    def cpu_seconds(self) -> float:
        """CPU time, user and system, of the web server and the database with all their processes, the ended ones too."""
        return sum(_cpu_of(root) for root in (self.web.process, self.cluster.process))

    def memory(self) -> dict[str, list[tuple[int, int]]]:
        """(resident, not shared) bytes of each process, by part; the first is the parent of the others."""
        roots = {part.name: part.process for part in self.parts if part.process}
        roots["database"] = self.cluster.process
        return {
            name: [(info.rss, info.uss) for info in _alive_memory(root.pid)] for name, root in roots.items()
        }


def _cpu_of(root) -> float:
    process = psutil.Process(root.pid)
    ended = process.cpu_times()
    total = ended.children_user + ended.children_system
    for each in [process, *process.children(recursive=True)]:
        with suppress(OSError, psutil.Error):
            for task in Path(f"/proc/{each.pid}/task").iterdir():
                # Nanoseconds on a processor; /proc/PID/stat would give hundredths of a second.
                total += int((task / "schedstat").read_text().split()[0]) / 1e9
    return total


def _alive_memory(pid: int) -> Iterator[object]:
    process = psutil.Process(pid)
    for each in [process, *process.children(recursive=True)]:
        with suppress(psutil.Error):
            yield each.memory_full_info()


@contextmanager
def platform() -> Iterator[Platform]:
    """A fresh platform with production settings, below `VAR_DIR`; gone at the end."""
    folder = environment.var_dir(os.environ) / "bench"
    shutil.rmtree(folder, ignore_errors=True)
    port = str(_free_port())
    os.environ.update(
        {"VAR_DIR": str(folder), "HOST": "127.0.0.1", "PORT": port, "DEMO": "0", "PROXY_COUNT": "1"}
    )
    for name in (
        "DATABASE_URL",
        "SITE_URL",
        "CACHE_URL",
        "PAGE_CACHE",
        "CELERY_BROKER_URL",
        "EMAIL_URL",
        "RATE_LIMITS",
        "STAFF_MFA",
    ):
        os.environ.pop(name, None)
    choices = environment.read(os.environ)
    environment.make_folders(folder)
    environment.export(choices, os.environ, settings="config.settings.production")
    with Cluster(folder) as cluster:
        cluster.create()
        os.environ["DATABASE_URL"] = cluster.url()
        _prepare(choices, cluster)
        serving = Platform(choices, cluster)
        try:
            yield serving
        finally:
            for part in serving.parts:
                part.stop()
    shutil.rmtree(folder, ignore_errors=True)


def _prepare(choices: environment.Environment, cluster: Cluster) -> None:
    jobs = preparation.due(choices, cluster, static=True)
    for job in jobs:
        job.start()
    while jobs := [job for job in jobs if not job.finished()]:
        time.sleep(0.1)


def wait_until_served(port: int, *, patience: float = 60) -> None:
    """Return as soon as the web server answers."""
    deadline = time.monotonic() + patience
    while True:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            connection.request("GET", "/healthz")
            if connection.getresponse().status == 200:
                return
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)
        finally:
            connection.close()


def _free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return listening.getsockname()[1]
