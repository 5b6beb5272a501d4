#!/bin/sh
# The register of XlsxWriter as LibreOffice spells it: opened, saved as .ods, opened again and saved as .xlsx.
# Usage: sh tools/rich-workbooks/by_libreoffice.sh FOLDER (with xlsxwriter-register.xlsx in it)
set -e
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$1/xlsxwriter-register.xlsx" "$work/libreoffice-register.xlsx"
convert() { soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "$1" --outdir "$2" "$3"; }
convert ods "$work" "$work/libreoffice-register.xlsx"
convert xlsx "$1" "$work/libreoffice-register.ods"
