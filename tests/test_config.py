"""The options: what a user may write, and what is said about anything else."""

import pytest

from flake8_flask_response.config import OPTIONS, Config, ConfigError, Kind


def test_nothing_written_means_the_defaults() -> None:
    assert Config.from_texts({}) == Config((), (), False)
    defaults = {option.key: option.default for option in OPTIONS}
    assert Config.from_texts(defaults) == Config()


def test_other_options_are_left_alone() -> None:
    assert Config.from_texts({"max_line_length": "x"}) == Config()


@pytest.mark.parametrize("key", ["rsp_response_functions", "rsp_transparent_decorators"])
@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", ()),
        ("helpers.render_error", ("helpers.render_error",)),
        ("helpers.json_*", ("helpers.json_*",)),
        ("helpers.*", ("helpers.*",)),
        (" a.b,c , d.e\n  f.*,\n", ("a.b", "c", "d.e", "f.*")),
        ("a.b, a.b", ("a.b",)),
        ("caf\u00e9.r\u00e9ponse", ("caf\u00e9.r\u00e9ponse",)),
    ],
)
def test_names(key: str, text: str, names: tuple[str, ...]) -> None:
    config = Config.from_texts({key: text})
    assert getattr(config, key.removeprefix("rsp_")) == names


@pytest.mark.parametrize(
    "bad",
    ["*", "a..b", ".a", "a.", "a.*.b", "*.b", "a-b", "1a", "a.b()", "a.class", "a**", "a.b:c"],
)
def test_a_bad_name_is_an_error_that_names_the_option_and_the_name(bad: str) -> None:
    with pytest.raises(ConfigError) as caught:
        Config.from_texts({"rsp_response_functions": f"fine.name, {bad}"})
    assert "--rsp-response-functions" in str(caught.value)
    assert repr(bad) in str(caught.value)
    assert caught.value.option.kind is Kind.NAMES


@pytest.mark.parametrize(
    ("text", "value"),
    [("true", True), (" Yes ", True), ("1", True), ("off", False), ("FALSE", False), ("no", False)],
)
def test_a_flag(text: str, value: bool) -> None:
    assert Config.from_texts({"rsp_classroom": text}).classroom is value


@pytest.mark.parametrize("bad", ["", "maybe", "2", "truetrue"])
def test_a_bad_flag_is_an_error_that_names_the_option(bad: str) -> None:
    with pytest.raises(ConfigError, match=r"--rsp-classroom: '.*' is neither true nor false"):
        Config.from_texts({"rsp_classroom": bad})


@pytest.mark.parametrize(
    ("text", "value"), [("project", True), (" Project ", True), ("off", False), ("OFF", False)]
)
def test_a_choice(text: str, value: bool) -> None:
    assert Config.from_texts({"rsp_follow_imports": text}).follow_imports is value


@pytest.mark.parametrize("bad", ["", "all", "true", "projects", "project off"])
def test_a_bad_choice_is_an_error_that_names_the_option(bad: str) -> None:
    with pytest.raises(ConfigError, match=r"--rsp-follow-imports: '.*' is neither project nor off"):
        Config.from_texts({"rsp_follow_imports": bad})


def test_every_option_begins_with_rsp_and_explains_itself() -> None:
    for option in OPTIONS:
        assert option.flag.startswith("--rsp-")
        assert option.help.endswith(".")
        assert "%" not in option.help, "argparse would read it as a format"
