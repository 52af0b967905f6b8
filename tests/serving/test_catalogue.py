"""The catalogue: every message is found, none is lost, and what is wrong is said."""

import os
import subprocess
import sys

import polib
import pytest

from config import catalogue

CODE = """
from django.utils.translation import gettext as _, ngettext, pgettext_lazy
a = _("One")
# Translators: shown at the top
b = _("Hello %(name)s") % {"name": name}
c = ngettext("%(count)s day", "%(count)s days", n)
d = pgettext_lazy("month", "May")
"""
TEMPLATE = """{% load i18n %}
<h1>{% translate "One" %}</h1>
   <p>{% blocktranslate trimmed with day=day %}
      Before {{ day }}
      we answer.
   {% endblocktranslate %}</p>
<p title="{% translate 'May' context 'month' %}">it's
   {% blocktranslate count n=n %}{{ n }} case{% plural %}{{ n }} cases{% endblocktranslate %}
"""


@pytest.fixture
def used(tmp_path):
    (tmp_path / "organisation" / "templates").mkdir(parents=True)
    (tmp_path / "organisation" / "migrations").mkdir()
    (tmp_path / "organisation" / "code.py").write_text(CODE)
    (tmp_path / "organisation" / "migrations" / "0001.py").write_text('_("Migration")')
    (tmp_path / "organisation" / "templates" / "page.html").write_text(TEMPLATE)
    return catalogue.messages(tmp_path)


def test_messages_of_code_and_templates(used) -> None:
    assert {key: message.plural for key, message in used.items()} == {
        (None, "One"): "",
        (None, "Hello %(name)s"): "",
        (None, "%(count)s day"): "%(count)s days",
        ("month", "May"): "",
        (None, "Before %(day)s we answer."): "",
        (None, "%(n)s case"): "%(n)s cases",
    }
    assert used[None, "One"].files == ["organisation/code.py", "organisation/templates/page.html"]
    assert used[None, "Hello %(name)s"].comments == ["shown at the top"]


def test_merging_keeps_what_is_used_and_leaves_out_the_rest(used) -> None:
    current = file_of(
        polib.POEntry(msgid="One", msgstr="Eén"),
        polib.POEntry(msgid="Gone", msgstr="Weg"),
        polib.POEntry(msgid="May", msgctxt="month", msgstr="mei"),
        polib.POEntry(
            msgid="%(n)s case", msgid_plural="%(n)s cases", msgstr_plural={0: "%(n)s zaak", 1: "%(n)s zaken"}
        ),
        polib.POEntry(msgid="Hello %(name)s", msgstr="Dag", flags=["fuzzy"]),
    )
    merged = {(entry.msgctxt, entry.msgid): entry for entry in catalogue.merged(used, current)}
    assert set(merged) == set(used)
    assert merged[None, "One"].msgstr == "Eén"
    assert merged["month", "May"].msgstr == "mei"
    assert merged[None, "%(n)s case"].msgstr_plural == {0: "%(n)s zaak", 1: "%(n)s zaken"}
    assert merged[None, "Hello %(name)s"].msgstr == ""


def test_every_problem_is_said(used) -> None:
    wrong = file_of(
        polib.POEntry(msgid="One", msgstr=""),
        polib.POEntry(msgid="Hello %(name)s", msgstr="Dag %(naam)s"),
        polib.POEntry(msgid="%(count)s day", msgstr="%(count)s dag"),
        polib.POEntry(msgid="May", msgctxt="month", msgstr="mei", flags=["fuzzy"]),
        polib.POEntry(msgid="Before %(day)s we answer.", msgstr="Wij antwoorden voor %(day)s."),
        polib.POEntry(msgid="Gone", msgstr="Weg"),
    )
    assert list(catalogue.problems(used, wrong)) == [
        "missing: 'One' (organisation/code.py)",
        "other placeholders: 'Hello %(name)s' → 'Dag %(naam)s'",
        "without a plural: '%(count)s day'",
        "fuzzy: 'May'",
        "missing: '%(n)s case' (organisation/templates/page.html)",
        "unused: 'Gone'",
    ]


def file_of(*entries: polib.POEntry) -> polib.POFile:
    file = polib.POFile()
    file.extend(entries)
    return file


def test_tests_read_the_words_of_today():
    """A catalogue that changed is compiled when the settings of the tests are read: before Django is, and any word."""
    compiled = catalogue.CATALOGUE.with_suffix(".mo")
    os.utime(compiled, (0, 0))
    read = "from django.conf import settings; settings.LANGUAGE_CODE"
    subprocess.run(
        [sys.executable, "-c", read], check=True, env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    )
    assert compiled.stat().st_mtime > catalogue.CATALOGUE.stat().st_mtime
