# SPDX-License-Identifier: AGPL-3.0-or-later
"""Offices behind which a surname stands, by language: state, councils, police, fire, army, church, weather offices; women's forms beside men's.

Folded, as readable data. A place's name follows only behind a small word ("mayor of", "sindaco di"), so one capital behind such a
word is whoever holds the office. Left out is what is a thing's or a place's word in another language: "capo", "cabo", "agent", "chef".
"""

from __future__ import annotations

_BY_LANGUAGE = {
    "en": """sheriff undersheriff deputy marshal warden ranger trooper patrolman detective constable superintendent inspector officer commissioner chief commander
        corporal sergeant lieutenant captain major colonel brigadier admiral commodore firefighter fireman firewoman paramedic coroner fire-marshal harbourmaster harbormaster lifeguard coxswain skipper
        mayor mayoress governor premier senator congressman congresswoman councilmember councilman councilwoman councilor councillor alderman alderwoman selectman selectwoman supervisor reeve comptroller treasurer
        ambassador magistrate prosecutor minister chancellor taoiseach tanaiste reverend pastor rabbi imam chaplain vicar bishop archbishop deacon monsignor
        forecaster meteorologist hydrologist climatologist volcanologist seismologist geologist glaciologist spotter weatherman weatherwoman weathercaster principal headteacher headmaster
        spokesman spokeswoman spokesperson co-ordinator coordinator director professor doctor""",
    "de": """burgermeister burgermeisterin oberburgermeister oberburgermeisterin ortsvorsteher ortsvorsteherin landrat landratin bezirkshauptmann bezirkshauptfrau landeshauptmann landeshauptfrau
        landesrat landesratin stadtrat stadtratin regierungsrat regierungsratin staatsrat staatsratin nationalrat nationalratin standerat bundesrat bundesratin gemeindeprasident gemeindeprasidentin stadtprasident dezernent dezernentin
        minister ministerin ministerprasident ministerprasidentin staatssekretar staatssekretarin kanzler kanzlerin bundeskanzler bundeskanzlerin senator senatorin abgeordneter abgeordnete
        kommandant kommandantin einsatzleiter einsatzleiterin wehrfuhrer wehrfuhrerin wehrleiter wehrleiterin zugfuhrer zugfuhrerin feuerwehrchef feuerwehrchefin feuerwehrmann feuerwehrfrau brandmeister brandmeisterin brandrat brandratin branddirektor branddirektorin
        polizist polizistin polizeichef polizeichefin polizeidirektor polizeiprasident polizeiprasidentin kommissar kommissarin hauptkommissar hauptkommissarin hauptmann oberst oberstleutnant leutnant feldwebel generalmajor
        pfarrer pfarrerin pastor pastorin pater kaplan dekan bischof bischofin erzbischof imam rabbiner meteorologe meteorologin hydrologe hydrologin geologe geologin wetterexperte wetterexpertin
        sprecher sprecherin direktor direktorin schulleiter schulleiterin""",
    "fr": """maire mairesse bourgmestre echevin echevine syndic syndique prefet prefete sous-prefet sous-prefete gouverneur gouverneure ministre secretaire-general senateur senatrice depute deputee conseiller conseillere adjoint adjointe
        commandant commandante capitaine colonel colonelle lieutenant lieutenante lieutenant-colonel adjudant adjudante adjudant-chef sergent sergente sergent-chef caporal caporale caporal-chef controleur brigadier brigadiere gendarme sapeur sapeur-pompier sapeuse-pompiere pompier pompiere
        commissaire inspecteur inspectrice procureur procureure juge cure abbe pasteur pasteure rabbin eveque monseigneur archeveque soeur
        meteorologue meteorologiste previsionniste hydrologue volcanologue vulcanologue sismologue geologue porte-parole directeur directrice docteur professeur professeure""",
    "es": """alcalde alcaldesa edil concejal concejala regidor regidora gobernador gobernadora intendente intendenta prefecto prefecta ministro ministra viceministro viceministra consejero consejera conseller consellera lehendakari
        delegado delegada subdelegado subdelegada secretario secretaria subsecretario subsecretaria senador senadora diputado diputada vicepresidente vicepresidenta comisario comisaria inspector inspectora comandante capitan capitana coronel teniente sargento sargenta brigadier
        bombero bombera jefe jefa juez jueza fiscal parroco sacerdote obispo arzobispo padre meteorologo meteorologa hidrologo hidrologa vulcanologo vulcanologa sismologo sismologa geologo geologa
        portavoz vocero vocera director directora doctor doctora profesor profesora ingeniero ingeniera licenciado licenciada""",
    "it": """sindaco sindaca vicesindaco vicesindaca assessore assessora assessor prefetto prefetta viceprefetto questore questora governatore governatrice ministro ministra sottosegretario sottosegretaria commissario commissaria
        senatore senatrice deputato deputata onorevole consigliere consigliera comandante capitano colonnello maresciallo marescialla tenente brigadiere appuntato carabiniere vigile pompiere ispettore ispettrice caposquadra
        parroco don vescovo arcivescovo monsignor monsignore suor meteorologo meteorologa previsore previsora geologo geologa sismologo sismologa vulcanologo vulcanologa idrologo idrologa
        portavoce direttore direttrice dirigente dottor dottore dottoressa professor professore professoressa ingegner ingegnere geometra""",
    "pl": """burmistrz burmistrza burmistrzyni wojt wojta starosta starosty starostka wicestarosta wojewoda wojewody wicewojewoda prezydent prezydenta wiceprezydent premier premiera wicepremier minister ministra wiceminister marszalek marszalka
        senator senatora senatorka posel posla poslanka radny radna soltys soltysa soltyska komendant komendanta komendantka kapitan kapitana brygadier brygadiera nadbrygadier aspirant sierzant porucznik major pulkownik pulkownika general generala admiral komisarz podkomisarz nadkomisarz podinspektor inspektor
        strazak strazaka druh ratownik ratowniczka policjant policjantka ksiadz ksiedza ksiedzu proboszcz proboszcza biskup biskupa arcybiskup pastor synoptyk synoptyka synoptyczka meteorolog hydrolog wulkanolog
        rzecznik rzecznika rzeczniczka dyrektor dyrektora dyrektorka doktor profesor bryg asp kpt mlodszy-brygadier""",
    "nl": """burgemeester loco-burgemeester wethouder gouverneur commissaris hoofdcommissaris minister minister-president staatssecretaris gedeputeerde dijkgraaf watergraaf premier
        brandweercommandant commandant bevelvoerder kapitein luitenant kolonel majoor sergeant korporaal inspecteur hoofdinspecteur brandweerman brandweervrouw
        pastoor dominee pater bisschop aartsbisschop imam weerman weervrouw meteoroloog meteorologe hydroloog vulkanoloog seismoloog woordvoerder woordvoerster directeur directrice dokter""",
    "fi": """pormestari apulaispormestari kaupunginjohtaja kunnanjohtaja pelastusjohtaja palomestari palopaallikko pelastuspaallikko poliisipaallikko poliisijohtaja komisario ylikomisario rikoskomisario konstaapeli ylikonstaapeli
        ministeri paaministeri presidentti maaherra kansanedustaja valtuutettu kirkkoherra piispa arkkipiispa pastori rovasti meteorologi hydrologi paivystaja tiedottaja
        eversti everstiluutnantti kapteeni majuri kenraali luutnantti ylikersantti palomies palotarkastaja ylilaakari rehtori professori tohtori toimitusjohtaja""",
    "north": """borgmastare kommunalrad landshovding raddningsledare raddningschef brandchef brandman polischef kommissarie insatsledare statsminister statsrad meteorolog hydrolog kyrkoherde biskop kapten overste lojtnant presstalesperson talesperson
        ordforer varaordforer fylkesmann statsforvalter brannsjef brannmester politimester politiinspektor lensmann innsatsleder ordferar sokneprest statsrad
        borgmester beredskabschef indsatsleder politidirektor vagtchef vagtleder sognepraest politikommissaer statsminister regionsradsformand""",
    "pt": """prefeito prefeita vice-prefeito vice-prefeita governador governadora ministro ministra vereador vereadora deputado deputada senador senadora autarca comandante coronel capitao tenente major bombeiro bombeira delegado delegada
        padre bispo arcebispo meteorologista hidrologo hidrologa porta-voz diretor diretora doutor doutora professor professora engenheiro engenheira""",
    "cs": """starosta starostka primator primatorka hejtman hejtmanka ministr ministryne reditel reditelka velitel velitelka hasic kapitan plukovnik mluvci meteorolog meteorolozka hydrolog farar poslanec poslankyne senator senatorka""",
}
OFFICE = frozenset(word for words in _BY_LANGUAGE.values() for word in words.split())
ROMANCE = frozenset(
    word
    for tongue in ("fr", "es", "it", "pt")
    for word in _BY_LANGUAGE[tongue].split()
    if word not in _BY_LANGUAGE["en"].split()
)
"""Written small before a surname; a capital behind one is a name there, whatever else the word is."""
TOWNS_BEGIN = frozenset(
    "coronel general teniente tenente comandante capitan capitao capitano sargento major gobernador governador intendente presidente padre obispo bispo senador doctor doutor prefeito ingeniero engenheiro ministro".split()
)
"""Towns of South America begin like these, with a capital: "Coronel Suárez", "Intendente Alvear"."""
ROCKS = frozenset(
    "rock rocks bluff bluffs cook butte knob gap peak ridge point pass spring springs basin flat flats dome draw paiute".split()
)
"""What is called after an office: "Bishop Rock", "Captain Cook", "Sergeant Bluff"."""
OFFICE_ENDS = (
    "burgermeister",
    "burgermeisterin",
    "brandmeister",
    "brandmeisterin",
    "brandinspektor",
    "brandinspektorin",
    "brandrat",
    "commandant",
    "kommandant",
    "kommandantin",
    "sprecher",
    "sprecherin",
    "woordvoerder",
    "woordvoerster",
    "einsatzleiter",
    "einsatzleiterin",
    "wehrleiter",
    "wehrfuhrer",
    "kommissar",
    "kommissarin",
    "prasident",
    "prasidentin",
    "direktor",
    "direktorin",
    "pfarrer",
    "pfarrerin",
    "meteorologe",
    "meteorologin",
    "feuerwehrchef",
    "minister",
    "ministerin",
    "ministeri",
    "ministerka",
    "johtaja",
    "paallikko",
    "mestari",
    "komisario",
    "konstaapeli",
    "tiedottaja",
    "inspecteur",
    "commissaris",
    "sekretar",
    "sekretarin",
)
"""German, Dutch and Finnish glue what somebody leads to the word."""
NO_NAMES = frozenset(
    """adjoint adjointe maritime municipal municipale regional regionale general generale civil civile comune regione ambiente interior interno salute salud defensa
    adjunto superior mayor principale principal nacional nazionale national departemental provinciale provincial delegue delegado ecologie sante agriculture agricoltura agricultura transports trasporti transportes""".split()
)
"""What of an office is written large without being anybody: "il ministro Ambiente", "le préfet Maritime"."""
