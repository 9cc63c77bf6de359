# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where a log puts somebody by one name, as shapes: who holds the key, to whom one hands over, for whom a parcel is, who was at the gate.

Read over a text in folded letters in which only words that may be somebody's name keep a capital; one without any is not asked. Linear: gaps are bounded, and
what stands at the head of a pattern is a word of few.
"""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.names.deed_words import DEPARTMENT, DID, HANDOVER, HELD, PARCEL, POST, SHIFT, VISIT

_NAME = "[A-Z][a-zßœæ'-]{2,24}"  # what is two letters without its accent keeps it
N = rf"(?P<name>{_NAME}(?: {_NAME}){{0,2}})(?![\w@])"
WHOLE = rf"(?P<name>{_NAME}(?: {_NAME}){{1,2}})(?![\w@])"
"""A name of two words or three."""
_INITIAL = r"(?:(?<!\w)[a-z]\.? )?"
_AN = rf"(?:(?:der|die|den|dem|o|a|os|as|el|la|il|lo|le|i) )?{_INITIAL}"
_GAP = r"(?:[^\s.;!?:,]{1,24},? ){0,5}?"
_FEW = r"(?:[^\s.;!?:,]{1,24} ){0,3}?"
STARTS = r"(?:(?<![^\n])|(?<=[.;:,!?(>] )|(?<=[-–] )|(?<=\d ))"
ENDS = r"(?=\s{0,2}(?:[,.;:!?/+&)\n]|$|[-–] |und |and |et |y |e |i |si |ve ))"
_FIRST = re.compile(r"(?:\(\?:[^)]*\)\??)?([a-z]+)(?![a-z?*])|(?:\(\?:[^)]*\)\??)?([a-z]+)[a-z][?*]")


def begun(group: str) -> str:
    """With which words a group of `deed_words` may begin, as a need."""
    found = (_FIRST.match(word) for word in group.removeprefix("(?:")[:-1].replace("\\s", " ").split("|"))
    stems = {(one[1] or one[2]) for one in found if one}
    stems |= {"schlussel", "general"} if group == HELD else set()
    return "|".join(f" {stem}" for stem in sorted(stems) if len(stem) > 2 or stem == "zi")


_UNTIL = r"(?:until|till|til|bis|jusqu|hasta|ate|fino|do|od|pana|up to|from|von|desde|tot|\d{1,2} ?[-–])"


# Whoever stands there, in small letters too: nothing else does.
SURE = {
    "held": Late(
        rf"(?<![\w-]){HELD}(?:'s)?(?: ?\d{{1,5}})?(?: ?:)? {_GAP}(?:with|held by|kept by|taken by|went to|gone to|given to|handed to|handed back to|lent to|borrowed by|left with|issued to|signed out to|picked up by|belongs to|belong to"
        r"|bei|beim|an|hat|haben|hatte|fuhrt|halt|nahm|holte|bekam|gehort|chez|avec|a|tenu par|pris par|remis a|confie a|celui de|celle de|appartient a|tiene|lleva|guarda|cogio|recogio|dejo|devolvio|entrego|con|es de|son de|del"
        r"|ha|hanno|e di|sono di|da|ma|maja|pobral|pobrala|wzial|wziela|oddal|oddala|zdal|zdala|trzyma|prowadzi|odebral|odebrala|zabral|zabrala|zgubil|zgubila|nalezy do|u|dla|esta com|estao com|ficou com|ficaram com|com|e d[ao]|pegou|devolveu"
        r"|e la|sunt la|este la|au ramas la|a ramas la|are|au|tine|heeft|ligt bij|zijn bij|staat bij)"
        rf" (?:heute |noch |jetzt |wieder |dzis |dzisiaj |teraz |hoy |oggi |still |now )?{_AN}{N}",
        needs=begun(HELD),
    ),
    "held in Turkish": Late(
        rf"(?<!\w)anahtar\w{{0,6}} {_FEW}(?P<name>[A-Z][a-z-]{{2,20}})'(?:de|da|te|ta)(?!\w)",
        needs=" anahtar",
    ),
    "holds": Late(
        rf"{STARTS}{_INITIAL}{N} (?:still |hat |holte |nahm |a |ha |ma |tem |are )?(?:has|took|got|kept|borrowed|forgot|returned|lost|left|signed for|pris|rendu|emprunte|garde|oublie|tiene|cogio|devolvio|preso|ritirato|pobral\w?|wzial|wziela|oddal\w?|pegou|devolveu|luat|den|die|das) (?:the |his |her |a |la |le |les |el |las |o |as )?(?:[^\s.;!?:,]{{1,20}} )?{HELD}(?!\w)",
        needs=begun(HELD),
    ),
    "parcel": Late(
        rf"(?<![\w-]){PARCEL} {_FEW}(?:for|fur|an|pour|para|per|dla|pentru|do|voor) {_AN}{N}",
        needs=begun(PARCEL),
    ),
    "parcel in Turkish": Late(
        rf"(?<!\w)(?:kargo|paket|zarf|koli)\w{{0,4}} {_FEW}(?P<name>[A-Z][a-z-]{{2,20}})'(?:y?e|y?a|n?in|n?un)(?!\w)",
        needs=" kargo| paket| zarf| koli",
    ),
    "handover": Late(
        rf"(?<!\w){HANDOVER} (?:\d{{1,2}}(?:[:.h]\d{{2}})? ?(?:uhr |h )?)?{_GAP}(?:to|an|mit|durch|von|a|avec|con|z|dla|com|ao|cu|catre|lui|aan) {_AN}{N}",
        needs=begun(HANDOVER),
    ),
    "visit": Late(
        rf"(?<!\w){VISIT} {_GAP}(?:[^\s.;!?:,]{{1,9}}[:,] )?(?:was|is|era|war|ist|est|etait|e|byl|byla|to byl|to byla|turned out to be|foi|a fost|fue|hiess|c'etait|c'est) {_AN}{N}",
        needs=begun(VISIT),
    ),
    "posted": Late(
        rf"(?<!\w){POST} (?:[a-z]?\d{{1,3}} )?{_GAP}(?:with|manned by|staffed by|covered by|com|con|com|mit|avec|z|cu|met|estuvo|stal|stala|siedzial|siedziala|c'era|a stat|esteve|war|etait|had|tenu par|gardee? par|cubiert[ao] por|copert[ao] da) {_AN}{N} (?:besetzt|sat |{_UNTIL})",
        needs=begun(POST),
    ),
    "at a machine": Late(
        rf"(?<!\w){POST} (?:\d{{1,3}} )?(?:macht|fahrt|ubernimmt|bedient|hat|halt) (?:heut |heute |jetzt |morgen |wieder )?(?:der|die) {N}",
        needs=(begun(POST), frozenset("macht fahrt ubernimmt bedient hat halt".split())),
    ),
    "posts": Late(
        rf"{STARTS}{_INITIAL}{N} (?:was |is |war |ist |est |etait |era |estuvo |esteve |stal |stala )?(?:on|at|am|an|auf|au|a la|a l'|en la|en el|al|alla|na|no|la) (?:the |der |dem )?{POST}(?: \d{{1,3}})? {_UNTIL}",
        needs=begun(POST),
    ),
    "together": Late(
        rf"(?:{STARTS}|(?<=w/ )|(?<=with )|(?<=avec )|(?<=mit )|(?<=con )|(?<=com )|(?<= z )|(?<= cu )){N} ?(?:\+|&|/) ?(?P<other>[A-Z][a-z'-]{{2,24}}(?: [A-Z][a-z'-]{{2,24}}){{0,2}})(?: jr)? (?:on|at|in|am|an|auf|au|a la|en|al|na|no|la|did|do|off|out|machen|haben|font|ont|hacen|fanno|hanno|maja|robia|are|were) ",
        needs=r"[+&/]",
    ),
}
# In capitals only.
CAPITAL = {
    "rota": Late(
        rf"(?<![\w-]){SHIFT}(?: ?schicht| shift| \d)? ?[:=] ?{N}{ENDS}", needs=(begun(SHIFT), "[:=]")
    ),
    "rota of two": Late(rf"(?<![\w-]){SHIFT} {N},? (?:and |und )?{SHIFT} ", needs=begun(SHIFT)),
    "who it was": Late(
        rf"(?<!\w)(?:(?:it|that) (?:was|is)|c'est|c'etait|fue|fueron|e stat[oa]|foi|to|a fost|das war) {_AN}{N} (?:who|that|again|qui|quien|el que|la que|a \w{{3,20}}[aei]re|che|quem|que|wieder|cel care|cea care|{DID['pl']})(?!\w)",
        needs=(
            frozenset("was is c fue fueron stato stata foi to fost war".split()),
            f" who | that | again | qui | quien | que | che | quem | wieder | care |are |ere |ire |{begun(DID['pl'])}",
        ),
    ),
    "that was": Late(
        rf"(?<!\w)that was {N} again",
        needs=(" that ", " again"),
    ),
    "who did": Late(
        rf"(?<!\w)quem [^\s.;!?:,]{{3,20}} {_GAP}foi {_AN}{N}",
        needs=(" quem ", " foi "),
    ),
    "it was them": Late(rf"{STARTS}{N} war(?:'s| es| das)(?!\w)", needs=" war"),
    "owns": Late(
        rf"(?<!\w)(?:is|are|was|down as|belongs? to|marked) {N}(?:'s|(?<='s))(?=\s{{0,2}}(?:[,.;!?\n]|$))",
        needs=(frozenset("is are was down belong belongs marked".split()), r"[']s(?!\w)"),
    ),
    "done in German": Late(
        rf"(?<!\w)(?:hat|hats|haben) (?:heute |gestern |nachts |wohl |dann |uns )?(?:der |die |unser |unsere )?{N} (?:[^\s.;!?:]{{1,24}} ){{0,6}}{DID['de']}(?!\w)",
        needs=begun(DID["de"]),
    ),
    "did in German": Late(
        rf"(?:{STARTS}|(?<=der )|(?<=die )){N} (?:hat|hats) (?:[^\s.;!?:]{{1,24}} ){{0,6}}{DID['de']}(?!\w)",
        needs=begun(DID["de"]),
    ),
    "does in German": Late(
        rf"(?<!\w)(?:macht|fahrt|ubernimmt|bedient|fuhrt|bewacht) (?:heut |heute |jetzt |morgen |wieder )?(?:der|die) {N}(?!\w)",
        needs=(frozenset("macht fahrt ubernimmt bedient fuhrt bewacht".split()), frozenset(("der", "die"))),
    ),
    "did in English": Late(
        rf"{STARTS}{N} (?:then |just |finally |already |has |had )?{DID['en']}(?!\w)",
        needs=begun(DID["en"]),
    ),
    "done in English": Late(
        rf"(?<!\w){DID['en']} (?:again |later |up |off |out |in |down )?by {N}", needs=begun(DID["en"])
    ),
    "did in French": Late(
        rf"{STARTS}{N} (?:a|l'a|les a|nous a) (?:vite |bien |tout |enfin )?{DID['fr']}e?s?(?!\w)",
        needs=begun(DID["fr"]),
    ),
    "done in French": Late(
        rf"(?<!\w){DID['fr']}e?s? (?:a la main |hier |de nouveau )?par {N}", needs=begun(DID["fr"])
    ),
    "done in Spanish": Late(
        rf"(?<!\w)(?:la|lo|las|los|se lo|se la|nos la|nos lo) (?:{DID['es']}|tiene|tenia|lleva|llevaba|guarda) (?:abiert[oa]s? |cerrad[oa]s? |puest[oa]s? |encendid[oa]s? |ayer |hoy )?{N}",
        needs=(
            frozenset("la lo las los".split()),
            f"{begun(DID['es'])}| tiene | tenia | lleva | llevaba | guarda ",
        ),
    ),
    "did in Spanish": Late(
        rf"(?:{STARTS}|(?<=que )){N} (?:ya |nos |me |la |lo )?{DID['es']} (?:el|la|los|las|un|una|su) ",
        needs=begun(DID["es"]),
    ),
    "done in Italian": Late(
        rf"(?<!\w)(?:l'|lo |la |li |le |gliel'|ce l'|ce le |ce li )(?:ha|hanno|aveva|tiene|custodisce)(?: [^\s.;!?:,A-Z]{{1,20}}){{0,5}} {N}",
        needs=(
            frozenset("l lo la li le gliel".split()),
            frozenset("ha hanno aveva tiene custodisce".split()),
        ),
    ),
    "Italian hands": Late(
        rf"{STARTS}ha {DID['it']} (?:[^\s.;!?:,A-Z]{{1,20}} ){{1,4}}{N}{ENDS}", needs=begun(DID["it"])
    ),
    "did in Italian": Late(
        rf"{STARTS}{N} (?:ha|l'ha|le ha|li ha|ci ha) {DID['it'][:-1]})(?!\w)", needs=begun(DID["it"])
    ),
    "done in Polish": Late(
        rf"(?<!\w){DID['pl']} (?:dzis |wczoraj |dopiero |znow |nam |go |ja |to |je )?{N}",
        needs=begun(DID["pl"]),
    ),
    "did in Polish": Late(
        rf"(?:{STARTS}|(?<=to )){N} (?:juz |znow |dzis )?{DID['pl']}(?!\w)", needs=begun(DID["pl"])
    ),
    "given in Polish": Late(
        rf"(?<!\w)(?:zdano|przekazano|wydano|oddano) {_FEW}(?P<name>[A-Z][a-z-]{{2,20}}(?:mu|owi|ej|ie))(?!\w)",
        needs=frozenset("zdano przekazano wydano oddano".split()),
    ),
    "did in Portuguese": Late(
        rf"{STARTS}(?:o |a )?{N} (?:ja |nos )?{DID['pt']}(?!\w)", needs=begun(DID["pt"])
    ),
    "done in Portuguese": Late(
        rf"(?<!\w)[a-z]{{2,20}}(?:ad|id|t)[oa]s? (?:de novo |hoje |ontem )?pel[oa] {N}",
        needs=frozenset(("pelo", "pela")),
    ),
    "done in Romanian": Late(
        rf"(?<!\w)(?:a {DID['ro']}-o|l-a {DID['ro']}|le-a {DID['ro']}|i-a {DID['ro']}|il tine|o tine|o are|le are|il are) {N}",
        needs=f"{begun(DID['ro'])}| tine | are ",
    ),
    "did in Romanian": Late(rf"{STARTS}{N} (?:a|l-a|le-a) {DID['ro']}(?!\w)", needs=begun(DID["ro"])),
    "stood in Romanian": Late(rf"(?<!\w){POST} (?:\d{{1,3}} )?a stat {N}", needs=(begun(POST), " stat ")),
    "did in Turkish": Late(
        rf"(?<!\w){N} (?:gece |sabah |dun |tekrar |yine )?{DID['tr']}(?!\w)", needs=begun(DID["tr"])
    ),
    "stood in Turkish": Late(
        rf"(?<!\w)kapi\w{{0,3}}[^.;!?]{{0,40}} {N} (?:vardi|durdu|bekledi|nobetteydi|nobetci)", needs=" kapi"
    ),
    "did in Dutch": Late(
        rf"{STARTS}{N} heeft (?:[^\s.;!?:]{{1,24}} ){{0,6}}{DID['nl']}(?!\w)", needs=begun(DID["nl"])
    ),
    "done in Dutch": Late(
        rf"(?<!\w)(?:heeft|door) {N} (?:[^\s.;!?:]{{1,24}} ){{0,6}}{DID['nl']}(?!\w)", needs=begun(DID["nl"])
    ),
    "thanked": Late(
        rf"(?<!\w)(?:thanks to|merci a|danke an|dank|gracias a|grazie a|obrigad[oa] a[o]?|multumim lui|cheers to|kudos to) {_AN}{N}{ENDS}",
        needs=frozenset(
            "thanks merci danke dank gracias grazie obrigado obrigada multumim cheers kudos".split()
        ),
    ),
    "belongs": Late(
        rf"(?<!\w)(?:belongs? to|gehort|appartient a|pertenece a|appartiene a|nalezy do|pertence a[o]?|apartine lui) {N}(?= (?:in|from|of|aus|vom|de|del|della|dell|z|da|do|dos)(?!\w)|{ENDS[3:]}",
        needs=frozenset(
            "belong belongs gehort appartient pertenece appartiene nalezy pertence apartine".split()
        ),
    ),
}
_OF = {
    "en": r"(?:from|in|of|over in|down in|up in)",
    "de": r"aus de[rm]",
    "fr": r"(?:de la|du|des|de l'|de|au)",
    "es": r"(?:de|del|de la)",
    "it": r"(?:del|della|delle|dell'|di)",
    "pl": "z",
    "pt": r"(?:da|do|dos|das)",
    "ro": "de la",
}
DEPARTMENTS = {
    f"of a department, {tongue}": Late(
        rf"(?<![\w-]){N} {_OF[tongue]} ?(?:the )?(?:{'|'.join(words.split())})(?!\w)",
        needs="|".join(f"{word} " for word in words.split()),
    )
    for tongue, words in DEPARTMENT.items()
}
# "rose from payroll dropped the sheets off": a name that is a word, where only somebody comes from there.
CHRISTENED = {
    f"of a department, {tongue}, does": Late(
        rf"(?<![\w-]){N} {_OF[tongue]} ?(?:the )?(?:{'|'.join(DEPARTMENT[tongue].split())}) (?:{does})(?!\w)",
        needs=(
            "|".join(f"{word} " for word in DEPARTMENT[tongue].split()),
            "|".join(f" {one.split()[-1]} " for one in does.split("|")),
        ),
    )
    for tongue, does in {
        "en": "dropped|rang|phoned|called|asked|asks|wants|took|brought|borrowed|popped|says|said|reckons|collected|came in|came down|will|needs",
        "fr": "a apporte|a laisse|a appele|a pris|demande|dit|veut|passe",
        "es": "trajo|dejo|pide|llamo|dijo|dice|quiere|aviso|recogio|bajo",
        "it": "ha portato|ha lasciato|ha chiamato|ha preso|chiede|dice|vuole|passa",
    }.items()
}
# "ring Moira in Estates": a name that is a place, too, where only somebody is called.
CHRISTENED |= {
    f"of a department, {tongue}, called": Late(
        rf"(?<![\w-])(?i:{calls}) {N} (?i:{_OF[tongue]} ?(?:the )?(?:{'|'.join(DEPARTMENT[tongue].split())}))(?!\w)",
        needs=(
            "|".join(f"{word} " for word in DEPARTMENT[tongue].split()),
            frozenset(one.split()[0] for one in calls.split("|")),
        ),
    )
    for tongue, calls in {
        "en": "ring|call|phone|ask|text|email|chase|told|tell",
        "de": "bitte|frag|fragt|ruf|anruf bei|bescheid an",
        "fr": "appeler|appelez|prevenir|prevenez|demander a|voir avec|contacter",
        "es": "llamad a|llamar a|llama a|avisad a|avisar a|preguntad a",
        "it": "chiamate|chiama|chiamare|avvisate|sentite|chiedete a",
        "pl": "zadzwonic do|dzwonic do|zapytac|pytac",
    }.items()
}
