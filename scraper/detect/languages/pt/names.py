"""How Portuguese text writes names: which words join a run of capitals, and which never are names."""

from __future__ import annotations

import re

from scraper.detect.document import ORGANIZATION, PERSON
from scraper.detect.naming import Names
from scraper.detect.words import words

_TITLES = words(
    """
sr sra srta d dona dom dr dra doutor doutora eng enga prof profa professor professora padre madre irma frei monsenhor
mons senhor senhora exmo exma ilmo ilma capitao coronel major sargento tenente general comandante
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
papeis celulose conservas lacticinios laticinios queijos vinhos adega adegas moagens cimentos estaleiros moveis transportes seguros mutua texteis ceramicas ceramica tipografia grafica graficas salinas viveiros fundicao metalurgicas siderurgica moinhos laboratorios cervejas cervejaria destilaria bolachas chocolates orfeao filarmonia creche infantario ctt centro rede usina engenho frigorifico sindicatos escritorio correios caminhos aguas secretariado procuradoria defensoria ouvidoria reitoria politecnico agrupamento loja mercado feira
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
    bridges=words(
        "de do da dos das e para em municipal regional nacional estadual federal comercial comércio indústria artes música cultura ciências letras ensino infantil popular pública público saúde"
    ),
    ands=words("e"),
    and_heads=_HEADS,
    pairs=_HEADS,
    of_heads=_HEADS,
    heads_come_first=True,
    never=words(
        """
tchau fora valeu até
comunicacao comunicação facto fato relevante informacao informação privilegiada nomeacao nomeação aviso urgente dança danca mudancas mudanças exoneração exoneracao
owners credits maintainers authors contributors changelog readme
a à abaixo acima adeus afinal agora ainda alem além algo alguem alguém algum alguma algumas alguns ali amanha amanhã antes ao aos apenas apos após aquela aquele aquilo
aqui as às assim ate até atraves através bem boa bom bons cada caro cara caros caras casa certo chega chegou chegaram com como contra cumpri da dá dar das de
decidi deixo deixei deixou demos depois desde dessa desse desta deste deu dia disse diz do dois dos duas durante e é ela elas ele eles em
embora encerro enfim enquanto entre entrei entao então era eram essa essas esse esses esta está estao estão estas este estes eu faco faço fala falta fazia fim foi foram fui
gente gracas graças ha há havia hoje isso isto ja já juro la lá lembro logo mais mal mas me meio menos mesmo meu meus mil minha minhas muita muitas muito muitos na nao não
nada nas nem nenhum nenhuma ninguem ninguém no nos nós nossa nossas nosso nossos nova novo num numa nunca o obrigado obrigada oi ola olá ontem onde os ou
outra outras outro outros para parte pela pelas pelo pelos per pequeno perante pessoal poderia pois por porque portanto pouco pra primeiro
quais qual quando quanto quantos quase que quê quem querida querido queridos queridas quero renuncia renuncio saio sai saí se seja sem sempre ser sera será serei
seu seus sim so só sob sobre sou sua suas ta tá tal talvez tambem também tanto tantos te tem têm tenho ter teve tive toda todas todo todos tres três tudo ultima última ultimo último um uma umas
uns vai valeu vamos veja vem vi vinte voce você voces vocês vou abraco abraço abracos abraços atenciosamente cordialmente carissimos caríssimos estimado estimada estimados
segunda terca terça quarta quinta sexta sabado sábado domingo janeiro fevereiro marco março abril maio junho julho agosto setembro outubro novembro dezembro
foto fotos redacao redação ler partilhar compartilhar publicado comentarios comentários comentario comentário etiquetas tags assine exemplo assunto carta comunicado
oficial nota capitulo capítulo fonte imagem apresentou renunciou demite demitiu abandona saida saída despedida reforma aposenta despede pedido
procurada procurado senhores senhoras socios sócios bem-vindo bem-vinda demissao demissão renuncia renúncia novidades presidente diretor diretora secretaria secretária secretario secretário
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
        "administracao vigilancia sociedade sociedad junta conselho diretoria direcao governo internet deus mae pai estado covid rh ti nota companhia"
    ),
    headline_words=words(
        """
renuncia renunciou demite demitiu demitido deixa deixou deixara abandona saida adeus despede anuncia anunciou apos novo nova
diretor diretora presidente aposenta reforma cargo ultimo ultima comunicado oficial exclusivo entrevista video fotos galeria sobre
"""
    ),
    given=words(
        """
abel abilio adalberto adelaide adelia ademar ademir adilio afonso agostinho albertina alceu aldo alexandra alfredo alice aline almerinda
aloisio alvaro amadeu amalia amaro americo anabela anacleto anibal anselmo antonio aparecida ariana aristides armando arlete artur
augusta augusto aurelio baltazar belmiro benedita benedito benjamim bento bernardina bia caetano caio camila candida candido carlota cassia cassio catarina
celia celso cicero clarice clarisse claudia claudio cleide cleiton clovis conceicao cosme cristiana cristiano cristovao dalva damiao daniela danilo davi
debora deise deolinda denise diogo dinis domingos doris dorival duarte edilson edmilson edna edson edvaldo elaine elias eliane eliseu elza emanuel emilia
ermelinda estela estevao eugenia eugenio eulalia eunice eva evandro fabio fabiana fabricio fatima felicia fernanda fernao filipa filipe filomena
flavia flavio francisca frederica gaspar genivaldo geraldo gilberto gilmar gilson giovana gisela givanildo gloria goncalo graca graciete guilherme guilhermina
helder helio heitor helena henrique herminia herminio hilda honorina horacio hugo humberto idalina ilda ines inacia inacio iracema isaura isidro itamar ivo ivone
jaci jacinta jacinto jair jaime jandira janaina joana joao joaquim joaquina jocelino jonas jorge jose josefa josefina jovelina juliana juliano julia julio jussara
katia laercio lais lara laura lazaro leandro leila leonel leonor leticia lidia ligia lilia livia lourdes lourenco lucia luciana luciano lucio ludovina luis luisa luiz luiza
lurdes mafalda manoel manuel manuela marcela marcelo marcia marcio marco marcos margarida mariana marilia marina mario marisa marlene marta martim
mateus matilde mauricio mauro maximino merces miguel milena milton moacir moises monica murilo nadia natalia nazare neide nelson neto neusa nilson
nilton norberto nuno odete olavo olimpio olga olivia orlando osmar osvaldo otavio otilia palmira patricia paula paulo pedro plinio priscila quiteria rafa rafael rafaela raimundo
ramiro raquel raul regina reginaldo reinaldo renan renata renato ricardo rita roberta rodrigo rogerio romeu ronaldo roque rosa rosangela rosario rui ruth salome salvador
samuel sandra sara saulo sebastiao sergio severino silas silvana silvestre silvia silvio simao simone solange sonia susana tadeu taina tania tatiana telma teodoro
teresa thais thiago tiago tomas tome toninho ulisses urbano valdemar valdir valentim valeria vanda vanderlei vanessa vasco venancio vera vicente vilma vinicius virgilio
virginia vitor wagner waldir walter wanderley wellington wesley william xavier yara zeca zelia zilda zulmira saozinha
"""
    ),
    organization_words=words(
        """
rede lojas supermercados hipermercados drogarias magazine concessionaria varejo
universidade banco ministerio museu agencia instituto faculdade escola colegio conselho associacao federacao fundacao sociedade
camara prefeitura governo secretaria biblioteca orquestra teatro diario televisao tv clinica cooperativa comite comissao sindicato
confederacao uniao centro festival igreja paroquia diocese partido tribunal grupo editora livraria revista jornal seguros papeis
irmaos consultores sistemas solucoes servicos tecnologia tecnologias laboratorios industrias transportes construcoes calcados energia
logistica comunicacao producoes estudos jogos software s.a sa ltda lda eireli me energias eletrica telecom capital pagamentos
municipal nacional federal clube esporte atletico sporting arquitetura engenharia propaganda advogados investimentos participacoes
radio fm voz correio folha gazeta noticias canal metalurgica voluntarios tecidos alimentos farma saude educacao digital ventures filmes
"""
    ),
    places=words(
        """
nordeste norte sul sudeste centro-oeste sertao interior litoral baixada
brasil portugal angola mocambique lisboa porto coimbra braga aveiro faro evora setubal leiria viseu guimaraes funchal acores madeira algarve
alentejo sao paulo rio brasilia salvador recife fortaleza curitiba manaus belem goiania campinas natal florianopolis maceio joao
pessoa teresina aracaju cuiaba vitoria santos niteroi olinda minas bahia ceara pernambuco parana goias amazonas europa america franca
espanha alemanha italia londres paris roma madrid lyon luanda maputo "sao paulo" "rio de janeiro" "belo horizonte" "porto alegre"
"""
    ),
    also_family_names=words(
        "correio casa igreja hospital clube real capital banco voz porto vale estrela"
    ),
    verbal=re.compile(
        r"(?!ramos$|lemos$|campos$|torre$).*(?:[aei]rei|ei|mente|aram|eram|iram|indo|endo|amos|imos|emos)$"
    ),
    compound=re.compile(r"^(?:ex|anti|pós|pró)-"),
    acts=re.compile(
        r" (?:e seu|muda|e sua|demite|despede|exonera|exonerou|dispensa|nomeia|nomeou|contrata|contratou|anuncia|confirma|perde|perdeu|busca|renuncia|comunica|comunicou|informa|informou|agradece|não|já|vai|sai|saiu|decidiu|resolveu|disse|diz|tem|teve|tinha|será|anunciou|despediu|demitiu|confirmou|garantiu|deixou|deixa|deixará|chegou|entrou|renunciou|abandona|abandonou|esteve|estava|foi|era|é|apresentou|se|assumiu|explicou|que|quem|comanda)\b"
    ),
    after=(
        (
            re.compile(
                r"(?: (?:disse|escreveu|tuitou|(?:decidiu|resolveu) (?:deixar|sair|renunciar)|deixa o comando|deixou o comando|renunciou|demitiu-se|demite-se|se demitiu|reformou-se|se aposent\w+|acrescentou|recordou|explicou|nasceu|estudou|assumiu|apresentou sua|apresentou a sua|deixa o cargo|tomou posse)\b|, de \d\d anos|, \d\d anos|, quem\b| \(\d\d\)| \(\d\d anos\))"
            ),
            PERSON,
            2,
        ),
        (
            re.compile(
                r"(?: (?:s\.a\.|s/a|ltda|lda|sa\b)|, (?:uma empresa|a empresa|empresa|companhia|a companhia|startup|clube|entidade)\b| (?:comunica|informa|comunicou|informou) (?:aos|ao mercado)\b)"
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
                r"\b(?:técnico|treinador|jogador|atacante|avançado|goleiro|zagueiro|lateral|volante|meia|apresentadora?|jornalista|ator|atriz|cantora?|guitarrista|baixista|baterista|professora?|padre|vereadora?|capitão) $"
            ),
            PERSON,
            1,
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
