"""The module on clients who live at home: small networks, loneliness, seeing decline, home care, and when home is no longer safe."""

COURSE = {
    "slug": "een-client-die-thuis-woont",
    "kind": "module",
    "title": "Een cliënt die thuis woont",
    "search_description": "Voor mentoren van een cliënt die thuis woont: wie ziet wat, wat doet u als het minder gaat, en wie beslist als thuis niet meer veilig is?",
    "intro": "Voor mentoren met een cliënt die zelfstandig woont. U leert wie wat ziet, hoe u merkt dat het minder gaat, en wat u dan doet.",
    "themes": ["thuis"],
    "client_groups": [],
    "outcomes": [
        "U kunt met uw cliënt op papier zetten wie wanneer langskomt, en waar de stille dagen zitten.",
        "U vraagt een buur of kennis om iets kleins, zonder te vertellen wat privé is.",
        "U ziet aan vaste plekken in huis dat het minder gaat, en weet wie u dan belt.",
        "U weet wie beslist als thuis wonen niet meer veilig is, ook als uw cliënt niet weg wil.",
    ],
    "body": [
        (
            "text",
            {
                "heading": "Voor wie is deze module?",
                "text": (
                    "<p>Uw cliënt woont in een eigen huis. Er is geen nachtdienst en geen gang waar iemand langsloopt. Misschien komt er thuiszorg, misschien een "
                    "buurvrouw. En u.</p>"
                    "<p>Deze module gaat over wat er tussen die bezoeken gebeurt: wie merkt het als uw cliënt valt, of als het langzaam minder gaat? En over de dag dat "
                    "iemand tegen u zegt: “Zo kan het niet langer.”</p>"
                ),
            },
        ),
    ],
    "lessons": [
        {
            "slug": "wie-ziet-uw-client",
            "title": "Wie ziet uw cliënt, behalve u?",
            "intro": "Over stille dagen, eenzaamheid en een klein netwerk. U maakt een weekblad en oefent hoe u een buur iets kleins vraagt.",
            "minutes": 20,
            "body": [
                (
                    "text",
                    {
                        "heading": "Zoek de langste stilte",
                        "text": (
                            "<p>In een verpleeghuis ziet iemand uw cliënt elke dag. Thuis kan iemand op vrijdagavond vallen en pas op maandag gevonden worden. Niet omdat mensen "
                            "niet om hem geven. Iedereen denkt dat een ander net geweest is.</p>"
                            "<p>Maak daarom samen een <b>weekblad</b>. Pak een vel papier en schrijf de zeven dagen onder elkaar. Vraag: “Wie ziet u op maandag? Wie belt er op "
                            "dinsdag?” Ook de apotheek die medicijnen brengt telt mee, en de man van de viskraam. Spreek af waar het blad ligt. Niet in het zicht: niet iedere "
                            "bezoeker hoeft te zien wanneer er niemand komt.</p>"
                            "<p>Kijk dan niet naar wie er komt, maar naar de <b>langste tijd dat er niemand komt</b>. Vraag: “Stel dat u zaterdag valt. Wie merkt dat het eerst?” "
                            "Is het antwoord “niemand tot maandag”, dan weet u wat het eerste is om op te lossen. Een belletje op zaterdag kan al genoeg zijn, of een alarmknop die "
                            "uw cliënt zelf wil dragen.</p>"
                            "<p>En de sleutel? Die bewaart u liever niet. De thuiszorg heeft er vaak een kluisje voor naast de deur. Vraag uw coördinator wat uw stichting hierover "
                            "heeft afgesproken.</p>"
                        ),
                    },
                ),
                (
                    "comparison",
                    {
                        "heading": "Ieder ziet een ander stuk",
                        "caption": "Wat mensen rond uw cliënt wel en niet zien, en wat u met hen kunt afspreken",
                        "columns": ["Wie", "Ziet vaak wel", "Ziet vaak niet", "Spreek af"],
                        "rows": [
                            [
                                "Huishoudelijke hulp",
                                "De koelkast, de was, vlekken, wat er blijft liggen",
                                "Medicijnen en pijn",
                                "Wie zij belt als iets anders is dan vorige week",
                            ],
                            [
                                "Wijkverpleegkundige",
                                "De huid, het gewicht, de medicijnen, het lopen",
                                "De avond en het weekend",
                                "Dat zij u belt bij een val, een wond of een nieuw medicijn",
                            ],
                            [
                                "Buurvrouw",
                                "Gordijnen, licht ’s nachts, bezoek, geschreeuw",
                                "Wat er binnen gebeurt",
                                "Dat zij mag bellen, ook als het misschien niets is",
                            ],
                            [
                                "U",
                                "Het verschil met vorige maand, wat iemand wil",
                                "Bijna alle andere uren",
                                "Wie u belt, en wie u vervangt als u weg bent",
                            ],
                        ],
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Eenzaam is niet voor iedereen hetzelfde",
                        "text": (
                            "<p>De een mist <b>één mens</b>: een partner, een zus, iemand die weet hoe hij zijn koffie drinkt. De ander mist <b>erbij horen</b>: een club, werk, "
                            "een praatje. Dat vraagt om iets anders. Wie zijn vrouw mist, wordt in een zaal met dertig vreemden vaak nog eenzamer. En wie mensen om zich heen mist, "
                            "heeft weinig aan één gesprek per week.</p>"
                            "<p>Zoek het uit met kleine vragen:</p>"
                            "<ul>"
                            "<li>“Wanneer op de dag is het het stilst?”</li>"
                            "<li>“Met wie lachte u vroeger het meest?”</li>"
                            "<li>“Waar was u goed in? Wie heeft daar nu iets aan?”</li>"
                            "</ul>"
                            "<p>De laatste vraag helpt het vaakst. Mensen gaan makkelijker ergens heen om iets te <b>doen</b> dan om niet alleen te zijn. Een man die fietsenmaker "
                            "was, gaat niet naar een koffieochtend. Hij gaat misschien wel op woensdag banden plakken in het buurthuis. Er is ook een ander antwoord mogelijk: “Ik "
                            "ben graag alleen.” Geloof dat, en vraag het over een half jaar nog eens.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Vraag iets kleins",
                        "text": (
                            "<p>Een buur zegt zelden ja op “Wilt u een oogje in het zeil houden?” Dat heeft geen begin en geen einde. Een buur zegt vaak wel ja op iets wat klein "
                            "en duidelijk is. Vraag eerst uw cliënt: “Mag ik Samira vragen of zij dinsdag de container meeneemt?” Zegt hij nee, dan doet u het niet.</p>"
                            "<p>Zo kunt u het zeggen: “Ik ben Ton, ik kom regelmatig bij uw buurman. Hij vindt het goed dat ik het vraag. Zou u op dinsdag zijn container aan de "
                            "weg willen zetten? U mag altijd nee zeggen. En ziet u iets geks, dan mag u mij bellen.”</p>"
                            "<p>Meer vertelt u niet. Vraagt de buurvrouw wat hij mankeert? Zeg dan: “Dat mag hij u zelf vertellen. Ik ben blij dat u meekijkt.” U mag wel luisteren "
                            "naar wat zij ziet.</p>"
                            "<p>Vraagt uw cliënt iets kleins aan ú, zoals een boodschap of een belletje op zondag? Bedenk dan samen: <b>wie kan dit ook?</b> Dan blijft er iemand "
                            "over als u ziek bent of op vakantie.</p>"
                        ),
                    },
                ),
                (
                    "case",
                    {
                        "heading": "De enige vriend van Leo",
                        "story": (
                            "<p>Leo (67) woont alleen in een flat. Na een beroerte onthoudt hij weinig. De thuiszorg komt elke ochtend voor zijn medicijnen.</p>"
                            "<p>Bijna elke dag zit Sjaak er. Ze drinken bier en kijken naar oude voetbalwedstrijden. Sjaak eet mee van wat er in de koelkast ligt en blijft soms "
                            "slapen. Twee keer lag Leo ’s ochtends nog op de bank en weigerde hij zijn pillen. De wijkverpleegkundige belt u: “Die man moet weg. U bent de mentor, "
                            "verbied het hem. Anders weten wij niet of wij nog kunnen komen.”</p>"
                            "<p>U gaat langs. Leo zegt: “Zonder Sjaak kan ik net zo goed dood zijn.” Andere mensen ziet hij niet. Toen hij in mei viel, was het Sjaak die 112 "
                            "belde.</p>"
                        ),
                        "question": "Verbiedt u Sjaak om te komen? Wat doet u?",
                        "reveal": (
                            "<p><b>Eerst die ene zin.</b> Vraag het meteen, met hem alleen: “U zei: net zo goed dood. Denkt u aan zelfmoord?” U brengt hem niet op een idee. Zegt "
                            "hij ja, vraag dan: “Hebt u een plan? Bent u nu in gevaar?” Bij gevaar belt u 112, en u blijft bij hem of aan de lijn tot de hulp het overneemt. Anders "
                            "belt u dezelfde dag de huisarts, of ’s avonds en in het weekend de huisartsenpost. Zeg hem dat u belt. Bel daarna uw coördinator. Zegt hij nee, vraag "
                            "dan wat hij wel bedoelt.</p>"
                            "<p><b>Wat weegt.</b> Wie Leo binnenlaat, is zijn keus. Over vriendschap beslist een mentor niet. Toch is er echt iets aan de hand: hij slaat "
                            "medicijnen over, hij drinkt veel, en de zorg dreigt te stoppen. En als Sjaak verdwijnt, verdwijnt ook de enige die de val zag.</p>"
                            "<p><b>Wat u kunt doen.</b> Ga op een ochtend, als Leo helder is en Sjaak er niet is. Vraag: “Wat is er fijn als Sjaak er is? En wanneer denkt u: nu "
                            "mag je wel naar huis?” Misschien zegt Leo dat hij moe is na elf uur, of dat het brood op is. Dan is er iets om over te praten: elf uur naar huis, "
                            "Sjaak brengt zelf eten mee, ’s ochtends eerst de pillen. Over bier met deze pillen zegt de huisarts wat veilig is.</p>"
                            "<p>Vindt Leo het goed, praat dan ook met Sjaak. Begin bij wat hij goed doet: “U hebt 112 gebeld. Leo wil u niet kwijt. De zuster komt om half negen. "
                            "Kunt u zorgen dat hij dan wakker is?” Over zijn ziekte vertelt u niets.</p>"
                            "<p>Vraag de wijkverpleegkundige naar feiten: “Hoe vaak sloeg hij over? Wat is het gevaar daarvan? Wat hebt u nodig om te kunnen blijven komen?”</p>"
                            "<p><b>Wat niet.</b> Sjaak wegsturen, flessen tellen, of de thuiszorg beloven dat het stopt.</p>"
                            "<p><b>Wanneer u de coördinator belt.</b> Nu al, omdat de zorg dreigt te stoppen. En meteen als Leo bang lijkt, als er blauwe plekken zijn, of als er "
                            "spullen of geld verdwijnen. Is er geld weg, dan hoort ook de bewindvoerder het.</p>"
                            "<p>Misschien verandert er weinig, en kiest Leo voor Sjaak én bier. Dan bekijken de thuiszorg en de huisarts hoe hij zijn pillen veilig kan nemen. U "
                            "vertelt hun wat Leo wil.</p>"
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
                                    "question": "De buurvrouw van uw cliënt houdt u aan bij de lift: “Hij loopt zo raar de laatste tijd. Wat heeft hij eigenlijk?” Wat zegt u?",
                                    "answers": [
                                        {
                                            "text": "“Hij heeft Parkinson. Fijn dat u het vraagt, dan kunt u een beetje op hem letten.”",
                                            "is_right": False,
                                            "feedback": "Nu kent de buurt zijn ziekte, zonder dat hij het weet. Vraag hem eerst of zij het mag horen.",
                                        },
                                        {
                                            "text": "“Dat mag hij u zelf vertellen. Wat hebt u precies gezien, en sinds wanneer?”",
                                            "is_right": True,
                                            "feedback": "U vertelt niets en hoort veel. Sinds wanneer hij anders loopt, is wat de huisarts wil weten.",
                                        },
                                        {
                                            "text": "“Daar mag ik helaas niets over zeggen. Een fijne dag nog”, en u stapt in.",
                                            "is_right": False,
                                            "feedback": "Zo bent u kwijt wat zij zag, en juist dat kan de huisarts helpen. Niets vertellen en toch luisteren kan prima samen.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": "Uw cliënt mist haar overleden man en zegt: “De avonden duren zo lang.” Wat kunt u doen? Meer antwoorden zijn goed.",
                                    "answers": [
                                        {
                                            "text": "Vragen wat zij en haar man ’s avonds deden, en wat zij het meest mist.",
                                            "is_right": True,
                                            "feedback": "Zo hoort u wat zij mist: de krant samen, een spelletje, iemand die welterusten zegt. Dan weet u pas waar u naar zoekt.",
                                        },
                                        {
                                            "text": "Het buurthuis vragen of zij volgende week een keer bij de eetgroep kan aanschuiven.",
                                            "is_right": False,
                                            "feedback": "Zij mist één mens, en in een volle zaal kan dat gemis groter voelen. Vraag haar eerst of zij dit wil. Zegt zij ja, dan is samen een keer gaan kijken een goed begin.",
                                        },
                                        {
                                            "text": "Zelf voortaan elke avond na het journaal een paar minuten bellen.",
                                            "is_right": False,
                                            "feedback": "Elke avond bellen houdt u niet vol. Stopt u, dan is de stilte groter dan eerst. Zoek iets wat blijft als u er niet bent.",
                                        },
                                        {
                                            "text": "Samen bedenken wie er op een vaste avond kan bellen, en het die vragen.",
                                            "is_right": True,
                                            "feedback": "Klein en vast werkt. Een schoonzus die elke dinsdag om acht uur belt, maakt van dinsdag een andere avond.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "match",
                                {
                                    "question": "Wie vraagt u het eerst? Zoek bij elke vraag de mens die erbij past.",
                                    "pairs": [
                                        {
                                            "left": "“De medicijnzakjes van vorige week zitten nog in de rol.”",
                                            "right": "De wijkverpleegkundige of de apotheek",
                                            "feedback": "Zij weten hoe erg het is dat er pillen gemist zijn, en of er iemand bij kan blijven als hij ze neemt.",
                                        },
                                        {
                                            "left": "“Hij wil iets om handen hebben, twee ochtenden in de week.”",
                                            "right": "Het wijkteam of de Wmo van de gemeente",
                                            "feedback": "Dagbesteding en activiteiten lopen meestal via de gemeente. Een cliëntondersteuner kan met hem meezoeken.",
                                        },
                                        {
                                            "left": "“De huur is blijkbaar niet betaald.”",
                                            "right": "De bewindvoerder",
                                            "feedback": "Over geld gaat u niet. U vertelt dat er een brief ligt, en laat de rest daar.",
                                        },
                                        {
                                            "left": "“Ik ben drie weken weg en hij heeft verder niemand.”",
                                            "right": "Uw coördinator",
                                            "feedback": "De coördinator regelt wie er voor u waarneemt. Uw vakantie is gewoon vakantie.",
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
                        "question": "Wat is de langste tijd in een gewone week dat niemand uw cliënt ziet of hoort? Wie zou u daarover deze week één kleine vraag kunnen stellen?",
                        "help_text": "Weet u het antwoord niet? Dan is dat uw eerste vraag aan uw cliënt.",
                    },
                ),
                (
                    "checklist",
                    {
                        "heading": "Kies er één voor het volgende bezoek",
                        "items": [
                            "Een leeg vel voor het weekblad. Uw cliënt schrijft of zegt de namen, en u spreekt af waar het ligt.",
                            "De vraag: “Stel dat u zaterdag valt. Wie merkt dat het eerst?”",
                            "Eén kleine vraag voor één mens. Uw cliënt zegt of u die mag stellen.",
                            "Aan de thuiszorg: “Belt u mij bij een val, een wond of een nieuw medicijn?” Met uw nummer in de map.",
                        ],
                    },
                ),
                (
                    "help",
                    {
                        "heading": "Wie kan helpen?",
                        "text": (
                            "<ul>"
                            "<li><b>Wijkteam of buurthuis:</b> kent bezoekmaatjes, eettafels en klusjes in de buurt.</li>"
                            "<li><b>Onafhankelijk cliëntondersteuner:</b> zoekt gratis mee naar hulp en activiteiten. U vraagt ernaar bij de gemeente.</li>"
                            "<li><b>De Luisterlijn:</b> een vrijwilliger die luistert, dag en nacht, op 088 0767 000.</li>"
                            "<li><b>113:</b> bij gedachten aan zelfmoord, gratis, dag en nacht. Ook u mag bellen om raad.</li>"
                            "<li><b>Uw coördinator:</b> als u merkt dat u de enige aan het worden bent.</li>"
                            "</ul>"
                        ),
                    },
                ),
            ],
        },
        {
            "slug": "als-het-thuis-minder-gaat",
            "title": "Als het thuis minder gaat",
            "intro": "U leert zien wat er verandert, waar u welke hulp vraagt, en wie beslist als thuis wonen niet meer veilig is.",
            "minutes": 20,
            "body": [
                (
                    "text",
                    {
                        "heading": "Vergelijk hem met hemzelf",
                        "text": (
                            "<p>Een volle kamer zegt weinig. Is het er al dertig jaar zo, dan is het zijn kamer. Is het zo sinds Pasen, dan is er iets veranderd. Vergelijk dus "
                            "niet met uw eigen huis, maar met <b>hoe het hier in het voorjaar was</b>.</p>"
                            "<p>Kijk elke keer naar dezelfde zes dingen:</p>"
                            "<ul>"
                            "<li><b>De post.</b> Ligt er een stapel die dicht is gebleven?</li>"
                            "<li><b>De keuken.</b> Is er eten? Is het nog goed? Is er een pan zwart?</li>"
                            "<li><b>Het lijf.</b> Zitten kleren ruimer? Zijn er blauwe plekken? Hoe staat hij op uit de stoel?</li>"
                            "<li><b>De medicijnen.</b> Klopt de rol met medicijnzakjes met de dag van vandaag?</li>"
                            "<li><b>De klok.</b> Weet hij of het ochtend is? Slaapt hij overdag in zijn kleren?</li>"
                            "<li><b>De mensen.</b> Over wie heeft hij het niet meer?</li>"
                            "</ul>"
                            "<p>Kijk naar wat u vanzelf ziet. Een kast doet u niet open zonder te vragen. “Zal ik koffie zetten?” brengt u in de keuken, en dat is genoeg. Schrijf "
                            "na afloop op wat u <b>zag</b>, niet wat u ervan vond. Dus “maandag 9 november: drie volle medicijnzakjes op tafel” en niet “verwaarloost "
                            "zichzelf”.</p>"
                        ),
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Plotseling of langzaam?",
                        "text": (
                            "<p><b>Plotseling</b>, in uren of een paar dagen: iemand is ineens in de war, valt steeds, ziet dingen die er niet zijn. Bel of laat <b>dezelfde "
                            "dag</b> de huisarts bellen. Misschien heeft hij een ontsteking, te weinig gedronken, of een medicijn dat niet past. Dat is vaak te behandelen. Zeg "
                            "niet alleen “hij is verward”, maar: “Zondag wist hij nog hoe laat het was, vandaag herkent hij zijn buurman niet.” Hangt een mondhoek scheef, of praat "
                            "hij opeens onduidelijk? Bel 112.</p>"
                            "<p><b>Langzaam</b>, over weken: vertel uw cliënt wat u ziet. “Ik zie dat uw broek ruimer zit dan in september. Merkt u dat ook?” Vraag of hij naar de "
                            "huisarts wil, en of u mee mag. Wil hij niet, spreek dan af wanneer u er samen weer naar kijkt. Belt u toch zelf de huisarts, zeg hem dat dan "
                            "vooraf.</p>"
                        ),
                    },
                ),
                (
                    "comparison",
                    {
                        "heading": "Welke hulp komt waarvandaan?",
                        "caption": "Drie wegen naar hulp thuis en wat u daarbij doet",
                        "columns": ["Wat is er nodig?", "Waar vraagt u het?", "Wat doet u?"],
                        "rows": [
                            [
                                "Schoonmaken, begeleiding, dagbesteding, een aanpassing in huis",
                                "Gemeente of wijkteam. De wet heet de Wmo",
                                "Uw cliënt of een cliëntondersteuner meldt het. U zit bij het gesprek",
                            ],
                            [
                                "Wassen, aankleden, wonden, medicijnen",
                                "Wijkverpleegkundige. De zorgverzekering betaalt",
                                "U vraagt haar te komen kijken. Zij bepaalt met uw cliënt en u hoeveel zorg er komt",
                            ],
                            [
                                "Blijvend toezicht of dag en nacht zorg dichtbij",
                                "CIZ. De wet heet de Wlz. Zorg kan dan thuis of in een instelling",
                                "U bespreekt eerst met uw cliënt, de huisarts en uw coördinator of dit past",
                            ],
                        ],
                    },
                ),
                (
                    "steps",
                    {
                        "heading": "Hulp vragen bij de gemeente: wat doet een ander, wat doet u?",
                        "intro": "Zo gaat het bij de Wmo. U hoeft het niet te regelen. U zorgt dat uw cliënt gehoord wordt.",
                        "steps": [
                            {
                                "title": "Vraag een cliëntondersteuner",
                                "text": "<p>Die is onafhankelijk, kost niets en kent de weg. De ondersteuner helpt met melden en met de papieren. Dan hoeft u dat niet te doen.</p>",
                            },
                            {
                                "title": "Laat het melden",
                                "text": (
                                    "<p>Uw cliënt of de ondersteuner belt de gemeente, u zit ernaast. Vraag om een bevestiging met de datum. Kan het niet wachten? Zeg: “Dit is spoed.” Dan "
                                    "moet de gemeente snel tijdelijke hulp regelen.</p>"
                                ),
                            },
                            {
                                "title": "Zit bij het gesprek",
                                "text": (
                                    "<p>De gemeente heeft zes weken om te kijken wat er nodig is. Zet vooraf met uw cliënt een <b>slechte</b> dag op papier. Bijna iedereen houdt zich "
                                    "groot bij zo’n gesprek. “Vertelt u ook eens hoe het afgelopen donderdag ging?”</p>"
                                ),
                            },
                            {
                                "title": "Lees het besluit",
                                "text": (
                                    "<p>Na de aanvraag beslist de gemeente binnen twee weken. Past het niet? Dan kan er binnen zes weken bezwaar worden gemaakt. Bel meteen uw coördinator "
                                    "en spreek af wie dat doet.</p>"
                                ),
                            },
                            {
                                "title": "Vertel de bewindvoerder wat er komt",
                                "text": "<p>Er hoort vaak een eigen bijdrage bij. Vertel het <b>vóór</b> de hulp begint. Rekenen en betalen doet u niet.</p>",
                            },
                        ],
                    },
                ),
                (
                    "text",
                    {
                        "heading": "Vraag wat “niet veilig” betekent",
                        "text": (
                            "<p>“Het is niet veilig” kan alles betekenen. Vraag door: <b>wat</b> kan er gebeuren, <b>hoe vaak</b> gebeurde het, <b>hoe erg</b> is het, en "
                            "<b>wie</b> heeft er last van? Een man die twee keer viel, loopt zelf gevaar. Een gasvlam die aan blijft, is een gevaar voor de hele flat. Vraag dan: "
                            "wat is nog niet geprobeerd? En: wat raakt hij kwijt als hij weggaat?</p>"
                            "<p>Moet iemand met dementie of een verstandelijke beperking misschien naar een instelling, dan zijn er drie wegen:</p>"
                            "<ul>"
                            "<li><b>Hij wil het zelf</b> en begrijpt wat het is. Dan kan het gewoon.</li>"
                            "<li><b>Hij zegt geen ja en geen nee</b> en kan het niet overzien. Dan is er een besluit van het CIZ nodig. U zegt wat u ervan vindt. Bent u tegen de "
                            "opname, dan telt dat ook als verzet en beslist de rechter.</li>"
                            "<li><b>Hij verzet zich.</b> Dan beslist de rechter. Hij krijgt een advocaat. Uw handtekening is niet genoeg. Verzet kan ook duwen zijn, of elke keer "
                            "zijn jas aantrekken.</li>"
                            "</ul>"
                            "<p>Dat staat in de <b>Wet zorg en dwang</b> (Wzd). Soms geldt die wet ook bij hersenletsel, Korsakov of Huntington. Vraag dat aan de arts. Bij acuut "
                            "gevaar kan de burgemeester een spoedopname bevelen, nadat een arts heeft gekeken.</p>"
                            "<p>Over de huur of de verkoop van het huis beslist u niet. Dat doet de bewindvoerder, en vaak moet ook uw cliënt of de rechter ja zeggen. Vraag de "
                            "bewindvoerder om te wachten tot zeker is dat uw cliënt niet terugkomt. Is er geen bewindvoerder, bel dan uw coördinator.</p>"
                        ),
                    },
                ),
                (
                    "case",
                    {
                        "heading": "Maandag is er een plek voor Riet",
                        "story": (
                            "<p>Riet (81) heeft dementie en woont alleen met haar hond Bobbie. In november stond zij twee keer ’s nachts in nachthemd op straat. Een pan kookte "
                            "droog. De wijkverpleegkundige denkt dat thuis nog kan, met een veilige kookplaat, een sensor bij de deur en meer zorg. De huisarts twijfelt.</p>"
                            "<p>Op donderdag belt de dochter uit Canada: “Mijn moeder moet daar weg voor ze doodvriest.” Een uur later belt het verpleeghuis: maandag is er een "
                            "plek. Een hond mag niet mee. “U bent de mentor. Als u vandaag tekent, houden wij hem vast.” Riet zelf zegt: “Ik ga hier alleen weg tussen zes "
                            "planken.”</p>"
                        ),
                        "question": "U moet vóór vijf uur antwoorden. Wat zegt u, en wat doet u?",
                        "reveal": (
                            "<p><b>Wat weegt.</b> Het gevaar is echt: het vriest, en zij merkt ’s nachts niet dat het koud is. Maar Riet zegt duidelijk nee. Dan kan een opname "
                            "niet op uw handtekening. En er zijn drie dingen nog niet geprobeerd. Toch is niets doen ook gevaarlijk: vannacht kan zij weer buiten staan.</p>"
                            "<p><b>Wat u kunt zeggen.</b> Tegen het verpleeghuis: “Mevrouw verzet zich. Dan moet de rechter oordelen, ik kan hier niet voor tekenen. Wilt u haar "
                            "wel op de lijst houden?” Tegen de dochter: “Ik begrijp dat u bang bent. Ik vraag vandaag wie er vannacht op haar let. Weet u hoe uw moeder vroeger "
                            "over zo’n verhuizing dacht?”</p>"
                            "<p><b>Wat u vandaag doet.</b> Bel eerst uw coördinator. Bel dan de wijkverpleegkundige: “Wat kan er vanavond al, en wie doet dat?” Denk aan een late "
                            "ronde of een bel op de deur, en aan een buur met een sleutel als Riet dat goedvindt. Wil Riet geen bel of sensor, vraag dan of het stappenplan van de "
                            "Wet zorg en dwang loopt. De deur van buiten op slot doen is geen oplossing: dat is opsluiten, en gevaarlijk bij brand. Bel ook de huisarts: dwalen dat "
                            "nieuw is, kan een lichamelijke oorzaak hebben.</p>"
                            "<p><b>Krijgt niemand de nacht veilig?</b> Zeg dat vóór de avond tegen de huisarts, of daarna tegen de huisartsenpost: “Zij stond twee keer buiten, het "
                            "vriest, en vannacht is er niemand. Is een spoedopname nodig?” Een arts moet dan kijken, en de burgemeester beslist. Dat besluit ligt niet bij u.</p>"
                            "<p><b>Daarna.</b> Vraag om een overleg binnen een week, met Riet erbij. Daar ligt één vraag: proberen we het thuis, voor hoe lang, en wanneer stoppen "
                            "we? Bijvoorbeeld: drie weken, en we kijken meteen opnieuw als zij weer buiten staat. U hoeft dit plan niet zelf te regelen. Vraag hardop wie het doet: "
                            "de wijkverpleegkundige of een casemanager dementie.</p>"
                            "<p><b>Wat niet.</b> Tegen Riet zeggen dat zij “even gaat logeren”. En ook niet alles afwijzen omdat zij nee zegt. Helpt het plan niet, dan kunnen "
                            "familie en ook u het CIZ vragen om de zaak aan de rechter voor te leggen. Doe dat nooit zonder uw coördinator. Vraag dan meteen wie er voor Bobbie "
                            "zorgt. Voor Riet is dat de eerste vraag.</p>"
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
                                    "question": "De buurvrouw belt om negen uur: uw cliënt stond vannacht verward op de galerij. Dat is nooit eerder gebeurd. Zet op volgorde wat u doet.",
                                    "items": [
                                        {
                                            "text": "Vragen of er nu iemand bij hem is, en of hij gewond of koud is.",
                                            "feedback": "Eerst weten of er nu gevaar is. Is dat zo, dan belt zij of belt u 112.",
                                        },
                                        {
                                            "text": "Zorgen dat er nu iemand bij hem gaat kijken: de buurvrouw, de thuiszorg of uzelf.",
                                            "feedback": "Aan de telefoon ziet u niet hoe het met hem gaat. Wie het dichtst bij is, gaat. Kan niemand gaan, vraag het dan meteen aan de huisarts.",
                                        },
                                        {
                                            "text": "De huisarts bellen en vertellen dat dit nieuw en plotseling is.",
                                            "feedback": "Plotselinge verwardheid hoort dezelfde dag bij de huisarts. Vertel hoe hij eergisteren nog was.",
                                        },
                                        {
                                            "text": "Uw coördinator laten weten wat er speelt.",
                                            "feedback": "Er is iemand bij hem en er kijkt een arts. Nu kunt u samen nadenken over de komende nacht.",
                                        },
                                        {
                                            "text": "Opschrijven wat u hoorde, wie u belde en wat er is afgesproken.",
                                            "feedback": "Aan het eind, maar wel vandaag. Dan kunt u over een maand vergelijken.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "choice",
                                {
                                    "question": "Bij het gesprek met de gemeente zegt uw cliënt: “Ik kook elke dag, hoor.” U weet dat de thuiszorg maaltijden opwarmt. Wat doet u?",
                                    "answers": [
                                        {
                                            "text": "U zegt nu niets en belt morgen zelf, zodat hij zich niet hoeft te schamen.",
                                            "is_right": False,
                                            "feedback": "De ambtenaar schrijft vandaag op wat hij hoort. En als uw cliënt merkt dat u achter zijn rug belde, vertelt hij u minder. Het kan ook waar hij bij is.",
                                        },
                                        {
                                            "text": "U zegt vriendelijk: “Nee hoor, de zuster warmt het eten toch voor u op?”",
                                            "is_right": False,
                                            "feedback": "Nu staat hij alleen tegenover twee mensen, en geeft hij daarna kortere antwoorden. Met een vraag vertelt hij het zelf.",
                                        },
                                        {
                                            "text": "U vraagt hem: “Vertelt u eens hoe het gisteren ging, van opstaan tot avondeten?”",
                                            "is_right": True,
                                            "feedback": "Hij vertelt het zelf, en zo hoort de gemeente hoe zijn dag echt gaat. Mist er nog iets, dan vult u het aan waar hij bij is.",
                                        },
                                    ],
                                },
                            ),
                            (
                                "match",
                                {
                                    "question": "Een cliënt met dementie moet misschien naar een verpleeghuis. Wie beslist wat?",
                                    "pairs": [
                                        {
                                            "left": "Zij zegt steeds dat zij niet wil, en trekt haar jas aan.",
                                            "right": "De rechter, en zij krijgt een advocaat",
                                            "feedback": "Dit is verzet. U geeft uw mening en zorgt dat haar stem gehoord wordt. Tekenen kunt u hier niet.",
                                        },
                                        {
                                            "left": "Zij zegt niet ja en niet nee, en kan het niet overzien. U bent het eens met de opname.",
                                            "right": "Het CIZ, dat een besluit neemt",
                                            "feedback": "Ook wie zich niet verzet, is beschermd: er kijkt iemand van buiten mee. Was u ertegen, dan besliste de rechter.",
                                        },
                                        {
                                            "left": "Haar huurhuis moet worden opgezegd.",
                                            "right": "De bewindvoerder, vaak met toestemming van de rechter",
                                            "feedback": "Een huis is bezit en geld. Vraag om te wachten tot zeker is dat zij niet terugkomt.",
                                        },
                                        {
                                            "left": "Zij begrijpt het en zegt: “Laat mij maar gaan.”",
                                            "right": "Zijzelf",
                                            "feedback": "Wie het zelf kan overzien, beslist zelf. U gaat mee kijken en helpt haar vragen stellen.",
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
                        "question": "Loop in gedachten door het huis van uw cliënt. Wat is er anders dan een half jaar geleden? En wat daarvan vertelt u hem deze week?",
                        "help_text": "Kies één ding dat u zelf zag, en bedenk de zin waarmee u erover begint.",
                    },
                ),
                (
                    "checklist",
                    {
                        "heading": "Zinnen om mee te nemen",
                        "items": [
                            "Tegen uw cliënt: “Ik zie dat … anders is dan in de zomer. Merkt u dat ook?”",
                            "Tegen de huisarts: “Zondag kon hij nog … Vandaag lukt dat niet meer.”",
                            "Tegen wie zegt dat het onveilig is: “Wat kan er gebeuren, hoe vaak was het, en wat is nog niet geprobeerd?”",
                            "Tegen wie vraagt om te tekenen: “Ik antwoord als ik mijn cliënt en mijn coördinator gesproken heb.”",
                        ],
                    },
                ),
                (
                    "help",
                    {
                        "heading": "Wie kan helpen?",
                        "text": (
                            "<ul>"
                            "<li><b>Huisarts</b>, of ’s avonds en in het weekend de huisartsenpost: bij elke plotselinge verandering.</li>"
                            "<li><b>Wijkverpleegkundige:</b> ziet wat er thuis nog kan en kan zorg uitbreiden.</li>"
                            "<li><b>Casemanager dementie:</b> zet de hulp op een rij, zodat u dat niet hoeft. De huisarts weet hoe u er een krijgt.</li>"
                            "<li><b>Cliëntenvertrouwenspersoon Wzd:</b> helpt uw cliënt, en ook u, bij vragen over zorg of opname die iemand niet wil.</li>"
                            "<li><b>Uw coördinator:</b> altijd vóór een besluit over verhuizen.</li>"
                            "</ul>"
                        ),
                    },
                ),
            ],
        },
    ],
}
