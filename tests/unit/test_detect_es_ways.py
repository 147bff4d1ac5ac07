"""Spanish: leavings told by a picture: things handed back, last times, new winds."""

# ruff: noqa: E501 - a case stands on one line

from __future__ import annotations

import pytest

from tests.telling import tells

find = tells("es", 2026, 3, 12)


@pytest.mark.parametrize(
    ("text", "person", "organization"),
    [
        ('Manoli Gómez no vestirá más la camiseta del Balonmano Arzal.', 'Manoli Gómez', 'Balonmano Arzal'),
        ('Grupo Mercader e Isabel Toledano, directora jurídica, pactan su salida.', 'Isabel Toledano', 'Grupo Mercader'),
        ('Ana Sofía Daguín deja la pluma tras 27 años de reportajes en el Diario del Segura.', 'Ana Sofía Daguín', 'Diario del Segura'),
        ('A Bernardo Loste le han enseñado la puerta en Aguas del Valle.', 'Bernardo Loste', 'Aguas del Valle'),
        ('Soy una de las treinta personas a las que Lumen Juegos ha despedido esta semana.', None, 'Lumen Juegos'),
        ('Ayer vacié mi mesa en Ludika. Once años en dos cajas.', None, 'Ludika'),
        ('Treinta y dos años en la Imprenta Caradec y mañana ficho por última vez.', None, 'Imprenta Caradec'),
        ('El Sporting Auria no cuenta con Lucas Sansón para la próxima temporada.', 'Lucas Sansón', 'Sporting Auria'),
    ],
)  # fmt: skip
def test_pictures_of_leaving(text: str, person: str | None, organization: str) -> None:
    assert [(d.person, d.organization) for d in find(text)] == [(person, organization)]


@pytest.mark.parametrize(
    "text",
    [
        'En el segundo tomo, Arturo abandona el Gremio para buscar a su hermana.',
        'Esta mañana devolví el coche de alquiler en la oficina de Avis de Sevilla.',
        'El autobús 12 ya no parará en la Clínica Brisas.',
        'La portera Manoli Gómez seguirá en el Balonmano Arzal una temporada más.',
        'El chef Juan Ortiz apaga los fogones los lunes, cuando el restaurante Arzak cierra.',
        'Pedro Sanz entregó las llaves del piso a la inmobiliaria Tecnocasa.',
    ],
)  # fmt: skip
def test_same_words_without_a_leaving(text: str) -> None:
    assert find(text) == []
