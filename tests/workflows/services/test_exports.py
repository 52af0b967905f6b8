"""A list of cases as a file: what stands in it, for whom, in how much memory, and for how long."""

from __future__ import annotations

import csv
import io
import os
import tracemalloc
import zipfile
from datetime import date, timedelta
from xml.etree import ElementTree

import pytest
from celery.exceptions import SoftTimeLimitExceeded
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from organisation.audit.models import AuditEntry
from organisation.calendar.workdays import today
from organisation.foundations.selectors import national_office
from organisation.people.models import Substitution
from organisation.sealing import files
from tests.factories import questions
from tests.factories.cases import KIND, application, coordinator, foundation
from workflows.engine import registry
from workflows.engine.perform import perform
from workflows.models import Case, Export
from workflows.policies import Actor, case_scope
from workflows.selectors.columns import answer_columns
from workflows.selectors.desk import Wanted
from workflows.selectors.selection import Selection
from workflows.services import exports, forgetting, sheets

PROVE = os.environ.get("PROVE") == "1"
EVERYTHING = Selection(wanted=Wanted(status=""))
XML = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _own_folder(settings, tmp_path):
    settings.VAR_DIR = tmp_path


@pytest.fixture
def here():
    return foundation("Stichting Hier")


@pytest.fixture
def annemiek(here):
    return coordinator(here)


def asked(by, columns=("reference", "name"), *, format="csv", selection=EVERYTHING) -> Export:
    return exports.ask_for(by=by, selection=selection, columns=columns, format=format, total=1)


def made(by, columns=("reference", "name"), *, format="csv", selection=EVERYTHING) -> Export:
    export = asked(by, columns, format=format, selection=selection)
    assert exports.make(export.pk)
    export.refresh_from_db()
    return export


def content(export: Export) -> bytes:
    return b"".join(files.read(exports.path_of(export).open("rb"), exports.PURPOSE))


def read_csv(export: Export) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content(export).decode("utf-8-sig")), delimiter=";"))


def read_xlsx(data: bytes) -> list[list[tuple[str, str]]]:
    """(type, value) of each cell, read from the file itself."""
    sheet = ElementTree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("xl/worksheets/sheet1.xml"))
    return [
        [
            (
                cell.get("t", "n"),
                "".join(
                    part.text or "" for part in cell.iter() if part.tag in (f"{XML}t", f"{XML}v", f"{XML}f")
                ),
            )
            for cell in row.iter(f"{XML}c")
        ]
        for row in sheet.iter(f"{XML}row")
    ]


# What stands in it


def test_the_columns_in_their_order_with_answers_as_people_read_them(here, annemiek):
    case = application(here, due_on=date(2026, 12, 1), phone="06 12345678")
    perform(case.pk, "assign", actor=Actor.staff(annemiek), data={"owner": str(annemiek.pk)})
    kind = "volunteer-application"
    columns = [
        f"{kind}.availability",
        "due_on",
        "owner",
        "phone",
        "name",
        "reference",
        f"{kind}.municipality",
    ]
    export = made(annemiek, columns)
    assert read_csv(export) == [
        [
            "Kenmerk",
            "Naam",
            "Telefoon",
            "Eigenaar",
            "Beloofde datum",
            "In welke gemeente woont u?",
            "Wanneer hebt u tijd?",
        ],
        [
            case.reference,
            "Noor van den Heuvel",
            "06 12 34 56 78",
            "Annemiek Jansen",
            "01-12-2026",
            case.municipality.name,
            "Doordeweeks, in de avond",
        ],
    ]
    assert content(export).startswith(b"\xef\xbb\xbf"), "or Excel would read the accents wrong"


def test_own_questions_have_a_column_with_the_words_of_the_last_version(here, annemiek):
    """Asked in one version, worded anew in the next; of a foundation that the reader does not see, nothing."""
    there = foundation("Stichting Elders")
    questions.ask(there, questions.START, kind=KIND)
    asked = questions.ask(here, questions.CAR, questions.DAY, kind=KIND)
    answers = {questions.name(questions.CAR): "Ja, een oude", questions.name(questions.DAY): "Maandag"}
    first = application(here)
    first.answers, first.question_set_id = first.answers | answers, asked.pk
    first.save()
    application(here, email="ander@example.nl")
    questions.ask(
        here, {**questions.CAR, "value": {**questions.CAR["value"], "question": "Rijdt u?"}}, kind=KIND
    )
    columns = {each.label: each.key for each in answer_columns(registry.get(KIND), case_scope(annemiek))}
    assert "Vanaf wanneer kunt u?" not in columns
    export = made(annemiek, ["reference", columns["Rijdt u?"], columns["Welke dag komt u het liefst?"]])
    heads, *rows = read_csv(export)
    assert heads == ["Kenmerk", "Rijdt u?", "Welke dag komt u het liefst?"]
    assert sorted(row[1:] for row in rows) == [["", ""], ["Ja, een oude", "Maandag"]]


@pytest.mark.parametrize(
    ("text", "harmless"),
    [
        *((text, f"'{text}") for text in ("=1+1", "+31 6", "-2", "@SUM(A1)", "\t=1", " =1", "＝1")),
        ("\r=1", "'\r'=1"),
        ("\n@x", "\n'@x"),
    ],
)
def test_no_cell_is_a_formula(here, annemiek, text, harmless):
    case = application(here)
    Case.objects.filter(pk=case.pk).update(suspect=False)
    case.answers = {**case.answers, "motivation": text}
    case.save()
    column = ["volunteer-application.motivation"]
    assert read_csv(made(annemiek, column))[1] == [harmless]
    kind, value = read_xlsx(content(made(annemiek, column, format="xlsx")))[1][0]
    assert (kind, value.replace("_x000D_", "\r").replace("\r\n", "\n").strip()) == ("inlineStr", text.strip())


@pytest.mark.parametrize("text", ["Jan,=1+1,x", "Jan, +31,-2", "Jan\n=1+1,x", "Jan,\n\u00a0@x"])
@pytest.mark.parametrize("before", [[], ["a"]], ids=["first", "second"])
def test_no_cell_is_a_formula_either_where_cells_are_parted_by_commas(text, before):
    target = io.BytesIO()
    sheets.write(target, "csv", ["a"] * 2, [[*before, text]], folder=None)
    written = target.getvalue().decode("utf-8-sig")
    for parting in ",;\t":
        rows = list(csv.reader(io.StringIO(written, newline=""), delimiter=parting))
        assert not [cell for row in rows for cell in row if cell.strip().startswith(("=", "+", "-", "@"))]


@pytest.mark.parametrize(
    "text", ["jan-willem@example.nl", "06-12", "a = b + c", "Ja, een oude", "Regel\nnog een", ""]
)
def test_other_words_are_left_as_they_are(text):
    assert sheets.harmless(text) == text


def test_lines_are_made_as_they_are_asked_for():
    read = []
    rows = ((read.append(number) or str(number),) for number in range(2))
    lines = sheets.lines(["=Kop"], rows)
    assert (next(lines), read) == ('\ufeff"\'=Kop"\r\n'.encode(), [])
    assert (list(lines), read) == ([b'"0"\r\n', b'"1"\r\n'], [0, 1])


def test_words_stay_words_and_days_are_days(tmp_path):
    target = io.BytesIO()
    rows = [["https://example.nl", date(2026, 11, 27), "0612\x00\x1f3\ud800", None, "é" * 40_000]]
    sheets.write(target, "xlsx", ["a", "b", "c", "d", "e"], rows, folder=tmp_path)
    assert [[kind for kind, _value in row] for row in read_xlsx(target.getvalue())] == [
        ["inlineStr"] * 5,
        ["inlineStr", "n", "inlineStr", "inlineStr"],
    ]
    first = read_xlsx(target.getvalue())[1]
    assert (first[1][1], first[2][1], len(first[3][1])) == ("46353", "06123", 32_767)
    assert not list(tmp_path.iterdir()), "nothing readable is left lying about"


def test_cases_of_elsewhere_are_never_in_it(here, annemiek):
    there = foundation("Stichting Elders")
    secret = application(there, last_name="Zwaardvis", email="z@example.nl")
    case = application(here)
    for selection in (EVERYTHING, Selection(references=(secret.reference, case.reference))):
        export = made(annemiek, ["reference", "name", "foundation", "email"], selection=selection)
        assert [row[0] for row in read_csv(export)[1:]] == [case.reference]
        assert "Zwaardvis" not in content(export).decode()


def test_of_a_case_that_one_looks_along_with_nothing_sealed_is_told(here, annemiek):
    office = coordinator(national_office())
    case = application(here, last_name="Zwaardvis")
    perform(case.pk, "reject", actor=Actor.staff(annemiek), data={"message": "Nu niet."})
    columns = ["reference", "name", "email", "state", "volunteer-application.motivation"]
    row = dict(zip(*read_csv(made(office, columns)), strict=True))
    assert (row["Kenmerk"], row["Stap"]) == (case.reference, "Nieuw")
    assert [value for value in row.values() if value] == [case.reference, "Nieuw"]


def test_what_is_special_for_the_law_has_no_column():
    intake = {column.key for column in answer_columns(registry.get("mentor-intake"), frozenset())}
    asked_for = {f"mentor-intake.{name}" for name in registry.get("mentor-intake").questions.by_field}
    assert asked_for - intake == {"mentor-intake.worldview", "mentor-intake.worldview_wish"}


def test_a_question_that_is_gone_has_no_column(here, annemiek):
    application(here)
    assert read_csv(made(annemiek, ["reference", "volunteer-application.gone", "x.y"]))[0] == ["Kenmerk"]


# Who may have it, and for how long


def test_it_lies_sealed_on_the_disk(here, annemiek, tmp_path):
    application(here, last_name="Zwaardvis")
    export = made(annemiek, format="csv")
    lying = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert lying == [exports.path_of(export)]
    assert b"Zwaardvis" not in lying[0].read_bytes()


def test_only_its_maker_downloads_it_and_each_time_is_logged(client, here, annemiek):
    application(here)
    export, colleague = made(annemiek), coordinator(here, "hanneke")
    url = reverse("desk:export_file", args=[export.reference])
    client.force_login(colleague)
    assert (client.get(url).status_code, client.post(url).status_code) == (404, 404)
    assert exports.download(export=export, by=colleague) is None
    client.force_login(annemiek)
    page, day = client.get(url), timezone.localdate(export.created_at)
    assert (page.status_code, page["Content-Type"]) == (200, "text/html; charset=utf-8")
    for _twice in range(2):
        answer = client.post(url, {"go": "download"})
        assert b"".join(answer.streaming_content) == content(export)
        assert (
            answer["Content-Disposition"] == f'attachment; filename="dossiers-{day}-{export.reference}.csv"'
        )
        assert answer["Cache-Control"].startswith("private, no-store")
    assert AuditEntry.objects.filter(action="export.downloaded", actor=annemiek).count() == 2


def test_the_log_says_who_what_which_and_how_many_without_the_words_that_were_searched(here, annemiek):
    application(here)
    asked(annemiek, ["name", "state"], selection=Selection(wanted=Wanted(text="zwaardvis", late=True)))
    entry = AuditEntry.objects.get(action="cases.exported")
    assert (entry.actor, entry.subject.split(": ")[1]) == (annemiek, "1 cases, csv")
    assert entry.reason == "status=open, late=True, text=…, order=due\nname, state"


def test_what_a_substitute_may_read_ends_with_the_dates(client, here, annemiek):
    elsewhere = coordinator(foundation("Stichting Elders"), "waarnemer")
    standing = Substitution.objects.create(
        absent=annemiek, substitute=elsewhere, foundation=here, first_day=today(), last_day=today()
    )
    application(here)
    export, waiting = made(elsewhere), asked(elsewhere)
    client.force_login(elsewhere)
    url = reverse("desk:export_file", args=[export.reference])
    assert b"".join(client.post(url, {"go": "download"}).streaming_content)
    standing.delete()
    assert client.post(url, {"go": "download"}).status_code == 302
    assert exports.make(waiting.pk)
    waiting.refresh_from_db()
    assert len(read_csv(waiting)) == 1, "found anew with the rights of that moment"


def test_after_a_day_it_is_gone(here, annemiek):
    application(here)
    export = made(annemiek)
    now = export.expires_at
    assert exports.throw_away(now=now - timedelta(minutes=1)) == 0
    assert exports.throw_away(now=now) == 1
    assert not exports.path_of(export).exists()
    assert exports.download(export=export, by=annemiek) is None
    assert exports.throw_away(now=now + timedelta(days=31)) == 0
    assert not Export.objects.exists()


def test_what_was_left_by_who_died_throwing_it_away_goes_too(here, annemiek):
    application(here)
    export = made(annemiek)
    Export.objects.update(state="over")
    exports.throw_away(now=timezone.now())
    assert not exports.path_of(export).exists()


def test_when_somebody_is_forgotten_no_list_keeps_them(here, annemiek, django_capture_on_commit_callbacks):
    case = application(here, state="withdrawn", by=annemiek)
    ready, waiting = made(annemiek), asked(annemiek)
    with django_capture_on_commit_callbacks(execute=True):
        forgetting.forget([case.pk])
    assert not exports.path_of(ready).exists()
    assert exports.download(export=ready, by=annemiek) is None
    assert not exports.make(waiting.pk)


# Making it


def test_while_it_is_made_it_says_how_far_it_is(here, annemiek, monkeypatch):
    monkeypatch.setattr(exports, "PIECE", 2)
    for number in range(5):
        application(here, email=f"n{number}@example.nl")
    told, tell = [], exports._tell
    monkeypatch.setattr(exports, "_tell", lambda export, number: (told.append(number), tell(export, number)))
    export = made(annemiek)
    assert (told, export.written) == ([2, 4, 5], 5)


def test_whoever_is_making_it_is_left_alone_until_it_falls_silent(here, annemiek, monkeypatch):
    application(here)
    export, now = asked(annemiek), timezone.now()
    Export.objects.update(claimed_at=now, attempts=1)
    assert exports.waiting(now=now) == []
    assert not exports.make(export.pk)
    assert exports.waiting(now=now + exports.SILENCE + timedelta(seconds=1)) == [export.pk]
    Export.objects.update(claimed_at=now - exports.SILENCE - timedelta(seconds=1))
    assert exports.make(export.pk)


def test_who_was_thought_dead_and_comes_back_leaves_the_file_of_the_other(here, annemiek, monkeypatch):
    application(here)
    export, write = asked(annemiek), exports._write

    def slowly(mine, by):
        Export.objects.filter(pk=mine.pk, attempts=1).update(
            claimed_at=timezone.now() - exports.SILENCE - timedelta(seconds=1)
        )
        if mine.attempts == 1:
            assert exports.make(export.pk), "the other one"
        write(mine, by)

    monkeypatch.setattr(exports, "_write", slowly)
    assert not exports.make(export.pk)
    export.refresh_from_db()
    assert (export.state, len(read_csv(export))) == ("ready", 2)


def test_who_was_thought_dead_and_ends_last_leaves_the_file_of_the_other(here, annemiek, monkeypatch):
    application(here)
    export, keep, keeping = asked(annemiek), files.keep, []

    def slowly(path, plain, purpose):
        keeping.append(path)
        if len(keeping) == 1:
            Export.objects.update(claimed_at=timezone.now() - exports.SILENCE - timedelta(seconds=1))
            assert exports.make(export.pk), "the other one"
        keep(path, plain, purpose)

    monkeypatch.setattr(files, "keep", slowly)
    assert not exports.make(export.pk)
    export.refresh_from_db()
    assert (export.state, len(read_csv(export))) == ("ready", 2)
    assert [path.exists() for path in keeping] == [False, True]


def test_what_is_given_up_leaves_nothing_readable(here, annemiek, tmp_path):
    export = asked(annemiek)
    work = exports.work_folder(export)
    work.mkdir(parents=True)
    (work / "sheet").write_text("Noor van den Heuvel")
    Export.objects.update(attempts=exports.MOST_ATTEMPTS)
    assert not exports.make(export.pk)
    export.refresh_from_db()
    assert (export.state, [path for path in tmp_path.rglob("*") if path.is_file()]) == ("failed", [])


def test_stopped_by_the_clock_it_counts_as_an_attempt_and_the_worker_stops(here, annemiek, monkeypatch):
    export = asked(annemiek)

    def late(*args, **kwargs):
        raise SoftTimeLimitExceeded

    monkeypatch.setattr(sheets, "write", late)
    with pytest.raises(SoftTimeLimitExceeded):
        exports.make(export.pk)
    assert exports.waiting(now=timezone.now()) == [export.pk]


def test_what_goes_wrong_is_tried_three_times_and_then_told(client, here, annemiek, monkeypatch, caplog):
    application(here)
    export = asked(annemiek)

    def full(*args, **kwargs):
        raise OSError("no space left")

    monkeypatch.setattr(sheets, "write", full)
    states = []
    for _each in range(4):
        assert not exports.make(export.pk)
        export.refresh_from_db()
        states.append(export.state)
    assert states == ["waiting", "waiting", "failed", "failed"]
    assert not exports.work_folder(export).exists()
    client.force_login(annemiek)
    page = client.get(reverse("desk:export_file", args=[export.reference]))
    assert "kon niet worden gemaakt" in page.content.decode()


def test_it_costs_the_same_for_one_and_for_three(here, annemiek):
    kind = "volunteer-application"
    columns = ["reference", "name", "owner", "foundation", f"{kind}.municipality", f"{kind}.availability"]

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            made(annemiek, columns)
        return len(captured)

    application(here)
    one = queries()
    for number in range(2):
        owner = coordinator(here, f"collega{number}")
        case = application(here, email=f"n{number}@example.nl")
        perform(case.pk, "assign", actor=Actor.staff(owner), data={"owner": str(owner.pk)})
    assert queries() == one


@pytest.mark.parametrize("format", ["csv", "xlsx"])
def test_a_long_list_takes_no_more_memory_than_a_short_one(here, annemiek, format, monkeypatch):
    """Rows as they come from the database, each with its answers; measured at two lengths."""
    short, long = (3_000, 30_000) if PROVE else (150, 900)
    monkeypatch.setattr(exports, "PIECE", 50)
    monkeypatch.setattr(files, "CHUNK", 16_384)  # so that the short one too is more than a piece
    first = application(here, motivation="Ik wil graag naast iemand staan. " * 30)
    columns = [
        *("reference", "process", "state", "name", "email", "municipality", "foundation", "submitted_on"),
        *("volunteer-application.motivation", "volunteer-application.municipality"),
    ]

    def peak(count: int) -> int:
        _copies(first, count - Case.objects.count())
        export = asked(annemiek, columns, format=format)
        tracemalloc.start()
        try:
            assert exports.make(export.pk)
            most = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        export.refresh_from_db()
        assert export.written == count
        return most

    peak(20)  # what is kept from now on, whatever is made
    shorter, longer = peak(short), peak(long)
    assert longer - shorter < 400_000, f"{shorter:,} bytes for {short:,} rows, {longer:,} for {long:,}"


def _copies(case: Case, count: int) -> None:
    """More cases like this one, each with an answer of its own length and a key of its own."""
    fields = [
        field.column
        for field in Case._meta.concrete_fields
        if field.column not in ("id", "reference", "link_key")
    ]
    names = ", ".join(f'"{name}"' for name in fields)
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO workflows_case (reference, link_key, {names}) SELECT 'VA-' || lpad(number::text, 9, '0'),"
            f" gen_random_uuid(), {names} FROM workflows_case one, generate_series(%s::int, %s::int) number"
            " WHERE one.id = %s",
            [Case.objects.count() + 1, Case.objects.count() + count, case.pk],
        )
