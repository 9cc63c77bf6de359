# SPDX-License-Identifier: AGPL-3.0-or-later
"""Portuguese: things of weather, water, roads and houses, and what is said of them; folded words in the singular."""

from __future__ import annotations

THINGS = """mar onda ondulacao agitacao mare preia-mar baixa-mar ressaca corrente vento rajada vendaval tempestade trovoada raio chuva aguaceiro chuvisco granizo neve geada gelo nevoeiro
    neblina ceu nuvem sol calor frio seca temperatura humidade umidade pressao ciclone furacao tornado rio ribeira ribeiro cheia enchente barragem comporta dique cave garagem rua tunel
    bueiro sarjeta deslizamento derrocada pedra encosta incendio fogo chama fumo fumaca cinza sismo tremor vulcao aviso alerta perigo risco luz apagao cabo poste torre transformador
    quadro fusivel gerador bateria lampada candeeiro semaforo agua cano tubo tubagem torneira bomba fuga vazamento esgoto gas cheiro caldeira aquecimento radiador ventilador valvula
    contador elevador monta-cargas escada porta portao cancela torniquete persiana fechadura cadeado janela vidro telhado telha teto caleira chao piso parede muro andaime grua guindaste
    empilhador empilhadora empilhadeira cais rampa camara frigorifico congelador palete prateleira carga mercadoria encomenda entrega tapete linha prensa extintor hidrante alarme sirene
    sensor camera servidor rede impressora ecra tela telefone sanita casa contentor lixo limpeza barco ferry balsa porto barra boia farol comboio trem via catenaria agulha autocarro
    onibus eletrico paragem metro estacao estrada faixa asfalto buraco ponte viaduto transito fila engarrafamento arvore ramo galho escola cantina ginasio sala bloco oxigenio farmacia
    mercado feira concerto jogo estadio parque praca jardim praia bandeira piscina festa obra vala betoneira cerca vedacao armazem motor filtro deposito poco carrinha camiao caminhao
    cisterna atrelado reboque pneu oleo gasoleo gasolina combustivel tinta garrafa forno mesa cadeira ninho pombo cao erva folha banco baloico campo bancada palco tenda rotunda carril
    teleferico pista voo cozinha lavandaria arquivo biblioteca cinema teatro museu passeio ciclovia visibilidade fiacao fonte chamine claraboia macaneta antena fibra modem coluna lencol
    frente corrimao varanda degrau azulejo
    barca amarra laje grelha lona trotinete vagao talude molhe fachada viga cabine botao tomada caixa saco balanca bicicleta locomotiva sinal lago"""

SAID = """agitado grosso calmo picado alto baixo cheio vivo forte fraco moderado intenso disperso seco negro preto branco denso cerrado limpo nublado pleno extremo severo minimo maximo rapido
    lento transbordado alagado inundado aberto fechado partido entupido ativo grande solto florestal rural posto vulcanico laranja vermelho amarelo verde azul geral parcial total
    cortado caido apagado aceso turvo potavel quente frio roto rebentado avariado parado quebrado rolante automatico molhado escorregadio humido umido ocupado livre frigorifico
    danificado atrasado falso suspenso cancelado unico duplo suprimido longo curto adiado interdito interditado vazio acumulado sujo urgente costeiro maritimo fluvial tropical saturado
    desligado bloqueado encravado furado gelado congelado torto enferrujado perdido urbano eletrico ferroviario rodoviario escolar municipal publico desviado condicionado provisorio
    temporario tombado gasto usado fresco morto rasgado montado voado inclinado reduzido lateral freatico pluvial
    encalhado afundado portuario abatido abandonado descarrilado instavel rachado podre queimado giratorio"""
