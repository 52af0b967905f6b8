"""Who we are, the foundations, complaints."""

PAGES: list[dict] = [
    {
        "path": "over-ons",
        "kind": "information",
        "title": "Over ons",
        "seo_title": "Over Mentorschap Nederland en de regionale stichtingen",
        "search_description": (
            "Elf regionale stichtingen zoeken, trainen en steunen vrijwillige mentoren. Lees wat zij doen, "
            "wat het landelijk bureau doet en waar wij voor staan."
        ),
        "intro": (
            "Wij zijn een vereniging van elf regionale stichtingen. Samen zoeken en begeleiden wij "
            "vrijwillige mentoren voor mensen die hulp nodig hebben bij keuzes over zorg."
        ),
        "body": [
            (
                "text",
                {
                    "heading": "Wat de stichtingen doen",
                    "text": (
                        "<p>De stichtingen werken in hun eigen regio. Hun coördinatoren:</p>"
                        "<ul>"
                        "<li>zoeken vrijwilligers en maken kennis met hen;</li>"
                        "<li>geven de basiscursus en bijscholing;</li>"
                        "<li>zoeken bij elke cliënt een mentor die past;</li>"
                        "<li>helpen bij het verzoek aan de kantonrechter;</li>"
                        "<li>begeleiden mentoren zolang zij mentor zijn.</li>"
                        "</ul>"
                        "<p>De kantonrechter benoemt een mentor. Vaak is dat de stichting, en dan werkt de "
                        "vrijwilliger in haar naam. Soms benoemt de rechter de vrijwilliger zelf.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Wat het landelijk bureau doet",
                    "text": (
                        "<p>Het landelijk bureau ondersteunt de stichtingen, bijvoorbeeld met scholing en "
                        "met deze site. Het praat met de overheid en met andere organisaties over goed "
                        "mentorschap. Kennen wij voor uw gemeente geen stichting? Dan helpt het landelijk "
                        "bureau u.</p>"
                    ),
                },
            ),
            (
                "figures",
                {
                    "heading": "Mentorschap in cijfers",
                    "figures": [
                        {"value": "11", "label": "regionale stichtingen"},
                        {"value": "2.500", "label": "vrijwillige mentoren"},
                        {"value": "3.200", "label": "mensen met een mentor"},
                    ],
                    "date": "2023, afgerond",
                    "source": "Mentorschap Nederland",
                    "source_address": "",
                },
            ),
            (
                "text",
                {
                    "heading": "Waar wij voor staan",
                    "text": (
                        "<ul>"
                        "<li><b>Naast iemand.</b> Wij beslissen pas voor een ander als het samen niet "
                        "lukt.</li>"
                        "<li><b>Tijd.</b> Een vrijwilliger heeft ten hoogste drie cliënten.</li>"
                        "<li><b>Dichtbij.</b> Wij zoeken het liefst iemand uit de buurt.</li>"
                        "<li><b>Open.</b> Wij zeggen wat wij doen en wanneer u iets hoort.</li>"
                        "</ul>"
                    ),
                },
            ),
            (
                "related",
                {
                    "heading": "Verder lezen",
                    "paths": ["over-ons/de-stichtingen", "klachten", "nieuws"],
                },
            ),
            (
                "action",
                {
                    "heading": "Wilt u ons iets vragen?",
                    "text": (
                        "U krijgt binnen vijf werkdagen antwoord van een mens. Rond feestdagen kan het iets "
                        "langer duren."
                    ),
                    "link": {
                        "label": "Stel uw vraag",
                        "page": None,
                        "address": "/contact/",
                    },
                },
            ),
        ],
    },
    {
        "path": "over-ons/de-stichtingen",
        "kind": "information",
        "title": "De stichtingen, en werken bij",
        "seo_title": "Regionale stichtingen voor mentorschap, en werken bij een stichting",
        "search_description": (
            "Welke stichting werkt in welk gebied, wie belt u, en hoe werkt u bij een stichting als "
            "coördinator, trainer of bestuurslid?"
        ),
        "intro": (
            "Elf stichtingen werken elk in een eigen gebied. De gemeente waar iemand woont, bepaalt welke "
            "stichting helpt. Kennen wij er voor een gemeente geen, dan helpt het landelijk bureau."
        ),
        "body": [
            (
                "table",
                {
                    "heading": "Stichtingen en gebieden",
                    "caption": "De stichtingen op deze site en hun gebied in grote lijnen",
                    "columns": ["Stichting", "Gebied"],
                    "rows": [
                        [
                            "Mentorschap Noord",
                            "Groningen, Friesland en Drenthe, dus ook Emmen",
                        ],
                        ["Mentorschap Overijssel Gelderland", "Overijssel en Gelderland"],
                        [
                            "Mentorschap Noordwest en Midden",
                            "Noord-Holland zonder Amsterdam, en Utrecht",
                        ],
                        ["Mentorschap Amsterdam", "Amsterdam"],
                        [
                            "Mentorschap Haag en Rijn",
                            "Den Haag, Delft, Westland, Leiden en de Duin- en Bollenstreek",
                        ],
                        ["Mentorschap Rotterdam e.o.", "Rotterdam en omgeving"],
                        ["Mentorschap Zeeland", "Zeeland"],
                        ["Mentorschap West-Brabant", "Breda, Bergen op Zoom en omgeving"],
                        [
                            "Mentorschap Midden en Noordoost Brabant",
                            "Tilburg, ’s-Hertogenbosch, Oss en omgeving",
                        ],
                        ["Mentorschap Limburg", "Limburg"],
                    ],
                },
            ),
            (
                "text",
                {
                    "heading": "Welke stichting is van u?",
                    "text": (
                        '<p>De grenzen lopen soms net anders dan u denkt. <a href="page:/regios/">Zoek '
                        "daarom op uw gemeente</a>. Daar staat ook het telefoonnummer.</p>"
                        "<p>Van de elf stichtingen staan er tien in deze lijst. De gegevens van de elfde vullen "
                        "wij nog aan.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Werken bij een stichting",
                    "text": (
                        "<p>Bij een stichting werken weinig mensen, en hun werk is afwisselend.</p>"
                        "<ul>"
                        "<li><b>Coördinator.</b> U zoekt en begeleidt mentoren, en brengt hen en cliënten "
                        "bij elkaar.</li>"
                        "<li><b>Trainer.</b> U geeft de basiscursus of bijscholing.</li>"
                        "<li><b>Bestuurslid.</b> U denkt mee over geld, beleid en kwaliteit. Dat is "
                        "vrijwilligerswerk.</li>"
                        "</ul>"
                        "<p>Elke stichting zoekt haar eigen mensen. Is er plaats, dan leest u dat op de "
                        "pagina van die stichting. U mag ook altijd bellen en vragen.</p>"
                    ),
                },
            ),
            (
                "action",
                {
                    "heading": "Zoek uw stichting",
                    "text": "Typ de naam van uw gemeente. U ziet wie u kunt bellen.",
                    "link": {
                        "label": "Vind uw stichting",
                        "page": None,
                        "address": "/regios/",
                    },
                },
            ),
        ],
    },
    {
        "path": "klachten",
        "kind": "information",
        "title": "Een klacht indienen",
        "seo_title": "Een klacht over een mentor, een stichting of deze site",
        "search_description": (
            "Bent u niet tevreden over een mentor, een coördinator of een stichting? Lees stap voor stap "
            "wat u kunt doen en wie u daarbij helpt."
        ),
        "intro": (
            "Ging er iets mis? Vertel het ons. Een klacht heeft nooit gevolgen voor de hulp die u krijgt."
        ),
        "body": [
            (
                "steps",
                {
                    "heading": "Wat u kunt doen",
                    "intro": (
                        "U mag bij elke stap iemand meenemen. U mag ook stappen overslaan als dat voor u "
                        "beter voelt."
                    ),
                    "steps": [
                        {
                            "title": "Praat met degene om wie het gaat",
                            "text": (
                                "<p>Vertel wat er gebeurde en wat u graag anders ziet. Vaak is dat genoeg. "
                                "Wilt u dat niet, ga dan naar stap 2.</p>"
                            ),
                        },
                        {
                            "title": "Bel of mail de stichting",
                            "text": (
                                "<p>Vraag naar de coördinator. Gaat uw klacht over de coördinator, vraag "
                                'dan naar de directeur. <a href="page:/regios/">Vind de stichting in uw '
                                "regio</a>. U hoort binnen vijf werkdagen wie uw klacht behandelt. Rond "
                                "feestdagen kan het iets langer duren.</p>"
                            ),
                        },
                        {
                            "title": "Dien een klacht op papier in",
                            "text": (
                                "<p>Schrijf op wat er gebeurde, wanneer, en wat u wilt. De stichting "
                                "vertelt u waar de klacht heen gaat en wanneer u antwoord krijgt. Schrijven "
                                "is niet verplicht: wij schrijven het ook voor u op.</p>"
                            ),
                        },
                        {
                            "title": "Vraag een onafhankelijk oordeel",
                            "text": (
                                "<p>Komt u er samen niet uit? De stichting vertelt u bij welke "
                                "klachtencommissie u terechtkunt. De mensen daarin werken niet bij de "
                                "stichting.</p>"
                            ),
                        },
                        {
                            "title": "Ga naar de kantonrechter",
                            "text": (
                                "<p>Gaat het over hoe de mentor zijn werk doet? De kantonrechter houdt "
                                "toezicht. U kunt er schrijven wat er aan de hand is. De rechter kan de "
                                "mentor om uitleg vragen en zo nodig ontslaan (artikel 461 van Boek 1 van "
                                "het Burgerlijk Wetboek).</p>"
                            ),
                        },
                    ],
                },
            ),
            (
                "text",
                {
                    "heading": "Hulp bij uw klacht",
                    "text": (
                        "<p>Een onafhankelijk cliëntondersteuner helpt u gratis. Vraag ernaar bij uw "
                        "gemeente of zorgkantoor. Woont u in een zorginstelling? Vraag dan ook naar de "
                        "vertrouwenspersoon daar.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Gaat uw klacht over de zorg?",
                    "text": (
                        "<p>Dan bent u bij de zorgverlener of de instelling aan het goede adres. Uw mentor "
                        "kan u daarbij helpen.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Is er direct gevaar?",
                    "text": (
                        '<p>Bel <a href="tel:112">112</a>. Denkt u aan mishandeling of verwaarlozing? Bel Veilig '
                        'Thuis, <a href="tel:08002000">0800 2000</a>. Gratis, dag en nacht.</p>'
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Wat wij met uw klacht doen",
                    "text": (
                        "<p>Wij lezen elke klacht en vertellen u wat wij ermee doen. Alleen wie uw klacht "
                        'behandelt, leest hem. Lees ook <a href="page:/privacy/">hoe wij met uw gegevens '
                        "omgaan</a>.</p>"
                    ),
                },
            ),
            (
                "action",
                {
                    "heading": "Vertel wat er misging",
                    "text": ("U schrijft in uw eigen woorden. Geef aan dat het om een klacht gaat."),
                    "link": {
                        "label": "Schrijf ons uw klacht",
                        "page": None,
                        "address": "/contact/",
                    },
                },
            ),
        ],
    },
]
