# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words that say that a reason follows, that belong to the name of who gives it, and that tell works and not somebody."""

OPENERS = (
    r"because of|due to|owing to|as a result of|on account of|thanks to|following an?|in response to|in solidarity with|in support of"
    r"|(?:while|as|whilst) (?:we|they|police|officers|staff|crews) (?:are |is )?deal(?:s|ing)? with|dealing with"
    r"|(?:caused|blocked|disrupted|organi[sz]ed|staged|called|planned) by"
    r"|wegen|aufgrund(?: von)?|auf grund|infolge|anlässlich|(?:ausgelöst|verursacht|blockiert|organisiert) (?:von|durch)"
    r"|à cause (?=d)|en raison (?=d)|du fait (?=d)|suite (?=à |au|aux )|à l'appel (?=d)|pour cause (?=d)|(?:organisée?s?|bloquée?s?|causée?s?|perturbée?s?) par"
    r"|debido (?=a)|a causa (?=d)|por causa (?=d)|por culpa (?=d)|con motivo (?=d)|como consecuencia (?=d)|(?:convocad|organizad|causad|bloquead)[oa]s? (?:por|pel[oa]s?)"
    r"|per via (?=d)|in seguito (?=a)|a seguito (?=d)|dovut[oaie] (?=a)|(?:indett|organizzat|proclamat|causat|bloccat)[oaie] (?=da)"
    r"|z powodu|ze względu na|w związku ze?|wskutek|na skutek|(?:spowodowan|zorganizowan|organizowan|zablokowan)\w{1,3} przez"
    r"|vanwege|wegens|als gevolg van|ten gevolge van|in verband met|i\.v\.m\.|(?:georganiseerd|geblokkeerd|veroorzaakt) door"
    r"|devido (?=[aà])|em virtude (?=d)|em razão (?=d)"
    r"|på grund a[vf]|pga\.?|p\.g\.a\.|grundet|till följd av|som følge af|kvůli|z důvodu|v důsledku"
)
"""What a reason stands behind, in a dozen languages."""
NEEDS = frozenset(
    """because due owing result account thanks following response solidarity support deal deals dealing caused blocked
    disrupted organised organized staged called planned wegen aufgrund grund infolge anlässlich ausgelöst verursacht blockiert
    organisiert cause raison fait suite appel organis* bloqu* caus* perturb* debido motivo culpa consecuencia convocad* organizad*
    via seguito dovut* indett* organizzat* proclamat* bloccat* powodu względu związku wskutek skutek przez vanwege wegens gevolg
    gevolge verband i georganiseerd geblokkeerd veroorzaakt devido virtude razão pga p grundet följd følge kvůli důvodu důsledku""".split()
)
FIRST = frozenset(
    """because due owing as on thanks following in while whilst dealing caused blocked disrupted organi* staged called planned
    wegen aufgrund auf infolge anlässlich ausgelöst verursacht blockiert à en du suite pour bloqu* caus* perturb* debido a por con
    como convocad* per dovut* indett* proclamat* bloccat* z ze w wskutek na spowodowan* zorganizowan* zablokowan* vanwege wegens
    als ten i georganiseerd geblokkeerd veroorzaakt devido em på pga p grundet till følge som kvůli v""".split()
)
"""With which words it begins."""

JOINERS = frozenset(
    """for of the to and against with by our & + de la le les du des l' el los las del dei degli delle della di dell da dal
    dalla der die das dem den für und gegen von vom van het voor tegen para por pela pelo do dos e i y et dla z o mot för och og
    af av ohne pour contre per contro con""".split()
)
"""Small words inside the name of a movement, "Fridays for Future", and those that join two."""

LEADS = frozenset(
    """the an a this these some another ongoing planned latest current recent further new continued continuing expected
    einer eines eine einem der des die das dem den dieser
    une un le la les l' du de d' au aux à
    el los las una unos unas al del
    il lo gli i uno dei degli delle della di dal dall' dalla all' alla
    een het
    uma o os as um da do dos
    en ett det et""".split()
)
"""Words between a reason's opener and a name."""

CALLERS = frozenset(
    """of by from with von vom der des durch de du d' del da di dei dal dalla dall' della delle degli dell' van door do dos
    das pela pelo por par przez av af""".split()
)
"""What stands between a gathering and who calls for it: "a protest by", "una protesta de"."""

WORKS = (
    r"\b(?:closures?|closing|closed|being|repairs?|(?:road|track|water|sewer)?works?|(?:re)?construction|refurbishment|renewal|roadworks|renovation|reduction|narrowing|demolition|installation|inspection|subsidence|maintenance|resurfacing|replacements?|paving|engineering|failures?|faults?|faulty|problems?|"
    r"breakdowns?|damaged?|defects?|accidents?|collisions?|crash(?:es)?|flood\w*|landslides?|fallen|congestion|traffic|delays?|diversions?|detours?|derailment|shortages?|upgrades?|improvements?"
    r"|fermetures?|travaux|chantiers?|pannes?|accidents?|coupures?|déviations?|incidents?|obras?|cierres?|cortes?|averías?|accidentes?|desvíos?|reparaci\w+|mantenimiento|lavori|chiusur[ae]|guasti?|incident[ei]|cantier[ei]|interruzion[ei]|manutenzione"
    r"|remont\w*|robót|robotami|awari\w+|zamknięci\w+|przebudow\w+|budow\w+|wypadk\w+|modernizacj\w+|prac|kolizj\w+|werk|werken|werkzaamheden|\w*werkzaamheden|wegwerken|afsluiting|storing|ongeval|aanrijding|defecte?|onderhoud|herstel\w*"
    r"|arbeten?|vägarbete\w*|banarbete\w*|arbejde\w*|vejarbejde|sporarbejde|olycka|ulykke|fel|uzavír\w+|oprav\w*|nehod\w+|výluk\w+|stavb\w+|rekonstrukc\w+|avarias?|encerramento|manutenção|acidentes?)\b"
)
"""In small letters: works, damage and ways round, whose places are read as any others are."""
WORKS_LARGE = (
    r"(?i:\b\w*(?:sperrung|baustelle|bauarbeit|baumaßnahm|umbau|neubau|ausbau|rückbau|bauphase|arbeiten\b|störung|unfall|schaden|schäden|schadens|umleitung|sanierung|havarie|verlegung|erneuerung|reparatur|defekt|ausfall|wartung|stau\b|staus\b|instandsetzung|aufgrabung|verspätung|überfüllung|hochwasser|einsatz|erdrutsch|anpassung|rekonstruktion|gleisbau|brückenprüfung|unwetter)\w*)"
    r"|\b(?:Roadworks?|Works?|(?:Rec|C)onstruction|Refurbishment|Renewal|Closures?|Maintenance|Repairs?|Accidents?|Travaux|Fermeture|Obras?|Lavori|Remont\w*|Werken|Werkzaamheden)\b"
)
"""The same where German writes nouns large, or a title all words."""

WEATHER = r"(?:starke[nrsm]? |heavy |strong )?(?:storm|snow|flood|wind|fog|ice|rain|heat|thunderstorm|sturm|unwetter|gewitter|schnee|neuschnee|regen|starkregen|dauerregen|glatteis|eis|glätte|nebel|orkan|lawine|steinschlag|murgang|hitze|frost|hochwasser|waldbrand|neige|orage|tempête|crue|inondation|lluvia|nieve|viento|tormenta|neve|pioggia|maltempo|vento|śnieg|burz|wichur|sneeuw|gladheid|mist|lumi|myrsky|snö|halka|sne|sníh)\w{0,12}"
"""A reason that is nobody's and makes a text one of weather."""

PLACED = frozenset(
    """at on in near between from along outside around via inside under over until till when where while as which that who
    am im an auf ab bis bei beim vor zwischen nahe entlang rund richtung nach ist sind wird werden
    sur à au aux dans entre devant près vers depuis jusqu'au en
    hasta desde cerca frente hacia
    a al ai alla alle allo all' tra fra su sul sulla nel nella nei presso da
    na w we przy od do między pomiędzy koło ul.
    bij op tussen te naar tot nabij
    em no nos nas ao até junto
    i på vid mellan ved mellem från til mezi v ve u""".split()
)
"""What leads on from a name to a place, an hour or what is said of it."""

VERBS = frozenset("is are was were will has have runs run does do ist sind wird fährt fahren".split())
