"""Who we are, as JSON: what a finder of foundations needs. How every API answers and knows who asks is here too."""

from .foundations import router

__all__ = ["router"]
