# SPDX-License-Identifier: AGPL-3.0-or-later
"""One name alone behind whom one speaks with, who stands in and whose household it is: "Spoke to Nadine", "Vertretung: Svenja", "Familie Hagedorn".

Behind a word of speech the name must be a given name in the lists and nothing else there; behind a word for a household any name
that is no place and no plain word. "MCALLISTER, H." is written of nobody else. Linear: what stands behind each word is one word.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.lexicon.makers import MAKERS
from tocsin.core.guard.words import bare

Hit = tuple[int, int, float]

_NAME = r"(?P<name>[A-ZÀ-ÖØ-ÞĀ-ŽȘȚ][a-zß-öø-ÿā-žșț]{2,}(?:-[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ÿā-ž]+)?)(?![\w@’']|[ -][A-ZÀ-Þ])"
_SPEAKS = Late(
    rf"(?<!\w)(?i:sp(?:oke|eak|eaking) (?:to|with)|talk(?:ed|ing)? (?:to|with)|(?:rang|phoned|texted|emailed|asked|told|informed|called|met|relieved|covering for|swapped with|handed (?:over )?to|back to|according to|thanks to)"
    r"|vu avec|parlé (?:à|avec)|discuté avec|appelé|demandé à|prévenu|averti|remis à|selon|relève de|remplacé par|rappeler"
    r"|rücksprache mit|gesprochen mit|telefonat mit|abgesprochen mit|laut|übergeben an|übergabe an|abgelöst von|abgelöst durch|angerufen bei|bescheid an"
    r"|habl(?:é|ado|amos) con|consult(?:é|ado) con|avisad[oa] (?:a|por)|entregad[oa] a|según|relevo de|relevad[oa] por|llamé a|pregunt(?:é|ar) a"
    r"|sentit[oa]|parlato con|chiamat[oa]|avvisat[oa]|consegnat[oa] a|secondo|sostituit[oa] da|chiesto a|cambio con"
    rf"|rozmawia(?:łem|łam|ć) z|uzgodnion[oe] z|ustalon[oe] z|zadzwonić do|dzwoni(?:łem|łam) do|według|przekazan[oey]|zastąpion[ay] przez|zamiana z|gesproken met|overgedragen aan|falei com|avisei|pratade med|puhuin)[ \u00a0]{_NAME}",
    needs=frozenset(
        """spoke speak speaking talk talked talking rang phoned texted emailed asked told informed called met relieved covering swapped handed back according thanks vu parlé discuté appelé demandé prévenu averti remis selon relève remplacé rappeler rücksprache gesprochen
        telefonat abgesprochen laut übergeben übergabe abgelöst angerufen bescheid hablé hablado hablamos consulté consultado avisado avisada entregado entregada según relevo relevado relevada llamé pregunté preguntar sentito sentita parlato chiamato chiamata avvisato avvisata consegnato consegnata
        secondo sostituito sostituita chiesto cambio rozmawiałem rozmawiałam rozmawiać uzgodnione uzgodniono ustalone ustalono zadzwonić dzwoniłem dzwoniłam według przekazane przekazano przekazany zastąpiony zastąpiona zamiana gesproken overgedragen falei avisei pratade puhuin""".split()
    ),
)
# "tell Lwazi that ...", "sag dem Dariusz, ...": whoever is to be told something need be in no list.
_TOLD = Late(
    rf"(?<!\w)(?:[Tt]ell|[Ss]agt?|[Ss]agen Sie|[Dd]ites? à|[Dd]is à|[Dd]iles? a|[Dd]ígales? a|[Aa]visa a|[Dd]i['’] a|[Dd]ica a|[Pp]owiedz(?:cie)?|[Pp]rzekaż|[Zz]eg tegen)[ \u00a0](?:(?:dem|der|al|el|la) )?{_NAME}"
    r"(?=,? (?:that|to|the|dass|daß|der|die|das|er|sie|que|qu['’]|che|że|żeby|dat)(?!\w))",
    needs="tell| sag|dite| dis|dile|dígal|avisa|di'|di’|dica|powiedz|przekaż|zeg",
)
_HOUSEHOLD = Late(
    rf"(?<!\w)(?i:familie|fam\.|family|famille|famiglia|familia|eheleute|ehepaar|nachbar(?:in|n)?|voisine?|vecin[oa]|vicin[oa]|sąsiad(?:ka|a|ki)?|buurman|buurvrouw|rodzina|rodziny|rodzinie|państwo|państwa|perhe|familjen|família)[ \u00a0]{_NAME}",
    needs=frozenset(
        "nachbar nachbarin nachbarn voisin voisine vecino vecina vicino vicina sąsiad sąsiadka sąsiada sąsiadki buurman buurvrouw familie fam family famille famiglia familia eheleute ehepaar rodzina rodziny rodzinie państwo państwa perhe familjen família".split()
    ),
)
_INITIALLED = Late(
    r"(?P<name>[A-ZÀ-Þ](?<![\w-].)[A-ZÀ-Þ'’]{2,}(?:-[A-ZÀ-Þ]{2,})?), [A-ZÀ-Þ]\.(?!\w)",
    needs=r" \S\.",
)
_ELSE = Kind.COMMON | Kind.PLACE | Kind.TOPIC
# "Według Grześka": a given name in one of its cases, and the short forms people are called by.
_SHORT = frozenset(
    "encarni paqui mari pepe paco nacho curro lola charo chema kike toni grzes grzesiek grzeska grzeskiem zbyszek zbyszka zbyszkiem kasia kasi basia basi gosia gosi wojtek wojtka jurek jurka staszek staszka heniek maciek macka jacek jacka tomek tomka bartek bartka kuba krzysiek krzyska krzyskiem asia ania beata".split()
)


@looks_for(_SPEAKS, _TOLD, _HOUSEHOLD, _INITIALLED)
def spoken_with(text: str) -> Iterator[Hit]:
    """Start, end and certainty of each."""
    for match in _SPEAKS.finditer(text):
        low = bare(match["name"])
        if low in _SHORT or kind_of(low) & (Kind.GIVEN | _ELSE) == Kind.GIVEN:
            yield match.start("name"), match.end("name"), 0.7
    for match in _TOLD.finditer(text):
        low = bare(match["name"])
        if not kind_of(low) & _ELSE and low not in MAKERS:
            yield match.start("name"), match.end("name"), 0.7
    for match in _HOUSEHOLD.finditer(text):
        kind = kind_of(bare(match["name"]))
        if not kind & _ELSE:
            yield match.start(), match.end(), 0.7
    for match in _INITIALLED.finditer(text):
        if not kind_of(bare(match["name"])) & (Kind.COMMON | Kind.PLACE | Kind.TOPIC):
            yield match.start(), match.end(), 0.75
