"""The picture of the months."""

from lxml import etree

from scheduler.plotting import months_svg
from storage.statistics import MonthCount


def months(count, **kinds):
    first = 2000 * 12
    return [
        MonthCount(f"{at // 12:04}-{at % 12 + 1:02}", kinds) for at in range(first, first + count)
    ]


def text(svg):
    return " ".join(etree.fromstring(svg).itertext())


def test_picture_has_title_kinds_and_months_and_no_script():
    svg = months_svg(months(14, resignation=2, stepping_down=1), "Departures from <Orbit> & Co")
    shown = text(svg)

    assert "Departures from <Orbit> & Co, by month" in shown
    assert "stepping down" in shown
    assert "layoff" not in shown
    assert "2000-01" in shown
    assert b"<script" not in svg
    assert b"http://kozea" not in svg


def test_picture_of_many_years_has_quarters_then_years():
    assert "2000 Q1" in text(months_svg(months(100, layoff=1), "Departures"))
    assert ", by year" in text(months_svg(months(400, layoff=1), "Departures"))
