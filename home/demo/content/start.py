"""The home page."""

PAGES: list[dict] = [
    {
        "path": "",
        "kind": "home",
        "title": "Naast iemand staan",
        "seo_title": "Iemand naast u bij keuzes over zorg",
        "illustration": "naast-elkaar",
        "search_description": (
            "Een mentor helpt een volwassene die zelf niet goed kan beslissen over zorg. Lees wat "
            "mentorschap is, hoe u mentor wordt of een mentor vraagt."
        ),
        "intro": (
            "Een mentor staat naast iemand die niet goed zelf over zorg kan beslissen. En komt op voor wat "
            "die ander wil."
        ),
        "action": ("Word mentor", "mentor-worden"),
        "tasks": [
            ("Een mentor aanvragen", "mentor-aanvragen", "Voor uzelf, of voor iemand die u kent."),
            ("Voor familie en naasten", "voor-familie", "Wat u zelf kunt doen, en wanneer een mentor helpt."),
            (
                "Voor zorgprofessionals",
                "voor-zorgprofessionals",
                "Wie beslist er, en hoe werkt u met een mentor samen?",
            ),
            ("Voor gemeenten", "voor-gemeenten", "Wat de Wmo vraagt, en met wie u overlegt."),
        ],
        "body": [
            (
                "text",
                {
                    "heading": "Meteen naar het antwoord",
                    "text": (
                        "<ul>"
                        '<li><a href="page:/mentorschap/wat-doet-een-mentor/">Wat doet een mentor wel en '
                        "niet?</a> Waarover een mentor mag beslissen, en waarover niet.</li>"
                        '<li><a href="page:/mentorschap/kosten/">Wat kost een mentor?</a> De bedragen, wie ze '
                        "betaalt, en wat als dat niet kan.</li>"
                        '<li><a href="page:/regios/">Welke stichting helpt in mijn gemeente?</a> Typ uw '
                        "gemeente, dan ziet u wie u kunt bellen.</li>"
                        '<li><a href="page:/voor-gemeenten/wmo/">Wat moet een gemeente doen?</a> De Wmo in '
                        "gewone woorden, met de artikelen erbij.</li>"
                        '<li><a href="page:/mentorschap/veelgestelde-vragen/">Een andere vraag?</a> Korte '
                        "antwoorden op wat mensen vaak vragen.</li>"
                        '<li><a href="page:/agenda/">Wanneer is er een bijeenkomst?</a> Kom kennismaken, bij u '
                        "in de buurt of online.</li>"
                        "</ul>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Mentorschap in een minuut",
                    "text": (
                        "<p>Door dementie, een beperking of een ziekte kan een volwassene soms niet goed "
                        "voor de eigen belangen opkomen. De kantonrechter kan dan een mentor benoemen. Vaak "
                        "benoemt de rechter een stichting, en staat een vrijwilliger in haar naam naast "
                        "iemand. De wet noemt dit <b>mentorschap</b>: artikel 450 van Boek 1 van het "
                        "Burgerlijk Wetboek.</p>"
                        "<p>Een mentor gaat over verzorging, verpleging, behandeling en begeleiding. Niet "
                        "over geld.</p>"
                        "<p>Een mentor beslist zo veel mogelijk samen met de ander. Alleen als dat echt "
                        "niet lukt, beslist de mentor voor de ander. De mentor kijkt dan wat die persoon "
                        "zelf gewild zou hebben.</p>"
                    ),
                },
            ),
            (
                "figures",
                {
                    "heading": "U bent niet de enige",
                    "figures": [
                        {"value": "2.500", "label": "vrijwillige mentoren"},
                        {"value": "3.200", "label": "mensen met een mentor"},
                        {"value": "11", "label": "regionale stichtingen"},
                    ],
                    "date": "2023, afgerond",
                    "source": "Mentorschap Nederland",
                    "source_address": "",
                },
            ),
            (
                "steps",
                {
                    "heading": "Zo begint u als mentor",
                    "intro": "",
                    "steps": [
                        {
                            "title": "Lees wat een mentor doet",
                            "text": (
                                '<p>Begin met <a href="page:/mentorschap/wat-doet-een-mentor/">wat een mentor '
                                "wel en niet doet</a>. Lees daarna <a "
                                'href="page:/mentor-worden/wat-wij-vragen/">wat wij van u vragen</a>. Dan '
                                "weet u of het bij u past.</p>"
                            ),
                        },
                        {
                            "title": "Meld u aan",
                            "text": (
                                '<p>U vult <a href="page:/mentor-worden/aanmelden/">het '
                                "aanmeldformulier</a> in. U kunt tussendoor stoppen en later verdergaan.</p>"
                            ),
                        },
                        {
                            "title": "U hoort van ons",
                            "text": (
                                "<p>De coördinator van de stichting in uw regio antwoordt binnen vijf "
                                "werkdagen. Rond feestdagen kan het iets langer duren. U ziet meteen op "
                                "welke datum u uiterlijk iets hoort.</p>"
                            ),
                        },
                    ],
                },
            ),
            (
                "related",
                {
                    "heading": "Zo kan het gaan: drie verzonnen verhalen",
                    "paths": [
                        "verhalen/koffie-zonder-haast",
                        "verhalen/een-eigen-voordeur",
                        "verhalen/nee-is-ook-een-antwoord",
                    ],
                },
            ),
            (
                "contact",
                {
                    "heading": "Liever eerst iemand spreken?",
                    "text": "Dat kan altijd. Vragen verplicht u tot niets.",
                    "phone": "",
                    "email": "",
                },
            ),
        ],
    },
]
