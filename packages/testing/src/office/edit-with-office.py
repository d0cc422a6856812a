"""Opens a file in LibreOffice, replaces words as a person would, and saves it as DOCX.

edit-with-office.py SOURCE TARGET EDITS PROFILE
EDITS is a JSON file: a list of pairs, what stands there and what shall. PROFILE is a folder for LibreOffice.
"""

import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

SOURCE, TARGET, EDITS, PROFILE = sys.argv[1:5]


def property_value(name, value):
    made = PropertyValue()
    made.Name = name
    made.Value = value
    return made


def connected(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(120):
        try:
            return resolver.resolve(
                f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"
            )
        except Exception:
            time.sleep(0.5)
    sys.exit("LibreOffice does not answer")


pipe = f"phoihop{os.getpid()}"
office = subprocess.Popen(
    [
        "soffice",
        f"-env:UserInstallation=file://{PROFILE}",
        "--headless",
        "--norestore",
        f"--accept=pipe,name={pipe};urp",
    ],
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
)
context = connected(pipe)
desktop = context.ServiceManager.createInstanceWithContext(
    "com.sun.star.frame.Desktop", context
)
document = desktop.loadComponentFromURL(
    f"file://{SOURCE}", "_blank", 0, (property_value("Hidden", True),)
)
with open(EDITS, encoding="utf-8") as file:
    edits = json.load(file)
missed = []
for before, after in edits:
    search = document.createReplaceDescriptor()
    search.SearchString = before
    search.ReplaceString = after
    search.SearchCaseSensitive = True
    if document.replaceAll(search) != 1:
        missed.append(before)
document.storeToURL(
    f"file://{TARGET}", (property_value("FilterName", "MS Word 2007 XML"),)
)
document.close(True)
try:
    desktop.terminate()
except Exception:
    pass
office.wait(60)
sys.exit(f"not found once: {missed}" if missed else 0)
