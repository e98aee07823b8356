"""The rules: one file, one code, one lesson. They are found by looking; nothing is listed here."""
