"""The day's work, and the list of all cases."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from organisation.calendar import workdays
from workflows.desk.filters import filters_for, wanted_from
from workflows.desk.views.base import DeskView
from workflows.selectors.desk import MOST, Pile, case_called, found, lines_of, piles
from workflows.selectors.owners import owners_for

PAGE_SIZE = 20
LAST_PAGE = (MOST - 1) // PAGE_SIZE

#: Title, what it means when there is nothing, and where the whole list is; in the order of `piles`.
PILES = {
    "late": (gettext_lazy("Late"), gettext_lazy("Nothing is late."), "late=1"),
    "today": (gettext_lazy("Today"), gettext_lazy("Nothing was promised for today."), "due=today"),
    "week": (gettext_lazy("This week"), gettext_lazy("Nothing more was promised for this week."), "due=week"),
    "nobody": (gettext_lazy("Nobody's yet"), gettext_lazy("Every case has an owner."), "owner=nobody"),
    "applicant": (
        gettext_lazy("Waits for the applicant"),
        gettext_lazy("We wait for no applicant."),
        "waits=applicant",
    ),
}


class TodayView(DeskView):
    """What waits for me today."""

    template_name = "workflows/desk/today.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        everyone = request.GET.get("whose") == "everyone"
        told = piles(self.user, today=workdays.today(), everyone=everyone)
        titled = [self._titled(pile, everyone) for pile in told]
        return self.render_to_response(
            self.get_context_data(
                piles=titled,
                everyone=everyone,
                today=workdays.today(),
                most=MOST,
            )
        )

    def _titled(self, pile: Pile, everyone: bool) -> dict[str, Any]:
        title, empty, query = PILES[pile.key]
        whose = "" if everyone or pile.key == "nobody" else "&owner=mine"
        url = f"{reverse('desk:list')}?{query}{whose}"
        return {
            "pile": pile,
            "title": title,
            "empty": empty,
            "url": url,
            "rest": pile.count - len(pile.lines),
        }


class ListView(DeskView):
    """All cases that one may see, narrowed down and in order."""

    template_name = "workflows/desk/list.html"

    def trail(self) -> list[dict[str, Any]]:
        return [{"url": "", "label": _("All cases")}]

    def get_page_title(self) -> str:
        return _("All cases")

    def get(self, request: HttpRequest) -> HttpResponse:
        wanted = wanted_from(request.GET, self.user)
        if case := case_called(wanted.text, self.user):
            return redirect("desk:case", case.reference)
        today = workdays.today()
        owners = owners_for(self.user)
        cases = found(self.user, wanted, today=today, owners=owners)
        count = cases.count()
        page = self._page(count)
        shown = cases.page(start=(page - 1) * PAGE_SIZE, size=PAGE_SIZE)
        return self.render_to_response(
            self.get_context_data(
                lines=lines_of(shown, self.user, today=today, owners=owners),
                wanted=wanted,
                filters=filters_for(wanted, self.user, owners),
                count=count,
                too_many=count >= MOST,
                page=page,
                previous_url=self._url(page - 1) if page > 1 else "",
                next_url=self._url(page + 1) if page * PAGE_SIZE < min(count, MOST - 1) else "",
                pages=max(1, -(-min(count, MOST - 1) // PAGE_SIZE)),
                everywhere_url=self._everywhere_url() if wanted.text and wanted.status == "open" else "",
            )
        )

    def _page(self, count: int) -> int:
        text = self.request.GET.get("page", "")
        asked = int(text) if text.isdecimal() and len(text) < 5 else 1
        return min(max(1, asked), LAST_PAGE, max(1, -(-count // PAGE_SIZE)))

    def _url(self, page: int) -> str:
        query = self.request.GET.copy()
        query["page"] = str(page)
        return f"?{query.urlencode()}"

    def _everywhere_url(self) -> str:
        query = self.request.GET.copy()
        query["step"] = "all"
        query.pop("page", None)
        return f"?{query.urlencode()}"
