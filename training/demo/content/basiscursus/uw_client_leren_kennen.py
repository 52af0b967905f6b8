"""The lesson “Uw cliënt leren kennen”."""

LESSON = {
    "slug": "uw-client-leren-kennen",
    "title": "Uw cliënt leren kennen",
    "intro": "Wat u doet bij de eerste bezoeken, en hoe u merkt wat iemand wil die het niet met woorden zegt.",
    "minutes": 20,
    "body": [
        (
            "text",
            {
                "heading": "Het eerste bezoek mag klein zijn",
                "text": (
                    "<p>Bij het eerste bezoek gaat uw coördinator meestal mee. Bel van tevoren iemand die uw cliënt "
                    "elke dag ziet, en vraag drie dingen: “Welk moment van de dag is goed? Wat kan ik beter niet doen? "
                    "Hoe laat zij merken dat ze iets wel of niet wil?” Aan het derde antwoord hebt u het meest. Schrijf "
                    "het op.</p>"
                    "<p>Blijf een half uur, niet langer. Zeg wie u bent, en zeg het zo dat het niet dreigt: “Dag "
                    "mevrouw, ik ben Karin. De rechter wil dat er iemand met u meedenkt over uw zorg. Dat ga ik doen. "
                    "Ik wil u eerst leren kennen.” Veel mensen denken dat u over hun geld komt, of dat ze moeten "
                    "verhuizen. Neem dat meteen weg: “Ik ga niet over uw geld. En er verandert vandaag niets.”</p>"
                    "<p>Laat uw vragenlijst in de tas. Kijk wat er staat, hangt en ligt. Een foto, een trui in "
                    "clubkleuren, een geloofsboek, planten: daar kunt u iets over zeggen zonder iets te vragen. “Wat "
                    "een mooie hond” werkt beter dan “Hebt u kinderen?”</p>"
                    "<p>Sluit af met wat u gaat doen: “Donderdag over twee weken kom ik weer, om half elf.” Op tijd "
                    "komen is de eerste afspraak die u nakomt, en uw cliënt merkt dat.</p>"
                ),
            },
        ),
        (
            "steps",
            {
                "heading": "De eerste vier bezoeken",
                "intro": (
                    "Ongeveer eens in de twee weken is een richtlijn. Vraag uw coördinator wat bij uw cliënt past. "
                    "Langzamer is ook goed."
                ),
                "steps": [
                    {
                        "title": "Het eerste: zitten en kijken",
                        "text": (
                            "<p>U leert elkaars gezicht kennen. Let op één ding: wanneer ontspannen de schouders, de "
                            "handen, de stem?</p>"
                        ),
                    },
                    {
                        "title": "Het tweede: samen iets doen",
                        "text": (
                            "<p>Koffie halen, een rondje lopen, aardappels schillen, muziek luisteren. Naast elkaar "
                            "praat makkelijker dan tegenover elkaar.</p>"
                        ),
                    },
                    {
                        "title": "Het derde: een ander moment",
                        "text": (
                            "<p>Was u er ’s middags? Kom nu ’s ochtends of bij het eten. Iemand die na drie uur niets "
                            "zegt, praat om tien uur misschien wel.</p>"
                        ),
                    },
                    {
                        "title": "Het vierde: vragen wie u mag spreken",
                        "text": (
                            "<p>“Wie kent u goed? Mag ik haar bellen om te vragen hoe u vroeger was?” Zegt uw cliënt "
                            "nee, dan wacht u nog, of u vraagt uw coördinator hoe u het aanpakt.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "text",
            {
                "heading": "Een levensverhaal, in stukjes",
                "text": (
                    "<p>U hoeft niet alles te weten. U zoekt wat straks telt bij een besluit. Was iemand graag alleen "
                    "of juist onder de mensen? Nam zij risico’s? Hoe dacht hij over dokters en pillen? Is er een geloof "
                    "dat meebeslist? Wat deed iemand als het moeilijk was: praten, werken, weglopen?</p>"
                    "<p>Vraag naar gewone dingen: “Hoe zag een zondag er bij u thuis uit?” “Wie zat er aan tafel?” "
                    "“Waar was u goed in?” Vraag niet naar jaartallen. Wie dementie heeft, weet het antwoord misschien "
                    "niet meer en schaamt zich dan. Zeg liever: “Bij ons thuis aten we vrijdag vis. Was dat bij u ook "
                    "zo?”</p>"
                    "<p>Stuit u op iets verdrietigs, dan hoeft u niet verder te graven. “Dat klinkt zwaar. Ik vind het "
                    "goed dat u het vertelt.” En dan mag het stil zijn.</p>"
                ),
            },
        ),
        (
            "comparison",
            {
                "heading": "Zonder woorden: wat u ziet en hoe u het nagaat",
                "caption": "Gedrag kan meer dan één ding betekenen; daarom probeert u het uit",
                "columns": ["U ziet", "Het kan zijn", "Zo gaat u het na"],
                "rows": [
                    [
                        "Zij draait het hoofd weg",
                        "Nee, te dichtbij, te hard licht, moe",
                        "Ga anders zitten. Bied het later nog eens aan, zonder aandringen",
                    ],
                    [
                        "Hij zegt altijd ja",
                        "Ja, of: ik begrijp het niet, of: wees niet boos",
                        "Vraag het andersom: “Of blijft u liever hier?” Is het weer ja, dan weet u het nog niet",
                    ],
                    [
                        "Zij pakt uw hand en knijpt",
                        "Fijn dat u er bent, of: ik ben bang, of: ik heb pijn",
                        "Kijk naar haar gezicht. Vraag de verzorging wanneer zij dit nog meer doet",
                    ],
                    [
                        "Hij loopt weg of gaat schreeuwen",
                        "Te druk, te veel vragen, pijn",
                        "Wat gebeurde er vlak ervoor? Maak het stil en wacht",
                    ],
                    [
                        "Zij is opeens anders dan anders",
                        "Vaak iets lichamelijks: pijn, koorts, een nieuw medicijn",
                        "Meld het dezelfde dag aan de zorg: “Ik ken haar zo niet. Kijkt u naar pijn?”",
                    ],
                ],
            },
        ),
        (
            "text",
            {
                "heading": "Kijken als een goede getuige",
                "text": (
                    "<p>Een getuige zegt wat hij zag, niet wat hij ervan vond. Dus niet: “Ze was niet gezellig.” Wel: "
                    "“Zij keek naar de deur en hield haar tas vast.” Met de tweede zin kan een ander iets.</p>"
                    "<p>Zie iets drie keer voordat u zegt dat het bij haar hoort. Is het plotseling nieuw, meld het dan "
                    "meteen. En maak de vraag klein genoeg. Niet: “Hoe wilt u wonen?” Wel twee dingen naast elkaar, "
                    "zodat kijken of wijzen genoeg is: deze stoel of die, met de deur open of dicht. Wissel links en "
                    "rechts om, want sommige mensen kiezen altijd het laatste wat u noemt.</p>"
                ),
            },
        ),
        (
            "quote",
            {
                "text": (
                    "Hij neuriede als het goed was. Dat stond nergens. Toen ik het de nachtzuster vertelde, zei ze: nu "
                    "snap ik waarom het bij mij altijd stil is."
                ),
                "who": "Mentor Henk",
            },
        ),
        (
            "case",
            {
                "heading": "Casus: zij wil niet onder de douche",
                "story": (
                    "<p>Zohra is 79 en heeft dementie. Haar Nederlands is bijna weg. Zij spreekt weer de taal van haar "
                    "jeugd, en die spreekt niemand op de afdeling. Bij het douchen slaat zij van zich af.</p>"
                    "<p>Een verzorgende zegt tegen u: “U bent nu drie keer geweest. Zij wil gewoon niet, hè? Dan "
                    "douchen we haar niet meer, als u dat zegt.” Haar dochter zegt aan de telefoon: “Mijn moeder was de "
                    "schoonste vrouw van de straat. Laat haar alsjeblieft niet vies worden.”</p>"
                    "<p>U kent Zohra zes weken. U hebt haar zien lachen bij muziek. Meer weet u niet.</p>"
                ),
                "question": "Wat is hier de wens van Zohra, en wat antwoordt u?",
                "reveal": (
                    "<p>Het eerlijke antwoord is: u weet het nog niet. Dat mag u zeggen. “Ik weet nog niet waar zij nee "
                    "tegen zegt. Kunnen we dat eerst uitzoeken?”</p>"
                    "<p>Want dat zij slaat, kan een nee zijn tegen water op haar hoofd. Of tegen kou, tegen pijn in een "
                    "schouder, tegen een man bij het bed, tegen naakt zijn voor een vreemde. Dat zij altijd schoon was, "
                    "is ook waar. Beide kunnen tegelijk kloppen: zij wil schoon zijn, en zij wil dit niet.</p>"
                    "<p>Wat u kunt vragen aan de verzorging: “Slaat zij altijd, of bij bepaalde mensen? Wanneer begint "
                    "het: bij de deur, bij de knopen, bij het water? Is er naar pijn gekeken? Kan een vrouw het doen?” "
                    "Vraag of de arts deze week naar pijn kijkt. Vraag het team om twee weken op te schrijven wat er "
                    "vooraf ging. U hoeft niet mee de badkamer in. Daar is zij bloot, en daar hoort niemand extra "
                    "bij.</p>"
                    "<p>Aan de dochter: “U kent haar. Hoe waste zij zich thuis? Met een kom, met een doek, voor het "
                    "gebed? Welke woorden gebruikte u als kind voor wassen? Zou u een keer willen helpen om ze voor te "
                    "zeggen?” Zo helpt de dochter mee, en staat zij niet tegenover u. Is er een gesprek met de arts, "
                    "vraag dan om een tolk. Dan hoeft de dochter daar niet te vertalen en kan zij gewoon dochter "
                    "zijn.</p>"
                    "<p>Zeg niet: “Dan maar niet meer douchen.” Dat lijkt vriendelijk, maar u hebt dan besloten zonder "
                    "te weten wat zij wil. Zeg ook niet: “Het moet van haar dochter.”</p>"
                    "<p>Zij slaat, dus zij verzet zich. Wassen terwijl iemand zich verzet, is zorg onder dwang. "
                    "Daarvoor gelden regels, in de Wet zorg en dwang. Vraag daarom nu al: “Loopt hiervoor het "
                    "stappenplan van die wet?” Houden mensen haar vast onder de douche? Bel dan dezelfde dag uw "
                    "coördinator.</p>"
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
                            "question": "Zet uw eerste bezoek in een goede volgorde.",
                            "items": [
                                {
                                    "text": "Ik bel een verzorgende: welk moment is goed, en hoe zegt hij ja en nee?",
                                    "feedback": "Zo komt u op een moment dat voor uw cliënt goed is, en weet u waar u op let.",
                                },
                                {
                                    "text": "Ik zeg wie ik ben, en dat ik niet over zijn geld ga.",
                                    "feedback": (
                                        "Wie niet weet waarom u er bent, is op zijn hoede. Hiermee neemt u de grootste "
                                        "zorg weg."
                                    ),
                                },
                                {
                                    "text": "Ik zeg iets over de foto aan de muur en wacht wat er komt.",
                                    "feedback": (
                                        "Pas als iemand weet wie u bent, komt er iets van hem zelf. Wachten hoort "
                                        "erbij."
                                    ),
                                },
                                {
                                    "text": "Ik zeg wanneer ik terugkom, en ga na een half uur weg.",
                                    "feedback": "Weggaan terwijl het nog goed is, maakt de volgende keer makkelijker.",
                                },
                                {
                                    "text": "Buiten schrijf ik op wat ik zag, en nog niet wat ik ervan vind.",
                                    "feedback": "Meteen erna weet u het nog precies. Later wordt het vanzelf uw mening.",
                                },
                            ],
                        },
                    ),
                    (
                        "choice",
                        {
                            "question": (
                                "U zit al twintig minuten naast uw cliënt. Hij zegt niets en kijkt naar buiten. Wat "
                                "doet u?"
                            ),
                            "answers": [
                                {
                                    "text": "Ik kijk mee naar buiten, zeg af en toe wat ik zie, en wacht.",
                                    "is_right": True,
                                    "feedback": (
                                        "U bent er, zonder iets van hem te willen. Let op of hij uw kant op draait, of "
                                        "zijn handen stiller worden. Dat is contact."
                                    ),
                                },
                                {
                                    "text": "Ik vraag naar zijn familie, zodat hij merkt dat ik belangstelling heb.",
                                    "is_right": False,
                                    "feedback": (
                                        "Voor wie traag denkt of moe is, voelt elke vraag als een toets. Zeg één ding "
                                        "en wacht. Dat geeft hem meer ruimte."
                                    ),
                                },
                                {
                                    "text": "Ik sta op en ga. Zwijgen is ook een antwoord, en dat wil ik respecteren.",
                                    "is_right": False,
                                    "feedback": (
                                        "Zwijgen kan nee zijn, maar ook rust of verlegenheid. Vraag het eerst: “Ik "
                                        "blijf nog tien minuten. Is dat goed?” Draait hij zich dan van u af, dan gaat "
                                        "u."
                                    ),
                                },
                                {
                                    "text": "Ik zet de televisie aan, dan is het voor ons allebei minder ongemakkelijk.",
                                    "is_right": False,
                                    "feedback": (
                                        "Het geluid vult de stilte en neemt zijn aandacht weg. U ziet dan niet meer hoe "
                                        "hij op u reageert."
                                    ),
                                },
                            ],
                        },
                    ),
                    (
                        "choice",
                        {
                            "question": (
                                "Uw cliënt zegt ja op de vraag of zij naar een andere dagbesteding wil. U bent niet "
                                "zeker van dat ja. Wat helpt? Kies alles wat past."
                            ),
                            "answers": [
                                {
                                    "text": "Samen een ochtend gaan kijken, en letten op haar gezicht en handen.",
                                    "is_right": True,
                                    "feedback": (
                                        "Wie iets ziet en voelt, kan er beter ja of nee op zeggen dan wie het alleen "
                                        "hoort."
                                    ),
                                },
                                {
                                    "text": "Haar vader vragen wat zij bedoelt. Hij begrijpt haar al dertig jaar.",
                                    "is_right": False,
                                    "feedback": (
                                        "Haar vader weet hoe zij vroeger koos. Het ja van nu ziet u het best aan "
                                        "haarzelf. Vraag hem liever: “Hoe merkt u dat zij iets echt wil?”"
                                    ),
                                },
                                {
                                    "text": "Het ja meteen doorgeven. Anders denkt zij dat haar woord niet telt.",
                                    "is_right": False,
                                    "feedback": (
                                        "Haar woord telt juist als u weet dat zij de vraag begreep. Kijk dat eerst na. "
                                        "Dan weet u zekerder dat zij het echt wil."
                                    ),
                                },
                                {
                                    "text": "Een week later vragen: “Of blijft u liever waar u nu bent?”",
                                    "is_right": True,
                                    "feedback": (
                                        "Komt er twee keer hetzelfde uit, ook bij de omgekeerde vraag? Dan weet u "
                                        "zekerder dat zij het wil."
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
                "heading": "Voor uzelf",
                "question": (
                    "Stel: u kunt morgen niet meer praten. Waaraan ziet een vreemde dat u iets wel wilt, niet wilt, of "
                    "rust nodig hebt?"
                ),
                "help_text": (
                    "Schrijf drie dingen op. Vraag deze week aan iemand die u goed kent hetzelfde over u, en leg de "
                    "twee lijstjes naast elkaar."
                ),
            },
        ),
        (
            "checklist",
            {
                "heading": "Eén blad over uw cliënt, bewaard waar uw stichting dat vraagt",
                "items": [
                    "Zo ziet een ja eruit, en zo een nee.",
                    "Dit geeft rust. Dit geeft onrust.",
                    "Op dit moment van de dag gaat praten het best.",
                    "Deze mensen zijn belangrijk, en deze liever niet.",
                    "Zo dacht zij vroeger over dokters, risico, geloof en alleen zijn.",
                    "Dit weet ik nog niet, en dit vraag ik de volgende keer.",
                ],
            },
        ),
    ],
}
