"""A minimal compound file (OLE), as which Excel keeps macros: one storage „VBA” with two streams, and one stream beside
it. It is a stub: it has the shape of a macro project, but no macro in it, and Excel would not run it. It is there to
show that the part goes through every change byte for byte."""

import struct

SECTOR = 512
END = 0xFFFFFFFE
FREE = 0xFFFFFFFF
FAT = 0xFFFFFFFD
# Streams below this size would lie in the small sectors; ours are filled up to it, so that there are none.
LEAST = 4096


def _entry(name, kind, left, right, child, start, size):
    raw = name.encode("utf-16-le")
    return (
        raw.ljust(64, b"\0")
        + struct.pack("<HBB", len(raw) + 2 if name else 0, kind, 1)
        + struct.pack("<III", left, right, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )


def macro_stub():
    streams = [
        ("PROJECT", b'ID="{00000000-0000-0000-0000-000000000000}"\r\nName="Zmyslony"\r\n'),
        ("dir", b"stub"),
        ("_VBA_PROJECT", b"\xcc\x61\xff\xff\x00\x00\x00"),
    ]
    sectors_each = LEAST // SECTOR
    # Sector 0: the table of sectors; 1: the directory; then the streams.
    starts = [2 + index * sectors_each for index in range(len(streams))]
    table = [FAT, END]
    for start in starts:
        table += [start + step + 1 for step in range(sectors_each - 1)] + [END]
    table += [FREE] * (SECTOR // 4 - len(table))
    directory = (
        _entry("Root Entry", 5, FREE, FREE, 1, END, 0)
        + _entry("VBA", 1, FREE, 2, 3, 0, 0)
        + _entry("PROJECT", 2, FREE, FREE, FREE, starts[0], LEAST)
        + _entry("dir", 2, FREE, 4, FREE, starts[1], LEAST)
        + _entry("_VBA_PROJECT", 2, FREE, FREE, FREE, starts[2], LEAST)
    ).ljust(SECTOR, b"\0")
    # The second sector of the directory is needed for the fifth entry: five entries of 128 bytes are 640.
    if len(directory) > SECTOR:
        table[1] = len(starts) * sectors_each + 2
        table[table[1]] = END
    header = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + bytes(16)
        + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
        + bytes(6)
        + struct.pack("<IIIIIIIII", 0, 1, 1, 0, LEAST, END, 0, END, 0)
        + struct.pack("<I", 0)
        + struct.pack("<I", FREE) * 108
    )
    body = struct.pack("<%dI" % (SECTOR // 4), *table) + directory[:SECTOR]
    body += b"".join(content.ljust(LEAST, b"\0") for _, content in streams)
    body += directory[SECTOR:].ljust(SECTOR, b"\0") if len(directory) > SECTOR else b""
    return header + body
