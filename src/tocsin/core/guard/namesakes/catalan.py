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
vilanova, guifre el pelos, bisbe morgades, aurora bertrana, maria aurelia capmany"""
