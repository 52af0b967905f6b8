"""What a block refuses, in words for the editor."""

import pytest
from django.core.exceptions import ValidationError
from wagtail.images.blocks import ImageBlock
from wagtail.rich_text import RichText

from home.blocks import ContentBlock, LinkBlock, TextBlock


def link(**values):
    block = LinkBlock()
    return block, block.normalize({"label": "Ga", "page": None, "address": "", **values})


@pytest.mark.parametrize(
    "address",
    ["/mentor-worden/aanmelden/", "/", "https://example.nl/a", "mailto:info@example.nl", "tel:0880000000"],
)
def test_an_address_we_can_link_to(address):
    block, value = link(address=address)
    assert block.clean(value).url == address


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "//elders.nl", "http://elders.nl", "data:text/html,x", "mentor-worden", "/a b"],
)
def test_an_address_we_do_not_link_to(address):
    block, value = link(address=address)
    with pytest.raises(ValidationError) as refused:
        block.clean(value)
    assert set(refused.value.block_errors) == {"address"}


def test_a_link_goes_somewhere():
    block, value = link()
    with pytest.raises(ValidationError) as refused:
        block.clean(value)
    assert set(refused.value.block_errors) == {"page"}


def test_a_link_does_not_go_to_two_places(website):
    block, value = link(page=website.privacy, address="/contact/")
    with pytest.raises(ValidationError) as refused:
        block.clean(value)
    assert set(refused.value.block_errors) == {"page"}


def test_headings_within_a_text_need_one_above_it():
    block = TextBlock()
    text = RichText("<h3>Deel</h3><p>x</p>")
    with pytest.raises(ValidationError) as refused:
        block.clean(block.normalize({"heading": "", "text": text}))
    assert set(refused.value.block_errors) == {"heading"}
    assert block.clean(block.normalize({"heading": "Geheel", "text": text}))["heading"] == "Geheel"


def test_a_page_has_at_most_one_call_to_action():
    block = ContentBlock()
    action = ("action", {"heading": "Kop", "text": "", "link": {"label": "Ga", "page": None, "address": "/"}})
    block.clean(block.normalize([action]))
    with pytest.raises(ValidationError):
        block.clean(block.normalize([action, action]))


def test_an_image_has_a_description_or_is_decoration():
    assert isinstance(ContentBlock().child_blocks["picture"].child_blocks["image"], ImageBlock)
