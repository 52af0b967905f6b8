"""What is there before anybody has made anything."""

from wagtail.models import Page

from home.models import Review
from home.services import moderation


def test_every_page_can_be_proposed_from_the_first_migration_on(db):
    root = Page.get_first_root_node()
    assert [task.specific_class for task in root.get_workflow().tasks] == [Review]
    assert moderation.set_up() == root.get_workflow()
    assert Review.objects.count() == 1
