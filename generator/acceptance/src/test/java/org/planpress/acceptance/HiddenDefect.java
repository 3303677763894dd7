package org.planpress.acceptance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.planpress.acceptance.SpokenPdf.Annotation;
import org.planpress.acceptance.SpokenPdf.Element;
import org.planpress.acceptance.SpokenPdf.Words;

/**
 * What the typesetter does to a tagged PDF, and what a reader would stumble over though a validator of the format passes
 * it. Each knows how to find itself, and how to spoil a sound document with itself, so that the finding is proven.
 */
enum HiddenDefect {
    CHAPTERS_WITHOUT_TAGS {
        @Override
        List<String> in(SpokenPdf pdf) throws IOException {
            Set<COSDictionary> tagged = pdf.root().words().map(Words::page).collect(Collectors.toSet());
            List<String> found = new ArrayList<>();
            int number = 0;
            for (PDPage page : pdf.document().getPages()) {
                number++;
                if (!tagged.contains(page.getCOSObject()) && !isBlank(pdf, number)) {
                    found.add("page " + number);
                }
            }
            return found;
        }

        /** A page that only fills a sheet has nothing but what repeats on each. */
        private boolean isBlank(SpokenPdf pdf, int page) throws IOException {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(pdf.document()).length() < 150;
        }

        @Override
        void inflict(SpokenPdf sound) {
            Element document = sound.root().kids().get(0);
            drop(
                    document.dictionary(),
                    document.kids().get(document.kids().size() - 1).dictionary());
        }
    },

    CELLS_WITHOUT_PLACE {
        @Override
        List<String> in(SpokenPdf pdf) {
            return pdf.all("Table")
                    .filter(table -> widths(table).size() != 1)
                    .map(Element::toString)
                    .toList();
        }

        /** How many columns rows fill, with cells of rows above that reach into them. */
        private static List<Integer> widths(Element table) {
            List<Integer> widths = new ArrayList<>();
            Map<Integer, Integer> reaching = new HashMap<>();
            List<Element> rows = table.all("TR").toList();
            for (int at = 0; at < rows.size(); at++) {
                int width = reaching.getOrDefault(at, 0);
                for (Element cell : rows.get(at).kids()) {
                    int columns = number(cell, "ColSpan");
                    width += columns;
                    for (int below = 1; below < number(cell, "RowSpan"); below++) {
                        reaching.merge(at + below, columns, Integer::sum);
                    }
                }
                widths.add(width);
            }
            return widths.stream().distinct().toList();
        }

        private static int number(Element cell, String attribute) {
            return Integer.parseInt(cell.attribute(attribute).orElse("1"));
        }

        @Override
        void inflict(SpokenPdf sound) {
            Element row = first(sound, "TR", tr -> tr.all("TD").findAny().isPresent());
            drop(row.dictionary(), row.kids().get(row.kids().size() - 1).dictionary());
        }
    },

    LINKS_WITHOUT_WORDS {
        @Override
        List<String> in(SpokenPdf pdf) {
            return pdf.all("Link")
                    .filter(link -> link.said(COSName.ALT).isPresent()
                            || link.annotations().stream().anyMatch(HiddenDefect::isSilent))
                    .map(Element::toString)
                    .toList();
        }

        @Override
        void inflict(SpokenPdf sound) {
            first(sound, "Link", link -> true).annotations().get(0).dictionary().removeItem(COSName.CONTENTS);
        }
    },

    NOTES_WITHOUT_NAME {
        @Override
        List<String> in(SpokenPdf pdf) {
            List<String> names = pdf.all(NOTE)
                    .flatMap(note -> note.said(COSName.ID).stream())
                    .toList();
            return names.stream().distinct().count() == pdf.all(NOTE).count()
                    ? List.of()
                    : List.of(pdf.all(NOTE).count() + " notes, named " + names);
        }

        @Override
        void inflict(SpokenPdf sound) {
            first(sound, NOTE, note -> true).dictionary().removeItem(COSName.ID);
        }
    },

    ROW_HEADERS_FOR_COLUMNS {
        @Override
        List<String> in(SpokenPdf pdf) {
            return pdf.all("TR")
                    .filter(row ->
                            row.kids().stream().anyMatch(cell -> cell.type().equals("TD")))
                    .flatMap(row -> row.all("TH"))
                    .filter(header -> !header.attribute("Scope").equals(Optional.of("Row")))
                    .map(Element::toString)
                    .toList();
        }

        @Override
        void inflict(SpokenPdf sound) {
            Element row = first(
                    sound,
                    "TR",
                    tr -> tr.all("TH").findAny().isPresent()
                            && tr.all("TD").findAny().isPresent());
            COSDictionary attributes = new COSDictionary();
            attributes.setName(COSName.O, "Table");
            attributes.setName(COSName.getPDFName("Scope"), "Column");
            row.all("TH").findFirst().orElseThrow().dictionary().setItem(COSName.A, attributes);
        }
    },

    NOTES_AWAY_FROM_THEIR_CALL {
        @Override
        List<String> in(SpokenPdf pdf) {
            return pdf.all()
                    .flatMap(HiddenDefect::strayNotes)
                    .map(Element::toString)
                    .toList();
        }

        @Override
        void inflict(SpokenPdf sound) {
            Element holder = first(
                    sound,
                    ".*",
                    element ->
                            element.kids().stream().anyMatch(kid -> kid.type().matches(NOTE)));
            Element note = holder.kids().stream()
                    .filter(kid -> kid.type().matches(NOTE))
                    .findFirst()
                    .orElseThrow();
            drop(holder.dictionary(), note.dictionary());
            add(first(sound, "Sect", any -> true).dictionary(), note.dictionary());
        }
    },

    GLUED_WORDS {
        @Override
        List<String> in(SpokenPdf pdf) {
            return pdf.all("P|H[1-6]|Caption|TD|TH|Lbl|LBody")
                    .flatMap(HiddenDefect::glued)
                    .toList();
        }

        @Override
        void inflict(SpokenPdf sound) {
            // Words that end one line and words that start another become one paragraph.
            List<Element> lines = sound.all("P")
                    .filter(line -> line.kids().isEmpty()
                            && line.text().matches(".*\\p{L}")
                            && line.words().count() == 1)
                    .limit(2)
                    .toList();
            COSArray kids = new COSArray();
            lines.forEach(line -> kids.add(line.dictionary()));
            lines.forEach(line -> line.dictionary().setName(COSName.S, "Span"));
            COSDictionary paragraph = new COSDictionary();
            paragraph.setName(COSName.S, "P");
            paragraph.setItem(COSName.K, kids);
            add(first(sound, "Sect", any -> true).dictionary(), paragraph);
        }
    },

    CAPTIONS_BESIDE_TABLES {
        @Override
        List<String> in(SpokenPdf pdf) {
            List<Element> inside = pdf.all("Table|Figure")
                    .flatMap(holder -> holder.kids().stream().limit(1))
                    .filter(first -> first.type().equals("Caption"))
                    .toList();
            return pdf.all("Caption")
                    .filter(caption -> !inside.contains(caption))
                    .map(Element::toString)
                    .toList();
        }

        @Override
        void inflict(SpokenPdf sound) {
            Element table =
                    first(sound, "Table", any -> any.all("Caption").findAny().isPresent());
            COSDictionary caption = table.kids().get(0).dictionary();
            drop(table.dictionary(), caption);
            add(first(sound, "Sect", any -> true).dictionary(), caption);
        }
    },

    LISTS_WITHOUT_NUMBERING {
        @Override
        List<String> in(SpokenPdf pdf) {
            return pdf.all("L")
                    .filter(list -> list.attribute("ListNumbering").isEmpty())
                    .map(Element::toString)
                    .toList();
        }

        @Override
        void inflict(SpokenPdf sound) {
            first(sound, "L", any -> true).dictionary().removeItem(COSName.A);
        }
    },

    PAGE_NUMBERS_AS_QUOTATIONS {
        @Override
        List<String> in(SpokenPdf pdf) {
            return pdf.all("Quote").map(Element::toString).toList();
        }

        @Override
        void inflict(SpokenPdf sound) {
            first(sound, "Span", any -> true).dictionary().setName(COSName.S, "Quote");
        }
    },

    LINKS_TO_NOWHERE {
        @Override
        List<String> in(SpokenPdf pdf) {
            return pdf.all("Link")
                    .filter(link -> link.annotations().isEmpty()
                            || link.annotations().stream().anyMatch(HiddenDefect::leadsNowhere))
                    .map(Element::toString)
                    .toList();
        }

        @Override
        void inflict(SpokenPdf sound) {
            Element link = first(sound, "Link", any -> true);
            COSArray kids = new COSArray();
            kids.add(link.dictionary().getCOSArray(COSName.K).get(0));
            link.dictionary().setItem(COSName.K, kids);
        }
    },

    MARKS_OF_THE_TEMPLATES {
        @Override
        List<String> in(SpokenPdf pdf) {
            return pdf.all()
                    .filter(element -> Stream.of(COSName.ALT, COSName.E, COSName.LANG, COSName.ID, COSName.ACTUAL_TEXT)
                            .anyMatch(key -> element.said(key).orElse("").contains("@@")))
                    .map(Element::toString)
                    .toList();
        }

        @Override
        void inflict(SpokenPdf sound) {
            first(sound, "P", any -> true).dictionary().setString(COSName.E, "@@lang=cy");
        }
    },

    EMPTY_ELEMENTS {
        @Override
        List<String> in(SpokenPdf pdf) {
            return pdf.all()
                    .filter(element -> element.parts().isEmpty()
                            && !Set.of("TD", "TH", "Figure").contains(element.type()))
                    .map(Element::toString)
                    .toList();
        }

        @Override
        void inflict(SpokenPdf sound) {
            COSDictionary section = new COSDictionary();
            section.setName(COSName.S, "Sect");
            add(sound.root().kids().get(0).dictionary(), section);
        }
    };

    static final String NOTE = "Note|FENote";

    /** The places of this defect in a document. */
    abstract List<String> in(SpokenPdf pdf) throws IOException;

    /** Spoils a document, in memory, with this defect. */
    abstract void inflict(SpokenPdf sound);

    private static boolean isSilent(Annotation annotation) {
        String words = annotation.dictionary().getString(COSName.CONTENTS, "");
        return words.isBlank() || words.contains("@@");
    }

    private static boolean leadsNowhere(Annotation annotation) {
        COSDictionary action = annotation.dictionary().getCOSDictionary(COSName.A);
        return action == null || !(action.containsKey(COSName.D) || action.containsKey(COSName.URI));
    }

    /** A note's place is right after what calls it, inside a line of text. */
    private static Stream<Element> strayNotes(Element holder) {
        List<Element> kids = holder.kids();
        return kids.stream().filter(kid -> kid.type().matches(NOTE)).filter(note -> {
            int at = kids.indexOf(note);
            boolean called = at > 0 && kids.get(at - 1).all("Link").findAny().isPresent();
            return !called || !holder.type().equals("Span");
        });
    }

    /** Where one line ends and the next starts without a space between the words. */
    private static Stream<String> glued(Element block) {
        List<Words> words = new ArrayList<>();
        collect(block, words);
        List<String> found = new ArrayList<>();
        for (int at = 1; at < words.size(); at++) {
            Words before = words.get(at - 1);
            Words after = words.get(at);
            boolean newLine = !before.page().equals(after.page()) || Math.abs(before.last() - after.first()) > 4;
            if (newLine
                    && before.text().matches("(?s).*[\\p{L}\\p{N}.,;:)]")
                    && after.text().matches("(?s)[\\p{L}\\p{N}(].*")) {
                found.add(before.text() + "|" + after.text());
            }
        }
        return found.stream();
    }

    private static void collect(Element element, List<Words> words) {
        for (SpokenPdf.Part part : element.parts()) {
            if (part instanceof Words one && !one.text().isEmpty()) {
                words.add(one);
            } else if (part instanceof Element kid && kid.type().matches("Span|Link|Reference|Code")) {
                collect(kid, words);
            }
        }
    }

    private static Element first(SpokenPdf pdf, String type, Predicate<Element> which) {
        return pdf.all(type).filter(which).findFirst().orElseThrow();
    }

    private static void drop(COSDictionary parent, COSDictionary kid) {
        COSArray kept = new COSArray();
        for (COSBase each : parent.getCOSArray(COSName.K)) {
            if (!each.equals(kid) && !(each instanceof COSObject object && kid.equals(object.getObject()))) {
                kept.add(each);
            }
        }
        parent.setItem(COSName.K, kept);
    }

    private static void add(COSDictionary parent, COSDictionary kid) {
        parent.getCOSArray(COSName.K).add(kid);
        kid.setItem(COSName.P, parent);
    }
}
