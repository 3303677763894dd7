package org.planpress.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The zip file that a workbook is: how much is packed into it, and the merged cells of a sheet, which the reader of cells
 * does not tell.
 */
final class WorkbookParts {

    /** A full series takes some hundred kilobytes; a million rows of empty but coloured cells just fit. */
    static final long MOST_SHEET_BYTES = 150_000_000;

    /** Words, styles and the rest are held in memory, so there must be less of them. */
    static final long MOST_OTHER_BYTES = 20_000_000;

    private static final int MOST_MERGED = 2_000;
    private static final Pattern CELL = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

    /**
     * A merged cell, with rows and columns from 1.
     *
     * @param range as spreadsheets write it: {@code A1:B1}
     */
    record Merged(int firstRow, int firstColumn, int lastRow, int lastColumn, String range) {
        boolean covers(int row, int column) {
            boolean inside = row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
            return inside && (row > firstRow || column > firstColumn);
        }
    }

    private WorkbookParts() {}

    /** Whether unpacking it takes more than any series does. It is unpacked to find out: what a zip says may be false. */
    static boolean isTooLarge(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            byte[] buffer = new byte[1 << 16];
            long sheets = MOST_SHEET_BYTES;
            long others = MOST_OTHER_BYTES;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                boolean sheet = entry.getName().startsWith("xl/worksheets/");
                boolean used = sheet
                        || entry.getName().endsWith(".xml")
                        || entry.getName().endsWith(".rels");
                long left = used ? unpacked(zip, entry, sheet ? sheets : others, buffer) : 0;
                sheets -= sheet ? left : 0;
                others -= sheet ? 0 : left;
                if (sheets < 0 || others < 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Whether it says how its numbers look; one without styles has plain numbers only. */
    static boolean hasStyles(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("xl/styles.xml") != null;
        }
    }

    /** How many bytes an entry holds; a little more than {@code most} if there are more. */
    private static long unpacked(ZipFile zip, ZipEntry entry, long most, byte[] buffer) throws IOException {
        long total = 0;
        try (InputStream bytes = zip.getInputStream(entry)) {
            for (int read = bytes.read(buffer); read >= 0 && total <= most; read = bytes.read(buffer)) {
                total += read;
            }
        }
        return total;
    }

    /**
     * What a sheet says beside its cells.
     *
     * @param merged its merged cells
     * @param emptyWords the addresses of cells that hold words, but none
     * @param hiddenColumns columns that people do not see, from 1
     * @param comments whether comments stand at its cells
     */
    record SheetParts(List<Merged> merged, Set<String> emptyWords, Set<Integer> hiddenColumns, boolean comments) {}

    /**
     * What a sheet says beside its cells.
     *
     * @param sheet the id under which the workbook's relations name it
     * @throws IOException if the sheet cannot be read, or holds what no spreadsheet program writes
     */
    static SheetParts of(Path file, String sheet) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<Merged> merged = new ArrayList<>();
            Set<Integer> hiddenColumns = new TreeSet<>();
            EmptyCells empty = new EmptyCells();
            String part = part(zip, sheet);
            XMLStreamReader xml = xml(zip, part);
            while (xml.hasNext()) {
                int event = xml.next();
                empty.read(event, xml);
                if (event == XMLStreamReader.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "col" -> hide(xml, hiddenColumns);
                        case "mergeCell" ->
                            merged(xml.getAttributeValue(null, "ref")).ifPresent(merged::add);
                        default -> {}
                    }
                }
            }
            if (merged.size() > MOST_MERGED) {
                throw new IOException("it has more than %d merged cells".formatted(MOST_MERGED));
            }
            return new SheetParts(List.copyOf(merged), empty.addresses, hiddenColumns, hasComments(zip, part));
        } catch (XMLStreamException broken) {
            throw new IOException("its XML is broken", broken);
        }
    }

    /**
     * Cells of words without words: other programs write them for nothing, and formulas give them. Only the kind of the cell
     * tells the empty words that a formula gave from a result that was never saved.
     */
    private static final class EmptyCells {
        private static final Set<String> KINDS_OF_WORDS = Set.of("str", "inlineStr");

        private final Set<String> addresses = new HashSet<>();
        private Optional<String> open = Optional.empty();
        private boolean inFormula;

        void read(int event, XMLStreamReader xml) throws IOException {
            if (event == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("c")) {
                    open = address(xml).filter(address -> isOfWords(xml));
                }
                inFormula = xml.getLocalName().equals("f");
            } else if (event == XMLStreamReader.CHARACTERS && !inFormula && !xml.isWhiteSpace()) {
                open = Optional.empty();
            } else if (event == XMLStreamReader.END_ELEMENT) {
                inFormula = false;
                if (xml.getLocalName().equals("c")) {
                    open.ifPresent(addresses::add);
                    open = Optional.empty();
                }
            }
        }

        private static boolean isOfWords(XMLStreamReader xml) {
            String kind = xml.getAttributeValue(null, "t");
            return kind != null && KINDS_OF_WORDS.contains(kind);
        }

        private static Optional<String> address(XMLStreamReader xml) throws IOException {
            String address = xml.getAttributeValue(null, "r");
            if (address != null && !CELL.matcher(address).matches()) {
                throw new IOException("there is no cell " + address);
            }
            return Optional.ofNullable(address);
        }
    }

    private static boolean hasComments(ZipFile zip, String part) throws IOException, XMLStreamException {
        int name = part.lastIndexOf('/') + 1;
        String relations = part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
        if (zip.getEntry(relations) == null) {
            return false;
        }
        XMLStreamReader xml = xml(zip, relations);
        while (xml.hasNext()) {
            String type = xml.next() == XMLStreamReader.START_ELEMENT ? xml.getAttributeValue(null, "Type") : null;
            if (type != null && type.endsWith("/comments")) {
                return true;
            }
        }
        return false;
    }

    private static void hide(XMLStreamReader xml, Set<Integer> hidden) {
        String flag = xml.getAttributeValue(null, "hidden");
        if ("1".equals(flag) || "true".equals(flag)) {
            int last = Math.min(number(xml, "max"), TableFile.MOST_COLUMNS);
            for (int column = number(xml, "min"); column <= last; column++) {
                hidden.add(column);
            }
        }
    }

    /** A number that a sheet gives; one that no sheet has if it gives none. */
    private static int number(XMLStreamReader xml, String name) {
        String words = xml.getAttributeValue(null, name);
        return words != null && words.matches("\\d{1,6}") ? Integer.parseInt(words) : TableFile.MOST_COLUMNS + 1;
    }

    private static String part(ZipFile zip, String sheet) throws IOException, XMLStreamException {
        XMLStreamReader xml = xml(zip, "xl/_rels/workbook.xml.rels");
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && sheet.equals(xml.getAttributeValue(null, "Id"))) {
                String target = xml.getAttributeValue(null, "Target");
                return target.startsWith("/") ? target.substring(1) : "xl/" + target;
            }
        }
        throw new IOException("its first sheet is missing");
    }

    /** Without document types, so that a file cannot make the reader fetch or repeat anything. */
    private static XMLStreamReader xml(ZipFile zip, String part) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException("its part " + part + " is missing");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(zip.getInputStream(entry));
    }

    private static Optional<Merged> merged(@Nullable String range) {
        String[] corners = range == null ? new String[0] : range.split(":", -1);
        if (range == null || corners.length != 2) {
            return Optional.empty();
        }
        Matcher first = CELL.matcher(corners[0]);
        Matcher last = CELL.matcher(corners[1]);
        return first.matches() && last.matches()
                ? Optional.of(new Merged(row(first), column(first), row(last), column(last), range))
                : Optional.empty();
    }

    private static int row(Matcher cell) {
        return Integer.parseInt(cell.group(2));
    }

    private static int column(Matcher cell) {
        int column = 0;
        for (char letter : cell.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column;
    }
}
