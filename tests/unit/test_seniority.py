"""How high a role stands, in the words of many languages."""

import pytest

from storage.identity.seniority import is_at_least, level_of

EXECUTIVES = """
CEO; Chief Technology Officer; Interim Chief Information Security Officer; co-founder and engineer;
VP of Engineering; Senior Vice President, Research; Managing Director; board member; President;
Chairwoman; Geschäftsführerin; Mitglied des Vorstands; Vorstandsvorsitzender; PDG;
directeur général; cofondatrice; consejera delegada; director general; presidente; amministratore
delegato; diretor-geral; prezes zarządu; członek zarządu; генеральный директор; сооснователь;
вице-президент по продукту; genel müdür; kurucu ortak; algemeen directeur; oprichter; vd;
首席执行官; 联合创始人; 总裁; 代表取締役社長; 執行役員; 대표이사; 창업자; 최고기술책임자; CFO
"""
LEADS = """
Head of Alignment Research; research lead; Engineering Manager; Director of Policy; team leader;
Chief of Staff; editor-in-chief; Dean of Students; Leiter der Entwicklung; Abteilungsleiterin;
Chefredakteur; directrice de la recherche; responsable produit; jefa de redacción; directora de
arte; coordenadora; responsabile marketing; direttore artistico; kierownik działu; dyrektor
finansowy; руководитель отдела; главный редактор; müdür yardımcısı; hoofd onderzoek; teamleider;
avdelningschef; redaktionschef; 技术总监; 研究部门负责人; 開発部長; 編集長;
エンジニアリングマネージャー; 팀장; 연구소 본부장
"""
STAFF = """
software engineer; Research Scientist; product manager; senior product manager; Account Manager;
executive assistant; assistant to the CEO; journalist; Entwickler; Projektleiter; chef de projet;
ingeniera; ricercatore; programista; разработчик; mühendis; onderzoeker; utvecklare; 工程师;
产品经理; 研究員; 엔지니어; headhunter; office manager
"""


def roles(text):
    return [" ".join(role.split()) for role in text.split(";")]


@pytest.mark.parametrize("role", roles(EXECUTIVES))
def test_executive(role):
    assert level_of(role) == "executive"


@pytest.mark.parametrize("role", roles(LEADS))
def test_lead(role):
    assert level_of(role) == "lead"


@pytest.mark.parametrize("role", roles(STAFF))
def test_staff(role):
    assert level_of(role) == "staff"


def test_who_asks_for_a_level_means_those_above_too():
    assert is_at_least("CEO", "lead")
    assert is_at_least("Head of Research", "lead")
    assert not is_at_least("engineer", "lead")
    assert is_at_least("engineer", "staff")
