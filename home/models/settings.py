"""What holds for a whole website."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import StreamField
from wagtail.models import Page, Site


def name_of(site: Site | None) -> str:
    """What a website is called: as editors named it (settings, sites), else as all of this installation."""
    return (site.site_name if site else "") or settings.WAGTAIL_SITE_NAME


class Theme(models.TextChoices):
    """Colours of a website of its own; each is ``css/themes/<value>.css`` in the static files."""

    DUNE = "duin", _("Dune: blue and yellow")

    @property
    def file(self) -> str:
        """Its path among the static files."""
        return f"css/themes/{self.value}.css"


@register_setting(icon="cog")
class SiteSettings(BaseSiteSetting):
    """How to reach the national office, and the pages that the frame around every page leads to.

    Pages read it through ``home.selectors.website.site_info``, which is cached.
    """

    phone = models.CharField(
        _("phone number"),
        max_length=20,
        blank=True,
        help_text=_("Of the national office. Every page shows it in groups: 010 123 4567."),
    )
    email = models.EmailField(
        _("e-mail address"),
        blank=True,
        help_text=_("Of the national office. Reports of a security problem go there too."),
    )
    privacy_page = models.ForeignKey(
        Page,
        verbose_name=_("privacy statement"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Linked at the bottom of every page."),
    )

    contact_page = models.ForeignKey(
        Page,
        verbose_name=_("contact"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Where people ask a question. Linked below every page, and where something went wrong."),
    )
    become_mentor_page = models.ForeignKey(
        Page,
        verbose_name=_("becoming a mentor"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Linked where somebody lost the way, or looks for an account."),
    )
    finder_page = models.ForeignKey(
        "home.RegionsPage",
        verbose_name=_("regions"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Linked where search finds a municipality."),
    )

    footer = StreamField(
        [("page", blocks.PageChooserBlock(label=_("Page")))],
        blank=True,
        max_num=10,
        verbose_name=_("foot of the page"),
        help_text=_("Pages that are linked at the bottom of every page, beside the privacy statement."),
    )

    theme = models.CharField(
        _("colours"),
        max_length=20,
        choices=Theme.choices,
        blank=True,
        help_text=_("Empty: petrol and marigold, as the association has them."),
    )

    panels = [
        MultiFieldPanel([FieldPanel("phone"), FieldPanel("email")], heading=_("National office")),
        MultiFieldPanel(
            [FieldPanel("contact_page"), FieldPanel("become_mentor_page"), FieldPanel("finder_page")],
            heading=_("Pages that we lead to"),
            help_text=_("What you leave empty is linked nowhere."),
        ),
        FieldPanel("privacy_page"),
        FieldPanel("footer"),
        FieldPanel("theme"),
    ]

    @property
    def linked_pages(self) -> set[int]:
        """The keys of all pages that are chosen here."""
        chosen = {self.privacy_page_id, self.contact_page_id, self.become_mentor_page_id, self.finder_page_id}
        return chosen - {None} | {block["value"] for block in self.footer.raw_data}

    class Meta:
        verbose_name = _("contact and privacy")
        verbose_name_plural = _("contact and privacy")
