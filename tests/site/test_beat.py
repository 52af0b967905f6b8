"""Every entry of the schedule names a task that exists and takes the arguments given."""

import inspect
from importlib import import_module

import pytest
from celery.schedules import BaseSchedule, maybe_schedule
from django.conf import settings

from config.celery_app import app

ENTRIES = settings.CELERY_BEAT_SCHEDULE


def test_mail_is_swept_and_cleared():
    assert {"organisation.mail.tasks.sweep", "organisation.mail.tasks.clear_bodies"} <= {
        entry["task"] for entry in ENTRIES.values()
    }


@pytest.mark.parametrize("name", sorted(ENTRIES))
def test_the_entry_imports_and_binds(name):
    entry = ENTRIES[name]
    module, _, function = entry["task"].rpartition(".")
    task = getattr(import_module(module), function)
    assert task.name == entry["task"]
    inspect.signature(task.run).bind(*entry.get("args", ()), **entry.get("kwargs", {}))
    assert isinstance(maybe_schedule(entry["schedule"], app=app), BaseSchedule)


@pytest.mark.parametrize("name", sorted(ENTRIES))
def test_the_worker_finds_the_task_by_itself(name):
    app.loader.import_default_modules()
    assert ENTRIES[name]["task"] in app.tasks


@pytest.mark.parametrize("name", sorted(ENTRIES))
def test_the_task_has_time_limits_and_acknowledges_late(name):
    module, _, function = ENTRIES[name]["task"].rpartition(".")
    task = getattr(import_module(module), function)
    hard, soft = (
        task.time_limit or app.conf.task_time_limit,
        task.soft_time_limit or app.conf.task_soft_time_limit,
    )
    assert 0 < soft < hard
    assert task.acks_late
