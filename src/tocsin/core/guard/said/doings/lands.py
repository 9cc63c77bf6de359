# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lands from which people come to work, in six languages, folded: whole words, and beginnings of words that end in a star."""

from __future__ import annotations

_WORDS = """
    nepal* bangladesh* bangladesc* bengal* india indie indien indii inde pakistan* sri lanki afghan* afgan* iran iranu irak* iraq* syri* siria syrie libanon* lebanon liban libano libanu jordan* palestin* palastin* gaza israel* izrael* turkey turkei turcji turchia turquia turquie kurdistan* egypt* egipt* agypt* egitto sudan* soudan somali* eritre* erythree ethiop* athiop* etiop* kenia kenya kenii uganda ugandy ouganda tanzan* rwand* ruanda nigeri* ghan* senegal* mali guine* gwine* kamerun* cameroun cameroon camerun kongo konga congo angol*
    marokko maroka marok* maroc marocco morocco marruecos algeri* algier* argelia tunes* tunis* libi* libye libya libyen gambia gambie gambii mauret* maurit* togo benin burkina niger tschad tchad czad* elfenbeinkuste haiti* kuba kubie kuby cuba dominik* dominic* kolumbi* colombi* wenezuel* venezuel* ekwador* ecuador* equateur peru perou boliw* boliv* argentin* argentyn* brasil* brazil* bresil chile cile meksyk* mexiko mexic* mexique messico hondura* guatemala nicaragua
    rumuni* rumanien rumania romania roumanie bulgari* mold* alban* kosovo kosowo kosova serbi* bosni* kroati* croat* chorwac* macedon* mazedon* macedoni* ukrain* ucraina ucrania russ* rusia rosji rosja bialorus* belarus* bielorus* weissrussland lithuania litauen lituan* litwy litwa lettland latvia lotwy lettonie estland estoni* polen poland pologne polonia slovak* slowak* slovaqu* eslovaqu* ungarn hungary hongrie hungria ungheria wegier georgi* gruzj* armeni* armen* azerba* aserba* usbek* uzbek* ouzbek* kasach* kazak* kazach* tadschik* tadjik* tadzyk* tagik* kirgi* kirghi*
    vietnam* wietnam* philippin* filipin* filippin* china chiny chin chine cina thailand* tailand* tailandia kambod* cambod* cambog* laos myanmar birma birmani* indones* mongol* mongolei mosambik mozambi* simbabwe zimbabwe sambia zambi* madagask* madagasc* jemen* yemen afrika afryki africa afrique asien azji asia asie sibirien kerala punjab* anatoli*
"""
_WHOLE = frozenset(word for word in _WORDS.split() if word[-1] != "*")
_BEGUN = tuple(word[:-1] for word in _WORDS.split() if word[-1] == "*")


def is_a_land(low: str) -> bool:
    """Whether a folded word is a land's name, in whatever case."""
    return low in _WHOLE or (low.startswith(_BEGUN) and low not in _NONE)


_NONE = frozenset("mold molds molded moldy molding moldings molde molduras moldura russet libido".split())
