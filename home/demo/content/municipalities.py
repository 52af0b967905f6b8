"""For municipalities: the entrance and what the Wmo 2015 asks."""

# A text that others may put in their paper. Plain, so that it goes into every program.
NOTICE = """Naast iemand staan

Niet iedereen kan zelf goed beslissen over zorg, behandeling en begeleiding.
Bijvoorbeeld door dementie, een beperking of een ziekte. En niet iedereen heeft
familie die dat kan doen.

De kantonrechter kan dan een mentor benoemen. Een mentor leert iemand goed
kennen, denkt mee en komt op voor wat diegene wil. Over geld gaat een mentor
niet.

Kent u iemand die een mentor nodig heeft? Of wilt u zelf mentor worden? De
stichting in onze regio vertelt u er graag meer over. Een vraag stellen is
gratis.

[Zet hier de naam, het telefoonnummer en het adres van de stichting in uw regio.]
"""

PAGES: list[dict] = [
    {
        "path": "voor-gemeenten",
        "kind": "entrance",
        "title": "Voor gemeenten",
        "seo_title": "Mentorschap voor gemeenten, wijkteams en adviesraden",
        "search_description": (
            "Wat kan een gemeente doen voor inwoners die niet goed zelf over zorg beslissen? Over de Wmo, "
            "cliëntondersteuning en samenwerken met een mentor."
        ),
        "intro": (
            "Sommige inwoners kunnen niet goed zelf vertellen welke hulp zij nodig hebben. Een mentor doet "
            "dat met hen of voor hen. Hier leest u wat uw gemeente moet en kan doen."
        ),
        "action": ("Vind de stichting voor uw gemeente", "regios"),
        "tasks": [
            (
                "Weten wat de Wmo vraagt",
                "voor-gemeenten/wmo",
                "De artikelen in gewone woorden, en wat u in de praktijk doet.",
            ),
            (
                "Cliëntondersteuner of mentor?",
                "voor-zorgprofessionals/clientondersteuner-en-mentor",
                "Wie doet wat: de cliëntondersteuner en de mentor naast elkaar.",
            ),
            (
                "Weten wat een mentor kost",
                "mentorschap/kosten",
                "Wie wat betaalt, en wanneer bijzondere bijstand kan helpen.",
            ),
            ("Een bijeenkomst bijwonen", "agenda", "Kennismaken met de stichting in uw regio, ook online."),
        ],
        "body": [
            (
                "text",
                {
                    "heading": "In het kort",
                    "text": (
                        "<ul>"
                        "<li>De kantonrechter benoemt een mentor. De gemeente doet dat niet en kan er ook "
                        "niet zelf om vragen.</li>"
                        "<li>Heeft een inwoner een mentor? Die is vertegenwoordiger in de zin van de Wmo, de Wet "
                        "maatschappelijke ondersteuning. Spreek dus ook met de mentor.</li>"
                        "<li>U zorgt voor gratis en onafhankelijke cliëntondersteuning, en u wijst inwoners "
                        "daarop.</li>"
                        "<li>Kan iemand de kosten van een mentor niet betalen, dan kan die bij u bijzondere "
                        "bijstand vragen.</li>"
                        "</ul>"
                    ),
                },
            ),
            (
                "table",
                {
                    "heading": "Wanneer denkt u aan een mentor?",
                    "caption": "Signalen in de wijk en wat u dan kunt doen",
                    "columns": ["Wat u ziet", "Wat u kunt doen"],
                    "rows": [
                        [
                            "Een inwoner begrijpt het gesprek over hulp niet, en er is geen familie",
                            "Vraag een cliëntondersteuner erbij en bel de stichting in uw regio",
                        ],
                        [
                            "Een inwoner weigert steeds hulp en het gaat slechter",
                            (
                                "Overleg met de huisarts en de stichting. Weigeren alleen is geen reden "
                                "voor een mentor"
                            ),
                        ],
                        [
                            "Alleen de geldzaken lopen vast",
                            "Denk aan schuldhulp of een bewindvoerder. Een mentor gaat niet over geld",
                        ],
                        [
                            "De familie is het niet eens over de zorg",
                            "Wijs op de stichting. Een mentor van buiten de familie kan rust geven",
                        ],
                        [
                            "U denkt aan mishandeling of verwaarlozing",
                            "Bel Veilig Thuis: 0800 2000",
                        ],
                    ],
                },
            ),
            (
                "figures",
                {
                    "heading": "Mentoren in Nederland",
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
                "text",
                {
                    "heading": "Wat u aan de stichting kunt vragen",
                    "text": (
                        "<ul>"
                        "<li>Uitleg over mentorschap voor uw wijkteam of uw Wmo-loket.</li>"
                        "<li>Een vaste coördinator om mee te overleggen, ook zonder naam van de "
                        "inwoner.</li>"
                        "<li>Hoeveel mentoren en cliënten er in uw gemeente zijn. Heel kleine aantallen "
                        "geven wij niet, zodat niemand te herkennen is.</li>"
                        "<li>Afspraken over samenwerking: vrijwilligers werven, scholing, of een bijdrage "
                        "van uw gemeente.</li>"
                        "</ul>"
                    ),
                },
            ),
            (
                "downloads",
                {
                    "heading": "Een bericht dat u mag overnemen",
                    "documents": [
                        {
                            "title": "Bericht voor uw website of wijkblad",
                            "file": "bericht-over-mentorschap.txt",
                            "text": NOTICE,
                        },
                    ],
                },
            ),
            (
                "action",
                {
                    "heading": "Kennismaken met de stichting in uw regio?",
                    "text": (
                        "Zoek op uw gemeente. U ziet wie u kunt bellen. Voor Emmen is dat Mentorschap Noord."
                    ),
                    "link": {
                        "label": "Vind de stichting voor uw gemeente",
                        "page": None,
                        "address": "/regios/",
                    },
                },
            ),
        ],
    },
    {
        "path": "voor-gemeenten/wmo",
        "kind": "information",
        "title": "Wat de Wmo van een gemeente vraagt",
        "seo_title": "Wmo 2015 en mentorschap: de artikelen in gewone woorden",
        "search_description": (
            "Welke plichten heeft een gemeente volgens de Wmo 2015 voor inwoners met een mentor? Met de "
            "artikelen en ons advies ernaast."
        ),
        "intro": (
            "De Wmo is de Wet maatschappelijke ondersteuning. Uw gemeente moet gratis cliëntondersteuning regelen, "
            "inwoners daarop wijzen, en een vraag om hulp onderzoeken met de inwoner en zo mogelijk de "
            "vertegenwoordiger. Een mentor is zo’n vertegenwoordiger."
        ),
        "body": [
            (
                "table",
                {
                    "heading": "Wat moet, en wat wij aanraden",
                    "caption": "Plichten volgens de Wmo 2015, en ons advies als een inwoner een mentor heeft",
                    "columns": ["Dit moet", "Artikel", "Dit raden wij aan"],
                    "rows": [
                        [
                            (
                                "Zorg voor cliëntondersteuning voor alle inwoners. Het belang van de inwoner "
                                "staat voorop"
                            ),
                            "2.2.4",
                            "Regel onafhankelijke cliëntondersteuning die goed te vinden is",
                        ],
                        [
                            "Wijs de inwoner vóór het onderzoek op gratis cliëntondersteuning",
                            "2.3.2, lid 3",
                            "Zeg dit ook tegen de mentor, en zet het in de brief",
                        ],
                        [
                            (
                                "Zeg dat de inwoner een persoonlijk plan mag geven: op papier, welke hulp die "
                                "zelf het best vindt passen. Dat kan zeven dagen lang na de melding"
                            ),
                            "2.3.2, lid 2",
                            "Wijs ook de mentor op het plan. De mentor kan helpen bij het schrijven",
                        ],
                        [
                            (
                                "Doe na een melding binnen zes weken onderzoek, samen met de inwoner en waar "
                                "mogelijk de mantelzorger of vertegenwoordiger"
                            ),
                            "2.3.2, lid 1",
                            "Nodig de mentor uit voor het gesprek, en spreek ook met de inwoner zelf",
                        ],
                        [
                            "Geef de uitkomst op papier aan de inwoner of de vertegenwoordiger",
                            "2.3.2, lid 8",
                            "Stuur het verslag aan allebei",
                        ],
                        [
                            "Beslis na een aanvraag binnen twee weken",
                            "2.3.5",
                            "Stuur het besluit ook naar de mentor",
                        ],
                        [
                            (
                                "Zet in de verordening, de regels van de gemeente zelf, hoe inwoners en zeker "
                                "cliënten of hun vertegenwoordigers meepraten"
                            ),
                            "2.1.3",
                            "Vraag ook mentoren voor de adviesraad, of naar hun ervaring",
                        ],
                        [
                            "Neem steun aan mantelzorgers en vrijwilligers op in het beleidsplan",
                            "2.1.2",
                            "Noem vrijwillige mentoren in uw plan",
                        ],
                    ],
                },
            ),
            (
                "text",
                {
                    "heading": "Woorden in deze wet",
                    "text": (
                        "<ul>"
                        "<li><b>Melding.</b> Iemand laat de gemeente weten dat er hulp nodig is. De aanvraag komt "
                        "pas na het onderzoek.</li>"
                        "<li><b>Vertegenwoordiger.</b> Iemand die handelt voor een inwoner die zijn belangen niet "
                        "goed kan afwegen (artikel 1.1.1). De wet noemt de mentor niet apart. Een mentor hoort er "
                        "wel bij, dus wat voor een vertegenwoordiger geldt, geldt ook voor een mentor.</li>"
                        "<li><b>Beschikking.</b> De uitspraak van de rechter op papier. Daarin staat wie mentor "
                        "is. Vraag ernaar, dan weet u het zeker.</li>"
                        "<li><b>Pgb.</b> Geld om zelf hulp te kopen. Het kan als iemand het zelf of met hulp goed "
                        "beheert (artikel 2.3.6). Vraag wie het geld beheert: dat is meestal niet de mentor.</li>"
                        "</ul>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Werkt u niet bij een gemeente?",
                    "text": (
                        "<p>Alles onder ‘Dit moet’ mag u van uw gemeente verwachten, als inwoner, als familie en "
                        "als mentor. Gaat het anders? Vraag een cliëntondersteuner om hulp. Dat is gratis.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Een melding van een inwoner met een mentor",
                    "text": (
                        "<p>Zo raden wij het aan:</p>"
                        "<ol>"
                        "<li>Vraag bij elke melding of er een mentor, bewindvoerder of curator is.</li>"
                        "<li>Vraag om de beschikking en noteer hoe u de mentor bereikt.</li>"
                        "<li>Nodig de inwoner én de mentor uit. Kies een plek en een tijd die de inwoner "
                        "rust geeft.</li>"
                        "<li>Vraag eerst de inwoner wat die wil. Vraag daarna de mentor om aan te "
                        "vullen.</li>"
                        "<li>Stuur het verslag en het besluit ook naar de mentor.</li>"
                        "</ol>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Onafhankelijke steun regelen",
                    "text": (
                        "<p>Een cliëntondersteuner helpt een inwoner met informatie en advies. De gemeente "
                        "betaalt, maar de cliëntondersteuner werkt alleen voor de inwoner. Let op deze "
                        "punten:</p>"
                        "<ul>"
                        "<li><b>Gratis.</b> Voor elke inwoner, ook zonder Wmo-besluit.</li>"
                        "<li><b>Onafhankelijk.</b> Niet dezelfde persoon als degene die over de hulp "
                        "beslist.</li>"
                        "<li><b>Breed.</b> Over zorg en welzijn, en ook over wonen, werk, onderwijs en "
                        "inkomen (artikel 1.1.1).</li>"
                        "<li><b>Vindbaar.</b> In de brief, op uw site en aan de telefoon.</li>"
                        "</ul>"
                        "<p>Een mentor is iets anders dan een cliëntondersteuner. De mentor is door de "
                        "rechter benoemd en mag beslissen. Lees <a "
                        'href="page:/voor-zorgprofessionals/clientondersteuner-en-mentor/">hoe '
                        "cliëntondersteuner en mentor samenwerken</a>.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Wat een gemeente niet hoeft",
                    "text": (
                        "<p>De Wmo verplicht een gemeente niet om een mentor te leveren. Om een mentor "
                        "vragen bij de rechter kan een gemeente ook niet: dat kunnen de inwoner, de "
                        "familie, een zorginstelling en de officier van justitie (artikel 451 van Boek 1 "
                        "van het Burgerlijk Wetboek). Wel kunt u signalen doorgeven en mensen met elkaar in "
                        "contact brengen.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Lees de wet zelf",
                    "text": (
                        "<p>De volledige tekst staat op <a "
                        'href="https://wetten.overheid.nl/BWBR0035362/">wetten.overheid.nl, Wet '
                        "maatschappelijke ondersteuning 2015</a>. Wij schreven deze uitleg in november "
                        "2026. Staat er in de wet iets anders, dan geldt de wet.</p>"
                    ),
                },
            ),
            (
                "action",
                {
                    "heading": "Een vraag over een inwoner?",
                    "text": ("Overleg met de coördinator in uw regio. Dat kan zonder namen te noemen."),
                    "link": {
                        "label": "Vind de stichting voor uw gemeente",
                        "page": None,
                        "address": "/regios/",
                    },
                },
            ),
        ],
    },
]
