"""What the search of the website finds, for its page and for programs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.db import connection

from home.selectors.finder import NOT_SEEN, Finding, find
from home.selectors.words import CLOSED, TOP, VISIBLE, known_words
from organisation.folding import fold
from organisation.foundations.selectors import known_names

HITS_A_PAGE = 20
#: No more pages than this are counted, or put in order.
MOST = 1000
# A question in full, and no more work for the database than that.
MOST_TYPED, MOST_WORDS = 200, 16
# How much of its beginning stands for a word that is still being typed.
SHORTEST_BEGINNING = 3
LONGEST_NAME = 5  # words of a municipality
# Words of a question that say nothing of its subject. The database knows more of them, but not where a title begins.
ASKING = frozenset(
    "de een het hoe ik is mijn wat wie graag hebt krijg kun vind waar waarom wanneer welke word zoek".split()  # noqa: SIM905
)
# What people put around the name of a place.
AROUND_A_PLACE = frozenset(
    "bij gemeente ik in mentor mentoren mentorschap regio stichting te voor vrijwilliger wonen woon".split()  # noqa: SIM905
)
HIT = re.compile("\ue000(.*?)\ue001")
OPTIONS = "HighlightAll=true, StartSel=\ue000, StopSel=\ue001"
STEP = 4  # characters of a path for each level of the tree
DEPTH_COUNTS = 0.1

# How many of what is found is read whole, to rank it by all its words; the others come after these.
MOST_RANKED = 100

# The pages whose words are asked for, whoever may see them. The index of words is asked first and by itself: nobody can guess
# how many pages have a word and may be seen, and PostgreSQL, which guesses all the same, would read every page there is.
HAVING = """
    SELECT entry.name, page.id, page.path, page.depth, page.live, page.expire_at
    FROM asked CROSS JOIN home_searchentry entry JOIN wagtailcore_page page ON page.id = entry.page_id WHERE
"""
# Which pages of `found` anybody may see, the likeliest first by what costs nothing to read: their titles and where they are.
SEEN = f"""
    SELECT *, row_number() OVER (ORDER BY called + titled - depth * {DEPTH_COUNTS} DESC, page_id) AS place
    FROM (
        SELECT id AS page_id, depth, (name = ANY(names))::int + (name || ' ' ^@ ANY(beginnings))::int AS called,
            (' ' || name LIKE ANY(%(inside)s))::int AS titled
        FROM asked CROSS JOIN top CROSS JOIN {{found}} page
        WHERE {VISIBLE} LIMIT {MOST}
    ) visible
"""
RANKED = f"""
    SELECT page_id, CASE
        WHEN place <= %(ranked)s THEN (SELECT {{rank}} FROM home_searchentry entry WHERE entry.page_id = seen.page_id)
        ELSE -place
    END AS rank
    FROM asked CROSS JOIN ({SEEN}) seen
"""
RANK_OF_ALL = f"ts_rank(vector, wide) + ts_rank(vector, meant) + called - depth * {DEPTH_COUNTS}"

# `meant` is what was typed; `wide` adds synonyms and what begins with the last word; `loose` wants but one of the words,
# and is looked for only when no page has them all. The count comes with the hits, and comes alone when there are none.
SEARCH = f"""
WITH top AS MATERIALIZED ({TOP}),
closed AS MATERIALIZED ({CLOSED}),
typed AS MATERIALIZED (
    SELECT to_tsquery('dutch', %(words)s) AS meant, to_tsquery('dutch', %(others)s) AS others,
        to_tsquery('dutch', %(last)s) AS last
),
widened AS MATERIALIZED (
    SELECT meant,
        ts_rewrite(meant, 'SELECT target, substitute FROM home_searchsynonym')
        || CASE
            WHEN numnode(last) > 0 THEN others && to_tsquery('simple', %(beginning)s)
            ELSE ''::tsquery
        END AS wide,
        ARRAY(
            SELECT unnest(%(names)s::text[])
            UNION ALL SELECT unnest(names) FROM home_searchsynonym WHERE numnode(target) > 0 AND meant @> target
        ) AS names
    FROM typed
),
asked AS MATERIALIZED (
    SELECT *, replace(wide::text, '&', '|')::tsquery AS loose, ARRAY(SELECT unnest(names) || ' ') AS beginnings FROM widened
),
having_all AS MATERIALIZED (
    {HAVING} vector @@ wide
),
whole AS MATERIALIZED ({RANKED.format(found="having_all", rank=RANK_OF_ALL)}),
having_one AS MATERIALIZED (
    {HAVING} vector @@ loose AND NOT EXISTS (SELECT FROM whole)
),
partly AS MATERIALIZED ({RANKED.format(found="having_one", rank="ts_rank(vector, loose)")}),
hits AS (
    SELECT * FROM whole UNION ALL SELECT * FROM partly ORDER BY rank DESC, page_id LIMIT {HITS_A_PAGE} OFFSET %(offset)s
),
counted AS (
    SELECT (SELECT count(*) FROM whole) AS whole, (SELECT count(*) FROM partly) AS partly
)
SELECT counted.whole, counted.partly, page.id, '/' || substr(page.url_path, length(top.url_path) + 1),
    ts_headline('dutch', page.title, loose, '{OPTIONS}'), section.title,
    ts_headline('dutch', coalesce(best.passage, entry.passages[1], ''), loose, '{OPTIONS}')
FROM counted LEFT JOIN (
    hits CROSS JOIN asked CROSS JOIN top
    JOIN home_searchentry entry ON entry.page_id = hits.page_id
    JOIN wagtailcore_page page ON page.id = hits.page_id
    LEFT JOIN wagtailcore_page section ON section.path = left(page.path, length(top.path) + {STEP})
        AND section.id <> page.id AND section.live AND (section.expire_at IS NULL OR section.expire_at > statement_timestamp())
    LEFT JOIN LATERAL (
        SELECT passage FROM unnest(passages, passage_vectors) WITH ORDINALITY AS piece (passage, words, place)
        WHERE words @@ loose ORDER BY ts_rank(words, loose) DESC, place LIMIT 1
    ) best ON true
) ON true
ORDER BY hits.rank DESC, hits.page_id
"""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of text, and whether it is what was looked for."""

    text: str
    is_hit: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A page that was found: its title and its best passage in parts. `section` names the part of the website it is in."""

    page_id: int
    title: str
    url: str
    section: str
    title_parts: tuple[Part, ...]
    snippet_parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """What was found for `q`. `place` is filled when a municipality was named.

    `is_partial`: no page has all the words, so these have some. `count` stops at `MOST`. `page` is the nearest there is.
    """

    q: str
    count: int = 0
    hits: tuple[Hit, ...] = ()
    page: int = 1
    is_partial: bool = False
    place: Finding | None = None

    @property
    def pages(self) -> int:
        return max(1, -(-self.count // HITS_A_PAGE))


def cleaned(typed: str) -> str:
    """What was typed, as it can be shown again: without signs that no eye sees."""
    return " ".join(NOT_SEEN.sub(" ", typed).split())


def search(q: str, *, page: int = 1) -> Results:
    """The public pages that have the words of `q`, best first, and who helps in the municipality that it names.

    One query, and one more for a page number that does not exist; at most four more where a municipality is named.
    """
    q = cleaned(q)
    words = fold(q[:MOST_TYPED]).split()[:MOST_WORDS]
    if not words:
        return Results(q)
    number = min(max(page, 1), MOST // HITS_A_PAGE)
    found = _found(words, number)
    if number > 1 and not found.hits:
        number = found.pages
        found = _found(words, number)
    named = place_in(words)
    return replace(found, q=q, page=number, place=find(named) if named else None)


def place_in(words: Sequence[str]) -> str:
    """The part of folded words that names a municipality, or ""; its whole name, else how a name begins.

    A word that our pages use is no beginning: who types "geld" is not on the way to Geldrop.
    """
    names = known_names()
    for length in range(min(LONGEST_NAME, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            name = " ".join(words[start : start + length])
            if f"/ {name} /" in names:
                return name
    rest = " ".join(word for word in words if word not in AROUND_A_PLACE)
    begins = len(rest) >= SHORTEST_BEGINNING and f" {rest}" in names
    return rest if begins and rest not in known_words() else ""


def _found(words: list[str], number: int) -> Results:
    """How many pages have folded words, and those on one page of results."""
    telling = [word for word in words if word not in ASKING] or words
    *others, last = telling
    is_beginning = len(last) >= SHORTEST_BEGINNING
    with connection.cursor() as cursor:
        cursor.execute(
            SEARCH,
            {
                "words": " & ".join(telling),
                "others": " & ".join(others),
                "last": last if is_beginning else "",
                "beginning": f"{last}:*" if is_beginning else "",
                "names": [" ".join(words), " ".join(telling)],
                "inside": [f"% {word}%" for word in telling],
                "ranked": MOST_RANKED,
                "offset": (number - 1) * HITS_A_PAGE,
            },
        )
        rows = cursor.fetchall()
    whole, partly = rows[0][:2]
    hits = tuple(_hit(*row[2:]) for row in rows if row[2])
    return Results("", whole or partly, hits, is_partial=bool(partly))


def _hit(page_id: int, url: str, title: str, section: str | None, passage: str) -> Hit:
    parts = _parts(title)
    return Hit(page_id, "".join(part.text for part in parts), url, section or "", parts, _parts(passage))


def _parts(marked: str) -> tuple[Part, ...]:
    """A text with marks as parts; what stands between two marks was looked for."""
    return tuple(Part(text, place % 2 == 1) for place, text in enumerate(HIT.split(marked)) if text)
