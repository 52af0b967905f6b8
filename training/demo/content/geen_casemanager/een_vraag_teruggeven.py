"""The lesson “Wie regelt het? Een vraag teruggeven”."""

LESSON = {
    "slug": "een-vraag-teruggeven",
    "title": "Wie regelt het? Een vraag teruggeven",
    "intro": (
        "Voor bijna elke vraag rond uw cliënt is er iemand die hem hoort te regelen. U leert zien wie dat is, en hoe u "
        "de vraag vriendelijk teruggeeft."
    ),
    "minutes": 20,
    "body": [
        (
            "text",
            {
                "heading": "Waarom u het beter niet zelf regelt",
                "text": (
                    "<p>U wilt iets voor uw cliënt doen. Dat is goed. Toch zijn er drie redenen om het regelen aan "
                    "anderen te laten.</p>"
                    "<ul>"
                    "<li><b>U moet vrij kunnen kijken.</b> Hebt u zelf de dagbesteding gezocht, dan zegt u minder "
                    "makkelijk dat uw cliënt er ongelukkig is.</li>"
                    "<li><b>Een gat dat u vult, ziet niemand meer.</b> Zolang u de taxi belt, merkt de instelling niet "
                    "dat er niemand voor is. Wordt u ziek, dan staat uw cliënt op de stoep.</li>"
                    "<li><b>Uw tijd is voor uw cliënt.</b> Een rolstoel laten maken kunnen er meer. Weten wat hij wil, "
                    "en namens hem meebeslissen, kunt vooral u.</li>"
                    "</ul>"
                    "<p>Onthoud vier werkwoorden. Een mentor <b>vraagt</b>, <b>beslist mee</b>, <b>let op</b> en "
                    "<b>zegt het</b> als het niet goed gaat. Bent u aan het plannen, ophalen of rondbellen? Dan doet u "
                    "waarschijnlijk iets wat een ander hoort te doen.</p>"
                    "<p>En doorgeven? De wens van uw cliënt doorgeven hoort bij uw werk, als hij het zelf niet kan "
                    "zeggen. Ook zegt u het als u ziet dat er iets nodig is. Berichten tussen de zorg, de dagbesteding "
                    "en de bewindvoerder geven zij zelf aan elkaar door.</p>"
                ),
            },
        ),
        (
            "comparison",
            {
                "heading": "Wie regelt wat?",
                "caption": "Zeven vragen, wie ze regelt en wat u doet",
                "columns": ["De vraag", "Wie regelt het", "Wat doet u"],
                "rows": [
                    [
                        "De rolstoel is stuk",
                        "De begeleiding of de thuiszorg belt de leverancier",
                        "U vraagt wanneer hij gemaakt is en hoe uw cliënt tot die dag buiten komt",
                    ],
                    [
                        "Er is geen geld voor kleren",
                        "De bewindvoerder. Is die er niet: de cliënt, met de begeleider",
                        "U zegt dat het nodig is. Bedragen bespreekt u niet",
                    ],
                    [
                        "Vervoer naar het ziekenhuis",
                        "De instelling, familie of een vrijwilligersdienst",
                        "U bent bij het gesprek als er iets te beslissen valt",
                    ],
                    [
                        "Meer hulp thuis",
                        "Verpleging en wassen: de wijkverpleegkundige. Begeleiding en huishouden: de gemeente (Wmo)",
                        "U vertelt wat u ziet, bespreekt wat uw cliënt wil en tekent als hij dat niet zelf kan",
                    ],
                    [
                        "Een aanvraag voor langdurige zorg (Wlz)",
                        "Een wijkverpleegkundige, maatschappelijk werker of cliëntondersteuner helpt met de aanvraag",
                        "U leest mee of het klopt met wie uw cliënt is, en tekent waar dat nodig is",
                    ],
                    [
                        "Een andere plek om te wonen",
                        "Een cliëntondersteuner of het zorgkantoor zoekt mee",
                        "U zoekt uit wat uw cliënt wil, gaat mee kijken en beslist mee",
                    ],
                    [
                        "Een nieuw medicijn",
                        "De arts legt uit en vraagt toestemming",
                        "Hier gaat u over, als uw cliënt het niet zelf kan beslissen. Laat het niet aan een ander over",
                    ],
                ],
            },
        ),
        (
            "text",
            {
                "heading": "Zoek de spil",
                "text": (
                    "<p>Teruggeven kan pas als u weet aan wie. Rond bijna elke cliënt hoort iemand te zijn die het "
                    "overzicht houdt. Die heet overal anders:</p>"
                    "<ul>"
                    "<li>in een zorginstelling: de persoonlijk begeleider of de eerstverantwoordelijke;</li>"
                    "<li>thuis met dementie: vaak een casemanager dementie. Vraag de huisarts of die er is;</li>"
                    "<li>in de ggz: de regiebehandelaar;</li>"
                    "<li>thuis met hulp van de gemeente: iemand van het wijkteam;</li>"
                    "<li>is er niemand: een onafhankelijk cliëntondersteuner, via de gemeente of bij Wlz-zorg via het "
                    "zorgkantoor. Ook u mag daarom vragen.</li>"
                    "</ul>"
                    "<p>Weet u het niet zeker? Stel deze week één vraag: “Als er iets geregeld moet worden voor "
                    "mevrouw, wie is dan de eerste die ik bel?” Krijgt u drie verschillende namen, of geen, dan hebt u "
                    "iets belangrijks ontdekt. Zeg dat in het volgende overleg.</p>"
                ),
            },
        ),
        (
            "steps",
            {
                "heading": "Een vraag teruggeven",
                "intro": (
                    "Een voorbeeld: uw cliënt werkt in de tuin van de dagbesteding. De dagbesteding vraagt of u een "
                    "regenpak regelt."
                ),
                "steps": [
                    {
                        "title": "Zeg dat u het gehoord hebt",
                        "text": "<p>“Hij staat nat in de tuin, dat moet anders. Goed dat u het zegt.”</p>",
                    },
                    {
                        "title": "Zeg wie het regelt",
                        "text": "<p>“Kleren regelt zijn begeleider, Mo, met de bewindvoerder. Ik koop zelf niets.”</p>",
                    },
                    {
                        "title": "Laat de vrager zelf bellen",
                        "text": (
                            "<p>“Wilt u Mo bellen? Dan kunt u meteen zeggen wat voor pak.” Kan de vrager dat niet zelf, "
                            "zoals uw cliënt? Bel dan samen, of geef het één keer door.</p>"
                        ),
                    },
                    {
                        "title": "Vraag een dag",
                        "text": (
                            "<p>“Laat u mij volgende week weten of hij het heeft?” Met een dag erbij wordt een vraag "
                            "een afspraak.</p>"
                        ),
                    },
                    {
                        "title": "Kijk één keer of het gebeurd is",
                        "text": (
                            "<p>Niet gebeurd? Regel het dan niet alsnog zelf. Zeg het tegen Mo of zijn teamleider: “Hij "
                            "staat al drie weken nat in de tuin. Wat is er nodig?” Zo komt u op voor uw cliënt.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "text",
            {
                "heading": "Eén keer helpen, en dan?",
                "text": (
                    "<p>U mag best een keer iets doen. De bril ligt klaar en u rijdt er langs. Zeg er dan bij: “Dit doe "
                    "ik nu één keer. Wie doet het de volgende keer?” Een handige regel: één keer is een gunst, twee "
                    "keer is een taak.</p>"
                    "<p>Bij gevaar gaat het andersom. Is uw cliënt benauwd, gevallen of in de war? Dan belt u eerst de "
                    "huisarts, of 112 bij direct gevaar. Daarna belt u degene die het hoort te regelen.</p>"
                ),
            },
        ),
        (
            "case",
            {
                "heading": "Vrijdag stopt de thuiszorg",
                "story": (
                    "<p>Cor is 67 en kreeg hersenletsel na een val. Hij woont alleen. Elke ochtend komt thuiszorg voor "
                    "steunkousen, medicijnen en insuline. Cor is snel kwaad. Dinsdag gooit hij een kop naar een "
                    "verzorgende. Het scheelde weinig.</p>"
                    "<p>Woensdag belt de planner mentor Nadia: “Wij stoppen vrijdag. U bent de mentor, dus u moet een "
                    "andere organisatie zoeken.” Nadia belt de gemeente: “Verpleging is niet van ons.” Zij belt de "
                    "huisarts. De assistente zegt: “Heeft hij geen mentor?” Donderdagmiddag heeft zij zes gesprekken "
                    "gevoerd en is er nog niets.</p>"
                ),
                "question": "Cor mag vrijdag niet zonder insuline zitten. Wat doet Nadia, en wat laat zij aan anderen?",
                "reveal": (
                    "<p><b>Eerst haar coördinator, nu meteen.</b> “Morgen stopt de thuiszorg, en dan krijgt meneer geen "
                    "insuline. Wie van ons belt wie?” Dat er na zes gesprekken niets is, ligt niet aan Nadia. Zij hoeft "
                    "dit niet alleen te doen. De stichting kent namen en kan meebellen. Samen verdelen zij de "
                    "telefoontjes hieronder.</p>"
                    "<p><b>Dan de huisarts zelf.</b> “Morgen geen insuline. Dit is dringend, ik wil de arts vandaag "
                    "spreken.” De huisarts weet hoe gevaarlijk een gemiste prik is. En naar een huisarts wordt sneller "
                    "geluisterd.</p>"
                    "<p><b>De thuiszorg, maar dan de leidinggevende.</b> “Ik begrijp dat uw medewerker geschrokken is, "
                    "en dat u iets moet doen. Maar u mag niet zomaar stoppen zolang er geen opvolging is. Hoe zorgt u "
                    "dat hij morgen zijn insuline krijgt?” Een zorgverlener heeft voor stoppen een zware reden nodig, "
                    "en hoort te helpen bij de overgang.</p>"
                    "<p><b>De zorgverzekeraar.</b> Wijkverpleging valt onder de zorgverzekering. De verzekeraar moet "
                    "helpen om zorg te vinden. Vraag naar zorgbemiddeling. Daar zitten mensen die zoeken, dus "
                    "rondbellen langs organisaties hoeft Nadia niet.</p>"
                    "<p><b>Zeker weten dat vrijdag goed gaat.</b> Donderdag aan het eind van de middag vraagt Nadia: "
                    "“Wie prikt er morgen, en hoe laat?” Weet niemand het, dan belt zij opnieuw de huisarts, en ’s "
                    "avonds de huisartsenpost. Zij prikt niet zelf en geeft geen pillen. Hoort zij dat Cor suf, verward "
                    "of erg misselijk is, dan belt zij 112.</p>"
                    "<p><b>En Cor zelf?</b> Bij hem kan Nadia het meest betekenen. “Je gooide dinsdag met een kop. Wat "
                    "gebeurde er?” Er stond een vreemde in zijn slaapkamer, en hij kon niet op het woord “weg” komen. "
                    "Dat weet nu alleen zij. Misschien wil de thuiszorg wél blijven, met vaste gezichten die eerst "
                    "aanbellen.</p>"
                    "<p><b>Daarna.</b> Cor heeft niemand die het overzicht houdt. Dat is de vraag voor het volgende "
                    "overleg: wie wordt dat?</p>"
                ),
            },
        ),
        (
            "quiz",
            {
                "heading": "Wie regelt het?",
                "questions": [
                    (
                        "match",
                        {
                            "question": "Uw cliënt woont in een instelling. Naar wie gaat deze vraag, of houdt u hem zelf?",
                            "pairs": [
                                {
                                    "left": "De kapper wil weten of de rekening betaald wordt",
                                    "right": "De bewindvoerder",
                                    "feedback": (
                                        "Rekeningen zijn geldzaken. U geeft het nummer van de bewindvoerder, en zegt "
                                        "verder niets over geld."
                                    ),
                                },
                                {
                                    "left": "De taxi staat er niet",
                                    "right": "De persoonlijk begeleider",
                                    "feedback": (
                                        "Vervoer hoort bij de dagelijkse begeleiding. Gebeurt het elke week, dan vraagt "
                                        "u wat eraan gedaan wordt."
                                    ),
                                },
                                {
                                    "left": "De arts wil een medicijn tegen onrust beginnen",
                                    "right": "Uzelf, samen met uw cliënt",
                                    "feedback": (
                                        "Hier gaat u over, als uw cliënt dit niet zelf kan beslissen. Vraag wat het "
                                        "doet, wat er al geprobeerd is en tot wanneer."
                                    ),
                                },
                                {
                                    "left": "U twijfelt of u genoeg doet",
                                    "right": "Uw coördinator",
                                    "feedback": (
                                        "Ook met uw eigen vraag kunt u ergens terecht. U hoeft er niet mee te wachten "
                                        "tot het verslag."
                                    ),
                                },
                            ],
                        },
                    ),
                    (
                        "choice",
                        {
                            "question": (
                                "De begeleider vraagt: “Kunt u voortaan de afspraken met de tandarts en de kapper "
                                "maken? U bent zo lekker snel.” Wat antwoordt u?"
                            ),
                            "answers": [
                                {
                                    "text": "“Kan iemand van het team dat doen? Over een behandeling hoor ik graag vooraf.”",
                                    "is_right": True,
                                    "feedback": (
                                        "U geeft het regelen terug en houdt het meebeslissen. De begeleider weet nu ook "
                                        "wanneer u wél gebeld wilt worden."
                                    ),
                                },
                                {
                                    "text": "“Dat is goed. Geef mij de nummers maar, dan plan ik het rond mijn bezoeken.”",
                                    "is_right": False,
                                    "feedback": (
                                        "Dan hoort u straks ook de uitslag, maakt u de controle en zoekt u vervoer. Eén "
                                        "keer helpen mag. Dit is een taak die blijft."
                                    ),
                                },
                                {
                                    "text": "“Dat hoort bij jullie werk. In het zorgplan staat ook dat het team dit doet.”",
                                    "is_right": False,
                                    "feedback": (
                                        "Het klopt wat u zegt. De begeleider weet nu nog niet waarvoor u wel gebeld "
                                        "wilt worden. Zeg dat erbij, dan blijft het prettig."
                                    ),
                                },
                                {
                                    "text": "“Ik doe het zolang jullie krap zitten. Zeggen jullie wanneer het weer kan?”",
                                    "is_right": False,
                                    "feedback": (
                                        "Niemand weet wanneer dat is. Wilt u toch helpen, noem dan één afspraak, en "
                                        "vraag wie de volgende maakt."
                                    ),
                                },
                            ],
                        },
                    ),
                    (
                        "choice",
                        {
                            "question": (
                                "U gaf een vraag over een nieuwe matras terug aan het team. Na drie weken ligt uw "
                                "cliënt nog op de oude, met een rode plek op zijn heup. Wat doet u? Meer antwoorden "
                                "zijn goed."
                            ),
                            "answers": [
                                {
                                    "text": "U vraagt zijn zoon om deze week zelf een goede matras te kopen.",
                                    "is_right": False,
                                    "feedback": (
                                        "Welke matras past, hangt af van zijn huid en van hoe hij ligt. Dat bekijkt een "
                                        "zorgverlener. Een verkeerde matras kan de plek erger maken."
                                    ),
                                },
                                {
                                    "text": "U vraagt dezelfde dag of een verpleegkundige of arts naar de plek kijkt.",
                                    "is_right": True,
                                    "feedback": (
                                        "Een rode plek kan snel een wond worden. Dat kan niet wachten tot de matras er "
                                        "is."
                                    ),
                                },
                                {
                                    "text": "U belt de teamleider: “Wie regelt de matras, en op welke dag?”",
                                    "is_right": True,
                                    "feedback": (
                                        "U gaat een stap hoger en vraagt een naam en een dag. U let op, en u neemt het "
                                        "niet over."
                                    ),
                                },
                                {
                                    "text": (
                                        "U zet de matras op de lijst voor de bespreking van volgende maand, met de rode "
                                        "plek erbij."
                                    ),
                                    "is_right": False,
                                    "feedback": (
                                        "Zonder rode plek zou dat kunnen. Nu heeft uw cliënt er schade van, en dan is "
                                        "een maand te lang."
                                    ),
                                },
                            ],
                        },
                    ),
                ],
            },
        ),
        (
            "reflection",
            {
                "heading": "Eén taak terug",
                "question": (
                    "Welke klus rond uw cliënt zou u het liefst aan een ander laten? Aan wie vraagt u dat deze week, en "
                    "met welke zin?"
                ),
                "help_text": "Begin met de taak die het makkelijkst weg kan, niet met de zwaarste.",
            },
        ),
        (
            "help",
            {
                "heading": "Wie kan helpen?",
                "text": (
                    "<ul>"
                    "<li><b>Onafhankelijk cliëntondersteuner:</b> kent de weg in zorg en wonen, en helpt met aanvragen. "
                    'Gratis. Lees <a href="page:/voor-zorgprofessionals/clientondersteuner-en-mentor/">wat een '
                    "cliëntondersteuner doet en wat u doet</a>.</li>"
                    "<li><b>Wijkteam of Wmo-loket van de gemeente:</b> voor hulp thuis, vervoer en hulpmiddelen.</li>"
                    "<li><b>Zorgverzekeraar of zorgkantoor:</b> vraag naar zorgbemiddeling als er geen zorg te vinden "
                    "is.</li>"
                    "<li><b>Uw coördinator:</b> als een vraag steeds terugkomt, of als niemand hem oppakt.</li>"
                    "</ul>"
                ),
            },
        ),
    ],
}
