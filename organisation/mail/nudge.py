"""Telling the worker that there is a mail to send: a kindness, never a condition.

The visitor waits while this happens, so it is bounded (about a second at worst), it swallows whatever goes wrong, and after a
failure it leaves the broker alone for a while. What was not told is found by the sweep.
"""

from __future__ import annotations

import logging
import time
from functools import cache

from celery import current_app, uuid
from kombu import Connection, pools

logger = logging.getLogger(__name__)

DELIVER = "organisation.mail.tasks.deliver"
QUIET_SECONDS = 10
BOUNDS = {
    # Redis
    "socket_connect_timeout": 1,
    "socket_timeout": 1,
    "retry_on_timeout": False,
    # RabbitMQ
    "read_timeout": 1,
    "write_timeout": 1,
    # every transport
    "max_retries": 0,
}

_quiet_until = 0.0


def nudge(mail_id: int) -> bool:
    """Ask the worker to deliver this mail now. Returns whether the broker took the message; never raises."""
    return ask(DELIVER, mail_id)


def ask(task: str, row_id: int) -> bool:
    """Ask the worker to do `task` for a row now; whatever is asked so has a sweep too. Returns as `nudge` does."""
    global _quiet_until
    if time.monotonic() < _quiet_until:
        return False
    try:
        _publish(task, row_id)
    except Exception as error:
        _quiet_until = time.monotonic() + QUIET_SECONDS
        logger.warning("The broker does not answer (%s); the sweep will find the row.", type(error).__name__)
        return False
    return True


def _publish(task: str, row_id: int) -> None:
    """As `send_task`, without looking up each time what the task is and where it goes: that is the same for all of them."""
    message = current_app.amqp.create_task_message(uuid(), task, [row_id], {}, ignore_result=True)
    with pools.producers[_connection()].acquire(block=True, timeout=1) as producer:
        current_app.amqp.send_task_message(producer, task, message, retry=False)


@cache
def _connection() -> Connection:
    """The name of a connection pool of our own: the worker's own connections have more patience."""
    options = {**(current_app.conf.broker_transport_options or {}), **BOUNDS}
    return current_app.connection_for_write(connect_timeout=1, transport_options=options)
