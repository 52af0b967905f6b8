"""The words and names of people who do not exist."""

_FIRST = """
Aaltje Abdel Ada Adriaan Agnes Ahmed Aisha Albert Alie Amina André Anja Anna Annelies Anton Arie Astrid Aylin Bart
Ben Bert Betty Bianca Bram Brigitte Carla Carlos Cees Chantal Chris Claudia Cor Daan Danny Dewi Diana Dick Dirk
Elif Elly Els Emma Erik Esther Eva Fatma Femke Fenna Floor Frank Frans Fred Gerard Gerda Gert Greet Guus Halima
Hans Harry Hassan Heleen Henk Hilda Ibrahim Ilse Imane Ina Inge Ingrid Iris Jaap Jacqueline Jan Janneke Jasper
Jeroen Joke Joop Joost Jos Judith Julia Karel Karin Kees Khadija Klaas Lars Laura Leo Leyla Lia Linda Loes Lotte
Louis Lucas Maaike Manon Margriet Maria Marijke Mark Martijn Mehmet Mia Michiel Miriam Mohamed Monique Nadia Naomi
Nel Niels Nienke Noor Olga Omar Patricia Paul Peter Petra Piet Rachid Ria Rianne Rob Robin Roos Ruud Saida Sander
Sandra Sara Selma Sem Simone Sjaak Sonja Stefan Suze Teun Theo Thijs Tineke Tom Toos Truus Ursula Vera Vincent
Wendy Wilma Wim Wouter Yasmin Yusuf Yvonne Zeynep
"""
#: Each after its prefix and a stroke; a space inside is written as _.
_LAST = """
|Aalbers |Achterberg |Adema van|Amerongen |Arends |Baas |Bakels den|Besten |Bijl |Blankers |Bloemendal de|Bont
|Bosman |Brands van|Breukelen |Brugman |Bulut |Buys |Cornelisse |Dekkers |Demir van|Diepen |Doornbos |Drost
van|Duin |Eijkman |Elbers |Engels |Erdogan van_der|Eijk |Faber |Feenstra |Flipse |Franken |Geerts van|Gelder
|Goossens de|Graaf |Grit |Haddou |Hagenaars ten|Have |Heemskerk van_der|Heide |Hendrikse |Hoekman |Holwerda
|Huisman |Idrissi |Imminga |Jaspers |Jonker de|Jong |Kaya van|Kampen |Karman |Keizer |Kerkhof |Klaassen |Kooistra
|Kramers |Kuijpers van|Laar |Lammers |Leenders |Lems van_der|Linden |Lubbers |Maas |Martens van|Meurs |Mertens |Mol
|Naaktgeboren |Nijboer |Noordhuis |Oosterbaan |Otten van|Oijen |Pauw |Peeters |Pinas van_der|Ploeg |Polman |Prins
|Ramdin |Reinders |Riemersma van|Rijn |Roelofs |Rozema |Sahin |Schouten de|Schepper |Slagter |Smeets van|Staveren
|Stuurman |Tahiri |Terpstra |Timmers |Uiterwijk van|Veen |Verboom |Vink |Vos_de_Wael van_de|Water |Wagenaar |Westra
|Wijnands |Wolters |Yilmaz |Zandstra |Zijlmans de|Zwaan
"""
FIRST_NAMES = _FIRST.split()
LAST_NAMES = [tuple(each.split("|")) for each in _LAST.split()]
SENTENCES = (
    "Ik heb tijd over en wil die aan iemand geven.",
    "Mijn vader had een mentor. Daar hebben wij veel aan gehad.",
    "Ik kan goed luisteren, en ik blijf rustig als het spannend wordt.",
    "Na mijn werk in het onderwijs zoek ik iets dat ertoe doet.",
    "Ik werkte in de thuiszorg en ken de weg een beetje.",
    "Ik wil naast iemand staan die het alleen niet redt.",
    "Een buurvrouw vertelde over haar cliënt. Dat raakte mij.",
    "Ik houd van mensen, en van lastige vragen.",
    "Mijn kinderen zijn het huis uit.",
    "Ik wil leren hoe je iemand helpt zonder het over te nemen.",
)
QUESTIONS = (
    "Wat doet een mentor precies? En wat doet een bewindvoerder?",
    "Kan mijn broer een mentor krijgen als hij zelf niet wil?",
    "Hoeveel tijd kost het om mentor te zijn?",
    "Ik ben 72. Mag ik nog mentor worden?",
    "Waar moeten we zijn om mentorschap aan te vragen voor onze tante?",
    "Wie betaalt de mentor?",
    "Kan ik eerst een keer met een mentor praten?",
    "Onze mentor is verhuisd. Wie helpt ons nu?",
    "Wanneer is de volgende informatiebijeenkomst bij ons in de buurt?",
    "Mag een mentor meebeslissen over een opname?",
)
REPLIES = (
    "Dank voor uw bericht. We bellen u deze week om het samen door te nemen.",
    "Dat kan. Op onze website leest u hoe u dat aanvraagt; lukt het niet, bel ons dan.",
    "Goede vraag. Het hangt af van wat uw familielid zelf nog kan beslissen. Belt u ons even?",
    "Ja. U bent welkom op de volgende bijeenkomst. De datum staat bij uw regio.",
    "Nee, dat hoeft niet. U kunt het rustig laten zoals het is.",
)
REMARKS = (
    "Ik bel u morgen om een afspraak te maken.",
    "Past een ochtend u beter? Laat het ons weten.",
    "Fijn dat u er nog bent. We gaan verder.",
    "Tot snel.",
    "We hebben gesproken. Het past op dit moment niet bij wat u zoekt.",
    "Ik ga verhuizen.",
    "Het komt mij nu niet uit.",
)
#: What is answered to a question, by its name; to any other, `REMARKS`.
TEXTS = {
    "motivation": SENTENCES,
    "question": QUESTIONS,
    "answer": REPLIES,
    "heard_from_other": ("Op de markt.", "Bij de huisarts.", "Op mijn werk."),
    "place": ("Kantoor", "Bij u thuis", "Bibliotheek"),
}
#: Numbers that are nobody's.
PHONES = ("06 12345678", "06 23456789", "06 34567890")
