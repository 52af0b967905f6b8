"""The lesson “Veel hulpverleners, en letsel dat niemand ziet”."""

LESSON = {
    "slug": "veel-hulpverleners-en-letsel-dat-niemand-ziet",
    "title": "Veel hulpverleners, en letsel dat niemand ziet",
    "intro": "Hoe u één vraag op tafel krijgt bij zes hulpverleners, en hoe u ziet dat “hij wil niet” vaak “hij kan niet” is.",
    "minutes": 20,
    "body": [
        (
            "text",
            {
                "heading": "Zet iedereen op één blad",
                "text": (
                    "<p>Bij een ingewikkeld leven horen veel mensen: een begeleider, een psycholoog, de huisarts, iemand van de gemeente, een bewindvoerder, een broer. "
                    "Ieder werkt hard aan een eigen stuk. De cliënt is de enige die overal bij is, en hij kan het niet navertellen.</p>"
                    "<p>Maak met hem één blad met vier kolommen: <b>wie</b>, <b>waarvoor</b>, <b>hoe vaak</b>, <b>hoe te bereiken</b>. Vraag bij elke naam: “Wat heb jij "
                    "aan deze?” U ziet dan snel waar twee mensen hetzelfde doen, en wat er blijft liggen.</p>"
                    "<p>Schrijf onderaan: <b>wie houdt het geheel bij?</b> Staat er niemand, dan is dat uw eerste vraag aan de begeleiding of de gemeente: “Wie heeft de "
                    "regie, en waar staat dat?” Doe het niet zelf, ook niet voor even.</p>"
                ),
            },
        ),
        (
            "steps",
            {
                "heading": "Als hulpverleners elkaar tegenspreken",
                "intro": "U hoeft niet te weten wie er gelijk heeft. U zorgt dat zij elkaar horen, met uw cliënt erbij.",
                "steps": [
                    {
                        "title": "Vraag naar feiten",
                        "text": "<p>“Wat hebt u zelf gezien, en wanneer?” Vaak hebben zij allebei gelijk, op een ander uur van de dag.</p>",
                    },
                    {
                        "title": "Vraag wie wat moet beslissen",
                        "text": (
                            "<p>Soms hoeft u niets te beslissen. Dan luistert u, en kiest u geen kant. Is er wel een besluit over zorg nodig, dan wilt u weten vóór welke dag.</p>"
                        ),
                    },
                    {
                        "title": "Vraag één overleg met één vraag",
                        "text": "<p>“Ik hoor drie plannen. Wie nodigt ons uit, mét meneer, over deze ene vraag: meer rust of meer werk?” Laat de begeleiding het regelen.</p>",
                    },
                    {
                        "title": "Bereid uw cliënt voor",
                        "text": "<p>Wat wil hij zeggen, naast wie wil hij zitten, wat is het teken voor pauze? Mag het korter, en ’s ochtends?</p>",
                    },
                    {
                        "title": "Sluit af met drie zinnen",
                        "text": "<p>“Wie doet wat? Vóór wanneer? En wie vertelt het aan hem, in gewone woorden?” Vraag om een kort verslag.</p>",
                    },
                ],
            },
        ),
        (
            "text",
            {
                "heading": "Hersenletsel ziet u niet aan de buitenkant",
                "text": (
                    "<p>Na een ongeluk, een beroerte of zuurstoftekort kan iemand er goed uitzien en vlot praten. Toch doen zijn hersenen het anders. Hij kan wel vertellen "
                    "hoe je koffie zet, maar komt de hele ochtend niet uit de stoel om het te doen. Artsen noemen dit niet-aangeboren hersenletsel.</p>"
                    "<p>Mensen denken dan al snel: hij is lui, of het kan hem niets schelen. Wie dat vaak hoort, gaat zich groot houden of ontploft. Vaak ziet hij zelf "
                    "niet wat er veranderd is. Dat is geen ontkennen. Het stukje hersenen waarmee je jezelf bekijkt, kan ook kapot zijn.</p>"
                    "<p>Wat als hij zorg niet wil? Dan is uw handtekening niet genoeg: bel uw coördinator. Soms geldt bij hersenletsel, net als bij Korsakov of Huntington, "
                    "de <b>Wet zorg en dwang</b> (Wzd). Die beschermt tegen dwang. Gaat er een deur op slot, of krijgt hij een medicijn voor zijn gedrag? Vraag dan aan de "
                    "arts: “Valt hij onder de Wzd, en loopt het stappenplan?” U hoeft de regels niet te kennen.</p>"
                ),
            },
        ),
        (
            "comparison",
            {
                "heading": "Van “hij wil niet” naar “hij kan niet”",
                "caption": "Wat u ziet bij hersenletsel, wat het kan zijn, en wat u anders doet",
                "columns": ["Wat u ziet", "Wat het kan zijn", "Wat u doet"],
                "rows": [
                    [
                        "Hij zegt ja en doet niets",
                        "Beginnen lukt niet uit zichzelf",
                        "Niet vragen of hij het doet, maar samen de eerste handeling doen. Een wekker met één woord",
                    ],
                    [
                        "Na een half uur wordt hij boos of stil",
                        "Zijn hoofd is vol",
                        "Kort bezoek, één onderwerp, geen radio. Stop vóór hij moe is",
                    ],
                    [
                        "Hij belooft drie dingen en weet er geen een",
                        "Hij onthoudt het niet",
                        "Opschrijven in zijn schrift, in zijn woorden, en teruglezen",
                    ],
                    [
                        "Hij maakt grappen die te ver gaan",
                        "De rem werkt niet",
                        "Rustig benoemen: “Dit vind ik niet leuk.” En door met het onderwerp",
                    ],
                    [
                        "Hij vertelt het prachtig aan de arts",
                        "Praten lukt beter dan doen",
                        "Vragen: “Laat eens zien hoe je dat thuis doet?”",
                    ],
                ],
            },
        ),
        (
            "text",
            {
                "heading": "Op zijn beste uur ziet u niet alles",
                "text": (
                    "<p>Een indicatie, een onderzoek of een huisbezoek duurt vaak een uur. Uw cliënt verzamelt daar al zijn krachten voor. Niemand ziet dat hij daarna twee "
                    "dagen op bed ligt. Zo verdwijnt zorg.</p>"
                    "<p>U kunt dat zichtbaar maken. Vraag de begeleiding om een week lang drie dingen op te schrijven: wat lukte, wat niet, en hoe de dag erna was. Zeg bij "
                    "het gesprek: “U ziet hem nu op zijn best. Mag ik vertellen hoe het gisteren om vier uur was?” Vraag hem vooraf of u dat mag zeggen. Niemand hoort "
                    "graag met anderen erbij wat hij niet kan.</p>"
                    "<p>Is er nooit goed onderzoek gedaan, vraag de huisarts dan naar een <b>neuropsychologisch onderzoek</b>: tests die laten zien wat lukt en wat niet. "
                    "Dan gaat het niet meer over willen.</p>"
                ),
            },
        ),
        (
            "case",
            {
                "heading": "Iedereen heeft een plan voor Frank",
                "story": (
                    "<p>Frank (47) viel vier jaar geleden met zijn racefiets. Hij woont alleen, met zes uur begeleiding per week. Hij is charmant en weet veel van "
                    "wielrennen.</p>"
                    "<p>De begeleider zegt: “Hij zegt overal ja op en doet niets. Ik denk dat hij niet gemotiveerd is.” De psycholoog wil méér rust. De broer wil dat hij "
                    "weer gaat werken: “Hij zakt weg.” De gemeente sprak Frank een uur en wil de begeleiding halveren, want “meneer kan zijn dag goed vertellen”. Het "
                    "besluit kan over drie weken vallen. Frank zelf zegt: “Met mij gaat het prima.” In zijn keuken ligt een pan van vorige week.</p>"
                ),
                "question": "Vier mensen bellen u en willen dat u hen steunt. Wat doet u eerst, en wat zegt u tegen Frank?",
                "reveal": (
                    "<p><b>Wat weegt.</b> Zij kijken naar vier verschillende Franks: op een dinsdagmiddag, in een testkamer, op een verjaardag, in zijn beste uur. "
                    "Misschien past één verklaring bij alles: hij kan vertellen, en niet beginnen. Dat is een idee. U bent geen arts, dus u vraagt het.</p>"
                    "<p><b>Eerst wat haast heeft: de gemeente.</b> U hebt drie weken. Mail niet zelf een heel verhaal. Vraag de begeleider: “Kunt u één week opschrijven "
                    "wat Frank doet zonder dat u erbij bent?” Vraag de psycholoog om de uitslag in gewone woorden. Vraag met Frank een cliëntondersteuner. Zeg tegen de "
                    "gemeente: “Wij willen vóór het besluit nog informatie geven. Wilt u daarop wachten?” Valt het besluit toch, dan kan Frank binnen zes weken bezwaar "
                    "maken. Spreek met uw coördinator af wie hem helpt.</p>"
                    "<p><b>Tegen Frank.</b> Niet: “Je kunt het helemaal niet alleen.” Wel, bij de pan: “Wat is er zo lastig aan beginnen?” En: “De gemeente denkt dat je "
                    "met drie uur toekunt. Wat valt er dan weg?” Misschien zegt hij: “Dan komt er niemand op vrijdag.” Dat is zijn eigen zin, en die mag hij zelf "
                    "zeggen.</p>"
                    "<p><b>Tegen de broer.</b> “U mist hoe hij was. Mag de vraag zijn: wat maakt zijn week de moeite waard? Misschien is dat geen baan, maar elke woensdag "
                    "bij de fietsclub.”</p>"
                    "<p><b>Dan één overleg.</b> Eén vraag: wat helpt Frank op gang? Met de psycholoog erbij, veertig minuten, ’s ochtends.</p>"
                    "<p><b>Wat niet.</b> Kiezen voor de aardigste beller. Zelf alles bij elkaar gaan houden. Of over Frank praten alsof hij er niet is.</p>"
                    "<p><b>Coördinator.</b> Bel nu, want over drie weken kan het besluit er zijn. Bel ook als het bellen u te veel wordt.</p>"
                ),
            },
        ),
        (
            "quiz",
            {
                "heading": "Wat doet u?",
                "questions": [
                    (
                        "choice",
                        {
                            "question": "De psycholoog en de begeleider mailen u allebei een ander plan: “Graag uw akkoord.” Wat doet u?",
                            "answers": [
                                {
                                    "text": "U antwoordt de psycholoog: “Akkoord”, want die heeft hem onderzocht.",
                                    "is_right": False,
                                    "feedback": "De begeleider ziet hem elke dag, en u weet nog niet wat uw cliënt zelf vindt. Laat hen elkaar eerst horen.",
                                },
                                {
                                    "text": "U maakt van de twee plannen een derde, waar ze allebei mee kunnen leven.",
                                    "is_right": False,
                                    "feedback": "Een plan maken is hun vak, en u zou het daarna moeten bijhouden. Let op één ding: past het bij wat uw cliënt wil?",
                                },
                                {
                                    "text": "U schrijft aan beiden: “Deze plannen botsen. Wie nodigt ons uit, met meneer erbij?”",
                                    "is_right": True,
                                    "feedback": "Zij zoeken het uit, en uw cliënt zit erbij. Noem ook vóór welke dag u antwoord moet geven.",
                                },
                            ],
                        },
                    ),
                    (
                        "choice",
                        {
                            "question": "Uw cliënt met hersenletsel valt na twintig minuten stil en kijkt weg. U hebt nog twee onderwerpen. Wat kunt u doen? Meer antwoorden zijn goed.",
                            "answers": [
                                {
                                    "text": "Stoppen, en samen een dag kiezen voor het volgende onderwerp.",
                                    "is_right": True,
                                    "feedback": "Een vol hoofd neemt niets meer op. Vaker kort levert meer op dan één lang bezoek.",
                                },
                                {
                                    "text": "Samen één zin in zijn schrift zetten over wat u net besprak.",
                                    "is_right": True,
                                    "feedback": "Dan is het werk van vandaag bewaard, en hoeft hij het niet te onthouden.",
                                },
                                {
                                    "text": "Even samen koffie drinken en daarna het tweede onderwerp toch proberen.",
                                    "is_right": False,
                                    "feedback": "Een kop koffie is vaak te kort: een vol hoofd is pas uren later weer leeg. Koffie drinken en dan naar huis gaan kan wel.",
                                },
                                {
                                    "text": "De rest straks even met zijn begeleider afspreken, dan heeft hij rust.",
                                    "is_right": False,
                                    "feedback": "Dan wordt er over hem besloten terwijl hij in de kamer ernaast zit. De meeste onderwerpen kunnen een week wachten.",
                                },
                            ],
                        },
                    ),
                    (
                        "match",
                        {
                            "question": "Iemand belt u met een klacht over uw cliënt met hersenletsel. Welke vraag brengt u verder?",
                            "pairs": [
                                {
                                    "left": "“Hij doet nooit wat hij belooft.”",
                                    "right": "“Lukt het wel als iemand de eerste stap samen met hem doet?”",
                                    "feedback": "Zo hoort u of hij moeite heeft met beginnen. Dan helpt het als iemand even meedoet.",
                                },
                                {
                                    "left": "“Hij is zo kort af na het eten.”",
                                    "right": "“Hoe druk was het daarvóór?”",
                                    "feedback": "Moeheid en drukte stapelen zich op. Vaak is de oorzaak een uur eerder te vinden.",
                                },
                                {
                                    "left": "“Hij zei zelf dat hij geen hulp nodig heeft.”",
                                    "right": "“Hebt u hem dat al eens zien dóen?”",
                                    "feedback": "Vertellen en doen zijn bij hem twee dingen. Kijken zegt meer dan vragen.",
                                },
                                {
                                    "left": "“Hij was zijn afspraak alweer kwijt.”",
                                    "right": "“Staat het op papier, op een vaste plek?”",
                                    "feedback": "Een schrift op een vaste plek helpt hem onthouden.",
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
                "heading": "Voor uzelf",
                "question": "Wie rond uw cliënt vindt u lastig? Wat ziet die persoon misschien dat u niet ziet, en wat vraagt u deze week?",
                "help_text": "Eén vraag is genoeg: “Wanneer hebt u dat gezien?”",
            },
        ),
        (
            "checklist",
            {
                "heading": "Kies er één voor deze week",
                "items": [
                    "Eén blad: wie, waarvoor, hoe vaak, hoe te bereiken. Met onderaan: wie heeft de regie?",
                    "“Wie nodigt ons uit, met mijn cliënt erbij, over deze ene vraag?”",
                    "Bij hersenletsel: op zijn beste uur, dertig minuten, één onderwerp, één schrift.",
                    "“U ziet hem nu op zijn best. Mag ik vertellen hoe het gisteren was?”",
                ],
            },
        ),
        (
            "help",
            {
                "heading": "Wie kan helpen?",
                "text": (
                    "<ul>"
                    "<li><b>Onafhankelijk cliëntondersteuner:</b> als er veel hulp is en niemand het geheel ziet.</li>"
                    "<li><b>Breinlijn:</b> een loket voor vragen over hersenletsel, voor de cliënt, naasten en hulpverleners. Zoek op breinlijn.</li>"
                    "<li><b>Huisarts:</b> voor verwijzing naar neuropsychologisch onderzoek of een hersenletselteam.</li>"
                    "<li><b>Uw coördinator:</b> als er een besluit aankomt, bij ruzie, of als u meer regelt dan u wilt.</li>"
                    "</ul>"
                ),
            },
        ),
    ],
}
