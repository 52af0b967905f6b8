"""``make run`` from outside: every part killed, and every way of ending."""

import json
import subprocess
import sys
from urllib.parse import quote

import psutil
import pytest

from tests.serving.conftest import ROOT, Served, eventually, free_port

PARTS = ["postgres", "gunicorn", "worker", "beat"]


def test_ready_means_that_every_part_answers(served: Served) -> None:
    assert served.get("/healthz") == (200, b"ok\n")
    status, body = served.get("/readyz")
    assert (status, json.loads(body)) == (200, {"status": "ok"})
    assert all(served.part(word) for word in PARTS)


def test_what_is_kept_is_closed_to_others(served: Served) -> None:
    assert served.var_dir.stat().st_mode & 0o007 == 0
    keys = {path.name: path.stat().st_mode & 0o777 for path in (served.var_dir / "secrets").iterdir()}
    assert keys == {"secret_key": 0o600, "field_keys": 0o600}


def test_a_search_of_ten_thousand_letters_gets_an_answer_of_ours(served: Served) -> None:
    status, body = served.get("/zoeken/?q=" + quote("é" * 10_000))
    assert status == 200
    assert "é" * 10_000 in body.decode()
    assert served.get("/zoeken/?q=" + "a" * 65_536)[0] == 414


def test_a_second_supervisor_is_refused(served: Served) -> None:
    result = run_supervisor(served.environment(PORT=str(free_port())))
    assert result.returncode == 1
    assert f"Process {served.process.pid} serves from {served.var_dir} already" in result.stderr


def test_a_taken_port_is_named(served: Served, tmp_path) -> None:
    result = run_supervisor(served.environment(VAR_DIR=str(tmp_path / "var")))
    assert result.returncode == 1
    assert f"Cannot listen on 127.0.0.1:{served.port}" in result.stderr
    assert f"PORT={served.port + 1}" in result.stderr


def test_every_part_comes_back(served: Served) -> None:
    before = {word: served.part(word) for word in PARTS}
    for part in before.values():
        part.kill()

    def back() -> bool:
        now = [served.part(word) for word in PARTS]
        return all(now) and not set(now) & set(before.values()) and served.get("/readyz")[0] == 200

    eventually(back, within=40, what="every part is new and answers")


def test_sigkill_leaves_nothing_and_the_next_start_prepares_nothing(served: Served) -> None:
    running = served.processes()
    served.process.kill()
    served.process.wait()
    psutil.wait_procs(running, timeout=30)
    assert served.processes() == []
    served.start()
    assert served.said() == f"Ready: http://127.0.0.1:{served.port}/\n"


def test_sigterm_ends_everything(served: Served) -> None:
    running = served.processes()
    assert len(running) > len(PARTS)
    assert served.stop() == 0
    assert served.processes() == []
    assert not any(process.is_running() for process in running)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"VAR_DIR": "/dev/null/var"}, "Set VAR_DIR to a folder that you own"),
        ({"PORT": "http"}, "PORT is 'http'; it must be a number from 1 to 65535"),
        ({"HOST": "no.such.host.invalid"}, "is not an address of this machine"),
    ],
)
def test_what_cannot_work_is_said(changes: dict[str, str], words: str, tmp_path) -> None:
    result = run_supervisor(Served(tmp_path / "var").environment(**changes))
    assert result.returncode == 1
    assert words in result.stderr
    assert "Traceback" not in result.stderr


def run_supervisor(environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "config.serving.supervisor"]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=30)
