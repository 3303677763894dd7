package org.planpress.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, for what no writer of spreadsheets would write. */
public final class RawWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private RawWorkbook() {}

    /**
     * Writes a workbook of one sheet.
     *
     * @param sheet what stands inside {@code <worksheet>}, in pieces
     */
    public static Path write(Path file, Iterable<String> sheet) throws IOException {
        return write(file, "", "", sheet);
    }

    /**
     * Writes a workbook of one sheet.
     *
     * @param properties what stands before the sheets in {@code <workbook>}
     * @param styles what stands inside {@code <styleSheet>}
     * @param sheet what stands inside {@code <worksheet>}, in pieces
     */
    public static Path write(Path file, String properties, String styles, Iterable<String> sheet) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"%scontent-types\">".formatted(PACKAGE)
                        + override("/xl/workbook.xml", "sheet.main+xml")
                        + override("/xl/styles.xml", "styles+xml")
                        + "</Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\">".formatted(MAIN, OFFICE)
                        + properties
                        + "<sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"%srelationships\">".formatted(PACKAGE)
                        + "<Relationship Id=\"rId1\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                                .formatted(OFFICE)
                        + "</Relationships>");
        parts.put("xl/styles.xml", "<styleSheet xmlns=\"%s\">%s</styleSheet>".formatted(MAIN, styles));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                write(zip, part.getValue());
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            write(zip, "<worksheet xmlns=\"%s\">".formatted(MAIN));
            for (String piece : sheet) {
                write(zip, piece);
            }
            write(zip, "</worksheet>");
            zip.closeEntry();
        }
        return file;
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"%s\" ContentType=\"%s%s\"/>".formatted(part, SHEET_TYPE, type);
    }

    private static void write(ZipOutputStream zip, String piece) throws IOException {
        zip.write(piece.getBytes(StandardCharsets.UTF_8));
    }
}
