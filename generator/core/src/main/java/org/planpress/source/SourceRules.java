package org.planpress.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Set;
import org.planpress.finding.Finding;
import org.planpress.finding.Rule;
import org.planpress.finding.SourceLocation;

/** What can be wrong with a file before anybody looks at its meaning. */
public final class SourceRules {

    static final Rule TOO_LARGE = Rule.error(
            "file-too-large",
            "A file is larger than a person could have written.",
            "Split the file; keep in a series one row for each period and area.",
            "a glossary.yml of 50 MB, a spreadsheet of 1,000,000 rows");
    static final Rule NOT_UTF8 = Rule.error(
            "not-utf-8",
            "A file is not in the UTF-8 encoding, so some of its letters cannot be read.",
            "Save the file as UTF-8; every editor has a setting for it.",
            "a file saved as Windows-1252");
    /** A character that nobody sees. */
    public static final Rule CONTROL_CHARACTER = Rule.error(
            "control-character",
            "A file holds a character that cannot be seen and has no place in text.",
            "Delete the character; it often comes with text pasted from a PDF.",
            "text with a NUL character");

    static final Rule UNREADABLE = Rule.error(
            "unreadable-file",
            "A file cannot be read, is a link to somewhere else, or went away while the plan was read.",
            "Check its permissions; put a copy in place of a link; build again if somebody was changing files.",
            "a symbolic link in the content folder");
    static final Rule TWO_OF_ONE_NAME = Rule.error(
            "two-of-one-name",
            "Two files of a folder have the same name for every reader, and only their systems spell it in two ways; or their"
                    + " names differ in capitals only, and most systems keep one of them.",
            "Delete one of them, or give it another name.",
            "tŷ.pdf from a Mac beside tŷ.pdf from Windows");
    static final Rule TAB = Rule.error(
            "yaml-tab",
            "A line is indented with a tab; YAML allows only spaces.",
            "Replace the tab with two spaces for each level.",
            "a tab before a field's name");
    static final Rule UNCLOSED_QUOTE = Rule.error(
            "yaml-unclosed-quote",
            "A quotation mark opens a value and none closes it.",
            "Put the same mark at the end of the value.",
            "title: \"Reduce violence");
    static final Rule SYNTAX = Rule.error(
            "yaml-syntax",
            "A file does not follow the rules of YAML.",
            "Compare the indentation with the lines above; put a value that contains ': ' or ' #' in quotes.",
            "title: Priority 1: safer streets");
    static final Rule DUPLICATE_KEY = Rule.error(
            "duplicate-key",
            "A field is given twice in one place, so one of the values would be lost.",
            "Keep the right one.",
            "title: A\ntitle: B");
    static final Rule TOO_DEEP = Rule.error(
            "yaml-too-deep",
            "Lists and fields are nested deeper than any field of a plan.",
            "Flatten the structure; the reference of fields shows the form.",
            "[[[[[[ … ]]]]]]");
    static final Rule ALIAS = Rule.error(
            "yaml-alias",
            "A file uses a YAML anchor, alias, tag or merge key, which plan files do without.",
            "Write the value out where it is needed.",
            "partners: *everyone");
    static final Rule SEVERAL_DOCUMENTS = Rule.error(
            "yaml-several-documents",
            "A file holds a second document after a line of three hyphens.",
            "Move the second part to a file of its own.",
            "a second --- line in glossary.yml");
    static final Rule EMPTY_FILE =
            Rule.error("empty-file", "A file holds nothing.", "Fill it in, or delete it.", "an empty funding.yml");
    static final Rule FRONT_MATTER = Rule.error(
            "front-matter",
            "A Markdown file does not start with its fields between two lines of three hyphens.",
            "Start the file with ---, its title and its other fields, and --- again.",
            "a section that starts with its text");
    static final Rule UNKNOWN_FILE = Rule.warning(
            "unknown-file",
            "A file is not one that a plan is made of, so nothing uses it.",
            "Check its name and its folder; move pictures and documents to assets/.",
            "fundings.yml in place of funding.yml");

    static final Rule CONFLICT = Rule.error(
            "conflict-marker",
            "A line marks a conflict of two versions that somebody still has to decide.",
            "Keep one of the two versions, and delete the marks.",
            "<<<<<<< HEAD");
    static final Rule HASH = Rule.error(
            "lost-after-hash",
            "After a blank, # starts a remark in YAML, so that the rest of a value is not read.",
            "Put the value in quotation marks; put a blank after the # of a remark.",
            "text: We will answer letter #12");
    static final Rule CUT_VALUE = Rule.error(
            "cut-value",
            "Between braces or square brackets a comma ends a value, so that the rest of it is read as a field or an item.",
            "Put the whole value in quotation marks.",
            "{title: Survey, value: £180,000}");
    static final Rule JOINED_ITEM = Rule.error(
            "joined-item",
            "An item of a list starts further right than those above it, so that it is read as a part of the last of them.",
            "Start it in the same column as the other items.",
            "partners:\n  - Wiltshire Police\n    - Swindon Borough Council");

    static final Rule CSV_SYNTAX = Rule.error(
            "csv-syntax",
            "A row of a CSV file has a quotation mark that opens a cell and none that closes it.",
            "Put the whole cell in quotation marks, and double those inside it.",
            "2023-10,12,\"a note without an end");
    static final Rule SEVERAL_SHEETS = Rule.error(
            "several-sheets",
            "A workbook holds data on more than one sheet, so nobody can say which of them is meant.",
            "Keep one sheet, or save the right one as a CSV file.",
            "figures on Sheet1, and working on Sheet2");

    /** The rules about some characters of a value or text, which is read all the same. */
    public static final Set<Rule> OF_CHARACTERS = Set.of(CONTROL_CHARACTER, HASH);

    private SourceRules() {}

    /**
     * A file that was listed and cannot be read.
     *
     * @param shown the file as findings name it
     */
    public static Finding unread(String shown, IOException why) {
        return why instanceof NoSuchFileException || why instanceof FileNotFoundException
                ? gone(shown)
                : UNREADABLE.at(
                        SourceLocation.startOf(shown),
                        "the file cannot be read (%s)".formatted(why.getClass().getSimpleName()));
    }

    static Finding gone(String shown) {
        return UNREADABLE
                .at(SourceLocation.startOf(shown), "this file was there when the folder was listed, and is gone")
                .withHint("build again when nobody is changing files any more");
    }

    /** All rules of this stage, for the reference. */
    public static List<Rule> all() {
        return List.of(
                TOO_LARGE,
                NOT_UTF8,
                CONTROL_CHARACTER,
                CUT_VALUE,
                JOINED_ITEM,
                UNREADABLE,
                TWO_OF_ONE_NAME,
                TAB,
                UNCLOSED_QUOTE,
                SYNTAX,
                DUPLICATE_KEY,
                TOO_DEEP,
                ALIAS,
                SEVERAL_DOCUMENTS,
                EMPTY_FILE,
                FRONT_MATTER,
                UNKNOWN_FILE,
                CONFLICT,
                HASH,
                CSV_SYNTAX,
                SEVERAL_SHEETS);
    }
}
