# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the report of an audit says around its findings, in four languages."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from tocsin.core.guard.rules import BY_KIND
from tocsin.core.words.refusals import SPEECH


class Report(Struct, frozen=True):
    """One language. `laws` are why, by kind; `kinds` what it is and what may be kept instead, by kind."""

    tag: str
    title: str
    counted: str
    none: str
    captions: tuple[str, str, str]
    of_kinds: tuple[str, ...]
    of_findings: tuple[str, ...]
    of_gaps: tuple[str, ...]
    laws: Mapping[str, str]
    kinds: Mapping[str, tuple[str, str]]

    def why(self, kind: str) -> str:
        return f"{self.kinds[kind][0]}: {self.laws[kind]}"

    def instead(self, kind: str) -> str:
        return self.kinds[kind][1]


_SPECIAL = ("demonstration", "party", "faith", "health", "orientation", "ethnicity")
_LABOUR = ("union", "strike")


def _laws(
    data: str, alert: str, watched: str, conduct: str, special: str, of: tuple[str, ...], labour: str
) -> dict[str, str]:
    """By kind: `special` holds the place of which category it is."""
    said = dict.fromkeys(BY_KIND, data) | {"person_alert": alert, "surveillance": watched, "conduct": conduct}
    said |= dict.fromkeys(_LABOUR, labour)
    return said | {kind: special.format(which) for kind, which in zip(_SPECIAL, of, strict=True)}


_FR_DATA = "RGPD art. 5(1)(c), minimisation des données ; art. 6 et 14"
_DE_DATA = "DSGVO Art. 5(1)(c), Datenminimierung; Art. 6 und 14"
_ES_DATA = "RGPD art. 5(1)(c), minimización de datos; arts. 6 y 14"

REPORTS = {
    "en": Report(
        "en",
        "What may not be kept",
        "Findings: {findings}; files: {files}; lines, cells and paragraphs read: {passages}. A finding is a place to look at, not a verdict.",
        "Nothing was found that may not be kept.",
        ("By kind", "Findings", "Not read"),
        ("kind", "count", "why", "keep instead"),
        ("file", "page", "line", "kind", "sure", "shown"),
        ("file", "page", "reason"),
        {kind: rule.article for kind, rule in BY_KIND.items()},
        {kind: (rule.title, rule.instead) for kind, rule in BY_KIND.items()},
    ),
    "fr": Report(
        "fr",
        "Ce qui ne peut pas être conservé",
        "Trouvé : {findings} ; fichiers : {files} ; lignes, cellules et paragraphes lus : {passages}. Ce qui est trouvé est à regarder, ce n’est pas un verdict.",
        "Rien n’a été trouvé qui ne puisse être conservé.",
        ("Par nature", "Ce qui est trouvé", "Non lu"),
        ("nature", "nombre", "pourquoi", "garder plutôt"),
        ("fichier", "page", "ligne", "nature", "sûreté", "montré"),
        ("fichier", "page", "raison"),
        _laws(
            _FR_DATA,
            _FR_DATA + " ; art. 10",
            "RGPD art. 5(1)(a), licéité ; art. 6, 9 et 35(3)",
            "RGPD art. 5(1)(a) et (c), loyauté et minimisation des données ; art. 6, 14 et 88",
            "RGPD art. 9(1), catégorie particulière ({})",
            ("opinion", "opinion politique", "conviction", "santé", "vie sexuelle", "origine"),
            "RGPD art. 9(1), appartenance syndicale ; OIT C87 et C98 ; NLRA s. 8(a)(1)",
        ),
        SPEECH["fr"].kinds,
    ),
    "de": Report(
        "de",
        "Was nicht behalten werden darf",
        "Gefunden: {findings}; Dateien: {files}; gelesene Zeilen, Zellen und Absätze: {passages}. Ein Fund ist eine Stelle zum Nachsehen, kein Urteil.",
        "Es wurde nichts gefunden, was nicht behalten werden darf.",
        ("Nach Art", "Funde", "Nicht gelesen"),
        ("Art", "Anzahl", "warum", "stattdessen behalten"),
        ("Datei", "Seite", "Zeile", "Art", "sicher", "gezeigt"),
        ("Datei", "Seite", "Grund"),
        _laws(
            _DE_DATA,
            _DE_DATA + "; Art. 10",
            "DSGVO Art. 5(1)(a), Rechtmäßigkeit; Art. 6, 9 und 35(3)",
            "DSGVO Art. 5(1)(a) und (c), Treu und Glauben, Datenminimierung; Art. 6, 14 und 88",
            "DSGVO Art. 9(1), besondere Kategorie ({})",
            ("Meinung", "politische Meinung", "Überzeugung", "Gesundheit", "Sexualleben", "Herkunft"),
            "DSGVO Art. 9(1), Gewerkschaftszugehörigkeit; IAO C87 und C98; NLRA s. 8(a)(1)",
        ),
        SPEECH["de"].kinds,
    ),
    "es": Report(
        "es",
        "Lo que no se puede conservar",
        "Hallazgos: {findings}; archivos: {files}; líneas, celdas y párrafos leídos: {passages}. Un hallazgo es un lugar donde mirar, no un veredicto.",
        "No se halló nada que no se pueda conservar.",
        ("Por tipo", "Hallazgos", "No leído"),
        ("tipo", "número", "por qué", "conservar en su lugar"),
        ("archivo", "página", "línea", "tipo", "certeza", "mostrado"),
        ("archivo", "página", "motivo"),
        _laws(
            _ES_DATA,
            _ES_DATA + "; art. 10",
            "RGPD art. 5(1)(a), licitud; arts. 6, 9 y 35(3)",
            "RGPD art. 5(1)(a) y (c), lealtad y minimización de datos; arts. 6, 14 y 88",
            "RGPD art. 9(1), categoría especial ({})",
            ("opinión", "opinión política", "creencia", "salud", "vida sexual", "origen"),
            "RGPD art. 9(1), afiliación sindical; OIT C87 y C98; NLRA s. 8(a)(1)",
        ),
        SPEECH["es"].kinds,
    ),
}  # fmt: skip
