"""Public meetings. They are invented; their days are counted from the day on which they are loaded.

``weeks`` from now, on that ``weekday`` (Monday is 0), from ``begin`` to ``end``.
"""

PAGES: list[dict] = [
    {
        "path": "agenda",
        "kind": "agenda",
        "title": "Agenda",
        "seo_title": "Informatiebijeenkomsten over mentorschap",
        "search_description": "Kom luisteren en vragen stellen: bijeenkomsten over mentorschap, in de regio en online.",
        "intro": "Hier kunt u kennismaken, luisteren en vragen stellen. U bent welkom, en u zit nergens aan vast.",
        "body": [],
    },
    {
        "path": "agenda/kennismaken-leiden",
        "kind": "meeting",
        "weeks": 2,
        "weekday": 1,
        "begin": "19:30",
        "end": "21:00",
        "title": "Kennismaken met mentorschap in Leiden",
        "search_description": "Een mentor vertelt over een gewone maand. U kunt alles vragen.",
        "intro": (
            "Denkt u erover om mentor te worden? Een mentor vertelt hoe een gewone maand eruitziet. De "
            "coördinator legt uit wat een mentor mag beslissen en wat niet."
        ),
        "place": "Buurthuis De Linde, Lindelaan 1, Leiden",
        "foundation": "haag-en-rijn",
        "signing_up": (
            "<p>Aanmelden hoeft niet. Wilt u zeker zijn van een plek? "
            '<a href="/contact/">Laat ons weten dat u komt</a>.</p>'
        ),
        "body": [
            (
                "text",
                {
                    "heading": "Zo ziet de avond eruit",
                    "text": (
                        "<ul>"
                        "<li><b>19.15 uur</b> De deur gaat open, met koffie en thee.</li>"
                        "<li><b>19.30 uur</b> Een mentor vertelt.</li>"
                        "<li><b>20.15 uur</b> De coördinator over de basiscursus en de begeleiding.</li>"
                        "<li><b>20.40 uur</b> Uw vragen, ook de moeilijke.</li>"
                        "</ul>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Goed om te weten",
                    "text": (
                        "<p>Het gebouw heeft geen drempels en een ringleiding. Hebt u iets anders nodig om mee "
                        "te kunnen doen? Laat het ons vooraf weten, dan zorgen wij ervoor.</p>"
                    ),
                },
            ),
        ],
    },
    {
        "path": "agenda/online-inloopuur",
        "kind": "meeting",
        "weeks": 3,
        "weekday": 3,
        "begin": "12:30",
        "end": "13:15",
        "title": "Inloopuur online",
        "search_description": "Een kort gesprek in de lunchpauze, voor wie eerst wil weten wat een mentor doet.",
        "intro": (
            "Drie kwartier in de lunchpauze, gewoon vanaf uw eigen stoel. Voor wie eerst eens wil horen wat een "
            "mentor doet."
        ),
        "online_url": "https://vergaderen.example.nl/inloopuur",
        "signing_up": "<p>Aanmelden hoeft niet. Open de link op de dag zelf. Uw camera mag uit blijven.</p>",
        "body": [],
    },
    {
        "path": "agenda/gemeenten-groningen",
        "kind": "meeting",
        "weeks": 5,
        "weekday": 2,
        "begin": "14:00",
        "end": "16:30",
        "title": "Middag voor gemeenten en wijkteams",
        "search_description": "Voor medewerkers van gemeenten: wat u kunt doen als een inwoner niet zelf beslist.",
        "intro": (
            "Voor wie bij een gemeente of in een wijkteam werkt. Wat doet u als een inwoner niet goed zelf over "
            "hulp kan beslissen? Wij bespreken het aan de hand van drie verzonnen voorbeelden."
        ),
        "place": "Stadskantoor, Voorbeeldplein 3, Groningen",
        "online_url": "https://vergaderen.example.nl/gemeenten",
        "foundation": "noord",
        "signing_up": '<p><a href="/contact/">Meld u aan voor deze middag</a>, en zeg of u komt of meekijkt.</p>',
        "body": [],
    },
    {
        "path": "agenda/familiecafe-delft",
        "kind": "meeting",
        "weeks": 7,
        "weekday": 5,
        "begin": "10:00",
        "end": "12:00",
        "title": "Koffieochtend voor familie",
        "search_description": "Voor familie en vrienden van mensen die niet goed zelf over zorg beslissen.",
        "intro": (
            "Zorgt u voor iemand die niet goed meer zelf over zorg beslist? U bent niet de enige. Praat met "
            "anderen, en met een coördinator die u de weg wijst."
        ),
        "place": "Bibliotheek, Voorbeeldgracht 12, Delft",
        "foundation": "haag-en-rijn",
        "signing_up": "<p>Loop gerust binnen. Neem mee wie u wilt.</p>",
        "body": [],
    },
    {
        "path": "agenda/kennismaken-assen",
        "kind": "meeting",
        "weeks": -6,
        "weekday": 1,
        "begin": "19:30",
        "end": "21:00",
        "title": "Kennismaken met mentorschap in Assen",
        "search_description": "Een mentor vertelt over een gewone maand. U kunt alles vragen.",
        "intro": "Een mentor vertelt hoe een gewone maand eruitziet, en u kunt alles vragen.",
        "place": "Dorpshuis De Brink, Voorbeeldweg 8, Assen",
        "foundation": "noord",
        "body": [],
    },
]
