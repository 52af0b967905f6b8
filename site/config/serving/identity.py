"""Who PostgreSQL runs as. It refuses root, so root's server gets a system user of its own."""

import os
import pwd
import subprocess
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .errors import StartError

SYSTEM_USER = "mentorschap-db"

# The shell's own test asks the same question as initdb does before it starts the server.
_CAN_REACH = 'cd "$0" && [ -x "$1" ] && exec "$1" --version'


@dataclass(frozen=True)
class Identity:
    """How to start a program as somebody: what stands before the command, and options for ``subprocess``."""

    prefix: tuple[str, ...] = ()
    options: dict[str, Any] = field(default_factory=dict)

    def can_reach(self, folder: Path, program: Path) -> bool:
        """Whether somebody may enter the folder and run the program."""
        command = [*self.prefix, "sh", "-c", _CAN_REACH, str(folder), str(program)]
        with suppress(OSError):
            return subprocess.run(command, capture_output=True, **self.options).returncode == 0
        return False


def identity_below_root(top: Path, *inner: Path, program: Path) -> Identity:
    """Hand folders to the system user, and find the mildest way in which it can reach them and the program.

    A checkout below a folder that only root may enter (``/root``, a ``mktemp -d``) is out of its reach. Opening
    that folder is not ours to do, so the server then gets the one capability to pass through, and no other.
    """
    user = _system_user()
    for folder in (top, *inner):
        os.chown(folder, user.pw_uid, user.pw_gid)
    _let_group_pass(top.parent, user.pw_gid)
    plain = Identity(options={"user": user.pw_uid, "group": user.pw_gid, "extra_groups": [], "cwd": "/"})
    for identity in (plain, _capable(user, "dac_read_search"), _capable(user, "dac_override")):
        if all(identity.can_reach(folder, program) for folder in (top, *inner)):
            return identity
    raise StartError(
        f"The system user {SYSTEM_USER} cannot reach {top} or {program}. "
        "Move the checkout out of a folder that only root may enter, run as an ordinary user, or set DATABASE_URL."
    )


def _capable(user: pwd.struct_passwd, capability: str) -> Identity:
    """The system user with one capability. The secure bit makes it count for ``access()`` too, as initdb asks."""
    only = [f"--{kind}=-all,+{capability}" for kind in ("bounding-set", "inh-caps", "ambient-caps")]
    become = [f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups", "--pdeathsig=INT"]
    return Identity(("setpriv", *become, "--securebits=+no_setuid_fixup", *only, "--"), {"cwd": "/"})


def _system_user() -> pwd.struct_passwd:
    """The account that owns the data; made on first use."""
    with suppress(KeyError):
        return pwd.getpwnam(SYSTEM_USER)
    options = ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin"]
    command = ["useradd", *options, SYSTEM_USER]
    try:
        subprocess.run(command, check=True, capture_output=True)
        return pwd.getpwnam(SYSTEM_USER)
    except (OSError, subprocess.CalledProcessError, KeyError) as error:
        raise StartError(
            f"PostgreSQL does not run as root, and the system user {SYSTEM_USER} could not be made. "
            f"Run as an ordinary user, set DATABASE_URL, or run: {' '.join(command)}"
        ) from error


def _let_group_pass(folder: Path, group: int) -> None:
    """Let the system user, and nobody else, pass through a ``VAR_DIR`` that is closed to others."""
    status = folder.stat()
    if not status.st_mode & 0o011 and status.st_uid == 0:
        os.chown(folder, -1, group)
        folder.chmod((status.st_mode & 0o777) | 0o010)
