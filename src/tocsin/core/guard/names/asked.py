# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who stands behind a label that asks for somebody: "Reported by: Tuttle", "Fahrer = M. Okafor", "Nome: Tripodi Carmelo".

The label says only that somebody may stand there ("Reported by: Control room" is nobody), so one word of the answer must be a
name in the lists and nothing else there, or have a Slavic surname's ending. Linear: a few words on either side of each mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tocsin.core.guard.idle import starts_from
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.words import Token, bare

Hit = tuple[int, int, float]

_LABELS = frozenset(
    label.strip()
    for label in """night team, day team, night crew, day crew, crew, team, on nights, on days, turno noche, turno notte, turno dia, turno mattina, nocka, dniowka, nocna zmiana, nachtschicht, fruhschicht, spatschicht, equipe de nuit, equipe de jour, equipo de noche, signed in, signed out, cover, cover tonight, cover for tonight, night cover, relief, stand-in, standby, on call, on-call, swap, replacement, vertretung, ersatz, bereitschaft, rufbereitschaft, ablosung, nachtdienst, fruhdienst, spatdienst, remplacement, remplacant, remplacante, astreinte, releve, permanence, suplente, sustituto, sustituta, reten, relevo, turno de noche,
    sostituzione, sostituto, sostituta, reperibile, reperibilita, turno di notte, zastepstwo, zastepca, dyzur, dyzurny, dyzurna, zmiennik, zmienniczka, vervanging, invaller, substituto, substituta, vikarie, jour, sijainen, paivystaja, zastup, pohotovost,
    preparateur, preparatrice, cariste, magasinier, magasiniere, livreur, livreuse, chauffeur, kommissionierer, kommissioniererin, lagerist, lageristin, staplerfahrer, preparador, preparadora, mozo de almacen, carretillero, magazziniere, mulettista, magazynier, operator wozka, picker, packer, forklift driver, reported by, logged by, submitted by, handled by, signed by, signed, written by, prepared by, approved by, raised by, entered by, checked by, relieved by, received by, reporter, driver, employee, staff member, guard,
    operator, caller, witness, visitor, author, assigned to, supervisor, shift leader, shift lead, on duty, contact, contact person, full name, name, owner, host, tenant, patient, suspect, victim, complainant, officer, manager,
    gemeldet von, gemeldet durch, melder, meldende person, fahrer, fahrerin, mitarbeiter, mitarbeiterin, ansprechpartner, ansprechpartnerin, zeuge, zeugin, besucher, besucherin, wachmann, verfasser, verfasserin, bearbeiter, bearbeiterin, schichtleiter,
    schichtleiterin, diensthabender, diensthabende, beteiligte person, betroffener, betroffene, signale par, declarant, conducteur, conductrice, employe, employee, salarie, salariee, agent, temoin, visiteur, auteur, responsable, redige par, nom, nom et prenom, titulaire,
    reportado por, informante, informado por, comunicado por, conductor, conductora, empleado, empleada, trabajador, trabajadora, vigilante, testigo, visitante, autor, autora, nombre, nombre y apellidos, segnalato da, segnalante, conducente, autista,
    dipendente, guardia, testimone, visitatore, autore, nominativo, nome, nome e cognome, zglosil, zglosila, zglaszajacy, zglaszajaca, kierowca, pracownik, ochroniarz, swiadek, imie i nazwisko, naam, gemeld door, chauffeur, medewerker, bestuurder,
    motorista, funcionario, nome completo, nimi, ilmoittaja, kuljettaja, namn, anmald av, forare, contatto, contacto, kontakt, kontaktperson, contato, contactpersoon""".replace("\n", ",").split(",")
)  # fmt: skip
# What places, firms and things have as well.
_OF_THINGS = frozenset(
    "name contact owner host operator nom titulaire nombre nome naam nimi namn nominativo contatto contacto kontakt contato responsable signed agent conductor".split()
)
_LAST = frozenset(label.rpartition(" ")[2] for label in _LABELS)
_MARK = re.compile(r"[\"']?\s?[:=]\s{0,3}[\"']?")
_ALONE = Kind.COMMON | Kind.PLACE | Kind.TOPIC
_SLAVIC = re.compile("(?:(?:sk|ck|dzk)[ai]|wicz|czyk)$")
# "Delacroix, T.", "T. Delacroix": nothing else is written so.
_INITIALLED = re.compile(r"[A-ZÀ-Þ][\w'’-]{2,24},? [A-ZÀ-Þ]\.|(?:[A-ZÀ-Þ]\. ?){1,2}[A-ZÀ-Þ][\w'’-]{2,24}")
_LONGEST = 4


def _ends_a_label(word: str) -> bool:
    """Whether a word may be the last of such a label."""
    return bare(word) in _LAST


@starts_from(_ends_a_label)
def asked(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Start, end and certainty of each, with its label."""
    if ":" not in text and "=" not in text:
        return
    for i, word in enumerate(words[:-1]):
        if word.low in _LAST and _MARK.fullmatch(text, word.end, words[i + 1].start):
            first = next((i - n for n in range(_LONGEST - 1, -1, -1) if n <= i and _label(words, i, n)), -1)
            name = _name(text, words, i + 1)
            if (
                first >= 0
                and name
                and (
                    _INITIALLED.match(text, name[0].start)
                    or _surname_loud(name)
                    or any(_is_name(token, words[first].low in _OF_THINGS) for token in name)
                )
            ):
                yield words[first].start, name[-1].end, 0.75


def _label(words: Sequence[Token], i: int, more: int) -> bool:
    return " ".join(word.low for word in words[i - more : i + 1]) in _LABELS


def _name(text: str, words: Sequence[Token], i: int) -> list[Token]:
    """The capitals that begin an answer, nothing but blanks, a comma or a full stop between them."""
    name: list[Token] = []
    for word in words[i : i + _LONGEST]:
        if not word.capital or (name and text[name[-1].end : word.start].strip() not in ("", ",", ".")):
            break
        name.append(word)
    return name


def _surname_loud(name: list[Token]) -> bool:
    """ "Préparateur : BENKHELIFA Nour-Eddine": neither need be in a list."""
    if len(name) < 2 or not name[0].shouted or name[1].shouted:
        return False
    return min(len(word.low) for word in name[:2]) > 2 and not any(
        kind_of(word.low) & _ALONE for word in name[:2]
    )


def _is_name(word: Token, strictly: bool) -> bool:
    kind = kind_of(word.low)
    nothing_else = not kind & (_ALONE if strictly else Kind.TOPIC)
    named = kind & (Kind.GIVEN | Kind.WEAK | Kind.SURNAME) and nothing_else
    return len(word.low) > 2 and (bool(named) or (not kind and bool(_SLAVIC.search(word.low))))
