# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is done at work, in German: kind and who must stand there, to patterns of folded letters."""

from __future__ import annotations

from tocsin.core.guard.said.doings.who import BARRED, CHILD, KIN, SUM

_PRESS = r"(?:(?:der |die |den |dem |das |einem |einer |einen |ein |eine )?(?:\w+ )?(?:presse(?! \d)|medien|journalist\w*|reporter\w*|zeitung|lokalzeitung|lokalsender|radiosender|fernsehen|fernsehteam|tv-team|kamerateam|sender|rundfunk|lokalradio|redaktion))"
_PAY = r"(?:(?:mehr |hohere |bessere |ihren |den |die |das |gerechten )?(?:lohn\w*|lohne|gehalt\w*|gehalter|geld(?=[ .,;]|$)|bezahlung|zulagen?|pramien?|uberstundenzuschlag\w*|urlaubsgeld|weihnachtsgeld|vertrage?))"
_LEAVES = r"(?:nach hause|heim|gegangen|verlassen|hingeschmissen|niedergelegt|hingelegt|aufgehort|krankgemeldet|abgehauen|rausgegangen|liegen ?gelassen)"
_WHOM = r"(?:einander|ihn|ihm|sie|ihr|(?:einen?|einem|einer|den|dem|der|die) (?:kolleg\w+|chef\w*|schichtleit\w+|vorgesetzt\w+|fahrer\w*|kund\w+|azubi\w*|polier|pfortner\w*|besucher\w*))"

DONE = {
    ("union", ""): (
        r"(?:flugblatt|flyer|aushang|sprechstunde|infotisch|mitgliederwerbung) (?:\w+ )?(?:verdi|ver\.di|igm|ig metall|ngg|igbce|gew|dgb|evg|gdl)(?= |[.,;]|$)|(?:sprechstunde|aushang|brett) (?:des |vom |der )(?:betriebsrat\w*|vertrauensleute|personalrat\w*)",
    ),
    ("union", "one"): (
        r"(?:petition\w*|liste mit (?:forderungen|unterschriften)|unterschriften\w*|offene[nr]? brief|forderungs\w+|betriebsratswahl\w*|beitrittsformular\w*|mitgliedsantrag\w*) (?:\w+ ){0,4}?(?:verteil\w*|herumgereicht|rumgereicht|gesammelt|sammel\w*|unterschrieben|unterschreib\w*|ausgelegt|aufgehangt|geschrieben|rumgegeben|weitergegeben)",
        r"(?:sammel\w*|verteil\w*|unterschreib\w*|reich\w+|leg\w+|schreib\w*) (?:\w+ ){0,4}?(?:petition\w*|unterschriften\w*|offenen brief|forderungs\w+|liste mit forderungen|beitrittsformular\w*)",
        r"(?:wirbt|werben|geworben|wirb|trommel\w*|agitier\w*|mobilisier\w*) (?:\w+ ){0,4}?(?:fur|um|gegen|mitglieder|kollegen)|(?:ladt|laden|eingeladen) (?:\w+ ){0,4}?(?:kolleg\w+|andere|leute|schicht) (?:\w+ ){0,4}?(?:treffen|versammlung|runde|stammtisch)",
        r"(?:will|wollen|forder\w*|verlang\w*|streit\w* (?:um|uber)|kampf\w* (?:um|fur)|beschwer\w+ (?:sich )?(?:\w+ )?(?:uber|wegen)|schimpf\w* (?:\w+ )?(?:uber|auf)|murr\w* (?:\w+ )?(?:uber|wegen)|unzufrieden mit|sauer (?:uber|wegen)|red\w+ (?:\w+ )?uber|sprech\w+ (?:\w+ )?uber|diskutier\w* (?:\w+ )?(?:uber|um)|vergleich\w*) (?:\w+ ){0,2}?"
        + _PAY,
        r"(?:treffen|trafen|trifft|traf|getroffen|verabred\w+) (?:sich )?(?:\w+ ){0,5}?(?:nach (?:feierabend|der schicht|dienstschluss)|heimlich|in der kneipe|ausserhalb|privat|ohne (?:den |die )?(?:chef|leitung|vorgesetzte\w*))|(?:nach (?:feierabend|dienstschluss)|heimlich|in der kneipe) (?:\w+ ){0,4}?(?:getroffen|treffen|trifft|trafen)",
        r"(?:verweiger\w*|lehn\w* (?:\w+ ){0,3}?ab|macht keine|machen keine|weiger\w*) ?(?:\w+ ){0,3}?(?:uberstunden|mehrarbeit|sonderschicht\w*|wochenendarbeit|samstagsarbeit|neuen vertrag|zusatzschicht\w*)",
        r"(?:abstimm\w*|urabstimmung|arbeitsniederlegung|bummelstreik|dienst nach vorschrift|warnstreik|betriebsrat grunden|betriebsrat (?:\w+ )?grunden)",
        r"(?:im|in der|in ihrer|aus der|auf) (?:\w+ )?(?:whatsapp|telegram|signal|messenger|facebook)-?(?:gruppen?|chats?)? (?:\w+ ){0,4}?(?:gehetzt|geredet|gelastert|geschimpft|uber|gegen|verabred\w+|diskutier\w+|geschrieben)",
        r"(?:beim|bei der|an das|an die|zum|zur|mit dem) (?:arbeitsgericht|gewerbeaufsicht|arbeitsschutz\w*|betriebsrat|anwalt|anwaltin|arbeitsinspekt\w+|ombuds\w+|berufsgenossenschaft) (?:\w+ ){0,3}?(?:beschwer\w*|gemeldet|gewandt|geklagt|gesprochen|gegangen|war|angezeigt)",
        r"(?:flugblatter?|flyer|zettel|handzettel|aufkleber|plakate?) (?:\w+ ){0,3}?(?:uber|gegen|zu|fur|wegen) (?:\w+ ){0,2}?(?:lohn\w*|gehalt\w*|uberstunden|arbeitsbedingungen|firma|chef\w*|leitung|streik)",
        r"mit (?:schildern|transparenten|plakaten|trillerpfeifen|megafon)",
        r"(?:wollen|wahlen|will|fordern|wunschen|brauchen) (?:\w+ ){0,4}?(?:sprecher(?:in)?|vertrauensmann|vertrauensleute|betriebsrat|vertreter|delegierten)(?= |[.,;]|$)",
    ),
    ("strike", "crew"): (
        rf"(?:geschlossen|gemeinsam|zusammen|gleichzeitig|aus protest|auf einmal|samt und sonders|kollektiv) (?:\w+ ){{0,4}}?{_LEAVES}",
        r"(?:ganze|gesamte|komplette|halbe)\w? (?:\w+ ){0,6}?(?:nach hause gegangen|heimgegangen|(?:die |den |das |ihre |ihren )?(?:arbeit|platze?|posten|halle|band|baustelle) (?:\w+ )?(?:verlassen|niedergelegt|hingeschmissen)|krankgemeldet|rausgegangen)",
        r"(?:alle|mehrere|drei|vier|funf|sechs|halbe \w+) (?:\w+ ){0,3}?(?:gleichzeitig|am selben tag|auf einmal|zusammen) (?:\w+ )?krank ?gemeldet",
    ),
    ("strike", "one"): (
        r"(?:arbeit|dienst|werkzeug\w*|schicht) (?:\w+ )?(?:niedergelegt|hingeschmissen|verweigert|hingelegt|boykottiert)|(?:verlassen|verliessen|verlasst|legen|legten) (?:\w+ ){0,3}?(?:ihre (?:posten|platze|betten|patienten|klassen)|die (?:arbeit|betten|stationen?|werkzeuge?)) ?(?:nieder|hin)?|weiger\w* sich,? (?:\w+ ){0,3}?(?:zu (?:laden|fahren|arbeiten|entladen|beladen|putzen|starten)|ein\w*zusteigen|loszufahren)|(?:von|aus) (?:den |dem )?(?:betten|stationen|band|dienst) weggegangen",
        r"(?:wollen|droh\w+|planen|reden|sprechen|uberlegen) (?:\w+ ){0,4}?(?:nicht (?:anfangen|antreten|arbeiten|kommen|fahren)|die arbeit nieder\w*|aufhoren|streik\w*|ausstand|hinschmeissen|blaumachen)",
    ),
    ("conduct", "one"): (
        rf"(?:gibt|gab|gegeben|geben) (?:\w+ ){{0,6}}?interviews?|interviews? (?:\w+ ){{0,3}}?gegeben|{_PRESS} (?:\w+ ){{0,3}}?(?:ein )?interview\w*|mit {_PRESS} (?:\w+ ){{0,3}}?(?:gesprochen|geredet|geplaudert|spricht|redet|telefoniert|getroffen|gechattet)|(?:spricht|redet|sprach|redete|plaudert\w*|traf|trifft) (?:\w+ ){{0,3}}?mit {_PRESS}|(?:gegenuber|an|fur|bei) {_PRESS} (?:\w+ ){{0,3}}?(?:ausgeplaudert|geausser\w*|weitergegeben|geschickt|geleakt|gefilmt|durchgestochen|ausgepackt|beschwer\w*)|in der (?:zeitung|presse) (?:\w+ )?(?:zitiert|ausgepackt|geausser\w*)|(?:im|vor der) (?:fernsehen|kamera|radio) (?:\w+ ){{0,3}}?(?:gesprochen|ausgepackt|aufgetreten|geausser\w*|gesagt)|fragen (?:von |der |des )?{_PRESS} (?:\w+ )?beantwortet",
        r"(?:uber|gegen) (?:uns|die firma|den (?:chef|betrieb|laden)|die (?:chefin|leitung)|das unternehmen) (?:\w+ ){0,3}?(?:gepostet|gelastert|geschrieben|gehetzt|hergezogen|geschimpft|gemeckert|ausgelassen)|(?:auf|bei|in) (?:kununu|facebook|tiktok|instagram|linkedin|reddit|youtube|glassdoor|twitter) (?:\w+ ){0,4}?(?:gepostet|geschrieben|hochgeladen|bewertet|beschwert|gestellt|ausgelassen|kommentiert)",
        r"(?:roch|riecht|stank|stinkt|gerochen|gestunken|fahne) (?:\w+ ){0,3}?(?:nach (?:\w+ )?(?:alkohol|schnaps|bier|wein|wodka|korn|gras|cannabis|fusel)|aus dem mund)|(?:hat|hatte|mit) (?:\w+ ){0,3}?(?:eine )?(?:alkohol|schnaps)?fahne(?= |[.,;]|$)|trinkt(?= (?:wieder|zu viel|heimlich|im dienst|wahrend|vor|zuviel|seit|auf|nachts)|[.,;!]|$)|(?:ist|war|kam|erschien|wirkt\w*) (?:\w+ ){0,3}?(?:betrunken|besoffen|angetrunken|verkatert|bekifft|alkoholisiert|blau zur|high)|(?:hat|hatte) (?:\w+ ){0,3}?(?:getrunken|gekifft|gesoffen|gebechert)(?! wasser)|kifft|sauft|alkoholproblem\w*|(?:flaschen?|flachmann|dosen?) (?:mit |voll )?(?:schnaps|wodka|bier|korn|wein)? ?im (?:spind|rucksack|schrank|fuhrerhaus)|dealt|(?:nimmt|verkauft) (?:\w+ )?drogen",
        r"(?:hat|haben|hatte|ein) (?:\w+ ){0,2}?(?:verhaltnis|affare|liebschaft|techtelmechtel|beziehung) mit (?:der|dem|einer|einem|unserer|unserem)|(?:schlaft|schlafen|geht|ging) (?:\w+ )?mit (?:der|dem|einer|einem) \w+ (?:ins bett|aus)|(?:knutsch\w*|flirt\w*|turtel\w*|kuss\w*) (?:sich )?mit|(?:lasst|lassen|hat|haben|ist|sind) (?:\w+ ){0,2}?(?:sich scheiden|geschieden|getrennt(?= |[.,;])|verlobt|fremdgegangen|sitzen ?gelassen)|(?:frau|mann|freundin|freund|ehe) (?:hat|ist|will|wurde|war) (?:\w+ ){0,3}?(?:verlassen|ausgezogen|betrogen|weg(?=[ .,;]|$)|kaputt|am ende|abgehauen|geschlagen|verhaftet)",
        r"(?:seine?r?|ihre?r?|sein|ihr) (?:frau|mann|mutter|vater|sohn|tochter|kind|oma|opa|bruder|schwester|partner\w*|freund\w*|baby|schwiegermutter) (?:\w+ ){0,3}?(?:liegt|stirbt|starb|ist|hat|im (?:sterben|kreisssaal|krankenhaus)|krank|gestorben|verstorben|dement|operiert|entbindet|eingeliefert)|(?:wegen|weil) (?:seine[rs]?|ihre[rs]?|dem|der) (?:\w+ )?(?:frau|mann|mutter|vater|sohn\w*|tochter|kind\w*|scheidung|trennung|beerdigung|sorgerecht\w*)",
        r"(?:lohn|gehalt) (?:\w+ ){0,3}?gepfandet|lohnpfandung|gerichtsvollzieher|schulden|verschuldet|insolvent(?= |[.,;])|privatinsolvenz|(?:lohn|gehalts|einen )?vorschuss(?! auf)|(?:pumpt|leiht|gepumpt|geliehen) (?:sich |\w+ )?(?:\w+ ){0,3}?geld|geld (?:\w+ ){0,2}?(?:gepumpt|geliehen|gebettelt)|miete nicht (?:zahlen|bezahlen|aufbringen)|spielsuchtig|verzockt|zockt|(?:schlaft|wohnt|lebt|ubernachtet) (?:\w+ )?(?:im|in (?:seinem|ihrem|dem)) (?:auto|wagen|transporter|wohnmobil|obdachlosenheim)|obdachlos|wohnungslos|aus der wohnung geflogen|unterhalt (?:\w+ )?(?:schuldig|zahlen)|sorgerecht\w*|zweitjob|arbeitet (?:\w+ )?schwarz|schwarzarbeit|(?:schickt|uberweist) (?:\w+ ){0,2}?geld (?:nach hause|heim)|burgergeld|tafel (?:an|fur)",
        r"(?:sucht|bewirbt sich|schaut sich) (?:\w+ ){0,3}?(?:was neues|neue stelle|neuen job|anderen job|woanders|bei der konkurrenz)|(?:hat|haben) (?:\w+ ){0,4}?geweint|heult\w*|in tranen|(?:war|sass|kommt aus dem) (?:\w+ )?(?:im )?(?:gefangnis|knast)|vorbestraft|freiganger|auf bewahrung",
        rf"(?:streit\w*|zoff|krach|schlagerei|auseinandersetzung|wortgefecht) (?:\w+ )?(?:mit (?:\w+ )?(?:kolleg\w+|chef\w*|schicht\w+|fahrer\w*|kund\w+)|zwischen|unter (?:den )?(?:kolleg\w+|fahrern|packern)|in der (?:kantine|umkleide|pause))|(?:haben|hat) (?:sich )?(?:\w+ ){{0,4}}?(?:gestritten|geprugelt|geschlagen|angebrullt|angeschrien|verkracht|bedroht|beleidigt|beschimpft|gemobbt|belastigt|begrapscht)|{_WHOM} (?:\w+ ){{0,3}}?(?:angebrullt|angeschrien|bedroht|beleidigt|beschimpft|gemobbt|belastigt|begrapscht|geschubst|angespuckt|geohrfeigt)",
        rf"mobb(?:t|en|ing)|(?:hat|haben|wurde|will) (?:\w+ ){{0,3}}?(?:gekundigt|kundigen|gefeuert|entlassen(?= worden|[.,;]|$)|freigestellt|abgemahnt)|abmahnung|kundigung (?:bekommen|eingereicht|abgegeben|erhalten)|geht (?:\w+ )?in rente|(?:wurde|ist) (?:\w+ )?(?:verhaftet|festgenommen)|fuhrerschein (?:weg|los|abgegeben|entzogen|verloren)|(?:muss|war) (?:\w+ )?vor gericht|die polizei (?:hat )?(?:\w+ )?(?:nach ihm|nach ihr|abgeholt|gesucht)|(?:schuldet|schulden|schuldig) (?:\w+ ){{0,4}}?{SUM}",
        rf"{SUM} (?:\w+ )?(?:geliehen|schuldig|gepumpt)|(?:unter sich|fur sich allein|getrennt von den anderen) ?(?:geblieben|sitz\w+|bleib\w+)?|(?:sitz\w+|bleib\w+|ess\w+) (?:\w+ ){{0,4}}?unter sich|stinkt nach schweiss|wascht sich nicht",
        r"redet mit sich selbst|fuhrt selbstgesprache|lastert|lastern|(?:nicht|noch) (?:ganz )?nuchtern|restalkohol|verkatert|aneinander ?geraten|(?:hat|haben) (?:\w+ )?angst vor (?:ihm|ihr|dem chef|der|seinem|ihrem)|(?:freund|mann|ex) (?:\w+ )?(?:lauert|wartet|verfolgt|passt)\w* (?:\w+ ){0,4}?(?:ihr|tor|ausgang)|(?:beim|wegen) (?:klauen|stehlen|ladendiebstahl\w*|diebstahl\w*|schwarzfahren|trunkenheit\w*) (?:\w+ )?(?:erwischt|angezeigt|geschnappt|verurteilt)|(?:hat|haben) sich (?:\w+ ){0,3}?beworben|(?:kam|kommt|erschien) (?:\w+ ){0,3}?(?:mit fahne|besoffen|voll wie|zu)(?= und|[.,;]|$)",
    ),
    ("health", "one"): (
        r"(?:meldet|meldete|gemeldet|meldeten) (?:sich )?(?:\w+ ){0,4}?(?:krank|ab(?=[.,;]|$)|mit (?:\w+ )?(?:rucken|grippe|migrane|fieber|burnout|depression\w*|magen|knie|herz|erkaltung))|(?:wegen|mit|hat(?:te)?|haben) (?:\w+ ){0,2}?(?:rucken(?=[ .,;]|$)(?! an)|migrane|bandscheib\w+|burnout|depression\w*|panikattacken?|krampfanfall|anfall (?:gehabt|erlitten)|herzinfarkt|schlaganfall|fehlgeburt|krebs|diabetes|epilepsie|hiv|asthma)|(?:ist|war|sei) (?:\w+ ){0,2}?(?:schwanger|krankgeschrieben|in (?:kur|reha|therapie|elternzeit|mutterschutz)|suchtkrank|depressiv)|erwartet (?:\w+ )?(?:ein (?:kind|baby)|nachwuchs|zwillinge)|nimmt (?:\w+ )?(?:tabletten|medikamente|antidepressiva|insulin|beruhigungs\w+)|(?:beim|zum) (?:psychiater|psychologen|arzt|therapeuten)|(?:krank|arbeitsunfahig) ?geschrieben|attest",
    ),
    ("faith", "one"): (
        r"fastet|fasten (?:im|wahrend|wegen|gerade)|betet|beten (?:im|in|wahrend|hinter|auf)|gebets(?:pause|teppich|zeit|raum)\w*|(?:zum|zur|fur das|fur die) (?:beten|gebet|freitagsgebet|messe|moschee|kirche|beichte|gottesdienst|synagoge|tempel)|(?:tragt|trug|tragen) (?:\w+ ){0,3}?(?:kopftuch|schleier|turban|kippa|kreuz(?= |[.,;])|niqab|hidschab|hijab)|(?:isst|essen|verkauft|verraumt|anfassen|ruhrt) (?:\w+ )?(?:kein|keinen?) (?:schwein\w*|rind\w*|fleisch|alkohol)|(?:ist|sind|sei|war) (?:\w+ ){0,2}?(?:hindu|hindus|moslem\w*|muslim\w*|jude|judin|juden|sikh|buddhist\w*|christ(?:in)?|evangelikal|katholi(?:k|kin|sch)|orthodox|zeug\w* jehovas|alevit\w*|mormon\w*|glaubig|fromm|strengglaubig)|(?:frei|urlaub|tauscht) (?:\w+ ){0,4}?(?:wegen|fur|zu|zum) (?:\w+ )?(?:ramadan|zuckerfest|opferfest|jom kippur|pessach|diwali|sabbat|schabbat|fronleichnam|konfirmation|taufe|wallfahrt|pilgerfahrt)|liest (?:\w+ )?(?:in der bibel|im koran|die bibel|den koran)|missionier\w*|predigt",
        r"wegen (?:ihres|seines|des) glaubens|aus (?:glaubensgrunden|religiosen grunden)",
    ),
    ("party", "one"): (
        r"(?:tragt|trug|tragen|klebt\w*|hat|hangt) (?:\w+ ){0,4}?(?:partei\w+|wahl(?:kampf|plakat|werbung)\w*|kandidaten\w+|kampagnen\w+) ?|(?:macht|machen|betreibt) (?:\w+ )?(?:wahlkampf|wahlwerbung|parteiwerbung)|(?:kandidiert|kandidieren) (?:\w+ )?(?:fur|bei|im|zum)|(?:wahlt|gewahlt|stimmt|gestimmt) (?:\w+ )?(?:fur (?:die|den|rechts|links)|rechts|links|die (?:\w+ )?partei)|parteimitglied|parteibuch|parteifreund|in der partei|parteiversammlung|(?:streit\w*|diskutier\w*|red\w+|politisier\w*) (?:\w+ ){0,3}?(?:uber |um |wegen )?(?:politik|die wahl|die regierung|fluchtlinge|migranten|den krieg|den kanzler)|politisier\w+",
    ),
    ("ethnicity", "one"): (
        r"(?:kommt|kommen|kamen|stammt|stammen|sind|ist|war|waren) (?:\w+ ){0,2}?aus (?:dem |der )?(?P<land>[a-z]+)",
        r"(?:ist|sind|war) (?:\w+ ){0,2}?(?:roma|sinti|zigeuner|auslander\w*|fluchtling\w*|asylbewerber\w*|migrant\w*|schwarze[rn]?|afrikaner\w*|araber\w*|turk(?:e|in|en)|pole|polin|polen|rumane\w*|syrer\w*|afghane\w*)(?= |[.,;]|$)|(?:sprechen|redet|reden|spricht) (?:\w+ ){0,3}?(?:rumanisch|polnisch|arabisch|turkisch|kurdisch|russisch|ukrainisch|bulgarisch|albanisch|ihre sprache|kein deutsch)|(?:ohne|keine|keinen) (?:papiere|aufenthalts\w+|arbeitserlaubnis|aufenthalt(?=[.,;]|$))|(?:aufenthalts\w+|duldung|visum|arbeitserlaubnis) (?:\w+ )?(?:lauft ab|abgelaufen|abgelehnt|fehlt)|(?:starke[rmn]?|mit|auslandische[rmn]?) (?:\w+ )?akzent",
        r"(?:kann|spricht|versteht|konnen|sprechen) (?:\w+ )?(?:kaum|kein|schlecht|wenig|gebrochen\w*|nur gebrochen) ?deutsch|familie (?:\w+ )?noch in \w+",
    ),
    ("person_alert", "barred"): (
        rf"{BARRED} (?:[^.;!?\n]{{0,40}} )?(?:hat|hatte|bekam|erhielt|mit|unter) (?:\w+ )?(?:haus|stadion|betretungs|zutritts|platz|annaherungs)verbot",
        rf"(?:haus|stadion|betretungs|zutritts|annaherungs)verbot (?:\w+ )?(?:fur|gegen|gilt fur) (?:\w+ ){{0,2}}?{BARRED}",
        r"(?:nicht|keinesfalls|nie) (?:mehr )?(?:rein|hinein|herein|ein)(?:lassen|zulassen)(?=[^.;!?\n]{0,20}$|[.,;!])",
    ),
    ("person_alert", "child"): (
        rf"{CHILD} (?:\w+ ){{0,6}}?(?:allein\w*|ohne (?:eltern|begleitung|mutter|vater|aufsicht)|unbegleitet|weinend\w*|verlaufen|verloren gegangen|herumirr\w*|umher)(?! (?:erziehend|stehend))",
        rf"(?:allein\w*|weinend\w*|verirrt\w*|verlorene[sn]?|unbegleitete[sn]?|ohne eltern) (?:\w+ ){{0,3}}?{CHILD}",
        rf"{CHILD}[^.;!?\n]{{0,50}} (?:aus den augen verloren|nicht (?:mehr )?(?:auffindbar|zu finden|da(?=[.,;]|$))|sucht (?:\w+ )?(?:mama|eltern|mutter|papa|oma)|weggelaufen|verschwunden)",
        rf"{KIN}[^.;!?\n]{{0,50}}{CHILD}[^.;!?\n]{{0,60}}(?:ohne (?:\w+ )?(?:erlaubnis|zustimmung|einwilligung|vollmacht|berechtigung|genehmigung)|unberechtigt|unbefugt|nicht abholberechtigt|entzogen|entfuhrt|mitgenommen|weggezerrt|ins auto)",
    ),
    ("person_alert", "kin"): (
        r"(?:darf|durfen) (?:\w+ ){0,4}?nicht (?:mehr )?(?:rein|hinein|aufs gelande|auf das gelande|ins haus|betreten|abholen|in die nahe)",
    ),
}  # fmt: skip
