"""What templates of the website ask of Python: pictures in several sizes, and what machines read of a page."""

from __future__ import annotations

from typing import Any

from django import template
from django.template.base import FilterExpression, Parser, Token
from django.utils.safestring import SafeString
from wagtail.images.models import AbstractImage, Filter, Picture
from wagtail.images.shortcuts import get_renditions_or_not_found

from home import structured
from home.media_blocks import PICTURE_SPECS
from home.models import BasePage
from home.page_cache.pieces import piece
from home.page_cache.shown import PERIODS, shows
from home.selectors.website import MenuItem
from home.selectors.website import trail as trail_of
from organisation.privacy.periods import Told, told

register = template.Library()

# The column beside a heading is 42rem at most, and on a telephone the screen less its edges.
SIZES = "(min-width: 46rem) 42rem, 92vw"


@register.simple_tag
def retention_periods() -> list[tuple[str, list[Told]]]:
    """For how long what is kept, as it holds now, by group."""
    shows(PERIODS)
    return told()


@register.simple_tag
def responsive_picture(image: AbstractImage | None, loading: str) -> SafeString | str:
    """The image in the smallest file that this browser and this width ask for; its room on the page is known beforehand."""
    if not image:
        return ""
    renditions = get_renditions_or_not_found(image, [Filter(spec) for spec in PICTURE_SPECS])
    attributes = {"sizes": SIZES, "loading": loading, "decoding": "async"}
    return SafeString(Picture(renditions, attributes))


@register.simple_tag(takes_context=True)
def current(context: template.Context, url: str) -> SafeString | str:
    """For a link of the main menu: whether it leads to this page, or to one above it. Error pages know no request."""
    path = context["request"].path if "request" in context else ""
    if path == url:
        return SafeString(' aria-current="page"')
    return SafeString(' aria-current="true"') if url != "/" and path.startswith(url) else ""


@register.simple_tag
def trail(page: BasePage) -> list[MenuItem]:
    """The pages above this one, from the home page on; none on the home page itself."""
    return trail_of(page)


@register.simple_tag(takes_context=True)
def structured_data(context: template.Context, page: BasePage) -> SafeString | str:
    """What search engines and other machines read of this page: its facts, and where it stands."""
    if not page.full_url:
        return ""
    facts: list[dict[str, Any]] = page.facts(context["website"])
    above = trail_of(page)
    if above:
        facts.append(
            structured.breadcrumbs(
                [*((page.origin + step.url, step.title) for step in above), (page.full_url, page.title)]
            )
        )
    return structured.script(facts) if facts else ""


class Kept(template.Node):
    def __init__(self, drawn: template.NodeList, about: list[FilterExpression]) -> None:
        self.nodelist, self.about = drawn, about

    def render(self, context: template.Context) -> SafeString:
        return piece(lambda: self.nodelist.render(context), *(each.resolve(context) for each in self.about))


@register.tag
def kept(parser: Parser, token: Token) -> Kept:
    """``{% kept "map" lit %}…{% endkept %}``: drawn once for each name and all else that it depends on, and kept until
    something that was read for it changes (``home.page_cache.pieces``).
    """
    _name, *about = token.split_contents()
    drawn = parser.parse(("endkept",))
    parser.delete_first_token()
    return Kept(drawn, [parser.compile_filter(each) for each in about])
