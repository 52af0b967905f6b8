"""The pages around the forms."""

from home.demo import DemoPages
from home.models import SiteSettings
from workflows.demo import texts
from workflows.models import FormPage


def load(pages: DemoPages) -> None:
    """Put the form pages below the pages of the website, which then leads to the one for questions."""
    apply = FormPage(slug="aanmelden", kind="volunteer-application", **texts.APPLY)
    pages.become_mentor.add_child(instance=apply)
    apply.save_revision().publish()
    contact = FormPage(slug="contact", kind="contact-question", **texts.CONTACT)
    pages.home.add_child(instance=contact)
    contact.save_revision().publish()
    SiteSettings.objects.update(contact_page=contact)
