# SPDX-License-Identifier: AGPL-3.0-or-later
"""A site that is somebody's home, or one to look at believers from: "Peter's house", "Journalist residence", "Mosque (watch)".

Asked of what staff type. A house of a saint, a staff's house and one called after a full name of history are places. Linear.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.core.guard.late import Late
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import bare_letters, is_eastern

Span = tuple[int, int, str]

_HOME = r"(?:house|home|flat|apartment|place|address|residence|room|cottage)"
_HOMES = (
    r"(?:haus|wohnung|maison|appartement|appart|domicile|casa|piso|domicilio|appartamento|dom|mieszkanie)"
)
_OF = Late(
    rf"(?<!st )(?<!st\. )(?<!saint )(?<![\w'-])(?P<one>[a-z]{{3,12}})'s (?:old |new |parents' )?{_HOME}(?![\w'-])"
    rf"|(?<![\w'-]){_HOMES} (?:von|de|di|d'|chez|bei) ?(?P<of>[a-z]{{3,12}})(?= ?(?:$|[,;.()]))",
    needs="house|home|flat|apartment|place|address|residence|room|cottage|haus|wohnung|maison|appart|domicil|casa|piso|dom|mieszkanie",
)
_SOUGHT = Late(
    r"(?<![\w'-])(?:(?:journalist|reporter|activist|organi[sz]er|whistle-?blower|ex-?employee|former employee|councillor|politician|lawyer|striker|protester)(?:'?s)?'? (?:house|home|flat|apartment|residence|address)"
    r"|(?:wohnung|haus|adresse|wohnort) (?:eines|einer|des|der|von) (?:\w+ )?(?:journalist\w*|aktivist\w*|ex-?mitarbeiter\w*|politiker\w*|organisator\w*)|(?:domicile|maison|appartement|adresse) (?:d'un|d'une|du|de la) (?:journaliste|militante?|ex-?salariee?|activiste|elue?)"
    r"|(?:casa|piso|domicilio|direccion) (?:de un|de una|del|de la) (?:periodista|activista|exempleado|exempleada|politico)|(?:casa|abitazione|indirizzo) (?:di un|di una|del|della) (?:giornalista|attivista|ex dipendente|politico)|(?:dom|mieszkanie|adres) (?:dziennikarz\w*|aktywist\w*|bylego pracownika|polityka))(?![\w-])"
)
_FAITH = r"(?:mosque|synagogue|church|temple|gurdwara|prayer room|moschee|synagoge|kirche|gebetsraum|mosquee|eglise|mezquita|sinagoga|iglesia|moschea|chiesa|meczet|synagoga|kosciol)"
_WATCH = r"(?:watch|watching|watchlist|monitoring|surveillance|observation|lookout|beobacht\w+|uberwach\w+|surveiller|observer|vigilancia|vigilar|observacion|sorveglianza|osservazione|obserwacja|obserwowac|inwigilacja)"
_LOOKED_AT = Late(
    rf"(?<!\w){_FAITH}(?: \w+)?[ (,:/–-]{{1,3}}{_WATCH}(?!\w)|(?<!\w){_WATCH}[ (,:/–-]{{1,3}}(?:of |der |de |de la |the |della |du )?{_FAITH}(?!\w)"
)
_EAST = Late(
    r"(?:مسجد|كنيسة|كنيس|حسينية|معبد)[ء-ي ]{0,20}[ (:–-]{1,3}(?:مراقبة|رصد)|(?:مراقبة|رصد) (?:ال)?(?:مسجد|كنيسة|كنيس|حسينية)|(?:清真寺|教堂|寺庙|道观)[^，。]{0,4}(?:监视|监控点|盯梢|观察点)"
)


_ALONE = Kind.GIVEN | Kind.PLACE | Kind.TOPIC | Kind.COMMON
_BEHIND_DI = Kind.GIVEN | Kind.TOPIC | Kind.COMMON
"""A given name that is a town's as well is somebody's behind "casa di": "casa di Marco"."""


def _christened(name: str, asked: int) -> bool:
    return kind_of(name) & asked == Kind.GIVEN


def homes(text: str) -> Iterator[Span]:
    """Start, end and kind of each."""
    low = bare_letters(text)
    for found in _OF.finditer(low):
        which = "one" if found["one"] else "of"
        capital = text[found.start(which)].isupper()
        if capital and _christened(found[which], _ALONE if which == "one" else _BEHIND_DI):
            yield found.start(), found.end(), "person"
    yield from ((found.start(), found.end(), "person") for found in _SOUGHT.finditer(low))
    yield from ((found.start(), found.end(), "surveillance") for found in _LOOKED_AT.finditer(low))
    if is_eastern(text):
        yield from ((found.start(), found.end(), "surveillance") for found in _EAST.finditer(text))
