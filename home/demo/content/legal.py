"""Privacy, cookies, accessibility."""

PAGES: list[dict] = [
    {
        "path": "privacy",
        "kind": "information",
        "title": "Uw gegevens en uw privacy",
        "seo_title": "Privacyverklaring",
        "search_description": (
            "Welke gegevens wij vragen, waarom, hoe lang wij die bewaren, wie ze ziet en wat uw rechten zijn."
        ),
        "intro": (
            "Wij vragen alleen wat nodig is, en we zeggen waarom. Dit is versie 1 van onze "
            "privacyverklaring, van 22 november 2026."
        ),
        "body": [
            (
                "text",
                {
                    "heading": "Wat wij vragen en waarom",
                    "text": (
                        "<h3>Als u zich aanmeldt als mentor</h3>"
                        "<ul>"
                        "<li>Uw naam en aanhef, om u goed aan te spreken.</li>"
                        "<li>Uw e-mailadres, en uw telefoonnummer als u dat wilt, om u te bereiken.</li>"
                        "<li>Uw gemeente, en uw postcode als u die wilt geven. Uw gemeente bepaalt welke "
                        "stichting u helpt.</li>"
                        "<li>Uw motivatie, om het eerste gesprek voor te bereiden.</li>"
                        "</ul>"
                        "<p>Andere vragen in het formulier zijn niet verplicht. Dat staat er steeds bij.</p>"
                        "<p>Later kijken wij naar uw VOG. Wij schrijven op dat wij die gezien hebben, met "
                        "het nummer, de datum en tot wanneer die geldt. Wij bewaren geen kopie.</p>"
                        "<h3>Als u ons een vraag stelt</h3>"
                        "<p>Uw naam, hoe wij u bereiken en uw vraag. Alleen om u te antwoorden.</p>"
                        "<p>Wij vragen nooit om uw burgerservicenummer (BSN). Schrijf het ook niet in uw "
                        "antwoorden.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Wie uw gegevens ziet",
                    "text": (
                        "<p>De coördinatoren van de stichting in uw regio. Is er in uw gemeente geen "
                        "stichting, dan is dat het landelijk bureau. Past een andere stichting beter, dan "
                        "gaat uw aanmelding daarheen. Dat ziet u op uw eigen statuspagina.</p>"
                        "<p>Een bestuur ziet alleen aantallen, geen namen. Wij verkopen niets en geven "
                        "niets door voor reclame.</p>"
                        "<p>Wat u ons schrijft, staat versleuteld opgeslagen: alleen met een sleutel is het "
                        "te lezen. Uw naam, postcode en gemeente niet. Daarmee zoeken wij uw aanmelding "
                        "op.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Hoe lang wij uw gegevens bewaren",
                    "text": (
                        "<p>Wij bewaren gegevens niet langer dan nodig. Onder aan deze pagina staat per "
                        "soort hoe lang dat is, en waarom. Daarna wissen wij ze vanzelf, in de nacht.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Uw rechten",
                    "text": (
                        "<p>Dit zijn uw rechten volgens de privacywet, de Algemene verordening "
                        "gegevensbescherming (AVG):</p>"
                        "<ul>"
                        "<li>U mag zien welke gegevens wij van u hebben.</li>"
                        "<li>U mag fouten laten verbeteren en gegevens laten wissen.</li>"
                        "<li>U mag een toestemming weer intrekken.</li>"
                        "<li>U mag bezwaar maken tegen wat wij met uw gegevens doen.</li>"
                        "</ul>"
                        "<p>Bent u niet tevreden over ons antwoord? Dan kunt u een klacht indienen bij de "
                        "Autoriteit Persoonsgegevens, op autoriteitpersoonsgegevens.nl.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Geen cookies om u te volgen",
                    "text": (
                        "<p>Op de pagina’s en formulieren van deze site staan geen cookies. Logt u in, dan "
                        "gebruiken wij alleen cookies die daarvoor nodig zijn. Die volgen u niet. Lees <a "
                        'href="page:/cookies/">welke cookies wij gebruiken</a>. Wij laden niets van andere '
                        "sites.</p>"
                    ),
                },
            ),
            (
                "contact",
                {
                    "heading": "Een vraag over uw gegevens?",
                    "text": "Bel of mail ons. U krijgt altijd antwoord van een mens.",
                    "phone": "",
                    "email": "",
                },
            ),
        ],
    },
    {
        "path": "cookies",
        "kind": "information",
        "title": "Cookies",
        "seo_title": "Welke cookies gebruikt deze site?",
        "search_description": (
            "Wie deze site leest of een formulier invult, krijgt geen cookies. Bij het inloggen zijn er twee die nodig zijn. Lees "
            "welke en waarvoor."
        ),
        "intro": (
            "Een cookie is een klein bestand dat een site op uw computer of telefoon zet. Leest u deze site "
            "of vult u een formulier in? Dan zetten wij er geen."
        ),
        "body": [
            (
                "table",
                {
                    "heading": "Cookies bij het inloggen",
                    "caption": "De cookies die deze site gebruikt vanaf de pagina waarop u inlogt",
                    "columns": ["Naam", "Waarvoor", "Hoe lang"],
                    "rows": [
                        [
                            "sessionid",
                            "Onthoudt dat u bent ingelogd",
                            "Tot u uitlogt of de sessie verloopt",
                        ],
                        [
                            "csrftoken",
                            "Voorkomt dat een andere site formulieren in uw naam verstuurt",
                            "Een jaar. Er staat niets over u in",
                        ],
                    ],
                },
            ),
            (
                "text",
                {
                    "heading": "Waarom u geen vraag over cookies krijgt",
                    "text": (
                        "<p>Voor cookies die echt nodig zijn, hoeft een site geen toestemming te vragen. "
                        "Andere cookies hebben wij niet. Daarom ziet u hier geen balk om weg te klikken.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Wat wij niet doen",
                    "text": (
                        "<ul>"
                        "<li>Wij volgen u niet, ook niet op andere sites.</li>"
                        "<li>Wij tellen geen bezoekers met een programma van een ander bedrijf.</li>"
                        "<li>Wij laden geen lettertypen, kaarten of knoppen van andere sites.</li>"
                        "<li>Een video van een andere site begint pas te laden als u erop klikt. Die site "
                        "kan dan wel cookies zetten.</li>"
                        "</ul>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Cookies verwijderen",
                    "text": (
                        "<p>Dat kan in de instellingen van uw browser. Daarna moet u opnieuw inloggen.</p>"
                    ),
                },
            ),
            (
                "related",
                {
                    "heading": "Verder lezen",
                    "paths": ["privacy", "toegankelijkheid"],
                },
            ),
            (
                "contact",
                {
                    "heading": "Een vraag over cookies?",
                    "text": "Bel of mail ons. U krijgt altijd antwoord van een mens.",
                    "phone": "",
                    "email": "",
                },
            ),
        ],
    },
    {
        "path": "toegankelijkheid",
        "kind": "information",
        "title": "Toegankelijkheid",
        "seo_title": "Toegankelijkheidsverklaring",
        "search_description": (
            "Iedereen moet deze site kunnen gebruiken. Lees aan welke eisen wij werken, wat wij hebben "
            "getest, wat wij nog niet weten en hoe u iets meldt."
        ),
        "intro": (
            "Iedereen moet deze site kunnen gebruiken, ook met een schermlezer, zonder muis of op een "
            "kleine telefoon. Deze verklaring is van 22 november 2026."
        ),
        "body": [
            (
                "text",
                {
                    "heading": "Waar wij naar werken",
                    "text": (
                        "<p>Wij volgen WCAG 2.2, niveau AA. Dat zijn internationale afspraken over sites "
                        "die voor iedereen werken. De Europese norm EN 301 549 sluit daarop aan.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Wat u mag verwachten",
                    "text": (
                        "<ul>"
                        "<li>U kunt alles met het toetsenbord bedienen. U ziet steeds waar u bent.</li>"
                        "<li>U kunt de tekst vergroten tot 200 procent. De site past op een scherm van 320 "
                        "pixels breed.</li>"
                        "<li>Het werkt zonder JavaScript: extra programmacode in uw browser.</li>"
                        "<li>De site volgt de instellingen van uw apparaat: licht of donker, hoog contrast, "
                        "minder beweging.</li>"
                        "<li>Een fout in een formulier staat in woorden bij de vraag en boven het "
                        "formulier.</li>"
                        "<li>Bij elke kaart staat een tabel met dezelfde informatie.</li>"
                        "<li>U hoeft een formulier niet in één keer in te vullen. Wij bewaren het tot 30 "
                        "dagen na de laatste keer dat u iets invulde.</li>"
                        "<li>Wij schrijven korte zinnen en leggen moeilijke woorden uit.</li>"
                        "</ul>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Hoe wij testen",
                    "text": (
                        "<p>Bij elke wijziging kijkt een programma (axe) of er fouten zijn. Een programma "
                        "vindt niet alles. Daarom lopen wij bladzijden ook na met het toetsenbord en op een "
                        "smal scherm.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Wat wij nog niet weten",
                    "text": (
                        "<p>Een onafhankelijk bureau heeft deze site nog niet onderzocht. Wij zeggen daarom "
                        "niet dat de site helemaal voldoet. Ook is de site nog niet getest met een groep "
                        "mensen die elke dag een hulpmiddel gebruiken. Komt dat onderzoek er, dan zetten "
                        "wij de uitkomst hier.</p>"
                        "<p>Documenten die anderen maken, zoals formulieren van de rechtbank, kunnen minder "
                        "goed toegankelijk zijn. Wij helpen u dan op een andere manier.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Loopt u ergens tegenaan?",
                    "text": (
                        "<p>Vertel het ons. Zeg op welke bladzijde het was en wat u wilde doen. U hoort "
                        "binnen vijf werkdagen wat wij eraan doen. Rond feestdagen kan het iets langer "
                        "duren. Hebt u de informatie nu nodig? Dan lezen wij die voor, of sturen wij die op "
                        "een andere manier.</p>"
                        '<p>Bent u niet tevreden over ons antwoord? Lees <a href="page:/klachten/">hoe u '
                        "een klacht indient</a>.</p>"
                    ),
                },
            ),
            (
                "action",
                {
                    "heading": "Meld wat niet werkt",
                    "text": "Uw melding helpt ook anderen.",
                    "link": {
                        "label": "Meld een probleem met de site",
                        "page": None,
                        "address": "/contact/",
                    },
                },
            ),
        ],
    },
]
