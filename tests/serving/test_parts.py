"""A part that dies comes back, later each time it dies soon."""

import os
import subprocess
import sys

import psutil

from config.serving.parts import Part, spawning, tail
from organisation.sealing import without_tokens
from tests.serving.conftest import ROOT


def test_the_wait_doubles_up_to_half_a_minute(tmp_path) -> None:
    part = Part("mayfly", spawning(["false"]), log=tmp_path / "log")
    waits = []
    for _ in range(8):
        part.start()
        part.process.wait()
        said = part.tend()
        waits.append(float(said.split(" in ")[1].split(" s")[0]))
    assert waits == [0.5, 1, 2, 4, 8, 16, 30, 30]
    assert said == f"The mayfly stopped (exit status 1); it starts again in 30 s. Log: {tmp_path / 'log'}"


def test_what_a_killed_part_started_goes_with_it(tmp_path) -> None:
    part = Part(
        "parent", spawning(["sh", "-c", "sleep 1000 & echo $!; exec sleep 1000"]), log=tmp_path / "log"
    )
    part.start()
    while not (written := (tmp_path / "log").read_text()).endswith("\n"):
        pass
    part.process.kill()
    part.process.wait()
    assert "SIGKILL" in part.tend()
    state = subprocess.run(
        ["ps", "-o", "stat=", "-p", written], capture_output=True, text=True
    ).stdout.strip()
    assert state in {"", "Z", "Zs"}


WORKER = """
import signal, subprocess, threading
from config.serving.process import end_group_when_orphaned
for ignored in (signal.SIGTERM, signal.SIGINT, signal.SIGQUIT):
    signal.signal(ignored, signal.SIG_IGN)
end_group_when_orphaned()
print(subprocess.Popen(["sleep", "1000"]).pid, flush=True)
threading.Event().wait()
"""
WATCHES = """
import sys
from config.serving.parts import spawning
from config.serving.process import ORPHANED
worker = spawning([sys.executable, "-c", sys.argv[1]], orphan_signal=ORPHANED)(None)
print(worker.pid, flush=True)
worker.wait()
"""


def test_an_orphaned_worker_ends_at_once_with_what_it_started() -> None:
    """Also one that would wait for its tasks: whoever would have lost patience with it is gone."""
    ours = os.environ | {"PYTHONPATH": str(ROOT / "site")}
    command = [sys.executable, "-c", WATCHES, WORKER]
    with subprocess.Popen(command, env=ours, stdout=subprocess.PIPE, text=True) as watches:
        family = [psutil.Process(int(watches.stdout.readline())) for _each in ("worker", "its child")]
        assert all(each.is_running() for each in family)
        watches.kill()
    gone, left = psutil.wait_procs(family, timeout=30)
    assert (set(gone), left) == (set(family), [])


def test_the_end_of_a_log(tmp_path) -> None:
    (tmp_path / "log").write_bytes(b"one\ntwo\n\xffthree\n")
    assert tail(tmp_path / "log", 2) == "two\n\ufffdthree"


def test_the_access_log_leaves_out_tokens() -> None:
    assert without_tokens("/status/gAAAAABl_x8Qm3v9TzX2c4R7yL0/") == "/status/…/"
    assert (
        without_tokens("/nieuws/een-heel-lange-titel-van-een-bericht/")
        == "/nieuws/een-heel-lange-titel-van-een-bericht/"
    )
    assert without_tokens("/static/css/site.css") == "/static/css/site.css"
