"""The day's work, and the list of all cases."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from organisation.calendar import workdays
from organisation.desk.day import appointments_for, needs_for
from workflows.desk.chosen import filters_in
from workflows.desk.filters import filters_for, wanted_from
from workflows.desk.views.base import DeskView
from workflows.selectors.day import Pile, mentions_of, piles
from workflows.selectors.desk import MOST, case_called, found, lines_of
from workflows.selectors.owners import owners_for

PAGE_SIZE = 20
LAST_PAGE = (MOST - 1) // PAGE_SIZE

#: Title of each pile, where the whole list is, and whether that list too can be narrowed to mine; in the order of `piles`.
PILES = {
    "late": (gettext_lazy("Late"), "late=1&todo=1", True),
    "today": (gettext_lazy("Promised for today"), "due=today&todo=1", True),
    "look": (gettext_lazy("Look along with a colleague"), "look=1", False),
    "long": (gettext_lazy("Waits for somebody else too long"), "long=1", True),
    "nobody": (gettext_lazy("Nobody's yet"), "owner=nobody&due=any", False),
    "week": (gettext_lazy("Promised for this week"), "due=week&todo=1", True),
}
#: What a list is narrowed to that none of its filters shows.
NARROWED = {
    "look": gettext_lazy("Only what waits for your second look."),
    "long": gettext_lazy("Only what waits for somebody else too long."),
    "todo": gettext_lazy("Without proposals of which a colleague decides."),
    "today": gettext_lazy("Only what was promised for today."),
    "week": gettext_lazy("Only what was promised for later this week."),
    "any": gettext_lazy("Only what a day was promised for."),
}


class TodayView(DeskView):
    """My day: what waits for me, what I have ahead, and what my people need."""

    template_name = "workflows/desk/today.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        everyone, today = request.GET.get("whose") == "everyone", workdays.today()
        titled = [self._titled(pile, everyone) for pile in piles(self.user, today=today, everyone=everyone)]
        ahead = appointments_for(self.user, *this_week(today))
        return self.render_to_response(
            self.get_context_data(
                piles=titled,
                quiet=", ".join(str(each["title"]).lower() for each in titled if not each["pile"].count),
                everyone=everyone,
                today=today,
                most=MOST,
                mentions=mentions_of(self.user),
                appointments=[each for each in ahead if timezone.localdate(each.starts_at) == today],
                later=[each for each in ahead if timezone.localdate(each.starts_at) != today],
                needs=needs_for(self.user),
            )
        )

    def _titled(self, pile: Pile, everyone: bool) -> dict[str, Any]:
        title, query, by_owner = PILES[pile.key]
        whose = "&owner=mine" if by_owner and not everyone else ""
        return {
            "pile": pile,
            "title": title,
            "url": f"{reverse('desk:list')}?{query}{whose}",
            "rest": pile.count - len(pile.lines),
        }


def this_week(today: date) -> tuple[datetime, datetime]:
    """From the first moment of today up to the end of this week's Sunday."""
    monday = today + timedelta(days=7 - today.weekday())
    since, until = (datetime.combine(day, time.min, tzinfo=workdays.AMSTERDAM) for day in (today, monday))
    return since, until


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
                lines=lines_of(shown, self.user, today=today, owners=owners, proposals=cases.proposals),
                wanted=wanted,
                narrowed=[
                    words
                    for key, words in NARROWED.items()
                    if key == wanted.due or (key in ("look", "long", "todo") and getattr(wanted, key))
                ],
                filters=filters_for(wanted, self.user, owners),
                count=count,
                too_many=count >= MOST,
                page=page,
                previous_url=self._url(page - 1) if page > 1 else "",
                next_url=self._url(page + 1) if page * PAGE_SIZE < min(count, MOST - 1) else "",
                pages=max(1, -(-min(count, MOST - 1) // PAGE_SIZE)),
                kept=filters_in(request.GET),
                ticked=bool(request.GET.get("ticked")),
                tick_url=self._tick_url(),
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
        query.pop("ticked", None)
        return f"?{query.urlencode()}"

    def _tick_url(self) -> str:
        query = self.request.GET.copy()
        query["ticked"] = "1"
        return f"?{query.urlencode()}"

    def _everywhere_url(self) -> str:
        query = self.request.GET.copy()
        query["step"] = "all"
        query.pop("page", None)
        return f"?{query.urlencode()}"
