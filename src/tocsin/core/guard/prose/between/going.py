# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stretches of which the words right beside say that they run: "il sera maintenu entre", "Hay servicio entre", "on the rest of the
line between". What else the sentence says is said of others."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose.between.pair import Pair
from tocsin.core.guard.prose.between.parts import last_sentence
from tocsin.core.guard.prose.between.running_words import END, NONE, ONLY
from tocsin.core.guard.prose.clean import small

_TO = r"(?:entre|between|zwischen|tussen|tra|fra|między|pomiędzy|mellan|mellem|mellom|mezi|from|von|vom|de|du|da|dal|dalla|od|van|vanaf|desde)(?: (?:las estaciones|los? apeaderos|le stazioni|le fermate|les stations|les gares|les arrêts|den (?:haltestellen|bahnhöfen)|stacjami|przystankami|de stations|de haltes))?(?: de| di)? (?:the |le |la |les |l'|il |el |der |dem )?"
_KEPT = Late(
    rf"(?<!\w)(?:(?:sera|seront|est|sont|reste|restent) (?:maintenue?s?|assurée?s?)|(?:se )?(?:mantendrá|mantiene|mantendrán|mantienen)|(?:sarà|saranno|resta|restano|è|sono) (?:garantit\w|mantenut\w|assicurat\w)|wird (?:weiterhin )?aufrechterhalten|blijft behouden|(?:is|are|will be) maintained|utrzyman\w+ (?:jest|zostanie|będzie)|upprätthålls|opretholdes|opprettholdes"
    rf"|(?:hay|habrá|tendrán?|contarán? con|existe) (?:un )?(?:servicio|circulación)(?: (?:de trenes|en tren|normal|habitual))?|hi h(?:a|aurà) (?:servei|circulació)(?: de trens)?"
    rf"|(?:il y a|il y aura) (?:un service|des trains)|(?:there is|there will be) (?:a )?(?:normal |good )?(?:train |tram |bus |metro )?service|es besteht (?:zugverkehr|betrieb|verkehr)|er (?:is|zijn) (?:wel )?(?:treinverkehr|treinen)|c'è servizio"
    r"|lines? serving|(?:board|take|use) [^.;\n]{2,40} for (?:\w+ )?service"
    rf"|(?<!non )(?:fa|fanno|farà|faranno|effettua|effettuerà) servizio(?: sul percorso)?) (?:(?:{ONLY}) )?(?:{_TO})?$"
)
"""That there is something that runs, or that it is kept up, right before the stretch."""
_KEPT_BEHIND = Late(
    r" (?:(?:sono|è|saranno|sarà|restano|resta) (?:garantit|assicurat|mantenut)\w|(?:est|sont|sera|seront|reste|restent) (?:maintenue?s?|assurée?s?|garantie?s?)|habrá (?:circulación|servicio de trenes|servicio ferroviario|trenes)|se mantendrán?|wird aufrechterhalten|(?:is|are|will be) maintained|blijf(?:t|ven) rijden)(?!\w)(?! (?:par|mit|con|by|da|door|por|en (?:auto)?bus|in bus|with))"
)
_REST = Late(
    r"(?<!\w)(?:im (?:nörd|süd|öst|west)lichen (?:linien|strecken)?(?:abschnitt|ast|teil)|(?:im|auf dem) (?:übrigen|restlichen|anderen) (?:linien|strecken)?(?:abschnitt|ast|teil|weg)|on the (?:rest|remainder) of the (?:line|route|branch)|sur le reste de la ligne|en el resto de la línea|en el tramo restante|sul resto della (?:linea|tratta)|op (?:het overige deel|de rest) van (?:de lijn|het traject)|na pozostał\w+ (?:odcinku|części trasy)|muulla osuudella|på resten av (?:linjen|sträckan|strekningen)|på resten af (?:linjen|strækningen))(?!\w)",
    needs="lichen|übrigen|restlichen|anderen|rest|remainder|overige|pozostał|muulla",
)
"""What is left of a line when a part of it is cut."""
_DIRECT = Late(
    rf"(?<!\w)(?:verkehr(?:t|en)|fährt|fahren|pendel(?:t|n)|circulent?|roulent?|kursuj[eą]|jeździ|jeżdżą|rijdt|rijden|circolano|circola|circulan?|runs?|operates?|kulke\w+|kører|kör|kjører) (?:(?:{ONLY}) )?(?:im abschnitt|auf dem abschnitt|auf der strecke|sur le tronçon|sur la section|na (?:odcinku|trasie)|nella tratta|nel tratto|sulla tratta|en el tramo|op het traject|on the section|på sträckan|på strækningen|på strekningen)(?: de| di| da| från| fra)? (?:la |le |l'|el )?$",
    needs="abschnitt|strecke|tronçon|section|odcinku|trasie|tratta|tratto|tramo|traject|sträckan|strækningen|strekningen",
)
"""A verb of running and a word for a section right before it."""
_AND_THEN = Late(r"(?: (?:und|and|et|y|e|i|oraz|en|och|og)(?!\w)|[,.;]|$|\n)")
_ONLY_THERE = Late(
    rf"(?<!\w)(?:fonctionn\w+|circul\w+|roul\w+|fährt|verkehr(?:t|en)|fahren|runs?|operat\w+|rijdt|rijden|circola\w*|kursuj[eą]) (?:{ONLY}) (?:(?!bus|navett|autobus|als |en bus|mit )[^\W\d_]+ ){{1,5}}{_TO}$"
)
"""That it runs only on some ground, and there between two places."""
_TICKETS = Late(
    r"(?<!\w)(?:tickets?|fahrausweise?|fahrkarten|billets?|billetes?|bigliett[oi]|bilety|kaartjes|vervoerbewijzen)(?!\w)[^.;\n]{0,60}(?<!\w)(?:valid|accepted|able to travel|travel on|gelten|gültig|anerkannt|valables?|acceptés?|válidos?|validi|accettati|ważne|honorowane|geldig)(?!\w)[^.;\n]{0,120}$",
    needs="ticket|fahrausweis|fahrkarten|billet|bigliett|bilety|kaartjes|vervoerbewijzen",
)
"""Another's vehicles that take the tickets."""
_THEN_WORDS = frozenset("puis luego después poi then dann daarna następnie potem".split())
_GO = r"(?<!\w)(?:circulent|circuleront|roulent|rouleront|circolano|circolerà|circulan|circularán|rijden|kursują|run|verkehren|fahren)"
_THEN = r",? (?:(?:et |y |e |and |und |en |a )?(?:puis|luego|después|poi|then|dann|daarna|następnie|potem)) (?:entre|tra|fra|between|zwischen|tussen|między) (?:le |la |l')?"
_SHORTENED = Late(
    rf"(?<!\w)(?:verkehr(?:t|en)|fährt|fahren|rijdt|rijden|circulent?|roulent?|circola\w*|circula\w*|kursuj[eą]|runs?|kulkevat|kulkee) (?:(?!nicht|niet|not|pas|non|no |nie )[^\s.;:,]{{1,24}} ){{0,4}}(?:verkürzt|ingekort|raccourcie?s?|accorciat\w|acortad\w|skrócon\w|shortened|lyhennettynä|förkortad\w?) (?:{_TO})$",
    needs="verkürzt|ingekort|raccourci|accorciat|acortad|skrócon|shortened|lyhennettynä|förkortad",
)
"""A line that is cut short runs there."""
_FIRST_OF_TWO = Late(rf"{_GO} (?:entre|tra|fra|between|zwischen|tussen|między) (?:le |la |l')?$")
_THEN_BEHIND = Late(_THEN)
_SECOND_OF_TWO = Late(
    rf"{_GO} (?:entre|tra|fra|between|zwischen|tussen|między) [^.;\n]{{5,80}}?{_THEN}$", needs=_THEN_WORDS
)
"""A line in two parts, "circulent entre A et B, puis entre C et D"."""
_PARTS = Late(
    r"(?:en|in|i) (?:dos|tres|deux|trois|due|tre|two|three|zwei|drei|twee|drie) (?:tramos|tronçons|tratte|sections|parts|parties|abschnitten|delen)(?: distinct\w+)?\. (?:serán|son|ce sont|ce seront|sono|saranno|these are|das sind|dit zijn|el|celui|quello|one)(?!\w)[^.;\n]{0,160}$",
    needs="tramos|tronçons|tratte|sections|parts|parties|abschnitten|delen",
)
"""Two parts in which a line runs, told one behind the other."""
_DENIED = Late(rf"(?<!\w)(?:{NONE})(?!\w)")
_BUS = Late(
    r"(?<!\w)(?:\w*bus(?:se|ses|sen|es)?|autobus\w*|autocar\w*|navett\w*|lanzader\w*|ersatz\w*|sostitutiv\w*|sustitut\w*|alternativ\w* por carretera|por carretera|zastępcz\w*|taxis?|substitut\w*|remplac\w*)(?!\w)"
)
_LESS = Late(
    r"(?<!\w)(?:retras\w+|retard\w*|ritard\w*|verspät\w*|delays?|vertraging\w*|opóźn\w*|reduc\w*|réduit\w*|ridott\w*|eingeschränk\w*|limit\w*|perturb\w*|mínimos|minimum)(?!\w)"
)


def on(text: str, pair: Pair) -> bool:
    """Whether the words beside a pair say that it runs there."""
    low = small(text)
    sentence = last_sentence(low[max(0, pair.start - 160) : pair.start].rstrip() + " ")
    clause = sentence.rpartition(",")[2].rpartition(": ")[2]
    if _TICKETS.search_part(sentence, low) or _PARTS.search_part(
        low[max(0, pair.start - 200) : pair.start], low
    ):
        return True
    if _parted(low, pair, sentence):
        return not _DENIED.search(sentence)
    behind = "" if low[pair.end - 1] == "." else END.split(low[pair.end : pair.end + 160])[0]
    if _DENIED.search(clause) or _BUS.search(clause) or _BUS.match(behind.lstrip()) or _LESS.search(clause):
        return False
    if (_DIRECT.search_part(sentence, low) or _ONLY_THERE.search(sentence)) and _AND_THEN.match(
        low, pair.end
    ):
        return True
    if _REST.search_part(sentence, low) and not _DENIED.search(sentence + behind):
        return True
    kept = _KEPT.search(sentence) or _KEPT_BEHIND.match(behind)
    return bool(kept) and not _LESS.search(behind.partition(",")[0])


def _parted(low: str, pair: Pair, sentence: str) -> bool:
    """Whether a line runs in two parts, or on a shorter way."""
    first = _THEN_BEHIND.match(low, pair.end) and _FIRST_OF_TWO.search(sentence)
    return bool(first or _SECOND_OF_TWO.search_part(sentence, low) or _SHORTENED.search_part(sentence, low))
