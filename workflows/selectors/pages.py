"""Where on the website a form is."""

from workflows.models import Case, FormPage


def form_page(kind: str) -> FormPage | None:
    """The published page of the form of this kind; editors may have put it anywhere."""
    return FormPage.objects.live().filter(kind=kind).order_by("pk").first()


def draft_address(case: Case) -> str:
    """Where somebody goes on with a draft; empty when the form is not published."""
    address = form_address(case.kind)
    return f"{address}{case.draft_token}/" if address else ""


def form_address(kind: str) -> str:
    """The whole address of that page; empty when it is not published."""
    page = form_page(kind)
    return page.full_url or "" if page else ""
