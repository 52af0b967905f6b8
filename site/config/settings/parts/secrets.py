"""Keys. The supervisor generates them into ``VAR_DIR/secrets`` on the first start and passes them on."""

import environ

env = environ.Env()

SECRET_KEY = env.str("SECRET_KEY")
SECRET_KEY_FALLBACKS = env.list("SECRET_KEY_FALLBACKS", default=[])
# Newest first: the first one seals, all of them open.
FIELD_KEYS = env.list("FIELD_KEYS")
