# SPDX-License-Identifier: AGPL-3.0-or-later
"""Spanish: things of weather, water, roads and houses, and what is said of them; folded words in the singular."""

from __future__ import annotations

THINGS = """mar marejada oleaje ola resaca marea pleamar bajamar corriente temporal galerna viento racha rafaga levante poniente tramontana cierzo tormenta rayo trueno aguacero chubasco lluvia
    llovizna nevada nieve ventisca helada hielo escarcha granizo pedrisco granizada niebla bruma calima polvo arena cielo nube sol calor bochorno frio sequia temperatura humedad presion
    borrasca ciclon huracan tromba tornado rio riada crecida avenida arroyo barranco rambla embalse pantano presa compuerta caudal nivel dique cauce acequia canal sotano garaje calle
    paso alcantarilla alud avalancha desprendimiento roca piedra ladera deslizamiento socavon hundimiento incendio fuego llama humo ceniza colada seismo sismo temblor replica terremoto
    volcan aviso alerta peligro riesgo corte apagon luz cable tendido poste torre transformador cuadro fusible grupo generador bateria farola foco lampara bombilla semaforo agua tuberia
    cano fuga grifo bomba fosa desague sumidero gas olor caldera calefaccion radiador aire climatizador ventilador valvula contador ascensor montacargas escalera puerta porton verja
    barrera torno persiana cerradura candado ventana cristal vidrio techo tejado gotera canalon cornisa teja suelo pared muro grieta andamio grua carretilla transpaleta toro muelle
    rampa camara nevera congelador frigorifico pale palet estanteria mercancia paquete bulto entrega pedido carga cinta linea prensa extintor hidrante alarma sirena sensor detector
    servidor red router impresora pantalla monitor telefono web bano aseo papelera contenedor basura limpieza ferry transbordador barco buque puerto boya faro tren via catenaria vagon
    aguja autobus tranvia parada metro estacion carretera autovia autopista carril calzada arcen firme bache tunel puente viaducto cadena retencion atasco trafico arbol rama colegio
    escuela instituto aula gimnasio comedor planta quirofano oxigeno farmacia mercado mercadillo feria concierto evento partido estadio aparcamiento parking plaza parque jardin piscina
    playa bandera medusa verbena romeria fiesta obra zanja hormigonera excavadora valla cerca senal almacen nave sala pasillo salida entrada puesto motor compresor filtro cuba deposito
    cisterna pozo caseta cubierta fachada marquesina toldo horno lavadora maquina equipo instalacion rotonda cruce desvio peaje accidente vertido derrame camioneta furgoneta camion
    remolque rueda neumatico aceite gasoleo gasolina combustible pintura bombona manometro lavavajillas mesa silla avispa rata paloma jabali perro hierba seto hoja banco columpio
    tobogan campo grada escenario carpa pasarela glorieta rail funicular telesilla telecabina pista vuelo hangar cocina lavanderia camilla desfibrilador archivo biblioteca cine teatro
    museo piso banqueta coladera elevador llave cuneta talud vado claraboya manilla bisagra chimenea fuente acera bordillo bolardo ducha fregadero vapor acido robot visibilidad frente
    gota glaciar antena fibra modem proyector altavoz microfono barandilla reja balcon terraza patio escalon peldano tarima baldosa azulejo zocalo cuadra
    barca barcaza noray caja bascula cortadora lona patinete bicicleta moto autocar locomotora amarre espigon forjado viga columna cabina boton enchufe embalaje saco carro campana rejilla sombrilla estanque baden foso cimiento pilote"""

SAID = """grueso arbolado rizado llano picado fuerte intenso alto bajo rompiente vivo muerto costero subito racheado flojo huracanado duro frio seco local caido breve disperso debil helado
    persistente fino copioso humedo nocturno negro blanco grande denso ligero sahariano cubierto despejado nuboso pleno extremo sofocante tropical gelido severo minimo maximo profundo
    mayor marino desbordado crecido repentino torrencial inundado anegado lleno vacio abierto cerrado rojo naranja amarillo verde azul roto obstruido atascado espontaneo rocoso
    inestable activo forestal industrial controlado extinguido volcanico lento rapido leve electrico electrogeno programado general parcial total cortado apagado encendido suelto
    quemado fundido agotado turbio potable caliente reventado averiado parado bloqueado acondicionado mecanico automatico corredizo corredera cortafuegos bajado subido mojado
    resbaladizo danado nuevo viejo elevador helada ocupado libre inundable frigorifico doblado torcido peligroso retrasado caducado falso defectuoso suprimido cancelado unico desviado
    provisional temporal deslizante nevado obligatorio largo corto aplazado suspendido completo abundante popular anual urgente acumulado sucio limpio pesquero ferroviario vial
    municipal publico maritimo fluvial urbano rural alpino invernal estival polar recortado restringido limitado adelantado reabierto restablecido colapsado saturado derrumbado hundido
    agrietado oxidado podrido gotea desprendido arrancado volcado caida perdido vacia perforado congelado derretido nublado soleado lluvioso ventoso ruidoso inservible inaccesible
    intransitable desalojado precintado acordonado clausurado muy poco generalizado aislado prolongado ciclonico electrica sismico meteorologico hidrico termico solar eolico principal
    secundario lateral central norte sur escolar resbaloso varado descompuesto pinchado usado fresco agresivo atropellado artificial colgado freatico salado residual movil montado
    volado descargado gigante cruzado reducido subterraneo peatonal mudo gastado
    hidrologico descalibrado abandonado rajado pelado giratorio descarrilado borrado geologico"""
