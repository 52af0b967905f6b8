"""The module on boundaries: being close to a client without becoming a friend, and saying no kindly."""

COURSE = {
    "slug": "grenzen-en-nabijheid",
    "kind": "module",
    "title": "Grenzen, afstand en nabijheid",
    "search_description": (
        "Voor mentoren met een cliënt: cadeaus, appjes, een gewoonte die te ver gaat, en wat u doet als iemand over uw grens "
        "gaat."
    ),
    "intro": (
        "Voor mentoren die merken dat het dichtbij komt, of dat er iets is gegroeid wat niet meer past. U krijgt zinnen en "
        "stappen om warm te blijven en het recht te zetten."
    ),
    "themes": ["grenzen"],
    "client_groups": [],
    "outcomes": [
        "U kunt met drie vragen nagaan of iets nog bij een mentor past.",
        "U kunt een cadeau weigeren zonder de gever te kwetsen.",
        "U kunt een gewoonte terugdraaien zonder uw cliënt te laten vallen.",
        "U weet wat u doet als iemand u aanraakt, bedreigt of online opzoekt.",
    ],
    "body": [
        (
            "text",
            {
                "heading": "Voor wie is deze module?",
                "text": (
                    "<p>Voor mentoren die de basiscursus deden en al een cliënt hebben. Nee zeggen in drie zinnen en vaste "
                    "beltijden kent u. Hier gaat u verder. Misschien krijgt u cadeaus waar u geen raad mee weet. Of u deed één "
                    "keer iets extra’s, en nu rekent iedereen erop.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Wat komt er aan de orde?",
                "text": (
                    "<p>Les 1 gaat over dichtbij zijn: vriendschap, cadeaus, appjes in de avond, en een cliënt die alleen u "
                    "heeft.</p>"
                    "<p>In les 2 leest u hoe een grens ongemerkt verschuift, en hoe u dat herstelt met uw coördinator. Ook "
                    "leest u wat u doet als een ander over uw grens gaat. Beide kan iedere mentor overkomen.</p>"
                ),
            },
        ),
    ],
    "lessons": [
        {
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
        },
        {
            "slug": "nee-zeggen-en-herstellen",
            "title": "Als een grens al verschoven is",
            "intro": (
                "Grenzen verschuiven met kleine stapjes. U leert het op tijd te zien, het samen met uw coördinator te "
                "herstellen, en voor uzelf op te komen als een ander te ver gaat."
            ),
            "minutes": 20,
            "body": [
                (
                    "text",
                    {
                        "heading": "Zo verschuift een grens",
                        "text": (
                            "<p>Bijna nooit met een grote stap. U haalt één keer een pakje op. U bewaart een reservesleutel, "
                            "voor nood. U vertelt iets over uw eigen scheiding, omdat het zo paste. Elke stap is klein en "
                            "vriendelijk. Na een jaar staat u ergens waar u nooit ja tegen had gezegd.</p>"
                            "<p>Dit zijn tekens dat het tijd is om te bellen met uw coördinator:</p>"
                            "<ul>"
                            "<li>u schrijft iets niet op, omdat u dan moet uitleggen hoe het zo kwam;</li>"
                            "<li>uw cliënt schrikt als een ander iets overneemt;</li>"
                            "<li>u gaat iets regelen voordat iemand het vraagt;</li>"
                            "<li>u denkt: als ik dit niet meer doe, doet niemand het.</li>"
                            "</ul>"
                            "<p>Zo’n teken zegt niet dat u een slechte mentor bent. Meestal zegt het dat u iets zag wat nodig "
                            "was, en dat er niemand anders voor was. Dat laatste is nu juist wat het team moet weten.</p>"
                        ),
                    },
                ),
                (
                    "comparison",
                    {
                        "heading": "Vijf gewoonten, en hoe u ze terugdraait",
                        "caption": "Hoe het begint, wat er van kan komen en wat u kunt zeggen",
                        "columns": ["Zo begint het", "Dit kan ervan komen", "Zo draait u het terug"],
                        "rows": [
                            [
                                "U bewaart een sleutel, voor nood",
                                "U laat de monteur binnen, de hulp, de buurman",
                                (
                                    "Vraag de begeleiding om een andere plek, zoals een sleutelkluis. “Vanaf maandag heeft de "
                                    "thuiszorg uw sleutel.”"
                                ),
                            ],
                            [
                                "U geeft uw eigen nummer",
                                "Hij appt om twee uur ’s nachts",
                                (
                                    "Vraag uw coördinator of er een apart nummer kan komen. “Dit is mijn nummer als mentor. Op "
                                    "het andere neem ik niet meer op.”"
                                ),
                            ],
                            [
                                "U vertelt over uw zieke zoon",
                                "Zij slaapt er niet van en vraagt er elke keer naar",
                                "“Lief dat u eraan denkt. Er wordt goed voor hem gezorgd. Vandaag gaat het over u.”",
                            ],
                            [
                                "Hij vindt u op Facebook",
                                "Hij kent uw kleinkinderen bij naam",
                                (
                                    "“Online ben ik geen vrienden met cliënten. Ik zie je dinsdag.” Zet uw pagina dicht voor "
                                    "vreemden"
                                ),
                            ],
                            [
                                "U zit in hetzelfde koor",
                                "In de pauze vraagt zij naar de uitslag",
                                "“Hier zing ik. Over de uitslag bel ik je morgen.” Spreek vooraf af hoe u elkaar groet",
                            ],
                        ],
                    },
                ),
                (
                    "steps",
                    {
                        "heading": "Een grens herstellen",
                        "intro": "Leende u toch geld uit? Doet u elke week de was? Het is te herstellen, zo:",
                        "steps": [
                            {
                                "title": "Vertel het uw coördinator",
                                "text": (
                                    "<p>“Ik doe iets wat ik liever anders zou doen. Denkt u mee?” De coördinator hoort dit "
                                    "vaker en helpt u. Hoe eerder u belt, hoe makkelijker het is op te lossen.</p>"
                                ),
                            },
                            {
                                "title": "Regel eerst wie het overneemt",
                                "text": (
                                    "<p>Stopt u van de ene dag op de andere met de was, dan zit uw cliënt zonder schone kleren. "
                                    "Vraag de begeleider wie het doet en vanaf wanneer.</p>"
                                ),
                            },
                            {
                                "title": "Zeg het uw cliënt, en neem het op u",
                                "text": (
                                    "<p>“Ik heb elke week uw was gedaan. Dat had ik niet moeten doen. Dat ligt aan mij, niet "
                                    "aan u. Vanaf 1 juni doet de thuiszorg het.” Zo denkt uw cliënt niet dat hij straf "
                                    "krijgt.</p>"
                                ),
                            },
                            {
                                "title": "Zeg wat er blijft",
                                "text": (
                                    "<p>“Ik blijf uw mentor. Volgende week dinsdag kom ik gewoon.” Als u dan komt, weet hij dat "
                                    "het waar is.</p>"
                                ),
                            },
                            {
                                "title": "Houd het een paar weken vol",
                                "text": (
                                    "<p>Uw cliënt vraagt het vast nog een keer. Zeg dan weer wie het nu doet. Lukt het een keer "
                                    "niet? Dan begint u gewoon weer.</p>"
                                ),
                            },
                        ],
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Als anderen u over de grens vragen",
                        "text": (
                            "<p>Soms komt de vraag van iemand anders. Een zus wil dat u belt als haar broer op bezoek is. Een "
                            "begeleider vraagt of u de familie iets niet vertelt. Een arts vraagt of u een lastig bericht wilt "
                            "brengen.</p>"
                            "<p>Vraag u af: help ik hiermee mijn cliënt, of iemand anders? En zeg wat u wel doet:</p>"
                            "<ul>"
                            "<li>Tegen de zus: “Ik houd niet bij wie er komt. Maakt u zich zorgen over uw broer, vertel mij dan "
                            "wat u ziet.”</li>"
                            "<li>Tegen de begeleider: “Ik wil eerlijk kunnen zijn als zij het vragen. Wie vertelt het hun, en "
                            "wanneer?”</li>"
                            "<li>Tegen de arts: “Wilt u het zelf zeggen? Ik zit ernaast en blijf daarna nog even.”</li>"
                            "</ul>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Als iemand over uw grens gaat",
                        "text": (
                            "<p>Wordt u uitgescholden, bedreigd of aangeraakt op een manier die u niet wilt? Sta op en zeg: "
                            "“Dit wil ik niet. Ik ga nu weg.” En ga. Bij gevaar belt u 112. Een ziekte kan verklaren waarom "
                            "iemand het doet. U hoeft het niet te ondergaan. Bel dezelfde dag uw coördinator en meld het als "
                            "incident. Dan weet ook de volgende die binnenkomt wat er speelt. Bewaar berichten waarin u "
                            "bedreigd wordt.</p>"
                            "<p>Wordt uw cliënt verliefd op u? Zeg het vriendelijk en duidelijk: “Ik merk dat je mij meer dan "
                            "aardig vindt. Dat mag je voelen. Ik ben je mentor, en dat blijft zo.” Kom een tijd alleen waar "
                            "anderen in de buurt zijn. Bel ook nu uw coördinator, want soms is een andere mentor voor u allebei "
                            "beter.</p>"
                            "<p>Het kan ook andersom. Merkt u dat u zelf verliefd wordt, of te vaak aan uw cliënt denkt? Een "
                            "gevoel is geen fout. Een relatie of seks met een cliënt kan nooit, ook niet als uw cliënt het wil. "
                            "Bel uw coördinator voordat er iets gebeurt: “Het komt te dichtbij. Ik wil hierover praten.”</p>"
                        ),
                    },
                ),
                (
                    "case",
                    {
                        "heading": "De pinpas in de keukenla",
                        "story": (
                            "<p>Bas is 47 en heeft hersenletsel. Hij woont op zichzelf, met een paar uur begeleiding. Op zijn "
                            "rekening staat elke week leefgeld van de bewindvoerder. Vorig voorjaar was hij drie keer zijn pas "
                            "kwijt. Zijn mentor Gonny zei toen: “Zal ik hem bewaren?” Sindsdien ligt de pas in haar keukenla. "
                            "Elke vrijdag pint zij zestig euro voor hem. Het gaat goed. Bas heeft het hele weekend te eten.</p>"
                            "<p>Vandaag is het woensdag. De bewindvoerder mailt haar: “Er is dinsdag honderd euro gepind bij "
                            "het station. Weet u hier iets van?” Gonny was dinsdag bij haar dochter. De pas ligt in de la. Maar "
                            "op het aanrecht lag ook een briefje met de code, en haar neef logeert bij haar.</p>"
                        ),
                        "question": "Gonny schrikt. Wat doet zij het eerst, wat antwoordt zij, en hoe gaat het vrijdag met Bas?",
                        "reveal": (
                            "<p><b>Wat weegt.</b> Gonny wilde dat Bas te eten had, en dat lukte. Maar niemand wist ervan. Nu "
                            "kan niemand meer zien wie wat pinde. Daar kan Bas schade van hebben, en Gonny ook. Zij wil het "
                            "liefst eerst zelf uitzoeken wat er is gebeurd, of de honderd euro stilletjes terugleggen. Dat is "
                            "te begrijpen, en het maakt het erger. Dan lijkt het of zij iets verbergt.</p>"
                            "<p><b>Eerst haar coördinator, nu.</b> “Ik bewaar al een jaar de pas van Bas en ik pin voor hem. "
                            "Dinsdag is er honderd euro af, en dat was ik niet. Ik heb hulp nodig.” Zij hoeft niet te weten hoe "
                            "het kwam. Samen spreken zij af wat er vandaag gebeurt.</p>"
                            "<p><b>Dezelfde dag een eerlijk antwoord aan de bewindvoerder.</b> “Ik heb de pas van Bas en pin "
                            "voor hem op vrijdag. Dinsdag heb ik niet gepind. Mijn coördinator weet het. Wilt u de pas "
                            "blokkeren? En hoe krijgt Bas vrijdag zijn leefgeld?” Over haar neef beschuldigt zij niemand. Aan "
                            "haar coördinator vertelt zij wel wie er in huis was. Over aangifte beslist zij niet: dat bespreken "
                            "de bewindvoerder en de stichting.</p>"
                            "<p><b>Vrijdag.</b> De pas gaat niet zomaar terug in de la of naar Bas. De bewindvoerder regelt met "
                            "de begeleiding hoe Bas aan zijn geld komt, bijvoorbeeld twee keer per week een klein bedrag. Gonny "
                            "vraagt: “Is dat vóór vrijdag rond? Wie gaat er bij hem langs?” Zij schiet niets voor.</p>"
                            "<p><b>Tegen Bas.</b> Zij gaat samen met de coördinator of de begeleider. “Ik bewaarde jouw pas. "
                            "Dat had ik niet moeten doen. Dat ligt aan mij. Er is geld weg, en de bewindvoerder zoekt uit hoe "
                            "dat kan. Jij hebt vrijdag gewoon geld.” Bas kan kwaad worden: “Dan hoef jij ook niet meer te "
                            "komen.” Zij zegt dan: “Dat snap ik. Ik vraag je volgende week of ik weer mag komen.”</p>"
                            "<p><b>Opschrijven.</b> Sinds wanneer, hoeveel per week, waar de pas lag en wie zij belde. Niet wat "
                            "zij denkt over wie het deed. Of Gonny mentor blijft, bespreekt de stichting met haar en met Bas. "
                            "Vraag het uw coördinator hoe dat bij u gaat. Wie het zelf vertelt, staat er niet alleen voor.</p>"
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
                                        "U bewaart een sleutel van uw cliënt, “voor nood”. Nu laat u elke week de hulp binnen. "
                                        "U wilt ermee stoppen. In welke volgorde?"
                                    ),
                                    "items": [
                                        {
                                            "text": "U vertelt uw coördinator hoe het zo gekomen is.",
                                            "feedback": "Zo staat u er in de volgende gesprekken niet alleen voor.",
                                        },
                                        {
                                            "text": "U vraagt uw cliënt bij wie hij zijn sleutel wel wil laten.",
                                            "feedback": "Het is zijn huis. Misschien heeft hij zelf een idee.",
                                        },
                                        {
                                            "text": "U spreekt met de begeleiding af waar de sleutel komt, en vanaf welke dag.",
                                            "feedback": (
                                                "U stopt pas als een ander het overneemt. Anders staat de hulp voor een dichte "
                                                "deur."
                                            ),
                                        },
                                        {
                                            "text": "U geeft de sleutel af, en schrijft op aan wie en wanneer.",
                                            "feedback": "Zo kan er later geen misverstand over komen.",
                                        },
                                        {
                                            "text": "U zegt vriendelijk nee als de hulp u toch weer belt.",
                                            "feedback": "Die vraag komt bijna zeker. U noemt wie de sleutel nu heeft.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": (
                                        "Uw cliënt heeft u op Facebook gevonden. Hij stuurt: “Wat een schatje, die kleindochter "
                                        "van je.” Wat doet u?"
                                    ),
                                    "answers": [
                                        {
                                            "text": "U laat het liggen. Over een paar weken is hij het waarschijnlijk vergeten.",
                                            "is_right": False,
                                            "feedback": (
                                                "Hij wacht op antwoord en snapt niet waarom het stil blijft. En uw foto’s staan "
                                                "nog open."
                                            ),
                                        },
                                        {
                                            "text": "U zet uw pagina dicht, en vertelt hem bij uw bezoek waarom.",
                                            "is_right": True,
                                            "feedback": (
                                                "Hij hoort het van u, zonder dat hij iets fout deed. Zeg erbij: “Mij zie je "
                                                "dinsdag, in het echt.”"
                                            ),
                                        },
                                        {
                                            "text": (
                                                "U zegt dat u het leuk vindt, en haalt alleen de foto’s van de kleinkinderen "
                                                "weg."
                                            ),
                                            "is_right": False,
                                            "feedback": (
                                                "Hij denkt nu dat het mag, en u moet bij elke foto opletten. Een duidelijk nee "
                                                "is rustiger."
                                            ),
                                        },
                                        {
                                            "text": "U blokkeert hem dezelfde avond, zodat hij niets meer van u kan zien.",
                                            "is_right": False,
                                            "feedback": (
                                                "Uw pagina dichtzetten is goed. Hoort hij er niets over, dan denkt hij dat u "
                                                "niets meer met hem te maken wilt hebben."
                                            ),
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": (
                                        "Bij het afscheid houdt uw cliënt u vast en probeert u op de mond te kussen. U duwt hem "
                                        "weg. Wat doet u daarna? Meer antwoorden zijn goed."
                                    ),
                                    "answers": [
                                        {
                                            "text": "U zegt: “Dit wil ik niet. Een hand is goed”, en u gaat.",
                                            "is_right": True,
                                            "feedback": (
                                                "Kort en duidelijk, en u zegt ook wat wel mag. Dat is voor veel cliënten beter "
                                                "te onthouden dan een uitleg."
                                            ),
                                        },
                                        {
                                            "text": (
                                                "U vertelt het niet verder. Hij heeft dementie, en u wilt hem niet in een kwaad "
                                                "daglicht zetten."
                                            ),
                                            "is_right": False,
                                            "feedback": (
                                                "De verzorging kan het morgen overkomen, of een medebewoner. Vertel wat er "
                                                "gebeurde, zonder oordeel over hem."
                                            ),
                                        },
                                        {
                                            "text": "U slaat een paar bezoeken over, tot het gezakt is.",
                                            "is_right": False,
                                            "feedback": (
                                                "Even niet gaan kan goed zijn. Spreek het af met uw coördinator, dan kan die "
                                                "zorgen dat er intussen iemand voor hem is."
                                            ),
                                        },
                                        {
                                            "text": "U belt dezelfde dag uw coördinator en meldt wat er gebeurde.",
                                            "is_right": True,
                                            "feedback": (
                                                "U krijgt steun, en samen bedenkt u hoe het volgende bezoek gaat. Bijvoorbeeld "
                                                "in de huiskamer, of met iemand erbij."
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
                        "heading": "Vanzelf ontstaan",
                        "question": "Welke gewoonte tussen u en uw cliënt is vanzelf ontstaan? Past die nog bij een mentor?",
                        "help_text": "Twijfelt u? Vertel het deze week in twee zinnen aan uw coördinator.",
                    },
                ),
                (
                    "checklist",
                    {
                        "heading": "Zinnen om bij de hand te hebben",
                        "items": [
                            "“Ik heb dat een tijd gedaan. Vanaf maandag doet … het. Ik blijf komen.”",
                            "“Dit wil ik niet. Ik ga nu weg. Ik bel u donderdag.”",
                            "“Ik vertel het alleen aan mijn coördinator.”",
                            "Tegen mijn coördinator: “Het komt te dichtbij. Denkt u mee?”",
                        ],
                    },
                ),
                (
                    "help",
                    {
                        "heading": "Wie kan helpen?",
                        "text": (
                            "<ul>"
                            "<li><b>Uw coördinator:</b> bij elke twijfel over een grens, en dezelfde dag bij een incident.</li>"
                            "<li><b>De vertrouwenspersoon van uw stichting</b>, als die er is: als u het niet met uw "
                            "coördinator kunt bespreken.</li>"
                            "<li><b>Uw huisarts of Slachtofferhulp Nederland:</b> als u bent bedreigd of aangerand. Dat mag ook "
                            "weken later.</li>"
                            "<li><b>112:</b> bij direct gevaar.</li>"
                            "</ul>"
                        ),
                    },
                ),
            ],
        },
    ],
}
