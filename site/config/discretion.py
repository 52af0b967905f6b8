"""What the log may not say."""

import logging

from organisation.sealing import without_tokens


class WithoutTokens(logging.Filter):
    """Leaves the tokens of personal links out of every line: Django names the path of each request that failed."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(without_tokens(arg) if isinstance(arg, str) else arg for arg in record.args)
        if isinstance(record.msg, str):
            record.msg = without_tokens(record.msg)
        return True
