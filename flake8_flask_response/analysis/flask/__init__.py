"""Flask's meaning: roles and hooks, wrappers, what makes a response and what changes one."""
