"""The cache: ``CACHE_URL`` (Redis), or each process its own memory."""

import environ

env = environ.Env()

CACHES = {"default": env.cache_url("CACHE_URL", default="locmemcache://")}
