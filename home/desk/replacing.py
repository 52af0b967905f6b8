"""A new file in the place of one that visitors see: for who may approve the pages with it."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.admin.forms.collections import BaseCollectionMemberForm
from wagtail.documents.forms import BaseDocumentForm

from home.policies import PagePermissions
from home.selectors.files import shown_on


class ReplacingForm(BaseCollectionMemberForm):
    """Of an image or a document. A new file shows at once on every page, without anybody approving those pages."""

    def __init__(self, *args: Any, user: Any = None, **kwargs: Any) -> None:
        super().__init__(*args, user=user, **kwargs)
        self.user = user

    def clean_file(self) -> Any:
        if self.user and self.instance.pk and "file" in self.changed_data:
            for page in shown_on(self.instance):
                if not PagePermissions(self.user, page).can_review():
                    raise ValidationError(_refused(page.title), code="shown")
        return self.cleaned_data["file"]


def _refused(title: str) -> str:
    return _(
        "Visitors see this file on “%(title)s”, where you do not approve changes. "
        "Add the new file beside this one, and ask who writes that page to show it."
    ) % {"title": title}


class DocumentForm(ReplacingForm, BaseDocumentForm):
    """The form of every way in: one document, several at once, and from within a page."""
