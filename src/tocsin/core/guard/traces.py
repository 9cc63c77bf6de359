# SPDX-License-Identifier: AGPL-3.0-or-later
"""What leads to one person or one account: e-mail, telephone, handle, number plate, IBAN."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.lexicon import PLACES_ONE
from tocsin.core.guard.normal import FOREIGN, LIKE
from tocsin.core.guard.rules import ROLES

Hit = tuple[str, int, int, float]

_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}\s?(?:@|\(at\)|\[at\]|\{at\}|\s+at\s+(?=\w+\s+dot\s))\s?[\w-]{1,63}"
    r"(?:\s?(?:\.|\(dot\)|\[dot\]|\s+dot\s+)\s?[\w-]{1,63}){1,4}"
)
_PHONE = re.compile(r"(?<![\w.,:/+-])(?:\+|00)?\(?\d(?:[\d()]|[ \-./\u00a0](?=[\d(])){6,20}(?![\w:])")
_CALLED = re.compile(
    r"(?<!\w)(?:(?:tel|telnr|fon|cell|call|ring|text|fax|kom|bel)(?!\w)"
    r"|phone|telephone|telefon|telefono|mobile|mobil|handy|whatsapp|signal|portable|movil"
    r"|cellulare|komorka|nr tel|anruf|appelez|llame|chiamare|zadzwon|هاتف|جوال|اتصل|电话|電話|手机|手機)\W{0,3}(?:\w{1,6}\W{1,2})?$",
    re.I,
)
# "d.okafor arobase example point fr": an address as it is said.
_SPOKEN_EMAIL = re.compile(
    r"(?i)(?<![\w.+-])[\w.+-]{1,64}\s?[(\[{]?\b(?:ät|arobase|arobas|arroba|chiocciola|małpa|malpa|apenstaartje|miukumauku|zavináč|snabel-?a)\b[)\]}]?\s?[\w-]{1,63}"
    r"(?:\s?(?:\.|[(\[{]?\b(?:dot|punkt|point|punto|ponto|kropka|punt|piste|tečka|prick)\b[)\]}]?)\s?[\w-]{1,63}){1,4}"
)
_DIGIT_WORDS = (
    "zero oh one two three four five six seven eight nine null eins zwei zwo drei vier fünf sechs sieben acht neun"
    " zéro un deux trois quatre cinq sept huit neuf cero uno dos tres cuatro cinco seis siete ocho nueve"
    " due tre quattro cinque sei sette otto nove zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć"
    " nul een twee vijf zes zeven negen nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän um dois três quatro sete oito double triple hundred doppel doble doppio"
)
_DIGIT_SAID = frozenset(_DIGIT_WORDS.split())
_LETTERS = re.compile(r"[^\W\d_]+")
_SPELT_NUMBER = re.compile(
    rf"(?i)(?<!\w)(?:(?:{'|'.join(sorted(_DIGIT_SAID, key=len, reverse=True))})(?:[ ,.-]{{1,2}}|(?!\w))){{7,15}}(?!\w)"
)
_ACCOUNT = re.compile(
    r"(?<!\w)(?:(?i:ig|insta|instagram|telegram|tg|snap|snapchat|tiktok|discord|signal|threads|threema|viber|twitter|facebook|fb|vk|skype|wechat|line id))\s?[:=]\s?@?[a-z][\w.]{3,28}\w(?![\w/])"
)
_CHAT = re.compile(r"(?<!\w)(?:wa\.me|api\.whatsapp\.com/send\?phone=|signal\.me/#p)/?\+?\d{6,15}")
_HANDLE = re.compile(
    r"(?<![\w@./])@[A-Za-z0-9_](?:[\w.]{1,28}\w)(?!\w)(?!\.\w)|(?<![\w])u/[A-Za-z0-9_-]{3,20}\b"
    r"|\b(?:t\.me|twitter\.com|x\.com|instagram\.com|facebook\.com|tiktok\.com|linkedin\.com/in|threads\.net|bsky\.app/profile"
    r"|vk\.com|weibo\.com|youtube\.com)/@?[\w.-]{2,40}"
)
_IBAN = re.compile(
    r"(?<![A-Za-z0-9])(?:[A-Z]{2}[ \u00a0]?\d{2}(?:[ \u00a0]?[A-Z0-9]{2,4}){3,8}|[a-z]{2}[ \u00a0]?\d{2}(?:[ \u00a0]?[a-z0-9]{2,4}){3,8})(?![A-Za-z0-9])"
)
PLATES = re.compile(
    r"(?<![\w-])(?=[A-ZÄÖÜ\d\u4e00-\u9fff])(?:"
    r"[A-ZÄÖÜ]{1,3}[- ·][A-Z]{1,2}[ ·-]?\d{1,4}[EH]?"  # DE: B-MX 1234
    r"|[A-Z]{2}-\d{3}-[A-Z]{2}"  # FR, IT since 2009
    r"|[A-Z]{2}\d{2} ?[A-Z]{3}"  # GB
    r"|\d{4}[ -]?[BCDFGHJKLMNPRSTVWXYZ]{3}"  # ES
    r"|[A-Z]{2} ?\d{3} ?[A-Z]{2}"  # IT
    r"|[A-Z]{2,3} ?\d{4,5}|[A-Z]{2,3} ?\d{3}[A-Z]{2}"  # PL
    r"|[A-Z]{2,3} ?\d[A-Z]{2}\d{2}"  # PL since 2000
    r"|\d{1,4} [A-Z]{2,3} \d{2}"  # FR before 2009
    r"|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{1,2}-\d{2,3}-[A-Z]{1,2}|\d{2}-[A-Z]{2}-\d{2}"  # NL
    r"|\d{3,4} [\u0621-\u064a](?: [\u0621-\u064a]){2}"  # Arabic letters
    r"|[\u4e00-\u9fff][A-Z][·\- ]?[A-Z0-9]{5,6}"  # CN
    r"|\d[A-Z]{3}\d{3}|[A-Z]{3}[- ]\d{4}"  # US
    r")(?![\w-])"
)
_PLATE_WORD = re.compile(
    r"(?:car|van|lorry|truck|auto|wagen|lkw|pkw|voiture|camion|coche|furgone|macchina|plate|registration|reg|licence|license|vrm|kennzeichen|amtl|plaque|immatricul\w*|matricula|matrícula|targa|targato|targata"
    r"|rejestrac\w*|tablic\w*|kenteken|车牌\w*|車牌\w*|لوحة|vehicle|fahrzeug|véhicule|vehículo|veicolo|samochod|samochód|driving"
    r"|silver|black|white|blue|red|grey|gray|sedan|suv|pickup|toyota|ford|honda|bmw|audi|vw|volkswagen|mercedes|renault|peugeot|fiat|opel|skoda)"
    r"\W{0,3}(?:\w{1,12}\W{1,3}){0,3}$",
    re.I,
)
_SURE_PLATE = re.compile(
    r"[A-Z]{2}-\d{3}-[A-Z]{2}|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} \d{1,4}[EH]?|[\u4e00-\u9fff][A-Z][·\- ]?[A-Z0-9]{5,6}"
)
# Places of registration in Germany (FZV, annex), with blanks for the hyphen, and British plates since 2001.
_DISTRICTS = frozenset(
    """A AA AB AC AK AN AP AS AUR AW AZ B BA BAD BB BC BI BL BM BN BO BOR BOT BS BT BZ C CB CE CHA CLP CO COE CUX CW D DA DAH
    DAN DAU DE DEG DH DIN DLG DN DO DON DU DW E EA EBE EF EI EIC EL EM EMD EN ER ERH ES ESW EU F FB FD FDS FF FFB FG FL FN FO FR
    FRG FRI FS FT FÜ G GAP GE GER GF GG GI GL GM GÖ GP GR GS GT GTH GÜ GZ H HA HAL HAM HB HBN HD HDH HE HEF HEI HER HF HG HGW HH
    HI HL HM HN HO HOL HOM HP HR HRO HS HSK HST HU HVL HX HZ IGB IK IN IZ J JL K KA KB KC KE KEH KF KG KH KI KL KLE KN KO KR KS KT
    KU KUS KÜN L LA LAU LB LD LDK LER LEV LG LI LIF LIP LL LM LÖ LRO LU LWL M MA MB MD ME MEI MG MH MI MIL MK MKK MM MN MOL MR MS
    MSP MTK MÜ MYK MZ MZG N NB ND NDH NE NEA NES NEW NF NI NK NM NMS NOH NOM NR NU NW NWM OA OAL OB OD OE OF OG OH OHA OHV OL OS
    OSL P PA PAF PAN PB PE PF PI PIR PLÖ PM PR PS R RA RD RE REG RH RO ROW RP RS RT RV RW RZ S SB SC SE SFA SG SHA SHG SHK SI SIG
    SIM SK SL SLF SM SN SO SOK SP SPN SR ST STA STD SU SÜW SW SZ TBB TF TIR TÖL TR TS TÜ TUT UE UH UL UM UN V VB VEC VER VG VIE VK
    VR VS W WAF WAK WB WEN WES WF WHV WI WIL WL WM WN WND WO WOB WST WT WTM WÜ WUG WUN WW Z ZW""".split()
)
_SPACED_PLATE = re.compile(r"([A-ZÄÖÜ]{1,3})[ ·]([A-Z]{1,2})[ ·](\d{2,4})[EH]?|[A-Z]{2}[0-7]\d [A-Z]{3}")
_DIGIT = re.compile(r"\d")
# What an address, as written or as said, and an account cannot be without.
_AT_SIGNS = ("@", "at)", "at]", "at}", "dot")
_AT_WORDS = tuple("ät arobas arroba chiocciola małpa malpa apenstaartje miukumauku zavináč snabel".split())
_ACCOUNT_SIGNS = ("@", "u/", ".me/", ".com/", ".net/", ".app/")
_NOT_ACCOUNT = frozenset("@everyone @media @import @here".split())


def traces(text: str) -> Iterator[Hit]:
    """Kind, start, end and certainty of each trace; letters that look like Latin ones count as these."""
    text = text.translate(LIKE) if FOREIGN.search(text) else text
    low = text.lower()
    if _has(text, _AT_SIGNS):
        yield from (
            ("email", m.start(), m.end(), 0.95) for m in _EMAIL.finditer(text) if not _office(m.group())
        )
    if _has(text, _ACCOUNT_SIGNS):
        yield from _handles(text)
    if ":" in text or "=" in text:
        yield from (("handle", m.start(), m.end(), 0.7) for m in _ACCOUNT.finditer(text))
    if _has(low, _AT_WORDS):
        yield from (("email", m.start(), m.end(), 0.9) for m in _SPOKEN_EMAIL.finditer(text))
    if sum(map(_DIGIT_SAID.__contains__, _LETTERS.findall(low))) > 6:
        yield from (("phone", m.start(), m.end(), 0.9) for m in _SPELT_NUMBER.finditer(text))
    if _DIGIT.search(text):
        yield from (("phone", m.start(), m.end(), 0.9) for m in _CHAT.finditer(text))
        yield from (("phone", m.start(), m.end(), 0.85) for m in _DOTTED.finditer(text))
        yield from _phones(text)
        yield from _ibans(text)
    if _DIGIT.search(text) or not text.isascii():  # a Chinese plate may be letters alone
        yield from _plates(text)


def _has(text: str, signs: tuple[str, ...]) -> bool:
    """Whether a text holds a sign without which a pattern finds nothing: looking costs a hundredth of the pattern."""
    return any(sign in text for sign in signs)


def _handles(text: str) -> Iterator[Hit]:
    for match in _HANDLE.finditer(text):
        if match.group().lower() not in _NOT_ACCOUNT:
            yield "handle", match.start(), match.end(), 0.85


def _office(address: str) -> bool:
    """Whether a mailbox is an office's, in one town or for all: "info@", "helsinki.liikennekeskus@"."""
    words = [w for w in re.split(r"[^a-z]+", address.split("@")[0].lower()) if w]
    return (
        "@" in address
        and any(w in ROLES for w in words)
        and all(w in ROLES or w in PLACES_ONE for w in words)
    )


def _phones(text: str) -> Iterator[Hit]:
    for match in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", match.group())
        if not 7 <= len(digits) <= 15:
            continue
        certainty = _phone_certainty(match.group(), digits, text[max(0, match.start() - 24) : match.start()])
        if certainty:
            yield "phone", match.start(), match.end(), certainty


def _phone_certainty(shown: str, digits: str, left: str) -> float:
    """A number is a telephone by its plus sign, its trunk zero and groups, or the word before it."""
    if _SERVICE.match(re.sub(r"\(0\)|[^\d+]", "", shown)):
        return 0.0
    if shown.startswith("+") or _TRUNK.fullmatch(shown):
        return 0.9
    if _CALLED.search(left) and not _DATED.search(shown):
        return 0.9
    if _DATE.search(shown) or _ZONES.fullmatch(shown) or _FREE.match(shown):
        return 0.0
    if "." in shown and not re.fullmatch(r"0?\d{1,3}(?:[. ]\d{2,4}){2,5}", shown):
        return 0.0
    if digits.startswith("0") and not digits.startswith("000") and len(digits) >= 9 and shown != digits:
        return 0.85
    if re.fullmatch(r"\(?[2-9]\d\d\)?[ .-]\d{3}[ .-]\d{4}|1[ .-]\(?[2-9]\d\d\)?[ .-]\d{3}[ .-]\d{4}", shown):
        return 0.85
    return 0.8 if re.fullmatch(r"0[1-9]\d{8,9}", shown) else 0.0


# "0171/2345678" and "01.42.68.53.00", which look like dates.
_TRUNK = re.compile(r"0\d{2,4}/\d{5,8}|0\d(?:[. ]\d\d){4}")
_DATED = re.compile(r"(?:19|20)\d\d[-./ ]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d")
# Zone lists of NWS products: "014-016-017-161100".
_ZONES = re.compile(r"\d{3}(?:-\d{3})*-\d{6}|\d{3}(?:-\d{3}){2,}")
_DOTTED = re.compile(r"(?<![\d.])0(?:[.·*_/ -]\d){8,14}(?![\d.])")
# Free-phone and shared-cost numbers belong to services, never to a person. Company numbers may be one person's
# line ("029 512 3456" in Finland, "+31 88" in the Netherlands): they count as telephones.
_FREE = re.compile(
    r"1?[ .-]?\(?8(?:00|33|44|55|66|77|88)\)?[ .-]\d{3}[ .-]\d{4}|0800|0808|0300|0345|0370|0180"
)
# The same with a country's code; of Austria's company numbers the main line alone ("+43 5 1717-5").
_SERVICE = re.compile(
    r"(?:\+|00)(?:435(?=\d{3,5}$)|438[0-2]|49(?:800|180|137)|338\d\d|44(?:3[03478]|80)\d|39(?:800|199|848)|34(?:900|90[12])|4880[01]"
    r"|31(?:800|900)|358(?:600|800)|351(?:800|808|707)|41(?:800|84[0248])|32(?:800|78)|1(?:800|833|844|855|866|877|888))\d{3,8}$"
)
# Letters of an account number by country (SWIFT's IBAN registry).
_IBAN_LENGTHS = {
    country: length
    for length, countries in {
        15: "NO", 16: "BE", 18: "DK FI FO GL NL SD", 19: "MK SI", 20: "AT BA EE KZ LT LU MN XK", 21: "CH HR LI LV",
        22: "BG BH CR DE GB GE IE ME RS", 23: "AE GI IL IQ OM SO TL", 24: "AD CZ ES MD PK RO SA SE SK TN VG DZ", 25: "LY PT ST",
        26: "IS TR NI", 27: "FR GR IT MC MR SM BI DJ", 28: "AL AZ BY CY DO GT HU LB PL SV FK HN", 29: "BR EG PS QA UA",
        30: "JO KW MU YE", 31: "MT SC", 32: "LC", 33: "RU",
    }.items()
    for country in countries.split()
}  # fmt: skip
_DATE = re.compile(r"(?:19|20)\d\d[-./ ]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d\d|\d\d/\d\d")


def _ibans(text: str) -> Iterator[Hit]:
    for match in _IBAN.finditer(text):
        plain = re.sub(r"\s", "", match.group()).upper()
        plain = plain[: _IBAN_LENGTHS.get(plain[:2], 0)]  # the words behind it look like more of it
        # One row of words and numbers in a hundred bears a right check; an account has eight digits and more.
        if len(plain) == _IBAN_LENGTHS.get(plain[:2]) and sum(map(str.isdigit, plain)) > 7 and _checks(plain):
            yield "iban", match.start(), match.end(), 0.99


def _checks(iban: str) -> bool:
    """ISO 13616: moved country and check digits, letters as 10..35, modulo 97 is 1."""
    return int("".join(str(int(c, 36)) for c in iban[4:] + iban[:4])) % 97 == 1


def _sure_plate(shown: str) -> bool:
    if _SURE_PLATE.fullmatch(shown):
        return True
    spaced = _SPACED_PLATE.fullmatch(shown)
    if not spaced or spaced[1] is None:
        return bool(spaced)
    # "SR I 95" and "RD NO 12" are roads.
    return spaced[1] in _DISTRICTS and spaced[2] != "NO" and len(spaced[1] + spaced[2]) > 2


def _plates(text: str) -> Iterator[Hit]:
    for match in PLATES.finditer(text):
        if _sure_plate(match.group()) or _PLATE_WORD.search(text[max(0, match.start() - 40) : match.start()]):
            yield "plate", match.start(), match.end(), 0.8
