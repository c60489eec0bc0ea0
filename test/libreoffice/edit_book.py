"""Opens books in LibreOffice, edits their cells as a user would, recalculates everything and prints what the cells show.

Reads a JSON list of jobs from standard input: {"book": path, "edits": [...], "save": path or null}. An edit is one of
  {"do": "set", "sheet": name, "cell": "C4", "value": number, text or null}
  {"do": "insertRows" | "deleteRows", "sheet": name, "row": zero-based, "count": n}
  {"do": "sortRows", "sheet": name, "range": "A6:C9", "column": zero-based within the range}
  {"do": "renameSheet", "sheet": name, "to": name}
Prints a JSON list: for each job {sheet name: [[value, ...], ...]}; an empty cell is null, an error {"error": code}.
"""

import json
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table.CellContentType import EMPTY, FORMULA, TEXT
from com.sun.star.table import TableSortField


def prop(name, value):
    item = PropertyValue()
    item.Name, item.Value = name, value
    return item


def start_office(profile):
    pipe = "outturn" + str(time.time()).replace(".", "")
    office = subprocess.Popen(
        ["soffice", "-env:UserInstallation=file://" + profile, "--headless", "--norestore", "--nologo", "--nodefault",
         "--accept=pipe,name=" + pipe + ";urp;"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            context = resolver.resolve("uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext")
            return office, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:  # not listening yet
            time.sleep(0.25)
    raise SystemExit("LibreOffice does not answer")


def edit(document, job):
    sheets = document.Sheets
    for step in job["edits"]:
        sheet = sheets.getByName(step["sheet"])
        do = step["do"]
        if do == "set":
            cell = sheet.getCellRangeByName(step["cell"])
            if step["value"] is None:
                cell.clearContents(1 | 2 | 4 | 16)
            elif isinstance(step["value"], str):
                cell.setString(step["value"])
            else:
                cell.setValue(step["value"])
        elif do == "insertRows":
            sheet.Rows.insertByIndex(step["row"], step["count"])
        elif do == "deleteRows":
            sheet.Rows.removeByIndex(step["row"], step["count"])
        elif do == "sortRows":
            field = TableSortField()
            field.Field, field.IsAscending = step["column"], step.get("ascending", True)
            fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
            sheet.getCellRangeByName(step["range"]).sort((prop("SortFields", fields), prop("ContainsHeader", False)))
        elif do == "renameSheet":
            sheet.Name = step["to"]
        else:
            raise SystemExit("unknown edit " + do)


def shown(cell):
    if cell.getError() != 0:
        return {"error": cell.getError()}
    if cell.Type == EMPTY:
        return None
    if cell.Type == TEXT:
        return cell.String
    if cell.Type == FORMULA and cell.FormulaResultType2 == 2:  # com.sun.star.sheet.FormulaResult.STRING
        return cell.String
    return cell.Value


def dump(document):
    result = {}
    for sheet in document.Sheets:
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        last = cursor.RangeAddress
        result[sheet.Name] = [
            [shown(sheet.getCellByPosition(column, row)) for column in range(last.EndColumn + 1)]
            for row in range(last.EndRow + 1)
        ]
    return result


def main():
    jobs = json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as profile:
        office, desktop = start_office(profile)
        try:
            results = []
            for job in jobs:
                url = uno.systemPathToFileUrl(job["book"])
                document = desktop.loadComponentFromURL(url, "_blank", 0, (prop("Hidden", True),))
                edit(document, job)
                document.calculateAll()
                results.append(dump(document))
                if job.get("save"):
                    document.storeToURL(uno.systemPathToFileUrl(job["save"]), (prop("FilterName", "Calc MS Excel 2007 XML"),))
                document.close(True)
            json.dump(results, sys.stdout, ensure_ascii=False)
        finally:
            office.terminate()
            office.wait(20)


main()
