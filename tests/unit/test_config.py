"""Every mistake in the configuration is answered with its place and what to write instead."""

from __future__ import annotations

import tomllib
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scheduler import config
from scheduler.config import ConfigError
from scheduler.settings.channels import EmailSettings, WebhookSettings
from scheduler.toml_lines import find_lines

CHANNEL = """
[channels.desk]
type = "webhook"
url = "https://example.org/hook"
"""

TYPES = '"email", "webhook", "slack", "discord", "teams", "telegram", "ntfy", "matrix" or "apprise"'
"""Kinds of channels, as mistakes list them."""


@pytest.fixture
def file(tmp_path):
    return tmp_path / "swansong.toml"


def load(file: Path, text: str, env: dict[str, str] | None = None):
    file.write_text(text, encoding="utf-8")
    return config.load(file, env or {})


def problems(file: Path, text: str, env: dict[str, str] | None = None) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        load(file, text, env)
    return [each.replace(f"{file}:", "FILE:") for each in caught.value.problems]


def problem(file: Path, text: str, env: dict[str, str] | None = None) -> str:
    found = problems(file, text, env)
    assert len(found) == 1, found
    return found[0]


# --- finding the file ---------------------------------------------------------------------------


def test_defaults_hold_without_a_file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    settings = config.load(None, {})

    assert settings.fetch.interval == timedelta(minutes=15)
    assert settings.database.url == f"sqlite:///{tmp_path / 'swansong.db'}"


def test_file_beside_is_read(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "swansong.toml").write_text('[fetch]\nspacing = "9s"\n')

    assert config.load(None, {}).fetch.spacing == timedelta(seconds=9)


def test_named_file_wins_over_the_variable(tmp_path):
    for name, seconds in (("one", 1), ("two", 2)):
        (tmp_path / f"{name}.toml").write_text(f'[fetch]\nspacing = "{seconds}s"\n')
    env = {"SWANSONG_CONFIG": str(tmp_path / "one.toml")}

    assert config.load(None, env).fetch.spacing == timedelta(seconds=1)
    assert config.load(tmp_path / "two.toml", env).fetch.spacing == timedelta(seconds=2)


def test_missing_file_says_how_to_make_one(tmp_path):
    with pytest.raises(ConfigError, match="no such file; `swansong init"):
        config.load(tmp_path / "nothing.toml", {})


def test_folder_in_place_of_a_file_is_refused(tmp_path):
    with pytest.raises(ConfigError, match="cannot be read"):
        config.load(tmp_path, {})


def test_other_encodings_are_refused(file):
    file.write_bytes('[fetch]\ncontact = "é"'.encode("latin-1"))

    with pytest.raises(ConfigError, match="no UTF-8"):
        config.load(file, {})


def test_byte_order_mark_and_windows_line_ends_are_read(file):
    file.write_bytes(b'\xef\xbb\xbf[fetch]\r\nspacing = "3s"\r\n')

    assert config.load(file, {}).fetch.spacing == timedelta(seconds=3)


# --- mistakes in the file -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            '[fetch]\n\nspacng = "2s"\n',
            'FILE:3: [fetch] spacng: unknown key; did you mean "spacing"?',
        ),
        ("[fech]\nspacing = 1\n", "FILE:1: [fech]: unknown section; did you mean [fetch]?"),
        (
            "[fetch]\ninterval = 15\n",
            'FILE:2: [fetch] interval: 15 has no unit; write for example "15m", "90s" or "1h30m"',
        ),
        (
            '[fetch]\ninterval = "soon"\n',
            'FILE:2: [fetch] interval: "soon" is no duration; '
            'write for example "15m", "90s" or "1h30m"',
        ),
        (
            '[fetch]\ninterval = "999999999w"\n',
            'FILE:2: [fetch] interval: "999999999w" is too long; write at most "3660d"',
        ),
        (
            '[fetch]\ninterval = "0s"\n',
            'FILE:2: [fetch] interval: must be longer than nothing; write for example "5s"',
        ),
        (
            '[fetch]\nmax_bytes = "10 furlongs"\n',
            'FILE:2: [fetch] max_bytes: "10 furlongs" is no size; '
            'write for example "10MB" or "500kB"',
        ),
        (
            "[fetch]\nmax_bytes = -1\n",
            'FILE:2: [fetch] max_bytes: "-1" is out of bounds; write from "1B" to "10GB"',
        ),
        (
            '[fetch]\nallow_private = [\n  "10.0.0.0/8",\n  "10.0.0.300",\n]\n',
            'FILE:2: [fetch] allow_private: "10.0.0.300" is no network; '
            'write for example "192.168.1.0/24"',
        ),
        (
            '[fetch]\nallow_private = "10.0.0.0/8"\n',
            'FILE:2: [fetch] allow_private: must be a list, as in ["…", "…"]',
        ),
        (
            '[fetch]\nconcurrency = "lots"\n',
            "FILE:2: [fetch] concurrency: must be a whole number",
        ),
        ("[fetch]\nconcurrency = 0\n", "FILE:2: [fetch] concurrency: must be at least 1"),
        (
            '[fetch]\nfollow_references = "perhaps"\n',
            "FILE:2: [fetch] follow_references: must be true or false",
        ),
        (
            "fetch = 3\n",
            "FILE:1: [fetch]: must be a table: write [fetch] on a line of its own",
        ),
        (
            '[log]\nlevel = "inof"\n',
            'FILE:2: [log] level: "inof" is not known; did you mean "info"? '
            'It must be "debug", "info", "warning" or "error"',
        ),
        (
            '[endpoints]\nx_oembed = "publish.example"\n',
            'FILE:2: [endpoints] x_oembed: "publish.example" is no web address; '
            'write it whole, as in "https://example.org/feed"',
        ),
        (
            '[[sources]]\nurl = "http://[::1"\n',
            'FILE:2: [[sources]] "http://[::1" url: "http://[::1" is no web address; '
            'write it whole, as in "https://example.org/feed"',
        ),
        (
            '[[sources]]\ntitle = "no address"\n',
            'FILE:1: [[sources]] 1: "url" is missing; write url = "https://example.org/…"',
        ),
        (
            '[[sources]]\nurl = "https://example.org/"\nkind = "fed"\n',
            'FILE:3: [[sources]] "https://example.org/" kind: there is no kind "fed"; '
            'did you mean "feed"?',
        ),
        (
            "[sources]\n",
            "FILE:1: [sources]: must be a list of tables: write [[sources]] on a line of its own",
        ),
        (
            '[channels.desk]\nhost = "mail.example"\n',
            f'FILE:1: [channels.desk]: "type" is missing; write type = {TYPES}',
        ),
        (
            '[channels.desk]\ntype = "emial"\n',
            'FILE:2: [channels.desk] type: "emial" is not known; did you mean "email"? '
            f"It must be {TYPES}",
        ),
        (
            '[channels.desk]\ntype = "slack"\n',
            'FILE:1: [channels.desk]: needs "url", or "url_file": a file that holds nothing else',
        ),
        (
            '[channels.desk]\ntype = "discord"\nurl = "htps://hook.example/a-secret"\n',
            "FILE:3: [channels.desk] url: is no web address; write it whole, as the service shows "
            'it, "https://…"',
        ),
        (
            '[channels.desk]\ntype = "ntfy"\ntopic = "our news"\n',
            'FILE:3: [channels.desk] topic: "our news" is no topic; write up to 64 letters, '
            'digits, "-" and "_", and only those',
        ),
        (
            '[channels.desk]\ntype = "matrix"\nserver = "https://chat.example"\n'
            'token = "t"\nroom = "#desk:chat.example"\n',
            'FILE:5: [channels.desk] room: "#desk:chat.example" is no room; write its internal ID, '
            'which begins with "!" (in Element: room settings, Advanced)',
        ),
        (
            '[channels.desk]\ntype = "webhook"\nurl = "https://example.org/"\nsecrt = "x"\n',
            'FILE:4: [channels.desk] secrt: unknown key; did you mean "secret"?',
        ),
        (
            '[channels.desk]\ntype = "email"\nhost = "h"\nfrom = "nobody"\nto = ["a@b.example"]\n',
            'FILE:4: [channels.desk] from: "nobody" is no mail address; '
            'write for example "Swansong <swansong@example.org>"',
        ),
        (
            '[database]\nurl = "mysql://root:hunter2@db/x"\n',
            'FILE:2: [database] url: is no database address; write "sqlite:///swansong.db" '
            'or "postgresql://user@host/name"',
        ),
        (
            CHANNEL + '[[rules]]\nname = "a"\nchannels = ["desk"]\nregex = "(a"\n',
            'FILE:8: [[rules]] "a" regex: "(a" is no regular expression: missing ) at position 2',
        ),
        (
            CHANNEL + '[[rules]]\nname = "a"\nchannels = ["dsk"]\n',
            'FILE:7: [[rules]] "a" channels: there is no channel "dsk"; did you mean "desk"?',
        ),
        (
            '[[rules]]\nname = "a"\nchannels = ["desk"]\n',
            'FILE:3: [[rules]] "a" channels: there is no channel "desk"; '
            "write a table [channels.desk]",
        ),
        (
            '[operator]\nchannels = ["desk"]\n',
            'FILE:2: [operator] channels: there is no channel "desk"; '
            "write a table [channels.desk]",
        ),
        (
            '[[organizations]]\nname = "Orbit"\nparent = "Gogle"\n',
            'FILE:3: [[organizations]] "Orbit" parent: no organisation is called "Gogle"; '
            'did you mean "Google"?',
        ),
        (
            '[[organizations]]\nname = "Orbit"\nparent = "Zzyzx Quux"\n',
            'FILE:3: [[organizations]] "Orbit" parent: no organisation is called "Zzyzx Quux"; '
            "write [[organizations]] for it as well",
        ),
        (
            '[[organizations]]\nname = "Orbit"\naliases = ["Orb"]\n'
            '[[organizations]]\nname = "Ring"\naliases = ["orb"]\n',
            'FILE:6: [[organizations]] "Ring" aliases: "orb" is a name of "Orbit" already; '
            "each name leads to one organisation",
        ),
        (
            '[[organizations]]\nname = "Google"\nparent = "DeepMind"\n',
            'FILE:3: [[organizations]] "Google" parent: is within itself: '
            '"Google" < "Google DeepMind" < "Google"',
        ),
        (
            '[[organizations]]\naliases = ["Orb"]\n',
            'FILE:1: [[organizations]] 1: "name" is missing; write name = "…"',
        ),
        (
            '[[organizations]]\nname = "Orbit"\nalias = ["Orb"]\n',
            'FILE:3: [[organizations]] "Orbit" alias: unknown key; did you mean "aliases"?',
        ),
        (
            '[organizations]\nname = "Orbit"\n',
            "FILE:1: [organizations]: must be a list of tables: write [[organizations]] on a line "
            "of its own",
        ),
        (
            CHANNEL + '[[rules]]\nname = "a"\nchannels = ["desk"]\n' * 2,
            'FILE:9: [[rules]] "a" name: there is another rule "a"; give each a name of its own',
        ),
        (
            '[[sources]]\nurl = "https://example.org/feed"\n'
            '[[sources]]\nurl = "http://www.example.org/feed/"\n',
            'FILE:4: [[sources]] "http://www.example.org/feed/" url: '
            'is the same source as "https://example.org/feed"; remove one',
        ),
    ],
)
def test_mistake_is_answered_with_what_to_write(file, text, expected):
    assert problem(file, text) == expected


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file(file):
    text = '[fetch]\nspacng = 1\ninterval = 5\n[log]\nlevel = "x"\n[[rules]]\nname = "a"\n'

    found = [each.split(" ")[0] for each in problems(file, text)]

    assert found == ["FILE:2:", "FILE:3:", "FILE:5:", "FILE:6:"]


@pytest.mark.parametrize(
    ("text", "place"),
    [("[fetch]\nspacing = = 1\n", "FILE:2:11:"), ('[fetch]\ncontact = "a\n', "FILE:2:13:")],
)
def test_syntax_error_has_line_and_column(file, text, place):
    found = problem(file, text)

    assert found.startswith(f"{place} not TOML: "), found


def test_syntax_error_at_the_end_has_its_line(file):
    assert problem(file, "[fetch]\nspacing = [1,\n").startswith("FILE:3: not TOML: ")


def test_wrong_secret_is_not_repeated(file):
    text = '[channels.desk]\ntype = "webhook"\nurl = "https://example.org/"\nsecret = 12345\n'

    assert "12345" not in problem(file, text)


# --- the environment ----------------------------------------------------------------------------


def test_environment_wins_over_the_file(file):
    settings = load(file, '[fetch]\nspacing = "9s"\n', {"SWANSONG_FETCH__SPACING": "1s"})

    assert settings.fetch.spacing == timedelta(seconds=1)


@pytest.mark.parametrize("value", ["10.0.0.0/8, 127.0.0.0/8", '["10.0.0.0/8", "127.0.0.0/8"]'])
def test_environment_gives_lists(file, value):
    settings = load(file, "", {"SWANSONG_FETCH__ALLOW_PRIVATE": value})

    assert settings.fetch.allow_private == ("10.0.0.0/8", "127.0.0.0/8")


def test_environment_reaches_channels_rules_and_sources(file):
    text = (
        '[channels.news-desk]\ntype = "webhook"\nurl = "https://example.org/hook"\n'
        '[[rules]]\nname = "a"\nchannels = ["news-desk"]\n'
        '[[sources]]\nurl = "https://example.org/feed"\n'
    )
    env = {
        "SWANSONG_CHANNELS__NEWS_DESK__SECRET": "whsec_abc",
        "SWANSONG_RULES__1__MIN_SCORE": "0.9",
        "SWANSONG_SOURCES__1__INTERVAL": "5m",
    }

    settings = load(file, text, env)

    channel = settings.channels["news-desk"]
    assert isinstance(channel, WebhookSettings)
    assert channel.secret is not None
    assert channel.secret.get_secret_value() == "whsec_abc"
    assert settings.rules[0].min_score == 0.9
    assert settings.sources[0].interval == timedelta(minutes=5)


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        (
            "SWANSONG_FETCH__SPACNG",
            "1s",
            'SWANSONG_FETCH__SPACNG: unknown key "spacng"; did you mean "spacing"?',
        ),
        (
            "SWANSONG_FECH__SPACING",
            "1s",
            "SWANSONG_FECH__SPACING: names no section (SWANSONG_<SECTION>__<KEY>); "
            "did you mean SWANSONG_FETCH__…?",
        ),
        (
            "SWANSONG_FETCH",
            "1s",
            "SWANSONG_FETCH: names no key; write for example SWANSONG_FETCH__CONTACT",
        ),
        (
            "SWANSONG_RULES__1__NAME",
            "a",
            'SWANSONG_RULES__1__NAME: "1" is no place among the [[rules]] of the file; '
            "they are counted from 1, and there are 0",
        ),
        (
            "SWANSONG_FETCH__ALLOW_PRIVATE",
            '["10.0.0.0/8"',
            'SWANSONG_FETCH__ALLOW_PRIVATE: is no list; write for example a, b or ["a", "b"]',
        ),
        (
            "SWANSONG_FETCH__SPACING",
            "soon",
            'SWANSONG_FETCH__SPACING: "soon" is no duration; '
            'write for example "15m", "90s" or "1h30m"',
        ),
    ],
)
def test_mistake_in_the_environment_names_the_variable(file, name, value, expected):
    assert problem(file, "", {name: value}) == expected


def test_variables_of_tests_and_of_others_are_left_alone(file):
    env = {"SWANSONG_TEST_DATABASE": "x", "SWANSONG_CONFIG": "y", "SWANSONGS": "z"}

    assert load(file, "", env).rules == ()


# --- paths and secrets --------------------------------------------------------------------------


def test_relative_paths_are_relative_to_the_file(file, tmp_path, monkeypatch):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "password.txt").write_text("hunter2\n")
    monkeypatch.chdir(tmp_path / "elsewhere")
    text = (
        '[database]\nurl = "sqlite:///data/found.db"\n'
        '[channels.desk]\ntype = "email"\nhost = "mail.example"\npassword_file = "password.txt"\n'
        'from = "Swansong <a@example.org>"\nto = ["b@example.org"]\n'
    )

    settings = load(file, text)

    assert settings.database.url == f"sqlite:///{tmp_path}/data/found.db"
    channel = settings.channels["desk"]
    assert isinstance(channel, EmailSettings)
    assert channel.password_file == tmp_path / "password.txt"
    assert channel.sender == "Swansong <a@example.org>"


def test_other_databases_stay_as_written(file):
    url = "postgresql://swansong@db.example/swansong"

    assert load(file, f'[database]\nurl = "{url}"\n').database.url == url


def test_database_address_is_taken_from_its_file(file, tmp_path):
    (tmp_path / "url.txt").write_text("postgresql://me:hunter2@db.example/swansong\n")

    settings = load(file, '[database]\nurl_file = "url.txt"\n')

    assert settings.database.url == "postgresql://me:hunter2@db.example/swansong"


def test_wrong_address_in_a_file_is_not_repeated(file, tmp_path):
    (tmp_path / "url.txt").write_text("mysql://me:hunter2@db.example/swansong\n")

    found = problem(file, '[database]\nurl_file = "url.txt"\n')

    assert found.startswith("FILE:2: [database] url_file: the file's content is no database")
    assert "hunter2" not in found


@pytest.mark.parametrize(
    ("content", "expected"),
    [(None, "cannot read {secret}: No such file or directory"), ("\n", "{secret} is empty")],
)
def test_secret_that_cannot_be_read_is_a_mistake(file, tmp_path, content, expected):
    secret = tmp_path / "secret.txt"
    if content is not None:
        secret.write_text(content)

    found = problem(file, CHANNEL + 'secret_file = "secret.txt"\n')

    assert found == f"FILE:5: [channels.desk] secret_file: {expected.format(secret=secret)}"


def test_secret_file_that_is_no_path_is_a_mistake(file):
    found = problem(file, CHANNEL + 'secret_file = "\\u0000"\n')

    assert "is no path, or no UTF-8 text" in found


def test_secret_and_its_file_together_are_a_mistake(file, tmp_path):
    (tmp_path / "secret.txt").write_text("whsec_a")

    found = problem(file, CHANNEL + 'secret = "whsec_b"\nsecret_file = "secret.txt"\n')

    assert found.endswith("secret_file: there is a secret too; keep one of the two")


def test_settings_do_not_show_their_secrets(file):
    settings = load(file, CHANNEL + 'secret = "whsec_hunter2"\n')

    assert "hunter2" not in repr(settings)


# --- lines --------------------------------------------------------------------------------------


def test_lines_are_found_around_strings_and_lists_that_look_like_toml():
    text = '''
a = """
[not]
b = 1
"""  # [no]
["quoted.section"]
'literal' = '[x] # y'
list = [ # [no]
  "]", 'c = 1',
]
dotted.key = 1

[[tables]]
[[tables]]
name = "second"
[tables.inner]
deep = {x = 1, y = "}"}
'''
    lines = find_lines(text)

    assert lines[("a",)] == 2
    assert lines[("quoted.section", "literal")] == 7
    assert lines[("quoted.section", "list")] == 8
    assert lines[("quoted.section", "dotted", "key")] == 11
    assert lines[("tables", 1)] == 14
    assert lines[("tables", 1, "name")] == 15
    assert lines[("tables", 1, "inner", "deep")] == 17
    assert ("not",) not in lines


_KEYS = st.sampled_from(["a", "b", "'c d'", '"e.f"', "g-h"])
_VALUES = st.sampled_from(
    ['"x"', "'y'", "1", "[1, 2]", "[\n  '[z]', # ]\n]", '"""\n[k]\n"""', "{m = 1}", "'''\n'\n'''"]
)


@given(st.lists(st.tuples(st.sampled_from(["key", "[]", "[[]]", "#"]), _KEYS, _VALUES), max_size=9))
def test_every_key_that_toml_knows_has_a_line(parts):
    """Whatever the file looks like, nothing is lost and nothing is made up."""
    shapes = {"key": "{k} = {v}", "[]": "[{k}]", "[[]]": "[[{k}]]", "#": "# {k} = {v!r}"}
    text = "\n".join(shapes[shape].format(k=key, v=value) for shape, key, value in parts)
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    lines = find_lines(text)

    assert {path[0] for path in lines} == set(data)
    for path in lines:
        inside = data
        for key in path:
            inside = inside[key]


_HEADERS = ["fetch", "channels", "channels.desk", "rules", "sources", "database", "operator", "x"]
_FUZZ_KEYS = [
    "type",
    "url",
    "url_file",
    "name",
    "channels",
    "to",
    "interval",
    "kind",
    "secret_file",
]
_FUZZ_VALUES = [
    "1", "-1", "nan", "inf", "true", '""', '"x"', '"webhook"', '"email"', "[]", "[1]", '["a"]',
    "{}", "{a = 1}", "[{}]", "2020-01-01", '"https://example.org/"', '"\\u0000"', '"1h"',
]  # fmt: skip


# no deadline: what is asked is the outcome, and a busy machine takes longer than 200 ms for it
@settings(
    max_examples=300,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["[{}]", "[[{}]]"]),
            st.sampled_from(_HEADERS),
            st.dictionaries(st.sampled_from(_FUZZ_KEYS), st.sampled_from(_FUZZ_VALUES), max_size=4),
        ),
        max_size=4,
    ),
    st.dictionaries(
        st.sampled_from(
            [
                "SWANSONG_FETCH__INTERVAL",
                "SWANSONG_CHANNELS__DESK__TYPE",
                "SWANSONG_CHANNELS__DESK",
                "SWANSONG_RULES__1__CHANNELS",
                "SWANSONG_SOURCES__1__URL",
                "SWANSONG_OPERATOR__CHANNELS",
                "SWANSONG_",
                "SWANSONG___",
            ]
        ),
        st.sampled_from(["", "x", "webhook", "[1]", "[", "1h"]),
        max_size=3,
    ),
)
def test_no_file_and_no_environment_breaks_the_reading(file, tables, env):
    """Settings, or mistakes that are one line each: nothing else, whatever is written."""
    text = "".join(
        shape.format(name) + "\n" + "".join(f"{key} = {value}\n" for key, value in keys.items())
        for shape, name, keys in tables
    )
    found: tuple[str, ...] = ("nothing is wrong",)
    try:
        load(file, text, env)
    except ConfigError as error:
        found = error.problems

    assert found
    assert all(each.strip() and "\n" not in each for each in found), found


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ('shortest = "2d"', '[fetch] shortest: is longer than "longest"'),
        ('longest = "1m"', '[fetch] longest: is shorter than "shortest"'),
        ('shortest = "2h"\nlongest = "1h"', '[fetch] shortest: is longer than "longest"'),
        ('shortest = "2d"\nadapt = false', None),
    ],
)
def test_bounds_of_pacing_may_not_cross(file, written, told):
    text = f"[fetch]\n{written}\n"
    if told is None:
        load(file, text)
        return
    with pytest.raises(ConfigError) as caught:
        load(file, text)
    assert len(caught.value.problems) == 1
    assert told in caught.value.problems[0]


# --- the web server -----------------------------------------------------------------------------


def test_web_server_is_off_until_asked_for(file):
    assert load(file, "").web.listen is None

    web = load(file, '[web]\nlisten = "[::1]:80"\npublic_url = "https://a.example/s/"\n').web
    assert (web.listen, web.public_url) == ("[::1]:80", "https://a.example/s")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('listen = "localhost"', '[web] listen: "localhost" is nowhere to listen; write an'),
        ('listen = "127.0.0.1:99999"', "is nowhere to listen"),
        ('public_url = "https://a.example"', "leads nowhere without listen; write as well"),
        ('listen = "127.0.0.1:1"\npublic_url = "a.example"', "is no web address"),
        ('listen = "127.0.0.1:1"\npublic_url = "https://a.example/?x=1"', "without ?, # and"),
        ('listen = "127.0.0.1:1"\npublic_url = "https://a:b@a.example"', "without ?, # and"),
    ],
)
def test_wrong_web_address_says_what_to_write(file, text, said):
    assert said in problem(file, f"[web]\n{text}\n")
