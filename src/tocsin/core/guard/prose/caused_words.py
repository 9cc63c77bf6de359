# SPDX-License-Identifier: AGPL-3.0-or-later
"""What people do together as a reason, who does it, and small words between, as patterns without regard to capitals."""

GATHERINGS = (
    r"strikes?(?: action| days?)?|walk-?outs?|(?:work )?stoppages?|(?:industrial|labou?r|job) (?:action|disputes?|rally)|picket(?:s|ing| lines?)?|go-?slows?"
    r"|lock-?outs?|sit-?ins?|protests?|demonstrations?|demos?|rally|rallies|march(?:es)?(?! ?\d)|parades?|processions?|vigils?|blockades?|funerals?|pilgrimages?|riots?"
    r"|grèves?|débrayages?|mouvements? (?:social|sociaux|de grève)|(?:préavis|piquets?) de grève|appels? à la grève|manifestations?|manifs?|rassemblements?|défilés?|cortèges?|obsèques"
    r"|[^\W\d_]{0,20}(?:streik(?:e?s)?|ausst[aä]nd(?:e?s|e)?|kundgebung(?:en)?|prozession(?:en)?|um(?:zugs?|zuges|züge)|(?<!ein)marsch(?:e?s)?|demonstration(?:en)?|demo)|arbeitsniederlegung(?:en)?|arbeitskampf(?:e?s)?|mahnwachen?|trauerzug(?:e?s)?"
    r"|huelgas?|paros?(?: parciales)?|manifestaci(?:ón|ones)|concentraci(?:ón|ones)|marchas?|procesi(?:ón|ones)|desfiles?|piquetes?|protestas?|tractoradas?"
    r"|scioper[oi]|manifestazion[ei]|corte[oi]|procession[ei]|presidi[o]?|sfilat[ae]|protest[ae]|fiaccolat[ae]"
    r"|straj(?:k|ku|ki|ków|kiem|kami)|manifestacj[aieę]|marsz(?:u|em|e|ów)?|zgromadzeni(?:e|a|em)|procesj[aieę]|pikiet[aąy]?|protest(?:u|y|ów|em)|demonstracj[aieę]"
    r"|[^\W\d_]{0,12}(?:stakingen|staking|betoging(?:en)?|demonstraties?|optocht(?:en)?)|processie|processie|processies|protestmars|manifestaties?|werkonderbreking(?:en)?"
    r"|[^\W\d_]{0,20}(?:lakon|lakkojen|mielenosoituksen|mielenosoitusten|marssin|kulkueen|työtaistelun|mielenilmauksen|lakko|mielenosoitus)"
    r"|greves?|paralisaç(?:ão|ões)|manifestaç(?:ão|ões)|strejk(?:en|er|e)?|stávk(?:a|y|u)"
)
ACTORS = (
    r"(?:train |bus |tram |rail |metro |tube |ferry |transport |lorry |truck |taxi )?(?:drivers?|crews?|staff|workers?|operators?|conductors?|employees|personnel|signallers?|guards)(?! shortages?)"
    r"|conducteurs?|agents?(?: de conduite)?|personnels?|salariés|machinistes|cheminots|contrôleurs|aiguilleurs|chauffeurs?|employés|syndicats?"
    r"|(?:[^\W\d_]{1,12}-){0,2}[^\W\d_]{0,16}(?:fahrer(?:innen|n)?|führer[ns]?|personals?|beschäftigten|mitarbeiter[ns]?|mitarbeitenden|gewerkschaft(?:en)?)"
    r"|conductores|maquinistas|trabajadores|personal|empleados|sindicatos?|plantilla|revisores"
    r"|conducenti|macchinisti|lavoratori|personale|autisti|dipendenti|sindacati|capitreno|controllori|ferrovieri"
    r"|kierowców|maszynistów|motorniczych|pracowników|związkowców|kolejarzy|konduktorów"
    r"|[^\W\d_]{0,8}(?:chauffeurs|machinisten|bestuurders|conducteurs|personeel)|medewerkers|werknemers|vakbonden"
    r"|maquinistas|motoristas|trabalhadores"
)
OF = r"(?:by|of|at|among|from|on|des?|du|de la|par|chez|der|von|bei|beim|durch|del|de los|de las|en|por|di|dei|degli|della|delle|dal|dai|da|nel|w|na|wśród|przez|van|bij|door|onder|dos|das|do) (?:(?:the|den|dem|der|la|les|el|los|las|de|het) )?|(?:d|dell|dall)'"
"""Small words by which a strike is somebody's or something's; an article alone begins what the notice tells."""
GENITIVE = "autobusów|pociągów|tramwajów|metra|trolejbusów"
"""What needs no such word, in Polish."""
LED = r"(?:à|au|aux|d[eu]s?|al?|alla|allo|agli|di|del|della|dello|dei|d[aoe]s?) |(?:d|all|dell|dall)'"
"""What leads on from an opener in two words, "suite à", "a causa di"."""
WHEREBY = "por|per|door|par|pour|durch|for|after|during|tras|dopo|après|na|po|w czasie|während|nach"
"""What also stands before a reason, and before much else."""
AHEAD = r"[^\W\d_]{0,16}(?:kuljettajien|henkilöstön|työntekijöiden|liikkeen|liiton|konduktöörien)|metron|raitiovaunujen|bussien|junien|lähijunien"
"""Who does it, ahead of it, as Finnish has it."""
THEREFORE = r"vuoksi|takia|johdosta|tähden|aikana"
"""What stands behind a reason in Finnish."""
TELLING = frozenset(
    """strike* walk* stoppage* industrial labour labor job picket* go goslow* lock* lockout* sit sitin* protest* demo* rally rallies march* parade* procession* vigil*
    blockade* funeral* pilgrimage* riot* grève* débrayage* mouvement* manif* rassemblement* défilé* cortège* obsèques streik* ausstand* ausständ* kundgebung*
    prozession* umzug* umzüg* marsch* arbeitsniederlegung* arbeitskampf* mahnwache* trauerzug* huelga* paro paros concentraci* procesi* desfile* piquete* tractorada*
    scioper* corteo cortei presidi* sfilat* fiaccolat* straj* zgromadzeni* procesj* pikiet* staking* betoging* optocht* processie* werkonderbreking* lakon* lakkojen* lakko*
    mielenosoit* marssin* kulkueen* työtaistelun* mielenilmauksen* greve greves paralisaç* strejk* stávk*""".split()
)
"""Words of which a text that tells such a reason holds one."""
