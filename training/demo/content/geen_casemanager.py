"""The module on staying a mentor and not becoming the case manager: who arranges what, and how to give a question back."""

COURSE = {
    "slug": "mentor-en-geen-casemanager",
    "kind": "module",
    "title": "Mentor, en geen casemanager",
    "search_description": (
        "Wie regelt wat rond uw cliënt? Geef vragen terug, blijf mentor in het overleg en spreek af wanneer u "
        "gebeld wordt. Met voorbeeldzinnen."
    ),
    "intro": (
        "Voor mentoren die steeds meer regelen, plannen en doorgeven. U leert wat van u is, en hoe u de rest teruggeeft "
        "zonder dat uw cliënt ertussen valt."
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
                    "<p>Voor mentoren met een cliënt rond wie het druk is. U staat in de cc van elke mail. De taxi belt u, "
                    "de zus belt u, de dagbesteding belt u. Het begon met één gunst, en nu bent u de planning.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Wat komt er aan de orde?",
                "text": (
                    "<p>In les 1 ziet u wie wat regelt, in een instelling en thuis. U oefent hoe u een vraag teruggeeft. En u "
                    "leest wat u doet als echt niemand hem oppakt.</p>"
                    "<p>Les 2 gaat over het overleg waar iedereen naar u kijkt, en over een week met zeven mails: welke zijn er van "
                    "u? U maakt een afspraak op één blad over wie u waarvoor belt. Die kunt u morgen voorstellen.</p>"
                ),
            },
        ),
    ],
    "lessons": [
        {
            "slug": "een-vraag-teruggeven",
            "title": "Wie regelt het? Een vraag teruggeven",
            "intro": (
                "Bijna elke vraag rond uw cliënt is van iemand. U leert zien van wie, en u leert hem vriendelijk terug te geven."
            ),
            "minutes": 15,
            "body": [
                (
                    "text",
                    {
                        "heading": "Waarom u het beter niet zelf regelt",
                        "text": (
                            "<p>U kunt het vast. Misschien kunt u het zelfs beter dan degene die het hoort te doen. Er zijn toch drie redenen "
                            "om het te laten.</p>"
                            "<ul>"
                            "<li><b>U moet vrij kunnen kijken.</b> Hebt u zelf de dagbesteding gezocht, dan zegt u minder makkelijk dat uw "
                            "cliënt er ongelukkig is.</li>"
                            "<li><b>Een gat dat u vult, ziet niemand meer.</b> Zolang u de taxi belt, merkt de instelling niet dat er niemand "
                            "voor is. Wordt u ziek, dan staat uw cliënt op de stoep.</li>"
                            "<li><b>De tijd gaat af van uw cliënt.</b> Wie drie kwartier aan de telefoon hangt voor een rolstoel, drinkt die week geen koffie. "
                            "Terwijl niemand anders namens uw cliënt kan beslissen.</li>"
                            "</ul>"
                            "<p>Onthoud vier werkwoorden. Een mentor <b>vraagt</b>, <b>beslist mee</b>, <b>let op</b> en <b>zegt het</b> als het niet "
                            "goed gaat. Hoort u uzelf zeggen dat u iets plant, ophaalt, rondbelt of doorgeeft? Dan hebt u "
                            "waarschijnlijk een vraag van een ander in handen.</p>"
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
                                "Dit is van u, als uw cliënt het niet zelf kan beslissen. Laat het niet aan een ander over",
                            ],
                        ],
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Zoek de spil",
                        "text": (
                            "<p>Teruggeven kan pas als u weet aan wie. Rond bijna elke cliënt hoort iemand te zijn die het overzicht houdt. Alleen "
                            "heet die overal anders:</p>"
                            "<ul>"
                            "<li>in een zorginstelling: de persoonlijk begeleider of de eerstverantwoordelijke;</li>"
                            "<li>thuis met dementie: vaak een casemanager dementie. Vraag de huisarts of die er is;</li>"
                            "<li>in de ggz: de regiebehandelaar;</li>"
                            "<li>thuis met hulp van de gemeente: iemand van het wijkteam;</li>"
                            "<li>is er niemand: een onafhankelijk cliëntondersteuner. Die is gratis, via de gemeente of bij Wlz-zorg via het zorgkantoor. Ook u mag "
                            "daarom vragen.</li>"
                            "</ul>"
                            "<p>Weet u het niet zeker? Stel deze week één vraag: “Als er iets geregeld moet worden voor mevrouw, wie is dan de eerste die ik "
                            "bel?” Krijgt u drie verschillende namen, of geen, dan hebt u iets belangrijks ontdekt. Zeg dat in het volgende overleg.</p>"
                        ),
                    },
                ),
                (
                    "steps",
                    {
                        "heading": "Een vraag teruggeven",
                        "intro": "Een voorbeeld: de dagbesteding vraagt of u nieuwe werkschoenen regelt.",
                        "steps": [
                            {
                                "title": "Zeg dat u het gehoord hebt",
                                "text": "<p>“Hij loopt op kapotte schoenen, dat moet anders. Goed dat u het zegt.”</p>",
                            },
                            {
                                "title": "Zeg van wie de vraag is",
                                "text": "<p>“Schoenen regelt zijn begeleider, Mo, met de bewindvoerder. Ik koop zelf niets.”</p>",
                            },
                            {
                                "title": "Laat de vrager zelf bellen",
                                "text": (
                                    "<p>“Wilt u Mo bellen? Dan kunt u meteen zeggen welke soort.” Geeft u het door, dan zit u er de volgende keer weer tussen.</p>"
                                ),
                            },
                            {
                                "title": "Vraag een dag",
                                "text": "<p>“Laat u mij weten wanneer hij ze heeft?” Met een dag erbij wordt een vraag een afspraak.</p>",
                            },
                            {
                                "title": "Kijk één keer of het gebeurd is",
                                "text": (
                                    "<p>Niet gebeurd? Regel het dan niet alsnog zelf. Zeg het tegen Mo of zijn teamleider: “Hij loopt al drie weken op kapotte "
                                    "schoenen. Wat is er nodig?” Dat is opkomen voor uw cliënt.</p>"
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
                            "<p>U mag best een keer iets doen. De bril ligt klaar en u rijdt er langs. Zeg er dan bij: “Dit doe ik nu één keer. "
                            "Wie doet het de volgende keer?” Een handige regel: één keer is een gunst, twee keer is een taak.</p>"
                            "<p>Bij gevaar gaat het andersom. Is uw cliënt benauwd, gevallen of in de war? Dan belt u eerst de huisarts of 112, en daarna degene "
                            "van wie de vraag is. Rollen zijn er voor gewone dagen.</p>"
                        ),
                    },
                ),
                (
                    "case",
                    {
                        "heading": "Vrijdag stopt de thuiszorg",
                        "story": (
                            "<p>Cor is 67 en kreeg hersenletsel na een val. Hij woont alleen. Elke ochtend komt thuiszorg voor steunkousen, medicijnen en insuline. "
                            "Cor is snel kwaad. Dinsdag gooit hij een kop naar een verzorgende. Het scheelde weinig.</p>"
                            "<p>Woensdag belt de planner mentor Nadia: “Wij stoppen vrijdag. U bent de mentor, dus u moet een andere organisatie zoeken.” "
                            "Nadia belt de gemeente: “Verpleging is niet van ons.” Zij belt de huisarts. De assistente zegt: “Heeft hij geen mentor?” "
                            "Donderdagmiddag heeft zij zes gesprekken gevoerd en is er nog niets.</p>"
                        ),
                        "question": "Als Nadia loslaat, krijgt Cor vrijdag geen insuline. Wat doet zij?",
                        "reveal": (
                            "<p><b>“Niet mijn taak” is nu te weinig.</b> Dit is gevaarlijk. Maar zelf thuiszorg zoeken is ook geen antwoord. Nadia kan niet beoordelen welke "
                            "verpleegkundige zorg nodig is, en de zevende organisatie zegt ook nee. Wat zij wél kan: zorgen dat iemand met de macht om het op te lossen het probleem heeft. "
                            "Met een tijd erbij.</p>"
                            "<p><b>Eerst de thuiszorg, maar hoger.</b> Vraag de leidinggevende, niet de planner. “Ik begrijp dat uw medewerker geschrokken is, en dat u iets moet doen. "
                            "Maar vanaf morgen heeft meneer geen insuline. U mag niet zomaar stoppen zolang er geen opvolging is. Hoe zorgt u dat hij morgen zijn insuline krijgt?” "
                            "Een zorgverlener heeft voor stoppen een zware reden nodig, en hoort te helpen bij de overgang.</p>"
                            "<p><b>Dan de huisarts zelf.</b> “Morgen geen insuline. Dit is dringend, ik wil de arts vandaag spreken.” De huisarts is verantwoordelijk voor de behandeling en kan "
                            "bellen met gewicht.</p>"
                            "<p><b>Dan de zorgverzekeraar.</b> Wijkverpleging valt onder de zorgverzekering. De verzekeraar moet zorgen dat er zorg is. Vraag naar zorgbemiddeling: medewerkers die zoeken. "
                            "Dat rondbellen hoeft Nadia dus niet te doen.</p>"
                            "<p><b>En haar coördinator.</b> Liefst woensdag al. Niet om te klagen, maar omdat de stichting namen kent en mee kan bellen.</p>"
                            "<p><b>En Cor?</b> Die heeft zij in alle drukte nog niet gesproken. “Je gooide dinsdag met een kop. Wat gebeurde er?” Er stond een vreemde in zijn slaapkamer, "
                            "en hij kon niet op het woord “weg” komen. Dat is mentorwerk. Het kan zelfs zijn dat de thuiszorg met vaste gezichten, en aanbellen, wél wil blijven.</p>"
                            "<p><b>Daarna.</b> Cor heeft niemand die het overzicht houdt. Dat is de echte vraag voor het volgende overleg.</p>"
                        ),
                    },
                ),
                (
                    "quiz",
                    {
                        "heading": "Van wie is de vraag?",
                        "questions": [
                            (
                                "match",
                                {
                                    "question": "Uw cliënt woont in een instelling. Aan wie geeft u deze vragen terug, of houdt u ze zelf?",
                                    "pairs": [
                                        {
                                            "left": "De kapper wil weten of de rekening betaald wordt",
                                            "right": "De bewindvoerder",
                                            "feedback": "Rekeningen zijn geldzaken. U geeft het nummer van de bewindvoerder, en zegt verder niets over geld.",
                                        },
                                        {
                                            "left": "De taxi staat er niet",
                                            "right": "De persoonlijk begeleider",
                                            "feedback": "Vervoer hoort bij de dagelijkse begeleiding. Gebeurt het elke week, dan vraagt u wat eraan gedaan wordt.",
                                        },
                                        {
                                            "left": "De arts wil een medicijn tegen onrust beginnen",
                                            "right": "Uzelf, samen met uw cliënt",
                                            "feedback": "Hier bent u voor, als uw cliënt dit niet zelf kan beslissen. Vraag wat het doet, wat er al geprobeerd is en tot wanneer.",
                                        },
                                        {
                                            "left": "U twijfelt of u genoeg doet",
                                            "right": "Uw coördinator",
                                            "feedback": "Ook uw eigen vraag heeft een adres. U hoeft er niet mee te wachten tot het verslag.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": (
                                        "De begeleider zegt: “Kunt u de tandarts bellen voor een afspraak? U bent zo lekker snel.” Wat antwoordt u?"
                                    ),
                                    "answers": [
                                        {
                                            "text": "“Goed, voor deze keer.” En u belt.",
                                            "is_right": False,
                                            "feedback": "Aardig, en het kost vijf minuten. Maar u gaat ook de uitslag horen, de controle plannen en het vervoer regelen. Vraag er dan ten minste bij wie het de volgende keer doet.",
                                        },
                                        {
                                            "text": "“Dank je. Afspraken maken jullie. Bel me als de tandarts iets wil doen waar toestemming voor nodig is.”",
                                            "is_right": True,
                                            "feedback": "U geeft het regelen terug en houdt het beslissen. En de begeleider weet meteen wanneer u wél gebeld wilt worden.",
                                        },
                                        {
                                            "text": "“Nee, dat is jullie werk.”",
                                            "is_right": False,
                                            "feedback": "Inhoudelijk klopt het. Maar u hebt deze begeleider nog nodig. Zeg erbij wat u wel doet, dan blijft het prettig.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": (
                                        "U gaf een vraag over een nieuwe matras terug aan het team. Na drie weken ligt uw cliënt nog op de oude, met een rode "
                                        "plek op zijn heup. Wat doet u? Meer antwoorden zijn goed."
                                    ),
                                    "answers": [
                                        {
                                            "text": "U vraagt dezelfde dag of een verpleegkundige of arts naar de plek kijkt.",
                                            "is_right": True,
                                            "feedback": "Een rode plek kan snel een wond worden. Dat kan niet wachten tot de matras er is.",
                                        },
                                        {
                                            "text": "U belt de teamleider: “Wie regelt de matras, en op welke dag ligt hij er?”",
                                            "is_right": True,
                                            "feedback": "U gaat een stap hoger en vraagt een naam en een dag. Zo let u op, zonder het over te nemen.",
                                        },
                                        {
                                            "text": "U bestelt zelf een matras en stuurt de rekening naar de bewindvoerder.",
                                            "is_right": False,
                                            "feedback": "U wilt dat het stopt, en dat is logisch. Maar de goede matras kiezen is werk voor een zorgverlener. En u bestelt met geld waar u niet over gaat.",
                                        },
                                        {
                                            "text": "U wacht tot de bespreking van volgende maand.",
                                            "is_right": False,
                                            "feedback": "Vaak is wachten prima. Maar nu heeft uw cliënt er schade van. Dan hoeft u niet beleefd te wachten.",
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
                            "Wat deed u de afgelopen vier weken voor uw cliënt dat plannen, halen, rondbellen of doorgeven was? Kies er één. Aan wie geeft u die deze "
                            "week terug, en met welke zin?"
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
                            "<li><b>Onafhankelijk cliëntondersteuner:</b> kent de weg in zorg en wonen, en helpt met aanvragen. Gratis. Lees <a "
                            'href="page:/voor-zorgprofessionals/clientondersteuner-en-mentor/">wat een cliëntondersteuner doet en wat u doet</a>.</li>'
                            "<li><b>Wijkteam of Wmo-loket van de gemeente:</b> voor hulp thuis, vervoer en hulpmiddelen.</li>"
                            "<li><b>Zorgverzekeraar of zorgkantoor:</b> vraag naar zorgbemiddeling als er geen zorg te vinden is.</li>"
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
                "Hoe blijft u mentor als iedereen naar u kijkt, en als uw mail volloopt? U maakt één afspraak die u de rest van het jaar rust geeft."
            ),
            "minutes": 15,
            "body": [
                (
                    "text",
                    {
                        "heading": "Als het stil wordt en iedereen naar u kijkt",
                        "text": (
                            "<p>Het gaat bijna altijd zo. Er ligt een probleem op tafel. Iemand zucht. Dan zegt een ander: “Misschien kan de mentor …” "
                            "Het is even stil, en u hoort uzelf ja zeggen.</p>"
                            "<p>Die stilte is niet van u. Laat haar drie tellen duren. Zeg dan een van deze zinnen:</p>"
                            "<ul>"
                            "<li>“Ik beslis hierover graag mee. Wie van jullie pakt het op?”</li>"
                            "<li>“Wie zou dit doen als ik er niet was?”</li>"
                            "<li>“Ik kan het niet toezeggen. Ik wil wel dat het gebeurt. Op welke dag is het geregeld?”</li>"
                            "</ul>"
                            "<p>Vraag vooraf aan de organisator: wat moet er besloten worden, wie zit voor, en is mijn cliënt erbij? Ga naast uw cliënt zitten, dan kijkt iedereen "
                            "ook naar hem. Zeg aan het begin hardop waarvoor u komt: “Ik ben er om met Jan mee te denken, en om te beslissen waar hij dat niet kan. Ik regel "
                            "zelf geen zorg.”</p>"
                            "<p>Vraag vijf minuten voor het einde: “Kunnen we langslopen wie wat doet, en wanneer?” En vraag wie dat opschrijft. Laat dat een ander zijn. Wie de "
                            "lijst maakt, gaat hem vanzelf bewaken.</p>"
                        ),
                    },
                ),
                (
                    "comparison",
                    {
                        "heading": "Een week met zeven mails",
                        "caption": "De mails van mentor Bart over zijn cliënt, en wat hij ermee doet",
                        "columns": ["De mail", "Van hem?", "Wat hij antwoordt of doet"],
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
                            "<p>Drie van de zeven waren van Bart. Alleen die ene over de pil had haast. Hij leest zijn mail daarom op twee vaste momenten in de week, "
                            "en wie haast heeft, moet bellen. Hij verdeelt in drie stapels:</p>"
                            "<ul>"
                            "<li><b>Beslissen.</b> Hier doet hij iets mee, en hij schrijft op wat en waarom.</li>"
                            "<li><b>Weten.</b> Hij leest het en laat het los. Een antwoord hoeft niet.</li>"
                            "<li><b>Van een ander.</b> Eén zin terug, met de naam van wie het wel is. Doorsturen doet hij niet, want dan wordt hij de postbode.</li>"
                            "</ul>"
                            "<p>Voor de derde stapel heeft hij één tekst klaarstaan: “Dank voor uw bericht. Dit regelt de begeleider, [naam]. Wilt u die mailen? Moet er iets over zorg of "
                            "behandeling besloten worden, dan hoor ik het graag.”</p>"
                            "<p>Let op de privacy van uw cliënt. Zet geen naam of ziekte in het onderwerp van een mail. Antwoord alleen aan wie het moet weten, en niet "
                            "aan alle elf mensen in de cc.</p>"
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
                                    "<p>Opname in het ziekenhuis. Een val met letsel. Een besluit over een nieuw of ander medicijn. Iets wat tegen de zin van mijn cliënt gaat, of "
                                    "zijn vrijheid beperkt. Als hij ernstig ziek is. Als hij om mij vraagt en het is dringend.</p>"
                                ),
                            },
                            {
                                "title": "Mail mij binnen een week",
                                "text": "<p>Een andere vaste begeleider. Een datum voor het zorgplan. Een klacht van mijn cliënt. Iets wat langer dan twee weken niet lukt.</p>",
                            },
                            {
                                "title": "Dit hoef ik niet te horen",
                                "text": "<p>Roosters, busjes, kapotte kleren, een griepje, een afspraak die verschuift. Daar vertrouw ik jullie in.</p>",
                            },
                            {
                                "title": "Als ik niet opneem",
                                "text": (
                                    "<p>Spreek in of app: “Graag terugbellen.” Ik bel dezelfde dag, meestal na zessen. Kan een besluit niet wachten, bel dan mijn stichting op dit nummer: … Bij spoed "
                                    "handelt de arts, en hoor ik het daarna.</p>"
                                ),
                            },
                            {
                                "title": "Wanneer kijken we of het klopt?",
                                "text": "<p>Bij het volgende gesprek over het zorgplan. Vraag of het blad in het dossier komt, zodat ook de invaller het ziet.</p>",
                            },
                        ],
                    },
                ),
                (
                    "quote",
                    {
                        "text": (
                            "Sinds dat blad bellen ze mij minder, en over de goede dingen. De begeleider zei: nu durf ik u tenminste te bellen."
                        ),
                        "who": "Bart, mentor (verzonnen)",
                    },
                ),
                (
                    "case",
                    {
                        "heading": "“U bent de enige die hem kent”",
                        "story": (
                            "<p>Farid is 26. Hij heeft hersenletsel na een ongeluk en woont begeleid. Zijn vaste begeleider is weg en de plek blijft zeker twee maanden leeg. Er is "
                            "overleg met acht mensen. Farid zit naast zijn mentor Truus en kijkt naar de grond.</p>"
                            "<p>De manager zegt: “We hebben gewoon niemand. Als Truus tot de zomer de afspraken met revalidatie en dagbesteding bijhoudt, kan alles doorgaan. Anders moeten we de "
                            "dagbesteding stoppen.” Farids moeder pakt haar hand: “U bent de enige die hem kent.” Farid kijkt op: “Doe jij het?”</p>"
                        ),
                        "question": "Wat antwoordt Truus? En aan wie het eerst?",
                        "reveal": (
                            "<p><b>Aan Farid het eerst.</b> Hij vroeg iets. “Ik zie dat je het spannend vindt. Ik blijf je mentor, en ik zorg dat hier vandaag op tafel komt hoe het met jou verder gaat. "
                            "Je rooster bijhouden doe ik niet. Dat moet iemand zijn die er elke dag is.” Dat is een eerlijk antwoord, en het is geen afwijzing.</p>"
                            "<p><b>Wat weegt.</b> Zegt Truus ja, dan heeft Farid morgen dagbesteding. Dat is veel waard. Maar dan ziet niemand die lege plek meer, en wie zegt dat het bij twee "
                            "maanden blijft? Bij een conflict over de dagbesteding moet zij klagen over haar eigen planning. En is zij een week weg, dan stopt alles alsnog.</p>"
                            "<p><b>Dan de manager.</b> Vriendelijk, en zonder de dreiging over te nemen. “Dat u niemand hebt, is een echt probleem. Alleen kan een mentor dat gat niet "
                            "vullen. Ik hoor dat de dagbesteding mogelijk stopt omdat er geen personeel is. Dat is voor Farid een groot besluit. Daar hoort hij over mee te praten, en ik ook. Ik ga er nu niet mee akkoord. Wie van de teams kan twee maanden het "
                            "aanspreekpunt zijn, al is het een half uur per week?”</p>"
                            "<p><b>Maak het klein.</b> Vaak is “alle afspraken bijhouden” in stukken te knippen. De revalidatie stuurt haar eigen planning. De dagbesteding belt zelf met de woongroep. Farid zet met een "
                            "begeleider elke zondag drie afspraken in zijn telefoon. Dat kan hij, als iemand ernaast zit.</p>"
                            "<p><b>De moeder.</b> Na afloop, op de gang: “U bent bang dat hij tussen wal en schip valt. Ik ook. Daarom wil ik dat het in het plan staat, en niet in mijn hoofd.” Zeg liever niet dat het wel goed komt. "
                            "Dat weet u niet.</p>"
                            "<p><b>Bel uw coördinator</b> als er geen naam komt. Dan kan de stichting schrijven naar de instelling: wat stond in het zorgplan, wat wordt er niet geleverd, en wanneer wel? Daar staat Truus sterker dan "
                            "alleen. Ook Farid kan steun vragen, bij een cliëntondersteuner.</p>"
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
                                    "question": "U wilt taken teruggeven die in een jaar bij u zijn terechtgekomen. In welke volgorde pakt u dat aan?",
                                    "items": [
                                        {
                                            "text": "U schrijft twee weken op wat u allemaal doet.",
                                            "feedback": "Zo ziet u wat het echt is. Vaak zijn het drie taken die samen bijna alle tijd vragen.",
                                        },
                                        {
                                            "text": "U bespreekt het lijstje met uw coördinator: wat is van mij en wat niet?",
                                            "feedback": "Samen ziet u het scherper, en u staat er in het gesprek met het team niet alleen voor.",
                                        },
                                        {
                                            "text": "U vraagt de begeleider wie elke taak overneemt, en spreekt een datum af.",
                                            "feedback": "Een naam en een datum. Anders laat u iets los zonder dat iemand het vasthoudt.",
                                        },
                                        {
                                            "text": "U vertelt uw cliënt en de familie wie zij vanaf die dag bellen.",
                                            "feedback": "Nu kunt u zeggen wat er verandert, en dat u zelf gewoon blijft komen.",
                                        },
                                        {
                                            "text": "U verwijst na die datum elke keer vriendelijk door.",
                                            "feedback": "De eerste weken komen de vragen nog bij u. Met één zin en een naam wordt dat snel minder.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": (
                                        "In het verslag van een overleg staat: “Actie mentor: indicatie verlengen.” U hebt dat niet toegezegd. Wat doet u?"
                                    ),
                                    "answers": [
                                        {
                                            "text": "U laat het zo. Iedereen weet wel dat het niet klopt.",
                                            "is_right": False,
                                            "feedback": "Misschien wel. Maar over drie maanden loopt de indicatie af, en dan staat uw rol er zwart op wit. Eén mailtje voorkomt dat.",
                                        },
                                        {
                                            "text": "U mailt: “Dit heb ik niet toegezegd. Wie van jullie vraagt het aan, en wanneer? Ik lees mee en teken als het nodig is.”",
                                            "is_right": True,
                                            "feedback": "U verbetert het verslag, zegt wat u wel doet, en vraagt een naam. Zo valt uw cliënt er niet tussen.",
                                        },
                                        {
                                            "text": "U doet het maar, want anders raakt uw cliënt zijn zorg kwijt.",
                                            "is_right": False,
                                            "feedback": "Die zorg is terecht. Juist daarom moet het bij iemand liggen die weet wat er in de aanvraag moet. Is de tijd bijna om, bel dan vandaag nog en schakel uw coördinator in.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": (
                                        "Waarvoor wilt u dezelfde dag gebeld worden? Meer antwoorden zijn goed."
                                    ),
                                    "answers": [
                                        {
                                            "text": "Uw cliënt is opgenomen in het ziekenhuis.",
                                            "is_right": True,
                                            "feedback": "Daar komen vragen over behandeling, en uw cliënt heeft iemand nodig die hem kent.",
                                        },
                                        {
                                            "text": "De deur van haar kamer gaat ’s nachts op slot.",
                                            "is_right": True,
                                            "feedback": "Dit raakt haar vrijheid. Daar zijn regels voor, en u wilt het weten voor het gewoon wordt.",
                                        },
                                        {
                                            "text": "De begeleider heeft een dag vrij en er komt een invaller.",
                                            "is_right": False,
                                            "feedback": "Het is aardig om te weten, maar u hoeft er niets mee. Wordt het elke week een ander, dan wel: dat kan per mail.",
                                        },
                                        {
                                            "text": "De arts wil stoppen met een medicijn dat uw cliënt al jaren neemt.",
                                            "is_right": True,
                                            "feedback": "Ook stoppen is een besluit over behandeling. U wilt weten waarom, en wat uw cliënt ervan vindt.",
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
                            "Kijk naar uw laatste zeven mails, appjes of telefoontjes over uw cliënt. Hoeveel gingen over een besluit dat van u was? Welke ene afspraak zou "
                            "de meeste van de andere voorkomen?"
                        ),
                        "help_text": "Schrijf die afspraak op in één zin, en leg hem deze week voor aan de begeleider.",
                    },
                ),
                (
                    "checklist",
                    {
                        "heading": "Voor uw volgende overleg",
                        "items": [
                            "Vraag vooraf: wat moet er besloten worden, en is mijn cliënt erbij?",
                            "Ga naast uw cliënt zitten.",
                            "Zeg aan het begin: “Ik denk en beslis mee. Ik regel zelf geen zorg.”",
                            "Stilte? Tel tot drie, en vraag: “Wie van jullie pakt het op?”",
                            "Vraag aan het eind: “Wie doet wat, en wanneer?” Laat een ander het opschrijven.",
                            "Leg uw blad ‘wie belt mij waarvoor’ op tafel.",
                        ],
                    },
                ),
            ],
        },
    ],
}
