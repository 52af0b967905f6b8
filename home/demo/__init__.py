"""The website as it is handed over: a home page, what a mentor does, and the privacy statement."""

from .load import DemoPages, load

__all__ = ["DemoPages", "load"]
