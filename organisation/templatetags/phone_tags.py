"""The one way in which templates show a telephone number."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from organisation.people.phones import as_read, dial_address

register = template.Library()


@register.filter
def phone_link(number: str) -> SafeString | str:
    """The number in groups, to be dialled with a tap. What has no digits is no link."""
    address = dial_address(number)
    return format_html('<a href="{}">{}</a>', address, as_read(number)) if address else number
