# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whom a rule looks out for without a name: "suspicious persons", "loiterers", "inspector visits", "license plate watch", "Friday sermon".

Folded text; linear. What inspects a lift or a fire door is no office for labour; a smell may be suspicious, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.normal import bare_letters, is_eastern

Hit = tuple[int, int, str]

_THOSE = "those|the ones|the lot|ceux|celles|quell[ie]|los|las|die|jene|diejenigen|ci|tych|tamci|degenen"
_SAID = {
    "surveillance": r"suspicious (?:persons?|people|individuals?|men|man|woman|women|males?|females?|visitors?|characters?|types?|youths?)|loiter(?:ers?|ing)|lurk(?:ers?|ing)|prowl(?:ers?|ing)|suspicious (?:behaviou?rs?|activit(?:y|ies)|conduct|movements?)|begg(?:ing|ars?)|panhandl\w+|vagran\w+|herumlunger\w+|rumlunger\w+|herumtreiben|verdachtiges? (?:verhalten|benehmen|treiben)|bettel(?:n|ei|ndes?|verbot)?|bettler\w*|comportements? suspects?|attitude suspecte|mendicite|mendiants?|mendicidad|(?:gente|personas|jovenes|grupos?) merodeando|comportamientos? (?:sospechos\w+|extrano)|actitud sospechosa|accattonaggi\w|accattoni|comportament[oi] sospett[oi]|atteggiament\w sospett\w|podejrzane (?:zachowani\w+|ruchy)|zebractw\w+|zebrac\w+|zebrak\w*|wloczeg\w*|verdacht gedrag|bedelaars?|bedelarij|verdachtige (?:person(?:en)?|gestalten|manner|typen|leute)|herumtreiber\w*|rumtreiber\w*|(?:personas?|individuos?|sujetos?|tipos) sospechos[oa]s?|merodeador\w*"
    r"|(?:personnes?|individus?|types?) suspecte?s?|rodeurs?|(?:persone?|individu[oi]|soggett[oi]|tipi) sospett[aeio]|(?:podejrzan[aey]|podejrzanych|podejrzanego) (?:osob\w+|typ\w*|mezczyzn\w*|faceci?|ludz\w+)|verdachte personen"
    r"|(?:number |licen[cs]e |car )?plates? (?:watch|watching|hits?|alerts?|lookups?|tracking|reader hits?)|(?:kennzeichen|nummernschilder?) (?:uberwach\w+|beobacht\w+|erfass\w+|melden|treffer)|kennzeichen(?:uberwachung|erfassung|treffer)|(?:suivi|surveillance|lecture) des plaques|(?:vigilar|seguir|lectura de) (?:las )?matriculas|(?:controllo|lettura|seguire) (?:delle )?targhe|(?:sledzenie|odczyt|obserwacja) (?:tablic|rejestracji)",
    "union": r"(?:itf|labou?r|wage|workplace|factory) inspect(?:ors?|ions?|orate)|^inspectors? visits?$|inspect(?:ion|eurs?) du travail|inspectrices? du travail|inspeccion (?:de|del) trabajo|inspector(?:es|a)? (?:de|del) trabajo|ispettor(?:ato|i|e) del lavoro|inspekc\w+ pracy|inspektor\w* pracy|gewerbeaufsicht\w*|arbeitsinspekt\w+|arbeitsschutzbehord\w+|arbeidsinspectie",
    "conduct": r"opinions?|opiniones|opinioni|opinie|meinungen|(?:views|stance|opinions?) on|anti-\w{3,20} (?:views|opinions?|sentiments?|posts|comments|crowds?|people|folk)|criticisms? of|critici[sz]ing|critics of|kritik an|kritiker\w*|critiques? (?:du|de la|des|contre|envers)|criticas (?:al?|contra)|critich?e? (?:al|alla|ai|a|contro)|krytyk\w{1,3}|kritiek op|(?:datenschutz|personal|mitarbeiter)beschwerde\w*|privacy complaints?|data protection complaints?|gdpr complaints?|plaintes? (?:a la )?cnil|quejas? de privacidad|reclami privacy|skargi (?:rodo|na przetwarzanie)",
    "faith": r"(?:friday|sunday|sabbath|evening) sermons?|sermons?(?! (?:road|lane|street))|khutbah?|shabb?[ao]t[hs]?|sabbaths?|freitagspredigt\w*|(?:preche|sermon|preghiera|predica|khutba) du (?:vendredi|dimanche)|predica del venerdi|sermon del viernes|kazani\w+ (?:piatkow\w+|niedzieln\w+)|szabat\w*",
    "party": rf"(?:{_THOSE}) (?:with (?:the |a )?|of the |de la |du |avec (?:la |une )|a la |della |con la |con una |del |de la |con (?:el |la )|mit (?:dem |der |einem |einer )|z |ze |met (?:de |een ))(?:(?:red|party|rote[nr]?|czerwon\w+|rode) )?(?:cards?|carte|tessera|carnet?|mitgliedskarte|parteibuch|ausweis|legitymacj\w+|kaart)(?: (?:rouge|rossa|roj[oa]|du parti|del partito|del partido|partii|partyjn\w+|verte?|verde|blue|bleue|azzurra|azul))|(?:red|party) card (?:holders|carriers|lot)|parteibuchinhaber\w*|(?:israeli?|palestin\w+|gaza|russian?|ukrain\w+|confederate|kurdish|tibet\w*|taiwan\w*|soviet|rainbow|pride) flags?|drapeaux? (?:israelien|palestinien|russe|ukrainien|kurde|arc-en-ciel)s?|(?:israel|palastina|russland|ukraine|kurden|regenbogen|reichs)-?(?:fahne|flagge)n?|banderas? (?:israeli|palestina|rusa|ucraniana|arcoiris|republicana|estelada)s?|bandier[ae] (?:israelian|palestines|russ|ucrain|arcobaleno|curd)\w*|flag[aię] (?:izrael\w*|palestyn\w*|rosyjsk\w*|tecz\w+)",
}
_ALONE = re.compile(
    r"(?:demo|demos) (?:am |vor dem |beim |at |near |outside )?(?:hauptbahnhof|bahnhof|marktplatz|rathaus|domplatz|schlossplatz|city hall|town hall|market square|main square|hbf|innenstadt|flughafen|werkstor|tor \d+|gate \d+)"
)
_LOOKS = tuple((kind, re.compile(rf"(?<![\w-])(?:{said})(?![\w-])")) for kind, said in _SAID.items())
_EAST = (
    ("surveillance", re.compile("可疑(?:行为|行為|举动|舉動|行迹|人员|人士|人物|的人|男子|女子|份子|分子)|闲杂人等|(?:أشخاص|شخص|رجال|رجل|أفراد) (?:مشبوه|مريب|مثير)[ء-ي]{0,8}|متسكع[ء-ي]{0,3}|تسكع|(?:ال)?تسول|متسول[ء-ي]{0,2}|(?:سلوك|سلوكيات|تصرفات|تصرف|حركات) (?:ال)?(?:مشبوه|مريب)[ء-ي]{0,2}|乞讨|乞丐|流浪汉|流浪漢|游荡|閒逛|(?:号牌|车牌)(?:监控|追踪|布控)")),
    ("union", re.compile("劳动监察|勞動檢查|مفتش(?:و|ي)? (?:ال)?عمل|تفتيش العمل")),
    ("conduct", re.compile("(?<![ء-ي])(?:الذين|اللواتي|اللاتي|اللي) (?:لا |ما )?[يت][ء-ي]{2,}(?:ون|وا|ن)?(?![ء-ي])|[爱愛老总總常][^，。；,;]{1,8}的(?:那)?(?:几|幾|些|帮|幫|群|伙|夥)(?:个|個|人|位)?$")),
    ("ethnicity", re.compile("(?:أبناء|بنات|أفراد|شباب|ناس|جماعة) (?:ال)?(?:جالية|قبيلة|عشيرة|أقلية|طائفة)|(?<![ء-ي])(?:ال)?جالية (?:ال)?[ء-ي]{3,}ية|(?:同乡|同鄉|老乡|老鄉)(?:会|會|帮|幫|圈|们|們)")),
    ("faith", re.compile("خطبة الجمعة|安息日|主日讲道|主日講道|聚礼")),
)  # fmt: skip


def looked_out_for(text: str) -> Iterator[Hit]:
    """Start, end and kind of each."""
    low = bare_letters(text)
    for kind, pattern in _LOOKS:
        yield from ((*found.span(), kind) for found in pattern.finditer(low))
    if is_eastern(text):
        for kind, pattern in _EAST:
            yield from ((*found.span(), kind) for found in pattern.finditer(text))


def gathers_at(text: str) -> Iterator[Hit]:
    """ "Demo Hauptbahnhof": what is shown at a fair is no one's, and at a station it is."""
    if _ALONE.fullmatch(bare_letters(text).strip()):
        yield 0, len(text), "demonstration"
