"""The list at the door: who comes, who is there, who walked in. For a trainer with a telephone in one hand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache

from organisation.people.models import User
from organisation.portal import portal_context
from training.models import Enrolment, Part, Presence, Session
from training.policies import may_teach
from training.selectors.door import line_of, roster, who_may_walk_in
from training.services import attendance
from training.services.attendance import NotNow


@never_cache
@login_required
def show(request: HttpRequest, session_id: int) -> HttpResponse:
    """The list of one meeting: today's, else the next one, or the one that was asked for (`deel`)."""
    user = cast(User, request.user)
    session = Session.objects.select_related("course", "foundation").filter(pk=session_id).first()
    if session is None or not may_teach(user, session):
        raise Http404
    parts = list(session.parts.all())
    part = _part(parts, request.GET.get("deel", ""))
    if part is None:
        raise Http404
    if request.method == "POST":
        return _act(request, session, part, user)
    rows = roster(session, part)
    context = {
        "session": session,
        "parts": parts,
        "part": part,
        "rows": rows,
        "line": line_of(session),
        "candidates": who_may_walk_in(session, q=request.GET.get("q", "")) if request.GET.get("q") else None,
        "q": request.GET.get("q", ""),
        "presences": Presence.choices,
        "is_last": part == parts[-1],
        "can_note": timezone.localdate(part.starts_at) <= timezone.localdate(),
        "present_count": sum(row.presence in (Presence.PRESENT, Presence.LATE) for row in rows),
    }
    return render(request, "training/portal/door.html", context | portal_context(request, "sessions"))


def _part(parts: list[Part], asked: str) -> Part | None:
    if asked:
        return next((part for part in parts if str(part.pk) == asked), None)
    now = timezone.localtime()
    ahead = [part for part in parts if timezone.localdate(part.starts_at) >= now.date()]
    return ahead[0] if ahead else parts[-1] if parts else None


def _act(request: HttpRequest, session: Session, part: Part, user: User) -> HttpResponse:
    try:
        match request.POST.get("go"):
            case "close":
                _note(request, part, user)
                count = attendance.close(session=session)
                messages.success(
                    request,
                    ngettext(
                        "The list is closed: %(count)d person was at every meeting.",
                        "The list is closed: %(count)d people were at every meeting.",
                        count,
                    )
                    % {"count": count},
                )
            case "walk_in":
                _walk_in(request, session, part, user)
            case _:
                _note(request, part, user)
                messages.success(request, _("Kept."))
    except NotNow as error:
        messages.error(request, str(error))
    return redirect(f"{request.path}?deel={part.pk}")


def _note(request: HttpRequest, part: Part, user: User) -> None:
    attendance.note(part=part, presences=dict(_presences(request.POST)), by=user)


def _presences(posted: Any) -> Iterator[tuple[int, tuple[str, int | None]]]:
    """What was chosen for each person on the list; what is no choice of ours is passed over."""
    for name, value in posted.items():
        key = name.removeprefix("p-")
        if name.startswith("p-") and key.isdecimal() and len(key) < 18 and value in Presence.values:
            minutes = posted.get(f"m-{key}", "")
            yield int(key), (value, int(minutes) if minutes.isdecimal() and len(minutes) < 5 else None)


def _walk_in(request: HttpRequest, session: Session, part: Part, user: User) -> None:
    key = request.POST.get("person", "")
    candidates = who_may_walk_in(session, q="")
    person = candidates.filter(pk=int(key)).first() if key.isdecimal() and len(key) < 18 else None
    if person is None:
        raise NotNow(_("Choose somebody from the list."))
    enrolment: Enrolment = attendance.walk_in(session=session, user=person, by=user)
    attendance.note(part=part, presences={enrolment.pk: (Presence.PRESENT, None)}, by=user)
    messages.success(request, _("%(name)s is on the list.") % {"name": person.full_name})
