"""`/api/v2/site/`, `menus/` and `settings/`: what all pages of a website share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, fields
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from wagtail.api.v2.utils import BadRequestError
from wagtail.models import Site

from home.api.answering import not_allowed, refuse_unknown
from home.api.references import whole
from home.selectors.website import SiteInfo, site_info, site_of
from organisation.api.answers import NotFound, Refusal, answer, problem

View = Callable[..., HttpResponse]


def reading(view: View) -> View:
    """A view that only reads and takes no parameters; what goes wrong is a problem."""

    @csrf_exempt
    @wraps(view)
    def read(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method not in ("GET", "HEAD"):
            return problem(not_allowed(["GET", "HEAD"]))
        try:
            refuse_unknown(request, set())
            return view(request, *args, **kwargs)
        except BadRequestError as error:
            return problem(Refusal(400, str(error)))
        except Refusal as refusal:
            return problem(refusal)

    return read


@reading
def site(request: HttpRequest) -> HttpResponse:
    """What the website is called, where it begins and what language it speaks."""
    asked = _site(request)
    info = site_info(asked)
    return answer(
        {
            "name": info.name,
            "language": settings.LANGUAGE_CODE,
            "root_page": asked.root_page_id,
            "home_url": whole(info.home_url),
            "home_path": info.home_url,
        }
    )


@reading
def menus(request: HttpRequest) -> HttpResponse:
    """Each menu: the titles and paths of its pages, in order."""
    info = site_info(_site(request))
    return answer(
        {
            name: [asdict(item) for item in items]
            for name, items in _parts(info).items()
            if not isinstance(items, str)
        }
    )


@reading
def site_settings(request: HttpRequest) -> HttpResponse:
    """How to reach the national office, where the privacy statement is, and whatever else holds for all pages."""
    info = site_info(_site(request))
    words = {name: words for name, words in _parts(info).items() if isinstance(words, str)}
    return answer(words | {"phone_url": info.phone_url})


@csrf_exempt
def nothing_here(request: HttpRequest, **kwargs: Any) -> HttpResponse:
    return problem(NotFound())


def _parts(info: SiteInfo) -> dict[str, Any]:
    return {
        field.name: getattr(info, field.name)
        for field in fields(info)
        if field.name not in ("name", "home_url")
    }


def _site(request: HttpRequest) -> Site:
    found = site_of(request)
    if found is None:
        raise NotFound
    return found
