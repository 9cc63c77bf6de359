# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is done at work, in Spanish: kind and who must stand there, to patterns of folded letters."""

from __future__ import annotations

from tocsin.core.guard.said.doings.who import BARRED, CHILD, KIN, SUM

_PRESS = r"(?:(?:la |el |los |las |un |una |unos )?(?:prensa(?! (?:\d|hidraul|de ))|medios|periodistas?|reporter[oa]s?|periodico|diario|radio(?: local)?|television|tele|canal local|televisora|camaras(?= de (?:tele|tv))|noticiero))"
_PAY = r"(?:(?:el |la |los |las |su |sus |un |una |mas |de )?(?:aumento|subida(?! de (?:tension|presion))|sueldos?|salarios?|pagas?|nominas?|horas extras?|plus|bono|convenio|contratos?|aguinaldo|condiciones))"
_LEFT = r"(?:(?:dej|abandon|solt)\w+ (?:\w+ )?(?:el |la |los |las |su |sus )?(?:puestos?|trabajo|turno|taller|nave|almacen|linea|muelle|servicio|camas?|pacientes?|clases?|cocina|obra|tajo|herramientas)|(?:se )?(?:ha |han |fue |fueron )?(?:ido|fueron|fue|marcho|marcharon|marchado|plantaron|planto|plantado|largaron|sentaron|salieron) (?:\w+ )?(?:a (?:su )?casa|del (?:trabajo|puesto|almacen|taller)|en (?:el suelo|protesta)|todos|juntos)|pararon|cruz\w+ (?:de|los) brazos|brazos caidos)"

DONE = {
    ("union", ""): (
        r"(?:octavillas?|hojas?|tablon|local|horas|reunion) (?:\w+ )?(?:de |del )?(?:ccoo|ugt|cgt|cnt|uso|csif|ela|lab)(?= |[.,;]|$)|(?:horas|credito) sindical(?:es)?|tablon sindical",
    ),
    ("union", "one"): (
        r"(?:pas|circul|recog|reparti|firm|junt|redact|entreg|reun|rellen|cuelg|pega)\w* (?:\w+ ){0,3}?(?:hojas? de firmas|firmas|peticion(?:es)?|pliego\w*|carta abierta|lista de (?:exigencias|peticiones)|hojas? de afiliacion|fichas? de afiliacion|octavillas|pasquines|panfletos)",
        r"(?:quier\w+|pid\w+|exig\w+|reclam\w+|negoci\w+|se quej\w+ (?:de|del|por)|protest\w+ por|hablan? (?:de|del|sobre)|hablar (?:de|del|sobre)|hablando (?:de|del|sobre)|discut\w+ (?:de|por|sobre)|compar\w+|descontent[oa]s? (?:con|por)|enfadad[oa]s? (?:con|por)|hart[oa]s? (?:de|del|con)) (?:\w+ ){0,2}?"
        + _PAY,
        r"(?:se (?:han )?(?:reun|junt|ven|vieron|quedaron|citaron|encontr)\w*|quedan|quedaron|reunion) (?:\w+ ){0,5}?(?:despues (?:del? )?(?:trabajo|turno)|al salir|a escondidas|en secreto|en el bar|en un bar|en casa de|fuera|en el aparcamiento|sin (?:el |la )?(?:jef[ea]|encargad[oa]|direccion|empresa))",
        r"(?:invit|reclut|convoc|anim|moviliz|convenc|llam|cit|junt)\w* (?:\w+ ){0,2}?(?:a |al )?(?:los |las |sus |unos |otros )?(?:companer[oa]s|colegas|demas|otros|trabajadores)",
        r"(?:se (?:nieg\w+|neg\w+) a|rechaz\w+|no quier\w+) (?:hacer |firmar |trabajar |aceptar |venir )?(?:\w+ ){0,2}?(?:horas extras?|sabados?|domingos?|festivos|el nuevo (?:contrato|turno|horario)|doblar|dobles turnos)",
        r"(?:mensajes?|chat|charla|conversacion(?:es)?|comentarios|quejas) (?:\w+ ){0,4}?(?:whatsapp|telegram|signal|messenger|facebook)",
        r"(?:denunci|acud|quej|habl|llam|fue|fueron|escrib|contact|consult|recurr)\w* (?:\w+ ){0,4}?(?:a |con |ante |en |al? )?(?:la |el |un |una |su )?(?:inspeccion de trabajo|abogad[oa]|laboralista|juzgado de lo social|tribunal|defensor|comite de empresa|smac|magistratura)",
        r"(?:octavillas|carteles|pegatinas|panfletos|hojas) (?:\w+ ){0,3}?(?:sobre|contra|por) (?:\w+ ){0,2}?(?:salarios?|sueldos?|condiciones|empresa|jef[ea]|horas|convenio|direccion)",
        r"con (?:pancartas|carteles|banderas|silbatos|megafonos?)|(?:prepar|organiz|vot|convoc|habl|plane)\w* (?:\w+ ){0,3}?(?:huelga|paro(?! (?:de|cardiaco|tecnico))|encierro|asamblea|elecciones sindicales|comite de empresa)",
        r"(?:quieren|quiere|eligen|piden|votan) (?:\w+ ){0,3}?(?:delegad[oa]s?|representantes?|enlace sindical|portavoz)",
    ),
    ("demonstration", ""): (
        r"(?:vecin[oa]s|vecindario|estudiantes|agricultores|ganaderos|taxistas|sanitarios|docentes|pensionistas|trabajador[ea]s|jubilad[oa]s) (?:se )?(?:marcha(?:n|ran|ron)?|concentra(?:n|ran|ron)|manifiestan|cortan la carretera)(?!\w)",
    ),
    ("strike", "crew"): (
        rf"(?:tod[oa]s?|entero|entera|al completo|en pleno|la mitad|medio|media) (?:\w+ ){{0,7}}?{_LEFT}(?! (?:a la hora|al final))",
        rf"{_LEFT} (?:\w+ ){{0,3}}?(?:junt[oa]s|en bloque|a la vez|en protesta|de golpe|tod[oa]s)",
        r"(?:tod[oa]s|varios|tres|cuatro|cinco|seis|media plantilla) (?:\w+ ){0,3}?(?:de baja|enferm[oa]s) (?:\w+ )?(?:el mismo dia|a la vez|de golpe)",
    ),
    ("strike", "one"): (
        r"(?:dej|abandon)\w+ (?:\w+ )?(?:(?:sus|las) (?:camas|clases|puestos|plantas|salas)|a (?:sus|los) pacientes)|se (?:nieg|neg)\w+ a (?:trabajar|cargar|descargar|conducir|salir|entrar|empezar|arrancar|subir|servir|limpiar)|brazos caidos",
        r"(?:habl|amenaz|piens|plane|quier)\w* (?:\w+ )?(?:de |con |en )?(?:parar(?= (?:por|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|todos|si)|[.,;]|$)|hacer (?:huelga|paro)|no (?:trabajar|venir|entrar)|plantarse)",
    ),
    ("conduct", "one"): (
        rf"(?:conced|dio|da|dieron|han? dado|ofrec)\w* (?:\w+ ){{0,3}}?entrevistas?|(?:habl|charl|declar|cont|convers|filtr|respond|contest|explic)\w* (?:\w+ ){{0,4}}?(?:con|a|ante|para|en)(?: preguntas de)? {_PRESS}|(?:grab|envi|mand|pas|dio|filtr|vend|entreg)\w* (?:\w+ ){{0,5}}?(?:a|para) {_PRESS}|(?:sal|citad|aparec|habl)\w+ (?:\w+ )?en (?:el periodico|la tele\w*|la radio|la prensa|las noticias)|preguntas de(?:l)? {_PRESS}",
        r"(?:public|escrib|cuelg|colg|subi|sub|despotric|critic|comparti|coment|habl)\w* (?:\w+ ){0,4}?(?:mal de (?:nosotros|la empresa|el jefe)|de nosotros|contra la empresa|sobre la empresa|de la empresa|del jefe) ?|(?:public|escrib|colg|subi|graba|comparti|coment|despotric)\w* (?:\w+ ){0,5}?en (?:facebook|tiktok|instagram|linkedin|glassdoor|youtube|twitter|redes|las redes)",
        r"(?:ol\w+|apest\w+|huel\w+) (?:\w+ )?a (?:alcohol|vino|cerveza|ron|aguardiente|whisky|vodka|porro|marihuana|hachis|anis)|(?:esta\w*|iba|va|vino|llego|viene|llega|parec\w+|volvio) (?:\w+ ){0,3}?(?:borrach[oa]|bebid[oa]|ebri[oa]|con resaca|resacos[oa]|colocad[oa]|fumad[oa]|drogad[oa]|contentill[oa]|pasad[oa] de copas)|beb\w+ (?:\w+ )?(?:en el (?:trabajo|turno)|a escondidas|de servicio|en horas|antes del|durante|demasiado|alcohol|cerveza|vino)|(?:bebe|bebia|bebio)(?=[.,;]|$)|botellas? de (?:\w+ )(?:\w+ )?en (?:su|la|el) (?:taquilla|mochila|cabina|cajon)|fuma (?:porros|marihuana|hierba)|se droga|da positivo|dio positivo|problemas? (?:con|de) (?:la bebida|el alcohol|alcohol|drogas)",
        r"(?:se acuesta|se acostaron|sale|salen|esta liad[oa]|estan liados|se lio|se enroll\w+|tontea|liga|flirtea|vive|conviv\w+|tien\w+ (?:un lio|una aventura|una relacion)|se bes\w+|anda) (?:\w+ )?con (?:el|la|un|una|su|otr[oa])|(?:se (?:esta )?(?:divorci|separ)\w+|divorciad[oa]|separad[oa] de su|le (?:ha )?dej\w+ (?:su|la) (?:mujer|novia|marido|pareja)|le pone los cuernos|engana a su)|su (?:mujer|marido|novi[oa]|pareja|ex) (?:\w+ )?(?:dej\w+|engan\w+|ech\w+|marcho|fue de casa|pega|quiere el divorcio)",
        r"su (?:hij[oa]|mujer|marido|madre|padre|abuel[oa]|herman[oa]|pareja|bebe|nin[oa]|esposa|esposo|suegra) (?:\w+ )?(?:esta|ha|se|tiene|murio|fallec\w+|ingres\w+|enferm\w+|muri\w+|va a|dio a luz|de parto)(?! (?:en (?:la puerta|recepcion)|esperando|aqui))|(?:entierro|funeral|muerte|operacion|parto|custodia|boda|enfermedad|ingreso) de su|custodia (?:compartida|de)|pension de alimentos|regimen de visitas",
        r"(?:embarg\w+ (?:\w+ ){0,3}?(?:nomina|sueldo|salario|cuenta|paga)|(?:nomina|sueldo|salario) (?:\w+ )?embargad\w*|desahuci\w+|deudas?|endeudad\w+|(?:pid\w+|pidio|solicit\w+|quier\w+|necesit\w+|dieron) (?:\w+ ){0,2}?(?:un |el )?(?:anticipo|adelanto|prestamo)|pid\w+ dinero|(?:debe|deben) dinero|(?:no (?:puede|pueden|llega)) (?:\w+ )?(?:pagar|a fin de mes)|alquiler (?:\w+ )?(?:atrasado|sin pagar)|(?:duerm|viv|durm)\w+ (?:\w+ )?en (?:el |su |la )?(?:coche|furgoneta|calle|albergue)|sin techo|sin hogar|banco de alimentos|(?:manda|envia) dinero|ludopat\w+|juega (?:a las tragaperras|al bingo|a las maquinas)|trabaja en negro|segundo (?:empleo|trabajo)|cobra el paro)",
        r"busca (?:\w+ )?(?:otro trabajo|otra empresa|otra cosa|trabajo en la competencia)|(?:llor(?:o|a|ando|aba|aron|ar)|rompio a llorar|en lagrimas)(?= |[.,;]|$)|(?:estuvo|salio|sale|ha estado|viene) (?:\w+ )?(?:en|de) (?:la carcel|prision)|antecedentes(?: penales)?|libertad condicional|tercer grado|pulsera telematica|ex-?(?:presidiari|convict|recluso)\w*",
        r"(?:se (?:han )?|llegaron a las )(?:pele\w+|discuti\w+|insult\w+|pegaron|peg\w+ con|manos|grit\w+ entre)|pelea entre|bronca (?:con|entre|en)|rina entre|(?:amenaz|insult|acos|empuj|grit|peg|abofete|escup)\w+ (?:a |al )(?:un |una |la |el |su |otr[oa] )?(?:companer[oa]|jef[ea]|encargad[oa]|client[ea]|colega|vigilante|chofer|mozo)|acoso|(?:ha )?dimiti\w+|present\w+ (?:la|su) (?:dimision|renuncia|baja voluntaria)|renunci\w+ al (?:puesto|trabajo)|despedid[oa]s?|despido|expediente disciplinario|amonestacion|carta de (?:despido|amonestacion|sancion)",
        rf"se jubila|(?:fue|ha sido|lo han) (?:detenid[oa]|arrestad[oa])|sin carnet|perdio el carnet|retirada de carnet|(?:juicio|juzgado) (?:el|por|contra)|(?:debe|deben|debia|prest\w+|pidio prestad\w+) (?:\w+ ){{0,5}}?{SUM}|(?:se sientan|comen|estan|van) (?:\w+ )?(?:aparte|entre ellos|por su cuenta)",
        r"huele a sudor|no se lava|habla sol[oa]|oye voces|perdio los nervios|(?:aun|todavia|vino|llego) (?:\w+ )?(?:bebid[oa]|borrach[oa]|con resaca)|con resaca|no para con (?:el presidente|el gobierno|la politica)|(?:llegan|llegar|llegaron) a las manos|(?:le|les) tiene miedo|miedo (?:a|de) (?:el|ella|su|al jefe)|(?:pillaron|cogieron|pillado|sorprendido|cazaron) (?:\w+ )?robando|(?:ha|han) (?:echado|mandado|enviado) (?:el |su )?curriculum|(?:ven|vin)\w+ (?:\w+ )?(?:cocido|mamado|ciego)(?= y|[.,;]|$)",
    ),
    ("health", "one"): (
        r"(?:de baja(?= |[.,;]|$)(?! (?:presion|tension|calidad|velocidad|intensidad))|cogio la baja|baja (?:medica|maternal|por (?:\w+ )?(?:depresion|ansiedad|estres|espalda|enfermedad|embarazo))|embarazada|espera (?:un|una) (?:bebe|nino|hijo|nina)|(?:tiene|tuvo|sufre|sufrio|padece|le dio|le ha dado) (?:\w+ )?(?:un |una )?(?:ataque(?= (?:de|epilept)|[.,;]|$)|crisis (?:de|epilept)|ansiedad|depresion|infarto|ictus|cancer|diabetes|epilepsia|hernia|migrana|aborto|lumbago|asma|vih|mareos?)|toma (?:\w+ )?(?:pastillas|antidepresivos|ansioliticos|insulina|medicacion)|(?:al|en el|va al) (?:psiquiatra|psicologo|medico|especialista)|(?:dolor|lesion|mal) de (?:espalda|rodilla|cabeza)|en (?:rehabilitacion|tratamiento|quimio\w*|terapia))",
    ),
    ("faith", "one"): (
        r"(?:para (?:rezar|orar|la oracion|ir a misa|ir a la mezquita)|(?:reza|rezan|rezando|orando)(?= |[.,;]|$)|ayun(?:a|an|ando)|hace (?:el )?ramadan|(?:pausa|sala|alfombra|hora) (?:de |para )?(?:rezo|oracion)|(?:va|fue|van) a (?:misa|la mezquita|la iglesia|la sinagoga|el culto)|llev\w+ (?:\w+ )?(?:un |el |una |la )?(?:velo|panuelo (?:islamico|en la cabeza)|hiyab|hijab|turbante|kipa|crucifijo|cruz(?= |[.,;]|$)|rosario)|(?:no (?:come|sirve|toca|bebe|vende)) (?:\w+ )?(?:cerdo|ternera|vaca|carne|alcohol|jamon)|(?:es|son) (?:\w+ )?(?:musulman\w*|judi[oa]s?|hindu\w*|budista|evangelic[oa]s?|testigos? de jehova|catolic[oa]s?|protestante|creyente|sij|mormon\w*|muy religios[oa])|(?:libre|permiso|dia|cambi\w+) (?:\w+ ){0,4}?(?:por|para) (?:el |la )?(?:ramadan|aid|sabbat|pascua judia|comunion|peregrinacion|diwali|semana santa)|lee la biblia|lee el coran|predica)",
        r"por (?:su|motivos) (?:religion|fe|religios\w+|creencias?)",
    ),
    ("party", "one"): (
        r"(?:llev|luc|port|peg|repart|con|tiene)\w* (?:\w+ ){0,3}?(?:chapas?|pegatinas?|gorras?|camisetas?|carteles?|pines?|propaganda|pulsera) (?:\w+ ){0,2}?(?:de |del |de un |de la )?(?:partido|candidat[oa]|campana|electoral|elecciones|polític\w+|politic\w+|alcalde)|propaganda electoral|hac\w+ campana|(?:vota|voto|votan|votar) (?:a|por|en blanco) (?!favor de la)|(?:se present\w+|va en las listas|candidat[oa]) (?:a |en |por )(?:las |la |el )?(?:elecciones|alcaldia|partido|listas|concejal)|(?:milita|militante|afiliad[oa]) (?:en|de|del|a) (?:un |el |la )?partido|(?:habl|discut|pele|ri[nñ])\w* (?:\w+ )?(?:de |sobre |por )(?:la )?(?:politica|elecciones|gobierno|presidente|inmigracion|inmigrantes|guerra de)",
    ),
    ("ethnicity", "one"): (
        r"(?:son|es|vien\w+|proced\w+|eran|llegaron|nacid[oa]s?) (?:\w+ ){0,3}?(?:de|en|del) (?:la |los |el )?(?P<land>[a-z]+(?: [a-z]+)?)",
        r"(?:es|son) (?:\w+ ){0,2}?(?:gitan[oa]s?|extranjer[oa]s?|inmigrantes?|sin papeles|moros?|negr[oa]s(?= |[.,;]|$)|arabes?|african[oa]s?|sudac\w+|refugiad[oa]s?|latin[oa]s?)(?= |[.,;]|$)|(?:familia|pareja|madre|vecinos) (?:gitan[oa]s?|rumana de etnia)|(?:hablan?|hablando) (?:\w+ ){0,2}?(?:arabe|rumano|polaco|quechua|wolof|en su idioma|en su lengua|ruso)|(?:sin|no tiene) (?:papeles|permiso de (?:trabajo|residencia))|permiso de residencia|tarjeta de residencia|acento (?:extranjero|fuerte|raro)",
        r"(?:habla|entiende|hablan) (?:\w+ )?(?:poco|mal|apenas|nada de) (?:el )?(?:espanol|castellano)|(?:apenas|no|casi no) (?:habla|entiende) (?:\w+ )?(?:espanol|castellano)|familia (?:\w+ )?(?:sigue|esta) en \w+",
    ),
    ("person_alert", "barred"): (
        rf"(?:{BARRED}|ex\w{{4,12}})[^.;!?\n]{{0,40}} (?:(?:tiene )?prohibid[oa] (?:la entrada|el acceso|entrar|acercarse)|vetad[oa]|expulsad[oa] (?:de|del)|no (?:puede|debe) (?:entrar|pasar|acceder|volver)|tiene vetada|no es bienvenid[oa])",
        r"no (?:le |la |lo |les )?(?:dej(?:ar|en|eis)|permit\w+) (?:\w+ )?(?:entrar|pasar|acceder|subir)(?:l[oea])?(?= |[.,;]|$)|orden de alejamiento|prohibicion de (?:entrada|acceso) (?:a|al|para) (?:un|una|el|la) (?:hincha|aficionado|cliente)",
    ),
    ("person_alert", "child"): (
        rf"{CHILD} (?:[^.;!?\n]{{0,50}} )?(?:sol[oa]s?(?! (?:quiere|pide))|sin (?:sus |su |los )?(?:padres|madre|padre|adultos?|acompanante|familia)|no acompanad[oa]s?|perdid[oa]s?|llorando|extraviad[oa]s?|desorientad[oa]|busca a su|no aparece|se (?:ha )?(?:escap|perd|alej)\w+)",
        rf"(?:perdid[oa]|extraviad[oa]|buscan?|buscamos|perdimos de vista) (?:a )?(?:un |una |la |el )?(?:\w+ )?{CHILD}(?! de la)",
        rf"{KIN}[^.;!?\n]{{0,60}}{CHILD}[^.;!?\n]{{0,60}}(?:sin (?:\w+ )?(?:permiso|autorizacion|consentimiento|avisar)|no autorizad[oa]|a la fuerza|en (?:un )?coche|no esta en la lista|contra (?:la|el))",
        rf"{KIN}[^.;!?\n]{{0,40}}(?:no autorizad[oa]|sin (?:permiso|autorizacion)|se (?:ha )?(?:llev|escap)\w+|sustra\w+)[^.;!?\n]{{0,40}}{CHILD}",
    ),
    ("person_alert", "kin"): (
        r"no puede (?:entrar|pasar|acceder|acercarse|recoger|volver)|tiene prohibid[oa]",
    ),
}  # fmt: skip
