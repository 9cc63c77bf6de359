# SPDX-License-Identifier: AGPL-3.0-or-later
"""An alert that seeks or describes a person is refused whole, whatever it is called, in whichever wire format.

Of 106 such alerts written before the code ran on them 74 were refused as CAP; since then the kind is read (a single person,
and sought, seen or got away; or an age), not only the fixed names. These are others, worded for this test.
"""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from tocsin.core.guard import gate
from tocsin.core.guard.sought.sought import asks_after, of_one, sought
from tocsin.core.model import Place, Refused, Report
from tocsin.formats import Hint, parse

ALERTS = {
    "en": """AMBER Alert: toddler taken from Oakdale home|Silver Alert for 79-year-old man|Have you seen this girl?|Inmate escaped from county jail
        Please help find a woman last seen near the quarry|Gunman at large in the valley|11-year-old boy did not return from school
        Male suspect in blue coat, do not approach|Missing hiker: man, 52|Blue Alert activated
        Levi's Call|Levi’s Call: girl, 9|MMIP Alert|Runaway juvenile|BOLO|Be on the lookout for a male suspect|Yellow Alert: hit and run suspect vehicle""",
    "fr": """Alerte enlèvement : garçon de 3 ans|Femme de 66 ans désorientée, recherchée|Détenu en fuite, ne pas approcher|Enfant disparu près du lac
        Avez-vous aperçu cette adolescente ?|Un homme de 81 ans est introuvable, appel à témoins""",
    "de": """Entführungsalarm: Junge, 4 Jahre|72-Jähriger aus Seniorenheim abgängig|Polizei sucht bewaffneten Mann|Wer hat diese Frau gesehen?
        Häftling geflohen|Vermisster Schüler""",
    "es": """Alerta AMBER: niño de 8 años|Se busca a una anciana desorientada|Preso fugado, no se acerque|Menor desaparecida en Toledo
        Hombre de 71 años en paradero desconocido""",
    "it": """Scomparsa una ragazza di 17 anni|Si cerca un anziano allontanatosi da casa|Detenuto evaso|Uomo armato, non avvicinatevi|Bambina rapita""",
    "pl": """Child Alert: porwano chłopca|Zaginęła kobieta, lat 44|Poszukiwany mężczyzna, uzbrojony|Kto widział tę dziewczynkę? Poszukiwana|Więzień uciekł z transportu""",
    "nl": "AMBER Alert: meisje ontvoerd|Vermiste man van 77|Heeft u deze jongen gezien?",
    "pt": "Alerta de rapto: menina de 5 anos|Recluso em fuga|Idoso desaparecido",
    "sv": "Försvunnen flicka, 10 år|Polisen söker efter en man|Efterlyst",
    "fi": "Kadonnut nainen|Etsintäkuulutus",
    "ar": "اختطاف فتاة من المدرسة|مفقود: رجل في السبعين|سجين هارب",
    "zh": "寻找走失儿童|逃犯在逃|70岁老人失踪",
}
SEEN_ONCE = {
    "en": "Help locate 6 year old Jamie's sister|Dangerous offender at large near Elmwood|Missing walker on the moor|Missing from home: Jordan area, woman in red jacket|Please look out for a young lad in a grey hoodie",
    "de": "Suchmeldung: Schulkind aus Lindach|Frau (82) nach Spaziergang abgängig|Unbekannter Mann spricht Kinder an|Bitte um Mithilfe: Junge seit Montag weg|Großmutter aus Pflegeheim verschwunden",
    "fr": "Jeune femme portée disparue|Recherche d'un promeneur égaré|Un homme rôde près de l'école|Grand-mère introuvable depuis hier|Qui a vu cet adolescent ?",
    "es": "Localizada la anciana que faltaba|Un hombre merodea por el colegio|Joven sin paradero conocido|Abuela desorientada sin localizar|¿Quién ha visto a este chico?",
    "it": "Ritrovata la ragazza scomparsa|Uomo sospetto vicino alla scuola|Pensionato disperso nei boschi|Nonna scomparsa da casa|Chi ha visto questo giovane?",
    "pl": "Odnaleziono zaginionego chłopca|Podejrzany mężczyzna w okolicy|Grzybiarz zaginął w lesie|Babcia nie wróciła do domu|Kto zna tego mężczyznę?",
    "nl": "Meisje terecht|Verdachte man bij basisschool|Wandelaar vermist in duinen|Oma weg uit verpleeghuis|Wie kent deze jongen?",
    "pt": "Jovem encontrada bem|Homem suspeito junto à escola|Caminhante perdido na serra|Avó desaparecida de casa|Quem viu este rapaz?",
    "sv": "Pojke återfunnen|Misstänkt man vid skolan|Svampplockare försvunnen|Mormor saknas från boende|Vem har sett den här killen?",
    "da": "Dreng fundet i god behold|Mistænkelig mand ved skole|Bedstemor savnes|Hvem har set denne mand?",
    "no": "Savnet turgåer|Mistenkelig mann ved skole|Bestemor savnet|Hvem har sett denne gutten?",
    "fi": "Poika löytynyt|Epäilyttävä mies koulun lähellä|Isoäiti kadonnut|Kuka on nähnyt tämän pojan?",
    "cs": "Dívka nalezena|Podezřelý muž u školy|Houbař se ztratil v lese|Babička se ztratila|Kdo viděl tohoto muže?",
    "tr": "Kayıp çocuk bulundu|Okul yakınında şüpheli şahıs|Yaşlı teyze kayboldu|Bu adamı gören var mı?",
    "ro": "Fată găsită|Bărbat suspect lângă școală|Bunică dispărută de acasă|Cine a văzut acest bărbat?",
    "ar": "العثور على الفتاة المفقودة|رجل مشبوه قرب المدرسة|جدة مفقودة منذ أمس|من رأى هذا الشاب؟",
    "zh": "走失男童已找到|学校附近可疑男子|奶奶走失|谁见过这名男子",
    "hu": "Megtalálták a lányt|Gyanús férfi az iskolánál|Nagymama eltűnt otthonról|Ki látta ezt a férfit?",
    "el": "Βρέθηκε το κορίτσι|Ύποπτος άνδρας κοντά στο σχολείο|Ποιος είδε αυτόν τον άνδρα;|Επικίνδυνος άνδρας διαφεύγει",
    "ru": "Найдена пропавшая девочка|Подозрительный мужчина у школы|Бабушка пропала|Кто видел этого мужчину?",
}
"""Of two more lists in twenty languages, 88 and 56 headlines, 31 and 13 were refused before anything was changed; of the second,
read once after a headline about one human being had come to count by default, 42."""
CASES = [
    (tag, text.strip())
    for tag, said in (*ALERTS.items(), *SEEN_ONCE.items())
    for text in said.replace("\n", "|").split("|")
]
THINGS = """Flood: low-lying roads under water|Search and rescue exercise at the harbour|Missing manhole cover on Mill Road|Lost property office closed
Tournée des 50 ans de la salle|40-jähriges Bestehen: Festzelt am Markt|Feria de 25 años de la plaza|Sprengung eines 60 Jahre alten Turms|100-year-old bridge closed
Person power outage hotline open|Boil water advisory for 200 persons|Escaped gas at the plant|Wanted: volunteers for sandbags|Evacuación de la planta baja
Ricerca guasto sulla linea elettrica|Suche nach Gasleck|Recherche de fuite d'eau|Poszukiwanie awarii wodociągu|寻找漏点停水|البحث عن تسرب المياه|Isle of Man civil contingency notice|Contaminated baby food recalled|Kinderfest abgesagt|Landfrauentag
Mothers' day parade|Old Man of Hoy path closed|Rappel de produit : lait infantile|Explosion: woman and child hurt, evacuate the market""".replace(
    "\n", "|"
).split("|")


def cap(text: str, language: str) -> bytes:
    return f"""<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>x1</identifier><sender>a@office.example</sender>
<sent>2026-03-01T00:00:00+00:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope><info><language>{language}</language>
<category>Safety</category><event>Notice</event><urgency>Immediate</urgency><severity>Severe</severity><certainty>Observed</certainty>
<headline>{text}</headline><description>See above.</description><area><areaDesc>X</areaDesc><circle>48,2 10</circle></area></info></alert>""".encode()


def rss(text: str, language: str) -> bytes:
    return f"""<rss version="2.0"><channel><title>a</title><item><title>{text}</title><guid>1</guid><description>See above.</description>
<pubDate>Sun, 01 Mar 2026 00:00:00 GMT</pubDate></item></channel></rss>""".encode()


def atom(text: str, language: str) -> bytes:
    return f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>a</title><id>f</id><updated>2026-03-01T00:00:00Z</updated><entry><id>1</id>
<title>{text}</title><updated>2026-03-01T00:00:00Z</updated><summary>See above.</summary></entry></feed>""".encode()


def gtfs(text: str, language: str) -> bytes:
    said = {"translation": [{"text": text, "language": language}]}
    alert = {
        "cause": "POLICE_ACTIVITY",
        "effect": "OTHER_EFFECT",
        "informed_entity": [{"route_id": "5"}],
        "header_text": said,
    }
    return json.dumps(
        {
            "header": {"gtfs_realtime_version": "2.0", "timestamp": 1772323200},
            "entity": [{"id": "1", "alert": alert}],
        }
    ).encode()


def siri(text: str, language: str) -> bytes:
    return f"""<Siri xmlns="http://www.siri.org.uk/siri"><ServiceDelivery><SituationExchangeDelivery><Situations><PtSituationElement>
<SituationNumber>1</SituationNumber><Language>{language}</Language><Summary>{text}</Summary><Description>See above.</Description>
<Affects><Networks><AffectedNetwork><AffectedLine><LineRef>5</LineRef></AffectedLine></AffectedNetwork></Networks></Affects>
</PtSituationElement></Situations></SituationExchangeDelivery></ServiceDelivery></Siri>""".encode()


def siri_message(text: str, language: str) -> bytes:
    return f"""<Siri xmlns="http://www.siri.org.uk/siri"><ServiceDelivery><GeneralMessageDelivery><GeneralMessage>
<InfoMessageIdentifier>1</InfoMessageIdentifier><InfoChannelRef>Information</InfoChannelRef><Content><LineRef>5</LineRef>
<Message><MessageText xml:lang="{language}">{text}</MessageText></Message></Content></GeneralMessage></GeneralMessageDelivery>
</ServiceDelivery></Siri>""".encode()


def navitia(text: str, language: str) -> bytes:
    line = {"embedded_type": "line", "line": {"code": "5"}}
    told = {
        "id": "1",
        "severity": {"effect": "OTHER_EFFECT"},
        "application_periods": [],
        "impacted_objects": [{"pt_object": line}],
        "messages": [{"text": text}],
    }
    return json.dumps({"disruptions": [told]}).encode()


MAKERS: dict[str, Callable[[str, str], bytes]] = {
    "cap": cap,
    "rss": rss,
    "atom": atom,
    "gtfs-rt": gtfs,
    "siri-sx": siri,
    "siri-messages": siri_message,
    "navitia": navitia,
}


def passed(raw: bytes, language: str) -> list[Report]:
    found = [i for i in parse(raw, Hint(publisher="office", language=language)) if isinstance(i, Report)]
    kept = [gate.clear(report, Place(), "feed", text_listed=True) for report in found]
    return [k.report for k in kept if not isinstance(k, Refused)]


@pytest.mark.parametrize("form", MAKERS)
def test_an_alert_about_a_person_is_refused_whole(form: str) -> None:
    assert [text for tag, text in CASES if passed(MAKERS[form](text, tag), tag)] == []


def test_what_seeks_a_thing_is_no_alert_about_a_person() -> None:
    assert [text for text in THINGS if sought(text) or of_one(text) or asks_after(text)] == []


@pytest.mark.parametrize(
    "text", ["Line 3 suspended while police search for a man on the track", "Trains delayed: missing child at Mill Station"]
)  # fmt: skip
def test_a_line_that_is_disturbed_while_somebody_is_sought_is_told_without_them(text: str) -> None:
    (report,) = passed(gtfs(text, "en"), "en")
    assert report.slots and report.slots.effect.value in ("no_service", "delays")
    assert "man" not in str(report.slots).lower().replace("effect", "") and "child" not in str(report)


@pytest.mark.parametrize("form", ["gtfs-rt", "siri-sx", "siri-messages", "navitia"])
def test_a_line_somebody_was_last_seen_on_makes_no_notice_of_it(form: str) -> None:
    said = [
        ("fr", "Alerte enlèvement : une fillette de 6 ans a été enlevée, ligne 14."),
        ("de", "Vermisst: Mädchen, 6, zuletzt gesehen in Linie 14"),
        ("es", "Alerta de menor desaparecida: 6 años, vista en la línea 14"),
    ]
    assert [text for tag, text in said if passed(MAKERS[form](text, tag), tag)] == []
