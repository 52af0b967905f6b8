"""What somebody chose in the list of cases, read from the address, to do something with many at once."""

from __future__ import annotations

from django.http import QueryDict

from organisation.people.models import User
from workflows.desk.filters import wanted_from
from workflows.selectors.selection import Selection

CASE, SCOPE, EVERYTHING = "case", "scope", "all"
#: More cannot be ticked on a page; a longer address was made by somebody else.
MOST_TICKED = 100
#: What belongs to a page and not to what is listed.
OF_THE_PAGE = ("page", "ticked", "still", CASE, SCOPE, "move", "csrfmiddlewaretoken")


def selection_from(query: QueryDict, user: User) -> Selection:
    """The ticked cases, or all that the filters of the list find."""
    if query.get(SCOPE) == EVERYTHING:
        return Selection(wanted=wanted_from(query, user))
    ticked = [text for text in query.getlist(CASE)[:MOST_TICKED] if "\0" not in text]
    return Selection(references=tuple(dict.fromkeys(ticked)))


def filters_in(query: QueryDict) -> list[tuple[str, str]]:
    """What the list was narrowed to, as it stood in the address."""
    return [(name, value) for name, value in query.items() if name not in OF_THE_PAGE]


def back_to_list(query: QueryDict) -> str:
    """The query of the list from which was chosen."""
    kept = QueryDict(mutable=True)
    for name, value in filters_in(query):
        kept[name] = value
    return kept.urlencode()
