"""The ground under the tests: a PostgreSQL of their own, and a database that is a copy of a migrated
template.

Migrating takes far longer than copying. The template stays in ``VAR_DIR`` and is made anew when a migration
or its data changes. Each process of pytest copies it once, and again when a test follows one that commits: that is
faster than emptying all tables, and brings back what migrations put in (Wagtail's first pages, its locale,
groups and permissions).
"""

import gc
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.cache import caches
from django.core.management import call_command
from django.db import connections
from django.test import TransactionTestCase, override_settings
from psycopg import sql

from config.serving.errors import StartError
from config.serving.postgres import Cluster
from config.serving.preparation import database_fingerprint
from tests import turns

TEMPLATE, DEMO = "template_tests", "tests_demo"
PROGRAMS = {"browser": "chromium", "redis": "redis-server"}
INSTALL = "apt-get install --yes chromium redis-server"


class _Ground:
    """What this process of pytest stands on."""

    cluster: Cluster
    not_run: set[str] = set()
    written: bool = False  # by a test that commits, into the database of this process


def pytest_configure(config: pytest.Config) -> None:
    _Ground.cluster = Cluster(Path(settings.VAR_DIR), durable=False)
    if _is_worker() or config.option.collectonly:
        return
    try:
        _Ground.cluster.__enter__()
        config.add_cleanup(_Ground.cluster.stop)
        if not config.option.nomigrations:
            _make_template()
    except StartError as error:
        pytest.exit(str(error), returncode=3)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> turns.InPieces:
    return turns.InPieces(config, log)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: turns.turn(item.nodeid))
    for marker, program in PROGRAMS.items():
        if not shutil.which(program):
            for item in items:
                if item.get_closest_marker(marker):
                    item.add_marker(pytest.mark.skip(reason=f"{program} is missing"))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """What a test committed is gone before the next one; a test that plays the demo brings a copy of its own."""
    if _Ground.written and "play_demo" not in item.fixturenames:
        _copy_template(connections["default"].settings_dict["NAME"])


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.skipped and str(report.longrepr).rstrip("')").endswith("is missing"):
        _Ground.not_run.add(report.nodeid)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """What could not run has not passed."""
    if _Ground.not_run and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if _Ground.not_run:
        terminalreporter.section("not run", red=True)
        terminalreporter.line(
            f"{len(_Ground.not_run)} tests need programs that are missing. As root: {INSTALL}"
        )


@pytest.fixture(scope="session")
def django_db_setup(
    django_test_environment: None, django_db_blocker, django_db_use_migrations: bool
) -> Iterator[None]:
    """Give this process a database of its own; pytest-django's fixture of this name would migrate it."""
    name = f"tests_{os.environ.get('PYTEST_XDIST_WORKER', 'main')}"
    settings.DATABASES["default"]["NAME"] = connections["default"].settings_dict["NAME"] = name
    patch = pytest.MonkeyPatch()
    if django_db_use_migrations:
        _copy_template(name)
        patch.setattr(TransactionTestCase, "_fixture_teardown", lambda case: _leave_written())
    else:
        _recreate(name, "template1")
        patch.setattr(settings, "MIGRATION_MODULES", dict.fromkeys(_app_labels()))
        with django_db_blocker.unblock():
            call_command("migrate", run_syncdb=True, interactive=False, verbosity=0)
    yield
    patch.undo()
    connections["default"].close()


@pytest.fixture
def play_demo(transactional_db: None) -> Callable[[], None]:
    """Fills the database with the demo content: played once in a run, in a database that every process copies."""

    def play() -> None:
        name = connections["default"].settings_dict["NAME"]
        run = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))
        with _Ground.cluster.connect() as connection:
            # Whoever comes second waits for who plays; the lock goes with the connection.
            connection.execute("SELECT pg_advisory_lock(hashtext(%s))", [DEMO])
            if _Ground.cluster.read_mark(DEMO) != run:
                if _Ground.written:
                    _copy_template(name)
                with override_settings(EMAIL_BACKEND="organisation.mail.backend.QueueBackend"):
                    call_command("demo", verbosity=0, stdout=StringIO())
                connections["default"].close()
                _recreate(DEMO, name)
                _Ground.cluster.mark(DEMO, run)
                return
        connections["default"].close()
        _recreate(name, DEMO)

    return play


@pytest.fixture(scope="session")
def served_folder() -> Iterator[Path]:
    """The folder of every platform that is really started, one after the other: what was prepared for the first is there
    for the next, as it is for whoever starts one again.
    """
    # Not pytest's own: the path of a database socket may not be long.
    with tempfile.TemporaryDirectory(prefix="served-", ignore_cleanup_errors=True) as folder:
        yield Path(folder) / "var"


@pytest.fixture(autouse=True)
def _empty_caches() -> Iterator[None]:
    """No test finds what another one left in a cache, or what went with its transaction: a municipality, or questions whose
    key begins anew in every copy of the database.
    """
    from organisation.foundations.selectors import drop_choices
    from workflows.api import drawn
    from workflows.engine import asked

    yield
    asked._read.cache_clear()
    drawn._form_parts.cache_clear()
    for cache in caches.all(initialized_only=True):
        cache.clear()
    drop_choices()


@pytest.fixture(autouse=True)
def _leave_nothing_open(request: pytest.FixtureRequest) -> Iterator[None]:
    """What a test may leave open is closed while that is forgiven, and not in the test after it.

    Wagtail leaves the file in which it makes a rendition to the garbage collector.
    """
    yield
    if request.node.get_closest_marker("filterwarnings"):
        gc.collect()


def _is_worker() -> bool:
    return "PYTEST_XDIST_WORKER" in os.environ


def _app_labels() -> list[str]:
    from django.apps import apps

    return [app.label for app in apps.get_app_configs()]


def _make_template() -> None:
    cluster, wanted = _Ground.cluster, database_fingerprint()
    if cluster.read_mark(TEMPLATE) == wanted:
        return
    _recreate(TEMPLATE, "template1")
    command = [sys.executable, "manage.py", "migrate", "--skip-checks", "--verbosity=0"]
    environment = os.environ | {"DJANGO_SETTINGS_MODULE": "config.settings.test", "TEST_DATABASE": TEMPLATE}
    result = subprocess.run(command, cwd=settings.BASE_DIR, env=environment, capture_output=True, text=True)
    if result.returncode:
        raise StartError(
            f"The template cannot be migrated (--no-migrations goes without):\n{result.stderr[-3000:]}"
        )
    cluster.mark(TEMPLATE, wanted)


def _leave_written() -> None:
    connections["default"].close()
    _Ground.written = True


def _copy_template(name: str) -> None:
    connections["default"].close()
    _recreate(name, TEMPLATE)
    _Ground.written = False


def _recreate(name: str, template: str) -> None:
    drop = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
    create = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY").format(
        sql.Identifier(name), sql.Identifier(template)
    )
    with _Ground.cluster.connect() as connection:
        connection.execute(drop)
        # Who still listens there comes back by itself.
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [template]
        )
        connection.execute(create)
