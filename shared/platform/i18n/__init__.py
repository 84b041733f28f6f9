"""Texts in five languages: messages without a language, catalogues, and the translator that puts them together."""
