# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whom somebody lives with, where it says whom they love: "el conserje tiene novio", "lebt mit seinem Ehemann".

A word for a partner stands behind a word for somebody of the same sex; which sex a word for somebody has, its article says.
Linear: from each partner a few words are looked back.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from tocsin.core.guard.idle import looks_for
from tocsin.core.guard.late import Late
from tocsin.core.guard.normal import bare_letters
from tocsin.core.guard.traits.somebody import BEGUN, is_one
from tocsin.core.guard.words import Token

Hit = tuple[str, int, int, float]

# The possessive alone tells it.
_TELLING = frozenset(
    """lebt jako kolezanki kobieta dziewczyna dziewczyne narzeczona husband boyfriend hubby partner* fiance wife girlfriend fiancee ehemann mann lebensgefahrte lebensgefahrten lebenspartner verlobten ehefrau frau
    lebensgefahrtin lebenspartnerin verlobte chlopak* mez* sex mums dads husbands wives married verheiratet mamans papas mamas mamme papa armario coming szafy work bi pan ace aro trans gay homo lesbienne lesbiana lesbica gejem lesbijka enby queer lesbian bisexual pansexual asexual nonbinary binary schwul lesbisch
    kiss* gekusst kussen kussten embrass* besa* beso bacia* baci calowa* caluj* holding handchen* cuddling hand""".split()
)
_SAID = Late(
    r"\b(?:his\s(?:husband|boyfriend|hubby|male\spartner|fiance)|her\s(?:wife|girlfriend|female\spartner|fiancee)|sein(?:em|en|es)?\s(?:ehemann|mann|lebensgefahrten?|lebenspartner|verlobten)"
    r"|ihre[rn]?\s(?:ehefrau|frau|lebensgefahrtin|lebenspartnerin|verlobten?)|on\s(?:ma|mieszka\sz|zyje\sz)\s(?:chlopak\w+|mez\w+)|(?:same|both)\ssex\s(?:partner|couple|marriage)\w*"
    r"|(?:two|zwei|deux|dos|due|dwoch|dwie)\s(?:young\s|junge\s|jeunes\s)?(?:men|women|guys|girls|lads|manner|frauen|madchen|jungs|hommes|femmes|filles|garcons|hombres|mujeres|chicos|chicas|uomini|donne|ragazzi|ragazze|mezczyzn|kobiety|chlopakow|dziewczyny)\s(?:[\w'’]{1,14}\s){0,6}?(?:kiss\w*|gekusst|kussen|kussten|s['’]embrass\w*|embrass\w*|besa\w*|beso|bacia\w*|baci|calowa\w*|caluj\w*|holding\shands|handchen\w*|cuddling|hand\sin\shand)"
    r"|(?:for|about)\sbeing\s(?:openly\s|out\s)?(?:trans|gay|bi|queer|lesbian|bisexual|non-binary)|(?:weil|dass)\s(?:er|sie)\s(?:trans|schwul|lesbisch|queer|bi)|parce\squ['’](?:il|elle)\sest\s(?:trans|gay|homo|lesbienne|bi)|por\sser\s(?:trans|gay|lesbiana|bisexual)|perche\se['’]?\s(?:trans|gay|lesbica)|bo\sjest\s(?:trans|gejem|lesbijka)"
    r"|(?:serait|soit|sera|sia|sarebbe|sara|seria|sea|seja|she['’]?s|he['’]?s|might\sbe|may\sbe|could\sbe|must\sbe)\s(?:sans\sdoute\s|peut-etre\s|forse\s|quizas?\s|probably\s|actually\s|really\s|maybe\s)?(?:bi|homo|pede)(?![\w-]| (?:directional|weekly|monthly|fuel|fold))"
    r"|(?:soll|durfte|konnte|muss)\s(?:\w+\s){0,2}(?:bi|homo)\ssein|(?:ist|sei|ware)\s(?:der|die|er|sie)\s(?:\w+\s){0,2}(?:bi|homo)|(?:er|sie)\ssei\s(?:\w+\s)?(?:bi|homo)"
    r"|lebt\s(?:\w+\s){0,3}mit\s(?:seinem\s(?:freund|partner|lebensgefahrten)|ihrer\s(?:freundin|partnerin|lebensgefahrtin))\b|mieszka\sz\spartnerka\W{1,3}(?:\w+\W{1,3}){0,3}?[a-z]{2,12}la\b|(?:pracuje|mieszka|zyje)\s(?:\w+\s){0,3}jako\s(?:gej|lesbijka)"
    r"|(?:barman|doorman|fireman|policeman|postman|salesman|foreman|watchman|waiter|steward|busboy|lad|bloke|groundsman|handyman|deckhand|lorryman)['’]?s\s(?:husband|boyfriend|hubby|fiance)|(?:barmaid|policewoman|waitress|stewardess|housemaid|forewoman|girl|matron|midwife)['’]?s\s(?:wife|girlfriend|fiancee)"
    r"|(?:his|her)\ssame-sex|(?:zona|zone|dziewczyne|narzeczona)\skolezanki|wziela\sslub\sz\s(?:kobieta|dziewczyna|partnerka)|wzial\sslub\sz\s(?:mezczyzna|chlopakiem|partnerem)"
    r"|two\s(?:mums|dads|husbands|wives)|married\sto\s(?:a|another)\s(?:man|woman)|mit\seine[rm]\s(?:mann\sverheiratet|frau\sverheiratet)|deux\s(?:mamans|papas)|dos\s(?:mamas|papas)|due\s(?:mamme|papa)"
    r"|(?:salio|salir|salido)\sdel\sarmario|(?:made|makes|had|did|fait|fatto|fa|hizo|sein|ihr|son|his|her|zrobil\w?)\s(?:his\s|her\s|son\s|il\s|su\s)?coming[\s-]out\b|wyszed\w+\sz\sszafy|out\sat\swork\sas|(?:c[ao]me|comes|coming|outed|identif\w+)\s(?:out\s)?(?:himself\s|herself\s|themsel\w+\s)?(?:to\s\w+\s)?as\s(?:a\s|an\s)?(?:bi|pan|ace|aro|trans|gay|enby|queer|lesbian|bisexual|pansexual|asexual|nonbinary|non-binary)|(?:als|comme|como|come|jako|som)\s(?:bi|trans|pan|queer|schwul|lesbisch|gay)\s(?:geoutet|outed|dichiarat\w|declarad\w|declaree?))\b",
    needs=_TELLING,
)
_HE, _SHE = "m", "f"
_PARTNERS = Late(
    r"\b(?:(?P<m>(?:stanno|sta|esce|vive|exce)\scon\sun\s(?:ragazzo|uomo)|(?:sale|anda|vive)\scon\sun\s(?:chico|hombre)|(?:sort|vit)\savec\sun\s(?:garcon|mec|homme)|ma\s(?:chlopaka|meza)|mari|copain|petit\sami|compagnon|epoux|conjoint|(?:con|avec|mit|with|z)\s(?:un|einem|a|another)\s(?:uomo|homme|hombre|mann|man)|novio|marido|esposo|fidanzato|marito|compagno|chlopakiem|mezem)"
    r"|(?P<f>(?:stanno|sta|esce|vive)\scon\suna\s(?:ragazza|donna)|(?:sale|anda|vive)\scon\suna\s(?:chica|mujer)|(?:sort|vit)\savec\sune\s(?:fille|nana|femme)|su\smujer|z\spartnerka|ma\s(?:zone|dziewczyne)|femme|copine|petite\samie|compagne|epouse|conjointe|(?:con|avec|mit|with)\s(?:una|une|einer|a|another)\s(?:donna|femme|mujer|frau|woman)|novia|esposa|fidanzata|moglie|compagna|zona|dziewczyna|partnerka))\b",
    needs=frozenset(
        """ragazzo chico mec garcon chlopaka meza ragazza chica fille nana zone dziewczyne uomo homme hombre mann man donna femme mujer frau woman mari copain ami compagnon epoux conjoint novio marido esposo fidanzato marito compagno chlopakiem mezem
        copine amie compagne epouse conjointe novia esposa fidanzata moglie compagna zona dziewczyna partnerka""".split()
    ),
)
_MASCULINE = frozenset("ten tego le un ce du au il el del al lo uno dal nel der ein dem den er".split())
_FEMININE = frozenset("ta tej la une cette elle una della alla dalla die eine".split())
_REACH = 12
_PRONOUNS = {"lui": _HE, "lei": _SHE, "ella": _SHE, "elle": _SHE, "ona": _SHE}
_SLAVIC_SHE = re.compile("(?:[^aeiou]k[aieą]|czyni|owa|owej|anka|pani|mieszka[^a-z])$")
_SLAVIC_HE = re.compile(
    "(?:[rn]zem?|ik|ika|iem|ier|iera|ent|enta|jer|arz|arza|tor|tora|ista|isty|owca|wca|iec|kolega|mechanik|ochroniarz)$"
)


def _slavic_sex(low: str) -> str:
    """Polish has no articles: the end of the word for somebody tells."""
    if not low.startswith(BEGUN):
        return ""
    return _SHE if _SLAVIC_SHE.search(low) else _HE if _SLAVIC_HE.search(low) else ""


@looks_for(_SAID, _PARTNERS)
def loves(text: str, words: Sequence[Token]) -> Iterator[Hit]:
    """Kind, start, end and certainty of each."""
    low = bare_letters(text)
    yield from (("orientation", said.start(), said.end(), 0.75) for said in _SAID.finditer(low))
    for partner in _PARTNERS.finditer(low):
        if _sex_before(text, words, partner.start()) == partner.lastgroup:
            yield "orientation", partner.start(), partner.end(), 0.65


def _sex_before(text: str, words: Sequence[Token], at: int) -> str:
    """The sex of whom the sentence speaks last before a place; "" of nobody, or of two."""
    sexes: set[str] = set()
    behind = bisect_left(words, at, key=lambda word: word.start) - 1
    for i in range(behind, max(-1, behind - _REACH), -1):
        if re.search(r"[.!?\n]", text[words[i].end : at]):
            break
        if words[i].start >= at:
            continue
        if words[i].low in _PRONOUNS:
            sexes |= {_PRONOUNS[words[i].low]}
        elif i and (is_one(words[i].low) or words[i].low in ("monitor", "monitora", "animador")):
            article = words[i - 1].low
            sexes |= {_HE} if article in _MASCULINE else {_SHE} if article in _FEMININE else set()
        if sex := _slavic_sex(words[i].low):
            sexes |= {sex}
    return sexes.pop() if len(sexes) == 1 else ""
