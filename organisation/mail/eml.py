"""A transport for where there is no mail server: each message becomes an ``.eml`` file that any mail program opens."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterable, Sequence
from pathlib import Path

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from django.utils import timezone


class EmlBackend(BaseEmailBackend):
    """Writes to ``VAR_DIR/mail/``, one file a message, complete or not at all; readable by its owner only."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        folder = Path(settings.VAR_DIR) / "mail"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for message in email_messages:
            _write(folder, str(message.extra_headers.get("Message-ID", "")), message.message().as_bytes())
        return len(email_messages)


def forget_files(message_ids: Iterable[str]) -> int:
    """Delete what was written of these messages. Returns how many files that were."""
    known = {_mark(message_id) for message_id in message_ids}
    folder, count = Path(settings.VAR_DIR) / "mail", 0
    if not folder.is_dir():
        return 0
    with os.scandir(folder) as files:
        for file in files:
            if file.name.removesuffix(".partial").removesuffix(".eml").rpartition("-")[2] in known:
                Path(file.path).unlink(missing_ok=True)
                count += 1
    return count


def _mark(message_id: str) -> str:
    """The part of a Message-ID of ours by which the file of a message is known."""
    return message_id.strip("<>").partition("@")[0] or uuid.uuid4().hex


def _write(folder: Path, message_id: str, content: bytes) -> None:
    name = f"{timezone.localtime():%Y%m%d-%H%M%S-%f}-{_mark(message_id)}"
    partial = folder / f".{name}.partial"
    with open(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(folder / f"{name}.eml")
