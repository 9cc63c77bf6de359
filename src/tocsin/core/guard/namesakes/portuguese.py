# SPDX-License-Identifier: AGPL-3.0-or-later
"""Figures of history on the streets of Portugal and Brazil."""

NAMES = """afonso henriques, afonso de albuquerque, alves redol, antero de quental, antonio nobre, antonio jose de almeida, antonio sergio, aquilino ribeiro, ary
dos santos, augusto gil, bento de jesus caraca, bernardino machado, bernardo santareno, calouste gulbenkian, candido dos reis, carlos paredes,
catarina eufemia, cesario verde, columbano bordalo pinheiro, rafael bordalo pinheiro, damiao de gois, david mourao ferreira, duarte pacheco, egas
moniz, fernando namora, fernao lopes, fernao mendes pinto, ferreira de castro, florbela espanca, fontes pereira de melo, garcia da orta, garcia de
resende, gago coutinho, sacadura cabral, gil eanes, gil vicente, guerra junqueiro, gomes freire, humberto delgado, jaime cortesao, joao de barros,
joao de deus, joao villaret, jorge de sena, jose afonso, zeca afonso, jose regio, jose malhoa, jose carlos ary dos santos, julio dinis, luisa todi,
luis de freitas branco, manuel da fonseca, manuel teixeira gomes, manuel da maia, maria lamas, maria helena vieira da silva, vieira da silva, miguel
bombarda, miguel torga, mouzinho da silveira, natalia correia, nuno alvares pereira, nuno tristao, padre antonio vieira, padre cruz, pedro nunes, pero
vaz de caminha, ramalho ortigao, raul proenca, salgueiro maia, soeiro pereira gomes, sophia de mello breyner, teofilo braga, tomas ribeiro, tristao
vaz, viana da mota, virgilio ferreira, vitorino nemesio, agostinho neto, amilcar cabral, samora machel, adolfo pinheiro, afonso pena, afranio peixoto,
alberto santos dumont, almirante barroso, almirante tamandare, anchieta, anita malfatti, aureliano coutinho, barao de maua, barao do rio branco,
visconde de maua, visconde do rio branco, bartolomeu de gusmao, borba gato, campos sales, candido portinari, capistrano de abreu, carlos chagas,
carlos drummond de andrade, carlos gomes, casimiro de abreu, cruz e souza, delmiro gouveia, dom bosco, domingos de moraes, dona leopoldina, epitacio
pessoa, euclides da cunha, felipe camarao, fernandes vieira, floriano peixoto, deodoro da fonseca, francisco matarazzo, francisco morato, giovanni
gronchi, goncalves dias, graca aranha, hercilio luz, henrique dias, jose bonifacio, jose de alencar, jose do patrocinio, jose lins do rego, jorge
amado, joao pessoa, joao goulart, joao cabral de melo neto, joana angelica, julio prestes, lauro muller, lima barreto, luiz gama, luis carlos prestes,
manuel bandeira, maria quiteria, mario de andrade, monteiro lobato, nilo pecanha, olavo bilac, oscar niemeyer, oswaldo aranha, paulo freire, pedro i,
pedro ii, princesa isabel, prudente de morais, quintino bocaiuva, raul pompeia, rodrigues alves, salgado filho, teotonio vilela, tiradentes, tobias
barreto, ulysses guimaraes, ulisses guimaraes, venceslau bras, vicente de carvalho, villa lobos, heitor villa lobos, vinicius de moraes, vital brazil,
washington luis, zumbi dos palmares, mario cesariny, antonio aleixo, antonio gedeao, luis verney, jose estelita, pedro americo, joaquim agostinho,
jose estevao, milton santos"""
