# SPDX-License-Identifier: AGPL-3.0-or-later
"""What stands beside a given name that is nothing else, in a note about things: who it was with, by whom, whose it is, who comes and says.

Folded, as patterns over a text in which only such names keep a capital: so a plain "with" or "by" is enough.
"""

from __future__ import annotations

WITH = r"w/|m\.|with|from|by|mit|bei|beim|von|vom|durch|avec|chez|par|con|por|da|dal|dalla|com|pel[oa]|z|ze|od|przez|u|met|door|cu|la|via"
"""Beside whom something is done, and by whom."""

BEFORE = {
    "en": r"rang|rung|phoned|called|texted|asked|told|tell|ask|ring|phone|call|text|msg|msgd|messaged|emailed|spoke (?:to|with)|spoken (?:to|with)|speak to|chased|chase|paged|page|see|thank|thanks|cheers|ping|cc|per|poke|remind|let|for|and|says|said|ta|love|regards|remind|acc to|according to|handed to|back to|over to|left for|waiting (?:on|for)|covering for|cover for|instead of|relieved|relieves|swapped|swap(?:ping)? with|ok['’]?d by|unless|until|when|if|because|cos|think|reckon",
    "de": r"schliesst|sperrt|frag|fragt|gefragt|ruf|ruft|anrufen|sag|sagt|gib|gebt|bitte|laut|lt\.?|wg\.?|wegen|an|fur|gez\.?|unser|unsere|zu|zum|und|statt|ausser|ohne|gruss|grusse|lg|vg|mfg|wenn|weil|dass|ob|meint|sagte|hat|war|ist|kommt|macht|vertritt|vertretung",
    "fr": r"ouvre|ferme|vu|dit|demand\w+|appel\w+|prevenue?|prevenir|voir|remplac\w+|selon|d'apres|pour|et|de la part de|merci|cc|que|quand|si|sauf|ou|sans|relev\w+|passe|passer|tel|dixit|demander a|ordre de|le (?:badge|casier|poste|collegue|chien|velo|sac|bip|tel|portable) d[e']|la (?:voiture|cle|place|veste|chaise|releve|copine|fille|collegue) d[e']",
    "es": r"abre|cierra|dijo|dice|dicen|llam\w+|avis\w+|pregunt\w+|segun|para|pa|de parte de|entra|sale|releva|cubre|viene|vino|vuelve|gracias|que|si|cuando|y|e|trae|trajo|firma|firmo|firmado|el (?:movil|telefono|coche|hermano|jefe|perro|turno) de|la (?:taquilla|llave|silla|novia|hija|moto|mesa) de",
    "it": r"apre|chiude|chiam\w+|detto|dice|sentit[oa]|avvis\w+|secondo|per|parte di|turno|grazie|entra|esce|viene|venuto|ha|hanno|e|che|se|quando|con|copre|sostituisc\w+|firma|firmat[oa] da|il (?:badge|telefono|turno|cane|motorino|posto) di|la (?:macchina|chiave|sedia|moglie|ragazza|borsa|cena) di",
    "pl": r"otwiera|zamyka|pilnuje|dyzuruje|dzwonil\w*|zadzwon\w*|do|dla|wg|wedlug|mowil\w*|powiedzial\w*|prosil\w*|prosi|pyta\w*|zastep\w+|wchodzi|schodzi|przyjdzie|przyszedl|przyszla|byl|byla|bedzie|ma|i|ze|gdy|jak|bez|niech|dzieki|pozdrawiam|podpisal\w*|zamiast|szafka|klucz|klucze|rower|telefon|torba|urlop|auto",
    "nl": r"gebeld|belde|bel|vraag|gevraagd|volgens|voor|groetjes|zegt|zei|dat",
    "pt": r"disse|diz|lig\w+|avis\w+|pergunt\w+|segundo|para|pro|pra|entra|sai|vem|veio|obrigad[oa]|cobre|assinado",
}  # fmt: skip

BEHIND = {
    "en": r"is|was|isnt|wasn?t|has|had|hasnt|will|wont|would|could|can|cant|says|said|reckons|wants|wanted|asks|asked|came|comes|went|goes|left|leaves|leaving|took|takes|got|gets|did|didnt|does|doesnt|do|brought|brings|bringing|forgot|found|reset|fixed|fix|called|rang|rings|locks?|locked|opens?|opened|covers?|covered|covering|swaps?|swapped|knows|thinks|needs|and|or|from|on|off|at|in|down|up|again|please|pls|can u|still|already|also|w|n|if|about|re|who|just|gonna|wanna|gotta|to",
    "de": r"hat|hats|ist|war|wars|kommt|kam|geht|ging|sagt|sagte|meint|meinte|will|wollte|bringt|brachte|holt|holte|macht|machte|braucht|ubernimmt|ubernahm|fehlt|soll|sollte|muss|kann|weiss|schaut|wartet|fahrt|fuhr|bleibt|tauscht|vertritt|und|oder|aus|vom|von|im|am|noch|wieder|auch|nicht|heute|morgen|gestern|bitte|wg|bis|ab|da|dran|krank|weg|mit",
    "fr": r"a|l'a|est|n'est|etait|dit|dis|veut|voulait|vient|part|prend|pris|passe|fait|demande|arrive|remplace|attend|doit|peut|reste|finit|commence|sera|revient|gere|et|ou|du|de la|de l'|au|qui|pas|plus|encore|demain|ce soir|hier|svp|stp|me|nous|vous|m'a|n'a|s'en|se|en",
    "es": r"ha|esta|estaba|dice|dijo|quiere|viene|vino|va|fue|sale|entra|hace|hizo|pide|pidio|llega|tiene|se|falta|cubre|me|nos|lo|la|le|y|o|del?|en|con|no|ya|hoy|manana|ayer|que|q|x|por|trae|trajo|cierra|abre|sabe|debe|deja|dejo",
    "it": r"ha|l'ha|e|era|dice|vuole|viene|venuto|va|esce|entra|fa|chiede|arriva|deve|si|manca|copre|sa|porta|torna|resta|finisce|non|mi|ci|lo|la|del|della|che|ke|o|domani|oggi|ieri|stasera|pure|anche|in",
    "pl": r"ma|miala?|jest|byla?|mowi\w*|chce|przyjdzie|przyszedl|przyszla|idzie|robi|robila?|prosi\w*|bedzie|zostaje|konczy|zaczyna|wraca|bierze|wzial|wziela|oddala?|dzwonila?|zadzwonila?|i|z|ze|od|na|nie|sie|juz|dzis|jutro|wczoraj|tez|moze|musi|wie|poszla?|poszedl|zamknela?|zamknal",
    "nl": r"heeft|is|was|komt|kwam|gaat|zegt|zei|wil|doet|moet|kan|belt|belde|brengt|en|van|met|uit|vandaag|morgen",
    "pt": r"tem|esta|disse|diz|quer|vem|veio|vai|foi|sai|entra|faz|fez|pede|pediu|chega|falta|e|nao|ja|hoje|amanha|que|trouxe|traz",
}  # fmt: skip

AGAIN = r"otra vez|de nuevo|de vuelta|como siempre|encore(?: une fois)?|de nouveau|comme toujours|di nuovo|ancora|come sempre|un'altra volta|znowu|znow|jak zwykle|wieder|schon wieder|mal wieder|wie immer|once again|yet again|as usual|as ever"
"""At the end of a clause, and of no river: "la dejó abierta Rubén otra vez"."""
DAYS = r"mon|tues?|wed|thurs?|fri|lun|mer|jeu|ven|sam|dim|mie|jue|vie|gio|pn|pon|wt|czw|pt|nd|early|late|fruh|spat|nacht|matin|soir|nuit|tarde|noche|manana|mattina|pomeriggio|notte|rano|popol|noc"
"""A roster names a day or a shift before whoever has it."""
ASKED = r"rang|phoned|texted|asked|told|tell|ask|chiam\w+|avvis\w+|appeler|spoke (?:to|with)|spoken (?:to|with)|messaged|appele|appelle|demande a|prevenu|prevenir|me dijo|me dice|avise a|avisado a|llame a|pregunta a|dzwonil[ae]?m? do|zadzwon(?:ilem)? do|mowila?|powiedziala?|prosila?|(?:badge|casier|poste|velo|bip|portable|telefono|armadietto|turno|movil|taquilla|coche|szafka|klucz|rower) (?:de|di|d')?"
"""What is done to somebody only, and whose things are whose: beside it a name that is a word somewhere, too."""
SHORT = frozenset(
    """krzychu krzych zbychu zbych rychu kaska goska baska gochna zocha jolka renia wiesiek stasiek heniek mietek zenek ferdl wastl hansl franzl seppi schorsch hansi lissi mucki dazza kev daz nige robbo macca shazza gazza bazza chazza trace
    loli chusa lucho pancho beto memo chuy bebert nanou loulou gege fanfan nenette lele pippo pinuccio totonno ciccio peppiniello""".split()
)
"""Short forms that no office lists."""
THINGS = frozenset(
    """hochwasser pegel fluss bach river flood flooding level alluvione fiume piena crue riviere inondation rio crecida inundacion rzeka powodz wezbranie storm storms hurricane typhoon cyclone tropical depression sturm orkan tief hoch wirbelsturm tempete ouragan tormenta borrasca huracan tifon ciclon dana uragano tempesta ciclone tifone huragan orkanu niz wyz cyklon tajfun tempestade furacao
    ship mv ms mt mf mts ss rv hms rms ferry boat vessel tug barge yacht yawl schooner trawler lifeboat schiff fahre motorschiff schlepper kahn frachter dampfer navire bateau remorqueur peniche voilier buque barco remolcador velero pesquero nave traghetto motonave rimorchiatore peschereccio barca statek prom holownik barka kuter schip veerboot navio rebocador
    point saint st ste sainte san santa santo sant sankt sw sv sao lake mount mont monte cape cap cabo capo fort port porto puerto lady queen king princess prince notre nuestra madonna lord
    rue via viale calle avenida ul ulica aleja al plac pl piazza corso vicolo allee gasse strasse str weg platz place plaza quai pont bridge brucke puente ponte most street road lane avenue drive close court house hall haus hof villa residence residencia residenz dom casa pension hotel pub bar cafe restaurant bistro ristorante trattoria taverna osteria kneipe gaststatte
    room raum saal zimmer salle salon sala aula pokoj sali ward station gare stazione estacion bahnhof halte haltestelle stop arret parada fermata przystanek metro ecole schule school escuela scuola szkola college lycee gymnasium hospital hopital klinik clinic clinique clinica ospedale szpital spital kita kindergarten creche
    tbm pump pumpe pompe pompa pompy bomba maschine machine macchina maquina maszyna compressor kompressor agregat groupe crane kran loco lok locomotive lokomotive robot bot app server kessel boiler class baureihe model modell modele modelo modello type typ farm gut mine grube zeche schacht pit tunnel stollen galerie galleria depot werk
    cow kuh horse pferd dog hund cat katze chien chat cane gatto perro gato pies kot elephant elefant walross bear wolf tree eiche oak
    ltd inc gmbh ag kg sa srl spa bv plc co firma company brand marke marque marca""".split()
)
"""What is christened like somebody and is none, up to three words before the name or the word behind it."""
