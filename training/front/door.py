"""The list at the door: who comes, who is there, who walked in. For a trainer with a telephone in one hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast
from urllib.parse import urlencode

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache

from organisation.people.models import User
from organisation.portal import portal_context
from training.forms import CorrectionForm
from training.models import CAME, Enrolment, Part, Presence, Session
from training.policies import may_teach
from training.selectors.door import line_of, roster, who_may_walk_in
from training.services import attendance, corrections
from training.services.attendance import Clash, Mark, NotNow
from training.services.corrections import NotCorrected


@never_cache
@login_required
def show(request: HttpRequest, session_id: int) -> HttpResponse:
    """The list of one meeting: today's, else the next one, or the one that was asked for (`deel`).

    A page of it (`pagina`), or those of some name (`q`); what is kept is kept of those alone.
    """
    user = cast(User, request.user)
    session = _taught(user, session_id)
    parts = list(session.parts.all())
    part = _part(parts, request.GET.get("deel", ""))
    if request.method == "POST":
        return _act(request, session, part, user)
    q = " ".join(request.GET.get("q", "").split())
    line, more_in_line = line_of(session)
    context = {
        "session": session,
        "parts": parts,
        "part": part,
        "roster": roster(session, part, q=q, page=request.GET.get("pagina", "1")),
        "line": line,
        "more_in_line": more_in_line,
        "candidates": who_may_walk_in(session, q=q) if q else None,
        "q": q,
        "presences": Presence.choices,
        "is_last": part == parts[-1],
        "can_note": timezone.localdate(part.starts_at) <= timezone.localdate(),
    }
    return render(request, "training/portal/door.html", context | portal_context(request, "sessions"))


@never_cache
@login_required
def correct(request: HttpRequest, session_id: int, enrolment_id: int) -> HttpResponse:
    """Say why somebody was not at a meeting (`deel`) of a list that is closed, after reading what that takes back."""
    user = cast(User, request.user)
    session = _taught(user, session_id)
    part = _part(list(session.parts.all()), request.GET.get("deel", ""))
    enrolment = get_object_or_404(
        Enrolment.objects.select_related("user"), pk=enrolment_id, session=session, state__in=CAME
    )
    back = _address(session, part)
    form = CorrectionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        _correct(request, enrolment, part, form.cleaned_data["reason"])
        return redirect(back)
    context = {"session": session, "part": part, "enrolment": enrolment, "form": form, "back": back}
    status = 400 if form.errors else 200
    return render(
        request, "training/portal/correct.html", context | portal_context(request, "sessions"), status=status
    )


def _correct(request: HttpRequest, enrolment: Enrolment, part: Part, reason: str) -> None:
    try:
        corrections.correct(enrolment_id=enrolment.pk, part=part, reason=reason, by=cast(User, request.user))
    except NotCorrected as error:
        messages.error(request, str(error))
    else:
        said = _("The list is corrected: %(name)s was not there.")
        messages.success(request, said % {"name": enrolment.name})


def _taught(user: User, session_id: int) -> Session:
    session = Session.objects.select_related("course", "foundation").filter(pk=session_id).first()
    if session is None or not may_teach(user, session):
        raise Http404
    return session


def _part(parts: list[Part], asked: str) -> Part:
    now = timezone.localtime()
    ahead = [part for part in parts if timezone.localdate(part.starts_at) >= now.date()]
    usual = ahead[:1] or parts[-1:]
    found = [part for part in parts if str(part.pk) == asked] if asked else usual
    if not found:
        raise Http404
    return found[0]


def _address(session: Session, part: Part, **more: str) -> str:
    """The list of this meeting, as it was asked for."""
    asked = {"deel": str(part.pk)} | {name: value for name, value in more.items() if value}
    return f"{reverse('attendance', args=[session.pk])}?{urlencode(asked)}"


def _act(request: HttpRequest, session: Session, part: Part, user: User) -> HttpResponse:
    try:
        match request.POST.get("go"):
            case "close":
                _close(request, session, part, user)
            case "walk_in":
                _walk_in(request, session, part, user)
            case _:
                if _note(request, part, user):
                    messages.success(request, _("Kept."))
    except NotNow as error:
        messages.error(request, str(error))
    shown = {name: request.GET.get(name, "") for name in ("q", "pagina")}
    return redirect(_address(session, part, **shown))


def _close(request: HttpRequest, session: Session, part: Part, user: User) -> None:
    if not _note(request, part, user):
        messages.warning(request, _("The list is not closed yet. Look at what stands above first."))
        return
    count = attendance.close(session=session)
    said = ngettext(
        "The list is closed: %(count)d person was at every meeting.",
        "The list is closed: %(count)d people were at every meeting.",
        count,
    )
    messages.success(request, said % {"count": count})


def _note(request: HttpRequest, part: Part, user: User) -> bool:
    """Note what was chosen, and say what was not written. Returns whether all was."""
    chosen = dict(_marks(request.POST, "p-", "m-"))
    shown = dict(_marks(request.POST, "was-", "min-"))
    noted = attendance.note(part=part, presences=chosen, shown=shown, by=user)
    for clash in noted.clashes:
        messages.warning(request, _told(clash))
    for enrolment in noted.settled:
        said = _("The list says that %(name)s was there, and is closed. Correct it below, with the reason.")
        messages.warning(request, said % {"name": enrolment.name})
    return noted.is_all


def _told(clash: Clash) -> str:
    theirs = clash.theirs
    values = {
        "name": clash.ours.enrolment.name,
        "presence": Presence(theirs.presence).label,
        "who": theirs.noted_by.full_name if theirs.noted_by else _("somebody else"),
        "time": date_format(timezone.localtime(theirs.noted_at), "H.i"),
        "chosen": Presence(clash.ours.presence).label,
    }
    return (
        _(
            "%(name)s was noted as “%(presence)s” already (by %(who)s at %(time)s). You chose “%(chosen)s”."
            " If that is right, choose it once more."
        )
        % values
    )


def _marks(posted: Mapping[str, Any], presence: str, minutes: str) -> Iterator[tuple[int, Mark]]:
    """What stands in the form for each person on the list; what is no choice of ours is passed over."""
    for name, value in posted.items():
        key = name.removeprefix(presence)
        if name.startswith(presence) and key.isdecimal() and len(key) < 18 and value in Presence.values:
            given = posted.get(f"{minutes}{key}", "")
            yield int(key), (value, int(given) if given.isdecimal() and len(given) < 5 else None)


def _walk_in(request: HttpRequest, session: Session, part: Part, user: User) -> None:
    key = request.POST.get("person", "")
    candidates = who_may_walk_in(session, q="")
    person = candidates.filter(pk=int(key)).first() if key.isdecimal() and len(key) < 18 else None
    if person is None:
        raise NotNow(_("Choose somebody from the list."))
    enrolment: Enrolment = attendance.walk_in(session=session, user=person, by=user)
    attendance.note(part=part, presences={enrolment.pk: (Presence.PRESENT, None)}, by=user)
    messages.success(request, _("%(name)s is on the list.") % {"name": person.full_name})
