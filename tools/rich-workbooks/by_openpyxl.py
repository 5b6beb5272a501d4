"""A workbook as openpyxl spells it, with the days of 1904. Usage: python3 tools/rich-workbooks/by_openpyxl.py FOLDER"""

import datetime
import io
import os
import sys

from openpyxl import Workbook
from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.chart.trendline import Trendline
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import ColorScaleRule, DataBarRule, FormulaRule, IconSetRule
from openpyxl.styles import Font, PatternFill, Protection
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.table import Table, TableStyleInfo

from invented import HEADERS, IDENTIFIERS, KINDS, children, png

COUNT = 20
FIRST = 4
LAST = FIRST + COUNT - 1


def register(path):
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    sheet.title = "Rejestr & spis"
    sheet["A1"] = "Rejestr dzieci (dane zmyślone)"
    sheet["A1"].font = Font(bold=True, size=14, strike=True)
    sheet.merge_cells("A1:I1")
    for column, header in enumerate(HEADERS, 1):
        sheet.cell(FIRST - 1, column, header)
    for offset, row in enumerate(children(COUNT)):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(FIRST + offset, column, value)
            if column in (5, 6):
                cell.number_format = "dd/mm/yyyy"
            if column == 3:
                cell.number_format = "@"
            if column == 7:
                cell.number_format = '#,##0.00\\ "zł"'
                cell.protection = Protection(locked=False)
    table = Table(displayName="Dzieci", ref="A%d:I%d" % (FIRST - 1, LAST))
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight9", showRowStripes=True)
    sheet.add_table(table)
    for offset, identifier in enumerate(IDENTIFIERS):
        cell = sheet.cell(FIRST + offset, 11, identifier)
        cell.data_type = "s"
        cell.number_format = "@"
    sheet["L4"] = True
    sheet["L5"] = "#N/A"
    sheet["L6"] = datetime.datetime(2026, 5, 17, 13, 45)
    sheet["L7"] = datetime.time(8, 30)
    sheet["L8"] = "=SUM(G%d:G%d)" % (FIRST, LAST)
    sheet["L9"] = "dwa\nwiersze"
    sheet["L10"] = 12345678901234567890.0
    sheet.formula_attributes = getattr(sheet, "formula_attributes", {})
    sheet["L11"] = "=G4:G5*2"
    sheet.formula_attributes["L11"] = {"t": "array", "ref": "L11:L12"}
    sheet["K20"].hyperlink = "https://example.org/"
    sheet["K20"] = "strona"
    comment = Comment("Notatka: dziecko u dziadków", "Dział pieczy", height=60, width=160)
    sheet["B5"].comment = comment
    sheet["G7"].comment = Comment("Kwota do sprawdzenia", "Kasa")

    words = book.create_sheet("Słowniki")
    words.sheet_state = "veryHidden"
    for offset, kind in enumerate(KINDS, 1):
        words.cell(offset, 1, kind)
    listed = DataValidation(type="list", formula1="Słowniki!$A$1:$A$3", allow_blank=True, showErrorMessage=True, errorTitle="Błąd", error="Wybierz z listy")
    listed.add("D%d:D%d" % (FIRST, LAST))
    sheet.add_data_validation(listed)
    whole = DataValidation(type="whole", operator="between", formula1="0", formula2="9")
    whole.add("H%d:H%d" % (FIRST, LAST))
    sheet.add_data_validation(whole)
    area = lambda column: "%s%d:%s%d" % (column, FIRST, column, LAST)
    sheet.conditional_formatting.add(area("G"), DataBarRule("min", None, "max", None, color="FF638EC6"))
    sheet.conditional_formatting.add(area("H"), IconSetRule("3Arrows", "percent", [0, 33, 67]))
    sheet.conditional_formatting.add(area("A"), ColorScaleRule("min", None, "FFF8696B", "max", None, "FF63BE7B"))
    sheet.conditional_formatting.add(area("F"), FormulaRule(["$F%d<TODAY()" % FIRST], fill=PatternFill(bgColor="FFF8CBAD")))

    bars = BarChart()
    bars.title = "Kwoty"
    bars.add_data(Reference(sheet, min_col=7, min_row=FIRST - 1, max_row=FIRST + 5), titles_from_data=True)
    bars.series[0].trendline = Trendline()
    lines = LineChart()
    lines.add_data(Reference(sheet, min_col=8, min_row=FIRST - 1, max_row=FIRST + 5), titles_from_data=True)
    lines.y_axis.axId = 200
    lines.y_axis.crosses = "max"
    bars += lines
    sheet.add_chart(bars, "N2")
    sheet.add_image(Image(io.BytesIO(png(12))), "N20")

    sheet.freeze_panes = "C4"
    sheet.auto_filter.ref = None
    words.auto_filter.ref = "A1:A3"
    sheet.print_title_rows = "1:3"
    sheet.print_area = "A1:I%d" % LAST
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.sheet_properties.tabColor = "FF00B050"
    sheet.oddHeader.center.text = "Rejestr"
    sheet.oddFooter.right.text = "Strona &P z &N"
    sheet.row_breaks.append(Break(id=12))
    sheet.col_breaks.append(Break(id=9))
    sheet.column_dimensions["B"].width = 30
    sheet.column_dimensions.group("E", "F", outline_level=1, hidden=True)
    sheet.row_dimensions.group(8, 10, outline_level=1)
    sheet.row_dimensions[11].hidden = True
    sheet.protection.sheet = True
    sheet.protection.password = "haslo"
    book.security = WorkbookProtection(lockStructure=True)
    book.defined_names.append(DefinedName("Stawka", attr_text="1361.00"))
    book.defined_names.append(DefinedName("Lokalna", localSheetId=1, attr_text="'Słowniki'!$A$1:$A$3"))
    book.properties.creator = "Zmyślony urząd"
    book.properties.created = datetime.datetime(2026, 1, 2, 3, 4, 5)
    book.save(path)


if __name__ == "__main__":
    register(os.path.join(sys.argv[1], "openpyxl-register.xlsx"))
