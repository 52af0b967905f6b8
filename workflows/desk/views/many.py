"""Many cases at once: choose what, look at what will happen to each, see it done, read and take along what became of it."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.db.models import Count, Q
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, QueryDict, StreamingHttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from workflows.audit import note_read
from workflows.desk.chosen import back_to_list, selection_from
from workflows.desk.forms import CommentForm
from workflows.desk.letters.preview import letter_preview
from workflows.desk.views.base import DeskView
from workflows.desk.views.move import given
from workflows.engine import registry
from workflows.models import Batch, BatchRow, Case
from workflows.models.batch import Outcome
from workflows.selectors.batches import (
    ASSIGN,
    batches_of,
    counts_of,
    move_of,
    receiver,
    receivers,
    rows_of,
    seen_by,
    undone_by,
)
from workflows.selectors.desk import person_name
from workflows.selectors.offers import ForMany, move_called, offers
from workflows.selectors.selection import Selection, TooManyWords
from workflows.services import batches, exports, sheets

PAGE_SIZE = 50
SHOWN = 20
State = Batch.State


def page_of(batch: Batch, query: QueryDict) -> str:
    """Where a batch is looked at, with what the list was narrowed to: from there one goes back to that list."""
    kept = back_to_list(query)
    return reverse("desk:batch", args=[batch.reference]) + (f"?{kept}" if kept else "")


def list_url(query: QueryDict) -> str:
    """The list as it was narrowed. Only its filters come from the address, never where it leads."""
    return f"{reverse('desk:list')}?{back_to_list(query)}"


class ChosenView(DeskView):
    """A page about cases that were chosen in the list. Without any it leads back there."""

    @cached_property
    def selection(self) -> Selection:
        return selection_from(self.request.GET, self.user)

    @property
    def list_url(self) -> str:
        return list_url(self.request.GET)

    def trail(self) -> list[dict[str, Any]]:
        return [{"url": self.list_url, "label": _("All cases")}, {"url": "", "label": self.get_page_title()}]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            return super().dispatch(request, *args, **kwargs)
        except TooManyWords:
            return self.back(_("More than 1,000 cases fit these words. Narrow your search first."))

    def back(self, words: str) -> HttpResponse:
        messages.warning(self.request, words)
        return redirect(self.list_url)


class ManyView(ChosenView):
    """Choose what to do with the cases, and fill in what it asks; then it is looked at before it is done."""

    template_name = "workflows/desk/many.html"

    def get_page_title(self) -> str:
        return _("Many at once")

    @cached_property
    def keys(self) -> list[int]:
        cases = self.selection.cases(self.user).values_list("pk", flat=True)
        return list(cases[: batches.MOST + 1])

    @cached_property
    def move(self) -> ForMany | None:
        """The move that was chosen."""
        return move_called(self.request.GET.get("move", ""))

    def reason_against(self) -> str:
        if not self.keys:
            return _("Choose one or more cases first.")
        if len(self.keys) > batches.MOST:
            return _("These are more than 1,000 cases. Narrow the list first, or export it.")
        return ""

    def get(self, request: HttpRequest) -> HttpResponse:
        if reason := self.reason_against():
            return self.back(reason)
        return self.page(self.form(), CommentForm())

    def post(self, request: HttpRequest) -> HttpResponse:
        if reason := self.reason_against():
            return self.back(reason)
        if self.move is None:
            return self.page(None, CommentForm())
        form, comment = self.form(request.POST), CommentForm(request.POST)
        if not all([form is None or form.is_valid(), comment.is_valid()]):
            return self.page(form, comment)
        batch = batches.look(
            by=self.user,
            keys=self.keys,
            kind=self.move.process.kind,
            move=self.move.transition.key,
            data=given(form),
            comment=comment.cleaned_data["comment"],
        )
        return redirect(page_of(batch, self.request.GET))

    def form(self, data: Any = None) -> forms.Form | None:
        """The form of the move, for all the cases at once."""
        if self.move is None or self.move.transition.form is None:
            return None
        form = self.move.transition.form(data)
        here = Case.objects.filter(pk__in=self.keys).order_by("foundation").distinct()
        form.about_many(here.values_list("foundation", flat=True))
        return form

    def page(self, form: forms.Form | None, comment: CommentForm) -> HttpResponse:
        found = [] if self.move else offers(self.keys, self.user)
        context = self.get_context_data(
            count=len(self.keys),
            offers=[offer for offer in found if offer.count],
            for_none=[offer for offer in found if not offer.count],
            move=self.move,
            chosen=self.request.GET.urlencode(),
            form=form,
            comment_form=comment,
            letter=self.letter(),
            list_url=self.list_url,
        )
        return self.render_to_response(context)

    def letter(self) -> dict[str, Any] | None:
        """The letter, as the first of those who move reads it, and whose it is. That it was shown is recorded."""
        if self.move is None:
            return None
        case = batches.first_with_letter(
            by=self.user, keys=self.keys, kind=self.move.process.kind, move=self.move.transition.key
        )
        if case is None:
            return None
        note_read(self.user, case)
        process = registry.get(case.kind)
        transition = process.transition(self.move.transition.key) or self.move.transition
        return {"whose": person_name(case), "words": letter_preview(process, transition, case)}


class BatchView(DeskView):
    """One batch: what will happen, how far it is, and what became of each case."""

    template_name = "workflows/desk/batch.html"

    @cached_property
    def batch(self) -> Batch:
        batch = batches_of(self.user).filter(reference=self.kwargs["reference"]).first()
        if batch is None:
            raise Http404
        return batch

    def trail(self) -> list[dict[str, Any]]:
        return [
            {"url": reverse("desk:recent"), "label": _("Many at once")},
            {"url": "", "label": self.get_page_title(), "sublabel": self.batch.reference},
        ]

    def get_page_title(self) -> str:
        return title_of(self.batch)

    def post(self, request: HttpRequest, reference: str) -> HttpResponse:
        match request.POST.get("go"):
            case "start":
                batches.start(batch=self.batch, by=self.user)
            case "stop":
                if batches.stop(batch=self.batch, by=self.user):
                    messages.success(request, _("Stopped. What was done stays done."))
            case "discard":
                batches.discard(batch=self.batch, by=self.user)
                return redirect(list_url(request.GET))
            case "back":
                if back := batches.look_back(batch=self.batch, by=self.user):
                    return redirect(page_of(back, request.GET))
        return redirect(page_of(self.batch, request.GET))

    def get(self, request: HttpRequest, reference: str) -> HttpResponse:
        counts, batch = counts_of(self.batch), self.batch
        total = sum(counts.values())
        page = self._page(total)
        waiting, done = counts.get(Outcome.WAITING, 0), counts.get(Outcome.DONE, 0)
        transition = registry.get(batch.kind).transition(batch.transition)
        back, to = undone_by(batch), receiver(batch)
        ended = batch.state in (State.DONE, State.STOPPED)
        return self.render_to_response(
            self.get_context_data(
                batch=batch,
                states=State,
                transition=transition,
                what=move_to(transition.label, to) if transition else batch.transition,
                to=to,
                total=total,
                waiting=waiting,
                done=done,
                gone=total - waiting,
                others=self._others(),
                rows=self._rows(page),
                page=page,
                pages=max(1, -(-total // PAGE_SIZE)),
                back=back if ended and done else None,
                following=batch.state == State.RUNNING,
                kept=back_to_list(request.GET),
                still=bool(request.GET.get("still")),
            )
        )

    def _page(self, total: int) -> int:
        text = self.request.GET.get("page", "")
        asked = int(text) if text.isdecimal() and len(text) < 5 else 1
        return min(max(1, asked), max(1, -(-total // PAGE_SIZE)))

    def _others(self) -> list[tuple[str, str, int]]:
        """(what, why, how many) of the cases that do not move, the most first."""
        rows = BatchRow.objects.filter(batch=self.batch).exclude(outcome__in=[Outcome.WAITING, Outcome.DONE])
        told = rows.order_by().values_list("outcome", "reason").annotate(Count("pk"))
        found = [(str(Outcome(outcome).label), reason, count) for outcome, reason, count in told]
        return sorted(found, key=lambda each: (-each[2], each[:2]))

    def _rows(self, page: int) -> list[dict[str, Any]]:
        rows = list(rows_of(self.batch)[(page - 1) * PAGE_SIZE : page * PAGE_SIZE])
        seen, to = seen_by(self.user, rows), receivers(self.batch, rows)
        return [
            {
                "reference": row.case.reference,
                "person": person_name(row.case) if row.case_id in seen else row.case.reference,
                "seen": row.case_id in seen,
                "outcome": outcome_words(self.batch, row, to.get(row.pk, "")),
                "moves": row.outcome in (Outcome.WAITING, Outcome.DONE),
                "reason": row.reason,
            }
            for row in rows
        ]


def title_of(batch: Batch) -> str:
    """What the batch does, in words."""
    transition = registry.get(batch.kind).transition(batch.transition)
    label = str(transition.label) if transition else batch.transition
    if not batch.undoes_id or batch.transition != ASSIGN:
        return label
    ended = batch.state in (State.DONE, State.STOPPED)
    return (_("Taken back: %(move)s") if ended else _("Taking back: %(move)s")) % {"move": label}


def move_to(move: Any, name: str) -> str:
    """A move with who gets the case by it, where that is somebody."""
    return _("%(move)s to %(name)s") % {"move": move, "name": name} if name else str(move)


def outcome_words(batch: Batch, row: BatchRow, to: str) -> str:
    """What becomes or became of a case, in words; `to` is who gets it."""
    transition = move_of(batch, row.case.kind)
    if row.outcome == Outcome.WAITING:
        if batch.state == State.STOPPED:
            return _("Not done: it was stopped")
        return move_to(transition.label, to) if transition else ""
    if row.outcome == Outcome.DONE and transition:
        return move_to(_("Proposed") if transition.second_pair_of_eyes else transition.past, to)
    return str(Outcome(row.outcome).label)


class BatchReportView(BatchView):
    """What became of each case, as a file: references, and nobody's name but that of the colleague who got it."""

    def get(self, request: HttpRequest, reference: str) -> HttpResponseBase:
        heads = [_("Reference"), _("Process"), _("What"), _("Why"), _("When")]
        told = list(rows_of(self.batch))
        to = receivers(self.batch, told)
        rows = (
            (
                row.case.reference,
                str(registry.get(row.case.kind).title),
                outcome_words(self.batch, row, to.get(row.pk, "")),
                row.reason,
                timezone.localtime(row.at).strftime("%d-%m-%Y %H:%M") if row.at else "",
            )
            for row in told
        )
        response = StreamingHttpResponse(sheets.lines(heads, rows), content_type="text/csv; charset=utf-8")
        response.headers["Content-Disposition"] = f'attachment; filename="{self.batch.reference}.csv"'
        response.headers["Cache-Control"] = "private, no-store"
        return response


class RecentView(DeskView):
    """What somebody did with many cases lately, and the files they had made."""

    template_name = "workflows/desk/recent.html"

    def trail(self) -> list[dict[str, Any]]:
        return [{"url": "", "label": self.get_page_title()}]

    def get_page_title(self) -> str:
        return _("What you did with many at once")

    def get(self, request: HttpRequest) -> HttpResponse:
        recent = batches_of(self.user).annotate(
            count=Count("rows"), done=Count("rows", filter=Q(rows__outcome=Outcome.DONE))
        )[:SHOWN]
        return self.render_to_response(
            self.get_context_data(
                batches=[(batch, title_of(batch)) for batch in recent],
                exports=exports.exports_of(self.user)[:SHOWN],
            )
        )
