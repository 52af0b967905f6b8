"""Sealed columns whose key depends on the process, so that one process never opens another's answers."""

import json
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder

from organisation.sealing import seal, unseal


def seal_json(purpose: str, value: Any) -> bytes:
    """`value` as compact JSON, sealed; empty values become no bytes at all."""
    if not value:
        return b""
    return seal(
        purpose, json.dumps(value, cls=DjangoJSONEncoder, ensure_ascii=False, separators=(",", ":")).encode()
    )


def unseal_json(purpose: str, sealed: bytes | memoryview) -> dict[str, Any]:
    return json.loads(unseal(purpose, bytes(sealed))) if sealed else {}
