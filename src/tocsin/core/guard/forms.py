# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a form asks of somebody, with its answer: "Religion: ...", "Volkszugehörigkeit = ...", `"ethnic_group": "..."`.

Whatever the answer is, the label makes it one of these. "Diagnosis" is asked of pumps, too: behind it stands an illness or
nothing is found. The text is read in lower case and without accents; linear, for an answer's beginning is all that is looked at.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.book import Book
from tocsin.core.guard.conditions import CONDITIONS
from tocsin.core.guard.late import Late, telling
from tocsin.core.guard.normal import bare_letters
from tocsin.core.guard.words import tokens

Hit = tuple[str, int, int, float]

LABELS = {
    "faith": """religion, religious affiliation, religious belief, religionsbekenntnis, religionszugehorigkeit, konfession, konfessionszugehorigkeit, glaubensbekenntnis,
        religion declaree, confession, confession religieuse, appartenance religieuse, confesion, confesion religiosa, credo religioso, religione, confessione, confessione religiosa, wyznanie, religia, religiao, 宗教, 宗教信仰, الديانة, الدين""",
    "ethnicity": """ethnicity, ethnic group, ethnic origin, ethnic background, ethnie, groupe ethnique, origine ethnique, volkszugehorigkeit, ethnische zugehorigkeit,
        ethnische herkunft, volksgruppe, etnia, origen etnico, grupo etnico, pueblo indigena, pueblo originario, gruppo etnico, origine etnica, appartenenza etnica, narodowosc, pochodzenie etniczne, grupa etniczna, 民族, 族裔, 种族, 種族, 族群, العرق, الأصل العرقي, القومية""",
    "party": """party affiliation, political party, political affiliation, political views, party membership, parteizugehorigkeit, parteimitgliedschaft, politische gesinnung,
        politische zugehorigkeit, parti politique, appartenance politique, opinions politiques, afiliacion politica, partido politico, militancia, ideologia politica, partito politico, appartenenza politica, tessera di partito, przynaleznosc partyjna,
        poglady polityczne, partia polityczna, 政党, 政黨, 党派, 黨派, 政治面貌, الانتماء السياسي, الانتماء الحزبي, الحزب السياسي""",
    "union": """union membership, trade union, union affiliation, gewerkschaftszugehorigkeit, gewerkschaftsmitglied, gewerkschaft, appartenance syndicale, syndicat, afiliacion sindical,
        sindicato, iscrizione sindacale, sindacato, przynaleznosc zwiazkowa, zwiazek zawodowy, 工会, 工會, 所属工会, النقابة, الانتماء النقابي""",
    "orientation": """sexual orientation, sexuality, gender identity, orientation sexuelle, identite de genre, sexuelle orientierung, geschlechtsidentitat, orientacion sexual,
        identidad de genero, orientamento sessuale, identita di genere, orientacja seksualna, tozsamosc plciowa, 性取向, 性向, 性别认同, الميول الجنسية, التوجه الجنسي""",
    "health": """allergies, known allergies, disability, health condition, medical condition, pre-existing conditions, allergien, unvertraglichkeiten, behinderung, grad der behinderung, vorerkrankungen,
        handicap, pathologie, pathologies, antecedents medicaux, discapacidad, enfermedades, enfermedad, antecedentes medicos, disabilita, patologia, patologie, niepelnosprawnosc, choroby przewlekle, choroby, alergie, alergias, 病史, 过敏史, 過敏史, 既往病史, الحالة الصحية, الأمراض, الحساسية""",
}
"""Labels of a form, folded: any answer tells what may not be kept."""
_OF_PUMPS = "diagnosis, medical, condition, medical history, medication, diagnose, medikation, diagnostic, motif, motif d'absence, diagnostico, antecedentes, medicacion, motivo, diagnosi, farmaci, motivo assenza, diagnoza, rozpoznanie, leki, reason for absence, grund, abwesenheitsgrund"
_NO_ANSWER = r"(?:no|none|not|n/?a|nil|unknown|undisclosed|refused|keine?r?|unbekannt|ohne|nein|aucune?|non|inconnue?|ningun[ao]?|desconocid[ao]|nessun[ao]?|sconosciut[ao]|brak|nie|nieznan[aey]|无|無|لا|optional|see|siehe|voir|ver)(?!\w)"
_BEFORE = r"(?:(?<=[\n\r\t;,|({\[\"'>])|(?<=[.;:,|*•-] )|\A)"
_ANSWER = (
    rf" {{0,3}}[\"']? {{0,3}}[:=] {{0,3}}[\"']?(?!{_NO_ANSWER})(?P<answer>[^\W\d_][^\n\r;,|\"<>}}]{{1,40}})"
)


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


_SURE = {kind: _form(text) for kind, text in LABELS.items()}
_MAYBE = _form(_OF_PUMPS)
_ILLNESSES = Book((("health", CONDITIONS),))


def forms(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each answer."""
    if ":" not in text and "=" not in text:
        return
    low = bare_letters(text).replace("_", " ")  # "ethnic_group"
    for kind, pattern in _SURE.items():
        yield from ((kind, m.start("answer"), m.end("answer"), 0.85) for m in pattern.finditer(low))
    for m in _MAYBE.finditer(low):
        words = tokens(m["answer"])
        if any(True for i in range(len(words)) for _ in _ILLNESSES.at(words, i)):
            yield "health", m.start("answer"), m.end("answer"), 0.8
