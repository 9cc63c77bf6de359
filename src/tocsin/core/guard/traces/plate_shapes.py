# SPDX-License-Identifier: AGPL-3.0-or-later
"""Shapes of number plates by country, from those nothing else has to those much else has, too."""

from __future__ import annotations

import re

_PROVINCES = "京津沪滬渝冀豫云雲辽遼黑湘皖鲁魯新苏蘇浙赣贛鄂桂甘晋晉蒙陕陝吉闽閩贵貴粤粵青藏川宁寧琼瓊使领領"
_TOWNS_AR = (
    "تونس|ن ت|بغداد|بصرة|البصرة|نينوى|أربيل|اربيل|السليمانية|دهوك|كركوك|الأنبار|بابل|كربلاء|النجف|واسط|ذي قار|ميسان|المثنى|القادسية|ديالى|صلاح الدين"
    "|دبي|أبوظبي|أبو ظبي|الشارقة|عجمان|الفجيرة|رأس الخيمة|أم القيوين|دمشق|حلب|حمص|حماة|اللاذقية|طرطوس|إدلب|درعا|السويداء|دير الزور|الحسكة|الرقة"
    "|خصوصي|أجرة|حمل|ملاكي|نقل"
)
_AR = "[\u0621-\u064a]"
_CANTONS = "A[GIR]|B[ELS]|FR|G[ELR]|JU|LU|N[EW]|OW|S[GHOZ]|T[GI]|UR|V[DS]|Z[GH]"
_SPANISH = "[BCDFGHJKLMNPRSTVWXYZ]"

# No word needs to stand beside these.
SURE = (
    r"[A-Z]{2}-\d{3}-[A-Z]{2}"  # FR, IT
    r"|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} \d{1,4}[EH]?"  # DE
    r"|[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]{3}[- ]?\d{4}"  # GR
    r"|[BCDEFGKLNOPRSTWZ][A-Z]{2} \d{4}[A-Z]"  # PL
    r"|[BCDEFGKLNOPRSTWZ][A-Z]{1,2} (?:\d[A-Z]\d{2,3}|\d[A-Z]{2}\d{2}|\d{2}[A-Z]{2}\d)"  # PL
    r"|[BCDEFGKLNOPRSTWZ][A-Z]{2} \d{4}[A-HJ-NPR-TV-Z]"  # PL
    r"|[A-Z]{2}\d{2} [A-Z]{1,2} \d{4}|[12]-[A-Z]{3}-\d{3}"  # IN, BE
    r"|(?:[A-HJ-NPR-TV-Z]{2}) \d{3} (?:[A-HJ-NPR-TV-Z]{2})"  # IT, FR
)
EASTERN = (
    rf"[{_PROVINCES}][A-HJ-Z][·・•.\- ]?(?:[A-HJ-NP-Z0-9]{{5,6}}[挂掛试超]?|[A-HJ-NP-Z0-9]{{4}}[学警港澳挂掛试超])|粤Z[·・ ]?[A-Z0-9]{{4}}[港澳]"  # CN
    r"|\d{2,3}[가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주바사아자허하배] ?\d{4}|[一-龥]{1,4} ?\d{2,3} ?[ぁ-ん] ?\d{1,2}-?\d{2}"  # KR, JP
)

# A word for a vehicle or for parking in the clause is enough.
TOLD = (
    r"[A-ZÄÖÜ]{1,3}[- ·][A-Z]{1,2}[ ·-]?\d{1,4}[EH]?"  # DE: B-MX 1234
    r"|[A-Z]{2}[ -]?\d{3}[ -]?[A-Z]{2}"  # FR, IT, AR
    r"|[A-Z]{2}\d{2} ?[A-Z]{3}"  # GB
    rf"|\d{{4}}[ -]?{_SPANISH}{{3}}|[A-Z]{{1,2}}-\d{{4}}-[A-Z]{{1,2}}"  # ES
    r"|[1-9]-[A-Z]{3}-\d{3}|\d[A-Z][A-Z\d] \d{4}|[A-Z]{1,2} \d{3,4}-[A-Z]{2}|[A-Z]{3} \d{3}|[A-Z]{3} \d{4}"  # BE, CZ, HR, LT, US
    r"|(?:[GWLSKIB]|[A-Z]{2})[ -]\d{2,5} ?[A-Z]{1,3}"  # AT
    r"|[A-Z]{2} (?=\d{1,4}[A-Z]|[A-Z]\d{3})[A-Z\d]{5}|[A-Z]{3} ?(?=\d{1,4}[A-Z]|[A-Z]\d{2})[A-Z\d]{4,5}"  # PL, KE, AU
    rf"|(?:{_CANTONS})[ -]?\d{{1,3}}[ ']\d{{3}}|(?:FL|VD|GE|ZH|BE) ?\d{{5,6}}"  # CH, LI
    r"|\d{2,3}-[A-Z]{1,2}-\d{1,6}"  # IE
    r"|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{1,2}-\d{2,3}-[A-Z]{1,2}|\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-[A-Z]{2}|\d{2}-\d{2}-[A-Z]{2}|[A-Z]{2}-\d{2}-\d{2}"  # NL, PT
    r"|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{2}-[A-Z]{2}|[A-Z]{3}-\d{2}-[A-Z]|[A-Z]-\d{2}-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d"  # NL
    r"|[A-Z]{3}-\d{2,3}|(?:[A-Z]{2}[ -]?[A-Z]{2})-\d{3}|[A-Z]{1,2}-\d{2,3}-[A-Z]{3}|[A-Z]{2}-\d{4}|[A-Z]{2}-\d{3,4}-[A-Z]{1,2}|[A-Z]\d{2}-[A-Z]-\d{3}"  # FI, HU, RO, LV, HR, BA
    r"|\d{1,4} [A-Z]{2,3} \d{2}|\d{2} [A-Z]{1,3} \d{2,4}"  # FR before 2009, TR
    r"|[A-Z]\d{3}[A-Z]{2} ?\d{2,3}|[A-Z]{2} ?\d{4} ?[A-Z]{2}"  # RU, UA
    r"|[A-Z]{1,2} ?\d{3,4} ?[A-Z]{2}|[A-Z]{1,2} ?\d{2} ?[A-Z]{3}"  # RO, BG
    r"|[A-Z]{1,2} \d{3,4}-\d{2}|[A-Z]{2}[ -]?\d{2}[ -]?[A-Z]{1,3}[ -]?\d{4}|[A-Z]{2} ?\d{2} ?[A-Z]{2} ?(?:GP|MP|EC|NW|FS)"  # GH, IN, ZA
    r"|[BCDEFGKLNOPRSTWZ][A-Z]{1,2} (?:\d{2}[A-Z]\d|\d{3}[A-Z]{1,2}|\d{2}[A-Z]{2})"  # PL
    r"|[A-Z]{2} \d{3}-\d{3}|[A-Z]{3}-\d{3}[A-Z]{2}|[A-Z]{3}-\d{2}[A-Z]|[A-Z]{2}-\d{2}-\d{2}-[A-Z]{2}|(?<!, )[BCDEFGKLNOPRSTWZ][A-Z]{1,2} \d{5}"  # ZA, NG, SE, AO, PL
    r"|[A-Z]{2}\d \d{2}[A-Z]{2}|S[A-Z]{2} ?\d{1,4} ?[A-Z]|M[A-Z]-\d{2}-\d{2}"  # SG, MO
    r"|[BCDFGHJKLPRSTVWXYZ]{4}[-·]\d{2}|[A-Z]{3}[ -]?\d[A-Z]\d{2}|[A-Z]{3}-\d{3}-[A-Z]|[A-Z]{3}-\d{2}-\d{2}"  # CL, BR, MX
    r"|[A-Z]{4} \d{3}|[A-Z]\d[A-Z]-\d{3}|\d{4,5}-[A-Z]-\d{1,2}"  # Ontario, PE, MA
    r"|[A-Z]\d{2} ?[A-Z]{3}|[A-Z]{2} \d{2} \d{3}|\d[A-Z]{3}\d{3}"  # Québec, Illinois, California
    r"|[A-Z]{1,2}[ -]?\d{3}[ -]?[A-Z]{2,3}|\d[A-Z]{2}[ -]?\d[A-Z]{2}"  # IT before 1994, Nordic, AU
    rf"|(?:{_AR} ){{1,2}}{_AR} ?-? ?\d{{1,4}}|\d{{1,4}} {_AR}(?: {_AR}){{1,2}}"  # EG, SA
    rf"|\d{{1,6}} ?[-|/] ?{_AR} ?[-|/] ?\d{{1,2}}"  # MA
    rf"|\d{{1,3}} ?(?:{_TOWNS_AR}) ?\d{{1,4}}|(?:{_TOWNS_AR}) (?:[A-Z]{{1,2}} ?|\d{{1,2}} )?\d{{4,6}}(?: {_AR})?|\d{{4,6}} (?:{_TOWNS_AR})"  # TN, IQ, SY
    rf"|{_AR} ?[-/]? ?\d{{4,7}}|\d{{4,6}} ?{_AR}{{1,2}}"  # LB, OM
)

# Plates only right behind a word for one or for a vehicle.
LOOSE = (
    r"X[2-9] ?(?=[A-Z0-9]*\d)[A-Z0-9]{4,5}"  # Italian mopeds
    r"|[A-ZÄÖÜ]{1,3}[ -]?\d{2,6}(?:[ -]?[A-Z]{1,3})?(?:-\d{1,2})?|[A-Z]{4}[ -]?\d{2,3}"
    r"|[A-Z]{1,4}[ -]?\d{1,3}[ -]?[A-Z]{1,3}[ -]?\d{1,4}"
    r"|[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,3}[ -]?\d{1,4}[EH]?"
    r"|[A-Z]{1,2} \d{2,3} \d{3}|(?=[A-Z]+\d+[A-Z]|\d+[A-Z]+\d)[A-Z\d]{5,7}"
    r"|\d{2}-?[A-Z]{2}-?\d[A-Z]|\d{1,4}[ -]?[A-Z]{1,4}(?:[ -]?\d{1,6})?"
    r"|\d{2} ?- ?\d{4,5}|\d{3}-\d{2}-\d{3}|\d{2}-\d{3}-\d{2}|\d{4,6}-\d{3}-\d{2}|\d-\d{5,7}"  # JO, IL, DZ, LY
)

# Makes and kinds in capitals, which look like a plate's first letters: "BMW WX 1907H".
_NO_PLACE = "BMW|VW|MAN|DAF|KIA|GMC|KTM|BYD|JAC|FAW|MG|LKW|PKW|SUV|KFZ|TIR|VAN|CAR|HGV|BUS"


FIRST = rf"[A-ZÄÖÜΑ-Ω\d{_AR[1:-1]}]"
PLACE = rf"(?={FIRST})(?<![\w-])(?![A-ZÄÖÜ][a-zß-ÿ])(?=\D{{0,12}}+\d)(?!(?:{_NO_PLACE})[ -])"
"""Where a plate may begin: behind nothing of a word or number, with a digit no later than behind a town's name, and with no word."""


LETTERED = rf"(?=(?:\d{{1,6}}[ |/-]{{0,3}}){{0,2}}[A-ZÄÖÜΑ-Ω{_AR[1:-1]}])"
"""Digits, and no more than twice, before a letter: most numbers have none, and are no plate."""


def compiled(shapes: str, ahead: str = "") -> re.Pattern[str]:
    """The shapes with nothing of a word or number behind them."""
    return re.compile(rf"{ahead}(?:{shapes})(?![\w-])")


# Places of registration in Germany (FZV, annex), with blanks for the hyphen, and British plates since 2001.
DISTRICTS = frozenset(
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
