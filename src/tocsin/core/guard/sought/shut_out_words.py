# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words of `shut_out`, by language: who comes to a house, shut out, a ban and what keeps out, coming. Folded, as patterns."""

from __future__ import annotations

VISITORS = {
    "en": r"fan(?! (?:belt|heater|motor|unit|coil|speed|zone|shop|park|bus|bar|club))|supporter|spectator|punter|hooligan|customer|shopper|shoplifter|guest(?! (?:house|room|wifi|list|lift|toilet))|visitor|patron|member(?! (?:state|card))|tenant|lodger|relative|ex-employee|ex-worker|(?:former|sacked|dismissed|old) (?:employee|worker|member|tenant|driver|partner|colleague|volunteer)",
    "fr": r"spectat(?:eur|rice)|support(?:er|eur|rice)|(?<!acces )(?<!espace )(?<!zone )(?<!parking )(?:cliente?|visiteu(?:r|se))|adherente?|locataire|usager|eleve|etudiante?|parent|ancien(?:ne)? (?:salariee?|compagnon|compagne|conjointe?|employee?|agent|locataire|eleve|copain|copine|petit ami|mari|benevole)|ex-\w{3,12}",
    "de": r"zuschauer(?:in)?|fan|kunde|kundin|gast|besucher(?:in)?|mieter(?:in)?|mitglied|schuler(?:in)?|ladendieb|(?:ehemalige|fruhere|gekundigte|entlassene)[rn]? (?:mitarbeiter(?:in)?|kollege|kollegin|partner(?:in)?|freund(?:in)?|mieter(?:in)?)|ex-\w{3,12}",
    "es": r"espectador(?:a)?|aficionad[oa]|hincha|client[ea]|soci[oa]|visitante|usuari[oa]|inquilin[oa]|alumn[oa]|huesped|(?:antigu[oa]|ex) (?:emplead[oa]|companer[oa]|pareja|trabajador(?:a)?|inquilin[oa])|ex(?:emplead[oa]|trabajador(?:a)?|pareja|marido|novi[oa])",
    "it": r"tifos[oa]|spettat(?:ore|rice)|ultra|client[ea]|soci[oa]|visitatore|utente|inquilin[oa]|alunn[oa]|ospite|(?:vecchi[oa]|ex) (?:dipendente|compagn[oa]|collega|inquilin[oa]|marito|fidanzat[oa])",
    "pl": r"kibic|widz|klient(?:ka)?|gosc|pseudokibic|odwiedzajac[ya]|najemca|lokator(?:ka)?|uczen|uczennica|czlonek|byl[ya] (?:pracownik|pracownica|partner(?:ka)?|lokator(?:ka)?|maz|zona|chlopak)|zwolnion[ya] (?:pracownik|pracownica|kierowca)",
}  # fmt: skip
"""One alone: "fans were ejected" is what a report of a match says."""

SHUT_OUT = {
    "en": r"ejected|thrown out|kicked out|chucked out|turfed out|banned|barred|excluded|trespassed|evicted",
    "fr": r"expulsee?|exclue?|viree?|bannie?|evincee?|mise? dehors",
    "de": r"(?:hinaus|raus)ge(?:worfen|flogen|schmissen|setzt)\w{0,2}|verwiesen\w{0,2}|ausgeschlossene[rn]?|(?<=mit )(?:haus|stadion|gelande|betretungs)verbot",
    "es": r"expulsad[oa]|echad[oa]|vetad[oa]|sancionad[oa]|desalojad[oa]",
    "it": r"espuls[oa]|allontanat[oa]|cacciat[oa]|diffidat[oa]|buttat[oa] fuori|bandit[oa]",
    "pl": r"wyrzucon[ya]|wyproszon[ya]|usuniet[ya]|wykluczon[ya]",
}

BAN = {
    "en": r"(?:stadium|banning|site|lifetime|life|store|ground) (?:ban|order)|is (?:still )?(?:banned|barred)|(?:he's|she's) (?:still )?(?:banned|barred)|not (?:allowed|to be let) in|not welcome|do not admit|(?:don't|do not) let|not to be (?:let|admitted)|refuse entry",
    "fr": r"(?:acces|entree) (?:interdite?|refusee?)|interdite? (?:de |d')(?:site|stade|acces|sejour|visite|paraitre|enceinte|magasin|etablissement|salle|piscine|gare|reseau|entree)|interdiction|n'a plus acces|ne pas (?:laisser|faire) entrer|ne rentre (?:pas|plus)|sous le coup",
    "de": r"(?:stadion|haus|gelande|betretungs|werks)verbot|kein(?:en)? (?:zutritt|einlass)|nicht (?:mehr )?(?:rein|einlassen|hereinlassen|reinlassen|aufs gelande)",
    "es": r"vetada la entrada|(?:entrada|acceso) (?:vetad[oa]|prohibid[oa])|prohibid[oa] (?:el|la) (?:acceso|entrada|paso)|no puede (?:entrar|pasar|acceder)|no (?:dejar\w*|dejeis|dejen) (?:pasar|entrar)|que no (?:pase|entre)|orden de alejamiento",
    "it": r"daspo|divieto (?:di )?(?:accesso|ingresso)|(?:ingresso|accesso) (?:vietato|negato|interdetto)|non (?:puo|deve) entrare|non far\w* (?:entrare|passare)|diffida",
    "pl": r"zakaz\w* (?:stadionow\w+|wstepu|wejscia)|nie wpuszczac|nie ma wstepu|nie wchodzi",
}

COMING = {
    "en": r"coming(?! (?:soon|into))|comes back|returning|turn(?:s|ing)? up|on (?:his|her) way|back (?:tonight|today|tomorrow)|(?:says|said|told us) (?:he|she)|tonight|spotted|sighted|seen",
    "fr": r"sa venue|vient|revient|revenir|repasse\w*|(?:se )?(?:re)?presenter|repointer|ce soir|annonce|attendue?|vue? (?:a|devant|pres)|repere",
    "de": r"kommt|wiederkommen|wiederkommt|auftauchen|taucht|angekundigt|unterwegs|gesehen|gesichtet|heute abend",
    "es": r"viene|vuelve|volver|venir|aparec\w+|esta noche|ha (?:avisado|anunciado)|vist[oa]",
    "it": r"torna|tornare|viene|in arrivo|arriva|stasera|presentarsi|vist[oa]|avvistat[oa]",
    "pl": r"przyjdzie|zapowiad\w+|wroci|przychodzi|ma przyjsc|wieczorem|widzian[ya]",
}

SIGNS = {
    "en": "fan supporter spectator punter hooligan customer shopper shoplifter guest visitor patron member tenant lodger relative ex former sacked dismissed old",
    "fr": "spectat* support* client cliente visiteu* adherent adherente locataire usager eleve etudiant etudiante parent ancien ancienne ex",
    "de": "zuschauer* fan kunde kundin gast besucher* mieter* mitglied schuler* ladendieb ehemalige* fruhere* gekundigte* entlassene* ex",
    "es": "espectador espectadora aficionad* hincha client* socio socia visitante usuari* inquilin* alumn* huesped antigu* ex*",
    "it": "tifos* spettat* ultra client* socio socia visitatore utente inquilin* alunn* ospite vecchio vecchia ex*",
    "pl": "kibic widz klient klientka gosc pseudokibic odwiedzajac* najemca lokator* uczen uczennica czlonek byly byla zwolniony zwolniona",
}
"""Words each match of `VISITORS` holds."""

EASTERN = (
    (
        r"(?<![ء-ي])(?:ال)?(?:مشجع|متفرج|زبون|زبونة|زائر|زائرة|عميل|عضو|مستأجر|مراجع|موظف سابق|سائق سابق)(?![ء-ي])",
        r"(?:ال)?(?:مطرود|مفصول|مبعد)[ةه]?(?![ء-ي])|طُ?رد(?:ناه|وه)?(?![ء-ي])",
        r"ممنوع[ةه]? (?:من )?(?:ال)?(?:دخول|يدخل)|لا (?:يدخل|تدخلوه|تسمحوا)|محظور",
        r"قادم|سيأتي|سيحضر|يحضر|جاي|راجع|الليلة|شوهد",
    ),
    (
        r"观众|觀眾|球迷|顾客|顧客|客人|会员|會員|住户|住戶|访客|訪客|前员工|前員工|学员|學員",
        r"被[^，,。；;]{0,6}(?:赶|趕|请|請|逐|驱|驅|轰|踢)[出离離走]|被开除|被開除",
        r"禁止[入进進]|禁入|黑名单|黑名單|不得入内|不让进|不許進|不许进|限制入|不准入",
        r"[还還要会會又再]来|[还還要会會又再]來|出现|出現|今晚|露面",
    ),
)
"""The same four in Arabic and Chinese."""
