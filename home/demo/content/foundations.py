"""The pages of the foundations, and the news of two of them.

What they say of an area comes from ``organisation/foundations/data/``; their people and their news are invented.
"""

from typing import Any


def _foundation(slug: str, name: str, area: str, *people: dict[str, str], **more: Any) -> dict[str, Any]:
    return {
        "path": f"regios/{slug}",
        "kind": "foundation",
        "title": name,
        "seo_title": f"{name}: een mentor in {area}",
        "search_description": (
            f"{name} helpt mensen in {area}. Lees wie u kunt bellen, in welke gemeenten de stichting werkt "
            "en hoe u mentor wordt."
        ),
        "intro": (f"Hebt u een mentor nodig, of wilt u er een worden? Wij helpen u in {area}."),
        "people": people,
        "body": [
            (
                "text",
                {
                    "heading": "Wat wij doen",
                    "text": (
                        "<p>Wij zoeken vrijwilligers, leiden hen op en zijn er als zij vragen hebben. Zoekt u "
                        'een mentor, voor uzelf of voor een ander? Lees <a href="page:/mentor-aanvragen/">hoe u '
                        "een mentor aanvraagt</a> en "
                        '<a href="page:/mentorschap/kosten/">wie de kosten betaalt</a>.</p>'
                        "<p>Wilt u zelf naast iemand staan? Lees <a "
                        'href="page:/mentor-worden/">wat een mentor doet</a>. Of bel ons: wij vertellen het u '
                        "graag.</p>"
                    ),
                },
            ),
        ],
    } | more


def _news(slug: str, path: str, *, who: str, text: str, heading: str, **told: str) -> dict[str, Any]:
    return {
        "path": f"regios/{slug}/{path}",
        "kind": "article",
        "authors": [{"name": "Redactie", "role": who}],
        "body": [("text", {"heading": heading, "text": text})],
    } | told


PAGES: list[dict] = [
    _foundation("amsterdam", "Mentorschap Amsterdam", "Amsterdam"),
    _foundation(
        "haag-en-rijn",
        "Mentorschap Haag en Rijn",
        "Den Haag, Delft, Westland, Leiden en de Duin- en Bollenstreek",
        {
            "name": "Annemiek van der Laan",
            "role": "coördinator",
            "task": "Belt u terug na uw aanmelding, en zoekt met u naar een cliënt die bij u past.",
            "phone": "085 000 0091",
            "email": "coordinator.haag-en-rijn@example.nl",
        },
        {
            "name": "Farida Nijhof",
            "role": "coördinator",
            "task": "Helpt families en zorgverleners die een mentor zoeken.",
            "phone": "085 000 0092",
            "email": "collega.haag-en-rijn@example.nl",
        },
        {
            "name": "Ineke Vermeulen",
            "role": "trainer",
            "task": "Geeft de basiscursus en de avonden waarop mentoren van elkaar leren.",
            "phone": "",
            "email": "trainer@example.nl",
        },
        {
            "name": "Paul de Graaf",
            "role": "directeur",
            "task": "",
            "phone": "",
            "email": "directeur.haag-en-rijn@example.nl",
        },
        search_description=(
            "Mentorschap Haag en Rijn helpt mensen van Den Haag tot de Duin- en Bollenstreek. Lees wie u kunt "
            "bellen, waar wij werken en hoe u mentor wordt."
        ),
    ),
    _news(
        "haag-en-rijn",
        "wandelen-met-mentoren",
        who="Mentorschap Haag en Rijn",
        title="Wandel een ochtend mee met onze mentoren",
        seo_title="Wandelen met mentoren in Leiden",
        search_description="Elke eerste zaterdag van de maand wandelen onze mentoren door Leiden. Loop eens mee.",
        intro=(
            "Elke eerste zaterdag van de maand wandelen onze mentoren door Leiden. Denkt u erover om mentor "
            "te worden? Loop eens mee."
        ),
        date="2026-09-08",
        heading="Praten gaat beter onderweg",
        text=(
            "<p>We lopen ongeveer een uur, in een rustig tempo. U loopt naast iemand die al mentor is, en "
            "vraagt wat u wilt weten. Daarna drinken we koffie.</p>"
            "<p>Meld u van tevoren bij Annemiek van der Laan. Dan hoort u waar wij beginnen, en of de route "
            "goed is voor een rolstoel of een kinderwagen.</p>"
        ),
    ),
    _news(
        "haag-en-rijn",
        "spreekuur-in-delft",
        who="Mentorschap Haag en Rijn",
        title="Vanaf oktober ook een spreekuur in Delft",
        seo_title="Spreekuur over mentorschap in Delft",
        search_description="Vanaf oktober kunt u ook in Delft langskomen met een vraag over mentorschap.",
        intro="Vanaf oktober kunt u ook in Delft langskomen met een vraag over mentorschap.",
        date="2026-09-22",
        heading="U hoeft niets mee te nemen",
        text=(
            "<p>Het spreekuur is er voor iedereen: voor wie een mentor zoekt, voor familie en voor wie er "
            "een wil worden. Een afspraak is niet nodig. Belt u wel even, dan weten wij dat u komt.</p>"
        ),
    ),
    _foundation("limburg", "Mentorschap Limburg", "Limburg"),
    _foundation(
        "midden-en-noordoost-brabant",
        "Mentorschap Midden en Noordoost Brabant",
        "Tilburg, 's-Hertogenbosch, Oss en omgeving",
    ),
    _foundation(
        "noord",
        "Mentorschap Noord",
        "Groningen, Friesland en Drenthe",
        {
            "name": "Geeske Wiarda",
            "role": "medewerker kantoor",
            "task": "Neemt op als u de stichting belt, en weet wie u het best kunt spreken.",
            "phone": "",
            "email": "",
        },
        {
            "name": "Hidde Dijkstra",
            "role": "coördinator",
            "task": "Denkt met u mee, of u nu een mentor zoekt of er een wilt worden.",
            "phone": "085 000 0093",
            "email": "coordinator.noord@example.nl",
        },
    ),
    _news(
        "noord",
        "mentoren-gezocht-in-drenthe",
        who="Mentorschap Noord",
        title="Wij zoeken mentoren in Drenthe",
        seo_title="Mentor worden in Drenthe",
        search_description="In Drenthe wachten mensen op een mentor. Hebt u eens in de twee weken tijd?",
        intro="In Drenthe wachten mensen op een mentor. Hebt u eens in de twee weken tijd voor een ander?",
        date="2026-06-16",
        heading="Dichtbij is fijn",
        text=(
            "<p>Wij zoeken iemand die niet ver van de cliënt woont. Dan is een bezoek snel gemaakt. Woont u "
            'in Emmen, Assen of een dorp daartussen? Lees <a href="page:/mentor-worden/">wat een mentor '
            "doet</a>, of bel Hidde Dijkstra.</p>"
        ),
    ),
    _foundation(
        "noordwest-en-midden",
        "Mentorschap Noordwest en Midden",
        "Noord-Holland (zonder Amsterdam) en Utrecht",
    ),
    _foundation("overijssel-gelderland", "Mentorschap Overijssel Gelderland", "Overijssel en Gelderland"),
    _foundation("rotterdam", "Mentorschap Rotterdam e.o.", "Rotterdam en omgeving"),
    _foundation("west-brabant", "Mentorschap West-Brabant", "Breda, Bergen op Zoom en omgeving"),
    _foundation("zeeland", "Mentorschap Zeeland", "Zeeland"),
    _foundation(
        "landelijk-bureau",
        "Mentorschap Nederland",
        "gemeenten waar wij geen regionale stichting kennen",
        seo_title="Mentorschap Nederland: het landelijk bureau",
        search_description=(
            "Kennen wij voor uw gemeente geen regionale stichting? Dan helpt het landelijk bureau u verder."
        ),
        intro=(
            "Wij zijn het landelijk bureau. Kennen wij voor uw gemeente geen regionale stichting? Dan helpen wij "
            "u verder."
        ),
        body=[
            (
                "text",
                {
                    "heading": "Wat wij doen",
                    "text": (
                        "<p>Wij zoeken uit wie u kan helpen, en blijven uw aanspreekpunt tot dat duidelijk is. "
                        'Lees alvast <a href="page:/mentor-aanvragen/">hoe u een mentor aanvraagt</a> of '
                        '<a href="page:/mentor-worden/">hoe u mentor wordt</a>.</p>'
                        "<p>Wij werken voor alle stichtingen samen. Lees "
                        '<a href="page:/over-ons/">wie wij zijn</a>.</p>'
                    ),
                },
            ),
        ],
    ),
]
