"""What every page of the website has."""

from __future__ import annotations

from datetime import date
from http import HTTPMethod
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import connection, models
from django.http import HttpRequest, HttpResponse
from django.utils.functional import cached_property, classproperty
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.api import APIField
from wagtail.fields import StreamField
from wagtail.images.models import AbstractRendition
from wagtail.images.shortcuts import get_rendition_or_not_found
from wagtail.models import Page, PageViewRestriction
from wagtail.search import index
from wagtail.url_routing import RouteResult

from home.blocks import ContentBlock, LinkBlock, TaskBlock
from home.exposure import own_fields
from home.forms import DraftCopyForm
from home.media_blocks import PLAYER_ORIGINS, SHARED_SPEC, visible
from home.policies import PagePermissions

# Whether anything closes a page whose own path and those above it are these.
IS_CLOSED = """
    SELECT EXISTS (
        SELECT FROM wagtailcore_pageviewrestriction restriction
        JOIN wagtailcore_page closed ON closed.id = restriction.page_id
        WHERE closed.path = ANY(%s)
    )
"""
# Addresses below a page that show the page in another form. No page below it may have one of these names.
FEED, ICS = "feed", "ics"
WORKED_OUT = "_address_of_url_path"


class Illustration(models.TextChoices):
    """The drawings of two that belong to the site; each is ``img/<value>.svg`` in the static files."""

    SIDE_BY_SIDE = "naast-elkaar", _("Two people side by side")
    ON_THE_WAY = "op-weg", _("Two people on their way")
    CONVERSATION = "gesprek", _("Two people in conversation")

    @property
    def file(self) -> str:
        """Its path among the static files."""
        return f"img/{self.value}.svg"

    @property
    def box(self) -> str:
        """Its ``viewBox``, which a drawing that is shown by reference does not bring along."""
        return "0 0 640 480" if self is Illustration.SIDE_BY_SIDE else "0 0 480 400"


class BasePage(Page):
    """A page with a title, an introduction and a body of blocks. Every page type of ours is one of these."""

    intro = models.TextField(
        _("introduction"),
        blank=True,
        max_length=600,
        help_text=_("Two or three short sentences in large type, directly below the title."),
    )
    illustration = models.CharField(
        _("drawing"),
        max_length=20,
        choices=Illustration.choices,
        blank=True,
        help_text=_("A drawing beside the introduction. It says nothing that the text does not say."),
    )
    body = StreamField(ContentBlock(), blank=True, verbose_name=_("text"))

    # A page is read; whoever sends something, sends it to a form.
    allowed_http_methods = [HTTPMethod.GET, HTTPMethod.HEAD, HTTPMethod.OPTIONS]
    copy_form_class = DraftCopyForm
    content_panels = [
        *Page.content_panels,
        FieldPanel("intro"),
        FieldPanel("illustration"),
        FieldPanel("body"),
    ]
    search_fields = [*Page.search_fields, index.SearchField("intro"), index.SearchField("body")]

    #: Whether it is the same for every visitor (see `home.page_cache`), and which tags it shows that nobody can see
    #: from what it reads.
    may_be_kept: ClassVar[bool] = True
    also_shows: ClassVar[tuple[str, ...]] = ()
    # What can be had below the address of a page of this type: its name there, and the method that answers.
    forms_of_it: ClassVar[dict[str, str]] = {}

    class Meta:
        abstract = True

    @classproperty
    def api_fields(cls) -> list[APIField]:
        """What the JSON of a page shows: every field that its type adds (`home.exposure`)."""
        return own_fields(cls)

    def clean(self) -> None:
        super().clean()
        if self.slug in (FEED, ICS):
            raise ValidationError(
                {"slug": _("Choose another name: this one stands for something else in an address.")}
            )

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """As every page, and to its other forms."""
        if self.live and len(path_components) == 1 and path_components[0] in self.forms_of_it:
            return RouteResult(self, kwargs={"form_of_it": path_components[0]})
        return super().route(request, path_components)

    def serve(self, request: HttpRequest, *args: Any, form_of_it: str = "", **kwargs: Any) -> HttpResponse:
        """As every page; only one that has a video of others may show their player."""
        if form_of_it:
            return getattr(self, self.forms_of_it[form_of_it])()
        response = super().serve(request, *args, **kwargs)
        if any(block.block_type == "video" and block.value.player for block in self.body):
            response._csp_update = {"frame-src": PLAYER_ORIGINS}
        return response

    def path_down(self) -> list[str]:
        """The paths of the pages from the root of the tree down to this one."""
        return [self.path[:end] for end in range(self.steplen, len(self.path) + 1, self.steplen)]

    def get_view_restrictions(self) -> models.QuerySet[PageViewRestriction]:
        """As Wagtail's, which reads all pages above this one first; where none of them is restricted, one question will do."""
        with connection.cursor() as cursor:
            cursor.execute(IS_CLOSED, [self.path_down()])
            (is_closed,) = cursor.fetchone()
        return super().get_view_restrictions() if is_closed else PageViewRestriction.objects.none()

    def get_url_parts(self, request: HttpRequest | None = None) -> tuple[int, str, str] | None:
        """As Wagtail's, which works it out anew each time that a template asks, and that is often."""
        if request is not None:
            return super().get_url_parts(request)
        known = self.__dict__.get(WORKED_OUT)
        if known is None or known[0] != self.url_path:
            known = self.__dict__[WORKED_OUT] = self.url_path, super().get_url_parts()
        return known[1]

    def get_admin_display_title(self) -> str:
        """In lists and choosers of the admin, where not everybody may know what is not published yet: as visitors read it."""
        return self.title if self.live else super().get_admin_display_title()

    def permissions_for_user(self, user: Any) -> PagePermissions:
        return PagePermissions(user, self)

    @property
    def headline(self) -> str:
        """The title for search engines and shared links."""
        return self.seo_title or self.title

    @property
    def summary(self) -> str:
        """The description for search engines and shared links; the introduction when editors wrote none."""
        return self.search_description or self.intro

    @property
    def origin(self) -> str:
        """Scheme and host of its site: what stands before ``url``; empty where there is no address yet."""
        return self.full_url.removesuffix(self.url) if self.full_url else ""

    @property
    def told_on(self) -> date | None:
        """The day on which it was told, of what is told once."""
        return None

    @property
    def feed_url(self) -> str:
        """The feed that it is in, if there is one."""
        return ""

    @property
    def shared_type(self) -> str:
        """What the page is to those who share it (Open Graph)."""
        return "website"

    def facts(self, website: Any) -> list[dict[str, Any]]:
        """What machines may know of this page, as things of schema.org. `website`: a ``selectors.website.SiteInfo``."""
        return []

    @property
    def has_video(self) -> bool:
        return any(block.block_type == "video" for block in self.body)

    @property
    def first_picture_id(self) -> str:
        """The one picture that is loaded at once; the others come when somebody gets near."""
        return next((block.id for block in self.body if block.block_type == "picture"), "")

    @cached_property
    def shared_image(self) -> AbstractRendition | None:
        """Its first picture that everybody may see, cut to what is shown where the page is shared."""
        pictures = (visible(block.value["image"]) for block in self.body if block.block_type == "picture")
        image = next(filter(None, pictures), None)
        return get_rendition_or_not_found(image, SHARED_SPEC) if image else None

    @property
    def drawing(self) -> Illustration | None:
        return Illustration(self.illustration) if self.illustration else None


class LeadingPage(BasePage):
    """A page that can lead on: with the one thing to do next below its introduction."""

    action = StreamField(
        [("link", LinkBlock(label=_("Link")))],
        blank=True,
        max_num=1,
        verbose_name=_("button"),
        help_text=_("The one thing that a visitor can best do next. At most one button."),
    )

    content_panels = [*BasePage.content_panels[:-1], FieldPanel("action"), FieldPanel("body")]

    class Meta:
        abstract = True


class WelcomingPage(LeadingPage):
    """A page on which people arrive: with what they may come for, each a way in."""

    tasks = StreamField(
        [("task", TaskBlock())],
        blank=True,
        max_num=4,
        verbose_name=_("what they come for"),
        help_text=_("The three or four things that these visitors mostly want, the commonest first."),
    )

    content_panels = [*LeadingPage.content_panels[:-1], FieldPanel("tasks"), FieldPanel("body")]

    class Meta:
        abstract = True
