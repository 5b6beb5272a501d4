"""Workbooks as XlsxWriter spells them. Usage: python3 tools/rich-workbooks/by_xlsxwriter.py FOLDER"""

import datetime
import io
import os
import sys
import tempfile

import xlsxwriter

from compound_file import macro_stub
from invented import HEADERS, IDENTIFIERS, KINDS, children, png

FIRST = 4
COUNT = 24
LAST = FIRST + COUNT - 1
MADE = datetime.datetime(2026, 1, 2, 3, 4, 5)


def register(path):
    """A register with nearly all that XlsxWriter can put into a workbook."""
    book = xlsxwriter.Workbook(path, {"default_date_format": "dd.mm.yyyy"})
    sheet, summary, words, secret = (book.add_worksheet(name) for name in ("Rejestr", "Zestawienie", "Słowniki", "Robocze"))
    title = book.add_format({"bold": True, "font_size": 16, "font_color": "#1F4E78", "align": "center"})
    text = book.add_format({"num_format": "@", "border": 1})
    money = book.add_format({"num_format": '#,##0.00 "zł"', "border": 1, "bg_color": "#FFF2CC"})
    day = book.add_format({"num_format": "dd.mm.yyyy", "border": 1})
    free = book.add_format({"locked": False, "border": 1})
    bold, red = book.add_format({"bold": True}), book.add_format({"italic": True, "font_color": "red"})
    bad, good = book.add_format({"bg_color": "#F8CBAD"}), book.add_format({"font_color": "#375623", "bg_color": "#E2EFDA"})

    sheet.merge_range("A1:I1", "Rejestr dzieci (dane zmyślone)", title)
    sheet.set_row(0, 30)
    styles = [free, free, text, free, day, day, money, free, free]
    for offset, row in enumerate(children(COUNT)):
        for column, value in enumerate(row):
            at = FIRST - 1 + offset
            if column in (4, 5):
                sheet.write_datetime(at, column, datetime.datetime(value.year, value.month, value.day), day)
            elif isinstance(value, str):
                sheet.write_string(at, column, value, styles[column])
            elif value is None:
                sheet.write_blank(at, column, None, styles[column])
            else:
                sheet.write_number(at, column, value, styles[column])
    columns = [{"header": header} for header in HEADERS]
    columns[6].update({"total_function": "sum", "format": money})
    columns[0].update({"total_string": "Razem"})
    sheet.add_table("A3:I%d" % (LAST + 1), {"name": "Rejestr1", "style": "Table Style Medium 2", "total_row": True, "columns": columns})

    sheet.write_rich_string("K3", "Uwaga: ", bold, "kwoty ", red, "po waloryzacji")
    sheet.write_url("K4", "https://example.org/", None, "strona", "Objaśnienia")
    sheet.write_url("K5", "internal:'Słowniki'!A1", None, "słowniki")
    for offset, identifier in enumerate(IDENTIFIERS):
        sheet.write_string(9 + offset, 10, identifier, text)
    sheet.write_boolean("L10", True)
    sheet.write_number("L11", 1234567.891)
    sheet.write_number("L12", 1e-9)
    sheet.write_formula("L13", "=1/0", None, "#DIV/0!")
    sheet.write_formula("L14", "=NA()", None, "#N/A")
    sheet.write_string("L15", "dwa\nwiersze", book.add_format({"text_wrap": True}))
    sheet.write_comment("G5", "Sprawdzić kwotę", {"author": "Dział pieczy"})
    sheet.write_comment("G6", "Druga notatka", {"visible": True, "color": "#FFFFCC"})

    area = lambda column: "%s%d:%s%d" % (column, FIRST, column, LAST)
    sheet.data_validation(area("D"), {"validate": "list", "source": "=Słowniki!$A$1:$A$3", "error_title": "Błąd", "error_message": "Wybierz z listy", "input_title": "Rodzaj", "input_message": "Wybierz"})
    sheet.data_validation("E%d:F%d" % (FIRST, LAST), {"validate": "date", "criteria": "between", "minimum": datetime.date(2000, 1, 1), "maximum": datetime.date(2100, 1, 1)})
    sheet.data_validation(area("G"), {"validate": "decimal", "criteria": ">=", "value": 0, "error_type": "warning"})
    sheet.data_validation(area("C"), {"validate": "custom", "value": "=LEN(C%d)=11" % FIRST})
    sheet.conditional_format(area("G"), {"type": "cell", "criteria": ">", "value": 1500, "format": bad})
    sheet.conditional_format(area("F"), {"type": "formula", "criteria": "=$F%d<TODAY()" % FIRST, "format": bad, "stop_if_true": True})
    sheet.conditional_format(area("H"), {"type": "icon_set", "icon_style": "3_traffic_lights"})
    sheet.conditional_format(area("G"), {"type": "data_bar", "data_bar_2010": True, "bar_solid": True, "bar_negative_color": "#C00000"})
    sheet.conditional_format(area("A"), {"type": "3_color_scale"})
    sheet.conditional_format(area("C"), {"type": "duplicate", "format": bad})
    sheet.conditional_format(area("G"), {"type": "top", "value": 3, "format": good})

    sheet.repeat_rows(0, 2)
    sheet.print_area("A1:I%d" % (LAST + 1))
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.set_header("&CRejestr &D")
    sheet.set_footer("&RStrona &P z &N")
    sheet.set_h_pagebreaks([12, 20])
    sheet.freeze_panes(3, 2)
    sheet.set_column("A:A", 6)
    sheet.set_column("B:B", 28)
    sheet.set_column("D:F", 14, None, {"level": 1})
    sheet.set_column("I:I", 30, None, {"hidden": True})
    sheet.protect("haslo", {"format_cells": True, "autofilter": True, "sort": True})
    sheet.set_tab_color("#1F4E78")
    sheet.insert_image("N3", "znak.png", {"image_data": io.BytesIO(png()), "x_scale": 5, "y_scale": 5, "description": "Znak zmyślonego urzędu"})
    sheet.insert_textbox("N8", "Pole tekstowe: jak prowadzić rejestr")
    sheet.insert_button("N14", {"caption": "Przycisk"})
    sheet.add_sparkline("K7", {"range": "Rejestr!G%d:G%d" % (FIRST, LAST), "markers": True})
    sheet.add_sparkline("K8", {"range": "Rejestr!H%d:H%d" % (FIRST, LAST), "type": "column"})
    sheet.ignore_errors({"number_stored_as_text": "C%d:C%d K10:K20" % (FIRST, LAST)})

    summary.write_formula("A1", "=COUNTA(Rejestr1[Lp.])", None, COUNT)
    summary.write_formula("A2", '=SUMIFS(Rejestr1[Kwota],Rejestr1[Rodzaj],"zawodowa")', None, 12034.5)
    summary.write_formula("A3", '="tekst "&A1', None, "tekst %d" % COUNT)
    summary.write_formula("A4", "=A1>10", None, True)
    summary.write_dynamic_array_formula("C1:C3", "=_xlfn._xlws.SORT(_xlfn.UNIQUE(Rejestr!D%d:D%d))" % (FIRST, LAST), None, KINDS[1])
    summary.write_array_formula("E1:E3", "{=Rejestr!G4:G6*2}", None, 2722)
    for offset, (kind, count) in enumerate(zip(KINDS, (8, 8, 8))):
        summary.write_row(9 + offset, 0, [kind, count])
        words.write(offset, 0, kind)
    chart = book.add_chart({"type": "column"})
    chart.add_series({"name": "Liczba", "categories": "=Zestawienie!$A$10:$A$12", "values": "=Zestawienie!$B$10:$B$12", "trendline": {"type": "linear"}, "data_labels": {"value": True}})
    line = book.add_chart({"type": "line"})
    line.add_series({"values": "=Zestawienie!$B$10:$B$12", "y2_axis": True})
    chart.combine(line)
    chart.set_title({"name": "Dzieci w pieczy"})
    summary.insert_chart("G2", chart, {"description": "Wykres liczby dzieci"})
    summary.write_row("A20", ["x", "y"])
    for step in range(10):
        summary.write_row(20 + step, 0, [step, step * step])
    summary.autofilter("A20:B30")
    summary.filter_column("A", "x > 3")
    for step in range(4):
        summary.set_row(20 + step, None, None, {"hidden": True})
    summary.set_row(30, None, None, {"level": 1})
    summary.set_row(31, None, None, {"level": 2, "hidden": True})
    words.hide()
    secret.hide()
    secret.write_string(0, 0, "robocze")

    book.define_name("Stawka", "=1361.00")
    book.define_name("Słowniki!Lokalna", "=Słowniki!$A$1:$A$3")
    book.define_name("Kryterium", "=Słowniki!$A$1")
    book.set_custom_property("NrWersji", "v3")
    book.set_custom_property("Liczba", 7)
    book.set_properties({"title": "Rejestr", "author": "Zmyślony urząd", "created": MADE})
    book.close()


def with_macros(path):
    """A workbook with a macro part (a stub, see compound_file.py), a button and a sheet of one chart."""
    book = xlsxwriter.Workbook(path)
    with tempfile.TemporaryDirectory() as folder:
        stub = os.path.join(folder, "vbaProject.bin")
        with open(stub, "wb") as file:
            file.write(macro_stub())
        sheet = book.add_worksheet("Naliczenia")
        book.add_vba_project(stub)
        book.set_vba_name("ThisWorkbook")
        sheet.set_vba_name("Arkusz1")
        text = book.add_format({"num_format": "@"})
        sheet.write_row(0, 0, ["PESEL", "Rachunek", "Kwota"])
        for offset, row in enumerate(children(10)):
            sheet.write_string(1 + offset, 0, row[2], text)
            sheet.write_string(1 + offset, 1, "0" * 16 + "%010d" % row[0], text)
            sheet.write_number(1 + offset, 2, row[6])
        sheet.write_formula("C12", "=SUM(C2:C11)", None, 14211.65)
        sheet.insert_button("E2", {"macro": "Nalicz", "caption": "Nalicz", "width": 80, "height": 30})
        chartsheet = book.add_chartsheet("Wykres")
        chart = book.add_chart({"type": "pie"})
        chart.add_series({"categories": "=Naliczenia!$A$2:$A$5", "values": "=Naliczenia!$C$2:$C$5"})
        chartsheet.set_chart(chart)
        book.set_properties({"created": MADE})
        book.close()


if __name__ == "__main__":
    folder = sys.argv[1]
    register(os.path.join(folder, "xlsxwriter-register.xlsx"))
    with_macros(os.path.join(folder, "xlsxwriter-macros.xlsm"))
