# SPDX-License-Identifier: AGPL-3.0-or-later
"""Figures of history on the streets of Catalonia, Valencia and the Balearic islands."""

NAMES = """josep tarradellas, josep pla, josep trueta, josep maria de sagarra, josep carner, joan miro, joan maragall, joan guell, joan salvat papasseit, joan
fuster, joan coromines, joan brossa, joan peiro, joan prim, anna piferrer, bernat metge, ana maria matute, pau casals, pau claris, ramon turro, ramon
llull, ramon muntaner, ramon berenguer iv, salvador espriu, salvador dali, salvador segui, narcis monturiol, narcis de monturiol, enric granados,
enric prat de la riba, prat de la riba, ernest lluch, roger de flor, roger de lluria, jaume fabre, jaume balmes, jaume vicens vives, jaume ii, eduard
toldra, pere iv, pere el gran, pere quart, pere calders, francesc macia, francesc layret, francesc cambo, francesc ferrer i guardia, frederic mompou,
frederic soler, alfons el magnanim, lluis companys, lluis companys i jover, lluis domenech i montaner, domenech i montaner, josep puig i cadafalch,
puig i cadafalch, antoni gaudi, antoni maura, antoni tapies, angel guimera, jacint verdaguer, mossen jacint verdaguer, mossen cinto verdaguer, merce
rodoreda, montserrat roig, maria merce marcal, caterina albert, victor catala, carles riba, carles buigas, camil oliveras, cristofol de moura,
cristobal de moura, marti i pol, miquel marti i pol, miquel marti pol, pompeu fabra, rafael casanova, rafael de casanova, santiago rusinol, santiago
ramon y cajal, vicent andres estelles, ausias march, isabel de villena, joanot martorell, sant antoni maria claret, ildefons cerda, dolors aleu,
federica montseny, doctor fleming, alexander fleming, doctor trueta, doctor robert, dr robert, doctor maranon, dr maranon, doctor ferran, arnau de
vilanova, guifre el pelos, bisbe morgades, aurora bertrana, maria aurelia capmany, alfons xiii, antoni rovira i virgili, rovira i virgili, antoni
campmany, antoni bori, apel les mestres, arquitecte sert, josep lluis sert, bisbe irurita, bonaventura carles aribau, carles i, carles aribau, comte
borrell, comte d'urgell, comte guell, comte jofre, concepcio arenal, doctor barraquer, doctor aiguader, enric morera, enric casas, ernest ventos,
eugeni d'ors, fabra i puig, ferran casablancas, ferran el catolic, ferran puig, ferran turne, ferrer i guardia, francesc carbonell, francesc moragas,
francesc pujols, francesc de verdaguer, francesc de borja, frederic rahola, fructuos gelabert, gabriel ferrater, gabriel miro, gaspar fabregas,
general batet, general moragues, general prim, germans desvalls, guillem de bergueda, guillem tell, guillem colom, guillem mora, isaac albeniz, jaume
huguet, jaume roig, jaume roca, jaume puig, jaume ferran, joan alcover, joan amades, joan blanques, joan corominas, joan corrades, joan de borbo, joan
de batlle, joan d'austria, joan gamper, joan guasch, joan pau ii, joan sales, joan xxiii, joan vinyoli, joan oliver, joan lluis vives, joaquim ruyra,
joaquim blume, joaquim folguera, joaquim pou, joaquim mir, jordi girona, jordi de sant jordi, josep anselm clave, anselm clave, josep bertran, josep
cabanas, josep irla, josep maria folch i torres, folch i torres, josep maria serra, josep soldevila, josep tarradellas i joan, josep torras i bages,
torras i bages, josep vicenc foix, josep yxart, juli gonzalez, lluis millet, lluis vives, lluis borrassa, lluis muntadas, lluis sagnier, lluis el
pietos, lola anglada, maria aurelia, maria cubi, maria barrientos, maria zambrano, maria victoria, maria lluisa, marques de campo sagrado, marques de
comillas, marques de mulhacen, marques de sentmenat, marques de montroig, marti julia, martin luther king, mestre nicolau, mestre serradesanferm,
miquel biada, miquel angel, miquel servet, miquel ferra, miquel dels sants oliver, narcis oller, nicolau trave, onze de setembre, pablo iglesias, pare
claret, antoni maria claret, pare manyanet, pau gargallo, pau sabater, pau alcover, pau piferrer, pau vila, pere garau, pere lluis, pere romeu, pere
serafi, pere verges, pere ii de montcada, pi i margall, pi i molist, pi i sunyer, pius xi, pius xii, prat de la riba enric, puig i valls, rafael
campalans, rafael alberti, ramon albo, ramon d'abadal, ramon de penyafort, ramon trias fargas, trias fargas, ramon vinyes, ramon marti alsina, ramon
turro darder, ramon y cajal, ramon i cajal, ramon berenguer, ramon berenguer iii, ramon casas, reina amalia, reina elionor, reina victoria, ribes
roges, rius i taulet, rosalia de castro, rosa sensat, rossello i porcel, bartomeu rossello porcel, bartomeu robert, sant joan de deu, sant pere
claver, sant ramon nonat, sant antoni abat, serra i marti, tomas mieres, torres i bages, tort i martorell, valenti almirall, valentin almirall,
ventura plaja, verge de montserrat, victor balaguer, antoni viladomat, vicenc montal, vila i vila, xavier nogues, xavier montsalvatge, alcalde mosser,
alcalde fuster, gabriel alomar, gabriel maura, joan march, joan miro i ferra, antoni frau, manuel azana, general riera, francesc suau, jacint
benavente, josep rover motta, tomas forteza, bartomeu riutort, bernat fiol, pere dezcallar, ausias march poeta, blasco ibanez escriptor, tirant lo
blanc, regne de valencia, jaume i el conqueridor, guillem de castro, pintor sorolla, joan de joanes, mare de deu del pilar, peris i valero, peris y
valero, primat reig, doctor peset, doctor peset aleixandre, peset aleixandre, joan baptista vives, emili baro, manuel de falla, mestre rodrigo,
joaquin rodrigo mestre, vicent blasco ibanez, constanti llombart, angel guimera dramaturg, nou d'octubre, joaquin sorolla, trinitat alfonso, lluis
peixo, amadeu torner, jaume pinent, montserrat de casanovas, josep gari, arnau d'oms, oriol martorell, ferran junoy, joan d'alos, maria lavernia, pepe
rubianes, pau alsina, joaquim valls, ramon miquel planas, miquel planas, joan torras, carles pirozzini, josep sangenis, john m keynes, miguel de
roncali, miquel roncali, aristides maillol, manuel ballbe, gaspar cassado, josep maria lledo, jaume puigvert, jaume giralt, joan riera, joan fiveller,
estanislau abadal, josep maria florensa, teodor roviralta, buenaventura munoz, albert llanas, enric clarasso, josep jover, jaume vicenc i vives, josep
estivill, ignasi iglesias, josep camprecios, teodor bonaplata, salvador aulet, maria fortuny, ramon rocafull, ramon vinas"""
