"""A query that Django says in SQL once, and that is asked again and again with other values.

Putting a query of a few joined tables into SQL takes the ORM several times as long as it takes PostgreSQL to answer it. What
every request asks is therefore written as a queryset with places for its values, compiled at its first use, and kept::

    _by_slug = Prepared(lambda slug: Foundation.objects.select_related("area").filter(slug=slug))

    _by_slug.first("zeeland")

It is for lookups whose shape never changes; `add` does the same for a new row, and `change` for one that is there. A place
takes what PostgreSQL compares with the column as it is (a string, a number, a date, a UUID); a list of values has a length, and
so another shape each time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from inspect import signature
from typing import Any, Generic, TypeVar

from django.db import DEFAULT_DB_ALIAS, connection
from django.db.models import Expression, Field, Model, QuerySet
from django.db.models.query import (
    ModelIterable,
    RelatedPopulator,
    ValuesListIterable,
    get_related_populators,
)

Row = TypeVar("Row")


class Place(Expression):
    """Where the value number `number` goes."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, list[Place]]:  # type: ignore[override]
        return "%s", [self]


@dataclass(frozen=True, slots=True)
class Maker:
    """How a row becomes an object, with all that was selected along."""

    model: type[Model]
    columns: slice
    names: list[str]
    related: list[RelatedPopulator]
    annotations: dict[str, int]

    @classmethod
    def of(cls, compiler: Any) -> Maker:
        """For the rows of a query that was compiled."""
        kind = compiler.klass_info
        columns = slice(kind["select_fields"][0], kind["select_fields"][-1] + 1)
        return cls(
            model=kind["model"],
            columns=columns,
            names=[column[0].target.attname for column in compiler.select[columns]],
            related=get_related_populators(kind, compiler.select, DEFAULT_DB_ALIAS),  # type: ignore[call-arg]  # of Django 6
            annotations=compiler.annotation_col_map or {},
        )

    def make(self, row: Sequence[Any]) -> Model:
        found = self.model.from_db(DEFAULT_DB_ALIAS, self.names, row[self.columns])
        for populator in self.related:
            populator.populate(row, found)
        for name, place in self.annotations.items():
            setattr(found, name, row[place])
        return found


@dataclass(frozen=True, slots=True)
class Compiled:
    """The SQL of a query, what to fill in, and what is made of the columns and of a row."""

    sql: str
    params: Sequence[Any]
    converters: dict[int, tuple[list[Callable[..., Any]], Any]]
    make: Callable[[Sequence[Any]], Any]

    def convert(self, row: Sequence[Any]) -> Sequence[Any]:
        """The row with each value as its field has it in Python."""
        if not self.converters:
            return row
        values = list(row)
        for place, (converters, expression) in self.converters.items():
            for convert in converters:
                values[place] = convert(values[place], expression, connection)
        return values


class Prepared(Generic[Row]):
    """The rows of the queryset that `build` makes, which is given a place for each of its parameters.

    A queryset of objects, with what `select_related`, `defer` and `annotate` say of them, or of a `values_list`.
    """

    def __init__(self, build: Callable[..., QuerySet[Any, Row]]) -> None:
        self._build = build

    def all(self, *values: Any) -> list[Row]:
        """The rows for these values, one for each parameter of `build`. One query."""
        query = self._query
        params = [values[param.number] if isinstance(param, Place) else param for param in query.params]
        with connection.cursor() as cursor:
            cursor.execute(query.sql, params)
            rows = cursor.fetchall()
        return [query.make(query.convert(row)) for row in rows]

    def first(self, *values: Any) -> Row | None:
        """The first row, if there is one. The queryset should not find many."""
        return next(iter(self.all(*values)), None)

    @cached_property
    def _query(self) -> Compiled:
        queryset: Any = self._build(*map(Place, range(len(signature(self._build).parameters))))
        kind = queryset._iterable_class
        if kind not in (ModelIterable, ValuesListIterable) or queryset._prefetch_related_lookups:
            raise TypeError("Objects and lists of values are prepared, without what takes another query.")
        compiler = queryset.query.get_compiler(DEFAULT_DB_ALIAS)
        sql, params = compiler.as_sql()
        return Compiled(
            sql=sql,
            params=params,
            converters=compiler.get_converters([column[0] for column in compiler.select]),
            make=Maker.of(compiler).make if kind is ModelIterable else tuple,
        )


def add(row: Model) -> None:
    """Write a new row, as ``row.save(force_insert=True)`` does for a model of one table to whose signals nobody listens."""
    fields, sql = _insertion(type(row))
    with connection.cursor() as cursor:
        cursor.execute(sql, [_written(field, row, True) for field in fields])
        row.pk = cursor.fetchone()[0]
    row._state.adding, row._state.db = False, DEFAULT_DB_ALIAS


def change(row: Model, names: Iterable[str]) -> None:
    """Write these columns (by `attname`) of a row that is there, as ``row.save(update_fields=…)`` does for such a model."""
    if chosen := tuple(names):
        fields, sql = _update(type(row), chosen)
        with connection.cursor() as cursor:
            cursor.execute(sql, [*(_written(field, row, False) for field in fields), row.pk])


def _written(field: Field[Any, Any], row: Model, is_new: bool) -> Any:
    return field.get_db_prep_save(field.pre_save(row, is_new), connection)


def _place_of(field: Any) -> str:
    """Where its value goes: for most fields a place, for some what makes the column of it."""
    return field.get_placeholder(None, None, connection) if hasattr(field, "get_placeholder") else "%s"


@cache
def _insertion(model: type[Model]) -> tuple[list[Field[Any, Any]], str]:
    """The fields that are written, and the statement that gives back the key that the database chose."""
    meta = model._meta
    fields = [field for field in meta.local_concrete_fields if not field.primary_key]
    columns = ", ".join(f'"{field.column}"' for field in fields)
    places = ", ".join(map(_place_of, fields))
    return fields, f'INSERT INTO "{meta.db_table}" ({columns}) VALUES ({places}) RETURNING "{meta.pk.column}"'


@lru_cache(maxsize=256)
def _update(model: type[Model], names: tuple[str, ...]) -> tuple[list[Field[Any, Any]], str]:
    """The fields of these names, and the statement that writes them."""
    meta = model._meta
    known = {field.attname: field for field in meta.local_concrete_fields}
    fields = [known[name] for name in names]
    columns = ", ".join(f'"{field.column}" = {_place_of(field)}' for field in fields)
    return fields, f'UPDATE "{meta.db_table}" SET {columns} WHERE "{meta.pk.column}" = %s'
