# SPDX-License-Identifier: AGPL-3.0-or-later
"""Dictionary words of 19 languages, folded (Debian word lists, ranked by wordfreq, CC BY-SA 4.0)."""

WORDS = """
rembourser rembourses remede remedes remedial remediar remedier remedies remedio remedios remedy remek
remekul remelem remeljuk remember remembered remembering remembers remembrance remeny remera remercie
remerciements remercier remercions remet remete remets remette remettent remettre remind reminded
reminder reminders reminding reminds reminiscent remis remise remises remision remiss remission remit
remitente remitido remitir remix remmen remnant remnants remo remocao remocion remodeled remodeling
remolacha remolque remont remonta remontant remontar remonte remontee remontent remonter remontu
remordimiento remords remorque remorse remota remotamente remote remotely remoto removable removal
remove removed remover removes removido removing rempart remparts remplacant remplace remplacee
remplacement remplacent remplacer remplaces rempli remplie remplies remplir remplis remplissage
remplissent remplit remportant remporte remporter remuer remuneracao remuneracion remuneration
remunerations remunere remuneres ren renacentista renacer renacimiento renaissance renal rename renamed
renar renard renare renascimento renault rencontre rencontree rencontrees rencontrent rencontrer
rencontres rencor rend renda rendaient rendait rendano rendant rendbe rendben rende rendelet
rendelkezesre rendelkezik rendelkeznek rendelkezo rendelt rendement rendements rendendo rendent render
rendera renderci rendere renderebbe rendered rendering renderla renderlo rendermi renders rendersi
rendes rendesen rendet rendeu rendeva rendez rendezett rendezo rendeztek rendezveny rendezvous rendi
rendiamo rendicion rendido rendimento rendimentos rendimiento rendir rendit rendita rendite renditen
rendition rendkivul rendkivuli rendo rendono rendons rendor rendorok rendorseg rendorsegi rendra
rendrait rendre rendront rends rendsburg rendszer rendszerben rendszere rendszerek rendszeres
rendszeresen rendszert rendu rendue rendues rendus renegade renegar renes renew renewable renewal
renewed renewing renferme renforce renforcee renforcement renforcer renfort renforts rengeteg rengi reni
renier renk renkaat renkli rennais renne rennen rennens renner renners rennes rennrad rennt reno renom
renombrado renombre renome renomme renommee renommierte renommierten renonce renoncer renouer renounce
renounced renouveau renouvelable renouvelables renouvele renouvelee renouveler renouvelle renouvellement
renovable renovacao renovacion renovada renovado renovador renovar renovate renovated renovatie
renovating renovation renovations renovaveis renove renover renovera renovieren renoviert renovierung
renown renowned rensa rensar rensat rense renseigne renseignement renseignements renseigner rent renta
rentabilite rentable rentables rental rentals rentav rente rented renten rentenalter rentenversicherung
renter renters rentes renting rentner rentnerin rentrait rentrant rentre rentree rentrent rentrer
rentres rents renuncia renunciar renuncio renunciou renunta renuntat renunte renverse renversement
renverser renvoi renvoie renvoient renvoye renvoyee renvoyer reo reojo reopen reopened reopening
reorganisation reorganizacion reorganizar reorganization reorganized reouverture rep repaid repair
repaired repairing repairs repand repandre repandu repandue reparacao reparacion reparado reparar
reparatie reparaties reparatii reparation reparations reparatur reparaturen repare reparei reparer
reparera reparere repareren reparieren repariert reparo repart reparti reparticion repartidor repartie
reparties repartir repartis repartition reparto repas repasar repaso repasse repasser repatriation repay
repayment repayments repeal repealed repealing repeat repeated repeatedly repeating repeats repechage
repede repel repelled repellent repensar repense repenser repent repentance repente repentina
repentinamente repentino repercusion repercussao repercussions repere reperer reperes reperibile
reperibilita reperire repertoire repertorio repertory repetat repetate repete repetee repetees repeter
repetera repetes repeticao repeticion repetidamente repetidas repetindo repetir repetitie repetition
repetitions repetitive repit repita repito replace replaced replacement replacements replaces replacing
replay replays replenish repleta repleto repli replica replicar replicas replicate replicated
replicating replication repliche replied replies replik replique repliques reply replying repond
repondait repondant reponde repondent repondez repondit repondra repondre reponds repondu reponer
reponse reponses report reportage reportagem reportagen reportagens reportages reportar reportaz reporte
reported reportedly reporter reportera reporteres reporterin reportero reporters reporting reports repos
reposant reposar repose reposent reposer reposicion repositorio repository reposo repouso repousse
repoussee repousser repraesentant repraesentanter repraesenterer repraesenteret reprasentant
reprasentanten reprasentation reprasentativ reprasentative reprasentativen reprasentieren reprasentiert
reprehensible reprenant reprend reprendra reprendre reprends reprenne reprennent represa represailles
represalia represent representa representacao representacion representacoes representada representadas
representado representados representaient representait representam representando representant
representante representanter representantes representants representar representatief representatif
representation representations representativa representative representatives representativo represente
represented representee representees representent representer representera representerade representerar
representere representerer representert representes representing representou represents represion
represiva represji repressao repressed repression repressive reprezenta reprezentace reprezentaci
reprezentacja reprezentacje reprezentacji reprezentanci reprezentand reprezentant reprezentanti
reprezentantii reprezentantow reprezentat reprezentata reprezentowac reprezentowal reprezentuja
reprezentuje reprezinta reprimanded reprimer reprimere reprimir reprint reprinted reprints repris
reprise reprises reprit reproach reproche reprocher reproches reproducao reproduccion reproduce
reproduced reproducing reproducir reproduction reproductions reproductiva reproductive reproductor
reproduire reproduit reproduktion reproduzir reps reptile reptiles reptilien repubblica republic
republica republicain republicaine republicaines republicains republican republicana republicano
republicanos republicans republice republicii republics republiek republik republika republikaner
republikanerna republikanische republikanischen republikeinen republikeinse republiken republiki
republiku republiky republique republiques republished repudio repuesto repugnante repulo repulsed
repulsive reputable reputacao reputacion reputacje reputatie reputation reputations reputazione repute
reputed reputee reputes requer requerem requerimiento requerir request requested requesting requests
requete requetes requiem requiert requin requins require required requirement requirements requires
requiring requis requise requises requisite requisiten requisiti requisito requisitos reread res resa
resaca resale resaltar resan resande rescatar rescate rescheduled rescinded rescue rescued rescuers
rescues rescuing rese research researched researcher researchers researches researching reseau reseaux
resedinta resell resemblance resemble resembled resembles resembling resena resenha reseni resenim
resent resented resentful resentido resentimiento resentment resepti reser reserv reserva reservaat
reservada reservado reservados reservar reservas reservation reservations reservatorio reserve reserved
reservee reservees reserven reserver reserveren reserves reservieren reserviert reservierung reserving
reservoir reservoirs reset resfriado resgatar resgate resguardar resguardo resi residant reside resided
residence residences residencia residenciais residencial residencias residency resident residente
residentes residenti residential residentie residentiel residents residenz residenza resides residing
residir residual residue residues residui residuo residuos residus resign resignacion resignation
resigned resigning resigns resiliation resilience resilient resim resimler resimleri resin resina resine
resins resist resistance resistances resistant resistante resistants resiste resisted resistencia
resistent resistente resistenti resistenza resistenze resister resistere resisting resistir resistito
resistiu resistor resists resit resita resmen resmi reso resolu resolucao resolucion resolucoes resolue
resolument resolus resolusjon resolute resolutie resolution resolutions resolva resolve resolved
resolvemos resolver resolveram resolves resolveu resolvi resolvida resolvido resolvidos resolving
resonance resonancia resonant resonanz resonate resonated resonates resonemang resonera resonerar resor
resort resorte resorted resorting resorts resortu resoudre resounding resource resourceful resources
resout resp respaldar respaldo respect respectable respectant respecte respected respectee respecteer
respecteert respectees respectent respecter respecteren respectes respectful respectfully
respectievelijk respectifs respecting respectiv respectiva respectivamente respective respectively
respectivement respectives respectivo respecto respects respectueuse respectueux respectul respectvol
respeita respeitado respeitam respeitar respeite respeito respekt respektera respekterar respektere
respekterer respektiere respektieren respektiert respektive respektlos respektvoll respetable respetar
respeto respetuosa respetuosamente respetuoso respinge respingere respins respinta respinto respira
respiracao respiracion respirar respirare respiration respiratoire respiratoires respiratoria
respiratorio respiratory respire respirer respiro respite resplandor respond responda responde responded
respondem respondendo respondent respondenten respondents responder responderam respondeu respondi
responding respondo responds respons responsabil responsabile responsabili responsabilidad
responsabilidade responsabilidades responsabilita responsabilitatea responsabilite responsabilites
responsable responsables responsaveis responsavel response responses responsibilities responsibility
responsible responsibly responsive responsiveness resposta respostas respuesta ressaca ressalta
ressaltar ressemblait ressemblance ressemblant ressemble ressemblent ressembler ressens ressent
ressentent ressentez ressenti ressentiments ressentir ressonancia ressort ressorti ressortir
ressortissants ressorts ressource ressourcen ressourcer ressources ressurreicao ressurs ressursene
ressurser ressuscite rest resta restablecer restablecimiento restaient restait restam restando restano
restant restante restantes restanti restants restar restare restart restarted restate restau restauracao
restaurace restauraci restauracion restauracja restauracje restauracji restaurang restaurangen
restauranger restaurant restaurante restauranten restauranter restaurantes restaurants restaurantul
restaurar restauratie restauration restaurazione restaure restaurer restauriert restaurierung restauro
restava reste rested restee restees resten restent rester restera resterait resterande resteranno
resterende resterna resteront restes restez resti restiamo resting restitucion restituer restituire
restituisce restituito restitution restituzione restless restliche restlichen restlos resto restons
restoration restorative restore restored restores restoring restos restou restrain restrained
restraining restraint restraints restreindre restreint restreinte restricao restriccion restricoes
restrict restricted restricting restriction restrictions restrictiva restrictive restricts restriktioner
restringir restrita restrito restrizione restrizioni restroom restrooms restructuration restructure
restructured restructuring rests restul resucitado resucitar resuelta resuelto result resulta resultaat
resultado resultados resultam resultando resultant resultante resultantes resultar resultaram resultat
resultate resultaten resultatene resultater resultaterne resultatet resultats resulte resulted
resulteerde resulteert resultera resulterade resulterar resulterat resulterte resultieren resultierende
resultierenden resultiert resulting resultou results resume resumed resumee resumen resumer resumes
resumida resumindo resuming resumir resumo resumption resurgence resurgimiento resurgir resurreccion
resurrect resurrected resurrection resurs resurse resursele resurselor resurser resurserna resursseja
resuscitation resz reszben reszcie resze reszeben reszeg reszek reszen reszere reszerol reszet reszlet
reszletek reszletes reszt reszta reszte resztki reszty ret reta retabli retablir retablissement retablo
retaguardia retail retailer retailers retailing retain retained retainer retaining retains retake
retaliate retaliation retar retard retarde retarded retarder retards rete retea reteaua retele retelei
retelling retencion retener retenir retention retenu retenue retenues retenus retfaerdighed rethink
rethinking reti retiens retient retina retinal retinut retira retirada retiradas retirado retirados
retirar retire retired retiree retirees retirement retirent retirer retires retiring retiro retirou
retning retningen retninger retningslinjer reto retomada retomar retombe retombees retomber retorica
retorik retorikk retorna retornar retorno retornou retoryki retour retouren retourna retourne retournee
retournement retournent retourner retours retrace retract retractable retracted retrage retragere
retragerea retrait retraite retraites retransmision retras retrasar retraso retrata retratar retrato
retratos retreat retreated retreating retreats retribucion retribution retrieval retrieve retrieved
retriever retrieving retro retroactively retroceder retroceso retrograde retroscena retrospect
retrospectiva retrospective retrospektive retrouvailles retrouvait retrouve retrouvee retrouvees
retrouvent retrouver retrouvera retrouves retrouvez retrouvons retssag rett retta rette retten retter
rettes rettet rettete rettferdig rettferdighet rettifica rettigheder rettighetene rettigheter retto
rettore rettslig rettssak rettssaken rettung rettungsdienst retur return returned returnere returning
returns retweeted reu reue reune reunem reuni reuniao reunido reunidos reunie reunies reunification
reunindo reunioes reunion reunions reunir reuniram reunis reunissant reunissent reunit reunite reunited
reuniting reuniu reus reusable reusachtige reuse reused reusesc reuseste reusi reusind reusit reussi
reussie reussir reussis reussissent reussit reussite reuter reuters reutlingen reuze rev revait
revalidatie revamp revamped revanche reve reveal revealed revealing reveals reveil reveille reveillee
reveiller reveillez reveillon revel revela revelacao revelacion revelacoes revelada revelado revelador
revelados revelam revelando revelant revelar revelaram revelateur revelation revelations revele revelee
revelent reveler revelou reven revenait revenant revendication revendications revendique revendiquent
revendiquer revendre revenez revenge reveni revenir revenirea revenit revenons revent reventar revente
revenu revenue revenues revenus rever revere revered reverence reverencia reverend reverendo revers
reversa reversal reverse reversed reverses reversible reversing reverso revert reverted reverter
revertir reves revestimiento revet revetement revidiert reviendra reviendrai reviendrait revienne
reviennent reviens revient revier review reviewed reviewer reviewers reviewing reviews revin revine
revint revisao revisar revise revised reviser revising revision revisions revisit revisited revisiting
revisoes revisor revista revistas reviste revistei revitalizacao revival revive revived reviver reviving
revivir revivre revoca revocacion revocar revocation revocatorio revoir revois revoit revoke revoked
revolt revolta revoltas revolte revolting revolucao revoluce revoluci revolucion revolucionaria
revolucionario revolucionarios revolusjon revolusjonen revolutia revolutie revolutiei revolution
revolutionair revolutionaire revolutionar revolutionare revolutionaren revolutionaries revolutionary
revolutionen revolutionnaire revolutionnaires revolutions revolve revolved revolver revolves revolving
revu revue revuelo revuelta revuelto revues reward rewarded rewarding rewards rewind rewolucja rewolucje
rewolucji reworked rewrite rewriting rewritten rey rez rezar rezension rezensionen rezept rezepte
rezepten rezeption rezeptoren rezerva rezervace rezerwat rezerwatu rezerwy rezession rezil rezim rezimu
reziser rezisera rezistenta rezo rezolva rezolvarea rezolvat rezulta rezultacie rezultat rezultate
rezultatele rezultatem rezultatow rezultatul rezultaty rezydencji rezygnacja rezygnacje rezygnacji
rezygnuje rezyser rezysera rezyseria rezyserii rhapsody rhea rhein rheinfelden rheinisch rheinische
rheinischen rheinland rheins rhetoric rhetorical rhetorik rhetorique rhetorisch rhetorische rhino
rhinoceros rhinos rhon rhubarb rhum rhume rhyme rhymes rhyming rhythm rhythmen rhythmic rhythmisch
rhythmische rhythms rhythmus ri riachuelo rialzo riant riaprire riassume riassumere riassunto riavere
rib ribadire ribadisce ribadito ribalta ribasso ribban ribben ribbon ribbons ribeira ribeirao ribeiro
ribelle ribelli ribellione ribera ribs rica ricade ricambi ricambio ricas ricatto ricavare ricavato
ricavi ricca ricche ricchezza ricchezze ricchi ricci riccio ricco rice ricerca ricercare ricercata
ricercati ricercato ricercatore ricercatori ricerche ricetta ricette riceve ricevendo ricevera
riceveranno ricevere ricevette ricevi riceviamo ricevitore ricevo ricevono ricevuta ricevute ricevuti
ricevuto ricezione rich richards riche richelieu richer riches richesse richesses richest richiama
richiamano richiamare richiamato richiami richiamo richiede richiedente richiedere richiedeva richiedono
richiesta richieste richiesti richiesto richly richness richt richte richten richter richterin richtern
richters richtet richtete richteten richtig richtige richtigen richtiger richtiges richtigkeit richting
richtingen richtlijn richtlijnen richtlinie richtlinien richtte richtten richtung richtungen rici
ricomincia ricominciare ricominciato ricompensa riconducibili riconosce riconoscere riconosci
riconoscimento riconosciuta riconosciute riconosciuti riconosciuto riconosco riconoscono ricoperta
ricoperto ricopre ricoprire ricorda ricordando ricordano ricordare ricordarmi ricordarsi ricordata
ricordate ricordati ricordato ricordava ricordavo ricordera ricordero ricordi ricordiamo ricordo ricorre
ricorrendo ricorrente ricorrenti ricorrenza ricorrere ricorrono ricorsi ricorso ricos ricostruire
ricotta ricoverato ricovero rict rid rida ridare riddare ridden ridder ridders riddle riddled riddles
ride rideau rideaux ridendo rider ridere riders rides ridge ridges ridi ridic ridica ridicarea ridicat
ridicata ridicate ridice ridici ridicola ridicole ridicoli ridicolo ridicula ridicule ridiculed
ridicules ridiculo ridiculous ridiculously ridil riding ridit rido ridono ridosso ridotta ridotte
ridotti ridotto riduce riducendo riducono ridurre riduzione riduzioni rieche riechen riecht rief riefen
riegel rieger riego riem riemen riempie riempiono riempire riempito rien rienda rientra rientrano
rientrare rientrato rientri rientro riep riepen ries riesca riescano riesce riesci riesco riescono riese
riesen riesgo riesig riesige riesigen riesiger riesiges riesling riester riet rif rifa rifatto rife
riferimenti riferimento riferire riferirsi riferisce riferisci riferisco riferiscono riferita riferiti
riferito riferiva riferivo riff riffs rifiuta rifiutano rifiutare rifiutata rifiutato rifiuti rifiuto
rifle rifles riflessi riflessione riflessioni riflesso riflette riflettere riflettono riflettori
riflettuto riforma riformare riforme rift rifugi rifugio rig riga rigdom rige rigeligt rigenerazione
rigged riggers rigging righe right righteous righteousness rightful rightfully rightly rights rigid
rigida rigide rigidez rigidi rigidity rigido rigole rigoler rigoles rigolo rigor rigore rigori rigorosa
rigorosamente rigoroso rigorous rigorously rigoureuse rigoureux rigs rigt rigtig rigtige rigtigt
riguarda riguardano riguardante riguardanti riguardare riguardato riguardava riguardi riguardo rigueur
rigurosa riguroso riippuen riippumatta riippuu riita riittaa riittanyt riittava riittavan riittavasti
riitti rij rijbewijs rijd rijden rijdende rijders rijdt rijen rijk rijkdom rijke rijken rijker
rijksdienst rijksmuseum rijkste rijn rijna rijnu rijp rijschool rijst rijstroken rijtje rik rika rikaji
rikal rikala rikali rikam rikare rikas rikaste rikat rikate rikdom rike rikedom rikere rikeste riket
rikets rikkoa rikkoi rikoksen rikos riksdag riksdagen riksdagens rikt rikta riktad riktade riktar riktas
riktat riktig riktiga riktige riktignok riktigt riktlinjer riktning riktningar riktningen rilascia
rilasciare rilasciata rilasciate rilascio rilassante rileggere rileva rilevante rilevanti rilevanza
rilevare rilevata rilevati rilevato rilevazione rilievi rilievo rim rima rimanda rimandare rimandato
rimando rimane rimanendo rimanenti rimanere rimaneva rimanga rimango rimangono rimani rimaniamo rimarra
rimarranno rimase rimasero rimasta rimaste rimasti rimasto rimborsi rimborso rime rimedi rimediare
rimedio rimelig rimeligt rimessa rimesso rimette rimettere rimlig rimliga rimligen rimligt rimligtvis
rimmar rimonta rimorso rimossa rimossi rimosso rimozione rimpianti rimpianto rims rimuovere rinascita
rinchiuso rincon rind rinde rinder rindfleisch rindo rinforzare rinforzi rinforzo ring ringa ringar
ringde ringe ringede ringen ringer ringet ringing ringrazia ringraziamenti ringraziamento ringraziamo
ringraziare ringraziato ringrazio rings ringt ringte ringtone ringue rink rinna rinnalla rinnalle rinne
rinner rinnova rinnovabili rinnovamento rinnovare rinnovata rinnovato rinnovo rinoceronte rinon rins
rinse rintracciare rinuncia rinunciare rinunciato rinvenuti rinvenuto rinviato rinvio rio riolering
rione riool riorganizzazione rios riot rioters rioting riots rip riparare riparazione riparo riparte
ripartire ripartizione ripe ripensare ripete ripetendo ripetere ripetizione ripetizioni ripeto ripetono
ripetuta ripetutamente ripetute ripetuti ripetuto ripieno riporta riportano riportare riportata
riportate riportati riportato riportiamo riporto riposa riposare riposo riposte rippe ripped rippen
ripper ripping ripple ripples riprende riprendendo riprendere ripresa riprese ripreso ripristinare
ripristino riprodurre riproduzione riprova rips ripulire riqueza riquezas rir rire rires ris risa risada
risadas risalgono risalire risalto risarcimento risata risate risc riscaldamento riscatto rischi rischia
rischiando rischiano rischiare rischiato rischio rischioso risco riscontrato riscontri riscontro riscos
riscul rise risen riserva riservata riservate riservatezza riservati riservato riserve rises risico
risiede risigt risiken risikere risikerer risiko risikoen rising risk riskant risked riskeja risken
risker riskera riskerar riskeren riskerna riski riskia riskieren riskiert riskin risking riskit risks
risky riso risolta risolti risolto risoluzione risolve risolvere risonanza risorsa risorse risorto risos
risparmi risparmia risparmiare risparmiato risparmio rispecchia rispetta rispettando rispettano
rispettare rispettata rispettate rispettati rispettato rispetti rispettivamente rispettive rispettivi
rispetto rispettoso risponda risponde rispondendo rispondera rispondere rispondeva rispondi rispondo
rispondono rispose risposta risposte risposto risquait risque risquent risquer risques risquez riss
rissa risse rissen ristampa ristorante ristoranti ristretta ristretto ristrutturazione risulta risultano
risultante risultare risultata risultati risultato risultava risulti risvolti rit ritade ritar ritardare
ritardato ritardi ritardo ritat rite ritenere ritenersi riteneva ritengo ritengono riteniamo ritenuta
ritenute ritenuti ritenuto rites riti ritiene ritira ritirare ritirata ritirato ritiro ritje ritka
ritkan ritm ritme ritmi ritmica ritmo ritmos ritmul ritningar rito ritorna ritornando ritornano
ritornare ritornato ritornello ritorni ritorno ritratti ritratto ritrova ritrovano ritrovare ritrovarsi
ritrovato ritrovi ritroviamo ritrovo ritt ritten ritter ritters rituais ritual rituale rituals ritueel
rituel rituelen rituels riunione riunioni riunire riunisce riuniscono riunite riuniti riunito riuscendo
riusci riusciamo riuscira riuscirai riusciranno riuscirci riuscire riuscirebbe riuscirei riusciremo
riusciro riuscirono riuscisse riuscita riuscite riusciti riuscito riusciva riuscivano riuscivo riv riva
rivage rivais rival rivale rivalen rivali rivalidad rivalidade rivaliser rivalita rivalitat rivalite
rivalries rivalry rivals rivas rivaux rive rivedere riveissa rivela rivelando rivelano rivelare rivelata
rivelato rivendicare river rivera riverains rivers riverside rives riveste rivestimento riveting rivier
riviera riviere rivieren rivieres rivincita rivista riviste rivolge rivolgersi rivolta rivolti rivolto
rivoluzionari rivoluzionario rivoluzione riz rizado rize rizeni rizika riziko rm ro roa roach road
roadblock roadblocks roads roadshow roadside roadway roadways roaga roam roaming roar roared roaring
roast roasted roasting rob roba robada robado robar robbanas robbed robben robber robberies robbers
robbery robbing robcie robe roberts robes robi robia robiac robic robicie robie robienia robienie
robieniu robil robila robilam robilas robilem robiles robili robilismy robilo robily robimy robin
robinet robins robione robisz roble robledo robmy robo robocie roboczej robos robot robota robotar
robote roboten roboter robotic robotics robotique robotnicy robotniczej robotnikow robots robotter
roboty robust robusta robuste robusto roc roca rocce roccia roce roch rocha rochas roche rocher rochers
roches rochie rock rocka rocke rocked rocker rockers rocket rockets rocking rocks rocky rocne rocni
rocnik rocniku roczne rocznica rocznice rocznicy rocznie rocznik rocznika roczny rod roda rodada rodadas
rodado rodaje rodakow rodando rodante rodar rodas roddels rodder rode rodeado rodear rodem rodent
rodents rodeo rodet rodice rodici rodicu rodicum rodilla rodin rodina rodine rodinne rodinny rodinou
rodinu rodiny rodovia rodoviaria rodoviario rodovias rodret rods rodt rodu rodza rodzaj rodzaje rodzajem
rodzajow rodzaju rodzenstwa rodzenstwo rodzi rodzic rodzica rodzicach rodzicami rodzice rodzicom
rodzicow rodzin rodzina rodzinach rodzinami rodzine rodzinie rodzinna rodzinne rodzinnego rodzinnej
rodzinny rodzinnych rodzinnym rodzinom rodziny roe roeien roem roep roepen roeping roept roer roest roet
rog rogar rogers roget roggen rogo rogton rogu rogue rogues roh rohadt rohbau rohe rohen rohkea
rohkeasti rohkeutta rohr rohre rohren rohstoff rohstoffe rohstoffen rohu roi rois roja rojizo rojo rok
rokem roken rokers rokiem roku roky rol rola rolad rolam rolar role roles rolex roli rolig roliga
roligare roligast roligaste roligt roll rolle rolled rollen roller rollers rolling rollingmill rollo
rolls rollspel rollstuhl rollt rollte rolne rolnej rolnictwa rolnictwie rolnictwo rolnicy rolnicze
rolniczego rolniczej rolniczych rolnik rolnikow rolnych rolo rolou rolstoel rolt rolu roluk rolul rom
roma romai romaines romains roman romance romances romancier romane romaneasca romanen romaner romanesc
romanesti romani romania romaniaban romanian romaniei romanii romanilor romanische romanischen romano
romanos romans romantic romantica romantically romantici romanticism romanticismo romantico romantiek
romantik romantiker romantikus romantique romantiques romantisch romantische romantischen romantischer
romantisches romantisk romantiska romantiske romantisme romantismo romantyczne romantyczny romanul
romanului romanze romanzi romanzo romarna romeinse romer romeria romern romero romerska romisch romische
romischen romischer rommel rommet romo romp rompe rompecabezas romper rompere rompi rompimento rompono
rompre rompu roms ronca rond ronde ronden rondes rondje rondjes rondleiding rondlopen rondo rondom ronds
ronduit ronne rontgen rood roof roofdieren roofing roofs rooftop rooftops rooie rook rookie rookies
rookt rooli roolia roolin roolissa room rooman roommate roommates rooms roos roost rooster roosters root
rooted rooting roots ropa ropade ropar rope roper ropero ropes ropociag roportaj ropte ropy roque ror
rore rorer rort ros rosada rosado rosario rosary rosas rosca rose rosen rosenheim roser roses rosewood
rosig rosii rosinen rosla roslin roslina rosliny rosna rosnac rosnace rosnie rosor rossa rosse rossetti
rossetto rossi rossignol rosso rossz rosszabb rosszat rosszul rost roste roster rosters rostlin rostliny
rosto rostock rostos rostou rostouci rostro rosu rosyjscy rosyjska rosyjski rosyjskich rosyjskie
rosyjskiego rosyjskiej rosyjskim roszczen roszczenia rot rota rotacao rotacion rotary rotas rotate
rotated rotates rotating rotation rotational rotations rotazione rote roteiro rotelle rotem roten roter
rotes rotet roth rothaarige rothschild rotina roto rotoli rotolo rotonda rotonde rotondo rotor rots
rotsen rotta rotte rotten rotterdam rotti rotting rotto rottura rotulo rotundamente rotundo rotura
rotzooi rouba roubada roubado roubam roubando roubar roubaram roubo roubos roubou roue roues rouge
rouges rough roughly roulant roule rouleau rouleaux roulement roulent rouler roulette roumain roumaine
roumains round roundabout rounded rounder rounding rounds roundup roupa roupas rouse rousing rousse
rousseau rout route routed routen router routes routier routiere routiers routine routinely routines
routing rouva rouw rouwen roux rov rovaniemen rovaniemi rovdjur rovdyr roven rover rovere rovers
rovescia rovesciare rovesciato rovescio rovid rovidebb roviden rovina rovinando rovinare rovinata
rovinato rovine roving rovnez rovnou row rowdy rower rowerem rowerow rowerowe roweru rowery rowerze
rowiesnikow rowing rowna rowne rownej rowni rownie rowniez rowno rownoczesnie rownolegle rownosc
rownosci rownowage rownowagi rowny rownych rownym rows roxo royal royale royales royals royalties
royalty royaume royaumes royaute royaux roz rozbil rozciaga rozczarowanie rozdaje rozdeleni rozdil
rozdily rozdzial rozdziale rozdzialu rozdzielczosci roze rozen rozglos rozgrywa rozgrywek rozgrywkach
rozgrywki rozhlas rozhlasu rozhodci rozhodl rozhodla rozhodli rozhodne rozhodnout rozhodnuti rozhodovani
rozhodovat rozhoduje rozhodujici rozhovor rozhovoru rozhovory rozhrani rozkaz rozkazu rozkazy rozklad
rozkladu rozlegle rozlewnia rozliseni rozmaite rozmaitych rozmawia rozmawiac rozmawiaja rozmawial
rozmawialam rozmawialem rozmawiali rozmawialismy rozmawiam rozmawiamy rozmawiasz rozmery rozmiar
rozmiarow rozmiaru rozmiary rozmow rozmowa rozmowach rozmowe rozmowie rozmowy rozne roznego roznej rozni
roznia roznic roznica roznice roznicy roznie roznorodne roznorodnosc roznorodnosci roznorodnych rozny
roznych roznym roznymi rozowe rozowy rozpaczy rozpocet rozpoctu rozpoczac rozpoczal rozpoczecia
rozpoczecie rozpoczeciem rozpoczeciu rozpoczela rozpoczeli rozpoczelo rozpoczely rozpoczeto rozpocznie
rozpoczyna rozpoczynaja rozporzadzenia rozporzadzenie rozpoznac rozpoznaje rozpoznania rozpoznanie
rozprawa rozprawe rozprawy rozrywka rozrywke rozrywki rozsadek rozsadku rozsadne rozsadnie rozsadny
rozsah rozsahle rozsahu rozsaszin rozsireni rozsirit rozszerzenia rozszerzenie rozum rozumi rozumie
rozumiec rozumiecie rozumieja rozumiem rozumiemy rozumienie rozumieniu rozumiesz rozumim rozumu rozvoj
rozvoje rozvoji rozwazania rozwazyc rozwiazac rozwiazal rozwiazan rozwiazania rozwiazanie rozwiazaniem
rozwiazaniu rozwiazany rozwiaze rozwiazuje rozwiazywac rozwiazywania rozwija rozwijac rozwijaja
rozwijajacych rozwinac rozwiniete rozwinietych rozwod rozwoj rozwojem rozwojowi rozwojowych rozwoju rozy
rpm rs rtl rty ru rua ruanda ruas rub ruba ruban rubano rubare rubata rubate rubati rubato rubbed rubber
rubberen rubbing rubbish rubble rubel rubi rubia rubin rubinetto rubino rubio rubles rubrica rubriek
rubrik rubriken rubriker rubrique rubro rubs ruby ruce ruch ruche ruchem ruchow ruchu ruchy ruck
ruckblick ruckblickend rucken ruckfahrt ruckfall ruckflug ruckfragen ruckfuhrung ruckgabe ruckgang
ruckgangig ruckgrat ruckhalt ruckkehr rucklaufig ruckmeldung ruckmeldungen ruckreise ruckruf rucksack
ruckschlag ruckschlusse ruckschritt ruckseite rucksicht rucksichtnahme rucksichtslos rucksprache
ruckstand ruckstande ruckt ruckte ruckten rucktritt ruckwarts ruckweg ruckwirkend ruckzahlung ruckzug
ruda rudder ruddy rude rudel ruder rudern rudiger rudimentary rudo rue rueda ruedo ruego ruelle rues ruf
rufbereitschaft rufe rufen ruff rufnummer ruft rug ruga rugam rugat rugby rugen rugged rugs rugzak ruh
ruha ruhat ruhe ruhen ruhestand ruhig ruhige ruhigen ruhiger ruhiges ruhm ruhr ruhren ruhrend ruhrgebiet
ruhrt ruht ruhu ruhunu rui ruido ruidosa ruidoso ruige ruik ruiken ruikt ruil ruilen ruim ruime ruimen
ruimte ruimtelijke ruimtes ruin ruina ruinas ruine ruined ruinen ruiner ruines ruinieren ruiniert
ruining ruins ruiny ruis ruisseau ruit ruiten ruiter ruiters ruiva ruk ruka rukama rukken rukou ruku
ruky rule ruled ruler rulers rules ruleta ruling rulings rulla rullade rullar rulle ruller rullstol rum
ruma rumana rumanen rumanien rumanische rumanischen rumano rumba rumble rumbling rumbo rumeur rumeurs
rumlaufen rumliegen rumme rummel rummen rummer rummet rumo rumor rumore rumored rumores rumori rumors
rumour rumoured rumours rump rumpa rumpe rumpf run runaway rund runda runde runden runder rundfunk
rundfunks rundgang rundherum rundown rundschau rundt rundum rundy rundzie runen rung runner runners
running runny runoff runs runsaasti runt runter runtom runtomkring runway runways ruoan ruoka ruokaa
ruoli ruolo ruota ruote ruotsalaisen ruotsalaiset ruotsi ruotsia ruotsiin ruotsiksi ruotsin ruotsissa
ruotsista rupee rupees rupt ruptura rupture ruptured ruptures rurais rural rurala rurale rurales rurali
ruraux rurki rury rus rusa rusar ruse rusesti rush rushed rushes rushing rusi rusia rusiei rusine ruska
ruske ruskeho ruski ruskich ruskie ruskigt ruskou rusku rusky ruskych ruso rusove russ russa russas
russe russelsheim russen russerne russes russi russin russisch russische russischen russischer
russisches russisk russiske russland russlands russo russos rust rusta rusted rusten rustet rusti rustic
rustica rustico rustig rustige rustiger rustique rustu rustung rustungsindustrie rusty rusya rusya'nin
rusz rusza ruszac ruszamy rusztowania ruszy ruszyc ruszyl ruszyla rut ruta rutan rute ruten ruter
ruthless rutin rutina rutinaria rutiner rutor rutsch rutsche rutschen rutscht rutschte rutteln rutten
ruttna ruuan ruumiin ruveta ruw ruwe ruya ruze ruzgar ruzie ruzies ruzne ruznych ruznymi ry ryb ryba
rybe ryby rycerz rychle rychleji rychlejsi rychlost rychlosti rychly ryck rycka rycker ryckte rydde
ryddet rye ryg ryge ryger rygg ryggen ryggrad rygte rygter ryhma ryhmaa ryhmaan ryhman ryhmassa ryhmat
ryhtya ryj ryja ryker rykke rykker rykket ryktas rykte rykten ryktene rykter ryktet rymde rymden rymma
rymmer ryms rynek rynkach rynki rynkiem rynkow rynku rys rysk ryska ryskt rysowac ryss ryssar ryssarna
ryssen rysunek rysunki rysunkow rysunku rythme rythmes rytm rytmu ryttare rytter ryttere rytual rywala
rywali rywalizacja rywalizacji ryz ryzu ryzyka ryzykiem ryzyko ryzykowac ryzykowne rz rzad rzadami
rzadem rzadki rzadkie rzadko rzadow rzadowa rzadowe rzadowego rzadowej rzadowi rzadowych rzadu rzady
rzadza rzadzaca rzadzacej rzadzacy rzadzacych rzadzenia rzadzi rzadzic rzadzie rzadziej rzadzil rzec
rzece rzecz rzecza rzeczach rzeczami rzecznik rzecznika rzeczpospolita rzeczpospolitej rzeczy
rzeczypospolitej rzeczywiscie rzeczywiste rzeczywistosc rzeczywistosci rzeczywistoscia rzeczywistych
rzeczywistym rzedu rzedzie rzek rzeka rzeke rzeki rzekl rzekomo rzeszy rzez rzezba rzezby rzeznia rzuca
rzucac rzucaja rzuci rzucic rzucie rzucil rzucila rzut rzymskiego sa saa saada saadaan saadakseen saai
saaie saakka saako saal saali saamaan saaminen saamme saan saaneet saanko saannollisesti saannot saanto
saantoja saantojen saanut saapui saapunut saapuu saarbrucken saarella saaren saarland saasta saastaa
saastoja saat saataa saataisiin saatan saatana saatanan saatat saatava saatavilla saate saatetaan
saatgut saati saatiin saation saatler saatlik saatossa saattaa saattaisi saattanut saattavat saatte
saattoi saatu saavat saavuttaa saavuttanut sabado sabados sabaha sabana sabao sabato sabbatical sabbia
sabe sabedoria sabel sabem sabemos sabendo saber sabera saberao saberem saberia sabes sabia sabiam
sabiamente sabiamos sabido sabiduria sabie sabiendas sabino sabio sabit sable sables sabor saborear
sabotage sabotaging sabotaje sabotear sabre sabres sabrosa sabroso sac saca sacada sacar sacca sacchetto
sacchi sacco sacerdocio sacerdotal sacerdote sacerdotes sacerdoti sachant sachbearbeiter
sachbeschadigung sachbuch sache sachen sachent saches sachet sachez sachlage sachlich sachliche
sachlichen sachlicher sachlichkeit sachschaden sachsen sachsenhausen sachsens sachsisch sachsische
sachsischen sachverhalt sachverhalte sachverstand sachverstandige sachverstandigen sachverstandiger
saciedad sack sacke sacked sackgasse sacking sacks sacma saco sacola sacos sacra sacrament sacramento
sacraments sacre sacred sacree sacrees sacrement sacres sacri sacrificar sacrificare sacrificato
sacrifice sacrificed sacrifices sacrifici sacrificial sacrificing sacrificio sacrificios sacrifie
sacrifier sacro sacs sacudida sacudir sad sadach sadan sadanne sadant saddened sadder saddest saddle
saddled sade sadece sadem sades sadistic sadly sadness sadow sadowe sadowego sadowej sadownictwa sadowy
sadowych sadu sady sadza sadzac sadze sadzi sadzic sadzicie sadzie sadzilam sadzilem sadzisz saede
saeder saedvanlige saelge saelger saelges saem saen saenke saer saerdeles saerdeleshed saerlig saerlige
saerligt saeson saesonen saesonens saesoner saet saetning saetninger saette saetter saettes saf safada
safado safari safe safeguard safeguarding safeguards safely safer safest safety saffron safran saft
saftig saftige saftigen sag saga sagan sagde sage sagen sager sagerne sages sagesse saggezza saggi
saggia sagging saggio sagitario sagladi saglamak saglar saglayacak saglayan sagligi saglik saglikli
sagor sagrada sagradas sagrado sagrados sagst sagt sagte sagten sagtens sagtest sagts sah sahada sahane
sahara sahe sahel sahen sahib sahibi sahip sahipleri sahipligi sahiptir sahis sahit sahko sahkoa sahkon
sahne sahneye sahte sai saia saiam saias saiba saibam saida saidas saido saigne saigner sail sailboat
sailed sailing sailor sailors sails sailyttaa sailyy saimme saimos sain saindo saine saines sains saint
sainte saintes saintete saints saio saipa sair saira sairaala sairaalaan sairaalan sairaalassa sairam
sairas sairauden sairaus sairem sairia sais saisi saisie saisies saisin saisir saisis saisit saisivat
saison saisons sait saiten saith saiu saivat sajat sajatos sajnalom sajnos sajt sajto sak sakaldt
sakaldte sake saken sakene saker sakerna sakin sakli saklig sakligt sakna saknad saknade saknades saknar
saknas saknat sakot sakra sakrament saksa saksaan saksalainen saksalaiset saksan saksassa saksasta sakta
sakte sal sala salaa salaam salad salada salade salades salado salads salafisten salainen salaire
salaires salaisuus salak salamanca salame salami salao salari salarial salariale salarie salaried
salaries salario salarios salaris salarissen salary salas salat salata salatke salato salaud salauds
salbe salcedo salchicha saldar saldatori saldi saldirdi saldiri saldirida saldirisi saldiriya saldo sale
saledes salee salen salendo sales salesman salesmen salg salga salgada salgado salget salgono salgs
salgueiro sali salia salida salido salient salientar saliente saline salinity salio salir salire salita
salite saliti salito saliva salive sallad salle salles sallittua salmo salmon salmone salmonella salon
salong salongen salonie salons salonu salonul saloon salope saloperie salopes salotto salsa salsiccia
salt salta saltado saltar saltare saltato salted salti salto saltos saltou salts saltwater salty salu
salubridad salud saludable saludar saludo salue saluer salut saluta salutare salutato salute saluti
saluto salva salvacao salvacion salvado salvadorena salvadoreno salvage salvaged salvaguardia salvaje
salvamento salvando salvano salvar salvare salvarea salvarsi salvat salvata salvataggio salvate salvati
salvation salvato salvavidas salve salvei salveze salvezza salvi salviamo salvo salvos salvou salz
salzburg salzburger salze salzen salzgitter salzkammergut salzwasser sama samaa samaan samalla samalle
samalta saman samana samanaikaisesti samanlainen samanlaisia samanlaista samarbeid samarbeide
samarbeider samarbeidet samarbejde samarbejder samarbejdet samarbeta samarbetar samarbete samarbetet
samassa samasta samat samba samband sambandet sambata sambo samboer sambon same samedi samedis samego
samej samemu samen samengesteld samengestelde samengevat samengewerkt samenhang samenkomen samenleven
samenleving samenstellen samenstelling samenvatting samenwerken samenwerking samenwerkingsverband
samenwerkt samenwonen samenzwering samer samferdsel samfund samfundet samfundets samfunn samfunnet
samfunnets samimi samisk samiske samla samlad samlade samlades samlag samlar samlas samlat samlats samle
samlede samler samles samlet samling samlingar samlingen samlinger samma samman sammanfatta sammanfattar
sammanfattning sammanhang sammanhanget sammanlagt samme sammelband sammeln sammelt sammelte sammelten
sammen sammenhaeng sammenhaenge sammenhaengen sammenhaengende sammenheng sammenhengen sammenhengende
sammenhenger sammenlagt sammenligne sammenligner sammenlignes sammenlignet sammenligning sammensaetning
sammensat sammensatt sammle sammler sammlung sammlungen samo samobojcze samobojstw samobojstwa
samobojstwo samochod samochodach samochodami samochodem samochodow samochodowy samochodowych
samochodowym samochodu samochody samochodzie samodzielne samodzielnego samodzielnie samoihin samoilla
samoin samoja samolocie samolot samolotem samolotow samolotu samoloty samoobrony samopoczucie samorzad
samorzadowe samorzadowych samorzadu samorzady samostatne samotna samotne samotneho samotnie samotnosc
samotnosci samotny samozrejme sampionatu sampiyon sampiyonlar sampiyonluk sampiyonu sample sampled
sampler samples sampling sampo samso samstag samstagabend samstagmorgen samstags samsun samsung samt
samtal samtala samtale samtalen samtaler samtalet samtida samtiden samtidig samtidigt samtliche
samtlichen samtlicher samtliga samtlige samtycke samtykke samurai samverkan samvete samvittighed
samvittighet samych samym samymi san sana sanal sanan sanar sanat sanatate sanatatii sanatci sanati
sanatorio sanatorium sanatos sanayi sance sancho sanci sancion sancionar sancito sancoes sancties
sanction sanctioned sanctionne sanctionner sanctions sanctity sanctuaire sanctuary sand sandalen sandals
sandalye sandbox sande sandelig sanden sanders sandhed sandheden sandia sandkasten sandman sands
sandsacke sandstein sandstone sandsynlighed sandsynligt sandsynligvis sandt sandte sanduiche sandwich
sandwiches sandy sane saneamento saneamiento sanft sanfte sanften sanfter sang sange sangele sangen
sangene sanger sangerin sangerinnen sangern sanglant sanglante sanglier sangrar sangre sangria
sangrienta sangriento sangue sanguigno sanguin sanguine sanguinea sanguineo sanguins sangyssa sani
sanidad sanieren saniert sanierung sanirim sanita sanitaire sanitaires sanitar sanitaria sanitarie
sanitario sanitariusze sanitary sanitater sanitation sanity saniye sank sankari sankcje sankcji sanken
sanki sanksjoner sankt sanktionen sanktioner sanktuarium sanliurfa sann sannerligen sannhet sannheten
sanning sanningar sanningen sanno sannolikhet sannolikheten sannolikt sannsynlig sannsynlighet
sannsynligheten sannsynligvis sano sanoa sanoen sanoi sanoin sanoisi sanoisin sanoit sanoivat sanoja
sanoma sanomaan sanomat sanomien sanon sanonut sanoo sanot sanotaan sanottavaa sanottiin sanottu
sanottuna sanovat sans sansa sanse sansele sansi sansli sant santa sante santi santidad santidade
santisima santisimo santissima santissimo santita santo santuario sanzione sanzioni sao saoudien
saoudite saoul sap sapato sapatos sapendo saper sapere saperlo saperne sapersi sapesse sapessi sapete
sapeurs sapeva sapevamo sapevano sapevate sapevi sapevo sapienza sapin sapo sapone sapore sapori
sapphire sappi sappia sappiamo sappiano sappiate sapra saprai sapranno saprebbe saprei sapremo saptamana
saptamani sapte saputo saque saquear saqueo sar saraiva sarajevo sarampion saranno saray sarbatoare
sarbatori sarcasm sarcasme sarcasmo sarcastic sarcastically sarcastico sarcastisch sarcina sarcini
sardina sardines sardinien sare sarebbe sarebbero sarei saremmo saremo saresti saret sarete sarg sarga
sargento sarhos sarisin sarj sarja sarjaa sarjaan sarjan sarjassa sarjasta sarkany sarkasmus sarkastisch
sarkazm sarki sarkilar sarkilari sarkisi sarkiyi sarmiento saro sart sarten sas sase sash sasiad sasiada
sasiadami sasiadow sasiednich sasiedzi sasiedztwie sasom sass sassi sasso sassy sastre sat sata sataa
satakunnan satan satanas satanic sate satele satelit satelite satelites satelity satelliet satellit
satellite satelliten satellites satelliti satilik satin satir satira satire satirical satirico satirique
satirische satis satisa satisfacao satisfaccion satisfacer satisfaction satisfactoria satisfactoriamente
satisfactorio satisfactory satisfaire satisfaisant satisfaisante satisfait satisfaite satisfaits
satisfazer satisfecha satisfecho satisfeita satisfeito satisfeitos satisfied satisfies satisfy
satisfying satisi satoja satojen sats satsa satsade satsar satsat satse satser satset satsing satsning
satsningar satsningen satt satte sattel satten sattes sattigung sattler satts sattui sattumalta sattunut
sattuu satul satului saturacion saturated saturation sature saturn saturne saturno saty satysfakcje
satysfakcji satz satze satzen satzes satzung sau sauber saubere sauberen sauberer sauberes sauberkeit
saubern sauberung sauce saucepan saucer sauces saucisse saucisses saudade saudades saudaveis saudavel
saude saudi saudita saudyjskiej sauer sauerei sauerkraut sauerstoff sauf saufen saugen saugetiere
saugling saugt saule saulen saum saumon sauna saunan saunassa saura saurais saurait saure sauren saurez
sauront saus sausage sausages saut saute sauter sauts sauvage sauvages sauve sauvee sauvegarde
sauvegarder sauver sauves sauvetage sauveur savage savages savaient savais savait savannah savant
savants savasa savasi savasin savasta savci save saved savel savent saver savers saves saveur saveurs
savez savia saviez saving savings savior saviour savne savnede savner savnet savoir savoirs savon savons
savor savory savourer savoureux savunan savunma savvy saw sawmill saws sawyer sax saxe saxon saxons
saxophon saxophone say sayede sayesinde sayfa sayfasi saygi sayi sayida sayilari sayili sayilir saying
sayings sayisi sayisini sayisinin says sazon sb sbagli sbaglia sbagliando sbagliano sbagliare sbagliata
sbagliate sbagliati sbagliato sbaglio sbarcare sbarchi sbarco sbarra sbarre sbatte sbattere sbattuto
sbirky sbloccare sbocco sbor sboru scacchi scade scadente scadenza scadenze scadere scaderea scaduto
scaffale scaffali scaffold scaffolders scaffolding scaglia scala scalar scalare scalata scale scaled
scales scaletta scaling scallops scalo scalp scam scambi scambiano scambiare scambiati scambiato scambio
scammed scammer scammers scampo scams scan scandal scandale scandales scandaleux scandali scandalo
scandaloso scandalous scandals scandinave scandinaves scanned scannen scanner scanners scanning scans
scansione scant scapa scapat scape scapegoat scapito scappa scappano scappare scappati scappato scar
scara scarce scarcely scarcity scare scarecrow scared scares scarf scarica scaricare scaricato scarichi
scarico scarier scariest scaring scarpa scarpe scarred scarring scars scarsa scarsamente scarse scarsi
scarsita scarso scarti scarto scarves scary scatena scatenare scatenato scathing scatola scatole scatta
scattare scattata scattate scattato scatter scattered scattering scatti scatto scaun scaunul scavare
scavato scavenger scavi scavo scazut scazuta sceau sceaux scegli sceglie scegliendo scegliere scegliete
scelgo scelgono scelle scelta scelte scelti scelto scema scemi scemo scen scena scenar scenari scenario
scenarios scenariot scenariste scenaristes scenariu scenariusz scenariusza scenariusze scenariuszy
scende scendendo scendere scendi scendo scendono scene scenen scener scenery scenes scenic scenie scent
scented scents scenu sceny sceptical scepticism scepticisme sceptique sceptiques sceriffo scesa scese
scesi sceso scettico schaal schaam schaamt schaamte schaamteloos schaap schaar schaars schaatsen schach
schacht schachtel schachzug schack schade schadel schadelijk schadelijke schaden schadenersatz schadens
schadensersatz schadet schadevergoeding schadigen schadigung schadlich schadliche schadlichen schadlinge
schadstoffe schaduw schaf schafe schafen schafer schaferhund schaff schaffe schaffen schaffens
schaffhausen schaffner schaffst schafft schaffte schafften schaffung schaft schakel schakelen schakelt
schaken schal schale schalen schalke schall schallplatte schallplatten schals schalt schaltanlage
schalte schalten schalter schaltet schaltete schaltung schaltwarte scham schame schamen schamlos schamt
schandaal schandalig schande schanze schapen schar scharen scharf scharfe scharfen scharfer scharfere
scharfes scharfste scharfsten scharia schat schatje schatkist schatten schattig schattige schatting
schatz schatzchen schatze schatzen schatzmeister schatzt schatzte schatzung schatzungen schatzungsweise
schau schauble schaue schauen schauer schaufel schaufeln schaufenster schaukel schaukeln schaum
schaumburg schauplatz schauspiel schauspieler schauspielerin schauspielerinnen schauspielhaus schaust
schaut schaute schauten scheck scheda schede schedel schedule scheduled schedules scheduling scheef
scheel scheelt scheepvaart scheffel scheibe scheiben scheich scheide scheiden scheidet scheiding
scheidsrechter scheidsrechters scheidung scheikunde schein scheinbar scheinbare scheine scheinen
scheinst scheint scheinwerfer scheiterhaufen scheitern scheitert scheiterte scheiterten schelden schelen
scheletro schema schemas schemat schematic scheme schemes schemi scheming schending schenk schenke
schenkel schenken schenkt schenkte schenkung schepen scheppen schepper schepping schept scherben schere
scheren scherm scherma schermata schermen schermi schermo scherp scherpe schert scherz scherza
scherzando scherzare scherze scherzhaft scherzi scherziamo scherzo schets schetsen scheu scheuen scheuer
scheune scheur scheuren scheut schiacciare schiacciato schiaffi schiaffo schiava schiavi schiavitu
schiavo schicht schichten schichtwechsel schick schicke schicken schicker schickes schicksal schicksale
schicksals schickst schickt schickte schickten schiebe schieben schieber schiebt schied schieden
schiedsrichter schief schiefer schien schiena schiene schienen schier schiera schierati schierato
schiereiland schiesstand schiet schieten schietpartij schiff schiffe schiffen schiffes schifffahrt
schiffs schifo schifoso schijf schijn schijnbaar schijnen schijnt schijt schijven schikking schild
schilddruse schilde schilder schilderde schilderen schilderij schilderijen schildern schilders schildert
schilderte schilderung schilderungen schildkrote schildkroten schildpad schiller schillers schilling
schimb schimba schimbare schimbarea schimbari schimbat schimbe schimbul schimmel schimmer schimpansen
schimpfen schimpft schinken schip schipper schippers schirm schirmherrschaft schism schiss schiste
schitterend schitterende schiuma schizophrenia schizophrenic schizophrenie schizzi schlacht schlachten
schlachtfeld schlachthof schlaf schlafanzug schlafe schlafen schlafenden schlafst schlafstorungen
schlaft schlafzimmer schlag schlaganfall schlagartig schlage schlagen schlager schlagerei schlagst
schlagt schlagwort schlagzeile schlagzeilen schlagzeug schlagzeuger schlamm schlampe schlampen schlampig
schlange schlangen schlank schlanke schlanken schlanker schlapp schlappe schlau schlauch schlauche
schlaue schlauer schlecht schlechte schlechtem schlechten schlechter schlechtere schlechteren schlechtes
schlechteste schlechtesten schlechthin schlegel schleichen schleicht schleier schleife schleifen schleim
schleppen schlepper schleppt schlesien schlesischen schleswig schleudern schleunigst schleuse schleusen
schlich schlicht schlichte schlichten schlichter schlichtweg schlief schliefen schlimm schlimme
schlimmen schlimmer schlimmere schlimmeres schlimmes schlimmste schlimmsten schlinge schlitten schlitz
schloss schlossen schlosses schlosspark schlucht schluchten schluck schlucken schluckt schlug schlugen
schlupfen schluss schlusse schlussel schlussendlich schlussfolgerung schlussfolgerungen schlussig
schlusslicht schmackhaft schmal schmale schmalen schmaler schmalz schmarotzer schmecken schmeckt
schmeckte schmelzen schmerz schmerzen schmerzensgeld schmerzhaft schmerzhafte schmerzhaften schmerzlich
schmerzmittel schmerzt schmetterling schmetterlinge schmied schmiede schmieden schmieren schmilzt
schminke schminken schmuck schmucken schmuckstuck schmuckstucke schmuckt schmunzeln schmutz schmutzig
schmutzige schmutzigen schnallen schnappchen schnappen schnappt schnappte schnaps schnarchen schnauze
schnecke schnecken schnee schneefall schneeraumung schneewittchen schneid schneide schneiden schneider
schneidet schneit schnell schnelle schnellen schneller schnellere schnelleren schnelles schnelligkeit
schnellste schnellsten schnellstmoglich schnitt schnitte schnitten schnittstelle schnittstellen
schnitzel schnupfen schnuppern schnur schnurrbart schob schock schockierend schockiert schodach schodow
schody schodzi schoen schoenen schok schokkend schokkende schokolade scholar scholarly scholars
scholarship scholarships scholastic scholen scholieren scholing scholz schon schonbrunn schone
schoneberg schonefeld schonem schonen schoner schonere schoneres schones schonheit schonheiten schonk
schonste schonsten school schoolboy schoolchildren schooldag schooled schoolgirl schooling schooljaar
schools schoolteacher schooltijd schoon schooner schoongemaakt schoonheid schoonmaak schoonmaken
schoonmoeder schoonzus schoorsteen schoot schop schopen schopfen schopfer schopft schopfung schopfwerk
schopna schopni schopnost schopnosti schopny schoppen schornstein schorsing schoss schossen schot
schotel schoten schotse schott schotten schotter schottische schottischen schottland schouder schouders
schouten schouwburg schowac schrag schrage schragen schrank schranke schranken schrankt schrappen
schraube schrauben schreck schrecken schreckens schrecklich schreckliche schrecklichen schrecklicher
schreckliches schreckt schreef schreeuw schreeuwde schreeuwen schreeuwt schrei schreib schreibe
schreiben schreibens schreibmaschine schreibst schreibt schreibtisch schreibweise schreie schreien
schreiend schrein schreit schreiten schreitet schreven schrie schrieb schrieben schrift schriftart
schriftelijk schriftelijke schriften schriftenreihe schriftfuhrer schriftlich schriftliche schriftlichen
schriftlicher schriftsteller schriftstellerin schriftstellern schriftstellers schriftzeichen schriftzug
schrijf schrijfster schrijft schrijven schrijver schrijvers schrik schrikken schrikt schritt schritte
schritten schrittweise schroef schrok schronienia schronienie schroniska schronisko schrott schrumpfen
schrumpft schub schublade schubladen schubsen schuchtern schudden schuf schufen schuften schuh schuhe
schuhen schuhmacher schuif schuift schuil schuilen schuilplaats schuilt schuim schuin schuiven
schulabschluss schulbildung schuld schulden schuldet schuldgevoel schuldig schuldige schuldigen
schuldner schule schulen schulerin schulerinnen schulern schulers schulhaus schulhof schulische
schulischen schuljahr schuljahres schulleiter schultag schulte schulter schultern schulung schulungen
schulunterricht schulzeit schuppen schuren schurken schurze schuss schusse schussel schussen schusswaffe
schuster schut schutt schutte schutteln schuttelt schuttelte schutten schutter schutters schuttet
schutze schutzen schutzenfest schutzengel schutzenverein schutzes schutzt schuur schvaleni schvalila
schwabe schwaben schwabisch schwabische schwabischen schwach schwache schwachen schwacher schwachere
schwacheren schwaches schwachsinn schwachste schwachstelle schwachstellen schwachsten schwacht
schwachung schwager schwagerin schwalbe schwamm schwan schwanger schwangere schwangeren schwangerschaft
schwanken schwankt schwankungen schwanz schwanze schwanzen schwarm schwarmen schwarmt schwarz schwarze
schwarzem schwarzen schwarzenegger schwarzer schwarzes schwarzmarkt schwarzwald schwarzwalder schweben
schwebt schwebte schwede schweden schwedens schwedisch schwedische schwedischen schwefel schweifen
schweigen schweigend schweigepflicht schweigt schwein schweine schweinefleisch schweinehund schweinen
schweiz schweizer schweizerische schweizerischen schwelle schwellen schwellung schwenken schwer schwere
schwerem schweren schwerer schweres schwergewicht schwerin schwerkraft schwerlich schwerpunkt
schwerpunkte schwerpunkten schwerste schwersten schwert schwerte schwerter schwerwiegende
schwerwiegenden schwester schwestern schwiegermutter schwiegersohn schwiegertochter schwiegervater
schwierig schwierige schwierigen schwieriger schwieriges schwierigkeit schwierigkeiten schwierigste
schwierigsten schwimm schwimmbad schwimmen schwimmer schwimmt schwindel schwindelig schwinden schwindet
schwingen schwingt schwingungen schwitzen schwitzt schwore schworen schwort schwuchtel schwul schwule
schwulen schwuler schwung schwur sci scia sciagac sciagnac scian sciana scianach sciane scianie sciany
sciarpa scie sciekow science sciences scientific scientifica scientifically scientifiche scientifici
scientifico scientifique scientifiques scientist scientists scientology scienza scienze scienziati
scienziato scierie sciezek sciezka sciezke sciezki scigac scigania scimmia scimmie scintilla sciocchezza
sciocchezze sciocco scioglie sciogliere scioglimento sciolta sciolti sciolto scion scioperi sciopero
sciroppo scisle scislej scislych scission scissione scissors scivolare sclavi sclerosis scoala scoata
scoate scogli scoglio scolaire scolaires scolar scolarite scolastiche scolastici scolastico scolded
scoli scolii scolile scommessa scommesse scommettere scommetto scomoda scomodo scompare scomparire
scomparsa scomparse scomparsi scomparso sconfiggere sconfitta sconfitte sconfitti sconfitto sconforto
sconosciuta sconosciute sconosciuti sconosciuto scontare scontata scontato sconti sconto scontrino
scontro sconvolta sconvolto scoop scooped scoops scoorde scoort scooter scooters scop scopa scopare
scope scoperta scoperte scoperti scoperto scopi scopo scoppia scoppiare scoppiata scoppiato scoppio
scopre scoprendo scopri scopriamo scoprira scoprire scopriremo scoprirlo scopro scoprono scopul scopuri
scor scorched scorching scordato score scoreboard scorecard scored scorede scoreless scoren scorer
scorers scores scoret scoring scorn scorpion scorpione scorpions scorre scorrere scorretto scorrimento
scorsa scorse scorsi scorso scorta scorte scorul scos scossa scosse scosso scotch scotti scour scourge
scouring scout scouting scouts scozzese scrabble scramble scrambled scrambling scrap scrapbook scrape
scraped scraping scrapped scrapping scrappy scraps scratch scratched scratches scratching scream
screamed screaming screams screeching screen screened screening screenings screenplay screens screenshot
screenshots screenwriter screw screwdriver screwed screwing screws scria scribe scrie scrii scriitor
scriitori scriitorilor scriitorul scrimmage script scripted scripting scripts scripture scriptures scris
scrisa scrise scrisoare scrisoarea scrisori scrisse scritta scritte scritti scritto scrittore scrittori
scrittura scritture scriu scriva scrivania scrive scrivendo scrivere scrivero scrivete scriveva scrivi
scriviamo scrivo scrivono scroll scrollen scrolling scrolls scrooge scrub scrubbed scrubbing scrubs
scrupoli scrutin scrutinio scrutinized scrutiny scuba scudi scudo sculpted sculpteur sculptor sculpture
sculptures scultore scultura sculture scum scumbag scumbags scump scuola scuole scura scure scuri scuro
scurt scurta scurte scusa scusami scusarsi scusate scusatemi scuse scusi scuso scuze sdegno sdileni
sdilet sdp sdruzeni se sea seabed seaboard seafood seal sealed sealing seals seam seama seaman seamana
seamen seamless seams seance seances seara search searched searches searching searing sears seas seaside
season seasonal seasonally seasoned seasoning seasons seat seated seating seats seattle seau seaweed
sebbene sebe sebebi sebebiyle sebep sebeple sebesseg sebevedomi sebou sec seca secar secas secca seccao
secche secchi secchio seccion secco secenek secesion secession seche secher secheresse seches sechs
sechsmal sechste sechsten sechster sechzehn sechzig sechziger secilen secilmis secim secimi secimler
secimlerde secimleri secimlerinde seckin secluded seco secol secolare secole secoli secolo secolul
secolului second seconda secondaire secondaires secondari secondaria secondarie secondario secondary
seconde seconded seconden secondes secondhand secondi secondly secondo seconds secos secoue secouer
secourir secours secrecion secrecy secret secreta secretaire secretaires secretamente secretar
secretaresse secretaria secretariat secretaries secretario secretarios secretaris secretarul secretary
secretas secrete secreted secretement secretes secretion secretive secretly secreto secretos secrets
secretul secs sect secta sectarian secte secteur secteurs sectia sectie sectiei section sectional
sections sectiune sectiunea sector sectoren sectors sectorul sects secuela secuencia secuestrador
secuestrar secuestro secular secularism seculo seculos secunda secundair secundaire secundare secundaria
secundario secundarios secunde secure secured securely secures securing securisation securise securisee
securiser securitaire securitate securitatea securitatii securite securities security sed seda sedan
sedation sedative sedd sedda sede sedel sedentary sedere sedermera sedersi sedert sedes sedet sedi sedia
sediada sedici sedicion sedie sedile sedili sediment sedimentary sediments sedinta sedition sediu sediul
sedlar sedm sedmi sedno seduccion seduce seduced seducir seduction seductive seductor seductora seduire
seduisant seduisante seduit seduta sedute seduti seduto seduzione sedzia sedziego sedziow sedziowie see
seed seeded seeding seedlings seeds seeing seek seeker seekers seeking seeks seele seelen seelisch
seelische seelischen seelsorge seelsorger seem seemann seemed seeming seemingly seems seen seer seere
sees sefa seferinde seful seg sega segel segeln segen seger segern seggi seggio seghe segheria segit
segitenek segiteni segitett segithet segits segitseg segitseget segitsegevel segitsen segitunk segla
seglade segler segment segmentation segmente segmented segmenti segmento segmentos segments segna
segnala segnalano segnalare segnalata segnalate segnalati segnalato segnalazione segnale segnali segnalo
segnano segnare segnata segnati segnato segne segni segno segrar segredo segredos segregacion segregated
segregation segreta segretamente segretaria segretario segreteria segreti segreto segt segua seguaci
segue seguem seguendo seguente seguenti segui seguia seguiamo seguida seguidamente seguidas seguido
seguidor seguidores seguidos seguimento seguimiento seguimos seguindo seguinte seguintes seguir seguira
seguiram seguiranno seguire seguirlo seguirmi seguirono seguita seguite seguitemi seguiti seguito seguiu
seguiva segunda segundas segundo segundos seguo seguono segura seguramente seguranca segurancas
segurando segurar seguras seguridad seguro seguros sehan sehe sehen sehenswert sehenswerte
sehenswurdigkeit sehenswurdigkeiten sehir sehirde sehirler sehit sehnat sehne sehnen sehnsucht
sehnsuchtig sehnt sehol sehr sehre sehri sehrin seht sei seicento seid seide seidel seien seier seieren
seife seigneur seigneurie seigneurs seil seilbahn seile seilen seiler sein seinaan seinajoen seinajoki
seine seinem seinen seiner seinere seinerseits seinerzeit seines seinesgleichen seins seint seio seios
seire seis seiscientos seisme seismic seisoo seit seitdem seite seiten seitenlinie seitens seitensprung
seither seitlich seitliche seitlichen seitseman seize seized seizing seizoen seizoenen seizure seizures
sej seja sejam sejamos seje sejle sejlede sejler sejm sejmie sejmowej sejmu sejour sejourne sejours sejr
sejre sejren sejt sek seka sekaan sekaisin sekce sekcja sekcje sekcji seker sekil sekilde sekin sekiz
sekk sekken sekli seklinde sekoita sekoittaa sekret sekretaer sekretar sekretariat sekretarin sekretarka
sekretarz sekretarza sekretarzem sekreterare sekreteri seks seksi seksia seksie seksin seksjon seksu
seksualiteit seksualitet seksualna seksualne seksualnego seksualnej seksualnie seksualnosci seksualny
seksualnych seksualnym seksueel seksuel seksuele seksuell seksuelle seksuelt sekt sekte sekten sektion
sektionen sektor sektora sektoren sektorin sektorn sektoru sektorze sekund sekundar sekundare sekundaren
sekunde sekunden sekunder sekundy sekunnin sekunnissa sekuntia sel selam selamlar selan selbe selben
selber selbige selbst selbstandig selbstandige selbstandigen selbstandiger selbstandigkeit
selbstbestimmung selbstbewusst selbstbewusste selbstbewusstsein selbstdarstellung selbsthilfe
selbstkritik selbstmord selbstredend selbststandig selbststandige selbststandigen selbststandiger
selbststandigkeit selbstverstandlich selbstverstandlichkeit selbstverstandnis selbstverteidigung
selbstvertrauen selbstverwaltung selbstwertgefuhl selbstzweck seldom selecao seleccion seleccionar
selecionadas selecionado selecionados selecionar selecoes select selecta selected selecteren selectie
selecting selection selectionne selectionner selectionnes selectionneur selections selectiva selective
selectively selectivo selecto selector selectors selects selekcji selektion selektive seletiva
selezionare selezionate selezionati selezionato selezione selezioni self selfie selfies selfish
selfishness selfless selge selger selges selhani selig selittaa selitys selkaan selkea selkeasti sell
sella sellada sellado sellainen sellaiseen sellaisen sellaisena sellaisenaan sellaiset sellaisia
sellaista sellar selle seller sellers selling sello sells selo selon selos sels selskab selskaber
selskabet selskabets selskap selskapene selskaper selskapet selskapets selten seltene seltenen seltener
seltenes seltenheit seltensten seltsam seltsame seltsamen seltsamer seltsamerweise seltsames selv selva
selvaa selvagem selvagens selvaggi selvaggia selvaggio selvaksi selvasti selvatico selve selves selveste
selvfolgelig selvia selviaa selville selvinnyt selvisi selvita selvitetaan selvittaa selvittamaan
selvitti selvityksen selvitys selvmord selvom selvsagt selvstaendig selvstaendige selvstaendigt
selvstendig selvstendige selvtillit sem semaforo semafory semaine semaines semana semanais semanal
semanalmente semanario semanas semantic semantica semantics semantik semantique semblable semblables
semblaient semblait semblance semblant semble semblent sembler semblerait sembles sembra sembrado
sembrano sembrar sembrare sembrata sembrato sembrava sembravano sembrera sembrerebbe sembri sembro seme
semejante semejanza semelhanca semelhancas semelhante semelhantes semen semences semente sementes semer
semester semestern semesters semesterstart semestr semestre semi semiconductor semiconductors semifinal
semifinale semifinalen semifinals semilla semina seminaire seminaires seminal seminar seminare seminaren
seminariet seminario seminarios seminarium seminars seminary semis semmai semmi semmifele semmilyen
semmire semmit semn semnal semnarea semnat semne semnele semnificativ semnificativa semnificative semnul
semplice semplicemente semplici semplicita semplificare semplificazione sempre sen senaat senacie senado
senador senadora senadores senal senalada senalado senalar senao senap senare senaryo senast senaste
senat senate senaten senateur senateurs senato senator senatora senatore senatoren senatori senatorial
senatorow senators senats senatu senatului sencilla sencillamente sencillez sencillo send senda sendas
sende senden sender sendern sendero senders sendes sendet sendezeit sending sendo sendos sends sendt
sendte sendung sendungen sene senegal senegalais senere senest seneste senf seng senga sengen senha
senhor senhora senhoras senhores senhorita seni senile senin seninle senior senioren seniority seniorow
seniors senke senken senker senket senki senkin senkinek senkit senkrecht senkt senkte senkung senna
senno seno senor senora senoria senorial senorio senorita senorito sens sensacao sensacion sensacional
sensacoes sensata sensatez sensatie sensation sensational sensationell sensations sensato sensazione
sensazioni sense sensed senseless senses sensi sensibel sensibil sensibile sensibili sensibilidad
sensibilidade sensibilisation sensibiliser sensibilita sensibilitat sensibilite sensibilities
sensibility sensibilmente sensible sensiblement sensiblen sensibler sensibles sensibly sensie sensin
sensing sensitive sensitivities sensitivity sensiveis sensivel sensiz senso sensor sensoren sensores
sensori sensorial sensors sensory sensu sensual sensualidad sensul sensur sent senta sentaan sentada
sentado sentados sentais sentait sentant sentar sente sentem sentenca sentencas sentence sentenced
sentences sentencia sentencing sentendo sentent sentenza sentenze senter senteret senterpartiet sentez
senti sentia sentiamo sentido sentidos sentie sentient sentier sentieri sentiero sentiers sentiment
sentimental sentimentale sentimente sentimentele sentimenti sentimento sentimentos sentiments
sentimentul sentimiento sentimos sentindo sentinel sentir sentirai sentiram sentirci sentire sentirem
sentirlo sentirmi sentirsi sentirti sentita sentite sentiti sentito sentiu sentiva sentivo sento sentono
sentou sentral sentrale sentralt sentrum sentry senttia senza seo seoul sep separa separacao separacion
separada separadamente separadas separado separados separano separant separar separare separat separata
separatamente separate separated separately separaten separates separati separating separation
separatist separatista separatisten separatistes separatists separato separator separazione separe
separee separees separement separent separer separera separes sepolcro sepolta sepolti sepolto sepoltura
seppe seppur seppure sepsis sept september septembre septembrie septentrional septentrionale septic
septiembre septieme septima septimo sepulcro sepultura sepulture sequel sequelles sequels sequence
sequences sequencia sequencing sequential sequenz sequenza sequenze sequenzen sequer sequestrati
sequestration sequestro sequia sequito ser sera serai seraient serais serait serao seras serata serate
serba serbatoio serbe serben serbes serbest serbi serbia serbien serbische serbischen serbo serbski
serbskiej serc serca sercach serce sercem sercu serdar serdecznie sere serei sereia serein sereine
sereinement serem seremos serenade serene sereni serenidad serenita serenite serenity sereno seres serez
sergeant sergent sergente seri seria seriado serial seriale seriali serials serialu serialul seriam
seriamente serias serie seriedad serien seriens serier serierna series serieta serieus serieuse
serieusement serieuses serieux serieuze seriez serif serii serio serioasa serions serios seriose
seriosen seriost serious seriously seriousness serisi sermao serment sermon sermons sermos serna serons
seront serpent serpente serpenti serpentine serpents serpiente serra serrano serratura serre serree
serrer serreria serres serrure serrurerie sers sert sertao serules serult serum serva servaient servait
servant servante servants serve served servem servent server servera serverar serveras servere serveren
serverer servern serverraum servers servert serveru serves serveste serveur serveurs serveuse servez
servi servia service serviceable serviced servicemen services servicii serviciile serviciilor servicing
servicio serviciu serviciul serviciului servico servicos servido servidor servidores servidumbre servie
servieren serviert serviette serviettes servilleta servindo serving servings servio servir servira
servirait serviram serviranno servire servirebbe serviront servis servisi servit servita servite
serviteur serviteurs serviti servito servitore servitude serviu serviva servivano servizi servizio servo
servono servos serwer serwera serwerow serwery serwis serwisach serwisie serwisow serwisu serwisy ses
sesame sesamo sesenta sesgada sesgo sesi sesini sesion sesja sesje sesji sesleri sesli sesong sesongen
sesongene sesonger sessanta sessao sessel sessenta sessi sessie sessies session sessione sessioni
sessions sessiz sesso sessoes sessuale sessuali sessualmente sest sesta sestava sestave sesti sesto
sestra sestry set seta setback setbacks sete setek setembro setenta seter setiembre setima setimo setje
setkal setkani setkat setki setning setningen setninger setor setores setreni sets sett setta settanta
sette settembre settentrionale setter settes settima settimana settimanale settimane settimo setting
settings settle settled settlement settlements settler settlers settles settling settore settori setts
setup setz setze setzen setzt setzte setzten setzung seu seuche seudonimo seudulla seudun seuil seuils
seul seule seulement seules seuls seura seuraa seuraamaan seuraan seuraava seuraavaa seuraavaan
seuraavaksi seuraavalla seuraavan seuraavana seuraavassa seuraavasti seuraavat seuraavien seurakunnan
seurakunta seuran seurannut seurasi seurassa seurata seurataan seurauksena seuraukset seus
sevaerdigheder sevdigi sevdigim sevdigin sevdigini sevdim seven sevens seventeen seventeenth seventh
seventies seventy sever severa several severamente severance severe severed severely severement severes
severi severidad severim severity severni severo severu sevgili sevgilim sevgilisi sevilla sevillana
sevillano sevimli seviye seviyesi seviyor seviyorum sevmiyorum sevres sew sewage sewer sewers sewing
sewn sex sexe sexenio sexes sexet sexier sexiest sexig sexiga sexigt sexism sexisme sexismus sexist
sexistisch sexo sexos sexta sexting sexto sexton sexu sexuais sexual sexuala sexuale sexualidad
sexualidade sexualitat sexualite sexualitet sexuality sexually sexualmente sexualni sexuel sexuell
sexuella sexuelle sexuellement sexuellen sexueller sexuelles sexuellt sexuels sexul sexy sey seyahat
seyden seydir seyh seyi seyin seylerden seylere seyleri seylerin seytan sezione sezioni seznam seznamu
sezon sezona sezone sezonie sezonow sezonu sezonul sezonului sezonun sezony sfant sfanta sfantul
sfantului sfarsit sfarsitul sfat sfatul sfaturi sfeer sfera sfere sfery sferze sfida sfidare sfide
sfiducia sfilata sfinte sfintei sfinti sfintii sfintilor sfogo sfondare sfondo sfortuna sfortunatamente
sfortunato sforza sforzi sforzo sfrutta sfruttamento sfruttando sfruttano sfruttare sfruttati sfruttato
sfugge sfuggire sfuggita sfuggito sfumature sgombero sgradevole sgu sguardi sguardo sh shabby shack
shackles shade shaded shades shading shadow shadows shadowy shady shaft shafts shag shaggy shah shake
shaken shaker shakes shakespeare shakespeares shaking shaky shale shall shallow shalt sham shaman
shambles shame shamed shameful shameless shamelessly shaming shampoing shampoo shanghai shank shanks
shape shaped shapes shaping shard shards share shared shareholder shareholders shares sharia sharing
shark sharks sharp sharpen sharpened sharpening sharper sharply sharpness shatter shattered shattering
shave shaved shaving shawl she shear shearer sheath shed shedding sheds sheen sheep sheer sheet sheets
sheik sheikh shelf shell shelled shellfish shelling shells shelter sheltered shelters shelved shelves
shenanigans shepherd shepherds sherif sheriff sheriffs sherry shes shield shielded shielding shields
shift shifted shifting shifts shilling shillings shimmer shimmering shin shine shines shingle shingles
shining shiny ship shipbuilding shipment shipments shipped shipper shippers shipping ships shipwreck
shipyard shipyards shire shirt shirts shit shits shitting shitty shiver shivering shivers shoal shoals
shock shocked shocker shocking shockingly shocks shoddy shoe shoemaker shoes shone shook shoot shooter
shooters shooting shootings shootout shoots shop shoplifting shoppa shopped shoppen shopper shoppers
shopping shops shore shoreline shores short shortage shortages shortcomings shortcut shortcuts shorten
shortened shortening shorter shortest shortfall shorthand shortlist shortly shorts shortstop shot
shotgun shotguns shots should shoulder shoulders shout shouted shouting shouts shove shoved shovel
shovels shoving show showbiz showcase showcased showcases showcasing showdown showed shower showered
showering showers showet showing shown showroom shows shrapnel shred shredded shredder shredding shreds
shrewd shrimp shrine shrines shrink shrinking shrinks shromazdeni shroud shrouded shrub shrubs shrug
shrugged shrugs shrunk shudder shuffle shuffled shuffling shun shunned shut shutdown shutout shuts
shutter shutters shutting shuttle shy si sia siak siamo siano siate siatkarze siatke siatki siatkowki
sibirien sibiu sibling siblings sic sicak sicaklik sicario siccita siccome sice sich sicher sichere
sicheren sicherer sicheres sichergestellt sicherheit sicherheiten sicherheitsbehorden sicherheitsdienst
sicherheitsgrunden sicherheitshalber sicherheitskrafte sicherheitspolitik sicherheitsrat
sicherheitsvorkehrungen sicherlich sichern sicherste sicherstellen sicherstellung sichersten sichert
sicherte sicherten sicherung sicherungen sicherzustellen sicht sichtbar sichtbare sichtbaren sichtbarer
sichtbarkeit sichten sichtlich sichtung sichtweise sichtweisen sichtweite siciliano sick sickening
sickle sickly sickness sicura sicuramente sicure sicurezza sicuri sicuro sid sida sidan sidde siddende
sidder siddet siddetli side sidebar sided sidekick sideline sidelined sidelines siden sidene sider sides
sideshow sidewalk sidewalks sideways sidi siding sidlem sidli sido sidor sidorna sidra sidst sidste
sidstnaevnte sie sieben siebenburgen siebenjahrigen siebenten siebie siebte siebten siebzehn siebzig
siebziger siec sieci siecia siecle siecles siede siedem siedler siedlung siedlungen siedmiu siedza
siedzac siedze siedzenia siedzenie siedzi siedzial siedziala siedzialem siedziba siedzibe siedzibie
siedziby siedziec siedzieli siedzimy siedzisz sieg siega siegaja siege siegen sieger siegerin sieges
siegnac siegnal siegreich siegreichen siegt siegte siegten sieh siehe siehst sieht siel siella sielta
siema siembra siemens siempre sien sienne siennes siens sier sieraden siero sierpien sierpnia sierpniu
siervo sierzant sies siesta sieste siete sieur sieve sifflet siffra siffran siffror siffrorna sifilis
sifir sifre sift sig siga sigam sigara sigaret sigaretta sigarette sigaretten sige sigende siger siges
sigh sighed sighs sight sighted sighting sightings sights sightseeing sigillo sigilo sigla sigle siglo
sigma sign signaal signal signale signaled signalement signalen signaler signalerar signales signaling
signalisation signalisieren signalisiert signalling signals signant signataires signatories signatur
signature signatures signaux signed signee signees signent signer signert signerte signes signez
signiert signifiait signifiant significa significacion significado significados significam significance
significano significant significante significantly significar significare significati significatif
significatifs signification significations significativa significativamente significativas significative
significativement significatives significativi significativo significativos significato significava
significherebbe significhi signifie signifier signifies signifikant signifikante signifikanten signify
signifying signing signings signo signor signora signore signori signoria signorina signs sigo sigorta
sigt sigte sigter sigtet siguiente sigura siguranta siguri sii siihen siina siinahan siir siirler
siirretaan siirrettiin siirretty siirtaa siirto siirtya siirtyi siirtyminen siirtynyt siirtyvat siirtyy
siis siisti siistia siita siitakin sijaan sijainti sijaitsee sijaitseva sijaitsevan sijaitsevat sijalla
sijasta sijoittaa sijoittui sijoitus sik sikayet siker sikere sikeres sikeresen sikerrel sikert sikerul
sikerult siki sikici sikinti sikke sikker sikkerhed sikkerheden sikkerheds sikkerhet sikkerheten sikkert
siklikla sikre sikrede sikrer sikret siksi sikt sikta siktar sikte sikter siktet siktir sil sila silaba
silach silah silahlar silahli silami silbe silben silber silbermedaille silberne silbernen sile silence
silenced silenciar silencieuse silencieux silencing silencio silenciosa silenciosamente silencioso
silent silently silenzio silenziosa silenzioso silhouette silica silicio silicon silicone silikon silk
silky sill silla sillage sillan silleen silloin silloinkin sillon silly silma silmaan silmat silmiin
silmin silmissa silna silne silnego silnej silnejsi silni silnic silnice silnici silnicni silnie
silniejsze silniejszy silnik silnika silniki silnikiem silnikow silnou silny silnych silnym silo silos
silou silowni silownia silownie silt silta silti silu silueta silver silverware silvery silvestre sily
sim sima siman simbol simboli simbolica simbolicamente simbolico simbolismo simboliza simbolo simbolos
simbolul simboluri simdi simdiden simdiki simdilik simdiye simetria similaire similaires similar
similara similare similares similarities similarity similarly simile simili similitud similmente simio
simma simmade simmar simmer simpatia simpatica simpatici simpatico simpatie simpatizante simpel simpele
simpelt simpelthen simpelweg simpla simple simplement simplemente simplen simpler simples simplesmente
simplest simplex simplicidad simplicidade simplicite simplicity simplificacion simplificar
simplification simplifie simplified simplifier simplify simplifying simplista simplistic simplu simply
simptome sims simt simta simte simteam simti simtit simulacao simulacion simulacro simulacros simulador
simular simulate simulated simulating simulation simulations simulator simulazione simuler simulieren
simuliert simultan simultanea simultaneamente simultanement simultaneo simultaneous simultaneously sin
sinagoga sinai sinais sinakin sinal sinalizacao sinansa sinav sinava sinavi since sincer sincera
sinceramente sincere sincerely sincerement sinceres sinceri sinceridad sinceridade sincerita sincerite
sincerity sincero sincs sind sindacali sindacati sindacato sindaco sindelfingen sindical sindicalismo
sindicalista sindicato sindicatos sindrome sinds sindsdien sine sinfin sinfonia sinfonica sinfonie
sinful sing singapur singe singel singen singer singers singes singiel singing singla single singled
singlem singler singles singleton singola singolare singolarmente singole singoli singolo sings singt
singular singularidad singularite singularity singulier singuliere singur singura singure singuri
singurul siniestra siniestro sinif sinifi sinifta sininen sinir siniri sinirlari sinirli sinirsiz
sinister sinistra sinistre sinistri sinistro sink sinken sinkende sinkenden sinking sinkku sinks sinkt
sinn sinnbild sinne sinned sinnen sinner sinners sinnessjukt sinnet sinnlich sinnliche sinnlichkeit
sinnlos sinnlose sinnlosen sinnumero sinnvoll sinnvolle sinnvollen sinnvoller sinnvolles sino sinodo
sinon sinonimi sinonimo sinopse sinopsis sinos sins sint sinta sintam sintassi sintaxis sinte
sinterklaas sintese sintesi sintesis sintetica sintetico sintetizar sinti sinto sintoma sintomas sintomi
sintomo sintonia sinua sinulla sinulle sinulta sinun sinus sinusta sinut sinverguenza sinyal siodmy
sionista sioniste siostr siostra siostre siostry siostrze sip siparis sipilan sippe sipping sips
siquiera sir sira sirada siradan sirasinda sirasiyla siraya sire siren sirena sirene sirenen sirenes
sireni sirens sirf siria sirio sirkel sirket sirketi sirketin sirketler sirketleri siroke sirop sirri
sirsi sirt sirup sirva sirvienta sirviente sis sisaan sisainen sisaisen sisalla sisalle sisallon
sisallosta sisalta sisaltaa sisaltavat sisalto sisaltoa sisaltyy sisli sisma sismica sismo sissy sist
sista siste sistem sistema sistemare sistemas sistematica sistematicamente sistematico sistemato sisteme
sistemele sistemelor sistemi sistemin sisteminde sistemine sistemini sisteminin sistemleri sistemul
sistemului sister sisterhood sisters sistnevnte sistone sit sita sitahan sitakin sitat sitater sitcom
site sitede siten sites sitesi sitesinde siti sitich sitio sitios sito sitot sits sitt sitta sittande
sitte sittemmin sitten sittende sittenkin sitter sittet sitting sittplatser situ situa situacao situace
situaci situacion situacoes situada situado situar situasjon situasjonen situasjoner situat situata
situate situated situati situatia situatie situatiei situaties situatii situation situationen
situationer situations situato situazione situazioni situe situee situees situent situer situes sitz
sitze sitzen sitzend sitzende sitzenden sitzplatz sitzplatze sitzt sitzung sitzungen sivas sivi sivil
sivile sivu sivua sivuilla sivuilta sivulla sivun sivussa sivusto sivustolla sivuston sivut sivuun six
sixieme sixteen sixteenth sixth sixties sixty siyah siyasal siyaset siyasi siz sizable sizce sizde
sizden size sizeable sized sizes sizi sizilien sizin sizing sizinle sizler sizlere sizleri sizlerle
sizzling sjaal sjael sjaelden sjaeldent sjaeldne sjaelen sjakk sjalu sjanse sjansen sjansene sjanser
sjarmerende sjef sjefen sjekk sjekke sjekker sjekket sjel sjelden sjeldent sjeldne sjelen sjenert sjette
sjokk sjokkerende sjokkert sjokolade sjov sjove sjovere sjovt sju sjuk sjuka sjukaste sjukdom sjukdomar
sjukdomen sjukhus sjukhuset sjukskriven sjukt sjunde sjung sjunga sjunger sjunka sjunkande sjunker
sjunkit sjutton ska skab skabe skaber skabes skabet skabt skabte skacze skad skada skadad skadade
skadades skadan skadar skadas skadat skadats skadd skade skadelig skaden skadene skader skadet skadlig
skadliga skadligt skador skadorna skaebne skaeg skaer skaere skaerer skaerm skaerme skaermen skaeve
skaevt skaffa skaffade skaffar skaffat skaffe skaffer skaffet skak skaka skakac skakade skakar skal
skala skalan skale skalet skali skall skalle skallen skallet skaly skam skamligt skamme skandal skandale
skandalen skandinavien skandinavischen skandinaviske skansen skap skapa skapad skapade skapades
skapandet skapar skapare skaparen skapas skapat skapats skape skapelse skaper skapes skapet skapligt
skapt skapte skar skara skarb skarbie skarbu skarby skaret skarge skargi skarp skarpa skarpe skarpetki
skarpt skat skate skateboard skateboarding skater skaters skates skating skatt skatta skattebetalare
skattebetalarna skatten skatter skatterna skazal skazani skazany skazanych ske sked skedde skede skelet
skeletal skeleton skeletons skelett sken skepp skeppet skepsis skeptical skepticism skeptics skeptiker
skeptisch skeptisk sker sket sketch sketched sketches sketching sketchy skete skett skev skew skewed ski
skib skibe skibet skick skicka skickad skickade skickades skickar skickas skickat skickats skicklig
skickliga skicklighet skickligt skid skide skidor skidt skien skier skierowac skierowal skierowana
skierowane skierowanie skierowany skiers skies skifahren skift skifte skiftede skifter skiftet skigebiet
skiing skikkelig skilda skilde skildrar skildring skilja skiljas skiljer skill skille skilled skiller
skilles skillet skillful skillnad skillnaden skillnader skillnaderna skills skilsmisse skilt skilte
skiltet skim skimmed skimming skin skiner skinka skinn skinned skinner skinnet skinny skins skip skipene
skipet skippa skippar skipped skipper skipping skips skirmish skirmishes skirt skirts skis skiskyting
skispringen skit skita skitbra skiten skiter skitit skitne skiva skivan skive skivor skizze skizzen
skizziert skje skjebne skjedd skjedde skjer skjerm skjermen skjerpe skjold skjorta skjortan skjorte
skjortor skjul skjule skjuler skjult skjulte skjut skjuta skjutas skjuten skjuter skjutit skjutna
skjutningar skjuts skjutsa sklad sklada skladac skladaja skladajace skladajacy skladal skladam skladania
skladby skladek skladki skladnik skladniki skladnikow skladu skladzie sklave sklaven sklaverei sklavin
sklep sklepach sklepie sklepow sklepu sklepy sklo sklonnosc sklonnosci sklonny sko skod skody skoene
skog skogar skogarna skogen skogs skoj skojarzenia skok skoki skokow skoku skol skola skolach skolan
skolans skole skolen skolene skoleni skolens skoler skolerne skolni skolniho skolor skolorna skolstvi
skolu skoly skomentowac skomentowal skomplikowana skomplikowane skomplikowany skon skonceni skonci
skoncil skoncila skoncili skoncilo skoncit skoncz skoncza skoncze skonczy skonczyc skonczyl skonczyla
skonczylam skonczylem skonczyli skonczylo skonczyly skonhed skonne skont skontaktowac skor skora skore
skorna skoro skorpion skory skorze skorzystac skott skotten skottet skov skove skoven skraemmende
skrajnej skrajnie skrajnych skraju skrapa skratt skratta skrattade skrattar skrattat skrattretande skrek
skremme skremmende skremmer skremt skrev skrevet skrevs skribent skribenter skrider skridskor skridt
skrift skriften skrifter skriftlig skriftliga skriftlige skrik skrika skrike skriker skript skritt skriv
skriva skrivande skrivare skrivas skrivbord skrivbordet skrive skrivebord skriven skriver skrives
skrivet skrivit skrivits skrivna skrivs skrocie skromny skrot skru skrudd skrue skrur skruv skruva
skruvar skryta skryte skryter skryva skrze skrzydel skrzydla skrzydlo skrzyni skrzynki skrzypce
skrzyzowania skrzyzowanie skrzyzowaniu skubbe skud skudd skudt skuespil skuespiller skuespillere
skuffende skuffet skugga skuggan skuld skulden skulder skull skulle skulls skulptur skulpturen skum
skumle skumma skummelt skumt skunk skup skupia skupiaja skupic skupienia skupina skupine skupinou
skupinu skupiny skurril skurwysyny skutecna skutecne skutecnost skutecnosti skutecny skuteczna skuteczne
skutecznie skutecznosc skutecznosci skuteczny skutek skutkach skutki skutkiem skutkow skutku skutkuje
skutt skvaller skvela skvele skvelou skvely sky skydd skydda skyddad skyddade skyddar skyddas skyddat
skyde skyder skydiving skygge skyggen skyld skylde skylden skylder skyldes skyldig skyldiga skyldige
skyldighet skyldigheter skyline skyll skylla skyller skylt skyltar skylten skynd skynda skyscraper
skyscrapers skyte skyter skyting skytte skytten sla slaaf slaag slaagde slaagt slaan slaap slaapkamer
slaapt slaat slab slaba slabe slabej slabo slabosc slabosci slabs slabsi slabsze slaby slabych slabym
slachten slachtoffer slachtoffers slack slad sladami sladke sladow sladu slady slaet slag slagen slager
slaget slagit slagits slagroom slags slagveld slain slak slakken slakt slakta slalom slam slammed
slamming slams slancio slander slang slangen slank slanke slant slap slapen slapende slapp slappa slappe
slapped slapping slappna slaps slar slarvigt slas slash slashed slashing slaska slaski slaskich slaskie
slaskiego slaskiej slaskim slasku slate slated slaughter slaughtered slaughterhouse slaughtering slav
slavar slave slaven slaver slaveri slavernij slavery slaves slavi slavia slavin slavne slavnostni slawa
slawe slawischen slawna slawny slawy slay slayer slaying sleazy slecht slechte slechter slechts
slechtste slecna sled sledczy sledge sledgehammer sledovani sledovat sleduje sledujte sledze sledzi
sledzic sledztwa sledztwo sleek sleep sleeper sleepers sleeping sleepless sleeps sleepy sleeve sleeves
sleigh slekt slektninger slemme slemt slender slenge slenger slepen slept slepy slet slett slette
sletten slettet sleutel sleutels slevy slew sli slibil slibuje slice sliced slices slicing slick slicka
slickar sliczna sliczne slicznie sliczny slid slide slider sliders slides slideshow sliding sliep slight
slightest slightly slik slike slikken slikt slim slime slimme slimmer slimste slimy sling slingers
slingshot slip slipp slippa slippe slipped slipper slippers slippery slipping slips slit slita slite
sliten sliter slitit slitna slits slitsomt slitt sliver slo slodka slodki slodkich slodkie slodko
slodycze slodyczy sloeg sloegen slog slogan slogans slogs slonca slonce sloncem sloncu sloneczna
sloneczne slonecznego slonecznej sloneczny slonecznych slonia sloniowej slonko sloop sloot slopa slope
slopen slopes sloping sloppy slordig sloss slot sloten sloth slots slott slotte slotted slottet slough
slouzi slouzit slov slova slovenska slovenske slovensko slovensku slovensky slovo slovy slow slowa
slowach slowacki slowackiego slowakei slowami slowdown slowed slowem slowenien slower slowest slowie
slowing slowly slownictwa slownictwo slownik slownika slowniku slowo slows slowy slozeni slozite slozky
slub slubie slubow slubu sluby slucha sluchac sluchaczy sluchaj sluchaja sluchajac sluchajcie sluchal
sluchalem slucham sluchania sluchanie sluchasz sluchawki sluchu sludge slug sluggish slugs sluice
sluices sluier sluis sluit sluiten sluiting slujba sluk slukke slukker slukket slum slumber slump
slumped slumpen slums slunce slunecni sluppet sluppit slur slurs slush slusi slusne slusny slussen
sluszna sluszne slusznie slut sluta slutade slutar slutat sluten sluter slutet slutgiltiga slutliga
slutligen slutna slutning slutningen sluts slutsats slutsatsen slutsatser slutt slutte sluttede slutten
slutter sluttet sluttspill sluttspillet sluza sluzace sluzacy sluzacych sluzb sluzba sluzbach sluzbe
sluzbie sluzbu sluzby sluzeb sluzy sluzyc sluzyl sly slychac slyna slynie slynne slynnego slynnej slynny
slysel slysela slyseli slyset slysim slysza slyszac slyszal slyszala slyszalam slyszalem slyszales
slysze slyszec slyszeli slyszeliscie slyszelismy slyszy slyszycie slyszymy slyszysz sm sma smaak smaakt
smack smacked smacking smacks smaczne smacznego smadre smadret smag smage smager smagt smak smaka
smakade smakar smakat smake smakelijk smaken smaker smakt smakte smaku smakuja smakuje smal smala
smalare small smalle smaller smallest smallpox smalltalk smaltimento smalto smarrito smart smarta smarte
smarter smartere smartest smartly smartphone smartphones smarts smartwatch smash smashed smashes
smashing sme smear smeared smed smeken smeknamn smell smelled smelling smells smelly smelt smelten
smentita smentito smer smerem smeren smerig smerige smerte smerten smerter smeru smesso smet smette
smettere smetterla smettetela smetti smettila smetto smettono smiac smial smialo smich smid smide smider
smidig smidigare smidigt smidt smiech smiechem smiechu smieci smieja smieje smiejesz smierc smierci
smiercia smierdzi smiertelne smiertelnie smieszna smieszne smiesznego smiesznie smieszny smieszy
smiglowce smil smile smiled smiler smiles smiley smiling smink sminke smirk smita smite smith smiths
smitta smittade smittar smitten smittet smlouva smlouve smlouvu smlouvy smluv smog smok smoka smoke
smoked smoker smokers smokes smoking smokkelen smoky smolenska smolenskiej smolensku smooth smoother
smoothie smoothies smoothing smoothly smor smothered smrod smrt smrti sms smug smuggle smuggled smuggler
smugglers smuggling smuk smukke smukkeste smukt smula smule smurf smurfs smut smutek smutku smutna
smutne smutno smutny smutnym smuts smutsig smutsiga smutsigt smutter smycken smyczy smyg smyga smyger
smykker smysl smyslu sn snabb snabba snabbare snabbast snabbaste snabbt snack snacka snackade snackar
snackat snacket snacks snad snadne snadno snag snaha snahu snahy snail snails snak snake snakes snakk
snakke snakkede snakker snakkes snakket snap snapped snappen snapper snapping snappy snaps snapshot
snapshots snapt snar snarare snarast snare snarere snart snatch snatched snatching snaze snazi snazil
snazila snazili snazim snazime snazit sne sneak sneaker sneakers sneaking sneaks sneaky sneen sneeuw
sneeze sneezing snehu snel snelheden snelheid snelle sneller snellere snelste snelweg snelwegen snem
snemovne snemovny snett sniadania sniadanie snickare snickers snidane snidani snie snieg sniegu sniff
sniffing snih snij snijd snijden snijdt snike snill snille snilo snimek snimku snimky snipe sniper
snipers sniping snippet snippets snit snitch snitt snittet snizeni snizit snizuje sno snob snodde snoep
snooker snoop snooping snooze snor snoring snort snorting snott snout snow snowball snowboard
snowboarding snowfall snowflake snowflakes snowing snowman snowploughs snows snowy snu snuck snudd
snudde snuff snug snuggle snur snurra snurrar snus snuten sny snydt snygg snygga snyggare snyggaste
snyggt so soa soak soaked soaking soap soaps soar soare soared soarele soarelui soares soaring soarta
sob soba sobald sobbing sobe sober soberana soberania soberano soberbia soberbio sobie sobornar soborno
sobota sobote sobotka sobotni sobotu soboty sobra sobrado sobrante sobre sobrecarga sobrellevar
sobremanera sobremesa sobrenatural sobrenombre sobrenome sobresaliente sobretodo sobretudo sobrevive
sobrevivencia sobrevivente sobreviventes sobreviver sobreviveram sobreviveu sobreviviente sobrevivir
sobria sobriete sobriety sobrina sobrinha sobrinho sobrino sobrio sobrou sobs soc soccer soccorsi
soccorso soci socia sociaal sociable sociais social sociala socialdemokrat socialdemokrater
socialdemokraterna socialdemokraternas socialdemokraterne socialdemokratiet socialdemokratin
socialdemokratisk socialdemokratiska sociale socialement sociales sociali socialism socialisme
socialismen socialismo socialist socialista socialistas socialiste socialisten socialister socialistes
socialisti socialistische socialistisk socialistiska socialists socializacion socializar socialization
socialize socializing socially socialmente socialne socialni socialnich socialniho socialt sociaux
sociedad sociedade sociedades societa societal societate societatea societati societatii societe
societes societies society socio socioeconomic socioekonomiska sociologia sociological sociologie
sociologique sociologist sociologists sociologo sociologue sociology sociopath socios socjalistow
socjalistycznej socjalizm socjalizmu socjalne socjalnej socjalnych socjologii sock socke sockel socken
socker socket sockets socks socle soco socorro soczewki sod soda sodan sodann sodass sodassa sodavand
soddisfa soddisfacente soddisfare soddisfatta soddisfatti soddisfatto soddisfazione soddisfazioni sode
sodio sodium sodo sodomie sodomy sodt sodu soeben soen soep soepel soer soest soeur soeurs
soevereiniteit sofa sofaen sofer sofern soferul soffa soffan sofferenza sofferto soffio soffitto
soffocare soffre soffrendo soffrire soffro soffrono sofisticado sofocar sofor sofort sofortige
sofortigen sofortiger sofre sofrem sofrendo sofrer sofreram sofreu sofri sofria sofrida sofrido sofridos
sofrimento soft softball soften softened softening softer softly softness software softwareentwicklung
softwares sog soga sogar soge sogenannte sogenannten sogenannter sogenanntes soger soges soggetta
soggette soggetti soggettiva soggettivo soggetto soggiorno soggy sogleich soglia sogn sogna sognando
sognare sognato sogni sogning sogno sogra sogro sogt sogte soguk soha sohasem sohbet sohle sohlen sohn
sohne sohnen sohnes soi soia soie soient soif soigne soignee soigner soigneusement soil soiled soils
soin soinin soins soir soiree soirees soirs sois soit soitin soittaa soittanut soitti soixantaine
soixante soja sojusz sojusznikow sojuszu sok sokaga sokaig sokak sokaklarda sokakta sokan sokat sokeria
sokkal sokken sokker sokszor soku sol sola solace solaire solaires solamente solana solang solano solar
solare solares solarzellen solch solche solchem solchen solcher solches solco sold soldaat soldado
soldadores soldados soldadura soldat soldaten soldatene soldater soldaterna soldati soldatii soldato
soldats solde solder soldering soldes soldi soldier soldiers soldner soldo sole soleil solely solemn
solemne solemnemente solemnidad solemnly solen solene solenne solens soler soles solgt solgte soli
solicit solicitacao solicitacoes solicitado solicitando solicitante solicitar solicitat solicitation
solicited soliciting solicitor solicitors solicitou solicitud solid solida solidair solidaire solidaires
solidale solidao solidaria solidaridad solidariedade solidarieta solidario solidarisch solidaritat
solidarite solidariteit solidaritet solidarity solidarnosc solidarnosci solide solidement soliden
solider solides solidez solidi solidified solidify solidita solidite solidly solidne solidnie solido
solidos solids solidt soligt solista solisten solita solitaire solitaires solitamente solitaria
solitario solitary solite soliti solito solitude solitudine soll solle sollen solleva sollevare
sollevata sollevato sollicitatie sollicite solliciter solliciteren sollievo sollst sollt sollte sollten
solltest solltet solo soloist solos sols solsken solstice solsticio solta soltanto soltar solteira
solteiro soltera soltero solto soltos soltou solubility soluble solucao solucion solucionar solucoes
solutia solutie solutii solution solutions soluzione soluzioni solv solve solved solvencia solvent
solventar solvents solves solving som soma somalia somalie somando somar somber sombra sombras sombre
sombrer sombrero sombres sombria sombrio some somebody someday somehow somente someone someones
someplace someter something somethings sometime sometimes sometimiento somewhat somewhere somiglia
somiglianza somit somliga somma sommaire sommar sommaren sommarens sommario sommartid sommato somme
sommeil sommer sommeren sommerferien sommerfest sommerhus sommerlichen sommermonaten sommers
sommersemester sommerso sommerzeit sommes sommet sommetider sommets sommige sommigen sommita sommo somn
somna somnade somnar somnat somo somos somptueux somras soms sonado sonador sonar sonata sonate sonbahar
sonda sondag sondage sondages sondaggi sondaggio sondaz sondaze sondazu sonde sondeo sonder
sonderausstellung sonderbar sonderfall sonderjyske sonderlich sondern sonderpreis sondy sone sonen
sonens song songe songer songfestival songs songwriter songwriters sonha sonhando sonhar sonhei sonho
sonhos sonhou sonic sonido sonnabend sonne sonnen sonnenaufgang sonnenbrand sonnenbrille sonnenlicht
sonnenstrahlen sonnensystem sonnenuntergang sonner sonnerie sonnet sonnette sonnig sonnige sonnigen
sonno sonntag sonntagabend sonntage sonntagmorgen sonntags sono sonora sonore sonores sonoro sonra
sonradan sonraki sonrasi sonrasinda sonreir sonriente sonrisa sons sonst sonstige sonstigen sonstiger
sonstiges sonsuz sonsuza sont sonu sonuc sonuclar sonuclari sonucta sonucu sonucunda sonuna sonunda sony
soon sooner soort soorten soortgelijke soot soothe soothing sopa sophisticated sophistication sophomore
sopia sopii sopimuksen sopimus sopimusta sopisi sopiva sopivaa sopivan sopivasti sopivat sopivia soplar
soplo sopo sopor soporna soportar soporte sopp soppa soppan sopporta sopportare sopporto soppresso
sopprimere sopra sopracciglia sopran soprannome soprannominato soprano sopranos soprattutto sopravvento
sopravvissuto sopravvive sopravvivenza sopravvivere soprintendenza sopro sopron soproni sor sora soran
sorban sorbo sorcellerie sorcerer sorcery sorcier sorciere sorcieres sorciers sorda sordi sordid sordo
sordu sordum sore sorella sorelle sorellina sorely soreness sores sorg sorge sorgede sorgen sorgente
sorgenti sorger sorgere sorgfalt sorgfaltig sorgfaltige sorgfaltiger sorglig sorgliga sorgligt sorglos
sorgono sorgsam sorgt sorgte sorgten sori soriano sorki sormak soro sorority soros sorozat sorozatban
sorozatot sorpasso sorprende sorprendente sorprender sorprendere sorpresa sorprese sorpresi sorpreso
sorra sorri sorria sorride sorridendo sorridente sorridere sorrindo sorrir sorrisi sorriso sorrisos
sorriu sorrow sorrows sorry sors sorsa sort sorta sortait sortant sorte sortear sorted sorteio sorten
sortens sortent sorteo sorter sortera sorters sortes sortez sorti sortie sortieren sortiert sorties
sortiment sorting sortir sortira sortis sortit sorto sorts sortudo soru sorular sorulari sorumlu
sorumluluk sorumlusu sorun sorunlar sorunlari sorunu sorunun sorusturma sorusu soruyorum soruyu sorvete
sos sosa sose soseaua sosem sosiaali sosiaalinen sosiaalisen sosiaalisessa sosiaalista sosial sosiale
sosialistisk sosialt sosit soskende sosnowiec sospecha sospechar sospechosa sospechoso sospendere
sospensione sospesa sospese sospesi sospeso sospetta sospettare sospettati sospettato sospetti sospetto
sosta sostanza sostanze sostanziale sostanziali sostanzialmente sostegno sosten sostenendo sostener
sostenere sosteneva sostengo sostengono sostenibile sostenida sostenido sostenitore sostenitori
sostentamento sostenuta sostenute sostenuti sostenuto soster sostiene sostieni sostituendo sostituire
sostituisce sostituita sostituite sostituiti sostituito sostituto sostituzione sostre sosyal sota sotaa
sotaan sotano sotaque sote sotet sotetben sotia sotie sotiei sotilaat sotilaita sotilas soto sottile
sottili sotto sottolinea sottolineando sottolineare sottolineato sottomarino sottoporre sottoporsi
sottoposta sottoposte sottoposti sottoposto sottoscritto sottostante sottosuolo sottovalutare
sottovalutato sottratto sotul sotului sotva sou soube souber souberam soubesse soubessem souboj soubor
souboru soucasna soucasne soucasneho soucasnosti soucasny soucast soucasti souche souches souci soucie
soucier soucieux soucis soud soudain soudaine soudainement soudan soudce soudem soudeurs soudni soudu
soudy souffert souffle souffler souffrait souffrance souffrances souffrant souffre souffrent souffrir
soufre sought souhait souhaitable souhaitait souhaitant souhaite souhaitent souhaiter souhaiterais
souhaites souhaitez souhaitons souhaits souhlas souhlasi souhlasim soukrome soukromi soukromy soukromych
soul souladu soulage soulagement soulager souleve soulevement soulever soulful souliers soulignant
souligne soulignent souligner souls soumet soumettre soumis soumise soumises soumission sound sounded
sounding soundly sounds soundtrack soundtracks soup soupcon soupconne soupcons soupe souper soupere
soupir soupire souple souplesse soups sour source sourced sources sourcils sourcing sourd sourde sourds
souriant sourire sourires souris sourit sous souscription souscrire souscrit soustraire soustredeni
soustredit soutenait soutenant soutenir soutenu soutenue soutenues soutenus souterrain souterraine
souterraines souterrains soutez souteze soutezi south southbound southeast southeastern southern
southerners southward southwest southwestern soutien soutiennent soutiens soutient souvenez souvenir
souvenirs souvent souverain souveraine souverainete souverains souveran souverane souveranen souveraner
souveranitat souviennent souviens souvient souvisejici souvisi souvislosti sov sova sovande sove
sovelluksen sovellus sovente sover sovereign sovereignty sovet sovevaerelset sovi soviel soviet
sovietica sovietice sovietico sovietique sovietiques soviets sovit sovittu sovjet sovjetiska sovn sovnet
sovrana sovrani sovranita sovrano sovrum sovrummet sow sowa soweit sowie sowieckich sowieckiego
sowieckiej sowieso sowing sowjetische sowjetischen sowjetischer sowjets sowjetunion sown sowohl sox soy
soybean soybeans soyez soyle soyledi soyledigi soyledim soylemek soylemis soyleyen soyleyin soyluyor
soyluyorum soyons soz sozde sozial sozialamt sozialarbeiter sozialdemokrat sozialdemokraten
sozialdemokratie sozialdemokratische sozialdemokratischen soziale sozialem sozialen sozialer soziales
sozialhilfe sozialisation sozialismus sozialist sozialisten sozialistische sozialistischen
sozialistischer sozialleistungen sozialpolitik sozialstaat sozialversicherung sozinha sozinhas sozinho
sozinhos soziologe soziologen soziologie sozler sozleri sozlesme sozlesmesi sozlu sozu sozunu sozusagen
sp spa spaar spaargeld spac spacca spaccare spaccato spaccio space spacecraft spaced spacer spacery
spaces spaceship spacey spacing spacious spada spadac spadaja spade spadek spades spadku spadl spadla
spadlo spadly spadnie spaendende spaending spaendt spaerret spagat spaghetti spagnola spagnole spagnoli
spagnolo spal spala spalam spalania spalat spali spalic spalil spalin spalla spalle spalony spalt spalte
spalten spaltet spaltung spam spamming span spana spandau spandoek spanelsko spania spanien spaniens
spanier spaning spanisch spanische spanischen spanischer spank spanking spanku spanne spanned spannen
spannend spannende spannenden spannender spannendes spanning spanningen spannt spannung spannungen
spannungsfeld spannweite spans spansk spanska spanske spanyol spanyolorszag spar spara sparade sparande
sparando sparano sparar sparare sparas sparat sparate sparato spare sparebank spared sparen sparer
spares sparet spargel spargere spari sparing sparingly sparire sparisce sparita spariti sparito spark
sparka sparkad sparkade sparkar sparkasse sparkassen sparke sparked sparken sparker sparket sparking
sparkle sparkling sparks sparlich sparo sparring sparrow sparrows sparsam sparse sparsely sparsi sparso
spart sparta spartan sparte sparten sparty spasms spasso spat spatdienst spate spatele spaten
spatenstich spater spatere spateren spaterer spatestens spatial spatiale spatiales spatii spatiu spatiul
spatiului spatna spatne spatneho spatny spatsommer spatz spatzen spaventa spaventare spaventata
spaventato spavento spaventoso spawacze spawn spawned spawning spazi spaziale spaziali spazieren
spaziergang spazio spazzatura spe speak speaker speakers speaking speaks spear spearheaded spears spec
specchi specchio specht speciaal special speciala speciale specialement speciales speciali specialis
specialisation specialise specialised specialisee specialisees specialises specialising specialist
specialiste specialisten specialistes specialisti specialistica specialists specialita specialitate
specialite specialiteit specialites speciality specializat specializata specialization specialize
specialized specializes specializing specializzati specializzato specializzazione specially specialmente
specialne specialni specials specialties specialty speciaux specie speciel speciell speciella specielle
speciellt specielt species specific specifica specifically specificamente specificare specificatamente
specificaties specification specifications specificato specifice specifiche specifici specificita
specificite specificites specifico specifics specified specifiek specifieke specifies specifik specifika
specifikke specifikt specifique specifiquement specifiques specify specifying specii specimen specimens
specjalisci specjalista specjalistow specjalisty specjalizuje specjalna specjalne specjalnego specjalnej
specjalnie specjalnosc specjalnosci specjalny specjalnych specjalnym speck specs spectacle spectacles
spectacol spectacole spectacolul spectaculair spectaculaire spectaculaires spectacular spectacularly
spectateur spectateurs spectator spectatori spectators specter spectra spectral spectre spectroscopy
spectrum speculate speculated speculating speculation speculations speculative speculators specyficzne
specyficzny sped spedire spediti spedition spedito spedizione spedizioni spedza spedzac spedzaja spedzam
spedzasz spedzic spedzil spedzila spedzilam spedzilem speech speeches speechless speed speeding speeds
speedway speedy speel speelde speelden speelfilm speelgoed speelronde speelt speeltuin speer spegel
spegeln speglar spegne spegnere speicher speichern speicherplatz speichert speicherung speil speilet
speise speisekarte speisen speisesaal speist spek spektakel spektakl spektaklu spektakular spektakulare
spektakularen spekter spektrum spektrums spekulation spekulationen spekulationer spekulera spekulieren
spekuliert spel spela spelad spelade spelades spelande spelar spelare spelaren spelarna spelas spelat
spelats spelen speler spelers spelet spelets spell spelled spellen spelletje spelletjes spelling spells
spelni spelnia spelniac spelniaja spelnic spelnienia spelnienie spelning spelningar spelnione spelregels
spelt spend spende spenden spender spendera spenderade spenderar spenderat spendere spendet spendete
spendiert spending spendono spends spenn spennende spenning spenningen spent spenta spento sper spera
speram sperando sperano speranza speranze sperare sperato sperava speravo speri speriamo sperimentale
sperimentali sperimentare sperimentato sperimentazione sperm sperma sperme spero sperre sperren sperret
sperrmull sperrt sperrung spesa spese spesi spesiell spesielle spesielt spesifikk spesifikke spesifikt
speso spessart spesso spessore spets spetsen spetta spettacolari spettacoli spettacolo spettatore
spettatori spettro spewing spezial spezialeinheit spezialisiert spezialisierte spezialisierten
spezialisierung spezialist spezialisten spezialitat spezialitaten spezie speziell spezielle speziellen
spezieller spezielles spezies spezifikation spezifisch spezifische spezifischen spezifischer spezza
spezzare spezzato sphare sphere spheres spherical sphinx spi spia spiace spiacevole spiagge spiaggia
spicca spiccano spicco spice spiced spices spicy spider spiders spidsen spie spied spiega spiegami
spiegando spiegano spiegare spiegarlo spiegarmi spiegata spiegate spiegato spiegava spiegazione
spiegazioni spiegel spiegelbild spiegeln spiegels spiegelt spieghi spiego spiel spielchen spiele spielen
spielend spielende spielenden spieler spielerin spielerinnen spielerisch spielerische spielern spielers
spielfeld spielfilm spielplan spielplatz spielraum spielregeln spiels spielsachen spielst spielt
spieltag spielte spielten spielweise spielzeit spielzeug spielzeuge spier spierdalaj spieren spies
spietata spietato spiew spiewa spiewac spiewaja spiewajac spiewal spiewala spiewali spiewu spij spijker
spijkerbroek spijkers spijt spijtig spik spike spiked spiken spikes spil spild spilder spill spille
spilled spillede spiller spillere spilleren spillerne spilles spillet spilling spills spilt spilte spin
spina spinach spinal spinat spindel spindlar spindle spine spines spinge spingendo spingere spingono
spinne spinnen spinner spinners spinning spinnt spinoff spins spinse spinta spinte spinti spinto spion
spionage spionaggio spione spioner spionnen spiraal spiral spirale spire spirit spirited spiriti spirito
spirits spiritual spirituala spirituale spirituali spiritualita spiritualitat spiritualite spirituality
spiritually spiritueel spirituel spirituele spirituelle spirituellen spirituels spiritul spis spise
spisek spisen spiser spisku spisovatel spiss spissen spist spiste spisu spisz spit spital spitalul spite
spitfire spits spitting spitz spitze spitzel spitzen spitzenkandidat spitzenreiter spitzer spitzname
spitznamen splacic splash splashed splashing spleen splendeur splendid splendida splendide splendidi
splendido splendor splendore splendour splinter split splits splitsen splitsing splitter splitting
splittra splurge spociva spoczynku spoczywa spod spodem spodenki spodni spodniach spodnie spodoba
spodobal spodobala spodobalo spodziewa spodziewac spodziewal spodziewalam spodziewalem spodziewam spoed
spoedig spoel spoelen spogliatoi spoglie spoglio spoil spoiled spoiler spoilers spoiling spoils spoilt
spojene spojeni spojenych spojit spojrz spojrzal spojrzalem spojrzcie spojrzec spojrzenia spojrzenie
spojrzy spojuje spoke spoken spokesman spokesperson spokeswoman spoko spokoj spokojeny spokojna spokojne
spokojnego spokojnej spokojnie spokojny spokojnym spokoju spol spola spolce spoldzielni spolecenske
spolecenstvi spolecne spolecneho spolecnost spolecnosti spolecnou spolecny spoleczenstwa spoleczenstwem
spoleczenstwie spoleczenstwo spoleczenstwu spoleczna spoleczne spolecznego spolecznej spolecznie
spoleczno spolecznosc spolecznosci spolecznosciowe spolecznosciowych spoleczny spolecznych spolecznym
spolecznymi spolek spolka spolke spolki spolku spolu spoluprace spolupraci spolupracovat sponda sponde
sponge sponges sponsor sponsored sponsorem sponsoren sponsoring sponsorow sponsors sponsorship spontaan
spontan spontana spontane spontanea spontaneamente spontanee spontanement spontanen spontaneo
spontaneous spontaneously spontant spoof spooked spooky spoon spoons spoor spoorlijn spoorloos spoort
spoorwegen spor spora sporadic sporadisch sporadycznie sporca sporche sporchi sporcie sporco sporcu
spore sporen sporene spores sporet sporg sporge sporger sporgsmal sporgsmalet sporgsmalstegn sporo
sporow sport sportart sportarten sportello sportem sporten sporter sporters sporthal sporthalle sportief
sportieve sportif sportifs sporting sportiv sportiva sportive sportives sportivi sportivo sportlehrer
sportler sportlern sportlich sportliche sportlichen sportlicher sportovni sportovnich sportow sportowa
sportowcow sportowcy sportowe sportowego sportowej sportowy sportowych sportowym sportpark sportplatz
sports sportschool sportsman sportsmanship sportsmen sportu sportwagen sporty sporu spory sposa sposare
sposarsi sposata sposato spose sposi sposo sposob sposobem sposobie sposobow sposobu sposoby sposrod
sposta spostamenti spostamento spostando spostano spostare spostarsi spostata spostati spostato spot
spotka spotkac spotkaja spotkal spotkala spotkalam spotkalem spotkali spotkalismy spotkalo spotkaly
spotkam spotkamy spotkan spotkania spotkaniach spotkanie spotkaniem spotkaniu spotkasz spotless
spotlight spotreba spots spott spotta spottar spotted spotten spotting spotty spotyka spotykac spotykaja
spotykam spotykamy spouse spouses spousta spoustu spout spowiedzi spowodowac spowodowal spowodowala
spowodowalo spowodowaly spowodowana spowodowane spowodowany spowoduje spoza spozycia spozywczych sprach
sprache sprachen sprachgebrauch sprachkenntnisse sprachlich sprachliche sprachlichen sprachlos
sprachraum sprachrohr sprachwissenschaft sprack sprained sprak sprake spraken sprang sprangen sprava
spravce sprave spravedlnost spravedlnosti spravna spravne spravni spravnou spravny spravu spravy spraw
sprawa sprawach sprawami sprawca sprawcow sprawcy sprawdz sprawdza sprawdzac sprawdzaja sprawdzalem
sprawdzam sprawdzanie sprawdzcie sprawdze sprawdzenia sprawdzenie sprawdzi sprawdzian sprawdzic
sprawdzil sprawdzilem sprawdzone sprawe sprawi sprawia sprawiac sprawiaja sprawic sprawie sprawiedliwe
sprawiedliwosc sprawiedliwosci sprawiedliwy sprawil sprawila sprawilo sprawily sprawl sprawling sprawnie
sprawnosc sprawowania sprawozdania sprawozdanie sprawuje sprawy spray sprayed spraying sprays spre
spread spreading spreads spreadsheet sprecare sprecato spreche sprechen sprechende sprechenden sprecher
sprecherin sprechi sprechstunde sprecht spreco spred sprede spreder spredning spreds spredt spredte
spree spreek spreekt spreken sprekend sprekende spreker sprekers sprekker sprengen sprengstoff sprengt
sprengung sprer spreuk sprich sprichst spricht sprichwort sprichwortlich spricka sprid sprida spridas
spridda sprider spridning spridningen sprids sprijin sprijinit sprijinul spring springa springboard
springe springen springer springing springs springt springtime sprinkle sprinkled sprinkler sprinkles
sprinkling sprint sprinter sprinting sprints sprit sprite spriten spritze spritzen spritzt sprobowac
sprobuj sprobuje sprog sproget sprong sprongen sprookje sprookjes sprostac sprout sprouts sprowadza
sprowadzic spruce spruch spruche spruchen spruhen sprung sprungbrett sprunge sprungit spruta sprutar
sprutor sprzatac sprzatania sprzatanie sprzeciw sprzeciwu sprzeczne sprzecznosci sprzed sprzeda sprzedac
sprzedaja sprzedaje sprzedal sprzedam sprzedania sprzedawac sprzedawal sprzedawane sprzedawca sprzedawcy
sprzedaz sprzedaza sprzedazy sprzet sprzetem sprzetu sprzyja spucke spucken spuckt spugna spui spuit
spuiten spuk spul spule spulen spullen spun spuna spunand spune spunea spuneam spunem spuneti spunta
spunti spunto spur spurbar spure spuren spurgt spurgte spurious spurlos spurred spurs spurt spurte spus
sputare spy spydde spying spyr spytac spytal spytala sq squad squadra squadre squadron squadrons squads
squali squalo square squared squarely squares squash squashed squat squats squatting squeaky squeeze
squeezed squeezing squelette squid squire squirrel squirrels squirt squishy sr sra srac sracok sranda
srandu srdce srdci srebra srebrna srebrne srebrny srebro sredni srednia srednica srednich srednicy
srednie sredniego sredniej srednim srednio sredniowiecza sredniowieczu sri sroda srode srodek srodka
srodkami srodki srodkiem srodkow srodkowego srodkowej srodkowo srodkowy srodkowym srodku srodmiescie
srodowisk srodowiska srodowiskach srodowiskiem srodowisko srodowisku srody srovnani srpen srpna srpnu ss
ssa sssr st sta staakt staal staan staand staande staart staat staaten staates staatlich staatliche
staatlichen staatlicher staatliches staats staatsangehorigkeit staatsanleihen staatsanwalt staatsanwalte
staatsanwaltschaft staatsarchiv staatsbibliothek staatsburger staatsburgerschaft staatschef staatsgebiet
staatsgewalt staatsgreep staatshoofd staatsmann staatsminister staatsoberhaupt staatsoper
staatsregierung staatssecretaris staatssekretar stab stabbed stabbing stabchen stabiel stabiele stabil
stabila stabile stabilen stabilendo stabiler stabiles stabileste stabili stabilimento stabilire
stabilirea stabilirsi stabilisation stabilisce stabiliser stabilisieren stabilisiert stabilisierung
stabilit stabilita stabilitat stabilite stabiliteit stabilitet stabiliti stabilito stability
stabilization stabilize stabilized stabilizer stabilizing stabilni stabilnosc stabilnosci stabilny
stabilt stable stables stabs stac stacca staccare staccato stacco stach stachel stacheldraht stacheln
stacilo stacit stacja stacjach stacje stacji stack stackare stackars stacked stacking stacks stad stada
stade staden stadens stades stadhuis stadi stadien stadig stadigt stadigvaek stadio stadion stadionie
stadions stadionu stadionul stadium stadiums stadje stado stads stadsbestuur stadsdeel stadsdel
stadsdelar stadsdelen stadspark stadt stadtbahn stadtbild stadtbucherei stadtchen stadte stadten
stadtfest stadtgebiet stadtische stadtischen stadtischer stadtmauer stadtplan stadtplanung stadtrand
stadtrat stadtteil stadtteile stadtteilen stadttheater stadtverordnetenversammlung stadtverwaltung
stadtviertel staende staerk staerke staerkere staerkeste staerkt staet staf stafett staff staffed
staffel staffeln staffer staffers staffing staffs stag stage staged stages staggered staggering stagiair
stagiaire stagiaires staging stagione stagioni stagnant stagnation stagno stahl stahnout stai stain
stained staining stainless stains stair staircase stairs stairway staja stajac staje stajemy stak stake
staked staken stakes staket staking stakk stakkars stakkels stal stala stalam stale stalego stalej
stalem stalemate stalen stali stalin stalingrad stalins stalk stalked stalker stalking stalks stall
stalla stalle stalled stallen stallet stalling stallion stalls stalo staly stalych stalym stam stamani
stamattina stamboom stamina stammar stammbaum stamme stammen stammende stammenden stammer stammes stammt
stammte stammten stammtisch stamp stampa stampante stampare stampata stampate stampati stampato stampe
stamped stampede stamping stampo stamps stamt stamtad stana stanac stanach stanal stanami stanca stance
stances stanchezza stanchi stanco stand standaard standaarden standard standardem standarden standarder
standardization standardized standardni standardow standardowa standardowe standardowo standardowy
standards standardu standardy standart standbeeld standby stande standen stander standesamt standhaft
standhalten standig standige standigen standiger standiges standing standings stando standoff standort
standorte standorten standout standplaats standpoint standpunkt standpunkte standpunt standpunten stands
standstill stane stanela staneli stanelo stanem stanford stang stanga stange stangen stanice stanici
stanie stank stanna stannade stannar stannat stanno stanotte stanow stanowczo stanowi stanowia
stanowiace stanowiacy stanowic stanowil stanowila stanowilo stanowily stanowisk stanowiska stanowiskach
stanowisko stanowisku stans stanse stanser stanset stante stanu stany stanza stanze stap stapel stapeln
stapje staple staples stappen stapt stapte star stara starac staraj staraja starajac staral starala
staralam staralem starali staram staramy staran starania starannie staranno starasz starat starb starben
starboard starbucks starch starci starcia starcie starciu starczy stardom stare starea starebbe stared
starego stareho starei starej staremo staren stares starfish stari starii staring stark starka starkare
starkast starkaste starke starkem starken starker starkere starkeren starkeres starkes starkregen
starkste starksten starkt starkung starlight starling staro starosc starost starosta starosti starou
starozytnej starozytnych starr starre starred starren starring starrt starrte starry stars starsene
starsi starsich starsza starsze starszego starszej starszy starszych starszym start starta startade
startades startar startat starte started startede starten starter starters startet startete starteten
starting startled startling startowac startowal startplatz starts startschuss startseite startte startu
startuje startup startups starvation starve starved starving stary starych starym starymi starzy stas
stasera stash stashed stasi stasjon stasjonen stasjoner stat stata statale statali state statea statech
stated statehood statek statele statelor stately statem statement statements staten statene statens
stater staterna states statesman statewide stati statia static statie statii statik stating station
stationar stationare stationaren stationary stationed stationen stationer stationery stationiert
stationnement stations statique statisch statische statischen statistic statistica statistical
statistically statistiche statistico statistics statistiek statistieken statistik statistiken
statistiker statistikk statistikken statistiky statistique statistiques statistisch statistische
statistischen statistisches statistisk statistiska statistiskt statisztikai statki statkiem statkow
statku statlig statliga statlige statligt statni statnich statniho statnim stato stats statsborger
statsborgerskab statsborgerskap statsbudsjettet statslige statsminister statsministeren statsministern
statt stattdessen statte statten stattfand stattfanden stattfinden stattfindende stattfindenden
stattfindet stattgefunden stattgegeben statthalter stattliche statu statua statue statuen statues statul
statului statunitense statur statura stature status statusu statut statute statuten statutes statuto
statutory statuts statutul staty statystyczne statystycznego statystyczny statystycznych statystyk
statystyka statystyki stau staub staubsauger staunch staunen staus stauwehr stav stava stavajici stavamo
stavano stavar stavas stavba stavbe stavbu stavby stave staveb stavebni stavebnich staven stavet stavi
stavning stavo stavolta stavu staw stawia stawiac stawiaja stawiam stawic stawka stawke stawki stawow
stawu stay stayed staying stays staz stazeni stazione stazioni stazu stb std stea stead steadfast
steadily steady steak steaks steal stealing steals stealth steam steamboat steamed steamer steaming
steamship steamy steaua stechen stecher steck steckdose steckdosen stecke stecken stecker steckst steckt
steckte steckten sted stede stedelijk stedelijke steden stedene steder stedet steed steeds steeg steek
steekt steel steelt steelworks steen steentje steep steeped steeply steer steered steering steevast steg
stegen steget steh stehe stehen stehend stehende stehenden stehender stehendes stehlen stehst steht
steiermark steif steifen steig steige steigen steigend steigende steigenden steigender steiger steigern
steigert steigerte steigerung steigt steigung steil steile steilen stein steinbruch steine steinen
steiner steinernen steinigen steinkohle steinmeier steins steinzeit stejna stejne stejneho stejnem
stejnou stejny stejnym stek steka steken stekker stekt stel stelde stelden stele stelen stell stellar
stelle stellen stellenangebote stellenweise stellenwert stelletje stelling stellingen stellplatz
stellplatze stellst stellt stellte stellten stellung stellungen stellungnahme stellungnahmen
stellvertretend stellvertretende stellvertretenden stellvertretender stellvertreter stellwerk stelsel
stelt stem stemde stemden stemma stemme stemmed stemmen stemmene stemmer stemmerett stemmers stemming
stemning stemningen stempel stemrecht stems stemt stemte stenar stenarna stench stendere stenen stenge
stenger stengt stento steny step stepfather stepmother stepped stepping steps ster sterbe sterben
sterbende sterbenden sterblichen sterblichkeit stereo stereotipi stereotype stereotypen stereotypes
stereotypical stereotyping stereotypy sterf sterft sterge sterile sterilisation sterilization
sterilizzazione sterk sterke sterker sterkere sterkeste sterkste sterkt sterkte sterline sterling
sterminio stern sternchen sterne sternen sternenhimmel steroid steroids sterowania sterowanie sterren
sterrenbeeld sterven stervende sterylizacja steso stessa stesse stessero stessi stesso stesti stesura
stetig stetige stetigen stets stettin steuer steuerberater steuereinnahmen steuererklarung steuerfrei
steuergelder steuerhinterziehung steuerlich steuerliche steuerlichen steuermann steuern
steuerpflichtigen steuerrecht steuerreform steuersatz steuert steuerte steuerung steuerzahler steun
steunde steunen steunt stevedores stevens stevig stevige stew steward stewards stewardship stezenia
stezenie sti stia stiam stiamo stiano stiau stich stiche stichprobe sticht stichtag stichten stichter
stichting stichwahl stichwort stichworte stick sticka sticker stickers sticking sticks stickstoff sticky
sticla stie stiefel stiefeln stiefmutter stiefvader stiefvater stieg stiegen stiehlt stiekem stiel stier
stierf stierven stiff stiffness stifle stifling stift stifte stiftelse stiftelsen stiften stifter
stiftet stiftung stiftungen stiga stigande stige stigen stigende stiger stigit stigma stigning stii
stiind stiinta stiinte stiintei stiintific stiintifica stiintifice stijf stijgen stijgende stijging
stijgt stijl stijlen stijve stik stikk stikke stikken stikker stikstof stil stile stilen stiles
stilgelegd stilhed stili stilig stilista stilistisch still stilla stille stillede stillen stiller
stilles stillet stilletjes stillgelegt stillhet stilling stillingen stillinger stillness stills
stillschweigen stillstand stils stilstaan stilstand stilt stilte stilul stilus stilusban stilusu
stilvoll stim stima stimare stimata stimato stime stimme stimmen stimmig stimmrecht stimmt stimmte
stimmten stimmung stimmungen stimmzettel stimo stimolante stimolare stimoli stimolo stimulant stimulants
stimulate stimulated stimulates stimulating stimulation stimuleert stimuler stimuleren stimuli stimulus
sting stinging stingray stings stingy stink stinken stinkende stinker stinking stinks stinkt stint
stints stip stipend stipendi stipendien stipendio stipendium stipulated stipulato stipule stir stirb
stirbst stirbt stiri stirn stirpe stirra stirrar stirred stirring stirs stitch stitched stitches
stitching stiti stiu stiut stivali stjal stjalet stjele stjeler stjerne stjernen stjernene stjerner stk
sto stobern stochastic stock stockage stocke stocked stocken stocker stockholders stockholm stockholmare
stocking stockings stockpile stocks stockwerk stockwerke stockwerken stoczni stod stoder stodte stoel
stoelen stoep stoer stoere stoet stof stoff stoffa stoffe stoffen stoffer stoffes stoffet stoffwechsel
stohnen stoi stoic stoisz stoja stojac stojace stojacy stojacych stoje stoji stok stoke stoked stokes
stokje stokken stol stolar stolarna stolarnia stole stolen stoler stoleti stolica stolice stolicy stolik
stollen stolowka stolowki stolpe stolpern stolpert stolt stolta stolte stolthet stolu stolz stolze
stolzen stolzer stom stomach stomachs stomaco stomme stomp stomping stond stonden stone stoned stoner
stones stonewall stony stood stool stools stoom stoop stoornis stoort stoot stop stopa stope stopfen
stopgezet stopien stopni stopnia stopnie stopniowo stopniu stopp stoppa stoppade stoppades stoppage
stoppar stoppas stoppat stoppe stopped stoppede stoppen stopper stoppet stopping stoppt stoppte stops
stopt stopte stopten stopy stor stora storage storch storche store storebror stored storen storend
stores storey storhet storia storica storicamente storiche storici storico storie storied stories
storing storingen storlek storleken storm stormar stormed stormen storming storms stormy storre
storrelse storrelsen storrelser storst storstad storste storstedelen stort storte storten stortinget
stortingets stortingsrepresentanter storto stortte storung storungen storungsdienst story storyn storys
storyteller stosowac stosowana stosowane stosowania stosowanie stosowany stosowanych stosowne stosuja
stosujac stosuje stosunek stosunkach stosunki stosunkow stosunkowo stosunku stoten stotte stotter
stottet stout stoute stov stove stoves stovky stovler stow stowarzyszen stowarzyszenia stowarzyszenie
str straal straalt straat straatbeeld straatje straca straccio stracenia strach strachem strachu straci
stracic stracil stracila stracilam stracilem stracili stracilo stracisz stracone stracony strada
stradale strade straekker straf strafbaar strafbar strafbare strafbarkeit strafblad strafe strafen
straff straffa straffad straffar straffas straffe straffen straffer straffes straffet straffrei
strafgesetzbuch strafraum strafrecht strafrechtlich strafrechtliche strafrechtlichen straftat straftaten
strafverfahren strafzettel strage stragi strahl strahlen strahlend strahlende strahlenden strahlt
strahlte strahlung straight straighten straightened straightening straightforward strain straina
strainatate straine strained straini straining strains strait straits strajk strajku strak strakke
straks stralen straling stralsund stramm stramme stramt stran strana stranach stranamente strance strand
stranda strande stranded stranden strands strane stranek strang strange strangely stranger strangers
strangest strangle strangled strani straniera straniere stranieri straniero stranka strankach stranku
stranky strano stranou strans stranu strany straordinari straordinaria straordinarie straordinario strap
strappare strappato strapped strappo straps strasne strass strassenfest straszna straszne strasznego
strasznie straszny strasznym straszy strat strata strategi strategia strategiai strategic strategica
strategically strategiche strategici strategico strategiczne strategicznych strategie strategieen
strategien strategier strategies strategii strategin strategique strategiques strategisch strategische
strategischen strategischer strategisk strategiska strategiske strategiskt strategist strategy stratejik
straten strati strato straty strauch straucher stravil straw strawberries strawberry straws strax stray
strayed straz strazacy strazakow strazi strazile straznicy straznik straznikow strazy streak streaks
stream streamed streamer streamers streaming streamline streamlined streams streben strebt strechy
streck strecke strecken streckt stred strediska stredisko stredne stredni strednich stredu streeft
streek streep street streetcar streets stref strefa strefe strefie strefy streg strega streghe stregua
streich streiche streicheln streichen streicher streicht streichung streife streifen streifenwagen
streift streifte streik streiken streiks streit streite streiten streitereien streitet streitig
streitigkeiten streitkrafte streitkraften streits strejk streken strekk strekke strekker strekningen
strekt strelec strely streng strenge strengen strenger strengere strengt strength strengthen
strengthened strengthening strengthens strengths strenuous strepen stres stress stressa stressad
stressade stresse stressed stressen stresses stresset stressful stressia stressig stressigt stressing
stressz stresu stretch stretched stretcher stretches stretching stretta strettamente strette stretti
stretto streudienst streuen streuung streven strewn stribe stribro strich strick stricken strict stricte
strictement stricter strictes strictly strid strida stride striden strider strides strife strijd
strijden strijder strijders strijdkrachten strijdt strijken strike strikeouts striker strikers strikes
striking strikingly strikt strikte string stringe stringent stringer stringere strings strip stripe
striped stripes stripped stripper strippers stripping strips striptekenaar strisce striscia striscione
strittig strive strives striving stroh strohhalm stroj stroje stroju stroke strokes stroking stroll
stroller strolling strom stromausfall strome stromen stroming stromingen strommen stromnetz stroms
stromt stromu stromung stromungen stromverbrauch stromversorgung stromy stron strona stronach stronami
strone strong stronger strongest stronghold strongholds strongly stronie stront strony stronzata
stronzate strook stroom stroomt strophe strophen stroz stroze struck structura structural structurally
structure structured structureel structurele structuren structures structuri structurii structuring
structuur strudel struggle struggled struggles struggling struiken struktur struktura strukture
strukturell strukturelle strukturellen strukturen strukturiert strukturierte strukturierten struktury
strukturze strul strumenti strumento strumien strumpfe strumpfhose strumpfhosen strumpor strung strunt
strunta struntade struntar strut struts struttura strutturale strutturata strutturato strutture stryk
stryka stryker strzal strzalem strzalow strzaly strzela strzelac strzelaja strzelania strzelanie
strzelcow strzelec strzelic strzelil stu stua stub stubb stubborn stube stuck stuckchen stucke stucken
stuckes stucks stuckzahl stud studded studeerde studeert studenci studenckich studenckie studene student
studenta studente studentem studenten studentene studenter studenterna studenti studentii studentilor
studentin studentinnen studentische studentischen studentow students studentu studenty studera studerade
studerande studerar studerat studere studeren studerende studerer studert studerte studi studia studiach
studiando studiano studiare studiat studiata studiate studiati studiato studie studied studien studiene
studiengang studiengange studiengangen studienzeit studier studiere studieren studierende studierenden
studierna studiert studierte studierten studies studiet studii studiile studiilor studio studion studios
studiosi studioso studiow studiowac studiowal studiu studiuje studiul studium studiums studni studovat
studs study studying stuen stufa stufato stufe stufen stuff stuffed stuffing stuffs stuffy stufo stuga
stugan stuhl stuhle stuhlen stuit stuk stukje stukjes stukken stukket stuks stul stulecia stulen stulit
stulna stumble stumbled stumbles stumbling stumm stumme stump stumped stumpf stumpfen stumps stun stund
stunde stunden stundenlang stundenplan stunder stundlich stung stunned stunning stunt stunted stunts
stup stupefiants stupen stupenda stupendo stupid stupida stupide stupides stupidest stupidi stupidita
stupidity stupidly stupido stupisce stupito stupne stupnu stupore stupri stur sturdy sturen sturgeon
sturme sturmen sturmer sturmisch sturms sturmt sturmte sturmten sturmwarnung sturz sturze sturzen sturzt
sturzte sturzten stute stutter stuttering stuttgart stuttgarter stutze stutzen stutzpunkt stutzt stutzte
stuur stuurde stuurden stuurt stwarza stwierdza stwierdzam stwierdzenia stwierdzenie stwierdzeniem
stwierdzic stwierdzil stwierdzila stwierdzili stwierdzono stworzenia stworzenie stworzona stworzone
stworzono stworzony stworzy stworzyc stworzyl stworzyla stworzyli stworzylismy styck stycke stycken
stycket styczen stycznia styczniu stygg stygge stygt stykke stykker stykket styl style styled stylem
styles styling stylish stylist stylistic stylized stylo stylu stylus stypendium styr styra styrande
styras styrd styrda styrde styre styreleder styrelse styrelseledamot styrelsen styrer styres styret
styring styrka styrkan styrke styrken styrker styrning styrs styrt styrte su sua suan suas suave
suavemente suavidad suavizar sub subasta subat subbed subclass subcommittee subconsciente subconscious
subconsciously subcontinent subculture subdireccion subdirector subdivided subdivision subdivisions
subdue subdued sube subesi subgroup subgroups subi subida subido subiect subiecte subiectul subies
subindo subir subire subis subisce subiscono subissent subit subita subite subitement subito subiu
subject subjected subjectif subjective subjects subjekt subjektiv subjektive subjektiven subjetiva
subjetivo sublevacion sublime submarine submarines submarino submerged submeter submetido submetidos
submissao submission submissions submissive submit submits submitted submitting submundo subordinacion
subordinado subordinate subordinates suborno subpoena subrayado subrayar subs subscribe subscribed
subscriber subscribers subscribing subscription subscriptions subsecretaria subsecretario subsection
subsequent subsequente subsequentes subsequently subset subsets subsided subsidiaria subsidiaries
subsidiary subsidie subsidies subsidio subsidios subsidize subsidized subsidy subsiguiente subsiste
subsistence subsistencia subsistent subsistir subsolo substance substances substancia substancial
substancias substancje substancji substandard substans substanta substante substantial substantially
substantiv substantive substanz substanzen substation substituer substitui substituicao substituida
substituido substituindo substituir substitut substitute substituted substitutes substituting
substitution substitutions substituto substrat substrate subsuelo subterranea subterranean subterraneo
subtiel subtiele subtil subtile subtilite subtire subtitle subtitles subtitulo subtle subtlety subtly
subtract suburb suburban suburbio suburbs subvencion subvenir subvention subventionen subventions
subversion subversive subvert subway subyacente suc succeda succede succedendo succedent succeder
succedere succederebbe succedeva succedono succeed succeeded succeeding succeeds succes success successa
successe successen successes successeur successeurs successful successfully successi successifs
succession successione successiva successivamente successive successively successivement successives
successivi successivo successivt successo successor successore successors succesul succesvol succesvolle
succhi succhiare succo succulent succumb succumbed suce suceava suceder sucedida sucedidas sucedido
sucedidos sucer sucesion sucesivamente sucesivo suceso sucesor sucessao sucesso sucessor sucessos such
sucha suche suchej suchen sucher suchmaschine suchmaschinen sucho suchst sucht suchte suchten suchtig
suchy sucia suciedad sucio suck suckar sucked sucker suckers sucking sucks suclu suco sucre sucree
sucres suction sucu sucursal sud sudadera sudafricano sudafrika sudafrikanischen sudafrikas sudamericana
sudamericano sudamerika sudamerikanischen sudan sudar sudden suddenly suddetta suddette suddetti
suddetto suddeutsche suddeutschen suddeutschland sudditi suddivisione suddiviso suden sudens sudeste
sudeuropa sudfrankreich sudkorea sudlich sudliche sudlichen sudlicher sudoeste sudor sudore sudosten
sudostlich sudul sudwest sudwesten sudwestlich sue sueca sueco sued suede suedia suedois suedoise suegra
suegro suela sueldo suelo suelta suelto sueno suero suerte sues sueur suez sufera suferi suferit suffer
suffered sufferer sufferers suffering sufferings suffers suffi suffice sufficiency sufficient
sufficiente sufficientemente sufficienti sufficiently sufficienza suffira suffirait suffire suffisait
suffisamment suffisant suffisante suffisantes suffisants suffisent suffit suffix suffocating suffrage
suffrages suffragio suficient suficiente suficientemente suficientes sufijo sufit suflet sufletul sufra
sufragar sufragio sufrida sufrido sufrimiento sufrir sug suga sugar sugarcane sugars sugary suge suger
sugere sugereaza sugerem sugerencia sugerido sugerindo sugerir sugeriu sugerowac sugeruja sugeruje
sugerujesz sugestao sugestie sugestoes suggere suggereert suggerendo suggerent suggerer suggereren
suggeriert suggerimenti suggerimento suggerire suggerisce suggerisco suggeriscono suggerito suggest
suggested suggestie suggesties suggesting suggestion suggestions suggestive suggests sugiro sugli sugo
suhde suhdetta suhrkamp suht suhteellisen suhteen suhteessa suhteet suhteita sui suica suicida
suicidaire suicidal suicidarse suicide suicider suicides suicidi suicidio suico suihkussa suiker suing
suinkaan suis suisse suisses suit suitability suitable suitably suitcase suitcases suite suited suites
suitor suitors suits suivait suivant suivante suivantes suivants suive suivent suivez suivi suivie
suivies suivis suivit suivra suivre suivront suiza suizid suizo suja sujecion sujeira sujeita sujeitas
sujeito sujeitos sujet sujeta sujetador sujetar sujeto sujets sujo sujui sujuu suka sukces sukcesem
sukcesie sukcesow sukcesu sukcesy sukienka sukienke sukienki sukkel sukkels sukker sukni suksess sukua
sukupolven sukupuolen sukupuoli sukupuolta sukurler sukzessive sul sula sulfate sulfato sulfur suljettu
sulkea sulla sulle sullo sully sulphur sult sultan sultano sulten sultry sulyos sum suma sumamente
sumando sumar sumario sume sumie sumienia sumienie sumieniem suministrar suministro sumir sumisa
sumision sumiu summa summan summaries summarize summarized summarizes summary summe summed summen summer
summers summertime summit summits summon summoned summoning summons summor sumo sumpf sumptuous sums
sumy sun suna sunat sunburn sund sunda sunde sunden sundenbock sunder sundhed sundown sunet sunetul
sunflower sung sunglasses sunk sunken sunlari sunlight sunn sunnere sunnuntai sunnuntaina sunny sunrise
suns sunscreen sunset sunsets sunshine sunt suntem sunteti sunu sunucu suo suocera suocero suoi suojaa
suojella suolaa suolo suomalaiseen suomalaiselle suomalaisen suomalaisessa suomalaisesta suomalaiset
suomalaisia suomalaisille suomalaisista suomalaista suomalaisten suomea suomeen suomeksi suomella
suomelle suomen suomessa suomessakin suomesta suomi suon suona suonando suonano suonare suonato suonava
suoni suono suor suora suoraa suoraan suorana suorastaan suore suorittaa suoritus suosikki suosio
suositella suosittelen suosittu suosituin suostu suostunut sup supa super supera superacao superacion
superando superano superar superare superata superati superato superavit superb superbe superbes
superbly superfici superficial superficiale superficiali superficie superficielle superficies superfluo
superfluous superhuman superi superieur superieure superieures superieurs superintendencia
superintendent superintendente superioara superioare superior superiore superiores superiori
superioridad superioridade superiorita superiorite superiority superiors superligaen superman
supermarche supermarches supermarket supermarkets supermarkt supermarkte supermarkten supermercado
supermercati supermercato supermodel supernatural supernova superou superpower superpowers superseded
supersonic superstar superstars supersticion superstiti superstition superstitious supert supervisao
supervise supervised supervising supervision supervisione supervisor supervisors supervisory
supervivencia superviviente suphe supheli suphesiz suplemento suplente suplimentara suplimentare suplir
supoe suponer supor suport suporta suportar suporte suporto suposicion suposta supostamente suposto
suppe supper suppleant supplement supplementaire supplementaires supplemental supplementary supplemented
supplements supplie supplied supplier suppliers supplies supply supplying suppone suppongo supponiamo
supporre support supporta supportano supportare supportato supporte supported supportent supporter
supporters supporti supporting supportive supporto supports supposant suppose supposed supposedly
supposee supposer supposes supposing supposons suppress suppressed suppressing suppression supprimant
supprime supprimee supprimer supprimes suprafata suprafete supraveghere supravietuit suprem suprema
supremacia supremacist supremacists supremacy suprematie supremazia supreme supremely supremo supresion
suprimentos suprimir supuesta supuesto supus sur sura suraya surcharge surco surcroit surdo surdu sure
surec surece surecek sureci surecinde surecte surede suredir surekli sureli surely surement suren surer
sures suresi sureste surete surf surface surfaced surfaces surfen surfer surfers surfing surge surged
surgem surgeon surgeons surgeries surgery surges surgical surgically surgido surgimento surgindo surging
surgir surgiram surgit surgiu suriye suriye'de suriyeli surkea surmonte surmonter surname surnom
surnomme suroeste surori surowcow surowe surowo surpass surpassed surpasses surpassing surplus
surpreende surpreendente surpreendentemente surpreendentes surpreender surpreendeu surpreendido
surprenant surprenante surprend surprendre surpresa surpresas surpreso surpresseur surpresseurs
surprinde surprins surpris surprise surprised surprises surprising surprisingly surpriz surpriza surra
surreal surrealiste surrender surrendered surrendering surrey surrogate surround surrounded surrounding
surroundings surrounds surs sursa sursaut surse sursele sursis surt surtido surto surtout suru
surullinen surullista suruyor survecu surveillance surveillant surveille surveiller survenir survenu
survenue survenus survey surveyed surveying surveyor surveyors surveys survie survient survit survival
survivant survivants survive survived survives surviving survivor survivors survivre sus susceptibility
susceptible susceptibles suscita suscitare suscitato suscite susciter suscribir suscripcion suscrito
sushi suspect suspecte suspected suspecting suspects suspeita suspeitas suspeito suspeitos suspend
suspended suspender suspendiert suspending suspendre suspendu suspendue suspendus suspens suspensa
suspensao suspense suspension suspensions suspenso suspicion suspicions suspicious suspiciously suspiro
sussidi sussidio sussiste sussistenza sustain sustainable sustained sustaining sustancia sustancial
sustancialmente sustantivo sustenance sustenta sustentabilidade sustentable sustentar sustentaveis
sustentavel sustento sustin sustine sustinerea sustinut sustinuta sustinute sustitucion sustituir
sustituto susto susurro sut suta sute sutia sutil sutileza sutilmente sutter suttit suture suu suudi
suuhun suunnattu suunnilleen suunnitella suunnitellut suunnitelma suunnitelman suunnitelmat suunnitelmia
suunniteltu suunnittelee suunnittelu suunta suuntaa suuntaan suureen suureksi suurella suuremman
suuremmat suurempaa suurempi suurempia suuren suuressa suuresta suuresti suuret suuri suuria suurimmaksi
suurimman suurimmat suurimmista suurimpia suurin suurinta suurta suurten suvun suwerennosci suwnica
suwnicowi suya suyas suyo suyos suyu suyun sva svaer svaerd svaere svaerere svaert svag svaga svagare
svage svaghet svago svagt svajci svak svake svakere svakhet svakheter svakt svalt svamp svampar svampe
svans svansen svantaggi svantaggio svar svara svarade svarar svarat svare svarede svaren svarende
svarene svarer svaret svariate svariati svars svart svarta svarte svata svatba svate svatebni svateho
svatek svatky svaty svaz svazu sve sved svedci svedese svedomi svedsko svedsku svegli sveglia svegliare
svegliarmi svegliarsi svegliata svegliati svegliato sveglio sveho svein sveitsin svek svekket svelare
svelge svem svemu svend svensk svenska svenskan svenskar svenske svensken svenskene svenskerne svenskt
sverd svet sveta svete svetem svetla svetle svetlo svetova svetove svetoveho svetovou svetovy svetovych
svett svettas svettig svetu svi svider svigter sviker svikter sviktet sviluppa sviluppando sviluppano
sviluppare svilupparsi sviluppata sviluppate sviluppati sviluppato sviluppatori sviluppi sviluppo svin
svindel sving svinger svit svizzera svizzeri svizzero svobodu svobody svoje svoji svolge svolgendo
svolgera svolgere svolgersi svolgimento svolgono svolta svolte svolti svolto svomme svommer svomning
svou svuj svy svych svym svymi sw swa swag swagger swain swallow swallowed swallowing swallows swam
swami swamp swamped swamps swan swans swap swapped swapping swaps swarm swarming swarms swastika swat
sway swayed swaying swe swear swearing swears sweat sweater sweaters sweating sweats sweatshirt sweaty
sweep sweeping sweeps sweepstakes sweet sweetened sweeter sweetest sweetheart sweetie sweetly sweetness
sweets swego swej swell swelled swelling swells swemu swept swerve sweter swiadcza swiadczen swiadczenia
swiadczy swiadczyc swiadectwa swiadectwo swiadek swiadka swiadkami swiadkiem swiadkow swiadkowie
swiadoma swiadomi swiadomie swiadomosc swiadomosci swiadomoscia swiadomy swiat swiata swiateczne
swiateczny swiatel swiatem swiatla swiatlem swiatlo swiatow swiatowa swiatowe swiatowego swiatowej
swiatowy swiatowych swiatowym swiatu swiaty swiatyni swiatynia swiece swieci swiecie swieta swietami
swiete swietego swietej swietle swietna swietne swietnie swietny swietnych swietnym swieto swietosci
swietowac swietowania swiety swietych swietym swieze swiezego swiezo swiezy swiezym swift swiftly swim
swimmer swimmers swimming swims swimsuit swin swine swing swingers swinging swings swinia swinie swipe
swiping swirl swirling switch switched switches switchgear switching switchroom switu swivel swoboda
swobode swobodnego swobodnie swobody swoich swoim swoimi swoj swoja swoje swojego swojej swojemu swollen
swoop sword swords swore sworn swung swych swym swymi sy sycamore syd sydamen sydan sydlige sydney
sydost sydpa syf syfta syftade syftar syfte syften syftet syg sygdom sygdomme sygdommen syge sygehus
sygeplejerske sygeplejersker sygnal sygnalow sygnalu sygnaly sygt syista syita syk sykdom sykdommen
sykdommer syke sykehjem sykehus sykehuset sykepleier sykepleiere sykkel sykkelen sykle sykler sykling
syklist syklister syksy syksylla syksyn syksyna sykt syllable syllables syllabus sylt sylvestre
sylwester sylwestra sylwetki symbiose symbiotic symbol symbole symbolem symbolen symboler symboles
symboli symbolic symbolically symboliczne symboliczny symbolik symbolique symboliques symbolisch
symbolische symbolischen symbolise symboliserar symbolisieren symbolisiert symbolism symbolize
symbolizes symbolizuje symbols symbolu symbool symetrie symmetric symmetrical symmetrisch symmetry sympa
sympas sympathetic sympathie sympathien sympathies sympathique sympathiques sympathisanten sympathisants
sympathisch sympathische sympathischen sympathischer sympathize sympathy sympati sympatii sympatiserar
sympatykow symphonie symphonique symphony symposium symptom symptomatic symptome symptomen symptomer
symptomes symptoms syn syna synagoge synagogen synagogue synas sync synchron synchronisation
synchronisiert synchronization synchronized synchronous synd synder syndic syndical syndicale syndicales
syndicalisme syndicaliste syndicalistes syndicat syndicate syndicated syndicats syndrom syndrome
syndroom synek synem synen synergy synes synet synge synger synker synlig synliga synlige synligt
synnerhet synnerligen synny synnyttaa synod synode synoniem synonym synonyme synonymes synonymous
synonyms synonymt synopsis synow synowi synowie synpunkt synpunkter syns synspunkt synspunkter syntax
syntaxe syntes synthese synthesis synthesize synthesized synthetic synthetique synthetische
synthetischen syntya syntyi syntyneet syntynyt syntyy synu synvinkel syo syoda syodaan syomaan syon
syonyt syopa syottaa syovat syphilis sypialni syra syre syrer syrie syrien syrienne syriens syrii
syringe syrische syrischen syrischer syriska syriske syrup syskon syssla sysslar systeem system
systemach systematic systematically systematik systematique systematiquement systematisch systematische
systematischen systematisk systematiskt systematycznie systembolaget systeme systemem systemen systemer
systemes systemet systemic systemie systemique systemische systemow systems systemu systemy syster
systern systers systrar systrarna sytuacja sytuacjach sytuacje sytuacji syv syva syvalle syvende syy
syyksi syyllinen syyn syyna syyrian syyskuun syyskuussa syyskuuta syysta syyt syyta syytetaan syyttaa
syyttaja szabad szabadon szabadsag szabadteri szabaly szabalyok szabalyokat szachy szacuje szacun
szacunek szacunkiem szacunkow szacunku szafie szafki szafy szakasz szakerto szakmai szal szalenie
szalenstwa szalenstwo szallas szallito szallt szalona szalone szalony szalu szam szama szamara szamat
szamba szamban szamit szamitogep szamitogepes szamitott szamlat szamodra szamok szamomra szamon szamos
szamot szamtalan szamu szamukra szamunkra szanowac szanowny szans szansa szanse szansy szant szanuja
szanuje szar szara szaraz szare szarmazasu szarmazik szarmazo szart szary szarych szatan szatana szatnia
szatnie szavak szavakat szavazas szaz szazad szazadban szazadi szazalek szazaleka szazalekkal szazalekos
szczatki szczebla szczeblu szczecin szczecina szczecinie szczegol szczegolach szczegolna szczegolne
szczegolnego szczegolnej szczegolnie szczegolnosci szczegolny szczegolnym szczegolow szczegolowe
szczegolowo szczegolowy szczegoly szczepien szczepionki szczera szczere szczerosc szczery szczerze
szczerzy szczescia szczescie szczesciem szczesliwa szczesliwe szczesliwego szczesliwi szczesliwie
szczesliwy szczesliwych szczesliwym szczury szczycie szczyt szczytem szczytu szebb szechenyi szedl szef
szefa szefem szefow szefowa szeged szegeden szegedi szegeny szekesfehervar szel szelen szeles szelet
szellem szellemi szem szembe szemben szeme szemeben szemed szemely szemelyek szemelyes szemelyesen
szemelyi szemelyzet szemem szemet szemmel szempontbol szempontjabol szenarien szenario szene szenen
szenerie szent szenved szenvedett szep szepen szepseg szeptember szeptemberben szer szerb szerda szerdan
szereg szeregach szeregi szeregu szerelem szerelmem szerelmes szerelmi szerencse szerencsere szerencses
szerencsetlen szerepe szerepel szerepelt szerepet szereplo szereplok szeret szereted szeretek szeretem
szeretet szeretett szeretettel szereti szeretik szeretjuk szeretlek szeretne szeretned szeretnek
szeretnel szeretnem szeretnenk szeretni szeretsz szerette szerettem szerezni szerezte szerint szerinte
szerinted szerintem szerinti szerk szerkezet szeroka szeroki szerokie szerokiej szerokim szeroko
szerokosc szerokosci szersze szerszej szerszy szert szerte szerves szervezet szervezetek szervezett
szerzej szerzett szerzo szerzodes szerzodest szerzoi szesc szesciu szesnascie szet szett szex szexi
szexualis szezon szezonban szia sziasztok sziget szigetek szigeten szigoru szigoruan szin szinben szine
szinek szines szinesz szineszek szineszno szinhaz szinhazban szinhazi szinpadon szinpadra szint szinte
szinten szintet szintu szinu sziriai sziv szive szived szivem szivesen szkla szklanki szklarnia szklo
szkod szkoda szkode szkodliwe szkodliwy szkodliwych szkody szkodzi szkol szkola szkolach szkole szkolen
szkolenia szkolenie szkoleniu szkolna szkolne szkolnego szkolnej szkolnictwa szkolny szkolnych szkolnym
szkoly szla szlaban szlachta szlag szlak szlaki szlakiem szlakow szlaku szli szlo szlovak szlovakiai
szly szo szoba szobaban szobor szocialis szoftver szok szokas szokasos szokatlan szokott szoktak szoktam
szoku szokujace szol szolgal szolgalat szolgalati szolgalo szolgalt szolgaltatas szolj szoljon szolnak
szolni szolnok szolnoki szolo szolok szolt szolva szombat szombathely szombaton szomoru szomszed
szomszedos szorakoztato szornyu szoros szorosan szostej szosty szot szoval szoveg szoveget szovetseg
szovetsegi szovjet szpital szpitala szpitalach szpitale szpitali szpitalu sztab sztabu sztar sztori
sztorm sztuce sztuczna sztuczne sztucznej sztucznie sztuczny sztucznych sztuk sztuka sztuke sztuki szuk
szuka szukac szukaj szukaja szukajac szukal szukalam szukalem szukali szukam szukamy szukania szukanie
szukasz szukseg szuksege szukseged szuksegem szukseges szukseguk szuksegunk szulei szuletett szulettek
szulok szum szunet szuper szurke szuz szwedzki szybciej szybe szybka szybki szybkich szybkie szybkiego
szybkiej szybkim szybko szybkosc szybkosci szybszy szyby szydlo szyi szyje szykuja szykuje szyszko ta
taa taaa taak taakse taaksepain taal taalgebruik taalkundige taalla taallakin taalta taannoin taart taas
taatusti tab taba tabac tabacco tabaco tabak tabara tabasco tabasser tabbe tabe tabel tabela tabelas
tabeli tabell tabella tabelle tabellen taber taberna tabernacle tabi tabii tabiki tabla table tableau
tableaux tabled tablero tables tablespoon tablespoons tablet tableta tabletek tabletki tablets tablett
tablette tabletten tabletter tablettes tablic tablica tablice tablicy tablier tablo tabloid taboe taboo
tabora tabore tabornok tabou tabs tabt tabte tabu tabulce tabuleiro tabulky tabus tac taca tacchi tacco
tace tacere tache taches tachtig taci tacie tacit tacito taciz tack tacka tackade tackar tackat tackle
tackled tackles tackling tacksam tacksamhet tacksamma tacksamt tacky taco tacon tacos tact tactic
tactica tactical tactico tactics tactiek tactil tactile tactique tactiques tacto tacy tad tadellos tadi
tadini tady taelle taeller taend taende taender taendt taenk taenke taenker taenkes taenkning taenkt
taenkte taeppe taet taette taettere tafel tafeln tafels tag tagblatt tagdienst tage tageblatt tagebuch
tagebucher tagelang tagen tager tages tageslicht tagesordnung tagesschau tageszeit tageszeitung
tageszeitungen taget tagged tagging tagit tagits tagja tagjai tagli taglia tagliando tagliano tagliare
tagliata tagliate tagliati tagliato taglich tagliche taglichen tagliches taglie taglio tagna tagok tags
tagsuber tagt tagtaglich tagung tagungen tahallaan tahan tahansa tahden tahdet tahdo tahdon tahle
tahliye tahmin tahmini tahta tahtea tahti tahtien tahtiin tahtoo taiat taida taidan taide taidetta taie
taifun taikka tail tailed tailgate taille tailler tailles tailleur tailor tailored tailoring tails
tainnut taint tainted taire tais taisi taisin taistelee taistelemaan taisteli taistella taistelu
taistelua taistelussa tait taitaa taitava taiteen taiteilija taito taivaan taivas taiwan tajekoztato
tajemnic tajemnica tajemnice tajemnicy tajemnicze tajemniczy tajemstvi tajne tajnej tajnych tajo tajua
tajuaa tajunnut tajusin tajuta tak taka takaa takaisin takana takdir takdirde take takeaways taken
takeoff takeout takeover taker takers takes taket takhle taki takia takich takie takiego takiej takiemu
takim takima takimi takimin takimlari taking takip takk takke takken takker takket takki takknemlig
takle takler takma takova takove takoveho takovej takovem takovou takovy takovych takovym taksim
taksowki takt takte takten taktez taktik taktikk taktisch taktische taktischen takto taktyka taktyki
taky takze tal tala talade taladro talalhato talalja talaljuk talalkozik talalkozni talalkozo
talalkozott talalkoztam talalkoztunk talalkozunk talalni talalod talalok talalsz talalt talalta talaltak
talaltam talalunk talan talande talang talanger talante talar talare talas talat tale talebi talen
talent talente talented talenten talenter talenti talentierte talento talentos talentosa talentoso
talentow talents talentu talentueux talenty talep taler talerz tales talet talets tali taliban talisman
talk talkative talked talker talking talks talkshow talkshows tall talla tallado tallainen tallaiseen
tallaisen tallaiset tallaisia tallaista tallakin talle tallene taller tallest tallet tallin tallinnan
tallo talloin talloze tallrik tallriken tally talman talmente talmodighed talo taloa talon talons taloon
talossa talosta taloudellinen taloudellisen taloudellisesti taloudellista talouden talous taloutta
talrige talrijke tals talsperre talt talta talte talteen talvella talven talvez talvi talvolta tam
tamadas tamadast tamado tamadt tamahan tamakin tamamen tamami tamamladi tamamlandi taman tamanha tamanho
tamanhos tamankin tamano tambem tambien tambo tambor tambores tambour tamburi tamci tame tamed tamelijk
tamir tammikuun tammikuussa tamogatas tamogatasa tamogatasaval tamogatast tamogatja tamogato tampa
tampere tampered tampereella tampereelle tampereen tampering tampoco tampon tampons tampouco tamta tamte
tamtego tamtej tamten tamto tamtych tamtym tan tana tanaan tanacs tanacsado tanacsot tanar tanara
tanarok tanarul tanase tanc tanca tance tancolni tanczy tanczyc tand tanda tandarts tandem tanden tandis
tandlaege tanec tanecni tanesi tanfolyam tang tanga tangent tangentbord tangentbordet tangente tangenti
tangenziale tangerine tangibile tangible tangle tangled tango tani tanich tanie taniec taniej tanik
taninan tanio tanismak tanitim tank tanka tankar tankarna tanke tankegang tanken tankene tanker tankerne
tankers tanks tankstation tankstelle tankstellen tankwagen tanne tanned tannen tanning tanque tanques
tanri tanri'nin tansania tanska tanskan tanskassa tanssi tansze tant tanta tantamount tantas tante
tanten tanter tanti tantino tantissime tantissimi tantissimo tanto tantos tantot tantrum tantrums
tanulas tanulmany tanulmanyok tanulni tanulo tanult tanultam tanz tanze tanzen tanzer tanzerin
tanzerinnen tanzmusik tanzt tanzte tanzten tao tap tapa tapaa tapaamaan tapaaminen tapaan tapada tapado
tapahdu tapahtua tapahtui tapahtuisi tapahtuma tapahtumaa tapahtumaan tapahtuman tapahtumassa tapahtumat
tapahtumia tapahtumien tapahtumista tapahtuneen tapahtunut tapahtuu tapana tapar tapasi tapauksen
tapauksessa tapauksesta tapauksia tapauksissa tapaus tapausta tape taped tapent taper tapered tapering
tapes tapestry tapet tapete tapfer tapfere tapferen tapferkeit tapia tapijt taping tapis tapoja tapon
tappa tappaa tappade tappar tappara tapparan tappat tappe tapped tappeti tappeto tapping tappio tappiota
tappo tappoi tappra taps tapt tapte taquilla taquillas tar taraf tarafa tarafi tarafina tarafinda
tarafindan tarafta taraftan tarcza tarczy tard tarda tardanza tardar tarde tarder tardi tardia tardif
tardio tardive tardivement tardo tare tarea tarefa tarefas tarer tares targ targa targach target
targeted targeting targets targhe targi targoviste targow targu targy targyak tarief tarieven tarif
tarifa tarifas tarife tariff tariffa tariffe tariffs tarifs tarifvertrag tarih tarihe tarihi tarihin
tarihinde tarihinden tarihine tarihini tarihinin tarihleri tarihlerinde tarihli tarihsel tarihte
tarihten tarii tarile tarilor tarim tarima tarina tarinaa tarinan tarinat tarinoita tarjeta tarjoa
tarjoaa tarjoavat tarjolla tarjosi tarjota tarjotaan tarjouksen tarjous tarkalleen tarkastella tarkasti
tarkea tarkeaa tarkeampaa tarkeana tarkeimmat tarkein tarkeinta tarkeita tarkemmin tarkista tarkistaa
tarkka tarkkaa tarkkaan tarkkana tarkoita tarkoitan tarkoitat tarkoitetaan tarkoitettu tarkoitin
tarkoittaa tarkoitti tarkoituksena tarkoitus tarmac tarn tarnet tarnished tarnung taro tarot tarp
tarpeeksi tarpeen tarro tarsa tarsadalmi tarsadalom tarsasag tart tarta tartak tartalma tartalmaz
tartalmazo tartalmazza tartalom tartanak tartani tartaruga tartarugas tartarughe tarte tartisma tartja
tartjak tartjuk tarto tartok tartom tartott tartotta tartottak tartottam tartozik tartoznak tartozo
tarts tarttuu tartunk tarve tarvetta tarvi tarvii tarvinnut tarvita tarvitaan tarvitse tarvitsee
tarvitsemme tarvitsen tarvitset tarvitsevat tarvitsisi tarvittaessa tarvittaisiin tarvittavat tarz
tarzan tarzi tarziu tas tasa tasaisesti tasan tasarim tasarimi tasarlanmis tasavallan tasca tasche
taschen taschenbuch taschengeld taschenlampe taschenrechner taschentuch taser tasi tasima tasir tasiyan
tasje task taska taske tasked taskig taskigt tasks tasma tasmalleen tasmy taso tasoa tasolla tasolle
tason tassa tassakin tassazione tasse tassen tassi tasso tasta tastatur taste tasted tasteful tasteless
tasten tastes tasti tastiera tastiere tasting tasto tasty tat tata tatal tatalui tatbestand tate taten
tatenlos tater tatern taters tati tatica taticas tatig tatige tatigen tatigkeit tatigkeiten tatil
tatkraftig tatli tatmin tato tatoeage tatort tatouage tatouages tatovering tatry tatsache tatsachen
tatsachlich tatsachliche tatsachlichen tatt tattica tattiche tatto tattoo tattooed tattoos tatuagem
tatuagens tatuaggi tatuaggio tatuaje tatuaz tatuaze tatuering tatueringar tatus taty tau taub taube
tauben tauber tauchen taucher taucht tauchte tauchten taudin taufe taufen taugen taught tauglich taugt
tauko taule taunt taunting taunts taunus tauon taupe taureau tauro tauromaquia tausch tausche tauschen
tauscht tauschung tausend tausende tausenden tausender tausendmal tausta taustaa taustalla tauti taux
tavalla tavallaan tavallinen tavallisen tavallisesti tavallisia tavallista tavaly tavalyi tavan tavannut
tavaraa tavarat tavasszal tavasz tavaszi tavata tavataan tavern taverna tavla tavlan tavlor tavoin
tavoite tavoitteena tavoitteet tavoitteita tavol tavola tavole tavoletta tavoli tavolino tavolo tavsiye
tavuk tax taxa taxable taxas taxation taxe taxed taxer taxes taxi taxifahrer taxin taxing taxis taxista
taxiway taxonomy taxpayer taxpayers taydellinen taydellisen taydellisesti taydellista tayden taydet
taylor taynna taysi taysilla taysin tayteen taytta tayttaa taytyy taza taze tazon tazza tbmm tbs tbsp
tcheque te teach teacher teachers teaches teaching teachings teal team teama teamarbeit teamed teamet
teaming teamleiter teammate teammates teams teamwork tear tearful tearing tears teas tease teased teaser
teasing teaspoon teaspoons teater teatern teatr teatral teatrale teatrali teatralne teatrem teatri
teatro teatru teatrul teatrului teatrze teatteri teatterin tebe tebou tebrik tebrikler tecavuz tech
technical technically technician technicians technicien techniciens technicka technicke technicky
technickych technicus techniczna techniczne technicznego technicznej technicznie techniczny technicznych
technicznym techniek technieken technik technika technikai technike techniken techniker techniki
techniku technikum techniky technique techniquement techniques technisch technische technischen
technischer technisches techno technologia technological technologically technologiczne technologicznych
technologie technologieen technologien technologies technologii technologique technologiques
technologische technologischen technology techo techto tecido tecidos tecken teckna tecknad tecknade
tecknet teckning teckningar tecla teclado tecnica tecnicamente tecnicas tecniche tecnici tecnico
tecnicos tecnologia tecnologias tecnologica tecnologicas tecnologiche tecnologico tecnologicos
tecnologie tecza teda tedavi tedavisi tedd tedesca tedeschi tedesco tedious tedy tee teef teema teeming
teemme teen teenage teenager teenagers teens teeny tees teet teeta teeth teged tegel tegelijk
tegelijkertijd tegels tegemoet tegen tegenaan tegendeel tegengehouden tegengekomen tegenhouden
tegenkomen tegenkomt tegenover tegenovergestelde tegenslag tegenstand tegenstander tegenstanders
tegenstelling tegenwoordig tegernsee tegn tegnap tegnapi tegne tegner tegnet tegning tegninger tego
tegoed tegorocznej tegorocznych tegoz tegye tegyen tegyuk tegyunk tehat tehda tehdaan tehdas tehdejsi
tehdit tehdy tehdyn tehdyt teheran tehet teheti tehetseges tehle tehlike tehlikeli tehneet tehnic
tehnica tehnice tehnici tehnologia tehnologie tehnologii tehnyt teho tehoa tehokas tehokkaasti tehokkain
tehot tehotenstvi tehtaan tehtava tehtavaa tehtavaan tehtavan tehtavana tehtavat tehtavia tehtaviin
tehtavissa tehtiin tehty tehtya tehtyja teich teidan teig teil teilchen teile teilen teilgenommen
teilhabe teilhaben teilla teille teilnahm teilnahme teilnahmen teilnehmen teilnehmenden teilnehmer
teilnehmerinnen teilnehmern teilnehmerzahl teilnimmt teils teilst teilstuck teilt teilte teilten teilung
teilweise teilzunehmen teimme tein teini teint teinte teintes teinture teista teit teita tej teja tejado
tejer tejet tejido tejze tek tekee tekeer tekema tekemaan tekemalla tekemassa tekematta tekeminen
tekemiseen tekemisen tekemisissa tekemista teken tekenaar tekende tekenen tekening tekeningen tekens
tekent teker tekevan tekevat teki tekija tekijan tekijat tekijoita tekintettel tekintheto tekintve
tekirdag tekisi tekivat teklif teklifi tekne tekniikan tekniikka teknik tekniken tekniker teknikk
teknikker tekninen teknisesti teknisk tekniska tekniske tekniskt teknologi teknologia teknologian
teknologien teknologier teknologin teknologiske teknoloji teknolojisi teko tekoa tekoja tekort tekrar
tekrardan teksasie tekscie tekst tekstach tekstami tekstem teksten tekstene tekster teksti tekstia
tekstin tekstow tekstu teksty tel tela telaio telas telde tele telecamere telecast telecharge
telechargement telecharger telecom telecommande telecommunication telecommunications telecomunicacoes
telecomunicazioni teledysk teledyski teledysku telefoane telefon telefonare telefonat telefonata
telefonate telefonato telefonbuch telefonda telefone telefonem telefonema telefonen telefoner telefones
telefoni telefonia telefonica telefoniche telefonici telefonico telefoniczne telefonicznej telefonie
telefonieren telefoniert telefonino telefonisch telefonische telefonla telefonni telefonnummer
telefonnummern telefono telefonon telefonow telefonsamtal telefont telefonu telefonul telefonun telefony
telefoon telefoonnummer telefoonnummers telefoons telefoontje telefoontjes telegraaf telegrafo telegram
telegrama telegramm telegramma telegramme telegraph telekom telekommunikation telemetry telemovel telen
telenovela teleorman telephone telephoner telephones telephonie telephonique telephoniques telepules
telepulesek telepulesen telescope telescopes telescopio teleskop telespectadores telespectateurs teleton
teleur teleurgesteld teleurstellen teleurstellend teleurstelling televisao televise televised televisee
televisie televisieprogramma televisiezender televisio television televisione televisions televisiossa
televisiva televisive televisivo televisore televize televizi televizio televiziune televiziunea
televizni televiznich televizor televizyon televizyonda telewizja telewizje telewizji telewizor
telewizora telewizyjna telewizyjne telewizyjnego telewizyjnej telewizyjny telewizyjnych telewizyjnym
telhado telhados teli telik teljes teljesen teljesitmeny telkens tell telle tellement tellen teller
telles telling tells telo telon tels telt tem tema temaban temacie temaer temaet temaja teman temas
temat temata tematach tematem tematica tematicas tematiche tematico tematow tematu tematy tematyce
tematycznych tematyka tematyke tematyki temblar temblor teme temel temendo temer temerario temere
temeroso temeto temeva temi temible temin temito temiz temizlik temmelig temmuz temmuz'da temo
temoignage temoignages temoigne temoignent temoigner temoin temoins temono temor temos temp tempa tempel
tempelhof tempels temper temperament temperamento temperance temperate temperatur temperatura
temperaturas temperature temperaturen temperaturer temperatures temperaturi temperatury temperaturze
temperatuur tempered tempest tempesta tempestad tempestade tempestades tempeste tempete tempetes tempi
tempie tempio templado template templates temple temples templet templo templom templomban templos tempo
temporada temporadas temporaire temporairement temporaires temporal temporale temporali temporalmente
temporanea temporaneamente temporanei temporaneo temporar temporare temporaria temporariamente
temporarily temporario temporary temporel temporelle tempos tempot temprana temprano temps tempt
temptation temptations tempted tempting temsil temsilcisi temto temu temuto ten tena tenacidad tenacious
tenacity tenaient tenais tenait tenancy tenant tenants tenaz tend tenda tendance tendances tendant tende
tended tendem tendencia tendencias tendencies tendencja tendencje tendency tendens tendent tendenz
tendenza tendenze tendenzen tendenzialmente tendenziell tender tenderar tendered tenderness tenders
tendida tendido tendiert tending tendinta tendo tendon tendono tendons tendre tendres tendresse tends
tendu tendue tenebre tenebres tenedor tenen tenencia tenendo tenente tener tenera tenere tenerezza
teneriffa tenerla tenerli tenerlo tenermi tenero tenersi tenet tenete tenets teneur teneva tenevano
tenevo tenez tenga tenger tengeri tengo tengono tenha tenham tenhamos tenhle tenho tenia teniamo tenido
teniente tenir tenis tenisa tenk tenke tenker tenkes tenkning tenkrat tenkt tenkte tenminste tenne
tennene tenner tenni tennis tenons tenor tenore tens tensa tensao tense tensile tension tensione
tensioni tensions tensiune tenslotte tenso tensoes tensor tent tenta tentacao tentacion tentacles
tentado tentador tentait tentam tentamos tentando tentano tentant tentar tentaram tentare tentata
tentation tentativa tentativas tentative tentatively tentatives tentativi tentativo tentato tentava
tentazione tente tentei tentem tenten tentent tenter tentes tentez tenth tenths tento tentokrat
tentoongesteld tentoonstelling tentoonstellingen tentou tents tenu tenue tenues tenuous tenure tenus
tenuta tenute tenuti tenuto teny tenyleg tenyleges tenzij teoksen teollisuuden teollisuus teologia
teologie teologii teologo teon teor teorema teoretic teoretisk teoretiska teoretiskt teoretycznie teori
teoria teorias teorica teoricamente teorici teorico teoricos teorie teorien teorier teorii teorin teos
teosta teot tepels tepki teple teplice teplo teplota teploty teppet teppich teppiche teprve tequila ter
terao terapeuta terapeutica terapeutico terapi terapia terapie terapii teraz terca terceira terceiro
terceiros tercer tercera tercero terciario tercih tercio terciopelo terco tercos terecht terechtgekomen
terechtkomen terei terem teremos teren terenach terenie terenow terenu terenul terenului terenuri tereny
teret terhes teria teriam teriamos terim tering teritoriala teritoriale teritoriu teritoriul
teritoriului terjed terk terkep term termas terme termed termek termekek termekeket termeket termen
termeni termenii termenul termenului termer termes termeszet termeszetes termeszetesen termeszeti termi
termica termico termijn termin termina terminacion terminada terminado terminais terminal terminale
terminali terminally terminals terminam terminando terminant terminar terminaram terminare terminarea
terminat terminata terminate terminated terminates terminating termination terminato terminator
terminaux termine terminee terminees terminei terminem terminen terminent terminer termines termini
terminie terminkalender termino terminologia terminologie terminology terminou terminow terminu terminus
terminy termites termo termometro termos terms ternera terningkast terno ternura teror terorist terra
terrace terraced terraces terraco terraen terrain terrains terranno terras terrasse terrassen terrasses
terrateniente terraza terrazza terre terrein terreinen terremoti terremoto terrenal terreng terreni
terreno terrenos terres terrestre terrestres terrestri terrestrial terreur terribile terribili
terribilmente terrible terriblement terriblemente terribles terribly terrier terrifiant terrific
terrificante terrified terrifying territoire territoires territori territorial territoriale
territoriales territoriaux territorien territories territorio territorios territorium territory
terriveis terrivel terro terroir terror terrore terrori terrorism terrorisme terrorismo terrorismus
terrorist terrorista terroristas terroriste terroristen terrorister terroristerna terroristes terroristi
terroristische terroristischen terrorists terrororganisation terrors terroru terrorysci terrorystow
terrorystycznych terroryzm terroryzmu ters tersine tert tertiaire tertiary tertulia terug terugbetalen
terugblik terugbrengen teruggaan teruggaat teruggebracht teruggegeven teruggekeerd teruggekomen
teruggetrokken teruggevonden terugkeer terugkeerde terugkeert terugkeren terugkerend terugkerende
terugkijken terugkomen terugkomst terugkomt terugkwam terugreis terugtrekken terugvinden terugweg
terulet terulete teruletek teruleteken teruleten teruletet teruleti terv terve terveisia tervek tervet
tervetuloa terveyden terveydenhuollon terveys tervezett terwijl terytorialnego terytorialnej terytorium
terza terze terzi terzo tes tesa tesaduf tesao tese tesekkur tesekkurler teshis tesi tesim tesis tesit
teskil teskilati tesknic tesknie tesla teslim tesne teso tesoreria tesorero tesori tesoro tesouro
tesouros tespit tessek tessera tessere tessile tessili tessin tessuti tessuto tesszuk test testa testach
testade testado testamencie testament testamente testamentet testamento testaments testamentu testando
testar testas testat testata testate teste tested testemunha testemunhar testemunhas testemunho
testemunhos testen tester testers testes testet testi testicles testified testifies testify testifying
testigo testimone testimoni testimonia testimonial testimonianza testimonianze testimoniare testimoniato
testimonies testimonio testimony testing testo testosteron testosterona testosterone testovani testow
tests testu testul testvere testverek testy tesvik tesz teszed teszek teszem teszi teszik tesznek teszt
teszunk teta tete tetejen tetel tetes tether tethered teto tetszett tetszik tett tette tettek tettem
tetti tetto teu teuer teuerste teuersten teufel teufels teufelskreis teure teuren teurer teures teus
teve teveel tevekenyseg tevekenysege tevekenyseget tevens tevergeefs tevoorschijn tevoren tevreden texas
text textbook textbooks texte texted textele texten texter texterna textes textiel textil textile
textiles textilien textilindustrie texting texto textos texts textu textual textualmente textul textura
texture textured textures texty tez tezamen tezce teze tezka tezke tezko tezky tezsi tezy thailand than
thank thanked thankful thankfully thanking thanks thanksgiving thans that thatcher thaw the theater
theaters theaterstuck theatrale theatre theatres theatrical thee theft thefts their theirs theke them
thema themas thematic thematik thematique thematiques thematisch thematische thematischen thematisieren
thematisiert theme themen themes themselves then thence theologe theologen theologian theologians
theological theologie theologique theologische theologischen theology theorem theoreme theoretical
theoretically theoretiker theoretisch theoretische theoretischen theoretischer theorie theorieen
theorien theories theorique theoriquement theoriques theorist theorists theory therapeut therapeuten
therapeutic therapeutics therapeutin therapeutique therapeutiques therapeutische therapeutischen
therapie therapien therapies therapist therapists therapy there thereafter thereby therefore therein
thereof thereto thermal therme thermique thermiques thermische thermodynamic thermodynamics thermometer
thermostat these thesen theses thesis theta they thick thicker thickness thief thieves thigh thighs thin
thine thing things think thinker thinkers thinking thinks thinly thinner thinning third thirdly thirds
thirst thirsty thirteen thirteenth thirties thirty this thistle tho thompson thon thong thoracic thorax
thorn thorns thorny thorough thoroughbred thoroughly those thou though thought thoughtful thoughtfully
thoughts thousand thousands thrash thrashing thread threaded threads threat threaten threatened
threatening threatens threats three threes threesome threshold thresholds threw thrice thrift thrill
thrilled thriller thrillers thrilling thrills thrive thrived thrives thriving throat throats throbbing
thron throne thrones thronfolger throttle through throughout throughput throw throwback throwing thrown
throws thru thrust thrusting thug thugs thuis thuisbasis thuisblijven thuiskomen thuiskomt thuisland
thuiswedstrijd thuiszorg thumb thumbnail thumbs thump thumping thunder thunderbolt thundering
thunderstorm thunderstorms thunfisch thurgau thuringen thuringens thuringer thuringischen thus thwart
thwarted thy thyme thyroid thyssen ti tibbi tibet tibetano tibia tibio tiburon tic ticaret ticari ticho
tick ticked ticken ticker ticket ticketing tickets ticking tickle tickled tickling ticks tickt tid tida
tidal tide tiden tidende tidene tidenes tidens tider tiderna tidernas tiders tides tidig tidiga tidigare
tidigast tidigt tidlig tidlige tidligere tidligt tidning tidningar tidningarna tidningen tido tidpunkt
tidpunkten tids tidskrift tidskriften tidskrifter tidsperiod tidspunkt tidspunktet tidsskrift tidvis
tidy tie tied tieda tiedamme tiedan tiedat tiedatko tiede tiedeta tiedetaan tiedoksi tiedon tiedossa
tiedot tief tiefbau tiefe tiefen tiefer tiefere tieferen tiefes tiefgang tiefgarage tiefste tiefsten
tiella tielle tielta tiempo tien tienaa tiende tiendra tienduizend tienduizenden tiene tienen tiener
tieners tieni tienne tiennent tiennyt tiens tient tiental tientallen tier tierarten tierarzt tierce
tierchen tiere tieren tieres tiergarten tierhaltung tierheim tierisch tierische tierischen tierna tierno
tierpark tierra tiers tierwelt ties tiesi tiesin tiesitko tiet tieta tietaa tietaakseni tietavat tieteen
tieten tietenkaan tietenkin tieto tietoa tietoinen tietoja tietojen tietokone tietokoneen tietoon tietty
tiettyja tietyn tietysti tietyt tiff tifo tifon tifoso tiga tige tiger tigers tiges tigga tiggare
tiggarna tigger tiggeri tight tighten tightened tightening tighter tightly tightness tights tigre tigres
tii tiimi tiistai tiistaina tij tijd tijde tijdelijk tijdelijke tijden tijdens tijdig tijdje tijdlijn
tijdperk tijdrit tijdschrift tijdschriften tijdstip tijera tijger tijolo tijolos tik tikken tiklayin
tikt til tila tilaa tilaan tilaisuuden tilaisuudessa tilaisuus tilalla tilalle tilan tilanne tilannetta
tilanteen tilanteeseen tilanteessa tilanteesta tilanteissa tilanteita tilasin tilassa tilastot tilat
tilata tilbage tilbake tilbakemelding tilbakemeldinger tilbod tilbragte tilbrakte tilbringe tilbud
tilbudet tilbudt tilby tilbyde tilbyder tilbyr tilde tildelt tile tiled tiles tilfaelde tilfaeldet
tilfaeldigt tilfeldig tilfeldige tilfeldigvis tilfelle tilfellene tilfeller tilfellet tilfoje tilfojet
tilfreds tilfredse tilgaengelig tilgaengelige tilgang tilgen tilgi tilgjengelig tilgjengelige
tilgjengelighet tilgung tilhaengere tilhenger tilhengere tilhorende tilhorer tilhorte tili tilille
tilknytning tilknyttet tillade tilladelse tillader tilladt tillaeg tillate tillatelse tillater tillatt
tillbaka tillbaks tillbringa tillbringade tillbringar tillbringat tilldelas tilldelats tillegg tillen
tiller tillid tillige tillika tillit tilliten tillkommer tillkommit tills tillsammans tillsatt tillskott
tillslut tilltalar tilltro tillvara tillvaro tillvaron tillverka tillverkad tillverkade tillverkar
tillverkare tillverkas tillverkat tillverkning tillverkningen tillykke tilmed tilmeld tiloissa tiloja
tilos tilpas tilpasse tilpasset tilrettelagt tilrettelegge tilsammen tilsendt tilsier tilskud tilskudd
tilskuere tilslutning tilslutt tilstand tilstande tilstanden tilstander tilstede tilstedevaerelse
tilstraekkelig tilstraekkeligt tilstrekkelig tilsvarende tilsvarer tilsyn tilsyneladende tilsynelatende
tilt tiltag tiltak tiltalt tiltalte tilted tilting tiltraekke timber timbers timbre timbres timbro time
timed timeless timeline timelines timely timen timene timer timers times timetable timhle timid timida
timide timides timidez timido timing timisoara timma timmar timmarna timmars timme timmen timmerman
timmes timone timore timori timp timpul timpului timpuri timpurile timto tin tinand tinder tinem tinere
tineret tineretului tineri tinerii tinerilor tineti ting tinged tingen tingene tingling tingrett tinha
tinham tinhamos tiniest tinker tinkering tino tins tint tinta tintas tinte tinted tinten tintin tinto
tinut tiny tio tionde tios tiotal tip tipa tipi tipica tipicamente tipicas tipiche tipici tipico tipicos
tipikus tipki tipo tipografia tipologia tipologie tipos tipp tippa tippar tippe tipped tippeligaen
tippen tipper tippfehler tipping tipps tippt tips tipsa tipsade tipsar tipsen tipset tipul tipuri tipus
tipusu tipy tir tira tirada tiradas tirado tirador tirage tirait tiram tirando tirania tirannia tiranno
tirano tirant tirar tiraram tirare tiras tirata tirate tirati tirato tire tired tiree tirees tirei
tireless tirelessly tirem tirent tirer tires tiresome tireur tireurs tiri tiring tiro tirocinio tiroir
tirol tiroler tiron tiros tiroteio tiroteo tirou tirs tirsdag tisch tische tischen tischler tischtennis
tisdag tisdagar tisdagen tisdags tisic tisice tisk tiskove tisku tissage tissu tissue tissues tissus
tisza tiszta tisztaban tisztan tiszteletere tisztelt tit titan titanic titanio titanium titans titeket
titel titelbild titelblatt titelgewinn titeln titels titelseite titelverteidiger titere titkos titlar
title titled titler titles titlu titlul titluri titok titokban titokzatos titolare titolari titoli
titolo titre titres tits titt titta tittade tittar tittare tittarna tittat tittel tittelen titul
titulada titulado titulaire titulaires titular titulares titulky titulo titulos titulu tiukasti tiukka
tiukkaa tive tivemos tiver tiveram tiverem tivermos tivesse tivessem tivoli tiyatro tiz tiza tizenket
tizenot tizi tizia tizio tj tja tjafs tjafsa tjat tjata tjatar tjej tjejen tjejer tjejerna tjek tjekke
tjekker tjekket tjene tjener tjeneste tjenesten tjenestene tjenester tjent tjente tjock tjocka tjockare
tjockt tjue tjugo tjuv tjuvar tkanki tkwi tl tla tlak tlakem tlaku tle tlen tlenu tlf tlo tlum tlumacz
tlumacza tlumaczac tlumaczen tlumaczenia tlumaczenie tlumaczeniem tlumaczeniu tlumaczy tlumaczyc
tlumaczyl tlumie tlumu tlumy tluszcz tluszczu tms to toa toad toalecie toalett toaletten toaletter
toalety toalha toalhas toalla toamna toast toasted toaster toata toate toba tobacco tobak tobb tobbe
tobbek tobben tobbet tobbfele tobbi tobbiek tobbit tobbnyire tobbsege tobbszor toben tobie tobillo tobt
toc toca tocada tocado tocador tocam tocando tocante tocar tocava tocca toccando toccano toccare toccata
toccato tocchera tocchi tocco toch tocha tocht tochter tochtergesellschaft tochtern tochterunternehmen
toci tocino tocmai toco tocou toczy tod toda todas todavia today toddler toddlers tode todella
todellakaan todellakin todellinen todellisen todellista todellisuudessa todellisuus todennakoisesti
todes todesfall todesfalle todesopfer todesstrafe todestag todesurteil todeta todetaan todettiin todettu
todistaa todisteita todlich todliche todlichen todlicher todo todopoderoso todos toe toedoen toegang
toegankelijk toegankelijke toegankelijkheid toegegeven toegekend toegelaten toegenomen toegepast
toegepaste toegeschreven toegestaan toegeven toegevoegd toegevoegde toegewezen toegewijd toegezegd
toekennen toekenning toekijken toekomst toekomstige toelaat toelaten toelating toelichting toen toename
toeneemt toenemen toenemende toenmalige toepassen toepassing toepassingen toer toeren toerisme toerist
toeristen toeristische toernooi toes toeschouwers toespraak toestaan toestaat toestand toestanden
toestel toestellen toestemming toetje toets toetsen toetsenbord toetsing toeval toevallig toevlucht
toevoegen toevoeging toewijding toezicht tof toffe tofu tog togene toget together toggle togli togliamo
toglie togliendo togliere togliermi togliersi togs tohle toho tohoto tohtori toi toiden toihin toil
toile toiles toilet toilets toilette toiletten toilettenpapier toilettes toilettet toimeen toimesta
toimet toimi toimia toimii toimimaan toiminnan toiminnassa toiminnasta toiminta toimintaa toimintaan
toimintaansa toimintansa toiminut toimisi toimisto toimiston toimittaa toimittaja toimittajan
toimittajat toimitusjohtaja toimiva toimivan toimivat toinen toinenkin toisaalta toiseen toiseksi
toisella toiselle toiselta toisen toisena toisensa toisessa toisesta toiset toisia toisiaan toisiinsa
toisin toisinaan toisistaan toissa toista toistaa toistaiseksi toisten toistensa toistuvasti toit toita
toits toiture toivoa toivoisin toivon toivoo toivotaan toivottavasti toj tojas tojet tok tokat tokeletes
tokeletesen token tokens tokig tokiga tokigt tokio toku tol told tole toled toledo tolem tolerable
tolerance tolerancia tolerancja tolerancji tolerans tolerant tolerante tolerantie toleranz tolerar
tolerate tolerated tolerer tolerie tolerieren toleriert tolerowac toleruje tolgo tolgono tolik tolk
tolka tolkade tolkar tolkas tolke tolket tolkning tolkningar tolkningen toll tolle tollen toller
tolleranza tollerare tolles tolls tolta tolteni tolti tolto toltott toltotte toltottem toluk tolunk tolv
toma tomaat tomada tomadas tomado tomam tomamos tomando tomar tomara tomaram tomase tomat tomate tomaten
tomater tomates tomato tomatoes tomava tomb tomba tombait tombant tombe tombeau tombee tombees tombent
tomber tombes tombs tombstone tome tomeg tomei tomem tomes tomhle tomma tomme tomo tomorrow tomou toms
tomt tomte tomten tomto tomu tomuto ton tona tonal tonalidad tonalita tonalite tonder tondo tone toned
toneel toneelstuk tonelada toneladas tonen toner tones tonfall tong tongue tongues tonic tonica tonie
tonight tonijn tonkre tonn tonnage tonne tonneau tonnellate tonnen tonnerre tonnes tonnia tonnin tonno
tono tons tont tonta tonteria tonto tonton too took tool toolbox tooling toolkit tools toon
toonaangevende toonde toont toot tooth toothbrush toothed toothless toothpaste top tope topf topfe
topfer topi topic topical topico topicos topics topje topla toplam toplama toplamda toplanan toplanti
toplantisi topless toplu toplum toplumsal toplumun topo topografia topographic topographie topography
topological topology topp toppa toppar topped toppen topper toppers topping toppings topple topps
topraga tops topu topul toque toques torace torax torba torbe torbellino torby torcedor torcedores
torcendo torcer torch torche torches torcia torcida torcido tord torde tordu tore torebka torebki toren
toreni torens torero torg torget torhuter torilla torka torkade torkar torkat torment tormenta tormented
tormento torn torna tornado tornadoes tornam tornando tornano tornar tornara tornaram tornare tornarem
tornaria tornata tornate tornati tornato tornava torne tornei torneio torneo tornera torneranno
torneremo tornero tornet torni torniamo tornillo torno tornou tornozelo toro torokorszag toronto torony
torow torowisko torp torpe torpedo torpedoes torpeza torque torr torra torre torrent torrente torrents
torreon torres torri torrt torschutzen torsdag torsdagar torsdagen torsdags torse torsk torso torstai
torstaina tort torta torte torten tortenelem tortenelmi tortenet tortenete tortenetek tortenetet
torteneti tortenik torteno tortent tortentek torti tortilla tortillas torto tortoise tortue tortues
tortuga tortur tortura torturar torturato torture tortured tortures torturing tortury tortyr toru torv
torveny torvenyek torvenyt torwart torze tos toscana toscane toscani toscano toser tosiaan tosin
tosissaan toss tossa tosse tossed tosses tosset tossica tossici tossico tossing tosta tostada tostado
tosto tot totaal totais total totala totale totaled totalement totalen totaler totali totalidad
totalidade totaling totalita totalitaren totalitarian totalitario totalitate totalite totality
totalizando totalled totalling totally totalmente totalna totalne totalnej totalnie totalny totals
totalt totalul totdat totdeauna tote toteaa totem toten toter totes totesi totet totete toteten
toteutetaan toteutettu toteuttaa toteutuu totez toti totii totiz toto totodata tots totschlag totta
tottakai tottunut totul totung totusi totuuden totuus totuutta tou touch touchait touchant touchdown
touchdowns touche touched touchee touchees touchent toucher touches touching touchscreen touchy tough
tougher toughest toughness touhua toujours toukokuun toukokuussa toulousain toulouse tour tourbillon
toured touren touring tourism tourisme tourismus tourist touriste touristen touristes touristik
touristique touristiques touristisch touristische touristischen tourists tourmente tournage tournai
tournait tournament tournaments tournant tourne tournee tournees tournent tourner tournes tourney
tournoi tournois tournure touro tours tous toussa toussaint tout toute touted toutefois toutes touto
touw toux tovabb tovabba tovabbi tovabbra tovenaar toveren tow towar toward towards towarow towaru
towary towarzyskie towarzystwa towarzystwie towarzystwo towarzysz towarzysza towarzysze towarzyszu
towarzyszy towarzyszyc towarzyszyl towed towel towels tower towering towers towing town townhouse towns
township townships toxic toxica toxicidad toxicite toxicity toxico toxicology toxicos toxin toxins
toxique toxiques toxische toy toying toyota toys toz tozsamosc tozsamosci tps tr tra traag trab traba
trabajado trabajador trabajadora trabajar trabajo trabalha trabalhado trabalhador trabalhadora
trabalhadores trabalham trabalhamos trabalhando trabalhar trabalharam trabalhava trabalhavam trabalhe
trabalhei trabalhista trabalhistas trabalho trabalhos trabalhou trabzon trabzonspor traca tracado tracao
tracar tracce traccia tracciare tracciato traccion trace traced tracer traces tracht trachten tracic
tracimy tracing tracisz track tracked tracker trackers tracking tracks traco tracos tract tracteur
traction tracto tractor tractors tracts trad trade traded trademark trademarks traden trader traders
trades tradicao tradice tradici tradicion tradicionais tradicional tradicionalmente tradicne tradicni
tradicoes tradimento trading tradire tradisce tradisjon tradisjonell tradisjonelle tradisjonelt
tradisjonen tradisjoner traditia traditie tradities traditii tradition traditional traditionala
traditionale traditionally traditioneel traditionel traditionele traditionell traditionella
traditionelle traditionellen traditioneller traditionelles traditionellt traditionelt traditionen
traditioner traditionnel traditionnelle traditionnellement traditionnelles traditionnels traditions
tradito traditore traditori tradizionale tradizionali tradizionalmente tradizione tradizioni tradotta
tradotte tradotti tradotto tradte traducao traduccion traduce traducere traducerea traducir traducoes
traducteur traduction traductions traductor traductora traduire traduisent traduit traduite traduits
tradurre tradus tradutor traduttore traduttori traduz traduzida traduzido traduzione traduzioni traduzir
tradycja tradycje tradycji tradycyjna tradycyjne tradycyjnego tradycyjnej tradycyjnie tradycyjny
tradycyjnych tradycyjnym trae traede traeder traeer traeerne traeet traeffe traek traekke traekker
traekkes traene traener traenere traenet traenge traenger traengte traening traeningen traer traet
traette traf trafego trafen traff traffic traffici trafficked traffickers trafficking traffico trafi
trafia trafiaja trafic traficante traficantes trafico trafik trafiken trafikk trafikken trafil trafila
trafilam trafilem trafiles trafili trafilo trafily trafiquants trafisz trafohaus trafostation trag traga
tragar tragbar trage tragedi tragedia tragedie tragedies tragedii tragedy tragen tragende tragenden
trager tragerin tragern tragerschaft tragfahigkeit traghetto tragic tragica tragically tragico tragiczne
tragicznie tragiczny tragique tragisch tragische tragischen tragischer tragisk tragiska tragiskt
tragitto trago tragodie tragodien tragst tragt traguardo tragweite trahi trahir trahis trahison trahit
trai traiasca traicao traicion traicionar traida traido traidor traiesc traieste traiesti trail trailed
trailer trailers trailing trails traim train traine trained trainee trainees trainen trainer trainerin
trainern trainers trainiere trainieren trainiert trainierte training trainingen trainings trains traint
trair trait traitant traitants traite traitee traitees traitement traitements traitent traiter traites
traitor traitors traitre traitres traits traiu traje traject trajectoire trajectory trajes trajet
trajeto trajetoria trajets trak trakassering trakcie trakk traktat traktatu trakten traktor traktoren
traktorer traktowac traktowal traktowana traktowane traktowania traktowanie traktowany traktuja traktuje
tralasciando tralies tram trama trame tramitacion tramitar tramite tramo tramonto tramoya tramp trampa
trampar trampled trampolin trampoline trams tramvaje tramwaj tramwaje tramwaju tramway trance tranchant
tranche tranchee tranchees trancher tranches trane tranen trang trank tranken tranne tranquil tranquila
tranquilamente tranquilidad tranquilidade tranquility tranquilla tranquillamente tranquille
tranquillement tranquilles tranquilli tranquillita tranquillite tranquillo tranquilo trans transacao
transaccion transacoes transactie transacties transaction transactions transakcje transakcji transaktion
transaktionen transatlantic transazione transbordador transcend transcendent transcendental transcends
transcribed transcricao transcripcion transcript transcription transcripts transcurso transfer
transferable transferat transfere transferee transferencia transferencias transferer transferes
transferida transferido transferidos transferir transferred transferring transfers transfert transferts
transferu transferul transform transforma transformacao transformacion transformacji transformacoes
transformada transformado transformador transformadores transformam transformando transformant
transformar transformaram transformarea transformat transformateur transformatie transformation
transformations transformatory transforme transformed transformee transforment transformer transformers
transformes transforming transformou transforms transfusion transicao transicion transient transilvania
transilvaniei transistor transistors transit transitar transitie transition transitional transitioned
transitioning transitions transito transitoire transitoria transitorio transizione translate translated
translates translating translation translations translator translators translucent transmet transmettre
transmis transmise transmises transmision transmisja transmisje transmisji transmisor transmissao
transmission transmissions transmissoes transmit transmite transmitida transmitidas transmitido
transmitir transmits transmitted transmitter transmitters transmitting transnational transpalette
transparant transparantie transparence transparencia transparency transparent transparente transparenten
transparenter transparenz transpired transplant transplantation transplante transplanted transplants
transponder transport transportant transportar transportation transporte transported transporter
transportera transportes transporteur transportieren transportiert transporting transportmittel
transports transportu transportul transsexual transsexuelle transtorno transtornos transversal
transversale transverse tranvia trap trapani trapi trapianto trapo trappa trappan trappe trapped trappen
trapper trapping trappola trappole trappor trapporna traps traque traquer trara trarne trarre tras trasa
trascendencia trascendental trascendente trascender trascina trascinare trascinato trascorrere trascorso
trascrizione trascurabile trascurare trase traseira traseiro trasera trasero traseu traseul
trasferimenti trasferimento trasferire trasferirsi trasferisce trasferita trasferiti trasferito
trasferta trasforma trasformando trasformano trasformare trasformarsi trasformata trasformati
trasformato trasformatori trasformazione trasformazioni trash trashed trashy trasie trasig trasiga
trasigt trasladar traslado trasmessa trasmesse trasmessi trasmesso trasmette trasmettere trasmettono
trasmissione trasparente trasparenti traspasar traspaso trasplante trasporta trasportare trasportati
trasportato trasporti trasporto trasse traste trastorno trasversale trasy trat trata tratada tratadas
tratado tratados tratam tratament tratamento tratamentos tratamentul tratamiento tratando tratar tratat
tratate tratatul tratava trate traten trati trato tratos tratou tratta trattamenti trattamento trattando
trattandosi trattano trattare trattarsi trattasi trattasse trattata trattate trattati trattativa
trattative trattato trattava tratte trattenere trattenuto tratterebbe tratti trattiene tratto trau
traube trauben traue trauen trauer trauerfeier trauern trauerspiel trauert traum trauma traumatic
traumatica traumatico traumatisiert traumatisme traumatismo traumatized traume traumen traumer traumhaft
traumhafte traumi traumt traumte traurig traurige traurigen trauriger trauriges traurigkeit traust traut
traute trauung trav trava travaglio travail travaillaient travaillais travaillait travaillant travaille
travaillent travailler travailles travailleur travailleurs travaillez travaillons travar travaux trave
travel traveled traveler travelers traveling travelled traveller travellers travelling travels travers
traversant traverse traversed traversee traversent traverser traverso traves travesia travesseiro
travessia travesty travi traviesa travieso travl travlt travolto trawa trawe trawie trawy tray trayecto
trayectoria trays traz traza trazado trazar trazem trazendo trazer trazia trazida trazido trazidos
trazione trazo tre trea treaba treaca treacherous treachery tread treadmill trean treason treasure
treasured treasurer treasures treasury treat treated treaties treating treatise treatment treatments
treats treaty treba treble trebol trebui trebuia trebuiau trebuie trebuit trec trecand trece trecem
trecento trecere trecerea trech trecho trechos treci trecut trecuta trecutul treden tredici tredje
tredjedel tree treedt trees treet treff treffe treffen treffend treffens treffer treffern treffit
treffpunkt trefft trefil treft tregua treia treibe treiben treibende treiber treibstoff treibt treilea
treime trein treinado treinador treinados treinamento treinamentos treinando treinar treinen treino
treinos treinstation treinta treize trek trekk trekke trekken trekker trekkes trekking trekt trem
tremare tremble tremblement tremblements trembler trembling tremenda tremendo tremendous tremendously
tremer tremi tremila tremor tremors trempe tremplin tren trench trenches trend trenden trender trendi
trending trendow trends trendy trene trener trenera trenere trenerem treneren trenerow trenge trenger
trengs trengt trengte treni trening treningen treningi treningu trenink treninku trennen trennt trennte
trennten trennung treno trenowac trens trenta trentaine trente trentina trentino trenul trepar treppe
treppen treppenhaus treptat trepte tres tresc tresci trescia trescientos tresen tresor tresorerie
tresorier tresors trespass trespassing trest trestni trestu treta tretas trete treten treti tretiho
tretim tretine trettio tretton treu treue treuen treuer treurig trevas treve trevlig trevliga trevligare
trevligt treze trezentos trezit trh trhu trhy tri triad trial trials triangle triangles triangolo
triangulaire triangular triangulo triathlon tribal tribe tribes tribo tribos tribu tribuna tribunaal
tribunais tribunal tribunale tribunali tribunals tribunalul tribunaux tribune tribunes tribus tribut
tributacion tributaria tributaries tributario tributary tribute tributes tributi tributo tributos tricet
triche tricher trichter trick tricked trickery tricket tricking trickle tricko tricks tricky tricolor
tricolore trida tride trident tridy trieb triebe trieben triebwerk triebwerke tried triennale triennio
trier tries triest trieste trieuse triff triffst trifft trifle trigger triggered triggering triggers
trigo trikot trikots trikrat triks trilha trilhas trilhos trilla trillade trillar trillen trillion
trillions trilogia trilogie trilogy trim trimester trimestral trimestre trimis trimise trimisi trimit
trimita trimite trimmed trimming trin trinchera trindade trinec trinita trinite trinity trink trinke
trinken trinker trinkgeld trinkst trinkt trinkwasser trinn trinta trio triomphe trionfo trip tripa
triple tripled triplets triplice triplo tripod tripoli tripolis tripp tripped tripping trips tripulacao
tripulacion trist trista triste tristement tristemente tristes tristesse tristeza tristezza tristi tritt
triumph triumphant triumphs triunfal triunfante triunfar triunfo trivas trivelig trives trivia trivial
trivs trivsel tro troca trocado trocados trocando trocar trocas troche trochu trocken trockene trockenen
trockener trockenes trockenheit trocknen trockner trocknet troco trocou trodd trodde trods troede troen
troende troep troepen troet trof trofee trofei trofeo trofeu trofeum trofeus trogen trogna troia trois
troisieme troja trojaner troje trojka trojkat trojkata trojke trojki trok trokken trolig troligen
troligt troligtvis troll trolla trolle trollen trolley trolli trolling trolls tromba trombone trommel
trommeln trompa trompe trompee trompent tromper trompes trompeta trompete trompeten trompeter trompette
tron tronc tronche tronco troncon trone tronen tronie trono tronu troon troop trooper troopers troops
troost troosten trop tropa tropas trope tropen tropes tropezar tropfen tropft trophae trophaen trophee
trophees trophies trophy tropicais tropical tropicale tropicali tropico tropics tropisch tropische
tropischen troppa troppe troppen tropper troppi troppo troque tror tros trosa troska troski trosku
trosor tross trost trosten trostet troszeczke troszke trot trots trotse trott trottel trottoaren
trottoir trottoirs trotz trotzdem trotzen trou troublant trouble troubled troubles troubleshooting
troublesome troubling trough troupe troupeau troupeaux troupes trous trousers trousse trout trouva
trouvaient trouvais trouvait trouvant trouve trouvee trouvees trouvent trouver trouvera trouverais
trouverait trouveras trouverez trouveront trouves trouvez trouvons trouw trouwdag trouwde trouwden
trouwe trouwen trouwens trouwt trouxe trouxeram trova trovai trovando trovandosi trovano trovarci
trovare trovarla trovarli trovarlo trovarmi trovarne trovarono trovarsi trovarti trovasse trovata
trovate trovati trovato trovava trovavano trovavo trovera troverai troveranno troverdig troverdighet
troveremo troverete trovero trovi troviamo trovino trovo troya trozo trpelivost trpi trt trubbel trubel
truben truc trucchi trucco truce trucha truck trucker truckers trucking trucks truco trucs trud trudem
trudna trudne trudnego trudnej trudniej trudniejsze trudno trudnosci trudny trudnych trudnym trudu true
trueno trueque truer truet truffa truffe truffet truffle truffles trug trugen truhe trui trukket truly
trummer trummern trummor trumny trump trumpet trumpets trumpf trumpin trumps truncated trunk trunkenheit
trunks trup trupa trupe trupei trupele trupp truppe truppen trupper trupperna trupul truque truques trur
truskawki trusler truss trussel trusselen trust trusted trustee trustees trusting trusts trustworthy
trusty truth truthful truthfully truths trva trvala trvale trvalo trvat trwa trwac trwaja trwal trwala
trwale trwalo trwaly trwania try tryb trybie trybu trybunal trybunalem trybunalu trybuny tryck trycka
trycker trycket tryckt tryckta tryckte tryg trygg trygga tryggare trygge tryggere trygghet tryggheten
tryggt tryghed trygt trying tryk trykk trykke trykker trykket trylogii trynet trzeba trzech trzeci
trzecia trzecich trzecie trzeciego trzeciej trzecim trzej trzema trzesienia trzesienie trzy trzydziesci
trzydziestu trzykrotnie trzyma trzymac trzymaj trzymaja trzymajac trzymajcie trzymal trzymala trzymali
trzymam trzymamy trzymania trzymanie trzymasz ts tsaar tsar tschechen tschechien tschechisch
tschechische tschechischen tschechoslowakei tschernobyl tschuss tsp tsunami tu tua tuant tuas tub
tubarao tubaroes tube tuben tuberculose tuberculosis tuberia tuberkulose tubes tubi tubing tubingen tubo
tubos tubs tubular tucat tuch tucher tuchtig tuck tucked tucker tud tudas tudd tudiz tudja tudjak tudjam
tudjatok tudjuk tudna tudnak tudnal tudnam tudnek tudni tudo tudod tudok tudom tudomany tudomanyegyetem
tudomanyos tudos tudosok tudott tudsz tudta tudtad tudtak tudtam tudtok tudtuk tudtunk tudunk tudziez
tue tuee tuees tueksi tuen tuent tuer tuerca tuerie tuerto tues tueur tueurs tuez tuff tuffa tuffo tufft
tufts tug tugend tugenden tugga tuggar tuhaf tuhannen tuhannet tuhansia tuhansien tuhat tuhatta tuhle
tuhoaa tuhota tuig tuiles tuin tuinen tuition tukea tukee tukemaan tukevat tukholman tukholmassa tuki
tukka tul tulajdonkeppen tulajdonos tulajdonosa tulburari tulcea tulee tuleeko tuleen tulemaan tulen
tulet tuleva tulevaa tulevaisuuden tulevaisuudessa tulevaisuudesta tulevaisuus tulevaisuuteen
tulevaisuutta tulevan tulevat tulevia tulevien tuli tulikin tulip tulips tulisi tulivat tulkaa tulkinta
tulkita tull tulla tullaan tulleen tulleet tullen tuller tullessa tulling tullu tullut tuloa tuloja
tulokseen tuloksen tuloksena tulokset tuloksia tulos tulossa tulosta tulot tulsagosan tum tumba tumbado
tumbar tumble tumbled tumbling tumblr tumeur tumeurs tumma tummar tummarna tumme tummeln tummen tummy
tumor tumoren tumors tumour tumours tumulo tumultuous tun tuna tundra tune tuned tuneis tunel tunelu
tunes tunesien tunez tung tunga tungan tunge tungsten tungt tunic tunica tunik tuning tunis tunisien
tunisienne tunisiens tunn tunna tunne tunnel tunnelbana tunnelbanan tunnelen tunnelma tunnelmaa tunneln
tunnels tunnen tunnetaan tunnetta tunnettu tunnin tunnissa tunnista tunnistaa tunnlar tunnu tunnus
tunnustaa tunt tuntea tuntee tunteen tunteet tunteita tunteja tuntematon tuntevat tunti tuntia tuntua
tuntui tuntunut tuntuu tuntuvat tuo tuoda tuodaan tuohon tuoi tuolla tuollainen tuollaisia tuollaista
tuolle tuolloin tuolta tuomaan tuomari tuomio tuomion tuomittiin tuomittu tuon tuonne tuonut tuore
tuoretta tuossa tuosta tuota tuotannon tuotanto tuotantoa tuote tuotetaan tuotetta tuotiin tuottaa
tuottaja tuottanut tuottavat tuotteen tuotteet tuotteiden tuotteita tuotti tuotto tuovat tur turba
turban turbato turbia turbina turbine turbines turbio turbo turbulence turbulent turbulenzen turc turca
turchi turcia turco turcos turcs turd turda turde ture turecko turen turer turf turha turhaa turhaan
turhan turhia turin turism turisme turismo turist turista turistak turistas turister turistic turistica
turistice turisticke turistico turisticos turistu turisztikai turizm turizmus turk turkce turke turkei
turken turkey turkeys turkin turkis turkisch turkische turkischen turkischer turkisk turkiska turkissa
turkiye turkiye'de turkiye'deki turkiye'den turkiye'nin turkiye'ye turkiye'yi turkki turkler turklerin
turku turkuun turleri turlu turm turma turme turmen turmoil turn turnaj turnaje turnaji turnaround
turnauksen turnauksessa turnaus turne turned turnen turner turnering turneringen turneu turneul
turneului turnhalle turni turniej turnieju turnier turniere turnieren turniers turning turnisti turno
turnos turnout turnover turnovers turnpike turns turnschuhe turnstile turnstiles turntable turnul turque
turques turquia turquoise turret turrets turtle turtles turu turul turun turussa turvaa turvallinen
turvallisesti turvallista turvallisuuden turvallisuus turvallisuutta turvassa turysci turystow
turystyczna turystyczne turystycznego turystycznej turystyczny turystycznych turystyka turystyki turze
tus tusan tusen tusentals tusenvis tusind tusinde tusinder tusindvis tusk tuskaa tuskin tussen
tussendoor tussenkomst tussentijd tussentijdse tust tusz tut tuta tutaj tutan tutar tute tutela tutelare
tutele tutelle tuten tuteur tuti tutki tutkia tutkii tutkija tutkijat tutkijoiden tutkimaan tutkimukseen
tutkimuksen tutkimuksessa tutkimukset tutkimuksia tutkimus tutkimusta tutkimusten tutkinnon tutkinut
tutkitaan tutkittu tutmak tuto tutor tutore tutoria tutorial tutorials tutoring tutors tutta tuttavia
tutte tutti tutto tuttora tuttu tuttua tuttuja tutu tutuklandi tutuklu tutun tuturor tutustu tutustua
tutustumaan tutuyor tuu tuuri tuurlijk tuvalet tuxedo tuya tuyas tuyau tuyauteurs tuyaux tuyo tuyos tuz
tv tv'de tvaers tvaertimod tvang tvar tvare tvari tvaru tve tveka tvekan tvekar tveksam tveksamma
tveksamt tvers tvert tvil tviler tvinga tvingad tvingade tvingades tvingar tvingas tvingat tvingats
tvinge tvinger tvivel tvivl tvivla tvivlar tvivler tvoje tvorba tvorbe tvorbu tvorby tvori tvr tvrde
tvrdi tvrdil tvrdit tvrzeni tvuj tvungen tvunget tvungna tvurci twaalf twaalfde twain twarda twarde
twardo twardy twardych twarz twarza twarze twarzy twe tweak tweaked tweaking tweaks twee tweecie tweed
tweede tweedehands tweeduizend tweeen tweehonderd tweeling tweemaal tweet tweeta tweetal tweeted tweeten
tweeting tweetow tweets tweetuje tweety twego twelfth twelve twenties twentieth twenty twice twierdza
twierdzac twierdze twierdzenia twierdzenie twierdzi twierdzic twierdzil twierdzisz twierdzy twig twigs
twijfel twijfelde twijfelen twijfels twijfelt twilight twin twine twink twinkle twins twintig twintigste
twist twisted twister twisting twists twitch twitching twitter twitteraars twitteren twitterissa two
twoi twoich twoim twoimi twoj twoja twoje twojego twojej twojemu tworca tworcow tworcy tworczosc
tworczosci tworza tworzac tworzacych tworzenia tworzenie tworzeniem tworzeniu tworzone tworzy tworzyc
tworzymy ty tyce tych tychze tyck tycka tyckas tycke tycker tycks tyckt tyckte tycoon tyczy tyda tydelig
tydelige tydeligt tydeligvis tyden tyder tydlig tydliga tydligare tydligen tydligt tydne tydnu tydny
tydzien tyg tygodni tygodnia tygodniach tygodnie tygodnik tygodnika tygodniowo tygodniu tyhja tyhjaa
tyhle tyhma tyhmaa tying tyk tykajici tykk tykkaa tykkaan tykke tyl tylach tyle tylek tylka tylko tylne
tylnej tylsa tylsaa tylu tym tymczasem tymczasowe tymczasowego tymczasowo tymczasowy tymem tymi tymu
tymy tynd tynde tyndt tyngd tyngre tynn tynne tynt tyo tyoelaman tyoelamassa tyohon tyollistaa tyon
tyonantaja tyonantajan tyonsa tyontekija tyontekijaa tyontekijan tyontekijat tyontekijoiden
tyontekijoita tyopaikalla tyopaikan tyopaikat tyopaikka tyopaikkaa tyopaikkoja tyopaikkojen tyoryhma
tyoskennella tyoskennellyt tyoskentelee tyoskenteli tyossa tyosta tyot tyota tyoton tyottomien
tyottomyys typ typa type typed typem typen typer typera typeraa typerna types typewriter typhoid typhoon
typical typically typicke typie typing typique typiquement typiques typisch typische typischen typischer
typischerweise typisches typisk typiska typiske typiskt typo typography typos typow typowa typowe
typowego typowo typowy typowych typowym typs typu typus typy tyran tyrannei tyrannen tyrannical tyrannie
tyranny tyrant tyrants tyre tyres tyrkisk tyrkiske tys tysiac tysiaca tysiace tysiaclecia tysiecy tysk
tyska tyskar tyskarna tyske tyskere tyskerne tyskt tyst tysta tystnad tystnaden tytar tyto tyton tytot
tyttaren tyttarensa tytto tyttoa tyttoja tyttojen tyttoystava tytul tytule tytulem tytulow tytulu tytuly
tyve tyveri tyyli tyylia tyyliin tyylikas tyypillinen tyypillisesti tyypillista tyypin tyypit tyyppi
tyyppia tyytyvainen tyytyvaisia tzn tzv tzw uafgjort uafhaengig uafhaengige uafhaengighed uafhaengigt
uanset uansett uavgjort uavhengig uavhengige ub ubaw ube ubehagelig ubehageligt ubel ubelkeit uben uber
uberall uberarbeiten uberarbeitet uberarbeitete uberarbeiteten uberarbeitung uberaus uberbewertet
uberbieten uberbleibsel uberblick uberbrucken uberdacht uberdeckt uberdenken uberdies
uberdurchschnittlich uberein ubereinander ubereinkommen ubereinkunft ubereinstimmen ubereinstimmend
ubereinstimmt ubereinstimmung uberfahren uberfahrt uberfall uberfalle uberfallen uberfallig uberfluss
uberflussig uberflussige uberflutet uberfordern uberfordert uberfuhren uberfuhrt uberfuhrung uberfullt
uberfullten ubergab ubergabe ubergang ubergange ubergangen ubergangs ubergangszeit ubergeben
ubergegangen ubergehen ubergeht ubergeordnete ubergeordneten ubergewicht ubergibt uberglucklich
ubergriff ubergriffe ubergriffen uberhaupt uberholen uberholt uberholte uberlasse uberlassen uberlasst
uberlastet uberlastung uberlaufen uberleben uberlebende uberlebenden uberlebt uberlebte uberlebten
uberlege uberlegen uberlegene uberlegenen uberlegenheit uberlegt uberlegte uberlegung uberlegungen
uberliefert uberlieferten uberlieferung uberlieferungen ubermacht ubermitteln ubermittelt ubermittlung
ubermorgen ubernachten ubernachtet ubernachtung ubernachtungen ubernahm ubernahme ubernahmen ubernehme
ubernehmen ubernimmt ubernommen uberproportional uberprufen uberpruft uberprufung uberqueren uberquert
uberquerte uberragend uberragende uberragenden uberragt uberrannt uberraschen uberraschend uberraschende
uberraschenden uberraschenderweise uberrascht uberraschte uberraschung uberraschungen uberreden
uberredet uberregional uberregionale uberregionalen uberreichen uberreicht uberreichte uberreste
uberrollt ubers uberschattet uberschatzt uberschaubar uberschlagen uberschneidungen uberschreiten
uberschreitet uberschreitung uberschrieben uberschrift uberschriften uberschritten uberschuss
uberschwemmt uberschwemmungen ubersee ubersehen ubersetzen ubersetzer ubersetzt ubersetzte ubersetzung
ubersetzungen ubersicht ubersichtlich ubersichtlicher ubersieht uberspringen uberstanden uberstehen
ubersteigen ubersteigt uberstunden ubertraf ubertragbar ubertragen ubertragenen ubertragt ubertragung
ubertragungen ubertreffen ubertreiben ubertreibt ubertreibung ubertrieben ubertriebene ubertrifft
ubertroffen ubertrug uberwachen uberwacht uberwachung uberwaltigend uberwaltigende uberwaltigt
uberweisen uberweist uberweisung uberweisungen uberwiegen uberwiegend uberwiegende uberwiegenden
uberwiegt uberwiesen uberwinden uberwindet uberwindung uberwintern uberwunden uberzahl uberzeugen
uberzeugend uberzeugende uberzeugenden uberzeugender uberzeugt uberzeugte uberzeugten uberzeugung
uberzeugungen uberziehen uberzogen ubezpieczen ubezpieczenia ubezpieczenie ubicacion ubicar ubiegac
ubieglego ubieglym ubierac ubiquitous uble ublen ubler ublich ubliche ublichen ublicher ublicherweise
ubogich ubostwa ubrac ubran ubrana ubrania ubranie ubrany ubriaca ubriachi ubriaco ubrig ubrige ubrigen
ubrigens ubriges ubrukelig ubt ubte ubten ubung ubungen ubuntu ubytovani ucagi ucak ucast ucasti
ucastnici ucastniku uccelli uccello uccide uccidendo uccidere ucciderlo uccidono uccisa uccise uccisi
uccisione ucciso ucelem ucely uceni ucet ucetni ucha ucho uchodzcami uchodzcow uchodzcy uchodzi uchronic
uchwala uchwale uchwaly uci ucide uciderea uciec ucieczce ucieczka ucieczke ucieczki ucieka uciekac
uciekaja uciekl uciekla uciekli ucil ucinky ucis ucisi ucit ucitel ucitele ucraina ucrainei ucrania
ucraniano ucret ucretli ucretsiz uctu ucty ucu ucuncu ucus ucuz ucz ucza uczcic uczciwe uczciwie
uczciwosc uczciwy ucze uczelni uczelnia uczelniach uczelnie uczen uczenia uczenie uczennica uczestnictwa
uczestnictwo uczestnicy uczestnicza uczestniczy uczestniczyc uczestniczyl uczestniczyla uczestniczyli
uczestniczylo uczestnik uczestnikow ucznia uczniami uczniem uczniom uczniow uczniowie uczonych uczuc
uczucia uczuciami uczucie uczuciem uczy uczyc uczyl uczyla uczylam uczylem uczyli uczymy uczynic uczynil
uczysz ud uda udac udaja udajac udaje udajesz udajne udaju udal udala udali udalo udalost udalosti udane
udanego udany udarbejdet udawac udawal udbetalt udbredt udbrud udbud udbytte udda uddannelse uddannelsen
uddannelser uddannet uddrag ude udefra udela udelaji udelal udelala udelali udelam udelame udelat
udelejte udelukkende uden udendors udenfor udenlandsk udenlandske udenom uderza uderzenia uderzenie
uderzy uderzyc uderzyl uderzyla udfald udfordre udfordrer udfordring udfordringer udfore udforer udfores
udformet udfort udforte udgang udgangen udgangspunkt udgangspunktet udgav udgave udgaver udgifter
udgivelser udgiver udgivet udgor udienza udite udito udkast udkig udkom udkommer udlaendinge udland
udlandet udleveret udlob udmaerket udnytte udnytter udo udoli udostepnia udostepnianie udostepnienie
udostepnione udover udowadnia udowodnic udowodnil udpeget udrzet udsagn udsat udsatte udseende udsendt
udsendte udsigt udsigten udskiftning udsolgt udstilling udstillingen udstillinger udstraekning udstyr
udstyret udtaget udtale udtalelse udtalelser udtaler udtalt udtryk udtrykke udtrykket udv udvalg
udvalget udvalgt udvalgte udvide udvidelse udvidet udvikle udviklede udvikler udviklet udvikling
udviklingen udzial udziale udzialem udzialow udzialu udzialy udziela udzielac udzielania udzielanie
udzielenia udzielenie udzielic udzielil uefa uendelig uenig uenige uenighet uf ufa ufac ufak ufam
ufattelig ufer ufern uff uffici ufficiale ufficiali ufficialmente ufficio ufo uganda uge ugen ugens uger
uges uggla ugh ugliest ugliness ugly ugn ugnen ugotowac ugruna ugrupowan ugrupowania ugrupowanie
uguaglianza uguale uguali ugualmente ugy ugyan ugyanakkor ugyanaz ugyanazon ugyanazt ugyancsak ugyanez
ugyanezt ugyanis ugyanolyan ugyanugy ugyben ugye ugyeben ugyes ugyhogy ugyis ugynevezett ugyved uh uheld
uheldig uhell uhka uhkaa uhli uhr uhreja uhren uhri uhrien uhrin uhrzeit uhyggeligt uhyre ui uien uil
uima uimitoare uit uita uitam uitat uitati uitbarsting uitbetaald uitbraak uitbrak uitbreiden
uitbreiding uitbrengen uitdagend uitdagende uitdaging uitdagingen uitdelen uitdrukking uite uiteen
uiteenlopende uiteindelijk uiteindelijke uiten uiteraard uiterlijk uiterlijke uitermate uiterst uiterste
uitgaan uitgaande uitgaat uitgang uitgangspunt uitgave uitgaven uitgebracht uitgebrachte uitgebreid
uitgebreide uitgedeeld uitgedrukt uitgegaan uitgegeven uitgegroeid uitgekeken uitgekomen uitgekozen
uitgelegd uitgemaakt uitgenodigd uitgeoefend uitgeput uitgereikt uitgerekend uitgeroepen uitgerust
uitgeschakeld uitgeschreven uitgesloten uitgesproken uitgesteld uitgestorven uitgestrekte uitgevallen
uitgeven uitgever uitgeverij uitgevers uitgevoerd uitgevoerde uitgevonden uitgewerkt uitgezet uitgezocht
uitgezonden uitgezonderd uithalen uiti uiting uitingen uitje uitkering uitkeringen uitkiezen uitkijken
uitkomen uitkomst uitkomsten uitkomt uitkwam uitlaten uitlatingen uitleg uitleggen uitmaakt uitmaakte
uitmaken uitnodigen uitnodiging uitnodigingen uitoefenen uitpakken uitproberen uitreiking uitrusten
uitrusting uitschakelen uitschot uitslag uitslagen uitsluiten uitsluitend uitsluiting uitspraak
uitspraken uitspreken uitstappen uitstek uitstekend uitstekende uitstel uitstellen uitsterven uitstoot
uitstraling uittrekken uitval uitvallen uitverkocht uitvinder uitvinding uitvoeren uitvoerend
uitvoerende uitvoerig uitvoering uitvoeringen uitvoert uitwedstrijd uitwerken uitwerking uitwisselen
uitwisseling uitzenden uitzending uitzendingen uitzetten uitzicht uitzien uitziet uitzoeken uitzondering
uitzonderingen uitzonderlijk uitzonderlijke ujabb ujac ujat ujawnia ujawnic ujawnil ujbol ujecia ujecie
ujeciu ujonnan ujpest ujra ujrzec ujsag ujsagiro uk uka ukarac ukarany ukazal ukazala ukazalo ukazaly
ukazat ukaze ukazuje ukazuji uke uken ukendt ukendte ukene uker ukjent ukjente ukko uklad uklada ukladem
ukladow ukladu uklady ukladzie uklart ukochana ukochanego ukochanej ukochany ukol ukolem ukoly ukonceni
ukoncit ukonczenia ukonczeniu ukonczyl ukonczyla ukradl ukradli ukrainan ukraine ukrainer ukrainien
ukrainienne ukrainische ukrainischen ukrainischer ukrainska ukrainski ukrainskich ukrainskie
ukrainskiego ukrainskiej ukrainskim ukrajina ukrajine ukrajiny ukrajna ukran ukrasc ukryc ukrycia
ukryciu ukryta ukryte ukryty ukrytych ukrywa ukrywac ukrywaja ukrywal ukrywam ukrywanie ukulele ul
ulasan ulasim ulasmak ulasti ulatwia ulatwic ulcer ulcera ulcers ulec ulega ulegaja ulegl ulegla ulegly
ulei ulemper ulge ulgi ulic ulica ulicach ulicami ulice ulici ulicich ulicy ulik ulike ulikt ulivi
ulkede ulkedeki ulkeden ulkeler ulkelerde ulkeleri ulkelerin ulkemizde ulkemizin ulkenin ulkesi ulkeye
ulkeyi ulko ulkoa ulkomailla ulkomaille ulkomailta ulkoministeri ulkona ulkopuolella ulkopuolelle
ulkopuolelta ulm ulok ulos ulotki ulovlig ulovlige ulovligt ulozone ulozyc ult ulterieure ulterieurement
ulterioare ulterior ulteriore ulteriori ulteriormente ultieme ultima ultimamente ultimas ultimata
ultimate ultimately ultimative ultimatum ultime ultimele ultimi ultimii ultimo ultimos ultimul ultra
ultramar ultrapassa ultrapassado ultrapassar ultrapassou ultraschall ultrasonic ultrasound ultraviolet
ultravioleta ulubiona ulubione ulubionego ulubionej ulubiony ulubionych ulubionym ului ulusal
uluslararasi ulv ulven ulykke ulykken ulykker um uma uman umana umane umani umanita umanitaria umano
umarim umarl umarla umarmen umarmt umarmung umas umbau umbauen umbauten umbenannt umbenennung umbilical
umbra umbral umbrella umbrellas umbringen umbringt umbruch umdenken umdrehen umelec umelecke umeni umet
umfahren umfallen umfang umfangreich umfangreiche umfangreichen umfangreicher umfangreiches umfassen
umfassend umfassende umfassenden umfassender umfassendes umfasst umfasste umfeld umfrage umfragen
umfunktioniert umgang umgangen umgangs umgangssprache umgangssprachlich umgebaut umgeben umgebenden
umgebracht umgebung umgebungen umgedreht umgegangen umgehen umgehend umgeht umgehung umgekehrt
umgekehrte umgekehrter umgekommen umgelegt umgeleitet umgerechnet umgesetzt umgestaltet umgestaltung
umgestellt umgewandelt umgezogen umgibt umgicks umher umial umida umiddelbar umiddelbart umidita umido
umie umiec umieja umiejetnosc umiejetnosci umiem umiemy umiera umierac umieraja umieram umiescic
umiescil umiesz umieszcza umieszczenie umieszczona umieszczone umieszczono umieszczony umile umili
umiliazione umilta umim umisteni umit umkehr umkehren umkreis umlage umland umlauf umlaufbahn umleitung
umliegende umliegenden umore umorismo umow umowa umowe umowic umowie umowy umozliwi umozliwia
umozliwiaja umozliwiajace umozliwic umozni umoznuje umoznuji ump umpire umpires umple umrahmt umre
umringt umrit umrti umrumda umrze umrzec ums umsatz umsatze umsatzes umsatzsteuer umschalten umschauen
umschlag umschreiben umschreibung umsehen umsetzbar umsetzen umsetzt umsetzung umso umsonst umspannwerk
umstand umstande umstanden umstandlich umsteigen umstellen umstellung umstieg umstritten umstrittene
umstrittenen umstrukturierung umsturz umulig umuligt umverteilung umwandeln umwandlung umweg umwege
umwelt umweltfreundlich umweltschutz umyc umysl umysle umyslu umysly umziehen umzingelt umzubringen
umzug umzuge umzugehen umzusetzen umzustellen umzuwandeln un unabdingbar unabhangig unabhangige
unabhangigen unabhangiger unabhangiges unabhangigkeit unable unacceptable unaccompanied unaffected
unalmas unangebracht unangemessen unangenehm unangenehme unangenehmen unangenehmer unaniem unanime
unanimidad unanimidade unanimite unanimous unanimously unannehmlichkeiten unannounced unanswered
unantastbar unarmed unattended unattractive unauffallig unaufhaltsam unausweichlich unauthorised
unauthorized unavailable unavoidable unaware unbalanced unbearable unbeatable unbeaten unbedenklich
unbedeutend unbedingt unbefriedigend unbegreiflich unbegrenzt unbegrenzte unbegrenzten unbegrundet
unbehagen unbehelligt unbekannt unbekannte unbekannten unbekannter unbekanntes unbeliebt unbelievable
unbelievably unbemerkt unbequem unbequeme unberechenbar unberechtigt unberuhrt unbeschadet
unbeschreiblich unbestimmte unbestritten unbewusst unbezahlbar unbiased unborn unbrauchbar unbreakable
unbroken uncanny uncensored uncertain uncertainties uncertainty unchanged uncharted unchecked unchiul
unclaimed uncle unclean unclear uncles uncomfortable uncomfortably uncommon uncompromising unconditional
unconditionally unconfirmed unconscious unconsciously unconstitutional uncontrollable uncontrollably
uncontrolled unconventional uncover uncovered uncovering uncut und undan undantag undantaget undated
unde undecided undefeated undefined undeniable undeniably undenkbar under underage underbar underbara
underbart undercover undercut underdeveloped underdog underdogs underestimate underestimated undergo
undergoes undergoing undergone undergraduate undergraduates underground underholdende underholdning
underlag underlagt underlig underlige underliggande underliggende underligt underline underlined
underlying undermine undermined undermines undermining underneath underrated underscore underside
underskatta underskott underskrevet underskrift underskud undersoge undersogelse undersogelsen
undersogelser undersoger undersogt undersogte understand understandable understandably understanding
understandings understands understated understatement understood undertake undertaken undertaker
undertakes undertaking undertook underveis undervejs underverk undervisa undervisar undervise underviser
undervisning undervisningen underwater underwear underwent underworld underwriting undesirable
undetected undeutlich undeva undeveloped undga undgar undici undisclosed undiscovered undisputed
undisturbed undivided undo undocumented undoing undone undoubtedly undra undrade undrar undrat undre
undrer undressed undskyld undskyldning undtagelse undtagen undue unduly undvaere undvik undvika undvikas
undviker une unearthed uneasy uneducated unei uneingeschrankt uneingeschrankte unele unelma unem
unemployed unemployment unending unendlich unendliche unendlichen unendlichkeit unentgeltlich
unentschieden uneori unequal unequivocally unerfahren unerheblich unerhort unerkannt unerlasslich
unermudlich unerreichbar unertraglich unerwahnt unerwartet unerwartete unerwarteten unerwunscht
unerwunschte unerwunschten unes unesco unethical uneven unexpected unexpectedly unexplained unfahig
unfahigkeit unfair unfairly unfaithful unfall unfalle unfallen unfalls unfallversicherung unfamiliar
unfassbar unfavorable unfinished unfit unfold unfolded unfolding unfolds unforeseen unforgettable
unforgivable unforgiving unfortunate unfortunately unfounded unfreiwillig unfreundlich unfriendly unfug
unfulfilled ung unga ungar ungaria ungariei ungarisch ungarische ungarischen ungarn ungarna ungarns
ungas ungdom ungdomar ungdomarna ungdomen ungdommen ungdommene ungdommer ungdomsskole ungdomsskolen unge
ungeachtet ungeduldig ungeeignet ungefahr ungefahre ungefahrlich ungefragt ungeheuer ungehindert
ungehorsam ungeklart ungemein ungemutlich ungen ungenau ungene ungeniert ungenugend ungenutzt unger
ungerecht ungerechtigkeit ungerechtigkeiten ungern ungerne ungerska ungeschickt ungeschlagen ungestort
ungestraft ungesund ungewiss ungewissheit ungewohnlich ungewohnliche ungewohnlichen ungewohnlicher
ungewohnliches ungewohnt ungewollt unghie unglaubig unglaubige unglaubigen unglaublich unglaubliche
unglaublichen unglaublicher unglaubliches unglaubwurdig ungleich ungleiche ungleichheit ungluck
unglucklich ungluckliche unglucklichen ungnade ungrateful ungt ungultig ungunstig ungunstigen ungut unha
unhaltbar unhappiness unhappy unharmed unhas unhealthy unheard unheil unheimlich unheimliche
unheimlichen unhelpful unhinged unhoflich unholy uni unia uniao unic unica unicamente unicas uniche
unici unico unicorn unicornio unicorns unicos unida unidad unidade unidades unidas unidentified unido
unidos unie uniek unieke uniemozliwia unies unificacao unificacion unificar unification unified uniform
uniforme uniformed uniformen uniformes uniformi uniformidad uniformity uniformly uniforms unify unifying
unii unijne unijnych unik unika unikac unikatni unike unikke uniknac unikniecia unikt unilateral
unilaterally unimaginable unimportant unindo uninformed uninhabited uninstall uninsured unintended
unintentional unintentionally uninteressant uninterested uninterrupted unio union unione unionen
unionens unioni unionin unions unios unique uniquely uniquement uniqueness uniques unir uniram unire
unirea unirii unirsi unis unisce unisciti uniscono unisex unison unisono unissent unit unita unitaire
unitamente unitaria unitario unitary unitate unitatea unitati unitatii unitatile unitatilor unite united
unites uniti uniting unito units unity uniu uniunea uniunii univ univers universal universala universale
universali universally universalmente universe universeel universel universele universell universelle
universes universet universidad universidade universidades universita universitair universitaire
universitaires universitar universitare universitari universitaria universitarie universitario
universitarios universitat universitate universitatea universitaten universitati universitatii
universite universiteit universiteiten universites universitesi universitesi'nde universitet
universiteten universitetene universiteter universitetet universitets universiteye universities
university universo universul universului universum universums univerzita univerzite univerzity
uniwersalne uniwersalny uniwersytecie uniwersytet uniwersytetow uniwersytetu unjust unjustified unjustly
unkarin unkenntnis unkind unklar unklaren unknowingly unknown unknowns unkompliziert unkontrolliert
unkraut unlangst unlawful unlawfully unleash unleashed unless unlicensed unlike unlikely unlimited
unload unloaded unloading unlock unlocked unlocking unlocks unlogisch unlu unlucky unmanned unmarked
unmarried unmatched unmengen unmenschlich unmissverstandlich unmistakable unmittelbar unmittelbare
unmittelbaren unmittelbarer unmoglich unmogliche unmoglichkeit unmut unna unnamed unnatural unnaturlich
unnecessarily unnecessary unnep unnepi unnoticed unnotig unnotige unnotigen unnskyld unnskyldning
unnskyldninger unntak unntaket unntatt unnutz uno unoccupied unofficial unofficially unohda unohdin
unohtaa unohtanut unopened unor unora unordnung unorthodox unoru unpack unpaid unparalleled unpassend
unplanned unpleasant unplug unplugged unpopular unprecedented unpredictable unprepared unproblematisch
unproductive unprofessional unprotected unproven unpublished unqualified unquestionably unravel unreal
unrealistic unrealistisch unreasonable unrecht unregistered unregulated unrelated unreleased unreliable
unresolved unresponsive unrest unrestricted unruhe unruhen unruhig unruly uns unsafe unsatisfactory
unsatisfied unscathed unschadlich unscharf unschlagbar unschon unschone unschuld unschuldig unschuldige
unschuldigen unscrupulous unseen unser unsere unserem unseren unserer unseres unserm unsern unsettled
unsettling unsicher unsichere unsicheren unsicherheit unsicherheiten unsichtbar unsichtbare unsichtbaren
unsigned unsinn unsinnig unskilled unsolicited unsolved unspeakable unspecified unspoken unsre unstable
unsterblich unsterblichkeit unstimmigkeiten unstoppable unsubscribe unsuccessful unsuccessfully
unsuitable unsupported unsure unsuspecting unsympathisch unta untapped untatig unten untenable unter
unterarm unterbau unterbewusstsein unterbinden unterbrach unterbrechen unterbrechung unterbrechungen
unterbreiten unterbreitet unterbricht unterbringen unterbringung unterbrochen unterbunden unterdessen
unterdrucken unterdruckt unterdruckte unterdruckten unterdruckung untere untereinander unteren unterer
unterfangen untergang untergebracht untergegangen untergehen untergeht untergeordnet untergeordnete
untergeschoss untergraben untergrund unterhalb unterhalt unterhalte unterhalten unterhaltsam
unterhaltsame unterhaltsamen unterhaltung unterhaltungen unterhaus unterhielt unterhielten unterhose
unterhosen unterirdisch unterirdische unterirdischen unterkiefer unterkriegen unterkunft unterkunfte
unterkunften unterlag unterlage unterlagen unterlassen unterlaufen unterlegen unterlegt unterliegen
unterliegt unterm untermauern untermauert unternahm unternehmen unternehmens unternehmensberater
unternehmensfuhrung unternehmer unternehmerische unternehmerischen unternehmern unternehmers
unternehmung unternehmungen unternimmt unternommen unteroffizier unterricht unterrichten unterrichtet
unterrichtete unterrichts untersagen untersagt unterschatzen unterschatzt unterscheiden unterscheidet
unterscheidung unterschied unterschiede unterschieden unterschiedlich unterschiedliche unterschiedlichem
unterschiedlichen unterschiedlicher unterschiedlichsten unterschlupf unterschreibe unterschreiben
unterschreibt unterschrieb unterschrieben unterschrift unterschriften unterseite unterste untersteht
unterstellen unterstellt unterstellung untersten unterstreichen unterstreicht unterstrich unterstrichen
unterstutze unterstutzen unterstutzer unterstutzern unterstutzt unterstutzte unterstutzten unterstutzung
untersuchen untersucht untersuchte untersuchten untersuchung untersuchungen untersuchungsausschuss
untersuchungshaft untertan untertanen unterteilen unterteilt unterteilung untertitel untertiteln
unterwandert unterwasche unterwegs unterwerfen unterwerfung unterworfen unterzeichnen unterzeichner
unterzeichnet unterzeichnete unterzeichneten unterzeichnung unterziehen unterzogen unterzubringen
unthinkable until untimely untitled unto untold untouchable untouched untrained untreated untrennbar
untreue untrue unu unubersichtlich unublich unui unuia unul unumganglich unumstritten ununterbrochen
unusable unused unusual unusually unutma unutmayin unuttum unveil unveiled unveiling unveils unverandert
unverantwortlich unverbindlich unvereinbar unvergesslich unvergessliche unverletzt unvermeidlich
unvermittelt unverschamt unverschamtheit unversehrt unversehrtheit unverstandlich unverstandnis
unverzichtbar unverzuglich unvollstandig unvollstandige unvorbereitet unvorstellbar unwahrscheinlich
unwanted unwarranted unwavering unweigerlich unweit unwelcome unwell unwesen unwesentlich unwetter
unwichtig unwiderstehlich unwilling unwillingness unwind unwirksam unwise unwissend unwissenheit
unwittingly unwohl unworthy unwritten unwurdig unzahlige unzahligen unzufrieden unzufriedenheit
unzulassig unzureichend unzureichende unzuverlassig uomini uomo uova uovo up upa upada upadek upadku
upadl upadla upadnie uparcie upassende upbeat upbringing upcoming update updated updates updating upea
upeaa upean upeita upewnic upfront upgrade upgraded upgrades upgrading upheaval upheld uphill uphold
upholding upholstery upkeep upland uplift uplifting uplne upload uploaded uploaden uploading uploads
uplywie upon upozorneni upp uppbyggt uppdatera uppdaterad uppdaterade uppdaterar uppdateras uppdaterat
uppdatering uppdateringar uppdateringen uppdelad uppdelat uppdelning uppdrag uppdraget uppe upped
uppenbar uppenbara uppenbarligen uppenbart upper uppfann uppfatta uppfattade uppfattar uppfattas
uppfattat uppfattning uppfattningar uppfattningen uppfinning uppfostra uppfostran uppfriskande uppfylla
uppfyller uppgav uppge uppger uppges uppgick uppgift uppgiften uppgifter uppgifterna upphandling
upphandlingar upphov uppig uppige uppigen uppkommer upplaga upplagan uppleva upplevde upplevelse
upplevelsen upplevelser upplever upplevs upplevt upplopp upplysa upplysning upplyst uppmana uppmanade
uppmanar uppmanas uppmaning uppmuntra uppmuntrar uppmuntras upprepa upprepade upprepar upprepas
uppriktig uppriktigt uppror upprustning uppsats uppsatser uppsatt uppsatta uppskatta uppskattad
uppskattade uppskattar uppskattas uppskattat uppskattning uppstod upptagen upptaget upptagna uppvisar
uprava upravy upraw uprawa uprawia uprawiac uprawiania uprawnien uprawnienia uprawnionych uprawy upright
uprimne uprising uprisings uproar uprostred uprzednio uprzedzenia uprzejmie uprzejmosci ups upscale
upset upsets upsetting upside upstairs upstate upstream uptake uptown upward upwards ur urad uradu urady
uragano uralkodo urallaan uralt uralte uralten uran uranio uranium uransa urat uratowac uratowal uratuje
urauffuhrung uraufgefuhrt urazy urbain urbaine urbaines urbains urbana urbanas urbane urbanen urbani
urbanisation urbanisme urbanismo urbanizacion urbanization urbano urbanos urbe urca urcat urcene urcit
urcite urcitou urcity urechi ureinwohner uren urenlang ures uret ureten uretilen uretim uretimi
urettferdig urge urged urgence urgences urgencia urgency urgent urgenta urgente urgentemente urgentes
urgenti urgently urgenza urges urging urheber urheberrecht urheberrechtlich urheilu urheilun uri urile
urilor urimelig urin urina urinary urine uristen urkunde urkunden urkundlich urla urlando urlano urlare
urlato urlaub urlauber urlaubs urlo urlop urlopu urma urmand urmare urmaresc urmareste urmari urmarire
urmarit urmariti urmat urmata urmati urmatoare urmatoarea urmatoarele urmator urmatorii urmatorul urme
urmeaza urmele urmeze urn urna urnas urne urnes uro urocza urocze uroczo uroczy uroczyscie uroczystosc
uroczystosci urody urodzenia urodzeniu urodzi urodzic urodzil urodzila urodzilam urodzilem urodzili
urodzin urodziny urodzona urodzony urok uroven urovne urovni urplotzlich ursache ursachen ursachlich
urso ursprung ursprunge ursprunget ursprunglich ursprungliche ursprunglichen ursprunglicher ursprungliga
ursprungligen ursprungs urss urteil urteile urteilen urteils urteilt urteilte urto uruchomic
uruchomienie uruguaio uruguay uruguaya uruguayo urun urunler urunleri urunu urval urvalet urwald urzad
urzadzen urzadzenia urzadzenie urzednicy urzednik urzednika urzednikow urzedow urzedu urzedy urzedzie us
usa usability usable usada usadas usado usados usaedvanlig usaedvanligt usage usager usagers usages usam
usamos usando usannsynlig usano usanza usanze usar usaram usare usarem usarla usarlo usata usate usati
usato usava usavam usavano usbekistan uscat uscendo usch usci usciamo uscira uscire uscirne uscita
uscite usciti uscito usciva usd use useaan useamman useammin useampi useampia usean useasti useat used
usees useful usefulness usei useiden useimmat useimmiten usein useissa useita usek useku usel useless
uselt usem user usern username users uses usetrit usher ushered ushers usi usiamo usiasc usikker
usikkerhed usikkerhet usikkert usikre usile usili usina usinas usine usines using uskalla uskaltaa usko
uskoa uskoi uskoisin uskomaton uskomatonta uskomattoman uskon uskonnon uskonto uskonut uskoo uskotaan
uskovat uskudar uskutecni uskyldig uskyldige usla uslug usluga uslugach usluge uslugi uslyszal uslyszala
uslyszalam uslyszalem uslysze uslyszec uslyszy usmev usmevem usmiech usmiecha usmiechem usmiechu uso
usoara usoare usor usos usou uspech uspechu uspechy uspesne uspesny uspokoic usporadani usprawiedliwia
usprawiedliwienie ust usta ustach ustala ustalen ustalenia ustalenie ustalic ustalone ustalono ustami
ustanowienia ustav ustavni ustavu ustavy ustaw ustawa ustawe ustawic ustawie ustawienia ustawione
ustawiony ustawy uste usted ustelik usti ustredni ustroj ustroju ustu ustunde ustune usual usually
usualmente usuario usuarios usufruire usun usunac usunal usuniecia usuniecie usuniete usunieto usuniety
usura usure usurpacion usuwa usuwania usuwanie usw uswiadomic uszach uszkodzen uszkodzenia uszkodzenie
uszkodzone uszkodzony uszo uszu uszy ut uta utak utal utallige utalom utan utana utani utarbeidet utas
utat utav utazas utbilda utbildad utbildade utbildar utbildning utbildningar utbildningen utbredd
utbredt utbrott utbud utbudet utbygging utbyggingen utbyggnad utbyte utbytte utca utcaban utcai utcan
utcara utdannelse utdannet utdanning utdanningen utdelning utdelt utdrag utefter uteis utekl utelukkende
uten utenfor utenkelig utenlands utenlandsk utenlandske utenom utenriksminister utensili utensilien
utensils utente utenti utenza uterine utero uterus utery utesluta uteslutande utesluter uteslutet
utestengt utfall utfallet utflykt utfor utfordre utfordrende utfordrer utfordret utfordring utfordringen
utfordringene utfordringer utformad utformade utformet utforming utformning utforska utforske utgangen
utgangspunkt utgangspunktet utgave utgaven utger utgick utgiftene utgifter utgitt utgivare utgiven
utgjorde uti util utile utiles utili utilidad utilidade utilisable utilisaient utilisait utilisant
utilisateur utilisateurs utilisation utilisations utilise utilised utilisee utilisees utilisent utiliser
utilisera utilises utilisez utilisons utilita utilitarian utilite utilities utility utiliza utilizacao
utilizacion utilizada utilizadas utilizado utilizador utilizadores utilizados utilizam utilizand
utilizando utilizar utilizare utilizarea utilizat utilizata utilizate utilization utilize utilizeaza
utilized utilizes utilizing utilizou utilizza utilizzabile utilizzando utilizzano utilizzare utilizzata
utilizzate utilizzati utilizzato utilizzi utilizzo utja utjan utjat utkani utkanten utkik utlandet
utlendinger utlopp utmana utmanar utmaning utmaningar utmaningen utmattad utmed utmerket utmost utmutato
utnevnt utnytte utnytter utnyttet utnyttja utnyttjad utnyttjade utnyttjande utnyttjar utnyttjas
utnyttjat utobb utobbi utocnik utok utoku utoky utolag utoljara utolso utom utomhus utomlands uton
utopia utopian utopico utopie utopisch utover utra utrata utrate utraty utrecht utreda utredare utredas
utreder utredning utredningar utredningen utrikes utrikesminister utro utrolig utrolige utroligt
utroskap utrota utrpeni utrudnia utrudnienia utrustad utrustade utrustning utrustningen utrymme utrymmen
utrymmet utrzyma utrzymac utrzymania utrzymanie utrzymaniu utrzymuja utrzymuje utrzymywac utrzymywal
utrzymywania utrzymywanie utsagn utsatt utsatta utsatte utse utsedd utseende utseendet utser utses
utsette utsetter utsidan utsiden utsikt utsikten utskott utslag utslagen utslipp utslippene utspel
utspelar utspridda utstedt utstilling utstillingen utstyr utstyret utstyrt uttag uttagen uttal uttala
uttalade uttalande uttalanden uttalandet uttalar uttalas uttalat uttale uttalelse uttalelser uttaler
uttalt uttalte utter uttered utterly uttryck uttrycka uttrycker uttrycket uttryckligen uttryckt
uttryckte uttrykk uttrykke uttrykker uttrykket utvald utvalda utvalg utvalget utvalgte utveckla
utvecklad utvecklade utvecklades utvecklar utvecklare utvecklas utvecklat utvecklats utveckling
utvecklingen utvide utvidelse utvidet utvikle utvikler utviklet utvikling utviklingen utvilsomt utvisa
utvisad utvisas utvist utwor utworow utworu utwory utworzenia utworzenie utworzeniu utworzona utworzone
utworzono utworzyc uudeksi uudella uudelle uudelleen uuden uudenmaan uudessa uudesta uudestaan uudet
uudistuksen uudistus uur uurtje uurtjes uusi uusia uusien uusiin uusiksi uusille uusin uusista uuteen
uutena uutinen uutisen uutiset uutisia uutisissa uutisten uutta uv uva uvadi uvahu uvanlig uvedene
uvedeni uvedl uvedla uvedomit uveg uventet uvey uvidi uvidim uvidime uvidite uvnitr uvod uvodni uw
uwadze uwag uwaga uwage uwagi uwaza uwazac uwazacie uwazaj uwazaja uwazajcie uwazal uwazalem uwazali
uwazam uwazamy uwazana uwazane uwazany uwazasz uwaznie uwielbia uwielbiaja uwielbiam uwierz uwierze
uwierzyc uwierzyl uwierzyli uwieziony uwolnic uwolnienie uwzglednia uwzglednieniem uyan uyar uyari uydu
uye uyeler uyeleri uyelerinin uyelik uyesi uygulama uygulamalar uygulamalari uygulamasi uygulanan uyku
uyum uyumlu uyusturucu uzak uzakta uzaktan uzaleznienie uzalezniona uzalezniony uzanan uzasadnienia
uzasadnienie uzasadnione uzasna uzasne uzasny uzavrena uzavreni uzay uzbrojenia uzbrojony uzbrojonych
uzelf uzem uzemi uzemni uzenet uzenetet uzere uzerinde uzerindeki uzerinden uzerine uzgunum uzit uziva
uzivani uzivat uzivatele uzivatelu uzlet uzleti uzman uzmani uzna uznac uznaja uznajac uznaje uznal
uznala uznalem uznali uznana uznane uznani uznania uznanie uznaniem uznano uznany uznanych uznawane
uznawany uzucu uzuldum uzun uzyc uzycia uzycie uzyciem uzyciu uzyj uzyl uzyskac uzyskal uzyskala
uzyskane uzyskania uzyskanie uzyskaniu uzyskuje uzyta uzyte uzytek uzytkowania uzytkownicy uzytkownik
uzytkownika uzytkownikom uzytkownikow uzytku uzyto uzyty uzywa uzywac uzywaj uzywaja uzywajac uzywal
uzywali uzywam uzywamy uzywana uzywane uzywania uzywanie uzywany uzywanych uzywasz va vaa vaadi
vaaditaan vaag vaak vaaleissa vaaleja vaalien vaalit vaan vaara vaaraa vaaraan vaarallinen vaarallisia
vaarallista vaaran vaarassa vaardigheden vaardigheid vaaria vaarin vaart vaarwel vaas vaasa vaasan
vaatia vaatii vaatimukset vaatimuksia vaativat vaatteet vaatteita vaben vaca vacance vacances vacancies
vacancy vacant vacanta vacante vacanza vacanze vacas vacate vacated vacation vacations vacature
vacatures vacca vaccin vaccinated vaccination vaccinations vaccine vaccines vaccini vaccino vaccins
vache vachement vaches vacht vaciado vaciar vacina vacinas vacker vackert vackra vackrare vackraste
vacsora vacuna vacunacion vacuno vacuo vacuum vad vada vadano vader vaderland vaders vadi vadia vadias
vado vaeg vaegge vaeggen vaeggene vaegt vaegten vaegttab vaek vaekke vaekker vaekst vaeksten vaeldig
vaelg vaelge vaelger vaelgere vaelges vaelter vaenne vaer vaerd vaerdi vaerdien vaerdier vaerdifulde
vaerdsaetter vaere vaerelse vaerelser vaerelset vaerende vaeret vaerk vaerker vaerket vaerksted vaerktoj
vaerre vaersgo vaerst vaerste vaert vaesen vaesentlig vaesentlige vaesentligt vaeske vaesto vaeston
vaestosta vaga vagabunda vagabundo vagamente vagas vage vagen vagin vagina vaginal vagn vagnar vagnarna
vagne vagnede vagnen vagner vago vagon vagt vague vaguely vaguement vagues vagy vagyis vagyok vagytok
vagyunk vaha vahainen vahan vahemman vahenee vahentaa vahentynyt vahingossa vahinko vahinkoa vahintaan
vahitellen vahiten vahsi vahva vahvaa vahvan vahvasti vahvistaa vahvisti vahvoja vai vaihda vaihe
vaiheessa vaihtaa vaihtamaan vaihtelee vaihtelevat vaihto vaihtoehto vaihtoehtoa vaihtoehtoja vaihtoi
vaihtui vaihtuu vaikea vaikeaa vaikeampaa vaikeita vaikeuksia vaikka vaikkakin vaikkapa vaikkei vaikuta
vaikuttaa vaikuttamaan vaikuttanut vaikuttava vaikuttavat vaikutti vaikutuksen vaikutuksesta vaikutukset
vaikutuksia vaikutus vaikutusta vailla vaillant vaimo vaimon vaimonsa vain vaina vaincre vaincu vaincus
vainilla vainqueur vainqueurs vais vaisseau vaisseaux vaisselle vaite vaitetaan vaittaa vaitti vaivaa
vajaa vajilla vajon vak vakantie vakanties vakava vakavaa vakavasti vakavia vakbond vakbonden vakea
vaken vaker vakfi vakgebied vaki vakisin vakit vakivallan vakivalta vakivaltaa vakken vakker vakkert
vakna vaknade vaknar vaknat vakre vakreste vaksiner vakt vakten vakter vakterna vakti vakuum vakuuttaa
valable valables valaha valahogy valahol valahova valait valaki valakinek valakit valamelyik valamennyi
valami valamiert valamikor valamilyen valamint valamire valamit valamivel valanga valanghe valassz
valasz valaszokat valaszolni valaszolt valaszt valasztani valasztas valasztasi valasztott valasztotta
valasztottam valborg valce valcea vald valda valde valdes valdivia vale valea valein valem valen valence
valencia valenciana valenciano valenciennes valendo valent valente valentia valentijn valentines valenza
valer valere vales valet valeu valeur valeurs valeva valfri valfrihet valfritt valg valga valgene valget
valgkampen valgono valgt valgte valia valiant valid valida validacion validade validar validate
validated validating validation valide validee valider valides validez validi validita validite validity
valido validos valiente valigia valigie valiin valija valik valilla valille valinen valinnan valinnut
valinta valintoja valiosa valioso valise valisen valisena valises valisi valissa valista valit valita
valitaan valitettavasti valitse valitsee valitsi valittaa valittiin valittomasti valittu valityksella
valk valko valkoinen valkoisen valkoiset valkoisia valkoista valku valky valla vallalat vallalt vallan
vallas vallasi vallassa valle vallee vallees vallei vallejo vallen vallende valley valleys valli vallo
vallon valmentaja valmiiksi valmiina valmiita valmis valmista valmistaa valmistetaan valmistettu
valmistui valmistunut valmistus valnak valni valo valoa valoare valoarea valoban valodi valogatott
valoir valojaban valokuvia valor valora valoracion valorar valore valores valori valorile valorilor
valorisation valoriser valoriza valorizacao valorizar valorizzare valos valosag valossa valoszinu
valoszinuleg valot valp vals valsag valse valt valta valtaa valtaan valtak valtakunnan valtaosa valtava
valtavan valtavasti valtio valtioiden valtiolle valtion valtioneuvoston valtiot valtott valtozas
valtozasok valtozat valtozata valtozatos valtozik valtozo valtozott valtoztatni valttaa valttamatta valu
valuable valuables valuation valuations value valued values valuing valuta valutando valutare valutata
valutato valutazione valutazioni valve valves valvola valvole valvonta valvula vam vami vamos vampir
vampire vampires vampiri vampiro vampiros van vana vanaf vanatoare vanavond vancouver vand vandaag
vandaan vandaar vandali vandalism vandalismo vandalismus vandals vandet vandlob vandoor vandra vandrade
vandrande vandrar vandring vandt vandut vandute vane vangelo vangen vangt vanguard vanguarda vanguardia
vanha vanhaa vanhaan vanhan vanhassa vanhasta vanhat vanhemman vanhemmat vanhemmille vanhempi vanhempia
vanhempien vanhin vanhoista vanhoja vanhojen vanhusten vani vanidad vaniglia vanilla vanille vanish
vanished vanishes vanishing vanity vankilaan vankilassa vanlig vanliga vanligare vanligast vanligaste
vanlige vanligen vanligste vanligt vanligtvis vanligvis vanmiddag vanmorgen vann vannacht vannak vanne
vannes vannet vannkraft vanno vano vanoce vanochtend vanocni vanor vans vanskelig vanskelige
vanskeligere vanskeligheder vanskeligheter vanskeligt vant vanta vantaa vantaalla vantaan vantage
vantagem vantagens vantaggi vantaggio vantaggioso vantare vante vanter vanto vantul vanuit vanvid
vanvittig vanvittigt vanwaar vanwege vanzare vanzari vanzelf vanzelfsprekend vao vapaa vapaaksi vapaan
vapaana vapaasti vapaat vapaata vapauden vapaus vapautta vapauttaa vape vapen vapeur vaping vapnen
vapnet vapor vapore vapour vaquero var vara varaa varaan varade varalta varan varanda varandra varandras
varann varannan varar varassa varatlan varatlanul varattu varautua varav varco vardag vardagar vardagen
vardagliga vardagsrum vardagsrummet varde vardera vardi vardir vare varede varefter varelse varelser
varen varenda varene vareni varer varetage varf varful varg vargar vargas vargen varhain varhato vari
varia variabel variabele variabile variabili variabilidad variability variable variablen variabler
variables variacao variacion variacoes variada variadas variado variados variam variance variano variant
varianta variante varianten varianter variantes variants varianty variar variare varias variasjon
variasjoner variate variatie variaties variation variationen variationer variations variaveis variavel
variaza variazione variazioni varie varied variedad variedade variedades variee varieert variees varient
varier variera varierande varierar varierat variere varieren varierende varierer variert varies varieta
varietate varietaten variete varietes varieties variety varighed variieren variiert varilla varim vario
varios various variously varit varita varj varja varjak varje varjuk varken varkens varligi varligini
varm varma varmaa varmaan varmaankin varmare varmaste varmasti varme varmen varmere varmis varmistaa
varmt varmuudella varna varnade varnak varnar varnat varni varning varningar varnish varoittaa varoitus
varok varom varon varor varorna varos varosaban varosba varosban varosi varost varovani varovasti
varrella vars varsa varsel varsin varsinainen varsinais varsinaisen varsinaisesti varsinaista varsinkaan
varsinkin varsity varsle varsler varslet varsta vart vartam vartannat varte varten vartenda varunk
varustettu varv varva varvet varvid vary varying varzea vas vasallen vasallo vasarlas vasarnap vasarnapi
vasarolni vasarolt vasca vascello vasco vasculaire vascular vase vaseho vasem vasemmalla vasemmalle
vasemmisto vasemmistoliitto vasemmiston vasen vases vasi vasich vasim vask vaske vasker vasket vaslui
vaso vasos vass vassa vast vasta vastaa vastaamaan vastaan vastaanotto vastaava vastaavaa vastaavan
vastaavasti vastaavat vastaavia vastag vastainen vastannut vastasi vastassa vastata vastauksen
vastaukset vastauksia vastaus vastausta vastberaden vastbesloten vaste vasteland vasten vastes
vastgebonden vastgehouden vastgelegd vastgesteld vastgestelde vastgezet vastgoed vasthouden vastleggen
vastly vasto vastoin vaststellen vastustaa vastustajan vastuu vastuulla vastuun vastuussa vastuuta
vastzitten vasutallomas vasuti vasynyt vat vatan vatandas vatandasi vatbaar vaten vater vaterland
vaterlichen vatern vaters vaticana vaticano vatikan vatra vatten vattendrag vattene vattenfall vattnet
vau vaudra vaudrait vauhdilla vauhdissa vauhti vauhtia vault vaulted vaults vaut vauva vauvan vaux vay
vaya vazamento vazby vazeni vazi vazia vazias vazim vazio vazios vazne vazut vcas vcera vcetne ve veal
veau vec vecchi vecchia vecchiaia vecchie vecchio vecech vecer vecera vecere veceri vecerni veche vechea
vechi vechiul vecht vechten veci vecina vecinal vecindad vecindario vecino vecka veckan veckans veckas
veckor veckorna veckors vecteur vecteurs vector vectors vecu vecue vecut ved vedano vedci vedd vedder
vede vedea vedecke vedel vedela vedelem vedeli vedelmi vedem veden vedendo vedeni vedenim veder vederci
vedere vederea vederla vederle vederli vederlo vedermi vedersi vederti vedervi vedessa vedesse vedet
vedete vedeti vedett vedette vedettes vedeva vedevano vedevo vedi vediamo vedkommende vedl vedla vedle
vedlejsi vedlikehold vedo vedomi vedono vedou vedouci vedova vedra vedrai vedranno vedremo vedrete vedro
vedrorende vedtaget vedtak vedtaket vedtatt vedtok veduta vedute vedy vee veel veelal veelbelovend
veelvuldig veem veen veer veerboot veertien veertig vefat veg vega vegan vegane veganen veganer vegans
vege vegeig vegen vegere vegeredmeny veget vegetable vegetables vegetacao vegetacion vegetais vegetal
vegetale vegetales vegetali vegetarian vegetariana vegetarianer vegetariano vegetarians vegetarien
vegetarier vegetarisch vegetarische vegetarisk vegetariska vegetariskt vegetation vegetaux vegez vegezni
vegezte vegeztek vegg veggen veggene veggie veggies vegi vegig vegleg vegleges veglia vegne vegre vegso
vegtelen vegul vegvesen vegye vegyel vegyen vegyes vegzett vegzi vehement vehemently vehicle vehicles
vehicular vehicule vehicules vehiculo vehikel vei veia veias veicoli veicolo veiculo veiculos veie veien
veiene veier veiga veikkaan veikkaus veil veilchen veiled veileder veilig veilige veiliger veiligheid
veiligheidsraad veiling veille veiller vein veine veines veins veinte veintena veinticinco veinticuatro
veintidos veintiocho veintisiete veintitres veio veit veivat vej veja vejam vejamos vejce veje vejen
vejene vejer vejez vejiga vejle vejledning vejo vejr vejret vek vekili vekk vekke vekker vekket vekony
vekst veksten vekt vekten vekter vektor veku vel vela velada velar velas velat veld velde velden veldig
vele veled velem velemeny velemenye velemenyem velemenyt velen velencei veleni veleno velero veletek
veletlen veletlenul velfaerd velg velge velger velgere velgerne velges velha velhas velho velhos velice
velikost velikosti velitel veljensa velka velkaa velke velkeho velkem velkjent velkommen velkomne velkou
velky velkych velkym vell vello velluto vellykket velmi velo veloce velocemente veloci velocidad
velocidade velocidades velocita velocity velodrome velos velours veloz veluk velunk velvet velvollisuus
vem vemos vems ven vena venado venaient venais venait venaja venajaa venajalla venajalle venajalta
venajan venalaiset venalaisia venalaisten venant vence vencedor vencedora vencedores vencendo vencer
venceu vencida vencido vencimiento vend venda vendait vendanges vendant vendas vende vendedor vendedora
vendedores vendeg vendegek vendem vendemmia vendendo vendent vender vendere venderse vendetta vendeu
vendeur vendeurs vendeva vendi vendicare vendicarsi vendida vendidas vendido vendidos vendimia vending
vendita vendite venditore venditori vendo vendono vendor vendors vendre vendredi vends vendt vendte
vendu vendue vendues vendus venduta vendute venduti venduto vene venea venecia venedig veneen veneer
venen venendo veneno venenosa venerable veneracion venerdi venere veneta veneti venetia veneto venez
veneziani veneziano venezolana venezolano venezuela venga vengano venganza vengar vengeance vengeful
venger vengo vengono venha venham venho veni venia veniamo venida venin venind veninde veninder venir
venire venirea venisse venissero venit venite veniti venituri veniva venivano venkovni venku venlig
venlige venligst venn venne vennen vennene venner vennerne vennero venni venninne vennlig vennligst
vennootschap vennskap venom venomous venons venous venoval venovat venskab venster venstre venstres
venstresiden vent venta ventaja ventana ventanilla vente vented ventede ventennio venter ventes
ventesimo ventet ventetid venti venticinque ventidue ventil ventilacao ventilacion ventilador
ventilateur ventilatie ventilation ventilator ventile ventina venting ventiquattro ventje vento ventos
ventral ventre ventricular vents ventura venture ventured ventures venturing venu venue venues venuje
venuta venute venuti venuto ver verabreden verabredet verabredung verabreicht verabschieden
verabschiedet verabschiedete verabschiedeten verabschiedung verachten verachtet verachtlich verachtung
veracidad veracidade veracity verallgemeinerung veraltet veraltete veralteten veramente veranda verander
veranderd veranderde veranderden veranderen veranderende verandering veranderingen verandern verandert
veranderte veranderten veranderter veranderung veranderungen verankern verankert verankerung veranlagung
veranlassen veranlasst veranlasste veranlassung verano veranschaulicht veranschlagt veranstalten
veranstalter veranstaltet veranstaltete veranstalteten veranstaltung veranstaltungen verantwoord
verantwoordelijk verantwoordelijke verantwoordelijkheden verantwoordelijkheid verantwoorden
verantwoording verantworten verantwortlich verantwortliche verantwortlichen verantwortlicher
verantwortlichkeit verantwortung verantwortungslos verantwortungsvoll verao verarbeiten verarbeitet
verarbeitete verarbeitung verargert verarschen verarscht veras veraz verb verba verbaal verbaasd
verbaast verbal verbale verbalen verbali verbally verbalmente verband verbande verbanden verbandes
verbands verbannen verbannt verbannung verbas verbatim verbaut verbazen verbazing verbazingwekkend verbe
verbeelding verben verbergen verbes verbessern verbessert verbesserte verbesserten verbesserung
verbesserungen verbeterd verbeterde verbeteren verbetering verbeteringen verbetert verbi verbieden
verbiedt verbieten verbietet verbinde verbinden verbindet verbinding verbindingen verbindlich
verbindliche verbindlichen verbindlichkeiten verbindt verbindung verbindungen verbintenis verbirgt
verbittert verblasst verbleef verbleib verbleiben verbleibende verbleibenden verbleibt verbleven
verblieben verbliebene verbliebenen verblijf verblijfplaats verblijfsvergunning verblijft verblijven
verbluffend verblufft verbo verbockt verbod verboden verbond verbonden verbood verborgen verborgene
verborgenen verbot verbote verboten verbotene verbotenen verbots verbouwd verbouwen verbouwing
verbouwingen verbracht verbrachte verbrachten verbrand verbranden verbranding verbrannt verbrannte
verbrannten verbrauch verbrauchen verbraucher verbrauchern verbraucht verbrechen verbrechens verbrecher
verbreiten verbreitert verbreitet verbreitete verbreiteten verbreitung verbreken verbrennen verbrennt
verbrennung verbrennungen verbringe verbringen verbringt verbrochen verbroken verbruik verbs verbuchen
verbucht verbund verbunden verbundene verbundenen verbundenheit verbundet verbundete verbundeten
verbundeter verd verdacht verdachte verdachten verdachtig verdachtige verdachtigen verdachtiger
verdachtigt verdachts verdad verdade verdadeira verdadeiramente verdadeiras verdadeiro verdadeiros
verdadera verdaderamente verdadero verdades verdammt verdammte verdammten verdammter verdammtes verdanke
verdanken verdankt verdauen verdauung verde verdecken verdeckt verdeckte verdeckten verdedigd verdedigde
verdedigen verdediger verdedigers verdediging verdedigt verdeeld verdeelt verdelen verdeling verden
verdenen verdenking verdens verdenskrig verder verderben verdere verderop verdes verdetto verdeutlichen
verdeutlicht verdi verdichten verdichtet verdichtung verdict verdien verdiend verdiende verdiene
verdienen verdienst verdienste verdient verdiente verdienten verdienter verdiepen verdieping
verdiepingen verdier verdifulle verdig verdighet verdigi verdigim verdigin verdigini verdik verdiler
verdim verdirbt verdomd verdomme verdoppeln verdoppelt verdorben verdorie verdrag verdragen verdrangen
verdrangt verdrangte verdrangung verdrehen verdreht verdreven verdriet verdrietig verdrijven verdrinken
verdronken verdt verdubbeld verdugo verdura verdure verduren verdween verdwenen verdwijnen verdwijning
verdwijnt vere vereador vereadores verebilir verecek vereda veredicto vereerd verehren verehrer verehrt
verehrte verehrten verehrung vereidigt verein vereinbar vereinbaren vereinbarkeit vereinbart vereinbarte
vereinbarten vereinbarung vereinbarungen vereine vereinen vereinfachen vereinfacht vereinfachte
vereinfachung vereinigen vereinigt vereinigte vereinigten vereinigung vereinigungen vereins vereint
vereinte vereinten vereinzelt vereinzelte vereist vereiste vereisten vereitelt verejna verejne verejneho
verejnost verejnosti verejnou verejnych verelim verem veremos veren verenigd verenigde verenigen
vereniging verenigingen vererbt vererek verewigt verf verfahren verfahrens verfall verfallen verfallt
verfalscht verfassen verfasser verfasst verfasste verfassten verfassung verfassungsbeschwerde
verfassungsrechtlich verfassungsschutz verfassungsschutzes verfassungswidrig verfechter verfehlen
verfehlt verfehlte verfehlungen verfiel verfilmt verfilmung verflucht verfluchte verfolge verfolgen
verfolger verfolgt verfolgte verfolgten verfolgung verfolgungsjagd verfrissend verfugbar verfugbare
verfugbaren verfugbarkeit verfuge verfugen verfugt verfugte verfugten verfugung verfuhren verfuhrerisch
verfuhrt verfuhrung verga vergab vergabe vergaderen vergadering vergaderingen vergangen vergangene
vergangenen vergangener vergangenes vergangenheit vergat verge vergeben vergebens vergeblich vergebung
vergeef vergeet vergehen vergeht vergeleken vergelijk vergelijkbaar vergelijkbare vergelijken
vergelijking vergelijkt vergeltung verger vergesse vergessen vergessene vergessenen vergessenheit
vergesst vergeten vergeven vergeving vergewaltigen vergewaltiger vergewaltigt vergewaltigung
vergewaltigungen vergewissern vergezeld vergi vergibt vergiften vergiftet vergiftung vergine verging
vergingen vergini verginita vergiss vergissing vergisst vergist vergleich vergleichbar vergleichbare
vergleichbaren vergleichbarer vergleichbares vergleiche vergleichen vergleichende vergleichsweise
vergleicht verglich verglichen vergnugen vergnugt vergoed vergoeding vergogna vergognarsi vergogno
vergognosa vergognoso vergonha vergonhoso vergonzosa vergonzoso vergraben vergriffen vergroot vergroten
vergt verguenza vergunning vergunningen vergunstigungen vergutet vergutung verhaal verhaaltje verhaften
verhaftet verhaftung verhaftungen verhalen verhalf verhalt verhalte verhalten verhaltens
verhaltensweisen verhaltnis verhaltnisse verhaltnissen verhaltnisses verhandeln verhandelt verhandlung
verhandlungen verhangen verhangnis verhangt verhangte verharmlost verheerenden verheimlichen verheiratet
verheiratete verheirateten verhelfen verheug verheven verhielt verhinderen verhindern verhindert
verhinderte verhinderten verhinderung verhogen verhoging verholfen verholpen verhoogd verhoogde verhoogt
verhoor verhor verhoren verhort verhouding verhoudingen verhuisd verhuisde verhuisden verhuist verhuizen
verhuizing verhungern verhungert verhuren verhutung verhuur verhuurd veri verici verifiable verifica
verificacao verificacion verificano verificar verificare verificarsi verificata verificati verification
verifications verificato verifiche verificou verifie verified verifier verifiera verifiez verifique
verify verifying verii verildi verilen verileri verilir verilmesi verilmis verilmistir verime verimli
verin verip verir verirrt verissimo verit verita veritable veritablement veritables verite verites
veriyor veriyorum veriyoruz verjaardag verjagt verjahrung verk verka verkade verkan verkar verkat
verkauf verkaufe verkaufen verkaufer verkauferin verkaufs verkaufspreis verkaufst verkauft verkaufte
verkauften verkeer verkeerd verkeerde verkeerds verkeersveiligheid verkeert verkehr verkehren verkehrs
verkehrsbetriebe verkehrsminister verkehrsmittel verkehrsmitteln verkehrssicherheit verkehrsteilnehmer
verkehrsunfall verkehrt verkehrte verken verkennen verkenning verkeren verket verkiezing verkiezingen
verkko verkkoon verklaar verklaard verklaarde verklaart verklagen verklagt verklappen verklaren
verklaring verklaringen verkleed verkleiden verkleidet verkleidung verkleinen verkleinern verkleinert
verklig verkliga verkligen verklighet verkligheten verkligt verkneifen verknupfen verknupft verknupfung
verkocht verkochte verkochten verkommen verkon verkondigen verkoop verkoopt verkopen verkoper verkopers
verkorpern verkorpert verkorperte verkossa verkozen verkracht verkrachten verkrachting verkraften
verkregen verkrijgbaar verkrijgen verksam verksamhet verksamheten verksamheter verksamma verkstad
verksted verktyg verktygen verkunden verkundet verkundete verkundigung verkundung verkurzen verkurzt
verkurzte verkurzten verkurzung verlaagd verlaat verladekran verladen verlag verlage verlagen verlagern
verlagert verlagerung verlages verlaging verlags verlange verlangen verlangern verlangert verlangerte
verlangerten verlangerung verlangsamen verlangsamt verlangt verlangte verlangten verlass verlasse
verlassen verlassene verlassenen verlasslich verlassliche verlasslichen verlasslichkeit verlasst
verlaten verlaub verlauf verlaufe verlaufen verlaufende verlaufenden verlauft verleden verleend
verleende verleent verlegen verlegenheid verlegenheit verleger verlegt verlegte verlegung verleidelijk
verleiden verleiding verleih verleihen verleiht verleihung verleiten verleitet verlenen verlengd
verlengde verlengen verlenging verlernt verlesen verletzen verletzt verletzte verletzten verletzter
verletzung verletzungen verleugnen verleumdung verlicht verlichte verlichten verlichting verlieben
verliebt verliebte verliebten verlief verliefd verliefen verlieh verliehen verliep verliere verlieren
verlierer verlierst verliert verlies verliest verliet verlieten verliezen verliezer verlinken verlinkt
verlinkten verlobt verlobte verlobten verlobung verlockend verlof verloofde verloop verloopt verloor
verlopen verlor verloren verlorene verlorenen verlosen verlost verlosung verloving verluidt verlust
verluste verlusten vermaak vermaakt vermachtnis vermag vermaken vermarkten vermarktet vermarktung verme
vermeden vermedi vermeende vermehren vermehrt vermehrte vermehrung vermeiden vermeidet vermeidung
vermeintlich vermeintliche vermeintlichen vermek vermektedir vermeld vermelden vermelding vermeldt
vermelha vermelhas vermelho vermelhos vermerk vermerkt vermesi vermessen vermessung vermeye vermeyi
vermez vermi vermieden vermieten vermieter vermietet vermietung vermijd vermijden vermin verminderd
verminderde verminderen vermindering vermindern vermindert vermis vermischen vermischt vermischung
vermisse vermissen vermisst vermisste vermissten vermist vermiste vermistir vermitteln vermittelt
vermittelte vermittelten vermittler vermittlung vermiyor vermochte vermoed vermoedelijk vermoedelijke
vermoeden vermoedt vermoeiend vermogen vermogens vermogenswerte vermoord vermoordde vermoorde vermoorden
vermoordt vermute vermuten vermutet vermutete vermuteten vermutlich vermutung vermutungen vern
vernachlassigen vernachlassigt vernachlassigung vernacular vernederd vernedering vernehmen vernehmung
verneinen verneint vernetzen vernetzt vernetzte vernetzung vernice vernichten vernichtet vernichtung
verniciatura vernield vernielen vernieling vernietigd vernietigen vernietiging vernietigt vernieuwd
vernieuwde vernieuwen vernieuwende vernieuwing vernis vernissage vernoemd vernomen vernommen vernunft
vernunftig vernunftige vernunftigen vernunftiger vernunftiges vero veroffentlichen veroffentlicht
veroffentlichte veroffentlichten veroffentlichung veroffentlichungen veroja verona verondersteld
veronderstelling verontrustend verontwaardiging veroordeeld veroordeelde veroordeelt veroordelen
veroordeling veroorloven veroorzaakt veroorzaakte veroorzaken verordening verordnet verordnung
verordnungen verosimilmente verot verotuksen verotus verouderd verouderde veroverd veroverde veroveren
verpacken verpackt verpackung verpackungen verpakking verpasse verpassen verpasst verpasste verpassten
verpest verpesten verpflegung verpflichten verpflichtend verpflichtet verpflichtete verpflichteten
verpflichtung verpflichtungen verplaatsen verplaatsing verplaatst verpleeghuis verpleegkundige
verpleegkundigen verpleegster verplicht verplichte verplichten verplichting verplichtingen verprugeln
verprugelt verra verraad verraden verrader verraders verrai verrais verrait verran verranno verras
verrassen verrassend verrassende verrassing verrassingen verrast verrat verrata verrate verraten
verrater verrattuna verre verrebbe verrebbero verrechnet verrecken verreisen verres verrez verricht
verrichten verrichtet verriet verringern verringert verringerte verringerung verro verrons verront
verrot verruckt verruckte verruckten verruckter verrucktes vers versa versagen versager versagt versah
versailles versamento versammeln versammelt versammelte versammelten versammlung versammlungen versand
versandkosten versandt versant versante versao versare versatil versatile versatility versato versauen
versaumt versaut versaute verschaffen verschafft verschaffte verscharfen verscharft verscharfte
verscharfung verscheen verscheidene verscheidenheid verschenen verschenken verschenkt verschicken
verschickt verschieben verschiebt verschiebung verschiebungen verschieden verschiedene verschiedenen
verschiedener verschiedenes verschiedenste verschiedensten verschiedenster verschijnen verschijning
verschijnsel verschijnselen verschijnt verschil verschillen verschillend verschillende verschilt
verschlafen verschlagen verschlechtern verschlechtert verschlechterung verschleiern verschleiert
verschleppt verschlimmert verschlingen verschlingt verschlossen verschlossenen verschluckt verschlungen
verschluss verschlusselt verschlusselte verschlusselung verschmelzen verschmelzung verschmolzen
verschmutzung verschoben verschollen verschonern verschont verschoven verschreiben verschrieben
verschrikkelijk verschrikkelijke verschuiving verschulden verschuldet verschuldigd verschuldung
verschuttet verschwand verschwanden verschweigen verschweigt verschwenden verschwendet verschwendung
verschwiegen verschwinden verschwindet verschworung verschworungstheorie verschworungstheorien
verschwunden verschwundenen verse versed versee versees versehen versehene versehenen versehentlich
versement versements versen versenden versendet versenken versenkt versenkung verseny versenyen versenyt
versenyzo verser verses verset versets versetzen versetzt versetzte versetzung verseucht versi
versicherer versichern versichert versicherte versicherten versicherung versicherungen versiculo versie
versiegelt versierd versieren versies versin versinken versinkt versio version versione versionen
versioner versioni versions versiune versiunea versjon versjonen versjoner verslaafd verslaan verslaat
verslag verslagen verslaggever verslaving versleten versloeg versneld versnellen versnelling
versnellingen verso versoes versohnen versohnung versorgen versorgt versorgte versorgung versos
verspatet verspatete verspatung verspatungen versperrt verspielt verspild verspillen verspilling
verspottet versprach versprachen verspreche versprechen versprechungen verspreid verspreidde verspreiden
verspreiding verspreidt verspricht versprochen versprochene versprochenen verspuren verspurt verst
verstaan verstaat verstaatlichung verstand verstandelijke verstanden verstandig verstandige verstandigen
verstandigt verstandigung verstandlich verstandliche verstandlicher verstandlicherweise verstandnis
verstappen verstarb verstarken verstarker verstarkt verstarkte verstarkten verstarkung verste versteck
verstecke verstecken versteckt versteckte versteckten versteh verstehe verstehen verstehst versteht
versteigert versteigerung verstellen verstellt versterken versterking versterkt versterkte versteuern
verstoord verstopft verstopfung verstoppen verstopt verstorben verstorbene verstorbenen verstorbener
verstoren verstorend verstoring verstort verstreichen verstreken verstrekken verstrekt verstreut
verstrickt verstummt versturen verstuurd versuch versuche versuchen versuchs versuchst versucht
versuchte versuchten versuchter versuchung versunken versuri versus vert verta vertaa vertaald vertaalde
vertagt vertalen vertaler vertaling vertalingen vertauscht verte vertebrae vertebral vertebrale
vertebrate vertebrates vertedero vertegenwoordigd vertegenwoordigen vertegenwoordiger vertegenwoordigers
vertegenwoordiging vertegenwoordigt verteidigen verteidiger verteidigt verteidigte verteidigung
verteidigungsminister verteidigungsministerium verteilen verteiler verteilt verteilte verteilten
verteilung vertel verteld vertelde vertelden vertellen vertelt verter vertes vertex verticaal vertical
verticale verticali vertically vertice vertices vertici vertiefen vertieft vertiefung vertiente vertige
vertigo vertikal vertikale vertikalen vertonen vertoning vertoond vertoonde vertoont vertraagd vertrag
vertrage vertragen vertrages vertraging vertraglich vertrags vertragspartner vertragt vertrat vertraue
vertrauen vertrauens vertrauenswurdig vertraulich vertrauliche vertraulichen vertraut vertraute
vertrauten vertrauter vertreiben vertreibt vertreibung vertrek vertrekken vertrekt vertretbar vertrete
vertreten vertretenen vertreter vertreterin vertretern vertretung vertretungen vertrieb vertrieben
vertriebenen vertriebs vertritt vertrok vertrokken vertrouw vertrouwd vertrouwde vertrouwelijk
vertrouwelijke vertrouwen vertrouwt verts vertu vertueux vertus vertuschen vertuscht verubt veruit
verungluckt verungluckte verunreinigungen verunsichern verunsichert verunsicherung verursachen
verursacher verursacht verursachte verursachten verurteilen verurteilt verurteilte verurteilten
verurteilung verv vervaardigd verval vervallen vervalt vervangen vervanger vervanging vervangt verveeld
vervelen vervelend vervelende verven vervoer vervoerd vervoeren vervolg vervolgd vervolgde vervolgen
vervolgens vervolging vervolgt vervollstandigen vervollstandigt vervroegd vervuild vervuiling vervuld
vervullen vervult verwaarloosd verwachsen verwacht verwachte verwachten verwachting verwachtingen
verwachtte verwahrt verwalten verwalter verwaltet verwaltung verwaltungen verwaltungsgebaude
verwaltungsrat verwandeln verwandelt verwandelte verwandelten verwandlung verwandt verwandte verwandten
verwandter verwandtschaft verwante verward verwarde verwarming verwarnung verwarren verwarrend
verwarring verwechseln verwechselt verwechslung verwees verwehren verwehrt verweigern verweigert
verweigerte verweigerung verweilen verweis verweise verweisen verweist verwelkomen verwelkomt verwend
verwendbar verwende verwenden verwendet verwendete verwendeten verwendung verwennen verwerflich
verwerfungen verwerken verwerking verwerkt verwerten verwertet verwertung verwerven verwezen verwickelt
verwierf verwies verwiesen verwijder verwijderd verwijderen verwijdering verwijdert verwijst verwijt
verwijten verwijzen verwijzing verwijzingen verwikkeld verwirklichen verwirklicht verwirklichung
verwirren verwirrend verwirrt verwirrte verwirrten verwirrung verwoest verwoesten verwoesting verwohnen
verwohnt verwond verwondingen verworfen verworpen verworven verwunderlich verwundert verwunderung
verwundet verwundete verwundeten verwurzelt verwustet verwustung very verzamel verzameld verzamelde
verzamelen verzameling verzamelt verzaubert verze verzehr verzehren verzehrt verzeichnen verzeichnet
verzeichnete verzeichneten verzeichnis verzeih verzeihen verzeiht verzeihung verzekeraar verzekeraars
verzekerd verzekerde verzekeren verzekering verzekeringen verzen verzenden verzerrt verzet verzette
verzetten verzi verzicht verzichte verzichten verzichtet verzichtete verziehen verziert verzierungen
verzin verzinnen verzint verzio verzocht verzoek verzoeken verzoening verzogen verzogern verzogert
verzogerte verzogerung verzogerungen verzonden verzonnen verzorgd verzorgde verzorgen verzorging
verzorgt verzug verzwakt verzweifeln verzweifelt verzweifelte verzweifelten verzweiflung ves vescovi
vescovo vesen vesentlig vesentlige vesi vesile veskere vesmiru vesnice vesnici vespa vesper vespera
vesperas vessel vessels vesszuk vest veste vestea vested vesten vesti vestiaire vestiaires vestiario
vestibular vestibulo vestida vestido vestidos vestigde vestigen vestiges vestiging vestigingen vestigios
vestimenta vestimentaire vestindo vesting vestir vestire vestirsi vestita vestite vestiti vestito
vestlandet vestlig vestlige vestover vestre vests vestuario vestuarios vestul vesz veszed veszek veszely
veszelyes veszem veszi veszik vesznek veszprem vet vetaa vetamaan vetat vete veteen vetement vetements
vetenskap vetenskapen vetenskaplig vetenskapliga vetenskapligt veteran veteranen veterani veterano
veteranos veterans veterinaire veterinaires veterinaria veterinarian veterinario veterinary vetett veti
veto vetoa vetoed vetri vetrina vetro vetru vets vetsi vetsich vetsiho vetsim vetsina vetsine vetsinou
vetsinu vetsiny vetskap vetskapen vett vetta vette vetted vettek vettem vetter vettig vettiga vettigt
vetting vettore vettori vettura vetture vetu vetue veu veuille veuillez veulent veut veuve veux veva
veve vevo veya vez veze vezels vezeni vezer vezes vezet vezetes vezetesevel vezetett vezeti vezetni
vezeto vezetoi vezetoje vezetok vezette vezme vezmu vgl vhodna vhodne vhodny vi via viabilidad viability
viable viaducto viagem viagens viaggi viaggia viaggiando viaggiano viaggiare viaggiato viaggiatore
viaggiatori viaggio viagra viaja viajam viajando viajante viajantes viajar viaje viajero viajou vial
viale vialidad vials viam viande viandes vias viata viatura viaturas viavel vibe vibes vibora vibracao
vibracion vibrant vibrante vibrar vibrate vibrating vibration vibrationer vibrations vibrator vibrazioni
vibrer vicaire vicar vicario vicc vicces vice vicemene vicenda vicende vicepresedinte vicepresidencia
vicepresident vicepresidenta vicepresidente viceroy vices viceversa vicevoorzitter vichy viciada viciado
viciados vicieux vicina vicinanza vicinanze vicine vicini vicinity vicino vicio vicioso vicious
viciously vicolo vicomte victim victima victime victimele victimes victimized victims victoire victoires
victoria victorie victoriei victories victorieuse victorieux victorii victorioso victorious victors
victory vicuna vid vidal vidam vidare vidas vide videa videk videki videl videli viden videni videnskab
videnskabelig videnskabelige vidente video videoclip videoclipe videoen videoer videoita videok videolla
videon videor videos videosu videot videota videotape videoyu vider videre videregaende videro vides
videt vidi vidim vidime vidis vidite vidne vidner vidrig vidriga vidrigt vidrio vidro vidst vidste vidt
vidta vidunderlig vidunderligt vie viecher vieda viedaan vieh viehzucht vieil vieillard vieille vieilles
vieillesse vieilli vieillir vieillissement vieira vieja viejo viel viela vielakaan vielakin vielapa
viele vielem vielen vieler vielerlei vielerorts vieles vielfach vielfaches vielfalt vielfaltig
vielfaltige vielfaltigen vielfaltiger vielle vielleicht vielmals vielmehr vielseitig vielseitige
vielseitigen vielseitigkeit vielversprechend vielzahl viemaan vien viena viendra viendrait viendront
viene vieni vienne viennent viens vient vienti viento vientre vienyt vier vieraana vieraat vieraili
vieraissa vieraita vieram vieras vierbeiner vierde viereen vieren vieressa vieresta vierge vierges
viering vierkant vierkante viermal viernes viert vierte viertel viertelfinale vierteln viertels
viertelstunde vierten vierter viertes vierzehn vierzig vies viesse viesteja viesti viestia viestin
viestinnan viestit viet vieta vietare vietata vietato vietetaan vieti vietii vietiin vietile vietnam
viettaa vietti vieux vievat view viewed viewer viewers viewing viewpoint viewpoints views vieze vif vifs
vifta viftar viga vigencia vigente vigenti vigesimo vigia vigiar vigil vigilance vigilancia vigilant
vigilante vigilantes vigilanza vigilar vigile vigili vigilia vigna vigne vignerons vignes vignetta
vignette vignoble vignobles vigoare vigor vigore vigorous vigorously vigtig vigtige vigtigere vigtigst
vigtigste vigtigt vigueur vigyazz vihaa vihar vihdoin vihdoinkin vihrea vihreaa vihreat vihreiden vii
viiden viides viidesta viihde viii viikko viikkoa viikkoja viikolla viikon viikonloppu viikonloppuna
viikonlopun viikossa viime viimein viimeinen viimeiseen viimeiseksi viimeisella viimeisen viimeisena
viimeisessa viimeiset viimeisin viimeista viimeistaan viimeksi viinaa viinia viisi viitoare viitor
viitorul viitorului viitsi viittaa vijand vijandelijke vijanden vijandige vijf vijfde vijfentwintig
vijftien vijftig vijver vik vika vikaa vikarie viken vikend vikendu viker viking vikings vikt vikten
viktig viktiga viktigare viktigast viktigaste viktige viktigere viktigst viktigste viktigt vil vila
vilag vilagbajnok vilagbajnoksag vilagban vilaghaboru vilagnak vilagon vilagos vilagot vilagra
vilagszerte vilain vilaine vilao vilar vilarejo vilas vild vilda vilde vildt vile vilja viljan vilje
vilka vilkar vilken vilket vill villa village villageois villagers villages villaggi villaggio villain
villains villamos villan villano villar villas ville villen villes villig villiga villige villkor
villkoren villor viloes vilse vilt vim vime vimos vin vina vinagre vinaigre vinca vincendo vincere vinci
vincitore vincitori vincolante vincoli vincolo vincono vinculacion vincular vinculo vinculos vind vinda
vindar vindas vinde vinden vinder vindere vinderen vinderne vindicated vindication vindictive vindmoller
vindo vindos vindt vindu vindue vinduer vinduet vine vinedo vinegar viner vineri vines vinet vineta
vineyard vineyards vingadores vinganca vingar vingarna vinger vingeren vingers vingt vingtaine vingtieme
vinha vinham vinho vinhos vini vinil vink vinkel vinkeln vinkkeja vinkki vinklar vinkler vinn vinna
vinnare vinnaren vinnarna vinne vinner vinnere vinneren vino vinovat vins vinse vinst vinsten vinster
vinsterna vint vinta vintage vinte vinter vinteren vintern vintertid vinti vinto vinul vinyl vinyle viol
violacao violacion violacoes violada violado violador violao violar violare violate violated violates
violating violation violations violato violazione violazioni viole violee violemment violence violences
violencia violent violenta violentamente violentas violente violentemente violentes violenti violently
violento violentos violents violenza violenze violer violet violets violett violeur violin violine
violinist violinista violino violins violon viols viool vip viper vips vir vira virada virado virage
viragok viral virallinen virallisen virallisesti virallista viram virando viranomaiset viranomaisten
virao virar viraram vire viree virei virem virement viren virer virgem virgen virgens virgin virgindade
virginia virginidad virginite virginity virgins virgo virgola virgule virhe virheen virheita viria
viriam virilite virka virkamiehet virkamies virke virkede virkelig virkelige virkelighed virkeligheden
virkelighet virkeligheten virkeligt virkemidler virker virket virkning virksomhed virksomheden
virksomhedens virksomheder virksomhederne virksomhet virksomheten virksomheter viro virolainen viron
virossa virou virreinato virrey virtaa virtu virtuais virtual virtuale virtuali virtualis virtually
virtualmente virtualni virtud virtude virtudes virtue virtueel virtuel virtuele virtuell virtuella
virtuelle virtuellen virtues virtuoso virtuous viru viruela virus viruses viruset virussen viry vis visa
visade visades visado visage visages visait visando visant visao visar visas visat visats visceral
viscosity viscount viscous vise visee visees viseli viselkedik visent viser vises viseur visibile
visibili visibilidad visibilidade visibilita visibilite visibility visibilmente visible visiblement
visiblemente visibles visibly visie visier vision visionario visionary visione visionen visioner visioni
visionnaire visions visit visita visitado visitam visitando visitante visitantes visitar visitaram
visitare visitas visitate visitation visitato visitatore visitatori visite visited visitenkarte visiter
visites visiteur visiteurs visiting visitor visitors visitou visits visiva visiveis visivel visjon
viskar visning visningar viso visoes visor vispera viss vissa visse vissen visser visserij visserligen
vissers vissiin visst visste visstnok vissuta vissute vissuti vissuto vissza visszater visszatero
visszatert vist vista vistas vistazo viste vistelse visti visto vistos visuais visual visualisierung
visualizacao visualizacoes visualizar visualization visualize visualizzare visualizzato visualizzazione
visually visuals visueel visuel visuele visuell visuelle visuellen visuels visul visum visz viszi
viszont viszonylag vit vitais vital vitale vitali vitalidad vitalita vitalite vitality vitally vitamin
vitamina vitamine vitamines vitamins vite vitejte vitenskap vitenskapelig vitenskapelige vitenskapen
vitesse vitesses vitez viteza viteze vitezstvi vitezu viti vitima vitimas vitne vitner vitoria vitorias
vitr vitre vitrerie vitres vitrina vitrine vitrines vitro vits vitsen vitsi vitt vitte vittek vittima
vittime vittna vittnar vittne vittnen vitto vittoria vittorie vittu vittua vittuun vitun vituttaa viu
viuda viudo viuva viva vivace vivaci vivaient vivais vivait vivamente vivant vivante vivantes vivants
vivas vive vivem vivement vivemos vivencia vivendo vivent vivente viventi viver viveram vivere viveres
vivero vives vivete viveu viveva vivevano vivez viveza vivi vivia viviam viviamo vivid vivida vividly
vivido vivienda viviente vivir vivo vivono vivons vivos vivra vivre vivres vixen viz vizbe vizben
vizcaya vizconde vize vizekanzler vizeprasident vizeprasidenten vizes vizet vizi vizier vizinha
vizinhanca vizinhas vizinho vizinhos vizio vizioso vizita vizitat viziune viziunea vizsgalat vizsgalata
vizsgalatok vlada vlade vladni vladou vladu vlady vlag vlaggen vlak vlakbij vlakem vlakke vlakken vlaku
vlaky vlam vlammen vlastne vlastni vlastnich vlastnictvi vlastniho vlastnim vlastnosti vlasu vlasy
vleermuizen vlees vlek vlekken vleugel vleugels vleugje vlevo vlieg vliegen vliegende vlieger vliegt
vliegtuig vliegtuigen vliegveld vliet vlinder vlinders vliv vlivem vlivu vlny vloeibaar vloeibare
vloeien vloeiend vloeistof vloeit vloek vloer vlogen vloog vloot vlot vlucht vluchteling vluchtelingen
vluchten vluchtte vluchtten vlug vmbo vnejsi vnitra vnitrni vo voa voador voando voar voastra voastre
vocablo vocabolario vocabulaire vocabulario vocabulary vocacao vocacion vocais vocal vocale vocali
vocalist vocalista vocals vocation vocational vocazione voce vocea vocero voces vocht vochten vochtig
vochtige voci vod voda vodafone vode vodka vodni vodou vodu vody voeden voeding voedsel voedt voeg
voegde voegen voegt voel voelde voelden voelen voelt voer voerde voerden voeren voert voertuig
voertuigen voet voetbal voetbalbond voetbalclub voetballen voetballer voetballers voetbalwedstrijd
voeten voetgangers voetsporen voeux voga vogel vogelarten vogeln vogels voglia vogliamo vogliano voglio
vogliono vogn vognen vogt vogtland vogue voi voia voice voiced voicemail voices voici voicing void voida
voidaan voie voient voies voihan voiko voila voile voilee voilees voiles voilier voima voimaa voimaan
voimakas voimakkaasti voimalla voiman voimassa voimat voimia voimin voimme voin voineet voinut voir
voire voirie vois voisi voisiko voisimme voisin voisinage voisine voisines voisins voisit voisitko
voisivat voit voita voitaisiin voitko voiton voitosta voitot voittaa voittaja voittanut voitte voitti
voitto voittoa voittoon voitu voiture voitures voivat voix vojaci vojak vojaku vojaky vojenske
vojenskeho vokabeln vokabular vokal vokale vokse voksede voksen voksende vokser vokset voksne vokst
vokste vol vola volado volador voladora volani volano volant volante volants volar volare volatil
volatile volatilidad volatility volba volbach volbami volby volcan volcanic volcanica volcano volcanoes
volcans vold voldaan voldeed voldelig voldelige voldoen voldoende voldoening voldoet voldsom voldsomme
voldsomt voldtaegt voldtatt voldtekt vole voleb volebni volee volees voleibol volendo volent volentieri
voler volere volerlo volersi voles volesse volessero volessi volet volete volets voleur voleurs voleva
volevamo volevano volevi volevo voleybol volg volgare volgari volgde volgden volgelingen volgen volgend
volgende volgens volgers volgorde volgt volhouden voli volicu volit volk volke volken volkeren
volkermord volkern volkes volkisch volkischen volkomen volks volksabstimmung volksbank volksbegehren
volksentscheid volksfest volksgezondheid volkshochschule volkskunde volkslied volkslieder volksmund
volksmusik volkspartei volksrepubliek volksrepublik volksschule volksvertreter volkswagen
volkswirtschaft volkszahlung voll vollbracht vollbringen volle volledig volledige vollem vollen
vollenden vollendet vollendete vollendeten vollends vollendung voller volles volley volleybal volleyball
vollgas vollidiot vollidioten vollig vollige volligen volliger volljahrig vollkommen vollkommene
vollmacht vollmer vollmond vollstandig vollstandige vollstandigen vollstandiger vollstandiges
vollstandigkeit vollstreckt vollstreckung volltreffer vollversammlung vollziehen vollzieht vollzog
vollzogen vollzug volna volne volno volny volo volonta volontaire volontairement volontaires volontari
volontaria volontariamente volontario volonte volontes volontiers volop volpe volpi vols volstrekt volt
volta voltada voltadas voltado voltados voltage voltages voltaire voltaje voltak voltal voltam voltamos
voltando voltar voltara voltaram voltarem voltaria voltas voltasse voltava volte voltear voltei voltem
volti volto voltooid voltooien voltou volts voltunk voluit volum volume volumen volumes volumi volumul
voluntad voluntar voluntari voluntaria voluntariado voluntariamente voluntarily voluntario voluntarios
voluntary volunteer volunteered volunteering volunteers voluta volutamente volute voluti voluto volver
volvo volwaardige volwassen volwassene volwassenen volym volymen volymer vom vomi vomir vomit vomitar
vomiting vomito von vonal vonat vonatkozo vond vonden vondst vondsten vondt voneinander vonk vonnis vont
vontade vontades vonzo voo voodoo voogd voor vooraan vooraanstaande vooraf voorafgaand voorafgaande
vooral vooraleer vooralsnog vooravond voorbeeld voorbeelden voorbehouden voorbereid voorbereiden
voorbereiding voorbereidingen voorbij voorbije voordat voordeel voordelen voordelig voordeur voordien
voordoen voordracht voorgaande voorganger voorgedragen voorgelegd voorgenomen voorgeschreven voorgesteld
voorgestelde voorgoed voorhand voorhanden voorheen voorhoofd voorjaar voorkant voorkeur voorkeuren
voorkom voorkomen voorkomend voorkomende voorkomt voorlezen voorlichting voorlopig voorlopige voormalig
voormalige voorman voornaam voornaamste voornamelijk vooroordelen voorop voorouders voorpagina
voorproefje voorraad voorraden voorrang voorronde voorschriften voorspel voorspelbaar voorspeld
voorspellen voorspelling voorspellingen voorspelt voorsprong voorstander voorstanders voorste voorstel
voorstelde voorstellen voorstelling voorstellingen voorstelt voort voortaan voortbestaan voortdurend
voortdurende voortgang voortgezet voorts voortzetten voortzetting vooruit vooruitgang vooruitzicht
vooruitzichten voorval voorwaarde voorwaarden voorwaarts voorwerp voorwerpen voorzichtig voorzien
voorziening voorzieningen voorziet voorzijde voorzitter voorzitterschap voos voou vor vorab vorabend
voran vorangegangenen vorangetrieben vorantreiben voranzutreiben vorarbeit vorarbeiten vorarlberg voraus
vorausgegangen vorausgesetzt voraussetzen voraussetzt voraussetzung voraussetzungen voraussicht
voraussichtlich vorba vorbe vorbea vorbeasca vorbehalt vorbehalte vorbehalten vorbei vorbeifahren
vorbeigehen vorbeikommen vorbeischauen vorbereiten vorbereitet vorbereitete vorbereiteten vorbereitung
vorbereitungen vorbesc vorbeste vorbesti vorbestraft vorbeugen vorbeugung vorbi vorbild vorbilder
vorbildern vorbildlich vorbildliche vorbim vorbind vorbit vorbringen vordere vorderen vordergrund
vordergrundig vorderingen vorderseite vordringen vore voreilig voren vorenthalten vorerst vores
vorfahren vorfahrt vorfall vorfalle vorfallen vorfeld vorfinden vorfreude vorfuhren vorfuhrung vorgabe
vorgaben vorgang vorgange vorgangen vorganger vorgangern vorgangers vorgarten vorgeben vorgebracht
vorgefallen vorgefuhrt vorgefunden vorgegangen vorgegeben vorgegebene vorgegebenen vorgehalten vorgehen
vorgehensweise vorgeht vorgekommen vorgelegt vorgelegten vorgelesen vorgenannten vorgenommen
vorgeschichte vorgeschlagen vorgeschlagene vorgeschlagenen vorgeschmack vorgeschoben vorgeschrieben
vorgeschriebene vorgeschriebenen vorgesehen vorgesehene vorgesehenen vorgesetzte vorgesetzten
vorgesetzter vorgestellt vorgestellte vorgestellten vorgestern vorgetragen vorgeworfen vorgezogen
vorgibt vorhaben vorhabens vorhalten vorhanden vorhandene vorhandenen vorhandener vorhandensein vorhang
vorhange vorhat vorher vorhergehenden vorhergesagt vorherige vorherigen vorheriger vorherrschaft
vorherrschende vorherrschenden vorhersage vorhersagen vorhersehbar vorhin vorig vorige vorigen vorjahr
vorjahren vorjahres vork vorkam vorkehrungen vorkommen vorkommende vorkommenden vorkommnisse vorkommt
vorlag vorlage vorlagen vorlauf vorlaufer vorlaufig vorlaufige vorlaufigen vorlegen vorlesen vorlesung
vorlesungen vorletzte vorletzten vorliebe vorlieben vorliegen vorliegende vorliegenden vorliegt vorm
vormachen vormals vormarsch vormde vormden vormen vormgeving vorming vormittag vormittags vormontage
vormt vormund vorn vorname vornamen vorne vornehmen vornehmlich vornherein vornimmt vorort vorpommern
vorprogrammiert vorra vorrai vorrang vorrangig vorranno vorrat vorrate vorrebbe vorrebbero vorrei
vorreiter vorremmo vorreste vorresti vorrichtung vorrucken vorrunde vorsaison vorsatz vorsatze
vorsatzlich vorschau vorschein vorschlag vorschlage vorschlagen vorschreiben vorschreibt vorschrift
vorschriften vorsehen vorsicht vorsichtig vorsichtiger vorsichtshalber vorsieht vorsitz vorsitzende
vorsitzenden vorsitzender vorsorge vorsorglich vorspeise vorspiel vorsprung vorst vorstadt vorstand
vorstande vorstandes vorstandsmitglied vorstandsmitglieder vorstandsvorsitzender vorsteher vorstellbar
vorstelle vorstellen vorstellt vorstellte vorstellung vorstellungen vorstellungsgesprach vorstufe vort
vortag vorteil vorteile vorteilen vorteilhaft vortex vortice vortrag vortrage vortragen vortrags voruber
vorubergehend vorubergehende vorubergehenden vorurteil vorurteile vorurteilen vorverkauf vorwand
vorwarnung vorwarts vorweg vorweisen vorwerfen vorwiegend vorwort vorwurf vorwurfe vorwurfen vorzeichen
vorzeitig vorzeitige vorzeitigen vorziehen vorzubereiten vorzubeugen vorzug vorzuge vorzugehen
vorzuglich vorzugsweise vorzulegen vorzunehmen vorzustellen vorzuweisen vorzuwerfen vorzuziehen vos
vosotras vosotros vossa vossas vossen vosso vossos vostra vostre vostri vostro vostru vot vota votacao
votacion votacoes votada votado votano votante votanti votants votar votaram votare votat votata votati
votato votazione votazioni vote voted votee votent voter voters votes votez voti voting voto votos votou
votre votres votum voturi vou vouch voucher vouchers voudra voudraient voudrais voudrait voudrez
voudront voue voulaient voulais voulait voulant voulez vouliez voulions vouloir voulons voulu voulue
voulut vous voute vovo vow vowed vowel vowels vows voyage voyager voyages voyageur voyageurs voyaient
voyais voyait voyant voyez voyons voyou voyous voz vozes vozidel vozidla vozidlo vozu vozy vpravo vraag
vraagje vraagprijs vraagstuk vraagstukken vraagt vraagtekens vrac vracht vrachtwagen vrachtwagens vraci
vragen vrai vraie vraies vraiment vrais vraisemblablement vraket vrancea vrati vratil vratila vratili
vratit vrazdu vrazdy vrchni vrchol vrcholu vrea vreau vred vrede vreedzame vreemd vreemde vreemdeling
vreemdelingen vreemden vreemdgaan vrees vreesde vreest vrei vrem vreme vremea vremii vremuri vremurile
vreo vreodata vreselijk vreselijke vreti vreugde vreun vrezen vri vrida vrider vriend vriendelijk
vriendelijke vriendelijkheid vrienden vriendin vriendinnen vriendinnetje vriendje vriendjes vriendschap
vriendschappelijke vries vriezer vrij vrijblijvend vrijdag vrijdagavond vrije vrijen vrijgegeven
vrijgekomen vrijgelaten vrijgesproken vrijgezel vrijheden vrijheid vrijkomt vrijlaten vrijlating
vrijstaande vrijuit vrijwel vrijwillig vrijwillige vrijwilliger vrijwilligers vrijwilligerswerk vroeg
vroege vroegen vroeger vroegere vroegtijdig vrolijk vrolijke vrouw vrouwe vrouwelijk vrouwelijke vrouwen
vrouwendag vrouwtje vrouwtjes vrtulnik vrucht vruchtbare vruchten vrut vs vsak vse vsech vsechna vsechno
vsechny vseho vsem vsemi vsemu vseobecne vsichni vsim vstoupil vstoupit vstrelil vstup vstupni vstupu
vsude vterin vtip vu vubec vuci vucut vudce vue vuelco vuelo vuelta vuelto vues vuestra vuestras vuestro
vuestros vuil vuile vuilnis vuist vul vulcano vulcao vule vulgaire vulgar vulgarisation vuli vulkaan
vulkan vulkane vulkanische vullen vulnerabili vulnerabilidad vulnerabilidade vulnerabilite
vulnerabilities vulnerability vulnerable vulnerables vulneraveis vulneravel vult vulture vultures vundet
vunnet vunnit vuodeksi vuodelle vuodelta vuoden vuodessa vuodesta vuodet vuoi vuokra vuoksi vuol vuole
vuonna vuoro vuorokauden vuorossa vuosi vuosia vuosien vuosiin vuosikymmenen vuosikymmenia vuosina
vuosittain vuota vuote vuoteen vuoti vuotiaan vuotiaana vuotiaat vuotiaiden vuotiaita vuotias vuotiasta
vuoto vuotta vur vurdere vurderer vurderes vurderet vurdering vurderinger vurdert vurderte vurdu vuren
vus vuur vuurtje vuurtoren vuurwapen vuurwapens vuurwerk vuxen vuxit vuxna vuz vwo vy vybaveni vyber
vyberu vybirat vybor vyborne vyborny vyboru vybral vybrala vybrali vybrane vybrat vychazi vychod vychode
vychodni vychodu vydaje vydal vydala vydali vydani vydat vydava vydelat vydrzi vyhlaseni vyhled vyhnout
vyhodu vyhody vyhovuje vyhra vyhradne vyhral vyhrala vyhrali vyhrat vyhre vyhru vyjadreni vyjadrit
vyjadruje vyjde vyjimkou vyjit vykon vykonem vykonu vykony vykort vylet vylouceni vymena vymenit
vymyslel vymyslet vynikajici vypada vypadaji vypadal vypadalo vypadam vypadat vyplati vyplyva vypnout
vypoved vypravi vyrabet vyrabi vyraz vyrazit vyrazne vyresit vyroba vyrobce vyrobci vyrobe vyrobku
vyrobky vyrobni vyrobu vyroby vyroci vys vysce vyse vysel vysetreni vysetrovani vysi vysilani vyska
vysky vysla vysledek vysledkem vysledku vysledky vyslo vysoce vysocina vysoka vysoke vysoko vysokou
vysoky vysokych vysokym vyssi vyssich vystava vystavbu vystavby vystavu vystavy vystoupeni vystup
vysvetleni vysvetlit vysvetluje vytahl vytvaret vytvari vytvoreni vytvori vytvoril vytvorila vytvorili
vytvorit vyuzil vyuzit vyuziti vyuziva vyuzivaji vyuzivat vyvoj vyvoje vyvoji vyzaduje vyzkouset vyzkum
vyzkumu vyznam vyznamne vyznamny vyznamnych vyznamu vyzva vyzvy vzadu vzajemne vzal vzala vzali
vzdalenost vzdalenosti vzdelani vzdelavaci vzdelavani vzduch vzduchu vzdy vzdycky vzdyt vzhled vzhledem
vzhledu vzhuru vzit vzkaz vznik vznika vznikaji vznikl vznikla vzniklo vznikne vzniku vzor vzpominam
vzpominky vztah vztahu vztahy vzw wa waag waage waait waal waanzin waanzinnig waar waaraan waarbij
waarborgen waard waarde waardeer waardeloos waardeloze waarden waarderen waardering waardevol
waardevolle waardig waardigheid waardoor waargenomen waarheid waarin waarmaken waarmee waarna waarnaar
waarnemend waarneming waarnemingen waarom waaronder waarop waarover waarschijnlijk waarschijnlijkheid
waarschuwde waarschuwen waarschuwing waarschuwingen waarschuwt waartoe waaruit waarvan waarvoor wach
wache wachen wachhaus wachleitung wachs wachsam wachsen wachsende wachsenden wachsender wachst wachstum
wachstums wacht wachte wachten wachtend wachter wachtmeister wachtte wachttijd wachtwoord wachtwoorden
wack wackeln wackelt wacker wacky wad wada wade wading wady wadze wafer waffe waffel waffeln waffen
waffenruhe waffenstillstand waffle waffles wag waga wage waged wagen wagens wager wages waggon waggons
wagi waging wagners wagon wagons wagt wagte wahania wahl wahlbar wahlberechtigt wahlberechtigten
wahlbeteiligung wahle wahlen wahler wahlergebnis wahlergebnisse wahlern wahlerstimmen wahlgang wahlkampf
wahlkreis wahllokal wahllokale wahllos wahlperiode wahlprogramm wahlrecht wahlsieg wahlst wahlt wahltag
wahlte wahlten wahlversprechen wahlweise wahlzettel wahn wahnsinn wahnsinnig wahnsinnige wahnsinnigen
wahr wahre wahren wahrend wahrenddessen wahrer wahres wahrgenommen wahrhaben wahrhaft wahrhaftig
wahrheit wahrheiten wahrlich wahrnehmen wahrnehmung wahrnehmungen wahrnimmt wahrscheinlich
wahrscheinlicher wahrscheinlichkeit wahrsten wahrt wahrung wahrungen wahrungsunion wahrzeichen
wahrzunehmen wailing waisen waisenhaus waist wait waited waiter waiters waiting waitress waits waive
waived waiver waivers wakacjach wakacje wakacji wake wakes waking wakker wal walce walcownia walcz
walcza walczac walczacej walczacy walczacych walczy walczyc walczyl walczyla walczyli walczyly walczymy
waldbrand walde waldern waldes waldrand waldshut wale walentynki wales walesa walgelijk walgelijke wali
walic walizki walk walka walkach walke walked walker walkers walki walking walks walkway wall walled
wallen wallet wallets wallfahrt wallon wallpaper wallpapers walls walnut walnuts walrus walt walten
walther waltz waluty walvis walvissen walzen walzer walzwerk wam wami wan wand wande wandel wandelaars
wandelen wandeling wandeln wandels wandelt wandelte wanden wander wandered wanderer wanderers wandering
wandern wanders wandert wanderte wanderten wanderung wanderungen wanderwege wandlung wandte wandten wang
wange wangen wanhoop wanhopig wanhopige waning wank wanken wann wanna wannabe wanne wanneer wannsee
wanny want wanted wanting wantrouwen wants wapen wapens wapenstilstand wappen war warb ward warden
wardens wardrobe wards ware warehouse warehouses warehousing waren warenausgang wareneingang warenhuis
warentest wares warf warfare warfen warhead warheads warhol wariant warlock warlord warlords warm warme
warmed warmen warmer warmes warmest warming warminsko warmly warms warmt warmte warmth warn warned
warnen warning warnings warns warnt warnte warnung warnungen warp warped warrant warranted warrants
warranty warring warrior warriors wars warschau warschauer warship warships warst warstw warstwa warstwy
warszawska warszawski warszawskich warszawskie warszawskiego warszawskiej warszawskim warsztat
warsztatach warsztatow warsztaty wart warta warte warteliste warten wartest wartet wartete warteten
wartezeit wartezeiten wartezimmer wartime warto wartosc wartosci wartoscia wartosciach wartosciami
wartosciowe wartosciowych warts wartung wartungsarbeiten warty warum warunek warunkach warunkami warunki
warunkiem warunkow wary warzyw warzywa was wasch waschbecken wasche waschen waschmaschine waschmaschinen
waschmittel wascht wash washed washer washes washing washingtonu wasi waskie wasmachine wasp wasps
wassen wassenaar wasser wasserdampf wasserdicht wasserfall wasserfalle wasserhahn wasserleitung
wassermann wasseroberflache wasserqualitat wassers wasserstand wasserstoff wasserversorgung wasserwerfer
waste wasted wasteful wasteland wastes wastewater wasting wasz wasza wasze waszego waszej waszych waszym
waszyngtonie wat watch watchdog watched watcher watchers watches watchful watching watchman watchmen
watek water watercolor watercolour watered wateren waterfall waterfalls waterfront watering waterland
watermark watermelon waterproof waters waterschap watershed waterstof waterval waterway waterways watery
watki watkow watku watpie watpienia watpliwosc watpliwosci watroby watt watts wauw wave waved wavelength
wavelengths waves waving wavy wax waxed waxing way ways wayside wayward waz wazna wazne waznego waznej
wazniejsza wazniejsze wazniejszy wazniejszych waznosci wazny waznych waznym wazy wbic wbrew wc wcale
wchodza wchodzac wchodze wchodzi wchodzic wchodzil wchodzimy wchodzisz wciaz wcisnac wczesne wczesnego
wczesnie wczesniej wczesniejsze wczesniejszego wczesniejszej wczesniejszych wczesniejszym wczesnych
wczesnym wczoraj wczorajszego wczorajszej wczorajszym wdzieczna wdzieczni wdziecznosc wdziecznosci
wdzieczny we weak weaken weakened weakening weakens weaker weakest weakly weakness weaknesses wealth
wealthier wealthiest wealthy weapon weaponry weapons wear wearable wearer wearing wears weary weasel
weather weathered weathering weave weaver weavers weaves weaving web webaruhaz webcam webcast weber
webinar weblog weboldal webove webovych webpagina webs webseite webseiten webshop website websites
websted webu webwinkel wechsel wechselkurs wechseln wechselnde wechselnden wechselt wechselte wechselten
wechselwirkung wechselwirkungen wechsle weck wecken wecker weckt weckte wed wedded wedden wedding
weddings wedel weder wederom wederopbouw wederzijds wederzijdse wedge wedges wedle wedlug wedrowki
wedstrijd wedstrijden weduwe wee weed weeds weefsel weegschaal weegt week weekblad weekday weekdays
weekeinde weekend weekenden weekendje weekends weekendu weekendy weekje weekly weeks weep weeping weer
weergave weergegeven weergeven weerhouden weersomstandigheden weerstaan weerstand weert wees weeshuis
weet weetje weg wegbereiter wege wegen wegens weges wegfall wegfallen weggaan weggegaan weggegooid
weggehaald weggehen weggelassen weggelegd weggenommen weggestuurd weggeworfen weggezogen weggooien
weghalen wegiel wegierski wegierskiego wegierskiej wegla weglassen weglaufen weglopen wegnehmen wegnemen
wegweiser wegwerfen wegwezen wegziehen wegzudenken weh wehe wehen wehr wehrdienst wehren wehrmacht
wehrpflicht wehrt wehrte weht wehtun wei weib weibchen weiber weibern weiblich weibliche weiblichen
weiblicher weibliches weiblichkeit weich weiche weichen weicher weiches weicht weide weiden weiger
weigerde weigerden weigere weigeren weigering weigern weigert weigerte weigerung weigh weighed weighing
weighs weight weighted weighting weightlifting weights weihe weiher weihnacht weihnachten weihnachtsbaum
weihnachtsfest weihnachtsgeschenk weihnachtsmann weihnachtsmarkt weihnachtszeit weihrauch weil weiland
weile weiler weilt weilte weimar weimarer wein weinbau weinberge weine weinen weinend weinfest
weingarten weingut weinig weinige weinigen weint weinte weir weird weirder weirdest weirdly weirdo
weirdos weirs weis weise weisen weiser weisheit weist weisung weisungen weit weitaus weite weitem weiten
weiter weiterarbeiten weiterbildung weitere weiterem weiteren weiterentwickeln weiterentwickelt
weiterentwicklung weiterer weiteres weiterfahren weiterfahrt weiterfuhren weiterfuhrende weiterfuhrenden
weiterfuhrung weitergabe weitergeben weitergefuhrt weitergegeben weitergehen weitergehende weitergeht
weitergeleitet weiterhelfen weiterhin weiterkommen weiterleben weiterleiten weitermachen
weiterzuentwickeln weiterzugeben weites weitesten weitestgehend weitet weitgehend weitgehende weithin
weitlaufigen weitreichende weitreichenden weitsprung weizen wejda wejde wejdz wejdzie wejsc wejscia
wejscie wejsciem wejsciu wekelijks wekelijkse weken wekken wekker wekt wel welch welche welchem welchen
welcher welches welcome welcomed welcomes welcoming weld welded welding weleens welfare weliswaar welk
welke welkom well welle wellen wellenlange wellicht wellington wellness wells welpe welpen welsh welt
weltall weltanschauung weltbank weltbevolkerung weltbild welten welterusten weltfrieden weltgeschichte
weltherrschaft weltklasse weltkrieg weltkriege weltkrieges weltkriegs weltliche weltlichen weltmarkt
weltmeister weltmeisterin weltmeisterschaft weltmeisterschaften weltordnung weltpolitik weltpremiere
weltraum weltreise weltrekord weltuntergang weltweit weltweite weltweiten weltweiter weltwirtschaft
welvaart welzijn wem wen wende wenden wendepunkt wendet wendete wending wendung wendungen wenen wenig
wenige wenigen weniger wenigsten wenigstens wenkbrauwen wenn wennen wenngleich wens wensen wenst wenste
went wept wer werbe werbeagentur werbekampagne werben werbespot werbespots werbung werd werde werdegang
werden werdende werdenden werder werdet were wereld wereldberoemde werelden werelderfgoed
werelderfgoedlijst wereldkampioen wereldkampioenschap wereldoorlog wereldrecord wereldreis werelds
wereldtitel wereldwijd wereldwijde weren werewolf werewolves werf werfe werfen werft werk werkdag
werkdagen werke werkelijk werkelijke werkelijkheid werken werkend werkende werker werkers werkervaring
werkes werkfeuerwehr werkgelegenheid werkgever werkgevers werkgroep werking werkloos werkloosheid
werknemer werknemers werkplaats werkplek werks werksarzt werksferien werkstatt werkstatten werkstoff
werkstoffe werkstor werkt werkte werkten werkvloer werkwijze werkwoord werkzaam werkzaamheden werkzeug
werkzeuge werkzeugen weronika werpen werpt wersja wersjach wersje wersji wert werte werten wertes wertet
wertigkeit wertlos wertpapiere wertschatzung wertung wertungen wertvoll wertvolle wertvollen wertvoller
wertvolles wertvollste wertvollsten werven werwolf weryfikacji wesela wesele weselu wesen wesens
wesentlich wesentliche wesentlichen wesentlicher wesentliches weser weshalb wesolego wesolo wesolych
wespen wesprzec wessen west westafrika westbound westdeutsche westdeutschen westdeutschland weste
westelijke westen westens westerly western westerners westerse westerwald westerwelle westeuropa
westfalens westfalische westfalischen westkust westlich westliche westlichen westlicher westward
weswegen weszla weszli weszlo weszly wet wetboek weten wetenschap wetenschappelijk wetenschappelijke
wetenschappen wetenschapper wetenschappers weteranow wetgevende wetgever wetgeving wethouder wethouders
wetland wetlands wetsvoorstel wett wettbewerb wettbewerbe wettbewerben wettbewerber wettbewerbs
wettbewerbsfahigkeit wette wettelijk wettelijke wetten wetter wetterbericht wetterdienst wetters
wettervorhersage wettkampf wettkampfe wettkampfen wettlauf wettstreit wever wewnatrz wewnetrzna
wewnetrzne wewnetrznego wewnetrznej wewnetrznie wewnetrzny wewnetrznych wez weza wezbrania wezbranie
wezcie wezen wezens wezma wezme wezmie wezmiemy wezmy wezwac wezwal wezwania wezwanie wg whack whale
whales whaling wharf what whatever whatnot whats whatsapp whatsoever wheat wheel wheelchair wheeled
wheeler wheeling wheels when whence whenever where whereabouts whereas whereby wherein whereupon
wherever whether whew whey which whichever whiff while whilst whim whims whimsical whine whining whip
whiplash whipped whipping whips whirl whirlpool whirlwind whisk whiskers whiskey whisky whisper
whispered whispering whispers whistle whistleblower whistler whistles whistling whit white whiteness
whiter whites whiting whitish who whoa whoever whole wholeheartedly wholesale wholesalers wholesome
wholly whom whomever whoop whooping whoops whopping whore whores whose why wi wiadomo wiadomosc
wiadomosci wiadomosciach wiara wiare wiary wiarygodne wiarygodnosc wiarygodnosci wiata wiatr wiatru
wiaza wiazac wiaze wiceminister wiceprezes wiceprezydent wich wichsen wichser wichtig wichtige wichtigen
wichtiger wichtigere wichtigeres wichtiges wichtigkeit wichtigste wichtigsten wichtigster wichtigstes
wick wicked wickedness wickeln wicker wicket wickets widac widder wide widely widen widened widening
wideo wider widerfahren widerlegen widerlegt widerlich widerliche widerruf widerrufen widersacher
widersetzen widersetzt widerspiegeln widerspiegelt widersprach widerspreche widersprechen widerspricht
widersprochen widerspruch widerspruche widerspruchlich widerspruchliche widerstand widerstande
widerstandes widerstands widerstehen widerwillig widespread widest widget widmen widmet widmete widmo
widmung widnieje widoczna widoczne widocznie widoczny widok widoki widokiem widoku widow widowed widower
widowni widows width widza widzac widze widzenia widzi widzial widziala widzialam widzialas widzialem
widziales widzialo widzialy widziana widziane widziany widzicie widziec widzieli widzieliscie
widzielismy widzimy widzisz widzow widzowie wie wiec wiecej wiecie wieczna wieczne wiecznego wiecznej
wiecznie wieczny wieczor wieczora wieczorami wieczorem wieczoru wieczory wieder wiederaufbau
wiederaufnahme wiederbelebt wiederbelebung wiedereinfuhrung wiedererkennen wiedereroffnung wiederfinden
wiedergabe wiedergeben wiedergeburt wiedergefunden wiedergegeben wiedergewahlt wiedergutmachung
wiederhergestellt wiederherstellen wiederherstellung wiederherzustellen wiederhole wiederholen
wiederholt wiederholte wiederholten wiederholung wiederholungen wiederkehr wiederkehrende
wiederkehrenden wiederkommen wiedersehen wiederum wiedervereinigung wiederwahl wiederzusehen wiedz
wiedza wiedzac wiedze wiedzial wiedziala wiedzialam wiedzialem wiedzialy wiedzie wiedziec wiedzieli
wiedzy wieg wiege wiegen wiegt wieje wiejskich wiejskie wiejskiej wiek wieki wiekiem wiekow wiekowej
wiekowych wieksza wieksze wiekszego wiekszej wiekszosc wiekszosci wiekszoscia wiekszy wiekszych wiekszym
wieku wiel wielce wielcy wield wielded wielding wiele wielen wielka wielki wielkich wielkie wielkiego
wielkiej wielkim wielkimi wielkopolski wielkopolskie wielkopolskiego wielkosc wielkosci wielokrotnie
wieloletni wieloma wielrennen wielrenner wielu wiem wiemy wien wiener wiens wier wierni wiernosc wierny
wiernych wiersz wiersza wiersze wierszy wierz wierza wierzacych wierzch wierzchu wierzcie wierze wierzy
wierzyc wierzyl wierzyli wierzymy wierzysz wies wiesbaden wiesc wiesci wiese wiesen wieso wiesz wiet
wiez wieza wieze wiezi wiezien wiezienia wiezieniach wiezienie wiezieniu wieznia wiezniow wiezniowie
wiezy wife wifi wig wiggle wight wigilie wigs wii wij wijd wijde wijden wijf wijk wijken wijlen wijn
wijnen wijs wijsheid wijst wijten wijven wijze wijzen wijzer wijzigen wijziging wijzigingen wiki
wikinger wikipedia wiktoria wil wild wildcat wildcats wilde wilden wilder wilderness wildernis wilders
wildes wildest wildfire wildfires wildlife wildly wildnis wildschwein wildschweine wilhelmshaven wilk
wilka wilki wilkow will wille willed willekeurig willekeurige willen willens willful willfully willi
willig willing willingly willingness willkommen willkommene willkur willkurlich willkurliche willows
willpower wills willst wilmersdorf wilt wimbledon wimmer wimpern win wina winch winchester wind winde
windel windeln winden windfall winding windkraft windmill windmolens window windows winds
windschutzscheibe windshield windsor windy wine wineries winery wines wing winged winger wingers wings
winic winie winien wink winkel winkelcentrum winkelen winkeliers winkels winkelstraat winken winkt winna
winnaar winnaars winnares winnego winnen winnende winner winners winnetou winni winning winnings winny
winnych wino winobranie wins winst winsten wint winter winterdienst winters winterschlaf wintersemester
winterspiele winterspielen wintersport winterthur winterzeit winy winzer winzig winzige winzigen wiosce
wiosek wioska wioske wioski wiosna wiosne wiosny wipe wiped wipes wiping wir wirbel wirbelsaule wirbt
wird wire wired wireless wires wirf wirfst wirft wiring wirke wirken wirkende wirkenden wirklich
wirkliche wirklichen wirklicher wirkliches wirklichkeit wirksam wirksame wirksamen wirksamer wirksamkeit
wirkstoff wirkstoffe wirkt wirkte wirkten wirkung wirkungen wirkungsgrad wirkungslos wirkungsvoll wirr
wirren wirst wirt wirte wirtin wirtschaft wirtschaften wirtschaftlich wirtschaftliche wirtschaftlichen
wirtschaftlicher wirtschaftliches wirtschaftlichkeit wirtschaftsforderung wirtschaftskrise
wirtschaftsminister wirtschaftspolitik wirtschaftsprufer wirtschaftswachstum wirtschaftswissenschaften
wirtshaus wirtualne wirtualny wirus wirusa wirusem wisch wischen wischt wisdom wise wisely wiser wish
wished wishes wishful wishing wisi wiskunde wismar wisse wissel wisselen wisselend wisselende wissen
wissend wissens wissenschaft wissenschaften wissenschaftler wissenschaftlern wissenschaftlich
wissenschaftliche wissenschaftlichen wissenschaftlicher wissenschaftliches wissenswertes wissentlich
wisst wist wisten wit wita witaj witajcie witam witaminy witamy witch witchcraft witches with withdraw
withdrawal withdrawals withdrawing withdrawn withdraws withdrew wither withers withheld withhold
withholding within without withstand witness witnessed witnesses witnessing witryn witryny wits witte
wittenberg witterung witty witwe witwen witz witze witzig witzige witzigen witziger wives wiz wizard
wizards wizerunek wizerunkiem wizerunku wizja wizje wizji wizy wizycie wizyt wizyta wizyte wizyty wjazd
wjazdu wk wklad wklada wkrotce wkurwia wkurza wlacz wlacza wlaczajac wlaczenia wlaczenie wlacznie
wlaczona wlaczone wlaczony wlaczyc wlaczyl wladca wladcy wladz wladza wladzami wladze wladzom wladzy
wlasciciel wlasciciela wlascicielami wlasciciele wlascicielem wlascicieli wlasciwa wlasciwe wlasciwego
wlasciwej wlasciwie wlasciwosci wlasciwy wlasciwych wlasciwym wlasna wlasne wlasnego wlasnej wlasnie
wlasnorecznie wlasnosc wlasnosci wlasnoscia wlasny wlasnych wlasnym wlasnymi wliczajac wlochy wlos
wlosach wlosami wlosi wloska wloski wloskich wloskie wloskiego wloskiej wloskim wlosow wlosy wlozyc
wmowic wnetrz wnetrza wnetrze wnetrzu wniesc wniosek wnioski wnioskow wniosku wnosi wnuki wo woanders
wobble wobbly wobec wobei woche wochen wochenenddienst wochenende wochenenden wochenlang wochenmarkt
wochentag wochentlich wochentliche wochentlichen wod woda wodach wode wodka wodke wodki wodna wodne
wodnego wodnej wodny wodnych wodnym wodociagi wodurch wody wodz wodza wodzie woe woede woedend woensdag
woensdagavond woensdagmiddag woerden woes woest woestijn wofur wog wogegen wogen woher wohin wohingegen
wohl wohlbefinden wohle wohler wohlergehen wohlfahrt wohlfuhlen wohlgemerkt wohlhabende wohlhabenden
wohlstand wohltuend wohlwollend wohn wohnbau wohne wohneinheiten wohnen wohnflache wohngebaude
wohngebiet wohnhaft wohnhaus wohnhauser wohnheim wohnmobil wohnort wohnraum wohnsitz wohnst wohnt wohnte
wohnten wohnung wohnungen wohnungsbau wohnungsnot wohnwagen wohnzimmer woj wojen wojenne wojennego
wojennej wojenny wojennych wojennym wojewoda wojewody wojewodzki wojewodzkiego wojewodzkiej wojewodztw
wojewodztwa wojewodztwie wojewodztwo wojna wojnach wojne wojnie wojny wojownicy wojownikow wojsk wojska
wojskiem wojsko wojskowa wojskowe wojskowego wojskowej wojskowy wojskowych wojskowym wojsku woke woken
wokol wol wola wolal wolalabym wolalbym wole wolf wolfe wolfen wolfram wolfsburg woli wolisz wolk wolke
wolken wolle wollen wollt wollte wollten wolltest wolltet wolna wolne wolnego wolnej wolni wolniej wolno
wolnosc wolnosci wolnoscia wolny wolnych wolnym wolontariuszy wolski wolven wolverine wolves woman womb
women womit womoglich won wonach wond wonden wonder wondered wonderen wonderful wonderfully wondering
wonderland wonders wondrous wonen wonende woning woningbouw woningen wonnen wont woo wood wooded wooden
woodland woodlands woods woodwork woodworking woody woof wool woolly woon woonachtig woonde woonden
woonhuis woonkamer woonplaats woont woonwijk woord woorden woordenboek woordje woordvoerder woran worauf
woraufhin woraus word worded worden wordende wording words wordt wore worek worin work worka workable
workday worked worker workers workflow workforce working workings workload workman workmanship workout
workouts workplace workplaces works worksheet workshop workshops workstation world worldly worlds
worldwide worm worms worn worried worries worry worrying worse worsen worsened worsening worship
worshipped worshippers worshipping worst worstelen wort wortchen worte wortel wortels worten worter
worterbuch wortern wortes worth worthless worthwhile worthy wortlaut wortlich wortschatz wortspiel
wortwahl wortwortlich woruber worum wot wou woud would wound wounded wounding wounds woven wovon wovor
wow wowczas woz wozek wozkowi wozku wozni wozu wpada wpadl wpadla wpadlam wpadlem wpadli wpadnie wpasc
wpierdol wpierw wpis wpisac wpisane wpisany wpisie wpisow wpisu wpisuje wpisy wpisz wplynac wplynal
wplynelo wplynie wplyw wplywa wplywac wplywaja wplywem wplywow wplywu wplywy wprawdzie wprost wprowadza
wprowadzac wprowadzaja wprowadzajac wprowadzania wprowadzanie wprowadzenia wprowadzenie wprowadzeniem
wprowadzeniu wprowadzi wprowadzic wprowadzil wprowadzila wprowadzili wprowadzona wprowadzone wprowadzono
wprowadzony wraak wraca wracac wracaj wracaja wracajac wracal wracam wracamy wracasz wrack wraith wrak
wrap wrapped wrapper wrappers wrapping wraps wrath wraz wrazenia wrazenie wrazeniem wrazliwa wrazliwosc
wrazliwy wreak wreath wreck wreckage wrecked wrecking wrecks wrecz wreczenia wrede wreed wren wrench
wrenching wrestle wrestled wrestler wrestlers wrestling wreszcie wretched wright wrinkle wrinkled
wrinkles wrist wrists writ write writer writers writes writing writings written wroc wroca wroce wroci
wrocic wrocil wrocila wrocilam wrocilem wrocili wrocilo wrocily wrocimy wrog wroga wrogami wrogiem
wrogow wrogowie wrong wrongdoing wronged wrongful wrongfully wrongly wrongs wrote wrought wrzesien
wrzesnia wrzesniu wrzuc wrzucic wrzucil ws wsadzic wschod wschodni wschodnia wschodnich wschodnie
wschodniego wschodniej wschodnim wschodu wschodzie wsciekly wsi wsiach wskazac wskazal wskazane wskaznik
wskaznika wskazniki wskazowek wskazowki wskazuja wskazujac wskazuje wskazywac wskutek wspaniala
wspaniale wspanialego wspanialej wspaniali wspanialy wspanialych wspanialym wsparcia wsparcie wsparciem
wsparciu wspiera wspierac wspieraja wspierajacy wspieral wspieramy wspierania wspieranie wspolczesna
wspolczesne wspolczesnego wspolczesnej wspolczesnie wspolczesny wspolczesnych wspolczesnym wspolczucia
wspolczucie wspolczuje wspolczynnik wspolna wspolne wspolnego wspolnej wspolnie wspolnocie wspolnot
wspolnota wspolnote wspolnoty wspolny wspolnych wspolnym wspolpraca wspolprace wspolpracowac
wspolpracowal wspolpracownicy wspolpracownik wspolpracownikow wspolpracuje wspolpracy wspolzalozyciel
wspomina wspominac wspominaja wspominajac wspominal wspominam wspomne wspomnial wspomnialem wspomniana
wspomniane wspomnianego wspomniany wspomnianych wspomniec wspomnien wspomnienia wspomnienie wspomoc
wsrod wstac wstaje wstal wstanie wstawac wstawic wstecz wstep wstepie wstepne wstepu wstrzymac wstyd
wstydu wstydze wstydzi wstydzic wszak wszechswiat wszechswiata wszechswiecie wszedl wszedlem wszedzie
wszelka wszelki wszelkich wszelkie wszelkiego wszelkiej wszelkimi wszyscy wszystkich wszystkie
wszystkiego wszystkiemu wszystkim wszystkimi wszystko wszytko wt wtedy wtf wtorek wu wuchs wuchsen wucht
wuhlen wuja wujek wujka wund wunde wunden wunder wunderbar wunderbare wunderbaren wunderbarer
wunderbares wundere wunderlich wundern wundersame wunderschon wunderschone wunderschonen wunderschoner
wunderschones wundert wunderte wundervoll wundervolle wundervollen wundervolles wunsch wunsche wunschen
wunschenswert wunschliste wunschst wunscht wunschte wunschten wuppertal wuppertaler wurde wurden wurdest
wurdet wurdig wurdige wurdigen wurdiger wurdigt wurdigte wurdigung wurf wurfel wurfeln wurgen wurm
wurmer wurst wurstchen wurttemberg wurttembergische wurttembergischen wurttembergs wurzburg wurzburger
wurze wurzel wurzeln wurzen wusste wussten wusstest wusstet wust wuste wusten wut wutend wutende
wutenden ww www wy wybacz wybaczcie wybaczyc wybiera wybierac wybieraja wybieram wybieramy wybierasz
wybierz wybierze wybierzemy wybiore wybitne wybitnie wybitny wybitnych wybor wyborach wyborami wyborcow
wyborcy wyborcza wyborcze wyborczego wyborczej wyborczy wyborczych wyborczym wyborem wyborow wyboru
wybory wyborze wybrac wybral wybrala wybralam wybralem wybrali wybralismy wybrana wybrane wybranego
wybrani wybrano wybrany wybranych wybranym wybrzeza wybrzeze wybrzezu wybrzezy wybuch wybuchem wybuchl
wybuchla wybuchowych wybuchu wybudowac wychodza wychodzac wychodze wychodzi wychodzic wychodzil
wychodzimy wychodzisz wychowania wychowanie wyciac wyciaga wyciagac wyciagnac wyciagnal wycieczce
wycieczka wycieczke wycieczki wyciek wycofac wycofal wycofania wycofanie wyczuwam wyd wyda wydac wydaja
wydaje wydajesz wydajnosc wydajnosci wydal wydala wydali wydalo wydana wydane wydania wydanie wydaniem
wydaniu wydano wydany wydanych wydanym wydarzen wydarzenia wydarzeniach wydarzeniami wydarzenie
wydarzeniem wydarzeniu wydarzy wydarzyc wydarzylo wydatki wydatkow wydawac wydawal wydawala wydawalo
wydawane wydawania wydawanie wydawca wydawcy wydawnictwa wydawnictwo wydobycia wydobycie wydostac
wydrukowac wydzial wydziale wydzialu wyeliminowac wyglad wyglada wygladac wygladaja wygladal wygladala
wygladalo wygladaly wygladam wygladasz wygladem wygladu wygladzie wyglosil wygodne wygodnie wygodniej
wygra wygrac wygraja wygral wygrala wygrali wygralismy wygralo wygramy wygrana wygrane wygranej wygrania
wygranych wygrywa wygrywaja wyjac wyjasni wyjasnia wyjasnic wyjasnien wyjasnienia wyjasnienie wyjasnil
wyjatek wyjatki wyjatkiem wyjatkowa wyjatkowe wyjatkowego wyjatkowo wyjatkowy wyjatkowych wyjatkowym
wyjatku wyjazd wyjazdem wyjazdu wyjda wyjde wyjdz wyjdzie wyjdziesz wyjebane wyjechac wyjechal wyjechala
wyjechali wyjezdza wyjezdzie wyjsc wyjscia wyjscie wyjsciem wyjsciu wykaz wykazac wykazal wykazala
wykazaly wykazuja wykazuje wyklad wykladow wykladowca wyklady wykleci wykletych wyklucza wykluczone
wykluczyc wykonac wykonal wykonala wykonana wykonane wykonania wykonanie wykonaniu wykonano wykonany
wykonanych wykonawca wykonawcow wykonawcy wykonuja wykonujac wykonuje wykonywac wykonywane wykonywania
wykonywanie wykorzystac wykorzystal wykorzystane wykorzystania wykorzystanie wykorzystaniem
wykorzystaniu wykorzystano wykorzystany wykorzystuja wykorzystujac wykorzystuje wykorzystywac
wykorzystywana wykorzystywane wykorzystywania wykorzystywanie wykorzystywany wykorzystywanych wykres
wykryto wyksztalcenia wyksztalcenie wyksztalceniem wyksztalconych wylacza wylaczenie wylacznie wylaczyc
wyladowal wyleczyc wymaga wymagac wymagaja wymagajace wymagalo wymagan wymagane wymagania wymiana
wymiane wymianie wymiany wymiar wymiarach wymiaru wymiary wymiarze wymienia wymieniac wymienic
wymienione wymienionych wymogi wymogow wymowki wymyslic wymyslil wynagrodzen wynagrodzenia wynagrodzenie
wynajac wynajem wynalazek wyniesc wynik wynika wynikac wynikach wynikaja wynikajace wynikajacych
wynikalo wynikami wyniki wynikiem wynikow wyniku wyniosl wyniosla wynosi wynosic wynosil wynosila
wynosza wyobraz wyobrazam wyobrazasz wyobrazcie wyobrazenia wyobrazenie wyobrazic wyobrazni wyobraznia
wyobraznie wypad wypada wypadaja wypadek wypadkach wypadki wypadkow wypadku wypadl wypelnia wypelnic
wypelnienia wypelnione wypelniony wypic wypierdalac wypierdalaj wyplate wyplaty wyposazenia wyposazenie
wyposazona wyposazone wyposazony wypowiada wypowiadac wypowiedz wypowiedzenia wypowiedzi wypowiedzial
wypowiedziec wypraw wyprawa wyprawe wyprawy wyprodukowane wyprodukowany wyprowadzic wyprzedaz wypuscil
wyraz wyraza wyrazac wyrazaja wyrazania wyrazem wyrazenia wyrazenie wyrazic wyrazil wyrazne wyraznie
wyrazny wyrazow wyrazu wyrazy wyrobow wyroby wyrok wyroki wyrokiem wyrokow wyroku wyroznia wyroznic
wyroznienia wyroznienie wyruszyl wyrwac wyrzuca wyrzucic wyrzucil wys wyscig wyscigi wyscigu wysilek
wysilki wysilku wyskakuje wyskoczy wyslac wyslal wyslala wyslalem wyslali wyslane wyslanie wyslano
wyslany wysle wyslij wysluchac wysoce wysoka wysoki wysokich wysokie wysokiego wysokiej wysokim wysoko
wysokosc wysokosci wysp wyspa wyspach wyspe wyspie wyspy wystapi wystapic wystapienia wystapienie
wystapil wystapila wystapili wystapily wystarcza wystarczajaca wystarczajace wystarczajaco wystarczajacy
wystarczy wystarczyc wystarczylo wystaw wystawa wystawe wystawia wystawic wystawie wystawil wystawy
wystep wystepow wystepowac wystepowal wystepowania wystepu wystepuja wystepujace wystepujacy
wystepujacych wystepuje wystepy wyswietla wyswietlen wysyla wysylac wysylaja wysylam wysylanie wysylka
wyszedl wyszedlem wyszla wyszlam wyszli wyszlo wyszly wyszukiwania wyszukiwarki wytlumaczenie
wytlumaczyc wytrzyma wytrzymac wytrzymam wytwarza wytwarzania wytworni wytyczne wywiad wywiadow wywiadu
wywiady wywiadzie wywodzi wywolac wywolal wywolala wywolalo wywolane wywoluja wywoluje wyzej wyznacza
wyznaje wyznania wyznanie wyznawcow wyznawcy wyzsza wyzsze wyzszego wyzszej wyzszy wyzszych wyzszym
wyzwan wyzwania wyzwanie wyzwaniem wyzwolenia wzajemne wzajemnej wzajemnie wzbudza wzdluz wzgledami
wzgledem wzglednie wzgledow wzgledu wzgorza wzgorze wzgorzu wziac wzial wzialem wziecia wziela wzielam
wzieli wzielo wziely wziete wzmacnia wzmianka wzmianki wzmocnic wzmocnienia wzmocnienie wzor wzorem
wzorow wzoru wzory wzrasta wzrok wzrokiem wzroku wzroscie wzrosl wzrosla wzrosly wzrosnie wzrost
wzrostem wzrostu wzywa xadrez xenofobia xenophobia xenophobic xi xicara xii xiii xiv xix xixi xv xvi
xvii xviii xx xxi xxiii xxx ya yabanci yacht yachts yacimiento yag yagmur yahoo yahu yahudi yak
yakalandi yakin yakinda yakindan yakisikli yakit yaklasik yalan yalanci yalniz yalnizca yam yandan yang
yangin yanima yanimda yaninda yanindaki yanindan yanit yaniyor yank yanked yanks yanlis yanqui yaourt
yap yapabilir yapacagi yapacagim yapacagiz yapacak yapalim yapan yapar yaparak yaparim yapariz yaparken
yaparlar yapay yapayim yapi yapilacak yapilan yapildi yapildigi yapilir yapiliyor yapilmaktadir
yapilmasi yapilmis yapilmistir yapim yapimi yapin yapinin yapip yapisi yapiyor yapiyorlar yapiyorsun
yapiyorsunuz yapiyorum yapiyoruz yapma yapmadan yapmak yapmaktadir yapmaktan yapmam yapmasi yapmaya
yapmayi yapmayin yapmaz yapmis yapmistir yaprak yapsin yapti yaptigi yaptigim yaptigimiz yaptigin
yaptigini yaptiginiz yaptik yaptiklari yaptiklarini yaptilar yaptim yaptin yaptiniz yaralandi yarali
yarar yaratici yard yardim yardimci yardimcisi yardimi yardimiyla yards yarim yarin yaris yarisi yarisma
yarismasi yarn yarns yas yasa yasadi yasadigi yasadim yasak yasal yasam yasama yasamak yasamaya yasami
yasamin yasamini yasamis yasanan yasasi yasasin yasayan yasi yasinda yasindaki yasindayim yasindayken
yasiyor yasiyorum yasiyoruz yasli yasta yat yatak yate yatirim yavas yavru yawn yawning yay yaygin
yayimlanan yayin yayini yayinlanan yayinlandi yayinlari yaz yazar yazari yazdi yazdigi yazdim yazi yazik
yazilan yazilari yazili yazilim yazilmis yazin yazip yazisi yaziyor yazma yazmak yazmaya yazmis yd yde
ydelser yderligere yderst yderste ydin ydre ye yea yeah year yearbook yearly yearn yearning years yeast
yedek yedi yegua yell yelled yelling yellow yellowish yells yelp yema yemegi yemek yemin yen yeniden
yenileme yep yerba yerde yerden yere yerel yeri yerim yerin yerinde yerinden yerine yerini yerler
yerlerde yerlere yerleri yerlesim yerli yerno yes yeso yesterday yet yetenegi yetenek yetenekli yeter
yeterince yeterli yetersiz yeti yetiskin yetkili yetmez yeux yew yha yhdeksan yhdeksi yhdella yhdelle
yhden yhdessa yhdesta yhdistaa yhdistelma yhdistyksen yhdistys yhdysvallat yhdysvalloissa yhdysvaltain
yhdysvaltalainen yhdysvaltoihin yhdysvaltojen yhta yhtaan yhtakaan yhtakkia yhteen yhteensa yhteinen
yhteisen yhteisia yhteiskunnan yhteiskunnassa yhteiskunta yhteiskuntaa yhteiso yhteison yhteista
yhteistyo yhteistyon yhteistyossa yhteistyota yhtena yhteyden yhteydessa yhteyksia yhteys yhteytta yhtio
yhtion yhtiot yhtye yhtyeen yield yielded yielding yields yil yilan yilda yildan yildizi yildizlar yili
yilin yilina yilinda yilindan yilinin yillar yillara yillarca yillarda yillardir yillari yillarin
yillarinda yillik yin yine yirmi yiyecek ykkonen yks yksi yksikaan yksikko yksilo yksilon yksin
yksinkertainen yksinkertaisesti yksinkertaista yksittainen yksittaisia yksityinen yksityisen
yksityiskohtia yla ylapuolella yle yleensa yleinen yleisen yleisesti yleisia yleisin yleiso yleisoa
yleisolle yleison yleista ylen yli ylimaarainen ylimaaraista yliopisto yliopistojen yliopiston
yliopistoon yliopistossa yliopistosta ylipaataan ylittaa ylitti ylla yllapitaa yllattaa yllattaen
yllattava yllattavaa yllattavan yllatti yllattynyt yllatyksena yllatys ylos ylospain ylpea ymmarra
ymmarran ymmarrysta ymmarsin ymmartaa ymmartamaan ymmartanyt ymmartavat ympari ymparilla ymparille
ymparisto ympariston ymparistossa yms yngre yngsta yngste yo yodo yoga yoghurt yogi yogun yogurt yok
yoke yokken yokmus yoksa yoktu yoktur yol yola yolcu yolculuk yolda yoldan yolk yolla yollar yollari
yolu yolun yoluna yolunda yolunu yoluyla yona yonde yonder yonelik yonetici yoneticisi yonetim yonetimi
yontem yontemi yontemleri yonunde yorgun york yorkais yorkban yorker yorkin yorkissa yorku yorum
yorumlar yorumu yota you young younger youngest youngster youngsters your yours yourself yourselves yous
youth youthful youths youtube ypperligt yr yrita yritan yritat yritetaan yritettiin yritin yrittaa
yrittaja yrittajat yrittajien yrittanyt yrittavat yritti yrittivat yrityksen yritykset yrityksia
yrityksille yrityksista yritys yritysta yritysten yrke yrken yrker yrket yrs ystava ystavan ystavani
ystavansa ystavat ystavia yta ytan ytor ytre ytringsfrihet ytringsfriheten ytterligare ytterligere
ytterst yttersta ytterste yttra yttrande yttrar yttre yuca yuce yuck yugo yukari yukarida yuklu yuksek
yukseldi yukselen yum yummy yumurta yumusak yunan yunanistan yup yurt yurutme yuruyus yuz yuzde yuzden
yuze yuzlerce yuzme yuzu yuzume yuzunden yuzune yuzunu yuzyil yuzyilda yuzyilin yxa za zaad zaag zaaien
zaak zaakceptowac zaal zaangazowania zaangazowanie zaangazowany zaangazowanych zaatakowac zaatakowal
zaatakowali zaatakowaly zaatakowany zaawansowane zab zaba zabava zabavu zabaw zabawa zabawe zabawek
zabawka zabawki zabawna zabawne zabawnie zabawny zabawy zabery zabezpeceni zabezpieczen zabezpieczenia
zabezpieczenie zabezpieczyc zabic zabicia zabicie zabieg zabiegi zabiegow zabiegu zabiera zabierac
zabieraja zabieram zabierz zabierzcie zabierze zabij zabija zabijac zabijaja zabijajac zabijania
zabijanie zabije zabil zabila zabili zabiora zabit zabita zabito zabity zabitych zablokowac zablokowal
zablokowane zabojca zabojcy zabojstw zabojstwa zabojstwo zabrac zabraklo zabraknie zabral zabrala
zabrali zabrania zabranit zabronione zabudowy zaburzen zaburzenia zaburzenie zabytki zabytkow zabyva
zacal zacala zacali zacalo zacaly zacatek zacatkem zacatku zach zacheca zachecam zachecamy zachecic
zachod zachodem zachodni zachodnia zachodnich zachodnie zachodniego zachodniej zachodnim zachodu
zachodza zachodzi zachodzie zachovani zachowac zachowaj zachowal zachowala zachowaly zachowan zachowania
zachowanie zachowaniem zachowaniu zachowuja zachowujac zachowuje zachowywac zachowywal zachranit
zachranu zacht zachte zachter zachtjes zachwycona zacina zacinaji zacinam zacit zacmienie zacne zacnou
zacnu zaczac zaczal zaczalem zaczela zaczelam zaczeli zaczelismy zaczelo zaczely zaczeto zaczna zaczne
zacznie zaczniemy zaczniesz zacznij zacznijmy zaczyna zaczynac zaczynaja zaczynajac zaczynal zaczynam
zaczynamy zaczynasz zada zadac zadaje zadal zadan zadane zadania zadanie zadaniem zadaniu zadarmo
zadawac zadbac zadech zadek zadel zaden zadluzenia zadna zadne zadnego zadnej zadnem zadni zadnou zadny
zadnych zadnym zadost zadosti zadowoleni zadowolic zadowolona zadowolony zady zadziala zadzwon zadzwonic
zadzwonil zadzwonila zafer zafra zag zaga zagadka zagadki zagadnien zagadnienia zagen zaginal zaginela
zaginionych zaglady zaglebie zaglosowac zagra zagrac zagral zagrali zagranica zagranicy zagraniczna
zagraniczne zagranicznego zagranicznej zagraniczny zagranicznych zagranicznym zagraza zagreb zagrozen
zagrozenia zagrozenie zagrozeniem zagrozona zagrozone zagrozony zagrozonych zagwarantowac zah zahajeni
zahajil zahar zahl zahle zahlen zahlende zahlenden zahler zahllose zahllosen zahlreich zahlreiche
zahlreichen zahlreicher zahlst zahlt zahlte zahlten zahlung zahlungen zahlungsmittel zahn zahnarzt
zahnarzte zahne zahnen zahnfleisch zahrada zahrade zahrady zahranici zahranicni zahranicnich zahrat
zahrnuje zaino zainstalowac zainteresowac zainteresowal zainteresowan zainteresowana zainteresowane
zainteresowani zainteresowania zainteresowanie zainteresowaniem zainteresowany zainteresowanych
zainteresuje zainwestowac zajac zajal zajebiscie zajebista zajebiste zajebisty zajec zajeci zajecia
zajeciach zajecie zajela zajeli zajelo zajem zajemci zajeta zajete zajety zajima zajimalo zajimat
zajimava zajimave zajimavy zajisteni zajistit zajistuje zajit zajlik zajma zajmie zajmowac zajmowal
zajmowala zajmu zajmuja zajmujac zajmujaca zajmujace zajmujacej zajmujacy zajmujacych zajmuje zajmy
zajrzec zajrzyj zajsc zak zakaz zakazac zakazane zakazem zakazen zakazenia zakazie zakazky zakaznici
zakaznik zakazniku zakazniky zakazu zakazuje zake zakelijk zakelijke zaken zakenman zakje zakken zaklad
zaklada zakladac zakladach zakladaja zakladajac zakladal zakladam zaklade zakladem zakladni zakladnich
zakladnikow zakladnim zakladnu zakladny zakladow zakladu zaklady zakladzie zaklocenia zakochana
zakochany zakon zakona zakonczenia zakonczenie zakonczeniem zakonczeniu zakonczona zakonczone zakonczony
zakonczy zakonczyc zakonczyl zakonczyla zakonczylo zakonczyly zakonem zakonu zakony zakopane zakres
zakresie zakresu zakt zakte zaku zakup zakupach zakupow zakupu zakupy zal zalatwi zalatwic zaleca
zalecen zalecenia zaledwie zaleglosci zalen zalet zaleta zalety zaleza zalezalo zalezec zalezi
zalezitost zalezitosti zalezna zalezne zaleznie zaleznosc zaleznosci zalezy zalicza zaliczyc zaliczyl
zalig zalige zalm zaloga zaloge zalogi zalosne zalosny zalowac zaloz zaloze zalozen zalozena zalozeni
zalozenia zalozenie zalozeniem zalozeniu zalozil zalozmy zalozona zalozone zalozono zalozony zalozyc
zalozyciel zalozyciela zalozycielem zalozycieli zalozyl zalozyla zalozylem zalozyli zalu zaluje zam
zamach zamachem zamachow zamachu zamana zamanda zamandan zamandir zamani zamanin zamaninda zamanki
zamanla zamanlar zamanlarda zamanli zamek zamer zamestnance zamestnanci zamestnancu zamestnanec
zamestnani zamian zamiar zamiarem zamiaru zamiast zamienia zamienic zamienil zamierza zamierzaja
zamierzal zamierzam zamieszania zamieszanie zamieszczone zamieszkac zamieszkania zamieszki
zamieszkujacych zamieszkuje zamki zamkna zamknac zamknal zamknela zamkneli zamkniecia zamkniecie
zamknieciu zamknieta zamkniete zamknieto zamkniety zamknietych zamknietym zamknij zamku zamora
zamordowany zamordowanych zamow zamowic zamowien zamowienia zamowienie zampa zampe zamyka zamykac
zamykaja zamykam zamykanie zanahoria zand zander zang zange zanger zangeres zangers zanieczyszczen
zanieczyszczenia zanim zanja zanzara zanzare zaobserwowac zaoferowac zaoferowal zaoferowania
zaopatrzenia zaoszczedzic zap zapach zapachu zapad zapada zapade zapadni zapadu zapalenia zapalenie
zapalic zapamietac zapas zapase zapasech zapasow zapasu zapasy zapata zapatero zapatilla zapato zapewne
zapewni zapewnia zapewniaja zapewniajac zapewniam zapewnic zapewnienia zapewnienie zapewnil zapfen zapis
zapisac zapisal zapisane zapisow zapisu zapisuje zapisy zapisz zaplac zaplaca zaplaci zaplacic zaplacil
zaplacili zaplacisz zaplanowac zaplanowane zaplanowano zaplati zaplatit zaplaty zaplecza zaplecze
zapobiec zapobiegac zapobiegania zapomenout zapomina zapominac zapominaj zapominaja zapominajmy
zapominam zapominasz zapomne zapomnel zapomnela zapomni zapomnial zapomniala zapomnialam zapomnialem
zapomniales zapomniec zapomnieli zapomnij zapomnijcie zapora zapory zapotrebi zapotrzebowania
zapotrzebowanie zapowiada zapowiedz zapowiedzi zapowiedzial zapoznac zappa zaprasza zapraszaja zapraszam
zapraszamy zaprezentowac zaprezentowal zaprojektowane zaprojektowany zaproponowac zaproponowal zaprosic
zaprosil zaproszeni zaproszenia zaproszenie zaproszony zaprzecza zaprzeczyc zapyta zapytac zapytaj
zapytal zapytala zapytalem zapytam zapytania zar zarabia zarabiac zarabiaja zaraz zarazem zarcie
zareagowac zareagowal zarejestrowac zarejestrowana zarejestrowane zarejestrowany zarejestrowanych zaren
zareni zari zarizeni zarobic zarobil zarobki zarobkow zaroven zarowno zart zarte zartem zarten zartlich
zartlichkeit zartow zartu zartuje zartujesz zarty zarva zarys zarzad zarzadu zarzadza zarzadzac
zarzadzania zarzadzanie zarzadzaniu zarzadzenie zarzuca zarzuela zarzut zarzutem zarzutow zarzutu
zarzuty zas zasad zasada zasadach zasadami zasade zasadne zasadni zasadnicza zasadniczo zasady zasadzie
zasah zasahu zase zasedani zasieg zasiegiem zasiegu zasilania zasilanie zaskakujace zaskakujaco
zaskakuje zaskoczenia zaskoczenie zaskoczeniem zaskoczona zaskoczony zaskoczyc zaslony zaslouzi
zaslouzil zasluga zaslugi zasluguja zasluguje zaslugujesz zasluzyl zasnac zasobow zasoby zaspokoic
zastanawia zastanawiac zastanawiaja zastanawial zastanawialam zastanawialem zastanawiam zastanawiasz
zastanow zastanowic zastanowienia zastapi zastapic zastapil zastaveni zastavil zastavit zastavka
zastavky zastepca zastepcy zastepuje zastosowac zastosowane zastosowania zastosowanie zastosowaniu
zastosowano zastoupeni zastrzelony zastupce zastupci zastupitelstva zaszczyt zaszkodzi zaszkodzic zat
zatem zaten zaterdag zaterdagavond zaterdagmiddag zaterdagochtend zatim zatimco zato zatoce zatoki
zatrudnia zatrudnic zatrudnienia zatrudnienie zatrudnil zatrudniony zatrudnionych zatrzyma zatrzymac
zatrzymal zatrzymala zatrzymali zatrzymania zatrzymanie zatrzymany zatrzymuja zatrzymuje zatwierdzil
zatwierdzony zatytulowany zauber zauberei zauberer zauberhafte zauberhaften zaubern zaubert zaufac
zaufania zaufanie zaum zaun zaune zauwaza zauwazy zauwazyc zauwazyl zauwazyla zauwazylam zauwazylem
zauwazyles zauwazyli zavar zavart zavedeni zaver zaveru zavisi zavislosti zavod zavode zavodni zavodu
zavody zavrit zawal zawarcia zawarta zawarte zawartosc zawartosci zawarty zawartych zawdziecza
zawiadomienie zawiera zawierac zawieraja zawierajace zawierajacy zawierajacych zawieral zawierala
zawieszenia zawieszenie zawieszeniu zawieszony zawiodl zawod zawodach zawodnicy zawodnik zawodnika
zawodnikiem zawodnikow zawodow zawodowa zawodowe zawodowego zawodowej zawodowo zawodowy zawodowych
zawodowym zawodu zawody zawodzi zawodzie zawrzec zawsze zayif zazdrosc zazdrosci zazdrosna zazdrosny
zazdroszcze zazemi zazil zazitek zazitky zaznacza zaznaczyc zaznaczyl zaznam zaznamenal zaznamy zazrak
zazwyczaj zbadac zbavit zbawienia zbedne zbieg zbiera zbierac zbieraja zbieram zbieramy zbierania
zbieranie zbior zbiorka zbiorke zbiorki zbiornik zbiornika zbiorniki zbiornikow zbiorow zbiorowe
zbiorowej zbioru zbiory zbliza zblizaja zbor zbozi zbran zbrane zbrani zbrodni zbrodnia zbrodnie zbrojne
zbrojnych zbudowac zbudowal zbudowali zbudowana zbudowane zbudowanie zbudowano zbudowany zbyt zbytecne
zbytek zbytku zbytky zbytnio zbyva zcela zda zdac zdaja zdaje zdajesz zdal zdalam zdaleka zdalem zdalnie
zdalo zdan zdania zdanie zdaniem zdaniu zdarma zdarza zdarzaja zdarzalo zdarzaly zdarzen zdarzenia
zdarzenie zdarzy zdarzyc zdarzylo zdawac zdawalo zdazyc zdazyl zde zdecydowac zdecydowal zdecydowala
zdecydowalam zdecydowalem zdecydowali zdecydowalismy zdecydowana zdecydowanie zdecyduje zdejsi zderzenia
zdi zdjac zdjec zdjecia zdjeciach zdjeciami zdjecie zdjeciem zdjeciu zdobedzie zdobyc zdobycia zdobycie
zdobyl zdobyla zdobyli zdobyte zdobywa zdobywajac zdolal zdolali zdolna zdolne zdolni zdolnosc zdolnosci
zdolny zdrada zdrade zdrady zdradza zdradzil zdrajca zdrajcy zdrave zdravi zdravim zdravotni zdravotnich
zdravotnictvi zdravy zdroj zdroje zdrojem zdroju zdrowa zdrowe zdrowego zdrowia zdrowie zdrowiem zdrowiu
zdrowo zdrowotne zdrowotnej zdrowotnych zdrowy zdrowych zdrowym zdziwienie zdziwiony ze zeal zealous
zebami zebow zebra zebrac zebral zebrali zebrane zebrania zebranie zebraniu zebranych zebricku zeby
zebym zebys zebyscie zebysmy zecca zece zechce zeche zeci zecken zed zee zeeland zeeman zeeniveau zeep
zeer zeespiegel zeg zegar zegarek zegarka zege zegel zegen zeggen zeggenschap zegnaj zegt zeh zehen
zehlendorf zehn zehner zehnjahrigen zehnmal zehntausend zehntausende zehnte zehntel zehnten zei zeichen
zeichens zeichne zeichnen zeichner zeichnet zeichnete zeichneten zeichnung zeichnungen zeiden zeig zeige
zeigefinger zeigen zeiger zeigst zeigt zeigte zeigten zeil zeile zeilen zeit zeitalter zeitalters
zeitaufwand zeitdruck zeiten zeitfenster zeitgeist zeitgenossen zeitgenossische zeitgenossischen
zeitgenossischer zeitgleich zeitig zeitlang zeitlebens zeitlich zeitliche zeitlichen zeitlos zeitnah
zeitplan zeitpunkt zeitraum zeitraume zeitschrift zeitschriften zeitspanne zeitumstellung zeitung
zeitungen zeitungsartikel zeitvertreib zeitweilig zeitweise zejmena zejsc zeka zeker zekere zekerheid
zelaza zelden zeldzaam zeldzame zele zelebriert zelena zelene zelenou zeleny zeleznicni zelf zelfde
zelfgemaakte zelfmoord zelfs zelfstandig zelfstandige zelfverdediging zelfvertrouwen zelle zellen zelt
zelte zelten zem zemana zeme zemedelske zemedelstvi zement zemi zemich zemin zemplen zemrel zemrela
zemsta zemsty zen zenada zenden zender zenders zending zendt zene zenei zenekar zenes zenet zenit zenith
zenou zensiert zenska zenske zenskiej zensky zensur zentimeter zentimetern zentral zentralbank
zentralbanken zentrale zentralen zentraler zentrales zentren zentrum zentrums zenu zenujace zenuwachtig
zenuwen zenuwstelsel zeny zeppelin zepsul zeptal zeptat zepter zera zerbrach zerbrechen zerbricht
zerbrochen zeremonie zerfall zerfallen zerfallt zerlegen zerlegt zero zeros zerren zerrissen zerschlagen
zerschlagung zerstoren zerstorer zerstort zerstorte zerstorten zerstorung zerstorungen zerstreut
zertifikat zertifikate zertifiziert zertifizierung zertrummert zerwac zerwal zes zesde zespol zespole
zespolem zespolow zespolowi zespolu zespoly zest zestaw zestawienie zestawieniu zestawu zestawy zestien
zestig zeszlego zeszlej zeszlym zeszyt zeszyty zet zeta zetel zetels zette zettel zetten zeu zeug zeuge
zeugen zeugenaussagen zeugin zeugnis zeugnisse zeugs zeugt zeuren zeus zeven zevende zeventien
zeventiende zeventig zevk zewnatrz zewnetrzne zewnetrznego zewnetrznej zewnetrzny zewnetrznych
zewnetrznym zeznan zeznania zezwolenia zezwolenie zgadnij zgaduje zgadza zgadzac zgadzaja zgadzam
zgadzamy zgadzasz zginac zginal zginela zgineli zginelo zginely zginie zglasza zglaszac zglos zglosic
zglosil zgloszen zgloszenia zgloszenie zgoda zgode zgodna zgodne zgodnie zgodnosc zgodny zgody zgodze
zgodzi zgodzic zgodzie zgodzil zgodzila zgodzili zgonow zgonu zgromadzen zgromadzenia zgromadzenie
zgromadzeniu zgromadzonych zgwalcil zhruba zia ziar ziare ziarna ziarno ziarul zice zicea zicem zich
zicht zichtbaar zichtbare zichzelf zici zid zidentyfikowac zie ziege ziegel ziegen zieh ziehe ziehen
ziehst zieht ziehung ziek zieke zieken ziekenhuis ziekenhuizen ziekte ziekten ziektes ziel ziele zielen
zieleni zielfuhrend zielgruppe zielgruppen zielig zielige zielona zielone zielonego zielonej zielono
zielony zielonych zielonym zielort zielscheibe zielsetzung zielt zielte ziem ziemi ziemia ziemiach
ziemie ziemlich ziemliche ziemlicher ziemniaki ziemniakow zien ziens zieren zierliche ziert ziet ziffer
ziffern zigarette zigaretten zigarre zigarren zigenare zigeuner zii zij zijde zijden zije zijeme ziji
zijici zijkant zijkanten zijn zijnde zijne zijt zil zila zile zilei zilele zili zilnic zilver zilveren
zima zime zimie zimmer zimmern zimmers zimna zimne zimnej zimni zimno zimny zimowe zimowy zimowych
zimowym zimt zimu zimy zin zinc zing zingen zingt zink zinken zinloos zinloze zinn zinnen zins zinsen
zinssatz zinvol zio ziom ziomek zion zip zipfel zipper zira ziraat zirka zirkel zirkus zis zisk ziska
ziskal ziskala ziskali ziskani ziskat zisku zit zitat zitate zitaten zitiere zitieren zitiert zitierte
zitierten zitplaatsen zitra zitrone zitronen zitta zitten zittend zittende zittern zittert zitti zitting
zitto ziua zive zivi zivil zivilbevolkerung zivilcourage zivile zivilen zivilisation zivilisten zivot
zivota zivote zivotem zivotni zivotniho zivotu zivoty zivy ziyade ziyaret zjada zjadl zjadlem zjawisk
zjawiska zjawiskiem zjawisko zjazd zje zjednoczenia zjednoczenie zjednoczone zjednoczonej zjednoczonych
zjedz zjem zjesc zjevne zjisteni zjisti zjistil zjistila zjistili zjistit zjistite zklamani zkouska
zkousku zkousky zkratka zkus zkusenost zkusenosti zkusil zkusim zkusit zkuste zl zla zlamac zlamal
zlamania zlamanie zlapac zlapal zlapali zlata zlate zlato zlaty zle zlecenia zlecenie zlego zlej zlem
zlepseni zlepsit zli zlikwidowac zlin zline zlo zlobek zlodej zlodziei zlodziej zlodzieja zlodzieje
zlokalizowane zlokalizowany zlosc zlosci zlota zlote zlotego zlotej zlotem zloto zloty zlotych zlotym
zloz zloza zlozenia zlozenie zlozeniu zlozona zlozone zlozonej zlozony zlozonych zlozy zlozyc zlozyl
zlozyla zlozyli zlozylo zluta zlute zly zlych zlym zm zmagania zmarl zmarla zmarlego zmarli zmarlo
zmarly zmarlych zmeczeni zmeczenie zmeczona zmeczony zmen zmena zmene zmeni zmenil zmenila zmenilo
zmenit zmenou zmenu zmeny zmian zmiana zmianach zmianami zmiane zmianie zmianom zmiany zmien zmieni
zmienia zmieniac zmieniaja zmieniajac zmienial zmieniam zmieniamy zmienic zmienie zmienil zmienila
zmienilam zmienilem zmienili zmienilo zmienily zmienione zmienisz zmienne zmierza zmierzyc zmizi
zmniejsza zmniejszenia zmniejszenie zmniejszyc zmroku zmusic zmusil zmusza zmuszeni zmuszona zmuszony
zna znac znacek znacie znacka znacku znacky znacne znacza znaczaca znaczace znaczaco znaczacy znaczacych
znaczenia znaczenie znaczeniu znaczna znaczne znacznej znacznie znaczny znacznym znaczy znaczyc znad
znaja znajac znajda znajde znajdowac znajdowal znajdowala znajdowalo znajdowaly znajduja znajdujace
znajdujacego znajdujacej znajdujacy znajdujacych znajdujacym znajduje znajdujemy znajdujesz znajdz
znajdzie znajdziecie znajdziemy znajdziesz znaji znajoma znajomego znajomi znajomo znajomosc znajomosci
znajomy znajomych znajomym znajomymi znak znaki znakiem znakomicie znakomita znakomity znakow znaku znal
znalam znalazl znalazla znalazlam znalazlem znalazles znalazlo znalazly znalem znalezc znalezienia
znalezienie znalezieniu znalezione znaleziono znaleziony znalezli znalezlismy znali znalosti znam znama
zname znameho znamena znamenalo znamenat znameni znamky znamo znamy znamych znana znane znanego znanej
znani znany znanych znanym znanymi znasz znat znate zneni zni znicit zniesc zniesienia zniesienie znika
znikad znikaja znikna zniknac zniknal zniknela zniknelo zniknely zniknie zniszczen zniszczenia
zniszczenie zniszczeniu zniszczona zniszczone zniszczony zniszczonych zniszczy zniszczyc zniszczyl
zniszczyli znosi znosic znosze znova znovu znow znowu zo zoal zoals zobacz zobacza zobaczcie zobacze
zobaczenia zobaczmy zobaczy zobaczyc zobaczycie zobaczyl zobaczyla zobaczylam zobaczylem zobaczyli
zobaczymy zobaczysz zobowiazan zobowiazania zobowiazanie zobowiazany zobrazeni zocalo zocht zochten
zocken zodanig zodat zodiac zodiaco zodoende zodpovednost zodra zoek zoeken zoekmachine zoekresultaten
zoekt zoektocht zoen zoenen zoet zoete zog zogeheten zogen zogenaamd zogenaamde zogenoemde zogerlich
zogern zogert zoiets zojuist zoladek zoladka zolang zold zolder zolfo zolle zollen zollner zolnierz
zolnierza zolnierzami zolnierze zolnierzem zolnierzom zolnierzy zolta zolte zolty zoltym zomaar zombie
zombies zomer zomers zomerse zomervakantie zon zona zonas zonaty zond zondag zondagavond zondagmiddag
zondagochtend zonde zonden zonder zone zoned zonei zonele zonen zoner zones zong zonie zoning zonlicht
zonnebril zonnepanelen zonneschijn zonnestelsel zonnetje zonnig zonnige zonsondergang zonsopgang zony
zoo zooi zoological zoologico zoologie zoology zoom zoon zoons zoontje zoos zopf zor zordur zorg
zorganizowac zorganizowal zorganizowala zorganizowana zorganizowane zorganizowanej zorganizowania
zorganizowanie zorganizowano zorganizowany zorganizowanych zorgde zorgden zorgen zorgt zorgverleners
zorgverzekeraar zorgverzekeraars zorgvuldig zorla zornig zorra zorro zorunda zorunlu zostac zostaja
zostaje zostal zostala zostalam zostalem zostales zostali zostalismy zostalo zostaly zostan zostana
zostane zostanie zostaniesz zostaw zostawcie zostawi zostawia zostawiaja zostawiajac zostawiam zostawic
zostawie zostawil zostawila zostawilam zostawili zou zouden zout zoveel zoveelste zover zowaar zowat
zowel zozeer zpatky zpet zpevacka zpevak zpiva zpivat zpocatku zpozdeni zpracovani zprav zprava
zpravidla zpravodajstvi zpravu zpravy zpusob zpusobem zpusobil zpusobit zpusobu zpusobuje zpusoby
zraneni zrealizowac zrealizowane zrealizowany zrejme zreszta zrezygnowac zrezygnowal zrob zrobcie zrobi
zrobia zrobic zrobicie zrobie zrobienia zrobienie zrobil zrobila zrobilam zrobilas zrobilby zrobilem
zrobiles zrobili zrobilismy zrobilo zrobily zrobimy zrobiona zrobione zrobiono zrobiony zrobisz zrobmy
zrodel zrodla zrodlach zrodlem zrodlo zrovna zrownowazonego zroznicowane zrozum zrozumial zrozumiala
zrozumialam zrozumiale zrozumialem zrozumiales zrozumie zrozumiec zrozumieja zrozumieli zrozumiem
zrozumienia zrozumienie zrozumieniem zrozumiesz zrt zruseni zrusit zrzucic zsenialis zsido zsidok zsir
zsuri zsuzsa zszedl ztraci ztrata ztratil ztratila ztratit ztraty zu zuallererst zubehor zubereiten
zubereitet zubereitung zuby zucca zuccheri zucchero zucchine zucchini zucht zuchten zuchter zuchthaus
zucken zucker zuckt zudem zueinander zuerkannt zuerst zufahrt zufall zufalle zufallig zufallige
zufalligen zufalligerweise zuflucht zufolge zufrieden zufriedener zufriedenheit zufriedenstellend
zufugen zug zugabe zugang zugange zuganglich zugangliche zuganglichen zuge zugeben zugefugt zugefuhrt
zugegangen zugegeben zugegen zugehen zugehorig zugehorige zugehorigen zugehorigkeit zugehort zugeht
zugel zugelassen zugelassenen zugelegt zugen zugenommen zugeordnet zugerechnet zuges zugesagt
zugeschickt zugeschlagen zugeschnitten zugeschrieben zugesetzt zugesichert zugespitzt zugesprochen
zugestanden zugestandnisse zugestehen zugestellt zugestimmt zugeteilt zugetragen zugetraut zugewandt
zugewiesen zugezogen zugfuhrer zugig zugleich zugreifen zugriff zugrunde zugunsten zugute zugverkehr
zuhalter zuhause zuhoren zuhorer zuhorern zuhort zuid zuidelijk zuidelijke zuiden zuidoost zuidoosten
zuidwesten zuigen zuigt zuilen zuinig zuiver zuivere zuiveren zukommen zukommt zukunft zukunftig
zukunftige zukunftigen zukunftiger zul zulagen zulassen zulassig zulassige zulassigen zulassigkeit
zulasst zulassung zulauf zulegen zuletzt zuliebe zulieferer zulk zulke zullen zult zum zumachen zumal
zumbi zumbido zumbis zumeist zumindest zumo zumutbar zumute zumuten zumutung zunachst zunahme zunden
zundet zundung zunehmen zunehmend zunehmende zunehmendem zunehmenden zunehmender zuneigung zunft zunge
zungen zunichte zunimmt zunutze zuordnen zuordnung zupa zupe zupelnie zuppa zupy zur zurda zurdo zure
zurecht zurich zurita zuruck zuruckbleiben zuruckblicken zuruckbringen zuruckfuhren zuruckgeben
zuruckgeblieben zuruckgebracht zuruckgefuhrt zuruckgegangen zuruckgegeben zuruckgegriffen zuruckgehalten
zuruckgehen zuruckgeht zuruckgekehrt zuruckgekommen zuruckgelassen zuruckgelegt zuruckgenommen
zuruckgeschickt zuruckgetreten zuruckgewiesen zuruckgezogen zuruckgreifen zuruckhalten zuruckhaltend
zuruckhaltung zuruckholen zuruckkehren zuruckkehrt zuruckkehrte zuruckkommen zuruckkommt zurucklassen
zurucklegen zuruckliegenden zurucknehmen zuruckschicken zurucktreten zuruckzahlen zuruckziehen
zuruckzufuhren zuruckzugeben zuruckzukehren zuruckzukommen zuruckzuziehen zurzeit zus zusage zusagen
zusammen zusammenarbeit zusammenarbeiten zusammenarbeitet zusammenbrechen zusammenbruch zusammenfassen
zusammenfassend zusammenfassung zusammengearbeitet zusammengebrochen zusammengefasst zusammengefuhrt
zusammengelegt zusammengeschlagen zusammengeschlossen zusammengesetzt zusammengestellt zusammengetragen
zusammenhalt zusammenhalten zusammenhang zusammenhange zusammenhangen zusammenhangende zusammenhangenden
zusammenhangt zusammenkommen zusammenkunft zusammenleben zusammenlebens zusammenlegung zusammenschluss
zusammensetzen zusammensetzt zusammensetzung zusammenspiel zusammenstellen zusammenstellung
zusammentreffen zusammenwirken zusammenzuarbeiten zusammenzustellen zusatz zusatze zusatzlich
zusatzliche zusatzlichen zusatzlicher zusatzliches zuschauen zuschauer zuschauern zuschlag zuschlagen
zuschuss zuschusse zusehen zusehends zusje zusjes zuspruch zussen zustal zustala zustali zustalo zustaly
zustand zustande zustandekommen zustanden zustandes zustandig zustandige zustandigen zustandigkeit
zustandigkeiten zustane zustat zustava zustavaji zustehen zusteht zustellung zuster zusters zustimmen
zustimmt zustimmung zustrom zut zutage zutat zutaten zuteil zutiefst zutrauen zutreffen zutreffend
zutrifft zutritt zutun zuur zuurstof zuverlassig zuverlassige zuverlassigen zuverlassiger
zuverlassigkeit zuversicht zuversichtlich zuvor zuwachs zuwanderer zuwanderung zuweilen zuweisung
zuwenden zuwendung zuwendungen zuwenig zuwider zuzug zuzugeben zuzuglich zuzuhoren zuzulassen zuzuordnen
zuzurechnen zuzuschreiben zuzusehen zuzustimmen zuzycie zverejnil zvirat zvirata zvire zvitezil zvladne
zvladnout zvlast zvlaste zvlastni zvolen zvuk zvyseni zvysit zvysuje zw zwaaien zwaait zwaan zwaar
zwaard zwaarden zwaarder zwaardere zwaarste zwaartekracht zwager zwak zwakke zwakte zwalczac zwalczania
zwalnia zwana zwane zwanego zwanej zwang zwangen zwanger zwangere zwangerschap zwangsarbeit zwangslaufig
zwangsweise zwany zwanych zwanym zwanzig zwanziger zwar zware zwart zwarte zwarten zwazywszy zweck
zwecke zwecken zwecklos zwecks zweden zweer zweet zwei zweieinhalb zweier zweierlei zweifach zweifache
zweifel zweifelhaft zweifelhafte zweifelhaften zweifellos zweifeln zweifelsfall zweifelsfrei
zweifelsohne zweifelt zweifle zweig zweige zweigen zweihundert zweijahrige zweijahrigen zweikampf
zweimal zweit zweite zweiten zweitens zweiter zweites zweitligisten zwembad zwemmen zwemmers zwerg
zwerge zwerver zweryfikowac zweten zweven zwevende zwiastun zwiazana zwiazane zwiazanego zwiazanej
zwiazani zwiazany zwiazanych zwiazanym zwiazanymi zwiazek zwiazkach zwiazki zwiazkiem zwiazkow zwiazku
zwickau zwiebel zwiebeln zwieksza zwiekszenia zwiekszenie zwiekszy zwiekszyc zwierzat zwierze zwierzecia
zwierzeta zwierzetami zwijg zwijgen zwilling zwillinge zwillingen zwingen zwingend zwingende zwingt
zwischen zwischendurch zwischenfall zwischenfalle zwischenlager zwischenzeit zwischenzeitlich zwlaszcza
zwlok zwloki zwolennicy zwolennikiem zwolennikow zwolf zwolften zwolnic zwolnienia zwolnienie zwolnieniu
zwolnil zwolniony zwraca zwracac zwracaja zwracam zwroc zwroci zwrocic zwrocil zwrocila zwrot zwrotnice
zwrotow zwrotu zwroty zwyciestwa zwyciestwie zwyciestwo zwyciezca zwyciezcow zwyciezcy zwyciezyl zwyczaj
zwyczaje zwyczajna zwyczajne zwyczajnie zwyczajny zwyczaju zwykla zwykle zwyklego zwyklej zwykli zwykly
zwyklych zwyklym zyc zycia zycie zyciem zyciowe zyciowy zyciowych zyciu zycze zyczen zyczenia zyczenie
zyczy zyczyc zyczymy zyd zydem zydow zydowska zydowski zydowskich zydowskie zydowskiego zydowskiej zydzi
zyj zyja zyjacy zyjacych zyje zyjemy zyjesz zyklen zyklus zyl zyla zyli zylinder zylo zyly zynisch
zynismus zypern zysk zyskac zyskal zyskala zyski zyskow zysku zyskuja zyskuje zywa zywcem zywe zywego
zywi zywnosc zywnosci zywo zywy zywych zywym zza zzp αγαπαει αγαπασ αγαπαω αγαπημενα αγαπημενη αγαπημενο
αγαπησ αγαπω αγγλια αγγλικα αγια αγιασ αγιο αγιοσ αγιου αγιων αγκαλια αγνωστο αγορα αγορασ αγορασα
αγορασε αγορεσ αγορι αγορια αγρια αγροτεσ αγχοσ αγωνα αγωνασ αγωνεσ αγωνια αγωνιστικη αγωνων αδεια
αδειεσ αδελφη αδελφο αδελφοσ αδερφη αδερφια αδερφοσ αδικο αδυναμια αδυνατο αεκ αεπ αερα αερασ αεριο
αεριου αεροδρομιο αεροπλανο αθηνασ αθηνων αθλητεσ αθλητικα αιγαιο αιγαιου αιγυπτο αιθουσα αιμα αιματοσ
αισθηματα αισθηση αιτημα αιτησεισ αιτηση αιτια αιωνα αιωνεσ ακολουθει ακολουθησε ακολουθησει ακολουθουν
ακομα ακομη ακου ακουγεται ακουει ακουσ ακουσα ακουσει ακουστε ακουσω ακουω ακρα ακρη ακριβεια ακριβωσ
ακροπολη ακτη αλατι αλβανια αλεξη αλεξησ αληθεια αληθινα αληθινη αληθινο αλκοολ αλλα αλλαγεσ αλλαγη
αλλαζει αλλαζουν αλλαξε αλλαξει αλλαξουν αλλαξω αλλεσ αλλη αλληλεγγυησ αλλιωσ αλλο αλλοι αλλον αλλοσ
αλλοτε αλλου αλλουσ αλλων αλλωστε αλμπουμ αμα αμαξι αμερικανικη αμερικανοσ αμερικη αμερικησ αμεσα αμεση
αμεσωσ αμυνα αμυνασ ανα αναγκεσ αναγκη αναγκησ αναγνωριση αναγνωση αναζητηση ανακαλυψε ανακοινωσε
ανακοινωση αναλαβει αναλαμβανει αναλογα αναλυση αναμενεται αναμεσα αναμνησεισ αναπτυξη αναπτυξησ
αναρτηση αναρωτιεμαι ανασα ανατολικα ανατολικη ανατολικησ ανατροπη αναφερει αναφερεται αναφερονται
αναφερουν αναφορα αναφορεσ ανδρα ανδρασ ανδρεα ανδρεσ ανδρων ανελαβε ανεξαρτητα ανετα ανεφερε ανηκει
ανηκουν ανησυχια ανθρωπινη ανθρωπινο ανθρωπο ανθρωποι ανθρωποσ ανθρωπου ανθρωπουσ ανθρωπων ανοδο ανοιγει
ανοιγμα ανοιξε ανοιξει ανοιξη ανοιχτα ανοιχτη ανοιχτο ανταλλαγη ανταλλαγμα αντε αντι αντιγραφο
αντιδρασεισ αντιδραση αντιθεση αντιθετα αντιθετο αντικειμενα αντικειμενο αντιληψη αντιμετωπισει
αντιμετωπιση αντιο αντιπαλο αντιπολιτευση αντιπολιτευσησ αντιπροεδροσ αντισταση αντιστοιχα αντιστοιχο
αντρα αντρασ αντρεσ αντωνη αντωνησ ανω αξια αξιασ αξιεσ αξιζει αξιοθεατα αξιολογηση αξονα απ'την απ'το
απαγορευεται απαγορευση απαιτει απαιτειται απαιτησεισ απαντα απαντησε απαντησει απαντησεισ απαντηση
απαραιτητα απαραιτητο απατη απειλη απελευθερωση απεναντι απεργια απευθειασ απιστευτα απιστευτη απιστευτο
απλα απλη απλο απλωσ απο απογευμα αποδειξεισ αποδειξη αποδοση αποκαλυπτει αποκαλυψη αποκατασταση
αποκλειεται αποκλειστικα αποκτησει απολυτα απολυτη απολυτο απολυτωσ αποπειρα αποσταση αποστολη αποστολησ
αποτελει αποτελειται αποτελεσμα αποτελεσματα αποτελουν αποτυχια απουσια αποφασεισ αποφαση αποφασισε
αποφασισει αποψε αποψεισ αποψη απριλιου απωλεια απωλειεσ αρα αραγε αργα αργοτερα αρεσε αρεσει αρεσουν
αρη αρθρα αρθρο αριθμο αριθμοσ αριθμου αριθμουσ αριστερα αριστερασ αριστερη αριστερο αρκει αρκετα
αρκετεσ αρκετη αρκετο αρκετοι αρχαια αρχεια αρχειο αρχεσ αρχη αρχηγο αρχηγοσ αρχησ αρχιζει αρχιζουν
αρχικα αρχικη αρχισαν αρχισε αρχισει αρχιτεκτονικη αρχων αρωμα ασε ασθενεια ασθενεισ ασθενησ ασκηση
αστεια αστειο αστερι αστερια αστυνομια αστυνομιασ αστυνομικο αστυνομικοι αστυνομικοσ αστυνομικουσ
ασφαλεια ασφαλειασ ασφαλη ασχημα ασχολειται ασχολουνται ατμοσφαιρα ατομα ατομο ατομου ατομων αττικη
αττικησ ατυχημα αυγα αυγουστο αυγουστου αυλη αυξηση αυριο αυστραλια αυτα αυτεσ αυτη αυτην αυτησ αυτια
αυτο αυτοι αυτοκινητα αυτοκινητο αυτοκινητου αυτοκινητων αυτον αυτοσ αυτου αυτουσ αυτων αφεντικο αφηνει
αφηνεισ αφηνοντασ αφηνουν αφηνω αφησαν αφησε αφησει αφηστε αφησω αφιερωμα αφιερωμενο αφορα αφορμη
αφορουν αφου αφρικη βαζει βαζεισ βαζουμε βαζουν βαζω βαθια βαθμο βαθμολογια βαθμουσ βαθοσ βαλε βαλει
βαλεισ βαλουμε βαλουν βαλτε βαλω βαν βαρια βαροσ βαρουσ βαρυ βασει βασεισ βαση βασιζεται βασικα βασικεσ
βασικη βασικο βασικοσ βασιλειο βασιλη βασιλια βασιλιασ βασιλισσα βγαζει βγαινει βγαινουν βγαλει βγαλω
βγει βγεισ βγηκε βγουμε βγω βδομαδα βεβαια βεβαιωσ βελτιωση βενιζελου βερολινο βημα βηματα βια βιασ
βιβλια βιβλιο βιβλιοθηκη βιβλιου βιβλιων βιντεο βιομηχανια βλεμμα βλεπει βλεπεισ βλεπετε βλεπουμε
βλεπουν βλεπω βοηθαει βοηθεια βοηθησε βοηθησει βοηθησουν βοηθοσ βολου βολτα βομβα βορεια βουλγαρια
βουλευτεσ βουλευτησ βουλη βουλησ βουνα βουνο βραβεια βραβειο βραδια βραδυ βραζιλια βρε βρεθει βρεθηκαν
βρεθηκε βρει βρεισ βρειτε βρεσ βρετανια βρηκα βρηκαμε βρηκαν βρηκε βρισκει βρισκεισ βρισκεται
βρισκομαστε βρισκονται βρισκοταν βρισκουν βρισκω βρουμε βρουν βροχη βρυξελλεσ βρω βυζια γαλα γαλλια
γαλλιασ γαλλικη γαμο γαμοσ γαμου γαμω γατα γεγονοσ γεγονοτα γεια γειτονια γεματη γεματο γενεθλια γενια
γενιασ γενικα γενικεσ γενικη γενικησ γενικο γενικοσ γενικοτερα γενικου γεννηθηκε γερμανια γερμανιασ
γερμανικη γερμανοι γευμα γευση γεφυρα γεωργιου γηπεδο γησ γι'αυτο για γιαγια γιαννη γιατι γιατρε γιατρο
γιατροι γιατροσ γινει γινεισ γινεσαι γινεται γινετε γινονται γινοταν γινουμε γινουν γινω γιο γιορτη γιοσ
γιου γιωργο γιωργου γκολ γλυκα γλυκια γλυκο γλωσσα γλωσσασ γλωσσεσ γνωμη γνωριζε γνωριζει γνωριζεισ
γνωριζετε γνωριζουμε γνωριζουν γνωριζω γνωρισα γνωρισε γνωρισει γνωση γνωστα γνωστη γνωστο γνωστοσ
γονεισ γραμμα γραμματα γραμματεασ γραμμεσ γραμμη γραμμησ γραφει γραφεια γραφειο γραφειου γραφη γραφω
γραψει γραψω γρηγορα γρηγορο γυαλια γυμνασιο γυμναστηριο γυναικα γυναικασ γυναικεια γυναικειο γυναικεσ
γυναικων γυρισε γυρισει γυρο γυρω γωνια δανεια δασκαλοσ δασοσ δεδομενα δεδομενου δεδομενων δεη δει
δειγμα δειγματα δειξει δεισ δειτε δειχνει δειχνουν δεκα δεκαδεσ δεκαετια δεκαετιασ δεκαετιεσ δεκεμβριου
δελτιο δεν δεντρα δεντρο δεξι δεξια δερμα δεσ δευτερα δευτερη δευτερο δευτερολεπτα δευτεροσ δεχεται
δηθεν δηλ δηλαδη δηλωνει δηλωσε δηλωσεισ δηλωση δημαρχοσ δημητρη δημιουργει δημιουργηθει δημιουργηθηκε
δημιουργησε δημιουργησει δημιουργια δημιουργιασ δημιουργωντασ δημο δημοκρατια δημοκρατιασ δημοσια
δημοσιασ δημοσιευση δημοσιο δημοσιογραφοι δημοσιογραφοσ δημοσιου δημοσιων δημοτικη δημοτικο δημοτικου
δημουσ δημοψηφισμα δημων δια διαβαζω διαβασα διαβασε διαβασει διαβαστε διαγωνισμο διαγωνισμοσ
διαγωνισμου διαδικασια διαδικασιεσ διαδικτυο διαδρομη διαθεση διαθεσιμα διαθεσιμο διαθετει διαθετουν
διακοπεσ διακοπη διακριση διαμερισμα διανομη διαολο διαπραγματευσεισ διαρκεια διαστασεισ διαστημα
διαταξη διατηρει διατηρηση διατροφη διαφημιση διαφορα διαφορεσ διαφορετικα διαφορετικεσ διαφορετικη
διαφορετικο διαφορουσ διαφορων διαχειριση διεθνεισ διεθνεσ διεθνη διεθνησ διεθνουσ διευθυνση διευθυντη
διευθυντησ δικα δικαιο δικαιολογια δικαιοσυνη δικαιοσυνησ δικαιου δικαιωμα δικαιωματα δικαιωματων
δικαστηρια δικαστηριο δικεσ δικη δικηγοροσ δικια δικιο δικο δικοσ δικουσ δικτυο δικτυου δινει δινεισ
δινεται δινοντασ δινουμε δινουν δινω διοικηση διοικησησ διοικητη διοικητησ διοικητικο διοργανωση διοτι
διπλα διπλη διπλο δισ δισκο διχωσ δντ δοθει δοθηκε δολαρια δολοφονηθηκε δολοφονια δολοφονοσ δομη δοντια
δοξα δοση δουλεια δουλειεσ δουλευει δουλευουν δουμε δουν δραμα δραση δρασησ δραστηριοτητα δραστηριοτητεσ
δρομο δρομοσ δρομου δρομουσ δυναμεισ δυναμεων δυναμη δυναμησ δυναμικο δυνατα δυνατη δυνατο δυνατον
δυνατοτητα δυο δυση δυσκολα δυσκολεσ δυσκολη δυσκολιεσ δυσκολο δυστυχωσ δυτικα δυτικη δυτικησ δωδεκα
δωματια δωματιο δωρα δωρεαν δωρο δωσε δωσει δωσεισ δωσουμε δωσουν δωστε δωσω εαν εαυτο εαυτοσ εβαλα
εβαλαν εβαλε εβγαλε εβδομαδα εβδομαδασ εβδομαδεσ εγγραφα εγγραφο εγγυηση εγιναν εγινε εγκαταστασεισ
εγκατασταση εγκεφαλο εγκλημα εγκληματα εγκυοσ εγραφε εγραψα εγραψε εγω εδαφοσ εδειξε εδινε εδρα εδρασ
εδω εδωσαν εδωσε εεε εθνικη εθνικησ εθνικο εθνικου εθνοσ ειδα ειδαμε ειδαν ειδε ειδεσ ειδη ειδησεισ
ειδησεων ειδηση ειδικα ειδικεσ ειδικη ειδικο ειδικοσ ειδικοτερα ειδοσ ειδουσ ειδων εικονα εικονεσ εικοσι
ειμαι ειμαστε ειναι ειπα ειπαμε ειπαν ειπε ειπεσ ειρηνησ εισ εισαγγελεα εισαγωγη εισαι εισαστε εισιτηρια
εισιτηριο εισοδημα εισοδο εισοδοσ ειστε ειτε ειχα ειχαμε ειχαν ειχατε ειχε ειχεσ εκανα εκαναν εκανε
εκανεσ εκατ εκατο εκατομμυρια εκατομμυριων εκατονταδεσ εκδηλωσεισ εκδηλωση εκδοσεισ εκδοση εκδοσησ
εκδοχη εκει εκεινα εκεινεσ εκεινη εκεινο εκεινοι εκεινον εκεινοσ εκεινουσ εκθεσεισ εκθεση εκκλησια
εκκλησιασ εκλεισε εκλογεσ εκλογων εκπαιδευση εκπαιδευσησ εκπληξη εκπομπεσ εκπομπη εκπομπησ εκπροσωποσ
εκπτωση εκρηξη εκστρατεια εκταση εκτελεση εκτιμηση εκτοσ εκφραση ελα ελαβε ελατε ελαχιστα ελεγα ελεγαν
ελεγε ελεγχει ελεγχο ελεγχοσ ελεγχου ελεοσ ελευθερα ελευθερη ελευθεριασ ελευθερο ελευθεροι ελευθεροσ
ελλαδα ελλαδασ ελλαδοσ ελλειψη ελληνα ελληνασ ελληνεσ ελληνιδα ελληνικα ελληνικεσ ελληνικη ελληνικησ
ελληνικο ελληνικοσ ελληνικου ελληνικων ελληνων ελπιδεσ ελπιζω εμαθα εμαθε εμασ εμειναν εμεινε εμεισ
εμενα εμπειρια εμπιστοσυνη εμπορικο εμποριο εμποριου εμπροσ εμφανιζεται εμφανιζονται εμφανισεισ εμφανιση
εμφανιστει εμφανιστηκε ενα εναν εναντι εναντια εναντιον εναρξη ενασ ενδειξεισ ενδειξη ενδεχομενο
ενδιαφερει ενδιαφερον ενεργεια ενεργειασ ενεργειεσ ενημερωση ενημερωσησ ενισχυση εννεα εννοεισ εννοειται
εννοια εννοω ενοσ ενοτητα ενοτητασ ενοχλει ενταξει ενταση εντελωσ εντολεσ εντολη εντονα εντονη εντοσ
εντυπωση εντυπωσιακο ενω ενωση ενωσησ εξαιρεση εξαιρετικα εξαιρετικη εξαιτιασ εξακολουθει εξαλλου
εξαρταται εξελιξεισ εξελιξη εξετασεισ εξεταση εξηγει εξηγησεισ εξησ εξι εξοδα εξοδο εξοπλισμο εξουσια
εξουσιασ εξυπνη εξυπνο εξω εξωτερικη εξωτερικο εξωτερικων επαγγελματικη επαθε επαιζε επαιξε επανασταση
επανω επαρχια επαφη επειδη επεισοδια επεισοδιο επειτα επεκταση επελεξε επεμβαση επεξεργασια επεσε
επεστρεψε επι επιασε επιβατεσ επιδραση επιθεσεισ επιθεση επιθυμια επικεφαλησ επικινδυνη επικινδυνο
επικοινωνια επικοινωνιασ επιλογεσ επιλογη επιμελεια επιπεδα επιπεδο επιπεδου επιπλεον επιρροη επισημα
επισημη επισημο επισησ επισκεπτεσ επισκεψη επιστημησ επιστημονεσ επιστημονικη επιστημων επιστολη
επιστρεφει επιστρεψει επιστροφη επιτεθηκε επιτελουσ επιτρεπει επιτρεπεται επιτροπη επιτροπησ επιτυχια
επιτυχιεσ επιφανεια επιχειρησεισ επιχειρησεων επιχειρηση επιχειρησησ επομενα επομενεσ επομενη επομενο
επομενοσ επομενωσ εποχεσ εποχη εποχησ επρεπε επροκειτο επτα εργα εργαζεται εργαζομενοι εργαζομενουσ
εργαζομενων εργαλεια εργασια εργασιασ εργασιεσ εργαστηριο εργατεσ εργο εργοστασιο εργου εργων ερευνα
ερευνασ ερευνεσ ερευνητεσ ερευνων ερθει ερθεισ ερθουν εριξε ερμηνεια ερντογαν ερτ ερχεται ερχομαι
ερχονται ερωτα ερωτασ ερωτημα ερωτησεισ ερωτηση εσασ εσεισ εσενα εσοδα εστειλε εστιατοριο εστω εσυ
εσωτερικη εσωτερικο εσωτερικων εταιρεια εταιρειασ εταιρειεσ εταιρια εταιριασ ετη ετησια ετοιμη ετοιμο
ετοιμοι ετοιμοσ ετοσ ετουσ ετσι ετων ευθεια ευθυνεσ ευθυνη ευθυνησ ευκαιρια ευκαιριεσ ευκολα ευκολη
ευκολο ευρυτερη ευρω ευρωπαικεσ ευρωπαικη ευρωπαικησ ευρωπαικο ευρωπαικου ευρωπη ευρωπησ ευτυχωσ
ευχαριστουμε ευχαριστω ευχη ευχομαι εφαρμογεσ εφαρμογη εφεραν εφερε εφημεριδα εφημεριδασ εφημεριδεσ
εφοσον εφτασαν εφτασε εφτιαξα εφτιαξε εφυγαν εφυγε εχασα εχασαν εχασε εχει εχεισ εχετε εχοντασ εχουμε
εχουν εχω εωσ ζαχαρη ζει ζεισ ζεστη ζεστο ζευγαρι ζευγαρια ζημια ζημιεσ ζησει ζησεισ ζητα ζηταει ζητασ
ζητημα ζητηματα ζητησε ζητησει ζητουν ζουμε ζουν ζουσε ζωα ζωεσ ζωησ ζωνη ζωντανα ζωντανη ζωων ηγεσια
ηγετεσ ηγετησ ηδη ηθελα ηθελαν ηθελε ηθελεσ ηθικη ηθοποιοσ ηλεκτρονικο ηλιθια ηλιθιοσ ηλικια ηλικιασ
ηλιο ηλιοσ ηλιου ημασταν ημερα ημερασ ημερεσ ημερολογιο ημερομηνια ημερων ημουν ηξερα ηξερε ηπα ηπειρου
ηρακλειο ηρακλειου ηρθα ηρθαν ηρθε ηρωα ηρωασ ηρωεσ ησουν ησυχια ηταν ηττα ηχο θαλασσα θαλασσασ θανατο
θανατοσ θανατου θαρροσ θαυμα θεα θεατρο θεατρου θεε θεια θειο θελαμε θελει θελεισ θελετε θελουμε θελουν
θελω θεμα θεματα θεο θεοσ θεου θεραπεια θερμοκρασια θεσ θεσεισ θεσεων θεση θεσησ θεσσαλιασ θεσσαλονικη
θεσσαλονικησ θετικα θετικη θεωρει θεωρειται θεωρια θεωρουν θεωρουνται θεωρω θλιψη θρακη θρακησ θρησκεια
θυμα θυμαμαι θυμασαι θυμαστε θυματα θυμαται θυμιζει ιανουαριο ιανουαριου ιαπωνια ιατρικη ιατρικησ ιδεα
ιδεεσ ιδια ιδιαιτερα ιδιαιτερη ιδιαιτερο ιδιασ ιδιεσ ιδιο ιδιοι ιδιοκτησια ιδιοκτητησ ιδιοσ ιδιοτητα
ιδιοτητεσ ιδιου ιδιωσ ιδιωτικη ιδιωτικο ιδρυθηκε ιδρυμα ιδρυματοσ ιδρυση ιερα ιερο ιησου ικανοτητα
ικανοτητεσ ινστιτουτο ιντερνετ ιουλιο ιουλιου ιουνιο ιουνιου ιρακ ιραν ισα ισπανια ισραηλ ιστορια
ιστοριασ ιστοριεσ ιστορικα ιστορικη ιστορικο ιστοσελιδα ισχυ ισχυει ισχυοσ ισχυρη ισχυρο ισωσ ιταλια
ιχνη ιωαννη ιωαννινων καθ καθαρα καθαρη καθαρο καθε καθενα καθενασ καθεστωσ καθεται καθηγητεσ καθηγητη
καθηγητησ καθημερινα καθημερινη καθολου καθυστερηση καθωσ και καινουργια καινουργιο καινουρια καινουριο
καιρο καιροσ κακη κακο καλα καλει καλεσ καλεσε καλημερα καληνυχτα καλησπερα καλιφορνια καλλιεργεια
καλλιτεχνεσ καλο καλοι καλοκαιρι καλοκαιριου καλοσ καλυπτει καλυτερα καλυτερεσ καλυτερη καλυτερο
καλυτεροσ καλυψη καλωσ καμερα καμερεσ καμια καν κανα καναλι καναλια καναμε καναπε κανατε κανε κανει
κανεισ κανενα κανεναν κανενασ κανετε κανονα κανονεσ κανονικα κανονικη κανοντασ κανουμε κανουν καντε κανω
καποια καποιεσ καποιο καποιοι καποιον καποιοσ καποιου καποιουσ καποτε καπου καπωσ καρδια καρδιασ καρεκλα
καριερα καρκινο καρκινου καρλ καρτα καρτεσ καστρο κατ κατα καταθεση καταλαβα καταλαβαινει καταλαβαινεισ
καταλαβαινω καταλαβε καταλαβει καταλαβεισ καταλαβεσ καταλαβουν καταλαβω καταληγει καταληψη καταλληλη
καταλληλο καταλογο καταργηση καταρρευση κατασκευη κατασκευησ καταστασεισ κατασταση καταστασησ καταστημα
καταστηματα καταστροφη καταφεραν καταφερε καταφερει καταφυγιο κατεληξε κατευθειαν κατευθυνση κατηγορια
κατηγοριασ κατηγοριεσ κατι κατοικια κατοικοι κατοικουσ κατοικων κατοπιν κατοχη κατσε κατω καφε κει
κειμενα κειμενο κενο κεντρα κεντρικη κεντρικησ κεντρικο κεντρο κεντρου κερδη κερδιζει κερδισε κερδισει
κερκυρα κεφαλαιο κεφαλι κηδεια κηπο κιλα κιμ κινα κινδυνο κινδυνοσ κινδυνου κινειται κινημα κινηματοσ
κινησεισ κινηση κινητα κινητηρα κινητο κιολασ κκε κλαμπ κλειδι κλειδια κλεινει κλεισει κλεισιμο κλειστο
κλικ κλιμα κλινικη κλπ κοζανησ κοιλια κοιμαται κοιμηθω κοινα κοινη κοινο κοινοβουλιο κοινοτητα
κοινοτητασ κοινου κοινωνια κοινωνιασ κοινωνικα κοινωνικεσ κοινωνικη κοινωνικησ κοινωνικο κοινωνικων
κοιτα κοιτασ κοκκινα κοκκινη κοκκινο κολαση κολπο κομμα κομματα κομματι κομματια κομματοσ κοντα κοντρα
κοπελα κοπο κορη κορησ κοριτσακι κοριτσι κοριτσια κορυφαια κορυφη κοσμο κοσμοσ κοσμου κοστοσ κοτοπουλο
κουβεντα κουζινα κουκλα κουμπι κουτι κρασι κραταει κρατη κρατησε κρατησει κρατησεισ κρατοσ κρατουσ
κρατων κρεασ κρεβατι κρεμα κρητη κρητησ κριμα κρισ κριση κρισησ κριτικη κρυβει κρυβεται κρυο κρυφα
κτιρια κτιριο κτλ κυβερνησεισ κυβερνηση κυβερνησησ κυβερνητη κυβερνητησ κυκλο κυκλοσ κυκλου κυκλουσ
κυκλοφορει κυκλοφορησε κυκλοφορια κυκλοφοριασ κυκλοφορουν κυμα κυνηγι κυπελλο κυπελλου κυπρο κυπροσ
κυπρου κυρια κυριακησ κυριαρχια κυριε κυριεσ κυριο κυριοι κυριολεκτικα κυριοσ κυριου κυριωσ κυτταρα
κωδικα κωδικο κωλο κωνσταντινου κωνσταντινουπολη κωστα λαβει λαδι λαθη λαθοσ λαικη λαιμο λαμβανει λαο
λαοσ λαου λαρισα λαρισασ λεγαμε λεγεται λεγοντασ λεει λειπει λειπουν λειτουργει λειτουργια λειτουργιασ
λειτουργιεσ λειτουργουν λεμε λενε λεξεισ λεξη λεπτα λεπτο λεπτομερειεσ λεσ λετε λευκη λευκο λευκωσια
λεφτα λεω λεωφορειο ληξη ληψη λιγα λιγεσ λιγη λιγκ λιγο λιγοι λιγοτερα λιγοτερο λιγουσ λιμανι λιμνη
λιστα λογαριασμο λογαριασμουσ λογια λογικα λογικη λογικο λογισμικο λογο λογοι λογοσ λογου λογουσ λογω
λοιπον λονδινο λοσ λουλουδια λυκειο λυπαμαι λυσεισ λυση μαγαζι μαγεια μαγικο μαζι μαθει μαθεισ μαθετε
μαθημα μαθηματα μαθηματικα μαθητεσ μαθητησ μαθητων μαθουμε μαθουν μαθω μαικλ μαιο μαιου μαιρη μακαρι
μακεδονια μακεδονιασ μακρια μαλακα μαλακασ μαλακια μαλακιεσ μαλιστα μαλλια μαλλιων μαλλον μαμα μανα μαρκ
μαρτιν μαρτιο μαρτιου μαρτυρεσ μασ μασκα ματ ματι ματια ματσ μαυρη μαυρο μαχαιρι μαχεσ μαχη μαχησ μεγαλα
μεγαλεσ μεγαλη μεγαλησ μεγαλο μεγαλοι μεγαλοσ μεγαλου μεγαλουσ μεγαλυτερα μεγαλυτερεσ μεγαλυτερη
μεγαλυτερο μεγαλυτεροσ μεγαλων μεγαλωσε μεγαρο μεγεθοσ μεγεθουσ μεθοδο μεθοδοσ μεθοδουσ μεινει μεινετε
μεινουν μεινω μειωση μελετεσ μελετη μελη μελι μελλον μελοσ μελων μεν μενα μενει μενουν μεξικο μερα μερεσ
μερη μερια μερικα μερικεσ μερικοι μερικουσ μεροσ μερουσ μεσ μεσα μεση μεσημερι μεσο μεσογειο μεσοσ μεσω
μετα μεταδοση μεταλλιο μεταναστεσ μεταναστων μεταξυ μεταρρυθμισεισ μεταφερει μεταφορα μεταφορασ
μεταφραση μετρα μετραει μετρο μετρων μετωπο μεχρι μηδεν μηκοσ μηκουσ μην μηνεσ μηνυμα μηνυματα μηνων
μηπωσ μητερα μητερασ μητροπολιτησ μηχανεσ μηχανη μια μιασ μικρα μικρεσ μικρη μικρησ μικρο μικροσ
μικροτερη μικροτερο μικρου μικρων μιλα μιλαει μιλαμε μιλανε μιλασ μιλατε μιλαω μιλησε μιλησει μιλησουμε
μιλησω μιλια μιλουν μιση μισο μισοσ μμε μνημειο μνημη μνημησ μνημονιο μοδασ μοιαζει μοιαζουν μοιρα μολισ
μοναδα μοναδεσ μοναδικη μοναδικο μοναδικοσ μονη μονιμη μονο μονοι μονον μονοπατι μονοσ μοντελα μοντελο
μορφεσ μορφη μου μουσειο μουσικη μουσικησ μουσικο μουτρα μπα μπαινει μπαινουν μπαλα μπαμπα μπαμπασ
μπανιο μπαρ μπασκετ μπαταρια μπει μπηκα μπηκε μπλε μπλοκ μπορει μπορεισ μπορειτε μπορεσε μπορεσει
μπορουμε μπορουν μπορουσα μπορουσαμε μπορουσαν μπορουσε μπορω μπουν μπραβο μπροστα μπυρα μπω μυαλα μυαλο
μυριζει μυστηριο μυστικα μυστικο μυτη μωρα μωρο ναζι ναι ναο ναρκωτικα ναρκωτικων νατο νεα νεαρη νεαροσ
νεασ νεεσ νεκρη νεκρο νεκροι νεκροσ νεκρουσ νεκρων νεο νεοι νεοσ νεου νεουσ νερα νερο νερου νεων νησι
νησια νησιου νικεσ νικησ νικησε νικητησ νικο νικου νιωθει νιωθεισ νιωθω νοεμβριου νοημα νοιαζει νομιζα
νομιζει νομιζεισ νομιζετε νομιζουν νομιζω νομικα νομισμα νομο νομοσ νομου νομουσ νοσοκομεια νοσοκομειο
νοτια νου νουμερο ντε ντειβιντ ντερμπι ντι ντοκιμαντερ ντροπη νυν νυχια νυχτα νυχτεσ νωρισ νωριτερα ξανα
ξαφνικα ξεκαθαρα ξεκινα ξεκιναει ξεκινησαν ξεκινησε ξεκινησει ξεκινουν ξενοδοχειο ξενοι ξερει ξερεισ
ξερετε ξερουμε ξερουν ξερω ξεχασα ξεχασει ξεχνασ ξεχωριστη ξεχωριστο ξυλο οδηγει οδηγησε οδηγησει
οδηγιεσ οδηγο οδηγοσ οδηγουν οδο οδοσ οδου οηε οθονη οικο οικογενεια οικογενειασ οικογενειεσ οικονομια
οικονομιασ οικονομικα οικονομικεσ οικονομικη οικονομικησ οικονομικο οικονομικων οκτω οκτωβριο οκτωβριου
ολα ολεσ ολη ολο ολοι ολοκληρη ολοκληρο ολοκληρωθηκε ολοκληρωση ολοσ ολουσ ολυμπιακο ολυμπιακοσ
ολυμπιακου ολων ομαδα ομαδασ ομαδεσ ομαδων ομιλια ομιλο ομιλοσ ομιλου ομορφα ομορφεσ ομορφη ομορφια
ομορφο ομοσπονδια ομοσπονδιασ ομωσ ονειρα ονειρο ονομα ονομαζεται ονομασια ονοματα οντωσ οξυ οπλα οπλο
οπλων οποια οποιαδηποτε οποιασ οποιεσ οποιο οποιοδηποτε οποιοι οποιον οποιονδηποτε οποιοσ οποιου οποιουσ
οποιων οποτε οπου οπτικη οπωσ οργανα οργανισμο οργανισμοσ οργανισμου οργανο οργανωσεισ οργανωση
οργανωσησ οργη ορεξη ορια οριζεται οριο ορισμενα ορισμενεσ ορισμοσ οριστε οριστικα ορο οροσ ορουσ οσα
οσεσ οσκαρ οσο οσοι οσον οσουσ οταν οτι οτιδηποτε ουασινγκτον ουκρανια ουρα ουρανο ουσια ουσιαστικα ουτε
οφειλεται οχημα οχι παγκοσμια παγκοσμιασ παγκοσμιο παγκοσμιωσ παγωτο παει παθει παθοσ παιδεια παιδειασ
παιδι παιδια παιδικα παιδικη παιδικο παιδιου παιδιων παιζει παιζεισ παιζουν παιζω παικτεσ παικτη παικτησ
παιξει παιξουμε παιρνει παιρνεισ παιρνουμε παιρνουν παιρνω παιχνιδι παιχνιδια παιχνιδιου πακετο παλι
παλια παλιεσ παλιο παμε παν παναγιασ παναγιωτη παναθηναικο παναθηναικοσ παναθηναικου πανε πανελληνιο
πανεπιστημια πανεπιστημιο πανεπιστημιου παντα παντοτε παντρεμενοσ παντρευτει παντων παντωσ πανω παοκ
παπουτσια παππου παππουσ παρ παρα παραγει παραγοντεσ παραγωγη παραγωγησ παραδειγμα παραδειγματα
παραδεισο παραδοση παραδοσιακα παραδοσιακο παραθυρο παραιτηση παρακαλω παρακατω παρακολουθει παραλια
παραλιεσ παραλληλα παραμεινει παραμενει παραμενουν παραμονη παραμυθι παραπανω παρασκευησ παραστασεισ
παρασταση παραταση παρε παρεα παρει παρεισ παρελθον παρεμβαση παρετε παρεχει παρισι παρκο παρολα παρολο
παρομοια παρον παροτι παρουμε παρουν παρουσια παρουσιαζει παρουσιαζουν παρουσιασε παρουσιαση παρτε παρτι
παρτυ παρω πασ πασα πασοκ πασχα πατατεσ πατε πατερα πατερασ πατρα πατρασ πατριδα πατρων παυλου παω πεδιο
πεθαινει πεθανε πεθανει πεθανω πει πειραζει πειραια πειραιωσ πεισ πειτε πελατεσ πελατη πεμπτη πεναλτι
πεντε περα περαιτερω περασαν περασε περασει περασεισ περασετε περασμα περασουν περι περιβαλλον
περιβαλλοντοσ περιγραφει περιγραφη περιεργο περιεχει περιεχομενο περιεχομενου περιεχουν περιλαμβανει
περιλαμβανονται περιλαμβανουν περιμενα περιμενε περιμενει περιμενεισ περιμενετε περιμενουμε περιμενουν
περιμενω περιοδικο περιοδο περιοδοσ περιοδου περιουσια περιοχεσ περιοχη περιοχησ περιοχων περιπετεια
περιπου περιπτωσεισ περιπτωση περισσοτερα περισσοτερεσ περισσοτερη περισσοτερο περισσοτεροι
περισσοτερουσ περιστατικο περιφερεια περιφερειακη περιφερειασ περνα περναει περνασ περσι περυσι πεσ
πεσει πετρελαιου πετρεσ πετυχε πετυχει πεφτει πεφτουν πηγα πηγαινε πηγαινει πηγαινουν πηγαμε πηγαν πηγε
πηγεσ πηρα πηραμε πηραν πηρε πηρεσ πια πιανει πιασει πιατα πιατο πιεση πιθανη πιθανο πιθανον πιθανοτατα
πιθανοτητα πιθανοτητεσ πιθανωσ πινακα πινακασ πινακεσ πιο πισινα πιστευε πιστευει πιστευεισ πιστευετε
πιστευουμε πιστευουν πιστευω πιστη πισω πιτερ πλαισια πλαισιο πλακα πλανητη πλατεια πλατη πλειοψηφια
πλεον πλεονεκτημα πλευρα πλευρεσ πλευρο πληθοσ πληθυσμου πληρεσ πληρη πληρησ πληροφορια πληροφοριεσ
πληροφοριων πληρωνει πληρωνουν πληρωσ πληρωσει πλησιαζει πλοια πλοιο πλουσια πνευμα ποδηλατο ποδι ποδια
ποδοσφαιρο ποδοσφαιρου ποια ποιεσ ποιηση ποικιλια ποινη ποιο ποιοι ποιον ποιοσ ποιοτητα ποιοτητασ πολ
πολεισ πολεμο πολεμοσ πολεμου πολη πολησ πολιτεια πολιτειεσ πολιτεσ πολιτη πολιτικα πολιτικεσ πολιτικη
πολιτικησ πολιτικο πολιτικοι πολιτικοσ πολιτικου πολιτικουσ πολιτικων πολιτισμο πολιτισμοσ πολιτισμου
πολιτων πολλα πολλεσ πολλη πολλοι πολλουσ πολλων πολυ ποναει πονο πονοσ ποντουσ πορεια πορτα πορτεσ ποσα
ποσεσ ποση ποσο ποσοι ποσοστο ποσοτητα ποτα ποταμι ποτε ποτηρι ποτο που πουθενα πουλι πουμε πουν πραγμα
πραγματα πραγματι πραγματικα πραγματικη πραγματικο πραγματικοτητα πραγματοποιειται πραγματοποιηθηκε
πρακτικα πρακτικη πραξεισ πραξη πρασινο πρεμιερα πρεπει πριγκιπισσα πριν προ προβλημα προβληματα
προβληματων προβολη προγραμμα προγραμματα προγραμματοσ προεδρο προεδροσ προεδρου προεκυψε προερχεται
προερχονται προετοιμασια προηγουμενα προηγουμενη προηγουμενο προιον προιοντα προιοντων προκαλει
προκαλεσε προκαλεσει προκαλουν προκειμενου προκειται προκληση προκριση προκυπτει προορισμο προπονηση
προπονητη προπονητησ προσ προσβαση προσεγγιση προσεκτικα προσευχη προσθηκη προσκληση προσοχη προσπαθει
προσπαθεια προσπαθειεσ προσπαθεισ προσπαθησε προσπαθουν προσπαθω προσπαθωντασ προστασια προστασιασ
προσφατα προσφατη προσφερει προσφορα προσφορεσ προσφυγεσ προσφυγων προσωπα προσωπικα προσωπικη προσωπικο
προσωπικοτητα προσωπικου προσωπο προσωπου προτασεισ προταση προτεινει προτεινω προτιμω προτου προτυπα
προτυπο προφανωσ προφιλ προχωρησε προωθηση πρωην πρωθυπουργο πρωθυπουργοσ πρωθυπουργου πρωι πρωινο πρωτα
πρωταθλημα πρωταθληματοσ πρωτεσ πρωτευουσα πρωτη πρωτησ πρωτο πρωτοβουλια πρωτοι πρωτοσ πρωτου πτησεισ
πτηση πτυχιο πτωση πυλη πυρα πυργο πυρκαγια πωλησεισ πωληση πωσ ραδιοφωνο ραντεβου ρεκορ ρεπορταζ ρευμα
ρευματοσ ριζεσ ριξει ριτσαρντ ροδου ροζ ροη ροκ ρολο ρολοι ρολοσ ρομπερτ ρουχα ρυθμιση ρυθμο ρωμη ρωσια
ρωσιασ ρωτησα ρωτησε ρωτησω σαββατο σαββατοκυριακο σαι σαλονι σαν σασ σεβασμο σεζον σειρα σειρασ σειρεσ
σελ σελιδα σελιδεσ σενα σεναρια σεναριο σεξ σεξι σεξουαλικη σεπτεμβριο σεπτεμβριου σερ σερρων σετ σημα
σημαδια σημαια σημαινει σημαντικα σημαντικεσ σημαντικη σημαντικο σημαντικοσ σημασια σημασιασ σημεια
σημειο σημειωσε σημειωσεισ σημερα σημερινη σημερινο σιγα σιγουρα σιγουρο σιγουροσ σιωπη σκατα σκαφη
σκαφοσ σκεφτει σκεφτεσαι σκεφτεται σκεφτηκα σκεφτομαι σκεψεισ σκεψη σκεψησ σκεψου σκηνεσ σκηνη σκηνικο
σκηνοθεσια σκια σκληρα σκληρη σκληρο σκονη σκοπο σκοποσ σκορ σκοταδι σκοτωθηκε σκοτωνει σκοτωσε σκοτωσει
σκουπιδια σκυλι σκυλια σκυλο σκυλοσ σοβαρα σοβαρη σοβαρο σοκ σοκολατα σοου σου σουηδια σουπερ σπανια
σπασει σπιτι σπιτια σπιτιου σπορ σπουδαια σπουδεσ σπουδων σπυροσ στα σταδιακα σταδιο σταθερα σταθερη
σταθμο σταθμοσ σταθμουσ σταματησε σταματησει σταματησουν σταρ σταση σταυρο στειλει στειλω στελεχη
στελεχοσ στελνει στενα στη στηθοσ στηλη στην στηριξη στιγμεσ στιγμη στιγμησ στισ στιχουσ στο στοιχεια
στοιχειο στοιχειων στοιχημα στολη στομα στομαχι στον στου στουντιο στουσ στοχο στοχοσ στοχουσ στρατηγικη
στρατηγοσ στρατιωτεσ στρατιωτικη στρατο στρατοπεδο στρατοσ στρατου στυλ συγγενεισ συγγνωμη συγγραφεα
συγγραφεασ συγκεκριμενα συγκεκριμενη συγκεκριμενο συγκεντρωση συγκριση συγκροτημα συγκρουση συγνωμη
συγχαρητηρια συγχρονη συγχρονησ συγχρονο συζητησεισ συζητηση συζυγο συζυγοσ συλληψη συλλογη συλλογο
συλλογοσ συλλογου συμβαινει συμβαινουν συμβαση συμβει συμβολαιο συμβολη συμβολο συμβουλεσ συμβουλη
συμβουλιο συμβουλιου συμβουλοσ συμμετειχαν συμμετειχε συμμετεχει συμμετεχουν συμμετοχεσ συμμετοχη
συμμετοχησ συμπαν συμπερασμα συμπεριλαμβανομενων συμπεριφορα συμπτωματα συμφωνα συμφωνια συμφωνιασ
συμφωνω συν συναισθημα συναισθηματα συναντησεισ συναντηση συναυλια συνδεεται συνδεονται συνδεση συνδρομο
συνδυασμο συνεβη συνεδριαση συνεδριο συνελευση συνεληφθη συνεντευξη συνεπεια συνεπειεσ συνεπωσ
συνεργασια συνεργασιασ συνεργατεσ συνεργατησ συνεχεια συνεχιζει συνεχιζεται συνεχιζουν συνεχισε
συνεχισει συνεχωσ συνηθωσ συνθεση συνθηκεσ συνθηκη συνολικα συνολικη συνολικο συνολο συνορα συνταγη
συνταγμα συνταγματοσ συνταξεισ συνταξη συντομα συρια συριζα συσκευεσ συσκευη συστημα συστηματα
συστηματοσ συστηματων συχνα συχνοτητα σφαιρα σχεδια σχεδιασμο σχεδιο σχεδιου σχεδον σχεσεισ σχεσεων
σχεση σχετιζεται σχετιζονται σχετικα σχετικη σχημα σχολεια σχολειο σχολειου σχολεσ σχολη σχολησ σχολια
σχολικη σχολιο σωμα σωματοσ σωσει σωστα σωστη σωστο ταινια ταινιασ ταινιεσ ταιριαζει τακτικη ταλεντο
ταμειο ταξη ταξησ ταξι ταξιδι ταξιδια τασεισ ταση τατουαζ ταυτοτητα ταυτοχρονα ταφο ταχυτητα τελεια
τελειο τελειωνει τελειωσ τελειωσε τελειωσει τελετη τελευταια τελευταιεσ τελευταιο τελευταιοσ τελη τελικα
τελικη τελικο τελοσ τεραστια τεραστιο τερμα τεσσαρων τεσσερα τεσσερισ τεστ τεταρτη τεταρτο τετοια
τετοιεσ τετοιο τευχοσ τεχνη τεχνησ τεχνικεσ τεχνικη τεχνολογια τεχνολογιασ τζακ τζειμσ τζιν τζον τζορτζ
τηλ τηλεοπτικεσ τηλεοραση τηλεφωνα τηλεφωνο την τησ τιμεσ τιμη τιμησ τιποτα τιποτε τισ τιτλο τιτλοσ
τμημα τμηματα τμηματοσ τοιχο τομ τομασ τομεα τομεισ τον τοπικα τοπικεσ τοπικη τοπικησ τοπικο τοπιο τοπο
τοποθεσια τοποθετηση τοποσ τοπου τοσα τοσεσ τοση τοσο τοτε του τουαλετα τουλαχιστον τουρισμου τουρκια
τουρκιασ τουρκικη τουρκικο τουρκοι τουρκουσ τουρνουα τουσ τουτου τραγουδι τραγουδια τραγωδια τραμπ
τραπεζα τραπεζασ τραπεζεσ τραπεζι τρεισ τρελα τρελο τρεχει τρια τριαντα τριτη τριτο τριων τροπο τροποι
τροποσ τροπουσ τροφη τροφιμα τροφιμων τρυπα τρωει τρωνε τρωσ τσαι τσαντα τσεπη τσιγαρο τσιπρα τσιπρασ
τυπο τυποι τυποσ τυπου τυπουσ τυρι τυχαια τυχεροι τυχεροσ τυχη των τωρα υγεια υγειασ υγρο υλικα υλικο
υλικου υορκη υορκησ υπαλληλοσ υπαρξει υπαρξη υπαρχει υπαρχουν υπερ υπεροχα υπεροχη υπεροχο υπευθυνη
υπευθυνοσ υπηρεσια υπηρεσιασ υπηρεσιεσ υπηρεσιων υπηρξαν υπηρξε υπηρχαν υπηρχε υπνο υπο υπογραφη
υποθεσεισ υποθεση υπολογιστεσ υπολογιστη υπολοιπα υπολοιπεσ υπολοιπη υπολοιπο υπολοιποι υπολοιπουσ
υπομονη υποστηριζει υποστηριζουν υποστηριξη υπουργειο υπουργειου υπουργο υπουργοσ υπουργου υποψη
υποψηφιοσ υστερα υφοσ υψηλη υψηλησ υψηλο υψοσ υψουσ φαγητο φαει φαινεται φαινομενα φαινομενο φαινονται
φαμε φανει φανελα φανηκε φανταζομαι φαντασια φαρμακα φαρμακο φασ φαση φαω φεβρουαριου φεγγαρι φεκ φερει
φερεται φερνει φερουν φεστιβαλ φετοσ φευγει φευγεισ φευγω φημεσ φημη φθινοπωρο φιλε φιλεσ φιλη φιλι
φιλια φιλικο φιλο φιλοι φιλοσ φιλοσοφια φιλουσ φοβαμαι φοβασαι φοβαται φοβο φοβοσ φοβουνται φοιτητεσ
φορα φοραει φορασ φορεισ φορεμα φορεσ φορο φορτιο φουρνο φπα φρανκ φραση φροντιδα φταιει φτανει φτανουν
φτασαμε φτασει φτερα φτιαξει φτιαξω φυγε φυγει φυγουν φυγω φυλακεσ φυλακη φυλη φυλλα φυση φυσησ φυσικα
φυσικη φυσικησ φυσικο φυσικου φυτα φωνεσ φωνη φωσ φωτα φωτια φωτογραφια φωτογραφιασ φωτογραφιεσ φωτοσ
χαθει χαθηκε χαιρομαι χαλια χαμηλα χαμηλη χαμογελο χανει χανεισ χανια χανιων χαοσ χαπια χαρακτηρα
χαρακτηρεσ χαρακτηριστικα χαρακτηριστικο χαρι χαρουμενη χαρτη χαρτι χαρτια χασαμε χασει χασεισ χασετε
χει χειλη χειμωνα χειροτερα χειροτερη χειροτερο χερι χερια χθεσ χιλια χιλιαδεσ χιλιομετρα χιουμορ χιτλερ
χλμ χορο χοροσ χρεη χρειαζεται χρειαζομαστε χρειαζονται χρειαστει χρεοσ χρεουσ χρημα χρηματα χρηση
χρησησ χρησιμοποιει χρησιμοποιειται χρησιμοποιηθει χρησιμοποιησε χρησιμοποιησει χρησιμοποιουν
χρησιμοποιουνται χρησιμοποιωντασ χρηστεσ χρηστη χριστου χριστουγεννα χρονια χρονιασ χρονικο χρονο χρονοσ
χρονου χρονων χρυσησ χρυσο χρυσοσ χρωμα χρωματα χτεσ χτυπαει χτυπημα χτυπησε χτυπησει χωρα χωρασ χωρεσ
χωρια χωριο χωριου χωρισ χωρο χωροσ χωρου χωρουσ χωρων ψαρια ψαχνει ψαχνεισ ψαχνουν ψαχνω ψεμα ψεματα
ψηλα ψυγειο ψυχεσ ψυχη ψυχησ ψυχολογια ψωμι ωρα ωραια ωραιο ωραιοσ ωρεσ ωστε ωστοσο аби або абсолютно
аваков авакова аварии аваріі августа августе авиации австралии австрии авто автобус автоматично
автомобилеи автомобили автомобиль автомобиля автомобіль автомобіля автомобілі автомобілів автор автора
автори авторов автором авторы авторів ага агентство агресіі адвокат адвоката адже администрации
администрация адміністрація адміністраціі адрес адресу аеропорт аеропорту азии академии академіі акт
актер активно активности активность активісти активістів актор актриса акции акция акціи акція акціі але
алексея аль альбом альфа америка американская американские американскии американских американского
американскои американськии американських американського американські американцы америке америки анализ
анализа аналіз аналізу анатоліи англ англии англиискии англииского англииском англіиська англіиською
англіиськоі андрея андрія ані аппарат аппарата апреле апрель апреля аренду арестован арешт армении армии
армию армия армію армія арміі арт артур архив архітектури асоціаціі ассоциации атаки ато африки аэропорт
аэропорту бабушка багато багатьох бажання бажаю база базе бази базу базы базі баидуже баллов балів бан
банк банка банке банки банков банку банків батальион батальиону батька батьки батько батьків батьківщина
батьківщини бачать бачив бачила бачили бачимо бачите бачити бачить бачиш бачу беда бежать без
безкоштовно безліч безопасности безопасность безпеки безпеку безпосередньо безусловно беларуси беларусь
белая белого белои белоруссии белые белыи белых бен бере берег берега берегу березня березні берет
беруть бесплатно библиотеки бизнес бизнеса билет билеты битва бити благодаря ближаишие ближе ближче
близких близко близько блин блок блока блоку блокування бля блядь блять блін бога богдана богом богу
боевики боевиков боевои боевые боевых боже бои боиовики боиовиків боиових боиові боится боицов боку
болгарии более болезни болезнь боли болит боль больнице больницу больницы больно больных большая больше
большее большеи большие большим большинства большинстве большинство больших большого большое большои
большом большую бориса боротися боротьба боротьби боротьбу боротьбі бороться борту борьба борьбе борьбу
борьбы боці бою боюсь боя бояться бпп брав бразилии брак брали брат брата брати братом брать братьев
братья брехня бригади бригады британіі бросил бросить був бувають буває буде будем будемо будет будете
будеш будешь будинки будинку будинків будинок будто буду будувати будут будуть будучи будущего будущее
будущем будь будьте будівлі будівництва будівництво буквально буквы була були було бумаги бути бывает
бывают бывшего бывшеи бывшии бывших был была были было быстрее быстро быть бюджет бюджета бюджету бюро
бібліотека бібліотеки біда бізнес бізнесу біи біиці біиців бік біла білии білого білорусь білорусі біль
більш більша більше більшості більшу більшість біля в'язниці вiн важко важлива важливе важливии важливих
важливо важливі важнее важно важное важные важныи важным важных вам вами ван вариант вариантов варианты
варто вартості вартість варіант варіанти варіантів вас василя ваш ваша ваше вашего вашеи вашему ваши
вашим вашингтон ваших вашого вашому вашоі вашу ваші вашіи вбив вбивати вбивства вбивство вбили вбити
вблизи вважав вважати вважаю вважають вважає вважається введение введения введення вверх ввести ввечері
ввиду ввп ввс вдалося вдоль вдома вдруг веб веде ведення ведет ведут ведуть ведущии ведущих ведь везде
век века веке веков вел вели велика великая велике великии великим великих великобритании великого
великои великою великоі велику великі вересня вересні верит верить вернется верно вернулась вернулись
вернулся вернуть вернуться вероятно вероятность версии версию версия версію версія версіі верхнеи
верховна верховного верховнои верховноі веры верю вес весело веснои вести весь весьма весілля ветер
ветеранов ветеранів ветра вечер вечера вечером вечно вечора вечір вещеи веществ вещества вещи вещь вже
взагалі взаимодеиствия взгляд взимку взрослых взрыв взрыва взуття взяв взял взяла взяли взяти взять
вибачте виборах вибори вибору виборців виборів вибір вивчення вигляд виглядати виглядає вигляді
виготовлення виграв вид вида видання виде видел видела видели видео видеть види видим видимо видит
видите видишь видно видов видом виду виды видят видів вижу визнав визнання визнати визначення визначити
вииде виити виишла виишли виишло виишов викладач викликає виключно виконання виконанні виконати
виконувати виконують виконує використання використанням використати використовувати використовують
використовуються використовує використовується вимагають вимагає вимог вимоги вина винен виникає виноват
вину винятком випадках випадки випадково випадку випадків випадок виплати випробування випуск випуску
виробництва виробництво вирок вирішення вирішив вирішила вирішили вирішити вирішувати вирішує висновки
висновок високии виставка вистачає вистачить виступ виступає витрати виховання виходити виходить виходу
виходять вихід вихідні вице вища вище вищих вищого вищоі виявився виявили виявилося виявлено виявляється
вклад включает включаючи включая включає вкраи вкус влада владелец влади владимира владою владу владі
власне власнии власник власника власником власників власних власного власності власноі власну власні
власність властеи власти властивості власть властью влияет влияние влиянием влияния влітку вместе вместо
вміє внаслідок вне внезапно внесення внесок внешнеи вниз внизу внимание внимания внимательно вновь вночі
внутреннего внутреннеи внутренние внутреннии внутренних внутри внутрь внутрішніи внутрішніх вовремя
вовсе вогню вогонь вода воде води водитель водночас водои водою воду воды воді водіи водія военная
военно военного военное военнои военную военные военныи военным военных возвращается возвращаться
возвращение возвращения возглавил воздух воздуха воздухе возле возможно возможностеи возможности
возможность возможным возможных возникает возникла возраст возраста возрасте возьми воина воине воину
воины воиск воиска воити вокруг воли волині волна волны володіння володіє волос волосся волосы волю воля
волі вон вона вони воно вообще вооруженных вопрос вопроса вопросам вопросов вопросом вопросу вопросы
ворог ворога ворот ворота восемь восени воскресенье воспользоваться воспоминания восстановить
восстановление восстановления восток востока востоке восточного восточнои восточныи восьми вот вошел
вошли воювати воінів впевнении впервые вперед впереди вперше впечатление вплив впливає впливу вплоть
вполне впоследствии впродовж впрочем враг врага врагов враження вранці враховуючи врач врача врачеи
врачи времен времена временем времени временно время врешті вроде вряд врятувати все всегда всего всеи
вселеннои всем всеми всему всередині всех вскоре вслед вследствие вспомнил вспомнить встановили
встановити встановлення встановлено встать встиг встретил встретить встретиться встреча встречается
встречаются встрече встречи встречу вступил всьо всього всьому всю всюди вся всякии всяких всі всіи всім
всіма всіх всієі вторая вторгнення вторник второго второе второи втором вторую вторым вторых втрат
втрати втратив втратили втручання втік втім вугілля вузов вул вулиць вулицю вулиця вулиці вуха вход
входит входить входят входять вчасно вчені вчера вчити вчора выбирать выбор выбора выборах выборов
выборы выбрали выбрать вывести вывод выводу выводы выглядеть выглядит выглядят выделить вызвал вызвать
вызов вызывает выиграл выиграла выиграли выиграть выидет выити вынужден вынуждены вып выпить выполнение
выполнения выполнить выполнять выпуск выпуска выражение вырос высокая высокие высокии высоким высоких
высоко высокого высокои высокую высота высоте высоты выставка выставке выставки выступает выступал
выступать выступил выступление выступления высшего высшеи высших выход выхода выходит выходить выходные
выходят выше вышел вышла вышли вышло выяснить від відбуваються відбувається відбувся відбудеться
відбулася відбулися відбулося віддав віддати відділ відділення відділу відео відкрив відкрили відкрити
відкритии відкритих відкрито відкриття відкриті відмовився відміну відновити відновлення відносин
відносини відносно відношення відома відомии відомих відомо відомого відомості відомі відповів
відповідальності відповідальність відповідати відповідають відповідає відповідно відповідні відповідь
відповіді відповісти відпочинку відпочинок відразу відродження відрізняється відсотків відставку
відстані відсутності відсутність відчуваю відчуття віина віини віину віині віиськ віиська віиськова
віиськовии віиськовим віиськових віиськово віиськового віиськовослужбовців віиськовоі віиськову
віиськові вік вікна вікно віком віктора віку вільнии вільно він вінниці віри вірити вірно вірші вірю
вісім вітання вітаю віце віці гадаю газ газа газета газете газети газеты газу галузі гарна гарнии гарно
гарні гарри гаррі где геи генерал генерала генеральнии генерального генеральныи генри географии германии
германия героев героя героі героів геть гибели глав глава главе глави главная главного главное главнои
главную главные главныи главным главных главои главы глаз глаза глазами глазах глибоко глубоко глядя
говори говорив говорил говорила говорили говорим говорит говорите говорити говорится говорить говоришь
говорю говоря говорят говорять год года годам годами годах годин години годину годов годом году годы гол
голов голова голове голови головна головне головнии головним головних головного головні головои головою
голову головы голові голос голоса голосов голосования голосу голосування голосів голів гонки гор гораздо
горе гори город города городах городе городов городом городских городского городскои городу горы
горького господа господарства господи господин господь гостеи гости гості государств государства
государственная государственного государственнои государственные государственныи государственных
государство государством готель готелі готов готова готовии готовится готовить готовы готові гпу гра
граждан граждане гражданин гражданского гражданскои гран границ границе границеи границу границы грати
граф грає греции греціі гри гривень гривні грн гроисман громад громада громади громадська громадськии
громадських громадського громадськоі громадські громадян громадяни громадянин громадянина громадянства
громадянство громко грошеи гроші гру груди грудня грудні грудь груз грузии грузіі груп група групи групп
группа группе группои группу группы групу групі грустно губернатор губернатора губернии губы гурт
гідності гірше дав даваи даваите давати давать давление давления давно дадуть дает даже даи даите дал
дала далее далеко дали дальнего дальнеишего дальнеишем дальше далі дам дании даними даних данного данное
даннои данном данные данныи данным данных даному дані дар даст дасть дата дати дату даты дать дают дають
дає два двадцать двадцять дважды две двереи двери дверь двері двигатель двигателя двигаться движение
движения двое двоих двома двор дворе дворец двох двоє двум двумя двух дві двічі девочек девочка девочки
девочку девушек девушка девушки девушкои девушку девять дед деиствие деиствии деиствительно
деиствительности деиствия деиствиях деиствовать деиствует декабре декабря деклараціі декларування
декілька декількох дел дела делаем делает делается делаешь делаи делал делала делали делам делать делаю
делают деле дело делом делу демократии денег день деньгами деньги департамента департаменту депутат
депутата депутати депутатов депутаты депутатів дерев дерева деревне деревни дерево деревьев деревья
держав держава держави державна державне державнии державних державного державному державноі державну
державні державою державу державі держать десь десяти десятки десять детали детальніше деталі детеи дети
детские детскии детских детского детскои детства детстве детьми детям дехто дещо деякии деяких деякі
деятельности деятельность деятельностью джеимс джерел джерела джерело джо джон джона джордж див дивився
дивизии дивись дивитись дивитися дивиться дивлюся дивлячись дивно дивіться дизаин динамо директор
директора диск дитина дитини дитиною дитинства дитину дитячии длина длинные для дмитра дмитрия дне днеи
днем дни днк дно днр дня днях дні днів дніпра дніпро дніпрі добавил добавить доби добиться добра
добраться добре добрии добро доброго доброе доброи добрыи добрі добу довгии довго доведеться довелося
доверие довести доводиться доволен довольно доволі договор договора договорились договору договір додав
додати додаткові додаток додому дождь дозволити дозволу дозволяє дозвіл доказательств доказательства
доказать докази доки доклад доктор доктора документ документи документов документы документів дол долар
доларів долг долго долгое должен должна должно должности должность должны доллар доллара долларов дольше
долю доля долі дом дома доме домов домои дому дон донбас донбасса донбасу донбасі донецке донецьк
донецька донецькоі донецьку дону донька дополнительные дополнительных допомагати допомагають допомагає
допомога допомоги допомогою допомогти допомогу допоможе допоможіть дорог дорога дорогая дороге дороги
дорогие дорого дорогои дорогу дороже дорозі доріг досвід досвіду досить дослідження досліджень достатньо
достаточно достиг достигает достижение достижения достичь доступ доступу досягнення досі доход доходи
доходов доходы доходів дохід дочери дочка дочь дощ друг друга другая друге другие другии другим другими
других другого другое другои другом другому другоі другу другую другіи дружбы друже дружина дружини
дружиною друзеи друзья друзьями друзями друзі друзів дтп дуже думав думает думаете думаешь думал думала
думали думати думать думаю думают думають думає думаєте думка думки думку думы дурак дурні дух духе душ
душа душе души душу душі дфс дэвид дядя дякую дякуємо дівчат дівчата дівчина дівчинка дівчину дід
дізнатися діи діисно діло ділянки дім дітеи діти дітьми дітям дію діють діяльності діяльність діяльністю
діяти діяч діє діі евро европа европе европеиских европеиского европеискои европу европы его еда едва
едет единая единиц единого единои единственная единственное единственнои единственныи единственным еду
еды ежегодно ежедневно екатеринбург економіка економіки економічна економічнии економічних економічного
економічноі екс експерт експерти експертів експорт електроенергіі елементи елементів ему енергетики
енергіі если естественно есть етап етапі ефект ефективність ефірі ехать еще жаль жарт жах ждал ждали
ждать ждет жду ждут желание желания желаю железнои жена жене женои жену женщин женщина женщине женщинои
женщину женщины жены жертв жертвы жив живе живемо живет живии живои животные животных живу живут живуть
живых жизни жизнь жизнью жил жила жили жителеи жители житель жителі жителів жити житла житло життя
життям житті жить жовтня жовтні жоден жодних жодного жодноі журнал журнала журнале журналист журналистов
журналіст журналіста журналісти журналістів жінка жінки жінку жінок з'явився з'явилася з'явилися
з'явиться з'являються з'являється забагато забезпечення забезпечити забезпечує забил заболевания
заборонено заборонити заборону забрали забрати забув забули забути забыл забыла забыли забыть заважає
завгодно завдання завдань завдяки завершения завершення завершил завершить завжди зависимости зависит
завод завода заводе заводу завтра завтрак загалом загальна загальнии загального загальні загиблих
загинув загинули загинуло загрожує загрози загрозу задание задания задач задача задачеи задачи задачу
задержали задля задоволення зазвичаи зазначив заиматися заимаються заимає заимається заишов заказ
заканчивается закарпаття заклад закладів закликав заключается заключение заключения закон закона закони
законов законодавства законодательства законом законопроект закону закончил закончилась закончится
законы законів закордонних закрити закриття закрыть закінчення закінчив закінчиться закінчується зал
зала зале залежить залежно залежності залишаються залишається залишив залишився залишили залишилися
залишилося залишити залишиться залі заменить заместитель заместителя заметил заметила заметили заметно
замку замовлення замок замуж замість занадто занимает занимается занимались занимался заниматься занял
заняла занятия заняття занять заняться запад запада западе западного западнои западных запах запис
записи запись запит запитання заплатить запобігання запоріжжя запорізькоі запрет запропонував заработать
заради зараз заранее зарплати зарплату зарплаты зарубежных заседание заседании засоби засобів заставить
заставляет застосування заступник заступника заступником засіб засідання засіданні зате затем зато
затримали затримання захист захистити захисту захищати заходи заходу заході заходів захопили захоплення
захід західних зачастую зачем защита защите защитить защитник защиту защиты защищать заява заяви заявив
заявил заявила заявили заявление заявления заяву зберегти збереження зберігання збирається збори збору
зброиних зброю зброя зброєю зброі збільшення збільшити збір збірна збірноі зв'язки зв'язку зв'язок
зважаючи звание звання звезд звезда звезды звернення звернувся зверху звинувачення звичаинии звичаино
звонок звук звуки звучит звучить звідки звідси звідти звільнення звільнити звісно звіт згоден згодом
згідно здание здании здания здатні здається здебільшого здесь здоров'я здорово здоровье здоровья
здравоохранения здравствуите здіиснення здіиснює здіиснюється зелении зеленськии зелені земель земле
земли землю земля землі зенит зимои зла зло злочин злочини злочину злочинів змагання змаганнях змагань
зменшення змогла змогли змогу зможе зможуть змі зміг змін зміна зміни змінити зміну змінювати зміст знав
знаем знает знаете знаешь знаиомі знаити знаишла знаишли знаишов знак знаки знаков знаком знал знала
знали знании знания знання знань знати знать знаходиться знаходяться значение значения значення значит
значительно значить значно знаю знают знають зная знає знаємо знаєте знаєш зниження знищення знищити
знов знову зняти зобов'язання зображення зовсім зовут зокрема золота золотии золото золотои золотые
золотых зона зоне зони зону зоны зоні зору зрада зразок зразу зранку зрения зрештою зрителеи зробив
зробила зробили зробимо зробити зробить зроблено зрозумів зрозуміла зрозуміли зрозуміло зрозуміти
зростання зростає зручно зря зсу зубы зупинити зусиль зустріч зустрічі зібрати зірка зірки зірок
зіткнення ибо ивана иванович игр игра играет играл играли играть играх играют игре игрок игрока игроки
игроков игру игры иде идеально идеи идет идеться идею идея иди идите идти иду идут идуть избавиться
избежать известен известия известно известного известнои известны известные известныи известных извините
изд издание издания изделии изменение изменении изменения изменилось изменить изначально изображение
изображения израиль израиля изучения или имеем имеет имеется имел имела имели имена именем имени именно
иметь имею имеют имеются имея ими имовірно империи имущества имущество имя иначе индекс индии инициативе
иногда инои иностранных институт института институте интервью интерес интересах интересно интересные
интересов интересы интернет интернета интернете информации информацию информация иных иого иому иорк
иорка иорке иран ирана искать исключением исключительно искренне искусств искусства искусство испании
исполнение исполнении исполнения использовал использовали использование использованием использовании
использования использовать использует используется используют используются используя испытания
исследование исследовании исследования исследователи истории исторические историческии исторических
исторического историческои историю история источник источника источники источников исходя итак италии
италия ити итогам итоге итоги ищет ищу ищут июле июля июне июня кабинет кабінет кабінету кави кадров
кадры каждая каждого каждое каждои каждом каждому каждую каждые каждыи каждым каже кажется кажу кажуть
кажучи казав казала казали казалось казани казань казати казахстан казахстана как какая какие каким
какими каких какого какое какои каком какую камень камера камери камеру камеры камни кампании кампаніі
камінь канади канады канаді канал канала канале каналу каналі кандидат кандидата кандидатов кандидатів
капитал капитала капитан капитана капітан карт карта карте карти картина картини картину картины карту
карты карьеру карьеры касается категории категоріі кафе кафедри качества качестве качество квалификации
квартал квартира квартире квартири квартиру квартиры квартирі квитки квиток квіти квітня квітні кем
керування керувати керівник керівника керівником керівників керівництва керівництво керівництвом киев
киева киеве километров китае китаи китаискии китаискои китаю китая кишені києва києві киів киівська
киівськии киівського киівськоі кладбище клас класно класс класса классе классов классы класу класі
клетки клиент клиентов клуб клуба клубе клубов клубу клубы ключ ключи книг книга книге книги книгу
книжки кнр князь князя когда кого когось код кодексу кое кожен кожи кожна кожнии кожним кожного кожному
кожноі кожну кожніи коли колись количества количестве количество количеством количеству колишнього
колишніи колишніх колледж коллектив коллектива коллекции коло колонии колоніі кольори кольору кольца
кольцо колір ком команд команда команде команди командир командира командои команду командування команды
команді коментар коментарі комиссии комиссия комитет комитета комментарии комната комнате комнату
комнаты компаниеи компании компанию компания компаніи компанію компанія компанією компаніі комплекс
комплекса комплексу компьютер кому комусь комісія комісіі комітет комітету конец конечно конечном
конкретно конкурс конкурса конкурсе конкурсу конкурсі конституции конституціі конструкции контексті
контракт контролем контролировать контроль контролю контролювати контроля конференции конференция
конференція конференціі конфликт конфликта конфлікт конфлікту конца конце концепции концерт концов концу
коп корабель кораблеи корабли корабль корабля кораблі кордон кордоном кордону кордоні корисні
користування користувачів користь король короля коротко короче корпус корпуса корпусу корреспондент
корупція корупцією корупціі космос кости костюм кот которая которого которое которои котором которому
которую которые которыи которым которыми которых котра котрии котрі кофе кохання кошти коштує коштів
кпсс крае краи краине краинеи красивая красиво красивыи красная красного краснои красные красныи красоты
краще кращии кращих кращі краю края краін краіна краінами краінах краіни краіною краіну краіні кредит
кремля крепко крест кризис кризиса крим криму кримінальне кримінальних кримінального критики кров
кровати кровать крови кровь кровью крові крок кроме круг круга крупнеиших крупного крупные крупныи
крупных круто крылья крым крыма крыму крізь крім кстати кто кубка кубок куда куди кудись культура
культуре культури культурного культуру культуры купа купив купил купити купить купу купувати курва курс
курса курсе курси курсу курсы курсі кусок кухне кухні кілометрів кілька кількості кількох кількість
кількістю кімнати кімнаті кінець кіно кінця кінці лаборатории лавров лагерь лагеря ладно лаино ласка
латвии левои легко легче легше леди ледь лежит лежить леитенант лекции ленина лес леса лесу лет лета
летию летия летнего летнеи летнии летняя лето летом лечение лечения лещенко либо лига лиге лиги лидер
лидеров ликвидации линии линию линия липня лист листа листи листопада листья литвы литература литературе
литературы лиц лица лице лицо лицом лицу лично личного личнои личности личность личные личныи личных лиш
лише лишь лнр ложь лондон лондона лондоне лондоні лос луганська луганськоі луи луис лучшая лучше лучшего
лучшее лучшеи лучшие лучшии лучшим лучших львова львові львів львівська львівськии львівського
львівськоі любая любви любил любимыи любит любить любишь люблю люблять любовью любові любого любое любои
любом любую любые любых любят людеи люди людина людини людиною людину людині людьми людям людях лютии
лютого лютому ліга ліги лідер лідера лідерів лікар лікарні лікаря лікарі лікарів ліки лікування лінію
лініі ліс лісу літа літак літака літаки література літератури літо мабуть мав магазин магазина магазине
мае маи маибутнього маибутньому маибутнє маидан маидану маидані маиже маикл маина маино маиор маистер
мак макс максимально максимум мала маленька маленькая маленькие маленькии маленьких маленькои маленькі
мали малии мало малого малои малых мальчик мальчика мальчики мам мама маме мами мамои маму мамы марки
март марте масла масло масса массовои массы мастер мастера математики матери материал материала
материалов материалы матерью матері матеріал матеріали матеріалу матеріалів мати матч матча матчах матче
матчеи матчи матчу матчі мать машин машина машине машини машину машины маю мають маючи мая має маємо
маєте маєш мвд мвс мвф мгу медали медаль медалі медицини медицинских медицинского медицинскои медичноі
медленно медіа межами межах между международная международного международнои международном международные
международныи международных межі мелкие мене менеджер менее менш менше меньше меньшеи меня меняется
менять мені мер мера мере мережа мережі мероприятии мероприятия меры мест места местами местах месте
местного местнои местности местные местныи местных место местом месту месяц месяца месяцев мета метод
методов методы метою метро метров метрів механизм механізм меч мечта мечты мешает мешканці мешканців мзс
миг мид микола миколи милая милиции миллион миллиона миллионов миллионы мило милыи мимо мин мини минимум
министерства министерство министр министра министров министром минобороны минск минске минуле минулого
минулому минус минут минуту минуты мира мире мирового мировои мировых миром миру мислення мисс миссии
мистер мистецтв мистецтва мистецтво мить михаила младшии млн млрд мне мнение мнению мнения многие многим
многих много многое многом многочисленные многочисленных множество мнои мною мов мова мовами мови
мовлення мовою мову мові мог могла могли могло мого могу могут моделеи модели модель моделі мое моего
моеи моем моему може можем можемо может можете можеш можешь можливе можливих можливо можливостеи
можливості можливість можна можно можу можуть моз мозг мозга мозку мозок мои моим моих мол молода
молодая молодежи молодежь молодец молодець молодии молодих молодого молодои молодые молодым молодых
молодь молоді молока молоко момент момента моменту моменты море морских морского морскои моря морі
москва москве москви москву москвы москві московская московскии московского московскои московском
московського мост моста мощности мощность мощностью мою моя моє моєму моєі моі моіи моім моіх мтс муж
мужа мужем мужик мужність мужскои мужчин мужчина мужчину мужчины музее музеи музею музея музеі музика
музики музику музыка музыки музыку муниципальных мчс мысли мысль мэр мэра мяса мясо мяч міг між
міжнародна міжнароднии міжнародних міжнародного міжнародному міжнародноі міжнародні міи мільион мільиони
мільионів мільярдів міліціі міні мінімум міністерства міністерство міністр міністра міністром міністрів
мірою міс міст міста містах містить місто містом місті місце місцевих місцевого місцевості місцеві
місцем місць місця місцях місці міська міськии міського міськоі місяць місяця місяці місяців місіі
набагато наблюдается наблюдать наблюдения набор набрал набу набір наверно наверное наверняка навколо
навпаки навряд навсегда навчальнии навчальних навчання навіть навіщо нагадує нагоди награду награды над
надалі надання надати надає надежды надеюсь надеяться надзвичаино надо надолго надто надію надіі нажаль
назавжди назад назва назвав назвал назвали название названием названия назвати назвать назви назвою
назву називали називати називають називає називається назначен назначение назначения называет называется
называли называть называют наиближчим наиболее наибільш наибільша наибільше наибільшии наибільших
наикраща наикраще наикращии наикращих наикращі наити наказ наказание наказания наказом накануне наконец
належать належить наличие наличии нам намагався намагалися намагаються намагається нами намного намір
наоборот напад нападение нападения нападу напевно напередодні написав написал написала написано написати
написать напоминает направление направлении направления наприклад наприкінці например напротив напрямку
наразі нарешті народ народа народження народився народилася народна народнии народних народного народнои
народноі народные народныи народных народні народов народу народів нарушение нарушения наряду нас
население населених населения населення насколько наскільки наслідки наслідків наслідок насправді
настолько настоящая настоящего настоящее настоящему настоящие настоящии настоящим настроение настріи
наступ наступнии наступних наступного наступні настільки насчет насіння нато натомість наук наука науки
науковии наукових науково научиться научно научного научнои научные научныи научных нафти находилась
находились находился находится находиться находятся нахуи национальная национального национальнои
национальныи национальных національна національнии національних національного національному національноі
націі начал начала началась начале начали начались начало началом началось начался началу начальник
начальника начать наче начинает начинается начинать начинают начиная начнет начнется начнут наш наша
наше нашего нашеи нашел нашем нашему наши нашим нашими наших нашла нашли нашого нашому нашоі нашу наші
нашіи нащо наявності наявність нбу неба небе небо небольшая небольшие небольшое небольшои небудь
невероятно невже невозможно невідомо негаино него недавно недалеко недвижимости неделе недели недель
неделю недостатньо недостаточно неділю нее незабаром независимо независимости независимость незаконно
незалежно незалежності незалежність незважаючи неи неизвестно неимовірно некоторое некоторые некоторым
некоторых нельзя нем нема немало немає немедленно немецкии немецких немецкого немного немножко неможливо
нему немцы ненавиджу ненавижу необходимо необходимости необходимость необходимые необхідно необхідності
необхідні необхідність неоднократно неодноразово неожиданно неплохо непогано неподалік непосредственно
неправильно нередко нерухомість несе нескольких несколько несмотря нет неужели нефти нефть нехаи нечего
нечто нещодавно нею неі нибудь нигде ниже нижнего нижнеи нижнем нижнии нижче ник никак никаких никакого
никакои никогда никого николая никому никто никуда ним ними нині них ничего ничем ничто нова новая нове
новии новим новин новина новини нових нового новое новои новом новому новосибирск новостеи новости
новость новоі нову новую новые новыи новым новыми новых нові новіи ног ногами ноги ногу номер номера
норвегии норм нормально норми нормы нос носит носить ночи ночь ночью ночі ноябре ноября нравится
нравятся нуждается нужен нужна нужно нужны нхл ныне нього ньому нью ніби нібито ніде ніж ніи нікого
ніколи нікому нікуди німеччина німеччини німеччині німці ніхто ніч нічого ніщо ніяк ніяких ніякого
ніякоі оао об'єднання об'єкт об'єкти об'єктів оба обама обвинения обговорення обе обед обеих обеспечение
обеспечения обеспечивает обеспечить обещал обзор обидва обидві обл обладает обладнання обласного
обласноі областеи области областного областнои область областях області обличчя обмеження обмен обмена
обмін обміну обнаружены обнаружил обнаружили обо обов'язки обов'язково обов'язків обоих оборони обороны
оборудование оборудования обох обработки образ образец образование образования образом обрали обратился
обратно обращаться обращение обращения обсе обслуговування обслуживания обставин обстоятельства обсудить
обсуждать обсуждение обсяг обсє обучение обучения общаться общая общего общее общеи общем общения
общества обществе общественного общественнои общественныи общественных общество общие общии общим общую
объединение объединения объект объекта объектов объекты объем объявил объявила объявили объяснить
объясняет обычно обычныи обязан обязанности обязаны обязательно обіцяв огляд огляду огня ого оголосив
оголошення огонь ограничения огромная огромное огромные огромныи ода одежда одежду одежды одеса одеси
одеськоі одесі один одна однажды однак однако одне одни одним одно одновременно одного однои одном
одному одночасно одну одні одніи однією однієі одразу одяг одягу ожидать озброєння озера ознаки означает
означає окажется оказалась оказались оказалось оказался оказаться оказывается океана окна окно около
окончании окончания окончательно окремих окремо окремоі окремі округа округе окружающеи окрім октябре
октября окупаціі окупованих олега олександра олексіи олексіиович олимпиады олимпииских она они онлаин
оно оон ооо опалення опасности опасность оператор операции операцию операция операціи операція операціі
опис описание опитування оплаты оппозиции определение определения определить опубликовал опыт опыта
опытом опять орган органами органи организациеи организации организацию организация организма
организовать органов органом органу органы органів організаціи організацію організація організаціі ордло
оренду оружие оружием оружия осадков освобождение освобождения освіта освіти освіту осенью оскільки
основании основания основе основи основна основная основнии основним основних основного основное
основнои основном основному основные основным основных основні основу основы основі особа особам
особенно особенности особи особистии особисто особистості особисті особливии особливо особливого
особливості особо особого особое особыи оставаться оставил оставили оставить остается осталась остались
осталось остался остальное остальные остальных останется останнього останню остання останнє останні
останніи останнім останніх остановить остатки остаточно остаться остаются осторожно остров острова
острове острів осуществляется ось осіб отак ответ ответа ответил ответила ответить ответственности
ответственность ответы отвечает отвечать отдал отдать отдел отдела отделение отделения отдельно
отдельные отдельных отдохнуть отдых отдыха отель отец отечественнои отже отзывы отказ отказалась
отказался отказаться открыл открыли открыт открытие открытия открыто открытыи открытым открыть откуда
отличается отличаются отличие отличная отлично отличныи отметил отметить отмечает отмечается
относительно относится относятся отношение отношении отношению отношения отношениях ото оточення
отправил отправился отправить отпуск отрасли отримав отримала отримали отримання отримати отримає
отримувати отримують отримує отряд отставку отсутствие отсутствия отсутствует отсюда оттуда отца отцом
отцу отчет оун офис офицер офицеров официально официальном официальныи оформлення офф офіс офіцерів
офіціинии офіціиних офіціино офіціиного офіціиному охорони охране охраны оце оценить оценка оценке
оценки оценку оцінки очах очевидно очеи очень очереди очереднои очередь очима очки очков очолив очі
ошибка ошибки ошибку ошибок ощущение п'яти п'ять павла падает падение падения падіння пакет палаты
палива пальцы пам'ятаю пам'ятник пам'ять пам'яті памяти памятник памятника память пан пана панове пані
папа папы пар пара параллельно парень пари париж париже парк парка парке парку парламент парламента
парламенту парнеи парни парня партии партию партия партіи партію партія партіі пару пары пасажирів
паспорт пассажиров пат патріотів пдв певнии певно певні пенсии пенсіі пер первая первого первое первои
первом первую первые первыи первым первыми первых перебування перебувають перебуває перевагу переважно
перевищує перевод перевірити перевірки переговори переговоров переговоры переговорів перед передал
передати передать передачи передачі передає передбачає переити переклад перелік перемога перемоги
перемогу переміг перепрошую перестал переход перехода перехід перечень период периода перспективы перш
перша перше першии першим першими перших першого першому першою першоі першу перші першіи період періоду
песен песни песню песня петербург петербурга петербурге петра петь печати пива пиво пилот писав писал
писателеи писатель писателя писати писать письма письме письменник письмо питание питания питання питань
питер пити пить пише пишет пишу пишут пишуть план плана плане планете планети планеты плани планирует
планов плану планує планы плані платити платить платы платье платять плеи плохо плохои площа площади
площадь площадью площею площі плюс побачив побачили побачимо побачити побед победа победил победитель
победить победу победы поблизу побольше побудувати пов'язані поведение поведения повезло поверить
повернення повернувся повернути повернутися повертається поверхности поверхность поверхні повести
повинен повинна повинно повинні повна повне повнии повноваження повноважень повного повну повністю повод
поводу повысить повышение повышения повідомив повідомила повідомили повідомлення повідомляє повільно
повітря погана погании погано погані погиб погибли погибших погляд погляди поговорить погода погоди под
подання подарки подарок подарунок подати податки податковоі податку податків податок подготовка
подготовке подготовки подготовку поддержать поддерживает поддерживать поддержка поддержке поддержки
поддержку подивитись подивитися подивіться подмосковье поднять подобаються подобається подобного
подобное подобные подобных подорож подписал подразделения подробнее подробности подруга подряд
подтвердил подумав подумал подумала подумати подумать подход подходит подібних подібні подіи подія подіі
поезд поезда поездки поет поехали поехать пожалуи пожалуиста пожар пожежі поза позбавлення позволили
позволило позволит позволить позволяет позволяют позднее поздно поздравляю позже позиции позицию позиция
позиціи позицію позиція позиціі познакомиться поидет поиду поиск поиска поисках поиски поити пока
показав показал показала показали показалось показания показатели показатель показати показать показують
показує показывает показывают покарання поки покинул покинуть поколение поколения покоління покращення
покупать пол пола полгода поле политик политика политике политики политику политическая политические
политическии политических политического политическои полицеиские полицеискии полицеиских полиции полицию
полиция полк полка полковник полку полная полно полного полное полнои полном полностью полную полныи
половина половине половини половину половины положение положении положения положення положить полтора
полу получает получается получать получают получение получения полученных получив получил получила
получили получилось получит получится получить полчаса пользователеи пользоваться пользу польше польши
польща польщі поля полягає полі політик політика політики політику політиків політична політичнии
політичних політичного політичноі політичні поліцеиські поліцію поліція поліціі помер померла помещения
помилка помилки помимо помните помнить помню помог помогает помогать помогают помогите помогли помогут
поможет помочь помощи помощник помощь помощью понад понедельник понеділок понимает понимаете понимаешь
понимать понимаю понимают понравилось понял поняла поняли понятие понятия понятно поняття понять попал
попала попали попасть попередження попередні попереду попри попробовать попробуи попросил попытался
попытка попытки пор пора поражение поражения поранення порои порошенка порошенко портал портрет поруч
порушення поряд порядка порядке порядку порядок порівняння порівнянні порівняно посади посаду посаді
посилання посиланням посилення поскольку после последнего последнее последнеи последнем последние
последнии последним последних последнюю последняя последствия послуг послуги посмотрел посмотреть
посмотри посмотрим посмотрите пособие посол посредством пост поста поставив поставил поставили поставити
поставить поставки постановление постачання постели постепенно постоянно пострадали построить посту
поступил поступила поступово постіино потери потерял потеряла потеряли потерять поток потом потому
потрапив потрапили потрапити потреб потреби потребуется потребує потрібен потрібна потрібне потрібно
потрібні потік потім походження похож похожа похоже похожи почав почала почалася почали почалося почати
початком початку початок почему починати починають починаючи починає починається почне почти почути
почуття пошел поширення пошла пошли пошло пошук пошуку поэт поэта поэтому появилась появились появилось
появился появится появление появления появляется появляются пояснення пояснив пояснити поіхав поіхали
поіхати прав права правах правди правду правды правии правил правила правилам правило правильно
правительства правительство правительством правления правління право правои правом правоохоронці
правопорушення правосуддя правыи праздник праздника практика практике практики практически практично
прапор прапора працював працювала працювали працювати працюють працює праці працівник працівники
працівників пребывания превышает пределами пределах пределы предлагает предлагаю предлагают предложение
предложения предложил предложили предложить предмет предметов предметы предполагает предполагается
предположительно предприятие предприятии предприятия председателем председатель председателя представил
представителеи представители представитель представить представлен представлена представление
представления представлены представляет представляю представляют представник представниками представники
представників предстоит предыдущих прежде прежнему президент президента президенти президентом
президиума преимущественно прекрасная прекрасно прекрасныи прекратить прем'єр прем'єра премии премию
премьер премьера преміі прес пресс преступление преступления при приблизительно приблизно прибув
прибуток прибыл прибыли прибыль приватних привел привела привели привело привести привет приводит
приводу привіт приговор придет придется придумал прием приехал приехала приехали приехать приз призвал
призводить признал признан признание признать призначении призначення призначив прииде приимати приимає
прииняв прииняли прииняти приинято прииняття прииом приити приишла приишли приишов приказ приказал
приклад прикладом приложение приложения применение применения пример примерно примеру примеры приміщення
принадлежат принадлежит принаимні принес принимает принимал принимали принимать принимают принц
принцесса принцип принципе принципы принял приняла приняли принят принятия принято принять припинення
припинити природа природе природи природы присутствие приходилось приходит приходится приходить приходят
причем причин причина причинам причине причини причинои причиною причину причины причому пришел пришла
пришли пришло пришлось приятно приємно приіхав приіхали про проблем проблема проблеми проблему проблемы
провадження проведение проведении проведения проведення провел провела провели проверить проверка
проверки провести провинции проводит проводити проводится проводить проводиться проводять провів прогноз
програм програма програми программ программа программе программу программы програму програмі прогресс
продавать продаж продаже продажи продажу продати продать продовження продовжувати продовжують продовжує
продолжает продолжается продолжал продолжать продолжают продолжение продолжить продукт продукти
продуктов продукты продуктів продукции продукция продукціі проект проекта проекте проекти проектов
проекту проекты проектів проживання проиграл проиде проидет произведение произведении произведения
производства производстве производство производству произоидет произошла произошло происходило
происходит происхождения происшествия проити проишла проишли проишло проишов прокуратура прокуратури
прокурор прокурора промисловості промышленности промышленность пропаганди пропозицію пропозиція
пропозиціі пропоную пропонують пропонує просил просимо просит просить прости простии простите просто
простои простору пространства пространстве пространство простые простых прості простір простіше проте
протесту проти против противника протидіі протистояння протягом протяжении професор профессор профессора
прохання проходил проходили проходит проходить проходят проходять процентов процес процесс процесса
процессе процессов процессы процесу процесі прочие прочитати прочих прошел прошла прошли прошло прошлого
прошлое прошлои прошлом прошлыи прошу проще прям прямо прямои прізвища прізвище птиц птица птицы
публикации публікаціі пункт пункта пункти пунктов пункту пункты пунктів пусть путеи путем путешествие
пути путин путина путь путін путіна пушкина пытается пыталась пытались пытался пытаюсь пытаются пытаясь
пяти пятницу пятыи пять пів півночі півроку півтора під підвищення підготовка підготовки підготовку піде
підозру підписав підписання підприємств підприємства підприємство підрозділи підрозділів підставі
підтвердження підтримати підтримка підтримки підтримку підтримувати підтримують підтримує піду підходить
підхід пізно пізніше пір пісень після пісню пісня пісні піти пішла пішли пішов работ работа работает
работал работала работали работать работают работе работники работников работои работу работы рабочего
рабочеи рабочие рабочии рабочих равно рад ради радии радио радости радость радою раду рады радянських
раді радіо раз раза разве разведки развитие развитии развитию развития разговаривать разговор разговора
разговоры рази различные различными различных размер размера размере размеры разница разные разных
разобраться разом разработка разработке разработки разрешение разрешения разу разумеется разі разів
раион раиона раионах раионе раионов раиону раионы раионі раионів ракети ракеты рамках ран ранее ранку
рано раньше раніше раптом распространение распространения рассказ рассказал рассказала рассказали
рассказать рассказывает рассказывал рассказывать расследование расследования рассматривать расстояние
расстоянии растении растения растет расходов расходы расширение рахунки рахунок реакции реакция реакція
реакціі реализации реально реальности реальность реальність реалізаціі ребенка ребенком ребенок ребят
ребята революции революция революціі регион региона регионе регионов регистрации регулювання регулярно
регіонах регіону регіоні регіонів ред редактор редакции редакціі редко режим режима режиме режиму режимі
режисер резко результат результатам результатами результате результати результатов результатом
результаты результаті результатів реитинг реитингу реке реки реклама реклами рекламы рекомендации
реконструкции рекорд ремонт ремонта республика республике республики республіки ресторан ресурс ресурси
ресурсов ресурсы ресурсів реформ реформа реформи реформы речеи речи речь речі решать решение решением
решении решению решения решено решил решила решили решить решта реєстраціі ризик ринку ринок рио риск
рисунок рнбо робив робили робимо робити робить робиться робиш роблю роблять робота роботи роботу роботі
робочии робіт ровно род рода родилась родился родина родине родини родину родині родителеи родители
родителям роднои роду рождения розвитку розвиток розвідки розгляд розгляду розділ розмови розмовляти
розмову розмір розмірі розповів розповідає розповіла розповісти розробки розслідування розташовании
розташовані розташування розум розуму розуміння розуміти розумію розуміють розуміє розумієте розумієш
розширення рок роками роках роки роком року років роли роль ролі романа рос рослин рослини россиеи
россии россииская россииские россиискии россииских россииского россиискои россию россия россиян россияне
рост роста ростов ростом росіиська росіиськии росіиським росіиськими росіиських росіисько росіиського
росіиською росіиськоі росіиську росіиські росіиськіи росію росія росіян росіяни росією росіі рот рота
році рсфср руб рубежом рублеи рубль рубля рук рука руками руках руке руки руководителеи руководитель
руководителя руководства руководство руководством рукои руку румуніі руси русская русские русскии
русским русских русского русское русскои русском русскому русі рух руху рыбы рынка рынке рынок ряд ряда
ряде рядом рівень рівнем рівно рівня рівні рідко різко різними різних різниця різні рік річ річки річна
річнии річниці річного річчя рішення рішенням рішень саакашвілі савченко сад саду саит саита саите саиту
саиті сам сама самая саме сами самии самим самих само самоврядування самого самое самои самолет самолета
самом самому самостоятельно самостіино самоуправления самоі самую самые самыи самым самыми самых самі
сан санкт санкции санкціи санкціі саша сбор сборная сборник сборнои сборную сбу сведения сверху свет
света свете свобода свободи свободного свободнои свободу свободы свого свое своего своеи своем своему
свои своим своими своиства своих свою своя своє своєму своєю своєі своі своіи своім своіми своіх свыше
связан связана связанные связанных связано связаны связеи связи связь свята святии святкування свято
святого святои свідчить свіи світ світла світло світова світового світовоі світу світі сделает сделаи
сделал сделала сделали сделано сделать сделаю себе себя север севера севере северного севернои северо
сегодня сегодняшнего сегодняшнии сезон сезона сезоне сезону сеи сеичас секрет секретар секретарь
секретаря секс сектор сектору секунд секунду секунды сел села селе селища село сельского селян селі
семеи семи семь семье семьи семью семья сенс сенсу сенсі сентябре сентября сервис сервіс сергея сергія
сердца сердце сердцем серебро серед середине середнього середньому середньоі середня середніи середовища
сержант сериал сериала серии сериозно серию серия серпня серце серця серьезно серіал серія серіі сестра
сестри сестры сесіі сети сеть сзади сибири сибирь сигнал сидел сидеть сидит сидить сидіти сил силами
силах сили силои силою силу силы сильнее сильнии сильно сильные сильныи сильным символ син сина сирии
сиріі систем система системе системи системои системою систему системы системі сити ситуации ситуацию
ситуация ситуацію ситуація ситуаціі сих ска скаже скажем скажет скажи скажите скажу скажіть сказав
сказал сказала сказали сказано сказати сказать сказки скасування скасувати сквозь склад складає
складається складно складу складі скликання сколько скончался скорее скоро скорости скорость скоростью
скорочення скоріше скрізь скучно скільки слава славы слева слегка след следить следовало следствие
следует следующего следующее следующеи следующем следующие следующии следующим следующих следы слезы
слишком слов слова словам словами словно слово словом сложно сложности служба службе служби службу
службы службі служил служить слухати слухи случае случаев случаи случаино случая случаях случилось
слушать слушаю слышал слышать слышу слів слід смак смерти смерть смертью смерті смешно сми смог смогла
смогли смогу смогут сможем сможет сможете сможешь смотрел смотрела смотрели смотреть смотри смотрит
смотрите смотришь смотрю смотрят смт смысл смысла смысле сміття смішно сначала снг сне снег снижение
снижения снимать снова снял снять собак собака собаки собеседник собирается собираюсь собираются собои
собою собрал собрались собрание собрания собрать собственно собственного собственнои собственности
собственность собственную собственные собственныи собственных событие событии события собі совершенно
совершил совет совета совете советник советов советская советские советскии советских советского
советскои советы совместно современного современнои современные современных совсем согласен согласился
согласно соглашение соглашения содержание содержания содержит соединения сожалению создавать создает
создал создали создан создана создание создании созданию создания созданы создать сознание сознания
солдат солдати солдаты солдатів солнца солнце соль сомнения сон сонце сонця сообщает сообщение сообщения
сообщества сообщил сообщили соответственно соответствии соответствует соответствующие сопротивление
сопротивления соревновании соревнования соревнованиях сорок соромно состав состава составе составил
составила составили составляет составляла составляют состоит состоится состоялась состоялось состоялся
состояние состоянии состоянию состояния сотни сотні сотрудник сотрудники сотрудников сотрудничества
сотрудничество сохранения сохранить социалистического социальная социально социального социальнои
социальные социальных соціальна соціальних соціально соціального соціальноі сочи союз союза союзу
спасибо спасти спати спать спб спектакль спершу специалист специалистов специалисты специально
специального специальные специальныи специальных спеціальних спеціально спинои спину списке списку
список спит спогади сподіваюсь сподіваюся споживання спокоино спокоинои спокіи спокіино спорт спорта
спорту способ способен способности способность способны способов способом способы спостереження спосіб
спочатку справ справа справах справді справжня справжнє справжні справжніи справи справиться справу
справі сприяння спроба спроби спробувати спросил спросила спросить спустя співпрацю співпраці
співробітники співробітників спілкування спільно спільного спільноти сравнению сразу среде среди
среднего среднеи среднем среднии средняя средств средства средствами средство среду среды срок срока
сроки срочно срср сср ссср став ставит ставить ставки ставлення стадии стадион стал стала стали стало
сталося стан стане станет становится становить становятся станом стану станут станции станція станціі
стані стара старая старии старик старих старого старои старше старшего старшии старые старыи старых
старі статеи стати статтю стаття статті статус статусу стать статье статьи статью статья стають стає
стверджує створена створення створено створив створили створити створювати створює стене стену стены
степени степень стивен стиле стиль стилі стихи сто стоило стоимости стоимость стоит стол стола столе
столице столицы столиці столом столь столько століття столітті сторон сторона стороне сторони сторону
стороны стороні сторін сторінка сторінки сторінці стосовно стосунки стосується стоял стоят стоять стоіть
стр стран страна странами странах стране странице страницы странно страну страны стратегии страх страха
страшно строго строи строительства строительстве строительство строить строк структур структура
структуре структури структуры стріляти студенти студентов студенты студентів студии студіі ступеня
стыдно стіл стільки стіни субботу суд суда суддя судді суддів суде судить судна судно судов судом суду
судьба судьбу судьбы судьи судья судя суді сука сума сумел суми сумма сумму суммы сумно суму супер
суспільства суспільство суспільстві сути сутки суток суть суті сучасна сучаснии сучасних сучасного
сучасноі сучасні существенно существование существования существует существуют сфере сферы сфері схема
схеми схемы сходить сходу сході схоже схожии схожі схід сценарии сценаріи сцене сцену сцены счастлив
счастлива счастье счастью счастья счет счета считает считается считал считали считать считаю считают сша
съезда сыграл сыграть сын сына сыном сыну сьогодні сьогоднішніи сюда сюди сюжет сіл сільськоі сім сім'ю
сім'я сім'і січня січні так така такая таке также таки такие такии таким такими таких такого такое також
такои таком такому такою такоі такси таку такую такі такіи талант там танки тараса тарифи тарифів тато
тварин тварини твого твое твоего твоеи твои твоих твори творчества творчество творчості творчість творів
твою твоя твоє твоі твоіх твіи твір театр театра театре театру тебе тебя теж текст текста тексту тел
тела теле телебачення телеканалу телефон телефона телефонныи телефону тело тем тема теме теми
температура температуры тему темы тени тень теории теория теорія теоріі тепер теперь тепла тепло
територіальноі територіи територію територія територіях територіі термін терміни тернопіль терористи
терористів терпеть территории территорию тест тех техника техники технические технических технического
техническои технологии технология технологіи технологіі техніка техніки техніку технічних течение
тиждень тижня тижні тижнів тим тими тимошенко тимчасово тип типа типу тис тиск тиску тисяч тисячі титул
тих тобои тобою тобто тобі тов товар товари товариства товариство товарищ товаров товары товарів тогда
того тоді тож тоже тои только том тому тонн топ топлива торговли торгівля торгівлі тот точек точка точки
точку точнее точно тощо травмы травня травні традиции традиціі трамп трампа транспорт транспорта
транспорту тратить треба требовании требования требует требуется требуют тремя тренер тренера тренером
третии третье третьего третьеи третьем третього третья третя третє третіи трех три триває тридцать
тримати трое трохи трошки троє труд труда трудно трудности трудового трудом труды трьох трішки туда туди
тупо тур тура туреччини туристов турнир турнира турнире турнір туру турции тут тщательно тыс тысяч
тысячи тысячу тюрьме тюрьму тюрьмы тяжело тіи тіла тіло тільки тієі убивает убивать убииства убиистве
убииство убил убили убит убить убрать увага уваги увагу уважно увазі увеличение увеличения увеличить
уверен уверена уверены увесь увидел увидела увидели увидеть увы угод угоди угодно угоду угол уголовное
удалось удар удара удастся удачи удивительно удобно удовольствие удовольствием уефа уехал уехать ужас
ужасно уже ужин узнал узнала узнали узнать уити указ указывает укр украина украине украинская украинские
украинскии украинских украинского украинскои украину украины украіна украінець украіни украіною
украінська украінське украінськии украінським украінськими украінських украінсько украінського
украінському украінською украінськоі украінську украінські украінськіи украіну украінцям украінці
украінців украіні улиц улица улицах улице улицу улицы ума умеет умер умереть умерла умныи умов умовах
умови университет университета университете уникнути уничтожить унр університет університету
університеті упа упал упала управление управлением управлении управления управлять управління упц ура
уровень уровне уровнем уровня урок уроки уряд урядом уряду усе усилия условии условия условиях услуг
услуги услышал услышать успел успех успеха успехи успехов успехом успешно успіх успіху успішно устал
установ установи установить установка установки установлен установлено установлены устроиств устроиства
устроиство устроить усього усі усім усіма усіх утверждает утворення утра утримання утро утром ухода
уходит уходить учасник учасники учасників участвовал участвовать участие участием участии участия
участка участке участки участков участник участники участников участок участь участю участі учебного
учебных учеников учения ученые ученых учета учетом учителеи учитель учителя учитывая учиться учнів
учреждении учреждения ушел уши ушла ушли ущерб уявити факт факти фактически фактично фактов фактом
факторов факты фактів фамилии фамилия феврале февраля федерального федерации федераціі фестиваль
фестивалю фестиваля физики физических физическои философии фильм фильма фильме фильмов фильмы финал
финала финале финансов финансовых финляндии фирмы флаг флота фон фонд фонда фонду фоне форм форма
форматі форме форми формирование формирования форму формування формулы формы формі фото фотографии
фотографіі фракции фракціі франка франции франция французскии французского французскои франція франціі
фрг фронт фронта фронту фронті фсб функции функціі фунтов футбол футбола футболист футболисты футболу
фізичних фільм фільми фільму фільмів фінал фіналу фіналі фінансування фінансів фірма фірми хаи хан
характер характера характеристики характеру харкова харкові харків харківськоі харчування хватает
хватало хватило хватит хвилин хвилини хвилі хворих хвороби химии хлеб хлопець хлопця хлопці хлопців
хлопчик хліб хмельницькии хмельницького ход ходе ходил ходили ходит ходити ходить ходу ходят ході хозяин
хозяиства хозяиство хоккею холодно холоднои хороша хорошая хорошего хорошее хорошеи хорошие хорошии
хорошим хороших хорошо хорошую хороші хотел хотела хотели хотелось хотим хотите хоть хотя хотят хотів
хотіла хотіли хотілося хоч хоча хоче хочемо хочет хочете хочется хочеться хочеш хочешь хочу хочуть храм
хто хтось художник художника художников хуже хуи хіба хід царь царя цвет цветов цветы цеи целеи цели
целом целую целыи цель целью целях цен цена цене ценности центр центра центрального центральнои
центральноі центральныи центре центров центром центру центрі цену цены церемонии церква церкви церкву
церкві церковь цим цими цирк цифры цих цска цього цьому ціи цікава цікаве цікавии цікавить цікаво цікаві
цілии цілком цілому цілі цін ціна ціни цінності ціною ціну цією цієі чаи час часа часи часов часом
частеи части частин частина частини частиною частину частині частично частка частково частности частных
часто часть частью частіше часу часы часі часів чаще чего чекати чекаю чекають чекає чекаємо чел человек
человека человеке человеком человеку чем чемпион чемпиона чемпионат чемпионата чемпионате чемпионов
чемпионом чемпіон чемпіонат чемпіонату чемпіонаті чему червня червона червонии черговии чергу через
черного черные черныи чернівці черт чесно честно честь четвер четверг четко четыре четырех чехии чехіі
чикаго чим чимало чимось чиновников чиновників чином числа числе численности численность число числі
чисто чистыи читав читаите читал читання читателеи читати читать читаю член члена членами члени членов
членом члены членів чого чогось чоловік чоловіка чоловіки чоловіком чоловіків чолі чому чомусь чорна
чорнии чорного чотири чотирьох чрезвычаино чтения что чтоб чтобы чув чувак чувств чувства чувство
чувствовал чувствовать чувствует чувствую чудова чудовии чудово чули чути чуть чую чітко шаг шановні
шанс шансы швеицарии швеции швидко швидкості швидкість швидше шевченка шел шести шесть широко шкода
шкоди школ школа школах школе школи школу школы школьников школі шкіл шла шли шлях шляхом шляху шоб
шоссе шось шоу штаб штаба штабу штат штата штатов штука шукати шум шість щастя щиро щоб щоби щодня щодо
щоино щонаименше щось экипажа экономика экономике экономики экономические экономическии экономических
экономического экономическои экс эксперт эксперты эксплуатации эксплуатацию электроннои элементов
элементы эмоции энергии энергия эпизод эпохи эпоху эстонии эта этаже этап этапа этапе эти этим этими
этих это этого этои этом этому этот эту эфире эффект эффективности эффективность юге юго южного южнои
южныи юлія юріи юрія юстиціі является являются явно язык языка языках языке языков языком языку яица
яиця яка якась якби яке якесь якии якиись якими яких якобы якого якогось якому якості якось якою якоі
якраз яку якусь якшо якщо які якіи якість якісь январе январь января янукович януковича японии япония
японіі ясно євро європа європеиська європеиськии європеиських європеиського європеиськоі європи європі
єдина єдине єдинии єдиним єдиного івана івано ігоря ігри іде ідею ідея ідеі іжу іжі ім'я імена імені
імперіі інакше інколи іноді іноземних інститут інституту інтерв'ю інтереси інтересів інтернет інтернету
інтернеті інформацію інформація інформацією інформаціі інфраструктури інша інше іншии іншим іншими інших
іншого іншому іншою іншоі іншу інші ініціативи існування існують існує іспаніі істи історичнии
історичних історію історія історіі італіі іхати іхнього іхню іхня іхні іхніи іхніх іще ііі
""".split()
