"""Spanish: dropped subjects, verbs before their subject, the traps, and the slots."""

# ruff: noqa: E501 - a case stands on one line

import pytest

from tests.telling import tells

find = tells("es", 2023, 5, 17)


FIRST = [
    (
        "Hoy ha sido mi último día en Papelera Urdaneta. Han sido ocho años y me llevo amigos.",
        "Papelera Urdaneta",
    ),
    ("Dejo Nubelia después de cinco años. Gracias a todo el equipo por aguantarme.", "Nubelia"),
    (
        "Me voy de Talleres Bustarviejo. Lo hablé con mi jefa el lunes y no hay marcha atrás.",
        "Talleres Bustarviejo",
    ),
    (
        "Renuncio a mi puesto en Radio Comarcal del Ebro. Mi carta está sobre la mesa del director.",
        "Radio Comarcal del Ebro",
    ),
    (
        "Ayer presenté mi renuncia en Clínica Aldebarán. Estoy tranquila con la decisión.",
        "Clínica Aldebarán",
    ),
    (
        "He decidido dejar Fundación Abedul y dedicarme a mis hijos. Ha sido un honor trabajar con vosotros.",
        "Fundación Abedul",
    ),
    (
        "Me despido de Editorial Malvarrosa con pena. Mi etapa en Editorial Malvarrosa ha llegado a su fin.",
        "Editorial Malvarrosa",
    ),
    (
        "Me han despedido de Logística Pisuerga. Me lo dijeron por correo, a las nueve.",
        "Logística Pisuerga",
    ),
    (
        "Me jubilo. Después de treinta y dos años en el Hospital de Santa Engracia, cuelgo la bata.",
        "Hospital de Santa Engracia",
    ),
    ("Ya no trabajo en Cosmovisión. Os lo cuento yo antes de que lo leáis por ahí.", "Cosmovisión"),
    (
        "Cierro mi etapa en Banco Alcarria. Empiezo algo nuevo en junio y me hace mucha ilusión.",
        "Banco Alcarria",
    ),
    (
        "Presento mi dimisión como tesorera de la Asociación Vecinal El Pinar. No puedo seguir.",
        "Asociación Vecinal El Pinar",
    ),
]


@pytest.mark.parametrize(("text", "organization"), FIRST)
def test_leaver_speaks(text: str, organization: str) -> None:
    found = find(text)
    assert [(d.voice, d.organization) for d in found] == [("first_person", organization)]


THIRD = [
    (
        "Marta Echevarría deja Olivara tras nueve años en la compañía.",
        "Marta Echevarría",
        "Olivara",
    ),
    (
        "La directora financiera de Olivara, Marta Echevarría, ha dimitido por motivos personales.",
        "Marta Echevarría",
        "Olivara",
    ),
    ("Dimite el consejero delegado de Olivara, Iñaki Solozábal.", "Iñaki Solozábal", "Olivara"),
    (
        "Iñaki Solozábal presentó este lunes su renuncia como presidente del Club Náutico Ribera.",
        "Iñaki Solozábal",
        "Club Náutico Ribera",
    ),
    (
        "El técnico Hernán Quiñones se marcha del Deportivo Salto con efecto inmediato.",
        "Hernán Quiñones",
        "Deportivo Salto",
    ),
    (
        "El Deportivo Salto destituyó ayer a su entrenador, Hernán Quiñones.",
        "Hernán Quiñones",
        "Deportivo Salto",
    ),
    (
        "Hernán Quiñones ha sido destituido como entrenador del Deportivo Salto.",
        "Hernán Quiñones",
        "Deportivo Salto",
    ),
    (
        "Se jubila Remedios Aldana, bibliotecaria de la Biblioteca Popular de Arcos, tras 31 años.",
        "Remedios Aldana",
        "Biblioteca Popular de Arcos",
    ),
    (
        "Radio Comarcal anunció la salida de su directora de informativos, Elvira Montes.",
        "Elvira Montes",
        "Radio Comarcal",
    ),
    (
        "El Grupo Tárrega prescinde de su director general, Julián Bernal.",
        "Julián Bernal",
        "Grupo Tárrega",
    ),
    (
        "Julián Bernal, hasta ahora director general del Grupo Tárrega, ficha por Nubelia.",
        "Julián Bernal",
        "Grupo Tárrega",
    ),
    (
        "El Grupo Tárrega y Julián Bernal han acordado la rescisión de su contrato de mutuo acuerdo.",
        "Julián Bernal",
        "Grupo Tárrega",
    ),
    (
        "La rectora de la Universidad del Segre, Montserrat Oriol, concluirá su mandato en julio.",
        "Montserrat Oriol",
        "Universidad del Segre",
    ),
    (
        "Elvira Montes dejará de ser portavoz de la Fundación Abedul el 30 de junio.",
        "Elvira Montes",
        "Fundación Abedul",
    ),
    (
        "La ministra aceptó la renuncia de Octavio Rengifo, superintendente de la Superintendencia de Aguas.",
        "Octavio Rengifo",
        "Superintendencia de Aguas",
    ),
    (
        "Octavio Rengifo anunció que deja la presidencia de la Cámara de Comercio de Loreto.",
        "Octavio Rengifo",
        "Cámara de Comercio de Loreto",
    ),
    (
        "Octavio Rengifo dio un paso al costado como gerente general de Mineralia.",
        "Octavio Rengifo",
        "Mineralia",
    ),
    (
        "Nuria Baena asumirá la dirección de El Faro de Ardales en sustitución de Tomás Gavilán, que se jubila.",
        "Tomás Gavilán",
        "El Faro de Ardales",
    ),
]


@pytest.mark.parametrize(("text", "person", "organization"), THIRD)
def test_others_report(text: str, person: str, organization: str) -> None:
    assert [(d.person, d.organization) for d in find(text)] == [(person, organization)]


NOTHING = [
    "Elvira Montes negó este martes que vaya a dejar la presidencia de la Fundación Abedul.",
    "No he renunciado ni pienso hacerlo, dijo la alcaldesa Elvira Montes. Los rumores son falsos.",
    "Ha fallecido Julián Bernal, que dirigió el Grupo Tárrega y dimitió en 1991.",
    "Me voy de Twitter. He cerrado mi cuenta, descargué mis fotos y me despedí de mis seguidores.",
    "Carta de renuncia: tres ejemplos. Yo, Juan Pérez, presento mi renuncia al puesto de vendedor en Empresa XYZ.",
    "Tejidos Andreu abandona el mercado portugués tras siete años de pérdidas.",
    "La borrasca abandona hoy la península y deja tras de sí carreteras cortadas.",
    "El accidente dejó tres muertos y doce heridos en la autovía de Levante, según informó Tráfico.",
    "Damos la bienvenida a Yolanda Ibarra, que desde hoy coordina el apoyo escolar de Casa Abierta.",
    "La oposición exige que dimita Elvira Montes, presidenta de la Fundación Abedul.",
    "Me tomo un año sabático. No dejo la escuela: la plaza es mía y vuelvo en septiembre.",
    "El tren sale de Talavera a las nueve y llega a Madrid antes de comer.",
    "El autor nació en Lugo en 1931. Dejó el Banco Alcarria en 1960 para dedicarse a escribir.",
    "Deja un comentario. Tu correo no será publicado. Dejé la receta de croquetas más abajo.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_departure(text: str) -> None:
    assert find(text) == []


def test_rumour_is_told_as_one() -> None:
    (found,) = find("El locutor Fermín Belmonte estaría negociando su salida de Radio Litoral.")
    assert (found.person, found.organization, found.status) == (
        "Fermín Belmonte",
        "Radio Litoral",
        "rumoured",
    )


KINDS = [
    ("Marta Echevarría ha dimitido como directora de Olivara.", "resignation"),
    ("Olivara destituye a su directora, Marta Echevarría.", "dismissal"),
    ("Marta Echevarría fue cesada como directora de Olivara.", "dismissal"),
    ("Marta Echevarría se jubila tras 30 años en Olivara.", "retirement"),
    ("Marta Echevarría no renovará su contrato con Olivara y se marcha en junio.", "end_of_term"),
    ("Marta Echevarría da un paso al costado como directora de Olivara.", "stepping_down"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kind(text: str, kind: str) -> None:
    assert [d.kind for d in find(text)] == [kind]


TENURES = [
    ("Dejo Olivara después de 12 años en la empresa.", 12, None),
    ("Dejo Olivara tras más de ocho años de trabajo.", 8, None),
    ("Hoy es mi último día en Olivara. Han sido casi tres décadas.", 30, None),
    ("Hoy es mi último día en Olivara. Han sido dos años y medio.", 2.5, None),
    ("Hoy es mi último día en Olivara. Entré en 2009 como becaria.", None, 2009),
    ("Marta Echevarría deja Olivara, donde trabajaba desde 2011.", None, 2011),
    ("Marta Echevarría, de 46 años, deja Olivara.", None, None),
]


@pytest.mark.parametrize(("text", "years", "start"), TENURES)
def test_tenure_and_start(text: str, years: float | None, start: int | None) -> None:
    (found,) = find(text)
    assert (found.tenure_years, found.start_year) == (years, start)


DATES = [
    ("Mi último día en Olivara será el 31 de mayo.", "2023-05-31"),
    ("Hoy es mi último día en Olivara.", "2023-05-17"),
    ("Dejo Olivara a finales de junio.", "2023-06"),
    ("Dejaré Olivara a fin de año.", "2023-12"),
    ("El viernes será mi último día en Olivara.", "2023-05-19"),
    ("Marta Echevarría dejará Olivara el 1 de septiembre de 2023.", "2023-09-01"),
    ("Renuncio como tesorera de Olivara con efecto inmediato.", "2023-05-17"),
    ("Me voy de Olivara. Gracias por todo.", None),
]


@pytest.mark.parametrize(("text", "day"), DATES)
def test_last_day(text: str, day: str | None) -> None:
    assert [d.effective_on for d in find(text)] == [day]


def test_post_and_destination() -> None:
    (found,) = find(
        "Marta Echevarría, directora de recursos humanos de Olivara, deja la empresa y ficha por Nubelia."
    )
    assert (found.role, found.destination) == ("directora de recursos humanos", "Nubelia")


def test_dropped_subject_goes_on() -> None:
    text = "La consejera delegada de Olivara, Nuria Casamayor, ha dimitido. Dejará el cargo el 15 de noviembre."
    (found,) = find(text)
    assert (found.person, found.role, found.effective_on) == (
        "Nuria Casamayor",
        "consejera delegada",
        "2023-11-15",
    )


def test_particle_of_a_family_name() -> None:
    (found,) = find("Ana de la Torre deja Olivara tras nueve años.")
    assert found.person == "Ana de la Torre"


def test_list_of_leavers() -> None:
    text = "Bajas: Damián Rocha deja el Atlético Villanera al acabar contrato. El segundo entrenador, Koldo Bengoa, se marcha tras siete temporadas."
    assert {d.person for d in find(text)} == {"Damián Rocha", "Koldo Bengoa"}


@pytest.mark.parametrize(
    ("text", "person", "organization"),
    [
        ('El patronato de la Orquesta Sierra Norte, reunido el miércoles, acordó por siete votos contra dos cesar a Ignacio Cebrián.', 'Ignacio Cebrián', 'Orquesta Sierra Norte'),
        ('El CD Alameda ha rescindido el contrato del entrenador Luis Mora.', 'Luis Mora', 'CD Alameda'),
        ('Marta Solís no continuará como directora de Radio Almena; le sustituirá Pablo Reig.', 'Marta Solís', 'Radio Almena'),
        ('Papeleras del Tajo comunica que Joaquín Armengol presentó su dimisión el lunes.', 'Joaquín Armengol', 'Papeleras del Tajo'),
        ('Bruno Casal ya no figura en el organigrama de Telmar desde el lunes.', 'Bruno Casal', 'Telmar'),
        ('La gerente de Aguas del Tera, Rosa Luengo, será relevada el lunes por Iván Mateo.', 'Rosa Luengo', 'Aguas del Tera'),
    ],
)  # fmt: skip
def test_name_goes_on_and_verb_finds_its_subject(text: str, person: str, organization: str) -> None:
    assert [(d.person, d.organization) for d in find(text)] == [(person, organization)]


@pytest.mark.parametrize(
    "text",
    [
        'Hoy entrego las llaves. Diecinueve años después me mudo a un piso con ascensor y me despido de los vecinos de Calle Mayor y del portero.',
        'Capítulo 12. —Renuncio, don Anselmo. Hoy es mi último día en Seguros Atlas. —Once años —murmuró él. (Continuará)',
    ],
)  # fmt: skip
def test_leaves_flats_schools_and_users_are_no_exits(text: str) -> None:
    assert find(text) == []
