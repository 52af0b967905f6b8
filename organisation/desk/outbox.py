"""The outbox: what went out, what waits, and what could not be sent."""

from __future__ import annotations

from datetime import datetime
from typing import Any, cast

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.timezone import localtime
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views import View
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn, TitleColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet

from organisation import audit
from organisation.mail.models import OutgoingMail
from organisation.mail.policies import policy
from organisation.mail.services import try_again
from organisation.people.models import User
from organisation.sealing import without_tokens


def subject_of(mail: OutgoingMail) -> str:
    """The subject, without a link that only its reader may use, or that it has been forgotten."""
    return gettext("(cleared)") if mail.subject is None else without_tokens(mail.subject)


def recipient_of(mail: OutgoingMail) -> str:
    """The address, or nothing once it has been forgotten."""
    return mail.recipient or ""


class OutboxFilterSet(WagtailFilterSet):
    """By state only: foundations are already limited to one's own."""

    class Meta:
        model = OutgoingMail
        fields = ["state"]


class OutboxIndexView(generic.IndexView):
    """One's own foundations' mail, newest first."""

    any_permission_required = ["view"]
    verbose_name = _("mail")
    verbose_name_plural = _("mails")

    def get_base_queryset(self) -> QuerySet[OutgoingMail]:
        mails = policy.instances_user_has_permission_for(self.request.user, "view")
        return mails.defer("text", "html", "failure_words")

    @cached_property
    def columns(self) -> list[Column]:
        return [
            TitleColumn("subject", label=_("Subject"), accessor=subject_of, get_url=self.get_inspect_url),
            Column("recipient", label=_("Recipient"), accessor=recipient_of),
            Column("reference", label=_("Case")),
            Column("state", label=_("State"), accessor="get_state_display"),
            Column("attempts", label=_("Attempts")),
            DateColumn("created_at", label=_("Written"), width="15%"),
        ]


class OutboxInspectView(generic.InspectView):
    """One mail: where it stands and, unless it holds a key, what it says. Each opening is recorded."""

    any_permission_required = ["view"]
    template_name = "organisation/desk/mail_inspect.html"
    page_title = _("Outgoing mail")

    def get_object(self, queryset: Any = None) -> OutgoingMail:
        mails = policy.instances_user_has_permission_for(self.request.user, "view")
        return get_object_or_404(mails.select_related("foundation"), pk=self.pk)

    def get_page_subtitle(self) -> str:
        return subject_of(self.object)

    def get_fields_context(self) -> list[dict[str, Any]]:
        """What there is to say: no empty lines, and no next attempt of a mail that is sent or has failed."""
        waits = self.object.state in {OutgoingMail.State.QUEUED, OutgoingMail.State.SENDING}
        names = [name for name in self.fields if waits or name != "next_attempt_at"]
        return [
            self.get_context_for_field(name) for name in names if getattr(self.object, name) not in (None, "")
        ]

    def get_field_display_value(self, field_name: str, field: Any) -> Any:
        """Moments as they are told elsewhere: in the Netherlands."""
        value = getattr(self.object, field_name)
        if isinstance(value, datetime):
            return date_format(localtime(value), "j F Y H.i")
        return super().get_field_display_value(field_name, field)

    def get_subject_display_value(self) -> str:
        return subject_of(self.object)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        mail = self.object
        audit.record("mail.read", actor=self.request.user, foundation=mail.foundation, subject=mail.reference)
        readable = policy.may_read_text(self.request.user, mail)
        retry = mail.state == OutgoingMail.State.FAILED and mail.cleared_at is None
        return super().get_context_data(
            mail=mail,
            text=without_tokens(mail.text) if readable and mail.text else None,
            hidden=mail.carries_key,
            retry_url=reverse("outbox:retry", args=[mail.pk]) if retry else "",
            **kwargs,
        )


class RetryView(View):
    """Sends a failed mail once more; the outbox says what became of it."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        if not policy.user_has_permission(request.user, "retry"):
            raise PermissionDenied
        mail = get_object_or_404(
            policy.instances_user_has_permission_for(request.user, "retry").defer(*OutgoingMail.SEALED), pk=pk
        )
        if try_again(mail_id=mail.pk, actor=cast(User, request.user)):
            messages.success(request, gettext("The mail is being sent again."))
        else:
            messages.warning(
                request, gettext("This mail cannot be sent again: it is on its way, sent or cleared.")
            )
        return redirect("outbox:inspect", mail.pk)


class OutboxViewSet(ModelViewSet):
    """At /admin/post-uit/: an index and an inspect page. There is nothing here to add, change or remove."""

    model = OutgoingMail
    name = "outbox"
    url_prefix = "post-uit"
    icon = "mail"
    menu_label = _("Outgoing mail")
    menu_order = 300
    add_to_admin_menu = True
    add_to_reference_index = False
    inspect_view_enabled = True
    copy_view_enabled = False
    index_view_class = OutboxIndexView
    inspect_view_class = OutboxInspectView
    filterset_class = OutboxFilterSet
    search_fields = ["reference"]
    search_backend_name = None
    inspect_view_fields = [
        "recipient",
        "subject",
        "foundation",
        "kind",
        "reference",
        "state",
        "attempts",
        "created_at",
        "sent_at",
        "next_attempt_at",
        "failure",
        "failure_words",
        "message_id",
    ]

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        absent = dict.fromkeys(
            ("add_url_name", "edit_url_name", "delete_url_name", "history_url_name", "usage_url_name")
        )
        return super().get_common_view_kwargs(**{**kwargs, **absent})

    def get_form_class(self, for_update: bool = False) -> None:
        """There is no form."""

    def get_urlpatterns(self) -> list[Any]:
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("inspect/<int:pk>/", self.inspect_view, name="inspect"),
            path("opnieuw/<int:pk>/", RetryView.as_view(), name="retry"),
        ]

    def register_admin_url_finder(self) -> None:
        """No edit page to find."""

    def register_permissions(self) -> None:
        """Rights come from roles (`MailPolicy`), not from groups."""
