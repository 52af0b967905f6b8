"""For care professionals."""

PAGES: list[dict] = [
    {
        "path": "voor-zorgprofessionals",
        "kind": "entrance",
        "title": "Voor zorgprofessionals",
        "seo_title": "Mentorschap voor artsen, verpleegkundigen en begeleiders",
        "search_description": (
            "Wanneer vraagt u een mentor voor een cliënt, met wie overlegt u en wie beslist? Kort en "
            "praktisch voor zorgverleners."
        ),
        "intro": (
            "Kan uw cliënt een besluit over zorg niet zelf nemen, en is er niemand anders die dat kan? Dan "
            "kan een mentor helpen. Heeft uw cliënt al een mentor? Dan leest u hier hoe u samenwerkt."
        ),
        "action": ("Overleg met de stichting in de regio", "regios"),
        "tasks": [
            (
                "Een mentor vragen voor een cliënt",
                "mentor-aanvragen/naar-de-kantonrechter",
                "Wie het mag vragen, en hoe het gaat bij de kantonrechter.",
            ),
            (
                "Samenwerken met een mentor",
                "voor-zorgprofessionals/samenwerken-met-een-mentor",
                "Wie beslist over medicijnen, een operatie of het zorgplan.",
            ),
            (
                "Beoordelen of iemand zelf kan beslissen",
                "voor-zorgprofessionals/wilsonbekwaam-ter-zake",
                "Wilsonbekwaam is iemand nooit voor alles tegelijk.",
            ),
            (
                "Een cliëntondersteuner erbij vragen",
                "voor-zorgprofessionals/clientondersteuner-en-mentor",
                "Wat die doet, en waar de mentor begint.",
            ),
        ],
        "body": [
            (
                "text",
                {
                    "heading": "In het kort",
                    "text": (
                        "<ul>"
                        "<li>De mentor is de wettelijke vertegenwoordiger voor verzorging, verpleging, "
                        "behandeling en begeleiding.</li>"
                        "<li>Kan de cliënt over dit besluit zelf beslissen? Dan beslist de cliënt, ook als "
                        "er een mentor is.</li>"
                        "<li>Kan de cliënt dat niet? Dan vraagt u de mentor om toestemming.</li>"
                        "<li>Een mentor is geen collega. De mentor geeft geen zorg en regelt uw zorg "
                        "niet.</li>"
                        "</ul>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Wanneer vraagt u een mentor?",
                    "text": (
                        "<ul>"
                        "<li>Er komt een besluit aan dat de cliënt niet zelf kan nemen, en er is geen "
                        "partner of familie die dat kan.</li>"
                        "<li>De familie is het niet eens, en de cliënt heeft daar last van.</li>"
                        "<li>De familie kan het niet meer dragen en wil gewoon familie zijn.</li>"
                        "<li>Een jongere wordt 18 en zal hulp nodig houden. De rechter kan al voor de "
                        "verjaardag beslissen.</li>"
                        "<li>Een cliënt krijgt zorg waar niemand van buiten naar kijkt.</li>"
                        "</ul>"
                    ),
                },
            ),
            (
                "steps",
                {
                    "heading": "Zo vraagt u een mentor aan",
                    "intro": "",
                    "steps": [
                        {
                            "title": "Praat met de cliënt",
                            "text": (
                                "<p>Leg uit wat een mentor is, en vraag wat de cliënt ervan vindt. Schrijf "
                                "dat op.</p>"
                            ),
                        },
                        {
                            "title": "Praat met de familie",
                            "text": (
                                "<p>De rechter kijkt eerst naar de wens van de cliënt, en dan naar partner "
                                "en familie. Vraag of iemand het kan en wil.</p>"
                            ),
                        },
                        {
                            "title": "Bel de stichting",
                            "text": (
                                '<p><a href="page:/regios/">Zoek de stichting op de gemeente van uw '
                                "cliënt</a>. De coördinator denkt met u mee en laat binnen vijf werkdagen "
                                "van zich horen.</p>"
                            ),
                        },
                        {
                            "title": "Dien het verzoek in",
                            "text": (
                                "<p>De familie doet dat, of uw instelling. Doet uw instelling het, dan "
                                "schrijft u erbij waarom de naaste familie het niet vraagt.</p>"
                            ),
                        },
                    ],
                },
            ),
            (
                "text",
                {
                    "heading": "U kunt zelf geen mentor zijn van uw cliënt",
                    "text": (
                        "<p>Hulpverleners en medewerkers van de instelling kunnen geen mentor zijn van hun "
                        "eigen cliënt (artikel 452 van Boek 1 van het Burgerlijk Wetboek). Zo blijft er "
                        "iemand die van buiten meekijkt.</p>"
                    ),
                },
            ),
            (
                "action",
                {
                    "heading": "Overleggen over een cliënt?",
                    "text": ("Bel de coördinator in uw regio. Noem geen naam zolang dat niet nodig is."),
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
        "path": "voor-zorgprofessionals/samenwerken-met-een-mentor",
        "kind": "information",
        "title": "Samenwerken met een mentor",
        "seo_title": "Samenwerken met een mentor: wie beslist wat?",
        "search_description": (
            "Wie beslist over medicijnen, een operatie, de dagbesteding of het zorgplan? Met een overzicht "
            "en afspraken voor zorgverlener en mentor."
        ),
        "intro": (
            "Een mentor en een zorgverlener willen hetzelfde: goede zorg die past bij deze cliënt. "
            "Duidelijke afspraken helpen daarbij."
        ),
        "body": [
            (
                "table",
                {
                    "heading": "Wie doet wat?",
                    "caption": "Wie welke rol heeft bij besluiten over zorg",
                    "columns": ["Onderwerp", "Cliënt", "Mentor", "Zorgverlener"],
                    "rows": [
                        [
                            "Behandeling of operatie",
                            "Beslist zelf als dat kan",
                            "Geeft of weigert toestemming als de cliënt dat niet kan",
                            "Legt uit, geeft advies, vraagt toestemming",
                        ],
                        [
                            "Zorgplan",
                            "Zegt wat hij wil",
                            "Bespreekt het plan en stemt in als de cliënt dat niet kan",
                            "Maakt het plan en bespreekt het",
                        ],
                        [
                            "Dagelijkse zorg",
                            "Kiest zo veel mogelijk zelf",
                            "Kijkt mee of het past",
                            "Geeft de zorg",
                        ],
                        [
                            "Andere woonplek met zorg",
                            "Beslist zelf als dat kan",
                            "Beslist mee of voor de cliënt. Bij verzet gelden aparte wetten",
                            "Legt uit welke plekken er zijn",
                        ],
                        [
                            "Spoed bij levensgevaar",
                            "Krijgt meteen hulp",
                            "Hoort zo snel mogelijk wat er gebeurd is",
                            "Doet wat meteen nodig is",
                        ],
                        ["Geld", "Zelf, of de bewindvoerder", "Niet", "Niet"],
                        [
                            "Verzoek om euthanasie",
                            "Alleen de cliënt zelf",
                            "Kan dit niet voor de cliënt vragen",
                            "De arts volgt de euthanasiewet",
                        ],
                    ],
                },
            ),
            (
                "text",
                {
                    "heading": "Afspraken die werken",
                    "text": (
                        "<ul>"
                        "<li><b>Vraag de beschikking.</b> Daarin staat wie de mentor is. Noteer ook hoe u "
                        "de mentor bereikt, en wie u belt als dat niet lukt.</li>"
                        "<li><b>Bel op tijd.</b> Niet pas als het plan af is. Een mentor heeft tijd nodig "
                        "om de cliënt te spreken.</li>"
                        "<li><b>Geef uitleg in gewone woorden.</b> Wat is de keuze? Wat zijn de gevolgen? "
                        "Wat gebeurt er als wij niets doen?</li>"
                        "<li><b>Begin bij de cliënt.</b> Ga samen zitten, met de cliënt erbij. Praat met de "
                        "cliënt en niet over hem heen.</li>"
                        "<li><b>Spreek af wat u meldt.</b> Bijvoorbeeld: een val, een nieuw medicijn, een "
                        "opname. En wat niet.</li>"
                        "<li><b>Schrijf op wie wat besloot.</b> Met de wens van de cliënt en de reden.</li>"
                        "</ul>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Informatie delen",
                    "text": (
                        "<p>Beslist de mentor voor de cliënt? Dan krijgt de mentor de informatie die "
                        "daarvoor nodig is, zoals u die anders aan de cliënt zou geven. Over andere dingen "
                        "houdt u zich aan uw beroepsgeheim.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Bent u het niet eens met de mentor?",
                    "text": (
                        "<ol>"
                        "<li>Zeg het, en vraag naar de reden.</li>"
                        "<li>Bekijk samen opnieuw wat de cliënt wil en wat nodig is.</li>"
                        "<li>Vraag een collega om mee te kijken.</li>"
                        "<li>Lukt het niet? Bel de coördinator van de stichting.</li>"
                        "<li>Denkt u dat een besluit de cliënt schaadt? Als goed hulpverlener hoeft u een "
                        "besluit van de mentor niet te volgen als het botst met goede zorg. Vraag advies in "
                        "uw instelling. De kantonrechter houdt toezicht op de mentor: ook daar kunt u uw "
                        "zorgen melden.</li>"
                        "</ol>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Wat u van een vrijwillige mentor mag verwachten",
                    "text": (
                        "<p>De mentor kent de cliënt, houdt ongeveer eens in de twee weken contact en komt "
                        "naar besprekingen. De mentor heeft een cursus gevolgd en een VOG. Achter de mentor "
                        "staat een coördinator. De mentor is een vrijwilliger, en vaak niet elk uur van de "
                        "dag bereikbaar.</p>"
                    ),
                },
            ),
            (
                "related",
                {
                    "heading": "Verder lezen",
                    "paths": [
                        "voor-zorgprofessionals/wilsonbekwaam-ter-zake",
                        "mentorschap/rechten-van-de-client",
                        "verhalen/wat-zou-zij-gewild-hebben",
                    ],
                },
            ),
            (
                "action",
                {
                    "heading": "Loopt de samenwerking vast?",
                    "text": "De coördinator helpt u en de mentor weer op weg.",
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
        "path": "voor-zorgprofessionals/wilsonbekwaam-ter-zake",
        "kind": "information",
        "title": "Wilsonbekwaam ter zake",
        "seo_title": "Wilsonbekwaam ter zake: wat is het en wie beslist dan?",
        "search_description": (
            "Kan een cliënt over dit besluit zelf beslissen? Vier vragen om na te gaan, wie het beoordeelt "
            "en wie dan vertegenwoordigt."
        ),
        "intro": (
            "Iemand is ‘wilsonbekwaam ter zake’ als hij één bepaald besluit niet goed kan overzien. Het "
            "gaat dus nooit over de hele persoon, en het kan morgen anders zijn."
        ),
        "body": [
            (
                "text",
                {
                    "heading": "Ga ervan uit dat het wel kan",
                    "text": (
                        "<p>Iedere volwassene kan zelf beslissen, tot blijkt dat het bij dit besluit niet "
                        "lukt. Een diagnose zegt niet genoeg. Een keuze die u onverstandig vindt, ook niet. "
                        "En een mentor maakt iemand niet voor alles wilsonbekwaam.</p>"
                    ),
                },
            ),
            (
                "steps",
                {
                    "heading": "Vier vragen",
                    "intro": "Loop deze vragen langs voor dit ene besluit.",
                    "steps": [
                        {
                            "title": "Begrijpt de cliënt de uitleg?",
                            "text": (
                                "<p>Gebruik korte zinnen, plaatjes, een tolk of een bekende. Vraag de "
                                "cliënt om het na te vertellen.</p>"
                            ),
                        },
                        {
                            "title": "Ziet de cliënt dat het over hemzelf gaat?",
                            "text": ("<p>Weet de cliënt dat hij ziek is, of dat er iets moet gebeuren?</p>"),
                        },
                        {
                            "title": "Kan de cliënt afwegen?",
                            "text": ("<p>Kan hij de keuzes naast elkaar leggen, op zijn eigen manier?</p>"),
                        },
                        {
                            "title": "Kan de cliënt een keuze laten merken?",
                            "text": (
                                "<p>Met woorden, gebaren of gedrag. Blijft de keuze ongeveer gelijk?</p>"
                            ),
                        },
                    ],
                },
            ),
            (
                "text",
                {
                    "heading": "Wie beoordeelt het?",
                    "text": (
                        "<p>De zorgverlener die het besluit voorlegt. Bij een zwaar besluit, of bij "
                        "twijfel, vraagt die een collega die er niet bij betrokken is. Dat is vaak een arts "
                        "of een gedragsdeskundige. De mentor beoordeelt het niet, maar vertelt wel wat hij "
                        "weet. Schrijf op wat u vroeg, wat u zag en wat u besloot.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Wie beslist er dan?",
                    "text": (
                        "<p>De wet over de medische behandeling, de WGBO, noemt een volgorde (artikel 465 "
                        "van Boek 7 van het Burgerlijk Wetboek):</p>"
                        "<ol>"
                        "<li>de curator of de mentor, als de rechter die heeft benoemd;</li>"
                        "<li>iemand die de cliënt zelf op papier heeft aangewezen: de schriftelijk "
                        "gemachtigde;</li>"
                        "<li>de man, vrouw of partner;</li>"
                        "<li>naaste familie, zoals een ouder, kind, broer of zus.</li>"
                        "</ol>"
                        "<p>Is er een mentor, dan gaat u dus naar de mentor. De familie vraagt u om "
                        "raad.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Ook dan telt de cliënt mee",
                    "text": (
                        "<ul>"
                        "<li>Leg uit wat er gaat gebeuren, zo dat de cliënt het kan volgen.</li>"
                        "<li>Verzet de cliënt zich tegen iets ingrijpends? Dan mag het alleen als het "
                        "duidelijk nodig is om ernstig nadeel te voorkomen.</li>"
                        "<li>Had de cliënt het eerder op papier gezet, toen hij het nog wel kon? Een "
                        "schriftelijke weigering van een behandeling volgt u, tenzij er goede redenen zijn "
                        "om dat niet te doen.</li>"
                        "<li>Wacht als het kan. Soms is iemand ’s ochtends helderder, of na een "
                        "infectie.</li>"
                        "</ul>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Niet-vrijwillige zorg",
                    "text": (
                        "<p>Wil de cliënt de zorg echt niet, en moet die toch? Dan gelden de Wet zorg en "
                        "dwang of de Wet verplichte ggz. Daarin staan eigen stappen. Uw instelling heeft "
                        "iemand die u daarbij helpt.</p>"
                    ),
                },
            ),
            (
                "action",
                {
                    "heading": "Is er een mentor nodig?",
                    "text": "Bel de coördinator in de regio en overleg.",
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
        "path": "voor-zorgprofessionals/clientondersteuner-en-mentor",
        "kind": "information",
        "title": "Cliëntondersteuner en mentor",
        "seo_title": "Cliëntondersteuner en mentor: verschil en samenwerking",
        "search_description": (
            "Wat doet een onafhankelijk cliëntondersteuner, wat doet een mentor, en wie vraagt u wanneer? "
            "Met een vergelijking en een voorbeeld."
        ),
        "intro": (
            "Een cliëntondersteuner wijst de weg. Een mentor mag beslissen. Vaak hebben zij elkaar nodig, "
            "en soms is de eerste al genoeg."
        ),
        "body": [
            (
                "table",
                {
                    "heading": "Het verschil",
                    "caption": "Cliëntondersteuner en mentor naast elkaar",
                    "columns": ["Vraag", "Cliëntondersteuner", "Mentor"],
                    "rows": [
                        [
                            "Wat is het doel?",
                            "De cliënt vindt de weg in zorg, wonen, werk en inkomen",
                            "De belangen van de cliënt bij zorg en begeleiding zijn beschermd",
                        ],
                        [
                            "Mag die beslissen?",
                            "Nee",
                            "Ja, als de cliënt het zelf niet kan",
                        ],
                        [
                            "Wie regelt het?",
                            "De gemeente of het zorgkantoor",
                            "De kantonrechter",
                        ],
                        [
                            "Wie kan het vragen?",
                            "De cliënt of iemand die hem helpt",
                            "De cliënt, familie, een instelling of de officier van justitie",
                        ],
                        [
                            "Hoe lang?",
                            "Zolang de vraag duurt",
                            "Zolang het mentorschap duurt",
                        ],
                        [
                            "Wat kost het de cliënt?",
                            "Niets",
                            "Soms kosten van de rechtbank en de mentor",
                        ],
                        [
                            "Waar staat het?",
                            "Wmo 2015, artikel 2.2.4, en de Wet langdurige zorg",
                            "Burgerlijk Wetboek Boek 1, artikel 450 tot en met 462",
                        ],
                    ],
                },
            ),
            (
                "text",
                {
                    "heading": "Wie vraagt u wanneer?",
                    "text": (
                        "<ul>"
                        "<li><b>De cliënt kan zelf beslissen, maar ziet door de bomen het bos niet.</b> "
                        "Vraag een cliëntondersteuner.</li>"
                        "<li><b>De cliënt kan over zorg niet goed zelf beslissen, en er is niemand die dat "
                        "kan doen.</b> Denk aan een mentor.</li>"
                        "<li><b>Er is al een mentor en er komt iets ingewikkelds, zoals een verhuizing of "
                        "een aanvraag.</b> Ook een mentor mag een cliëntondersteuner vragen. Die kent de "
                        "regels en de weg.</li>"
                        "<li><b>Er is alleen een geldvraag.</b> Denk aan schuldhulp of een "
                        "bewindvoerder.</li>"
                        "</ul>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Een voorbeeld",
                    "text": (
                        "<p>Mevrouw Vonk (een verzonnen naam) woont alleen en vergeet veel. Haar mentor "
                        "ziet dat zij meer hulp nodig heeft. De cliëntondersteuner legt uit welke hulp de "
                        "gemeente kan geven en welke het zorgkantoor. De mentor bespreekt met mevrouw wat "
                        "zij wil: thuis blijven, met iemand die ’s ochtends komt. De cliëntondersteuner "
                        "helpt met de aanvraag. De mentor ondertekent waar dat nodig is.</p>"
                        "<p>Ieder deed zijn eigen deel. Mevrouw had twee mensen naast zich, en wist wie "
                        "waarvoor was.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Afspraken vooraf",
                    "text": (
                        "<ul>"
                        "<li>Wie praat met wie, en wie vertelt het aan de cliënt?</li>"
                        "<li>Welke informatie mag u delen? Vraag de cliënt om toestemming, of de mentor als "
                        "de cliënt dat niet kan.</li>"
                        "<li>Wie schrijft op wat er is afgesproken?</li>"
                        "<li>Wanneer is de cliëntondersteuner klaar?</li>"
                        "</ul>"
                    ),
                },
            ),
            (
                "related",
                {
                    "heading": "Verder lezen",
                    "paths": ["voor-gemeenten/wmo", "mentorschap/rechten-van-de-client"],
                },
            ),
            (
                "action",
                {
                    "heading": "Twijfelt u wie u nodig hebt?",
                    "text": "De coördinator in de regio denkt met u mee.",
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
