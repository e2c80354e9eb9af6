"""YAML rule files to rules: composed with positions, typed by the check's field table, explained when wrong."""
