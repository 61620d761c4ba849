//! Portuguese, of Portugal and of Brazil.
//!
//! Brazil says "você" with the third person, Portugal "tu" or no pronoun at all: phrases take the
//! endings of both (`*aste`, "você ... *ou").

use std::sync::OnceLock;

use super::{Language, Sense};

pub(crate) static PORTUGUESE: Language = Language {
    code: "pt",
    common_words: "o os um uma uns umas de da dos das em no na nos nas por pelo pela para pra com \
                   sem sobre e ou mas que se como quando onde eu tu voce voces ele ela te lhe meu \
                   minha meus minhas seu sua seus suas teu tua teus tuas nosso nossa sou somos \
                   estou estamos foi ser tem tenho temos ha isso isto este esta esse essa nao sim \
                   muito mais tambem ja ola oi bom dia boa tarde obrigado obrigada abraco \
                   cumprimentos gostaria gostava vi li ao aos prazer",
    lists: LISTS,
    phrases: PHRASES,
    lexicon: OnceLock::new(),
};

static LISTS: &[(&str, &str)] = &[
    // Nouns that everybody has: with "your" they tell nothing of this reader.
    (
        "vague",
        "conexão|ligação|fã|referência|contas|perfil|perfis|experiencia|experiencias|trajetoria|trajetorias|percurso|percursos|carreira|carreiras|curriculo|cv|rede|redes|network|networking|contato|contatos|\
         contacto|contactos|conhecimento|conhecimentos|competencia|competencias|capacidade|capacidades|habilidades|talento|talentos|sucesso|sucessos|conquistas|resultados|\
         setor|setores|sector|industria|area|areas|campo|ramo|ambito|empresa|empresas|companhia|negocio|negocios|organizacao|equipe|equipa|equipes|time|times|colaboradores|clientes|\
         vendas|faturamento|faturacao|receita|receitas|marketing|orcamento|objetivos|metas|crescimento|produtividade|rentabilidade|visibilidade|ideias|ideia|opiniao|visao|\
         perspectiva|perspetiva|ponto|vista|conselho|conselhos|dicas|ajuda|apoio|orientacao|resposta|retorno|feedback|atencao|consideracao|confirmacao|aceitacao|aceite|\
         disponibilidade|tempo|agenda|dia|semana|calendario|telefone|numero|email|e|mail|whatsapp|endereco|caixa|mensagem|pedido|convite|solicitacao|nome|pessoa|personalidade|\
         vida|trabalho|emprego|vaga|cargo|papel|posicao|funcao|profissao|titulo|site|pagina|conteudo|conteudos|interesse|interesses|paixao|valores|potencial|valor|necessidades|\
         futuro|oportunidade|oportunidades|colaboracao|parceria|parcerias|sinergias|relacao|relacionamento|gentileza|simpatia|generosidade|paciencia|energia|lideranca|inteligencia|\
         carisma|parte|lado|linkedin|mundo|circulo|presenca|marca|projetos|jornada|historia|formacao|estrategia|bagagem|vez|dedicacao|background|caminhada|comunidade|publico",
    ),
    // Small and vague words: they name nothing by themselves.
    (
        "empty",
        "xxx|null|undefined|nan|none|o|a|os|as|um|uma|uns|umas|de|do|da|dos|das|em|no|na|nos|nas|num|numa|por|pelo|pela|pelos|pelas|para|pra|pro|com|sem|sobre|sob|entre|ate|desde|apos|contra|ao|aos|e|ou|mas|nem|\
         que|se|como|quando|onde|porque|pois|enquanto|quem|qual|quais|cujo|cuja|quanto*|eu|tu|voce|voces|ele|ela|eles|elas|gente|me|te|lhe|lhes|mim|ti|si|comigo|contigo|consigo|conosco|connosco|\
         meu|minha|meus|minhas|seu|sua|seus|suas|teu|tua|teus|tuas|nosso|nossa|nossos|nossas|vosso|vossa|vossos|vossas|este|esta|estes|estas|esse|essa|esses|essas|isso|isto|aquele*|aquela*|aquilo|deste|desta|\
         desse|dessa|nesse|nessa|neste|nesta|ser|sou|es|somos|sao|era|eram|foi|fui|foste|foram|seja|seria|sera|sido|estar|estou|estas|estamos|estao|estava|esteve|estive|esteja|ter|tenho|tens|tem|temos|tinha|teve|\
         tive|haver|ha|houve|fazer|faco|fazes|faz|fazemos|fazem|feito|posso|podes|pode|podemos|podem|poder|poderia*|quero|quer|queres|queremos|queria|gostaria*|gostava|gosto|gostei|adoraria|adorei|desejo|ir|vou|vais|vai|\
         vamos|vao|devo|deve|deves|nao|sim|nunca|sempre|ja|ainda|tambem|muito|muita|muitos|muitas|mais|menos|tao|tanto|bem|melhor|pouco|algo|nada|tudo|todo|toda|todos|todas|cada|outro|outra|outros|outras|\
         mesmo|mesma|mesmos|mesmas|algum*|nenhum*|varios|varias|diferentes|qualquer*|aqui|ai|ali|la|assim|agora|hoje|ontem|amanha|depois|logo|breve|recentemente|atualmente|realmente|especialmente|so|somente|apenas|\
         simplesmente|grande|grandes|pequen*|novo|nova|novos|novas|ultimo|ultima|ultimos|ultimas|primeir*|proxim*|bom|boa|bons|boas|excelente*|incrivel|incriveis|impressionante*|inspirador*|interessante*|\
         fascinante*|admiravel|brilhante*|extraordinari*|excecional|excepcional*|maravilhos*|fantastic*|notavel|rica|rico|solida|valios*|destacad*|proprio|propria|comum|comuns|semelhante*|parecid*|similar*|\
         profissional|profissionais|pessoal|pessoais|atual|atuais|recente*|divers*|ola|oi|bom|boa|caro|cara|prezad*|estimad*|querid*|senhor|senhora|sr|sra|dr|dra|doutor|doutora|eng|prof|obrigado|obrigada|grato|grata|\
         abraco|abracos|cumprimentos|cordialmente|atenciosamente|atenciosament|ano|anos|mes|meses|dias|hora|horas|minuto*|momento|vezes|coisa|coisas|pessoas|maneira|forma|tipo|fim|exemplo|vi|visto|ler|li|lido|ver|saber|\
         conhecer|conectar|adicionar|contatar|contactar|fazer|seguir|acompanhar|parece|pareceu|achei|encontrei|chamou|chamaram|interessa|despertou|tarde|noite|visitei|olhei|prazer|{vague}",
    ),
    (
        "your",
        "seu|sua|seus|suas|teu|tua|teus|tuas|vosso|vossa|vossos|vossas",
    ),
    ("my", "meu|minha|meus|minhas|nosso|nossa|nossos|nossas"),
    ("you", "voce|voces|vc|tu|o senhor|a senhora"),
    // What a person makes or says in public.
    (
        "piece",
        "app|app da|site da|site do|resposta no|vídeo|loja|post|posts|postagem|postagens|publicacao|publicacoes|artigo|artigos|texto|textos|cronica|cronicas|ensaio|ensaios|livro|livros|romance|conto|contos|poema*|capitulo|tese|dissertacao|tcc|paper|papers|estudo|estudos|\
         pesquisa|pesquisas|investigacao|trabalho (sobre|em|no|na|nos|nas|de|do)|trabalhos sobre|relatorio|relatorios|analise|analises|entrevista|entrevistas|podcast|episodio|episodios|programa (de|sobre|do)|reportagem|reportagens|\
         documentario|filme|curta|video|videos|canal|palestra|palestras|conferencia|apresentacao|intervencao|exposicao|exposicoes|oficina|oficinas|workshop|workshops|webinar|seminario|curso|cursos|aula|aulas|masterclass|\
         painel|mesa redonda|blog|newsletter|boletim|coluna|thread|fio|comentario|comentarios|resposta (no|na|a|sobre|ao|em)|pergunta (no|na|sobre|em)|explicacao|conselho (sobre|para)|conselhos sobre|dica (sobre|de|para)|dicas (sobre|de|para)|\
         guia|guias|tutorial|tutoriais|manual|metodo|metodologia|ferramenta|plugin|biblioteca|app|aplicativo|aplicacao|repositorio|repo|script|mapa|mapas|base de dados|modelo (de|para)|planilha|desenho|desenhos|ilustracao|ilustracoes|\
         foto|fotos|fotografia|fotografias|serie|concerto|show|disco|album|musica|receita de|receitas de|campanha|projeto (de|do|da|com|para|sobre|em|no|na)|iniciativa|startup|ong|cooperativa|associacao|fundacao|depoimento|testemunho|discurso|\
         reflexao (sobre|de)|reflexoes sobre|traducao|traducoes|prototipo|obra|obras|patente|horta|restauro|restauracao|reforma|experimento|proposta (de|para|sobre)|luta|ativismo|pull request|resenha|caderno|glossario|arquivo|protocolo|\
         sistema de|projeto|ateliê|loja|padaria|ideia de|fala|live|carta|peca|criacao|apontamentos",
    ),
    (
        "done",
        "*aste|*este|*iste|*ou|escreveu|fez|disse|deu|descreveu|contou|abriu|criou|lançou|defendeu|trouxe|traduziu|construiu|produziu|dirigiu|conduziu|resolveu|desenvolveu|respondeu|montou|pôs|leu|assumiu|vendeu|venceu|propôs|*ava|*aram|fizeram|conseguiram|dizia|dizias",
    ),
    (
        "do",
        "escreve|escreves|publica|publicas|partilha|partilhas|compartilha|explica|explicas|conta|contas|dirige|diriges|lidera|lideras|gere|geres|gerencia|organiza|organizas|ensina|ensinas|leciona|desenvolve|desenvolves|constroi|\
         projeta|desenha|desenhas|mantem|mantens|coordena|coordenas|trabalha|trabalhas|conduz|pesquisa|investiga|investigas|restaura|restauras|traduz|traduzes|treina|treinas|cultiva|cultivas|fabrica|produz|produzes|estuda|\
         defende|defendes|procura|procuras|procuram|contrata|contratam|propoe|descreve|descreves|usa|usas|faz|fazes|apresenta|apresentas|toca|tocas|canta|atende|abre|edita|modera|cria|crias|aborda|abordas|lida|lidam|resolve|resolvem|monta|montas",
    ),
    (
        "kin",
        "patrono|patrona|chefia|orientanda|comadre|compadre|chefe|chefa|colega|colegas|amigo|amiga|amigos|mentor|mentora|professor|professora|prof|mestre|orientador|orientadora|diretor|diretora|director|directora|supervisor|supervisora|coordenador|coordenadora|gerente|gestor|gestora|responsavel|\
         encarregado|encarregada|socio|socia|cofundador|cofundadora|fundador|fundadora|vizinho|vizinha|primo|prima|irmao|irma|tio|tia|pai|mae|marido|esposo|esposa|mulher|namorado|namorada|filho|filha|sobrinho|sobrinha|cunhado|cunhada|sogro|sogra|\
         avo|aluno|aluna|ex aluno|ex aluna|estudante|estagiario|estagiaria|assistente|cliente|medico|medica|enfermeiro|enfermeira|treinador|treinadora|tecnico|presidente|presidenta|capitao|companheiro|companheira|parceiro|parceira|ex chefe|ex colega|\
         antigo chefe|antiga chefe|reitor|padre|pastor|lider|patrao|patroa|editor|editora|parteira|dentista|contador|maestro|maestrina|tutor|tutora|camarada|madrinha|padrinho|monitor|monitora|veterano|veterana|subdiretora",
    ),
    (
        "event",
        "congresso|conferencia|jornada|jornadas|feira|encontro|encontros|seminario|oficina|workshop|curso|palestra|simposio|forum|festival|meetup|hackathon|hackaton|painel|mesa redonda|cupula|cimeira|evento|reuniao|mestrado|\
         acampamento|torneio|corrida|maratona|exposicao|apresentacao|webinar|aula|assembleia|concerto|convencao|expo|visita|inauguracao|bootcamp|summit|semana|feirinha|voluntariado|mutirao|retiro|turma|roda|edicao|campus party",
    ),
    (
        "group",
        "escola|universidade|faculdade|instituto|colegio|liceu|turma|ano|curso|mestrado|licenciatura|graduacao|laboratorio|departamento|equipa|equipe|hospital|clinica|empresa|clube|coro|coral|orquestra|associacao|bairro|aldeia|vila|rua|regiao|\
         provincia|estado|pais|oficio|profissao|problema|problemas|desafio|desafios|dor|dores|duvida|duvidas|pergunta|perguntas|dificuldade|dificuldades|tema|temas|luta|paixao por|hobby|ferramenta|software|sistema|fabrica|residencia|bolsa|\
         turno|paroquia|igreja|cooperativa|pedra|caminho|situacao|barco|doenca|instrumento|desporto|esporte|material|cultura|fornecedor|mercado|mesa|terra|lingua|casa|banca|sala|predio|plantao|setor de|republica|dilema|perrengue|questao|freguesia|trincheira|muro|estrada|modelo",
    ),
    (
        "send",
        "enviar|envio|enviarei|mandar|mando|passar|passo|partilhar|partilho|compartilhar|compartilho|dar|dou|emprestar|empresto|oferecer|ofereco|oferecemos|apresento|fornecer|forneco|ceder|cedo|traduzir|traduzo|rever|revisar|reviso|\
         testar|testo|corrigir|corrijo|convidar|convido|reservar|reservo|guardar|guardo|doar|doo|mostrar|mostro|levar|levo|recomendar|indicar|indico|remeter|disponibilizar|disponibilizo|disponibilizamos|colocar|coloco|ponho|conectar|conecto|\
         fazer chegar|imprimir|deixar|deixo|trazer|contribuir|colaborar|abrir|abrimos|entregar|digitalizar|divulgar|encaminhar|encaminho|repassar|repasso|liberar|libero|facultar|faculto|facultamos|adiantar|dispensar|dispenso|receber voces|acolher",
    ),
    (
        "gift",
        "dados|base de dados|resultados|numeros de|medicoes|registros|registos|estatisticas|modelo|modelos|planilha|planilhas|lista|listas|tabela|tabelas|folha|guia|manual|documento|documentos|documentacao|dossie|relatorio|relatorios|estudo|material|materiais|\
         apontamentos|notas|atas|planta|plantas|plano|protocolo|protocolos|gravacao|gravacoes|fotos|fotografias|imagens|digitalizacoes|arquivo|arquivos|ficheiro|ficheiros|copia|copias|exemplar|livro|livros|link|links|contato (de|do|da)|contacto (de|do|da)|contatos (de|do|da)|\
         o contato|o contacto|vaga|bolsa|sala|espaco|local|oficina|sementes|mudas|amostra|amostras|molde|moldes|receita|receitas|mapa|mapas|codigo|script|patch|correcao|correcoes|traducao|depoimento|artigo|episodio|microfone|estande|entrevista|licenca|inquerito|\
         comparativo|questionario|checklist|rubrica|bibliografia|partitura|partituras|cartas|diario|processo|kit|peca|pecas|pagina|palco|programa|fichas|ficha|roteiro|planos|slides|exemplos|template|minuta|levantamento|tradutora|glossario|transcricoes|lugar|caderno|cadernos|orcamentos",
    ),
];

static PHRASES: &[(Sense, &[&str])] = &[
    (
        Sense::Piece,
        &[
            "{your} .. {piece}",
            "{piece} (que|onde|em que|no qual|na qual) {you}? .. {done}",
            "(o que|como|a forma como|o modo como|a maneira como|de que|que|onde|quando) {you} .. ({done}|{do}) .. <topic>",
            "(o que|como|a forma como|que) {done} .. <topic>",
            "{you} .. {done} .. <topic>",
            "(*aste|*iste) .. <topic>",
            "{your} .. (trabalho|abordagem|olhar|visão|luta|compromisso|jeito|modo|forma|maneira|experiência|ponto de vista|resposta|ideia|ideias|opinião|contributo|contribuição) .. (sobre|com|em torno|acerca|contra|para|em|no|na|de|do|da|ao|à) .. <topic>",
            "(obrigad*|grat*|agradeço) .. (pela|pelas|pelo|pelos|por) .. (resposta|dica|dicas|comentário|explicação|artigo|palestra|ajuda|aula|partilha|ter {done}) .. (sobre|em|no|na|a|ao|à|do|da|de) .. <topic>",
            "!{your} (opinião|resposta|ajuda|conselho|atenção|tempo|ponto) .. (sobre|a|ao|em|para|de) .. (meu|minha|este|esta|nosso|nossa)",
            "!{your} (trajetória|experiência|perfil|carreira|percurso|trabalho) (em|como|profissional|na|no)",
            "!{you}? (aceitou|viu|recebeu|visitou|respondeu|aceitaste|viste|visitaste|recebeste|olhou|entrou|abriu minha|passou pelo)",
            "!(chamou|despertou|encontrou|gostou|achou|estou|sou|vou|dou)",
            "!que {you} (é|está|tem)",
        ],
    ),
    (
        Sense::Personal,
        &[
            "{your} <topic>",
            "{your} trabalho (em|no|na|nos|nas) .. <topic>",
            "(me inscrever|inscrever me|me candidatar|candidatar me) .. (na|no|à|ao|para) .. <topic>",
            "{you} também .. <topic>",
            "(a senhora|o senhor|a professora|o professor|a doutora|o doutor) (em|no|na|que|ensina|faz) .. <topic>",
            "(resposta|comentário|dica|post|pergunta|palestra) (no|na|em) .. <topic>",
            "(foi bom|foi ótimo|gostei de|adorei) .. (café|conversa|encontro|painel|mesa|papo) .. (em|no|na|nas|nos|das|dos|da|do) .. <topic>",
            "como (digitalizam|organizam|fazem|tratam|medem|avaliam|avalia|produzem|gerem|usam|ensinam|protegem) .. <topic>",
            "(procuram|procura|buscam|precisam de|contratam) .. <topic> .. (para|com) .. <topic>",
            "{your} .. (passagem|chegada|nomeação|entrada|cargo|papel|função|promoção|mudança|transição|equipe|equipa|time|trabalho|anos|empresa|colega|turma|departamento|escola|clínica|loja|ida|saída|estágio) .. (a|ao|à|para|pela|pelo|em|no|na|de|do|da|como|com) .. <topic>",
            "(parabéns|felicitações|felicito|congratulações) .. (por|pelo|pela|pelos|pelas|a) .. <topic>",
            "{you}? (trabalha|trabalhas|está|estás|estava|é|és|era|eras|ensina|ensinas|dirige|diriges|lidera|lideras|gere|geres|vive|vives|estuda|estudou|estudaste|joga|toca|canta|coordena|coordenas|atua|atuas|dá aulas|dás aulas|participa|colabora|cuida|comanda) .. (em|no|na|nos|nas|para|de|do|da|com|como|pela|pelo) .. <name>",
            "{you} (trabalha|trabalhas|está|estás|é|és|ensina|ensinas|dirige|diriges|lidera|lideras|gere|geres|vive|vives|estuda|estudou|coordena|atua|dá aulas|dás aulas|participa|colabora|cuida|comanda|tem|mora|faz) .. <topic>",
            "(que|de que) (trabalha|trabalhas|estás|está|és|dirige|diriges|lidera|lideras|gere|geres|coordena|coordenas|ensina|vens|veio|abriram|procuram|dá|dás|abriste|abriu|passou|passaste|mudou|mudaste|ganhou|assumiu) .. <topic>",
            "(vi|li|vejo|soube|notei|reparei|ouvi|leio) (dizer)? que .. (é|és|está|estás|trabalha|trabalhas|dirige|gere|lidera|coordena|contratam|procuram|estão|abriram|abriu|vai|vais|ensina|assumiu|{done}) .. <topic>",
            "(candidat*|candidatura|inscrevi|inscrição|me inscrevi|apliquei|enviei currículo) .. (a|à|ao|para|na|no|em) .. <topic>",
            "(te|lhe|o|a|ti|você) (ouvi|vi|conheci|li|assisti|escutei) .. (em|no|na|falar|durante|apresentar|explicar|contar|a) .. <topic>",
            "(ouvi|vi|assisti|conheci) (você|vocês|a senhora|o senhor|te|lo|la) .. <topic>",
            "(como|sendo) <topic> (em|no|na|do|da|de) <topic> , (você|tu|imagino|deve)",
            "(*aste|*iste) .. <topic>",
            "!{your} (perfil|trajetória|experiência|carreira|percurso|trabalho|conteúdo|currículo) (é|me|profissional|e|,|na|no|em|muito|tão|como|chamou|despertou|chamaram|inspirador*|impressionante*)",
            "!{your} .. {vague} $",
            "!{your} (impressionante|incrível|grande|vasta|excelente|brilhante|admirável|inspiradora|notável|rica|sólida|bela) {vague}",
            "!{your} (empresa|negócio|equipe|equipa|time|vendas|clientes|faturamento|faturação|receita|marketing|presença|produtividade|marca|site|processos|custos|salários|impostos|estratégia|loja|clínica|escritório|colaboradores|funcionários|seguidores|leads|concorrência|lucro|tráfego|contas|conta|operação|folha)",
            "!{your} (olhos|sorriso|beleza|foto|fotos|rosto|olhar|casa|morada|endereço|família|filhos|filha|filho|marido|esposa|voz|corpo|namorado|cara)",
            "!{you} é (fera|top|demais|show|um dos|uma das|incrível)",
            "!{you}? (é|és) .. (um gênio|um génio|uma inspiração|uma lenda|um exemplo|uma referência|uma pessoa|muito|tão|um visionário|uma visionária|linda|bonita|bela|bonito|solteira|casada|um líder|uma líder|especialista|o melhor|a melhor|ideal|perfeit*|uma máquina)",
            "!(se|quando|caso) {you}",
            "!(gostaste|soubeste|aceitaste|visitaste|viste|entraste|recebeste|respondeste|existe|consiste|insiste|triste|nordeste|sudeste|leste|oeste|teste|deste|neste|este|haste|contraste|desgaste|investe)",
            "!da {your} parte",
        ],
    ),
    (
        Sense::Resonance,
        &[
            "(me|nos) (ajudou|ajudaram|serviu|serviram|fez|fizeram|mudou|inspirou|inspiraram|convenceu|abriu|salvou|ensinou|animou|deu|deram|poupou|esclareceu|resolveu|tocou|emocionou|marcou|acompanhou|motivou|deixou|levou|permitiu|orientou|tirou|empurrou|encorajou|incentivou|trouxe|fizeste|ajudaste|valeu|lembrou|economizou|pegou|acertou)",
            "(ajudou|ajudaram|serviu|fez|inspirou|convenceu|salvou|ensinou|deu|poupou|abriu|tocou|marcou|levou|deixou|tirou|ajudaste|motivou|mudou) (me|nos|muito|imenso|a minha|o meu|a nossa|o nosso|minha|meu|nossa|nosso|aqui)",
            "(mudou|transformou|melhorou|salvou|resolveu|inspirou|guiou|simplificou|respondeu|destravou|desbloqueou|orientou|virou) .. (meu|minha|meus|minhas|nosso|nossa|o modo|a forma|a maneira|como|o jeito|à)",
            "(graças a|graças ao|graças à|desde que|a partir de|a partir do|depois de|depois do|depois da|após|por causa|inspirad* em|inspirad* pelo|inspirad* pela|com base) .. ({your}|ler|ouvir|assistir|ver|si|você|ti|ela|ele|isso|disso) .. <topic>",
            "(justamente|exatamente|precisamente|bem) (o que|o|a|isso|aquilo|no|como|essa|esse|minha|meu|nosso)",
            "(fez pensar|fez refletir|fez rir|fez repensar|ressoou|repercutiu|me identifiquei|identifiquei me|me reconheci|revi me|me vi|abriu os olhos|caiu como uma luva|deu vontade|na mosca|em cheio|mexeu comigo|ficou comigo|ficou na cabeça|fez todo o sentido|fez muito sentido|tirou o sono|me tocou)",
            "(usei|uso|usamos|apliquei|aplicamos|aplicámos|testei|testamos|testámos|adaptei|adaptamos|adaptámos|imprimi|citei|cito|citamos|copiei|copiamos|segui|repliquei|implementei|adotei|adotamos|adotámos|utilizo|utilizamos|reli|mudei|mudamos|mudámos|comecei|começamos|começámos|deixei de|deixamos de|aprendi|aprendemos|entendi|percebi|cozinhei|plantei|colei|pendurei|experimentei|experimentámos|experimentamos|passei a|passamos a|passámos a) .. <topic>",
            "(colad*|pregad*|pendurad*|afixad*|impress*) (na|no|em)",
            "(o|a) (mais|único|única|melhor|primeiro|primeira) .. (que já|que li|lido|ouvi|vi|encontrei|que encontrei)",
            "!{your} (perfil|trajetória|experiência|carreira|percurso) .. (me|nos|muito)",
        ],
    ),
    (
        Sense::Purpose,
        &[
            "(seguir|acompanhar|acompanho|sigo|ler|leio|acompanhá|segui|lê|ouço|ouvir|acompanhamos|seguimos|acompanhando|seguindo) .. ({your}|de perto|lo|la|os próximos|as próximas|o que|o andamento|há|você|os passos|por aqui|os teus|$|,)",
            "(saber|conhecer|aprender|entender|perceber|ouvir|ler|compreender|descobrir) .. (mais|melhor|como|o que|por que|porque|se|qual|quais|quanto|acerca|de que|sobre)",
            "(me|nos|interessa|interessam|gostaria|gostava|adoraria|queria|quero|gostávamos|gostaríamos|queríamos|tenho curiosidade|curioso|curiosa|vontade|interesse em) .. (saber|perguntar|lhe perguntar|conhecer|entender|perceber|aprender|seguir|acompanhar|ler|ouvir|comparar|trocar|conversar sobre|continuar|agradecer|entender|discutir|acompanhá)",
            "(curios*|curiosidade|vontade|pergunta|dúvida|interesse) .. (de|em|sobre|por|para|:|se|como) .. (saber|ler|ver|ouvir|como|se|entender|perceber|aprender|acompanhar)",
            "(trocar|comparar|partilhar|compartilhar|troca de|cruzar) .. (notas|experiências|dados|impressões|ideias|figurinhas|números|resultados|opiniões|métodos|aprendizados|dicas)",
            "(falar|conversar|debater|discutir|trocar|bater papo|prosear) .. (sobre|de|do|da|acerca) <topic>",
            "(continuar|retomar|seguir) .. (a|o|nossa|nosso|essa|esta|aquela) .. (conversa|debate|diálogo|discussão|papo)",
            "(como|o que|qual|quais|por que|porque|onde|quando|quanto|com que|que) .. ({you})? .. (fez|fizeram|fizeste|faz|fazem|usa|usas|usam|lida|lidam|lidas|gere|geres|resolve|resolveram|resolveste|resolveu|recomenda|recomendas|acha|achas|conseguiu|conseguiram|conseguiste|começou|começaste|escolheu|chegou|chegaste|pensa|decidiu|mede|medem)",
            "(à espera|aguardo|ansios*|não vejo a hora|mal posso esperar) .. (de|do|da|o próximo|a próxima|para|por|ler|ver|pelo|pela)",
            "(ficar|manter me|estar|me manter) .. (a par|por dentro|atualizad*)",
            "!aprender .. (com|da|de) {your} .. (experiência|trajetória|perfil|carreira|percurso)",
            "!aprender (com você|consigo|contigo|muito com)",
            "!(trocar|partilhar|compartilhar) (ideias|experiências|opiniões|conhecimentos) (e|,|$)",
            "!saber mais $",
            "!como (posso|podemos|pode|aumentar|ajudar|ajudá|vai|está|estás|reduzir|nosso|nossa|dobrar|a nossa|o nosso)",
        ],
    ),
    (
        Sense::OwnWork,
        &[
            "(trabalho|trabalhamos|dirijo|dirigimos|gerencio|giro|gerimos|coordeno|coordenamos|conduzo|construo|construímos|desenvolvo|desenvolvemos|escrevo|preparo|preparamos|pesquiso|pesquisamos|investigo|estudo|ensino|dou aulas|leciono|organizo|organizamos|projeto um|projeto uma|restauro|restauramos|lanço|lançamos|começo|começamos|tento|tentamos|testo|mantenho|mantemos|lidero|treino|cultivo|cultivamos|fabrico|fabricamos|produzo|atendo|atendemos|traduzo|luto|lutamos|brigo|enfrento|enfrentamos|abro|abrimos|cuido|sou|somos|faço|fazemos|tenho um|tenho uma|temos um|temos uma|vendo|toco|canto|moro|crio|redijo|monto|montamos|acabei de|acabo de|procuro um|procuro uma|toco um|ando a|andamos a|estou a|estamos a|jogo|conserto|reparo|programo|migramos) .. <topic>",
            "(estou|estamos|ando|andamos|venho) .. (*ando|*endo|*indo) .. <topic>",
            "(no|na|nos|nas|em|para|com|do|da|pelo|pela|ao|à) {my} .. <topic>",
            "{my} (equipe|equipa|time|associação|escola|turma|laboratório|fazenda|quinta|oficina|loja|livraria|serviço|tese|projeto|alunos|estudantes|pacientes|cooperativa|comunidade|aldeia|clube|startup|hospital|coro|coral|filho|filha|fundação|sítio|centro|mestrado|empresa|grupo|bairro|padaria|clínica|tcc|igreja|junta|biblioteca|pousada|ateliê|estúdio)",
            "(mesmo|mesma|mesmos|mesmas) (problema|problemas|desafio|desafios|dificuldade|dúvida|dúvidas|muro|pedra|situação|pergunta|dor|dores|perrengue|questão|dilema)",
            "(às voltas|a braços|em plena|em pleno|no meio) .. <topic>",
            "(aqui|cá) (em|no|na) <topic>",
            "!(ajudo|ajudamos|apoiamos|acompanhamos) .. (empresas|negócios|empreendedores)",
            "!(para|na|à) {my} (rede|carreira|network)",
            "!(sou|estou|somos) (interessad*|grat*|fã|muito|apaixonad*|à procura|em busca|sempre|certo|certa|impressionad*|à disposição)",
        ],
    ),
    (
        Sense::Reason,
        &[
            "(candidat*|candidatura|inscrevi|me inscrevi|inscrição|apliquei|enviei minha candidatura|concorri) .. (a|à|ao|para|na|no|em|pela|pelo) .. <topic>",
            "(vaga|posição|estágio|bolsa|edital|concurso|anúncio|oferta|lugar) .. (de|para|como|em|no|na) .. <topic> .. (me|publicad*|que|na vossa|na sua|interessa|candidat*|abert*)",
            "(vi|li|vejo|soube) que .. (procuram|procura|contratam|contratando|estão a|estão contratando|precisam|vai falar|vais falar|estará|abriram|abriu|vão abrir|buscam|busca|estão à procura) .. <topic>",
            "(nos) (conhecemos|vimos|encontramos|cruzamos|sentámos|sentamos|apresentaram) .. <topic>",
            "(conhecemo|encontrámo|cruzámo|vimo|sentámo) nos .. <topic>",
            "(falamos|falámos|conversamos|conversámos|dividimos|partilhámos|trocámos|trocamos|batemos papo|almoçámos|coincidimos) .. (em|no|na|sobre|de|do|da|durante|ontem|a mesma|ideias|uma) .. <topic>",
            "(nossa|a nossa|da) (conversa|discussão|troca) .. (em|no|na|sobre|de|do|da|durante|ontem) .. <topic>",
            "(obrigad*|agradeço|valeu|grat*|agradecer|agradecer lhe|agradecer te) .. (pela|pelas|pelo|pelos|por|o|a) .. (resposta|dica|dicas|comentário|explicação|ajuda|palestra|aula|artigo|acolhimento|depoimento|testemunho|conversa|guia|paciência|visita|tutorial|curso|oficina|conselho|conselhos) .. (sobre|em|no|na|a|ao|à|do|da|de|durante|com) .. <topic>",
            "(escrevo|escrevendo|a escrever|preparo|preparando|a preparar|pesquiso|pesquisando|redijo|faço|fazendo|a fazer) .. (um|uma|meu|minha|o|a) .. (artigo|livro|tese|reportagem|documentário|estudo|tcc|dissertação|guia|exposição|mestrado|matéria|trabalho|pesquisa) .. (sobre|de|acerca|com) .. <topic>",
            "(gostaria|gostava|queria|quero|adoraria|interessa|curios*|curiosidade|pergunto|pergunta|saber|entender|perceber|aprender|dúvida|queríamos|gostávamos) .. (saber|entender|perceber|aprender|de saber|perguntar|lhe perguntar|te perguntar|com você)? .. (como|o que|qual|quais|por que|porque|se|onde|quando|quanto|com que|de que) ... <topic>",
            "^ (como|o que|qual|quais|por que|porque|onde|quanto|com que) .. (fez|fizeram|fizeste|faz|fazem|usa|usas|usam|lida|lidam|lidas|gere|geres|resolve|resolvem|resolveram|resolveste|resolveu|recomenda|recomendas|conseguiu|conseguiram|conseguiste|escolheu|mede|medem|trata|tratam|evita|evitam|convenceu|convenceram|convenceste|protegeram|organizam|organizou|sugere) .. <topic>",
            "(convidar|convidá|convido|convidamos|convite|receber|recebê|tê|ter você) .. (a|à|ao|para|como|no|na|em|lo|la|te) .. <topic>",
            "(juntar|juntar me|colaborar|participar|ajudar|dar uma mão|contribuir|voluntari*|fazer parte|entrar|integrar|me juntar|somar) .. (a|à|ao|com|no|na|em|do|da|como) .. ({your}|associação|grupo|projeto|coro|coral|clube|horta|cooperativa|campanha|banco|mutirão|coletivo|iniciativa|<topic>)",
            "(saber|perceber|entender|sem saber|fiquei sem saber) (como|onde|quanto|que|se) (*am|*aram|*eram|*a|*as|*aste|*ou|*em) .. <topic>",
            "(estou|estamos) (contratando|a contratar|recrutando|a recrutar) .. <topic>",
            "(me inscrever|inscrever me|me candidatar|candidatar me) .. (na|no|à|ao|para) .. <topic>",
            "(contem|conte|contas) (comigo|me|para mim)",
            "(vou acompanhar|acompanharei|vou seguir) (os|as|o|a) (próxim*|seguinte*|teu*|seu*)",
            "(comparar|trocar|partilhar|compartilhar|cruzar) .. (notas|dados|resultados|métodos|experiências|números|práticas|impressões|ideias|figurinhas|aprendizados) .. (sobre|de|com|em|acerca|do|da) .. <topic>",
            "(falar|conversar|discutir|debater|bater papo|trocar ideias) (consigo|contigo|com você)? (sobre|de|do|da|acerca) .. <topic>",
            "(encontrei|achei|corrigi|notei|reportei|detetei) (um|uma|dois|alguns|umas|uns) .. (gralha|gralhas|erro|erros|bug|typo|falha)",
            "(mandei|enviei|abri|submeti|fiz) (um|uma) .. (pull request|patch|correção|ticket|issue)",
            "(usamos|uso|utilizamos|utilizo|adotamos|adotámos) .. {your} .. <topic>",
            "(sigo|leio|ouço|acompanho|seguimos|lemos|acompanhamos) .. {your} <topic>",
            "(aprender|aprendo|aprendi) (com|do|da|no|na) {your} <topic>",
            "(estarei|vou estar|também vou|irei|vou lá|participarei) .. (em|no|na|lá|também|presente) .. <topic>",
            "{your} nome .. (surgiu|apareceu|aparece|veio|foi citado|saiu)",
            "(começo|inicio|entro|integro|vou integrar|vou começar) .. (em|no|na|à|a) .. ({your}|<name>)",
            "!como (vai|está|estás|vão|você está)",
            "!o que (acha|achas) $",
            "!(falar|conversar|discutir) .. (oportunidades|sinergias|parcerias|colaborações|trajetória|experiência|perfil|solução)",
            "!(trocar|partilhar|compartilhar) (ideias|experiências|opiniões|conhecimentos) (e|,|$|profissionais)",
            "!como .. (aumentar|ajudar|dobrar|duplicar|gerar|economizar|podemos|nosso|nossa|reduzir|melhorar|poupar)",
            "!(obrigad*|agradeço|agradecer) .. (atenção|tempo|ajuda|aceit*|conexão|disponibilidade|contato|contacto)",
        ],
    ),
    (
        Sense::VagueReason,
        &[
            "(ampliar|expandir|aumentar|alargar|construir|fazer crescer|enriquecer|fortalecer|crescer) .. (rede|network|contatos|contactos|círculo|networking)",
            "(benefício|interesse|crescimento|proveito) (mútuo|comum|recíproco)",
            "mutuamente",
            "(trocar|partilhar|compartilhar|troca de) .. (ideias|experiências|opiniões|conhecimentos|pontos de vista)",
            "(sinergias|oportunidades|parcerias|colaborações|colaborar|networking)",
            "(manter|mantermos|ficar|ficarmos|estar|entrar|mantenhamos|vamos manter) (em)? (contato|contacto|conectad*|ligad*)",
            "(conectar|conectarmos|me conectar|adicionar|adicioná|fazer parte|conexão|ligarmo|estabelecer contato|estabelecer contacto|vamos nos conectar|bora conectar)",
            "aprender (com você|consigo|contigo)",
        ],
    ),
    (
        Sense::Shared,
        &[
            "(ambos|ambas|os dois|as duas|nós dois|nós duas|nós os dois) .. <topic>",
            "{you} também .. <topic>",
            "(sou|somos) .. <topic> .. também (,|$)",
            "(tal como|assim como|como) (a|o) (senhora|senhor|professora|professor|doutora|doutor|colega|engenheira|engenheiro|você) (,|$|em|no|na|eu)",
            "(no grupo|na comunidade|no fórum|no coletivo) <name>",
            "(foi bom|foi ótimo|gostei d*|adorei) .. (café|conversa|encontro|painel|mesa|papo) .. (em|no|na|nas|nos|das|dos) .. <topic>",
            "(na pausa|no intervalo|no coffee break|na fila) (das|dos|da|do) .. <topic>",
            "(também|igualmente) (sou|fui|estive|trabalhei|trabalho|estudei|estudo|venho|vivo|moro|cresci|nasci|dou|tenho|faço|toco|canto|ensino|cultivo|somos|estamos|fazemos|trabalhamos|passei|jogo|corro|crio|coleciono|pesquiso|investigo|luto|vim|uso|usamos|restauro|lutamos|temos|me formei|estudava|pedalo|pesco|conserto|perdi|enfrento|enfrentamos) .. <topic>",
            "(eu|nós|a gente|aqui|cá|por aqui|por cá) (também|idem) .. ",
            "(sou|fui|estive|trabalhei|trabalho|estudei|venho|vivo|moro|cresci|nasci|dou aulas|faço|somos|estamos|trabalhamos) (também) .. <topic>",
            "(como|tal como|assim como|igual a|à semelhança) (você|tu|vocês|vc|a senhora|o senhor|si) (,|$|eu|em|no|na|também|sou|estudei|e|trabalho|venho|fui|vim)",
            "(mesmo|mesma|mesmos|mesmas) {group}",
            "(mesmo|mesma|mesmos|mesmas) .. <topic> (que|em|no|na|e|,|$|onde|com|do|da|de)",
            "(colega|colegas|conterrâne*|ex alun*|ex coleg*|antig* alun*|antig* coleg*|companheir*|compatriota|vizinh*|alumni|camarada|parceir*) .. (de|do|da|em|no|na|por|das|dos) .. <topic>",
            "(outro|outra|mais um|mais uma|entre|também) (conterrâne*|ex alun*|antig* alun*|colegas|apaixonad*|aficionad*|veteran*|amante|fanátic*|mãe|pai|professor*|enfermeir*|apicultor*|<topic>) (de|do|da|em|no|na|por|aqui|que|como|com|,|$)",
            "(nos) (conhecemos|vimos|encontramos|cruzamos|formamos|apresentaram|sentamos) .. (em|no|na|de|durante|a|ao|à|pelo) .. <topic>",
            "(conhecemo|encontrámo|cruzámo|vimo|sentámo|formámo) nos .. <topic>",
            "(estudamos|estudámos|trabalhamos|trabalhámos|jogamos|jogámos|cantamos|cantámos|tocamos|crescemos|viajamos|falamos|falámos|conversamos|conversámos|estivemos|organizamos|organizámos|vivemos|fizemos|fomos|passamos|passámos|dividimos|partilhamos|partilhámos|compartilhamos|coincidimos|viemos|somos) .. (juntos|juntas|em|no|na|de|do|da|sobre|durante|com|o mesmo|a mesma|os mesmos|ambos) .. <topic>",
            "(te|o|a|lhe) (vi|ouvi|conheci|assisti) .. (em|no|na|durante) .. {event}",
            "(ouvi|vi|assisti|conheci) (você|te|vocês|a senhora|o senhor|lo|la) .. (em|no|na|durante) .. {event}",
            "(assisti|fui|estive|participei|assistimos) .. (a|à|ao|em|no|na) ({your}|a|o|as|os)? .. {event}",
            "(estive|estava|estávamos|estarei|vou) .. (na primeira fila|na sala|na plateia|lá|ali|sentad*|no fundo|no público|também|no auditório)",
            "(nossa|a nossa) (conversa|discussão) .. (em|no|na|sobre|de|do|da) .. <topic>",
            "(partilhamos|compartilhamos|partilhar|compartilhar|dividimos|temos em comum) .. (paixão|amor|ofício|interesse|gosto|luta|sala|turno|mesa|origem|raízes|profissão|desafio|bancada|república) .. (por|de|do|da|em|no|na|com|pela|pelo) .. <topic>",
            "em comum .. (o|a|os|as|um|uma) <topic>",
            "(somos|sou) (da|do|de) .. (mesma|mesmo|mesmas|mesmos|lá|aí) .. <topic>",
            "(daí|dali|desses lados|dessas bandas|das mesmas bandas|da terrinha) (também)?",
            "!(mesmos|mesmas|mesmo|mesma|semelhantes|similares) (interesses|setor|indústria|grupos|valores|objetivos|ramo|campo|âmbito|área|rede|temas|tempo|dia|momento|cidade|grupo|forma|assim|que)",
            "!(ambos|os dois|ambas|as duas) .. (beneficiar*|crescer|ganhar|perfis|linkedin|rede|conectad*|conhecemos|lucrar)",
            "!também (gostaria|quero|queria|te|lhe|posso|podemos|oferecemos|se|é|está|para|uma oportunidade|ajud*|seria|busco|a|por|procuro|adoraria|gostava)",
            "!(contatos|contactos|amigos|conexões|ligações|interesses|conhecidos) (em)? (comum|comuns)",
            "!(ao mesmo tempo|eu mesmo|eu mesma|hoje mesmo|agora mesmo|até mesmo|mesmo assim|mesmo que)",
            "!somos (uma|um|especialistas|líderes|a maior)",
            "!(nós dois|os dois|ambos) conhecemos",
        ],
    ),
    (
        Sense::VagueShared,
        &[
            "(mesmos|mesmas|mesmo|mesma|semelhantes|similares) (interesses|setor|indústria|grupos|valores|objetivos|ramo|campo|âmbito|área|temas|grupo)",
            "(interesses|valores|objetivos|percursos|perfis|gostos) .. (comuns|semelhantes|similares|parecidos|em comum|afins)",
            "(muito|muitas coisas|algo|coisas|bastante) em comum",
        ],
    ),
    (
        Sense::Reference,
        &[
            "<name> .. (sugeriu|recomendou|disse|indicou|aconselhou|insistiu|pediu) (que|me que|me para) .. (lhe|te|escrev*|contact*|fal*|procur*|eu)",
            "<name> , .. {kin} .. (,|que|em|no|na|de|do|da|com)",
            "{my} .. {kin} .. ,? <name>",
            "<name> .. (me|nos|te) (disse|contou|falou|recomendou|sugeriu|passou|deu|animou|incentivou|mencionou|apresentou|mandou|indicou|encaminhou|mostrou|convidou|pediu|aconselhou|garantiu|fala|diz|encorajou|enviou|propôs|comentou|ensinou|orientou|falava|recomenda|cita|colocou|pôs)",
            "<name> .. (disse|contou|falou|recomendou|sugeriu|passou|deu|incentivou|aconselhou|indicou|mostrou|pediu|apresentou|encaminhou|garantiu|enviou|mencionou|mandou|encorajou|propôs|comentou) (me|nos)",
            "<name> .. (disse|contou|falou|recomendou|sugeriu|comentou|mencionou|garantiu|acha|diz|insiste|garante|jura|indicou|elogiou|elogia|sempre fala) .. (que|de|você|si|sobre|seu|sua|teu|tua|muito) .. ({you}|seu|sua|teu|tua|deveria|devia|lhe|te|é|a senhora|si|bem)?",
            "<name> (te|lhe) (manda|envia|conhece)",
            "<name> (manda|mandou|enviou) .. (abraço|beijo|cumprimentos|lembranças)",
            "(por|a|sob) (recomendação|sugestão|indicação|conselho|pedido|convite|intermédio) (de|do|da) .. <name>",
            "(através|por meio|graças|da parte|por intermédio) (de|do|da|a|ao|à) .. <name>",
            "(recomendad*|sugerid*|indicad*|encaminhad*|falado|apresentad*|aconselhad*) .. (por|pelo|pela) .. <name>",
            "(trabalho|trabalhei|trabalhava|trabalhamos|colaboro|colaborei|estudei|estudo|falei|falava|conversava|conversei|toco|canto|divido|cursei|fiz|conversando|pesquiso) .. (com|para|sob) (o|a)? <name> <name>",
            "<name> e eu .. ",
            "eu e .. <name> (trabalhamos|estudamos|somos|fomos|dividimos|estamos)",
            "<name> (é|era|foi) (o|a|um|uma)? .. {kin}",
            "<name> , (que|com quem|de quem|a quem|com o qual|com a qual) .. (me|nos|trabalh*|é|foi|dirige|dividi*|estud*|te|lhe|lidera|coordena|conheço|colabor*|dá|orient*|partilh*)",
            "(abraço|cumprimentos|saudações|recado|lembranças) (do|da|de) .. <name>",
            "(amig*|colega|alun*|irm*|prim*|filh*|ex alun*) (de|do|da) <name> <name>",
            "(me|nos) (falou|recomendou|sugeriu|disse|passou|deu|contou|indicou|incentivou|aconselhou) .. <name>",
            "!(em|no|na|de|do|da|por) <name> (me|nos)",
            "!(olá|oi|caro|cara|prezad*|bom dia|boa tarde|boa noite|estimad*|querid*) (sr|sra|senhor|senhora|dr|dra|eng|prof|professor|professora|doutor|doutora)? <name> ,",
        ],
    ),
    (
        Sense::NameAlone,
        &[
            "(conhecemos|conhece|conheces|conhecem) .. (o|a)? <name>",
            "(ambos|os dois|conectad*|ligad*|em contato|em contacto|temos|somos|vejo) .. (com|a|ao|à|do|da|de) <name> .. (em comum|contato|contacto|amig*)?",
            "<name> .. (em comum|nos nossos contatos|nos nossos contactos|contato comum|como contato|contacto comum)",
            "(contato|contacto|amigo|amiga|conhecido|conexão|ligação) (em comum|comum) .. <name>",
            "temos .. <name> em comum",
        ],
    ),
    (
        Sense::VagueReference,
        &[
            "(contatos|contato|contactos|contacto|conexões|conexão|ligações|ligação|conhecidos|conhecido|amigos|amigo|amiga|amizades) (em)? (comum|comuns|mútuos|partilhados)",
            "(alguém|um amigo|uma amiga|um conhecido|uma conhecida|um colega|uma colega) (me|nos) (falou|disse|recomendou|indicou|contou)",
        ],
    ),
    (
        Sense::Offer,
        &[
            "(posso|podemos|poderia|poderíamos|gostaria de|gostava de|gostaríamos de|quero|queria|terei gosto em|tenho gosto em|com gosto|com prazer|terei todo o gosto em|tenho todo o gosto em|será um prazer|seria um prazer|disponível para|vou|ofereço me para|me ofereço para|adoraria|feliz em) .. {send} .. ({gift}|{my}|o|a|os|as|um|uma|$|,|se|lhe|te|tudo|<topic>)",
            "(te|lhe|lhes) (envio|enviarei|mando|mandarei|passo|passarei|partilho|compartilho|dou|empresto|ofereço|oferecemos|forneço|cedo|cedemos|apresento|reservo|reservamos|deixo|deixamos|coloco|ponho|abro|levo|encaminho|faço chegar|guardo|traduzo|reviso|indico|disponibilizo|enviamos|mandamos)",
            "(envio|mando|passo|partilho|empresto|ofereço|cedo|apresento|encaminho|faculto|guardo|ponho|deixo|dou|reservo|oferecemos|cedemos|enviamos|mostro) (lhe|te|lho|lha|lhos|lhas|to|ta|tos|tas|lhes|vos) .. ",
            "(enviar|mandar|passar|partilhar|emprestar|oferecer|apresentar|ceder|facultar|encaminhar|mostrar|dar|pôr|compartilhar|doar|fazer chegar) (lhe|te|lhes|lho|to|vos|lhos|tos|lhas) .. ({gift}|{my}|o|a|os|as|um|uma|em contacto|$|se|<topic>)",
            "(se|caso|quando) .. (te|lhe|for|fizer|servir|interessar|quiser|quiseres|precisar|precisares|der|forem|puder|útil|quiserem|ajudar) ... ({gift}|{send}|é seu|é sua|são seus|são suas|é teu|é tua|é só dizer|mando|envio|tuas|teus|passo)",
            "{gift} .. (se|caso|que) .. (te|lhe|for|forem|servir|servirem|interessar|quiser|ajudar|pode|podem|quiseres|precisar) .. (útil|úteis|servir|interessar|ajudar)?",
            "{gift} ... (à disposição|à sua disposição|à tua disposição|para você|para si|para ti|é seu|é sua|são seus|são suas|é teu|livre|com prazer|com gosto|em troca|é teu|são tuas|são teus)",
            "(em troca|em agradecimento|como agradecimento|em retribuição|da minha parte|da nossa parte|por meu lado|de minha parte) ,? .. (te|lhe|posso|podemos|ofereço|partilho|compartilho|poderia|{my}|{gift}|{send})",
            "(pôr|colocar|ponho|coloco|colocá|pô|poria|colocaria) .. em (contacto|contato) (com)?",
            "(pode|podem|poderia|poderiam|talvez) .. (ser|serem|lhe|te) .. (útil|úteis|interessar|servir|ajudar|interessante|interessantes|de ajuda)",
            "(convidar|convidá|convido|convidamos|convite|propor|oferecer|recebê|ter você|tê) .. (palestra|podcast|programa|episódio|painel|mesa|oficina|aula|júri|entrevista|conferência|palco|jornada|jornadas|seminário|festival|encontro|palestrante|oradora|orador|congresso|residência|coluna|vaga|expor|falar|dar|apresentar|visitar|conhecer|participar|live|webinar|escola|sarau|convidada|convidado|feira|banca|sessão)",
            "(palestrante|convidad*|jurad*|orador|oradora) .. (em|no|na|de|do|da|para) (nosso|nossa|meu|minha|o|a|um|uma)",
            "(tenho|temos|guardo|guardamos|sobra|sobram|sobraram|sobrou|há|disponho|dispomos) .. {gift} .. (que|para|de sobra|livre|disponíve*|e|se|a mais|sobrando|guardad*)",
            "(fiz|enviei|abri|mandei|preparei|traduzi|corrigi) .. (pull request|patch|correção|correções|tradução|ticket|legendas|versão)",
            "(ajudo|ajudar|ajudá|dar uma mão|dou uma mão|dar uma força) .. (com|em|no|na|a) .. (a|o|os|as|seu|sua|teu|tua) <topic>",
            "(ofereço me|me ofereço|voluntári*|me voluntario) .. (para|a|como) .. <topic>",
            "(tenho|temos) .. (livre|livres|disponíve*) , (contem|conte|contas) comigo",
            "(contem|conte) comigo",
            "(posso|podemos) (mandar|enviar|partilhar|passar|compartilhar) (a descrição|os detalhes|o link|a proposta|as condições)",
            "{gift} (que uso|que usamos|que fiz|que fizemos)",
            "!{send} .. (cv|currículo|portfólio|portfolio|candidatura|orçamento|cotação|brochura|folheto|catálogo|proposta|preços|pedido|convite|informações|apresentação da nossa|demo|solicitação|tabela de preços)",
            "!(poderias|poderia você|podes|pode me|poderia me|você pode|você poderia|podia|consegue|será que) .. (enviar me|me enviar|me passar|passar me|me dar|dar me|me apresentar|apresentar me|me recomendar|me indicar|indicar me|me ajudar|ajudar me|me colocar|encaminhar meu|encaminhar o meu)",
            "!(partilhar|compartilhar|trocar|partilho|compartilho) .. (ideias|experiências|conhecimentos|opiniões|paixão|interesses|visão|impressões|reflexões|seu|sua|teu|tua)",
            "!(apresentar|apresentar lhe|mostrar|mostrar lhe|oferecer|oferecer lhe|oferecemos|ofereço|falar lhe|lhe apresentar|te apresentar|te mostrar|lhe mostrar) .. (nosso|nossa|nossos|nossas|meu|minha|uma|um|a nossa|o nosso|as nossas|os nossos) .. (solução|soluções|software|plataforma|serviço|serviços|produto|produtos|demo|oferta|ferramenta|proposta|startup|agência|empresa|consultoria|curso|ideia|sistema|demonstração)",
            "!(te|lhe) (passo|mando|envio|deixo) .. (meu cv|meu currículo|o meu currículo|o meu cv|meu portfólio|minha agenda|meu número|meu calendário|um abraço|meu whatsapp|este convite|um convite|pedido)",
            "!(convido|convidar) .. (conectar|conhecer nosso|conhecer a nossa|fazer parte|visitar o nosso)",
            "!gostaria de nos",
            "!me apresentar",
        ],
    ),
    (
        Sense::VagueOffer,
        &[
            "(não hesite|não hesites|não hesitem) em",
            "(se) .. (puder|pudermos|posso|eu puder) .. (ajudar|ser útil)",
            "(fico|estou|ficamos|estamos|coloco me|me coloco) (à|a|ao|inteiramente à) .. (disposição|dispor|ordens)",
            "(feliz|prazer) em (ajudar|apoiar)",
        ],
    ),
    (
        Sense::Pitch,
        &[
            "(ajudo|ajudamos|apoio|apoiamos|acompanho|acompanhamos|assessoramos|impulsionamos|permitimos|capacitamos|trabalho com|trabalhamos com|ensino|ensinamos|guiamos|otimizamos|automatizamos|já ajudei|já ajudamos|já ajudámos|oriento) .. (empresas|empresa|negócios|pme|pmes|empreendedores|empreendedoras|profissionais|donos|empresários|marcas|líderes|gestores|coaches|agências|clínicas|restaurantes|lojas|pessoas|mulheres|equipes|equipas|times|startups|organizações|escritórios|clientes|consultores|médicos|dentistas|executivos|founders|fundadores|hotéis|imobiliárias|comércios|advogados|e commerces|autônomos)",
            "(empresas|negócios|marcas|clínicas|equipes|equipas|lojas|escritórios|organizações|restaurantes|profissionais) (como|semelhantes|parecidas|iguais) (a|à|ao|com)? .. (sua|seu|vossa|vosso|tua|teu|dela)",
            "(reduz*|aument*|poup*|econom*|increment*|melhor*|cort*|baix*|até|ganh*|cresc*|otimiz*|em|dobr*) <number> (%|por cento|x)",
            "(reduz*|aument*|poup*|econom*|cort*|baix*) .. <number> (%|por cento|x)",
            "<number> (%|por cento) (de|em|a)? (desconto|economia|poupança|mais|menos|crescimento|rentabilidade|retorno|aumento|redução|juros)",
            "(tenho|temos) uma? (solução|proposta|ferramenta|produto|serviço|oportunidade) (que|para)",
            "(revolucionar|transformar|turbinar|alavancar|escalar) .. {your} .. (marketing|negócio|vendas|empresa|resultados)",
            "construo (ferramentas|soluções|sites|produtos)",
            "<number> .. (clientes|leads|reuniões|seguidores|vendas|agendamentos|pacientes) .. (novos|novas|por mês|qualificad*|em|por|a mais)",
            "(aumentar|aumenta|aumente|aumentamos|incrementar|dobrar|dobre|duplicar|duplica|triplicar|multiplicar|multiplica|potencializar|potenciar|impulsionar|alavancar|alavanca|alavanque|escalar|escala|reduzir|reduz|reduzem|reduza|otimizar|otimiza|otimize|poupar|poupa|poupe|economizar|economize|economiza|melhorar|gerar|automatizar|maximizar|cortar|corta|cortam|baixar|acelerar|conquistar|atrair) .. (vendas|receita|receitas|clientes|leads|produtividade|custos|faturamento|faturação|rentabilidade|conversões|visibilidade|lucros|lucro|impostos|horas|crescimento|despesas|reuniões|tráfego|negócio|processos|ganhos|margem|paragens|fatura|conta de luz|desperdício|turnover|resultados|pacientes)",
            "(demo|demonstração|teste|auditoria|diagnóstico|consultoria|consulta|assessoria|sessão|webinar|masterclass|mentoria|ebook|aula|amostra|amostras|orçamento|análise|mês|avaliação|simulação|visita|workshop|período|conta|trial) .. (grátis|gratuit*|sem custo|sem custos|sem compromisso|de graça|oferta)",
            "(grátis|gratuit*|sem compromisso|sem custo) .. (demo|demonstração|teste|auditoria|diagnóstico|consulta|sessão|mês|meses|dias|webinar|por|durante)",
            "(nosso|nossa|nossos|nossas|meu|minha) .. (solução|soluções|software|plataforma|ferramenta|produto|produtos|serviço|serviços|agência|app|aplicativo|aplicação|programa|método|sistema|curso|consultoria|tecnologia|metodologia|ia|sensores|painéis|crm|erp|mentoria) .. (ajuda|ajudam|permite|permitem|pode|podem|poderia|poderiam|reduz|reduzem|aumenta|aumentam|poupa|poupam|automatiza|melhora|garante|oferece|faz|fazem|multiplica|dobra|duplica|otimiza|potencializa|lhe|te|corta|cortam|elimina|resolve|economiza|já ajudou|simplifica|transforma)",
            "(apresentar|apresentar lhe|mostrar|mostrar lhe|oferecer|oferecer lhe|lhe apresentar|te apresentar|te mostrar|lhe mostrar|conheça|conhece|conhecer|descubra|falar lhe|falar sobre|apresentar te) .. (nosso|nossa|nossos|nossas|meu|minha|uma|um) .. (solução|soluções|software|plataforma|serviço|serviços|produto|produtos|demo|oferta|ofertas|ferramenta|proposta|agência|catálogo|portfólio de|programa|sistema|curso|linha|método|demonstração)",
            "(vendemos|vendo|oferecemos|ofereço|comercializamos|distribuímos|fornecemos|instalamos|garantimos|prestamos|realizamos|financiamos|alugamos|desenvolvemos soluções|construo ferramentas) .. <topic>",
            "(somos|sou) (uma|um|a|o|líderes|especialistas|especialista em|fornecedor*|distribuidor*) .. (agência|empresa|consultoria|software|plataforma|líder|soluções|serviços|marketing digital|em vendas|coach|tráfego pago|corretor*|assessor de investimentos)",
            "(garantia|garantid*|oferta limitada|oferta especial|desconto|promoção|vagas limitadas|últimas vagas|preço especial|melhor preço|preço de lançamento|condição especial|condições exclusivas|devolução do dinheiro|só hoje|bônus|bónus)",
            "(liberdade financeira|renda passiva|rendimento passivo|renda extra|rendimento extra|independência financeira|oportunidade de negócio|grande oportunidade|oportunidade única|oportunidade imperdível|multinível|trabalhar de casa|trabalhar em casa|investimento seguro|seu próprio chefe|criptomoedas|day trade)",
            "(orçamento sem|cotação|brochura|folheto|catálogo|casos de sucesso|caso de sucesso|tabela de preços|case de sucesso|cases de sucesso|apresentação comercial)",
            "(em|dentro de) (apenas|só|menos de)? (<number>|três|dois|duas|poucas|poucos|seis) (dias|semanas|meses) .. (clientes|resultados|vendas|mais|faturar|sem)",
            "(a maioria|a maior parte|muitas|muitos) .. (empresas|negócios|donos|equipes|profissionais|clínicas|empresários|gestores) .. (perdem|falham|desperdiçam|pagam|não sabem|lutam|gastam|cometem|sofrem)",
            "(agende|agenda|inscreva se|garanta|clique|responda|chama|chame|me chama|registe se|cadastre se) .. (demo|demonstração|aqui|info|agora|grátis|vaga|sim|no direct|link|whats|gratuita)",
            "(mais de) <number> .. (empresas|clientes|negócios|utilizadores|usuários) .. (confiam|já|satisfeitos|usam)",
            "!(não|nada|nem|sem) .. (vendo|vender|venda|vendemos|pitch|comercial|ofereço)",
            "!entrada (gratuita|livre|franca)",
            "!{your} .. (software|ferramenta|plataforma|app|método|curso|programa|sistema) (de|para|sobre)",
            "!(nos|me) ajudou",
        ],
    ),
    (
        Sense::Ask,
        &[
            "(uma|um|breve|rápida|pequena|por|numa|num) .. (chamada|call|videochamada|reunião|café|cafezinho|zoom|entrevista|meet|ligação|almoço|cerveja|jantar|videoconferência|teams|conversa rápida|papo rápido|bate papo)",
            "(tomar|tomarmos|marcar|marcarmos|marcamos|agendar|combinar|fazer|ter|reservar|conseguir|obter|organizar|bater um|convidá la para|convidá lo para) (uma|um|o|a)? .. (call|chamada|videochamada|reunião|café|cafezinho|zoom|entrevista|encontro|almoço|cerveja|conversa|horário|papo|data|sessão)",
            "(<number>|quinze|vinte|dez|trinta|cinco|uns|alguns|meia|meia hora|um par de) (minutos|minutinhos|min|hora|horas)",
            "(minutos|hora|momento|bocado|pouco|minutinho|instante) (do|de) {your} (tempo|agenda|dia)?",
            "(teria|tem|tens|terias|têm|dispõe|disporia|conseguiria|consegues|consegue|haveria) .. (minutos|tempo|disponibilidade|um momento|uma brecha|um horário|vagas|vaga|alguma vaga|alguma oportunidade|trabalho para|um tempinho|emprego para)",
            "(estaria|está|estás|estarias|seria) .. (disponível|dispost*|abert*|livre) .. ",
            "{your} .. (disponibilidade|agenda|número|whatsapp|telefone|celular|telemóvel|calendário)",
            "(meu|minha|teu|seu) (whatsapp|whats|zap|calendly|número|agenda|calendário|telemóvel|celular)",
            "(podemos|poderíamos|poderias|poderia|podes|pode|gostaria|gostava|quer|queres|que tal|topa|bora|vamos|aceita|aceitaria) .. (nos reunir|reunirmo|encontrar nos|encontrarmo|nos encontrar|nos falar por|ligar lhe|te ligar|conversar por|falar por telefone|um café|um cafezinho|uma call|marcar|agendar|visitá|conversar pessoalmente|tomar um|conhecê la pessoalmente|conhecê lo pessoalmente|bater um papo|falarmos por|almoçar|me visitar|uma conversa)",
            "(reunirmo|encontrarmo|nos vemos|pessoalmente|cara a cara|por telefone|por videochamada|por zoom|te ligo|ligue me|me ligue|liga me|me liga) ",
            "(poderia|poderias|pode|podes|podia|consegue|conseguiria|importava se|se importaria|seria possível|gostaria que|você pode|você poderia|será que) .. (ajudar me|me ajudar|recomendar me|me recomendar|me indicar|indicar me|me apresentar|apresentar me|passar me|me passar|rever o meu|revisar meu|me dar|dar me|me conseguir|orientar me|me orientar|me mentorar|ser meu|ser minha|contratar|apoiar me|me apoiar|olhar meu|dar uma olhada|dar uma olhadela|encaminhar|enviar me|me enviar|investir|entrevistar|me colocar|pôr me|avisar me|me avisar|me considerar|considerar me|meter|me encaixar|reencaminhar|conceder me|me conceder|me mandar|me explicar tudo|repassar meu|dispensar me|me ouvir)",
            "(me) (ajuda|ajude|indique|indica|recomende|recomenda|contrate|contrata|apresente|apresenta|considere|avise|avisa|encaixa|dá uma força|dê uma força|dá uma chance|dê uma chance|passa seu|passe seu|passa o contato)",
            "(ser|seja|sejas|seria|serias|fosse) .. (meu mentor|minha mentora|mentor|mentora|coach|guia|tutor|padrinho|madrinha|referência)",
            "(procuro|preciso|à procura|em busca|buscando|procurando|busco|encontrar) .. (mentor|mentora|mentoria|investidores|investidor)",
            "(meu|minha|em anexo|anexo|segue|segue o meu|ver|olhar|ler|enviar|envio|mando|deixo) .. (cv|currículo|curriculum|portfólio|portfolio|candidatura|pitch deck|plano de negócios)",
            "(dar|dê|dá|daria|dava) .. (olhada|olhadinha|olhadela|vista de olhos|espiada)",
            "(vagas|vaga|ofertas|oportunidades|posições) .. (disponíve*|abert*|na sua empresa|na tua empresa|na vossa empresa|de trabalho|de emprego|para mim|na sua equipe|na sua equipa|no seu time|para o meu perfil|em aberto)",
            "(investir|investimento|investidores|financiar|rodada|ronda|financiamento) .. (em|na|no|para|meu|minha|nosso|nossa|buscamos|procuramos|seed)",
            "(uma recomendação|carta de recomendação|uma indicação|uma cunha|uma mentoria|uma entrevista|uma chance|um empurrãozinho)",
            "(segunda|terça|quarta|quinta|sexta|amanhã|próxima semana|esta semana|semana que vem) .. (às|lhe convém|te dá|convém|podia|poderia|pode|de manhã|à tarde|<number>|disponível|serve|seria bom|ou <topic>|para uma)",
            "(agende|agenda|reserve|marque) .. (aqui|demo|demonstração|reunião|horário|call|conversa)",
            "!(não|sem|nem|nada de|nunca) .. (chamada|reunião|reuniões|café|compromisso|necessidade|trabalho|emprego|videochamada|vender|pressa|cv|preciso|precisa|call|ligação)",
            "!(nossa|a|sua|aquela|essa|última|na|da|nosso|ao|tua|daquele|daquela|no|o|do) (chamada|reunião|entrevista|conversa|call|café|almoço|jantar|encontro|ligação|bate papo)",
            "!(nos) (vimos|conhecemos|reunimos|encontramos)",
            "!(conhecemo|encontrámo|vimo) nos",
            "!café (especial|especiais|em grão|cooperativo|orgânico|torrado|literário|filosófico|de especialidade|arábica|com)",
            "!(candidat*|inscrevi|apliquei|concorri|vi a vaga|vi o anúncio)",
            "!(produtor*|torrefa*|cultivo|fazenda|plantação|colheita|cooperativa) .. café",
        ],
    ),
    (
        Sense::Creepy,
        &[
            "{you}? (visitou|viu|olhou|entrou|abriu|leu|visitaste|viste|olhaste|entraste|abriste|leste|passou|passaste|esteve|espiou) .. (meu perfil|no meu perfil|o meu perfil|minha página|minha mensagem|minhas mensagens|minhas fotos|pelo meu perfil)",
            "(visita|visitas|visitado) .. meu perfil",
            "{your} .. (olhos|sorriso|rosto|cara|beleza|corpo|lábios|cabelo|cabelos|figura|vestido|pernas|olhar|foto|foto de perfil|fotos|voz|charme|físico) .. (é|são|me|lind*|belíssim*|bonit*|maravilhos*|encant*|incrível|ilumin*|hipnotiz*|perfeit*|tão|deslumbrant*|cativ*|não sai)",
            "(lindos|linda|lindo|lindas|belos|bela|belo|maravilhosos|maravilhosa|encantadora|deslumbrante|bonita|bonito|bonitos|gata) (olhos|sorriso|rosto|mulher|moça|foto|fotos|olhar|cabelo|figura|senhora|homem|menina|vestido|rapariga)",
            "{you}? (é|és|está|estás|parece|fica|ficas) .. (linda|lindíssima|bonita|bela|belíssima|atraente|sexy|gata|gato|lindo|solteira|solteiro|casada|casado|encantadora|deslumbrante|maravilhosa|um charme|uma gata)",
            "(solteira|solteiro|casada|casado|comprometida|namora|tem namorado) $",
            "(sei|descobri|averiguei|pesquisei|soube|encontrei) .. onde (mora|moras|vive|vives|estaciona|treina|treinas|trabalha à noite|almoça)",
            "onde {you}? (mora|moras|vives)",
            "{your} .. (casa|morada|endereço|apartamento|jardim|rua|varanda|filhos|filha|filho|filhas|esposo|esposa|marido|mulher|família|namorado|cachorro|cão|irmã|mãe|carro|prédio) .. (vi|passei|passando|frente|instagram|facebook|fotos|lind*|bonit*|encontrei|descobri|ontem|escola|adoráve*|férias|perto|fof*|grand*|giro|gira)",
            "(passei|passo|passava|estive|esperei|esperarei|esperar|espero|segui|apareço|vou passar) .. (em frente|pela|pelo|na|no|à porta|à frente|perto) .. {your} (casa|escritório|trabalho|prédio|rua|porta|bairro|apartamento)",
            "(te observo|observo te|te vigio|te espio|espiando|espiei|stalkeando|stalkeei|stalkei|rastreei|vasculhei|fico olhando|a observá|observando você|ando a seguir te|vigiando|fuçei|fucei|revirei)",
            "{your} .. (instagram|facebook|insta|conta privada|vida privada|divórcio|separação|biquíni|biquini|casamento|lua de mel|férias)",
            "(fotos|imagens) .. (de biquíni|das férias|das suas férias|das tuas férias|do casamento|do seu casamento|da família|da sua família|na praia|dos seus filhos|dos teus filhos)",
            "(amor à primeira vista|apaixonad* por (você|ti|si)|me apaixonei|apaixonei me|sair com você|sair contigo|te conhecer melhor|conhecer te melhor|conhecê la melhor|jantar romântico|um encontro com você|jantar contigo|jantar a dois|jantar comigo|algo mais|mais que profissional|penso em você|penso em ti|sonho com você|gosto de ti)",
            "(finalmente|enfim) .. (te|lhe|a) (encontrei|achei|localizei)",
            "(confirmação de leitura|rastreador|abriu minha mensagem|leu minha mensagem|abriu o meu email)",
            "(te|a|o|vejo) (vi|reconheci|vejo|você) .. (no metro|no metrô|na academia|no ginásio|no trem|no comboio|no ônibus|no autocarro|no supermercado|na rua|todas as manhãs|todos os dias|passear|correndo no|entrando)",
            "(vi|soube|reparei) .. (instagram|facebook|insta|fotos) .. (filh*|marido|mulher|casa|férias|família|namorad*)",
            "!(sigo|acompanho) {your} (trabalho|publicações|blog|canal|pesquisa)",
            "!{your} (fotos|foto|olhar|voz|fotografias) (de|do|da|dos|das|sobre)",
            "!apaixonad* por (<topic>)",
        ],
    ),
    (
        Sense::ThinTie,
        &[
            "(<number>|vários|várias|muitos|muitas|alguns|algumas|uns|tantos|temos|diversos|bastantes) .. (contatos|contactos|conexões|ligações|conhecidos|amigos) (em)? (comum|comuns)",
            "(ambos|os dois|também|moramos|vivemos|estamos|somos|trabalhamos|sou) .. (em|no|na|de|do) (são paulo|rio de janeiro|lisboa|porto|belo horizonte|brasília|curitiba|salvador|recife|fortaleza|porto alegre|brasil|portugal|rio|sp)",
            "(mesmo|mesma|mesmos|mesmas) (cidade|grupo|grupos|setor|indústria|ramo|rede|plataforma|país)",
            "(linkedin|algoritmo|o algoritmo|a plataforma|o sistema|o site|o aplicativo|a app) .. (sugeriu|sugere|recomendou|recomenda|propôs|mostrou|mostra|indicou|diz|insiste)",
            "(sugestão|sugestões|recomendação|recomendações|sugerido|sugerida) (do|de|pelo|da) (linkedin|contatos|contactos|contato|conexão|algoritmo|plataforma)",
            "{your} (perfil|nome) .. (apareceu|aparece|surgiu|surge|foi sugerido|saltou|pipocou) .. (em|nas|nos|como|para|aqui|no)?",
            "{you}? (apareceu|apareceste|aparece|surgiu) .. (em|nas|nos|como|entre) .. (sugestões|recomendações|sugerido|feed|contatos|contactos|pessoas)",
            "(membros|membro|grupo) ... <number> .. (membros|pessoas|mil|000)",
            "alguém me (falou|disse|contou)",
            "(talvez|provavelmente|certamente|quem sabe) .. em comum",
            "(ambos|os dois) .. (no|usamos) linkedin",
            "(no diretório|numa lista|na lista de|lista de participantes|diretório de|no anuário|cadastro de)",
            "(turma|formad*|classe|egress*) (de)? <number> .. <number>",
        ],
    ),
    (
        Sense::Praise,
        &[
            "(impressionad*|inspirad*|fascinad*|admirad*|maravilhad*|encantad*|surpreendid*|deslumbrad*|boquiabert*) (com|por|pela|pelo|,|$|diante|de)",
            "(me|nos) (impressiona|impressionou|inspira|inspirou|fascina|fascinou|encanta|encantou|surpreende|surpreendeu|cativou|impressionaram|inspiram|deslumbra)",
            "(impressionou|inspirou|fascinou|encantou|inspira|fascina|impressiona) (me|muito)",
            "{your} .. (é|são|parece|me parece|foi) .. (impressionante*|inspirador*|admiráve*|incríve*|excepciona*|exceciona*|extraordinári*|brilhante*|fantástic*|maravilhos*|exemplar*|invejáve*|espetacular*|fascinante*|notáve*|uma inspiração|um exemplo|excelente*|impecáve*|fora de série|sensaciona*)",
            "(impressionante*|inspirador*|admiráve*|incríve*|excepciona*|exceciona*|extraordinári*|brilhante*|grande|tremend*|excelente*|espetacular*|invejáve*|fascinante*|maravilhos*|notáve*|belíssim*|bel*) (perfil|trajetória|carreira|trabalho|percurso|experiência|líder|profissional|pessoa|ser humano|conteúdo|talento|currículo|liderança|jornada)",
            "(perfil|trajetória|carreira|experiência|trabalho|percurso|conteúdo|currículo|jornada) (tão|muito|realmente|mais|super|absolutamente|verdadeiramente)? (impressionante*|inspirador*|admiráve*|incríve*|excepciona*|extraordinári*|brilhante*|invejáve*|espetacular|notáve*|impecáve*)",
            "(admiro|admiração|admirador*|fã|adoro|amo|tiro o chapéu|meus respeitos|sou fã|parabéns) ({your}|por|o que|pelo|pela|de|,|$|muito|o seu|o teu|a sua|a tua)",
            "(muito|sou|grande) .. fã",
            "{you} é (fera|top|demais|incrível|o máximo)",
        ],
    ),
    (
        Sense::Gushing,
        &[
            "(gênio|génio|visionário|visionária|lenda|guru|ídolo|ícone|herói|heroína|deus|deusa|rainha|rockstar|craque|fenômeno|fenómeno|titã|mestre absoluto|mito|número um|fora de série|fora da curva)",
            "(verdadeir*|grande|autêntic*|enorme|constante|uma|pura|eterna) (fonte de)? (inspiração|lenda)",
            "(inspiração|exemplo|referência|modelo) (para todos|a seguir|absolut*|para mim|inesgotável|mundial)",
            "(fera demais|um dos maiores nomes|uma das maiores|maiores nomes|absolutamente genial|o país inteiro|mandou muito|é fera)",
            "(honra|privilégio|sonho) .. (da minha vida|da minha carreira|seria|imens*|enorme)",
            "(absolutamente|simplesmente|realmente|verdadeiramente|totalmente|muito|pura e simplesmente) (genial|extraordinári*|incríve*|excepciona*|impressionante*|brilhante*|espetacular*|maravilhos*|fantástic*|sensaciona*|inspirador*)",
            "(sem igual|sem precedentes|inigualável|de outro mundo|de outro planeta|sua grandeza|tua grandeza|vira ouro|tudo o que toca|tudo que toca|tudo que você toca|classe mundial|tiro o chapéu)",
            "!(meu deus|graças a deus|por deus|se deus)",
            "!(fenômeno|fenómeno) (de|do|da|social|natural)",
        ],
    ),
    (
        Sense::SelfSeeking,
        &[
            "(ampliar|expandir|aumentar|alargar|construir|fazer crescer|ampliando|expandindo|crescer|aumentando) .. (minha|meu|meus|minhas|a minha|o meu|os meus) .. (rede|network|contatos|contactos|círculo|networking|alcance|seguidores|carteira)",
            "(ampliar|expandir|ampliando|expandindo|alargar|aumentar) (rede|contatos|contactos|networking|o networking|a rede)",
            "(procuro|procurando|preciso|à procura|em busca|busco|buscando|abert* a|em transição) .. (de)? .. (trabalho|emprego|estágio|mentor|mentora|investidores|vaga|oportunidade|oportunidades|contatos|contactos|clientes|seguidores|ajuda|desafios|novos desafios|recolocação|colocação)",
            "(novos|novas|novo|nova) (desafios|desafio|oportunidades|oportunidade|emprego|trabalho|contatos|contactos|recolocação|conexões)",
            "(preciso|necessito|me falta|quero conseguir|quero encontrar|quero trabalhar|preciso urgente*)",
            "(me contrate|contrata me|me indique|indica me|me ajude|ajude me|me aceite|aceite me|me recomende|me contrata|me indica|me ajuda)",
            "(ajudar me|me ajudar|recomendar me|me recomendar|me contratar|me indicar|indicar me|me conseguir|arranjar me)",
            "(vagas de emprego|ofertas de emprego|open to work|desempregad*|sem trabalho|meu mentor|minha mentora|procura de emprego|busca de emprego)",
            "!não .. (procuro|preciso|quero|busco)",
            "!(procuro|procuramos) (um|uma) .. (professor*|palestrante|engenheir*|pessoa que|orador*)",
        ],
    ),
    (
        Sense::Entitled,
        &[
            "(o que|nada) .. (tem|tens|há) .. a perder",
            "(deveria|deverias|deve|deves|tem que|tens que|tem de|tens de|devia|devias) .. (aceitar|responder|conectar|conhecer|adicionar|ler|saber|me aceitar|aceitar me|ver|olhar)",
            "(por favor|favor|queira|peço que|exijo que|solicito que|faça o favor de)  (aceite|aceita|responda|responde|aceitar|responder|confirme|confirmar|me adicione|me responda|me aceite|adicione)",
            "(aceite|aceita|responda|responde|me responda|responde me|me adicione|confirme) .. (já|logo|meu|minha|o quanto antes|quanto antes|,|$|hoje|convite|pedido|rápido|por favor)",
            "(aguardo|espero|exijo|no aguardo|à espera) .. (resposta|retorno|confirmação) (imediat*|rápid*|hoje|já|urgente|o quanto antes|breve|com urgência)",
            "(o quanto antes|quanto antes|imediatamente|com urgência|o mais rápido possível|o mais breve possível|urgente) .. (aceit*|respond*|resposta|confirm*|retorn*)",
            "(por que|porque|porquê) .. não .. (respondeu|respondes|responde|aceitou|aceitas|aceita|respondeste|aceitaste|me)",
            "(ainda|não) (não|me)? .. (respondeu|respondeste|aceitou|aceitaste) .. (pedido|convite|mensagem|mensagens|minhas|meu|ainda)",
            "(me ignora|me ignoras|ignorou|ignoraste|ignorar|não me ignore|não ignore|é o mínimo|me deve|deves me|o mínimo que|não seja tímid*|terceira vez|segunda vez que|segundo convite|terceiro convite|estou decepcionad*|desiludid*)",
            "(networking|linkedin|fazer networking|o networking) .. (é sobre|serve para|significa|trata se de) (dar|partilhar|compartilhar|ajudar|generos*|apoiar|isso)",
            "!não (deve|deves|precisa|precisas)",
        ],
    ),
    (
        Sense::FalseIntimacy,
        &[
            "(alguém|pessoa|amigo|amiga|você é) .. (de confiança|em quem|em que|que) .. (confio|confiar|confiança)",
            "confio (em você|em ti|em si|plenamente)",
            "(sinto|parece|sentisse|é como se|como se) .. (conhecer|conhecesse|conhecêssemos|conheço|conhecê|te conhecesse|conhecêssemo) .. (há|desde|sempre|anos)?",
            "(construir|criar|forjar|estabelecer|desenvolver|cultivar|iniciar|começar|estreitar|nutrir) .. (relação|amizade|vínculo|laços|relacionamento) (duradour*|de confiança|profund*|sincer*|próxim*|com você|contigo|consigo|sólid*|a longo prazo|de longo prazo|especial|verdadeir*|fort*|profissional)",
            "(relação|amizade|vínculo|relacionamento|conexão) (duradour*|profund*|sincer*|especial|únic*|a longo prazo|de longo prazo|para a vida|para toda a vida|verdadeir*)",
            "(meu querido amigo|minha querida amiga|querido amigo|querida amiga|meu amor|amor da minha|irmão de alma|meu bem|meu anjo|minha linda|linda|gata|mano|maninho) (,|$|!)",
            "alma gêmea",
            "!relação (médico|com o cliente|com clientes|com fornecedores|professor|doente|laboral)",
        ],
    ),
    (
        Sense::ThanksInAdvance,
        &[
            "(obrigad*|agradeço|agradecid*|grat*|agradecemos|agradecendo) .. (desde já|antecipadamente|de antemão|por antecipação|antecipad*|desde logo)",
            "(desde já|antecipadamente|de antemão) ,? .. (obrigad*|agradeço|agradecid*|grat*|muito obrigad*)",
        ],
    ),
    (
        Sense::Introduction,
        &[
            "(sou|somos|trabalho|trabalhamos|dirijo|coordeno|conduzo|estudo|ensino|escrevo|pesquiso|investigo|preparo|desenvolvo|projeto|construo|mantenho|lidero|cultivo|dou aulas|leciono|restauro|traduzo|programo|moro|vivo|venho|me chamo|chamo me|meu nome é|o meu nome é|me dedico|dedico me|acabo de|acabei de|estou|estamos|edito|organizo|montei|fundei|treino|atendo|produzo|faço|fazemos|tenho|temos|fui|estive|cresci|nasci|usei|uso|usamos|começo|comecei|procuro|toco|canto|crio|coleciono|estudei|trabalhei|apliquei|candidatei|assisti|participei|li|vi|ouvi|tento|conserto|luto|tive|giro|cuido|jogo|abro|abri)",
            "(como|sendo) (um|uma|jovem|futur*|estudante|professor*|mãe|pai|<topic>)",
            "(no|na|nos|nas|em|para|com|do|da) {my} .. <topic>",
            "{my} (equipe|equipa|time|associação|escola|turma|laboratório|fazenda|oficina|loja|livraria|serviço|tese|projeto|alunos|estudantes|pacientes|cooperativa|comunidade|filho|filha|marido|mulher|{kin})",
            "(nos) (conhecemos|vimos|encontramos)",
            "(conhecemo|encontrámo|vimo) nos",
            "(aqui|cá|daqui) (em|no|na|de|do|da|é) <name>",
            "^ <name> , .. <topic>",
            "^ <name> $",
            "(cumprimentos|abraço|abraços|cordialmente|atenciosamente|obrigad*|att|saudações) ,? .. <name>",
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
            "Olá Lúcia, como protegeram os diques durante a cheia?",
            "Olá Lúcia, quero ampliar a minha rede de contactos.",
        );
        pillar(
            Commonality,
            "Olá Lúcia, eu também sou apicultora na serra.",
            "Olá Lúcia, temos os mesmos interesses e o mesmo setor.",
        );
        pillar(
            Reference,
            "Olá Lúcia, Marta Gil, a minha chefe no viveiro, sugeriu que eu lhe escrevesse.",
            "Olá Lúcia, temos vários contatos em comum.",
        );
        pillar(
            Offer,
            "Olá Lúcia, posso enviar-lhe os nossos registos de marés.",
            "Olá Lúcia, não hesite em escrever se eu puder ajudar.",
        );
        pillar(
            Personal,
            "Olá Lúcia, li o seu artigo sobre as turfeiras.",
            "Olá Lúcia, o seu perfil chamou muito a minha atenção.",
        );
    }

    #[test]
    fn what_puts_the_reader_off_and_its_look_alikes() {
        fires(Pitch, "Ajudamos empresas como a sua a dobrar as vendas.");
        silent(
            Pitch,
            "A sua palestra sobre os diques nos ajudou na obra, obrigado.",
        );
        fires(BigAsk, "Teria quinze minutos para uma chamada?");
        silent(
            BigAsk,
            "Não é preciso uma chamada, basta uma palavra. Li o seu artigo sobre diques.",
        );
        fires(Creepy, "Vi que você visitou o meu perfil duas vezes.");
        silent(
            Creepy,
            "As suas fotos da velha fábrica estão no nosso corredor.",
        );
    }
}
