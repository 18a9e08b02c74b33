#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes the samples that no editor can write: results.pdf and day.zip in tests/data/formats. Always the same bytes."""

import pathlib
import sys
import zipfile

HERE = pathlib.Path(__file__).parent / "formats"

PAGES = [
    [("F1", 8, 72, 760, "Ostrava Glassworks - Press Release"),
     ("F2", 15, 72, 720, "Ostrava Glassworks Lifts Profit by a Third in 2023"),
     ("F1", 11, 72, 690, "OSTRAVA, Czech Republic, March 6, 2024 (GLOBE NEWSWIRE) -- Ostrava Glass-"),
     ("F1", 11, 72, 676, "works a.s. today reported net income of 412 million crowns for 2023, a third more than"),
     ("F1", 11, 72, 662, "in the year before. Sales rose to 3,960 million crowns."),
     ("F2", 11, 72, 634, "Outlook"),
     ("F1", 11, 72, 616, "For 2024 the company expects sales of more than 4,100 million crowns, and it will spend"),
     ("F1", 8, 300, 40, "1")],
    [("F1", 8, 72, 760, "Ostrava Glassworks - Press Release"),
     ("F1", 11, 72, 720, "650 million crowns on a furnace that runs on hydrogen."),
     ("F2", 11, 72, 692, "Key figures"),
     ("F1", 11, 72, 674, "Million crowns"), ("F1", 11, 320, 674, "2023"), ("F1", 11, 420, 674, "2022"),
     ("F1", 11, 72, 660, "Sales"), ("F1", 11, 320, 660, "3,960"), ("F1", 11, 420, 660, "3,512"),
     ("F1", 11, 72, 646, "Net income"), ("F1", 11, 320, 646, "412"), ("F1", 11, 420, 646, "309"),
     ("F2", 11, 72, 618, "About Ostrava Glassworks"),
     ("F1", 11, 72, 600, "Ostrava Glassworks makes bottles and jars in three towns of Moravia."),
     ("F1", 8, 300, 40, "2")],
]


def pdf():
    """A PDF of the pages, its text placed by hand in the two built-in fonts."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>",
               "<</Type/Pages/Kids[" + " ".join(f"{5 + 2 * i} 0 R" for i in range(len(PAGES))) +
               f"]/Count {len(PAGES)}>>",
               "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
               "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>"]
    for number, page in enumerate(PAGES):
        content = "".join(f"BT /{font} {size} Tf {x} {y} Td ({text}) Tj ET\n" for font, size, x, y, text in page)
        objects.append(f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents {6 + 2 * number} 0 R"
                       "/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>>>")
        objects.append(f"<</Length {len(content)}>>\nstream\n{content}endstream")
    out = "%PDF-1.4\n"
    places = []
    for number, text in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{text}\nendobj\n"
    table = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n"
    out += "".join(f"{place:010} 00000 n \n" for place in places)
    out += f"trailer\n<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n"
    return out.encode("ascii")


def archive(path):
    """A day's releases: a text and a page, dated 1980 as archives without dates are."""
    text = ("Penrose Tin Reopens Shaft\n\nREDRUTH, England, Oct. 3, 2018 (GLOBE NEWSWIRE) -- Penrose Tin plc (LSE: PNT) has "
            "reopened its deepest shaft.\n")
    page = ("<html><body><h1>Penrose Tin Raises Capital</h1><p>REDRUTH, England, Oct. 3, 2018 (GLOBE NEWSWIRE) -- Penrose "
            "Tin plc (LSE: PNT) has raised 12 million pounds from its shareholders.</p></body></html>\n")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in (("2018-10-03/shaft.txt", text), ("2018-10-03/capital.html", page)):
            made.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    (folder / "results.pdf").write_bytes(pdf())
    archive(folder / "day.zip")


if __name__ == "__main__":
    main()
