"""Asking for a mentor."""

PAGES: list[dict] = [
    {
        "path": "mentor-aanvragen",
        "kind": "information",
        "title": "Een mentor aanvragen",
        "seo_title": "Een mentor aanvragen: hoe gaat dat?",
        "search_description": (
            "Maakt u zich zorgen over iemand die niet goed zelf kan beslissen over zorg? Lees in acht "
            "stappen hoe u een mentor vraagt en wat er daarna gebeurt."
        ),
        "intro": (
            "Kent u iemand die hulp nodig heeft bij beslissingen over zorg? Of hebt u die hulp zelf nodig? "
            "Begin met een gesprek met de stichting in de regio. U hoeft nog niets zeker te weten."
        ),
        "action": ("Vind de stichting in de regio", "regios"),
        "body": [
            (
                "text",
                {
                    "heading": "Wie bent u?",
                    "text": (
                        "<ul>"
                        "<li><b>U bent het zelf.</b> U mag zelf om een mentor vragen, en zeggen wie u graag "
                        "wilt.</li>"
                        "<li><b>Familie of partner.</b> U kunt de rechter om een mentor vragen, of zelf "
                        'mentor worden. Lees de <a href="page:/voor-familie/">pagina voor familie</a>.</li>'
                        "<li><b>Buur, vriend of kennis.</b> U kunt het niet zelf aan de rechter vragen. U "
                        "kunt wel de familie, de huisarts of ons bellen. Wij kijken met u wie de volgende "
                        "stap kan zetten.</li>"
                        "<li><b>Zorgverlener.</b> Uw instelling mag de rechter om een mentor vragen. Lees "
                        'de <a href="page:/voor-zorgprofessionals/">pagina voor zorgprofessionals</a>.</li>'
                        "<li><b>Gemeente of wijkteam.</b> Bel de stichting in uw regio, en lees de <a "
                        'href="page:/voor-gemeenten/">pagina voor gemeenten</a>.</li>'
                        "</ul>"
                        "<p>Praat eerst met de persoon om wie het gaat, als dat kan. Vertel wat u ziet en "
                        "waarom u hulp wilt vragen.</p>"
                    ),
                },
            ),
            (
                "steps",
                {
                    "heading": "Zo gaat het",
                    "intro": (
                        "Wie het verzoek indient en hoeveel tijd een stap kost, verschilt per situatie. De "
                        "coördinator vertelt u steeds wat er nu gebeurt."
                    ),
                    "steps": [
                        {
                            "title": "Kijk of een mentor past",
                            "text": (
                                "<p>Gaat het over zorg en begeleiding? Dan past een mentor. Gaat het alleen "
                                "over geld, dan past een bewindvoerder beter.</p>"
                            ),
                        },
                        {
                            "title": "Bel of mail de stichting",
                            "text": (
                                '<p><a href="page:/regios/">Zoek de stichting op gemeente</a>. '
                                "De gemeente waar de persoon woont, telt. U hoort binnen vijf werkdagen van "
                                "ons. Rond feestdagen kan het iets langer duren.</p>"
                            ),
                        },
                        {
                            "title": "De coördinator luistert",
                            "text": (
                                "<p>Wat is er aan de hand? Wie zijn er al betrokken? Is een mentor de goede "
                                "hulp, of is er iets lichters?</p>"
                            ),
                        },
                        {
                            "title": "De coördinator maakt kennis",
                            "text": (
                                "<p>Met de persoon om wie het gaat. Wat vindt die belangrijk, en wie zou "
                                "erbij passen?</p>"
                            ),
                        },
                        {
                            "title": "Wij zoeken een mentor",
                            "text": (
                                "<p>Soms is die er snel. Soms is er een wachtlijst, en dan hoort u dat "
                                "eerlijk.</p>"
                            ),
                        },
                        {
                            "title": "Mentor en cliënt ontmoeten elkaar",
                            "text": "<p>Beiden mogen nee zeggen. Dan zoeken wij verder.</p>",
                        },
                        {
                            "title": "Het verzoek gaat naar de kantonrechter",
                            "text": (
                                '<p>Lees <a href="page:/mentor-aanvragen/naar-de-kantonrechter/">hoe het '
                                "bij de kantonrechter gaat</a>.</p>"
                            ),
                        },
                        {
                            "title": "De rechter beslist en de mentor begint",
                            "text": ("<p>Vanaf de uitspraak mag de mentor beslissen waar dat nodig is.</p>"),
                        },
                    ],
                },
            ),
            (
                "text",
                {
                    "heading": "Wij zeggen niet zomaar nee",
                    "text": (
                        "<p>Er is geen lijst met mensen die wij niet helpen. Denken wij dat een mentor niet "
                        "de goede hulp is? Dan kijkt altijd een tweede persoon mee. U krijgt de reden in "
                        "gewone woorden. En wij zeggen wie wel kan helpen, zoals een cliëntondersteuner of "
                        "een bewindvoerder.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Wat kost het?",
                    "text": (
                        "<p>Een vraag aan ons kost niets. Voor het verzoek rekent de rechtbank "
                        "griffierecht: een bedrag om een zaak te laten behandelen. In 2023 was dat €\u00a086; "
                        "vraag de rechtbank hoeveel het nu is. Daarna betaalt de persoon met een mentor de "
                        "beloning die de rechter toestaat. Wie weinig geld heeft, kan bij de gemeente bijzondere bijstand "
                        'vragen. Lees <a href="page:/mentorschap/kosten/">wat een mentor kost</a>.</p>'
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Is er haast?",
                    "text": (
                        "<ul>"
                        '<li><b>Direct gevaar:</b> bel <a href="tel:112">112</a>.</li>'
                        "<li><b>U denkt aan mishandeling of verwaarlozing:</b> bel Veilig Thuis, "
                        '<a href="tel:08002000">0800 2000</a>. Gratis, dag en nacht.</li>'
                        "<li><b>Er moet snel een besluit over zorg komen:</b> zeg het meteen als u ons "
                        "belt. De rechter kan een tijdelijke mentor benoemen.</li>"
                        "</ul>"
                    ),
                },
            ),
            (
                "action",
                {
                    "heading": "Begin met een gesprek",
                    "text": (
                        "Zoek de stichting in de gemeente waar de persoon woont. In Emmen is dat "
                        "bijvoorbeeld Mentorschap Noord."
                    ),
                    "link": {
                        "label": "Vind de stichting in de regio",
                        "page": None,
                        "address": "/regios/",
                    },
                },
            ),
        ],
    },
    {
        "path": "mentor-aanvragen/naar-de-kantonrechter",
        "kind": "information",
        "title": "Naar de kantonrechter",
        "seo_title": "Mentorschap vragen bij de kantonrechter",
        "search_description": (
            "Wie mag de kantonrechter om een mentor vragen, wat stuurt u mee, hoe gaat de zitting en hoe "
            "lang duurt het?"
        ),
        "intro": (
            "Een mentor komt er pas als de kantonrechter dat beslist. Hier leest u wie het mag vragen en "
            "hoe het gaat. De coördinator helpt u erbij."
        ),
        "body": [
            (
                "table",
                {
                    "heading": "Wie mag het vragen?",
                    "caption": (
                        "Wie een verzoek mag indienen volgens artikel 451 van Boek 1 van het Burgerlijk "
                        "Wetboek"
                    ),
                    "columns": ["Wie", "Mag dit?", "Goed om te weten"],
                    "rows": [
                        ["De persoon zelf", "Ja", "Zeg er ook bij wie u als mentor wilt"],
                        [
                            "Man, vrouw of partner",
                            "Ja",
                            "Ook als u samenleeft en niet getrouwd bent",
                        ],
                        [
                            "Familie",
                            "Ja, tot en met de vierde graad",
                            "Dus ook broers, zussen, ooms, tantes, neven en nichten",
                        ],
                        [
                            "Bewindvoerder, curator of voogd",
                            "Ja",
                            "Een voogd zorgt voor iemand die nog geen 18 is",
                        ],
                        [
                            "De instelling die zorg of begeleiding geeft",
                            "Ja",
                            "De instelling schrijft erbij waarom de naaste familie het niet vraagt",
                        ],
                        [
                            "De officier van justitie",
                            "Ja",
                            "Voor als niemand anders het doet",
                        ],
                        [
                            "Buren, vrienden, gemeente",
                            "Nee",
                            "Zij kunnen de familie, de instelling of ons bellen",
                        ],
                    ],
                },
            ),
            (
                "steps",
                {
                    "heading": "Zo gaat het bij de rechtbank",
                    "intro": "",
                    "steps": [
                        {
                            "title": "U vult het formulier in",
                            "text": (
                                "<p>Het formulier staat op <a "
                                'href="https://www.rechtspraak.nl/Onderwerpen/Mentorschap">rechtspraak.nl, '
                                "over mentorschap</a>. Daar staat ook welke papieren erbij horen. U "
                                "schrijft op waarom een mentor nodig is en wie het kan worden.</p>"
                            ),
                        },
                        {
                            "title": "De mentor zegt ja",
                            "text": (
                                "<p>De rechter wil weten of de mentor, of de stichting, het wil doen en "
                                "ervoor geschikt is.</p>"
                            ),
                        },
                        {
                            "title": "U stuurt alles naar de rechtbank",
                            "text": (
                                "<p>Naar de rechtbank in de regio waar de persoon woont. Een advocaat is "
                                "niet nodig.</p>"
                            ),
                        },
                        {
                            "title": "U betaalt het griffierecht",
                            "text": "<p>De rechtbank laat weten hoeveel en hoe. In 2023 was het €\u00a086.</p>",
                        },
                        {
                            "title": "De rechter praat met u",
                            "text": (
                                "<p>Meestal op een zitting. De persoon om wie het gaat, mag vertellen wat "
                                "die vindt. Kan iemand niet komen? Zeg dat vooraf, dan zoekt de rechtbank "
                                "een oplossing.</p>"
                            ),
                        },
                        {
                            "title": "U krijgt de uitspraak op papier",
                            "text": (
                                "<p>Dat papier heet de <b>beschikking</b>. Bewaar het goed: de mentor laat "
                                "het zien aan zorgverleners.</p>"
                            ),
                        },
                    ],
                },
            ),
            (
                "text",
                {
                    "heading": "Hoe lang duurt het?",
                    "text": (
                        "<p>Dat verschilt per rechtbank en per zaak. Bel de rechtbank en vraag hoe lang een "
                        "verzoek nu duurt. Is er haast? Schrijf dat boven aan uw verzoek en zeg waarom.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "U bent het niet eens met de uitspraak",
                    "text": (
                        "<p>Dan kunt u in hoger beroep gaan bij het gerechtshof. Daarvoor hebt u een "
                        "advocaat nodig, en er is een uiterste datum. Vraag op tijd advies.</p>"
                    ),
                },
            ),
            (
                "related",
                {
                    "heading": "Verder lezen",
                    "paths": [
                        "mentorschap/kosten",
                        "mentorschap/rechten-van-de-client",
                        "voor-familie",
                    ],
                },
            ),
            (
                "action",
                {
                    "heading": "Hulp bij het verzoek?",
                    "text": "De coördinator in uw regio kijkt met u mee.",
                    "link": {
                        "label": "Vind de stichting in de regio",
                        "page": None,
                        "address": "/regios/",
                    },
                },
            ),
        ],
    },
]
