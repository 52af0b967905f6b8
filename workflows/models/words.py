"""The column by which staff find a case in their own words."""

from typing import Any

from django.contrib.postgres.search import SearchVectorField


class WordsField(SearchVectorField):
    """Is given words, and keeps them as PostgreSQL looks for them: each as it is written, whatever language it is of.

    What is read of it is no words any more: a case that was read with it is written without it.
    """

    def get_placeholder(self, value: Any, compiler: Any, connection: Any) -> str:
        return "to_tsvector('simple', %s)"

    def deconstruct(self) -> Any:
        """To the database it is a plain one."""
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.contrib.postgres.search.SearchVectorField", args, kwargs
