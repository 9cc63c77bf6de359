# SPDX-License-Identifier: AGPL-3.0-or-later
"""What somebody writes for others to read: "co pisze X", "was Y auf Z schreibt", "i post di X", whatever the account looks like.

Two turns in each language: what somebody writes, puts up or shares, and the posts of somebody. A thing writes nothing; an
office that does is named by its feed, not by a rule.
"""

from __future__ import annotations

from tocsin.core.guard.late import Late

_NETWORK = r"(?:x|twitter|facebook|fb|insta\w*|tiktok|telegram\w*|youtube|mastodon|bluesky|reddit|threads|linkedin|whatsapp|snapchat|discord|twitch|vk|kanale|kanal|canal|forum\w*|blog\w*|profil\w*|konto|konta|netz|internet|online|social)"
_WRITES = "|".join(
    (
        # What ... writes.
        r"\bwhat (?!if\b|time\b)(?:\S+ ){1,5}(?:posts?|posted|posting|tweets?|tweeted|writes?|wrote|shares?|shared|uploads?|says? on|said on)\b",
        r"\bwhat(?:ever)? (?:\S+ ){1,4}(?:is|are|keeps?|has been|have been) (?:posting|putting (?:online|up on)|uploading|sharing|tweeting|writing (?:on|about))\b",
        r"^(?:les |las |le |die |the |de )?(?:stories|storys|reels?|snaps|lives|directos|dirette|livestreams?|streams?|vlogs?) (?:snap |insta |tiktok )?(?:de|di|von|van|of|da|del|des|uzytkownik\w*)\b",
        r"\bwas (?:\S+ ){1,5}(?:schreibt|postet|twittert|veroffentlicht|teilt|hochladt|gepostet hat|geschrieben hat|schreiben|posten)\b",
        r"\bce qu(?:e |')(?:\S+ ){0,4}(?:ecri(?:t|vent)|poste(?:nt)?|publie(?:nt)?|tweete(?:nt)?|partage(?:nt)?|raconte(?:nt)?)\b",
        r"\blo que (?:\S+ ){0,4}?(?:escriben?|posteae?n?|publican?|tuitean?|comparten?|cuelgan?|suben?)\b",
        r"\b(?:(?:che )?cosa|quello che|cio che) (?:\S+ ){0,4}?(?:scriv(?:e|ono)|posta(?:no)?|pubblica(?:no)?|condivid(?:e|ono)|twitta(?:no)?)\b",
        r"\bco (?:\S+ ){0,4}?(?:pisz(?:e|a)|postuj(?:e|a)|wrzuc(?:a|aja)|publikuj(?:e|a)|udostepnia(?:ja)?|tweetuj(?:e|a)|wypisuj(?:e|a))\b",
        r"\bo que (?:\S+ ){0,4}?(?:escrevem?|postam?|publicam?|partilham?|compartilham?)\b",
        r"\bwat (?:\S+ ){1,5}(?:schrijft|schrijven|post|plaatst|deelt|twittert|tweet)\b",
        r"\b(?:vad|hva|hvad) (?:\S+ ){1,4}(?:skriver|postar|poster|laddar upp|deler|lagger ut|legger ut)\b|\bco (?:\S+ ){0,4}pise\b",
        r"(?<=\S )(?:ne yazdi\w*|ne yaziyor|ne paylasti\w*|ne paylasiyor|paylasimlari\w*|tweetleri\w*|gonderileri\w*)",
        # The posts of ...
        r"\b(?:hilos?|threads?|watek|watki|faden) (?:de|di|von|van|by|from|na)? ?\w+_\w+",
        r"\b(?:i|il|dei|nei|los|el|les?|des|os|nos|die|den|de|der|every|all|any|new|latest|neue[rn]?|nuevos|nuovi) (?:posts?|tweets?|tuits|reels?|storys?|stories|storie|vlogs?|blogposts?|livestreams?|selfies?|dm'?s?) (?:di|del|dell?a|de|do|da|von|vom|van|of|by|from|des|du)\b",
        r"^(?:(?:neue|nuevos|nuovi|nouveaux|new|nowe|novos) )?(?:posts|tweets|tuits|postagens|posty|tweety|wpisy|reelsy|stories|memes|memy|meme|tweetow) (?:di|del|dell?a|de|do|da|von|vom|van|by|from|des|du|od|na|uzytkownik\w*|autorstwa)\b",
        r"\b(?:posty|wpisy|tweety|komentarze|filmiki) (?:od|uzytkownik\w*|autorstwa|ze strony|z profilu|z konta|pana|pani)\b",
        rf"\b(?:beitrage|kommentare|posts|videos|storys|nachrichten) (?:von|des|der|aus dem)\b.{{1,40}}\b(?:auf|bei|in|im) {_NETWORK}\b",
        rf"\b(?:publica(?:ciones|cion|coes)|comentarios|mensajes|videos|publications|commentaires|messages|commenti|messaggi|video|pubblicazioni|mensagens) (?:de|di|del|du|des|do|da)\b.{{1,40}}\b(?:en|sur|su|no|na|nas|auf) {_NETWORK}\b",
        rf"\b(?:pisze|wpis|wpisy|posty|komentarz\w*|filmy) .{{1,40}}\b(?:na|w) {_NETWORK}\b",
    )
)
WRITES = Late(_WRITES)
"""Asked of the folded text."""
WRITES_EAST = Late(
    "ما (?:الذي )?(?:ي|ت)(?:كتب|نشر|غرد|بث|شارك)(?:ه|ها|ون|ونه)?(?![ء-ي])|(?<![ء-ي])(?:منشورات|تغريدات|بوستات|ستوريات|ستوري|تدوينات|مقاطع) (?!ال(?:نشر|طقس|أرصاد))[ء-ي_@]"
    "|(?:صفحة|قناة) [ء-ي\\w]*_[ء-ي\\w]+"
    "|[一-鿿\\w]{2,12}(?:发的|写的|转发的|更新的)(?:帖子?|内容|文章|视频|动态|东西|博文)|[一-鿿\\w]{2,12}(?:在网上|在群里|在论坛|在贴吧)(?:发|写|说|转)|[一-鿿\\w]{2,12}(?:发了|写了|说了)(?:什么|啥)"
)
