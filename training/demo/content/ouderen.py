"""The module on old age and dementia: talking with somebody who forgets, pain and unrest, decisions in the last phase, saying goodbye."""

COURSE = {
    "slug": "ouder-worden-en-dementie",
    "kind": "module",
    "title": "Ouder worden en dementie",
    "search_description": (
        "Voor mentoren van ouderen: praten met iemand die vergeet, pijn en onrust herkennen, en beslissen over behandeling in de laatste levensfase."
    ),
    "intro": (
        "Voor mentoren met een oudere cliënt, vaak met dementie. U leert praten met iemand die vergeet, en beslissen als het leven ten einde loopt."
    ),
    "themes": ["ouderen"],
    "client_groups": ["ouderen"],
    "outcomes": [
        "U begint een bezoek zo dat iemand met dementie niet hoeft te raden wie u bent.",
        "U zoekt eerst naar pijn en andere oorzaken voordat u ja of nee zegt tegen een medicijn tegen onrust.",
        "U vraagt de arts op tijd om een gesprek over reanimeren, ziekenhuis en wat er nog toe doet.",
        "U weet wat u bij een sterfbed doet, en welke taken bij anderen liggen.",
    ],
    "body": [
        (
            "text",
            {
                "heading": "Voor wie is deze module?",
                "text": (
                    "<p>Uw cliënt is oud, vergeet veel, of wordt steeds zwakker. Soms weet zij niet meer wie u bent. Soms belt de arts met een vraag waar u van schrikt: "
                    "nog naar het ziekenhuis, of niet?</p>"
                    "<p>In twee lessen komt aan bod:</p>"
                    "<ul>"
                    "<li>welke vragen lukken bij iemand die vergeet, en welke niet;</li>"
                    "<li>wat u zegt als iemand naar huis wil, of naar een man die dood is;</li>"
                    "<li>hoe onrust vaak pijn of angst is;</li>"
                    "<li>welk gesprek u met de arts voert vóór er haast is;</li>"
                    "<li>wat woorden als palliatief en sedatie betekenen;</li>"
                    "<li>wie er waakt, wie er belt, en wat er na het overlijden van u gevraagd wordt.</li>"
                    "</ul>"
                ),
            },
        ),
    ],
    "lessons": [
        {
            "slug": "praten-met-iemand-die-vergeet",
            "title": "Praten met iemand die vergeet",
            "intro": "Hoe u een gesprek begint, wat u zegt als het verhaal niet klopt, en hoe u hoort wat onrust u vertelt.",
            "minutes": 15,
            "body": [
                (
                    "text",
                    {
                        "heading": "De eerste minuut",
                        "text": (
                            "<p>Voor wie vergeet, is elke binnenkomst een raadsel: ken ik u, en wat komt u doen? Neem dat raadsel weg voordat u iets vraagt.</p>"
                            "<ul>"
                            "<li>Kom van voren. Wacht tot zij u ziet.</li>"
                            "<li>Zeg uw naam en waarom u er bent: “Dag mevrouw Smit, ik ben Ineke. Ik kom een kopje thee bij u drinken.”</li>"
                            "<li>Ga zitten, zodat uw ogen even hoog zijn als die van haar.</li>"
                            "<li>Vraag of de televisie uit mag. Kijk of het gehoorapparaat in zit en de bril op staat.</li>"
                            "</ul>"
                            "<p>Eén zin laat u weg: “Weet u nog wie ik ben?” Dat is een toets, en zij zakt. Kies ook uw tijd. Vraag de verzorging wanneer haar "
                            "beste uur is. Voor veel mensen met dementie is dat de ochtend. Een gesprek dat om vier uur niet lukt, lukt om elf uur soms wel.</p>"
                        ),
                    },
                ),
                (
                    "comparison",
                    {
                        "heading": "Vragen die lukken",
                        "caption": "Een lastige vraag, een vraag die vaker lukt, en waarom",
                        "columns": ["Lastig", "Lukt vaker", "Waarom"],
                        "rows": [
                            [
                                "“Wat hebt u gisteren gedaan?”",
                                "“Hebt u het warm genoeg?”",
                                "Zij hoeft niet te zoeken. Het antwoord is er nu",
                            ],
                            [
                                "“Wat wilt u drinken?”",
                                "“Thee of koffie?” met beide kopjes in beeld",
                                "Twee dingen die zij ziet. Wijzen is ook een antwoord",
                            ],
                            [
                                "“Waarom bent u zo boos?”",
                                "“U bent boos. Doet er iets zeer?”",
                                "Een waarom vraagt om uitleg. Dat deel lukt vaak niet meer",
                            ],
                            [
                                "“Hoeveel kinderen had u ook alweer?”",
                                "“Dit is een mooie foto. Wie lacht hier zo?”",
                                "Een foto helpt haar op weg, en een fout antwoord bestaat niet",
                            ],
                            [
                                "“Vindt u het zorgplan goed?”",
                                "“Wilt u morgens graag lang in bed blijven?”",
                                "Eén stukje van het plan, in haar eigen dag",
                            ],
                        ],
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Als het verhaal niet klopt",
                        "text": (
                            "<p>“Mijn man komt mij zo halen.” U weet dat hij al tien jaar dood is. Verbeteren maakt haar elke keer opnieuw weduwe. "
                            "Meedoen (“ja, hij komt zo”) stelt haar even gerust, en maakt dat zij de hele avond bij het raam wacht.</p>"
                            "<p>Antwoord op het <b>gevoel</b>. “U mist hem. Wat was hij voor een man?” Bij “Ik wil naar huis” kunt u zeggen: “U wilt hier weg. Waar zou u nu het "
                            "liefst zitten?” Thuis is vaak geen adres. Het betekent: ik voel mij hier niet veilig, of ik ben moe.</p>"
                            "<p>Vraagt zij het recht op de man af: “Is Kees dood?” Dan verdient zij een eerlijk antwoord. Zacht, en één keer: “Ja. Kees is gestorven. "
                            "U hebt veel van hem gehouden.” Blijf daarna even zitten.</p>"
                            "<p>Noemt zij iemand een dief? Doe het niet meteen af. Vaak is de portemonnee kwijt, en soms is hij echt weg. Zoek samen. Gebeurt het vaker, "
                            "vertel het dan aan de teamleider en aan de bewindvoerder.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Onrust is een bericht",
                        "text": (
                            "<p>Iemand die roept, slaat of de hele dag loopt, is niet “lastig door de dementie”. Er is bijna altijd iets. Wie geen woorden "
                            "meer heeft voor pijn, laat het anders zien. Let op:</p>"
                            "<ul>"
                            "<li>een gezicht dat vertrekt bij bewegen, of een frons die blijft;</li>"
                            "<li>kreunen, snel ademen, een hand die steeds dezelfde plek vasthoudt;</li>"
                            "<li>niet meer willen eten, wassen of opstaan.</li>"
                            "</ul>"
                            "<p>Denk ook aan een volle blaas, harde ontlasting, een zere kies, honger, lawaai, verveling en angst. Vraag de verzorging: “Wanneer begint het? Wie is er "
                            "dan? Wat hielp de laatste keer?” En: “Is er met een pijnlijst gekeken?” Dat is een lijst waarmee verzorgenden "
                            "pijn scoren bij iemand die het niet kan zeggen.</p>"
                            "<p>Is iemand in een paar uur of dagen heel anders, juist druk of juist suf? Dan wilt u dat er <b>vandaag</b> een arts kijkt. Het kan een delier zijn: acute "
                            "verwardheid door bijvoorbeeld een ontsteking of een medicijn.</p>"
                        ),
                    },
                ),
                (
                    "steps",
                    {
                        "heading": "De arts vraagt toestemming voor een medicijn tegen onrust",
                        "intro": "U hoeft niet aan de telefoon te beslissen. Stel eerst deze vragen.",
                        "steps": [
                            {
                                "title": "“Wat denkt u dat de oorzaak is?”",
                                "text": "<p>Is er gekeken naar pijn, ontlasting, ontsteking, slaap en andere medicijnen? Zo niet, vraag of dat eerst kan.</p>",
                            },
                            {
                                "title": "“Wat is er al geprobeerd?”",
                                "text": "<p>Een ander tijdstip, een andere verzorgende, rust, muziek. Hoe lang, en wat deed het?</p>",
                            },
                            {
                                "title": "“Wat kan zij ervan merken?”",
                                "text": "<p>Suf worden, vallen, minder praten. Vraag hoe groot die kans is bij haar.</p>",
                            },
                            {
                                "title": "“Wanneer stoppen we?”",
                                "text": "<p>Spreek een datum af, bijvoorbeeld over twee weken. Werkt het dan niet, dan gaat het eraf. Schrijf de datum in uw agenda.</p>",
                            },
                            {
                                "title": "“Valt dit onder de Wet zorg en dwang?”",
                                "text": "<p>Die wet beschermt tegen dwang. Verzet zij zich, dan moet de instelling eerst vaste stappen zetten. Wijkt een medicijn voor gedrag af van de richtlijn voor artsen, en kan zij zelf niet beslissen? Dan gelden die stappen ook als u ja zegt.</p>",
                            },
                        ],
                    },
                ),
                (
                    "case",
                    {
                        "heading": "Jannie slaat bij het wassen",
                        "story": (
                            "<p>Jannie (86) woont sinds een jaar in een verpleeghuis. Zij praat in losse woorden. Bij het wassen slaat en krabt zij. Vorige week hield een verzorgende "
                            "er een gekneusde pols aan over.</p>"
                            "<p>Op woensdag belt de arts u: “Het team kan niet meer. Ik wil haar elke ochtend een half uur voor het wassen iets rustgevends geven. Mag dat vanaf morgen?” "
                            "De teamleider voegt eraan toe: “Zegt u nee, dan wassen wij haar niet meer. Ik laat mijn mensen niet slaan.”</p>"
                        ),
                        "question": "Wat antwoordt u de arts, vandaag?",
                        "reveal": (
                            "<p><b>Wat weegt.</b> Verzorgenden horen niet geslagen te worden, dat is waar. Jannie hoort niet elke dag suf te worden omdat wassen eng is, dat is ook waar. "
                            "Haar slaan is een nee. U weet nog niet waartegen.</p>"
                            "<p><b>Wat u kunt zeggen.</b> “Ik snap dat het zo niet verder kan. Ik wil vóór vrijdag antwoord geven. Mag ik eerst een paar dingen weten? Slaat zij bij "
                            "iedereen? Bij welk deel van het wassen? Is er naar pijn gekeken?” Stel dat u hoort: vooral bij de armen omhoog, en minder bij Fatima, die zingt. "
                            "Dan denkt u aan een zere schouder, en aan kou en schaamte.</p>"
                            "<p><b>Wat u kunt voorstellen.</b> Een week lang: wassen met warme doekjes in bed, alleen gezicht, handen en onderlijf. Twee vaste mensen. De arts kijkt "
                            "naar de schouder en probeert een pijnstiller, een half uur vooraf. Elke dag heel gewassen worden hoeft niet. Vraag de familie, als die er is, "
                            "hoe Jannie zich vroeger waste, en of er iets is waardoor aanraken eng is.</p>"
                            "<p><b>En als dat niet helpt?</b> Dan kunt u ja zeggen tegen een proef: zo weinig mogelijk, alleen op wasdagen, na twee weken samen kijken. Vraag de arts hoe dat past in de "
                            "Wet zorg en dwang, want zij verzet zich. Zo’n ja is geen nederlaag. Ook elke morgen vechten maakt haar bang.</p>"
                            "<p><b>Wat niet.</b> Aan de telefoon ja zeggen uit schrik, of nee zeggen en ophangen.</p>"
                            "<p><b>Coördinator.</b> Bel haar vóór u antwoord geeft. Zegt de instelling echt dat er niet meer gewassen wordt, dan belt u dezelfde dag. De "
                            "cliëntenvertrouwenspersoon kan ook meekijken.</p>"
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
                                    "question": "“Ik moet naar huis”, zegt meneer De Wit. “Mijn moeder is ongerust.” Hij is 90 en staat al bij de deur. Wat zegt u?",
                                    "answers": [
                                        {
                                            "text": "“U denkt aan uw moeder. Vertel eens, wat kookte zij als u thuiskwam? Loopt u even met mij mee?”",
                                            "is_right": True,
                                            "feedback": "U neemt zijn gevoel serieus en geeft het een plek. Samen een stukje lopen haalt de spanning vaak uit zijn lijf.",
                                        },
                                        {
                                            "text": "“Uw moeder is al lang overleden, meneer De Wit. U woont nu hier.”",
                                            "is_right": False,
                                            "feedback": "Het is waar, en u wilt eerlijk zijn. Maar hij vroeg er niet naar, en hij hoort het alsof het vandaag gebeurd is. Vraagt hij het zelf, dan zegt u het wel, zacht.",
                                        },
                                        {
                                            "text": "“Zij heeft net gebeld. U mag hier blijven slapen.”",
                                            "is_right": False,
                                            "feedback": "Zo is hij misschien gauw rustig. Alleen bouwt u een verhaal waar een ander straks niets van weet. Op zijn gevoel ingaan werkt ook, zonder verzinsel.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": "Uw cliënte was gisteren zoals altijd. Vanmiddag plukt zij aan haar deken en ziet zij beestjes. Wat doet u? Meer antwoorden zijn goed.",
                                    "answers": [
                                        {
                                            "text": "Het noteren voor het gesprek over het zorgplan, volgende maand.",
                                            "is_right": False,
                                            "feedback": "Noteren is goed, maar wachten niet. Een dementie gaat langzaam. Dit ging in een dag.",
                                        },
                                        {
                                            "text": "De verzorging vragen of er vandaag nog een arts kijkt.",
                                            "is_right": True,
                                            "feedback": "Plotseling anders is een reden voor spoed. Het kan een delier zijn, en de oorzaak is vaak te behandelen.",
                                        },
                                        {
                                            "text": "Vertellen hoe zij gisteren was en welk medicijn nieuw is.",
                                            "is_right": True,
                                            "feedback": "Dat verschil weet u, en een invaller niet. Voor de arts is het de belangrijkste aanwijzing.",
                                        },
                                        {
                                            "text": "Haar zeggen dat er geen beestjes zijn en de deken wegnemen.",
                                            "is_right": False,
                                            "feedback": "U wilt haar geruststellen, maar zij ziet ze echt. “Dat is naar. Ik blijf bij u” helpt meer. Licht aan en een bekende stem ook.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "match",
                                {
                                    "question": "Wat zou het kunnen zijn? Zoek bij elk teken de vraag die u aan de verzorging stelt.",
                                    "pairs": [
                                        {
                                            "left": "Zij duwt haar bord weg en houdt haar wang vast.",
                                            "right": "“Is er naar haar gebit gekeken?”",
                                            "feedback": "Een zere kies of een kunstgebit dat knelt, wordt bij dementie vaak laat ontdekt.",
                                        },
                                        {
                                            "left": "Hij roept alleen tussen vijf en zes.",
                                            "right": "“Wat gebeurt er in de kamer op dat uur?”",
                                            "feedback": "Een vaste tijd wijst vaak naar de omgeving: drukte, wisseling van dienst, lawaai.",
                                        },
                                        {
                                            "left": "Zij loopt steeds heen en weer en trekt aan haar broek.",
                                            "right": "“Wanneer is zij naar het toilet geweest?”",
                                            "feedback": "Moeten en niet weten waar: dat is een van de gewoonste redenen om te lopen.",
                                        },
                                        {
                                            "left": "Hij slaapt sinds maandag de hele dag.",
                                            "right": "“Is er een medicijn bijgekomen of veranderd?”",
                                            "feedback": "Een delier kan ook stil zijn, en een medicijn kan iemand suf maken. Vraag of de arts vandaag meekijkt.",
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
                        "question": "Op welk moment in uw laatste bezoek was er even echt contact? Wat deed u toen, en wat laat u de volgende keer weg om daar eerder te komen?",
                        "help_text": "Denk aan iets kleins: een foto, een liedje, samen naar buiten kijken.",
                    },
                ),
                (
                    "checklist",
                    {
                        "heading": "Voor het volgende bezoek",
                        "items": [
                            "Vraag de verzorging vooraf: “Wat is haar beste uur?” en kom dan.",
                            "Zeg uw naam en waarom u komt, ook als u er honderd keer was.",
                            "Stel één vraag tegelijk en tel in stilte tot tien.",
                            "Neem iets mee om vast te houden: een foto, een sinaasappel, een doek uit haar oude werk.",
                            "Vraag: “Wanneer is voor het laatst naar pijn, gebit en medicijnen gekeken?”",
                        ],
                    },
                ),
            ],
        },
        {
            "slug": "beslissen-aan-het-einde",
            "title": "Beslissen als het leven ten einde loopt",
            "intro": "Over het gesprek dat u op tijd vraagt, vijf vragen aan de arts, moeilijke woorden, en afscheid nemen.",
            "minutes": 15,
            "body": [
                (
                    "text",
                    {
                        "heading": "Vraag het gesprek vóór er haast is",
                        "text": (
                            "<p>Veel zware besluiten vallen op vrijdagavond, aan de telefoon, met een arts die uw cliënt niet kent. Dat kunt u voor een deel voorkomen. Vraag de huisarts of de arts "
                            "van het verpleeghuis om een gesprek <b>vooraf</b>. Artsen noemen dat proactieve zorgplanning: samen bedenken wat iemand nog wil, en wat niet meer.</p>"
                            "<p>Goede momenten zijn: na een verhuizing, na een ziekenhuisopname, of als u denkt: zij is dit jaar echt zwakker. U kunt zeggen: “Ik wil niet wachten tot het misgaat. "
                            "Kunnen wij met haar erbij bespreken wat er past als zij ernstig ziek wordt?”</p>"
                            "<p>Vier onderwerpen horen erin: <b>reanimeren</b>, wel of niet naar het <b>ziekenhuis</b>, wel of niet <b>antibiotica of sondevoeding</b>, en de belangrijkste: "
                            "<b>wat maakt een dag voor haar goed?</b> Vraag waar de afspraken staan, zodat ook de nachtdienst ze vindt. En wanneer u er weer naar kijkt.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Zoek wat zij wil, en pas dan wat u vindt",
                        "text": (
                            "<p>Begin bij haar, ook als zij weinig meer zegt. Niet: “Wilt u gereanimeerd worden?” Wel: “Bent u liever hier of in het ziekenhuis?” "
                            "“Waar kijkt u naar uit?” “Bent u moe?” Vraag het op verschillende dagen. Komt hetzelfde terug, dan weegt dat.</p>"
                            "<p>Zoek daarna naar <b>papier</b>. Heeft zij vroeger opgeschreven dat zij een bepaalde behandeling niet wil, toen zij dat zelf kon beslissen? Zo’n schriftelijke "
                            "weigering geldt. De arts volgt die, en u ook, tenzij er een goede reden is om te twijfelen. Dat staat in de Wgbo, de wet over patiënt en arts.</p>"
                            "<p>Vraag dan de mensen die haar kenden: “Heeft zij ooit gezegd hoe zij over zo’n einde dacht? Bij het bed van haar zus misschien?” En vergeet haar geloof niet. Wil zij "
                            "een dominee, een imam, een priester, een lied?</p>"
                            "<p>Eén ding kunt u niet: voor haar om <b>euthanasie</b> vragen. Dat kan alleen iemand zelf. Begint een familielid erover, verwijs dan naar de arts.</p>"
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
                                "text": "<p>Soms is het een uur, vaak een nacht. Met een nacht kunt u uw coördinator en de familie bellen.</p>",
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
                                "text": "<p>Niet behandelen is nooit niets doen. Vraag wat er dan komt tegen pijn, benauwdheid en angst.</p>",
                            },
                            {
                                "title": "“Zou het u verbazen als zij binnen een jaar overlijdt?”",
                                "text": "<p>Zegt de arts nee, dan is het tijd om over de hele weg te praten, en niet alleen over deze longontsteking.</p>",
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
                                "Iemand slaap geven in de allerlaatste fase, als het lijden niet anders te verlichten is. Het is geen euthanasie",
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
                            "<p>Met het overlijden <b>stopt het mentorschap</b>, op dat moment. U beslist niets over de uitvaart, de spullen of het huis. Dat doen de nabestaanden, of wie zij in haar testament koos. "
                            "Is er niemand, dan zorgt de gemeente voor een uitvaart. Vraag daarom bij leven al: is er familie, is er een wens, weet de bewindvoerder van een verzekering? "
                            "Uw coördinator hoort het van u, en helpt met het laatste verslag. En u mag verdrietig zijn, en naar de uitvaart als u welkom bent.</p>"
                        ),
                    },
                ),
                (
                    "case",
                    {
                        "heading": "Vrijdagavond, half zeven",
                        "story": (
                            "<p>Anton (89) woont in een verpleeghuis en heeft ver gevorderde dementie. De dienstdoende arts belt: het is zijn derde longontsteking dit jaar. “Ik stel voor hem hier te houden. Comfort, misschien "
                            "antibiotica door de mond. Maar zijn zoon staat naast mij en eist het ziekenhuis. Ik wil het binnen een uur weten.”</p>"
                            "<p>Anton ging altijd naar de kerk. “Een mens zet de klok niet zelf stil”, zei hij vroeger. Over het ziekenhuis staat niets op papier. De vorige keer was hij daar vijf dagen in paniek en trok hij "
                            "zijn infuus eruit. Zijn dochter belt ook: “Laat hem alsjeblieft met rust.” Uw coördinator neemt niet op.</p>"
                        ),
                        "question": "Wat zegt u tegen de arts, en wat tegen de zoon en de dochter?",
                        "reveal": (
                            "<p><b>Wat weegt.</b> Zijn geloof zegt: niet zelf het einde kiezen. Zijn lijf zei vorige keer: daar niet. Die twee botsen minder dan het lijkt. Wie "
                            "in zijn eigen bed behandeld wordt, zet de klok niet stil.</p>"
                            "<p><b>Vraag eerst de arts.</b> “Hoe groot is de kans dat hij hiervan opknapt, hier en daar? Wat krijgt hij tegen de benauwdheid? Kan het later nog anders?” Hoort u dat het "
                            "ziekenhuis hem weinig kan geven wat hier niet kan, dan maakt dat veel uit. Een arts hoeft ook geen behandeling te geven die medisch geen zin heeft.</p>"
                            "<p><b>Vraag dan om de zoon aan de telefoon.</b> “U wilt uw vader niet verliezen. Wat zou hij nu zelf zeggen, als hij aan die ambulance dacht?” Niet: wat wilt ú. De dochter stelt u "
                            "dezelfde vraag. Zij hoeven het niet eens te worden. U wilt weten wat zij over <b>hem</b> weten.</p>"
                            "<p><b>Een besluit dat u kunt uitleggen.</b> Bijvoorbeeld: “Ik stem in met behandelen hier, met antibiotica door de mond en genoeg tegen de benauwdheid. Morgen om tien uur kijken wij opnieuw. "
                            "Kan iemand vanavond zijn dominee bellen?” Zo doet u recht aan wat hij geloofde en aan wat hij liet zien. Een ander had na dezelfde antwoorden misschien voor het "
                            "ziekenhuis gekozen. Ook dat kan een goed besluit zijn, als de reden over Anton gaat.</p>"
                            "<p><b>Wat niet.</b> De luidste stem volgen. Of stemmen tellen: twee kinderen, één tegen één, en dan maar de arts.</p>"
                            "<p><b>De coördinator.</b> Probeer het nog eens, en het nummer voor buiten kantoortijd als uw stichting dat heeft. Krijgt u niemand, dan beslist u met de arts op wat u weet. "
                            "Schrijf het dezelfde avond op en bel maandag. En vraag dan het gesprek dat er nog niet was.</p>"
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
                                    "question": "Bij het jaarlijkse gesprek vraagt de arts: “Wel of niet reanimeren?” U hebt er nooit over nagedacht. Wat doet u? Meer antwoorden zijn goed.",
                                    "answers": [
                                        {
                                            "text": "Vragen hoe groot de kans is dat zij er goed uitkomt, en hoe.",
                                            "is_right": True,
                                            "feedback": "Zonder die uitleg is het een woord. Bij iemand die heel zwak is, is de kans vaak klein en de schade groot. De arts kan dat voor haar uitleggen.",
                                        },
                                        {
                                            "text": "Nee zeggen, want dat zou u zelf ook niet willen.",
                                            "is_right": False,
                                            "feedback": "Bijna iedereen begint bij zichzelf. Het is een goed punt om bij te stoppen: en zij dan? Zij kan er anders over denken.",
                                        },
                                        {
                                            "text": "Bedenktijd vragen en eerst met haar en haar zus praten.",
                                            "is_right": True,
                                            "feedback": "Er is nu geen haast. Vraag wel wat er geldt totdat u antwoord geeft.",
                                        },
                                        {
                                            "text": "Zeggen dat een mentor daar niet over gaat.",
                                            "is_right": False,
                                            "feedback": "Het voelt te groot, en dat is te begrijpen. Kan zij het zelf niet overzien, dan bespreekt de arts het juist met u. Niet alleen: bel uw coördinator.",
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
                                            "feedback": "Eerst weten waarover u beslist. Anders vraagt u haar en de familie iets wat u zelf niet kunt uitleggen.",
                                        },
                                        {
                                            "text": "Naar haar toe gaan en kijken hoe zij is met eten en met slangetjes.",
                                            "feedback": "Zij komt voor de anderen. Een hand die het bord wegduwt, of juist hapt, vertelt u iets.",
                                        },
                                        {
                                            "text": "Zoeken naar wat zij vroeger zei of schreef, en haar familie vragen.",
                                            "feedback": "Nu weet u wat u moet vragen. Een schriftelijke weigering van vroeger geldt.",
                                        },
                                        {
                                            "text": "Alles doornemen met uw coördinator.",
                                            "feedback": "Zij neemt het besluit niet over. Zij hoort wel waar u iets overslaat.",
                                        },
                                        {
                                            "text": "De arts antwoorden met uw reden, en afspreken wanneer u opnieuw kijkt.",
                                            "feedback": "Een reden erbij maakt uw besluit te volgen, ook voor wie anders had gekozen.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": "Uw cliënt is vannacht overleden. Het huis vraagt u ’s ochtends welke uitvaartondernemer mag komen. Wat zegt u?",
                                    "answers": [
                                        {
                                            "text": "U kiest er een, want er moet snel iets gebeuren.",
                                            "is_right": False,
                                            "feedback": "U wilt helpen op een droeve ochtend. Maar u mag dit niet meer beslissen, en zo’n keuze brengt kosten mee voor een ander.",
                                        },
                                        {
                                            "text": "“Dat kan ik niet meer beslissen. Zijn nicht is nabestaande, haar nummer staat in de map. Ik bel nu mijn coördinator.”",
                                            "is_right": True,
                                            "feedback": "Het mentorschap stopte bij zijn overlijden. U wijst de weg en laat het daar. Condoleren en er even zijn kan altijd.",
                                        },
                                        {
                                            "text": "“Vraag de bewindvoerder maar, die gaat over het geld.”",
                                            "is_right": False,
                                            "feedback": "Logisch gedacht, maar ook het bewind stopt bij overlijden. De bewindvoerder weet vaak wel of er een uitvaartverzekering is.",
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
                        "help_text": "Merkt u dat uw eigen ervaring met een sterfbed meespeelt? Schrijf die apart op, dan loopt zij minder door uw oordeel heen.",
                    },
                ),
                (
                    "checklist",
                    {
                        "heading": "Regel dit terwijl het rustig is",
                        "items": [
                            "Vraag de arts om een gesprek vooraf, met uw cliënt erbij.",
                            "Vraag waar de afspraken staan en of de nachtdienst ze kan vinden.",
                            "Zoek uit of er een wilsverklaring of levenstestament is.",
                            "Schrijf op wie er gebeld wordt, in welke volgorde, en of u ’s nachts gebeld wilt worden.",
                            "Vraag uw coördinator wie u buiten kantoortijd kunt bellen.",
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
        },
    ],
}
