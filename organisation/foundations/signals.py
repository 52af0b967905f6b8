"""News of the foundations for the floors above."""

from django.dispatch import Signal

reference_data_loaded = Signal()
"""Municipalities, foundations or service areas were written many at once, which no row tells of. Sent in the transaction."""
