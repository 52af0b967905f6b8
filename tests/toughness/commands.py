"""Runs pieces of code beside a platform, each in a process of its own, without loading Django for each of them again.

Reads one piece a line, as JSON, and answers with a line that says how it ended: 0 when it went well.
"""

import json
import os
import sys
import traceback

import django

from config.serving.environment import fill_secrets


def carry_out(code: str) -> int:
    """How a process ends that does nothing but run this code."""
    if child := os.fork():
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    status = 1
    try:
        exec(code, {})
        status = 0
    except Exception:
        traceback.print_exc()
    finally:
        os._exit(status)


if __name__ == "__main__":
    fill_secrets(os.environ)
    django.setup()
    for line in sys.stdin:
        print(carry_out(json.loads(line)), flush=True)
