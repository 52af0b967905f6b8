"""The lesson “Als het thuis minder gaat”."""

LESSON = {
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
}
