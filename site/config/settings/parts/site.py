"""Where people find us."""

import environ

env = environ.Env()

# Links in mail begin with it; with `https` everything goes over TLS.
SITE_URL = (
    env.str("SITE_URL", "").rstrip("/") or f"http://{env.str('HOST', '127.0.0.1')}:{env.str('PORT', '8000')}"
)
