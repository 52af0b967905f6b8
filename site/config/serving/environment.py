"""What the parts are started with: the address, the folder of the data, and the keys."""

import os
import secrets
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from pathlib import Path

from .errors import StartError

BASE_DIR = Path(__file__).resolve().parents[3]
SECRETS = ("SECRET_KEY", "FIELD_KEYS")


@dataclass(frozen=True)
class Environment:
    """The choices of whoever starts the platform (see ``.env.example``)."""

    host: str
    port: int
    var_dir: Path
    embedded: bool
    demo: bool

    @property
    def url(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}/"


def read(environ: Mapping[str, str]) -> Environment:
    """Read and check the environment; raises ``StartError`` for what cannot work."""
    port = environ.get("PORT") or "8000"
    if not port.isdigit() or not 0 < int(port) < 65536:
        raise StartError(f"PORT is {port!r}; it must be a number from 1 to 65535, such as PORT=8000.")
    embedded = not environ.get("DATABASE_URL")
    return Environment(
        host=environ.get("HOST") or "127.0.0.1",
        port=int(port),
        var_dir=var_dir(environ),
        embedded=embedded,
        demo=(environ.get("DEMO") or str(int(embedded))).lower() in {"1", "true", "yes", "on"},
    )


def var_dir(environ: Mapping[str, str]) -> Path:
    """The one folder that is written to."""
    return Path(environ.get("VAR_DIR") or BASE_DIR / "var").resolve()


def make_folders(folder: Path) -> None:
    """Make ``VAR_DIR`` and what must be in it; it holds personal data, so it is closed to others."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name in ("logs", "run", "celery", "celery/queue", "celery/control"):
            (folder / name).mkdir(exist_ok=True)
        (folder / "run" / "writable").touch()
    except OSError as error:
        raise StartError(
            f"Cannot write in {folder} ({error.strerror}). "
            "Set VAR_DIR to a folder that you own, such as VAR_DIR=$HOME/mentorschap."
        ) from error


def export(choices: Environment, environ: MutableMapping[str, str], *, settings: str) -> None:
    """Write the choices down for the parts."""
    environ.update(
        {
            "HOST": choices.host,
            "PORT": str(choices.port),
            "VAR_DIR": str(choices.var_dir),
            "DEMO": str(int(choices.demo)),
            "DJANGO_SETTINGS_MODULE": settings,
            "PYTHONPATH": f"{BASE_DIR}{os.pathsep}{BASE_DIR / 'site'}",
            "PYTHONUNBUFFERED": "1",
        }
    )
    fill_secrets(environ)


def fill_secrets(environ: MutableMapping[str, str]) -> None:
    """Add the keys that are not given; generated once and kept in ``VAR_DIR/secrets``, readable by the owner
    only.
    """
    for name in SECRETS:
        if not environ.get(name):
            environ[name] = _kept_secret(var_dir(environ) / "secrets" / name.lower())


def _kept_secret(path: Path) -> str:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            # Two may start at once: linking is atomic, and the loser reads what the winner wrote.
            draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
            draft.touch(mode=0o600)
            draft.write_text(secrets.token_urlsafe(48) + "\n")
            try:
                os.link(draft, path)
            except FileExistsError:
                pass
            finally:
                draft.unlink()
        return path.read_text().strip()
    except OSError as error:
        raise StartError(
            f"Cannot keep a key in {path} ({error.strerror}). Set VAR_DIR to a folder that you own."
        ) from error
