"""The lesson “Wie ziet uw cliënt, behalve u?”."""

LESSON = {
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
}
