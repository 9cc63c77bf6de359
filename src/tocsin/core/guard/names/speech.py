# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words beside which a log names somebody: whom one speaks with, who does what only people do, folded (no case, no accents)."""

from __future__ import annotations

import re

# Whom one tells something, and of what one hands to whom.
SPOKEN = frozenset(
    """told tell asked ask rang texted phoned emailed messaged called met saw spoke speak talked chat chatted handed gave
    vu voir parle discute appele demande demander prevenu prevenir averti dit dis rappeler contacter gesprochen sagen gesagt sag frag gefragt meld melde bescheid angerufen
    dile diselo avisa avisad avisar avise preguntar pregunta hablado hablar llamar llama llame sentito sentire parlato parlare chiamare chiamato chiama avvisa avvisare chiedi chiedere dillo
    powiedz powiedzial powiedzialem powiedzialam mowil mowilem mowilam dzwonil dzwonila dzwonilem dzwonilam zadzwon pytaj pytac zapytaj rozmawialem rozmawialam rozmawiac przekaz cubre copre vertritt sustituye sostituisce zastepuje covering swapped swapping getauscht tausche abgeklart echange rozmawiala zeg gevraagd gebeld""".split()
)
TO = frozenset("to with for w avec a au con z ze do o dla mit bei dem der an aan met".split())
"""What may stand between such a word and whom it is said to."""
ARTICLES = frozenset("el la il lo le den dem der die our unser unserm".split())
TODAY = frozenset(
    "ce matin midi soir hier hoy ayer ieri oggi stamattina gestern heute vorhin eben yesterday today earlier just dzis wczoraj rano gerade vandaag".split()
)
"""What may stand between such a word and that: whose name it is in a village, and when."""
SAID_BEHIND = frozenset(
    "getauscht gesprochen telefoniert abgemacht abgeklart gesagt gemeldet gegeben ubergeben informiert angerufen gefragt bescheid says said rang called told zei vroeg".split()
)
# By whose word, in whose stead.
ACCORDING = frozenset("wedlug selon laut segun secondo volgens enligt segundo".split())
STEAD = frozenset("za pour fur por per dla for".split())
STOOD_IN = frozenset(
    "zastepstwo zmiana dyzur vertretung ersatz remplacement sustitucion sostituzione cover covering relief swap paczka przesylka colis paquete pacco paket parcel wiadomosc message recado messaggio nachricht".split()
)
# What people do, behind them.
DOES = frozenset(
    """rang phoned apologised apologized forgot swapped covers relieved clocked
    s'excuse appelle remplace signe rappelle oublie meldet meldete vertritt ubernimmt bittet unterschrieb entschuldigt
    llamo llama avisa cubre sustituye firma olvido recoge chiama avvisa sostituisce chiede dimentico ritira
    dzwonil dzwonila zglasza przeprosil przeprosila podpisal podpisala zastepuje odebral odebrala prosi zostawil zostawila zapomnial zapomniala""".split()
)


# By whom it was done, where a place or a firm does no such thing: "ritirata in portineria da", "gefunden von".
_HANDED = re.compile(
    r"(?<!\w)(?:(?:ritirat|consegnat|firmat|segnalat|compilat|presentat|lasciat|dimenticat|smarrit|chiest|prenotat|redatt|scritt|trovat|vist|apert|chius|ricevut|pagat|spostat|accompagnat)[oaie](?: [a-zà-ÿ']+){0,3} da"
    r"|(?:signed|witnessed|found|seen|reported|noticed|handed in|handed over|dropped off|picked up|left|opened|locked|booked|written|filled in|spotted|taken|forgotten)(?: [a-z]+){0,3} by"
    r"|(?:signed out|issued|given|handed|lent|passed|returned)(?: [a-z]+){0,2} to"
    r"|(?:signé|retiré|rendu|remis|trouvé|vu|déposé|oublié|signalé|fermé|ouvert|rédigé|récupéré|réservé)e?s?(?: [a-zà-ÿ']+){0,3} par"
    r"|(?:unterschrieben|abgeholt|gefunden|gesehen|gemeldet|abgegeben|vergessen|geöffnet|zugesperrt|abgeschlossen|übergeben|gebucht|ausgefüllt|verfasst) (?:von|durch)"
    r"|(?:firmad|retirad|encontrad|vist|avisad|olvidad|entregad|recogid|cerrad|abiert|redactad|reservad)[oa]s?(?: [a-zà-ÿ']+){0,3} por"
    r"|(?:podpisan|zwrócon|wypożyczon|pobran|zabran|odebran|znalezion|zgłoszon|pozostawion|zostawion|zamknięt|otwart|oddan|zauważon|zapomnian|zarezerwowan|wypełnion|przekazan)[yaoe](?: [a-ząćęłńóśźż]+){0,3} przez) $",
    re.IGNORECASE,
)
_BY = (" da ", " by ", " to ", " par ", " von ", " durch ", " por ", " przez ")
_BACK = 70


def handed(text: str, start: int) -> bool:
    """Whether what stands before a place says that somebody who is named there did something with their hands."""
    if not text[max(0, start - 7) : start].lower().endswith(_BY):
        return False
    return _HANDED.search(text, max(0, start - _BACK), start) is not None


def spoken_of(far: str, near: str, after: str) -> bool:
    """Whether two capitals behind these two words, or before that one, are somebody's name, whatever the words are."""
    if near in SPOKEN or near in ACCORDING or after in DOES:
        return True
    return (far in SPOKEN and near in TO) or (far in STOOD_IN and near in STEAD)
