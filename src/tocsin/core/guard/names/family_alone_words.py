# SPDX-License-Identifier: AGPL-3.0-or-later
"""What only somebody is said to do, behind a surname, as patterns by language: folded (no case, no accents).

`OWN` no firm and no town does either; `ALSO` another desk does, which is called after its town ("Luton rang").
"""

from __future__ import annotations

OWN = {
    "en": r"(?:still )?(?:has|had|got|have|took|lost|keeps) (?:the |a |my |our |his |her )?(?:\w+ )?(?:keys?|fob)(?! ?(?:switch|card|box|safe|pad|code|cabinet))|(?:from|in|of|on) (?:the )?(?:\w+ )?(?:shift|crew|accounts|logistics|maintenance|stores|cleaning|payroll|facilities|reception|dispatch|nights|days|it|hr)\b|(?:was|is|came in|turned up|running|will be) (?:\w+ )?(?:late|absent|drunk|ill|sick|unwell|asleep|rude|lazy|on leave|on holiday|on call|on nights|off (?:sick|today|tonight|till|until))|(?:on call|on nights|went home|left early|called in sick|turned up|clocked (?:in|out|off))",
    "de": r"hat (?:noch )?(?:den |die |einen )?(?:\w+ )?\w*schlussel|(?:aus|von|vom|von der|in der) (?:der )?(?:\w+ )?(?:\w*schicht|buchhaltung|lager|werkstatt|technik|logistik|pforte|haustechnik|reinigung|disposition)|(?:kam|kommt|war|ist) (?:wieder |schon |heute )?(?:zu spat|nicht gekommen|krank|betrunken|im urlaub|weg|verspatet|spater)|hat (?:heute )?(?:frei|dienst|bereitschaft|nachtdienst|urlaub)|meldet sich krank",
    "fr": r"a (?:encore )?(?:la|les|une|le|son) (?:\w+ )?(?:cles?|clefs?|badge)|(?:de l'|de la |du |des )(?:equipe|compta\w*|logistique|maintenance|atelier|magasin|nuits?|informatique|nettoyage|accueil)\b|(?:etait|est|arrive|sera) (?:encore )?(?:en retard|absente?|malade|ivre|en conges?|d'astreinte|de garde|en vacances)",
    "es": r"tiene (?:la|las|una) (?:\w+ )?(?:llaves?|tarjeta)|(?:del|de la|de) (?:turno|contabilidad|almacen|mantenimiento|informatica|limpieza|noche|recepcion)\b|(?:llego|llega|vino|estaba|esta) (?:otra vez )?(?:tarde|borrach[oa]|de baja|de guardia|enferm[oa]|ausente|de vacaciones)",
    "it": r"ha (?:la|le|una) (?:\w+ )?(?:chiav[ei]|badge)|(?:del|della|dell')(?: )?(?:turno|contabilita|magazzino|manutenzione|ufficio|notte|informatica|pulizie)\b|(?:era|e|arriva|e arrivat[oa]) (?:ancora )?(?:in ritardo|malat[oa]|assente|ubriac[oa]|di turno|reperibile|in ferie|tardi)",
    "pl": r"ma (?:\w+ )?klucz\w*|(?:z|ze) (?:\w+ )?(?:zmiany|ksiegowosci|magazynu|utrzymania|ochrony|biura|nocki|warsztatu|informatyki|sprzatania)\b|(?:\w+ \w )?(?:sie )?spoznil\w*|(?:byl|byla|jest) (?:spoznion\w|chor[ya]|nieobecn\w|pijan\w|na urlopie|na dyzurze)",
}  # fmt: skip
SWAPS = "(?:swap(?:s|ped|ping)?|cover(?:s|ed|ing)?|fill(?:s|ed|ing)? in) (?:shifts? )?(?:with|for)|tauscht (?:die schicht )?mit|vertritt|springt ein fur|remplace|echange avec|cambia (?:el )?turno con|sustituye a|cubre a|cambia turno con|sostituisce|copre|zamieni(?:l|la|a) sie z|zastepuje"
"""Between two surnames."""
KEPT = "(?:keys?|fob|schlussel|generalschlussel|llaves?|chiavi?|cles?|klucze?) (?:is |are |liegt |liegen |sind |ist |esta[n]? )?(?:left )?(?:with|bei|con|chez|da|u)"
"""Before whoever has them."""
ALSO = {
    "en": r"(?:rang|phoned|called(?! off| out| for| at| after)|texted|emailed|says|said|told|forgot|complained)(?! (?:river|street|road))|will (?:fix|ring|call|check|come|bring)",
    "de": r"hat (?:\w+ )?(?:angerufen|gesagt|vergessen|bescheid)|ruft (?:an|zuruck)|sagt|kommt (?:um|gegen) \d|weiss bescheid",
    "fr": r"a (?:appele|rappele|dit|oublie|prevenu|telephone)|rappelle|dit que|passe (?:a|vers) \d",
    "es": r"(?:llamo|dijo|dice|aviso|llama)\b|viene a las \d",
    "it": r"ha (?:chiamato|detto|telefonato|avvisato|dimenticato)|dice|passa alle \d",
    "pl": r"dzwonil\w*|mowi|powiedzial\w*|zapomnial\w*|przyjdzie o \d",
}
