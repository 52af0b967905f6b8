"""The one way in which templates show when something is."""

from django import template

from organisation.calendar.words import in_words

register = template.Library()

#: `{{ start|moment }}`, or `{{ start|moment:end }}`.
register.filter("moment", in_words)
