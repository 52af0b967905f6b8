"""The lesson “Het overleg, zeven mails en één afspraak”."""

LESSON = {
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
}
