"""The lesson “Moeilijke gesprekken”."""

LESSON = {
    "slug": "moeilijke-gesprekken",
    "title": "Moeilijke gesprekken",
    "intro": "Wat u zegt bij een nee, bij boosheid, bij stilte en bij spijt, en wat u doet als de telefoon elke dag gaat.",
    "minutes": 25,
    "body": [
        (
            "steps",
            {
                "heading": "Een nee in drie zinnen",
                "intro": (
                    "Uw cliënt vraagt iets wat u niet doet: geld lenen, een kast verhuizen, blijven eten met Kerst. Een "
                    "nee dat u inpakt in tien redenen klinkt als misschien. Deze drie zinnen zijn genoeg."
                ),
                "steps": [
                    {
                        "title": "Laat horen dat u het begrijpt",
                        "text": "<p>“U zit zonder sigaretten en het is pas woensdag. Dat is vervelend.”</p>",
                    },
                    {
                        "title": "Zeg nee, met hooguit één reden",
                        "text": (
                            "<p>“Ik leen geen geld uit. Dat doe ik bij niemand, want dan gaat het tussen ons over "
                            "geld.”</p>"
                        ),
                    },
                    {
                        "title": "Zeg wat u wel doet",
                        "text": (
                            "<p>“Zullen we samen de bewindvoerder bellen? U praat, ik zit ernaast.” Komt de vraag "
                            "terug, herhaal dan uw tweede zin, even rustig. Een nieuwe reden geven maakt het een "
                            "onderhandeling.</p>"
                        ),
                    },
                ],
            },
        ),
        (
            "text",
            {
                "heading": "Iemand wordt boos",
                "text": (
                    "<p>Wie heel boos is, kan niet goed luisteren. Uitleg maakt het dan erger. Praat langzamer en "
                    "zachter dan hij. Ga zitten, schuin, met uw stoel aan de kant van de deur. Raak hem niet aan.</p>"
                    "<p>Zeg wat u ziet: “U bent kwaad. Ik luister.” Wacht tot het zakt. Vraag dan één ding: “Wat is het "
                    "ergste eraan?” Vaak gaat het niet over u, maar over alweer een mens die over hem beslist. Dat mag "
                    "u zeggen: “Het is ook veel, al die mensen die iets van u vinden.”</p>"
                    "<p>Wordt u uitgescholden of voelt u zich niet veilig, dan gaat u weg. Dat is verstandig. “Ik ga "
                    "nu. Ik ben niet boos. Donderdag bel ik u.” Bel dezelfde dag uw coördinator, ook als er niets "
                    "gebeurd is. En bel donderdag uw cliënt, want dan hoort hij dat boosheid u niet wegjaagt.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Iemand zegt niets",
                "text": (
                    "<p>Tel in uw hoofd tot tien voordat u iets zegt. Sommige mensen hebben die tijd nodig om uw zin te "
                    "begrijpen.</p>"
                    "<p>Blijft het stil, geef dan de keus zonder vraagteken: “Praten hoeft niet. Ik blijf nog tien "
                    "minuten zitten.” Of doe iets kleins met uw handen: een mandarijn pellen, een foto rechtzetten. "
                    "Zwijgt iemand die anders praat, zeg dan wat u opvalt: “U bent vandaag stiller dan anders. Is er "
                    "iets gebeurd, of is het gewoon zo’n dag?” Vertrouwt u het niet, vraag het dan ook aan de zorg.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Sorry zeggen, zonder maar",
                "text": (
                    "<p>U vergeet een afspraak. U vertelt iets door wat uw cliënt voor zich wilde houden. Dat overkomt "
                    "iedereen wel eens. Zeg het snel en kort: wat u deed, wat het voor hem was, wat u gaat doen. “Ik "
                    "zou dinsdag komen en ik ben het vergeten. U hebt op mij zitten wachten. Dat spijt me. Ik heb het "
                    "nu in mijn telefoon staan en ik bel u maandagavond.”</p>"
                    "<p>Drie dingen laat u weg: het woord “maar”, uw drukke week, en “u begrijpt het toch wel?” Met dat "
                    "laatste moet hij u troosten. Hebt u iets doorverteld, dan hoort uw coördinator het ook.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "De telefoon die elke dag gaat",
                "text": (
                    "<p>Kijk eerst waar het bellen over gaat. Schrijf een week lang op: hoe laat, waarover, wat hielp. "
                    "Dan ziet u of het eenzaamheid is, angst in de avond, of een vraag die nooit iemand "
                    "beantwoordt.</p>"
                    "<p>Maak daarna een afspraak die u volhoudt. Liever twee vaste momenten dan altijd half bereikbaar: "
                    "“Ik bel u dinsdag en vrijdag om zeven uur. Dan heb ik tijd. Belt u ertussendoor, dan neem ik niet "
                    "op. Ik ben dan niet boos. Ik bel op onze tijd.” Zet het op een briefje naast de telefoon, met "
                    "eronder wie er wel is: de begeleiding, de huisartsenpost, 113, 112. In week twee wordt het vaak "
                    "even méér. Houd de tijden dan toch aan, want met vaste tijden weet hij waar hij aan toe is.</p>"
                    "<p>Lees wel uw berichten als u wakker bent. Gaat het over gevaar of zelfmoord, dan wacht u niet: "
                    "zie de casus hieronder. Dacht uw cliënt eerder aan zelfmoord? Maak deze afspraak dan alleen samen "
                    "met de behandelaar.</p>"
                    "<p>Bespreek het vooraf met uw coördinator en met de begeleiding. Vraag hun: “Wie kan er ’s avonds "
                    "even bij hem binnenlopen?” Anders zit hij ’s avonds nog steeds alleen.</p>"
                ),
            },
        ),
        (
            "comparison",
            {
                "heading": "Wat u hoort, en wat u kunt zeggen",
                "caption": "Zinnen om aan te passen tot ze in uw mond passen",
                "columns": ["U hoort", "Zegt u liever niet", "Wel"],
                "rows": [
                    [
                        "“Jij bent mijn enige vriend.”",
                        "“Ach welnee.” Of: “En jij de mijne.”",
                        "“Ik kom graag. Ik ben uw mentor, geen vriend. Wie zou u nog eens willen zien?”",
                    ],
                    [
                        "“Jij deugt ook niet, net als de rest.”",
                        "“Na alles wat ik voor u doe?”",
                        "“U bent teleurgesteld. Vertel eens wat u had verwacht.”",
                    ],
                    [
                        "“Beloof dat ik hier nooit weg hoef.”",
                        "“Dat beloof ik.”",
                        "“Dat kan ik niet beloven. Wel dat ik het eerst met u bespreek.”",
                    ],
                    [
                        "“Hier, vijftig euro. Koop iets leuks.”",
                        "“Wat lief!” En u neemt het aan",
                        "“Wat aardig. Geld neem ik van niemand aan. Een kop koffie met u wel.”",
                    ],
                ],
            },
        ),
        (
            "text",
            {
                "heading": "Uw eigen grens",
                "text": (
                    "<p>Een grens voelt u meestal eerst in uw lijf: u zucht als u de naam op het scherm ziet, u slaapt "
                    "slecht na een bezoek, u praat er thuis over aan tafel. Dat zegt niets over hoe goed u dit doet. "
                    "Het is het moment om te bellen, niet om nog een maand te kijken.</p>"
                    "<p>U hebt geen verhaal nodig. Een van deze zinnen is genoeg: “Ik zie op tegen het volgende "
                    "bezoek.” “Ik doe dingen die een ander hoort te doen.” “Het komt te dichtbij, want mijn eigen vader "
                    "had dit ook.” Uw coördinator kan meegaan, tijdelijk iets overnemen, of met u zoeken naar "
                    "minder.</p>"
                ),
            },
        ),
        (
            "case",
            {
                "heading": "Casus: vrijdagavond, tien voor elf",
                "story": (
                    "<p>Annelies is 34 en heeft een psychische ziekte. Zij woont alleen, met begeleiding overdag. Zij "
                    "belt u soms zes keer op een dag. Vorige week hebt u, samen met uw coördinator en haar begeleiding, "
                    "vaste beltijden afgesproken.</p>"
                    "<p>Vrijdag belt zij vijf keer na elkaar. U neemt niet op, zoals afgesproken. Om tien voor elf komt "
                    "er een bericht: “Jij dus ook al. Laat maar. Morgen heeft niemand meer last van mij.” U kent haar. "
                    "Zij zegt vaker grote dingen als ze zich alleen voelt. Maar zo schreef zij het nog niet.</p>"
                ),
                "question": "Houdt u zich aan de afspraak, of belt u? En wat zegt u dan?",
                "reveal": (
                    "<p>U belt. Een afspraak over bellen is er voor gewone dagen. Of dit ernst is, kunt u niet lezen in "
                    "een bericht, en u hoeft dat ook niet te beoordelen. Dat doen mensen die ervoor geleerd hebben. U "
                    "zorgt dat zij bij hen terechtkomt.</p>"
                    "<p>Vraag het gewoon. “Annelies, ik schrik van je bericht. Denk je aan zelfmoord?” Ernaar vragen "
                    "brengt niemand op het idee. Het laat merken dat zij het mag zeggen. Dan luistert u. Niet: “Doe nou "
                    "niet zo.” Niet: “Denk aan je moeder.”</p>"
                    "<p>Zegt zij ja: “Heb je een plan? Ben je nu in gevaar? Is er iemand bij je?” Is er gevaar op dit "
                    "moment, of neemt zij niet op: bel 112 en geef haar adres. Hebt u haar aan de lijn, houd haar dan "
                    "aan de lijn. Bel 112 met een andere telefoon, of laat een huisgenoot bellen. Is het minder "
                    "dringend, maar bent u er niet gerust op? Bel haar begeleiding als die er is, of de huisartsenpost. "
                    "Zij kunnen de crisisdienst laten komen. Zeg haar ook dat zij zelf dag en nacht gratis kan bellen "
                    "met 113. Hang pas op als u weet wie het overneemt. U hoeft er niet heen te gaan en de nacht bij "
                    "haar te blijven. U hoeft dit niet alleen op te lossen, en dat is niet hard van u.</p>"
                    "<p>Beloof niet dat u het stilhoudt: “Ik ga dit wel vertellen, aan mensen die vannacht kunnen "
                    "helpen. Ik zeg je aan wie.”</p>"
                    "<p>Bel daarna het nummer van de stichting dat u voor de avond hebt gekregen, en anders de volgende "
                    "ochtend uw coördinator. Schrijf kort op hoe laat u wat deed.</p>"
                    "<p>En maandag? Dan blijft de afspraak staan, met één zin erbij: “Als je bang bent dat je jezelf "
                    "iets aandoet, bel dan 113 of de huisartsenpost. Die zijn wakker. Ik bel dinsdag om zeven uur, "
                    "zoals altijd.” Vraag haar en haar begeleiding ook of er een crisisplan is, en wie daarin staat. "
                    "Misschien denkt u: had ik maar eerder opgenomen. Zeg dat hardop tegen uw coördinator. Daar is dat "
                    "gesprek voor.</p>"
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
                                "Uw cliënt schreeuwt dat u achter zijn rug met de arts hebt gepraat. Het klopt. Zet in "
                                "een goede volgorde."
                            ),
                            "items": [
                                {
                                    "text": "Ik ga zitten, bij de deur, en praat zachter dan hij.",
                                    "feedback": "Eerst veiligheid en rust. Wie kwaad is, hoort nog geen uitleg.",
                                },
                                {
                                    "text": "Ik zeg: “U bent kwaad. Ik luister. Wat is het ergste eraan?”",
                                    "feedback": (
                                        "Als hij zich gehoord voelt, zakt de boosheid. U hoort ook waar het echt over "
                                        "gaat."
                                    ),
                                },
                                {
                                    "text": "Ik zeg wat waar is: “Ik had het eerst u moeten zeggen. Het spijt me.”",
                                    "feedback": "Nu het zakt, komt een sorry aan. Eén zin, zonder maar.",
                                },
                                {
                                    "text": "Ik spreek af hoe we het voortaan doen, en bel mijn coördinator.",
                                    "feedback": "Zo wordt het een afspraak, en blijft er geen ruzie liggen.",
                                },
                            ],
                        },
                    ),
                    (
                        "choice",
                        {
                            "question": (
                                "Uw cliënt vraagt twintig euro tot vrijdag. Hij is verder altijd eerlijk tegen u. Wat "
                                "doet u?"
                            ),
                            "answers": [
                                {
                                    "text": "Ik zeg dat ik nooit geld uitleen, en bel met hem de bewindvoerder.",
                                    "is_right": True,
                                    "feedback": (
                                        "U zegt nee tegen de lening, en u helpt wel. En hij oefent om het zelf te "
                                        "vragen."
                                    ),
                                },
                                {
                                    "text": "Ik zeg dat ik geen contant geld bij me heb. Dat is minder pijnlijk voor hem.",
                                    "is_right": False,
                                    "feedback": (
                                        "De volgende keer vraagt hij het weer, en als hij uw portemonnee ziet, klopt "
                                        "het niet meer. Een eerlijk nee is voor u allebei rustiger."
                                    ),
                                },
                                {
                                    "text": "Ik geef hem tien euro, en zeg erbij dat dit echt de enige keer is.",
                                    "is_right": False,
                                    "feedback": (
                                        "Vrijdag moet hij erover beginnen of u ontlopen, en dat zet iets tussen u. Is "
                                        "er geen eten of is het koud in huis, dan moet de begeleiding dat vandaag "
                                        "weten."
                                    ),
                                },
                                {
                                    "text": "Ik koop brood en beleg voor hem. Dan heb ik hem geen geld gegeven.",
                                    "is_right": False,
                                    "feedback": (
                                        "Ook zo betaalt u, en hoort niemand dat zijn geld op is. Bel vandaag samen wie "
                                        "daarover gaat. Heeft hij echt niets te eten, bel dan ook uw coördinator."
                                    ),
                                },
                            ],
                        },
                    ),
                    (
                        "choice",
                        {
                            "question": (
                                "U merkt dat u al drie weken een reden zoekt om niet te gaan. Wat helpt? Kies alles wat "
                                "past."
                            ),
                            "answers": [
                                {
                                    "text": "Het nog een maand aankijken. Zoiets gaat meestal over.",
                                    "is_right": False,
                                    "feedback": (
                                        "Soms gaat het over. Uw cliënt merkt het intussen wel als u met tegenzin komt. "
                                        "Met één telefoontje komt u er sneller achter wat er is."
                                    ),
                                },
                                {
                                    "text": (
                                        "Een kort bezoek plannen, waarin we samen iets doen, en vooraf zeggen hoe lang "
                                        "ik blijf."
                                    ),
                                    "is_right": True,
                                    "feedback": (
                                        "Een half uur met een begin en een eind is te overzien, voor u en vaak ook voor "
                                        "uw cliënt."
                                    ),
                                },
                                {
                                    "text": "Wat minder vaak gaan, zonder er iets over te zeggen. Dan valt het niet zo op.",
                                    "is_right": False,
                                    "feedback": (
                                        "Minder gaan mag. Zegt u er niets over, dan gaat uw cliënt raden wat hij "
                                        "verkeerd deed. Zeg wanneer u wel komt."
                                    ),
                                },
                                {
                                    "text": "Mijn coördinator bellen: “Ik zie op tegen het volgende bezoek.”",
                                    "is_right": True,
                                    "feedback": (
                                        "Eén zin is genoeg. Samen zoekt u uit of het aan de situatie ligt, aan de "
                                        "afspraken of aan de klik."
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
                    "Op welke vraag van uw cliënt zou u het moeilijkst nee kunnen zeggen? Wat zegt u dan, in drie "
                    "zinnen?"
                ),
                "help_text": "Begrip, nee, wat wel. Zeg de drie zinnen deze week één keer hardop.",
            },
        ),
        (
            "checklist",
            {
                "heading": "Spreek dit af voordat het nodig is",
                "items": [
                    "Op deze tijden bel ik, en op deze tijden ben ik er niet. Mijn cliënt heeft het op papier.",
                    "Deze nummers staan bij zijn telefoon: begeleiding, huisartsenpost, 113, 112.",
                    (
                        "Ik weet welk nummer van de stichting ik ’s avonds kan bellen, en waar ik snel het adres van "
                        "mijn cliënt vind. 112 vraagt daarnaar."
                    ),
                    (
                        "Ik geef of leen geen geld. Geld, sieraden en dure cadeaus neem ik niet aan. Een tekening of "
                        "een plak cake mag. Twijfel ik, dan vraag ik het."
                    ),
                    "Ik weet met wie ik na een zwaar bezoek even praat, zonder de naam te noemen.",
                ],
            },
        ),
        (
            "help",
            {
                "heading": "Wie kan helpen?",
                "text": (
                    "<p>Direct gevaar: <b>112</b>. Gedachten aan zelfmoord, bij uw cliënt of bij uzelf: bel gratis "
                    "<b>113</b>, dag en nacht. Buiten kantoortijd met haast: de <b>huisartsenpost</b>. Voor al het "
                    "andere, en ook als er niets gebeurd is: uw <b>coördinator</b>. In de intervisie, het overleg met "
                    "andere mentoren, kunt u een lastig gesprek naspelen zonder naam.</p>"
                ),
            },
        ),
    ],
}
