# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words of `shadowed`, by language: not letting out of sight, one or a pair or a knot of people, and what tells them. Folded, as patterns."""

from __future__ import annotations

EYES = {
    "en": (
        "eye eyes stay stick close* near watch* observe* shadow* discreetly* quietly* tabs monitor* sight* track*",
        r"(?:keep|keeping|have) (?:an?|your|both|one|close) (?:\w+ ){0,2}eyes? on|eyes? on|watch(?:ing)?|observe|shadow|(?:discreetly|quietly) (?:follow|tail)|(?:keep )?tabs on|monitor|keep (?:\w+ )?(?:sight|track) of|lose sight of|(?:stay|stick|keep) (?:close to|near)",
    ),
    "fr": (
        "reste* collez surveill* oeil œil yeux discretement* regard* pres observ* vue",
        r"(?:reste|restez|rester|collez) (?:pres de|aupres de|a cote de|aux basques de)|surveill(?:er|ez|e)(?: discretement| de pres)?|a l'oeil|a l'œil|un oeil sur|un œil sur|(?:suivre|suivez) (?:discretement|du regard|de pres)|observ(?:er|ez)(?: discretement)?|(?:quitter|quittez|lacher|lachez|perdre|perdez) (?:pas )?des yeux|(?:de|perdre) vue",
    ),
    "de": (
        "bleib* augen* auge blick* beobacht* uberwach* schaut* achten* aufpassen* folgen*",
        r"bleib(?:t|en)? (?:\w+ ){0,2}an(?= de[rmn])|aus den augen|im auge|im blick|ein auge auf|beobacht(?:en|et|e)|uberwach(?:en|t)|schaut auf|achten auf|achten|aufpassen|verfolgen",
    ),
    "es": (
        "queda* quedense estad pega* pierda escape* vigil* ojo vista* mirada* pendiente* observ* siga sigan* seguid* controla* controlen* seguir*",
        r"(?:quedaos|quedate|quedense|estad|pegaos|pegados?) (?:muy )?(?:cerca de|pegados a)|vigil(?:a|ad|ar|en)|ojo (?:con|a|al)|un ojo (?:a|al|en)|no se (?:os|les|nos) (?:pierda|escape)|con la (?:vista|mirada)|de vista|pendientes? de|observ(?:ar|ad|en)|segu(?:id|ir) (?:los pasos|de cerca|cada)|control(?:ar|ad|en) (?:a|los|los movimientos|cada)",
    ),
    "it": (
        "state stai stare restate occhio* sorvegli* osserv* controll* segui* riferi* annot* vista* pedin*",
        r"(?:state|stai|stare|restate) (?:vicin[oi]|attaccat[oi]|accanto)|d'occhio|occhio a\w*|sorvegli(?:are|ate)|osserv(?:are|ate)|(?:controll\w+|segui\w*|seguite|riferi\w+|annot\w+) (?:i movimenti|gli spostamenti|ogni mossa|ogni spostamento|le mosse)|di vista|pedin(?:are|ate)",
    ),
    "pl": (
        "trzyma* obserw* oku oka oko pilnowac* pilnuj* sledz* oczu uwaz*",
        r"trzyma\w+ sie blisko|obserw(?:owac|ujcie|uj)(?: dyskretnie)?|na oku|na oko|(?:nie )?spuszcza\w* (?:z )?oka|z oczu|z oka|pilnowac|pilnuj(?:cie)?|sledz(?:ic|cie)|uwazac na|uwazajcie na",
    ),
}  # fmt: skip
"""Each language: its signs, its phrases."""

ONE = {
    "en": r"(?:the|that|this|those|these|two|a|another) (?:\w+ ){0,2}(?:man|woman|bloke|guy|fella|chap|lad|lads|girl|girls|lady|gentleman|boy|youth|couple|pair|one|person|men|women|group of (?:lads|men|boys|girls|youths|women|teenagers|people))",
    "fr": r"(?:le|la|l'|ce|cet|cette|les|ces|deux|un|une|du) ?(?:(?:petite?|jeunes?|grande?|vieux|vieille|gros|grosse) )?(?:hommes?|femmes?|type|gars|mecs?|monsieur|messieurs|dames?|fille|jeunes?|garcons?|couple|bande de \w+|groupe de (?:jeunes|filles|garcons|types|hommes|femmes))",
    "de": r"(?:den|die|das|diesen|dieses|dem|der|zwei) (?:\w+ )?(?:mann|frau|typ|typen|kerl|kerle|jungen|junge|burschen?|madchen|dame|herrn?|parchen|paar|jugendlichen|gruppe (?:jungs|jugendlicher|manner|junger \w+|madchen))",
    "es": r"(?:al|a la|a los|a las|de la|el|la|los|las|ese|esa|del|de la|a ese|a esa|aquella|aquel) (?:(?:joven|viej[oa]) )?(?:hombres?|mujer(?:es)?|senor(?:es|a|as)?|tipos?|tio|tia|chic[oa]s?|chaval(?:es|a)?|pareja|joven(?:es)?|grupo de (?:chavales|chicos|chicas|hombres|jovenes|mujeres))",
    "it": r"(?:il|la|lo|i|le|l'|quel|quella|quei|quelle|al|alla|ai|di quel|di quella|del|della|due) ?(?:giovane )?(?:tizi[oa]?|tip[oi]|uomo|uomini|donna|donne|signor[aei]|ragazz[oaie]|coppia|gruppo di (?:ragazz\w|uomini|giovani|donne)|gruppetto di \w+)",
    "pl": r"(?:(?:tego|te|tej|ta|tych|tamtego|tamta|na tego|dwoch|dwie) (?:\w+ )?)?(?:mezczyzn\w*|kobiet\w*|facet\w*|goscia|typa|typow|chlopak\w*|dziewczyn\w*|pan[aią]|pania|pare|mlodziencow|grupke \w+|grupe (?:chlopakow|mlodych|mezczyzn|kobiet|dziewczyn|nastolatkow))",
}  # fmt: skip

MARK = {
    "en": r" (?:with|in|wearing|carrying|who|by|at|near|from|holding)\b",
    "fr": r" (?:\w+ )?(?:avec|en|a la|au|aux|a l'|qui|portant|dans|du|de la)\b",
    "de": r",? (?:mit|in|im|am|an|der|die|das|vom|aus|auf|bei)\b",
    "es": r" (?:\w+ )?(?:con|de|del|en|que|vestid\w)\b",
    "it": r" (?:\w+ )?(?:con|col|coi|in|del|della|dell'|di|che|vestit\w|nel|al)\b",
    "pl": r",? (?:\w+ )?(?:z|ze|w|we|co|ktor\w+|przy|od|na)\b",
}  # fmt: skip
"""What tells one from others: clothes, what they hold, where they are."""

CARED_FOR = r"\b(?:pain|breath\w*|bleed\w*|chest|injur\w*|fall(?:s|en)?|wheelchair|stretcher|stroke|brust\w*|sturz\w*|atemnot|rollstuhl|douleur\w*|malaise|fauteuil|dolor\w*|silla|dolore|sedia|wozku|bol(?:i|e|u|em|ami)?)\b"
"""Whom one watches for their own good."""

EYES_ZH = "留意|盯[着著紧緊住]?|看住|睇[住實实]|监视|監視|跟[踪蹤着著]|注意|观察|觀察|留心"
ONE_ZH = "(?:那|这|這|嗰|该)?(?:[个個名位对對群帮幫]|几个|兩個|两个)?(?:[戴穿拿背拎抱推提][^，,。；;\\n]{1,8}的|(?:长|短|黄|白|卷|金)[头發发][^，,。]{0,3}的?)[^，,。；;\\n]{0,4}(?:男|女|人|小伙|青年|情侣|夫妻|老头|大叔|阿姨)"
EYES_AR = "(?<![ء-ي])(?:و|ف)?(?:راقبوا?|مراقبة|خلوا عينكم على|خلي عينك على|عينكم على|انتبهوا (?:على|ل|من)|انتبه (?:على|ل|من)|خذوا بالكم من|لا تغفلوا عن|ابقوا (?:قرب|بجانب|قريبين من)|تابعوا|تابع|ترصدوا|لاحظوا) "
ONE_AR = "(?:على |من |ل|تحركات |حركات )?(?:ذلك |هذا |هذه |تلك )?(?:ال)?(?:رجل|شاب|شابين|مرأة|ست|بنت|فتاة|شخص|زوجين|مجموعة (?:ال)?(?:شباب|شبان|رجال|أولاد|بنات)|شباب|سيدة|واحد|عجوز|رجال) (?:\\S+ )?(?:أبو|ابو|أم|ذو|ذي|ذا|ذات|صاحب[ةه]?|اللي|الذي|التي|الذين|لابس[ةه]?|ب|في|مع)"
