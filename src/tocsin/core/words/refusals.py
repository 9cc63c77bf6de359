# SPDX-License-Identifier: AGPL-3.0-or-later
"""Why a typed text may not stand, and what to write instead, in the reader's language.

The English line is the record's own (`Forbidden.why`, `Remark.message`); here are the other languages.
"""

from __future__ import annotations

from msgspec import Struct

from tocsin.core.guard.rules import BY_KIND
from tocsin.core.guard.staff import Remark
from tocsin.core.guard.watches.forbidden import UNCLEAR, Forbidden


class Speech(Struct, frozen=True):
    """One language: `kinds` are what the letters look like and what to write instead."""

    watch: str
    entry: str
    unclear: str
    law: str
    kinds: dict[str, tuple[str, str]]


def refusal(found: Forbidden | Remark, language: str) -> str:
    """One line for the person who typed it; holds nothing of the text."""
    speech = SPEECH.get(language.split("-")[0].lower())
    if speech is None:
        return found.why if isinstance(found, Forbidden) else found.message
    if found.kind == UNCLEAR:
        return speech.unclear
    title, instead = speech.kinds[found.kind]
    pattern = speech.watch if isinstance(found, Forbidden) else speech.entry
    return pattern.format(
        start=found.start + 1, end=found.end, title=title, instead=instead, law=_law(found.kind, speech)
    )


def _law(kind: str, speech: Speech) -> str:
    """ "DSGVO Art. 9(1)"."""
    return BY_KIND[kind].article.split(":")[0].replace("GDPR art.", speech.law)


_FR_INSTEAD = "une fonction (équipe de nuit), un lieu (dépôt ouest) ou un danger (tempête)"
_DE_INSTEAD = "eine Funktion (Nachtschicht), einen Ort (Lager West) oder eine Gefahr (Sturm)"
_ES_INSTEAD = "una función (turno de noche), un lugar (almacén oeste) o un peligro (temporal)"

SPEECH = {
    "fr": Speech(
        "les lettres {start} à {end} ressemblent à {title}, qu’une règle ne peut pas surveiller ({law}) ; écrivez plutôt "
        + _FR_INSTEAD,
        "les lettres {start} à {end} ressemblent à {title} ; écrivez plutôt : {instead}",
        "il ne nomme ni lieu, ni danger, ni système, ni fonction, ou parle de personnes, qu’une règle ne peut pas surveiller ; écrivez plutôt "
        + _FR_INSTEAD,
        "RGPD art.",
        {
            "person": ("un nom de personne", "une fonction (responsable de garde, conducteur) ou rien"),
            "person_alert": ("une alerte sur une personne (enlevée, disparue, recherchée, interdite d’accès)", "rien : refusée en entier"),
            "union": ("un syndicat ou ses membres", "rien ; l’effet sur une ligne ou un lieu"),
            "strike": ("une grève ou un autre conflit du travail", "perturbation du service : ligne, lieu, heures"),
            "demonstration": ("une manifestation", "événement public : lieu, heures, rues fermées"),
            "party": ("un parti ou un mouvement politique", "événement public : lieu, heures"),
            "faith": ("une religion ou ses fidèles", "événement public : lieu, heures"),
            "health": ("la santé d’une personne", "incident médical : lieu, heures"),
            "orientation": ("une orientation ou identité sexuelle", "événement public : lieu, heures"),
            "ethnicity": ("une origine ethnique", "rien"),
            "surveillance": ("une consigne de surveiller des personnes", "ce qui est en panne ou fermé : lieu, heures"),
            "conduct": ("la conduite d’une personne", "rien ; ce qui est en retard ou en panne : lieu, heures"),
            "email": ("une adresse électronique", "le domaine du service"),
            "phone": ("un numéro de téléphone", "rien"),
            "handle": ("un compte de réseau social", "rien"),
            "plate": ("une plaque d’immatriculation", "le type de véhicule"),
            "iban": ("un compte bancaire", "rien"),
        },
    ),
    "de": Speech(
        "Zeichen {start} bis {end} sehen aus wie {title}; das darf eine Regel nicht beobachten ({law}). Schreiben Sie stattdessen "
        + _DE_INSTEAD,
        "Zeichen {start} bis {end} sehen aus wie {title}. Schreiben Sie stattdessen: {instead}",
        "es nennt keinen Ort, keine Gefahr, keine Anlage und keine Aufgabe oder spricht von Menschen, die eine Regel nicht beobachten darf. "
        "Schreiben Sie stattdessen " + _DE_INSTEAD,
        "DSGVO Art.",
        {
            "person": ("der Name einer Person", "eine Funktion (Schichtleitung, Fahrdienst) oder nichts"),
            "person_alert": ("eine Meldung über eine Person (entführt, vermisst, gesucht, ausgesperrt)", "nichts: ganz abgelehnt"),
            "union": ("eine Gewerkschaft oder ihre Mitglieder", "nichts; die Wirkung auf Linie oder Ort"),
            "strike": ("ein Streik oder anderer Arbeitskampf", "Betriebsstörung: Linie, Ort, Uhrzeit"),
            "demonstration": ("eine Demonstration", "öffentliche Veranstaltung: Ort, Uhrzeit, gesperrte Straßen"),
            "party": ("eine Partei oder politische Bewegung", "öffentliche Veranstaltung: Ort, Uhrzeit"),
            "faith": ("eine Religion oder ihre Angehörigen", "öffentliche Veranstaltung: Ort, Uhrzeit"),
            "health": ("die Gesundheit einer Person", "medizinischer Einsatz: Ort, Uhrzeit"),
            "orientation": ("sexuelle Orientierung oder Identität", "öffentliche Veranstaltung: Ort, Uhrzeit"),
            "ethnicity": ("ethnische Herkunft", "nichts"),
            "surveillance": ("ein Auftrag, Menschen zu beobachten", "was kaputt oder gesperrt ist: Ort, Uhrzeit"),
            "conduct": ("das Verhalten einer Person", "nichts; was verspätet oder kaputt ist: Ort, Uhrzeit"),
            "email": ("eine E-Mail-Adresse", "die Domäne der Stelle"),
            "phone": ("eine Telefonnummer", "nichts"),
            "handle": ("ein Konto in einem sozialen Netz", "nichts"),
            "plate": ("ein Kfz-Kennzeichen", "die Art des Fahrzeugs"),
            "iban": ("ein Bankkonto", "nichts"),
        },
    ),
    "es": Speech(
        "las letras {start} a {end} parecen {title}, que una regla no puede vigilar ({law}); escriba en su lugar "
        + _ES_INSTEAD,
        "las letras {start} a {end} parecen {title}; escriba en su lugar: {instead}",
        "no nombra un lugar, un peligro, un sistema ni una función, o habla de personas, a las que una regla no puede vigilar; escriba en su lugar "
        + _ES_INSTEAD,
        "RGPD art.",
        {
            "person": ("el nombre de una persona", "una función (responsable de guardia, conductor) o nada"),
            "person_alert": ("una alerta sobre una persona (secuestrada, desaparecida, buscada, expulsada)", "nada: se rechaza entera"),
            "union": ("un sindicato o sus miembros", "nada; el efecto en una línea o un lugar"),
            "strike": ("una huelga u otro conflicto laboral", "interrupción del servicio: línea, lugar, horas"),
            "demonstration": ("una manifestación", "acto público: lugar, horas, calles cortadas"),
            "party": ("un partido o movimiento político", "acto público: lugar, horas"),
            "faith": ("una religión o sus fieles", "acto público: lugar, horas"),
            "health": ("la salud de una persona", "incidente médico: lugar, horas"),
            "orientation": ("una orientación o identidad sexual", "acto público: lugar, horas"),
            "ethnicity": ("un origen étnico", "nada"),
            "surveillance": ("un encargo de vigilar a personas", "qué está averiado o cerrado: lugar, horas"),
            "conduct": ("la conducta de una persona", "nada; qué llega tarde o está averiado: lugar, horas"),
            "email": ("una dirección de correo", "el dominio de la oficina"),
            "phone": ("un número de teléfono", "nada"),
            "handle": ("una cuenta de una red social", "nada"),
            "plate": ("una matrícula", "el tipo de vehículo"),
            "iban": ("una cuenta bancaria", "nada"),
        },
    ),
}  # fmt: skip
"""The languages of the pages but English."""
