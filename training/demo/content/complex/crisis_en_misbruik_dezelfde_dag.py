"""The lesson “Crisis en vermoeden van misbruik: wat u dezelfde dag doet”."""

LESSON = {
    "slug": "crisis-en-misbruik-dezelfde-dag",
    "title": "Crisis en vermoeden van misbruik: wat u dezelfde dag doet",
    "intro": "Over de crisiskaart, wie u belt, wat u doet bij een vermoeden van geweld of misbruik, en hoe u zelf veilig blijft.",
    "minutes": 25,
    "body": [
        (
            "text",
            {
                "heading": "Praat over de crisis als er geen crisis is",
                "text": (
                    "<p>Wie eerder psychisch in crisis was, weet vaak wat dan helpt en wat het erger maakt. Maar op het moment zelf kan hij dat niet uitleggen. Een "
                    "<b>crisiskaart</b> doet het voor hem. Dat is een kaartje voor in de portemonnee: wie moet je bellen, welke medicijnen, wat helpt, wat juist niet, wie "
                    "zorgt er voor de kat. Uw cliënt maakt hem zelf, met een crisiskaartconsulent. De behandelaar weet hoe u die vindt.</p>"
                    "<p>Begin erover op een goede dag: “Als je weer zo ver weg raakt, wat moeten wij dan weten? Wat mag niemand doen?” Vraag ook: “Waaraan zie ik het een "
                    "week eerder?” Dat kan klein zijn: hij draait de spiegel om, belt veel, slaapt niet. Schrijf drie tekens op, met wat u dan doet. Wil hij geen kaart, "
                    "dan hebt u in elk geval dit gesprek gehad.</p>"
                ),
            },
        ),
        (
            "comparison",
            {
                "heading": "Hoe dringend is het?",
                "caption": "Wat u ziet en wie u belt bij psychische nood",
                "columns": ["Wat u ziet", "Wie u belt", "Wat u zegt of doet"],
                "rows": [
                    [
                        "Nu gevaar: een wapen, een poging, iemand die zichzelf of een ander nu iets gaat aandoen",
                        "112",
                        "Het adres, wat u ziet, dat er een crisiskaart is. Blijf zelf op afstand",
                    ],
                    [
                        "Vandaag hulp nodig: erg in de war, dagen niet geslapen, denkt aan zelfmoord",
                        "Behandelaar, of huisarts of huisartsenpost. Zij schakelen de crisisdienst in",
                        "“Ik wil dat er vandaag iemand naar hem kijkt.” Geef feiten: sinds wanneer, wat anders is",
                    ],
                    [
                        "Het gaat slechter, zonder gevaar",
                        "Behandelaar of begeleider, met zijn medeweten",
                        "“Ik zie twee van zijn drie tekens.” Vraag vóór welke dag er iemand komt",
                    ],
                    [
                        "Iedereen maakt zich zorgen, niemand komt binnen, en het is geen spoed",
                        "Meldpunt zorgwekkend gedrag, 0800 1205 (vaak alleen overdag op werkdagen), of de gemeente",
                        "Bel eerst uw coördinator. Vertel wat er al geprobeerd is",
                    ],
                ],
            },
        ),
        (
            "text",
            {
                "heading": "Wat de mentor doet in een crisis, en wat niet",
                "text": (
                    "<p>Denkt u dat iemand dood wil? <b>Vraag het gewoon</b>: “Denk je aan zelfmoord?” U brengt hem niet op een idee. Zegt hij ja, vraag dan: “Heb je een "
                    "plan? Ben je nu in gevaar?”</p>"
                    "<ul>"
                    "<li><b>Nu gevaar, of hij antwoordt niet meer:</b> bel 112. Blijf bij hem of aan de lijn tot de hulp het overneemt. Kunt u dat niet, zeg het dan tegen "
                    "112.</li>"
                    "<li><b>Geen gevaar op dit moment:</b> bel dezelfde dag zijn behandelaar of de huisarts, en anders de huisartsenpost. Zeg hem dat u belt, en spreek af "
                    "wie er tot die tijd bij hem is.</li>"
                    "<li><b>Altijd:</b> bel daarna uw coördinator. Hij kan dag en nacht gratis bellen met 113. U mag dat zelf ook, om raad te vragen.</li>"
                    "</ul>"
                    "<p>Wil iemand met een psychische stoornis geen hulp, terwijl het ernstig misgaat? Dan geldt de <b>Wet verplichte ggz</b> (Wvggz). Bij acuut gevaar kan "
                    "de burgemeester kort verplichte zorg bevelen. Voor langer beslist de rechter. Uw ja of nee kan dat niet vervangen: <b>een mentor kan geen dwang "
                    "toestaan.</b> Wel vragen zij u om uw mening. U vertelt wat hij wilde toen hij helder was, en wijst op de crisiskaart. Uw cliënt krijgt een advocaat en "
                    "kan een patiëntenvertrouwenspersoon vragen.</p>"
                    "<p>Ga daarna op bezoek. Vraag: “Wat had ik anders kunnen doen?” Zet het antwoord op de kaart.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Een naar gevoel is nog geen verhaal",
                "text": (
                    "<p>Let op wat <b>samen</b> verandert: blauwe plekken met steeds een ander verhaal, iemand die schrikt van een stem, een partner of kind dat altijd "
                    "antwoord geeft, een pinpas die een ander bewaart, spullen die weg zijn, een koelkast die leeg is terwijl er leefgeld is. Let ook op vuil beddengoed, "
                    "of een afspraak met de arts die een ander steeds afzegt.</p>"
                    "<p>Er kan een gewone uitleg zijn. U hoeft het <b>niet te bewijzen</b>. Schrijf in twee kolommen wat u zag of letterlijk hoorde, en wat u daarbij "
                    "denkt. Een vermoeden is genoeg om iemand te bellen die er verstand van heeft.</p>"
                ),
            },
        ),
        (
            "steps",
            {
                "heading": "Dezelfde dag: zes stappen bij een vermoeden",
                "intro": "Dit doet u rustig, en in deze volgorde. Is er nu gevaar, dan belt u eerst 112.",
                "steps": [
                    {
                        "title": "Kijk of er nu gevaar is",
                        "text": (
                            "<p>Is iemand zwaar gewond of opgesloten, of wordt er gedreigd? Breng uzelf in veiligheid en bel 112. Is er een arts nodig maar geen ambulance, bel dan "
                            "de huisarts.</p>"
                        ),
                    },
                    {
                        "title": "Praat alleen met uw cliënt, als dat veilig kan",
                        "text": "<p>“Ik zie een plek op je arm. Hoe gaat het thuis?” En dan stil zijn. Ondervraag niet, vul niets in.</p>",
                    },
                    {
                        "title": "Beloof geen geheim",
                        "text": (
                            "<p>“Ik wil dat jij veilig bent. Ik vertel het alleen aan mijn coördinator, en samen zoeken we hulp. Ik zeg je wat wij doen.” Kan zij in gevaar komen "
                            "als zij dat thuis vertelt? Wacht dan met zeggen wie u belt.</p>"
                        ),
                    },
                    {
                        "title": "Bel uw coördinator",
                        "text": (
                            "<p>Dezelfde dag, ook als u twijfelt. U spreekt af wie Veilig Thuis belt. Neemt zij niet op, bel dan zelf om advies, en probeer haar daarna "
                            "opnieuw.</p>"
                        ),
                    },
                    {
                        "title": "Vraag advies bij Veilig Thuis: 0800 2000",
                        "text": "<p>Gratis, dag en nacht. U mag om raad vragen zonder te zeggen over wie het gaat. Advies vragen is nog geen melding.</p>",
                    },
                    {
                        "title": "Schrijf op",
                        "text": "<p>Datum, tijd, wat u zag, letterlijke woorden, wie u belde, wat er is afgesproken. Bewaar het niet waar een ander het leest.</p>",
                    },
                ],
            },
        ),
        (
            "text",
            {
                "heading": "Seks of aanraken dat zij niet wilde",
                "text": (
                    "<p>Mensen die hulp nodig hebben bij wassen, aankleden of wonen, maken dit vaker mee dan anderen. Het kan een partner zijn, familie, een chauffeur, een "
                    "medebewoner, een zorgverlener of een vrijwilliger. Het overkomt ook mannen. Let op als iemand ineens bang is om zich uit te kleden, pijn heeft van "
                    "onderen, of met één bepaalde persoon niet meer mee wil.</p>"
                    "<p>Vertelt uw cliënt erover? Dan doet u dit, vandaag:</p>"
                    "<ul>"
                    "<li><b>Luister en vraag niet door.</b> Vragen stellen over wat er precies gebeurde, doen mensen die dat geleerd hebben. Zeg: “Goed dat je het zegt. "
                    "Het is niet jouw schuld. Ik vertel het alleen aan mijn coördinator, en samen zoeken we hulp.”</li>"
                    "<li><b>Vraag of zij nu veilig is.</b> Komt die persoon vanavond weer? Bij gevaar belt u 112. Is zij gewond, bel dan meteen de huisarts, de "
                    "huisartsenpost of 112.</li>"
                    "<li><b>Bel uw coördinator, en bel met uw cliënt het Centrum Seksueel Geweld:</b> 0800 0188, gratis, dag en nacht. Liefst vandaag, en binnen zeven "
                    "dagen, want dan kan een arts het meest voor haar doen. Is het langer geleden, dan mag u ook bellen.</li>"
                    "<li><b>Is het net gebeurd?</b> Vraag of zij zich en haar kleren nog niet wil wassen, als zij dat kan volhouden. Het centrum zegt wat u verder "
                    "doet.</li>"
                    "<li><b>Zij beslist over haar lijf:</b> over onderzoek, en over aangifte. Kan zij dat niet overzien, doe dan niets zonder uw coördinator.</li>"
                    "</ul>"
                    "<p>Twee bewoners of twee partners samen? Kijk of zij het allebei willen en begrijpen. Wil een van de twee niet, of kan die geen nee zeggen, dan is het "
                    "geweld. Twijfelt u, dan is dat ook een reden om te bellen.</p>"
                ),
            },
        ),
        (
            "text",
            {
                "heading": "Bij wie meldt u het, en hoe blijft u zelf veilig?",
                "text": (
                    "<p>Begin altijd bij uw <b>coördinator</b>, dezelfde dag. Is uw cliënt nu niet veilig, haal er dan eerst een andere zorgverlener bij, of bel 112. "
                    "Daarna hangt het ervan af over wie het gaat:</p>"
                    "<ul>"
                    "<li><b>Partner, kind of huisgenoot:</b> Veilig Thuis. Denkt u aan een loverboy, of moet zij werken voor een ander? Ook dan vraagt u daar advies.</li>"
                    "<li><b>Een zorgverlener, vrijwilliger of medebewoner:</b> u belt dezelfde dag samen met uw coördinator de leiding van de instelling. Die moet uw "
                    "cliënt beschermen, het uitzoeken, en geweld door een zorgverlener melden bij de inspectie (IGJ). Ook als een bewoner een ander pijn doet of aan hem "
                    "zit, is dat geweld. Wordt u niet gehoord, of gaat het om de leiding zelf? Dan belt u met uw coördinator het Landelijk Meldpunt Zorg, op werkdagen "
                    "overdag: 088 120 50 20.</li>"
                    "<li><b>Iemand van uw eigen stichting:</b> de coördinator. Gaat het over haar, dan de vertrouwenspersoon of de directeur. Vraag nu al wie dat "
                    "zijn.</li>"
                    "<li><b>Verdwenen geld:</b> de bewindvoerder, dezelfde dag. Die kan een pas laten blokkeren. Bespreek eerst met uw coördinator: loopt mijn cliënt daar "
                    "gevaar door?</li>"
                    "<li><b>Aangifte:</b> daarover beslist uw cliënt, als zij dat kan overzien. Bespreek het met uw coördinator en Veilig Thuis.</li>"
                    "</ul>"
                    "<p>Spreek met degene die u verdenkt niet over uw vermoeden: dat kan gevaarlijk zijn voor uw cliënt. En <b>uzelf</b>: ga niet alleen als u het niet "
                    "vertrouwt. Zeg iemand waar u bent en hoe laat u belt. Zit dicht bij de deur, met uw telefoon bij u. Zet uw fiets of auto zo dat u meteen weg kunt. "
                    "Voelt het niet goed, zeg dan: “Ik moet nu gaan”, en ga. Uitleggen kan later.</p>"
                ),
            },
        ),
        (
            "case",
            {
                "heading": "Bianca zegt dat zij gevallen is",
                "story": (
                    "<p>Bianca (44) heeft een lichte verstandelijke beperking en woont in een eigen flatje. Haar begeleider komt op maandag. Sinds drie maanden woont haar "
                    "vriend Marco bij haar. U komt op donderdag praten over de tandarts. Marco doet open en zet koffie. Bianca heeft een gele plek op haar pols en een "
                    "blauwe op haar wang. “Van de trap”, zegt Marco. Er is een lift.</p>"
                    "<p>Als Marco zijn sigaretten zoekt, fluistert Bianca: “Hij bewaart mijn pasje. Maar niks zeggen, anders gaat hij weg.” Marco komt terug, kijkt van "
                    "haar naar u en zegt: “Jullie zitten te smoezen?”</p>"
                ),
                "question": "Wat zegt u op dat moment tegen Marco? En wat doet u die middag?",
                "reveal": (
                    "<p><b>Op dat moment.</b> Blijf gewoon doen, en zeg iets wat klopt: “Ik wil graag weten hoe het met jullie gaat. Lekker, die koffie.” Een verzinsel "
                    "vraagt hij straks aan Bianca na, en dan moet zij liegen. Laat zijn verhaal over de trap rusten en vraag haar niets waar hij bij is. Bespreek de "
                    "tandarts, daar kwam u voor. Zeg bij de deur, zodat zij het allebei horen: “Ik bel volgende week over de tandarts.” Dan hebt u een reden om terug te "
                    "komen.</p>"
                    "<p><b>Wat weegt.</b> Bianca wil hem niet kwijt, dat is echt. Zij is ook mogelijk geslagen, en een ander heeft haar pas. Over haar liefde beslist zij. "
                    "Of u zwijgt, beslist zij niet als zij gevaar loopt. U weet niet zeker wat er is. Dat hoeft ook niet.</p>"
                    "<p><b>Dezelfde middag.</b></p>"
                    "<ul>"
                    "<li>Ga weg, en bel om de hoek uw coördinator. Spreek af wie Veilig Thuis belt. Neemt zij niet op, bel dan zelf: “Ik wil advies. Ik noem nog geen "
                    "naam.”</li>"
                    "<li>Vraag Veilig Thuis: “Hoe spreek ik haar alleen, en wat moet ik juist niet doen? Wie meldt er? Hoe komt er een arts bij die naar haar wang kijkt?” "
                    "Zij hebben dit vaker gezien en weten wat haar in gevaar kan brengen.</li>"
                    "<li>Daarna hoort de bewindvoerder het: “Ik maak me zorgen over wie haar pas heeft.” Vraag om met blokkeren te wachten tot Veilig Thuis heeft "
                    "meegedacht. Wordt de pas plots geblokkeerd, dan kan Marco haar de schuld geven.</li>"
                    "<li>Spreek met uw coördinator af wie de begeleider inlicht, zodat die maandag voorbereid gaat.</li>"
                    "<li>Schrijf vandaag op wat u zag en letterlijk hoorde.</li>"
                    "</ul>"
                    "<p><b>Later, zonder Marco.</b> Bijvoorbeeld op haar werk of bij de tandarts. “Ik maak me zorgen over je. Jij hebt niets verkeerd gedaan. Wil je dat "
                    "het stopt met zeer doen, ook als hij blijft?” Dat is een vraag waar zij ja op kan zeggen zonder hem weg te sturen. Vertel haar dan ook eerlijk met wie "
                    "u hebt gepraat, zodra Veilig Thuis denkt dat dit veilig kan.</p>"
                    "<p><b>Wat niet.</b> Marco aanspreken, de pas terugvragen, of haar meenemen naar uw huis. En niet wachten tot maandag: u hoeft niet zeker te zijn om te "
                    "bellen.</p>"
                    "<p><b>Wordt er geslagen of gedreigd, of durft zij niet te blijven?</b> Dan vraagt u geen advies meer. Dan belt u 112.</p>"
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
                            "question": "Uw cliënte laat een brandplek zien. Zij zegt: “Dat deed mijn zoon, maar het was mijn schuld.” De zoon is niet thuis en komt pas vanavond. Zet op volgorde wat u doet.",
                            "items": [
                                {
                                    "text": "Vragen of zij nu pijn heeft, en zorgen dat een arts ernaar kijkt.",
                                    "feedback": "Eerst haar lijf. Een arts kan ook vastleggen hoe de plek eruitziet.",
                                },
                                {
                                    "text": "Rustig zeggen dat u het aan uw coördinator vertelt, en dat u samen hulp zoekt.",
                                    "feedback": "Zij vertrouwt u dit toe, dus u bent eerlijk. Kan zij in gevaar komen omdat zij het thuis vertelt? Wacht dan met zeggen wie u belt.",
                                },
                                {
                                    "text": "Uw coördinator bellen.",
                                    "feedback": "Zodra u alleen bent. U hoeft dit niet alleen te doen, en zij denkt mee over wie wat doet.",
                                },
                                {
                                    "text": "Advies vragen bij Veilig Thuis: is het vanavond veilig?",
                                    "feedback": "De zoon komt vanavond thuis. Daarom belt u vandaag, en wacht u niet tot maandag.",
                                },
                                {
                                    "text": "Opschrijven wat u zag en wat zij letterlijk zei.",
                                    "feedback": "Vandaag nog, met haar woorden: “maar het was mijn schuld”. Later weet u het minder precies.",
                                },
                            ],
                        },
                    ),
                    (
                        "choice",
                        {
                            "question": "Uw cliënt met een bipolaire stoornis belt vannacht voor de vijfde keer. Hij slaapt al drie dagen niet en wil zijn huis verbouwen. Hij is niet bang, wel heel druk. Wat kunt u doen? Meer antwoorden zijn goed.",
                            "answers": [
                                {
                                    "text": "De telefoon uitzetten en morgenochtend meteen zijn behandelaar bellen.",
                                    "is_right": False,
                                    "feedback": "Drie nachten zonder slaap kan niet tot morgen wachten, en u weet het nu. Bel één keer hulp. Daarna mag de telefoon uit.",
                                },
                                {
                                    "text": "Zijn crisiskaart erbij pakken en bellen wie daarop staat.",
                                    "is_right": True,
                                    "feedback": "Hij schreef zelf op wat u nu moet doen. Vaak is dat de behandelaar of de dienst die ’s nachts bereikbaar is.",
                                },
                                {
                                    "text": "Naar hem toe gaan en bij hem blijven tot hij wat rustiger wordt.",
                                    "is_right": False,
                                    "feedback": "Alleen, midden in de nacht, is het ook voor u niet veilig. En bezoek maakt hem vaak nog drukker. Zeg aan de telefoon: “Ik bel nu iemand voor je.”",
                                },
                                {
                                    "text": "De huisartsenpost bellen en vragen of de crisisdienst vannacht moet komen.",
                                    "is_right": True,
                                    "feedback": "Drie nachten zonder slaap is een teken dat er iemand moet kijken. Zij bepalen wie er komt, en hoe snel.",
                                },
                            ],
                        },
                    ),
                    (
                        "match",
                        {
                            "question": "Uw coördinator belt u in al deze gevallen. Wie belt u dezelfde dag nog meer, alleen of samen?",
                            "pairs": [
                                {
                                    "left": "Een zorgverlener duwde uw cliënt hard in de stoel. U was erbij.",
                                    "right": "De leiding van de instelling, samen met uw coördinator",
                                    "feedback": "Is uw cliënt nu niet veilig, haal er dan eerst een andere zorgverlener bij. De instelling moet het uitzoeken en geweld door een zorgverlener melden bij de inspectie. Vraag wanneer u hoort wat er gebeurt.",
                                },
                                {
                                    "left": "De neef doet de boodschappen, maar de koelkast is leeg en er is geld genoeg.",
                                    "right": "Veilig Thuis voor advies, en daarna de bewindvoerder",
                                    "feedback": "Geld of eten afpakken door familie is ook huiselijk geweld. Met advies doet u het zo dat de neef haar er niet voor straft.",
                                },
                                {
                                    "left": "Zij appt dat zij pillen heeft genomen en niet meer wil.",
                                    "right": "112, meteen",
                                    "feedback": "Bel 112 vóór uw coördinator. Zeg waar zij is en wat zij nam. Blijf haar bellen of appen tot er hulp is.",
                                },
                                {
                                    "left": "Zij vertelt dat de chauffeur van het busje vanmiddag aan haar borsten zat.",
                                    "right": "Het Centrum Seksueel Geweld, samen met haar",
                                    "feedback": "Luister en vraag niet door. Spreek met uw coördinator en de begeleiding af dat zij morgen niet met deze chauffeur mee hoeft. Vertel daarbij zo weinig mogelijk.",
                                },
                                {
                                    "left": "Hij is somber en zegt: “Van mij hoeft het niet meer zo.”",
                                    "right": "Zijn behandelaar of de huisarts",
                                    "feedback": "Vraag hem eerst gewoon: “Denk je aan zelfmoord?” Vertel hem dat u belt. Is er nu gevaar, dan wordt het 112.",
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
                "question": "Denk aan één keer dat u een naar gevoel had bij uw cliënt. Wat zag u precies? Met wie deelt u dat deze week, ook als er misschien niets aan de hand is?",
                "help_text": "U hoeft niet zeker te zijn. Het helpt al als een ander meekijkt.",
            },
        ),
        (
            "checklist",
            {
                "heading": "Zet dit in uw telefoon",
                "items": [
                    "112. Zelfmoordpreventie: 113. Veilig Thuis: 0800 2000. Centrum Seksueel Geweld: 0800 0188.",
                    "De huisartsenpost, de instelling buiten kantoortijd, uw coördinator en wie haar vervangt.",
                    "Hoe u snel het adres van uw cliënt vindt: 112 vraagt ernaar. Vraag uw coördinator hoe u dat mag bewaren.",
                    "Iemand thuis die weet waar u bent: “Om vijf uur bel ik je. Bel ik niet, bel dan mij.”",
                ],
            },
        ),
        (
            "help",
            {
                "heading": "En u?",
                "text": (
                    "<p>Wie zoiets meemaakt, slaapt die nacht vaak slecht. Bel uw coördinator ook als alles goed is afgelopen, gewoon om het te vertellen. ’s Avonds of ’s "
                    "nachts luistert de Luisterlijn, 088 0767 000.</p>"
                    "<p>U hoefde niet te weten of u gelijk had. U zag iets en u belde, en dat is wat uw cliënt nodig had.</p>"
                ),
            },
        ),
    ],
}
