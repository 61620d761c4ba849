//! Spanish, of Spain and of Latin America.
//!
//! Pronouns are mostly left out, so phrases lean on verb endings (`*aste`) and on "tu/su/vuestro".

use std::sync::OnceLock;

use super::{Language, Sense};

pub(crate) static SPANISH: Language = Language {
    code: "es",
    common_words: "el la los las lo un una unos unas de del al y e o pero que en con por para sin \
                   sobre yo tu te ti usted ustedes le les se mi mis nos nuestro nuestra su sus tus \
                   es son soy somos esta estan estoy estamos era fue ha han hay hola buenas buenos \
                   dias gracias saludos no si muy mas tambien como cuando porque ya este ese eso \
                   esto hace desde hasta quiero quisiera gustaria ser tengo tienes tiene vi lei \
                   cordial",
    lists: LISTS,
    phrases: PHRASES,
    lexicon: OnceLock::new(),
};

static LISTS: &[(&str, &str)] = &[
    // Nouns that everybody has: with "your" they tell nothing of this reader.
    (
        "vague",
        "apellido|disposición|ex|colegas|perfil|perfiles|experiencia|experiencias|trayectoria|trayectorias|carrera|carreras|recorrido|curriculum|cv|hoja|red|redes|contacto|\
         contactos|conocimiento|conocimientos|habilidades|competencias|capacidades|capacidad|talento|talentos|exito|exitos|logro|logros|\
         sector|sectores|industria|area|areas|campo|rubro|ambito|empresa|empresas|compania|negocio|negocios|organizacion|equipo|equipos|colaboradores|\
         clientes|ventas|facturacion|ingresos|marketing|presupuesto|resultados|objetivos|metas|crecimiento|productividad|rentabilidad|visibilidad|\
         ideas|idea|opinion|opiniones|vision|perspectiva|punto|vista|consejo|consejos|ayuda|apoyo|orientacion|respuesta|retroalimentacion|feedback|\
         comentarios|atencion|consideracion|confirmacion|aceptacion|disponibilidad|tiempo|agenda|dia|semana|calendario|telefono|numero|correo|\
         email|whatsapp|direccion|bandeja|mensaje|solicitud|invitacion|nombre|persona|personalidad|vida|trabajo|empleo|puesto|cargo|rol|posicion|\
         funcion|profesion|titulo|sitio|web|pagina|contenido|contenidos|interes|intereses|pasion|valores|potencial|valor|necesidades|futuro|oportunidad|\
         oportunidades|colaboracion|sinergias|relacion|amabilidad|generosidad|paciencia|energia|liderazgo|inteligencia|carisma|parte|lado|linkedin|\
         labor|gestion|desempeno|formacion|estrategia|mundo|lugar|amistad|circulo|comunidad|publico|presencia|marca|proyectos|gusto|caso",
    ),
    // Small and vague words: they name nothing by themselves.
    (
        "empty",
        "aste|conexión|visiones|xxx|null|undefined|nan|none|el|la|los|las|lo|un|una|unos|unas|de|del|al|a|ante|bajo|con|contra|desde|durante|en|entre|hacia|hasta|para|por|segun|sin|sobre|tras|y|e|o|u|ni|\
         pero|sino|que|si|como|cuando|donde|porque|pues|aunque|mientras|quien|quienes|cual*|cuyo|cuanto*|yo|tu|vos|usted|ustedes|el|ella|ellos|ellas|nosotr*|\
         vosotr*|me|te|se|nos|os|le|les|mi|mis|ti|conmigo|contigo|su|sus|tus|suyo|suya|tuyo|tuya|mio|mia|nuestro|nuestra|nuestros|nuestras|vuestro|vuestra|vuestros|vuestras|\
         este|esta|estos|estas|ese|esa|esos|esas|eso|esto|aquel*|ser|soy|eres|es|somos|sois|son|era|eras|eran|fue|fui|fuiste|sido|sea|sera|seria|estar|estoy|estas|esta|estamos|estan|\
         estaba|estuve|he|has|ha|hemos|habeis|han|habia|haber|hay|tengo|tienes|tiene|tenemos|tienen|tener|tenia|hago|haces|hace|hacen|hacer|hecho|hiciste|puedo|puedes|puede|podemos|\
         pueden|poder|podria*|quiero|quieres|quiere|queremos|quisiera*|querria*|deseo|gusta|gustaria|gusto|encanta*|encantaria|voy|vas|va|vamos|van|ir|debo|debes|debe|no|si|nunca|jamas|siempre|\
         ya|aun|todavia|tambien|tampoco|muy|mucho|mucha|muchos|muchas|mas|menos|tan|tanto|bien|mejor|poco|algo|nada|todo|toda|todos|todas|cada|otro|otra|otros|otras|mismo|misma|mismos|mismas|\
         algun*|ningun*|varios|varias|diferentes|distint*|cualquier*|aqui|ahi|alli|asi|ahora|hoy|ayer|manana|luego|pronto|recientemente|actualmente|realmente|especialmente|\
         solo|solamente|simplemente|gran|grande|grandes|pequen*|nuevo|nueva|nuevos|nuevas|ultimo|ultima|ultimos|ultimas|primer*|proxim*|buen|buena|bueno|buenos|buenas|increible*|excelente*|\
         impresionante*|inspirador*|interesante*|fascinante*|admirable*|brillante*|extraordinari*|excepcional*|magnific*|maravillos*|destacad*|amplia|solida|valios*|gratos|grata|\
         propi*|comun|comunes|similar*|parecid*|profesional*|personal*|laboral*|actual*|reciente*|divers*|hola|estimad*|querid*|senor*|sr|sra|don|dona|dr|dra|lic|ing|gracias|\
         saludo|saludos|cordial|cordiales|atentamente|ano|anos|mes|meses|dias|hora|horas|minuto*|momento|vez|veces|cosa|cosas|gente|profesionales|manera|forma|tipo|fin|ejemplo|\
         vi|visto|leer|leido|ver|saber|conocer|conectar|contactar|agregar|unir|unirte|seguir|parece|parecio|llamo|interesa|impresiono|encontre|revise|vista|encanto|{vague}",
    ),
    ("your", "tu|tus|su|sus|vuestro|vuestra|vuestros|vuestras"),
    ("my", "mi|mis|nuestro|nuestra|nuestros|nuestras"),
    ("to_you", "te|le|les|os|se|lo|la"),
    // What a person makes or says in public.
    (
        "piece",
        "fallo|sentencia|crucigrama*|crónica|capítulo|edición|propuesta|tribuna|clínica|huerta|feria de|post|posts|publicacion|publicaciones|articulo|articulos|entrada|nota (sobre|de)|columna|columnas|texto|textos|ensayo|ensayos|libro|libros|novela|poema*|cuento|cuentos|capitulo|tesis|\
         paper|papers|estudio|estudios|investigacion|investigaciones|trabajo (sobre|de|con|en)|trabajos sobre|informe|informes|reporte|analisis|entrevista|entrevistas|podcast|episodio|episodios|programa (de|sobre)|\
         reportaje|reportajes|cronica|cronicas|documental|pelicula|corto|video|videos|canal|charla|charlas|ponencia|ponencias|conferencia|conferencias|presentacion|intervencion|exposicion|exposiciones|\
         taller|talleres|webinar|seminario|curso|cursos|clase|clases|masterclass|panel|mesa redonda|blog|newsletter|boletin|hilo|hilos|comentario (en|sobre|a)|respuesta (en|a|sobre)|pregunta (en|sobre)|explicacion|\
         consejo (sobre|de|para)|consejos (sobre|de|para)|guia|guias|tutorial|tutoriales|manual|metodo|metodologia|herramienta|plugin|libreria|biblioteca|app|aplicacion|repositorio|repo|script|mapa|mapas|\
         base de datos|plantilla|dibujo|dibujos|ilustracion*|foto|fotos|fotografia|fotografias|serie|concierto|disco|cancion|receta|recetas|campana|proyecto (de|del|con|para|sobre|en)|iniciativa|emprendimiento|\
         startup|fundacion|cooperativa|ong|testimonio|discurso|reflexion (sobre|de)|reflexiones sobre|hipotesis|traduccion|traducciones|prototipo|diseno|disenos|maqueta|obra|obras|patente|huerto|restauracion|\
         reforma|experimento|modelo (de|para)|propuesta (de|sobre|para)|lucha|activismo|pull request|resena|cuaderno|glosario|archivo|protocolo|sistema de|taxonomia|cartel|montaje|coleccion|intervencion|frase sobre|idea de",
    ),
    (
        "did",
        "logró|lograron|recopiló|calibró|abrió|ganaste|montó|crearon|hicieron|publicaron|levantaron|*aste|*iste|*asteis|*isteis|publico|escribio|dio|hizo|explico|conto|compartio|mostro|presento|mencionaba*|contaba*|explicaba*|decia*|dijo|fundo|creo|lanzo|diseno|dirigio|organizo|tradujo|gano|desarrollo|construyo|monto|impartio|grabo|restauro|hablo|respondio|comento|propuso|describio|planteo",
    ),
    (
        "done",
        "*ado|*ido|escrito|hecho|dicho|puesto|abierto|resuelto|descrito",
    ),
    (
        "do",
        "sigues|escribes|escribe|publicas|publica|compartes|comparte|explicas|explica|cuentas|cuenta|diriges|dirige|lideras|lidera|gestionas|gestiona|organizas|organiza|ensenas|ensena|impartes|imparte|\
         desarrollas|desarrolla|construyes|construye|disenas|disena|mantienes|mantiene|coordinas|coordina|trabajas|trabaja|llevas|lleva|investigas|investiga|restauras|restaura|traduces|traduce|\
         entrenas|entrena|cultivas|cultiva|fabricas|fabrica|estudias|estudia|defiendes|defiende|planteas|plantea|buscas|busca|contratas|contratan|buscan|estan buscando|propones|propone|describes|describe|usas|usa|\
         montas|cantas|atiendes|atiende|produces|produce|combinas|combina|abres|abre|editas|edita|manejas|maneja|resuelves|resuelve",
    ),
    (
        "kin",
        "jefe|jefa|companero|companera|companeros|colega|amigo|amiga|mentor|mentora|profesor|profesora|profe|maestro|maestra|tutor|tutora|director|directora|supervisor|supervisora|coordinador|\
         coordinadora|encargado|encargada|gerente|responsable|socio|socia|cofundador|cofundadora|vecino|vecina|primo|prima|hermano|hermana|tio|tia|padre|madre|papa|mama|marido|esposo|esposa|mujer|\
         novio|novia|pareja|hijo|hija|sobrino|sobrina|cunado|cunada|suegro|suegra|abuelo|abuela|alumno|alumna|exalumno|exalumna|estudiante|becario|becaria|asistente|ayudante|cliente|clienta|medico|medica|doctor|doctora|\
         enfermera|entrenador|entrenadora|presidente|presidenta|capitan|capitana|catedratico|catedratica|exjefe|exjefa|ex jefe|ex jefa|ex companero|ex companera|companero de|lider|parroco|capataz|editor|editora|matrona|decana|rector",
    ),
    (
        "says",
        "dice|dijo|decia|comento|comenta|recomendo|recomienda|sugirio|sugiere|aconsejo|aconseja|conto|cuenta|menciono|menciona|hablo|habla|paso|dio|insiste|insistio|asegura|cree|piensa|opina|animo|\
         propuso|manda|envia|invito|pidio|presento|me dijo|me ha dicho|me comento|me conto|me hablo|me recomendo|me sugirio|me aconsejo|me paso|me dio|me animo|me ha recomendado|me ha hablado|me ha sugerido|nos presento|te manda|jura|afirma",
    ),
    (
        "event",
        "congreso|conferencia|jornada|jornadas|feria|encuentro|encuentros|seminario|taller|curso|charla|simposio|foro|festival|meetup|hackathon|hackaton|panel|mesa redonda|cumbre|evento|reunion|\
         master|diplomado|campamento|voluntariado|torneo|carrera|maraton|exposicion|presentacion|webinar|clase|asamblea|concierto|convencion|expo|visita|inauguracion|coloquio|bootcamp|ponencia",
    ),
    (
        "group",
        "escuela|universidad|facultad|instituto|colegio|liceo|promocion|generacion|carrera|master|clase|curso|grado|laboratorio|equipo|departamento|planta|hospital|clinica|empresa|club|coro|orquesta|\
         asociacion|barrio|pueblo|calle|comarca|region|provincia|pais|oficio|gremio|profesion|problema|problemas|reto|retos|desafio|desafios|dolor|duda|dudas|pregunta|preguntas|dificultad|dificultades|tema|temas|lucha|pelea|\
         pasion por|aficion|herramienta|software|sistema|fabrica|taller|residencia|beca|turno|parroquia|cooperativa|piedra|camino|situacion|barco|enfermedad|instrumento|deporte|trinchera|publico|material|cultivo|proveedor|mercado|mesa|tierra|lengua|casa",
    ),
    (
        "send",
        "enviar|envio|enviare|enviarte|enviarle|enviaros|mandar|mando|mandarte|mandarle|pasar|paso|pasarte|pasarle|compartir|comparto|compartirte|compartirle|compartiros|dar|doy|darte|darle|prestar|presto|\
         prestarte|prestarle|ofrecer|ofrezco|ofrecemos|ofrecerte|ofrecerle|presentarte|presentarle|presento|facilitar|facilito|facilitarle|facilitarte|traducir|traduzco|revisar|reviso|revisarte|\
         probar|corregir|corrijo|invitar|invito|invitarte|invitarle|reservar|reservo|guardar|guardo|ceder|cedo|cederle|cederte|regalar|regalo|regalarte|donar|dono|mostrar|mostrarte|acercar|llevar|llevo|llevarte|recomendar|\
         remitir|remito|remitirle|aportar|aporto|poner|pongo|ponerte|ponerle|ponemos|hacer llegar|hacerle llegar|hacerte llegar|imprimir|subir|dejar|dejo|dejarte|dejarle|adelantar|difundir|colaborar|escanear|entregar|abrir|abro|abrimos",
    ),
    (
        "gift",
        "datos|datos de|base de datos|resultados|cifras|mediciones|registros|estadisticas|plantilla|plantillas|lista|listado|tabla|tablas|planilla|hoja de calculo|guia|manual|documento|documentos|documentacion|\
         dossier|informe|informes|reporte|estudio|material|materiales|apuntes|notas|actas|plano|planos|plan|protocolo|protocolos|grabacion|grabaciones|fotos|fotografias|imagenes|escaneos|archivo|archivos|copia|ejemplar|libro|\
         libros|enlace|enlaces|contacto (de|del|con|en)|contactos (de|en)|el contacto|vacante|puesto|plaza|beca|sala|espacio|local|taller|semillas|plantones|muestras|muestra|patron|patrones|receta|recetas|mapa|mapas|codigo|script|parche|\
         correccion|correcciones|traduccion|testimonio|articulo|episodio|micro|stand|entrevista|equipo|licencia|encuesta|encuestas|comparativa|cuestionario|checklist|rubrica|rubricas|presupuesto detallado|bibliografia|partituras|partitura|cartas|diario|expediente|expedientes|kit|pieza|piezas|repuesto|escenario|pagina|hueco|temario|fichas|ficha|unidad|modelo|modelos|glosario",
    ),
];

static PHRASES: &[(Sense, &[&str])] = &[
    (
        Sense::Piece,
        &[
            "{your} .. {piece}",
            "{piece} (tuyo|tuya|suyo|suya|tuyos|suyos|vuestro|vuestra)",
            "{piece} .. (que|donde|en que|en la que|en el que|sobre) .. (*aste|*iste|has {done}|ha {done}|habéis {done}|publicó|escribió|dio|impartió|hizo|presentó|compartió|diste|hiciste)",
            "(lo que|cómo|la forma en que|la manera en que|el modo en que|de que|que|donde|cuando) (usted|tú|vos)? ({did}|has {done}|habéis {done}|ha {done}|{do}) .. <topic>",
            "(has|habéis) {done} .. <topic>",
            "(*aste|*iste|*asteis) .. <topic>",
            "{your} .. (trabajo|labor|fallo|enfoque|mirada|visión|lucha|compromiso|forma|manera|experiencia|camino|punto de vista|respuesta|idea|ideas|opinión|aporte) .. (sobre|con|en torno|acerca|contra|para|en|de|a) .. <topic>",
            "gracias por .. (respuesta|consejo|consejos|comentario|explicación|artículo|charla|ayuda|compartir) .. (sobre|en|a|de|del|al) <topic>",
            "!{your} (opinión|respuesta|ayuda|consejo|consejos|atención|tiempo|punto) .. (sobre|a|en|para|de) .. (mi|este|esta|mis|nuestro|nuestra)",
            "!{your} (trayectoria|experiencia|perfil|carrera|trabajo) (en|como|profesional)",
            "!(has|habéis) (aceptado|visto|recibido|visitado|respondido|leído mi)",
            "!(aceptaste|visitaste|viste|recibiste|respondiste|entraste|contestaste)",
            "!{your} .. (área|sector|industria|empresa) de <topic>",
            "!{your} (proyecto|proyectos) .. (al siguiente|crecer)",
        ],
    ),
    (
        Sense::Personal,
        &[
            "{your} <topic>",
            "(usted|tú|vos|ustedes) .. ({did}|has {done}|{do}) .. <topic>",
            "(sos|eres|es usted) (el|la|ahora)? <topic> (de|del|en) <topic>",
            "(sigues|sigue) .. <topic>",
            "(cómo|qué) .. (gestionan|abordan|hacen|manejan|tratan|llevan|organizan) .. <topic> .. en <name>",
            "(hojas de vida|candidaturas|solicitudes) .. (para|de) <topic>",
            "(robándote|copiándote|robándole|copiándole|leyéndote|escuchándote) .. <topic>",
            "con usted .. <topic>",
            "{your} .. (paso|llegada|nombramiento|incorporación|cargo|puesto|rol|etapa|ascenso|salto|traslado|mudanza|cambio|equipo|trabajo|años|transición|empresa|compañera|compañero|colega|clase|departamento|colegio|escuela|taller) .. (a|al|por|en|de|del|como|con) .. <topic>",
            "(felicidades|felicitaciones|enhorabuena|bravo|felicito|te felicito|le felicito) .. (por|a) .. <topic>",
            "(trabajas|trabaja|estás|está|estuviste|estuvo|eres|es|enseñas|enseña|diriges|dirige|lideras|lidera|vives|vive|estudias|estudiaste|estudió|fuiste|jugaste|juegas|tocas|cantas|das clase|da clase|llevas|lleva|coordinas|coordina|ejerces|gestionas|participas|participa) .. (en|para|de|del|con|como) .. <name>",
            "(que|de que) (trabajas|estás|eres|diriges|lideras|llevas|coordinas|gestionas|vives|enseñas|estudiaste|fuiste|vienes|buscas|das|tienes|abriste|pasaste|has {done}) .. <topic>",
            "(usted|tú|vos) (eres|es|trabaja|trabajas|dirige|diriges|lleva|llevas|está|estás|fue|fuiste|estuvo|coordina|lidera|gestiona|sos|enseña) .. <topic>",
            "(vi|leí|veo|he visto|he leído|supe|me enteré|noté|escuché) (de)? que (*aste|*iste|has|ha|estás|está|eres|es|tu|su|diriges|dirige|lidera|lideras|trabaja|trabajas|lleva|llevas|buscan|busca|buscas|van|vas) .. <topic>",
            "(como|siendo) <topic> (en|de|del) <topic> , (has|ha|tú|usted|seguro)",
            "(postulé|postulo|postulado|postulación|apliqué|aplicado|candidatura|presenté|inscrito|solicitud) .. (a|al|para|en) .. <topic>",
            "(te|le|lo|la) (escuché|oí|vi|conocí|leí|vimos|escuchamos|he escuchado|he visto|he leído) .. (en|hablar|decir|durante|presentar|explicar|contar) .. <topic>",
            "(has|habéis) {done} .. <topic>",
            "(*aste|*iste|*asteis) .. <topic>",
            "!{your} (perfil|trayectoria|experiencia|carrera|trabajo|labor|contenido|cv|currículum|recorrido) (es|me|profesional|y|,|en|ha|tan|muy|como|resulta|encaja|inspira*|impresiona*|destaca*|llamó)",
            "!{your} .. {vague} $",
            "!{your} (impresionante|increíble|gran|amplia|excelente|brillante|admirable|inspiradora|extraordinaria|destacada|sólida) {vague}",
            "!{your} (empresa|negocio|equipo|equipos|ventas|clientes|facturación|ingresos|marketing|presencia|productividad|marca|web|procesos|costos|costes|nómina|impuestos|inversión|operación|estrategia|potencial|tienda|clínica|despacho|colaboradores|empleados|seguidores|leads|competencia)",
            "!{your} (ojos|sonrisa|belleza|foto|fotos|cara|mirada|casa|dirección|familia|hijos|hija|hijo|marido|esposa|figura|voz|cuerpo|novio)",
            "!(eres|es|sos) .. (un genio|una inspiración|una leyenda|un ejemplo|un referente|una persona|un crack|muy|tan|un visionario|una visionaria|hermosa|preciosa|guapa|guapo|linda|bella|soltera|un líder|una líder|experto|experta|el mejor|la mejor|ideal|perfecto)",
            "!(si|cuando|cómo|como|lo que) (usted|tú|vos)",
            "!(gustaste|supiste|aceptaste|visitaste|viste|entraste|recibiste|respondiste|contestaste|pudiste|existe|asiste|consiste|insiste|triste|chiste|baste|contraste)",
            "!(vuestra|tu|su) parte",
        ],
    ),
    (
        Sense::Resonance,
        &[
            "(me|nos) (ha|han|había)? (ayudó|ayudado|ayudaron|sirvió|servido|sirvieron|hizo|hecho|hicieron|cambió|cambiado|inspiró|inspirado|convenció|convencido|abrió|abierto|salvó|salvado|enseñó|enseñado|animó|animado|dio|dado|dieron|ahorró|ahorrado|aclaró|aclarado|resolvió|resuelto|tocó|tocado|emocionó|emocionado|marcó|marcado|acompañó|acompañado|motivó|motivado|quedó|quedé con|dejó|dejado|removió|impulsó|sacó|permitió|orientó|hizo falta|llevó|empujó|quitó|acordarme|recordó|reí|hace reír)",
            "(cambió|ha cambiado|transformó|mejoró|salvó|resolvió|inspiró|guió|iluminó|simplificó|respondió|desatascó|ordenó) .. (mi|mis|nuestro|nuestra|la forma|la manera|cómo|el modo)",
            "(gracias a|desde que|a raíz de|después de|tras|desde) (tu|su|sus|tus|leer|leerte|leerle|escuchar|escucharte|verlo|leerlo|ti|usted|él|ella|entonces|eso|ese|esa|aquella|aquel|tu <topic>) .. <topic>",
            "(justo|exactamente|precisamente) (lo que|el|la|eso|en|como|ese|esa|mi|nuestro)",
            "(dio|da|dado|diste) en el clavo",
            "(me|nos) (resonó|resuena|llegó|identifiqué|sentí identificad*|vi reflejad*|hizo pensar|hizo reflexionar|hizo replantear*|dejó pensando|voló la cabeza|abrió los ojos|ganas)",
            "(lo|la|los|las) (usé|uso|usamos|apliqué|aplicamos|probé|probamos|adapté|adaptamos|puse|pusimos|imprimí|cité|copié|repetí|compartí|implementé|implementamos|tengo pegad*|llevé|releí|colgamos|colgué|seguí|utilizo|utilizamos|estamos aplicando|recomiendo|cociné|recibí)",
            "(bajaron|bajó|mejoró|mejoraron|subieron|funcionó|sirvió) .. <topic>",
            "(dejó|dejaste) helad*",
            "(dándole|dando) vueltas a (lo que|tu|su)",
            "(subrayad*|pegad*|impres*|marcad*) .. (en|de arriba|por)",
            "(me llevé|nos llevamos|me quedé con|adoptamos|estamos probando) .. <topic>",
            "(uso|usamos|utilizo|utilizamos|cito|citamos|aplico|aplicamos|adapté|adaptamos|imprimí|empecé|empezamos|dejé|dejamos|aprendí|aprendimos|entendí|comprendí|replicamos|repliqué|implementamos) .. ({your}|a|con|en|gracias|que|de|lo|cómo|por)",
            "(pegad*|colgad*|clavad*|impres*) en (la|el|mi|nuestra|nuestro)",
            "(de lo más|lo más|el más|la más|el único|la única|el mejor|la mejor) .. (que he|leído|visto|escuchado|encontrado|que leí|que vi)",
            "!{your} (perfil|trayectoria|experiencia|carrera) .. (me|nos)",
        ],
    ),
    (
        Sense::Purpose,
        &[
            "(seguir|seguirte|seguirle|siguiendo|sigo|leer|leerte|leerle|leyendo|leyéndote|leyéndole|seguiros) .. ({your}|de cerca|lo que|el avance|los avances|pista|trabajo|publicaciones|por aquí|aprendiendo|$|,|cómo|y|para)",
            "(saber|conocer|aprender|entender|oír|escuchar|leer|enterarme) .. (más|cómo|qué|por qué|si|de ti|de usted|de su|de tu|sobre|acerca)",
            "(me|nos) (interesa|interesan|gustaría|encantaría|intriga|interesaría|da curiosidad) .. (saber|conocer|aprender|entender|seguir|leer|escuchar|preguntar|comparar|contrastar|cómo|qué|intercambiar|conversar|continuar|su|tu|el|la|por)",
            "(quisiera|querría|quiero|quería|queremos|queríamos|me gustaría|nos gustaría|me encantaría) .. (saber|preguntar|preguntarte|preguntarle|conocer|entender|aprender|seguir|leer|comparar|contrastar|continuar|conversar|agradecer|agradecerte|agradecerle)",
            "(tengo|con|tenía) .. (curiosidad|ganas|dudas|una duda|una pregunta|interés)",
            "(intercambiar|compartir|comparar|contrastar|cambiar) .. (notas|impresiones|experiencias|apuntes|datos|resultados|trucos|aprendizajes|cifras|ideas|puntos)",
            "(hablar|conversar|charlar|debatir|platicar|discutir|intercambiar) .. (de|del|sobre|acerca|en torno) <topic>",
            "(continuar|seguir|retomar) .. (la|el|nuestra|nuestro|esta) (conversación|charla|debate|diálogo|plática)",
            "(cómo|qué|cuál|por qué|dónde|cuándo|cuánto|con qué) .. (*aste|*iste|hicieron|has|habéis|han|hacen|haces|hace|manejas|maneja|resuelves|usas|usa|recomiendas|recomienda|logró|lograron|ves|gestionas|resolvieron|consiguieron|empezó)",
            "(atent*|pendiente|a la espera|esperando) (a|de|al|del) .. (tu|su|lo|próxim*|siguiente|la|el)",
            "(seguir|seguiré|estar|mantenerme) (al día|al tanto|en contacto) .. (de|con|sobre|porque)",
            "!aprender de {your} .. (experiencia|trayectoria|perfil|carrera)",
            "!aprender (de ti|de usted|mucho de)",
            "!(intercambiar|compartir) (ideas|experiencias|opiniones) (y|,|$)",
            "!(saber|conocer) más $",
            "!cómo (podemos|puedo|puede|aumentar|ayudar|ayudarte|ayudarle|estás|está|incrementar|duplicar|generar|ahorrar)",
            "!(tengo|hay) .. interés en (conectar|formar|trabajar)",
        ],
    ),
    (
        Sense::OwnWork,
        &[
            "(trabajo|trabajamos|dirijo|dirigimos|gestiono|gestionamos|coordino|llevo|llevamos|monto|monté|montamos|estoy montando|construyo|construimos|desarrollo|desarrollamos|escribo|preparo|preparamos|investigo|investigamos|estudio|enseño|doy clase|doy clases|imparto|organizo|organizamos|diseño|diseñamos|restauro|rehabilitamos|lanzo|lanzamos|empiezo|empezamos|intento|intentamos|pruebo|probamos|mantengo|mantenemos|lidero|entreno|cultivo|cultivamos|fabrico|fabricamos|produzco|atiendo|atendemos|traduzco|peleo|peleamos|lucho|luchamos|enfrento|enfrentamos|abro|abrimos|cuido|soy|somos|hago|hacemos|tengo|tenemos|vendo|planifico|programo|migramos|migro|toco|canto|vivo|crío|redacto|edito|acabo de|busco|buscamos|llevaba) .. <topic>",
            "(estoy|estamos|ando|andamos|sigo|seguimos|llevo|llevamos) .. (*ando|*iendo|*yendo) .. <topic>",
            "(en|para|con|de|desde|a) {my} .. <topic>",
            "{my} (equipo|asociación|escuela|clase|colegio|laboratorio|granja|taller|tienda|librería|servicio|tesis|proyecto|alumnos|alumnas|estudiantes|pacientes|cooperativa|comunidad|pueblo|club|startup|hospital|coro|hijo|hija|fundación|finca|centro|máster|empresa|grupo|barrio|estudio)",
            "(mismo|misma|mismos|mismas) (problema|problemas|reto|retos|dificultad|desafío|duda|dudas|muro|piedra|situación|pregunta|dolor|dolores|lío|tema)",
            "(aquí|acá) (en|también) <topic>",
            "(doy|damos|conduzco|conducimos|transmitimos|transmito|cavamos|recogemos|armamos|armo|juntamos) .. <topic>",
            "nos toca .. <topic>",
            "!(ayudo|ayudamos|acompaño|acompañamos) .. (empresas|negocios|pymes|emprendedores)",
            "!(para|en) {my} (red|perfil|carrera|contactos)",
            "!(llevo|llevó|lleva) (los|tu|su)",
            "!(tengo|tenemos|tengo lo) en excel",
            "!(tengo|tenemos) (el gusto|el placer|interés|contactos)",
        ],
    ),
    (
        Sense::Reason,
        &[
            "(postulé|postulo|postulado|postulación|postular|apliqué|aplicado|candidatura|me presenté|presento|me inscribí|solicité) .. (a|al|para|en|de) .. <topic>",
            "(vacante|plaza|puesto|beca|prácticas|oferta|convocatoria|programa) .. (de|en|para|que) .. <topic> .. (me|postulé|interesa|publicaste|publicaron|publicó|en tu|en su|apliqué|encaja)",
            "(vi|leí|he visto|veo|supe) que .. (buscan|buscas|busca|buscáis|contratan|contratando|buscando|necesitan|vas a|va a|abren|abriste|abrió|abrís) .. <topic>",
            "(nos) (conocimos|vimos|encontramos|cruzamos|presentaron|sentamos|tocó) .. <topic>",
            "(coincidimos|hablamos|charlamos|conversamos|platicamos|compartimos mesa|compartimos) .. (en|sobre|de|durante|ayer|el|la) .. <topic>",
            "(nuestra|la) (charla|conversación|plática|reunión) .. (de|en|sobre|del|ayer) .. <topic>",
            "gracias por .. (respuesta|consejo|consejos|comentario|explicación|ayuda|charla|ponencia|taller|clase|acogida|testimonio|artículo|paciencia|conversación|visita) .. (sobre|en|a|de|del|al|para|durante|con) .. <topic>",
            "(agradecerte|agradecerle|agradezco|agradecer) .. <topic>",
            "(escribo|escribiendo|preparo|preparando|investigo|investigando|redacto) .. (un|una|mi|sobre|el|la) .. (artículo|libro|tesis|reportaje|documental|estudio|tfg|tfm|trabajo|guía|exposición|crónica|nota) .. (sobre|de|acerca) .. <topic>",
            "(quisiera|querría|quiero|quería|queríamos|queremos|gustaría|encantaría|interesa|interesaría|curiosidad|pregunta|pregunto|saber|entender|aprender) .. (saber|conocer|entender|aprender|por|preguntarte|preguntarle|preguntar)? (cómo|qué|cuál|por qué|si|dónde|cuándo|cuánto|con qué|de dónde) ... <topic>",
            "^ (cómo|qué|cuál|cuáles|por qué|dónde|cuánto|con qué|a qué) .. (*aste|*iste|*steis|abordan|gestionan|hicieron|has|habéis|han|hacen|haces|hace usted|manejas|manejan|resuelves|usas|usan|recomiendas|recomienda|lograron|gestionas|gestionáis|resolvieron|consiguieron|consiguió|logró|decidió|evitan|evitas|midieron|mides|tratan|hicieron|ha {done}) .. <topic>",
            "(invitar|invitarte|invitarle|invitaros|invito|invitamos|invitación|contar contigo|contar con usted) .. (a|al|como|para|en) .. <topic>",
            "(unirme|sumarme|colaborar|participar|ayudar|echar una mano|contribuir|ser voluntari*|aportar) .. (a|al|en|con|como) .. ({your}|la|el|los|las) .. (asociación|grupo|proyecto|coro|club|huerto|cooperativa|fundación|equipo|campaña|causa|colectivo|banco|iniciativa|programa|taller|<topic>)",
            "(saber|quisiera|quisiéramos|gustaría) .. (qué|cómo|cuál*|cuánto|dónde) .. (les|le|te|os) .. (*aron|*ó|*aste|*iste|aguant*|funcion*|result*|sirv*)",
            "(hojas de vida|candidaturas|solicitudes|currículos) .. (mía|es la mía|una es|está la mía)",
            "(aprender) de (él|ella|ellos|ellas|cómo)",
            "(por eso|así que|y) (quiero|quería|me gustaría) (leerte|leerle|seguirte|seguirle|escribirte|escribirle|conocer)",
            "(quería que lo supiera|quería que lo supieras|no perderme|no me quiero perder|no quiero perderme)",
            "(buscamos|busco|estamos buscando|contratamos) .. <topic> (para|en|con) .. <topic>",
            "(comparar|contrastar|intercambiar|compartir) .. (notas|datos|resultados|métodos|impresiones|experiencias|apuntes|cifras|aprendizajes|trucos) .. (sobre|de|con|en|acerca) .. <topic>",
            "(hablar|conversar|charlar|intercambiar|debatir|platicar) (contigo|con usted)? (sobre|de|del|acerca) .. <topic>",
            "(encontré|detecté|corregí|vi|reporté|hallé) (una|un|dos|algunas|unas) .. (errata|erratas|error|errores|bug|fallo|gazapo)",
            "(envié|mandé|abrí|subí|hice) .. (pull request|parche|corrección|ticket|issue)",
            "(usamos|uso|utilizamos|utilizo|empleamos) {your} .. <topic>",
            "(sigo|seguimos|leo|leemos|escucho|escuchamos) {your} <topic>",
            "(aprender|aprendo|aprendí) (de|con) {your} <topic>",
            "(estaré|voy a estar|iré|asistiré|también voy|también iré) .. (en|a|al|allí|ahí|también) .. <topic>",
            "{your} nombre .. (salió|surgió|aparece|apareció|sale)",
            "(empiezo|comienzo|me incorporo|entro|me uno) .. (en|a|al) .. ({your}|<name>)",
            "!cómo (estás|está|va|te va|le va)",
            "!qué (opinas|opina|te parece|le parece) $",
            "!(hablar|conversar|charlar) .. (oportunidades|sinergias|colaboraciones|trayectoria|experiencia|perfil|solución)",
            "!(compartir|intercambiar) (ideas|experiencias|opiniones|conocimientos) (y|,|$|profesionales|del sector)",
            "!cómo .. (aumentar|ayudar|duplicar|generar|ahorrar|podemos|nuestro|nuestra|incrementar|mejorar sus|reducir)",
            "!(agradezco|agradecer) .. (tiempo|atención|ayuda|respuesta|acept*|conexión|apoyo)",
        ],
    ),
    (
        Sense::VagueReason,
        &[
            "(ampliar|expandir|crecer|aumentar|construir|hacer crecer|ampliando|expandiendo|fortalecer|generar) .. (red|contactos|círculo|networking|comunidad)",
            "(beneficio|interés|crecimiento|provecho) (mutuo|común|recíproco)",
            "mutuamente (beneficios*|enriquecedor*)",
            "(intercambiar|compartir) .. (ideas|experiencias|conocimientos|opiniones|puntos)",
            "(sinergias|oportunidades|colaboraciones|colaborar|alianzas|networking)",
            "(mantener|mantenernos|estar|seguir|quedar|ponernos|entrar|mantengamos*|estemos) (en)? (contacto|conectad*)",
            "(me gustaría|quisiera|quiero|me encantaría|encantado de|gustaría) .. (conectar|añadirte|agregarte|agregarle|añadirle|formar parte|sumarte|tenerte|contactar)",
            "(conectemos|conectamos|conectar|aprender de)",
        ],
    ),
    (
        Sense::Shared,
        &[
            "(los dos|las dos|ambos|ambas) .. <topic>",
            "(tú|usted|vos|ustedes) también",
            "a los dos .. <topic>",
            "(mesa|puesto|fila|pupitre|banco|butaca|asiento|pabellón) de al lado",
            "(ando|estoy|estamos|andamos) en lo mismo",
            "(ahora|aquí|acá)? nos toca .. <topic>",
            "(me|nos) (estreno|estrenamos) con",
            "(nosotros|nosotras) ,? .. <topic> .. (estamos|montamos|hacemos|peleamos)",
            "(aquel|aquella|aquellos|aquellas) .. (nuestro|nuestra|nuestros|nuestras|de siempre)",
            "años (de|desde) (aquel|aquella|aquellos|aquellas|que) .. <topic>",
            "(otro|otra) (enamorad*|loc*|amante|chiflad*|friki|aficionad*) (de|del|por) <topic>",
            "salimos en la misma",
            "(también|tampoco) (soy|fui|estuve|trabajé|trabajo|estudié|estudio|vengo|vivo|crecí|nací|doy|tengo|llevo|hago|toco|canto|enseño|cultivo|somos|estamos|peleamos|hacemos|trabajamos|pasé|juego|corro|crío|colecciono|investigo|me formé|me dedico|viví|uso|usamos|restauro|llevamos|tenemos|luchamos|di) .. <topic>",
            "(yo|nosotros|nosotras|aquí|acá|por aquí) (también|igual) .. ",
            "(soy|fui|estuve|trabajé|trabajo|estudié|vengo|vivo|crecí|nací|doy|llevo|hago|somos|estamos|trabajamos|padezco|tuve) (también|igualmente) .. <topic>",
            "(como|igual que|al igual que|lo mismo que) (tú|usted|vos|vosotros|ustedes|tú y yo) (,|$|yo|en|hace|también|soy|estudié|y|trabajo|vengo|crecí|fui)",
            "(mismo|misma|mismos|mismas) {group}",
            "(mismo|misma|mismos|mismas) .. <topic> (que|en|de|y|,|$|donde|con)",
            "(compañer*|colega|paisan*|tocay*|vecin*|exalumn*|ex alumn*|excompañer*|egresad*|compatriota|fellow|colegas|alumni|camarada) .. (de|del|en|por|en la|desde) .. <topic>",
            "(otro|otra|un|una|entre|fui) .. (exalumn*|egresad*|paisan*|colegas|excompañer*|apasionad*|aficionad*|veteran*|amante|fanátic*) .. (de|del|por|como) .. <topic>",
            "(otro|otra) (<topic>) (por|aquí|acá|,|que|de|en|con|y|como)",
            "(nos) (conocimos|vimos|encontramos|cruzamos|presentaron|sentamos|tocó|graduamos|formamos|conocemos) .. (en|de|durante|a|al|por) .. <topic>",
            "(coincidimos|compartimos|estudiamos|trabajamos|jugamos|cantamos|tocamos|crecimos|viajamos|hablamos|charlamos|conversamos|platicamos|estuvimos|organizamos|vivimos|hicimos|fuimos|salimos|militamos|venimos|somos|peleamos) .. (juntos|juntas|en|de|del|sobre|durante|a|al|con|por|el) .. <topic>",
            "(te|le|lo|la) (vi|escuché|oí|conocí|vimos|encontré) .. (en|durante|por) .. {event}",
            "(asistí|fui|estuve|participé|acudí|asistimos) .. (a|al|en) ({your}|la|el|las|los) .. {event}",
            "(estuve|estaba|estábamos|estaré|voy) .. (en primera fila|en la sala|entre el público|allí|ahí|sentad*|en la fila|en el público|también)",
            "(nuestra|la) (charla|conversación|plática) .. (en|de|del|sobre) .. <topic>",
            "(compartimos|compartir|comparto) .. (pasión|amor|oficio|afición|interés|gusto|lucha|aula|pupitre|turno|mesa|despacho|origen|raíces|profesión|reto|piso|trinchera) .. (por|de|del|en|con|contigo) .. <topic>",
            "(en común) .. <topic>",
            "(soy|somos) (de)? (allí|ahí|también|igualmente|del mismo|de la misma|de allá)",
            "(a mí|nosotros|a nosotros|a mi|en mi|en nuestro|nos) .. (también|tampoco|pasa lo mismo|pasó lo mismo|ocurre lo mismo)",
            "(también) (de|en|del|desde|madre|padre|enfermer*|maestr*|profesor*|docente*|médic*|ingenier*|<topic>)",
            "!(mismos|mismas|mismo|misma|similares) (intereses|sector|industria|grupos|valores|objetivos|rubro|campo|ámbito|área|red|temas|tiempo|ciudad|grupo|vez|día|momento)",
            "!(ambos|los dos|las dos|ambas) .. (beneficiar*|crecer|ganar*|perfiles|linkedin|red|redes|conectad*|conocemos|beneficiemos|enriquecer*)",
            "!también (me gustaría|quiero|quisiera|te|le|puedo|podemos|podría|ofrecemos|ofrezco|si|es|está|para|una oportunidad|ayud*|sería|busco|a|por)",
            "!(contactos|amigos|conexiones|intereses|conocidos|grupos) (en)? (común|comunes)",
            "!(al mismo tiempo|lo mismo|ahora mismo|hoy mismo|mismo día|esta misma|yo mism*)",
            "!(somos|estamos|trabajamos|hicimos|fuimos|llevamos) (una|un|especialistas|líderes|expertos|con empresas|para|ayudando)",
            "!(quiero|quisiera|gustaría) ser como",
        ],
    ),
    (
        Sense::VagueShared,
        &[
            "(mismos|mismas|mismo|misma|similares) (intereses|sector|industria|grupos|valores|objetivos|rubro|campo|ámbito|área|temas)",
            "(intereses|valores|objetivos|gustos|perfiles|trayectorias) .. (comunes|similares|parecidos|afines|en común|compartidos)",
            "(mucho|muchas cosas|cosas|varias cosas|algo) en común",
        ],
    ),
    (
        Sense::Reference,
        &[
            "<name> , .. {kin} .. (,|{says}|que|en|de|del|con)",
            "{my} .. {kin} .. ,? <name>",
            "<name> .. (me|nos|te) (ha|había|han)? (dijo|dicho|comentó|comentado|contó|contado|habló|hablado|recomendó|recomendado|sugirió|sugerido|aconsejó|aconsejado|pasó|pasado|dio|dado|animó|animado|mencionó|mencionado|presentó|presentado|propuso|insistió|insiste|dice|cuenta|habla|recomienda|manda|aconseja|asegura|ha insistido|enseñó|enseñado|mostró|remitió|puso|invitó|pidió|pedido|sugiere|repite|encargó|mandó|envió|derivó)",
            "<name> ... (dice|asegura|cree|piensa|opina|jura|afirma|insiste) .. que .. (tú|usted|eres|sabes|su|tu|te|le|deb*|es|nadie)",
            "<name> (te|le|os) (manda|envía|conoce|saluda|recuerda|aprecia)",
            "(por|de) (recomendación|sugerencia|consejo|indicación|parte|mediación|invitación|encargo) de .. <name>",
            "(a través|por medio|gracias|por intermedio) (de|a) .. <name>",
            "(de parte de|vía|recomendado por|recomendada por|referido por|referida por|por consejo de|sugerido por|sugerencia de|aconsejado por|por indicación de) .. <name>",
            "(trabajo|trabajé|trabajamos|he trabajado|colaboro|colaboré|estudié|estudio|coincidí|hablé|hablando|toco|canto|comparto|cursé|hice|conversé|charlaba|hablaba) .. (con|para|bajo) <name> <name>",
            "<name> y yo (trabajamos|estudiamos|somos|fuimos|compartimos|coincidimos|hicimos|llevamos|estamos|cantamos|montamos|nos)",
            "<name> (es|era|fue) (mi|nuestro|nuestra|un|una) .. {kin}",
            "<name> , (que|quien|con quien|a quien|con la que|con el que|de quien) .. (me|nos|trabaj*|es|fue|dirige|compart*|estudi*|te|le|lleva|coordina|conozco|colabor*|da)",
            "(saludos|recuerdos|un saludo|un abrazo) de (parte de)? <name>",
            "(amigo|amiga|compañer*|colega|alumn*|exalumn*|herman*|prim*|hij*) de <name> <name>",
            "(me|nos) (habló|recomendó|sugirió|dijo|pasó|dio|comentó|contó|animó|aconsejó|mandó|remitió) .. (de ti|de usted|tu|su|contacto)? .. <name>",
            "!(en|de|desde|por|a) <name> (me|nos)",
            "!(hola|estimad*|querid*|buenas|buenos días|buenas tardes|buen día) (sr|sra|don|doña|dr|dra|ing|lic|profesor|profesora)? <name> (,|:)",
        ],
    ),
    (
        Sense::NameAlone,
        &[
            "(conocemos|conocéis|conoces|conoce|conocen) .. a <name>",
            "(los dos|ambos|ambas|las dos|estamos|tenemos|somos|veo) .. (a|con|de) <name> .. (en común|contacto|contactos|conectad*|amig*)?",
            "<name> (es|está|aparece) .. (en común|contacto|contactos|amig* en)",
            "(contacto|conocido|conocida|amigo|amiga|conexión) (en común|común) .. <name>",
            "(contacto|conocido|conocida|amigo|amiga) .. <name>",
            "<name> (está|están|figura|aparece) entre .. contactos",
            "(tenemos a|amigos de) <name>",
        ],
    ),
    (
        Sense::VagueReference,
        &[
            "(contactos|contacto|conexiones|conocidos|conocidas|amistades|amigos|amigas|conexión|amigo|amiga) (en)? (común|comunes|mutuos|compartidos)",
            "(alguien|un amigo|una amiga|un conocido|una conocida|un colega) .. me (habló|dijo|recomendó|comentó)",
        ],
    ),
    (
        Sense::Offer,
        &[
            "(puedo|podemos|podría|podríamos|podré|puede|quisiera|quiero|querría|me gustaría|nos gustaría|gustaría|encantaría|con gusto|encantad*|gustos*|con mucho gusto|dispuest*|list*|voy a|déjame|déjeme|permítame|ofrezco|ofrecemos) .. {send} .. ({gift}|nuestr*|mi|mis|el|la|los|las|un|una|lo|$|,|si|a|con|todo|<topic>)",
            "{to_you} (envío|envíe|enviaré|mando|mandaré|paso|pasaré|comparto|doy|presto|ofrezco|ofrecemos|facilito|regalo|cedo|presento|guardo|reservo|reservamos|remito|dejo|pongo|ponemos|abro|abrimos|haré|hago llegar|aporto|acerco|conecto|invito|llevo|guardamos|donamos|traduzco|reviso|corrijo) .. ",
            "(enviarte|enviarle|mandarte|mandarle|pasarte|pasarle|compartirte|compartirle|prestarte|prestarle|ofrecerte|ofrecerle|presentarte|presentarle|facilitarte|facilitarle|regalarte|regalarle|cederte|cederle|ponerte|ponerle|hacerte llegar|hacerle llegar|enviároslo|compartírselo|pasártelo|enviárselo|mandártelo|enviártelo|pasárselo|prestártelo|mandárselo|compartírtelo|acercarte|enseñarte) .. ({gift}|nuestr*|mi|mis|el|la|los|las|un|una|$|si|en contacto|a|<topic>)",
            "(si|por si|cuando) .. (te|le|les|os) .. (sirve|sirven|interesa|interesan|apetece|viene|vienen|es útil|son útiles|hace falta|ayuda|quieres|ayudan|interesara|interesase|resulta|parece) ... ({gift}|{send}|tuyo|suyo|tuya|suya|tuyos|suyos)",
            "{gift} .. (por si|si|que) .. (te|le|les|os) .. (sirve|sirven|interesa|interesan|interese|interesen|puede|pueden|ayuda|ayuden|útil|venga|vengan|quieres|quiere)",
            "{gift} ... (a tu disposición|a su disposición|para ti|para usted|es tuy*|son tuy*|es suy*|son suy*|libre|gustos*|con gusto|encantad*|a cambio|quedan a|tuyas|suyas|se lo|te lo|se la|te la|se los|te los|se las|te las)",
            "(a cambio|en agradecimiento|como agradecimiento|a modo de|por mi parte|de mi parte|en retribución) ,? .. (te|le|les|puedo|podemos|ofrezco|comparto|podría|mis|nuestr*|{gift}|{send})",
            "(poner|pongo|ponerte|ponerle|pondría|ponemos) .. en contacto (con)?",
            "(puede|pueden|podría|podrían|quizás|quizá|tal vez) .. (serte|serle|servirte|servirle|interesarte|interesarle|ayudarte|ayudarle|seros|te sirva*|le sirva*|te interese*) .. (útil|útiles)?",
            "(invitar|invitarte|invitarle|invito|invitamos|invitación|ofrecerte|ofrecerle|proponerte|proponerle) .. (charla|ponencia|podcast|programa|episodio|panel|mesa|taller|clase|jurado|entrevista|conferencia|escenario|jornada|jornadas|seminario|festival|encuentro|ponente|congreso|residencia|columna|sección|puesto|exponer|hablar|dar|presentar|visitar|conocer|participar|micrófono|webinar)",
            "(ponente|invitad*|jurado|conferencista|panelista) .. (en|de|a|para) (nuestr*|mi|la|el)",
            "(tengo|tenemos|guardo|guardamos|conservo|hay|nos sobra|nos sobran|me sobra|me sobran|dispongo|disponemos) .. {gift} .. (que|para|de sobra|por si|libre|disponible*|y|si)",
            "(hice|envié|abrí|mandé|preparé|traduje|corregí|armé|he preparado|he traducido) .. (pull request|parche|corrección|correcciones|traducción|ticket|resumen|versión|subtítulos)",
            "(ayudo|ayudar|ayudarte|ayudarle|echar una mano|colaborar|puedo ayudar) .. (con|en|a) .. (la|el|los|las|tu|su|tus|sus) <topic>",
            "(me ofrezco|voluntari*|nos ofrecemos) .. (para|a|de|como) .. <topic>",
            "(te|le) (reservé|guardé|aparté|he reservado|he guardado|traje|llevo) .. <topic>",
            "(se|te) (la|lo|las|los) (mandamos|mando|envío|enviamos|paso|pasamos|dejo|presto|comparto|llevo|doy|doy con|regalo|mando con)",
            "(es|son) (tuyo|tuya|tuyos|tuyas|suyo|suya|suyos|suyas) (si|cuando|,|$)",
            "(me|nos) (sobra|sobran|quedan|queda) .. <topic> .. (avisa|por correo|tuy*|si|van|para)",
            "(condiciones|oferta|vacante|descripción|puesto) .. (por escrito|cuando me digas|cuando quieras|te la|se la|te las|se las)",
            "(buscamos|estamos buscando) .. (para|en) .. <topic> : ",
            "!{send} .. (cv|currículum|portafolio|portfolio|candidatura|presupuesto|cotización|brochure|folleto|catálogo|propuesta|tarifas|precios|solicitud|invitación|más información|información|hoja de vida|demo)",
            "!(podrías|podría|puedes|puede|pueden|podrían|me podrías|me puedes|me podría|me puede) .. (enviarme|pasarme|compartirme|darme|presentarme|recomendarme|ponerme|ayudarme|mandarme|revisar mi)",
            "!(podría|puede|podrías|puedes) (usted|tú|darme|enviarme)",
            "!(compartir|intercambiar|comparto) .. (ideas|experiencias|conocimientos|opiniones|pasión|intereses|visión|impresiones|reflexiones|tu|su|contigo (el|la))",
            "!(presentar|presentarte|presentarle|mostrar|mostrarte|mostrarle|ofrecer|ofrecerte|ofrecerle|ofrecemos|ofrezco|contarte|contarle) .. (nuestr*|mi|mis|una|un) .. (solución|soluciones|software|plataforma|servicio|servicios|producto|productos|demo|oferta|herramienta|propuesta|startup|agencia|empresa|auditoría|asesoría|curso|idea)",
            "!(te|le) (invito|invita) a (conectar|unirte|formar|conocer nuestr*|conocer mi|visitar nuestr*)",
            "!(te|le|les) (paso|mando|envío|dejo|comparto) .. (mi cv|mi currículum|mi portafolio|mi calendario|mi agenda|un saludo|saludos|mi perfil|mi hoja|invitación|mi enlace|mi whatsapp|mi número|esta solicitud|solicitud)",
        ],
    ),
    (
        Sense::VagueOffer,
        &[
            "(no dudes|no dude|no duden|no dudéis) en",
            "(si) .. (puedo|podemos) .. (ayudar*|servir*|ser útil|apoyar*)",
            "(quedo|estoy|quedamos|estamos|me pongo) a (tu|su|tus|sus|vuestra) (disposición|órdenes|entera)",
            "(feliz|encantad*|gusto) de (ayudar|apoyar)",
        ],
    ),
    (
        Sense::Pitch,
        &[
            "(ayudo|ayudamos|acompaño|acompañamos|asesoro|asesoramos|apoyamos|impulsamos|permitimos|potenciamos|trabajo con|trabajamos con|capacitamos|formamos|enseño|enseñamos|guío|he ayudado|hemos ayudado|automatizamos|optimizamos) .. (empresas|empresa|negocios|pymes|emprendedores|emprendedoras|profesionales|dueños|autónomos|marcas|compañías|líderes|directivos|coaches|agencias|clínicas|restaurantes|tiendas|personas|mujeres|equipos|startups|organizaciones|despachos|clientes|consultores|médicos|dentistas|ejecutivos|founders|hoteles|inmobiliarias|comercios|ecommerce)",
            "(empresas|negocios|marcas|clínicas|equipos|compañías|tiendas|despachos|organizaciones|restaurantes|profesionales|pymes) (como|similares a|parecidas a) (la|el|los|las|tu|tú|usted|su) .. (suya|tuya|suyo|tuyo|vuestra|vuestro|empresa|negocio)?",
            "(reduc*|aument*|ahorr*|increment*|mejor*|recort*|baj*|sub*|hasta|gan*|crec*|optimiz*) .. <number> (%|por ciento|x)",
            "<number> (%|por ciento) (de|en)? (descuento|ahorro|más|menos|crecimiento|rentabilidad|retorno|aumento|reducción|garantizad*|rendimiento|interés)",
            "<number> .. (clientes|prospectos|leads|reuniones|citas|seguidores|ventas) .. (nuevos|nuevas|al mes|por mes|cualificad*|calificad*|en|cada|mensuales)",
            "(aumentar|aumenta|aumente|incrementar|incremente|duplicar|duplica|triplicar|multiplicar|multiplica|potenciar|impulsar|disparar|escalar|escala|reducir|reduzca|optimizar|optimice|ahorrar|ahorra|ahorre|mejorar|generar|automatizar|maximizar|recuperar|conseguir|bajar|recortar|acelerar|vender) .. (ventas|ingresos|clientes|leads|prospectos|productividad|costos|costes|facturación|rentabilidad|conversiones|visibilidad|beneficios|rotación|impuestos|horas|crecimiento|gastos|reuniones|más|tráfico|negocio|procesos|ganancias|factura)",
            "(demo|demostración|prueba|auditoría|diagnóstico|consultoría|consulta|asesoría|sesión|webinar|masterclass|mentoría|ebook|clase|muestra|muestras|cotización|presupuesto|análisis|estudio|mes|evaluación|simulación|visita|taller|plan) .. (gratis|gratuito|gratuita|gratuitas|sin costo|sin coste|sin compromiso|de regalo|sin cargo)",
            "(gratis|gratuito|gratuita|gratuitamente|sin compromiso|sin costo) .. (demo|prueba|auditoría|diagnóstico|consulta|asesoría|sesión|mes|meses|días|webinar|durante|por)",
            "(nuestr*|mi|mis) .. (solución|soluciones|software|plataforma|herramienta|producto|productos|servicio|servicios|agencia|app|aplicación|programa|método|sistema|curso|consultora|consultoría|tecnología|equipo de expertos|firma|metodología|ia|sensores|paneles|crm|erp) .. (ayuda|ayudan|permite|permiten|puede|pueden|podría|podrían|reduce|reducen|aumenta|aumentan|ahorra|ahorran|automatiza|mejora|mejoran|garantiza|ofrece|hace|hacen|logra|multiplica|duplica|incrementa|optimiza|potencia|te|le|recorta|elimina|resuelve|es ideal|baja|han|ha|convierte)",
            "(presentar|presentarte|presentarle|mostrar|mostrarte|mostrarle|ofrecer|ofrecerte|ofrecerle|contarte sobre|contarle sobre|conozca|conoce|conocer|descubre|descubra|hablarle de|hablarte de) (nuestr*|mi|mis|una|un|los|el|la) .. (solución|soluciones|software|plataforma|servicio|servicios|producto|productos|demo|oferta|ofertas|herramienta|propuesta|agencia|catálogo|portafolio de|programa|sistema|curso|línea)",
            "(vendemos|vendo|ofrecemos|ofrezco|comercializamos|distribuimos|fabricamos y vendemos|proveemos|instalamos|garantizamos|brindamos|brindo|somos proveedores|suministramos|importamos|financiamos) .. <topic>",
            "(somos|soy) (una|un|la|el|líderes|especialistas|expertos|expert*|proveedor*|distribuidor*) .. (agencia|empresa|consultora|consultoría|software|plataforma|líder|soluciones|servicios|en marketing|en ventas|coach|en automatización|de seguros)",
            "(devolución|garantía|garantizad*|oferta limitada|oferta especial|descuento|promoción exclusiva|promoción especial|cupos limitados|plazas limitadas|últimas plazas|últimos cupos|precio especial|mejor precio|tarifa especial|solo por hoy|bono|precio de lanzamiento)",
            "(libertad financiera|ingresos pasivos|ingreso extra|ingresos extra|ingresos adicionales|independencia financiera|oportunidad de negocio|gran oportunidad|oportunidad única|oportunidad increíble|multinivel|trabajar desde casa|inversión rentable|ser tu propio jefe|criptomonedas|trading)",
            "(cotización|presupuesto sin|brochure|folleto|catálogo|casos de éxito|caso de éxito|lista de precios|tarifas|dossier comercial)",
            "(en|dentro de) (solo|sólo|menos de)? (<number>|tres|dos|pocas|pocos|seis) (días|semanas|meses) .. (clientes|resultados|ventas|más|facturar|sin)",
            "(la mayoría de|muchas|muchos) .. (empresas|negocios|dueños|equipos|profesionales|clínicas) .. (pierden|fracasan|desperdician|pagan|no saben|luchan|gastan|cometen|siguen)",
            "(agende|agenda|agéndalo|reserva|reserve|regístrate|regístrese|inscríbete|escríbeme|envíame|responde|haz clic|pincha) .. (demo|demostración|aquí|info|ahora|gratis|plaza|cupo|sí|lugar|llamada|asesoría)",
            "(más de) <number> .. (empresas|clientes|negocios|usuarios) .. (confían|confiado|ya|satisfechos|han|usan)",
            "!(no|nada|ni|sin) .. (vendo|vender|venta|vendemos|pitch|comercial|ofrezco)",
            "!entrada (gratuita|libre)",
            "!{your} .. (software|herramienta|plataforma|app|método|curso|programa|sistema) (de|para|sobre)",
            "!(nos|me) (ayudó|ha ayudado|sirvió)",
        ],
    ),
    (
        Sense::Ask,
        &[
            "(una|un|breve|corta|rápida|pequeña|por) .. (llamada|call|videollamada|reunión|café|cafecito|zoom|entrevista|meet|charla de|videoconferencia|cita|almuerzo|cerveza|cena|comida|teams)",
            "(tomar|tomarnos|tomamos|agendar|agendamos|coordinar|concertar|programar|hacer|tener|reservar|fijar|tendrías para|hacemos|organizar|quedar para|quedamos|invitarte a|invitarle a|encontrar|buscar|conseguir|obtener) .. (llamada|call|videollamada|reunión|café|cafecito|zoom|entrevista|meet|cita|espacio|hueco|almuerzo|cerveza|comida|día|hora|fecha|sesión|encuentro)",
            "(<number>|quince|veinte|diez|treinta|cinco|unos|algunos|media|un par de) (minutos|minutitos|min|hora|horas)",
            "(minutos|hora|momento|rato|poco|algo|minutito) de {your} (tiempo|agenda)",
            "(tendrías|tienes|tendría|tiene|tenés|tendrás|dispones|dispone|dispondría|tenéis|cuenta con|cuentas con|habría|hay) .. (minutos|tiempo|disponibilidad|un momento|un hueco|un rato|un espacio|vacantes|vacante|alguna vacante|trabajo para|puesto para|alguna oportunidad|algún puesto)",
            "(estarías|estaría|estás|está|estaríais) .. (disponible*|dispuest*|abiert*|libre) .. ",
            "{your} .. (disponibilidad|agenda|número|whatsapp|teléfono|celular|móvil|calendario)",
            "(mi|mis|tu|su) (whatsapp|calendly|número|agenda|calendario|teléfono|celular)",
            "(podemos|podríamos|podrías|podría|puedes|puede|te gustaría|le gustaría|quieres|quiere|te parece|le parece|gustaría|encantaría|me gustaría) .. (reunirnos|vernos|hablar por|llamarte|llamarle|quedar|conocernos|juntarnos|conversar por|reunir|llamar|tomar un|que nos reun*|que habl* por|agendar|visitarle|visitarte|encontrarnos|que nos veamos|hablar un|platicar por|hacer una llamada)",
            "(reunirnos|vernos|juntarnos|encontrarnos|nos vemos|nos reunimos|en persona|cara a cara|por teléfono|por videollamada|por zoom|te llamo|le llamo|llámame|llámeme)",
            "(podrías|podría|puedes|puede|podrás|podés|podrían|te importaría|le importaría|quisieras|querrías|querría|serías|sería tan) .. (ayudarme|recomendarme|presentarme|referirme|pasarme|revisar mi|darme|conseguirme|orientarme|guiarme|mentor*|contratarme|apoyarme|mirar mi|echar un|compartir mi|reenviar|enviarme|invertir|entrevistarme|meterme|asesorarme|conectarme|ponerme|avisarme|considerarme|pasar mi|hacer llegar|echarme|ver mi|evaluar mi|regalarme|dedicarme|concederme|enseñarme|tenerme)",
            "(me|nos) (podrías|podría|puedes|puede|podés|podrían|pudieras|pudiera) .. (ayudar|recomendar|presentar|referir|pasar|dar|conseguir|orientar|guiar|contratar|apoyar|compartir|mentorear|enviar|conectar|considerar|dedicar|conceder|echar|contactar|meter|decir si)",
            "(recomiéndame|recomiéndeme|ayúdame|ayúdeme|contrátame|contráteme|preséntame|considérame|considéreme|escríbeme al|échame|écheme|avísame|avíseme)",
            "(ser|seas|sea|serías|sería|fueras) mi (mentor|mentora|coach|guía|tutor|tutora|padrino|madrina|referencia)",
            "(busco|necesito|en busca de|buscando|buscar|encontrar) .. (mentor|mentora|mentoría|inversores|inversionistas|inversor)",
            "(mi|mis|adjunto|adjunto mi|revisar|mirar|leer|enviarte|enviarle|mandarte|mandarle|paso|dejo|envío) .. (cv|currículum|curriculum|hoja de vida|portafolio|candidatura|pitch deck|plan de negocio)",
            "(echar|echarle|dar|darle|echas|echa) (un|una) .. (vistazo|ojo|ojeada|mirada|mirar) .. (a mi|a mis|al|a nuestr*)?",
            "(vacantes|vacante|ofertas|oportunidades|puestos|plazas) .. (disponible*|abiert*|en tu empresa|en su empresa|de trabajo|de empleo|laborales|para mí|en tu equipo|en su equipo|para mi perfil|que encaje*)",
            "(invertir|inversión|inversores|inversionistas|financiar|ronda|financiación) .. (en|para|semilla|mi|nuestr*|buscamos|busco)",
            "(una recomendación|carta de recomendación|un referido|referencia laboral|palanca|un enchufe|una mentoría|una entrevista|una oportunidad en)",
            "(lunes|martes|miércoles|jueves|viernes|mañana|próxima semana|esta semana|semana que viene) .. (a las|te viene|le viene|te va|le va|te parece|le parece|podrías|puedes|por la|<number>|disponible|le queda|te queda|o el)",
            "(agende|agenda|agéndalo|agendemos|reserva|reserve) .. (aquí|demo|demostración|cita|llamada|reunión|espacio)",
            "!(no|sin|ni|nada de|tampoco|nunca) .. (llamada*|reunión|reuniones|café|cita|compromiso|necesidad|trabajo|empleo|videollamada|vender|prisa|cv|hace falta)",
            "!(nuestra|la|tu|su|aquella|esa|última|en la|aquel|el|del|nuestro|ese|al) (llamada|reunión|entrevista|charla|cita|videollamada|café|comida|cena|encuentro|almuerzo)",
            "!(nos|te|le|lo|la) (vimos|conocimos|reunimos|encontramos|vi|conocí|tomamos)",
            "!café (de especialidad|en grano|cooperativo|orgánico|tostado|literario|con leche|arábica|del)",
            "!(postulé|postulado|apliqué|candidatura|inscrito|postulo|vi la vacante|vi la oferta)",
            "!(productor*|tostador*|cultivo|finca|plantación|cosecha|cooperativa) .. café",
        ],
    ),
    (
        Sense::Creepy,
        &[
            "(visitaste|viste|miraste|entraste|revisaste|abriste|leíste|visitó|miró|entró|revisó|has visitado|ha visitado|has visto|ha visto|has entrado|ha entrado|has mirado|ha mirado|estuviste|estuvo|pasaste) .. (mi perfil|a mi perfil|en mi perfil|mi página|mi mensaje|mis mensajes|mis fotos|por mi perfil)",
            "(visita|visitas|visitado) .. mi perfil",
            "{your} .. (ojos|sonrisa|cara|rostro|belleza|cuerpo|labios|pelo|cabello|figura|vestido|piernas|mirada|foto|foto de perfil|fotos|voz|encanto|físico) .. (es|son|me|hermos*|precios*|bonit*|lind*|bell*|espectacular*|ilumina*|cautiv*|encant*|increíble*|guap*|tan|enamor*|atrap*)",
            "(esos|tus|hermosos|hermosa|hermoso|preciosos|preciosa|bonitos|bonita|linda|lindos|bellos|bella|bello|guapa|guapo|encantadora|espectacular) (ojos|sonrisa|cara|rostro|mujer|chica|foto|fotos|mirada|pelo|figura|dama|señorita|vestido)",
            "(eres|es|estás|está|sos|te ves|se ve|sales|sale) .. (hermosa|preciosa|guapa|guapo|guapísima|linda|bella|bellísima|atractiva|atractivo|sexy|bonita|soltera|soltero|casada|casado|encantadora|guapísimo|un bombón|deslumbrante|radiante|divina)",
            "(soltera|soltero|casada|casado|con novio|con pareja|comprometida) $",
            "(sé|supe|averigüé|descubrí|investigué|encontré) .. (dónde|donde) .. (vives|vive|trabajas|estacionas|aparcas|entrenas|desayunas|compras|vas)",
            "(dónde|donde) (vives|vive usted|vive)",
            "{your} .. (casa|dirección|domicilio|apartamento|piso|departamento|jardín|calle|barrio|hijos|hija|hijo|hijas|esposo|esposa|marido|mujer|familia|novio|perro|hermana|madre|coche|balcón) .. (vi|pasé|pasando|frente|instagram|facebook|fotos|precios*|bonit*|lind*|encontré|averigüé|ayer|hermos*|grandes|colegio|adorable*|vacaciones|afuera)",
            "(pasé|paso|pasaba|estuve|esperé|esperaré|esperarte|aparezco|seguí|te sigo|espero) .. (frente a|por|delante de|afuera de|fuera de|en la puerta de|hasta) {your} (casa|oficina|trabajo|edificio|calle|portal|puerta|despacho|barrio)",
            "(te observo|te vigilo|observándote|vigilándote|acechando|te he estado mirando|te he estado observando|espiando|espié|stalkeando|stalkeé|stalkeado|rastreé|rastreado|te llevo siguiendo|te vengo observando|llevo meses mirando|mirando tus fotos)",
            "{your} .. (instagram|facebook|fotos de|cuenta privada|vida privada|divorcio|separación|bikini|boda|luna de miel|vacaciones)",
            "(fotos|imágenes) .. (en bikini|de tus vacaciones|de sus vacaciones|de tu boda|de su boda|de tu familia|de su familia|en la playa|de tus hijos|de sus hijos)",
            "(amor a primera vista|enamorado de ti|enamorada de ti|me enamoré|salir contigo|conocerte mejor|conocerte íntimamente|conocernos mejor|cena romántica|una cita contigo|cenar contigo|invitarte a cenar|algo más que|más que profesional|no solo profesional|pienso en ti|sueño contigo|me gustas|me encantas|flechazo)",
            "(por fin|al fin) te (encontré|encuentro|localicé)",
            "(confirmación de lectura|rastreador|tracking|abriste mi|leíste mi|doble check)",
            "(te|la|lo) (vi|reconocí|he visto|veo) .. (en el metro|en el gimnasio|en el tren|en el autobús|en el supermercado|en la calle|todas las mañanas|cada mañana|paseando|corriendo|entrar en tu)",
            "hola (preciosa|guapa|hermosa|linda|bella|bombón|princesa|guapo)",
            "(qué|que|tan) (guapa|guapo|hermosa|preciosa|linda|bella) (sales|estás|eres|te ves|se ve|sale)",
            "(no me los quito|no me la quito|no te quito|quito) de la cabeza",
            "(pregunté|averigüé|indagué) .. (recepción|portería|conserje|apellido|dónde|vecin*)",
            "(tu|su) (ex|divorcio|separación)",
            "(seguido|sigo|siguiendo) cada (paso|movimiento)",
            "!sigo {your} (trabajo|publicaciones|blog|canal|investigación)",
            "!{your} (fotos|foto|mirada|voz|fotografías) (de|del|sobre|en|a) (la|el|los|las|obra|prensa|aves|archivo|calle|exposición)",
        ],
    ),
    (
        Sense::ThinTie,
        &[
            "(<number>|varios|varias|muchos|muchas|algunos|algunas|unos|tantos|tenemos|bastantes|nuestros) .. (contactos|conexiones|conocidos|amigos|amistades) (en)? (común|comunes)",
            "(los dos|ambos|ambas|también|vivimos|estamos|somos|trabajamos|soy) .. (en|de) (madrid|barcelona|méxico|cdmx|bogotá|lima|buenos aires|santiago|valencia|sevilla|monterrey|guadalajara|medellín|españa|colombia|argentina|chile|perú|quito|caracas|montevideo)",
            "(mismo|misma|mismos|mismas) (ciudad|grupo|grupos|sector|industria|rubro|red social|plataforma|país)",
            "(linkedin|algoritmo|el algoritmo|la aplicación|la app|la plataforma|el sistema|xing) .. (sugirió|sugiere|recomendó|recomienda|propuso|propone|mostró|muestra|me sale|sugerido|recomendado|dice|insiste)",
            "(sugerencia|sugerencias|recomendación|recomendaciones|sugeridos|sugerido) (de|por) (linkedin|contactos|contacto|conexión|la plataforma|el algoritmo)",
            "{your} (perfil|nombre) .. (apareció|aparece|salió|sale|aparecía|saltó|figura) .. (en|como|entre|sugerido)?",
            "(me)? (apareciste|apareces|saliste|sales|apareció|salió) .. (en|entre|como) .. (sugerencias|recomendaciones|sugerido|sugeridos|contactos|personas|feed|inicio)",
            "(miembros|miembro|grupo) ... <number> .. (miembros|personas|mil|000)",
            "alguien me (habló|dijo|comentó|contó)",
            "(quizás|quizá|tal vez|seguro|seguramente|a lo mejor|probablemente) .. en común",
            "(los dos|ambos|ambas) .. (en|usamos|tenemos) linkedin",
            "(en el directorio|del directorio|en un directorio|directorio de|lista de asistentes|listado de)",
            "(promoción|generación|egresad*|promo) (de|del)? <number> .. <number>",
            "mismo grupo",
            "(una persona|alguien) .. me habló (de ti|de usted)",
            "(trabajé|estuve) en <topic> hace (unos|muchos|años|tiempo) .. también",
        ],
    ),
    (
        Sense::Praise,
        &[
            "(impresionad*|inspirad*|admirad*|fascinad*|asombrad*|maravillad*|sorprendid*|deslumbrad*|boquiabiert*) (con|por|de|ante|,|$)",
            "(me|nos) (impresionó|impresiona|inspira|inspiró|fascina|fascinó|asombra|maravilla|deslumbra|cautivó|impactó|impresionaron|inspiran|ha impresionado|ha inspirado|pareció impresionante|parece impresionante|parece admirable|parece increíble|sorprendió)",
            "{your} .. (es|son|me parece|me parecen|resulta|fue) .. (impresionante*|inspirador*|admirable*|increíble*|excepcional*|extraordinari*|brillante*|fantástic*|maravillos*|ejemplar*|envidiable|espectacular*|fascinante*|digna de|un ejemplo|una inspiración|excelente*|impecable|fuera de serie)",
            "(impresionante*|inspirador*|admirable*|increíble*|excepcional*|extraordinari*|brillante*|gran|tremend*|excelente*|espectacular*|envidiable|fascinante*|maravillos*|destacada|impecable) (perfil|trayectoria|carrera|trabajo|labor|experiencia|líder|profesional|persona|ser humano|contenido|talento|currículum|liderazgo|recorrido|logros)",
            "(perfil|trayectoria|carrera|experiencia|trabajo|labor|contenido|currículum|recorrido) (tan|muy|realmente|más|sumamente|absolutamente|verdaderamente)? (impresionante*|inspirador*|admirable*|increíble*|excepcional*|extraordinari*|brillante*|envidiable|espectacular|impecable)",
            "(admiro|admiramos|admirador*|fan|mi admiración|mis respetos|me encanta|me fascina|me quito el sombrero|chapeau|ovación) .. ({your}|de|lo que|por|,|$)",
        ],
    ),
    (
        Sense::Gushing,
        &[
            "(genio|visionari*|leyenda|gurú|ídolo|ícono|icono|héroe|heroína|diosa|dios|reina|rockstar|crack|fenómeno|titán|maestro absoluto|eminencia|número uno|fuera de serie)",
            "(verdader*|gran|auténtic*|enorme|constante|una|pura|total) (fuente de)? (inspiración|eminencia|leyenda)",
            "(inspiración|ejemplo|referente|modelo) (para todos|a seguir|absolut*|para mí|inagotable|mundial|indiscutible)",
            "(qué crack|como pocas|como pocos|pura luz|se vuelve oro|se convierte en oro|altísimo nivel|número uno)",
            "(honor|privilegio|sueño) .. (de mi vida|de mi carrera|sería|inmenso|enorme)",
            "(absolutamente|simplemente|sencillamente|realmente|verdaderamente|totalmente) (genial|extraordinari*|increíble*|excepcional*|impresionante*|brillante*|espectacular*|maravillos*|fantástic*|inspirador*)",
            "(sin igual|sin precedentes|inigualable|de otro mundo|de otro planeta|tu grandeza|su grandeza|convierte en oro|todo lo que tocas|todo lo que toca|me quito el sombrero|clase mundial)",
            "!(dios mío|gracias a dios|por dios)",
            "!(fenómeno) (de|del|social|natural|meteorológico)",
        ],
    ),
    (
        Sense::SelfSeeking,
        &[
            "(ampliar|expandir|crecer|aumentar|construir|hacer crecer|ampliando|expandiendo|incrementar|ampliación) .. (mi|mis|nuestra|de mi) .. (red|contactos|círculo|networking|alcance|seguidores|cartera)",
            "(ampliar|expandir|expandiendo|ampliando|crear|hacer|construyendo|armando) (una)? (red|contactos|networking)",
            "(busco|buscando|necesito|en busca de|en búsqueda|estoy en la búsqueda|abierto a|abierta a|explorando|búsqueda activa) .. (de)? .. (trabajo|empleo|prácticas|mentor|mentora|inversores|inversionistas|puesto|oportunidad|oportunidades|vacante|contactos|clientes|seguidores|ayuda|pega|chamba|laburo|retos|nuevos retos|nuevas oportunidades)",
            "(nuevos|nuevas|nuevo|nueva) (retos|reto|desafíos|desafío|oportunidades|oportunidad|empleo|trabajo|horizontes|contactos)",
            "(necesito|requiero|me urge|me hace falta|quiero conseguir|quiero encontrar|quiero trabajar|quiero más)",
            "(recomiéndame|contrátame|ayúdame|acéptame|recomiéndeme|ayúdeme|contráteme|acépteme)",
            "(ayudarme|recomendarme|contratarme|referirme|conseguirme|mentorearme|meterme)",
            "(vacantes|ofertas de trabajo|ofertas de empleo|open to work|sin trabajo|desempleado|desempleada|en paro|mi mentor|mi mentora|mi búsqueda de empleo|mi búsqueda laboral)",
            "(llegar a|alcanzar|sumar) .. (contactos|seguidores|conexiones)",
            "!no (busco|necesito|quiero)",
            "!(busco|buscamos) (a)? (una|un) .. (maestr*|ponente|docente|ingenier*|persona que)",
        ],
    ),
    (
        Sense::Entitled,
        &[
            "(qué|nada|no) .. (tienes|tiene|tenés|hay) .. (que|a)? perder",
            "(deberías|debería|debes|debe|tienes que|tiene que|tenés que) (aceptar|responder|conectar|conocer|agregarme|leer|contestar|saber|aceptarme|ver|revisar)",
            "(por favor|favor de|sírvase|le ruego|te ruego|le exijo|te pido que|le pido que|haz el favor)? (acepta|acepte|acéptame|acépteme|responde|responda|respóndeme|respóndame|agrégame|agrégueme|contesta|conteste|contéstame|confírmame|confirme)  (ya|pronto|mi|la|lo antes|a la brevedad|cuanto antes|,|$|por favor|rápido|esta|hoy)",
            "(favor de|sírvase) (aceptar|responder|confirmar|contestar)",
            "(espero|exijo|aguardo|esperando) .. (respuesta|contestación|confirmación) (inmediata|rápida|hoy|ya|urgente|pronta|a la brevedad|cuanto antes|lo antes posible)",
            "(a la brevedad|lo antes posible|cuanto antes|de inmediato|inmediatamente|con urgencia) .. (acepta*|respond*|contest*|respuesta|confirm*)",
            "(por qué|porque) .. no (me)? (has|ha|respondes|responde|contestas|contesta|aceptas|aceptaste|respondiste|contestaste|respondió)",
            "(sigues|sigue|aún|todavía) (sin|no) .. (responder|contestar|aceptar|respondes|aceptas|aceptarme|responderme|contestarme|has respondido|ha respondido|has aceptado)",
            "(no me ignores|no me ignore|me ignoras|me ignora|ignorar|ignoraste|ignorado|ignorarme|es lo mínimo|me debes|me debe|qué menos que|no seas tímid*|tercera vez|segunda vez que te|segunda solicitud|tercera solicitud|me decepciona)",
            "(el networking|linkedin|hacer networking|el networking) .. (se trata de|es para|consiste en|es) (dar|compartir|ayudar|ser generos*|apoyar|eso)",
            "!no (debes|debe|tienes que|tiene que)",
        ],
    ),
    (
        Sense::FalseIntimacy,
        &[
            "(alguien|persona|amigo|amiga|eres) .. (de confianza|en quien|en que|que) .. (confío|confiar|confianza|confío plenamente)",
            "(confío|confiamos) .. en (ti|usted|vos)",
            "(siento|sentí|sintiera|es como si|como si|parece que) .. (conocer|conociera|conociéramos|conozco|conocerte|te conociera|nos conociéramos) .. (desde|de toda|de siempre|años|ya)?",
            "(construir|crear|forjar|establecer|desarrollar|cultivar|iniciar|comenzar|empezar|entablar|tejer) .. (relación|amistad|vínculo|lazos|relaciones) (duradera|de confianza|profunda|sincera|cercana|contigo|con usted|sólida|a largo plazo|especial|estrecha|verdadera|fuerte|de amistad|profesional)",
            "(relación|amistad|vínculo|conexión) (duradera|profunda|sincera|especial|única|a largo plazo|para toda la vida|estrecha|de años)",
            "(mi querid* amig*|querid* amig* mí*|mi amor|cariño|hermano del alma|hermanito|hermanita|mi reina|mi rey|corazón|bella|hermosa) (,|$|!|de)",
            "alma gemela",
            "!relación (con el cliente|médico|con clientes|con proveedores|docente|paciente|laboral)",
        ],
    ),
    (
        Sense::ThanksInAdvance,
        &[
            "(gracias|agradezco|agradecid*|agradeciendo|agradecer*) .. (de antemano|por adelantado|anticipad*|desde ya|por anticipado|antemano)",
            "(de antemano|desde ya|por adelantado) .. (gracias|agradezco|agradecid*|te agradezco|le agradezco)",
            "gracias anticipadas",
        ],
    ),
    (
        Sense::Introduction,
        &[
            "(soy|somos|trabajo|trabajamos|dirijo|gestiono|coordino|llevo|llevamos|estudio|enseño|escribo|investigo|investigamos|preparo|desarrollo|diseño|construyo|mantengo|lidero|cultivo|doy clase|doy clases|imparto|restauro|traduzco|programo|vivo|vengo|me llamo|mi nombre es|me dedico|acabo de|estoy|estamos|edito|organizo|monté|fundé|entreno|atiendo|produzco|hago|hacemos|tengo|tenemos|fui|estuve|crecí|nací|usé|uso|usamos|empiezo|empecé|busco|toco|canto|crío|ejerzo|coleccionamos|colecciono|estudié|trabajé|apliqué|postulé|asistí|participé|leí|vi|escuché|intento|pruebo|peleo|lucho|tuve)",
            "(como|siendo) (un|una|joven|futur*|estudiante|profesor*|madre|padre|<topic>)",
            "(en|para|con|desde|de) {my} .. <topic>",
            "{my} (equipo|asociación|escuela|clase|colegio|laboratorio|granja|taller|tienda|librería|servicio|tesis|proyecto|alumnos|estudiantes|pacientes|cooperativa|comunidad|hijo|hija|marido|mujer|{kin})",
            "(nos) (conocimos|vimos|encontramos|presentaron)",
            "(coincidimos|compartimos|hablamos|estudiamos|trabajamos) ",
            "(desde|aquí|acá|por aquí|saludos desde) <name>",
            "^ <name> , .. <topic>",
            "^ <name> $",
            "(saludos|saludo|cordialmente|atentamente|abrazo|gracias|atte) ,? .. <name>",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::super::testing::{fires, pillar, silent};
    use crate::Code::{BigAsk, Creepy, Pitch};
    use crate::Pillar::{Commonality, Offer, Personal, Reason, Reference};

    #[test]
    fn pillars_and_their_look_alikes() {
        pillar(
            Reason,
            "Hola Lucía, ¿cómo protegisteis los diques durante la riada?",
            "Hola Lucía, quiero ampliar mi red de contactos.",
        );
        pillar(
            Commonality,
            "Hola Lucía, yo también soy apicultora en la sierra.",
            "Hola Lucía, tenemos los mismos intereses y el mismo sector.",
        );
        pillar(
            Reference,
            "Hola Lucía, Marta Gil, mi jefa en el vivero, me recomendó escribirte.",
            "Hola Lucía, tenemos varios contactos en común.",
        );
        pillar(
            Offer,
            "Hola Lucía, puedo enviarte nuestros registros de mareas.",
            "Hola Lucía, no dudes en avisarme si puedo ayudar.",
        );
        pillar(
            Personal,
            "Hola Lucía, leí tu artículo sobre las turberas.",
            "Hola Lucía, tu perfil me pareció muy interesante.",
        );
    }

    #[test]
    fn what_puts_the_reader_off_and_its_look_alikes() {
        fires(
            Pitch,
            "Ayudamos a empresas como la suya a duplicar sus ventas.",
        );
        silent(
            Pitch,
            "Tu charla sobre los diques nos ayudó con la obra, gracias.",
        );
        fires(BigAsk, "¿Tendría quince minutos para una llamada?");
        silent(
            BigAsk,
            "No hace falta una llamada, con una palabra basta. Leí tu artículo sobre diques.",
        );
        fires(
            Creepy,
            "Hola Lucía, ayer vi que visitaste mi perfil dos veces.",
        );
        silent(
            Creepy,
            "Tus fotos de la vieja fábrica están en nuestro pasillo.",
        );
    }
}
