"""Cases that somebody chose: some by their references, or all that a list finds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from django.db.models import QuerySet

from organisation.calendar import workdays
from organisation.people.models import User
from workflows.models import Case
from workflows.selectors.cases import cases_for
from workflows.selectors.desk import MOST, Wanted, found


@dataclass(frozen=True, slots=True)
class Selection:
    """`references` of cases, or all that is `wanted`."""

    references: tuple[str, ...] = ()
    wanted: Wanted | None = None

    def cases(self, user: User) -> QuerySet[Case]:
        """Those that `user` may see now, in order. Raises `TooManyWords` when a searched text fits more than are looked up."""
        if self.wanted is None:
            chosen = cases_for(user).filter(reference__in=self.references, submitted_at__isnull=False)
            return chosen.order_by("due_on", "id")
        listed = found(user, self.wanted, today=workdays.today())
        if listed.keys is not None and len(listed.keys) >= MOST:
            raise TooManyWords
        return listed.cases

    def as_json(self) -> dict[str, Any]:
        return {"cases": list(self.references)} if self.wanted is None else {"wanted": asdict(self.wanted)}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Selection:
        if "wanted" not in value:
            return cls(references=tuple(value["cases"]))
        given = dict(value["wanted"])
        for name in ("since", "until"):
            given[name] = date.fromisoformat(given[name]) if given[name] else None
        return cls(wanted=Wanted(**given))

    def told(self) -> str:
        """For the log: what narrowed the list, without the words that were searched, which may be a person's name."""
        if self.wanted is None:
            return " ".join(self.references)
        narrowed = asdict(replace(self.wanted, text="…" if self.wanted.text else ""))
        return ", ".join(f"{name}={value}" for name, value in narrowed.items() if value)


class TooManyWords(Exception):
    """More cases fit a searched text than are looked up."""
