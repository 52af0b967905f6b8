"""The door for gunicorn."""

import os

from django.core.wsgi import get_wsgi_application

from config.serving.roomy import roomy

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")

application = roomy(get_wsgi_application())
