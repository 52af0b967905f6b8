"""The lesson “Beslissen als het leven ten einde loopt”."""

LESSON = {
    "slug": "beslissen-aan-het-einde",
    "title": "Beslissen als het leven ten einde loopt",
    "intro": "Over het gesprek dat u op tijd vraagt, vijf vragen aan de arts, moeilijke woorden, en afscheid nemen.",
    "minutes": 25,
    "body": [
        (
            "text",
            {
                "heading": "Vraag het gesprek vóór er haast is",
                "text": (
                    "<p>Veel zware besluiten vallen op vrijdagavond, aan de telefoon, met een arts die uw cliënt niet kent. Dat kunt u voor een deel voorkomen. Vraag de "
                    "huisarts of de arts van het verpleeghuis om een gesprek <b>vooraf</b>. Artsen noemen dat proactieve zorgplanning: samen bedenken wat iemand nog wil, "
                    "en wat niet meer.</p>"
                    "<p>Goede momenten zijn: na een verhuizing, na een ziekenhuisopname, of als u denkt: zij is dit jaar echt zwakker. U kunt zeggen: “Ik wil niet wachten "
                    "tot het misgaat. Kunnen wij met haar erbij bespreken wat er past als zij ernstig ziek wordt?”</p>"
                    "<p>Vier onderwerpen horen erin: <b>reanimeren</b>, wel of niet naar het <b>ziekenhuis</b>, wel of niet <b>antibiotica of sondevoeding</b>, en de "
                    "belangrijkste: <b>wat maakt een dag voor haar goed?</b> Vraag waar de afspraken staan, zodat ook de nachtdienst ze vindt. En wanneer u er weer naar "
                    "kijkt.</p>"
                    "<p>Doe hetzelfde met uw stichting. Vraag uw coördinator: “Wie kan ik ’s avonds en in het weekend bellen? En wat mag ik zelf beslissen als niemand "
                    "opneemt?” Zet het antwoord bij uw telefoon.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Eerst wat zij wil, daarna wat u denkt",
                "text": (
                    "<p>Begin bij haar, ook als zij weinig meer zegt. Niet: “Wilt u gereanimeerd worden?” Wel: “Bent u liever hier of in het ziekenhuis?” “Waar kijkt u "
                    "naar uit?” “Bent u moe?” Vraag het op verschillende dagen. Zegt zij steeds hetzelfde, dan telt dat zwaar.</p>"
                    "<p>Zoek daarna naar <b>papier</b>. Heeft zij vroeger opgeschreven dat zij een bepaalde behandeling niet wil, toen zij dat zelf kon beslissen? De arts "
                    "volgt zo’n schriftelijke weigering bijna altijd, en u ook. Wil de arts het niet, vraag dan naar de reden. Dit staat in de Wgbo, de wet over de "
                    "medische behandeling.</p>"
                    "<p>Vraag dan de mensen die haar kenden: “Heeft zij ooit gezegd hoe zij over zo’n einde dacht? Bij het bed van haar zus misschien?” En vergeet haar "
                    "geloof niet. Wil zij een dominee, een imam, een priester, een lied?</p>"
                    "<p>Eén ding kunt u niet: voor haar om <b>euthanasie</b> vragen. Dat kan alleen iemand zelf, nu of eerder op papier. Vraagt zij het zelf, help haar dan "
                    "om het haar arts te zeggen. Begint een familielid erover, verwijs dan naar de arts. Bel in beide gevallen ook uw coördinator.</p>"
                ),
            },
        ),
        (
            "steps",
            {
                "heading": "Vijf vragen aan de arts",
                "intro": "Leg deze vragen bij de telefoon. Ze passen bij bijna elk besluit over behandelen.",
                "steps": [
                    {
                        "title": "“Hoe snel moet ik antwoorden?”",
                        "text": "<p>Soms is het een uur, vaak een nacht. In die tijd belt u uw coördinator, en kan de familie vertellen wat zij van haar weet.</p>",
                    },
                    {
                        "title": "“Wat kan zij hier beter van worden?”",
                        "text": "<p>Vraag naar haar dag, niet naar haar uitslag. Kan zij hierna weer in haar stoel bij het raam?</p>",
                    },
                    {
                        "title": "“Wat kost het haar?”",
                        "text": "<p>Denk aan pijn, angst, een ambulance, vreemde gezichten, vastliggen aan een infuus.</p>",
                    },
                    {
                        "title": "“Wat gebeurt er als we dit niet doen?”",
                        "text": "<p>Ook zonder behandeling krijgt zij zorg. Vraag wat er dan komt tegen pijn, benauwdheid en angst.</p>",
                    },
                    {
                        "title": "“Denkt u dat zij het komende jaar kan overlijden?”",
                        "text": "<p>Zegt de arts ja, dan is het tijd om over alles te praten wat nog komt, en niet alleen over deze longontsteking.</p>",
                    },
                ],
            },
        ),
        (
            "comparison",
            {
                "heading": "Woorden die u kunt horen",
                "caption": "Wat artsen zeggen, wat het betekent, en wat u kunt vragen",
                "columns": ["De arts zegt", "Dat betekent", "U kunt vragen"],
                "rows": [
                    [
                        "“Wij gaan over op palliatief beleid”",
                        "Niet meer gericht op genezen, wel op zo goed mogelijk leven",
                        "“Wat doen we nog wel, en wat stopt er?”",
                    ],
                    [
                        "“Wij spreken af niet te reanimeren”",
                        "Bij een hartstilstand start niemand met drukken en schokken. Andere zorg gaat gewoon door",
                        "“Waarom past dit bij haar? Waar staat het?”",
                    ],
                    [
                        "“Wij starten morfine”",
                        "Een medicijn tegen pijn en benauwdheid. Goed gedoseerd is het niet bedoeld om het leven korter te maken",
                        "“Waaraan zie ik dat het helpt? Wat als het niet genoeg is?”",
                    ],
                    [
                        "“Palliatieve sedatie”",
                        "Met medicijnen iemand suf maken of laten slapen, in de allerlaatste fase, als het lijden niet anders te verlichten is. Het is geen euthanasie",
                        "“Wie moet er nog iets zeggen tegen haar, voordat u begint?”",
                    ],
                    [
                        "“Zij eet en drinkt bijna niet meer”",
                        "Een lichaam dat sterft, vraagt minder. Een droge mond is het probleem, meer dan honger",
                        "“Mag ik haar lippen nat maken? Met wat zij lekker vindt?”",
                    ],
                ],
            },
        ),
        (
            "text",
            {
                "heading": "Afscheid nemen",
                "text": (
                    "<p>Praat op een rustig moment met de verzorging, de familie en zo mogelijk uw cliënt over deze vragen:</p>"
                    "<ul>"
                    "<li>Wie wil zij bij zich, en wie juist niet?</li>"
                    "<li>Wat hoort er om haar heen: muziek, een kaars, een raam open, haar eigen deken?</li>"
                    "<li>Wie belt wie, ook om drie uur ’s nachts? Wilt u zelf ’s nachts gebeld worden? U mag nee zeggen.</li>"
                    "<li>Is er niemand om te waken? Vraag of het huis vrijwilligers heeft die bij een bed zitten.</li>"
                    "</ul>"
                    "<p>U hoeft niet te waken. U mag het wel. Zitten en een hand vasthouden is genoeg. Zeg wat u nog wilt zeggen: horen blijft soms lang.</p>"
                    "<p>Met het overlijden <b>stopt het mentorschap</b>, op dat moment. U beslist niets over de uitvaart, de spullen of het huis. Dat doen de nabestaanden, "
                    "of wie zij in haar testament koos. Is er niemand, dan zorgt de gemeente voor een uitvaart. Vraag daarom bij leven al: is er familie, is er een wens, "
                    "weet de bewindvoerder van een verzekering? Uw coördinator hoort het van u, en helpt met het laatste verslag. En u mag verdrietig zijn, en naar de "
                    "uitvaart als u welkom bent.</p>"
                ),
            },
        ),
        (
            "case",
            {
                "heading": "Vrijdagavond, half zeven",
                "story": (
                    "<p>Anton (89) woont in een verpleeghuis en heeft ver gevorderde dementie. De dienstdoende arts belt: het is zijn derde longontsteking dit jaar. “Ik "
                    "stel voor hem hier te houden. Comfort, misschien antibiotica door de mond. Maar zijn zoon staat naast mij en eist het ziekenhuis. Ik wil het binnen "
                    "een uur weten.”</p>"
                    "<p>Anton ging altijd naar de kerk. “Een mens zet de klok niet zelf stil”, zei hij vroeger. Over het ziekenhuis staat niets op papier. De vorige keer "
                    "was hij daar vijf dagen in paniek en trok hij zijn infuus eruit. Zijn dochter belt ook: “Laat hem alsjeblieft met rust.” Uw coördinator neemt niet "
                    "op.</p>"
                ),
                "question": "Wat doet u eerst, en wat zegt u tegen de arts, de zoon en de dochter?",
                "reveal": (
                    "<p><b>Eerst: mag u dit alleen beslissen?</b> Probeer uw coördinator nog eens, en het nummer voor buiten kantoortijd als uw stichting dat heeft. Krijgt "
                    "u iemand, dan beslist u samen. Krijgt u niemand, kijk dan wat u met uw stichting hebt afgesproken. Mag u dit niet alleen? Zeg dat dan tegen de arts: "
                    "“Ik mag dit niet zonder mijn stichting, en ik kan haar niet bereiken. Ik vertel u wat ik van hem weet. Wat moet er vannacht gebeuren, en wat kan tot "
                    "morgen?” De arts doet dan wat niet kan wachten. Vraag om te kiezen wat morgen nog anders kan. Niemand mag van u verwachten dat u dit op vrijdagavond "
                    "alleen draagt.</p>"
                    "<p><b>Wat weegt.</b> Zijn geloof zegt: niet zelf het einde kiezen. Zijn lijf zei vorige keer: daar niet. Die twee passen beter bij elkaar dan het "
                    "lijkt. Wie in zijn eigen bed behandeld wordt, zet de klok niet stil.</p>"
                    "<p><b>Vraag de arts.</b> “Hoe groot is de kans dat hij hiervan opknapt, hier en daar? Wat krijgt hij tegen de benauwdheid? Kan het later nog anders?” "
                    "Misschien hoort u dat het ziekenhuis hem weinig kan geven wat hier niet kan. Dat telt zwaar. Een arts hoeft ook geen behandeling te geven die medisch "
                    "geen zin heeft.</p>"
                    "<p><b>Vraag dan om de zoon aan de telefoon.</b> “U wilt uw vader niet verliezen. Wat zou hij nu zelf zeggen, als hij aan die ambulance dacht?” Niet: "
                    "wat wilt ú. De dochter stelt u dezelfde vraag. Zij hoeven het niet eens te worden. U wilt weten wat zij over <b>hem</b> weten, en u vertelt het aan de "
                    "arts.</p>"
                    "<p><b>Wat u met uw coördinator kunt besluiten.</b> Bijvoorbeeld: “Wij stemmen in met behandelen hier, met antibiotica door de mond en genoeg tegen de "
                    "benauwdheid. Morgen om tien uur kijken wij opnieuw. Kan iemand vanavond zijn dominee bellen?” Dat past bij wat hij geloofde en bij wat hij liet zien. "
                    "Een ander had na dezelfde antwoorden misschien voor het ziekenhuis gekozen. Ook dat kan een goed besluit zijn, als de reden over Anton gaat.</p>"
                    "<p><b>Wat niet.</b> De luidste stem volgen. Stemmen tellen: twee kinderen, één tegen één, en dan maar de arts. Of toch alleen beslissen, omdat een "
                    "ander haast heeft.</p>"
                    "<p><b>Daarna.</b> Schrijf dezelfde avond op wie wat zei. Bel uw coördinator de volgende ochtend, ook in het weekend als dat kan. En vraag dan het "
                    "gesprek dat er nog niet was.</p>"
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
                            "question": "Bij het jaarlijkse gesprek vraagt de arts: “Wel of niet reanimeren?” Uw cliënt kan dit zelf niet overzien, en u hebt er nooit over nagedacht. Wat doet u? Meer antwoorden zijn goed.",
                            "answers": [
                                {
                                    "text": "Nee zeggen, omdat u het op die leeftijd zelf ook niet zou willen.",
                                    "is_right": False,
                                    "feedback": "Dit gaat over u, en zij kan er anders over denken. Vraag het eerst aan haar, en aan de mensen die haar kennen.",
                                },
                                {
                                    "text": "Vragen hoe groot de kans is dat zij er goed uitkomt, en hoe zij dan is.",
                                    "is_right": True,
                                    "feedback": "Bij iemand die heel zwak is, is de kans vaak klein en de schade groot. De arts kan dat voor haar uitleggen. Soms zegt de arts zelf dat reanimeren medisch geen zin heeft.",
                                },
                                {
                                    "text": "Zeggen dat een mentor daar niet over gaat, en dat de arts het maar moet weten.",
                                    "is_right": False,
                                    "feedback": "Kan zij het zelf niet overzien, dan bespreekt de arts dit juist met u. U hoeft het niet alleen te doen: bel eerst uw coördinator.",
                                },
                                {
                                    "text": "Bedenktijd vragen en eerst met haar, haar zus en uw coördinator praten.",
                                    "is_right": True,
                                    "feedback": "Er is nu geen haast. Vraag wel wat er geldt totdat u antwoord geeft.",
                                },
                            ],
                        },
                    ),
                    (
                        "order",
                        {
                            "question": "De arts belt overdag: sondevoeding, ja of nee? Het moet deze week. Zet op volgorde wat u doet.",
                            "items": [
                                {
                                    "text": "Vragen wat het haar oplevert, wat het kost, en wat er gebeurt zonder.",
                                    "feedback": "Eerst weten waarover het gaat. Anders vraagt u haar en de familie iets wat u zelf niet kunt uitleggen.",
                                },
                                {
                                    "text": "Naar haar toe gaan en kijken hoe zij is met eten en met slangetjes.",
                                    "feedback": "Zij gaat voor. Een hand die het bord wegduwt, of juist een mond die hapt, vertelt u iets.",
                                },
                                {
                                    "text": "Zoeken naar wat zij vroeger zei of schreef, en haar familie vragen.",
                                    "feedback": "Nu weet u wat u moet vragen. Een schriftelijke weigering van vroeger volgt de arts, tenzij er goede redenen zijn om het niet te doen.",
                                },
                                {
                                    "text": "Alles doornemen met uw coördinator.",
                                    "feedback": "Een zwaar besluit neemt u niet alleen. Zij hoort ook waar u iets overslaat.",
                                },
                                {
                                    "text": "De arts antwoorden met uw reden, en afspreken wanneer u opnieuw kijkt.",
                                    "feedback": "Met een reden erbij snapt ook wie anders had gekozen wat u deed.",
                                },
                            ],
                        },
                    ),
                    (
                        "choice",
                        {
                            "question": "Uw cliënte is vannacht overleden. In de map staat haar nicht als nabestaande. Het huis vraagt u ’s ochtends welke uitvaartondernemer mag komen. Wat zegt u?",
                            "answers": [
                                {
                                    "text": "“Daar ga ik niet meer over. Belt u haar nicht?”",
                                    "is_right": True,
                                    "feedback": "Het mentorschap stopte bij haar overlijden. U wijst de weg en laat het daar. Condoleren en er even zijn kan altijd. Bel ook uw coördinator.",
                                },
                                {
                                    "text": "“Neem degene die u altijd belt. De nicht kan later altijd nog wisselen.”",
                                    "is_right": False,
                                    "feedback": "Met haar overlijden stopte het mentorschap, op dat moment. Zo’n keuze brengt kosten mee voor een ander, ook als die later wisselt.",
                                },
                                {
                                    "text": "“Vraag dat maar aan de bewindvoerder, want die gaat over haar geld.”",
                                    "is_right": False,
                                    "feedback": "Ook het bewind stopt bij overlijden. De bewindvoerder weet vaak wel of er een uitvaartverzekering is. De nicht beslist.",
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
                "question": "Stel dat de arts u vanavond belt over het ziekenhuis. Wat weet u van wat uw cliënt wil, en welke ene vraag stelt u deze week om meer te weten?",
                "help_text": "Speelt een sterfbed uit uw eigen leven mee? Schrijf dat apart op. Dan haalt u het minder door elkaar.",
            },
        ),
        (
            "checklist",
            {
                "heading": "Regel dit terwijl het rustig is",
                "items": [
                    "Vraag de arts om een gesprek vooraf, met uw cliënt erbij.",
                    "Vraag of er een wilsverklaring of levenstestament is, en waar de afspraken staan.",
                    "Schrijf op wie er gebeld wordt, in welke volgorde, en of u ’s nachts gebeld wilt worden.",
                    "Vraag uw coördinator wie u buiten kantoortijd belt, en wat u zelf mag beslissen.",
                ],
            },
        ),
        (
            "help",
            {
                "heading": "Wie kan helpen?",
                "text": (
                    "<ul>"
                    "<li><b>Huisarts of specialist ouderengeneeskunde:</b> de arts die alles overziet bij oude mensen, in en buiten het verpleeghuis.</li>"
                    "<li><b>Geestelijk verzorger:</b> voor uw cliënt, de familie en ook voor u. Die kan ook bij mensen thuis komen.</li>"
                    "<li><b>Uw coördinator:</b> vóór een zwaar besluit, en na een overlijden.</li>"
                    "<li><b>Uw intervisiegroep:</b> voor wat blijft hangen. U noemt geen namen.</li>"
                    "</ul>"
                ),
            },
        ),
    ],
}
