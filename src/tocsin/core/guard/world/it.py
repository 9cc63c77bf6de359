# SPDX-License-Identifier: AGPL-3.0-or-later
"""Italian: things of weather, water, roads and houses, and what is said of them; folded words in the singular."""

from __future__ import annotations

THINGS = """mare onda marea mareggiata corrente risacca libeccio scirocco tramontana grecale maestrale bora vento raffica burrasca tempesta tromba temporale fulmine rovescio pioggia pioviggine
    acquazzone nubifragio grandine grandinata neve nevicata nevischio bufera gelo gelata brina ghiaccio galaverna nebbia banco foschia cielo nuvola nube sole caldo afa freddo siccita
    temperatura ondata umidita fiume torrente ruscello lago argine diga piena livello idrometro golena canale fosso sottopasso sottovia cantina scantinato seminterrato frana smottamento
    masso colata voragine valanga slavina pericolo rischio allerta allarme stato incendio rogo fuoco fiamma fumo cenere scossa sciame terremoto sisma faglia vulcano energia luce
    blackout linea cavo palo traliccio pilone cabina quadro interruttore fusibile gruppo generatore batteria lampada lampione faretto semaforo acqua acquedotto tubo tubazione tubatura
    rubinetto perdita condotta pompa autoclave fogna tombino scarico pozzetto cisterna serbatoio gas odore caldaia termosifone radiatore bruciatore riscaldamento condizionatore
    climatizzatore valvola contatore pressione ventola ascensore montacarichi scala porta portone portellone cancello sbarra tornello serranda saracinesca serratura lucchetto finestra
    vetro vetrata vetrina tetto tegola grondaia cornicione soffitto controsoffitto pavimento muro parete intonaco impalcatura ponteggio gru carrello muletto transpallet rampa banchina
    baia pedana cella frigo frigorifero congelatore bancale pallet scaffale merce collo pacco plico consegna carico nastro rullo pressa tornio estintore idrante sirena sensore
    rilevatore telecamera server rete router stampante monitor schermo sito telefono centralino bagno gabinetto lavandino pulizia cestino rifiuto cassonetto immondizia traghetto
    aliscafo battello nave porto molo pontile boa faro treno binario scambio corsa autobus bus tram metro metropolitana fermata stazione strada corsia carreggiata asfalto buca galleria
    ponte viadotto valico passo svincolo casello coda traffico catena albero ramo guardrail barriera segnaletica scuola asilo palestra mensa aula reparto sala ossigeno farmacia
    ambulatorio mercato mercatino fiera concerto evento stadio parcheggio garage piazza parco giardino spiaggia bandiera piscina festa sagra notte gara cantiere scavo betoniera ruspa
    escavatore recinzione transenna bosco capannone magazzino officina tettoia zona quartiere cono turbina filtro motore compressore ventilatore perimetro uscita ingresso passaggio
    varco nodo impianto apparecchio macchina macchinario sterilizzatrice lavatrice lavastoviglie asciugatrice forno alimentatore armadio sportello bacino invaso paratoia idrica
    esondazione allagamento inondazione forza ghiacciaio supercella cumulonembo fronte perturbazione anticiclone isoterma gelicidio cornice lastrone seracco laghetto risalita falda
    pozzo fontana comignolo camino lucernario veranda persiana maniglia cerniera badge citofono videocitofono antenna fibra modem proiettore microfono altoparlante furgone camion
    autocisterna rimorchio pneumatico gomma olio gasolio carburante vernice colla solvente bombola manometro mensola tavolo sedia lampadario zanzara vespa topo piccione cinghiale cane
    erba siepe foglia aiuola panchina altalena scivolo campo tribuna palco gazebo bancarella passerella rotatoria rotaia funivia seggiovia skilift pista volo hangar cucina lavanderia
    barella defibrillatore obitorio archivio biblioteca cinema teatro museo tenda marciapiede paletto cordolo ciclabile doccia lavello acido vapore robot fossato scarpata visibilita
    tapparella zerbino moquette piastrella battiscopa gradino corrimano ringhiera grata inferriata parapetto balcone terrazzo cortile vialetto autorimessa
    barca bitta chiatta muraglione solaio trave colonna spina affettatrice telo pedalo ormeggio guado ponticello facciata pulsante presa prolunga scatola imballo sacco cassa bilancia cappa griglia ombrellone bicicletta monopattino motorino pullman locomotiva vagone cartello stagno"""

SAID = """mosso agitato grosso calmo piatto alto basso lungo anomalo forte intenso teso gelido rinforzato improvviso moderato calante debole violento tropicale marino sparso diffuso battente
    gelato fine breve fitto abbondante bagnato copioso leggero pesante tardivo spesso vivo denso coperto nuvoloso sereno pieno torrido africano opprimente grave minimo massimo caldo
    freddo gonfio esondato rotto fragile ordinario eccezionale fermo allagato intasato chiuso aperto umido secco lento veloce attivo esteso caduto detritico spontaneo elevato giallo
    rosso arancione verde nero bianco boschivo forestale domato spento acceso vulcanico lavico lieve avvertito profondo assente staccato totale parziale elettrico elettrogeno tranciato
    scoperto storto scattato bruciato scarico esausto fulminato lampeggiante torbido potabile idrico forato guasto sommerso otturato metano acre bloccato mobile scorrevole tagliafuoco
    alzato abbassato divelto mancante perde scivoloso crepato pericolante montato elevatore rotante ghiacciato ingombro occupato libero frigorifero refrigerato deperibile pericoloso
    danneggiato smarrito rinviato spostato scaduto irraggiungibile straordinario ingombrante soppresso cancellato unico morto interrotto saltato deviato dissestato ridotto nuovo vecchio
    ferroviario rallentato obbligatorio spezzato inagibile operatorio annullato posticipato sospeso sospesa patronale natalizio rionale serale notturno diurno stradale autostradale
    instabile franato crollato pericolosa riparato difettoso rumoroso inutilizzabile isolato sporco pulito vuoto capiente marcio arrugginito inclinato scollegato acustico antincendio
    idraulico sismico meteo meteorologico gommato telefonico pubblico privato laterale centrale principale secondario provvisorio temporaneo permanente urgente eolico solare termico
    molto poco troppo tutto perso sradicato pericolosamente allertato vasto immediato accidentato scosceso inondato straripato tracimato innevato imbiancato ventoso piovoso burrascoso
    afoso glaciale polare record invernale estivo autunnale primaverile costiero lacustre fluviale montano alpino appenninico rurale urbano industriale portuale marittimo ferma fermi
    inquinato scoperchiato cigolante smagnetizzato muto gracchiante ribaltato sganciato finito sversato fresco rovesciato usurato strappato calpestato randagio aggressivo fastidioso
    investito volato artificiale nevoso vagante atlantico capillare zero piovano lineare scarso pedonale ciclabile allentato sconnesso traballante piegato
    affondato ritardato idrogeologico lesionato ceduto incrinato deriva incagliato starato incastrato pericolato deragliato sbiadito
    sei sette otto nove dieci"""
