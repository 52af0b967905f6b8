"""The module on old age and dementia: talking with somebody who forgets, pain and unrest, decisions in the last phase, saying goodbye."""

COURSE = {
    "slug": "ouder-worden-en-dementie",
    "kind": "module",
    "title": "Ouder worden en dementie",
    "search_description": "Voor mentoren van ouderen: praten met iemand die vergeet, pijn en onrust herkennen, en beslissen over behandeling in de laatste levensfase.",
    "intro": "Voor mentoren met een oudere cliënt, vaak met dementie. U leert praten met iemand die vergeet, en beslissen als het leven ten einde loopt.",
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
                    "<p>Les 1 gaat over gewone bezoeken: wat u zegt als het verhaal niet klopt, en wat u vraagt als zij roept of slaat. Les 2 gaat over de laatste tijd: op "
                    "tijd praten, beslissen en afscheid nemen.</p>"
                ),
            },
        ),
    ],
    "lessons": [
        {
            "slug": "praten-met-iemand-die-vergeet",
            "title": "Praten met iemand die vergeet",
            "intro": "Hoe u een gesprek begint, wat u zegt als het verhaal niet klopt, en hoe u zoekt wat er achter onrust zit.",
            "minutes": 20,
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
                            "<p>Eén zin laat u weg: “Weet u nog wie ik ben?” Dat voelt als een toets. Kies ook uw tijd: een gesprek dat om vier uur niet lukt, lukt om elf uur soms "
                            "wel.</p>"
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
                            "<p>“Mijn man komt mij zo halen.” U weet dat hij al tien jaar dood is. Verbeteren maakt haar elke keer opnieuw weduwe. Meedoen (“ja, hij komt zo”) "
                            "stelt haar even gerust, en maakt dat zij de hele avond bij het raam wacht.</p>"
                            "<p>Verzin dus niets, en antwoord op het <b>gevoel</b>. “U mist hem. Wat was hij voor een man?” Bij “Ik wil naar huis” kunt u zeggen: “U wilt hier weg. "
                            "Waar zou u nu het liefst zitten?” Thuis is vaak geen adres. Het betekent: ik voel mij hier niet veilig, of ik ben moe.</p>"
                            "<p>Vraagt zij het rechtstreeks: “Is Gerrit dood?” Dan verdient zij een eerlijk antwoord. Zacht, en één keer: “Ja. Gerrit is gestorven. U hebt veel van "
                            "hem gehouden.” Blijf daarna even zitten.</p>"
                            "<p>Noemt zij iemand een dief? Doe het niet meteen af. Vaak is de portemonnee kwijt, en soms is hij echt weg. Zoek samen. Gebeurt het vaker, vertel het "
                            "dan aan de teamleider en aan de bewindvoerder.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Zoek wat er achter onrust zit",
                        "text": (
                            "<p>Iemand die roept, slaat of de hele dag loopt, is niet “lastig”. Vaak is er een oorzaak, en die is te vinden. Soms vindt niemand die. Dan zoekt u "
                            "samen wat het draaglijk maakt. Begin bij pijn. Wie daar geen woorden meer voor heeft, laat het anders zien. Let op:</p>"
                            "<ul>"
                            "<li>een gezicht dat vertrekt bij bewegen, of een frons die blijft;</li>"
                            "<li>kreunen, snel ademen, een hand die steeds dezelfde plek vasthoudt;</li>"
                            "<li>niet meer willen eten, wassen of opstaan.</li>"
                            "</ul>"
                            "<p>Denk ook aan een volle blaas, harde ontlasting, een zere kies, honger, lawaai, verveling en angst. Vraag de verzorging: “Wanneer begint het? Wie is "
                            "er dan? Wat hielp de laatste keer?” En: “Is er met een pijnlijst gekeken?” Dat is een lijst waarmee verzorgenden pijn scoren bij iemand die het niet "
                            "kan zeggen.</p>"
                            "<p>Is iemand in een paar uur of dagen heel anders, juist druk of juist suf? Dan wilt u dat er <b>vandaag</b> een arts kijkt. Het kan een delier zijn: "
                            "acute verwardheid door bijvoorbeeld een ontsteking of een medicijn.</p>"
                        ),
                    },
                ),
                (
                    "steps",
                    {
                        "heading": "De arts vraagt toestemming voor een medicijn tegen onrust",
                        "intro": "U hoeft niet aan de telefoon te beslissen. Stel eerst deze vragen, en bel uw coördinator voordat u antwoordt.",
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
                                "text": (
                                    "<p>Spreek een datum af, bijvoorbeeld over twee weken. Werkt het medicijn dan niet, dan bouwt de arts het af. Schrijf de datum in uw agenda.</p>"
                                ),
                            },
                            {
                                "title": "“Valt dit onder de Wet zorg en dwang?”",
                                "text": (
                                    "<p>Die wet beschermt tegen dwang. Verzet zij zich, bijvoorbeeld door de pil uit te spugen? Dan is uw ja niet genoeg. De instelling moet eerst vaste "
                                    "stappen zetten, het stappenplan. Dat moet ook als zij niet zelf kan beslissen en ú nee zegt. Vraag verder: “Is dit volgens de richtlijn voor artsen?” "
                                    "Zegt de arts nee, en kan zij zelf niet beslissen, dan gelden de stappen ook als u ja zegt.</p>"
                                ),
                            },
                        ],
                    },
                ),
                (
                    "case",
                    {
                        "heading": "Tilly roept de hele middag om hulp",
                        "story": (
                            "<p>Tilly (88) woont sinds een jaar in een verpleeghuis. Zij praat in losse woorden. Elke middag roept zij in de huiskamer: “Help, help.” Soms drie uur "
                            "lang. Vorige week gooide een medebewoner een kopje naar haar. Sinds die dag rijdt het team haar om twee uur naar haar eigen kamer, met de deur "
                            "dicht.</p>"
                            "<p>Op woensdag belt de arts u: “Zo kan het niet langer. Ik wil haar na het middageten iets rustgevends geven. Pillen spuugt zij vaak uit, dus we doen "
                            "het door de appelmoes. Mag dat vanaf morgen?” De teamleider voegt eraan toe: “Zegt u nee, dan blijft de deur dicht. Ik moet ook aan de anderen "
                            "denken.”</p>"
                        ),
                        "question": "Wat antwoordt u de arts, vandaag?",
                        "reveal": (
                            "<p><b>Wat weegt.</b> De andere bewoners hebben recht op rust, dat is waar. Tilly hoort niet elke middag suf te zijn, of alleen achter een dichte deur. "
                            "Roepen is bijna het enige wat zij nog kan om iets te vragen. U weet nog niet wat.</p>"
                            "<p><b>Wat u kunt zeggen.</b> “Ik snap dat het zo niet verder kan. Ik bel u vrijdag vóór twaalf uur terug. Mag ik eerst een paar dingen weten? Hoe laat "
                            "begint het, en hoe lang zit zij dan al in dezelfde stoel? Is er gekeken naar pijn, blaas en ontlasting? Waar wordt zij stil van?” Stel dat u hoort: "
                            "zij zit vanaf acht uur in haar rolstoel, en zij stopt als er iemand naast haar zit. Dan denkt u aan een zere stuit, en aan angst om alleen te "
                            "zijn.</p>"
                            "<p><b>Wat u kunt voorstellen.</b> Een week proberen: na het eten een uur op bed, daarna een andere stoel. De arts kijkt naar haar stuit en heupen, en "
                            "probeert een pijnstiller. Iemand controleert het gehoorapparaat. Een vrijwilliger zit om drie uur naast haar. Naar haar eigen kamer kan ook, als zij "
                            "daar rustiger is en de deur open blijft.</p>"
                            "<p><b>De deur.</b> Kan Tilly niet zelf uit haar kamer, dan is dat geen gewone zorg. Vraag het vandaag: “Hoe komt zij eruit? Is dit onvrijwillige zorg, "
                            "en loopt het stappenplan?” Onvrijwillige zorg is zorg die iemand niet wil, of waar u als mentor nee tegen zegt. Iemand insluiten die niet zelf kan "
                            "beslissen, mag ook zonder protest niet zomaar.</p>"
                            "<p><b>De appelmoes.</b> Daar zegt u nee tegen: stiekem geven mag niet op uw ja. Is alleen slikken lastig, en weet zij wat zij krijgt? Dan is het iets "
                            "anders, en zegt de apotheker of fijnmaken mag.</p>"
                            "<p><b>En als niets helpt?</b> Dan kan een rustgevend medicijn een proef zijn. Maar spuugt zij het uit, dan verzet zij zich en is uw ja niet genoeg. "
                            "Eerst komt het stappenplan van de Wet zorg en dwang. Daarin denkt u mee: zo weinig mogelijk, alleen op de moeilijke uren, na twee weken samen kijken, "
                            "en nooit stiekem. Zo meedenken is geen nederlaag.</p>"
                            "<p><b>Wat niet.</b> Aan de telefoon ja zeggen uit schrik, of nee zeggen en ophangen.</p>"
                            "<p><b>Coördinator.</b> Bel haar vandaag, om de dichte deur en vóór u de arts antwoord geeft. De cliëntenvertrouwenspersoon kan ook meekijken.</p>"
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
                                            "text": "“Uw moeder is al lang overleden, meneer De Wit. U woont nu hier, bij ons.”",
                                            "is_right": False,
                                            "feedback": "Hij vroeg er niet naar, en hij hoort het alsof het vandaag gebeurt. Vraagt hij zelf of zij dood is, dan geeft u wel een eerlijk antwoord, zacht.",
                                        },
                                        {
                                            "text": "“Zij belde net, u mag vannacht hier bij ons blijven slapen. Komt u weer zitten?”",
                                            "is_right": False,
                                            "feedback": "Dit verhaal moet een ander straks volhouden, en misschien vraagt hij over een uur weer naar haar. “U mag hier slapen”, zonder het telefoontje, is wel waar.",
                                        },
                                        {
                                            "text": "“U denkt aan uw moeder. Wat kookte zij vroeger voor u, als u thuiskwam?”",
                                            "is_right": True,
                                            "feedback": "Zijn gevoel krijgt een plek, en niemand hoeft iets te verzinnen. Staat hij vaak bij de deur? Vraag dan aan de arts of dat verzet is tegen zijn verblijf hier.",
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
                                            "text": "De verzorging vragen of er vandaag nog een arts naar haar kan kijken.",
                                            "is_right": True,
                                            "feedback": "Plotseling anders is een reden voor spoed. Het kan een delier zijn, en de oorzaak is vaak te behandelen.",
                                        },
                                        {
                                            "text": "Rustig uitleggen dat er geen beestjes zijn, en haar de schone deken laten zien.",
                                            "is_right": False,
                                            "feedback": "Zij ziet ze echt, en tegenspreken maakt haar banger. “Dat is naar. Ik blijf bij u” helpt meer. Licht aan en een bekende stem ook.",
                                        },
                                        {
                                            "text": "Vertellen hoe zij gisteren was, en welk medicijn er is bijgekomen.",
                                            "is_right": True,
                                            "feedback": "Dat verschil weet u, en een invaller niet. Voor de arts is het de belangrijkste aanwijzing.",
                                        },
                                        {
                                            "text": "Het opschrijven voor de bespreking van het zorgplan, begin volgende week.",
                                            "is_right": False,
                                            "feedback": "Dementie wordt langzaam erger. Dit kwam in één dag, dus een week wachten is te lang.",
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
                                            "feedback": "Wie naar het toilet moet en niet weet waar dat is, gaat lopen. Dat komt heel vaak voor.",
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
                        "question": "Op welk moment in uw laatste bezoek was er even echt contact? Wat deed u toen, en wanneer doet u dat deze week weer?",
                        "help_text": "Denk aan iets kleins: een foto, een liedje, samen naar buiten kijken.",
                    },
                ),
                (
                    "checklist",
                    {
                        "heading": "Kies er één voor het volgende bezoek",
                        "items": [
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
        },
    ],
}
