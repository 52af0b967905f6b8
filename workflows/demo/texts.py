"""The words on the pages around the forms, in Dutch. Editors change them in the Wagtail admin."""

APPLY = {
    "title": "Aanmelden als mentor",
    "seo_title": "Meld u aan als vrijwillig mentor",
    "search_description": (
        "Meld u aan als vrijwillig mentor. De coördinator van uw regio antwoordt binnen vijf werkdagen."
    ),
    "intro": (
        "Fijn dat u mentor wilt worden. U vult het formulier in een paar stappen in. Dat duurt ongeveer tien "
        "minuten; u kunt tussendoor stoppen. Dan mailen wij u een link waarmee u later verdergaat."
    ),
    "illustration": "op-weg",
    "before_sending": (
        "<p>We gebruiken uw antwoorden alleen om uw aanmelding te behandelen. Alleen de coördinatoren van uw "
        "stichting lezen ze. U kunt altijd vragen wat "
        "we van u weten en vragen om het te verwijderen.</p>"
    ),
    "after_sending": ("<p>U hoeft nu niets te doen.</p>"),
}

CONTACT = {
    "title": "Contact",
    "seo_title": "Stel ons een vraag",
    "search_description": "Stel een vraag over mentorschap. U krijgt binnen vijf werkdagen antwoord van een mens.",
    "intro": (
        "Hebt u een vraag over mentorschap of over mentor worden? Schrijf ons. U krijgt binnen vijf werkdagen "
        "antwoord. Rond feestdagen kan het iets langer duren."
    ),
    "illustration": "gesprek",
    "before_sending": (
        "<p>We gebruiken uw antwoorden alleen om uw vraag te beantwoorden. Alleen de stichting die antwoordt, leest "
        "ze.</p>"
    ),
    "show_in_menus": True,
}
