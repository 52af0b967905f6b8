"""Where things are. Nothing is written outside ``VAR_DIR``."""

from pathlib import Path

import environ

SITE_DIR = Path(__file__).resolve().parents[3]
BASE_DIR = SITE_DIR.parent
VAR_DIR = Path(environ.Env().str("VAR_DIR", str(BASE_DIR / "var"))).resolve()
