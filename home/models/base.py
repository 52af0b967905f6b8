"""What every page of the website has."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page, PageViewRestriction
from wagtail.search import index

from home.blocks import ContentBlock
from home.forms import DraftCopyForm
from home.policies import PagePermissions


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

    copy_form_class = DraftCopyForm
    content_panels = [
        *Page.content_panels,
        FieldPanel("intro"),
        FieldPanel("illustration"),
        FieldPanel("body"),
    ]
    search_fields = [*Page.search_fields, index.SearchField("intro"), index.SearchField("body")]

    class Meta:
        abstract = True

    def get_view_restrictions(self) -> models.QuerySet[PageViewRestriction]:
        """As Wagtail's, which reads all pages above this one first; where nothing is restricted, one question will do."""
        if not PageViewRestriction.objects.exists():
            return PageViewRestriction.objects.none()
        return super().get_view_restrictions()

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
    def drawing(self) -> Illustration | None:
        return Illustration(self.illustration) if self.illustration else None
