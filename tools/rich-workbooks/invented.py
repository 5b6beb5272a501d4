"""Invented people, kinds of care and identifiers for the workbooks of this folder: nobody real is in them."""

import datetime
import struct
import zlib

CARERS = ["Żaneta Próbna", "Łukasz Zmyślony", "Świętosława Ćwiczebna", "Jan Wymyślony-Przykładny", "Zofia Niebyła"]
KINDS = ["spokrewniona", "niezawodowa", "zawodowa"]
HEADERS = ["Lp.", "Imię i nazwisko", "PESEL", "Rodzaj", "Data od", "Data do", "Kwota", "Status", "Uwagi"]
# Texts that a careless program makes numbers of.
IDENTIFIERS = ["02270812345", "00000000000", "61109010140000071219812874", "007", " 7 ", "1.10", "12/2023", "1E5", "TRUE", "=1+1"]


def pesel_like(number):
    """Eleven digits with a leading zero; its control digit is wrong on purpose, so that it is nobody's."""
    head = "0%d%02d%02d%03d" % (number % 9, 21 + number % 12, 1 + number % 28, number % 1000)
    digits = (head + "0000000000")[:10]
    control = (10 - sum(int(d) * w for d, w in zip(digits, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3))) % 10) % 10
    return digits + str((control + 5) % 10)


def children(count):
    """One row for each invented child, in the order of HEADERS."""
    for index in range(count):
        yield [
            index + 1,
            "Dziecko %d %s" % (index + 1, CARERS[index % 5].split()[1]),
            pesel_like(index + 1),
            KINDS[index % 3],
            datetime.date(2024, 1 + index % 12, 1 + index % 28),
            datetime.date(2026, 1 + index % 12, 1 + index % 28),
            round(1361 + index * 13.37, 2),
            index % 5,
            None if index % 4 else "uwaga & <opis>",
        ]


def png(size=8):
    """A small blue square."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data) & 0xFFFFFFFF)

    rows = b"".join(b"\0" + b"\x1f\x4e\x78" * size for _ in range(size))
    header = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
