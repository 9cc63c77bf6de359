# SPDX-License-Identifier: AGPL-3.0-or-later
"""Accounts in social networks: by their sign, their address, or the network's name before one; also in Chinese and Arabic letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.core.guard.late import Late, Several
from tocsin.core.guard.lexicon.kinds import Kind, kind_of
from tocsin.core.guard.normal import is_eastern

Hit = tuple[str, int, int, float]

_SIGNS = "@|.bsky.social|u/|.me/|.com/|.net/|.app/|.ru/|.tv/|.gg/|/p/|.io/|.ee/|.fm/|.link/|/user/|/u/"
_SIGNED = Late(
    r"(?<![\w@/])(?<!\w\.)@\w(?:[\w.]{1,28}\w)(?!\w)(?!\.\w)|(?<![\w])u/[A-Za-z0-9_-]{3,20}\b"
    r"|(?<![\w.-])[a-z][\w-]{2,30}\.bsky\.social\b"
    r"|\b(?:t\.me|telegram\.me|twitter\.com|x\.com|instagram\.com|facebook\.com|fb\.com|tiktok\.com|linkedin\.com/in|threads\.net|bsky\.app/profile|wa\.me|douyin\.com/user|xiaohongshu\.com/user/profile|kuaishou\.com/profile"
    r"|keybase\.io|soundcloud\.com|onlyfans\.com|xing\.com/profile|gitlab\.com|behance\.net|patreon\.com|steamcommunity\.com/id|strava\.com/athletes|letterboxd\.com|linktr\.ee|paypal\.me|cash\.app|venmo\.com/u|flickr\.com/(?:people|photos)|medium\.com|truthsocial\.com|gab\.com|tumblr\.com|ask\.fm|ngl\.link|kick\.com|rumble\.com/user|last\.fm/user|vk\.com|ok\.ru|weibo\.com|youtube\.com|reddit\.com/user|github\.com|snapchat\.com/add|pinterest\.com|twitch\.tv|space\.bilibili\.com|zhihu\.com/people|discord\.gg|line\.me/ti/p)/@?[\w.~-]{2,40}",
    needs=_SIGNS,
)
_NETWORKS = "ig insta instagram telegram tg snap snapchat tiktok discord signal threads threema viber twitter bsky qq facebook fb vk skype wechat whatsapp reddit youtube twitch linkedin mastodon bluesky messenger strava steam onlyfans kik keybase soundcloud twitchu youtubie mastodonie wechacie signalu whatsappie messengerze viberze instagramie telegramie tiktoku facebooku twitterze discordzie snapchacie".split()
_NETWORK = f"{'|'.join(_NETWORKS)}|line id"
_NEEDED = frozenset((*_NETWORKS, "line", "handle", "nickname", "screen", "pseudo", "pseudonyme"))
# "Instagram user paketknecht_77": what no word looks like.
_OF = (
    r"account|user|username|handle|profile|page|channel|group|name|nick|nickname|konto|nutzer|nutzerin|benutzer|profil|seite|kanal|gruppe|compte|utilisateur|page|chaîne|groupe|pseudo"
    r"|cuenta|unter|under|is|es|ist|est|to|jest|als|jako|como|comme|sous|she['’]s|he['’]s|goes by|heißt er|heißt sie|s['’](?:y )?appelle|il s['’]appelle|elle s['’]appelle|si chiama|se llama|nazywa się|pisze|usuario|usuaria|perfil|página|canal|grupo|utente|profilo|pagina|canale|gruppo|użytkownik|strona|kanał|grupa|حساب|صفحة|قناة|مجموعة"
)
_NAMED = Late(
    rf"(?<!\w)(?:(?i:{_NETWORK}|handle|nickname|screen name|pseudo(?:nyme)?)(?:[ -](?i:{_NETWORK}|{_OF}))?\s?[:=]\s?@?[a-z][\w.#]{{3,28}}\w|(?i:threema)(?:[ -](?i:id))?(?:\s?[:=]\s?|\s)[A-Z0-9*][A-Z0-9]{{7}}|(?i:strava)[ -](?i:athlete|profile|id)\s?[:=]?\s?\d{{5,9}}|(?i:kik|snap|viber)\s?[:=]\s?\w{{4,20}}|(?i:qq)(?:\s?[:=]\s?|\s)\d{{6,12}})(?![\w/])",
    needs=_NEEDED,
)
_SPOKEN = Late(
    rf"(?<!\w)(?i:{_NETWORK})[ -](?i:(?:{_OF})\W{{1,2}}){{0,2}}[a-z]\w*(?:[_.]\w+|\d{{1,4}})(?![\w/])"
    rf"|(?<!\w)(?i:{_NETWORK})[ -](?i:(?:{_OF})\W{{1,2}}){{1,2}}[A-Z]\w{{3,24}}\d{{1,4}}(?![\w/])",
    needs=(_NEEDED, r"\w[_.]\w|[^\W\d]\w*\d"),
)
# "user jdoe", "login: j.doe": an initial and a family's name.
_LOGGED_IN = Late(
    r"(?<!\w)(?i:user(?:name)?|login|logged in (?:as|by)|log-?in|account|acct|utilisateur|identifiant|compte|benutzer(?:name)?|anmeldung|konto|usuario|cuenta|utente|użytkownik(?:a|iem)?|loginem)(?: (?:id|is|ist|est|es|è|to|as|name))?(?:\s?[:=]\s?|\s)[\"'„“«]?(?P<account>[a-z]\.?(?P<name>[a-z]{3,16}))\d{0,3}(?![\w@.-])",
    needs=frozenset(
        "user username login logged log account acct utilisateur identifiant compte benutzer benutzername anmeldung konto usuario cuenta utente użytkownik użytkownika użytkownikiem loginem".split()
    ),
)
# The account before its network: "gritlord99 on tiktok"; no illness of a year.
_BEFORE = Late(
    rf"(?<![\w@/.-])(?!covid)[a-z][a-z]{{4,24}}\d{{2,4}} (?:on|auf|bei|sur|en|su|na|no|op|em|på) (?i:{_NETWORK})(?!\w)",
    needs=_NEEDED,
)
# A name in quotation marks, of an account or a page in a network.
_QUOTED = Late(
    rf"(?i:(?<!\w)(?:{_OF}|{_NETWORK})) ?[\"«“„‘'「]\s?[^\"»”“’'」\n]{{2,40}}[\"»”“’'」](?=[^\n.]{{0,30}}(?<!\w)(?i:{_NETWORK}|فيسبوك|فايسبوك|انستغرام|إنستغرام|تيك توك|تويتر|تلغرام|تيليغرام))"
    r"|(?:فيسبوك|فايسبوك|انستغرام|إنستغرام|انستقرام|تيك توك|تويتر|تلغرام|تيليغرام|سناب شات|سناب|واتساب|يوتيوب)[^\n.]{0,20}[\"«“][^\"»”\n]{2,40}[\"»”]"
    rf"|(?i:(?<!\w)(?:facebook|instagram|telegram|tiktok|discord|snapchat|twitter|youtube|whatsapp|reddit|twitch|linkedin|viber))\w{{0,3}}[^\n.\"«»„“]{{0,24}}[\"«“„]\s?[^\W\d_a-z][^\"»”“\n]{{1,40}}[\"»”“]"
    r"|(?:صفحة|حساب|قناة|مجموعة)(?: على)?(?: فيسبوك| فايسبوك| انستغرام| إنستغرام| تيك توك| تويتر| تلغرام| تيليغرام| يوتيوب| سناب شات)? ?[\"«“][^\"»”\n]{2,40}[\"»”]",
    needs=(
        f" {_NETWORK.replace('|', '| ')}|صفحة|حساب|قناة|مجموعة|يسبوك|نست|تيك|تويتر|غرام|سناب|واتساب|يوتيوب",
        "[\"«“„‘'「]",
    ),
)
# What no word looks like, somewhere beside a network's, a market's or an account's word: "insta jako zly_pies", "seller rudi_88".
_BESIDE = frozenset(
    """ig insta instagram instagramie telegram telegramie signalu whatsappie messengerze viberze tg snap snapchat snapchacie tiktok tiktoku discord discordzie signal threads viber twitter twitterze bsky facebook facebooku fb vk skype wechat whatsapp reddit reddicie youtube twitch linkedin mastodon bluesky messenger steam google yelp tripadvisor glassdoor kununu trustpilot nextdoor jodel wykop wykopie vinted xing
    olx allegro ebay kleinanzeigen marktplaats leboncoin wallapop subito gumtree craigslist avito sahibinden user username account handle profile nick nickname alias seller buyer nutzer benutzer nutzername konto verkaufer verkäufer anbieter compte utilisateur pseudo vendeur cuenta usuario usuaria perfil vendedor firmada firmado firmato firmata signed utente profilo venditore użytkownik użytkownika
    konta profil profilu sprzedawca forum blog kanal kanał channel canal canale stream""".split()
)
_LIKE_ONE = Late(
    r"(?<![\w@/.:-])/?(?=[\w.-]*[a-zà-ž])(?:[^\W\d_][^\W_]*(?:_[^\W_]+)+(?:[.-]\w+)?|[^\W\d_]{2,}(?:[.-][^\W_]+)+\d{1,4}|[a-z]{2,}(?:[.-][a-z]+)*[.-]\d{2,4})(?![\w@]| (?:Street|St|Avenue|Ave?)(?!\w))|(?<![\w.-])(?!www\.)[a-z]{2,}(?:\.[a-z]{2,}){2,}(?<!\.(?:com|org|net|gov|edu))(?<!\.(?:pl|de|fr|es|it|uk|eu|nl|pt|cn|ar|at|ch|be))(?<!\.example)(?![\w.]*\w)|live:\.?[a-z][\w.]{2,30}|[a-z][\w.]{2,30}#\d{4}(?!\d)",
    needs=r"_|\w[.-]\w|live:|#\d",
)
_LETTERS = re.compile(r"[^\W\d_]+")
# "سناب um_faisal": a network in Arabic letters and an account in Latin ones.
_ARABIC = Late(
    r"(?:سناب(?: ?شات)?|(?:ال)?[اإ]نست[غق]رام|انستا|تويتر|تيك ?توك|تي?لي?[غج]رام|فا?يسبوك|يوتيوب|ديسكورد|تويت?ش|ماستودون|[اإ]كس|حساب(?:ه|ها)?)(?: (?:حقه|حقها|اسمه|اسمها|باسم|حسابه|حسابها|تبعه|تبعها|معرفه|معرفها))?[\s:：]{1,3}@?[A-Za-z][\w.]{2,30}",
    needs="سناب|نست|تويتر|تويش|تويتش|ماستودون|تيك|رام|يسبوك|يوتيوب|ديسكورد|كس|حساب",
)
_TOLD = Several(((0.7, _NAMED), (0.7, _SPOKEN), (0.7, _BEFORE), (0.75, _ARABIC), (0.7, _QUOTED)))
_HAN = "\u3400-\u9fff"
_NETWORK_ZH = "微信|微博|抖音|小红书|小紅書|快手|[bB]站|哔哩哔哩|嗶哩嗶哩|知乎|豆瓣|贴吧|貼吧|头条|頭條|公众号|公眾號|视频号|視頻號|脸书|臉書|面书|面書|推特|电报|電報|连登|連登|陌陌|探探|脉脉|闲鱼|西瓜视频|领英|(?<![A-Za-z0-9])(?:QQ|LINE|IG|FB)(?![A-Za-z])"
_ACCOUNT_ZH = (
    "账号|帐号|帳號|賬號|号|號|ID|id|用户|用戶|名|昵称|暱稱|网名|網名|群|群组|粉丝页|粉絲專頁|主页|專頁"
)
_GOES_ON = (
    "发|發|的|在|上|流|转|轉|说|說|称|稱|曝|爆|传|傳|贴|貼|昨|今|刚|剛|账|帳|于|於|写|寫|拍|直播|公开|公開"
)
_EASTERN = Late(
    rf"(?<![A-Za-z0-9@/.])@(?!所有人|全体|全體|大家)(?=[A-Za-z0-9_.]{{0,3}}[{_HAN}])(?:[\w.·-]{{2,20}}?(?=(?:{_GOES_ON})|[^\w.·-]|$)|[\w.·-]{{20}})"
    rf"|(?:{_NETWORK_ZH})(?:{_ACCOUNT_ZH}){{0,2}}[是为為]?\s?[:：]?\s?@?(?=[A-Za-z0-9_.-]*[A-Za-z_.\d]{{4}})[A-Za-z0-9_.-]{{5,24}}(?![\w-]*[{_HAN}]?站)"
    rf"|(?:{_NETWORK_ZH})(?:{_ACCOUNT_ZH}|博主|大V|主播|网红|網紅){{1,2}}[:：]?\s?[\"“「『《‘][^\"”」』》’\n]{{2,20}}[\"”」』》’]"
    rf"|(?:{_NETWORK_ZH})[^，。,\n]{{0,8}}[，,]?(?:账号|帐号|號|号|昵称|暱稱|网名)(?:叫做?|名叫|名为|为|是)[{_HAN}\w]{{2,12}}"
    rf"|(?:{_NETWORK_ZH})(?:{_ACCOUNT_ZH}){{1,2}}[:：]\s?[{_HAN}\w]{{2,12}}"
    rf"|(?:{_NETWORK_ZH})(?:{_ACCOUNT_ZH}|UP主|up主)?(?!群|官方|视频|視頻|公众|公眾|平台|账号|帳號|小程序|热搜|话题|上|的|里|发|直播间)[\w·]{{2,12}}?(?=上传|上傳|发布|發布|发帖|發帖|发了|發了|发的|發的|发视频|发文|爆料|转发|转发了|评论|吐槽|曝光|上[,，已])"
    rf"|(?:{_NETWORK_ZH}|网红|網紅|[uU][pP])(?:博主|大V|主播|UP主|up主|主|网红|網紅)[\"“「『:：]?[{_HAN}\w]{{2,10}}"
)
_IN_CHINESE = re.compile(_NETWORK_ZH)
_LATIN_ZH = ("QQ", "LINE", "IG", "FB")
"""Networks that Chinese names in Latin letters, of which a text may hold nothing else."""
_NOT_ACCOUNT = frozenset("@everyone @media @import @here".split())


def accounts(text: str, sent: str) -> Iterator[Hit]:
    """Accounts in `text`, where Chinese is parted from what stands beside it, and in the text as `sent`."""
    for match in _SIGNED.finditer(text):
        if match.group().lower() not in _NOT_ACCOUNT:
            yield "handle", match.start(), match.end(), 0.85
    yield from (("handle", match.start(), match.end(), sure) for sure, match in _TOLD.finditer(text))
    for match in _LOGGED_IN.finditer(text):
        if _of_a_family(match["account"], match["name"]):
            yield "handle", match.start("account"), match.end(), 0.65
    if _LIKE_ONE.needed(text) and (_names_a_network(text) or (is_eastern(sent) and _IN_CHINESE.search(sent))):
        yield from _all(_LIKE_ONE, text, 0.7)
    if is_eastern(sent) or (not sent.isascii() and any(name in sent for name in _LATIN_ZH)):
        yield from _all(_EASTERN, sent, 0.75)


def _of_a_family(account: str, name: str) -> bool:
    """Whether an account is made of an initial and a surname: "jdoe", "b.wojcik"; no word that only begins so."""
    if "." not in account and kind_of(account):
        return False
    return bool(kind_of(name) & Kind.SURNAME) and not kind_of(name) & Kind.TOPIC


def _names_a_network(text: str) -> bool:
    """Also in "insta_jako" and "ig2"."""
    return not _BESIDE.isdisjoint(_LETTERS.findall(text.lower()))


def _all(pattern: re.Pattern[str] | Late, text: str, sure: float) -> Iterator[Hit]:
    return (("handle", match.start(), match.end(), sure) for match in pattern.finditer(text))
