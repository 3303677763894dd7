"""Twenty changes to a text document, made in LibreOffice: soffice listens on port 2002, and this says what a person would do.

Use: python3 changes.py plan.docx returned.docx
"""

import os
import re
import sys
import zipfile
import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK


def named(name, value):
    made = PropertyValue()
    made.Name = name
    made.Value = value
    return made


def address(path):
    return uno.systemPathToFileUrl(os.path.abspath(path))


# LibreOffice saves the file once more after this: soffice --headless --convert-to docx returned.docx.commented.docx
COMMENTS = {"no one to ask for help": "Is this still so?", "The Panel noted the charter.": "It agreed to it."}
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def commented(path):
    """The document with comments, put in as Word writes them: LibreOffice without a screen crashes when it makes one."""
    source = zipfile.ZipFile(path)
    other = path + ".commented.docx"
    notes = ""
    with zipfile.ZipFile(other, "w") as target:
        for name in source.namelist():
            part = source.read(name).decode("utf-8") if name.endswith((".xml", ".rels")) else source.read(name)
            if name == "word/document.xml":
                for number, (words, said) in enumerate(COMMENTS.items()):
                    run = re.search("<w:r>(?:(?!</w:r>).)*" + words + "</w:t></w:r>", part, re.DOTALL).group()
                    part = part.replace(run, f'<w:commentRangeStart w:id="{number}"/>{run}<w:commentRangeEnd'
                                             f' w:id="{number}"/><w:r><w:commentReference w:id="{number}"/></w:r>')
                    notes += (f'<w:comment w:id="{number}" w:author="A reader" w:date="2026-01-31T12:00:00Z"><w:p><w:r>'
                              f"<w:t>{said}</w:t></w:r></w:p></w:comment>")
            elif name == "[Content_Types].xml":
                part = part.replace("</Types>", f'<Override PartName="/word/comments.xml" ContentType="{WORD}comments+xml"/></Types>')
            elif name == "word/_rels/document.xml.rels":
                part = part.replace("</Relationships>", f'<Relationship Id="comments" Type="{RELATIONS}comments" Target="comments.xml"/></Relationships>')
            target.writestr(name, part)
        target.writestr("word/comments.xml", '<?xml version="1.0" encoding="UTF-8"?><w:comments xmlns:w='
                        '"http://schemas.openxmlformats.org/wordprocessingml/2006/main">' + notes + "</w:comments>")
    return other


context = uno.getComponentContext()
resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
office = resolver.resolve("uno:socket,host=127.0.0.1,port=2002;urp;StarOffice.ComponentContext")
desktop = office.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", office)
document = desktop.loadComponentFromURL(address(sys.argv[1]), "_blank", 0, (named("Hidden", True),))
body = document.Text


def found(words):
    search = document.createSearchDescriptor()
    search.SearchString = words
    search.SearchCaseSensitive = True
    place = document.findFirst(search)
    if place is None:
        raise SystemExit("not in the document: " + words)
    return place


def replace(words, others):
    found(words).String = others


def heading(words, others):
    """The contents say the words of a heading before it."""
    search = document.createSearchDescriptor()
    search.SearchString = words
    places = document.findAll(search)
    places.getByIndex(places.Count - 1).String = others


def insert_after(words, more):
    place = found(words)
    place.Text.insertString(place.End, more, False)


def paragraph_after(words, more):
    place = found(words)
    cursor = place.Text.createTextCursorByRange(place.End)
    cursor.gotoEndOfParagraph(False)
    place.Text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
    place.Text.insertString(cursor, more, False)


def remove_paragraph(words):
    place = found(words)
    cursor = place.Text.createTextCursorByRange(place)
    cursor.gotoStartOfParagraph(False)
    cursor.gotoEndOfParagraph(True)
    cursor.goRight(1, True)
    cursor.String = ""


def split_after(words):
    place = found(words)
    place.Text.insertControlCharacter(place.End, PARAGRAPH_BREAK, False)


# With changes tracked, as the document asks for.
document.RecordChanges = True
replace("the town to be safe", "the whole town to be safe")
replace("Fewer do so at night", "Far fewer do so at night")
insert_after("dark streets", " and lanes")
replace("eleven at night", "ten at night")
replace("closed in 2019", "closed in 2018")
remove_paragraph("They also asked for buses")
paragraph_after("Nothing here takes money from schools", "We will report back in a year.")
replace("The building still belongs to the council", "The building now belongs to the college")
replace("Widen the charter", "Widen the night charter")
replace("We will bring more venues", "We will bring all venues")

# And without.
document.RecordChanges = False
replace("Fewer people are hurt", "No one is hurt")
replace("Reduce the number of people who are injured", "Reduce how many people are injured")
replace("More light", "Better light")
replace("everybody", "nearly everybody")
replace("What the town told us", "What people told us")
heading("Where we start", "How things are")
replace("Anti-social behaviour", "Antisocial behaviour")
split_after("Young people want places where they can be.")
replace("One published result", "One result")

document.storeToURL(address(sys.argv[2]), (named("FilterName", "MS Word 2007 XML"),))
document.close(True)
commented(sys.argv[2])
