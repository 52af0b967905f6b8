"""Working days counted in another way than the code does: from the calendar's own rules, by hand."""

from bisect import bisect_right
from datetime import date, timedelta


def easter_sunday(year: int) -> date:
    """The Gregorian computus (Meeus, Jones, Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def kings_day(year: int) -> date:
    """27 April, or the day before when that is a Sunday."""
    birthday = date(year, 4, 27)
    return birthday - timedelta(days=birthday.isoweekday() == 7)


def dutch_holidays(year: int) -> set[date]:
    easter = easter_sunday(year)
    fixed = {date(year, 1, 1), kings_day(year), date(year, 5, 5), date(year, 12, 25), date(year, 12, 26)}
    # Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday.
    return fixed | {easter + timedelta(days=days) for days in (-2, 0, 1, 39, 49, 50)}


def working_days(first: int, last: int, *, closed: frozenset[date] = frozenset()) -> list[date]:
    """All working days of the years `first` to `last`, in order."""
    days = (
        date.fromordinal(n) for n in range(date(first, 1, 1).toordinal(), date(last + 1, 1, 1).toordinal())
    )
    free = closed.union(*(dutch_holidays(year) for year in range(first, last + 1)))
    return [day for day in days if day.isoweekday() < 6 and day not in free]


def nth_after(listed: list[date], day: date, n: int) -> date:
    return listed[bisect_right(listed, day) + n - 1]
