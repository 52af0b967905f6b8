"""Work that the clock brings. Thin: each calls one service."""

from celery import shared_task

from mentorships.services import standing, states


@shared_task(name="mentorships.tasks.keep_standing", time_limit=600)
def keep_standing() -> int:
    """End pauses, tell what stands in the way of whom, and remind of VOGs. Nightly, and again whenever it is called.

    What a night missed, the next one finds.
    """
    done = 0
    while some := states.end_pauses() + standing.tell_changes() + standing.remind():
        done += some
    return done
