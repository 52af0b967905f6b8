"""The module on staying a mentor and not becoming the case manager: who arranges what, and how to give a question back."""

COURSE = {
    "slug": "mentor-en-geen-casemanager",
    "kind": "module",
    "title": "Mentor, en geen casemanager",
    "search_description": (
        "Wie regelt wat rond uw cliënt? Geef vragen terug, blijf mentor in het overleg en spreek af wanneer u gebeld wordt. Met "
        "voorbeeldzinnen."
    ),
    "intro": (
        "Voor mentoren die steeds meer regelen, plannen en doorgeven. U leert waar u over gaat, en hoe u de rest teruggeeft "
        "zonder dat uw cliënt tussen wal en schip valt."
    ),
    "themes": ["rol"],
    "client_groups": [],
    "outcomes": [
        "U kunt bij elke vraag zeggen wie hem regelt, en wat u zelf doet.",
        "U kunt een vraag teruggeven met een naam en een datum.",
        "U kunt in een overleg nee zeggen tegen een taak en toch opkomen voor uw cliënt.",
        "U kunt op één blad afspreken waarvoor iemand u belt, mailt of met rust laat.",
    ],
    "body": [
        (
            "text",
            {
                "heading": "Voor wie is deze module?",
                "text": (
                    "<p>Voor mentoren met een cliënt rond wie het druk is. Misschien werd u mentor omdat u graag iets voor een "
                    "ander doet. Dan komt er vanzelf steeds iets bij: een taxi bellen, een bril ophalen, een bericht doorgeven. "
                    "Deze module helpt u om weer tijd te houden voor uw cliënt.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Wat komt er aan de orde?",
                "text": (
                    "<p>In les 1 ziet u wie wat regelt, in een instelling en thuis. U oefent hoe u een vraag teruggeeft, en wat "
                    "u doet als niemand hem oppakt.</p>"
                    "<p>Les 2 gaat over het overleg waar iedereen naar u kijkt, en over een week met zeven mails: over welke "
                    "gaat u? U maakt een afspraak op één blad over wie u waarvoor belt.</p>"
                ),
            },
        ),
    ],
    "lessons": [
        {
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
        },
        {
            "slug": "overleg-mails-en-afspraken",
            "title": "Het overleg, zeven mails en één afspraak",
            "intro": (
                "Hoe blijft u mentor als iedereen naar u kijkt, en als uw mail volloopt? U maakt één afspraak over wie u "
                "waarvoor belt."
            ),
            "minutes": 20,
            "body": [
                (
                    "text",
                    {
                        "heading": "Als het stil wordt en iedereen naar u kijkt",
                        "text": (
                            "<p>Het gaat bijna altijd zo. Er ligt een probleem op tafel. Iemand zucht. Dan zegt een ander: "
                            "“Misschien kan de mentor …” Het is even stil, en u hoort uzelf ja zeggen.</p>"
                            "<p>U hoeft die stilte niet op te vullen. Tel tot drie. Zeg dan een van deze zinnen:</p>"
                            "<ul>"
                            "<li>“Ik beslis hierover graag mee. Wie van jullie pakt het op?”</li>"
                            "<li>“Wie zou dit doen als ik er niet was?”</li>"
                            "<li>“Ik kan het niet toezeggen. Ik wil wel dat het gebeurt. Op welke dag is het geregeld?”</li>"
                            "</ul>"
                            "<p>Vraag vooraf aan de organisator: wat moet er besloten worden, wie zit voor, en is mijn cliënt "
                            "erbij? Ga naast uw cliënt zitten, dan kijkt iedereen ook naar hem. Zeg aan het begin hardop "
                            "waarvoor u komt: “Ik ben er om met Jan mee te denken, en om te beslissen waar hij dat niet kan. Ik "
                            "regel zelf geen zorg.”</p>"
                            "<p>Vraag vijf minuten voor het einde: “Kunnen we langslopen wie wat doet, en wanneer?” En vraag "
                            "wie dat opschrijft. Laat dat een ander zijn. Wie de lijst maakt, gaat hem vanzelf bewaken.</p>"
                        ),
                    },
                ),
                (
                    "comparison",
                    {
                        "heading": "Een week met zeven mails",
                        "caption": "De mails die mentor Bart kreeg over zijn cliënt",
                        "columns": [
                            "De mail aan mentor Bart",
                            "Gaat Bart hierover?",
                            "Wat Bart antwoordt of doet",
                        ],
                        "rows": [
                            [
                                "Het nieuwe rooster van de woongroep, met Bart in de cc",
                                "Nee",
                                "“Wilt u mij uit deze lijst halen? Ik hoor graag als zijn vaste begeleider verandert.”",
                            ],
                            [
                                "Dagbesteding: “Geeft u door dat het busje maandag later komt?”",
                                "Nee",
                                "“Wilt u dit rechtstreeks aan de woongroep mailen? Ik zit er niet elke dag tussen.”",
                            ],
                            [
                                "Fysiotherapeut: “Mag ik met de huisarts overleggen?”",
                                "Ja, als zijn cliënt het niet zelf kan beslissen",
                                "Hij vraagt het eerst aan zijn cliënt, en antwoordt dan. Alleen over de knie, niet over de rest",
                            ],
                            [
                                "Zus: “Heb je die nieuwe bril nou al geregeld?”",
                                "Nee",
                                "“Fijn dat u erop let. De begeleider regelt de bril. Zijn nummer staat hieronder.”",
                            ],
                            [
                                "Begeleider: “Vanaf morgen nieuwe pil tegen de onrust. Akkoord?”",
                                "Ja",
                                "Hij belt dezelfde dag. “Ik wil eerst de arts spreken, en hem zelf. Kan het zo lang wachten?”",
                            ],
                            [
                                "Bewindvoerder: “Wat gaat zo’n bed kosten?”",
                                "Nee",
                                "“Dat weet de begeleider. Ik kan wel zeggen waarom hij het nodig heeft.”",
                            ],
                            [
                                "Uitnodiging voor het gesprek over het zorgplan",
                                "Ja",
                                "Hij zegt ja, en vraagt of zijn cliënt erbij is en of hij het plan een week eerder krijgt",
                            ],
                        ],
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Drie stapels, twee vaste momenten",
                        "text": (
                            "<p>Bij drie van de zeven mails moest Bart iets beslissen of vragen. Alleen die over de pil had "
                            "haast. Hij leest zijn mail daarom op twee vaste momenten in de week, en wie haast heeft, moet "
                            "bellen. Hij verdeelt in drie stapels:</p>"
                            "<ul>"
                            "<li><b>Beslissen.</b> Hier doet hij iets mee, en hij schrijft op wat en waarom.</li>"
                            "<li><b>Weten.</b> Hij leest het en laat het los. Een antwoord hoeft niet.</li>"
                            "<li><b>Van een ander.</b> Eén zin terug, met de naam van wie het regelt. Doorsturen doet hij niet, "
                            "want dan wordt hij de postbode.</li>"
                            "</ul>"
                            "<p>Voor de derde stapel heeft hij één tekst klaarstaan: “Dank voor uw bericht. Dit regelt de "
                            "begeleider, [naam]. Wilt u die mailen? Moet er iets over zorg of behandeling besloten worden, dan "
                            "hoor ik het graag.”</p>"
                            "<p>Let op de privacy van uw cliënt. In een gewone mail schrijft u geen naam en geen ziekte, ook "
                            "niet in het onderwerp. Vraag uw coördinator of er een veilige mail is. Antwoord alleen aan wie het "
                            "moet weten, en niet aan alle elf mensen in de cc.</p>"
                        ),
                    },
                ),
                (
                    "steps",
                    {
                        "heading": "Eén blad: wie belt mij waarvoor?",
                        "intro": "Maak het samen met de begeleider en uw cliënt, in een kwartier. Zo kan het eruitzien:",
                        "steps": [
                            {
                                "title": "Bel mij dezelfde dag",
                                "text": (
                                    "<p>Opname in het ziekenhuis. Een val. Een nieuw of ander medicijn. Iets wat tegen de zin "
                                    "van mijn cliënt gaat, of zijn vrijheid beperkt. Als hij ziek is en niet opknapt. Als hij "
                                    "om mij vraagt en het is dringend.</p>"
                                ),
                            },
                            {
                                "title": "Mail mij binnen een week",
                                "text": (
                                    "<p>Een andere vaste begeleider. Een datum voor het zorgplan. Een klacht van mijn cliënt. "
                                    "Iets wat langer dan twee weken niet lukt.</p>"
                                ),
                            },
                            {
                                "title": "Dit hoef ik niet te horen",
                                "text": (
                                    "<p>Roosters, busjes, kapotte kleren, een afspraak die verschuift. Daar vertrouw ik jullie "
                                    "in.</p>"
                                ),
                            },
                            {
                                "title": "Als ik niet opneem",
                                "text": (
                                    "<p>Spreek in of app: “Graag terugbellen.” Ik bel dezelfde dag, meestal na zessen. Kan een "
                                    "besluit niet wachten, bel dan mijn stichting op dit nummer: … Bij spoed handelt de arts, "
                                    "en hoor ik het daarna.</p>"
                                ),
                            },
                            {
                                "title": "Wanneer kijken we of het klopt?",
                                "text": (
                                    "<p>Bij het volgende gesprek over het zorgplan. Vraag of het blad in het dossier komt, "
                                    "zodat ook de invaller het ziet.</p>"
                                ),
                            },
                        ],
                    },
                ),
                (
                    "case",
                    {
                        "heading": "“U bent de enige die hem kent”",
                        "story": (
                            "<p>Farid is 26. Hij heeft hersenletsel na een ongeluk en woont begeleid. Zijn vaste begeleider is "
                            "weg en de plek blijft zeker twee maanden leeg. Er is overleg met acht mensen. Farid zit naast zijn "
                            "mentor Truus en kijkt naar de grond.</p>"
                            "<p>De manager zegt: “We hebben gewoon niemand. Als Truus tot de zomer de afspraken met revalidatie "
                            "en dagbesteding bijhoudt, kan alles doorgaan. Anders moeten we de dagbesteding stoppen.” Farids "
                            "moeder pakt haar hand: “U bent de enige die hem kent.” Farid kijkt op: “Doe jij het?”</p>"
                        ),
                        "question": "Wat antwoordt Truus? En aan wie het eerst?",
                        "reveal": (
                            "<p><b>Aan Farid het eerst.</b> Hij vroeg iets. “Ik zie dat je het spannend vindt. Ik blijf je "
                            "mentor, en ik zorg dat hier vandaag op tafel komt hoe het met jou verder gaat. Je rooster "
                            "bijhouden doe ik niet. Dat moet iemand zijn die er elke dag is.” Dat is een eerlijk antwoord, en "
                            "het is geen afwijzing.</p>"
                            "<p><b>Wat weegt.</b> Zegt Truus ja, dan heeft Farid morgen dagbesteding. Dat is veel waard. Maar "
                            "dan ziet niemand die lege plek meer, en wie zegt dat het bij twee maanden blijft? Bij een conflict "
                            "over de dagbesteding moet zij klagen over haar eigen planning. En is zij een week weg, dan stopt "
                            "alles alsnog.</p>"
                            "<p><b>Dan de manager.</b> Vriendelijk. Truus laat zich niet onder druk zetten. “Dat u niemand "
                            "hebt, is een echt probleem. Maar een mentor kan dat niet overnemen. Ik hoor dat de dagbesteding "
                            "mogelijk stopt omdat er geen personeel is. Dat is voor Farid een groot besluit. Daar hoort hij "
                            "over mee te praten, en ik ook. Ik ga er nu niet mee akkoord. Wie van de teams kan twee maanden het "
                            "aanspreekpunt zijn, al is het een half uur per week?”</p>"
                            "<p><b>Maak het klein.</b> Vaak is “alle afspraken bijhouden” in stukken te knippen. De revalidatie "
                            "stuurt haar eigen planning. De dagbesteding belt zelf met de woongroep. Farid zet met een "
                            "begeleider elke zondag drie afspraken in zijn telefoon. Dat kan hij, als iemand ernaast zit.</p>"
                            "<p><b>De moeder.</b> Na afloop, op de gang: “U bent bang dat hij tussen wal en schip valt. Ik ook. "
                            "Daarom wil ik dat het in het plan staat, en niet in mijn hoofd.” Zeg liever niet dat het wel goed "
                            "komt. Dat weet u niet.</p>"
                            "<p><b>Bel uw coördinator</b> als er geen naam komt. Dan kan de stichting schrijven naar de "
                            "instelling: wat stond in het zorgplan, wat wordt er niet geleverd, en wanneer wel? Samen met de "
                            "stichting staat Truus sterker. Ook Farid kan steun vragen, bij een cliëntondersteuner.</p>"
                        ),
                    },
                ),
                (
                    "quiz",
                    {
                        "heading": "Wat doet u?",
                        "questions": [
                            (
                                "order",
                                {
                                    "question": (
                                        "U wilt taken teruggeven die in een jaar bij u zijn terechtgekomen. In welke volgorde "
                                        "pakt u dat aan?"
                                    ),
                                    "items": [
                                        {
                                            "text": "U schrijft twee weken op wat u allemaal doet.",
                                            "feedback": (
                                                "Zo ziet u wat het echt is. Vaak zijn het drie taken die samen bijna alle tijd "
                                                "vragen."
                                            ),
                                        },
                                        {
                                            "text": "U bespreekt het lijstje met uw coördinator.",
                                            "feedback": (
                                                "Samen ziet u beter waar u over gaat. En in het gesprek met het team staat u er "
                                                "niet alleen voor."
                                            ),
                                        },
                                        {
                                            "text": "U bespreekt met uw cliënt wat hij zelf kan, en wie hij prettig vindt.",
                                            "feedback": (
                                                "Het is zijn leven, dus hij hoort het vóór het team. Zeg erbij dat u zelf "
                                                "blijft komen."
                                            ),
                                        },
                                        {
                                            "text": "U vraagt de begeleider wie elke taak overneemt, en vanaf welke dag.",
                                            "feedback": "Een naam en een dag. U stopt pas als een ander het overneemt.",
                                        },
                                        {
                                            "text": "U verwijst na die dag elke keer vriendelijk door.",
                                            "feedback": (
                                                "De eerste weken komen de vragen nog bij u. Met één zin en een naam wordt dat "
                                                "snel minder."
                                            ),
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": (
                                        "In het verslag van een overleg staat: “Actie mentor: indicatie verlengen.” U hebt dat "
                                        "niet toegezegd. Wat doet u?"
                                    ),
                                    "answers": [
                                        {
                                            "text": "U zegt er iets van bij het volgende overleg. Dan is iedereen er toch.",
                                            "is_right": False,
                                            "feedback": (
                                                "Tot dat overleg denkt iedereen dat u het doet, en intussen loopt de indicatie "
                                                "af. Met één mailtje nu weet ieder het."
                                            ),
                                        },
                                        {
                                            "text": "U vraagt de verlenging aan, en schrijft erbij dat dit de laatste keer is.",
                                            "is_right": False,
                                            "feedback": (
                                                "In zo’n aanvraag staat welke zorg nodig is, en dat weet de zorg het best. Is "
                                                "de tijd bijna om, bel dan vandaag wie het hoort te doen, en ook uw "
                                                "coördinator."
                                            ),
                                        },
                                        {
                                            "text": "U mailt dat dit niet klopt, en vraagt wie het doet en wanneer.",
                                            "is_right": True,
                                            "feedback": (
                                                "Het verslag klopt weer, en er komt een naam. Zet erbij wat u wel doet: “Ik "
                                                "lees mee en teken als het nodig is.”"
                                            ),
                                        },
                                        {
                                            "text": "U belt uw coördinator en vraagt of de stichting het kan aanvragen.",
                                            "is_right": False,
                                            "feedback": (
                                                "De stichting vraagt meestal ook geen zorg aan: vraag uw coördinator hoe dat "
                                                "bij u is. Het begint met een naam uit het team."
                                            ),
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": "Waarvoor wilt u dezelfde dag gebeld worden? Meer antwoorden zijn goed.",
                                    "answers": [
                                        {
                                            "text": "De vaste begeleider heeft een week vrij en er komt een invaller.",
                                            "is_right": False,
                                            "feedback": (
                                                "Dit hoeft u niet dezelfde dag te weten. Wordt uw cliënt er onrustig van, of "
                                                "wordt het elke week een ander? Dan wel, per mail."
                                            ),
                                        },
                                        {
                                            "text": "De deur van haar kamer gaat ’s nachts op slot.",
                                            "is_right": True,
                                            "feedback": (
                                                "Dit raakt haar vrijheid. Daar zijn regels voor, en u wilt het weten voor het "
                                                "gewoon wordt."
                                            ),
                                        },
                                        {
                                            "text": "De arts wil stoppen met een medicijn dat uw cliënt al jaren neemt.",
                                            "is_right": True,
                                            "feedback": (
                                                "Ook stoppen is een besluit over behandeling. U wilt weten waarom, en wat uw "
                                                "cliënt ervan vindt."
                                            ),
                                        },
                                        {
                                            "text": "De fysiotherapeut verzet de afspraak naar volgende week.",
                                            "is_right": False,
                                            "feedback": "Dat regelen de begeleiding en de fysiotherapeut samen. U hoeft er niets mee.",
                                        },
                                        {
                                            "text": "Uw cliënt is in de badkamer gevallen. Zij zegt dat zij niets voelt.",
                                            "is_right": True,
                                            "feedback": (
                                                "Na een val kan er later nog pijn komen. Vraag wie haar nakijkt, en hoe het "
                                                "kwam."
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
                        "heading": "Uw week",
                        "question": (
                            "Denk aan de laatste berichten, telefoontjes of vragen over uw cliënt. Welke gingen over een "
                            "besluit? Welke ene afspraak kan u de meeste andere schelen?"
                        ),
                        "help_text": "Schrijf die afspraak op in één zin. Leg hem deze week voor aan de begeleider.",
                    },
                ),
                (
                    "checklist",
                    {
                        "heading": "Voor uw volgende overleg",
                        "items": [
                            "Vraag vooraf: wat moet er besloten worden, en is mijn cliënt erbij?",
                            "Zeg aan het begin: “Ik denk en beslis mee. Ik regel zelf geen zorg.”",
                            "Stilte? Tel tot drie, en vraag: “Wie van jullie pakt het op?”",
                            "Vraag aan het eind: “Wie doet wat, en wanneer?” Laat een ander het opschrijven.",
                        ],
                    },
                ),
            ],
        },
    ],
}
