"""The cache: ``CACHE_URL`` (Redis), or each process its own memory."""

import environ

env = environ.Env()

CACHES = {"default": env.cache_url("CACHE_URL", default="locmemcache://")}
if CACHES["default"]["BACKEND"].endswith("RedisCache"):
    # A visitor waits a moment for a cache that is silent, and never sees an error for one that is away.
    CACHES["default"] |= {
        "BACKEND": "config.cache.ForgivingRedisCache",
        "OPTIONS": {"socket_connect_timeout": 0.5, "socket_timeout": 0.5},
    }
