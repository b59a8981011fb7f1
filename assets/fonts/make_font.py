#!/usr/bin/env python3
"""Makes one weight of the product's font: make_font.py SOURCE WEIGHT_NAME OUTPUT.ttf

A subset of IBM Plex Sans with the glyphs that Dutch, English and the names in them need. Its
licence (OFL 1.1) reserves the name "Plex" for the unchanged font, so the subset has another name.
Hinting and layout tables are dropped: the renderer does not use them, and the browser, which shows
text fields in the same font, then sets the same widths.
"""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Ketenspiegel Sans"

RANGES = [
    (0x0020, 0x007E),  # Basic Latin
    (0x00A0, 0x00FF),  # Latin-1
    (0x0100, 0x017F),  # Latin Extended-A
    (0x2010, 0x2015),  # hyphens and dashes
    (0x2018, 0x201E),  # quotation marks
    (0x2020, 0x2022),  # daggers, bullet
    (0x2026, 0x2026),  # ellipsis
    (0x2030, 0x2030),  # per mille
    (0x2032, 0x2033),  # primes
    (0x2039, 0x203A),  # single guillemets
    (0x2044, 0x2044),  # fraction slash
    (0x20AC, 0x20AC),  # euro
    (0x2122, 0x2122),  # trade mark
    (0x2190, 0x2193),  # arrows
    (0x2212, 0x2212),  # minus
    (0x2248, 0x2248),  # almost equal
    (0x2260, 0x2260),  # not equal
    (0x2264, 0x2265),  # at most, at least
    (0x2713, 0x2713),  # check mark
    (0xFFFD, 0xFFFD),  # shown for what is not here
]


def codepoints():
    return [point for first, last in RANGES for point in range(first, last + 1)]


def rename(font, weight):
    """Our name in every record that carries one; copyright and licence stay."""
    names = font["name"]
    postscript = FAMILY.replace(" ", "") + "-" + weight
    new = {1: FAMILY, 2: weight, 3: postscript, 4: f"{FAMILY} {weight}", 6: postscript}
    for record in list(names.names):
        if record.nameID in new:
            record.string = new[record.nameID]
        elif record.nameID not in (0, 13, 14):
            names.names.remove(record)


def main():
    source, weight, output = sys.argv[1:]
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.glyph_names = False
    options.name_IDs = [0, 1, 2, 3, 4, 6, 13, 14]
    options.notdef_outline = True
    options.drop_tables += ["GPOS", "GSUB", "GDEF", "kern", "DSIG", "gasp", "meta"]
    font = TTFont(source, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codepoints())
    subsetter.subset(font)
    rename(font, weight)
    font.flavor = None
    font.save(output)


main()
