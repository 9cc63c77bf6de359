# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is done at work, in French: kind and who must stand there, to patterns of folded letters."""

from __future__ import annotations

from tocsin.core.guard.said.doings.who import BARRED, CHILD, KIN, SUM

_PRESS = r"(?:(?:la |le |les |l'|un |une |des |aux |au )?(?:presse(?! (?:\d|hydraul|a ))|medias?|journalistes?|reporters?|journal(?: local)?|radio(?: locale)?|tele(?: locale)?|television|chaine locale|equipe de tele\w*|cameras?)(?! de (?:surveillance|quai)))"
_PAY = r"(?:(?:les |leurs? |sa |son |la |une |des |de |du |d')?(?:augmentations?|salaires?|paies?|payes?|primes?|heures sup\w*|conditions de travail|contrats?|treizieme mois))"
_LEFT = r"(?:quitt\w+ (?:\w+ )?(?:le |la |l'|leurs? |son |les )?(?:postes?|travail|atelier|chaine|site|entrepot|quai|service|lits?|patients?|classes?|chantier|caisses?|cuisine)|(?:est|sont|s'est|se sont) (?:\w+ )?(?:partie?s?|rentree?s?|arretee?s?|barree?s?|assise?s?|leve\w*)|debray\w+|cesse\w* le travail|pose\w* (?:les|leurs) outils|croise\w* les bras|rendu (?:leur|son) tablier)"

DONE = {
    ("union", ""): (
        r"(?:tracts?|panneau|local|permanence|affichage|delegues?|reunion) (?:\w+ )?(?:cgt|cfdt|sud|fo|unsa|cftc|cfe-cgc)(?= |[.,;]|$)(?! (?:de|du|ouest|est))|heures de delegation|permanence (?:des |du )delegues?",
    ),
    ("union", "one"): (
        r"(?:circuler|circule\w*|signe\w*|sign(?:er|ent)|fai(?:t|re|ts) signer|recueill\w+|collect\w+|redig\w+|lanc\w+|distribu\w+|affich\w+|pass\w+|remp\w+) (?:\w+ ){0,3}?(?:petitions?|lettre ouverte|liste de (?:revendications|signatures)|signatures?|bulletins? d'adhesion|cahier de revendications|cartes? syndicales?)(?! (?:du|de la) (?:bon|livraison))",
        r"(?:veu(?:t|lent)|demand\w+|exig\w+|reclam\w+|negoci\w+|se plai\w+ (?:de|des|du)|ral\w+ (?:sur|contre|pour)|parl\w+ (?:de|des|du)|discut\w+ (?:de|des|du)|compar\w+|mecontente?s? (?:de|des|du)|remontee?s? (?:par|contre)|en colere (?:pour|contre|a cause)) (?:\w+ ){0,2}?"
        + _PAY,
        r"(?:se (?:sont )?(?:retrouv|reuni|rassembl|concert|donn\w+ rendez|vu)\w*|retrouv\w+|rendez-vous|reunion) (?:\w+ ){0,5}?(?:apres (?:le travail|le service|la debauche|le poste)|en cachette|en secret|au bistrot|au bar|au cafe|chez (?:un|une|l')|dehors|sur le parking|sans (?:le |la )?(?:chef|direction|hierarchie))",
        r"(?:invit|recrut|embrigad|mobilis|convoqu|appel|entrain|rassembl|pouss)\w* (?:\w+ ){0,2}?(?:collegues|autres|copains|equipe|gars|intérimaires|interimaires) (?:\w+ )?(?:a |pour |contre |d')",
        r"refus\w* (?:\w+ )?(?:de (?:faire|signer|prendre|venir) |les |des |leurs |la |le )?(?:\w+ ){0,3}?(?:heures sup\w*|samedis?|dimanches?|nouveau contrat|week-ends?|avenant|planning|doublage)",
        r"(?:messages?|groupe|discussions?|on parle|ca parle|ca rale|bavard\w*) (?:\w+ ){0,4}?(?:whatsapp|telegram|signal|messenger|facebook)",
        r"(?:saisi|alert|contact|appel|ecri|plain|vu|parl|all|sign)\w* (?:\w+ ){0,4}?(?:l'inspection du travail|inspection du travail|prud'?hommes|la medecine du travail|un avocat|son avocat|une avocate|le defenseur des droits|le comite|le cse)",
        r"(?:tracts?|autocollants?|affiches?|affichettes?) (?:\w+ ){0,3}?(?:sur|contre|pour|a propos) (?:\w+ ){0,2}?(?:salaires?|paies?|primes?|conditions|direction|patron|horaires|boite|heures)",
        r"avec (?:des )?(?:pancartes|banderoles|drapeaux|sifflets|megaphones?)|(?:cherch|veu|prepar|mont|organis|lanc|vot)\w* (?:\w+ ){0,3}?(?:greve|debrayage|blocage|section|liste aux elections|assemblee generale)",
        r"(?:veulent|veut|elire|elisent|demandent|reclament) (?:\w+ ){0,3}?(?:delegues?|deleguee|representants?|porte-parole)",
    ),
    ("strike", "crew"): (
        rf"(?:toute?|tous|toutes|l'ensemble|la moitie|entiere?|complete?) (?:\w+[' ]){{0,6}}?{_LEFT}(?! (?:a|en) (?:la fin|pause))",
        rf"{_LEFT} (?:\w+ ){{0,3}}?(?:ensemble|en bloc|d'un seul|en meme temps|en signe|comme un seul|tous)",
        r"(?:tous|toutes|plusieurs|trois|quatre|cinq|six|la moitie) (?:\w+ ){0,3}?(?:en arret|malades?|en maladie) (?:\w+ )?(?:le meme jour|en meme temps|ensemble|d'un coup)",
    ),
    ("strike", "one"): (
        r"(?:quitte|quitter|quittent|ont quitte|a quitte|abandonn\w+) (?:\w+ )?(?:leurs? (?:postes?|lits?|patients?|classes?|services?)|les (?:lits|services|salles|postes|chaines))|debray\w+|refus\w* (?:de |d')(?:travailler|charger|decharger|conduire|rouler|demarrer|prendre (?:le |leur )?(?:poste|service)|entrer|servir|embaucher)|(?:droit de retrait)",
        r"(?:parl|menac|envisag|prevoi|veul|pens)\w* (?:de |d'|a )?(?:debray\w+|s'arreter|arreter le travail|cesser le travail|tout arreter|se mettre en greve|ne pas (?:venir|prendre))",
    ),
    ("conduct", "one"): (
        rf"(?:donn|accord|fai)\w* (?:\w+ ){{0,3}}?(?:une |des |l')?interviews? (?:a|au|aux|pour|avec)|(?:parl|caus|discut|bavard|cont|racont|temoign|repond|confi|balanc|expliqu|plain)\w* (?:\w+ ){{0,4}}?(?:a|au|aux|avec|devant|pour|dans)(?: questions (?:de|du|des))? {_PRESS}|(?:filme|envoy|transmi|fourni|film|fuit|donn|montr|vend)\w* (?:\w+ ){{0,5}}?(?:a|au|aux|pour) {_PRESS}|questions (?:de|du|des|d'un|d'une) {_PRESS}|(?:cite|passe|vu|appar\w+|interroge)e?s? (?:\w+ )?(?:dans|a|par|sur) (?:le journal|la tele|la radio|la presse|les medias|un journaliste)|(?:temoign|parl)\w* (?:\w+ )?(?:dans|sur) (?:le journal|la tele\w*|la radio|les ondes)",
        r"(?:post|publi|ecri|crach|critiqu|rale|denigr|partag|comment)\w* (?:\w+ ){0,4}?(?:sur|contre) (?:nous|la boite|l'entreprise|la direction|le chef|son chef|facebook|tiktok|linkedin|instagram|glassdoor|twitter|youtube|reddit|les reseaux)",
        r"(?:sent\w*|pu\w+|empest\w+) (?:\w+ )?(?:l'|le |la |a l')?(?:alcool|vin|biere|pastis|rhum|whisky|vodka|joint|cannabis|shit|beuh)|(?:est|etait|arriv\w+|revenu\w*|semble|parait) (?:\w+ ){0,3}?(?:ivre|saoule?|soule?|bourree?|emeche\w*|alcoolise\w*|defonce\w*|en etat d'ivresse|pompette)(?! de)|(?:a|avait|ayant|ont) (?:\w+ )?(?:bu(?= |[.,;]|$)(?! (?:de l'eau|un cafe))|picole|fume (?:un joint|de l'herbe))|boit(?= (?:au travail|en cachette|trop|pendant|avant|la nuit|en poste|de l'alcool|toujours)|[.,;]|$)|picole|se drogue|(?:bouteille|flasque|canette)s? (?:de |d')(?:\w+ )?(?:dans|sous) (?:son|le|sa) (?:casier|vestiaire|sac|cabine|camion|siege)|alcootest positif|probleme d'alcool|fume (?:des joints|de l'herbe|du shit)",
        r"(?:couch\w+|sort(?:ent)?|flirt\w+|vit|vivent|s'embrass\w+|fricot\w+|file le parfait amour|(?:a|ont|entretien\w*) une (?:liaison|aventure|relation)|s'est mis\w* en couple|drague\w*) (?:\w+ )?avec|drague (?:la|les|une|le|un)|(?:divorce(?! (?:d'avec le))|se separe|est separee?|s'est separee?|trompe (?:sa|son)|plaquee? par|quittee? par (?:sa|son))|(?:sa|son) (?:femme|mari|conjoint\w*|copine?|compagn\w+|ex|couple) (?:l'a|est|a|va|bat|veut|part|le|la) ?(?:\w+ ){0,2}?(?:quitte\w*|trompe\w*|partie?|parti|demande|frappe|dehors|mal)",
        r"(?:son|sa|ses|leur) (?:fils|fille|femme|mari|mere|pere|enfants?|bebe|frere|soeur|conjoint\w*|grand-mere|grand-pere|petite?|gamine?|belle-mere) (?:\w+ )?(?:est|a|va|vient|sont|mal|malade|hospitalise\w*|mourante?|decede\w*)(?! (?:a l'accueil|la|ici|arrive|attendu))|(?:enterrement|obseques|deces|accouchement|garde|hospitalisation|maladie|proces) (?:de |d')?(?:sa|son|ses)\b|garde (?:alternee|partagee|des enfants)|juge aux affaires familiales|pension alimentaire",
        r"(?:saisies? sur (?:le |son )?salaires?|huissiers?|endette\w*|surendett\w+|dettes?|fauche\w*|interdit bancaire|(?:demand|touch|obten|reclam|voul)\w* (?:\w+ ){0,3}?(?:avance|acompte)(?: sur)?|(?:emprunt|quemand|prete|prend)\w* (?:\w+ ){0,3}?(?:de l'argent|du fric|\d+ euros)|(?:peut|pouvait|arrive|sait) (?:\w+ )?(?:plus|pas) (?:a )?(?:payer|boucler|finir)|loyers? (?:impaye|en retard)\w*|(?:dor|viv|log)\w* (?:\w+ )?(?:dans|a) (?:sa voiture|son camion|la rue|l'hotel|son fourgon|un foyer)|expulsee?(?= de son)|sdf|sans abri|restos du coeur|banque alimentaire|envoie (?:\w+ )?(?:de l'|l')argent|travaille au noir|deuxieme boulot|joue au casino|joue aux courses|perdu au jeu|rsa)",
        r"(?:cherche|postule|lorgne) (?:\w+ ){0,3}?(?:ailleurs|un autre (?:boulot|emploi|poste|travail)|chez (?:le|la|un) concurren\w+)|(?:en larmes|pleur(?:e|ait|es)|a pleure|fondu en larmes|craque nerveusement|sanglot\w+)|(?:sort|sorti|fait|sortie) de (?:prison|taule)|(?:fait|a fait) de la (?:prison|taule)|casier judiciaire|bracelet electronique|(?:en )?liberte conditionnelle|repris de justice|ex-?(?:taulard|detenu)\w*",
        r"(?:se sont|s'est|se|s') ?(?:\w+ )?(?:disput\w+|engueul\w+|battus?|battue?s?|bagarr\w+|embrouill\w+|prise? de bec|fachee?s?)|en sont venus aux mains|altercation|bagarre|(?:gifle|frappe|menace|insulte|harcele|bouscule|agresse|crache sur)\w* (?:\w+ )?(?:son|sa|une?|le|la|l'|un autre|des) ?(?:chef\w*|collegue\w*|client\w*|chauffeur|gardien|responsable|stagiaire|interimaire|caissiere?)|harcelement|(?:demissionn\w+|pos\w+ sa demission|donn\w+ sa demission|licenciee?s?|viree?s?(?= |[.,;]|$)|mise? a pied|mis a la porte)",
        rf"avertissement (?:ecrit|pour|au|a la)|entretien prealable|part en retraite|prend sa retraite|(?:ete|s'est fait) (?:arretee?|interpellee?|embarquee?)|garde a vue|perdu son permis|retrait de permis|convoquee? (?:au tribunal|au commissariat|chez les gendarmes)|(?:doit|doivent|devait|emprunt\w+|prete) (?:\w+ ){{0,4}}?{SUM}",
        r"entre eux (?:a la pause|a table|toute la journee|sans)|restent? (?:\w+ )?entre (?:eux|elles)|pue la sueur|se lave pas|parle tout seul|entend des voix|a pete (?:un plomb|les plombs)|(?:encore|toujours) (?:saoul|soul|bourre|ivre)e?|gueule de bois|n'arrete pas avec le (?:president|premier ministre|gouvernement)|(?:failli |sont )?en venir aux mains|a (?:tres )?peur (?:de lui|d'elle|du chef|de son|de sa)|(?:fait prendre|pris|surpris|arrete)e? (?:\w+ )?(?:a voler|en train de voler|pour vol)|a postule|ont postule|(?:arriv|vin)\w+ (?:\w+ )?(?:cuit|rond|pompette|torche)e?(?= et|[.,;]|$)",
    ),
    ("health", "one"): (
        r"(?:en arret(?: maladie| de travail)?(?= |[.,;]|$)(?! (?:de bus|technique|d'urgence))|arretee? (?:\w+ )?(?:pour|a cause)(?: de| du)? (?:\w+ )?(?:dos|genou|grippe|depression|burn-?out|sante|maladie|nerfs|epaule|grossesse)|porte\w* pale|en (?:maladie|conge (?:maternite|maladie)|mi-temps therapeutique|cure|depression|burn-?out|chimio)|enceinte(?= |[.,;]|$)(?! (?:du|de la|de l'|acoustique|fermee|grillagee|froide|thermi))|attend (?:\w+ )?(?:un enfant|un bebe|un heureux evenement|des jumeaux)|(?:mal|bloquee?|hernie|lumbago|sciatique) (?:\w+ )?(?:au|du|de) (?:dos|genou|epaule)|(?:a|fait|eu|souffre d'|souffre de|souffre du|victime d'|fait un|fait une) (?:une? |des )?(?:crises? (?:d'epilepsie|d'angoisse|de nerfs|d'asthme|cardiaque)|malaises?|fausse couche|infarctus|avc|cancer|diabete|depression|hernie|migraines?|burn-?out|tendinite|asthme)|prend (?:\w+ )?(?:des |ses )?(?:cachets|medicaments|antidepresseurs|anxiolytiques|insuline)|(?:chez|voit|suivie? par) (?:le |un |son )?(?:psy\w*|medecin|docteur|addictologue))",
    ),
    ("faith", "one"): (
        r"(?:pour (?:prier|la priere|faire (?:sa|la) priere|aller a la (?:messe|mosquee))|prie(?= |[.,;]|$)(?! (?:de|les|le|la|d'))|prient(?= (?:dans|sur|pendant|a|au|derriere))|fait (?:le ramadan|careme|sa priere|ses prieres)|jeune (?:pendant|pour|depuis|jusqu|aujourd)|(?:pause|tapis|salle|lieu|heure) (?:de )?priere|(?:va|allee?|vont) (?:a|au) (?:la )?(?:messe|mosquee|temple|synagogue|eglise)|port\w* (?:un |le |son |une |la )?(?:\w+ )?(?:voile|foulard|hijab|turban|kippa|croix(?! rouge)|niqab)|(?:mange|sert|touche|vend|boit|porte) (?:pas|plus) (?:\w+ )?(?:de |du |d')?(?:porc|boeuf|viande|alcool|halal)|(?:est|sont|serait) (?:\w+ )?(?:musulman\w*|juif|juive|juifs|hindoue?s?|bouddhiste|catholique|protestante?|evangeliqu\w+|temoin de jehovah|croyante?|tres pieu\w+|convertie?|salafiste|sikh)|(?:conge|absente?|off|repos|echang\w+) (?:\w+ ){0,4}?pour (?:l'aid|le ramadan|kippour|pessah|le sabbat|le shabbat|diwali|une communion|le pelerinage|la toussaint)|lit (?:la bible|le coran)|preche|parle de (?:dieu|jesus|religion)|proselyt\w+)",
        r"c'est son (?:sabbat|shabbat|ramadan|careme)|pour (?:motif|raison)s? religieu\w+|a cause de sa (?:religion|foi)",
    ),
    ("party", "one"): (
        r"(?:port|arbor|coll|affich|a|avec|distribu)\w* (?:\w+ ){0,3}?(?:badges?|autocollants?|casquettes?|pin's|tee-shirts?|affiches?|t-shirts?|tracts?) (?:\w+ ){0,2}?(?:d'un |du |de la |de |d'une )?(?:candidate?|parti|elections?|campagne|electora\w+|politiques?|maire|depute)|(?:fait|font) (?:\w+ )?campagne|(?:milit|tract)\w* (?:\w+ )?(?:pour|au|a|dans)|(?:vote|vot(?:ent|er)) (?:pour|a droite|a gauche|blanc|extreme)|(?:se presente|candidate?) (?:aux|a la|a l'|sur) (?:\w+ )?(?:elections?|municipales|mairie|legislatives|liste)|(?:encarte|adherent|militant)e?s? (?:d'un |du |de |au )|(?:parl|dispu|engueul|discut)\w* (?:\w+ )?(?:de |sur |des |pour )?(?:la )?(?:politique|elections|president|gouvernement|immigration|guerre en)",
    ),
    ("ethnicity", "one"): (
        r"(?:vien(?:t|nent)|originaires?|sont|est|arriv\w+|debarqu\w+) (?:\w+ ){0,3}?(?:du|de la|de l'|des|de|d')(?: |(?<='))(?P<land>[a-z]+(?:[' -][a-z]+)?)",
        r"(?:est|sont|c'est) (?:\w+ ){0,2}?(?:roms?|gitane?s?|manouches?|gens du voyage|etrangers?|immigre\w*|sans[- ]papiers?|migrante?s?|refugie\w*|noire?s?(?= et|[.,;]|$)|arabes?|africaine?s?|maghrebine?s?)(?= |[.,;]|$)|(?:famille|maman|mere|enfants?|couple|voisins?) (?:rom|roms|gitane?s?|manouches?)|(?:parl\w+|caus\w+) (?:\w+ ){0,2}?(?:arabe|turc|roumain|polonais|wolof|bambara|portugais|russe|entre eux dans leur langue|leur langue|pas francais)|(?:titre|carte) de sejour|(?:sans|pas de) (?:papiers|titre|visa)|fort accent|accent (?:etranger|africain|slave)",
        r"(?:parle|comprend|parlent|comprennent) (?:\w+ )?(?:a peine|mal|peu|tres peu|pas) (?:le |bien )?francais|famille (?:\w+ )?restee? (?:en|a|au|aux) \w+",
    ),
    ("person_alert", "barred"): (
        rf"(?:{BARRED})[^.;!?\n]{{0,40}} (?:interdite?s? (?:\w+ )?(?:d'acces|de (?:site|stade|sejour|magasin)|d'entree|dans|sur|a|aux|au)|exclue?s? (?:du|de la|de l'|des)|bannie?s? (?:du|de|des)|indesirable|persona non grata|n'a plus (?:le droit|acces)|ne doit (?:plus|pas) (?:entrer|acceder|penetrer|revenir))",
        r"ne (?:pas|plus) (?:lui |le |la |les )?(?:ouvrir|laisser (?:entrer|passer|acceder)|(?:le |la )laisser)(?! (?:la|le|les) (?:porte|vanne|trappe|fenetre))|interdiction (?:de stade|d'approcher|de paraitre|d'entrer en contact)|mesure d'eloignement|ordonnance de protection",
    ),
    ("person_alert", "child"): (
        rf"{CHILD} (?:[^.;!?\n]{{0,50}} )?(?:seule?s?|sans (?:ses |son |sa |leurs )?(?:parents?|adulte|accompagnateur|surveillance|mere|pere)|non accompagne\w*|egare\w*|perdue?s?(?! (?:de|leur|sa|son) (?:badge|carte))|en pleurs|perdue?s? de vue|introuvables?|cherche (?:sa|ses|son)|s'est (?:sauve|enfui|echappe|eloigne)\w*|a disparu)",
        rf"(?:perdu de vue|cherche|recherche|on a perdu) (?:un |une |la |le |sa |son )?(?:\w+ )?{CHILD}",
        rf"{KIN}[^.;!?\n]{{0,60}}{CHILD}[^.;!?\n]{{0,50}}(?:sans (?:\w+ )?(?:autorisation|accord|permission|prevenir|droit)|non autorise\w*|emmene\w*|enleve\w*|de force|en voiture|pas sur la liste|malgre)",
        rf"{KIN}[^.;!?\n]{{0,40}}(?:non autorise\w*|sans autorisation|emmene\w*|enleve\w*|parti\w* avec)[^.;!?\n]{{0,40}}{CHILD}",
    ),
    ("person_alert", "kin"): (
        r"n'a plus (?:le droit|acces)|ne doit (?:plus|pas) (?:entrer|venir|approcher|recuperer)|interdite? d'(?:acces|entree)",
    ),
}  # fmt: skip
