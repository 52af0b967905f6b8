"""A list of cases as a file: asked for, made by the worker piece by piece, downloaded by who asked, thrown away.

The database says how far it is. Who makes it writes that down as it goes on; when that stops, somebody else begins anew.
"""

from __future__ import annotations

import logging
import shutil
import tempfile
from collections.abc import Collection, Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import IO, Final

from celery.exceptions import SoftTimeLimitExceeded
from django.conf import settings
from django.db import connection, transaction
from django.db.models import F, Q, QuerySet
from django.utils import timezone

from organisation import audit
from organisation.mail.nudge import ask
from organisation.people.models import User
from organisation.sealing import files
from workflows.models import Case, Export
from workflows.policies import case_scope, works_on_cases
from workflows.selectors.columns import cells, chosen
from workflows.selectors.owners import owners_for
from workflows.selectors.selection import Selection
from workflows.services import sheets

logger = logging.getLogger(__name__)
State = Export.State
PURPOSE: Final = "export-file"
MAKE: Final = "workflows.tasks.make_export"
#: So long a file can be downloaded.
LIFE: Final = timedelta(days=1)
#: How many rows are read at a time, and told as progress.
PIECE: Final = 500
#: Who said nothing for so long is dead.
SILENCE: Final = timedelta(minutes=3)
MOST_ATTEMPTS: Final = 3
#: The row stays so long, to tell what became of the file.
TOLD: Final = timedelta(days=30)


#: Held together by all who are forgetting somebody, each until that is committed; whoever has it alone knows that none is.
FORGETTING: Final = 0x666F7267


class GivenUp(Exception):
    """Somebody threw the export away, or took it over, while it was being made."""


@transaction.atomic
def ask_for(
    *,
    by: User,
    selection: Selection,
    columns: Collection[str],
    format: str,
    total: int,
) -> Export:
    """Have a file made of what was chosen, about `total` cases. The log says who, which, and which columns."""
    now = timezone.now()
    export = Export.objects.create(
        by=by,
        wanted=selection.as_json(),
        columns=list(columns),
        format=format,
        total=total,
        created_at=now,
        expires_at=now + LIFE,
    )
    subject = f"{export.reference}: {total} cases, {format}"
    reason = f"{selection.told()}\n{', '.join(columns)}"
    audit.record("cases.exported", actor=by, subject=subject, reason=reason)
    transaction.on_commit(partial(ask, MAKE, export.pk), robust=True)
    return export


def exports_of(user: User) -> QuerySet[Export]:
    """Somebody's own, newest first."""
    return Export.objects.filter(by=user).order_by("-created_at", "-pk")


# Making it


def waiting(*, now: datetime) -> list[int]:
    """Exports that nobody is making, or nobody who is alive."""
    return list(_free(now).order_by("pk").values_list("pk", flat=True))


def _free(now: datetime) -> QuerySet[Export]:
    silent = Q(claimed_at=None) | Q(claimed_at__lt=now - SILENCE)
    return Export.objects.filter(silent, state=State.WAITING, expires_at__gt=now)


def make(export_id: int) -> bool:
    """Make the file, unless somebody else is at it. What went wrong once is tried again, and then told."""
    now = timezone.now()
    if not _free(now).filter(pk=export_id).update(claimed_at=now, written=0, attempts=F("attempts") + 1):
        return False
    export = Export.objects.select_related("by").get(pk=export_id)
    _drop([export])  # whatever earlier attempts left
    if export.attempts > MOST_ATTEMPTS or export.by is None or not works_on_cases(export.by):
        _mine(export).update(state=State.FAILED, wanted=None)
        return False
    try:
        _wait_for_who_forgets()
        _write(export, export.by)
        if not _mine(export).update(state=State.READY, wanted=None, expires_at=timezone.now() + LIFE):
            raise GivenUp
        return True
    except GivenUp:
        files.drop(path_of(export))
    except SoftTimeLimitExceeded:
        _fail(export)
        raise
    except Exception:
        _fail(export)
    return False


def _wait_for_who_forgets() -> None:
    """Read nothing before those who throw away at this moment are done: they did not see exports that were asked for since."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [FORGETTING])


def _fail(export: Export) -> None:
    """What went wrong at the last attempt is told; before that somebody tries again."""
    logger.exception("%s, attempt %d", export.reference, export.attempts)
    files.drop(path_of(export))
    last = export.attempts == MOST_ATTEMPTS
    _mine(export).update(claimed_at=None, **({"state": State.FAILED, "wanted": None} if last else {}))


def _mine(export: Export) -> QuerySet[Export]:
    """The row, as long as it is ours to write in."""
    return Export.objects.filter(pk=export.pk, state=State.WAITING, attempts=export.attempts)


def _write(export: Export, by: User) -> None:
    path, owners = path_of(export), owners_for(by)
    columns = chosen(export.columns, owners, case_scope(by))
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    # What the library writes meanwhile is readable, and lies where the next attempt and the sweep throw it away.
    work = work_folder(export)
    work.mkdir(mode=0o700)
    try:
        with tempfile.TemporaryFile(dir=work) as plain:
            # Found again with the rights of this moment.
            found = Selection.from_json(export.wanted or {"cases": []}).cases(by)
            cases = found.defer("search").select_related("foundation", "owner", "municipality")
            read: set[int] = set()
            rows = (cells(case, columns, by) for case in _counted(export, cases, read))
            sheets.write(plain, export.format, [column.label for column in columns], rows, folder=work)
            scope = case_scope(by)
            _mine(export).update(foundations=sorted(each for each in read if each in scope))
            files.keep(path, plain, PURPOSE)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _counted(export: Export, cases: QuerySet[Case], read: set[int]) -> Iterator[Case]:
    """The cases as they come from a cursor of the database; every now and then it is written down how far we are.

    `read` gets the foundations of what was read.
    """
    number = 0
    for number, case in enumerate(cases.iterator(chunk_size=PIECE), start=1):
        read.add(case.foundation_id or 0)
        yield case
        if number % PIECE == 0:
            _tell(export, number)
    _tell(export, number)


def _tell(export: Export, number: int) -> None:
    if not _mine(export).update(written=number, claimed_at=timezone.now()):
        raise GivenUp


# Downloading it, and throwing it away


@transaction.atomic
def download(*, export: Export, by: User) -> IO[bytes] | None:
    """The sealed file, opened, for who asked it; None once it is gone, or when they do not work any more at each foundation
    that has cases in it. Each download stands in the log.
    """
    ready = Export.objects.filter(
        pk=export.pk, by=by, state=State.READY, expires_at__gt=timezone.now()
    ).first()
    if ready is None or not path_of(ready).exists():
        return None
    if any(foundation not in case_scope(by) for foundation in ready.foundations):
        return None
    audit.record("export.downloaded", actor=by, subject=export.reference)
    return path_of(export).open("rb")


def throw_away(*, now: datetime) -> int:
    """Throw away what was there long enough, and what was left of it by who died doing so."""
    count = _throw(Export.objects.filter(expires_at__lte=now))
    _drop(list(Export.objects.filter(state=State.OVER)))
    Export.objects.filter(state=State.OVER, expires_at__lte=now - TOLD).delete()
    return count


def throw_all() -> int:
    """Throw away whatever there is: somebody who may stand in it is forgotten in this transaction. It can be made again,
    without them; whatever is asked for meanwhile reads nothing before this is committed.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock_shared(%s)", [FORGETTING])
    return _throw(Export.objects.all())


def discard(*, export: Export, by: User) -> bool:
    return bool(_throw(Export.objects.filter(pk=export.pk, by=by)))


def _throw(exports: QuerySet[Export]) -> int:
    going = list(exports.exclude(state=State.OVER))
    Export.objects.filter(pk__in=[each.pk for each in going]).update(state=State.OVER, wanted=None)
    transaction.on_commit(partial(_drop, going))
    return len(going)


def _drop(exports: list[Export]) -> None:
    """Drop what lies there of all attempts, finished or not."""
    for export in exports:
        for lying in path_of(export).parent.glob(f"{export.key.hex}-*"):
            if lying.is_dir():
                shutil.rmtree(lying, ignore_errors=True)
            else:
                lying.unlink(missing_ok=True)


def path_of(export: Export) -> Path:
    """Where the file of this attempt lies: who was thought dead and comes back touches none but its own."""
    return Path(settings.VAR_DIR) / "exports" / f"{export.key.hex}-{export.attempts}"


def work_folder(export: Export) -> Path:
    return path_of(export).with_suffix(".work")
