# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words of those who live without a home, in custody or with an addiction, and of those who seek asylum or serve, folded, as readable data.

`word*` is a beginning. A table of turns holds patterns without regard to capitals and accents."""

from __future__ import annotations

APART = """
    unhoused rough-sleeper* vagrant* drug-user* addict addicts alcoholics inmate inmates detainee* convicts ex-convict* ex-offender* parolee* prostitut* hobos beggars panhandler* encampment*
    obdachlose obdachlosen obdachloser obdachlosenlager* obdachlosencamp* obdachlosenheim* obdachlosenunterkunft* wohnungslose wohnungslosen wohnungsloser bettler bettlern drogenabhangige* drogenkonsument* drogensuchtig* junkie* fixer fixern alkoholiker* alkoholkrank* suchtkranke* haftling haftlinge haftlingen strafgefangene* untersuchungsgefangene* haftinsass* gefangnisinsass* prostituiert*
    sans-abri* sdf sans-domicile* toxicoman* drogue*-dependant* clochard* mendiants mendiantes alcooliques detenus detenues prostituees
    sintecho* sinhogar* mendigos mendigas indigentes toxicoman* drogadict* drogodependient* alcoholicos presos reclusos reclusas prostitutas manteros
    senzatetto tossicodipendent* tossic* barboni alcolisti alcolizzati detenuti detenute carcerati carcerate reclusi mendicanti prostitute
    bezdomn* narkoman* alkoholik* alkoholicy wiezniow* wiezniom wiezniami osadzeni osadzonych zebrak* zebracy prostytut*
    dakloze daklozen daklozenkamp* daklozenopvang* thuisloze thuislozen zwervers drugsverslaafd* drugsgebruiker* verslaafden junks alcoholisten gevangenen gedetineerd* bedelaars
    kodittom* asunnottom* huumeidenkaytt* narkomaan* alkoholist* vangit vankeja vankien kerjalais*
"""
"""One word for those who are told of."""

APART_TURNS = (
    r"rough sleep(?:ers?|ing)|sleeping rough|drug (?:users?|addicts?)|sex workers?|homeless (?:people|persons?|m[ae]n|wom[ae]n|residents?|population|famil(?:y|ies)|veterans?|youths?|camps?|encampments?|adults)"
    r"|(?:living|people|those) on the streets?|prisoners?(?! of)"
    r"|personnes? (?:a la rue|sans (?:abri|domicile|logement))|sans (?:abri|domicile)(?: fixe)?|usag(?:er|ere)s? de (?:drogues?|stupefiants)|prisonni(?:er|ere)s(?! d[eu]s?(?!\w)| d['’])"
    r"|personas? (?:sin (?:hogar|techo)|en situacion de calle|privadas de libertad)|consumidores de drogas|personas? drogodependientes?"
    r"|persone? senza (?:fissa )?(?:dimora|casa|tetto)|senza (?:tetto|fissa dimora)|prigionier[ie](?! d)|consumatori di droghe"
    r"|osob\w{1,3} (?:w kryzysie )?bezdomn\w{1,4}|osob\w{1,3} uzaleznion\w{1,3}"
    r"|dak- en thuislozen|laitapuolen kulkij\w{1,5}|gefangene (?:wurden |werden )?(?:evakuiert|verlegt|gerettet|in sicherheit)"
)
"""Several words for the same."""

SEEKING = {
    "ethnicity": r"richiedent[ei] asilo|solicitantes? de asilo|demandeu(?:r|se)s? d['’]asile|asylum seekers?|osob\w{1,3} ubiegajac\w{1,5} sie o azyl|migrant (?:farm ?)?(?:workers?|labou?rers?|families|camps?)|somalit|somalialais\w{1,4}",
    "faith": r"(?:students?|pupils?|children|boys|girls|staff|teachers?) (?:of|from|at) (?:the|an?) (?:\w+ )?(?:catholic|jewish|muslim|islamic|sikh|hindu|christian|protestant|orthodox|quaker|convent) (?:\w+ )?(?:school|college|academy|seminary|university)"
    r"|schuler(?:innen|n)? (?:der|einer) (?:katholisch|evangelisch|judisch|islamisch|muslimisch)\w{1,2} \w*schule|eleves (?:de l['’]|d['’]une |du )(?:ecole|lycee|college|institution) (?:catholique|juif|juive|musulmane?|coranique)"
    r"|alumn[oa]s (?:del|de la|de un|de una) (?:colegio|escuela|instituto) (?:catolic|judi|islamic|musulman|cristian)\w{1,2}|(?:studenti|alunni|allievi) (?:della|di una|del|dell['’]\w+) (?:scuola|collegio|istituto)? ?(?:cattolic|ebraic|islamic|coranic)\w{1,2}"
    r"|uczni(?:owie|ow) szkoly (?:katolick|zydowsk|islamsk|koraniczn)\w{1,3}|leerlingen van (?:de|een) (?:katholieke|joodse|islamitische|gereformeerde) school",
    "orientation": r"homo['’]s|homot|homoja|homojen",
}
"""Those who seek a country or are called by a faith or a love, whatever the sentence says of them."""

BEFELL = """
    flooded evicted cleared removed washed swept found swamped soaked resettled rehoused returned transported locked
    uberflutet uberschwemmt weggespult geraumt vertrieben aufgenommen betroffen aufgefunden erfroren klinik rsa pflegeheim altenheim seniorenheim ehpad residenz
    inonde inondee inondes inondees loge logee accueillis accueillies expulses deplaces retrouve retrouves abri
    inundado inundada inundados realojados realojadas trasladado alojados alojadas acogidos arrastrados rescatado evacuado evacuada albergados fallecidos
    allagato allagata sgomberati sgomberate sgomberato ospitati ospitate accolti accolte spostati travolti evacuato soccorso assideramento
    zalane zalany zalana przeniesiono przeniesione przewiezieni umieszczeni umieszczono ewakuowana zamarzli zamarzl zabrani uratowane uratowany
    verplaatst opgevangen weggehaald gehaald ondergebracht ondergelopen onder ontruimd overleden overgebracht meegenomen
    evakuoitu siirretty pelastettu tuotu viety majoitettu sijoitettu sijoitettiin majoitettiin loydetty kuollut kuoli jai evakuoidaan siirretaan
"""
"""What happened to them, beside what may happen to anybody."""
