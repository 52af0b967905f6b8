"""The page around a form: its address and the words that editors change. The form itself belongs to a process."""

from http import HTTPMethod
from typing import Any

from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, HelpPanel
from wagtail.fields import RichTextField
from wagtail.url_routing import RouteResult

from home.models import BasePage


def _kinds() -> list[tuple[str, str]]:
    from workflows.engine import registry

    return [(process.kind, process.title) for process in registry.all_processes() if not process.for_members]


class FormPage(BasePage):
    """A form at an address of its own; everything below that address belongs to the form."""

    kind = models.CharField(_("form"), max_length=40, choices=_kinds)
    before_sending = RichTextField(
        _("above the button to send"),
        blank=True,
        features=["bold", "link", "ul"],
        help_text=_("What people should know before they send, in one or two sentences."),
    )
    after_sending = RichTextField(
        _("on the confirmation"),
        blank=True,
        features=["bold", "link", "ul"],
        help_text=_("What they can do in the meantime. The date of the answer is shown by itself."),
    )

    content_panels = [
        *BasePage.content_panels[:-1],
        FieldPanel("kind"),
        FieldPanel("before_sending"),
        FieldPanel("after_sending"),
        HelpPanel(template="workflows/desk/questions_panel.html", heading=_("Own questions of foundations")),
        FieldPanel("body"),
    ]
    allowed_http_methods = [*BasePage.allowed_http_methods, HTTPMethod.POST]
    may_be_kept = False  # each form is drawn for one visitor
    parent_page_types = ["home.HomePage", "home.InformationPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("form page")
        verbose_name_plural = _("form pages")

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        if path_components and self.live:
            return RouteResult(self, kwargs={"parts": tuple(path_components)})
        return super().route(request, path_components)

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        # The one import upwards that the import law allows: a page serves itself, and the form is in `front`.
        from workflows.front.form import serve_form

        return serve_form(request, self, kwargs.get("parts", ()))

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        return self.serve(request)
