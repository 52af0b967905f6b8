"""The page types that only inform."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from home.blocks import LinkBlock

from .base import BasePage


class HomePage(BasePage):
    """The front door: what mentorship is, and the one thing to do next."""

    action = StreamField(
        [("link", LinkBlock(label=_("Link")))],
        blank=True,
        max_num=1,
        verbose_name=_("button"),
        help_text=_("The one thing that a visitor can best do next. At most one button."),
    )

    content_panels = [
        *BasePage.content_panels[:-1],
        FieldPanel("action"),
        FieldPanel("body"),
    ]
    parent_page_types = ["wagtailcore.Page"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")


class InformationPage(BasePage):
    """A page of text: what a mentor does, what happens with personal data, and so on."""

    parent_page_types = ["home.HomePage", "home.InformationPage"]

    class Meta:
        verbose_name = _("information page")
        verbose_name_plural = _("information pages")
