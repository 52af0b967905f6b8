"""The lesson “Dichtbij, en toch mentor”."""

LESSON = {
    "slug": "dichtbij-en-toch-mentor",
    "title": "Dichtbij, en toch mentor",
    "intro": (
        "U mag om uw cliënt geven. In deze les leest u wanneer u meer een vriend wordt dan een mentor, en wat u doet "
        "met een cadeau, een appje of een cliënt die alleen u heeft."
    ),
    "minutes": 20,
    "body": [
        (
            "text",
            {
                "heading": "Warm zijn is niet het probleem",
                "text": (
                    "<p>U lacht samen. U kent de foto’s aan de muur. U denkt in de supermarkt: die koekjes vindt ze "
                    "lekker. Dat is geen fout. Wie niet dichtbij durft te komen, hoort ook niet wat iemand echt "
                    "wil.</p>"
                    "<p>Toch bent u geen vriend. Het verschil zit niet in hoe aardig u bent. Het zit in wat u mag: u "
                    "kunt ja of nee zeggen tegen een behandeling, een verhuizing, een zorgplan. Uw cliënt maakt niet "
                    "graag ruzie met iemand die zoveel te zeggen heeft. Zeker niet als dat ook de enige vriend is.</p>"
                    "<p>Uw cliënt moet u kunnen tegenspreken zonder bang te zijn u te verliezen. Daarom houdt u een "
                    "beetje afstand. Die afstand is er dus voor uw cliënt.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Drie vragen als u twijfelt",
                "text": (
                    "<p>Stop even als iets niet goed voelt. Stel uzelf dan deze drie vragen.</p>"
                    "<ul>"
                    "<li><b>Zou ik dit ook doen als mijn coördinator erbij zat?</b> Zou u het liever niet vertellen? "
                    "Bel dan even.</li>"
                    "<li><b>Kan mijn cliënt hierna nog nee tegen mij zeggen?</b> Wie net bij u thuis heeft gegeten, "
                    "zegt niet snel dat u het verkeerd ziet.</li>"
                    "<li><b>Wat valt er weg als ik morgen ziek word?</b> Rijdt er dan niemand meer naar de "
                    "fysiotherapeut, dan doet u iets wat een ander hoort te regelen.</li>"
                    "</ul>"
                    "<p>U hoeft niets fout gedaan te hebben om te bellen. Eén keer “liever niet” is genoeg reden.</p>"
                ),
            },
        ),
        (
            "comparison",
            {
                "heading": "Wat een vriend doet, en wat u doet",
                "caption": "Hetzelfde moment, als vriend en als mentor",
                "columns": ["Het moment", "Een vriend", "U als mentor"],
                "rows": [
                    [
                        "Uw cliënt is alleen met kerst",
                        "“Kom bij ons eten.”",
                        (
                            "U vraagt in november wie er met kerst bij hem is, en wat hij wil. U komt langs in die week "
                            "en stuurt een kaart"
                        ),
                    ],
                    [
                        "De winterjas is versleten",
                        "Koopt een jas",
                        (
                            "U vraagt wie met de bewindvoerder belt over geld voor een jas. Anders weet die niet dat "
                            "het nodig is"
                        ),
                    ],
                    [
                        "Uw cliënt huilt om zijn broer",
                        "Vertelt over zijn eigen broer",
                        "U blijft zitten en luistert. U vraagt: “Weet iemand hier dat u hem zo mist?”",
                    ],
                    [
                        "Er is een leuke foto van u samen",
                        "Zet hem op Facebook",
                        (
                            "U vraagt de begeleiding een foto te maken voor aan de muur. Online laat u niets zien van "
                            "uw cliënt"
                        ),
                    ],
                ],
            },
        ),
        (
            "text",
            {
                "heading": "Een cadeau: ja tegen het gebaar, nee tegen geld",
                "text": (
                    "<p>Een tekening, een plak cake, drie tulpen uit de tuin: pak het aan. Wie altijd hulp krijgt, wil "
                    "ook eens iets geven.</p>"
                    "<p>Geld en sieraden neemt u nooit aan. Spullen uit huis en dure cadeaus ook niet. Uw cliënt kan de "
                    "waarde misschien niet overzien. Familie kan later vragen waar het gebleven is. En u gaat u iets "
                    "verplicht voelen, juist als u een keer nee moet zeggen. Dat geldt ook voor een cadeau van familie. "
                    "Wat bij uw stichting nog klein is, staat in de gedragscode. Vraag het anders uw coördinator.</p>"
                    "<p>Zeg eerst dank, dan nee, dan wat wel kan:</p>"
                    "<ul>"
                    "<li>“Wat lief dat u aan mij dacht. Geld neem ik van niemand aan, dat heb ik beloofd. Een kop "
                    "koffie wel.”</li>"
                    "<li>“Ik zie dat u iets terug wilt doen. Dat doet u al: u vertelt mij eerlijk wat u wilt.”</li>"
                    "</ul>"
                    "<p>Wilt u zelf iets geven? Een kaart, of bloemen uit eigen tuin. Geen kleren, geen geld, en niets "
                    "waar uw cliënt om vroeg.</p>"
                    "<p>Hoort u dat u in een testament staat? Bel dan dezelfde week uw coördinator, ook als het als "
                    "grap werd verteld.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Appjes in de avond",
                "text": (
                    "<p>Een appje lijkt minder dan een telefoontje. Toch kan het groeien. Het begint met een foto van "
                    "het eten. Dan een hartje. Dan om elf uur: “Ben je er nog?” U antwoordt, want één woord is zo "
                    "getypt. Voor uw cliënt bent u nu altijd in de kamer.</p>"
                    "<p>Spreek daarom af waar u de app voor gebruikt, en zeg het voordat het te veel wordt: “Ik lees "
                    "mijn berichten twee keer per dag. Na acht uur antwoord ik niet meer. Dan weet je dat ik niet boos "
                    "ben, maar dat ik klaar ben voor vandaag.” Stuur zelf ook niets na dat uur. Gaat een bericht over "
                    "gevaar of zelfmoord, dan belt u meteen, zoals in de basiscursus. Las u het pas de volgende "
                    "ochtend? Dat is niet uw schuld. Bel dan meteen, en bel 112 als u hem niet te pakken krijgt.</p>"
                    "<p>Schrijf niets over ziekte of familie in de app. Anderen kunnen meelezen op zijn telefoon. “Dat "
                    "is te belangrijk voor hier. Ik bel je morgen om vijf uur” is genoeg.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Als u de enige bent die komt",
                "text": (
                    "<p>Soms is er niemand meer. Uw cliënt telt de dagen tot u komt. Vaker gaan helpt dan even, en u "
                    "wordt er nog onmisbaarder van. Wat wel helpt, is dat er iemand bij komt.</p>"
                    "<p>U hoeft die leegte niet zelf te vullen. U mag wel zorgen dat anderen zien hoe alleen uw cliënt "
                    "is. Vraag: “Wie zou u nog eens willen zien?” En: “Waar kwam u vroeger graag?” Neem het antwoord "
                    "mee naar het gesprek over het zorgplan. Zeg daar: “Mevrouw is veel alleen. Ik wil dat het in het "
                    "plan komt. Wie zoekt er een maatje, of iemand van de kerk of de moskee?” Vraag ook wanneer u hoort "
                    "hoe het daarmee staat.</p>"
                    "<p>Soms doen de bezoeken ook u goed, bijvoorbeeld na een verlies. Dat is menselijk. Vraag u af: "
                    "voor wie vertel ik dit verhaal nu? Is het vooral voor uzelf, vertel het dan aan een vriend of aan "
                    "uw coördinator.</p>"
                ),
            },
        ),
        (
            "case",
            {
                "heading": "De ring van haar moeder",
                "story": (
                    "<p>Rita is 58 en heeft een verstandelijke beperking. Willeke is drie jaar haar mentor. Op een "
                    "middag doet Rita de deur van haar kamer dicht. Ze haalt een gouden ring uit een sok. “Die is van "
                    "mijn moeder. Nu is hij van jou. Jij bent mijn beste vriendin.” Ze schuift hem om Willekes vinger "
                    "en straalt.</p>"
                    "<p>Rita heeft een broer, Theo. Hij komt twee keer per jaar. De begeleiders weten niet dat de ring "
                    "er is. “Niet zeggen hoor”, zegt Rita. “Anders pakken ze hem af.”</p>"
                ),
                "question": "Wat doet u met de ring, met het geheim en met “beste vriendin”?",
                "reveal": (
                    "<p><b>Wat weegt.</b> Dit is het kostbaarste wat Rita heeft. Wie nu schrikt en de ring meteen "
                    "aftrekt, duwt ook Rita weg. Maar houden kan niet. De ring is van Rita, en misschien ook een beetje "
                    "van Theo. Later kan niemand zien of zij hem gaf, of dat hij verdween.</p>"
                    "<p><b>Eerst het gebaar.</b> “Wat is hij mooi. Vertel eens over je moeder.” Neem daar de tijd voor. "
                    "Doe dan de ring rustig af en leg hem in haar hand. Zeg: “Ik ben er blij mee dat je hem aan mij "
                    "wilt geven. Hij blijft bij jou. Hij hoort bij jou en je moeder. Als ik kom, mag ik hem dan "
                    "zien?”</p>"
                    "<p><b>Dan de vriendin.</b> Zeg niet: “Ik ben je vriendin niet.” Zeg: “Ik ben je mentor, en ik ben "
                    "graag bij je. Een mentor mag geen ringen krijgen. Ook niet van iemand die ze aardig vindt.”</p>"
                    "<p><b>Het geheim.</b> Hier is het moeilijk. Beloof niet dat u niets zegt. “Ik vertel het alleen "
                    "aan mijn coördinator. Als er daarna iemand anders iets moet weten, hoor jij dat van mij.” Denkt u "
                    "dat iemand Rita bedreigt of besteelt? Wacht dan met zeggen wie u belt, tot dat veilig kan. Vraag "
                    "waar Rita bang voor is. Is er eerder iets afgepakt? Is er iemand die dat zou doen? Misschien is "
                    "dat het belangrijkste van deze middag.</p>"
                    "<p><b>Bel dezelfde dag uw coördinator.</b> Bedenk samen hoe de ring veilig kan liggen, en wie dat "
                    "met Rita bespreekt. Over spullen gaat u niet. Schrijf kort op: ring aangeboden, niet aangenomen, "
                    "aan cliënt teruggegeven, coördinator gebeld. Dat beschermt Rita en ook u.</p>"
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
                            "question": (
                                "De zoon van uw cliënt geeft u in december een cadeaubon van € 75, “namens pa”. Wat "
                                "doet u? Meer antwoorden zijn goed."
                            ),
                            "answers": [
                                {
                                    "text": "U neemt de bon aan. Hij komt van de zoon, dus uw cliënt mist er niets door.",
                                    "is_right": False,
                                    "feedback": (
                                        "Ook familie wil straks misschien iets van u: een ja tegen een plan, of steun "
                                        "in een ruzie. Met een duur cadeau op zak zegt u moeilijker nee."
                                    ),
                                },
                                {
                                    "text": "U zegt: “Dank u wel. Dure cadeaus neem ik niet aan. Een kaart wel.”",
                                    "is_right": True,
                                    "feedback": (
                                        "U dankt voor het gebaar, zegt nee tegen de bon en noemt wat wel kan. Zo blijft "
                                        "het goed tussen u."
                                    ),
                                },
                                {
                                    "text": (
                                        "U neemt hem aan en geeft hem aan de huiskamer, voor iets lekkers voor "
                                        "iedereen."
                                    ),
                                    "is_right": False,
                                    "feedback": (
                                        "Dan gaat de bon toch via u, en later weet niemand hoe het ging. De zoon kan "
                                        "hem zelf aan de huiskamer geven."
                                    ),
                                },
                                {
                                    "text": "U schrijft kort op dat u een bon kreeg en hem teruggaf.",
                                    "is_right": True,
                                    "feedback": "Eén regel is genoeg. Komt er later een vraag over, dan staat er hoe het ging.",
                                },
                            ],
                        },
                    ),
                    (
                        "match",
                        {
                            "question": "Welke zin past bij welk moment?",
                            "pairs": [
                                {
                                    "left": "“Wil je mijn vriendin zijn?”",
                                    "right": "“Ik ben je mentor, en ik kom graag bij je.”",
                                    "feedback": (
                                        "U zegt wat u wel bent, en u zegt iets warms. Meer uitleg maakt het zwaarder "
                                        "dan nodig."
                                    ),
                                },
                                {
                                    "left": "“Jij mag later mijn klok hebben.”",
                                    "right": "“Die klok is u dierbaar. Wie in de familie kent het verhaal erbij?”",
                                    "feedback": (
                                        "U waardeert het gebaar, en neemt de klok niet aan. Vertel het ook uw "
                                        "coördinator, want het gaat over erven."
                                    ),
                                },
                                {
                                    "left": "“Beloof je dat je het aan niemand vertelt?”",
                                    "right": "“Ik vertel het alleen aan mijn coördinator.”",
                                    "feedback": (
                                        "Dit kunt u nakomen. Niets zeggen misschien niet. Is er gevaar, dan haalt u "
                                        "hulp."
                                    ),
                                },
                                {
                                    "left": "“Zet je onze foto op Facebook?”",
                                    "right": "“Nee. Zal ik vragen of hij boven uw bed mag?”",
                                    "feedback": (
                                        "Online laat u niets van uw cliënt zien, ook niet als hij het leuk vindt. Aan "
                                        "de muur heeft hij er elke dag plezier van."
                                    ),
                                },
                            ],
                        },
                    ),
                    (
                        "choice",
                        {
                            "question": (
                                "Uw cliënt wordt zestig en heeft verder niemand. U wilt dat de dag niet ongemerkt "
                                "voorbijgaat. Wat past het best?"
                            ),
                            "answers": [
                                {
                                    "text": "U haalt haar op en viert het bij u thuis, met taart en uw kleinkinderen.",
                                    "is_right": False,
                                    "feedback": (
                                        "Het wordt een mooie dag, en daarna hoort zij bij uw familie. Kan zij dan nog "
                                        "nee tegen u zeggen? En wat gebeurt er volgend jaar?"
                                    ),
                                },
                                {
                                    "text": "U geeft haar de trui die zij in de winkel zo mooi vond, voor € 40.",
                                    "is_right": False,
                                    "feedback": (
                                        "Zij kan niet iets van € 40 terugdoen, en zal dat wel willen. Voor kleren is "
                                        "haar eigen geld: de begeleider vraagt het de bewindvoerder."
                                    ),
                                },
                                {
                                    "text": "U houdt het bij uw gewone bezoek. Een mentor is geen vriend of familie.",
                                    "is_right": False,
                                    "feedback": (
                                        "Een mentor mag best weten dat iemand jarig is. Een kaart of een lied kan "
                                        "altijd."
                                    ),
                                },
                                {
                                    "text": "U stuurt een kaart, en vraagt het team wie er die dag met haar taart eet.",
                                    "is_right": True,
                                    "feedback": (
                                        "Zij wordt gezien, door u en door mensen die er elke dag zijn. Vraag haar "
                                        "vooraf ook wie zij zelf wil uitnodigen."
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
                "heading": "Uw eigen lijntje",
                "question": (
                    "Denk aan de afgelopen maand. Wat doet u voor uw cliënt dat een volgende mentor misschien niet zou "
                    "doen? Wie kan u daar deze week bij helpen?"
                ),
                "help_text": "Noem één ding, hoe klein ook, en de naam van iemand die u daarover kunt bellen.",
            },
        ),
        (
            "checklist",
            {
                "heading": "Om mee te nemen",
                "items": [
                    "Zoek in de gedragscode van uw stichting op wat er over cadeaus staat.",
                    "Bedenk uw eigen zin voor als u geld krijgt aangeboden, en zeg die een keer hardop.",
                    "Vraag uw cliënt: “Wie zou u nog eens willen zien?”",
                ],
            },
        ),
    ],
}
