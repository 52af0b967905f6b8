"""The module on complex situations: many helpers, invisible brain injury, psychiatric crisis and a crisis card, suspicion of abuse."""

COURSE = {
    "slug": "als-het-ingewikkeld-wordt",
    "kind": "module",
    "title": "Als het ingewikkeld wordt",
    "search_description": (
        "Voor mentoren in een lastige situatie: veel hulpverleners, hersenletsel dat niemand ziet, een crisis, of een vermoeden van misbruik."
    ),
    "intro": (
        "Voor mentoren met een cliënt bij wie veel tegelijk speelt. U leert overzicht houden zonder alles te regelen, en wat u dezelfde dag doet als het misgaat."
    ),
    "themes": ["complex"],
    "client_groups": ["psychiatrie", "hersenletsel", "verstandelijke-beperking"],
    "outcomes": [
        "U vraagt één overleg met één vraag als hulpverleners elkaar tegenspreken.",
        "U past uw bezoek aan iemand met hersenletsel aan, en laat anderen zien wat zij niet zien.",
        "U weet wie u belt bij een crisis, en u begint vooraf over een crisiskaart.",
        "U zet bij een vermoeden van misbruik dezelfde dag de goede stappen, en blijft zelf veilig.",
    ],
    "body": [
        (
            "text",
            {
                "heading": "Voor wie is deze module?",
                "text": (
                    "<p>Bij uw cliënt komen zes mensen over de vloer die elkaar niet spreken. Of hij praat zo goed dat niemand gelooft hoe weinig er lukt. Of u ziet een blauwe plek en "
                    "durft uw gedachte niet af te maken.</p>"
                    "<p>In twee lessen leert u:</p>"
                    "<ul>"
                    "<li>overzicht houden zonder de casemanager te worden;</li>"
                    "<li>hersenletsel herkennen dat van buiten op onwil lijkt;</li>"
                    "<li>een crisis voor zijn met een crisiskaart, en wie er belt als die er toch is;</li>"
                    "<li>wat u dezelfde dag doet als u denkt aan misbruik of uitbuiting, en wat juist niet;</li>"
                    "<li>hoe Veilig Thuis met u meedenkt, en hoe u zelf veilig blijft.</li>"
                    "</ul>"
                ),
            },
        ),
    ],
    "lessons": [
        {
            "slug": "veel-hulpverleners-en-letsel-dat-niemand-ziet",
            "title": "Veel hulpverleners, en letsel dat niemand ziet",
            "intro": "Hoe u één vraag op tafel krijgt bij zes hulpverleners, en hoe u ziet dat “hij wil niet” vaak “hij kan niet” is.",
            "minutes": 15,
            "body": [
                (
                    "text",
                    {
                        "heading": "Zet iedereen op één blad",
                        "text": (
                            "<p>Bij een ingewikkeld leven horen veel mensen: een begeleider, een psycholoog, de huisarts, iemand van de gemeente, een bewindvoerder, een broer. Ieder werkt hard "
                            "aan een eigen stuk. De cliënt is de enige die overal bij is, en hij kan het niet navertellen.</p>"
                            "<p>Maak met hem één blad met vier kolommen: <b>wie</b>, <b>waarvoor</b>, <b>hoe vaak</b>, <b>hoe te bereiken</b>. Vraag bij elke naam: "
                            "“Wat heb jij aan deze?” U ziet dan snel waar twee mensen hetzelfde doen, en wat er blijft liggen.</p>"
                            "<p>Schrijf onderaan: <b>wie houdt het geheel bij?</b> Staat er niemand, dan is dat uw eerste vraag aan de begeleiding of de gemeente: “Wie heeft de regie, en waar "
                            "staat dat?” Vraag het, en vul het gat niet zelf. Anders bent u over een half jaar degene die iedereen belt over de wasmachine.</p>"
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
                                "text": "<p>Soms hoeft er van u niets besloten te worden. Dan luistert u, en kiest u geen kant. Is er wel een besluit over zorg nodig, dan wilt u weten vóór welke dag.</p>",
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
                            "hoe je koffie zet, en komt de hele ochtend niet uit de stoel om het te doen. Artsen noemen dit niet-aangeboren hersenletsel.</p>"
                            "<p>De omgeving trekt dan een verkeerde conclusie: lui, onverschillig, boos. Wie dat vaak hoort, gaat zich groot houden of ontploft. Vaak ziet hij zelf niet wat er "
                            "veranderd is. Dat is geen ontkennen. Het stukje hersenen waarmee je jezelf bekijkt, kan ook kapot zijn.</p>"
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
                        "heading": "Het goede uur beslist niet",
                        "text": (
                            "<p>Een indicatie, een onderzoek of een huisbezoek duurt vaak een uur. Uw cliënt verzamelt daar al zijn krachten voor. Niemand ziet dat hij daarna twee dagen op bed ligt. "
                            "Zo verdwijnt zorg.</p>"
                            "<p>U kunt dat zichtbaar maken. Vraag de begeleiding om een week lang drie dingen op te schrijven: wat lukte, wat niet, en hoe de dag erna was. Zeg bij het gesprek: "
                            "“U ziet hem nu op zijn best. Mag ik vertellen hoe het gisteren om vier uur was?” Vraag hem vooraf of u dat mag zeggen. Niemand hoort graag in gezelschap wat hij niet kan.</p>"
                            "<p>Is er nooit goed onderzoek gedaan, vraag de huisarts dan naar een <b>neuropsychologisch onderzoek</b>: tests die laten zien wat lukt en wat niet. Dan gaat het niet meer over willen.</p>"
                        ),
                    },
                ),
                (
                    "case",
                    {
                        "heading": "Iedereen heeft een plan voor Frank",
                        "story": (
                            "<p>Frank (47) viel vier jaar geleden met zijn racefiets. Hij woont alleen, met zes uur begeleiding per week. Hij is charmant en weet veel van wielrennen.</p>"
                            "<p>De begeleider zegt: “Hij zegt overal ja op en doet niets. Ik denk dat hij niet gemotiveerd is.” De psycholoog wil méér rust. De broer wil dat hij weer gaat werken: "
                            "“Hij zakt weg.” De gemeente sprak Frank een uur en wil de begeleiding halveren, want “meneer kan zijn dag goed vertellen”. Het besluit kan over drie weken vallen. Frank zelf zegt: "
                            "“Met mij gaat het prima.” In zijn keuken ligt een pan van vorige week.</p>"
                        ),
                        "question": "Vier mensen bellen u en willen dat u hen steunt. Wat doet u eerst, en wat zegt u tegen Frank?",
                        "reveal": (
                            "<p><b>Wat weegt.</b> Zij kijken naar vier verschillende Franks: op een dinsdagmiddag, in een testkamer, op een verjaardag, in zijn beste uur. Misschien past één "
                            "verklaring bij alles: hij kan vertellen, en niet beginnen. Dat is een idee. U bent geen arts, dus u vraagt het.</p>"
                            "<p><b>Eerst wat haast heeft: de gemeente.</b> U hebt drie weken. Mail niet zelf een heel verhaal. Vraag de begeleider: “Kunt u één week opschrijven wat Frank doet zonder dat u erbij bent?” Vraag "
                            "de psycholoog om de uitslag in gewone woorden. Vraag met Frank een cliëntondersteuner. Zeg tegen de gemeente: “Wij willen vóór het besluit nog "
                            "informatie geven. Wilt u daarop wachten?” Valt het besluit toch, dan is er zes weken om bezwaar te maken.</p>"
                            "<p><b>Tegen Frank.</b> Niet: “Je kunt het helemaal niet alleen.” Wel, bij de pan: “Wat is er zo lastig aan beginnen?” En: “De gemeente denkt dat je met drie uur toekunt. Wat valt er "
                            "dan weg?” Misschien zegt hij: “Dan komt er niemand op vrijdag.” Dat is zijn eigen zin, en die mag hij zelf zeggen.</p>"
                            "<p><b>Tegen de broer.</b> “U mist hoe hij was. Mag de vraag zijn: wat maakt zijn week de moeite waard? Misschien is dat geen baan, maar elke woensdag bij de fietsclub.”</p>"
                            "<p><b>Dan één overleg.</b> Eén vraag: wat helpt Frank op gang? Met de psycholoog erbij, veertig minuten, ’s ochtends.</p>"
                            "<p><b>Wat niet.</b> Kiezen voor de aardigste beller. Zelf het netwerk gaan leiden. Of over Frank praten alsof hij er niet is.</p>"
                            "<p><b>Coördinator.</b> Bel nu, vanwege de termijn. En als u merkt dat u meer dan een uur per week aan het bellen bent.</p>"
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
                                            "text": "U kiest het plan van de psycholoog, want die heeft het meest geleerd.",
                                            "is_right": False,
                                            "feedback": "Haar kennis telt zwaar. Alleen ziet de begeleider de dagen, en u weet nog niet wat uw cliënt zelf vindt. Laat hen elkaar eerst horen.",
                                        },
                                        {
                                            "text": "U maakt van de twee plannen zelf een derde plan.",
                                            "is_right": False,
                                            "feedback": "U wilt eruit komen, en dat is mooi. Plannen maken is hun vak. U zorgt dat het over de wens van uw cliënt gaat.",
                                        },
                                        {
                                            "text": "U schrijft aan beiden: “Deze plannen botsen. Wie nodigt ons uit, met meneer erbij? Daarna geef ik antwoord.”",
                                            "is_right": True,
                                            "feedback": "U legt het terug waar het hoort en sluit niemand uit. Noem er de dag bij waarop het klaar moet zijn.",
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
                                            "text": "Stoppen, en afspreken wanneer u het tweede onderwerp bespreekt.",
                                            "is_right": True,
                                            "feedback": "Een vol hoofd neemt niets meer op. Vaker kort levert meer op dan één lang bezoek.",
                                        },
                                        {
                                            "text": "Samen één zin in zijn schrift schrijven over wat u net besprak.",
                                            "is_right": True,
                                            "feedback": "Dan is het werk van vandaag bewaard, en hoeft hij het niet te onthouden.",
                                        },
                                        {
                                            "text": "Wat harder en vrolijker praten, zodat hij erbij blijft.",
                                            "is_right": False,
                                            "feedback": "Bij iemand die moe is van een feestje werkt dat. Bij hersenletsel komt er juist nog een prikkel bij. Zachter en korter werkt beter.",
                                        },
                                        {
                                            "text": "De rest met zijn begeleider afspreken, dan is het maar klaar.",
                                            "is_right": False,
                                            "feedback": "Vlot is het wel, en hij merkt dat het over hem heen gaat. De meeste onderwerpen kunnen een week wachten.",
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
                                            "feedback": "Het antwoord laat zien of beginnen het probleem is. Dan helpt een duwtje, en geen preek.",
                                        },
                                        {
                                            "left": "“Hij is zo kort af na het eten.”",
                                            "right": "“Hoe druk was het daarvóór?”",
                                            "feedback": "Moeheid en prikkels lopen op. Vaak is de oorzaak een uur eerder te vinden.",
                                        },
                                        {
                                            "left": "“Hij zei zelf dat hij geen hulp nodig heeft.”",
                                            "right": "“Hebt u hem dat al eens zien dóen?”",
                                            "feedback": "Vertellen en doen zijn bij hem twee dingen. Kijken geeft een eerlijker beeld dan vragen.",
                                        },
                                        {
                                            "left": "“Hij was zijn afspraak alweer kwijt.”",
                                            "right": "“Staat het op papier, op een vaste plek?”",
                                            "feedback": "Geheugen buiten het hoofd werkt: één schrift, één plek, elke keer.",
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
                        "question": "Over wie rond uw cliënt dacht u wel eens: die werkt ook niet mee? Wat zou diegene zien dat u niet ziet, en wat vraagt u hem deze week?",
                        "help_text": "Een hulpverlener, een broer, of uw cliënt zelf. Eén vraag met “wanneer hebt u gezien dat” is genoeg.",
                    },
                ),
                (
                    "checklist",
                    {
                        "heading": "Neem mee",
                        "items": [
                            "Eén blad: wie, waarvoor, hoe vaak, hoe te bereiken. Met onderaan: wie heeft de regie?",
                            "“Wat hebt u zelf gezien, en wanneer?”",
                            "“Wie nodigt ons uit, met mijn cliënt erbij, over deze ene vraag?”",
                            "Bij hersenletsel: ’s ochtends, dertig minuten, één onderwerp, één schrift.",
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
                            "<li><b>Breinlijn:</b> een landelijk loket voor vragen over hersenletsel, ook voor naasten en mentoren.</li>"
                            "<li><b>Huisarts:</b> voor verwijzing naar neuropsychologisch onderzoek of een hersenletselteam.</li>"
                            "<li><b>Uw coördinator:</b> bij een termijn, bij ruzie, of als u meer regelt dan u wilt.</li>"
                            "</ul>"
                        ),
                    },
                ),
            ],
        },
        {
            "slug": "crisis-en-misbruik-dezelfde-dag",
            "title": "Crisis en vermoeden van misbruik: wat u dezelfde dag doet",
            "intro": "Over de crisiskaart, wie u belt, wat u doet bij een vermoeden van misbruik of uitbuiting, en hoe u zelf veilig blijft.",
            "minutes": 15,
            "body": [
                (
                    "text",
                    {
                        "heading": "Praat over de crisis als er geen crisis is",
                        "text": (
                            "<p>Wie eerder psychisch in crisis was, weet vaak wat dan helpt en wat het erger maakt. Alleen kan hij dat op het moment zelf niet uitleggen. Een "
                            "<b>crisiskaart</b> doet het voor hem. Dat is een kaartje voor in de portemonnee: wie moet je bellen, welke medicijnen, wat helpt, wat juist niet, wie zorgt er voor de kat. "
                            "Uw cliënt maakt hem zelf, met een crisiskaartconsulent. De behandelaar weet hoe u die vindt.</p>"
                            "<p>Begin erover op een goede dag: “Als je weer zo ver weg raakt, wat moeten wij dan weten? Wat mag niemand doen?” Vraag ook: “Waaraan zie ik het een week eerder?” Dat kan "
                            "klein zijn: hij draait de spiegel om, belt veel, slaapt niet. Schrijf drie tekens op, met wat u dan doet. Wil hij geen kaart, dan hebt u in elk geval dit gesprek gehad.</p>"
                        ),
                    },
                ),
                (
                    "comparison",
                    {
                        "heading": "Hoe dringend is het?",
                        "caption": "Wat u ziet en wie u belt bij psychische nood",
                        "columns": ["Wat u ziet", "Wie u belt", "Wat u zegt of doet"],
                        "rows": [
                            [
                                "Direct gevaar: een wapen, een poging, iemand die zichzelf of een ander nu iets gaat aandoen",
                                "112",
                                "Waar u bent, wat u ziet, dat er een crisiskaart is. Blijf zelf op afstand",
                            ],
                            [
                                "Vandaag hulp nodig: erg in de war, dagen niet geslapen, wil dood",
                                "Behandelaar, of huisarts of huisartsenpost. Zij schakelen de crisisdienst in",
                                "“Ik wil dat er vandaag iemand naar hem kijkt.” Geef feiten: sinds wanneer, wat anders is",
                            ],
                            [
                                "Het gaat slechter, zonder gevaar",
                                "Behandelaar of begeleider, met zijn medeweten",
                                "“Ik zie twee van zijn drie tekens.” Vraag vóór welke dag er iemand komt",
                            ],
                            [
                                "Iedereen maakt zich zorgen, niemand komt binnen",
                                "Meldpunt zorgwekkend gedrag, 0800 1205, of de gemeente",
                                "Vertel wat er al geprobeerd is. Bel ook uw coördinator",
                            ],
                        ],
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Wat de mentor doet in een crisis, en wat niet",
                        "text": (
                            "<p>Denkt u dat iemand dood wil? <b>Vraag het gewoon</b>: “Denk je aan zelfmoord?” U brengt hem niet op een idee. Zegt hij ja, blijf dan bij hem of aan de lijn en bel hulp. Met 113 kan hij dag en "
                            "nacht praten, gratis op 0800 0113. U mag daar zelf ook bellen om te vragen wat u moet doen.</p>"
                            "<p>Wil iemand met een psychische stoornis geen hulp, terwijl het ernstig misgaat? Dan geldt de <b>Wet verplichte ggz</b> (Wvggz). Bij acuut gevaar kan de burgemeester "
                            "kort verplichte zorg bevelen. Voor langer beslist de rechter. Uw ja of nee kan dat niet vervangen: <b>een mentor kan geen dwang toestaan, en ook geen crisis oplossen.</b> "
                            "Wel horen zij u als vertegenwoordiger. U vertelt wat hij wilde toen hij helder was, en wijst op de crisiskaart. Uw cliënt krijgt een advocaat en kan een "
                            "patiëntenvertrouwenspersoon vragen.</p>"
                            "<p>Ga daarna op bezoek. Vraag: “Wat had ik anders moeten doen?” Zet het antwoord op de kaart.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Een naar gevoel is nog geen verhaal",
                        "text": (
                            "<p>Misbruik ziet er zelden uit als op televisie. Let op wat <b>samen</b> verandert: blauwe plekken met steeds een ander verhaal, iemand die schrikt van een stem, een partner of "
                            "kind dat altijd antwoord geeft, een pinpas die een ander bewaart, spullen die weg zijn, een koelkast die leeg is terwijl er leefgeld is. Maar ook: vuil beddengoed, een "
                            "afspraak met de arts die een ander steeds afzegt.</p>"
                            "<p>Er kan een gewone uitleg zijn. U hoeft het <b>niet te bewijzen</b>. Schrijf in twee kolommen wat u zag of letterlijk hoorde, en wat u daarbij denkt. Een vermoeden is genoeg om iemand te "
                            "bellen die er verstand van heeft.</p>"
                        ),
                    },
                ),
                (
                    "steps",
                    {
                        "heading": "Dezelfde dag: zes stappen bij een vermoeden",
                        "intro": "Dit doet u rustig, en in deze volgorde. Bij direct gevaar slaat u alles over en belt u 112.",
                        "steps": [
                            {
                                "title": "Kijk of er nu gevaar is",
                                "text": "<p>Is iemand zwaar gewond of opgesloten, of wordt er gedreigd? Breng uzelf in veiligheid en bel 112. Is er een arts nodig maar geen ambulance, bel dan de huisarts.</p>",
                            },
                            {
                                "title": "Praat alleen met uw cliënt, als dat veilig kan",
                                "text": "<p>“Ik zie een plek op je arm. Hoe gaat het thuis?” En dan stil zijn. Ondervraag niet, vul niets in.</p>",
                            },
                            {
                                "title": "Beloof geen geheim",
                                "text": "<p>“Ik wil dat jij veilig bent. Daarom praat ik erover met iemand die hier verstand van heeft. Ik vertel jou wat ik doe.” Vertellen kan wachten als dat gevaarlijk voor haar is.</p>",
                            },
                            {
                                "title": "Bel uw coördinator",
                                "text": "<p>Ook als u twijfelt. U spreekt af wie Veilig Thuis belt. Neemt zij niet op, bel dan zelf.</p>",
                            },
                            {
                                "title": "Bel Veilig Thuis voor advies: 0800 2000",
                                "text": "<p>Gratis, dag en nacht. U mag om raad vragen zonder te zeggen over wie het gaat. Advies vragen is nog geen melding.</p>",
                            },
                            {
                                "title": "Schrijf op",
                                "text": "<p>Datum, tijd, wat u zag, letterlijke woorden, wie u belde, wat er is afgesproken. Bewaar het niet waar een ander het leest.</p>",
                            },
                        ],
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Waar hoort het thuis, en hoe blijft u heel?",
                        "text": (
                            "<ul>"
                            "<li><b>Partner, kind of huisgenoot:</b> Veilig Thuis.</li>"
                            "<li><b>Een zorgverlener:</b> de leiding van de instelling. Die moet geweld door een zorgverlener melden bij de inspectie (IGJ). Wordt u niet gehoord, dan belt u met uw coördinator het Landelijk Meldpunt Zorg.</li>"
                            "<li><b>Verdwenen geld:</b> de bewindvoerder, dezelfde dag. Die kan een pas laten blokkeren. Vraag eerst hardop: loopt mijn cliënt daar gevaar door? U houdt geen bankafschriften bij.</li>"
                            "<li><b>Aangifte:</b> bespreek dat met uw cliënt, de coördinator en Veilig Thuis. Bij seksueel geweld helpt het Centrum Seksueel Geweld, 0800 0188, dag en nacht. Hulp binnen zeven dagen werkt het best.</li>"
                            "</ul>"
                            "<p>Spreek met de verdachte niet over uw vermoeden: dat kan uw cliënt gevaarlijk maken. En voor <b>uzelf</b>: ga niet alleen als u het niet vertrouwt. Zeg iemand waar u bent en hoe laat u belt. "
                            "Parkeer zo dat u weg kunt, jas aan, telefoon in de hand. Zit dicht bij de deur. Voelt het niet goed, zeg dan: “Ik moet nu gaan”, en ga. Uitleggen kan later.</p>"
                        ),
                    },
                ),
                (
                    "case",
                    {
                        "heading": "Gerda zegt dat zij gevallen is",
                        "story": (
                            "<p>Gerda (44) heeft een lichte verstandelijke beperking en woont in een eigen flatje. Haar begeleider komt op maandag. Sinds drie maanden woont haar vriend Ron bij haar. "
                            "U komt op donderdag langs. Ron doet open en zet koffie. Gerda heeft een gele plek op haar pols en een blauwe op haar wang. “Van de trap”, zegt Ron. Er is een lift.</p>"
                            "<p>Als Ron zijn sigaretten zoekt, fluistert Gerda: “Hij bewaart mijn pasje. Maar niks zeggen, anders gaat hij weg.” Ron komt terug, kijkt van haar naar u en zegt: “Jullie zitten te smoezen?”</p>"
                        ),
                        "question": "Wat zegt u op dat moment tegen Ron? En wat doet u die middag?",
                        "reveal": (
                            "<p><b>Op dat moment.</b> Gewoon doen. “We hadden het over haar koffiezetapparaat, dat lekt.” Dat is een smoes, en hier mag hij: haar veiligheid gaat voor. Drink uw kopje leeg en laat zijn "
                            "verhaal over de trap rusten. Zeg bij de deur, hoorbaar voor beiden: “Ik bel volgende week over de tandarts.” Dat wekt geen argwaan en u hebt een reden om terug te komen. Vraag haar niets in zijn bijzijn.</p>"
                            "<p><b>Wat weegt.</b> Gerda wil hem niet kwijt, dat is echt. Zij is ook mogelijk geslagen en haar pas is in andere handen. Over haar liefde beslist zij. "
                            "Over uw zwijgen beslist zij niet, als zij gevaar loopt. U weet niet zeker wat er is. Dat hoeft ook niet.</p>"
                            "<p><b>Dezelfde middag.</b></p>"
                            "<ul>"
                            "<li>Rijd weg, zet de auto om de hoek en schrijf op wat u zag en letterlijk hoorde.</li>"
                            "<li>Bel uw coördinator. Kan zij niet, dan Veilig Thuis: “Ik wil advies. Ik noem nog geen naam.”</li>"
                            "<li>Vraag: “Hoe spreek ik haar alleen, en wat moet ik juist niet doen? Wie meldt er?” Zij kennen dit patroon en weten wat haar in gevaar kan brengen.</li>"
                            "<li>Bel de bewindvoerder, ná dit advies: “Ik maak me zorgen over wie haar pas heeft.” Vraag om met blokkeren te wachten tot Veilig Thuis heeft meegedacht. Wordt de pas plots geblokkeerd, dan kan Ron haar de schuld geven.</li>"
                            "<li>Vraag via Veilig Thuis of de coördinator wie de begeleider inlicht, zodat die maandag voorbereid gaat.</li>"
                            "</ul>"
                            "<p><b>Later, zonder Ron.</b> Bijvoorbeeld op haar werk of bij de tandarts. “Ik maak me zorgen over je. Jij hebt niets verkeerd gedaan. Wil je dat het stopt met zeer doen, ook als hij blijft?” Dat is een vraag waar "
                            "zij ja op kan zeggen zonder hem weg te sturen.</p>"
                            "<p><b>Wat niet.</b> Ron aanspreken, de pas terugvragen, haar meenemen naar uw huis, of wachten tot maandag omdat u niet zeker bent.</p>"
                            "<p><b>Wordt er geslagen of gedreigd, of durft zij niet te blijven?</b> Dan vraagt u geen advies meer. Dan belt u 112.</p>"
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
                                    "question": "Uw cliënte laat een brandplek zien. Zij zegt: “Dat deed mijn zoon, maar het was mijn schuld.” De zoon is niet thuis en komt pas vanavond. Zet op volgorde wat u doet.",
                                    "items": [
                                        {
                                            "text": "Vragen of zij nu pijn heeft, en zorgen dat een arts ernaar kijkt.",
                                            "feedback": "Eerst haar lijf. Een arts kan de plek ook vastleggen.",
                                        },
                                        {
                                            "text": "Rustig zeggen dat u hier met iemand over gaat praten, en dat u haar vertelt wat u doet.",
                                            "feedback": "Zij vertrouwt u dit toe. Zo beschaamt u dat niet, en u belooft ook niets wat u niet waarmaakt.",
                                        },
                                        {
                                            "text": "Uw coördinator bellen.",
                                            "feedback": "Zodra u alleen bent. U hoeft dit niet te dragen, en zij denkt mee over wie wat doet.",
                                        },
                                        {
                                            "text": "Advies vragen bij Veilig Thuis: is het vanavond veilig?",
                                            "feedback": "De zoon komt vanavond thuis. Dat maakt het vandaag een vraag, en geen vraag voor maandag.",
                                        },
                                        {
                                            "text": "Opschrijven wat u zag en wat zij letterlijk zei.",
                                            "feedback": "Vandaag nog, met haar woorden: “maar het was mijn schuld”. Later weet u het minder precies.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": "Uw cliënt met een bipolaire stoornis belt vannacht voor de vijfde keer. Hij slaapt al drie dagen niet en wil zijn huis verbouwen. Hij is niet bang, wel heel druk. Wat kunt u doen? Meer antwoorden zijn goed.",
                                    "answers": [
                                        {
                                            "text": "De telefoon uitzetten en morgen kijken hoe het gaat.",
                                            "is_right": False,
                                            "feedback": "U mag ’s nachts onbereikbaar zijn. Alleen hebt u hem nu gehoord. Bel één keer de hulp, en zet dan uw telefoon uit.",
                                        },
                                        {
                                            "text": "Zijn crisiskaart erbij pakken en bellen wie daarop staat.",
                                            "is_right": True,
                                            "feedback": "Hij schreef zelf op wat u nu moet doen. Vaak is dat de behandelaar of de dienst die ’s nachts bereikbaar is.",
                                        },
                                        {
                                            "text": "Naar hem toe gaan om hem rustig te krijgen.",
                                            "is_right": False,
                                            "feedback": "U bent niet zijn nachtdienst, en alleen midden in de nacht is het ook voor u niet veilig. Aan de telefoon kunt u zeggen: “Ik bel nu iemand voor je.”",
                                        },
                                        {
                                            "text": "De huisartsenpost vragen of de crisisdienst moet komen.",
                                            "is_right": True,
                                            "feedback": "Drie nachten niet slapen is bij hem een bekend teken. Zij bepalen wie er komt, en of het tot morgen kan wachten.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "match",
                                {
                                    "question": "Wie belt u het eerst?",
                                    "pairs": [
                                        {
                                            "left": "Een zorgverlener duwde uw cliënt hard in de stoel. U was erbij.",
                                            "right": "De leidinggevende van de instelling, dezelfde dag",
                                            "feedback": "De instelling moet dit onderzoeken, en geweld door een zorgverlener melden bij de inspectie. Laat u vertellen wat er gebeurt.",
                                        },
                                        {
                                            "left": "De neef doet de boodschappen, maar de koelkast is leeg en er is geld genoeg.",
                                            "right": "Uw coördinator en Veilig Thuis voor advies, daarna de bewindvoerder",
                                            "feedback": "Financieel misbruik door familie is ook huiselijk geweld. Met advies doet u het zo dat de neef haar niet afstraft.",
                                        },
                                        {
                                            "left": "Zij appt dat zij pillen heeft genomen en niet meer wil.",
                                            "right": "112",
                                            "feedback": "Nu. Zeg waar zij is en wat zij nam. Blijf haar appen of bellen tot er hulp is.",
                                        },
                                        {
                                            "left": "Hij is somber, eet slecht en meldt zich steeds vaker ziek op zijn werk.",
                                            "right": "Zijn behandelaar of de huisarts, in overleg met hem",
                                            "feedback": "Geen spoed, wel deze week. En vraag hem recht: “Denk je wel eens aan de dood?”",
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
                        "question": "Denk aan één keer dat u een naar gevoel had bij uw cliënt. Wat zag u precies? Met wie deelt u dat deze week, al is het waarschijnlijk niets?",
                        "help_text": "U hoeft niet zeker te zijn. Een ander die meekijkt, is genoeg.",
                    },
                ),
                (
                    "checklist",
                    {
                        "heading": "Zet dit deze week in uw telefoon",
                        "items": [
                            "Veilig Thuis 0800 2000. Zelfmoordpreventie 0800 0113. Meldpunt zorgwekkend gedrag 0800 1205.",
                            "Het nummer van de huisartsenpost en van de instelling buiten kantoortijd.",
                            "Het nummer van uw coördinator, en wie haar vervangt.",
                            "Iemand thuis die weet waar u bent: “Om vijf uur bel ik je. Bel ik niet, bel dan mij.”",
                            "Vraag uw cliënt op een goede dag: “Wat moeten wij weten als het misgaat?”",
                        ],
                    },
                ),
            ],
        },
    ],
}
