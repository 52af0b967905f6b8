"""Where on the website a form is."""

import hashlib

from django.conf import settings
from wagtail.models import Site

from organisation.prepared import Prepared
from workflows.engine.definition import Process
from workflows.models import Case, FormPage

_AT: Prepared[FormPage] = Prepared(lambda path: FormPage.objects.live().filter(url_path=path))


def form_page(kind: str) -> FormPage | None:
    """The published page of the form of this kind; editors may have put it anywhere."""
    return FormPage.objects.live().filter(kind=kind).order_by("pk").first()


def form_page_at(site: Site | None, address: str) -> FormPage | None:
    """The published form page at an address of this site ("mentor-worden/aanmelden/"). One query."""
    roots = (known.root_path for known in Site.get_site_root_paths() if site and known.site_id == site.pk)
    found = (_AT.first(f"{root}{address}") for root in roots)
    return next((page for page in found if page), None)


def notice_version(process: Process, notice: str) -> str:
    """The version of the privacy statement, with a fingerprint of the words that stand above the button to send.

    Editors change those words; Wagtail keeps each of them as a revision of the page, found again by this fingerprint. The words
    of a process that has no page belong to its version.
    """
    if not notice:
        return process.privacy_version
    return f"{process.privacy_version}-{hashlib.sha256(notice.encode()).hexdigest()[:8]}"


def draft_address(case: Case, page: FormPage | None = None) -> str:
    """Where somebody goes on with a draft, for a letter; empty when the form (or its `page`) is not published."""
    address = form_address(page or form_page(case.kind))
    return f"{address}{case.draft_token}/" if address else ""


def form_address(page: FormPage | None) -> str:
    """The whole address of a form, under the one name that this website has in letters; empty when it has none."""
    parts = page.get_url_parts() if page else None
    return f"{settings.SITE_URL}{parts[2]}" if parts and parts[2] else ""
