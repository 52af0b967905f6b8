"""Why a mail was not taken: not now, or never."""

from __future__ import annotations

import smtplib
from typing import NamedTuple

from organisation.mail.models import OutgoingMail

MAX_WORDS = 500


class Failed(NamedTuple):
    """The class of a failure, and what the mail server (or Python) said."""

    kind: OutgoingMail.Failure
    words: str


class Unsendable(Exception):
    """A mail out of which no message can be made: trying again changes nothing."""


def classify(error: Exception) -> Failed:
    """Permanent is only what will be refused again: a 5xx for this recipient or this message, or a mail that makes no message.

    All else is temporary: 4xx answers, connections, and our own mistakes (a wrong password, a sender that the server does not
    accept, a lost key), which somebody mends while the mail waits.
    """
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        answers = list(error.recipients.values())
        permanent = bool(answers) and all(code >= 500 for code, _ in answers)
        return _failed(permanent, "; ".join(_answer(code, words) for code, words in answers) or str(error))
    if isinstance(error, smtplib.SMTPDataError):
        return _failed(error.smtp_code >= 500, _answer(error.smtp_code, error.smtp_error))
    if isinstance(error, smtplib.SMTPResponseException):
        return _failed(False, _answer(error.smtp_code, error.smtp_error))
    return _failed(isinstance(error, Unsendable), f"{type(error).__name__}: {error}")


def _failed(permanent: bool, words: str) -> Failed:
    kind = OutgoingMail.Failure.PERMANENT if permanent else OutgoingMail.Failure.TEMPORARY
    return Failed(kind, words[:MAX_WORDS])


def _answer(code: int, words: bytes | str) -> str:
    return f"{code} {words.decode(errors='replace') if isinstance(words, bytes) else words}"
