# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is wrong with a rules file, and the mend, in the reader's language. English is `route.faults`."""

from __future__ import annotations

from tocsin.core.guard.outgoing import unquoting
from tocsin.core.guard.staff import Remark
from tocsin.core.guard.watches.check import Forbidden
from tocsin.core.route.faults import FAULTS, Fact, Said
from tocsin.core.words.refusals import refusal


def fault(said: Said, language: str) -> str:
    """One line for whoever wrote the rules, without quotations that may not leave."""
    return unquoting(_spoken(said, language.split("-")[0].lower()))


def _spoken(fact: Fact, language: str) -> str:
    if isinstance(fact, Forbidden | Remark):
        return refusal(fact, language)
    if not isinstance(fact, Said):
        return str(fact)
    facts = {key: _spoken(inner, language) for key, inner in fact.facts.items()}
    return SPEECH.get(language, FAULTS)[fact.name].format(**facts)


_FR = {
    "refused": "{value} ne peut pas figurer ici : {said}",
    "comment": "commentaire : {said}",
    "near": "vouliez-vous dire {word} ?",
    "choices": "écrivez l’un de : {words}",
    "hazard": "pas un danger",
    "level": "pas un niveau",
    "basis": "pas un indice de lieu",
    "grouping": "pas une façon de grouper",
    "day": "pas un jour de la semaine",
    "hours": "pas un genre d’heures",
    "word": "{value} n’est {what} ; {hint}",
    "probability": "{value} n’est pas une probabilité ; écrivez un nombre au-dessus de 0 et au plus 1, comme 0.3",
    "whole": "{value} n’est pas un nombre entier de {least} à {most}",
    "flag": "{value} n’est ni true ni false ; écrivez-le sans guillemets",
    "span": '{value} n’est pas une durée ; écrivez "30s", "10m", "1h 30m" ou "7d"',
    "year": "{value} dépasse un an",
    "distance": '{value} n’est pas une distance ; écrivez "50 km", "300 m" ou "30 mi"',
    "reach": "{value} n’est pas une portée ; écrivez plus de 0 et au plus 1000 km",
    "name": "{value} n’est pas un nom ; écrivez lettres, chiffres, espaces et - . & / +, 59 au plus",
    "note": "il faut un texte de 200 lettres au plus",
    "key": "cette clé n’existe pas ; {hint}",
    "inner": "{key} : {said}",
    "empty": "la liste est vide ; pour ne rien demander, enlevez la clé",
    "nobody": 'la liste est vide ; écrivez "nobody" pour ne prévenir personne',
    "zone": '{value} n’est pas un fuseau horaire ; écrivez par exemple "Europe/Paris"',
    "clock": '{value} n’est pas une heure ; écrivez "22:00"',
    "date": '{value} n’est pas un jour ; écrivez 2026-11-20, ou "11-20" pour chaque année',
    "group": 'ce n’est pas une table ; écrivez group = {{by = "event", wait = "30s", interval = "5m"}}',
    "both": "personne et quelqu’un à la fois",
    "life_safety": "plus bas que le niveau de la règle",
    "reach_nobody": "une règle qui ne prévient personne n’a pas à regarder plus loin ; enlevez la clé",
    "reach_within": "regarde plus loin que son propre within ; écrivez l’un des deux",
    "turns": "les rôles alternent à partir d’un jour ; donnez-le dans start",
    "start": "un tour de garde commence un jour d’une année : 2026-01-05",
    "season": "une saison a un premier et un dernier jour ; donnez les deux ou aucun",
    "alike": "un jour de chaque année et un jour d’une seule année ; écrivez les deux de la même façon",
    "before": "précède le premier jour",
    "tables": "ce n’est pas une liste de tables ; écrivez [[{table}]]",
    "missing": "il manque {keys}",
    "taken": "ce nom est pris ; donnez-lui le sien",
    "large": "dépasse {most} Kio ; des règles tiennent en une page ou deux",
    "toml": "ce n’est pas du TOML : vérifiez ici guillemets, crochets et signes = ({what})",
    "otherwise": 'écrivez "{responsible}" ou "{nobody}"',
    "undescribed": "aucune table {table} ne s’appelle {name} ici ; décrivez-la dans une [[{table}]]",
}
_DE = {
    "refused": "{value} darf hier nicht stehen: {said}",
    "comment": "Kommentar: {said}",
    "near": "meinten Sie {word}?",
    "choices": "schreiben Sie eines von: {words}",
    "hazard": "keine Gefahr",
    "level": "keine Stufe",
    "basis": "kein Ortsbeleg",
    "grouping": "keine Art zu gruppieren",
    "day": "kein Wochentag",
    "hours": "keine Art von Stunden",
    "word": "{value} ist {what}; {hint}",
    "probability": "{value} ist keine Wahrscheinlichkeit; schreiben Sie eine Zahl über 0 und höchstens 1, etwa 0.3",
    "whole": "{value} ist keine ganze Zahl von {least} bis {most}",
    "flag": "{value} ist weder true noch false; schreiben Sie es ohne Anführungszeichen",
    "span": '{value} ist keine Zeitspanne; schreiben Sie "30s", "10m", "1h 30m" oder "7d"',
    "year": "{value} ist länger als ein Jahr",
    "distance": '{value} ist keine Entfernung; schreiben Sie "50 km", "300 m" oder "30 mi"',
    "reach": "{value} ist keine Reichweite; schreiben Sie mehr als 0 und höchstens 1000 km",
    "name": "{value} ist kein Name; schreiben Sie Buchstaben, Ziffern, Leerzeichen und - . & / +, höchstens 59",
    "note": "hier gehört ein Text von höchstens 200 Zeichen hin",
    "key": "diesen Schlüssel gibt es nicht; {hint}",
    "inner": "{key}: {said}",
    "empty": "die Liste ist leer; um nichts zu verlangen, lassen Sie den Schlüssel weg",
    "nobody": 'die Liste ist leer; schreiben Sie "nobody", um niemanden zu benachrichtigen',
    "zone": '{value} ist keine Zeitzone; schreiben Sie etwa "Europe/Paris"',
    "clock": '{value} ist keine Uhrzeit; schreiben Sie "22:00"',
    "date": '{value} ist kein Tag; schreiben Sie 2026-11-20 oder "11-20" für jedes Jahr',
    "group": 'keine Tabelle; schreiben Sie group = {{by = "event", wait = "30s", interval = "5m"}}',
    "both": "niemand und jemand zugleich",
    "life_safety": "niedriger als die Stufe der Regel",
    "reach_nobody": "eine Regel, die niemanden benachrichtigt, muss nicht weiter blicken; lassen Sie den Schlüssel weg",
    "reach_within": "blickt weiter, als das eigene within reicht; schreiben Sie eines von beiden",
    "turns": "die Rollen wechseln von einem Tag an; nennen Sie ihn in start",
    "start": "ein Dienstplan beginnt an einem Tag eines Jahres: 2026-01-05",
    "season": "eine Saison hat einen ersten und einen letzten Tag; geben Sie beide an oder keinen",
    "alike": "ein Tag jedes Jahres und einer eines einzigen Jahres; schreiben Sie beide gleich",
    "before": "liegt vor dem ersten Tag",
    "tables": "keine Liste von Tabellen; schreiben Sie [[{table}]]",
    "missing": "es fehlt {keys}",
    "taken": "der Name ist vergeben; geben Sie einen eigenen",
    "large": "größer als {most} KiB; Regeln sind ein, zwei Seiten",
    "toml": "kein TOML: prüfen Sie hier Anführungszeichen, Klammern und Gleichheitszeichen ({what})",
    "otherwise": 'schreiben Sie "{responsible}" oder "{nobody}"',
    "undescribed": "hier gibt es kein {table} {name}; beschreiben Sie es in einer [[{table}]]",
}
_ES = {
    "refused": "{value} no puede figurar aquí: {said}",
    "comment": "comentario: {said}",
    "near": "¿quiso decir {word}?",
    "choices": "escriba uno de: {words}",
    "hazard": "un peligro",
    "level": "un nivel",
    "basis": "un indicio de lugar",
    "grouping": "una forma de agrupar",
    "day": "un día de la semana",
    "hours": "un tipo de horas",
    "word": "{value} no es {what}; {hint}",
    "probability": "{value} no es una probabilidad; escriba un número mayor que 0 y como máximo 1, por ejemplo 0.3",
    "whole": "{value} no es un número entero de {least} a {most}",
    "flag": "{value} no es true ni false; escríbalo sin comillas",
    "span": '{value} no es una duración; escriba "30s", "10m", "1h 30m" o "7d"',
    "year": "{value} pasa de un año",
    "distance": '{value} no es una distancia; escriba "50 km", "300 m" o "30 mi"',
    "reach": "{value} no es un alcance; escriba más de 0 y como máximo 1000 km",
    "name": "{value} no es un nombre; escriba letras, cifras, espacios y - . & / +, 59 como máximo",
    "note": "hace falta un texto de 200 letras como máximo",
    "key": "esta clave no existe; {hint}",
    "inner": "{key}: {said}",
    "empty": "la lista está vacía; para no pedir nada, quite la clave",
    "nobody": 'la lista está vacía; escriba "nobody" para no avisar a nadie',
    "zone": '{value} no es un huso horario; escriba por ejemplo "Europe/Paris"',
    "clock": '{value} no es una hora; escriba "22:00"',
    "date": '{value} no es un día; escriba 2026-11-20, o "11-20" para cada año',
    "group": 'no es una tabla; escriba group = {{by = "event", wait = "30s", interval = "5m"}}',
    "both": "nadie y alguien a la vez",
    "life_safety": "más bajo que el nivel de la regla",
    "reach_nobody": "una regla que no avisa a nadie no tiene que mirar más lejos; quite la clave",
    "reach_within": "mira más lejos que su propio within; escriba uno de los dos",
    "turns": "los roles se turnan desde un día; indíquelo en start",
    "start": "un turno empieza un día de un año: 2026-01-05",
    "season": "una temporada tiene primer y último día; dé los dos o ninguno",
    "alike": "un día de cada año y un día de un solo año; escriba los dos igual",
    "before": "es anterior al primer día",
    "tables": "no es una lista de tablas; escriba [[{table}]]",
    "missing": "falta {keys}",
    "taken": "el nombre ya está en uso; póngale uno propio",
    "large": "pasa de {most} KiB; unas reglas caben en una página o dos",
    "toml": "no es TOML: revise aquí comillas, corchetes y signos = ({what})",
    "otherwise": 'escriba "{responsible}" o "{nobody}"',
    "undescribed": "aquí no hay {table} {name}; descríbalo en una [[{table}]]",
}
SPEECH = {"fr": _FR, "de": _DE, "es": _ES}
"""The languages of the pages but English."""
