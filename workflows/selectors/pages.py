"""Where on the website a form is."""

from wagtail.models import Site

from workflows.models import Case, FormPage


def form_page(kind: str) -> FormPage | None:
    """The published page of the form of this kind; editors may have put it anywhere."""
    return FormPage.objects.live().filter(kind=kind).order_by("pk").first()


def form_page_at(site: Site | None, address: str) -> FormPage | None:
    """The published form page at an address of this site ("mentor-worden/aanmelden/"). One query."""
    roots = (known.root_path for known in Site.get_site_root_paths() if site and known.site_id == site.pk)
    paths = [f"{root}{address}" for root in roots]
    return FormPage.objects.live().filter(url_path__in=paths).first() if paths else None


def draft_address(case: Case) -> str:
    """Where somebody goes on with a draft; empty when the form is not published."""
    address = form_address(case.kind)
    return f"{address}{case.draft_token}/" if address else ""


def form_address(kind: str) -> str:
    """The whole address of that page; empty when it is not published."""
    page = form_page(kind)
    return page.full_url or "" if page else ""
