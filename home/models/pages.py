"""The page types that inform, lead on, and answer."""

from __future__ import annotations

from typing import Any

from django.utils.functional import cached_property
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.blocks import StreamValue
from wagtail.fields import StreamField

from home import structured
from home.blocks import QuestionsBlock

from .base import BasePage, LeadingPage, WelcomingPage


class HomePage(WelcomingPage):
    """The front door: what mentorship is, the one thing to do next, and a way in for everybody else."""

    parent_page_types = ["wagtailcore.Page"]
    max_count_per_parent = 1

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def facts(self, website: Any) -> list[dict[str, Any]]:
        """Who we are."""
        who = structured.organisation(website.name, self.full_url) | structured.filled(
            description=self.summary, telephone=website.phone, email=website.email
        )
        return [who, {"@type": "WebSite", "name": website.name, "url": self.full_url, "inLanguage": "nl"}]


class EntrancePage(WelcomingPage):
    """The entrance for an audience, such as municipalities: what to do first, what they come for, then the text."""

    parent_page_types = ["home.HomePage"]

    class Meta:
        verbose_name = _("entrance for an audience")
        verbose_name_plural = _("entrances for an audience")


class InformationPage(LeadingPage):
    """A page of text: what a mentor does, what happens with personal data, and so on.

    The one that is chosen as privacy statement says below its text for how long what is kept, as the settings have it.
    """

    parent_page_types = ["home.HomePage", "home.InformationPage", "home.EntrancePage"]

    class Meta:
        verbose_name = _("information page")
        verbose_name_plural = _("information pages")


class QuestionsPage(BasePage):
    """Questions and their answers, in groups. Each question has an address of its own, to send to somebody."""

    groups = StreamField(
        [("group", QuestionsBlock(label=_("Group of questions")))],
        blank=True,
        verbose_name=_("questions"),
        help_text=_("One topic a group. Ask as visitors would ask, and answer in the first sentence."),
    )

    content_panels = [
        *BasePage.content_panels[:-1],
        FieldPanel("groups"),
        FieldPanel("body"),
    ]
    parent_page_types = ["home.HomePage", "home.InformationPage", "home.EntrancePage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("page of questions")
        verbose_name_plural = _("pages of questions")

    @cached_property
    def anchored_groups(self) -> list[tuple[str, list[tuple[str, StreamValue.StreamChild]]]]:
        """(heading, questions) of each group, each question with its anchor: its own words, so that it can be read."""
        used: set[str] = {"inhoud", "vragen"}
        return [
            (
                group.value["heading"],
                [(_anchor(each["question"], used), each) for each in group.value["questions"]],
            )
            for group in self.groups
        ]

    def facts(self, website: Any) -> list[dict[str, Any]]:
        questions = [each for _heading, group in self.anchored_groups for _name, each in group]
        answered = [
            {
                "@type": "Question",
                "name": each["question"],
                "acceptedAnswer": {"@type": "Answer", "text": structured.words(each["answer"].source)},
            }
            for each in questions
        ]
        return [{"@type": "FAQPage", "mainEntity": answered}] if answered else []


def _anchor(question: str, used: set[str]) -> str:
    """A name for this question that no other on the page has; it is `used` from now on."""
    stem = slugify(question)[:60].strip("-") or "vraag"
    name, number = stem, 2
    while name in used:
        name, number = f"{stem}-{number}", number + 1
    used.add(name)
    return name
