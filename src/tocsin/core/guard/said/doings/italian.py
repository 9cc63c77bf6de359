# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is done at work, in Italian: kind and who must stand there, to patterns of folded letters."""

from __future__ import annotations

from tocsin.core.guard.said.doings.who import BARRED, CHILD, KIN, SUM

_PRESS = r"(?:(?:la |il |lo |i |gli |le |l'|un |una |un'|dei )?(?:stampa(?! (?:\d|etichette))|media|giornalist[aie]|cronist[aie]|giornale|quotidiano|radio(?: locale)?|tv(?: locale)?|televisione|tele\w*|troupe|telecamere(?= (?:della|di) (?:tv|tele|rai))))"
_PAY = r"(?:(?:il |lo |la |i |gli |le |l'|un |dell'|della |degli |dei |degli |piu )?(?:aument[oi]|stipendi\w?|salari\w?|pag(?:a|he)|buste? paga|straordinari\w?|premi\w?|soldi|contratt[oi]|tredicesima|condizioni di lavoro))"
_LEFT = r"(?:(?:lasci|abbandon|moll)\w+ (?:\w+ )?(?:il |la |lo |l'|i |le |gli )?(?:posto|posti|lavoro|turno|linea|reparto|magazzino|letti|pazienti|aule|classi|cucina|cantiere|servizio|banchina|attrezzi)|(?:se ne )?(?:e|sono) (?:\w+ )?(?:andat[oaie]|uscit[oaie]|tornat[oaie] a casa|fermat[oaie]|sedut[oaie])|incroci\w+ le braccia|braccia (?:incrociate|conserte)|smess[oi] di lavorare)"

DONE = {
    ("union", ""): (
        r"(?:volantin[oi]|bacheca|assemblea|delegat[oi]|tessera|comunicat[oi]) (?:\w+ )?(?:usb(?! (?:[abc23]|in|non|tipo))|cgil|cisl|uil|cobas|fiom|filt|slai|ugl|cub|rsu)|(?:sportello|permessi|ore) (?:dei |per i )?(?:delegat[oi]|rsu|rls|rsa)",
    ),
    ("union", "one"): (
        r"(?:girare|gira|circolare|circola|raccol\w+|raccogl\w+|firma\w*|fatto firmare|scritt\w+|distribui\w+|consegnat\w+|compila\w*|appes\w+) (?:\w+ ){0,3}?(?:fogli\w? (?:di|con le) firme|firme|petizion[ei]|lettera aperta|elenco di richieste|volantin[oi]|modul[oi] (?:di|d')(?: )?(?:adesione|iscrizione)|deleghe?|tessere?)",
        r"(?:vogliono|vuole|chied\w+|pretend\w+|rivendic\w+|si lament\w+ (?:di|del|dello|della|degli|per)|protest\w+ per|parl\w+ (?:di|del|dello|della|degli|delle)|discut\w+ (?:di|del|dello|della|degli|su)|confront\w+|scontent[ioea] (?:di|del|dello|per)|arrabbiat[ioea] (?:per|con)|stuf[ioea] (?:di|del|della)) (?:\w+ ){0,2}?"
        + _PAY,
        r"(?:si (?:sono )?(?:riunit|ritrovat|trovat|incontrat|vist|dat\w appuntamento|ritrovan|trovan|riunisc|incontran|vedon)\w*|riunione|ritrovo) (?:\w+ ){0,5}?(?:dopo (?:il )?(?:lavoro|turno)|di nascosto|in segreto|al bar|in un bar|a casa di|fuori|nel parcheggio|senza (?:il |la )?(?:capo|direzione|responsabile))",
        r"(?:invit|reclut|convoc|mobilit|convinc|chiam|radun|coinvolg|spron)\w* (?:\w+ ){0,2}?(?:i |le |gli |altri |suoi )?(?:collegh[ie]|colleghi|compagni|altri|operai)",
        r"(?:si rifiut\w+ di|rifiut\w+|non vogliono|non vuole) (?:fare |firmare |lavorare |accettare )?(?:\w+ ){0,3}?(?:straordinari\w?|sabat[oi]|domenic(?:a|he)|nuovo (?:contratto|turno|orario)|doppio turno|festivi)",
        r"(?:messaggi|chat|chiacchiere|discussioni|lamentele) (?:\w+ ){0,4}?(?:whatsapp|telegram|signal|messenger|facebook)",
        r"(?:denunci|rivolt|segnal|scritt|parl|chiam|and|esposto|consult)\w* (?:\w+ ){0,4}?(?:all'|dall'|da|con|al|alla|un|una|il|l')? ?(?:ispettorato|ispettorato del lavoro|avvocat[oa]|giudice del lavoro|tribunale del lavoro|patronato|difensore civico|consulente del lavoro)",
        r"(?:volantin[oi]|adesiv[oi]|manifest[oi]|cartell[oi]) (?:\w+ ){0,3}?(?:su|sul|sugli|sulle|sulla|contro|per) (?:\w+ ){0,2}?(?:stipendi|salari|paga|condizioni|azienda|capo|straordinari|contratto|direzione|ditta)",
        r"con (?:cartelli|striscioni|bandiere|fischietti|megafon[oi])|(?:prepar|organizz|vot|indic|propon|parl)\w* (?:\w+ ){0,3}?(?:sciopero|assemblea(?! (?:condomin))|presidio|stato di agitazione|elezioni rsu|fermata)",
        r"(?:vogliono|vogliano|vuole|eleggono|chiedono) (?:\w+ ){0,3}?(?:delegat[oai]|rappresentant[ei]|portavoce)",
    ),
    ("strike", "crew"): (
        rf"(?:tutt[oaie]|inter[oaie]|al completo|in blocco|meta|mezza) (?:\w+ ){{0,7}}?{_LEFT}(?! (?:a fine turno|alla fine))",
        rf"{_LEFT} (?:\w+ ){{0,3}}?(?:insieme|in blocco|tutt[ie]|per protesta|contemporaneamente|in massa)",
        r"(?:tutti|tre|quattro|cinque|sei|diversi|mezzo reparto) (?:\w+ ){0,3}?(?:in malattia|malati) (?:\w+ )?(?:lo stesso giorno|insieme|in blocco|di colpo)",
    ),
    ("strike", "one"): (
        r"(?:lasci|abbandon)\w+ (?:\w+ )?(?:i (?:letti|pazienti|posti|reparti)|le (?:aule|classi|corsie|postazioni))|(?:si (?:sono )?rifiut\w+|rifiut\w+) di (?:lavorare|caricare|scaricare|guidare|partire|entrare|iniziare|salire|servire|pulire)|braccia (?:incrociate|conserte)",
        r"(?:parl|minacci|pens|vogli|discut)\w* (?:di )?(?:fermarsi|incrociare le braccia|scioper\w+|non (?:lavorare|venire|entrare)|smettere)",
    ),
    ("conduct", "one"): (
        rf"(?:ha |hanno )?(?:rilasci|concess|dat|conced|fatt)\w* (?:\w+ ){{0,3}}?(?:un'|una |l'|le )?intervist[ae]|(?:parl|raccont|rispos|rispond|dett|spiegat|sfog|confid|dichiarat|spiffer)\w* (?:\w+ ){{0,4}}?(?:con|a|ad|alla|al|allo|ai|agli|davanti (?:a|alla|alle))(?: domande (?:di|del|della|dei))? ?(?:{_PRESS})|(?:ripres|filmat|mandat|inviat|passat|mostrat|vendut|girat|fornit)\w* (?:\w+ ){{0,5}}?(?:a|alla|al|ai|agli|per) (?:{_PRESS})|(?:citat|uscit|finit|apparso|apparsa|compars|parlat)\w* (?:\w+ )?(?:sul|nel|in|alla|sulla|al) (?:giornale|tg|telegiornale|tv|televisione|radio|stampa)|domande (?:di|del|della|dei|delle) {_PRESS}",
        r"(?:scritt|pubblicat|postat|caricat|parl|sparl|condivis|commentat|sfogat)\w* (?:\w+ ){0,4}?(?:di noi|male (?:di noi|dell'azienda|del capo|della ditta)|contro (?:l'azienda|la ditta|il capo)|sull'azienda|sulla ditta|(?:su|in) (?:facebook|tiktok|instagram|linkedin|glassdoor|youtube|twitter|internet))",
        r"(?:puzz|odor|sapeva|sa)\w* (?:\w+ )?(?:di|d'|di forte) ?(?:alcol|alcool|vino|birra|grappa|whisky|vodka|rum|canna|erba|fumo d'erba|superalcolici)|(?:era|e|arrivat[oa]|sembra\w*|tornat[oa]|venut[oa]) (?:\w+ ){0,3}?(?:ubriac[oa]|brill[oa]|sbronz[oa]|alticci[oa]|in stato di ebbrezza|fatt[oa](?= (?:di|e)|[.,;]|$)|drogat[oa]|con i postumi)|(?:beve|beveva|bevuto|beveve) ?(?:\w+ )?(?:in servizio|sul lavoro|di nascosto|in turno|troppo|alcol\w*|birra|vino|prima del|durante|grappa|superalcolici)|(?:beve|ha bevuto)(?=[.,;]|$)|bottigli[ae] di (?:\w+ )(?:\w+ )?(?:nell'|nel|nella|in)(?: )?(?:armadietto|zaino|cabina|borsa|cassetto|spogliatoio)|fuma (?:canne|spinelli|erba)|si droga|positivo (?:all'alcoltest|ai test|alla droga)|problem[ai] (?:di|con l')(?: )?(?:alcol|droga|alcool)",
        r"(?:va a letto|vanno a letto|esce|escono|si vede|si e mess[oa]|se la fa|flirta|ci prova|convive|vive|si bacia\w*|ha una (?:storia|relazione|tresca)|hanno una (?:storia|relazione|tresca)) (?:\w+ )?con (?:il|la|lo|l'|un|una|sua|suo)|(?:si (?:sta )?(?:separa|divorzi|separando|divorziando)\w*|divorziat[oa]|separat[oa] (?:da|dal|dalla)|tradisce (?:la|il)|lasciat[oa] (?:da|dal|dalla)|mollat[oa] (?:da|dal|dalla))|(?:la moglie|il marito|la compagna|il compagno|la fidanzata) (?:\w+ )?(?:lo|la|l'ha|l') ?(?:ha )?(?:lasciat\w|tradi\w+|cacciat\w|mollat\w|picchia)",
        r"(?:(?:il |la |suo |sua |il suo |la sua )(?:figli[oa]|moglie|marito|madre|mamma|padre|nonn[oa]|fratello|sorella|compagn[oa]|bimb[oa]|suocer[oa])) (?:\w+ )?(?:e (?:\w+ )?(?:malat\w|ricoverat\w|mort\w|mancat\w|in ospedale|grave|incint\w|all'ospedale|in carcere)|ha (?:\w+ )?(?:un tumore|la febbre|l'|una malattia|partorit\w)|sta (?:\w+ )?(?:male|morendo|per partorire)|partorisce|muore|ricoverat\w)|(?:funerale|morte|lutto|parto|ricovero|operazione|malattia|affido|affidamento) (?:del |della |di |per )?(?:padre|madre|figli\w|moglie|marito|nonn\w|suo|sua|fratello)|affidamento (?:condiviso|dei figli)|assegno di mantenimento|alimenti all'ex",
        r"(?:pignor\w+ (?:\w+ ){0,3}?(?:stipendio|paga|conto|quinto)|(?:stipendio|paga) (?:\w+ )?pignorat\w|ufficiale giudiziario|debit[oi](?= |[.,;]|$)(?! (?:idric))|indebitat\w+|(?:chied|chiest|vuole|vorrebbe|serve|ottenut)\w* (?:\w+ ){0,3}?(?:un )?(?:anticipo|acconto|prestito)(?! (?:di|sulla) (?:materiale|chiavi|fornitura))|(?:chied|chiest)\w* (?:\w+ )?(?:soldi|denaro)|deve (?:dei )?soldi|non (?:riesce|arriva|puo) (?:\w+ )?(?:a pagare|pagare|a fine mese)|affitto (?:\w+ )?(?:arretrato|non pagato)|sfrattat\w|(?:dorm|viv)\w+ (?:\w+ )?(?:in|nel|nella) (?:macchina|auto|furgone|camper|strada|dormitorio)|senza (?:tetto|fissa dimora)|caritas|(?:manda|spedisce) (?:i )?soldi|ludopat\w+|gioca (?:alle slot|alle macchinette|al lotto)|lavora in nero|secondo lavoro|cessione del quinto|reddito di cittadinanza)",
        r"cerca (?:\w+ )?(?:un altro (?:lavoro|posto)|altro lavoro|di andarsene)|(?:pianto|piangeva|piange|in lacrime|scoppiat\w a piangere)(?= |[.,;]|$)|(?:stato|uscito|esce|appena uscito) (?:\w+ )?(?:in|di|dal) (?:carcere|galera|prigione)|precedenti(?: penali)(?= |[.,;]|$)|pregiudicat\w|braccialetto elettronico|ai domiciliari|ex (?:detenut|carcerat|galeott)\w",
        r"(?:si sono|si e|hanno) (?:\w+ )?(?:litigat\w*|picchiat\w*|azzuffat\w*|insultat\w*|menat\w*|bisticciat\w*|presi a pugni|urlat\w* addosso)|lite (?:tra|fra|con|in)|rissa|(?:minaccia|insulta|aggredi|molesta|spinto|schiaffeggia|sputa)\w* (?:\w+ )?(?:un|una|il|la|lo|suo|sua|l') ?(?:collega|capo\w*|cliente|autista|responsabile|custode|stagista|apprendista)|molesti[ea] (?:a|su|verso|sul)|mobbing|(?:si e |ha )?(?:dimess[oa]|dato le dimissioni|rassegnato)|si licenzia|licenziat[oaie]|licenziamento|lettera (?:di richiamo|di licenziamento|disciplinare)",
        rf"richiamo (?:scritto|verbale|disciplinare)|va in pensione|(?:e stat[oa]|l'hanno) (?:arrestat[oa]|fermat[oa] dai)|ritirat\w la patente|senza patente|(?:in|al) tribunale (?:per|il)|processo per|(?:deve|devono|doveva|prestat\w|chiesto in prestito) (?:\w+ ){{0,5}}?{SUM}",
        r"(?:per conto loro|tra di loro|fra di loro|in disparte) ?|puzza di sudore|non si lava|parla da sol[oa]|sente le voci|ha dato di matto|(?:ancora|gia|arrivat[oa]) (?:\w+ )?(?:bevut[oa]|ubriac[oa]|sbronz[oa])|ce l'ha (?:sempre )?(?:col|con il|con) (?:premier|governo|presidente|ministro)|venut[ei] alle mani|(?:ha|hanno) paura (?:di lui|di lei|del capo)|e lei ha paura|(?:beccat[oa]|sorpres[oa]|pres[oa]|colt[oa]) (?:\w+ )?a rubare|(?:ha|hanno) (?:mandato|inviato) (?:il |un )?(?:curriculum|cv)|(?:arriv|ven)\w+ (?:\w+ )?(?:ciucco|sbronzo|ubriaco)(?= ed?|[.,;]|$)",
    ),
    ("health", "one"): (
        r"(?:in (?:malattia|maternita|mutua|infortunio|chemio\w*|terapia|cura per|riabilitazione|burn-?out|depressione)(?= |[.,;]|$)|incinta|aspetta (?:un|una) (?:bambin[oa]|figli[oa]|bimb[oa])|(?:ha|avuto|soffre di|soffre d'|colpit[oa] da|ha avuto) (?:\w+ )?(?:un |una |un'|l'|il |la )?(?:attacco (?:di panico|epilettico|di cuore|d'ansia)|crisi (?:di|epilett)\w*|infarto|ictus|tumore|cancro|diabete|epilessia|ernia|depressione|aborto|emicranie?|asma|ansia|mal di (?:schiena|testa)|colpo della strega|hiv|esaurimento)|prende (?:\w+ )?(?:pastiglie|pasticche|psicofarmaci|antidepressivi|insulina|farmaci|ansiolitici)|(?:dal|dallo|va dal) (?:medico|psicologo|psichiatra|dottore|cardiologo)|certificato medico|problemi di (?:salute|cuore|schiena))",
    ),
    ("faith", "one"): (
        r"(?:per (?:pregare|la preghiera|andare (?:a messa|in moschea))|(?:prega|pregano|pregando|pregava)(?= |[.,;]|$)(?! (?:di|il|la|i|gli|le|tutti))|fa (?:il )?(?:ramadan|digiuno)|digiun(?:a|ano|ando)|(?:pausa|tappeto|sala|ora) (?:di |per la |della )?preghiera|(?:va|andat[oa]|vanno) (?:a messa|in moschea|in chiesa|in sinagoga|al culto)|(?:porta|indossa|mette)(?:no|va)? (?:\w+ )?(?:il |un |la |una |lo )?(?:velo|hijab|turbante|kippah?|crocifisso|croce(?! rossa)|foulard islamico|rosario)|non (?:mangia|tocca|serve|beve|vende) (?:\w+ )?(?:maiale|manzo|carne|alcol\w*|prosciutto|vino)|(?:e|sono) (?:\w+ )?(?:musulman[oaie]|ebre[oaie]|indu|induist\w|buddist\w|evangelic[oai]|testimon[ei] di geova|cattolic[oaie]|protestant[ei]|credent[ei]|sikh|praticant[ei](?= |[.,;]))|(?:ferie|libero|permesso|cambi\w+) (?:\w+ ){0,4}?per (?:il |la |l')?(?:ramadan|eid|sabato ebraico|shabbat|comunione|cresima|pellegrinaggio|diwali)|legge (?:la bibbia|il corano)|predica(?= |[.,;]|$))",
        r"per (?:la sua|motivi) (?:fede|religion\w+|religios\w+)",
    ),
    ("party", "one"): (
        r"(?:port|mess|attacc|appes|distribui|con|esib|indoss|ha)\w* (?:\w+ ){0,3}?(?:spill[ae]|spillett[ae]|adesiv[oi]|cappellin[oi]|magliett[ae]|manifest[oi]|santin[oi]|volantin[oi]) (?:\w+ ){0,2}?(?:di |del |della |d'un |di un |elettoral[ei])(?:partito|candidat[oa]|campagna|elezioni|sindaco|voto)?|fa (?:propaganda|campagna elettorale|politica)|(?:vota|votano|votato|votare)(?= (?:per|a|la|il|lega|pd|destra|sinistra|contro))|(?:si candida|candidat[oa]|si presenta) (?:alle|per|al|con|nella) (?:\w+ )?(?:elezioni|comune|comunali|lista|sindaco|regionali|partito)|(?:iscritt[oa]|tesserat[oa]|milita|militante) (?:a|al|del|di|in|nel) (?:un |una )?(?:partito|pd|lega|movimento)|(?:parl|discut|litig|bistic)\w* (?:\w+ )?(?:di |della |sulla |per |delle )(?:la )?(?:politica|elezioni|governo|immigrati|migranti|guerra in)",
    ),
    ("ethnicity", "one"): (
        r"(?:vengono|viene|sono|e|arriv\w+|proveng\w+|originari\w?) (?:\w+ ){0,3}?(?:dal|dalla|dallo|dall'|dagli|del|della|di|dai) ?(?P<land>[a-z]+(?: [a-z]+)?)",
        r"(?:e|sono) (?:\w+ ){0,2}?(?:rom|zingar[oaie]|stranier[oaie]|immigrat[oaie]|extracomunitari\w?|clandestin[oaie]|ner[oaie](?= |[.,;]|$)|arab[oaie]|african[oaie]|profug\w+|sinti)(?= |[.,;]|$)|(?:mamma|famiglia|madre|bambin[oaie]|coppia|donna|uomo|signora|ragazz[oaie]) (?:rom|sinti|zingar[oaie]|extracomunitari\w)|(?:parlano|parla|parlando) (?:\w+ ){0,2}?(?:arabo|rumeno|romeno|albanese|cinese|wolof|ucraino|nella loro lingua|tra loro in)|(?:senza|non ha) (?:documenti|permesso(?: di soggiorno)?)(?= |[.,;]|$)|permesso di soggiorno|accento (?:straniero|forte|dell'est)",
        r"(?:parla|capisce|parlano) (?:\w+ )?(?:poco|male|a malapena) (?:l')?italiano|non (?:parla|capisce) (?:bene )?(?:l')?italiano|famiglia (?:\w+ )?(?:ancora|e rimasta) (?:in|a) \w+",
    ),
    ("person_alert", "barred"): (
        rf"{BARRED}[^.;!?\n]{{0,40}} ?(?:non puo (?:\w+ )?(?:entrare|accedere|avvicinarsi|tornare)|non deve (?:\w+ )?(?:entrare|accedere|passare)|ha il divieto|divieto di (?:accesso|ingresso|avvicinamento)|interdett\w|e (?:stato )?(?:bandit|allontanat|diffidat|espuls)\w|indesiderat\w|daspo|non e gradit\w)",
        r"non (?:far(?:lo|la|li)|lasciar(?:lo|la|li)|fate(?:lo|la)) (?:\w+ )?(?:entrare|passare|salire)|daspo|divieto di avvicinamento (?:a lei|all'ex|alla (?:moglie|ex|figlia|donna|madre)|ai figli|al (?:minore|figlio))",
    ),
    ("person_alert", "child"): (
        rf"{CHILD} (?:[^.;!?\n]{{0,50}} )?(?:da sol[oaie]|sol[oaie](?= |[.,;]|$)|senza (?:i |la |il )?(?:genitori|mamma|madre|padre|adult[oi]|accompagnator\w+)|non accompagnat[oaie]|smarrit[oaie]|pers[oaie](?= |[.,;]|$)|in lacrime|che piange|piangeva|cerca (?:la|i|il) (?:mamma|genitori|papa|nonna)|si e (?:pers|allontanat|smarrit)\w|non si trova)",
        rf"(?:smarrit[oa]|cerchiamo|si cerca|perso di vista|persa di vista) (?:un |una |la |il )?(?:\w+ )?{CHILD}",
        rf"{KIN}[^.;!?\n]{{0,60}}{CHILD}[^.;!?\n]{{0,60}}(?:senza (?:\w+ )?(?:permesso|autorizzazione|delega|consenso|avvisare)|non autorizzat\w|con la forza|in macchina|non e (?:in|sulla) (?:lista|delega))",
        rf"{KIN}[^.;!?\n]{{0,40}}(?:non autorizzat\w|senza (?:permesso|delega)|portat\w via|prelevat\w|pres\w)[^.;!?\n]{{0,40}}{CHILD}[^.;!?\n]{{0,40}}(?:senza|non|asilo|scuola|macchina|auto|forza|delega|$)",
    ),
    ("person_alert", "kin"): (
        r"non (?:puo|deve) (?:\w+ )?(?:piu )?(?:entrare|avvicinarsi|venire|ritirare|prendere)",
    ),
}  # fmt: skip
