#!/usr/bin/env python3
"""Writes Sources/EmendFilters/Mojibake/CodePageTable.swift: the upper halves of the code pages as which UTF-8 is found misread.

    python3 corpora/mojibake/codepages.py > Sources/EmendFilters/Mojibake/CodePageTable.swift

The values come from Python's codecs, which follow the mapping files of the Unicode Consortium. A byte that a code page does not define stands for the
scalar of its number, as lenient decoders read it. Latin-1 is left out: its upper half is that of
Windows-1252 with C1 controls in front, and both are read as one."""

PAGES = ['cp1252', 'cp1254', 'cp1250', 'cp1257', 'iso8859_2', 'cp1251', 'cp1253', 'koi8_r', 'cp866', 'mac_roman', 'cp437', 'cp850']

print('// Written by corpora/mojibake/codepages.py.\n')
print('/// The scalars of the bytes 0x80 to 0xFF in each code page, in the order of `CodePage`; an undefined byte stands for itself.')
print('let codePageTable: [UInt16] = [')
for page in PAGES:
    print(f'    // {page}')
    for row in range(0x80, 0x100, 16):
        values = []
        for byte in range(row, row + 16):
            text = bytes([byte]).decode(page, 'ignore')
            values.append(ord(text) if text else byte)
        print('    ' + ', '.join(f'0x{value:04X}' for value in values) + ',')
print(']')
