"""Celery: the messenger. The database holds the truth; what the broker loses, the sweep finds again."""

import environ
from celery.schedules import crontab

from .paths import VAR_DIR

env = environ.Env()

CELERY_BROKER_URL = env.str("CELERY_BROKER_URL", "filesystem://localhost")
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_TASK_TIME_LIMIT = 120
CELERY_TASK_SOFT_TIME_LIMIT = 100
CELERY_TASK_SERIALIZER = "json"
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_TIMEZONE = "Europe/Amsterdam"
CELERY_BEAT_SCHEDULE_FILENAME = str(VAR_DIR / "celery" / "beat-schedule")
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True

# A visitor never waits for the broker: one short try, then the sweep takes over.
CELERY_TASK_PUBLISH_RETRY = False
CELERY_BROKER_CONNECTION_TIMEOUT = 1

if CELERY_BROKER_URL.startswith("filesystem:"):
    _folder = VAR_DIR / "celery" / "queue"
    CELERY_BROKER_TRANSPORT_OPTIONS = {
        "data_folder_in": str(_folder),
        "data_folder_out": str(_folder),
        "control_folder": str(VAR_DIR / "celery" / "control"),
        # After each task a worker looks for the next one; with the usual second two hundred letters would take minutes.
        "polling_interval": 0.1,
    }
else:
    CELERY_BROKER_TRANSPORT_OPTIONS = {
        "socket_connect_timeout": 1,
        "socket_timeout": 1,
        "max_retries": 0,
        "retry_on_timeout": False,
    }

CELERY_BEAT_SCHEDULE = {
    "groups-settle": {
        "task": "organisation.people.tasks.settle_groups",
        "schedule": crontab(hour=0, minute=5),
    },
    "pages-keep-dates": {"task": "home.tasks.keep_dates", "schedule": crontab()},
    "training-promises": {"task": "training.tasks.keep_promises", "schedule": crontab()},
    "training-completions": {"task": "training.tasks.complete", "schedule": crontab(minute="*/10")},
    "training-reminders": {"task": "training.tasks.remind", "schedule": crontab()},
    "cases-catch-up": {"task": "workflows.tasks.catch_up", "schedule": crontab()},
    "promises-escalate": {"task": "workflows.tasks.escalate", "schedule": crontab(minute="*/15")},
    "cases-go-on": {"task": "workflows.tasks.go_on", "schedule": crontab()},
    "cases-throw-away": {"task": "workflows.tasks.throw_away", "schedule": crontab(minute=25)},
    "mail-sweep": {"task": "organisation.mail.tasks.sweep", "schedule": 30.0},
    "drafts-expire": {"task": "workflows.tasks.expire_drafts", "schedule": crontab(hour=3, minute=30)},
    "receipts-forget": {"task": "workflows.tasks.forget_receipts", "schedule": crontab(hour=3, minute=40)},
    "presence-forget": {
        "task": "workflows.tasks.forget_presence",
        "schedule": crontab(hour=3, minute=45),
    },
    "sessions-forget": {
        "task": "organisation.people.tasks.forget_sessions",
        "schedule": crontab(hour=3, minute=50),
    },
    "guests-forget": {
        "task": "training.tasks.forget_guests",
        "schedule": crontab(hour=3, minute=20),
    },
    "privacy-forget": {
        "task": "organisation.privacy.tasks.forget",
        "schedule": crontab(hour=4, minute=10),
    },
    "documents-drop-strays": {
        "task": "workflows.tasks.drop_strays",
        "schedule": crontab(hour=4, minute=40),
    },
    "privacy-copies": {"task": "organisation.privacy.tasks.build_copies", "schedule": crontab()},
    "mentors-standing": {
        "task": "mentorships.tasks.keep_standing",
        "schedule": crontab(hour=0, minute=20),
    },
    "mail-clear": {"task": "organisation.mail.tasks.clear_bodies", "schedule": crontab(hour=3, minute=10)},
}
