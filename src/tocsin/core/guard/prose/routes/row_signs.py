# SPDX-License-Identifier: AGPL-3.0-or-later
"""What says that ids are lines: a word behind, an article and a verb, their form."""

from __future__ import annotations

from tocsin.core.guard.late import Late
from tocsin.core.guard.prose import tables
from tocsin.core.guard.prose.clean import small
from tocsin.core.guard.prose.routes.at_head import LINE_START, LINES_BEHIND
from tocsin.core.guard.prose.routes.row import ROAD, Row
from tocsin.core.guard.prose.routes.running import CLAUSE, DO, HEADLINED, RUNS, TOPIC, WAY

_WORD_AFTER = Late(
    r"(?i)[ \t]?(?:(?:bus|night|tram|train|metro|express|school|rail) )?(?:(?P<many>services|routes|lines|buses|trams|trains|streetcars|trolleys|coaches)|line(?= services\b)|(?:line|train|bus|tram|service|route|streetcar|trolley|journeys?|inbound|outbound|towards)(?! (?:lines?|services|stops?|routes?|passengers|stations?)\b| sur | su | de cada | von | van | every|s?-))(?!\w)"
    r"|[ \t]?(?:bus |temporary )?stops? (?:on|at|near|along)(?!\w)|[ \t](?:North|South|East|West)(?:bound|/(?:South|West))? ?[-–](?!\w)|[ \t][-–] (?:[A-Z][a-z]+/)?[A-Z][a-z]{3,4}bound (?=stop|[A-Z])"
    r"|(?-i:(?: [A-Z][a-z][\w'’-]{1,20}){1,3}(?: &(?: [A-Z][a-z]{2,20}){1,2})?) (?:line|route|tram|bus route|bus|light rail (?:line|route))(?!s|\w)"
)
_COUNTED = Late(
    r"(?i)(?:every|each|all|of|only|about|extra|additional|other|to|and|than|alle|cada|toutes les|avec|with|mit|con|met|med|nur|in|by) $"
)
_DETOUR_OF = Late(
    r"(?i)(?<!\w)(?:déviations?|detours?|diversions?|umleitung(?:en)?|desv[ií]os?|deviazion[ei]|objazdy?|omleiding(?:en)?)(?: (?:des?|der|für|voor|of|delle|de las?))? $"
)
""" "Déviation B-C-9-10": several ids behind it are lines."""
_CASE = Late(
    r":(?:n|ta|tä|ää|aa|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|een|iin)(?!\w)(?! (?:välillä|ikäi|vuo[dst]|minuu|tunn|tunt|päiv|euro|prosen|metri|kilom|hen[gk]))"
)
"""The case of a Finnish list stands behind its last number: "2, 7 ja 551:llä"."""
_VERB_AFTER = Late(
    r" (?:trains|buses|trams|streetcars) (?:aren't|(?:are|will be) (?:suspended|rerouted|running|not|diverted)|won't|will not|do not|don't|run (?:local|express|in)|skip|bypass|skipping|bypassing|single-tracking|turning|terminating|holding)\b"
)


def worded(text: str, row: Row) -> bool:
    """ "387, 388 services", "the 21 bus"; a number alone before a plural counts."""
    if _VERB_AFTER.match(text, row.end):
        return True
    if len(row.ids) > 2 and cased(text, row):
        return True
    if len(row.ids) > 1 and _DETOUR_OF.search(text, max(0, row.start - 24), row.start):
        return True
    word = _WORD_AFTER.match(text, row.end)
    if word is None or not row.plain:
        return word is not None
    counted = _COUNTED.search(text, max(0, row.start - 16), row.start)
    return not counted and (not word["many"] or len(row.ids[0]) == 3)


def cased(text: str, row: Row) -> bool:
    """ "5:n ja 13:n vuoroväli", where a text has lines."""
    return bool(_CASE.match(text, row.end))


_ROAD_CODE = Late(rf"(?<!\w)(?i:{tables.pattern('road_code')})\. $")
_SERVICES = Late(r" (?:services|buses|trains?(?: service)?)(?!\w)")


def served(text: str, row: Row) -> bool:
    """ "Monk Avenue, 201 services": what stands behind a street and a comma and serves is no house."""
    apart = text[max(0, row.start - 2) : row.start] in (", ", ". ", ": ")
    if apart and _ROAD_CODE.search(text, max(0, row.start - 5), row.start):
        return False
    return apart and (runs(text, row) or bool(_SERVICES.match(text, row.end)))


_CLOCK = Late(r"\d{4}")


def runs(text: str, row: Row) -> bool:
    """Whether it does what only a line does: "12N will detour", "61 jeździ"."""
    return not _CLOCK.match(row.ids[-1]) and bool(RUNS.match(text, row.end) or _headlined(text, row))


_METROLINE = Late(r"M ?\d{1,3}$")


def _headlined(text: str, row: Row) -> bool:
    """Whether a headline tells it in one word behind what happens, "Stadtlauf: M29 umgeleitet"; a road is no line."""
    if HEADLINED.match(text, row.end) is None:
        return False
    if any(ROAD.match(one) and not _METROLINE.match(one) for one in row.ids):
        return False
    return bool(TOPIC.search(text, max(0, row.start - 4), row.start)) or not row.plain


def run(text: str, row: Row) -> bool:
    """Whether several, or one with its article, stand behind what only lines do: "jadą 7 i 11", "fuhr die 12"."""
    told = DO.search(text, max(0, row.start - 28), row.start)
    many = told is not None and (len(row.ids) > 1 or told["the"])
    return bool(many) and not LINES_BEHIND.match(text, row.end)


def sent(text: str, row: Row) -> bool:
    """Whether it is a clause's subject and its way follows: ", 11 przez Rynek"."""
    return bool(WAY.match(text, row.end) and CLAUSE.search(text, max(0, row.start - 18), row.start))


_BY_NAME = Late(
    r"(?:(?<![\w-])[A-ZÀ-Ž][^\W\d_]{2,}|(?<![^\W_])[A-Z]{1,3}|\d|(?<!\w)[nN]r?[.°º]|altura d[oe]l? no?\.?)[ .–-]{1,3}$"
)
_ABOUT = Late(
    r"(?i)(?:yli|alle|lähes|noin|jopa|ainakin|por lo menos|al menos|at least|mindestens|au moins|almeno|minstens|co najmniej|vähintään|rund|circa|etwa|ca\.|über|fast|about|some|over|environ|unas|cerca de|circa|(?<!voor )(?<!op )(?<!met )(?<!bij )de) $"
)
_SEVERAL = Late(r"(?i)(?<!\w)(?:ai|agli|alle|dei|degli|delle|gli|les|des|aux|los|las) $")
"""An article that says there are more, "contro i 90 posti ai 300 del treno"."""
_COUNT = Late(
    rf"-[a-z]| (?:de|dos|von|van|of) (?:los |las |les |den |the )?\d| \d| (?i:{tables.pattern('line')}|{tables.pattern('stop')}|met|mèt)"
)


def lone(text: str, row: Row) -> bool:
    """Three digits that nothing makes a count, a house, a telephone's or a road's: "auch 704, 709", "the 132"."""
    if not all(len(one) == 3 and one.isdigit() for one in row.ids) or _COUNT.match(text, row.end):
        return False
    if _ABOUT.search(text, max(0, row.start - 9), row.start):
        return False
    if len(row.ids) == 1 and _SEVERAL.search(text, max(0, row.start - 7), row.start):
        return False
    return not _BY_NAME.search(text, max(0, row.start - 12), row.start)


_SPOKEN = Late(
    r"\b(?:[Ll]a|[Ll]e|[Ll]es|[Ee]l|[Ll]os|[Ll]as|[Ii]l|[Dd]ie|[Dd]er|[Dd]en|[Dd]e|[Tt]he|et|y|e|und|a|o|na|no|da|do|pel[ao]|della) $"
)
_SAID = Late(
    r", (?:causa|a causa|per|por|debido|en raison|suite|wegen|aufgrund)\b| ?\([A-ZÀ-Ž]|(?<=\d)\.?$| (?=(?:(?:y|e|et|und|i|en) (?:la|le|die|de|el|il|der) (?:\w{4,8} )?[A-Z]{0,2}\d|non |no |sera|seront|será|est\b|sont\b|est[aá]n?\b|hi ha|kunnen|rijden|es la|ne |entre|circ[ou]l|s'arr|fährt|fahren|wird|werden|verkehr|weiter\b|zum |zur |ins |rijd|se desv|devi|desvi|pasará|hará|tendrá|dessert|emprunt|qui |que |che |limitat|cancel|suprim|ajaa|ajava))"
)


# "la Flexo 48", "los Búhos 3 y 5": the network's own name for a kind of line.
_BRANDED = Late(
    r"(?<!\w)(?i:(?:la|le|les|el|los|las|il) |l['’](?=Express ))(?!Ruta|Rodovia|Place|Rue|Porte|Gare|Terminal|National|Départ|Salle|Pavillon|Bât|Quai|Voie|Hall|Niveau|Zone|Phase|Étape|Route|Sortie|Boeing|Airbus|Carre|Calle|Aveni|Plaza|Puerta|Sala|Via|Piazz|Porta|Uscita|Padiglion|Torre|Tour|Lot|Parking|Bus |Sala)[A-Z][a-zéèêîôúá]{3,12} $"
)
_PART = "Área|Zona|Bereich|Bezirk|Setor|Settore|Sektor|Lote|Lotto|Strefa|Rejon|Odcinek|Alue|Vaihe|Wijk|Deelgebied|Vak|Quartier|Arrondissement|Distrito|Región|Region|Kanton|Nivel|Piso|Floor|Building|Unit|Etap|Etapa|Phase|Stage|Step|Part|Week|Day|Platform|Exit|Stop|Zone|Gleis|Etappe|Bauphase|Bauabschnitt|Abschnitt|Étape|Fase|Voie|Hall|Junction|Terminal|Secteur|Sector|Lot|Level|Tel|Telefon|Hotline|Ligne|Appendix|Article|Group|Gate|Area|District|Ward|Lane|Lanes|Carriageway|Pier|Dock|Block|Bloque|Map|Figure|Option|From|Until|Between|Route|Loop|Sens|Trať|Sentido|Section|Tronçon|Line|Linie|Punkt|Point|Tel|Nr"
# "- Coaster 1 – between Gateshead and the bay", "NXWM 66\nTowards ...", "Expressway 32/X32: ..."
_BRAND_HEAD = Late(
    rf"(?:^|\n|[.;!?:] )(?:[•·▪●○»‣➜*–-] ?)?(?!(?:[\w&' ]{{0,24}} )?(?i:{_PART}) )[A-ZÀ-Ž][\w']{{2,12}}(?:(?: &)? [A-ZÀ-Ž][\w']{{1,12}}){{0,2}} $"
)
_BRAND_SAYS = Late(
    r" [–-] |:(?!\d)| ?\n[A-Z]| [Tt]owards | and (?:[A-Z]|route)| runs (?:as|every|hourly|half-hourly|only|daily|between)(?!\w)"
)
# "Drugą linią zastępczą będzie 76."
_COPULA = Late(
    rf"(?<!\w)(?:{tables.pattern('line')})(?!\w)[^.;\d]{{0,40}} (?:będzie|będą|są|sind|ist|son|será|serán|sono|saranno|are|is|sont|sera|seront|zijn|ovat|är|er) $"
)
_ENDED = Late(r"(?:[.;\n] ?(?!\d)|$)")
_SAYS = Late(
    r" (?:(?:will|is|has|does|runs|terminates|stops) [a-z]|(?:Sperrung|Gleisbau|Bauarbeit|Störung|Straßenbahn|Verspätung|Umleitung|Ausf[aä]ll|Trennung|opóźnieni|objazd|retard|ritard|retras|delays|delayed|suspended|diverted|re-?routed|detour|zpoždění|vertraging|försening)\w*)"
)


_WAY_OF = Late(
    r"(?i)(?<!\w)(?:terminus|itinéraire|parcours|capolinea|percorso|recorrido|cabecera|endstelle|linienweg|eindhalte) (?:de la|de l'|du|des|della|del|dell'|de las?|der|van) ?$"
)
""" "Le terminus de la M153 est déplacé": only a line has one."""


_BOARDED = Late(
    r"(?i)(?<!\w)(?:take|board|catch|ride|prenez|prendre|nehmen sie|neem|tomar?|tome|utiliser|empruntez) (?:the|la|le|die|den|de|el|l') ?$"
)
""" "take the B12 instead": what is boarded on a text that tells of no road."""


def ended(text: str, row: Row) -> bool:
    """Whether nothing follows in the sentence."""
    return bool(_ENDED.match(text, row.end))


def spoken(text: str, row: Row) -> bool:
    """Behind an article and before a verb: "la 12 sera coupée", "La 29 modificará"."""
    if _ENDED.match(text, row.end) and _COPULA.search(small(text), max(0, row.start - 70), row.start):
        return True
    if runs(text, row) or (len(row.ids) > 1 and _SAYS.match(text, row.end)):
        return True
    if _SAYS.match(text, row.end) and LINE_START.search(text, max(0, row.start - 12), row.start):
        return True
    if _BRANDED.search(text, max(0, row.start - 24), row.start):
        return True
    says = (len(row.ids) > 1 and text.startswith(" (", row.end)) or _BRAND_SAYS.match(text, row.end)
    if says and _BRAND_HEAD.search(text, max(0, row.start - 40), row.start):
        return True
    if _WAY_OF.search(text, max(0, row.start - 24), row.start):
        return True
    if _BOARDED.search(text, max(0, row.start - 12), row.start):
        return True
    if ROAD.match(row.ids[0]):
        return False
    return bool(_SPOKEN.search(text, max(0, row.start - 6), row.start) and _SAID.match(text, row.end))


_NO_LINE = frozenset("G7 G8 G20 F1 V2 MP3 CO2 H1 H2 H3 Q1 Q2 Q3 Q4 FFP2 FFP3".split())
_CAPS = Late(
    r"[A-Z]{1,3}[ -]?\d{1,3}(?:[A-Za-c]| (?:Nord|Norte|Sud|Sur))?$|[A-Z][a-z]\d{1,2}$|\d{1,3}(?:[A-GI-Z]|[A-Z]{2})$"
)


def formed(row: Row) -> bool:
    """Letters and digits as only lines have them: "N61", "14A", never "B 270" or "M621"."""
    mixed = [one for one in row.ids if _CAPS.match(one) and not ROAD.match(one) and one not in _NO_LINE]
    # "14 and 14R": nothing else has a number twice.
    twins = any(one[:-1] in row.ids for one in mixed)
    return bool(mixed) and (twins or len(row.ids) == len(mixed) or len(row.ids) > 2 or row.ids[0] in mixed)
