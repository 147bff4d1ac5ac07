"""How Portuguese text writes names: which words join a run of capitals, and which never are names."""

from __future__ import annotations

import re

from scraper.detect.document import ORGANIZATION, PERSON
from scraper.detect.language import Names
from scraper.detect.words import words

_TITLES = words(
    """
sr sra srta d dona dom dr dra doutor doutora eng enga prof profa professor professora padre madre irmã irma frei monsenhor
mons senhor senhora exmo exma ilmo ilma capitão capitao coronel major sargento tenente general comandante
"""
)
_HEADS = words(
    """
universidade banco ministerio museu clube agencia instituto faculdade escola colegio conselho associacao federacao fundacao
sociedade camara prefeitura governo junta secretaria biblioteca orquestra orquesta teatro diario radio televisao tv hospital clinica
cooperativa comite comissao sindicato confederacao uniao centro festival igreja paroquia diocese arquidiocese bispado
partido tribunal autoridade servico direcao departamento companhia empresa grupo casa academia conservatorio circulo liga real
irmandade policia guarda corpo exercito observatorio laboratorio superintendencia assembleia congresso senado parlamento
registro arquivo jardim parque porto aeroporto estacao metro ferrovias bombeiros voluntarios banda coro editora livraria revista
jornal correio folha gazeta voz noticias tribuna nacional municipal regional geral central superior popular publica publico social
estadual federal estado republica ordem caixa santa misericordia hotel fabrica estrela vale sport sporting futebol atletico
esporte gremio sc fc ec confeitaria padaria metalurgica calcados tecidos industria industrias irmaos filhos viuva lar residencia
quinta fazenda herdade terminais consorcio mosteiro convento catedral basilica sinfonica filarmonica rancho regente provedoria
correios caminhos aguas secretariado procuradoria defensoria ouvidoria reitoria politecnico agrupamento loja mercado feira
"""
)

NAMES = Names(
    titles=_TITLES
    - words(
        "capitão capitao coronel major sargento tenente general comandante professor professora"
    ),
    short_titles=words("sr sra srta d dona dom dr dra eng prof profa mons frei"),
    given_particles=words("de da do dos das e"),
    particle_families=words(
        """
silva santos souza sousa oliveira costa nascimento jesus lima rocha cruz luz conceicao carvalho almeida melo mello castro
andrade barros paula freitas moraes morais moura assis paiva faria araujo azevedo abreu brito camargo campos fonseca
franca gama gouveia lacerda leon macedo magalhaes matos mattos medeiros mendonca menezes miranda motta mota noronha
padua queiroz queiros sa sales siqueira toledo vasconcelos veiga velasco viveiros cunha graca guia encarnacao piedade
purificacao fe maia
"""
    ),
    bridges=words("de do da dos das e para em"),
    of_heads=_HEADS,
    heads_come_first=True,
    never=words(
        """
a à abaixo acima adeus afinal agora ainda além algo alguém algum alguma algumas alguns ali amanhã antes ao aos apenas após aquela aquele aquilo
aqui as às assim até através bem boa bom bons cada caro cara caros caras casa certo chega chegou chegaram com como contra cumpri da dá dar das de
decidi deixo deixei deixou demos depois desde dessa desse desta deste deu dia disse diz do dois dos duas durante e é ela elas ele eles em
embora encerro enfim enquanto entre entrei então era eram essa essas esse esses esta está estão estas este estes eu faço fala falta fazia fim foi foram fui
gente graças há havia hoje isso isto já juro lá lembro logo mais mal mas me meio menos mesmo meu meus mil minha minhas muita muitas muito muitos na não
nada nas nem nenhum nenhuma ninguém no nos nós nossa nossas nosso nossos nova novo num numa nunca o obrigado obrigada oi olá ontem onde os ou
outra outras outro outros para parte pela pelas pelo pelos per pequeno perante pessoal poderia pois por porque portanto pouco pra primeiro
quais qual quando quanto quantos quase que quê quem querida querido queridos queridas quero renuncia renuncio saio saí se seja sem sempre ser será serei
seu seus sim só sob sobre sou sua suas tá tal talvez também tanto tantos te tem têm tenho ter teve tive toda todas todo todos três tudo última último um uma umas
uns vai valeu vamos veja vem vi vinte você vocês vou abraço abraços atenciosamente cordialmente caríssimos estimado estimada estimados
segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
foto fotos redação ler partilhar compartilhar publicado comentários comentário etiquetas tags assine exemplo assunto carta comunicado
oficial nota capítulo fonte imagem apresentou renunciou demite demitiu abandona saída despedida reforma aposenta despede pedido
procurada procurado senhores senhoras sócios bem-vindo bem-vinda demissão demissao renúncia novidades presidente diretor diretora secretária secretário
ministro ministra quatro cinco seis sete oito nove dez naquela naquele nesta neste pediram chegaram mande pesam outro recebi trabalhei pedi
"""
    ),
    never_alone=_TITLES
    | words(
        "papa rei rainha príncipe princesa deus estado governo internet natal brasil portugal planalto"
    ),
    calendar=words(
        "segunda-feira terca-feira quarta-feira quinta-feira sexta-feira segunda terca quarta quinta sexta sabado domingo janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro natal pascoa carnaval"
    ),
    generic=words(
        "junta conselho diretoria direção governo internet deus mãe pai estado covid rh ti nota companhia"
    ),
    headline_words=words(
        """
renuncia renunciou demite demitiu demitido deixa deixou deixará abandona saída adeus despede anuncia anunciou após novo nova
diretor diretora presidente aposenta reforma cargo último última comunicado oficial exclusivo entrevista vídeo fotos galeria sobre
"""
    ),
    given=words(
        """
abel abílio adalberto adelaide adélia ademar ademir adílio afonso agostinho albertina alceu aldo alexandra alfredo alice aline almerinda
aloísio álvaro amadeu amália amaro américo anabela anacleto aníbal anselmo antónio antônio aparecida ariana aristides armando arlete artur
augusta augusto aurélio baltazar belmiro benedita benedito benjamim bento bernardina bia caetano caio camila cândida cândido carlota cássia cássio catarina
célia celso cícero clarice clarisse cláudia cláudio cleide cleiton clóvis conceição cosme cristiana cristiano cristóvão dalva damião daniela danilo davi
débora deise deolinda denise diogo dinis domingos dóris dorival duarte edilson edmilson edna edson edvaldo elaine elias eliane eliseu elza emanuel emília
ermelinda estela estêvão eugénia eugénio eugênio eulália eunice eva evandro fábio fabiana fabrício fátima felícia fernanda fernão filipa filipe filomena
flávia flávio francisca frederica gaspar genivaldo geraldo gilberto gilmar gilson giovana gisela givanildo glória gonçalo graça graciete guilherme guilhermina
hélder hélio heitor helena henrique hermínia hermínio hilda honorina horácio hugo humberto idalina ilda inês inácia inácio iracema isaura isidro itamar ivo ivone
jaci jacinta jacinto jair jaime jandira janaína joana joão joaquim joaquina jocelino jonas jorge josé josefa josefina jovelina juliana juliano júlia júlio jussara
kátia laércio laís lara laura lázaro leandro leila leonel leonor letícia lídia lígia lília lívia lourdes lourenço lúcia luciana luciano lúcio ludovina luís luísa luiz luiza
lurdes mafalda manoel manuel manuela marcela marcelo márcia márcio marco marcos margarida mariana marília marina mário marisa marlene marta martim
mateus matilde maurício mauro maximino mercês miguel milena milton moacir moisés mónica mônica murilo nádia natália nazaré neide nélson nelson neto neusa nilson
nilton norberto nuno odete olavo olímpio olga olívia orlando osmar osvaldo otávio otília palmira patrícia paula paulo pedro plínio priscila quitéria rafa rafael rafaela raimundo
ramiro raquel raul regina reginaldo reinaldo renan renata renato ricardo rita roberta rodrigo rogério romeu ronaldo roque rosa rosângela rosário rui ruth salomé salvador
samuel sandra sara saulo sebastião sérgio severino silas silvana silvestre sílvia sílvio simão simone solange sónia sônia susana tadeu tainá tânia tatiana telma teodoro
teresa thaís thiago tiago tomás tomé toninho ulisses urbano valdemar valdir valentim valéria vanda vanderlei vanessa vasco venâncio vera vicente vilma vinícius virgílio
virgínia vítor wagner waldir walter wanderley wellington wesley william xavier yara zeca zélia zilda zulmira sãozinha
"""
    ),
    organization_words=words(
        """
universidade banco ministério museu agência instituto faculdade escola colégio conselho associação federação fundação sociedade
câmara prefeitura governo secretaria biblioteca orquestra teatro diário televisão tv clínica cooperativa comité comitê comissão sindicato
confederação união centro festival igreja paróquia diocese partido tribunal grupo editora livraria revista jornal seguros papéis
irmãos consultores sistemas soluções serviços tecnologia tecnologias laboratórios indústrias transportes construções calçados energia
logística comunicação produções estudos jogos software s.a sa ltda lda eireli me energias elétrica telecom capital pagamentos
municipal nacional federal clube esporte atlético sporting arquitetura engenharia propaganda advogados investimentos participações
rádio fm voz correio folha gazeta notícias canal metalúrgica voluntários tecidos alimentos farma saúde educação digital ventures filmes
"""
    ),
    places=words(
        """
brasil portugal angola moçambique lisboa porto coimbra braga aveiro faro évora setúbal leiria viseu guimarães funchal açores madeira algarve
alentejo são paulo rio brasília salvador recife fortaleza curitiba manaus belém goiânia campinas natal florianópolis maceió joão
pessoa teresina aracaju cuiabá vitória santos niterói olinda minas bahia ceará pernambuco paraná goiás amazonas europa américa frança
espanha alemanha itália londres paris roma madrid lyon luanda maputo "são paulo" "rio de janeiro" "belo horizonte" "porto alegre"
"""
    ),
    also_family_names=words(
        "correio casa igreja hospital clube real capital banco voz porto vale estrela"
    ),
    compound=re.compile(r"^(?:ex|anti|pós|pró)-"),
    acts=re.compile(
        r" (?:e seu|e sua|disse|diz|tem|teve|tinha|será|anunciou|despediu|demitiu|confirmou|garantiu|deixou|deixa|deixará|chegou|entrou|renunciou|abandona|abandonou|esteve|estava|foi|era|é|apresentou|se|assumiu|explicou|que|quem|comanda)\b"
    ),
    after=(
        (
            re.compile(
                r"(?:,? (?:disse|escreveu|tuitou|renunciou|demitiu-se|demite-se|se demitiu|reformou-se|se aposent\w+|acrescentou|recordou|explicou|nasceu|estudou|assumiu|apresentou sua|apresentou a sua|deixa o cargo|tomou posse)\b|, de \d\d anos|, \d\d anos|, quem\b| \(\d\d\)| \(\d\d anos\))"
            ),
            PERSON,
            2,
        ),
        (
            re.compile(
                r"(?: (?:anunciou|informou|informa|comunicou|comunica|confirmou) (?:que|a|o|aos|em|nesta|hoje|ao)\b| (?:s\.a\.|s/a|ltda|lda|sa\b)|, (?:uma empresa|a empresa|empresa|companhia|a companhia|startup|clube|entidade)\b)"
            ),
            ORGANIZATION,
            2,
        ),
    ),
    before=(
        (
            re.compile(
                r"(?:\b(?:saí|saio|sair|saiu|sai|saindo|me despeço|despeço-me|pedi demissão|pediu demissão|demitid[oa]|trabalh(?:o|ei|ava|ado|ar)|anos|último dia|última semana|entrei|entrou|adeus|etapa|demissão|desligamento|diretoria|diretor|diretora|plantel|empregados|acionistas|conselho|equipe|equipa|administração) (?:de|do|da|dos|das|em|no|na|nos|nas|à|ao) |\b(?:adeus,?|até sempre,?|a empresa|a companhia|a firma|a startup|o clube|o grupo|o jornal|o diário|a rádio|a revista|a editora|a fundação|a cadeia|a consultoria|a consultora|a agência|a fabricante|a plataforma|à agência|da empresa|da companhia|do clube|do grupo|do jornal|da startup|da consultoria) )$"
            ),
            ORGANIZATION,
            3,
        ),
        (
            re.compile(
                r"\b(?:deixo|deixei|deixar|abandon[oae]u?|abandonar|deixa|deixou|deixará|trocou|troca) (?:o |a |os |as )$"
            ),
            ORGANIZATION,
            2,
        ),
        (
            re.compile(
                r"\b(?:senhor|senhora|dona|colega|amig[oa]|filh[oa]|espos[oa]|viúv[oa]|irm[ãa]o?|ex-ministr[oa]|ex-president[ea]|ex-diretora?|ex-prefeit[oa]|obrigad[oa],?|valeu,?) (?:de |do |da |o |a )?$"
            ),
            PERSON,
            3,
        ),
        (
            re.compile(
                r"\b(?:cidade d[eo]|município de|província de|estado d[aoe]|bairro d[aoe]|aldeia de|praia de|perto de|sede em|viajar para|natural de|nascid[oa] em|nasceu em|agência de) $"
            ),
            "place",
            2,
        ),
    ),
    of_post_before=re.compile(r"(?: de| do| da| dos| das| em| no| na| nos| nas| para o| para a) $"),
)
