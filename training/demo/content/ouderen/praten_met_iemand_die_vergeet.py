"""The lesson “Praten met iemand die vergeet”."""

LESSON = {
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
}
