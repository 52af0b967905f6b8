"""What people ask about mentorschap: what it costs, and questions with their answers."""

PAGES: list[dict] = [
    {
        "path": "mentorschap/kosten",
        "kind": "information",
        "title": "Wat kost een mentor?",
        "seo_title": "Kosten van mentorschap: griffierecht, onkosten en beloning",
        "search_description": (
            "Wat rekenen de rechtbank en de mentor, en wie betaalt dat? De bedragen met jaar en bron, en wat u "
            "doet als iemand dat niet kan betalen."
        ),
        "intro": (
            "Een vraag aan ons is gratis, en een vrijwillige mentor krijgt geen loon. Wie het verzoek indient, "
            "betaalt griffierecht aan de rechtbank. De cliënt, de persoon met een mentor, betaalt de beloning die "
            "de rechter toestaat."
        ),
        "body": [
            (
                "text",
                {
                    "heading": "Het korte antwoord",
                    "text": (
                        "<ul>"
                        "<li><b>De rechtbank: €\u00a086.</b> Dat was het griffierecht in 2023, één keer per "
                        "verzoek.</li>"
                        "<li><b>De beloning: €\u00a0715 of €\u00a01.320 per jaar.</b> Dat kon de rechter in 2024 toestaan, "
                        "met de onkosten erin en zonder btw.</li>"
                        "<li><b>Weinig geld?</b> Vraag de gemeente om bijzondere bijstand.</li>"
                        "</ul>"
                        "<p>De bedragen veranderen elk jaar. Die van nu vindt u op <a "
                        'href="https://www.rechtspraak.nl/Onderwerpen/Mentorschap">rechtspraak.nl, over '
                        "mentorschap</a>, of u hoort ze van de stichting in uw regio.</p>"
                        '<p><a href="page:/mentor-worden/vergoeding-en-vog/">Wat kost het mij als '
                        "vrijwilliger?</a> Dat is een andere vraag, met een eigen antwoord.</p>"
                    ),
                },
            ),
            (
                "figures",
                {
                    "heading": "De beloning per jaar",
                    "figures": [
                        {
                            "value": "€\u00a0715",
                            "label": "voor wie mentor is van minder dan drie mensen, zoals familie",
                        },
                        {
                            "value": "€\u00a01.320",
                            "label": "voor wie mentor is van drie mensen of meer",
                        },
                    ],
                    "date": "2024, met onkosten en zonder btw",
                    "source": "Rijksoverheid.nl",
                    "source_address": "https://www.rijksoverheid.nl/onderwerpen/curatele-bewind-en-mentorschap",
                },
            ),
            (
                "table",
                {
                    "heading": "De kosten op een rij",
                    "caption": "Kosten van mentorschap: wie betaalt, hoeveel, en waar u het bedrag van nu hoort",
                    "columns": ["Kosten", "Wie betaalt", "Hoeveel", "Waar u het vraagt"],
                    "rows": [
                        [
                            "Een vraag aan de stichting",
                            "Niemand",
                            "Gratis",
                            "Bij de stichting in uw regio",
                        ],
                        [
                            "Griffierecht: wat de rechtbank rekent voor een verzoek",
                            "Wie het verzoek indient",
                            (
                                "€\u00a086 in 2023 (rechtspraak.nl). Vraagt u in hetzelfde verzoek ook om bewind? Dan "
                                "betaalt u één keer"
                            ),
                            "Bij de rechtbank",
                        ],
                        [
                            "Beloning van de mentor of de stichting, als de rechter die toestaat",
                            "De cliënt",
                            "€\u00a0715 of €\u00a01.320 per jaar in 2024, zonder btw (Rijksoverheid.nl)",
                            "Bij de stichting in uw regio",
                        ],
                        [
                            "Onkosten van de mentor, zoals reiskosten",
                            "De cliënt, als de mentor ze vraagt",
                            "Alleen wat nodig was. In de beloning zitten de onkosten al",
                            "Bij de stichting in uw regio",
                        ],
                    ],
                },
            ),
            (
                "text",
                {
                    "heading": "Een advocaat is niet nodig",
                    "text": (
                        "<p>Bij de kantonrechter doet u het verzoek zelf. De coördinator van de stichting helpt "
                        "u erbij. Lees <a "
                        'href="page:/mentor-aanvragen/naar-de-kantonrechter/">hoe het bij de kantonrechter '
                        "gaat</a>.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Een vrijwilliger krijgt geen loon",
                    "text": (
                        "<p>De vrijwillige mentoren van onze stichtingen worden niet betaald voor hun tijd. "
                        "De stichting maakt wel kosten: zij werft, leidt op en begeleidt. De beloning is voor "
                        "dat werk. Elke stichting vertelt u vooraf of zij die vraagt, en hoeveel. Vraag het in "
                        "het eerste gesprek, en vraag het op papier.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Wat zegt de wet?",
                    "text": (
                        "<p>Een mentor mag kosten die nodig waren voor het werk aan de cliënt vragen. Een "
                        "mentor kan ook recht hebben op beloning. Dat staat in artikel 460 van Boek 1 van het "
                        "Burgerlijk Wetboek. Een mentor kiest niet zelf een bedrag: de minister stelt de "
                        "bedragen elk jaar vast, in de Regeling beloning curatoren, bewindvoerders en "
                        "mentoren.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Kan de cliënt dit niet betalen?",
                    "text": (
                        "<p>Dan kan de gemeente helpen met <b>bijzondere bijstand</b>. Dat is geld voor kosten "
                        "die iemand echt moet maken en niet zelf kan betalen. Vraag het bij de gemeente "
                        "waar de cliënt woont, en doe dat zo vroeg mogelijk. Hoeveel inkomen en spaargeld de "
                        "cliënt heeft, telt mee.</p>"
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Werkt u bij een gemeente?",
                    "text": (
                        "<p>Een inwoner die deze kosten niet kan betalen, kan bij u bijzondere bijstand vragen. "
                        "De bedragen hierboven laten zien om hoeveel het gaat: het griffierecht één keer, de "
                        "beloning elk jaar zolang het mentorschap duurt. Lees ook <a "
                        'href="page:/voor-gemeenten/wmo/">wat de Wmo van een gemeente vraagt</a>.</p>'
                    ),
                },
            ),
            (
                "text",
                {
                    "heading": "Wie doet de betaling?",
                    "text": (
                        "<p>Een mentor gaat niet over geld. Heeft de cliënt een bewindvoerder, dan betaalt "
                        "die de rekening. Anders betaalt de cliënt zelf.</p>"
                    ),
                },
            ),
            (
                "action",
                {
                    "heading": "Wilt u weten wat het in uw situatie kost?",
                    "text": ("De stichting in uw regio legt het u uit. Dat verplicht u tot niets."),
                    "link": {
                        "label": "Vind de stichting bij u in de buurt",
                        "page": None,
                        "address": "/regios/",
                    },
                },
            ),
        ],
    },
    {
        "path": "mentorschap/veelgestelde-vragen",
        "kind": "questions",
        "title": "Vragen over mentorschap",
        "seo_title": "Veelgestelde vragen over mentorschap",
        "search_description": (
            "Korte antwoorden op vragen over de mentor, de rechter, de cliënt, de familie en de kosten."
        ),
        "intro": "Korte antwoorden op wat mensen ons het meest vragen. Kies een vraag, dan gaat u er meteen heen.",
        "groups": [
            (
                "group",
                {
                    "heading": "Over de mentor",
                    "questions": [
                        {
                            "question": "Wat mag een mentor beslissen?",
                            "answer": (
                                "<p>Een mentor mag beslissen over verzorging, verpleging, behandeling en "
                                "begeleiding. De mentor doet dat samen met de cliënt. Lees <a "
                                'href="page:/mentorschap/wat-doet-een-mentor/">wat een mentor wel en niet '
                                "doet</a>.</p>"
                            ),
                        },
                        {
                            "question": "Gaat een mentor ook over geld?",
                            "answer": (
                                "<p>Nee. Voor geldzaken kan de rechter een bewindvoerder benoemen. Dat kan "
                                "tegelijk met het mentorschap. Onze vrijwilligers doen geen geldzaken.</p>"
                            ),
                        },
                        {
                            "question": "Hoe vaak komt een mentor langs?",
                            "answer": (
                                "<p>Ongeveer eens in de twee weken is er contact. Dat is een richtlijn. "
                                "Soms is er meer nodig, soms minder. Een bezoek, een wandeling of een "
                                "telefoontje: het telt allemaal.</p>"
                            ),
                        },
                        {
                            "question": "Hoeveel cliënten heeft een mentor?",
                            "answer": (
                                "<p>Een vrijwillige mentor heeft ten hoogste drie cliënten. Zo blijft er "
                                "tijd om iemand echt te kennen.</p>"
                            ),
                        },
                        {
                            "question": "Wie let op de mentor?",
                            "answer": (
                                "<p>De coördinator van de stichting, en de kantonrechter. Die krijgt elk jaar "
                                "een verslag, en kan ook tussendoor om uitleg vragen.</p>"
                            ),
                        },
                    ],
                },
            ),
            (
                "group",
                {
                    "heading": "Over de rechter",
                    "questions": [
                        {
                            "question": "Wie kan om een mentor vragen?",
                            "answer": (
                                "<p>De persoon zelf, de partner, de familie, de instelling waar iemand zorg "
                                "krijgt en de officier van justitie. Lees <a "
                                'href="page:/mentor-aanvragen/naar-de-kantonrechter/">wie het de rechter '
                                "mag vragen</a>.</p>"
                            ),
                        },
                        {
                            "question": "Is een advocaat nodig?",
                            "answer": (
                                "<p>Nee. Bij de kantonrechter hebt u geen advocaat nodig. Gaat u later in "
                                "hoger beroep, dan wel.</p>"
                            ),
                        },
                        {
                            "question": "Hoe lang duurt het bij de rechtbank?",
                            "answer": (
                                "<p>Dat verschilt per rechtbank en per zaak. Vraag het aan de rechtbank "
                                "waar u het verzoek indient. Is er haast, zeg dat dan meteen: de rechter "
                                "kan een tijdelijke mentor benoemen.</p>"
                            ),
                        },
                        {
                            "question": "Kan mentorschap al voor iemand 18 wordt?",
                            "answer": (
                                "<p>De rechter kan al voor de 18e verjaardag beslissen, als duidelijk is "
                                "dat iemand daarna hulp nodig heeft. Zo valt er geen gat (artikel 450).</p>"
                            ),
                        },
                    ],
                },
            ),
            (
                "group",
                {
                    "heading": "Over familie en geld",
                    "questions": [
                        {
                            "question": "Mag familie mentor zijn?",
                            "answer": (
                                "<p>Ja. De rechter kijkt zelfs eerst naar de wens van de persoon, en daarna "
                                "naar de partner en de naaste familie. Lees meer op <a "
                                'href="page:/voor-familie/">de pagina voor familie</a>.</p>'
                            ),
                        },
                        {
                            "question": "Mag de familie nog meepraten als er een mentor is?",
                            "answer": (
                                "<p>Ja. Een goede mentor vraagt de familie om raad. Familie kent iemand "
                                "vaak het langst. Het besluit neemt de mentor, als de cliënt het niet zelf "
                                "kan.</p>"
                            ),
                        },
                        {
                            "question": "Wat kost een mentor?",
                            "answer": (
                                "<p>De rechtbank rekende in 2023 €\u00a086 voor een verzoek. De cliënt betaalt "
                                "de beloning die de rechter toestaat: in 2024 was dat €\u00a0715 of €\u00a01.320 "
                                'per jaar. Op <a href="page:/mentorschap/kosten/">de pagina over '
                                "kosten</a> staat wie wat betaalt, en waar die bedragen vandaan komen.</p>"
                            ),
                        },
                    ],
                },
            ),
            (
                "group",
                {
                    "heading": "Als het anders loopt",
                    "questions": [
                        {
                            "question": "De cliënt wil geen mentor. Wat dan?",
                            "answer": (
                                "<p>De rechter luistert naar de cliënt. Die kan ook zeggen wat er anders "
                                "moet, of wie het wel mag doen. Soms is er een lichtere oplossing. Praat er "
                                "vroeg over, het liefst met iemand erbij die de cliënt vertrouwt.</p>"
                            ),
                        },
                        {
                            "question": "Wat gebeurt er als de mentor stopt?",
                            "answer": (
                                "<p>De stichting zoekt een nieuwe mentor. Tot die tijd blijft er iemand "
                                "verantwoordelijk. De oude en de nieuwe mentor dragen het werk zo veel "
                                "mogelijk samen over.</p>"
                            ),
                        },
                        {
                            "question": "Waar kan ik terecht met een klacht?",
                            "answer": (
                                '<p>Eerst bij de stichting. Op <a href="page:/klachten/">de pagina over '
                                "klachten</a> staat stap voor stap wat u kunt doen.</p>"
                            ),
                        },
                        {
                            "question": "Wie bel ik in mijn gemeente?",
                            "answer": (
                                '<p>De stichting in uw regio. <a href="page:/regios/">Zoek op uw '
                                "gemeente</a>. In Emmen is dat bijvoorbeeld Mentorschap Noord.</p>"
                            ),
                        },
                    ],
                },
            ),
        ],
        "body": [
            (
                "contact",
                {
                    "heading": "Staat uw vraag er niet bij?",
                    "text": "Bel of mail ons. Of kom naar een bijeenkomst: u vindt ze in de agenda.",
                    "phone": "",
                    "email": "",
                },
            ),
        ],
    },
]
