"""A shared cache that may be away: what cannot be read is looked up again, and no page fails for it."""

from __future__ import annotations

import logging
from typing import Any

from django.core.cache.backends.redis import RedisCache
from redis.exceptions import RedisError

logger = logging.getLogger(__name__)


class ForgivingRedisCache(RedisCache):
    """Redis that is down or silent holds nothing. Counting (`incr`) still fails: who counts decides what that means."""

    def get(self, key: str, default: Any = None, version: int | None = None) -> Any:
        return self._forgiven(default, super().get, key, default, version)

    def get_many(self, keys: Any, version: int | None = None) -> dict[str, Any]:
        return self._forgiven({}, super().get_many, keys, version)

    def has_key(self, key: str, version: int | None = None) -> bool:
        return self._forgiven(False, super().has_key, key, version)

    def add(self, key: str, value: Any, *args: Any, **kwargs: Any) -> bool:
        return self._forgiven(False, super().add, key, value, *args, **kwargs)

    def set(self, key: str, value: Any, *args: Any, **kwargs: Any) -> None:
        self._forgiven(None, super().set, key, value, *args, **kwargs)

    def set_many(self, data: Any, *args: Any, **kwargs: Any) -> list[str]:
        return self._forgiven(list(data), super().set_many, data, *args, **kwargs)

    def touch(self, key: str, *args: Any, **kwargs: Any) -> bool:
        return self._forgiven(False, super().touch, key, *args, **kwargs)

    def delete(self, key: str, version: int | None = None) -> bool:
        return self._forgiven(False, super().delete, key, version)

    def delete_many(self, keys: Any, version: int | None = None) -> None:
        self._forgiven(None, super().delete_many, keys, version)

    def _forgiven(self, otherwise: Any, ask: Any, *args: Any, **kwargs: Any) -> Any:
        try:
            return ask(*args, **kwargs)
        except RedisError as error:
            logger.warning("The cache does not answer: %s", error)
            return otherwise
