"""What the methods of an app and of a blueprint are called.

Source: the functions among the public names of ``flask.Flask`` and ``flask.Blueprint``, Flask 2.2
to 3.1. Whatever else is read from an app is an attribute: a setting, or the project's own.
"""

from __future__ import annotations

from typing import Final

#: What an app of Flask's own class is known by: its class, the proxy, or a parameter's annotation.
PLAIN_APP: Final = "flask.Flask"
PLAIN_APP_SOURCES: Final = frozenset({PLAIN_APP, "flask.current_app", ""})

#: The classes that functions are registered with.
APP_KINDS: Final = frozenset({"flask.Flask", "flask.Blueprint"})

#: Methods of an app, a blueprint, or both.
APP_METHODS: Final[frozenset[str]] = frozenset(
    {
        "add_app_template_filter",
        "add_app_template_global",
        "add_app_template_test",
        "add_template_filter",
        "add_template_global",
        "add_template_test",
        "add_url_rule",
        "after_app_request",
        "after_request",
        "app_context",
        "app_context_processor",
        "app_errorhandler",
        "app_template_filter",
        "app_template_global",
        "app_template_test",
        "app_url_defaults",
        "app_url_value_preprocessor",
        "async_to_sync",
        "auto_find_instance_path",
        "before_app_first_request",
        "before_app_request",
        "before_first_request",
        "before_request",
        "context_processor",
        "create_global_jinja_loader",
        "create_jinja_environment",
        "create_url_adapter",
        "delete",
        "dispatch_request",
        "do_teardown_appcontext",
        "do_teardown_request",
        "endpoint",
        "ensure_sync",
        "errorhandler",
        "finalize_request",
        "full_dispatch_request",
        "get",
        "get_send_file_max_age",
        "handle_exception",
        "handle_http_exception",
        "handle_url_build_error",
        "handle_user_exception",
        "inject_url_defaults",
        "iter_blueprints",
        "log_exception",
        "make_aborter",
        "make_config",
        "make_default_options_response",
        "make_response",
        "make_setup_state",
        "make_shell_context",
        "open_instance_resource",
        "open_resource",
        "patch",
        "post",
        "preprocess_request",
        "process_response",
        "put",
        "raise_routing_exception",
        "record",
        "record_once",
        "redirect",
        "register",
        "register_blueprint",
        "register_error_handler",
        "request_context",
        "route",
        "run",
        "select_jinja_autoescape",
        "send_static_file",
        "shell_context_processor",
        "should_ignore_error",
        "teardown_app_request",
        "teardown_appcontext",
        "teardown_request",
        "template_filter",
        "template_global",
        "template_test",
        "test_cli_runner",
        "test_client",
        "test_request_context",
        "trap_http_exception",
        "try_trigger_before_first_request_functions",
        "update_template_context",
        "url_defaults",
        "url_for",
        "url_value_preprocessor",
        "wsgi_app",
    }
)

#: Those that only old releases have.
REMOVED_METHODS: Final[frozenset[str]] = frozenset(
    {
        "before_app_first_request",
        "before_first_request",
        "try_trigger_before_first_request_functions",
    }
)
