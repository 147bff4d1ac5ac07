"""The reading of answers, under the name that kinds know; platforms read them as well."""

from scraper.answers import count_in, dig, read_json, read_list, read_object, rows, said_in

__all__ = ["count_in", "dig", "read_json", "read_list", "read_object", "rows", "said_in"]
