# SPDX-License-Identifier: AGPL-3.0-or-later
"""French: things of weather, water, roads and houses, and what is said of them; folded words in the singular."""

from __future__ import annotations

THINGS = """mer houle vague ressac maree coefficient submersion courant tempete coup vent rafale bourrasque mistral tramontane brise orage foudre eclair averse pluie bruine neige congere
    blizzard gelee gel glace verglas plaque givre grele grelon brouillard brume ciel nuage soleil chaleur canicule nuit froid secheresse temperature pression depression cyclone ouragan
    tornade sable poussiere riviere fleuve ruisseau torrent crue decrue debit niveau digue berge barrage vanne ecluse etang lac canal cave sous-sol rue egout coulee eboulement chute
    glissement terrain avalanche risque danger vigilance alerte feu incendie flamme fumee cendre seisme secousse replique volcan coupure panne cable poteau pylone armoire disjoncteur
    fusible groupe batterie pile lampe lampadaire lumiere ampoule eau tuyau conduite canalisation robinet pompe fuite fosse citerne gaz odeur chaudiere chauffage radiateur climatisation
    ventilation ventilateur compteur ascenseur monte-charge escalier escalator porte portail portillon barriere tourniquet rideau volet serrure cadenas fenetre vitre vitrine toit
    toiture tuile gouttiere plafond sol plancher mur facade fissure echafaudage grue chariot transpalette quai rampe chambre frigo congelateur palette etagere rayonnage marchandise
    colis livraison chargement cargaison tapis convoyeur presse ligne extincteur borne alarme sirene capteur detecteur camera serveur reseau imprimante ecran telephone site toilette
    lavabo poubelle dechet benne conteneur nettoyage ferry bac bateau navire port bouee phare train voie aiguillage catenaire passage bus autocar tram tramway arret metro gare station
    route autoroute bretelle chaussee voirie nid tunnel pont viaduc col chaine bouchon circulation sens arbre branche ecole college lycee classe gymnase cantine service bloc oxygene
    pharmacie marche foire concert match stade parking place parc jardin plage baignade piscine drapeau artifice brocante fete kermesse chantier tranchee betonniere pelleteuse cloture
    palissade foret usine entrepot hangar atelier local couloir sortie entree moteur compresseur filtre cuve puits machine four rond-point carrefour deviation peage accident deversement
    secteur trottoir signalisation panneau verriere auvent camionnette camion remorque pneu huile gazole essence carburant peinture bouteille manometre table chaise guepe rat pigeon
    sanglier chien herbe haie feuille banc balancoire toboggan filet tribune scene barnum stand passerelle giratoire rail telepherique telesiege telecabine piste vol cuisine
    blanchisserie brancard defibrillateur archive bibliotheque cinema theatre musee regard gravillon accotement talus alea front goutte corniche glacier nappe fontaine cheminee lucarne
    poignee charniere badge interphone antenne fibre modem projecteur micro haut-parleur douche evier vapeur acide robot visibilite bordure balcon terrasse cour rambarde grille store
    bache
    gue fil caddie hotte trottinette velo wagon jetee barque peniche amarre poutre colonne cabine bouton prise rallonge carton emballage sac balance trancheuse parasol moto locomotive marquage bassin"""

SAID = """agite beau belle fort calme gros grosse haut bas basse noir eleve grand marin tropical violent tournant brutal soudain glacial leger legere orageux orageuse isole stationnaire tombe
    bref breve battant verglacant intense fin fine lourd frais fraiche collant tasse blanc blanche tardif tardive nocturne generalise epais epaisse enorme givrant dense couvert degage
    voile extreme etouffant long longue severe profond majeur saharien gonfle rapide lent rompu fragile effondre plein ouvert ferme inonde submerge bouche sature boueux boueuse rocheux
    rocheuse instable spontane poudreux poudreuse marque orange rouge jaune vert bleu vif vive eteint maitrise chaud faible coupe general generale prevu total totale electrique
    electrogene arrache couche saute grille vide allume clignotant trouble potable froid stagnant use perce gele casse arrete noye important naturel naturelle suspect bruyant bloque
    roulant coulissant sectionnel sectionnelle leve baisse manquant brise envole mouille humide glissant fissure elevateur gare encombre tordu dangereux dangereuse perissable abime
    perdu reporte perime actif active faux fausse defectueux defectueuse coince inaccessible annule retarde supprime unique devie complet complete verglace barre deforme enneige levant
    mobile obligatoire alterne operatoire interdit annuel annuelle forain festif urgent municipal public publique routier routiere ferroviaire fluvial maritime urbain rural forestier
    forestiere industriel industrielle nucleaire chimique thermique solaire eolien eolienne sismique meteo provisoire temporaire partiel partielle ralenti perturbe interrompu suspendu
    sec seche propre sale neuf neuve vieux vieille rouille penche decale inutilisable impraticable evacue endommage detruit effondree sonore lumineux lumineuse automatique manuel
    manuelle central principal lateral exceptionnel exceptionnelle deborde coule fuit peu tres debouche fondu ardent imminent prolonge persistant renverse detache creve errant percute
    dechire monte epandu meuble pollue demagnetise muet epuise repandu mort morte neigeux neigeuse artificiel artificielle agressif agressive inferieur superieur pluvial froide decharge
    reduit
    denude abandonne deraille echoue pourri lezarde derive deregle efface"""
