# SPDX-License-Identifier: AGPL-3.0-or-later
"""Illnesses, beliefs, loves and peoples in Russian, Ukrainian, Czech, Slovak and Turkish.

One a comma; `word*` is a beginning. The lists in Cyrillic name people and nothing else, so a word of them counts wherever it
stands; illnesses, and what is written in Latin letters, only where its sentence speaks of somebody. Turkish peoples
are asked for as they are written: folded, "Kürt" is Kurt and "Çerkes" nothing else, "Rum" is a drink.
"""

from __future__ import annotations

from tocsin.core.guard.late import Late

_ENDS = ("", "а", "у", "ом", "ем", "ы", "и", "ов", "ів", "ам", "ами", "е", "ка", "ки", "ку", "кой", "кою")


def _bent(stems: str) -> str:
    """Nouns for people in their cases, where a bare beginning would be a country's, too: "казах", not "Казахстан"."""
    return ", ".join(stem + end for stem in stems.split() for end in _ENDS)


BELIEVERS_CYRILLIC = """
    католик*, католичк*, греко-католик*, грекокатолик*, протестант, протестанта, протестанты, протестантка, баптист*, лютеранин*, лютеранка, адвентист*, пятидесятник*, п'ятидесятник*, п’ятидесятник*, харизмат*, евангелист*, старообрядец, старообрядц*, старовер*, старовір*, иудей, иудея, иудеи, иудеев, иудейка, іудей, іудея, іудеї, юдей, юдея,
    буддист*, індуїст*, индуист*, кришнаит*, крішнаїт*, сикх, сикха, сикхи, атеист*, атеїст*, агностик*, мормон*, свидетель иеговы, свидетеля иеговы, свидетели иеговы, свидетелей иеговы, свидетелем иеговы, свидетельница иеговы, свідок єгови, свідка єгови, свідки єгови, свідків єгови, свідком єгови, мусульман*, суннит*, суніт*, шиит*, шиїт*, саентолог*, сайентолог*, язычник*, язичник*, сектант*, богомол*
"""
LOVES_CYRILLIC = """
    гей, гея, геи, геев, геем, гею, геї, геїв, лесби*, лесбій*, бисексуал*, бісексуал*, трансгендер*, транссексуал*, трансмужчин*, трансженщин*, небинарн*, небінарн*, квир, квір, пансексуал*, асексуал*, гомосексуал*, транслюд*
"""
PEOPLES_CYRILLIC = f"""
    татарин*, татарк*, крымский татарин, крымские татары, крымских татар, кримські татари, кримських татар, цыган*, циган*, чеченец, чеченц*, чеченк*, армянин*, армянк*, вірменин*, вірменк*, грузинк*, азербайджанец, азербайджанц*, азербайджанк*, азербайджанець, бурятк*, кореец, корейц*, кореянк*, дагестанец, дагестанц*, украинец, украинц*, украинк*, українець, молдаванин*, молдаванк*, кавказец, кавказц*, кавказской внешност*, славянской внешност*, азиатской внешност*, цыганской внешност*, восточной внешност*, неславянской внешност*, африканской внешност*,
    вьетнамец, вьетнамц*, китаец, китайца, китайцы, китайцев, китаянк*, турок, турка, турки, сириец, сирийц*, сирієць, сирійц*, афганец, афганц*, афганець, угорець, угорц*, гуцул, гуцула, гуцули, гуцулів, гуцулка, еврей, еврея, евреи, евреев, еврейка, єврей, єврея, євреї, євреїв, єврейка, негр, негра, негры, негров, чернокож*, темнокож*, чорношкір*, темношкір*, роми, ромів, ромка, ромки, ромськ*, ром із, індус, індуси, індусів, в'єтнамець, в’єтнамець, в'єтнамц*, гастарбайтер*,
    {_bent("грузин узбек таджик киргиз кыргыз казах якут башкир чуваш ингуш осетин лезгин калмык туркмен молдаван белорус білорус румын румун поляк поляч курд араб лакец аварец эвенк мордвин удмурт литовец латыш эстонец бурят")}
"""
CONDITIONS_EAST = """
    диабет*, діабет*, эпилепс*, епілепс*, астма, астму, астмой, астми, астматик*, мигрен*, мігрен*, депресс*, депрес*, онкологи*, рак груди, рак грудей, рака груди, рак легких, рак легень, рак желудка, лейкоз*, лейкем*, опухол*, пухлин*, грипп, гриппом, гриппа, грип, грипом, грипу, пневмони*, пневмоні*, воспаление легких, воспалением легких, запалення легень, запаленням легень, инфаркт*, інфаркт*, инсульт*, інсульт*, гипертони*, гіпертон*, грыж*, грижа, грижу, грижею, перелом*, сотрясение мозга, сотрясением мозга, сотрясения мозга, струс мозку, струсом мозку, ангин*, ангін*, аппендицит*, апендицит*, туберкул*, вич, віл, спид, гепатит*, бронхит*, бронхіт*,
    беременн*, вагітн*, шизофрен*, шизофрені*, биполярн*, аутизм*, аутист*, ковид*, ковід*, коронавирус*, коронавірус*, орви, орз, гастрит*, сальмонел*, ветрянк*, вітрянк*, краснух*, чесотк*, короста, коросту, псориаз*, псоріаз*, экзем*, екзем*, артрит*, артроз*, остеохондроз*, радикулит*, радикуліт*, подагр*, рассеянный склероз, рассеянным склерозом, рассеянного склероза, розсіяний склероз, розсіяним склерозом, паркинсон*, паркінсон*, альцгеймер*, деменци*, деменці*, щитовидн*, анеми*, анемі*, тромбоз*, варикоз*, алкоголизм*, алкоголик*, алкоголік*, наркоман*, выкидыш*, викидень, аллерги*, алергі*, диализ*, діаліз*, химиотерапи*, хіміотерап*, инвалидност*, інвалідніст*, на больничном, больничный лист, больничный, лікарняний, лікарняному, на лікарняному, отит*, гайморит*, камни в почках, камені в нирках, растяжение связок, растяжением связок, розтягнення зв'язок, вывих*, вивих*, ожог*, опік, опіки, панкреатит*, цистит*, кишечная инфекция, кишечной инфекцией, кишечную инфекцию, кишкова інфекція, кишкову інфекцію, отравлени*, отруєнн*,
    chripk*, vysoky tlak*, vysokym tlak*, ledvinove kamen*, ledvinovymi kamen*, roztrousena skleroz*, roztrousenou skleroz*, roztrousenou sklerozou, vyhrezla plotenk*, vyhrezlou plotenk*, vyhrezle plotenk*, vyhreznuta plotenk*, vyhreznutou plotenk*, vyhreznute plotenk*, otres mozku, otresem mozku, pasovy opar, pasovym oparem, pasoveho oparu, neschopenk*, slepeho streva, salmonel*, angin*, zapal plic, zapalem plic, infarkt*, mrtvic*, cukrovk*, epilepsi*, migren*, depres*, rakovin*, zlomeny kotnik*, zlomeny noh*, zlomeny ruk*, zlomeny zapest*, zlomeny prst*, zlomeny zebr*, zlomeny klicn*, zlomenou kotnik*, zlomenou noh*, zlomenou ruk*, zlomenou zapest*, zlomenou prst*, zlomenou zebr*, zlomenou klicn*, zlomene kotnik*, zlomene noh*, zlomene ruk*, zlomene zapest*, zlomene prst*, zlomene zebr*, zlomene klicn*, zlomena kotnik*, zlomena noh*, zlomena ruk*, zlomena zapest*, zlomena prst*, zlomena zebr*, zlomena klicn*, zlomenym kotnik*, zlomenym noh*, zlomenym ruk*, zlomenym zapest*, zlomenym prst*, zlomenym zebr*, zlomenym klicn*, zlomenin*, neschopnost*, tehotn*, zloutenk*, nestovic*, prujem*, prujmem, strevni chripk*, ekzem*, lupenk*, svrab, svrabem, borelioz*, vyron kotniku, vyvrtnuty kotnik, vyvrtnutym kotnikem, alergi*, ischias*, vysoky krvni tlak, zapal pluc, cukrovku, chrípk*,
    seker hastaligi, seker hastasi, diyabet*, epilepsi, sara hastasi, astim*, migren*, depresyon*, kanser*, grip oldu, gripten, grip gecir*, grip salgini, zaturre*, kalp krizi, felc, felcli, yuksek tansiyon, tansiyon hastasi, bobrek tasi, bel fitigi, boyun fitigi, kirik ayak, kirik kol, kirik bilek, kirigi, beyin sarsintisi, verem, hamile*, hepatit*, sarilik, sizofren*, otizm*, otistik, koronavirus*, alerji*, diyaliz*, kemoterapi*, raporlu, hastalik izni, sedef hastaligi, egzama, bronsit, apandisit, salmonella, ishal, su cicegi, uyuz, bagimli, alkolik, engelli raporu
"""
FAITHS_EAST = """
    православн*, katolik*, katolick*, zid, zidovk*, evangelik*, husit*, pravoslavn*, protestant*, baptist*, adventist*, svedek jehov*, svedkem jehov*, svedci jehov*, svedku jehov*, svedkyne jehov*, ateist*, buddhist*, hinduist*, muslim*, mormon*, luteran*, letnicn*, reckokatolik*, krestan*,
    alevi, alevisi, musluman*, sunni, sii, hristiyan*, hiristiyan*, yahudi*, musevi*, suryani ortodoks, ortodoks, protestan, budist, hindu, ateist, bahai, yehova sahidi, ezidi, yezidi, gregoryen
"""
LOVES_EAST = "lesba, lesby, lesbick*, nebinarn*, translidi, trans zena, trans muz, teplous*, homosexual*, bisexual*, asexual*, gey, escinsel*, biseksuel*, lezbiyen*, translar, transseksuel*, trans kadin, trans erkek, lgbti*, lubunya, ibne, nonoš"
"""In words that count beside somebody only."""
TURKISH = Late(
    r"\b(?:(?:Kürt|Çerkes|Süryani|Boşnak|Gürcü|Çingene|Suriyeli|Iraklı|İranlı|Pakistanlı|Somalili|Afrikalı|Faslı|Türkmen|Özbek|Uygur|Arnavut|Azeri|Zaza|Afgan|Ermeni)(?:l[ea]r)?(?:[cç][ea]|[iıuüae]|n[iıuü]n|[iıuü]n|d[ea]n)?(?!\w| [Ss]oka| [Cc]add| [Mm]ahal)"
    r"|(?:(?:Rum|Laz|Roman|Arap|Pomak)(?:lar)?|Yahudi(?:ler)?) (?:bir |genç |iki )?(?:işçi|yolcu|kadın|adam|erkek|genç|aile|çocuk|şoför|misafir|kiracı|öğrenci|hasta|esnaf|asıllı|kökenli)\w{0,6}"
    r"|[^\W\d_]{3,14} (?:asıllı|kökenli)\b)",
)
"""Peoples as Turkish writes them."""
TURKISH_BEGINS = tuple(
    "Kürt Çerkes Süryani Boşnak Gürcü Çingene Suriyeli Iraklı İranlı Pakistanlı Somalili Afrikalı Faslı Türkmen Özbek Uygur Arnavut Azeri Zaza Afgan Ermeni Rum Laz Roman Arap Pomak Yahudi asıllı kökenli".split()
)
"""How a word begins that every one of these holds."""
