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
jose estevao, milton santos, celso daniel, carlos drummond, maria lenk, filipa de lencastre, tome de sousa, tome de souza, mem de sa, estacio de sa,
paulo vi, pio xii, joao paulo ii, joao xxiii, joao xxi, joao ii, dom joao vi, dom joao ii, dom joao v, dom manuel i, dom dinis, dom afonso henriques,
dom pedro v, dom pedro iv, dom pedro i, dom duarte, dom carlos i, dom luis i, dona maria ii, dona estefania, rainha d leonor, rainha dona leonor,
rainha santa isabel, rainha d amelia, dona amelia, infante d henrique, infante dom pedro, infante santo, condessa de rio maior, conde de redondo,
conde de valbom, conde de almoster, marques de tomar, marques de fronteira, marques de sa da bandeira, sa da bandeira, marques de olinda, marques de
abrantes, marques de parana, duque de loule, duque de saldanha, duque de avila, duque de palmela, visconde de valmor, visconde de santarem, visconde
de piraja, visconde de inhauma, visconde de ouro preto, visconde de albuquerque, barao de sabrosa, barao de ipanema, barao de mesquita, barao da
torre, barao de itapetininga, barao de limeira, barao de cotegipe, afonso costa, afonso lopes vieira, lopes vieira, alberto sampaio, alexandre
o'neill, alexandre braga, alfredo da silva, alfredo keil, alfredo bensaude, almirante reis, almirante gago coutinho, almirante cochrane, alvaro de
campos, alvaro cunhal, alvares cabral, amadeo de souza cardoso, amadeu de souza cardoso, amalia rodrigues, ana de castro osorio, andrade corvo,
angelina vidal, antonio arroio, antonio augusto de aguiar, augusto de aguiar, antonio botto, antonio feijo, antonio feliciano de castilho, feliciano
de castilho, antonio maria cardoso, antonio patricio, antonio stromp, antonio spinola, antonio granjo, artur de paiva, avelar brotero, bartolomeu
dias, carolina beatriz angelo, bernardim ribeiro, barbosa du bocage, braamcamp freire, branca de gonta colaco, brito aranha, brito camacho, brito
capelo, roberto ivens, hermenegildo capelo, camara pestana, camilo pessanha, carlos mardel, carlos seixas, carlos reis, carlos da maia, carlos de
oliveira, carolina michaelis, carolina michaelis de vasconcelos, casal ribeiro, castro guimaraes, cecilia meireles, cristovao colombo, cristovao da
gama, damasceno monteiro, david de sousa, diogo cao, diogo de silves, diogo do couto, diogo botelho, domingos sequeira, domingos rebelo, duarte
galvao, duarte pacheco pereira, eduardo coelho, eduardo malta, eduardo mondlane, elina guimaraes, emidio navarro, emilia das neves, eugenio de castro,
eugenio dos santos, eugenio de andrade, fernando assis pacheco, fernando lopes graca, lopes graca, fernando pessa, fernando farinha, fernando palha,
ferreira borges, ferreira lapa, ferreira dias, fialho de almeida, filinto elisio, fradesso da silveira, francisco de holanda, francisco grandella,
francisco lazaro, francisco lyon de castro, lyon de castro, francisco manuel de melo, francisco rodrigues lobo, rodrigues lobo, francisco sanches,
francisco stromp, francisco de almeida, frei luis de sousa, frei bartolomeu dos martires, bartolomeu dos martires, frei luis de granada, gaspar
correia, general humberto delgado, general rocadas, general norton de matos, norton de matos, gervasio lobato, gomes da costa, gomes leal, gomes
teixeira, gomes eanes de azurara, goncalo velho, goncalves zarco, joao goncalves zarco, guilherme gomes fernandes, guilherme braga, guilherme de
faria, heliodoro salgado, henrique lopes de mendonca, hernani cidade, hintze ribeiro, irene lisboa, jaime batalha reis, batalha reis, jeronimo osorio,
joao chagas, joao crisostomo, joao de freitas branco, joao do rio, joao frederico ludovice, frederico ludovice, joao hogan, joao ortigao ramos, joao
penha, joao pinto ribeiro, joao das regras, joaquim antonio de aguiar, jorge barradas, jorge colaco, jorge alvares, jose duro, jose falcao, jose
fontana, jose galhardo, jose gomes ferreira, jose leite de vasconcelos, leite de vasconcelos, jose relvas, jose rodrigues migueis, rodrigues migueis,
jose cardoso pires, jose maria nicolau, jose dias coelho, dias coelho, julio de castilho, julio de matos, julio de andrade, julio de mesquita, julio
de castilhos, leopoldo de almeida, lopes de mendonca, lourenco marques, luciano cordeiro, luciano freire, luis augusto palmeirim, luis derouet, luis
dourdil, luis de sttau monteiro, sttau monteiro, luis antonio verney, macedo simao, magalhaes lima, manuel de arriaga, manuel laranjeira, manuel pinto
de azevedo, pinto de azevedo, manuel ribeiro de pavia, maria amalia vaz de carvalho, vaz de carvalho, maria archer, maria veleda, maria da fonte,
mario de sa carneiro, mario dionisio, mario eloy, mario castelhano, martim afonso, martim afonso de sousa, martim vaz, martins sarmento, mestre de
aviz, miguel claudio, miguel pais, moniz barreto, mouzinho de albuquerque, nicolau tolentino, nuno goncalves, oliveira martins, padre americo, padre
manuel da nobrega, manuel da nobrega, palmira bastos, passos manuel, paulo da gama, pedro hispano, pedro homem de melo, homem de melo, pero da
covilha, pero escobar, pinheiro chagas, professor egas moniz, professor gama pinto, gama pinto, lima basto, quirino da fonseca, raul brandao, raul
lino, raul rego, ressano garcia, ribeiro sanches, ribeiro santos, ricardo espirito santo, ricardo reis, ricardo severo, rodrigo da fonseca, rodrigues
de freitas, rodrigues sampaio, rodrigues faria, rovisco pais, rui de pina, sa de miranda, sa nogueira, sampaio bruno, santos pousada, sarmento de
beires, serpa pinto, silva carvalho, silva porto, soares de passos, soares dos reis, sousa martins, sousa viterbo, stuart carvalhais, sidonio pais,
tomas borba, tomas da anunciacao, tomas da fonseca, tomaz da fonseca, tomas alcaide, teixeira de pascoaes, teixeira de vasconcelos, teixeira lopes,
teixeira gomes, trindade coelho, vasco santana, veiga beirao, venceslau de morais, vergilio ferreira, viana da motta, vieira lusitano, vieira
portuense, virgilio correia, vitor cordon, vitor hugo, xavier cordeiro, zofimo consiglieri pedroso, consiglieri pedroso, adelino amaro da costa, amaro
da costa, francisco salgado zenha, salgado zenha, abel salazar, alves da veiga, antonio carneiro, augusto nobre, brito e cunha, malheiro dias, carlos
malheiro dias, clemente meneres, costa cabral, fernandes tomas, manuel fernandes tomas, faria guimaraes, fonseca cardoso, goncalo cristovao, goncalo
sampaio, hernani torres, julio dantas, latino coelho, marechal gomes da costa, marechal saldanha, nuno alvares, oliveira monteiro, ricardo covoes,
roberto frias, sousa aroso, tenente valadim, ademar de barros, adhemar de barros, adoniran barbosa, afonso arinos, afonso celso, afonso sardinha,
alberto byington, alcantara machado, alceu amoroso lima, amoroso lima, alfredo issa, alfredo pujol, alvares de azevedo, alvares penteado, alvaro
alvim, amador bueno, amaral gurgel, americo brasiliense, americo de campos, ana neri, andre reboucas, anisio teixeira, antonio carlos magalhaes,
antonio de godoi, antonio prado, antonio raposo tavares, raposo tavares, antonio conselheiro, aparicio borges, ari barroso, ary barroso, artur alvim,
artur azevedo, artur bernardes, arthur bernardes, assis brasil, assis chateaubriand, assis valente, augusto severo, augusto dos anjos, aureliano leal,
aurelio buarque, azevedo sodre, barbosa lima, bartolomeu bueno, basilio da gama, bela cintra, benedito calixto, bento goncalves, bernardino de campos,
bernardo sayao, brigadeiro faria lima, faria lima, brigadeiro luis antonio, caio prado, candido mendes, candido de abreu, candido xavier, carlos
cavalcanti, carlos lacerda, carlos sampaio, carvalho de mendonca, cassiano ricardo, castelo branco, humberto castelo branco, catulo da paixao
cearense, cesar lattes, chico mendes, chico science, chico xavier, chiquinha gonzaga, clarice lispector, clovis bevilaqua, conde da boa vista, conde
de bonfim, conselheiro aguiar, conselheiro mafra, conselheiro nebias, cora coralina, cordeiro de farias, couto de magalhaes, dante pazzanese, darcy
ribeiro, darcy vargas, david canabarro, davi canabarro, diogo antonio feijo, diogo de faria, dom helder camara, helder camara, paulo evaristo arns,
evaristo arns, eduardo prado, eliseu guilherme, elis regina, emilio goeldi, erasmo braga, eurico gaspar dutra, gaspar dutra, ernesto geisel, erico
verissimo, euzebio matoso, eusebio de queiros, eusebio matoso, evaristo da veiga, fagundes varela, faria lemos, felipe dos santos, felipe schmidt,
fernando correa da costa, correa da costa, fernao dias, ferreira viana, filinto muller, francisco bicalho, francisco glicerio, francisco otaviano,
franklin tavora, frei caneca, gaspar martins, silveira martins, gaspar silveira martins, general canabarro, general carneiro, general glicerio,
general osorio, general polidoro, general severiano, general netto, gilberto amado, gilberto freyre, gomes de carvalho, gomes freire de andrade,
freire de andrade, graciliano ramos, gregorio de matos, guilherme capanema, guimaraes rosa, joao guimaraes rosa, gustavo barroso, gustavo capanema,
gustavo richard, haddock lobo, heitor penteado, heitor beltrao, helio pellegrino, helio oiticica, henrique schaumann, henrique valadares, henrique
lage, hermes da fonseca, hermes fontes, hermilo borba filho, borba filho, herculano de freitas, hilario de gouveia, honorio gurgel, irineu marinho,
jackson lago, jacob do bandolim, jeronimo coelho, joao alfredo, joao bettega, joao candido, joao gualberto, joao negrao, joao pinheiro, joao wallig,
joaquim floriano, joaquim murtinho, joaquim nabuco de araujo, nabuco de araujo, jorge tibirica, jose americo de almeida, americo de almeida, jose de
anchieta, jose higino, jose joaquim seabra, jose loureiro, jose mariano, jose paulino, jose pinheiro borda, pinheiro borda, jose rufino, jose
verissimo, jorge lacerda, juracy magalhaes, justiniano de serpa, juvenal lamartine, ladislau neto, lauro sodre, leonel brizola, leopoldo bulhoes,
liberato barroso, lindolfo collor, lins de vasconcelos, luis viana, luis viana filho, luis eduardo magalhaes, eduardo magalhaes, anhaia melo, anhaia
mello, luis gonzaga, luiz gonzaga, luiz carlos berrini, carlos berrini, luiz carlos prestes, luiz dumont villares, dumont villares, major sertorio,
manoel bandeira, manoel da nobrega, manoel borba, manoel ribas, manoel honorio, marcilio dias, marechal bittencourt, marechal camara, marechal candido
rondon, candido rondon, marechal hermes, marechal mallet, marechal tito, maria lacerda de moura, lacerda de moura, mariano procopio, mario covas,
mario lago, martim francisco, martins fontes, martins pena, mascarenhas de moraes, mascarenhas de morais, mateus leme, melo franco, afranio de melo
franco, menezes cortes, miguel couto, miguel calmon, miguel lemos, miguel reale, mourato coelho, muniz barreto, nestor pestana, nilo coelho, nise da
silveira, noel rosa, nunes machado, octavio mangabeira, otavio mangabeira, olavo fontoura, olegario maciel, oliveira lima, oliveira viana, oscar
freire, oscar porto, osorio duque estrada, duque estrada, osvaldo aranha, oswald de andrade, otto niemeyer, padre anchieta, padre cicero, padre
chagas, padre eustaquio, padre feijo, padre jose mauricio, padre rolim, paes de barros, paes leme, fernao dias paes, pandia calogeras, patativa do
assare, patricia galvao, paulo de frontin, paulo eiro, paulo setubal, pedro ernesto, pedro lessa, pedro nolasco, pedro taques, pedro toledo, pedro de
toledo, pedro velho, pereira barreto, pereira passos, peixoto gomide, pinheiro machado, pinto bandeira, plinio brasil milano, presidente altino,
presidente antonio carlos, presidente bernardes, presidente castelo branco, presidente costa e silva, costa e silva, presidente dutra, presidente joao
goulart, presidente juscelino, presidente kennedy, presidente vargas, presidente wilson, princesa leopoldina, prudente de moraes, rangel pestana, raul
seixas, rego freitas, roberto marinho, roberto silveira, roberto simonsen, rocha pombo, rodolfo dantas, rodrigo de freitas, rodrigues caldas, rosa e
silva, rubem berta, ruben berta, rubens paiva, rui barbosa de oliveira, senador queiros, senador salgado filho, senador vergueiro, serzedelo correia,
serzedelo correa, silva bueno, silva jardim, silva pinto, silvio romero, siqueira campos, souza aguiar, souza lima, tarsila do amaral, teixeira de
freitas, teixeira soares, teodoro sampaio, theodoro sampaio, tomas gonzaga, tomaz gonzaga, tomas antonio gonzaga, antonio gonzaga, thomas edison,
torquato tapajos, trajano reis, tristao de ataide, venancio aires, jose diniz, vicente rao, vieira souto, vital soares, virgilio tavora, viriato
correa, vitor meireles, victor meirelles, vitor konder, washington luiz, wenceslau braz, xavier de toledo, zelia gattai, zilda arns, cristiano
machado, afonso vaz de melo, vaz de melo, israel pinheiro, bias fortes, olinto meireles, waldomiro lobo"""
