# SPDX-License-Identifier: AGPL-3.0-or-later
"""Things of two and more words that hold a word of the lists: "Lega Serie A", "Verdi-Gala", "Vox AC30", "manifest ładunkowy".

Each row is a thing whose other words no union, party or march has; asked of folded text. Linear.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.excused.shown_things import SHOWN
from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import bare_letters

Span = tuple[int, int]

_ROWS = (
    r"lega (?:serie [abcd]|pro|basket|pallavolo|volley|calcio|dilettanti|a2)",
    r"podemos (?:pasar|salir|entrar|circular|cruzar|llegar|subir|bajar|aparcar|usar|abrir|cerrar|descargar|cargar|conectar|empezar|seguir)",
    r"union (?:investment|pacific|square|station|jack|carbide|glacier|terminal|canal|bay|springs)(?: arena| club)?|union (?:club )?(?:tennis|calcio|sportiva|basket|rugby|hockey|volley|handball)|(?:tennis|rugby|basket) (?:club )?union",
    r"demo-? ?versione?n?|demo-?(?:modus|lizenz|gerat|konto|zugang|software)|(?:version|wersja|wersji|versione|licencia|licence|licenza|modo|tryb|account|konto|cuenta|compte) (?:de )?demo|demo (?:licen[cs]e|unit|version|mode|account|board|kit|model|software|tape|data)s?",
    r"(?:calle|monasterio(?: de)?|real(?: de)?|compas de|barrio(?: de)?|hospital(?: de)?|puente(?: de)?) (?:de )?las huelgas",
    r"marsz\w? na (?:orientacje|azymut)|(?:nordic walking|bieg|rajd) (?:i )?marsz|marsz nordic(?: walking)?|marszobieg\w*",
    r"verdi[- ](?:gala|requiem|opern?|konzert\w?|abend|chor|festival|arien|premiere|zyklus|matinee|saal|strasse|ring|platz)|(?:gala|requiem|opera|concerto|concierto|concert|teatro|festival|oper) (?:de |di |von )?verdi",
    r"vox (?:ac ?\d{1,3}|amps?|amplifier\w*|valvetronix|pathfinder|continental|wah)|(?:amplificador|ampli|amplificatore|verstarker|wzmacniacz|amp|combo) vox(?: ac ?\d{1,3})?",
    r"manifest\w{0,2} (?:ladunkow\w+|przewozow\w+|pasazersk\w+|towarow\w+)|manifest\w? (?:de|du|di) (?:cargaison|carga|carico|bord|fret)|(?:cargo|freight|shipping|passenger) manifests?",
    r"(?:port |mast |roof |tower )?strikes? (?:of|by) lightning|industrial action plans?|herr(?:in)? der lage|handicapped (?:lifts?|ramps?|toilets?|parking|bays?|entrance|access|elevators?)(?: out of order)?",
    r"partia (?:\w+(?:ych|owa) )?(?:butli|gasnic|opon|baterii|zaworow|kabli|masek|rekawic|szczepionek|towaru)|paros? (?:biologicos?|tecnicos?|programados?)|carreras? popular(?:es)?|lade(?:partei|gruppe|trupp)\w*",
    r"christian (?:dior|louboutin|lacroix)|corteo (?:storico|nuziale|funebre|in costume)|priere de (?:ne |fermer|laisser|bien|respecter|signaler|garder)",
    r"(?:river|rivers|water|waters|water level|creek|beck|stream|tide|sea|sea level|lake|reservoir|pressure|temperature|temperatures|smoke|damp|groundwater) rising",
    r"(?:majeure|grande|bonne|petite|premiere|deuxieme|seconde|derniere|moindre) partie",
    r"(?:street|block|beach|garden|pool|christmas|office|launch|boat|birthday|halloween) part(?:y|ies)",
    r"(?:vidro|ramo|dique|cano|cabo|poste|tubo|espelho|degrau|mastro|galho|eixo|carril|trilho|tronco|azulejo|farol|fecho|banco|baloico|muro|vaso|portao|semaforo|corrimao)s? partidos?",
    r"tory (?:zalane|zamkniete|zajete|oblodzone|zasypane|zasniezone|tramwajowe|kolejowe|odstawcze|nieprzejezdne|podmyte|wygiete|uszkodzone|zablokowane|wolne)",
    r"ruch (?:wstrzymany|wahadlowy|drogowy|kolejowy|tramwajowy|lotniczy|promowy|utrudniony|spowolniony|przywrocony|jednokierunkowy|pieszy|uliczny|miejski|pociagow|tramwajow|pojazdow)",
    r"(?:brucke|bahnbrucke|autobahnbrucke|dach|leitung|rohre|strasse|gleise|decke|fassade|treppe|halle|deich|wehr|schleuse) marode|marode[nrs]? (?:\w{0,12}brucken?|strassen?|rohre|leitungen?|decke|dach|halle|gleise|deiche?|schleusen?|wehr)",
    r"manifesta(?:tions?|cion|zione|zioni|ciones) (?:sportiv|deportiv|culturel|cultural|musical|gastronomi)\w+|concentracion (?:motera|de motos|de coches clasicos|ciclista)|raduno (?:auto|moto)\w+",
)
_LATIN = Late(rf"(?<![\w-])(?:{'|'.join(_ROWS)})(?![\w-])")
_NAMED = Late(r"(?<!\w)Las Huelgas(?! (?:de|del|en|por) )")
_WARD = Late(
    r"(?:the )?(?:emerald|ruby|sapphire|amber|pearl|opal|jade|coral|topaz|diamond|garnet|amethyst|crystal|jasmine|rose|lily|daisy|violet|poppy|iris|heather|holly|ivy|willow|hazel|rowan|laurel|olive|juniper|cedar|fern|bluebell|primrose|magnolia) (?:ward|unit|wing|suite|clinic)"
    r"(?:,? (?:\d{1,2}|lifts?|doors?|entrance|nurse call|fire alarm|heating|power|corridor|floor \d))?$"
)
"""A ward is called after a stone or a flower, and nothing is said of whoever may be called so."""
_SHOP = Late(
    r"(?:w(?:illia)?m\.? morrisons?|w\.?h\.? smiths?|j\.? sainsbury|j\.?d\.? wetherspoons?|t\.?[kj]\.? maxx|harvey nichols|fortnum (?:&|and) mason|jos\.? a\.? bank"
    r"|(?:trader joe|lowe|lloyd|domino|wendy|macy|kohl|denny|arby|sotheby|mcdonald|sainsbury|levi|kellogg)['’]?s)(?: (?:store|shop|building|car park|loading bay|of london|register|stadium|distribution centre|(?P<town>[a-z-]{3,20})))?$"
)
"""A shop all know, alone or with the town it stands in."""
_EAST = Late(
    "(?<![ء-ي])(?:(?:ال)?طيران الاتحاد|الاتحاد للطيران|(?:ال)?تظاهر(?:ة|ات) (?:ال)?(?:رياضي|ثقافي|علمي|فني|سينمائي|تجاري|اقتصادي|موسيقي|أدبي)ة?"
    "|(?:ال)?اتحاد (?:ال)?[ء-ي]{3,12} لكرة (?:القدم|السلة|اليد|الطائرة)|(?:نادي|فريق|مباراة) الاتحاد)(?![ء-ي])"
    "|阿迪达斯|耐克|彪马|优衣库|[一-鿿]{2,3}号(?=[ 邮渡货客]{0,2}(?:轮|靠泊|离港|进港|到港|抵港|停靠|停航|开航|班次|船期))"
)


def called_else(text: str) -> Iterator[Span]:
    """Start and end of each."""
    low = bare_letters(text)
    if len(low) == len(text):
        yield from (found.span() for pattern in (_LATIN, SHOWN) for found in pattern.finditer(low))
        if _WARD.match(low) or ((shop := _SHOP.match(low)) and _of_a_town(shop["town"])):
            yield 0, len(text)
    yield from (found.span() for found in _NAMED.finditer(text))
    if not text.isascii():
        yield from (found.span() for found in _EAST.finditer(text))


def _of_a_town(word: str | None) -> bool:
    known = kind_of(word or "")
    return word is None or not known or (bool(known & Kind.PLACE) and not known & Kind.COMMON)
