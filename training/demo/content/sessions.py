"""Courses that are given in sessions: return meetings, webinars, a course of others, and meetings for the public."""

COURSES = [
    {
        "slug": "terugkombijeenkomst",
        "kind": "return_meeting",
        "title": "Terugkombijeenkomst: hoe gaat het nu?",
        "search_description": "Een avond met andere mentoren uit uw regio, een half jaar na de basiscursus.",
        "intro": (
            "Een half jaar na de basiscursus komt u bij elkaar. U vertelt hoe het gaat, en hoort hoe anderen het doen."
        ),
        "themes": ["basis"],
        "client_groups": [],
        "entry": "at_once",
        "needs_attendance": True,
        "hours": 0,
        "outcomes": [
            "U weet wat u goed afgaat, en waar u nog hulp bij wilt.",
            "U kent een paar mentoren in uw buurt die u kunt bellen.",
            "U hebt één vraag over uw cliënt samen met anderen bekeken.",
        ],
        "body": [
            (
                "text",
                {
                    "heading": "Zo ziet de avond eruit",
                    "text": (
                        "<p>U zit met hooguit twaalf mentoren aan tafel. De trainer begint met een rondje: wat ging "
                        "beter dan u dacht, en wat viel tegen? Daarna kiest de groep drie vragen die iedereen "
                        "aangaan, en bekijken we die samen.</p><p>Neem een vraag mee uit uw eigen praktijk. Noem uw "
                        "cliënt niet bij naam: “de mevrouw die ik bezoek” is genoeg.</p>"
                    ),
                },
            )
        ],
        "lessons": [],
    },
    {
        "slug": "webinar-zorgplan",
        "kind": "webinar",
        "title": "Webinar: meepraten over het zorgplan",
        "search_description": "Een uur online over de zorgplanbespreking: voorbereiden, vragen, en nalezen.",
        "intro": (
            "In een uur leert u hoe u een bespreking van het zorgplan voorbereidt, en welke drie vragen u altijd stelt."
        ),
        "themes": ["rol"],
        "client_groups": [],
        "entry": "at_once",
        "needs_attendance": True,
        "hours": 0,
        "outcomes": [
            "U bereidt een bespreking in een kwartier voor.",
            "U stelt de vragen waar het om gaat, ook als de tijd krap is.",
            "U leest na afloop na of er staat wat er gezegd is.",
        ],
        "body": [
            (
                "text",
                {
                    "heading": "Wat u nodig hebt",
                    "text": (
                        "<p>Een telefoon, tablet of computer met geluid. U hoeft niets te installeren. De link staat "
                        "bij uw bijeenkomsten zodra u bent ingeschreven. Er zijn ondertitels.</p>"
                    ),
                },
            )
        ],
        "lessons": [],
    },
    {
        "slug": "informatiebijeenkomst",
        "kind": "info_session",
        "title": "Informatiebijeenkomst: iets voor u?",
        "search_description": "Hoor van een mentor hoe het is, en stel al uw vragen. Aanmelden kan zonder account.",
        "intro": (
            "Denkt u erover om mentor te worden? Kom luisteren. Een mentor vertelt hoe het is, en u stelt uw vragen."
        ),
        "themes": ["basis"],
        "client_groups": [],
        "entry": "at_once",
        "is_public": True,
        "needs_attendance": True,
        "hours": 0,
        "outcomes": [
            "U weet wat een mentor doet, en wat niet.",
            "U weet hoeveel tijd het kost en welke steun u krijgt.",
            "U kunt beslissen of u zich aanmeldt.",
        ],
        "body": [
            (
                "text",
                {
                    "heading": "U verplicht zich tot niets",
                    "text": (
                        "<p>De bijeenkomst duurt anderhalf uur en is gratis. Er is koffie en thee. U hoeft niets voor "
                        "te bereiden, en u mag iemand meenemen.</p>"
                    ),
                },
            )
        ],
        "lessons": [],
    },
    {
        "slug": "eerste-hulp-bij-dementie",
        "kind": "external",
        "title": "Omgaan met dementie (cursus van anderen)",
        "search_description": "Een gratis online training van anderen over omgaan met mensen met dementie.",
        "intro": "Een gratis training op internet, van anderen. Wij vinden haar goed en verwijzen u er graag naar.",
        "themes": ["ouderen"],
        "client_groups": ["ouderen"],
        "entry": "open",
        "external_url": "https://www.samendementievriendelijk.nl/",
        "hours": 0,
        "outcomes": [
            "U herkent hoe dementie zich in het dagelijks leven laat zien.",
            "U blijft rustig als iemand in de war raakt.",
            "U sluit aan bij wat iemand nog kan.",
        ],
        "body": [],
        "lessons": [],
    },
]
