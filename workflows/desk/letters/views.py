"""Every letter as it holds, and the page on which its words are changed."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from organisation.foundations.models import Foundation
from organisation.people.policies import ALL, narrow
from workflows.audit import note_read
from workflows.desk.letters.forms import WordsForm
from workflows.desk.letters.preview import words_preview
from workflows.desk.settings_lists import SettingsListView, anchor_of, back_to
from workflows.desk.settings_words import letter_goes_out, letter_name, letter_tells
from workflows.desk.views.base import DeskView
from workflows.engine import registry
from workflows.engine.checks import letter_keys
from workflows.engine.definition import Process
from workflows.engine.errors import Conflict
from workflows.engine.letters import Words, Written, default_words, words_for
from workflows.engine.placeholders import placeholders_of
from workflows.models import Letter
from workflows.policies import case_scope
from workflows.selectors.cases import cases_for
from workflows.selectors.desk import person_name
from workflows.services import letters as service

#: In the address of the words that hold for everyone.
EVERYONE = "iedereen"
CASES_OFFERED = 8


def address_of(process: Process, key: str, foundation: Foundation | None) -> str:
    return reverse("letters:edit", args=[process.kind, key, foundation.slug if foundation else EVERYONE])


class LetterListView(SettingsListView):
    model = Letter
    part = "key"
    explanation = gettext_lazy("These letters go out by themselves. Beside each stands when.")
    heads = (gettext_lazy("Letter"), gettext_lazy("Goes out"))

    def in_force(self, rows: Any) -> Any:
        return rows.filter(in_use=True)

    def parts(self, process: Process) -> list[str]:
        return letter_keys(process)

    def name_of(self, process: Process, part: str) -> str:
        return letter_tells(process, part)

    def usual(self, process: Process, part: str) -> list[str]:
        return [letter_goes_out(process, part)]

    def cells(self, process: Process, part: str, row: Letter) -> list[str]:
        """With the subject, by which whoever adapted it knows it."""
        subject = _("Subject: %(subject)s") % {"subject": row.subject}
        return [f"{letter_goes_out(process, part)} · {subject}"]

    def address_to_begin(self, process: Process, part: str) -> str:
        """For everyone, or for the first of one's foundations that has no words of its own."""
        own = {row.foundation_id for row in self.adapted[process.kind, part]}
        free = next((each for each in self.foundations if each.pk not in own), None)
        return address_of(process, part, None if case_scope(self.request.user) is ALL else free)

    def addresses_of(self, process: Process, row: Letter) -> tuple[str, str]:
        address = address_of(process, row.key, row.foundation)
        return address, f"{address}#standard"

    @cached_property
    def foundations(self) -> list[Foundation]:
        return list(narrow(Foundation.objects.order_by("name"), case_scope(self.request.user), "pk"))


class LetterView(DeskView):
    """One letter of one foundation: write, look at it with a case, keep, go back to the standard, or to an older version."""

    template_name = "workflows/desk/letter.html"
    header_icon = "mail"

    def trail(self) -> list[dict[str, Any]]:
        return [{"url": reverse("letters:index"), "label": _("Letters")}, {"url": "", "label": self.name}]

    def get_page_title(self) -> str:
        return self.name

    @cached_property
    def process(self) -> Process:
        process = registry.find(self.kwargs["kind"])
        if process is None or self.kwargs["key"] not in letter_keys(process):
            raise Http404
        return process

    @property
    def key(self) -> str:
        return self.kwargs["key"]

    @cached_property
    def name(self) -> str:
        return letter_name(self.process, self.key)

    @cached_property
    def foundations(self) -> list[Foundation]:
        """Those whose letters this person writes."""
        return list(narrow(Foundation.objects.order_by("name"), case_scope(self.user), "pk"))

    @cached_property
    def foundation(self) -> Foundation | None:
        """Whose words these are; None: everyone's. What is not this person's to write does not exist for them."""
        whose = self.kwargs["whose"]
        found = next((each for each in self.foundations if each.slug == whose), None)
        if found is None and (whose != EVERYONE or not service.may_write(self.user, None)):
            raise Http404
        return found

    @cached_property
    def versions(self) -> list[Letter]:
        """Newest first."""
        rows = Letter.objects.filter(kind=self.process.kind, key=self.key, foundation=self.foundation)
        return list(rows.select_related("written_by").order_by("-number"))

    @cached_property
    def in_use(self) -> Letter | None:
        return next((each for each in self.versions if each.in_use), None)

    @cached_property
    def standard(self) -> Words:
        """What holds without words of one's own."""
        if self.foundation is None:
            return default_words(self.process.folder, self.key)
        return words_for(self.process, self.key, None)

    def get(self, request: HttpRequest, kind: str, key: str, whose: str) -> HttpResponse:
        chosen = self._chosen() or self.in_use or self.standard
        initial = {
            "subject": chosen.subject,
            "body": chosen.body,
            "seen": self.in_use.pk if self.in_use else None,
            "reference": self.cases[0][0] if self.cases else "",
        }
        return self.page(self._form(initial=initial))

    def post(self, request: HttpRequest, kind: str, key: str, whose: str) -> HttpResponse:
        form = self._form(request.POST)
        about = {"process": self.process, "key": self.key, "foundation": self.foundation, "by": self.user}
        if "standard" in request.POST:
            try:
                service.back_to_standard(**about, seen=self._seen())
            except Conflict as conflict:
                messages.warning(request, str(conflict))
                return redirect(request.path)
            return self.back(_("The standard holds again."))
        if not form.is_valid():
            return self.page(form)
        words = form.words()
        if "preview" in request.POST:
            return self.page(form, preview=self._preview(form, words))
        try:
            service.write(**about, subject=words.subject, body=words.body, seen=form.cleaned_data["seen"])
        except Conflict as conflict:
            return self.page(form, problem=str(conflict), status=409)
        self.words_were_taken()
        return self.back(_("Your change is kept."))

    def back(self, words: str) -> HttpResponse:
        """To the place of this letter among the others."""
        return back_to(self.request, "letters:index", anchor_of(self.process, self.key), words)

    def _seen(self) -> int | None:
        """The version that the page was drawn from, None for the standard; what can be none agrees with nothing."""
        text = self.request.POST.get("seen", "")
        if not text:
            return None
        return int(text) if text.isdecimal() and len(text) < 10 else -1

    def _form(self, data: Any = None, **kwargs: Any) -> WordsForm:
        self.foundation  # noqa: B018  # nobody gets as far as a form for what they may not write
        return WordsForm(data, process=self.process, key=self.key, user=self.user, **kwargs)

    def _chosen(self) -> Letter | None:
        """The older version that somebody begins from."""
        number = self.request.GET.get("versie", "")
        return next((each for each in self.versions if str(each.number) == number), None)

    def _preview(self, form: WordsForm, words: Words) -> Written:
        """That a case was looked at is recorded."""
        if form.case:
            note_read(self.user, form.case)
        return words_preview(words, self.process, case=form.case, foundation=self.foundation)

    @cached_property
    def cases(self) -> list[tuple[str, str]]:
        """Cases to look at the letter with, newest first, as (reference, name)."""
        cases = cases_for(self.user).filter(
            kind=self.process.kind, forgotten_at=None, submitted_at__isnull=False
        )
        if self.foundation:
            cases = cases.filter(foundation=self.foundation)
        newest = cases.defer("search").order_by("-submitted_at", "-pk")[:CASES_OFFERED]
        return [(case.reference, person_name(case)) for case in newest]

    def page(
        self, form: WordsForm, *, preview: Written | None = None, problem: str = "", status: int = 200
    ) -> Any:
        whose = [(each.name, address_of(self.process, self.key, each), each) for each in self.foundations]
        if service.may_write(self.user, None):
            whose.insert(0, (_("All foundations"), address_of(self.process, self.key, None), None))
        context = self.get_context_data(
            form=form,
            process=self.process,
            name=self.name,
            foundation=self.foundation,
            whose=whose if len(whose) > 1 else [],
            placeholders=placeholders_of(self.process, self.key),
            versions=self.versions,
            in_use=self.in_use,
            standard=self.standard,
            cases=self.cases,
            preview=preview,
            for_preview="preview" in self.request.POST,
            case_name=person_name(form.case) if form.case else "",
            problem=problem,
        )
        return self.render_to_response(context, status=status)


class VersionView(DeskView):
    """The words of one version, as somebody got them. One's own and everyone's can be read."""

    template_name = "workflows/desk/letter_version.html"
    header_icon = "mail"

    @cached_property
    def letter(self) -> Letter:
        rows = Letter.objects.select_related("foundation", "written_by")
        letter = get_object_or_404(rows, pk=self.kwargs["pk"])
        if letter.foundation_id is not None and letter.foundation_id not in case_scope(self.user):
            raise Http404
        return letter

    @property
    def name(self) -> str:
        process = registry.find(self.letter.kind)
        return letter_name(process, self.letter.key) if process else self.letter.key

    def trail(self) -> list[dict[str, Any]]:
        return [
            {"url": reverse("letters:index"), "label": _("Letters")},
            {"url": "", "label": self.get_page_title()},
        ]

    def get_page_title(self) -> str:
        return _("%(letter)s, version %(number)d") % {"letter": self.name, "number": self.letter.number}

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        process, letter = registry.find(self.letter.kind), self.letter
        may_write = process is not None and service.may_write(self.user, letter.foundation)
        again = address_of(process, letter.key, letter.foundation) if process and may_write else ""
        context = self.get_context_data(
            letter=letter, again=f"{again}?versie={letter.number}" if again else ""
        )
        return self.render_to_response(context)
