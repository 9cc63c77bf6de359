# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words beside which a name is an organisation's: papers, members, votes, councils, halls taken, as readable data.

Folded (no case, no accents); a tuple holds beginnings, a set whole words. `belonging` asks for them.
"""

from __future__ import annotations

# What a cause hands out, hangs up, wears.
PROPAGANDA = tuple(
    """leaflet flyer flier pamphlet lanyard sticker poster badge tract affiche autocollant drapeau banderole pancarte adherent delegue flugblat flugblatt plakat handzettel fahne aufkleber anstecker infostand beitritts
    mitgliedsantr mitglieder panflet afiche cartel bandera pegatina calcomania folleto octavill delegad afiliad volantin locandin bandier adesiv spillett iscritt delegat ulotk naklejk wlepk gazetk transparent przypink legitymacj czlonk dzialacz broszur militant simpatiz sympathis simpatizz sympaty candidat kandydat kandidat diputad deputat afiliac banderin giornale calendri calendari kalendarz recruit
    flygblad flyveblad folder panfleto pamflet juliste julistee affisch letak letaky afis afisi bildiri pankart brosur плакат листовк листівк striscion stendard banderol banner vlag vlugschrift cartaz lehtis chasuble pettorin chaleco kamizelk streikweste lentoleht esite esitte pliante fluturas szorolap lopesedd lopesedl φυλλαδι αφισ
    ulotek naklejek wlepek gazetek przypinek plakietk plakietek kalendarzyk propagand credencial carnet stimmzettel stembiljet papeleta stemseddel valsedel aanestyslip faltbl wurfzettel postwurf wahlzettel handbill rosette valaffisch valgplakat klistermark klistremerk rintamerk pinssi samolep kituzo matrica abtibild pliant rozet προκηρυξ αυτοκολλητ buklet буклет значок selebar spanduk baliho stiker opuscol pieghevol santino santini raambiljet bandeirol santinho""".split()
)
MEETS = tuple(
    "direttivo consiglio attivo kraam bancarell stanek stankova toplant kokouks schuz gyules intalnir собран збор sastan sestan pertemuan συναντησ logo emblem embleme godlo stall infotisch banchett gazebo stolik mesa vertreter vertreterin aushang representative representant rappresentant przedstawiciel permanence folhet reunion riunion meeting versammlung treffen zebrani asamblea assemble junta convoc wahlstand infostand comizio mitin wiec concentracion huelga preavis greve sciopero presidio comunicado communique strajk streik".split()
)
"""What much else does as well: beside it only names are an organisation's."""
WARES = tuple(
    """tent telt teltta tente zelt pavillon carpa carpas tenda namiot cortul corturi sator палатк намет σκην
    tisch infotafel table tavolin tavolo mesit stolik stol tafeltj tafel poyta poydan bord asztal masa standi stand stoisk kiosk straatst
    mug mugs beker koffiebeker tasse kaffeetasse tassen tazas tazze kubk kubek muki mukeja muggar krus hrnek hrnk bogre kupa кружк κουπ
    gadget merch tshirt t-shirt shirt magliett cappellin berrett koszulk czapk camiset gorr casquett kappe mutze hesje hesjes vest hoodie trui paita lippis
    kugelschreiber stylo boligraf dlugopis penne balpen kyna keyring keychain schlusselband porte-cle llavero portachiav brelok avaimenp
    luftballon ballon globos palloncin balon ballong trillerpf sifflet fischiett gwizdek whistle feuerzeug briquet mechero accendin zapalnicz lighter tragetasch totebag
    handed handing distribu verteil repart distribuiv rozda uitgede deelde deelden uitdel jakoi jakaa jakoivat delade utdelad delte uddelt utdelt dagit imparti osztogat rozdav раздав роздав μοιραζ membagi
    picnic barbecue grillfest""".split()
)
"""What anybody sets up, gives away or hands out: beside it a name counts that is no word, or letters in capitals."""
# Halls and rooms are taken by anybody, and so by a name on the lists alone: "Halle 2 am Samstag von NEOS gemietet".
TAKES = tuple(
    """booked booking hired rented reserved reservee louee loue gemiet reservier gebucht belegt angemiet alquilad reservad ocupad prenotat affittat occupat riservat wynajet wynaje zarezerw rezerw rezervat gehuurd geboekt gereserv bokad bokat hyrd hyrt varattu varau vuokra pronaj najat аренд забронир зарезерв оренд kiralan kiralad rezerve alugad inchiri berel kiber lejet leiet leid lanat lanas lanar νοικια""".split()
)
# Who is of it; nothing but small words stand between.
MEMBERS = tuple(
    """member steward convenor convener mitglied vertrauens gewerkschaft betriebsrat funktionar sekretar obmann syndique adherent delegue militante encarte delegad afiliad enlace iscritt tesserat delegat czlonk przewodnicz dzialacz
    liberado liberada kaderlid ledenvergadering filiad medlem ombud fackombud tillitsvald jasen jasene luottamus luottamusmies aktiivi""".split()
)
OF_IT = (*MEMBERS, *PROPAGANDA)
MEMBER = frozenset(
    "membru membrul membra membri tagja tagjai rep reps lid leden socio socia dirigente nalezy".split()
)
VOTES = frozenset(
    """voted votes voting votar votato vota voto votou votaron vote wahlt gewahlt wahlte glosowal glosowala glosuje popiera agituje zaglosowal stemt stemde gestemd aanestaa aanesti kannattaa rostar rostade stemmer
    gemeinderat stadtrat kandidiert candidate candidat candidato candidata kandidaat joined joins kandyduje startuje sitzt volunteers volunteer registered lifelong staunch kandydat kandydatka kandidat milite militante militant sympathisant simpatizante simpatizzante sympatyk encarte campaigns canvasses supporter badge campana med elu elue""".split()
)
SMALL = frozenset(
    """of the for a an our with by at to from der die das den dem des bei von fur im in la le les l de du d au aux chez pour el los las del al por en della dello dei delle di da il lo i con alla per na za do w van voor bij op het een no dos pelo pela pa till n s""".split()
)
# A council, a ballot, a party's house: a name a party shares with much else is the party's within a few words of it.
POLITICS = tuple(
    """partei parteibuch kandid candidat candidac candidate kandyd gemeinderat stadtrat kreistag landtag ratsmit ratsfrak ortsverein ortsverband militant militanc simpatiz sympathis sympatyk activist aktivist aktywist tesserat encart adherent affiliat afiliad iscritt czlonk councillor consejal concejal consiglier assessor asesor
    radnym radnej elector elezion eleccion eleitor election eleicao wybor wyborc scrutin campaign campagne campana campanha kampani kampanj hustings canvass leaflet volunteer wolontar membre member miembro mitglied comizi mitin congress congres kongres zjazd sandik valstug riksdag kommunfull wahlkampf wahlhelf wahlplak wahlfly wahlstand
    raadslid naklejk plakat plakaty pegatin belediye meclis oylam consilier alegeri zastup orszaggyul kepvisel volici volebn""".split()
)
POLITICAL = frozenset(
    """party partei partia partii parti partid partido partito partij rat rats rada rady radzie list liste lista listy listen wahl wahlen vote voted votes voter voters voting vota voto votar milite milita council conseil wiec sede rally badge badges sticker stickers chapa pin pins pinned button
    przypinka przypinke poster posters affiche afiche cartel carteles manifesto carte carta tessera tesserino gorra banner local fraktion section sezione seccion sektion afdeling avdelning osasto circolo agrupacion ortsgruppe locale convention registered seggio stemt stemde rostar""".split()
)
NEAR_POLITICS = 6
BRANCH = frozenset(
    "mode modet mote motet moter kokous sedinta rapat branch agm rep reps sec secretary steward stewards convenor conference congress congreso congres congresso kongress zjazd ballot vorstand ortsvorstand kreisvorstand landesvorstand sitzung seminar schulung versammlung kundgebung delegierte delegierter delegada delegado enlace asamblea assemblea rsu rsa reunion training".split()
)
"""What a union has beside members: beside it a name it shares with much else is the union's."""
JOINED = 4
"""Words that may stand between a paper and whose it is: "carteles nuevos del SNTX"."""
