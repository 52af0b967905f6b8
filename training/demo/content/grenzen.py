"""The module on boundaries: being close to a client without becoming a friend, and saying no kindly."""

COURSE = {
    "slug": "grenzen-en-nabijheid",
    "kind": "module",
    "title": "Grenzen, afstand en nabijheid",
    "search_description": (
        "Voor mentoren met een cliënt: cadeaus, de telefoon, te veel nodig zijn, nee zeggen en een grens "
        "herstellen. Met zinnen die u kunt gebruiken."
    ),
    "intro": (
        "Voor mentoren die merken dat het dichtbij komt, of juist te veel wordt. U krijgt zinnen en afspraken "
        "waarmee u warm blijft en toch uw grens houdt."
    ),
    "themes": ["grenzen"],
    "client_groups": [],
    "outcomes": [
        "U kunt een cadeau weigeren zonder de gever te kwetsen.",
        "U kunt afspreken wanneer u bereikbaar bent, en wie er is als u dat niet bent.",
        "U kunt nee zeggen in drie zinnen, en nee blijven zeggen als de ander boos wordt.",
        "U kunt een grens herstellen die u of uw cliënt is overgegaan.",
    ],
    "body": [
        (
            "text",
            {
                "heading": "Voor wie is deze module?",
                "text": (
                    "<p>Voor mentoren die al een cliënt hebben. Misschien belt uw cliënt elke dag. Misschien "
                    "krijgt u cadeaus waar u geen raad mee weet. Of u bent de enige die nog op bezoek komt, en "
                    "dat weegt op zondagmiddag.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Wat komt er aan de orde?",
                "text": (
                    "<p>In les 1 kijkt u naar nabijheid. Wat mag, wat niet, en waarom is een mentor iets anders "
                    "dan een vriend? U oefent met cadeaus, en met een cliënt voor wie u alles bent.</p>"
                    "<p>In les 2 gaat het om nee zeggen. U maakt afspraken over de telefoon en oefent een nee dat "
                    "vriendelijk is en toch staat. Ook leest u wat u doet als er al een grens is overgegaan. Dat kan "
                    "iedere mentor overkomen, en het is te herstellen.</p>"
                ),
            },
        ),
    ],
    "lessons": [
        {
            "slug": "dichtbij-en-toch-mentor",
            "title": "Dichtbij, en toch mentor",
            "intro": (
                "U mag om uw cliënt geven. In deze les leest u waar het van mentor naar vriend schuift, en wat u "
                "doet met een cadeau of met een cliënt die alleen u heeft."
            ),
            "minutes": 15,
            "body": [
                (
                    "text",
                    {
                        "heading": "Warm zijn is niet het probleem",
                        "text": (
                            "<p>U lacht samen. U kent de foto’s aan de muur. U denkt in de supermarkt: die koekjes vindt "
                            "ze lekker. Dat is geen fout. Wie niet dichtbij durft te komen, hoort ook niet wat iemand "
                            "echt wil.</p>"
                            "<p>Toch bent u geen vriend. Het verschil zit niet in hoe aardig u bent. Het zit in wat u mag: "
                            "u kunt ja of nee zeggen tegen een behandeling, een verhuizing, een zorgplan. Met iemand die "
                            "zoveel over u te zeggen heeft, maakt u niet graag ruzie. Zeker niet als het ook uw enige "
                            "vriend is.</p>"
                            "<p>Uw cliënt moet u kunnen tegenspreken zonder bang te zijn u te verliezen. Daarom houdt u "
                            "een beetje afstand. Die afstand is er dus voor uw cliënt.</p>"
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
                            "<li><b>Zou ik dit ook doen als mijn coördinator erbij zat?</b> Hoopt u dat niemand het "
                            "hoort, dan weet u genoeg.</li>"
                            "<li><b>Kan mijn cliënt hierna nog nee tegen mij zeggen?</b> Wie net een week in uw "
                            "vakantiehuis sliep, zegt niet snel dat u het verkeerd ziet.</li>"
                            "<li><b>Wat valt er weg als ik morgen ziek word?</b> Rijdt er dan niemand meer naar de "
                            "fysiotherapeut, dan hebt u een taak gekregen die van een ander is.</li>"
                            "</ul>"
                            "<p>Eén keer “liever niet” is een reden om te bellen met uw coördinator. U hoeft dan nog "
                            "niets fout gedaan te hebben.</p>"
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
                                "U vraagt in november aan de begeleider wat er met kerst is. U stuurt zelf een kaart",
                            ],
                            [
                                "De winterjas is versleten",
                                "Koopt een jas",
                                "U vraagt wie met de bewindvoerder belt over geld voor een jas. Anders weet die niet dat het nodig is",
                            ],
                            [
                                "Uw cliënt huilt om zijn broer",
                                "Vertelt over zijn eigen broer",
                                "U blijft zitten en luistert. U vraagt: “Weet iemand hier dat u hem zo mist?”",
                            ],
                            [
                                "Er is een leuke foto van u samen",
                                "Zet hem op Facebook",
                                "U laat de foto afdrukken voor aan de muur. Online laat u niets zien van uw cliënt",
                            ],
                        ],
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Een cadeau: zeg ja tegen het gebaar",
                        "text": (
                            "<p>Een tekening, een plak cake, drie tulpen: pak het aan. Wie altijd krijgt, wil ook eens "
                            "geven. Dat weigeren doet pijn en lost niets op.</p>"
                            "<p>Geld, sieraden, spullen uit huis en dure cadeaus neemt u niet aan. Uw cliënt kan de "
                            "waarde misschien niet overzien. Familie kan later vragen waar het gebleven is. En u gaat u "
                            "iets verplicht voelen, juist als u een keer streng moet zijn. In de gedragscode van uw "
                            "stichting leest u waar de grens ligt.</p>"
                            "<p>Zeg eerst dank, dan nee, dan wat wel kan:</p>"
                            "<ul>"
                            "<li>“Wat lief dat u aan mij dacht. Geld neem ik van niemand aan, dat heb ik beloofd. "
                            "Een kop koffie wel.”</li>"
                            "<li>“Ik zie dat u iets terug wilt doen. Dat doet u al: u vertelt mij eerlijk wat u wilt.”</li>"
                            "</ul>"
                            "<p>Hoort u dat u in een testament staat? Bel dan dezelfde week uw coördinator, ook als het "
                            "als grap werd verteld.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Als u de enige bent die komt",
                        "text": (
                            "<p>Soms is er niemand meer. Uw cliënt telt de dagen tot u komt. Vaker gaan helpt dan even, "
                            "maar u wordt er nog onmisbaarder van. Wat wel helpt, is dat er iemand bij komt.</p>"
                            "<p>U hoeft die leegte niet zelf te vullen. U mag wel zorgen dat de eenzaamheid gezien wordt. Vraag uw "
                            "cliënt: “Wie zou u nog eens willen zien?” En: “Waar kwam u vroeger graag?” Neem het antwoord "
                            "mee naar het gesprek over het zorgplan. Zeg daar: “Mevrouw is veel alleen. Ik wil dat het in "
                            "het plan komt. Wie zoekt er een maatje, of iemand van de kerk?” Vraag ook wanneer u hoort hoe "
                            "het daarmee staat.</p>"
                            "<p>Merkt u dat u zelf iets zoekt in de bezoeken, bijvoorbeeld na een verlies? Dat is "
                            "menselijk. Een goede toets: voor wie vertel ik dit verhaal nu? Is het vooral voor uzelf, "
                            "vertel het dan aan een vriend of aan uw coördinator.</p>"
                        ),
                    },
                ),
                (
                    "case",
                    {
                        "heading": "De ring van haar moeder",
                        "story": (
                            "<p>Rita is 58 en heeft een verstandelijke beperking. Willeke is drie jaar haar mentor. Op een "
                            "middag doet Rita de deur van haar kamer dicht. Ze haalt een gouden ring uit een sok. “Die is "
                            "van mijn moeder. Nu is hij van jou. Jij bent mijn beste vriendin.” Ze schuift hem om "
                            "Willekes vinger en straalt.</p>"
                            "<p>Rita heeft een broer, Theo. Hij komt twee keer per jaar. De begeleiders weten niet dat de "
                            "ring er is. “Niet zeggen hoor”, zegt Rita. “Anders pakken ze hem af.”</p>"
                        ),
                        "question": "Wat doet u met de ring, met het geheim en met “beste vriendin”?",
                        "reveal": (
                            "<p><b>Wat weegt.</b> Dit is het kostbaarste wat Rita heeft. Wie nu schrikt en de ring meteen "
                            "aftrekt, duwt ook Rita weg. Maar houden kan niet. De ring is van Rita, en misschien ook een "
                            "beetje van Theo. Later kan niemand zien of zij hem gaf, of dat hij verdween.</p>"
                            "<p><b>Eerst het gebaar.</b> “Wat is hij mooi. Vertel eens over je moeder.” Neem daar de tijd "
                            "voor. Doe dan de ring rustig af en leg hem in haar hand. “Ik ben er blij mee dat je hem aan mij "
                            "wilt geven. Hij blijft bij jou. Hij hoort bij jou en je moeder. Als ik kom, mag ik hem dan zien?”</p>"
                            "<p><b>Dan de vriendin.</b> Zeg niet: “Ik ben je vriendin niet.” Zeg: “Ik ben je mentor, en "
                            "ik ben graag bij je. Een mentor mag geen ringen krijgen. Ook niet van iemand die ze aardig "
                            "vindt.”</p>"
                            "<p><b>Het geheim.</b> Hier is het moeilijk. Beloof niet dat u zwijgt. “Tegen mijn coördinator "
                            "vertel ik alles wat belangrijk is. Verder vertel ik het niemand zonder dat jij het weet.” Vraag waar "
                            "Rita bang voor is. Is er eerder iets afgepakt? Is er iemand die dat zou doen? Dat is "
                            "misschien het echte nieuws van deze middag.</p>"
                            "<p><b>Bel dezelfde dag uw coördinator.</b> Bedenk samen hoe de ring veilig kan liggen, en wie "
                            "dat met Rita bespreekt. Over spullen gaat u niet. Schrijf kort op: ring aangeboden, niet "
                            "aangenomen, aan cliënt teruggegeven, coördinator gebeld. Dat beschermt Rita en ook u.</p>"
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
                                        "Meneer Otte geeft u bij het afscheid een envelop met € 20 “voor de benzine”. "
                                        "Hij kijkt trots. Wat kunt u doen? Meer antwoorden zijn goed."
                                    ),
                                    "answers": [
                                        {
                                            "text": "U geeft de envelop terug en zegt: “Aardig bedacht. Mijn reiskosten zijn geregeld. Koffie van u neem ik graag.”",
                                            "is_right": True,
                                            "feedback": "U dankt voor het gebaar, zegt nee tegen het geld en noemt wat wel kan. Zo houdt hij zijn trots.",
                                        },
                                        {
                                            "text": "U neemt het aan en doet het thuis in een pot voor een uitje met hem.",
                                            "is_right": False,
                                            "feedback": "Lief bedoeld, en veel mensen zouden dit doen. Maar nu beheert u geld van uw cliënt, en niemand weet het. Geef het liever meteen terug.",
                                        },
                                        {
                                            "text": "U neemt het aan om hem niet te kwetsen en stopt het ongemerkt terug in zijn jas.",
                                            "is_right": False,
                                            "feedback": "Hij denkt dan dat u het hebt. Raakt het kwijt, dan hebt u geen uitleg. Een open nee is voor u allebei veiliger.",
                                        },
                                        {
                                            "text": "U schrijft kort in uw verslag dat u geld kreeg aangeboden en het teruggaf.",
                                            "is_right": True,
                                            "feedback": "Eén regel is genoeg. Vertelt meneer later dat hij u geld gaf, dan staat er hoe het ging.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": (
                                        "Mevrouw De Haas zegt: “Jij bent de enige die ik heb.” U gaat al elke week, en dat "
                                        "wordt veel. Wat helpt het meest?"
                                    ),
                                    "answers": [
                                        {
                                            "text": "U gaat voortaan twee keer per week, tot het beter gaat.",
                                            "is_right": False,
                                            "feedback": "Dat voelt vandaag goed. Maar er komt niemand bij, en u houdt het niet vol. Dan wordt de klap later groter.",
                                        },
                                        {
                                            "text": "U vraagt wie zij mist en wat zij graag deed, en laat in het zorgplan zetten wie er gezelschap zoekt.",
                                            "is_right": True,
                                            "feedback": "Haar eenzaamheid wordt zo een vraag van het team. U bewaakt dat er iets gebeurt, u hoeft het niet zelf te zijn.",
                                        },
                                        {
                                            "text": "U komt stil wat minder vaak en hoopt dat zij eraan went.",
                                            "is_right": False,
                                            "feedback": "Minder komen mag, want eens in de twee weken is de richtlijn. Maar zeg het haar vooraf, anders denkt zij dat zij iets fout deed.",
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
                                            "feedback": "U zegt wat u wel bent, en u zegt iets warms. Meer uitleg maakt het zwaarder dan nodig.",
                                        },
                                        {
                                            "left": "“Jij mag later mijn klok hebben.”",
                                            "right": "“Die klok is u dierbaar. Wie in de familie kent het verhaal erbij?”",
                                            "feedback": "U waardeert het gebaar en brengt het bij mensen die er wel iets mee mogen. Vertel het ook uw coördinator.",
                                        },
                                        {
                                            "left": "“Beloof je dat je het aan niemand vertelt?”",
                                            "right": "“Dat kan ik niet beloven. Ik doe niets zonder het u te zeggen.”",
                                            "feedback": "Een geheim bindt u aan één persoon. Wat u wel belooft, kunt u ook waarmaken.",
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
                            "Denk aan uw cliënt en aan de afgelopen maand. Wat deed u toen dat de volgende mentor niet zou "
                            "kunnen of willen overnemen? Wie zou dat deze week van u kunnen overnemen?"
                        ),
                        "help_text": (
                            "Noem één ding, hoe klein ook, en de naam van één persoon die u daarover kunt bellen."
                        ),
                    },
                ),
                (
                    "checklist",
                    {
                        "heading": "Deze week",
                        "items": [
                            "Zoek in uw gedragscode op wat er over cadeaus staat.",
                            "Bedenk uw eigen zin voor als u geld krijgt aangeboden, en zeg hem een keer hardop.",
                            "Vraag uw cliënt: “Wie zou u nog eens willen zien?” Schrijf het antwoord op.",
                            "Noem bij het volgende gesprek over het zorgplan één ding tegen de eenzaamheid, en vraag wie het oppakt.",
                        ],
                    },
                ),
            ],
        },
        {
            "slug": "nee-zeggen-en-herstellen",
            "title": "Nee zeggen en vriendelijk blijven",
            "intro": (
                "Een duidelijk nee geeft rust, ook aan uw cliënt. U leert hoe u nee zegt, wat u over de telefoon "
                "afspreekt, en hoe u een grens herstelt."
            ),
            "minutes": 15,
            "body": [
                (
                    "text",
                    {
                        "heading": "De telefoon: voorspelbaar is beter dan altijd",
                        "text": (
                            "<p>Een cliënt die veertien keer belt, vraagt vaak maar één ding: bent u er nog? Neemt u soms op "
                            "en soms niet, dan leert hij dat hij moet volhouden. Neemt u altijd op, dan kunt u niet meer slapen.</p>"
                            "<p>Wat rust geeft, is een vast moment. “Ik bel u elke maandag om zeven uur.” En dan belt u ook, al is "
                            "het drie minuten. Kunt u een keer niet, zeg dat dan vooraf.</p>"
                            "<p>Spreek vier dingen af, met de begeleider erbij als dat kan:</p>"
                            "<ul>"
                            "<li>wanneer u belt, of wanneer uw cliënt u kan bellen;</li>"
                            "<li>wat u doet met een oproep tussendoor: u leest die, en belt terug op het vaste moment;</li>"
                            "<li>wie uw cliënt belt als het niet kan wachten: de begeleiding, de huisarts, ’s avonds de "
                            "huisartsenpost, bij gevaar 112;</li>"
                            "<li>wat er op een kaartje naast de telefoon staat, zodat het ook om twee uur ’s nachts klopt.</li>"
                            "</ul>"
                            "<p>U bent geen hulpdienst. Uw telefoon mag ’s nachts uit. Is uw privénummer al bij uw cliënt, en wordt het "
                            "te veel? Vraag uw coördinator of er een apart nummer kan komen.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Een nee in drie zinnen",
                        "text": (
                            "<p>Zeg wat u hoort. Zeg nee, met één korte reden. Zeg wat wel kan.</p>"
                            "<ul>"
                            "<li><b>Boodschappen.</b> “U bent door uw koffie heen, dat is vervelend. Boodschappen doe ik niet, daar is "
                            "de hulp voor. Zullen we haar nu samen bellen?”</li>"
                            "<li><b>Geld lenen.</b> “Het is krap deze week. Geld leen ik niemand uit. Uw bewindvoerder kan zeggen wat er nog is.”</li>"
                            "<li><b>Elke dag bellen.</b> “U wilt weten dat ik er nog ben. Elke dag lukt mij niet. Maandag om zeven bel ik u.”</li>"
                            "<li><b>Een zus die vraagt of u moeder even naar het ziekenhuis rijdt.</b> “U zit klem met uw werk. Rijden doe ik "
                            "niet. Bij het gesprek met de arts ben ik wel, als er iets te beslissen valt.”</li>"
                            "</ul>"
                            "<p>Verzin geen smoes. “Ik heb donderdag al iets” krijgt als antwoord: “En vrijdag dan?” Zeg ook geen “misschien” "
                            "als u nee bedoelt. Uw cliënt blijft dan wachten.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Als de ander boos of verdrietig wordt",
                        "text": (
                            "<p>Boos zijn mag. Uw cliënt mag uw nee stom vinden. Geef geen tweede en derde reden, want met elke reden "
                            "valt te onderhandelen. Herhaal uw zin, rustig en korter: “Ik hoor dat u het gemeen vindt. Het blijft nee. Maandag bel ik.”</p>"
                            "<p>Er is ook een grens aan wat u moet verdragen. Wordt u uitgescholden, bedreigd of aangeraakt op een manier die u "
                            "niet wilt? Sta op en zeg: “Dit wil ik niet. Ik ga nu weg. Volgende keer praten we verder.” Ga dan ook. Een ziekte kan "
                            "verklaren waarom iemand het doet, maar u hoeft het niet te ondergaan. Bel dezelfde dag uw coördinator en meld het als "
                            "incident. Dan weet ook de volgende die binnenkomt wat er speelt.</p>"
                        ),
                    },
                ),
                (
                    "quote",
                    {
                        "text": (
                            "Ik was bang dat hij niets meer van mij wilde weten na mijn nee. Hij zei: fijn, dan weet ik dat tenminste."
                        ),
                        "who": "Loes, mentor (verzonnen)",
                    },
                ),
                (
                    "steps",
                    {
                        "heading": "Een grens herstellen",
                        "intro": "Leende u toch geld? Deed u elke week de was? Het is te herstellen, zo:",
                        "steps": [
                            {
                                "title": "Vertel het uw coördinator",
                                "text": (
                                    "<p>“Ik heb iets gedaan wat ik liever anders had gedaan, en ik wil het rechtzetten.” De coördinator "
                                    "hoort dit vaker. Later ontdekt worden is erger dan vandaag bellen.</p>"
                                ),
                            },
                            {
                                "title": "Regel eerst wie het overneemt",
                                "text": (
                                    "<p>Stopt u van de ene dag op de andere met de was, dan zit uw cliënt zonder schone kleren. Vraag de "
                                    "begeleider wie het doet en vanaf wanneer.</p>"
                                ),
                            },
                            {
                                "title": "Zeg het uw cliënt, en neem het op u",
                                "text": (
                                    "<p>“Ik heb u vorige maand geld geleend. Dat had ik niet moeten doen. Dat ligt aan mij, niet aan u. "
                                    "Ik doe het niet meer.” Zo denkt uw cliënt niet dat hij straf krijgt.</p>"
                                ),
                            },
                            {
                                "title": "Zeg wat er blijft",
                                "text": "<p>“Ik blijf uw mentor. Volgende week dinsdag kom ik gewoon.” En kom dan ook.</p>",
                            },
                            {
                                "title": "Houd het een paar weken vol",
                                "text": (
                                    "<p>Uw cliënt probeert het nog een paar keer. Dat is logisch, want het werkte altijd. Eén keer toegeven "
                                    "en u begint opnieuw.</p>"
                                ),
                            },
                        ],
                    },
                ),
                (
                    "case",
                    {
                        "heading": "Half twee ’s nachts",
                        "story": (
                            "<p>Dennis is 34. Hij woont op zichzelf, met begeleiding overdag. Hij heeft al jaren sombere perioden. Zijn "
                            "mentor Gonny gaf hem in het begin haar eigen nummer. De laatste weken belt hij bijna elke nacht, en zij neemt op. "
                            "Haar man vindt dat het moet stoppen. Gonny ook.</p>"
                            "<p>Afgesproken is: na negen uur niet meer bellen. Nu is het half twee. Haar telefoon licht vier keer op. Dan een "
                            "bericht: “Jij ook al. Laat maar. Dan hoeft het voor mij niet meer.”</p>"
                        ),
                        "question": "De grens is net getrokken. Neemt Gonny op?",
                        "reveal": (
                            "<p><b>Ja.</b> Een grens over de telefoon is voor gewone nachten. Nu u dit bericht gelezen hebt, gaat "
                            "veiligheid voor. Of hij het meent, hoeft u niet te beoordelen. U neemt het serieus.</p>"
                            "<p><b>Bel hem en vraag het recht.</b> “Dennis, ik lees dat het niet meer hoeft. Denk je aan zelfmoord?” Ernaar "
                            "vragen maakt het niet erger. “Ben je alleen? Heb je iets bij je om het te doen?” Hebt u het gevoel dat het nu "
                            "gevaarlijk is, of neemt hij niet op? Bel 112 en geef zijn adres.</p>"
                            "<p><b>Is er geen direct gevaar, breng hem dan bij wie hier wel voor is.</b> “Ik wil niet dat je hier alleen mee zit, "
                            "en ik ben er niet de goede persoon voor. Bel nu 113, daar zit dag en nacht iemand. Of ik bel de huisartsenpost voor je.” "
                            "Heeft hij een crisisplan of een nummer van zijn behandelaar, dan gaat dat voor. Blijf aan de lijn tot u weet wat hij gaat "
                            "doen.</p>"
                            "<p><b>Wat u beter niet doet.</b> In uw auto stappen en er de nacht blijven. Beloven dat u altijd opneemt. Of "
                            "antwoorden: “We hadden toch een afspraak.” En had u het bericht pas om acht "
                            "uur gelezen? Dan is dat niet uw schuld. Bel hem dan meteen, en daarna 112 als u hem niet te pakken krijgt.</p>"
                            "<p><b>Bel ’s morgens uw coördinator en de begeleider.</b> Vertel wat er gebeurde en vraag: “Wie heeft hij ’s nachts?” "
                            "Dat er niemand was, is een gat in de zorg. Gonny heeft dat wekenlang gevuld, en daardoor zag niemand het.</p>"
                            "<p><b>Daarna komt de grens terug.</b> “Ik ben blij dat ik vannacht opnam. ’s Nachts gaat mijn telefoon nu echt uit. "
                            "Dit nummer is er wel altijd. Maandag om zeven bel ik jou.” Zeg dat pas als dat andere nummer is geregeld.</p>"
                        ),
                    },
                ),
                (
                    "quiz",
                    {
                        "heading": "Oefen met uw nee",
                        "questions": [
                            (
                                "order",
                                {
                                    "question": (
                                        "U haalt al een half jaar elke week de medicijnen van uw cliënt op. Dat wilt u teruggeven. "
                                        "In welke volgorde?"
                                    ),
                                    "items": [
                                        {
                                            "text": "U belt uw coördinator en vertelt hoe het zo gekomen is.",
                                            "feedback": "Eerst hardop zeggen. De coördinator weet ook wie u daarna kunt vragen.",
                                        },
                                        {
                                            "text": "U vraagt de thuiszorg en de apotheek wie dit kan overnemen, en vanaf welke dag.",
                                            "feedback": "Voor u iets loslaat, moet een ander het vasthouden. Veel apotheken bezorgen.",
                                        },
                                        {
                                            "text": "U vertelt uw cliënt vanaf wanneer een ander het doet, en dat u zelf blijft komen.",
                                            "feedback": "Nu kunt u zeggen wat er komt en wat er blijft. Dat geeft minder onrust dan alleen “ik stop”.",
                                        },
                                        {
                                            "text": "U zegt vriendelijk nee als uw cliënt u toch weer vraagt om te rijden.",
                                            "feedback": "Die vraag komt bijna zeker. Nu is er een goed antwoord: de bezorger komt donderdag.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": (
                                        "Uw cliënt vraagt of u haar kat twee weken in huis neemt als zij wordt geopereerd. U wilt dat niet. "
                                        "Welk antwoord werkt het best?"
                                    ),
                                    "answers": [
                                        {
                                            "text": "“Ik zou wel willen, maar mijn man is allergisch.”",
                                            "is_right": False,
                                            "feedback": "Begrijpelijk, want een smoes is makkelijker. Maar is hij niet allergisch, dan moet u dat jaren volhouden. En zij weet nog niet waar de kat heen gaat.",
                                        },
                                        {
                                            "text": "“U maakt zich zorgen om Pluis. Bij mij thuis kan niet. Zullen we met de begeleider bedenken wie het wel kan?”",
                                            "is_right": True,
                                            "feedback": "U hoort haar zorg, zegt nee en helpt haar verder. Zo gaat zij ook geruster de operatie in.",
                                        },
                                        {
                                            "text": "“Daar moet ik even over nadenken, ik bel u nog.”",
                                            "is_right": False,
                                            "feedback": "Weet u het al, zeg het dan. Zij rekent op u en zoekt intussen niet verder. Nadenken is prima als u echt twijfelt.",
                                        },
                                        {
                                            "text": "“Daar ben ik niet voor.”",
                                            "is_right": False,
                                            "feedback": "Dat klopt, maar zij hoort: u bent mij te veel. Begin met haar zorg, dan komt hetzelfde nee veel zachter aan.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": (
                                        "Bij het afscheid houdt uw cliënt u vast en probeert u op de mond te kussen. U duwt hem weg. "
                                        "Wat doet u daarna? Meer antwoorden zijn goed."
                                    ),
                                    "answers": [
                                        {
                                            "text": "U zegt: “Dit wil ik niet. Een hand is goed”, en u gaat.",
                                            "is_right": True,
                                            "feedback": "Kort, duidelijk, en u zegt ook wat wel mag. Dat is voor veel cliënten beter te onthouden dan een uitleg.",
                                        },
                                        {
                                            "text": "U zegt niets, want hij heeft dementie en kan er niets aan doen.",
                                            "is_right": False,
                                            "feedback": "Dat hij er misschien niets aan kan doen, klopt. Maar zwijgen helpt u niet, en ook de verzorging niet, die het morgen overkomt.",
                                        },
                                        {
                                            "text": "U belt dezelfde dag uw coördinator en meldt wat er gebeurde.",
                                            "is_right": True,
                                            "feedback": "U krijgt steun en samen bedenkt u hoe het volgende bezoek gaat. Bijvoorbeeld in de huiskamer, of met iemand erbij.",
                                        },
                                        {
                                            "text": "U gaat een paar maanden niet, tot het gezakt is.",
                                            "is_right": False,
                                            "feedback": "Dat u even niet wilt, is logisch. Beslis het alleen niet in uw eentje: de coördinator kan zorgen dat er intussen iemand voor hem is.",
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
                        "heading": "Het nee dat u nog niet zei",
                        "question": (
                            "Tegen wie rond uw cliënt zegt u vaker ja dan u wilt: uw cliënt zelf, een zus, een begeleider? Schrijf op "
                            "wat u de volgende keer zegt, in drie zinnen."
                        ),
                        "help_text": "Wat hoort u, wat kan niet, en wat kan wel? Lees uw zinnen één keer hardop voor.",
                    },
                ),
                (
                    "checklist",
                    {
                        "heading": "Voor naast de telefoon van uw cliënt",
                        "items": [
                            "Zet op een kaart: wie bel ik overdag, met naam en nummer.",
                            "Zet erbij: wie bel ik ’s avonds en ’s nachts. Vraag de begeleider naar het goede nummer.",
                            "Zet erbij: mijn mentor belt mij op … om … uur.",
                            "Zet dat moment ook in uw eigen agenda, met een wekker.",
                            "Vraag na een maand: “Bevalt het zo?” Pas het samen aan.",
                        ],
                    },
                ),
                (
                    "help",
                    {
                        "heading": "Wie kan helpen?",
                        "text": (
                            "<ul>"
                            "<li><b>Uw coördinator:</b> bij elke twijfel over een grens, en altijd bij een incident.</li>"
                            "<li><b>De begeleiding of de huisarts:</b> als uw cliënt meer steun nodig heeft dan er nu is. Buiten "
                            "kantoortijd: de huisartsenpost.</li>"
                            "<li><b>113 Zelfmoordpreventie:</b> bel 113, of gratis 0800-0113, dag en nacht. Ook u kunt bellen als u zich "
                            "zorgen maakt over een ander.</li>"
                            "<li><b>112:</b> bij direct gevaar.</li>"
                            "</ul>"
                        ),
                    },
                ),
            ],
        },
    ],
}
