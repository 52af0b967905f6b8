"""Model fields whose column holds only sealed bytes."""

import json
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models

from organisation.sealing import seal, unseal


class SealedField(models.BinaryField):
    """Bytes in the database, a value in Python; `None` stays null. `purpose` chooses the key."""

    def __init__(self, *args: Any, purpose: str, **kwargs: Any) -> None:
        self.purpose = purpose
        kwargs.setdefault("editable", False)
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "purpose": self.purpose}

    def encode(self, value: Any) -> bytes:
        raise NotImplementedError

    def decode(self, data: bytes) -> Any:
        raise NotImplementedError

    def get_default(self) -> Any:
        if not self.has_default():
            return None
        return self.default() if callable(self.default) else self.default

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:
        if value is None:
            return None
        return connection.Database.Binary(seal(self.purpose, self.encode(value)))

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Any:
        return None if value is None else self.decode(unseal(self.purpose, bytes(value)))

    def to_python(self, value: Any) -> Any:
        return value

    def value_to_string(self, obj: Any) -> str:
        raise TypeError("A sealed field is not serialised in the clear.")


class SealedTextField(SealedField):
    """Text, sealed."""

    # What the type checker's Django plugin takes for the value.
    _pyi_private_set_type: str
    _pyi_private_get_type: str  # type: ignore[assignment]

    def encode(self, value: str) -> bytes:
        return value.encode()

    def decode(self, data: bytes) -> str:
        return data.decode()


class SealedJSONField(SealedField):
    """JSON values (dates as ISO text), sealed."""

    _pyi_private_set_type: Any
    _pyi_private_get_type: Any

    def encode(self, value: Any) -> bytes:
        return json.dumps(value, cls=DjangoJSONEncoder, ensure_ascii=False, separators=(",", ":")).encode()

    def decode(self, data: bytes) -> Any:
        return json.loads(data)
