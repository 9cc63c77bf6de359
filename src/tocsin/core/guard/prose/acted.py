# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a clause says happens where no fixed turn of phrase does: a verb and a word of denial apart ("rijden er geen sprinters",
"no Great Western trains"), a verb in two parts ("fallen ... aus"), buses in the place of trains, a share of what should run."""

from __future__ import annotations

import re

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.between.running_words import FEWER, NONE, ONLY
from tocsin.core.guard.prose.effects import effects_in, some
from tocsin.core.model import Effect

_VEHICLES = tables.alternatives({word for lexicon in tables.ALL for word in lexicon.modes} | {
    "service", "services", "sprinters", "sprinter", "intercity", "intercity's", "sneltreinen", "stoptreinen", "züge", "zug",
    "verkehr", "rames", "rame", "ter", "tgv", "regionali", "circulación", "circulation", "circolazione", "togdrift", "togtrafik", "tågtrafik",
})  # fmt: skip
_RUNS = rf"(?!norm|regul|regol|habit|us[au]|obvyk|planm|einschr|good|garant|ma[in]n?t|avail|disp|stay|vanl|trein)(?:{tables.pattern('runs')})"
"""Verbs alone: of what is not normal, not regular, without restrictions something may still run."""
_BY_BUS = r"(?:\w*buss?e?n?|autobus\w*|autobús|buses|coaches|\w*busse|autocars?|cars|navettes?|linja-auto\w*|buss\w*|taxi\w*)"
_STOPPED = Late(
    rf"(?<!\w)(?=\w)(?:(?:{NONE}) (?:\w[\w'’-]* ){{0,3}}?(?:{_VEHICLES})(?!\w)"
    rf"|(?:{NONE}) (?:\w+ ){{0,2}}?{_RUNS}(?!\w)(?! qu| (?:beyond|further|au-delà|más allá|oltre|dalej)(?!\w))|{_RUNS} (?:\w+ ){{0,3}}?(?:{NONE})(?!\w| (?:verder|weiter|au-delà|nach|wie|as|come|como|comme|zgodnie|volgens) )"
    # A verb in two parts
    r"|(?:verkehr(?:t|en)|f[aä]hr(?:t|en))(?!\w)(?:[^.;:\n]|[:.](?=\d)){1,140} nicht(?=\s*(?:[.;!\n]|$))"
    r"|(?:fall(?:en|e|t)|fäll(?:t|st)|fiel(?:en)?)(?!\w)[^.;:\n]{1,140} aus(?!\w)"
    r"|(?:stell(?:t|te|ten|en))(?!\w)[^.;:\n]{1,140} ein(?=[ .,;)]|$)"
    r"|(?:vall(?:en)?|valt|viel(?:en)?)(?!\w)[^.;:\n]{1,90} uit(?!\w)"
    r"|(?:l(?:ie)?gt?|liggen|lag(?:en)?|legt|legde|legten?|staa?t|staan|steht|stehen)(?!\w)[^.;:\n]{0,60} (?:stil|plat|eruit|lahm|still)(?!\w)"
    r"|sl(?:oo|o)t(?:en)?(?!\w)[^.;:\n]{1,90} af(?!\w)"
    # One word
    r"|(?:ruht|ruhen|lahmgelegt|stilgele\w+|stillgelegt|stillstand|uit de vaart|ausgesetzt|einstellen|eingestellt)(?!\w)"
    r"|(?:poikki|seis|seisah\w+|jumissa|katkea\w+|katkai\w+|keskey\w+|pysäht\w+|pysäytt\w+)(?!\w)"
    r"|(?:arrêt total|interdite?s?|bloqu(?:e|ent|ant|ée?s?)|ferm(?:ée?s?|é)|à l['’]arrêt)(?!\w)"
    r"|(?:suspend(?:er|ió|ieron|erán?)|cort(?:ar|ará|ó)|bloquead[ao]s?|prohibid[ao]s?)(?!\w)"
    r"|(?:(?<!si )ferm[oaie]|si ferma(?! (?:a|ad|al|alla|in) )|(?:ha|hanno) fermato|si fermano|sospend\w+|sostituit[oaie]|bloccat[oaie]|chius[oaie]|chiusur[ae]|interrott[oaie])(?!\w)"
    r"|(?:stoi|stoją|stał[aoy]?|zatrzyman\w+|unieruchomi\w+|zamkn\w+|wyłączeni\w+)(?!\w)"
    r"|(?:dej(?:a|an|ó|aron|ar[áa]n?) de|cess(?:e|ent|é|er(?:a|ont)) de|cess\w+ (?:di|il)|(?:stop(?:s|ped)?|ceas(?:e|es|ed))) (?:funcionar|circular|operar|prestar|dar|circuler|rouler|circolare|servizio|running|operating)(?!\w)"
    r"|(?:subte|metro|tren|trenes|tranvías?|buses|autobuses) (?:paran|pararon|parar[áa]n?|paró|para por turnos)(?!\w)"
    r"|steh(?:t|en) (?:die )?(?:linien? |\d)(?![^.;\n]{0,80}(?:bereit|zur verfügung))"
    r")|liikennettä ei (?:ole|ajeta)(?!\w)"
    r"|(?<!\w)(?=\w)(?:(?:halt(?:ed|ing)|blocked|shut|stopped (?:trains|between|from)|(?:was|were) down|cannot use|are off|(?<!to )(?<!til )(?<!till )closing)(?!\w)"
    # Something else instead
    rf"|{_RUNS} (?!(?:\w+ ){{0,3}}?(?:extra|meer|weitere|mehr|more|plus|más|więcej|lisää) )(?:\w+ ){{0,6}}?{_BY_BUS}(?!\w)(?! \d)|{_BY_BUS} (?:will )?(?:replac|rempla|operate|run|korva|fahren|pendeln|prennent)\w*"
    r"|(?:korva(?:taan|ttu|a|an|avat)|zamiast(?! co)|al posto|in plaats van(?! (?:elke|iedere|om de|\d))|en autobús|p[oe]r carretera|rail replacement|bus de (?:remplacement|substitution)|niet gereden)(?!\w)"
    r")"
)
_MOVED = Late(
    r"(?<!\w)(?:fermat[ae]|parada|arrêts?|haltestellen?|halte|przystanek|paragem|pysäkki|pysäkit)(?!\w)[^.;\n]{1,50} (?:spostat[ae]|trasladad?a|reportée?s?|déplacée?s?|verlegt|verplaatst|przeniesiony|deslocada|desplazada|siirretään|siirtyy|siirtyvät|versetzt|verschoben|transférée?s?|reubicad[ao]s?|trasferit[ae]|przesunięt\w+)(?!\w)"
)
_ROUTED = Late(
    r"(?<!\w)(?=\w)(?:(?:weich|wich)\w*(?!\w)[^.;:\n]{1,120} aus(?!\w)|(?:ander\w+ (?:weg|strecke|route)|umweg\w*)(?!\w)"
    r"|(?:desv[ií]\w*|détourn\w+|autre (?:chemin|itinéraire)|otra (?:ruta|calle)|devia(?:no)?|cambi\w+ (?:strada|percorso)|prosegu\w+ per|przekierowan\w+|inną trasą|eri reitti\w*|omweg)(?!\w)"
    r"|(?:tras\w+ [^.;\n]{0,30}ulegn\w+|ulegn\w+ tras\w+|zmian\w+ tras\w*)"
    r"|r(?:ij(?:dt|den)|eden)(?!\w)[^.;:\n]{1,80}? om(?= via| langs| over|[.,;]|\Z)"
    r"|via (?:the )?(?:\[\w{1,2}\]|(?:\w{1,8} )?line)(?!\w)"
    r")"
)
_BY = Late(
    r"(?<!\w)(?=\w)(?:(?:runs?|running|operat\w+|go(?:es|ing)?|travel\w*|routed|sent|use|using) (?:\w+ ){0,2}?(?:via|along|over)"
    r"|(?:f[aä]hr\w+|verkehr\w+|geführt|gelenkt|nimmt|nehmen) (?:\w+ ){0,6}?(?:über|via|durch)|pass(?:e|ent|era|eront) par|circul\w+ (?:par|por|via)|emprunt\w+"
    r"|(?:pasan?|pasarán?|van?|irán?) por|transit\w+ (?:per|da|in|su)|percorr\w+|pass(?:a|ano|eranno) (?:per|da)|(?:jad\w|pojad\w|kursuj\w|przejad\w|pojedzie|jedzie)\w* (?:\w+ ){0,2}?(?:przez|ul\.|ulic\w+|alej\w+|al\.)"
    r"|r(?:ij(?:dt|den)|eden) (?:\w+ ){0,3}?(?:via|langs|over)|(?:aja|kulke)\w+ [^.;\n]{1,60} kautta|(?:aja|kulke)\w+ \w+(?:katua|tietä|väylää)|(?:kör|kører|kjører) via)(?!\w)"
)
"""By which streets something goes: a way round where another street is closed."""
_COUNT = r"(?:\d+|one|two|three|four|five|six|un|une|deux|trois|quatre|cinq|uno|una|dos|tres|cuatro|due|tre|quattro|ein|eine[rnms]?|zwei|drei|vier|fünf|een|één|twee|drie|jeden|jedna|dwa|dwie|trzy|trzech|czterech|pięciu|två|tre|fyra|to|fire)"
_FEWER = Late(
    rf"(?<!\w){ONLY} (?:\w+ ){{0,2}}?(?:zwischen|bis|between|to|as far as|entre|jusqu|hasta|tra|fino|między|do|tussen|tot)(?!\w)"
    rf"|(?<!\w){ONLY} (?:\w+ ){{0,2}}?(?:\d+|half|demi|la moitié|la mitad|la metà|połow\w+|de helft|die hälfte)(?: ?%| percent| por| prozent| procent)(?!\w)"
    r"|(?<!\w)\d+(?:[.,]\d+)? ?(?:%|percent|per cent|prozent|procent|por ciento|per cento) (?:of|der|des|de|dei|delle|van) |(?<!\w)(?:een|één|one|un|une|uno|una) op (?:de )?(?:\d+|twee|drie|vier|vijf)(?!\w)|"
    rf"(?<!\w)(?:{FEWER}|nauwelijks|kaum) (?:\w+ ){{0,2}}?(?:{_VEHICLES}|{_RUNS})(?!\w)|(?<!\w)(?:{_RUNS}|{_VEHICLES}) (?:\w+ ){{0,2}}?(?:{FEWER}|nauwelijks|kaum)(?!\w)"
    r"|(?<!\w)(?:limitad[ao]s?|limitat[ao]|parcial|notbetrieb|jednym torem|single[- ]track\w*|one track|eine fahrspur|ein gleis|jede \w+ stunde)(?!\w)"
    rf"|(?<!\w){_COUNT} (?:[^\W\d_]{{2,14}} ){{0,2}}(?:of|out of|von|sur|su|de cada|op de|af|z) (?:the |les |las |den )?{_COUNT}(?!\w|[.:]\d| ?(?:bis|uhr|h|heures?|to|until|à)(?!\w))"
)
"""A share is of two counts: "2 trains sur 3"; "girl of 6" is somebody's age, and "Linie 12 von 6 bis 9 Uhr" hours."""
_LATE = Late(
    r"(?<!\w)(?:file|stau|ruuhk\w+|bouchons?|atascos?|retenciones|cod[ae]|korki?|zator\w*|congestion|queues?|minutes? (?:late|down)|vertraag\w+|verspät\w+|retard\w*|retras\w*|ritard\w*|opóźni\w+|myöhäst\w+|langere reistijd|hidas\w*)(?!\w)"
)
_AMISS = Late(
    r"(?<!\w)(?:storing|verstoring|verstoord|verstoren|störung\w*|gestört|häiriö\w*|haitta\w*|perturb\w+|disrupt\w+|altered|alterad[ao]|utrudnieni\w+|disag\w+|sekai\w+)(?!\w)"
)
_EXPRESS = Late(
    r"(?<!\w)(?:run(?:s|ning)?|operat(?:e|es|ing)) (?:as )?express(?!\w)|(?<!\w)(?:viagg\w+ spezzat\w+|si ferma (?:a|ad|al|alla|in)|kurs\w+ (?:w pętli|w dwóch pętlach|w relacji skróconej))(?!\w)",
    needs=" express | spezzat| ferma | kurs",
)
_ONLY = Late(rf"(?<!\w){ONLY}(?!\w)")
_OVER = Late(r"(?<!\w)(?:storing voorbij|tilanne ohi|on ohi)(?!\w)")


def over(text: str) -> bool:
    """Whether a text says that all is over."""
    return _OVER.search(text.lower()) is not None


def stopped(text: str) -> re.Match[str] | None:
    """The first words of a text that say that something stands still."""
    return _STOPPED.search(text.lower())


def rerouted(text: str) -> bool:
    """Whether something is said to go another way, where it is known that a way is closed."""
    small = text.lower()
    told = any(effect is Effect.DETOUR for effect, _ in effects_in(small))
    return told or _ROUTED.search(small) is not None or _BY.search(small) is not None


def acted(text: str) -> Effect:
    """What the clauses of a text say of a service, UNKNOWN when nothing. Read where `effects` finds no turn of phrase."""
    small = text.lower()
    if over(text):
        return Effect.UNKNOWN
    if found := _STOPPED.search(small):
        clause = small[max(0, found.start() - 30) : found.end() + 30]
        return Effect.REDUCED_SERVICE if _ONLY.search(clause) or some(clause) else Effect.NO_SERVICE
    for pattern, effect in (
        (_MOVED, Effect.STOP_MOVED),
        (_ROUTED, Effect.DETOUR),
        (_FEWER, Effect.REDUCED_SERVICE),
        (_LATE, Effect.DELAYS),
        (_EXPRESS, Effect.MODIFIED_SERVICE),
        (_AMISS, Effect.SERVICE_DISRUPTION),
    ):
        if pattern.search(small):
            return effect
    return Effect.UNKNOWN
