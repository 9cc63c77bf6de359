# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a form asks of somebody, with its answer: "Religion: ...", "Volkszugehörigkeit = ...", `"ethnic_group": "..."`.

Whatever the answer is, the label makes it one of these. "Diagnosis" is asked of pumps, too: behind it stands an illness or
nothing is found. The text is read in lower case and without accents; linear, for an answer's beginning is all that is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from tocsin.core.guard.bodies.names import LONE, SHORT
from tocsin.core.guard.bodies.organisations import BESIDE, LETTERS
from tocsin.core.guard.book import Book
from tocsin.core.guard.late import Late, Several, telling
from tocsin.core.guard.normal import bare_letters
from tocsin.core.guard.traits.ailments import MEDICAL
from tocsin.core.guard.traits.beliefs import FAITHS, LOVES
from tocsin.core.guard.traits.conditions import EASTERN, EVERY
from tocsin.core.guard.traits.injuries import befallen
from tocsin.core.guard.traits.northern import FAITHS_NORTH, LOVES_NORTH
from tocsin.core.guard.words import Token, tokens

Hit = tuple[str, int, int, float]

LABELS = {
    "faith": """religion, religie, nabozenstvi, nabozenstvo, vallas, din, dini, wyznanie religijne, trossamfund, livssyn, konfesse, confesiune, cult, geloofsovertuiging, levensbeschouwing, religious affiliation, religious belief, religionsbekenntnis, religionszugehorigkeit, konfession, konfessionszugehorigkeit, glaubensbekenntnis,
        religion declaree, fede dichiarata, declared faith, confession, confession religieuse, appartenance religieuse, confesion, confesion religiosa, credo religioso, religione, confessione, confessione religiosa, wyznanie, religia, religiao, 宗教, 宗教信仰, الديانة, الدين,
        religieuze overtuiging, geloofsovertuiging, godsdienst, uskonto, uskontokunta, trossamfund, religionstillhorighet, crenca religiosa, faith group, faith community,
        wyznanie wiary, konfesja, 宗派""",
    "ethnicity": """ethnicity, ethnic group, ethnic origin, ethnic background, ethnie, groupe ethnique, origine ethnique, volkszugehorigkeit, ethnische zugehorigkeit,
        ethnische herkunft, volksgruppe, etnia, origen etnico, grupo etnico, pueblo indigena, pueblo originario, gruppo etnico, origine etnica, appartenenza etnica, narodowosc, pochodzenie etniczne, grupa etniczna, 民族, 族裔, 种族, 種族, 族群, العرق, الأصل العرقي, القومية,
        ethnische afkomst, etniciteit, etnische afkomst, etnicidade, etninen tausta, etnisk bakgrund, etnicitet, ascendencia etnica, etnicita, race or ethnicity, racial origin,
        rasse""",
    "party": """party affiliation, political party, political affiliation, political views, party membership, parteizugehorigkeit, parteimitgliedschaft, politische gesinnung,
        politische zugehorigkeit, parti politique, appartenance politique, opinions politiques, afiliacion politica, partido politico, militancia, ideologia politica, partito politico, appartenenza politica, tessera di partito, przynaleznosc partyjna,
        poglady polityczne, partia polityczna, 政党, 政黨, 党派, 黨派, 政治面貌, الانتماء السياسي, الانتماء الحزبي, الحزب السياسي,
        politische einstellung, politieke partij, politieke voorkeur, filiacao partidaria, puoluekanta, partitillhorighet, voting intention, wahlabsicht, political leaning,
        orientamento politico, orientation politique, sympatie polityczne, 政治倾向, 政治傾向""",
    "union": """union membership, trade union, union affiliation, gewerkschaftszugehorigkeit, gewerkschaftsmitglied, gewerkschaft, appartenance syndicale, syndicat, afiliacion sindical,
        sindicato, iscrizione sindacale, sindacato, przynaleznosc zwiazkowa, zwiazek zawodowy, 工会, 工會, 所属工会, النقابة, الانتماء النقابي,
        union member, union branch, union name, member of union, vakbond, vakbondslidmaatschap, filiacao sindical, ammattiliitto, fackforbund, facklig tillhorighet, sigla
        sindacale, syndicat d appartenance, organisation syndicale, 工会会员, 工會會員""",
    "orientation": """sexual orientation, sexuality, gender identity, orientation sexuelle, identite de genre, sexuelle orientierung, geschlechtsidentitat, orientacion sexual,
        identidad de genero, orientamento sessuale, identita di genere, orientacja seksualna, tozsamosc plciowa, 性取向, 性向, 性别认同, الميول الجنسية, التوجه الجنسي,
        sexual identity, sexual preference, seksuele gerichtheid, seksuele orientatie, orientacao sexual, identidade de genero, seksuaalinen suuntautuminen, sexuell laggning,
        性倾向, 性傾向""",
    "health": """allergies, known allergies, disability, health condition, medical condition, pre-existing conditions, allergien, unvertraglichkeiten, behinderung, grad der behinderung, vorerkrankungen,
        handicap, pathologie, pathologies, antecedents medicaux, discapacidad, enfermedades, enfermedad, antecedentes medicos, disabilita, patologia, patologie, niepelnosprawnosc, choroby przewlekle, choroby, alergie, alergias, 病史, 过敏史, 過敏史, 既往病史, الحالة الصحية, الأمراض, الحساسية,
        disabilities, chronic illness, medical notes, health notes, health status, health issues, chronische erkrankungen, gesundheitszustand, behinderungen, maladie chronique,
        problemes de sante, etat de sante, estado de salud, problemas de salud, enfermedad cronica, stato di salute, allergie, stan zdrowia, schorzenia, aandoeningen, allergieen,
        estado de saude, sairaudet, terveydentila, allergiat, sjukdomar, halsotillstand, funktionsnedsattning, 健康状况, 健康狀況, 残疾, 殘疾""",
}
"""Labels of a form, folded: any answer tells what may not be kept."""
COLUMNS = {
    "faith": """faith, belief, beliefs, glaube, credo, denomination, denominazione, denominacion, foi, fede, wiara, geloof, 信仰, 教派, المذهب, الطائفة""",
    "ethnicity": """race, raca, razza, raza, rasa, tribe, volksstamm, ascendencia, nationality, nationalitat, nationalite, nacionalidad, nazionalita, nationaliteit, nacionalidade,
        kansalaisuus, nationalitet, 国籍, 國籍, 籍贯, 籍貫, الجنسية""",
    "party": """party, partei, partido, partito, partia, parti, partij, puolue, politics, politik, politique, politica, polityka, الحزب""",
    "union": """union, unions, labor union, labour union, zwiazek, gremio, liitto, fack, works council""",
    "orientation": """orientation, orientierung, orientacion, orientamento, orientacja, orientacao, orientatie, gerichtheid, suuntautuminen, laggning, lgbt, lgbtq, sexualitat, sexualite,
        sexualidad, sessualita, seksualnosc, الميول""",
    "health": """health, illness, disease, krankheit, krankheiten, erkrankung, gesundheit, maladie, maladies, sante, salud, salute, malattia, malattie, zdrowie, choroba, ziekte,
        gezondheid, doenca, saude, sairaus, terveys, sjukdom, halsa, disabled, allergy, alergia, 疾病, 健康, الصحة, المرض""",
}
"""What heads a column of a table, or is a record's key, and asks the same; in running text these words ask nothing."""
_OF_PUMPS = "treatment, traitement, behandlung, tratamiento, trattamento, leczenie, medications, medicaments, medikamente, medicamentos, medicinali, diagnosis, medical, condition, medical history, medication, diagnose, medikation, diagnostic, motif, motif d'absence, diagnostico, antecedentes, medicacion, motivo, diagnosi, farmaci, motivo assenza, diagnoza, rozpoznanie, leki, reason for absence, absence reason, grund, abwesenheitsgrund, fehlgrund, causa assenza, cause d'absence, motivo de ausencia, causa de ausencia, motivo da ausencia, powod nieobecnosci, przyczyna nieobecnosci, 诊断, 診斷, 病因, 请假原因, 請假原因, 缺勤原因, 病假原因, التشخيص, سبب الغياب, سبب الإجازة, سبب الاجازة, reden verzuim, reden afwezigheid, reden van verzuim, abwesenheit, grund der abwesenheit, sick note, sickness, cause of absence, absence, nature of illness, reason, motif de l'absence, motif arret, causa, causa della assenza, motivo della assenza, motivo baja, motivo de la baja, motivo de baja, motivo da falta, powod zwolnienia, duvod nepritomnosti, franvaroorsak, orsak, poissaolon syy, tavollet oka, motivul absentei"
_NO_ANSWER = r"(?:no|none|not|n/?a|nil|unknown|undisclosed|refused|keine?r?|unbekannt|ohne|nein|aucune?|non|inconnue?|ningun[ao]?|desconocid[ao]|nessun[ao]?|sconosciut[ao]|brak|nie|nieznan[aey]|无|無|لا|optional|see|siehe|voir|ver)(?!\w)"
_BEFORE = r"(?:(?<=[\n\r\t;,|({\[\"'>])|(?<=[.;:,|*•-] )|\A)"
_ANSWER = rf" {{0,3}}[\"']? {{0,3}}(?:[:=]|;(?=[^;\n\r]*(?:[\n\r]|$))) {{0,3}}[\"']?(?!{_NO_ANSWER})(?P<answer>[^\W\d_][^\n\r;,|\"<>}}]{{1,40}})"


_SAID = {kind: text.split(",")[0] for kind, text in LABELS.items()} | {"health": "disability"}
"""One label of each kind, for whatever asks the same."""


def _labels(text: str) -> list[str]:
    return [" ".join(one.split()) for one in text.replace("\n", " ").split(",")]


def _asked(text: str) -> str:
    spelt = sorted((bare_letters(one) for one in _labels(text)), key=len, reverse=True)
    return "|".join(spelt)


def _form(labels: str) -> Late:
    told = telling(map(bare_letters, _labels(labels)))
    # Chinese parts no words: there a label is a piece of one.
    needs = frozenset(word if word.isascii() else f"{word}*" for word in told)
    return Late(rf"{_BEFORE}(?:{_asked(labels)}){_ANSWER}", needs=needs)


_PUMPS = frozenset(map(bare_letters, _labels(_OF_PUMPS)))
_SURE = Several((kind, _form(text)) for kind, text in LABELS.items())
_PERHAPS = Several(
    [("health", _form(_OF_PUMPS))]
    + [(kind, _form(text)) for kind, text in COLUMNS.items() if kind not in ("ethnicity", "health")]
)
_LISTED = Book(
    (("health", EVERY), ("faith", f"{FAITHS},{FAITHS_NORTH}"), ("orientation", f"{LOVES},{LOVES_NORTH}"))
)


_ANYWHERE, _ONLY_COLUMNS = (
    {label: kind for kind, text in lists.items() for label in map(bare_letters, _labels(text))}
    for lists in (LABELS, COLUMNS)
)
_LONGEST = max(label.count(" ") for label in _ANYWHERE) + 1
_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])")
_CASED = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=4096)
def asks(heading: str, column: bool = False) -> str:
    """What a label, or the heading of a column, asks of somebody, as a label `forms` knows; "" when nothing of these."""
    words = _CASED.findall(bare_letters(_HUMPS.sub(" ", heading[:80])))
    for size in range(min(_LONGEST, len(words)), 0, -1):
        for first in range(len(words) - size + 1):
            label = " ".join(words[first : first + size])
            if kind := _ANYWHERE.get(label) or (size == len(words) and column and _ONLY_COLUMNS.get(label)):
                return _SAID[kind]
    return "diagnosis" if " ".join(words) in _PUMPS else ""


def forms(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each answer."""
    if not (":" in text or "=" in text or ";" in text):
        return
    low = bare_letters(text).replace("_", " ")  # "ethnic_group"
    for kind, m in _SURE.finditer(low):
        if not asks(m["answer"], column=True):
            yield kind, m.start(), m.end("answer"), 0.85
    for kind, m in _PERHAPS.finditer(low):
        if _of_a_kind(kind, m["answer"], text[m.start("answer") : m.end("answer")]):
            yield kind, m.start(), m.end("answer"), 0.8


_ILL = Late(EASTERN["health"])
_INITIALS = frozenset("ms me als cp sep sm sla ela ptbs tdah tspt".split())
"""Illnesses by their letters, which elsewhere say much else."""


def _of_a_body(words: Sequence[Token], i: int) -> bool:
    return MEDICAL.fullmatch(words[i].low) is not None or befallen(words, i, len(words)) > 0


def _of_a_kind(kind: str, low: str, said: str) -> bool:
    """Whether an answer holds a word of the lists: "Party: Labour", where "Party: Smith, 4 guests" asks for a table."""
    words = tokens(low)
    if any(found == kind for i in range(len(words)) for found, _, _ in _LISTED.at(words, i)):
        return True
    if kind == "health" and (
        low.strip() in _INITIALS
        or _ILL.search(said) is not None
        or any(_of_a_body(words, i) for i in range(len(words)))
    ):
        return True
    return any(
        kind in (named.get(word.word) for named in (LONE, SHORT, LETTERS, BESIDE)) for word in tokens(said)
    )
