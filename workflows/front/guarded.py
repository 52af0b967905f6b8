"""What keeps forms without an account safe and quiet.

These pages have no session and set no cookie. What a visitor may do follows from the secret in the address alone, so a
foreign page gains nothing by sending a form for somebody; still, browsers say where a form comes from, and what comes from
elsewhere is refused. A puzzle is never asked: an untouched trap field and the time since the form was shown only mark a case
for the coordinator.
"""

from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from typing import Any
from urllib.parse import urlsplit

from django.core import signing
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt

SALT = "form-shown"
TRAP = "website"
TOO_FAST = 4  # seconds for the first step; nobody reads it faster
OWN = {"same-origin", "none"}
MOST_DRAINED = 100 * 1024 * 1024

View = Callable[..., HttpResponse]


def comes_from_elsewhere(request: HttpRequest) -> bool:
    """Whether a browser says that another site sent this form."""
    if (site := request.headers.get("Sec-Fetch-Site")) is not None:
        return site not in OWN
    origin = request.headers.get("Origin")
    if origin is None:
        return False
    try:
        return urlsplit(origin).netloc != request.get_host()
    except ValueError:  # no address at all
        return True


def without_cookie(view: View) -> View:
    """A view with forms whose only right is the secret in its address: no cookie, nothing stored, and nothing
    indexed unless the view says so."""

    @csrf_exempt
    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method == "POST" and comes_from_elsewhere(request):
            return render(request, "403.html", status=403)
        try:
            response = view(request, *args, **kwargs)
        except RequestDataTooBig:
            drain(request)
            response = render(request, "413.html", status=413)
        except (TooManyFieldsSent, TooManyFilesSent):
            drain(request)
            response = render(request, "400.html", status=400)
        response.headers.setdefault("Cache-Control", "no-store")
        response.headers.setdefault("X-Robots-Tag", "noindex")
        return response

    return guarded


def drain(request: HttpRequest) -> None:
    """Read what is still on its way and forget it: a browser that is cut off shows its own error page instead of ours."""
    left = MOST_DRAINED
    with suppress(OSError):
        while left > 0 and (chunk := request.read(64 * 1024)):
            left -= len(chunk)


def shown_now() -> str:
    """A signed moment, for a hidden field."""
    return signing.TimestampSigner(salt=SALT).sign("1")


def looks_automatic(request: HttpRequest) -> bool:
    """Whether the trap was filled in, or the form came back faster than anybody reads."""
    if request.POST.get(TRAP):
        return True
    signer = signing.TimestampSigner(salt=SALT)
    try:
        signer.unsign(request.POST.get("shown", ""), max_age=TOO_FAST)
    except signing.SignatureExpired:
        return False
    except signing.BadSignature:
        return True
    return True
