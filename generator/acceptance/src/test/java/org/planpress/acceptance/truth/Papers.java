package org.planpress.acceptance.truth;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.planpress.acceptance.SpokenPdf;
import org.planpress.acceptance.SpokenPdf.Element;

/** The text of documents: prints, presentations, the text for office suites, plain text. */
final class Papers {

    private Papers() {}

    /** The pieces of text of all documents of a site; of several prints of one text the plain one. */
    static List<Block> read(Path site) throws IOException {
        List<Block> blocks = new ArrayList<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = site.relativize(file).toString();
                if (name.endsWith(".pdf") && !name.matches("plan-(large-print|ua2|press)\\.pdf")) {
                    pdf("!" + name, file, blocks);
                } else if (name.endsWith(".pptx")) {
                    slides("!" + name, file, blocks);
                } else if (name.equals("plan.txt")) {
                    lines("!" + name, Files.readString(file), blocks);
                } else if (name.equals("design-pack.zip")) {
                    pack(file, blocks);
                }
            }
        }
        return blocks;
    }

    private static void pdf(String name, Path file, List<Block> blocks) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (Element element : SpokenPdf.of(document).all().toList()) {
                if (element.type().matches("P|H\\d?|LBody|Lbl|TD|TH|Caption|Figure")) {
                    add(name, "pdf", element.line(), blocks);
                }
                if (element.type().equals("TR")) {
                    row(
                            name,
                            element.kids().stream()
                                    .map(Element::text)
                                    .map(Papers::flat)
                                    .toList(),
                            blocks);
                }
            }
        }
    }

    private static void lines(String name, String text, List<Block> blocks) {
        for (String paragraph : text.split("\n(?=\\s*\n|\\S)", -1)) {
            add(name, "txt", paragraph, blocks);
        }
    }

    private static void slides(String name, Path file, List<Block> blocks) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XMLSlideShow show = new XMLSlideShow(in)) {
            for (XSLFSlide slide : show.getSlides()) {
                for (XSLFShape shape : slide.getShapes()) {
                    shape(name, shape, blocks);
                }
                XSLFNotes notes = slide.getNotes();
                if (notes != null) {
                    for (XSLFShape shape : notes.getShapes()) {
                        shape(name, shape, blocks);
                    }
                }
            }
        }
    }

    private static void shape(String name, XSLFShape shape, List<Block> blocks) {
        if (shape instanceof XSLFTextShape text) {
            text.getTextParagraphs().forEach(paragraph -> add(name, "slide", paragraph.getText(), blocks));
        } else if (shape instanceof XSLFTable table) {
            for (XSLFTableRow row : table.getRows()) {
                List<String> cells = row.getCells().stream()
                        .map(XSLFTableCell::getText)
                        .map(Papers::flat)
                        .toList();
                row(name, cells, blocks);
            }
        }
    }

    private static void pack(Path file, List<Block> blocks) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = "!pack/" + entry.getName();
                if (entry.getName().endsWith(".docx")) {
                    document(name, new XWPFDocument(new java.io.ByteArrayInputStream(zip.readAllBytes())), blocks);
                } else if (entry.getName().matches(".*charts/.*\\.txt|.*README.*\\.txt")) {
                    String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    for (String paragraph : text.split("\n\\s*\n", -1)) {
                        add(name, "pack", paragraph, blocks);
                    }
                }
            }
        }
    }

    private static void document(String name, XWPFDocument document, List<Block> blocks) throws IOException {
        try (document) {
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                add(name, "docx", paragraph.getText(), blocks);
            }
            for (XWPFTable table : document.getTables()) {
                for (XWPFTableRow row : table.getRows()) {
                    row(
                            name,
                            row.getTableCells().stream()
                                    .map(XWPFTableCell::getText)
                                    .map(Papers::flat)
                                    .toList(),
                            blocks);
                }
            }
        }
    }

    private static void row(String name, List<String> cells, List<Block> blocks) {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                blocks.add(new Block(name, "cell", "", cell, cells.get(0), "", "", cells));
            }
        }
    }

    private static void add(String name, String tag, String text, List<Block> blocks) {
        String words = flat(text);
        if (!words.isEmpty()) {
            blocks.add(new Block(name, tag, "", words, "", "", "", List.of()));
        }
    }

    private static String flat(String text) {
        return Html.plain(text).replace("\u00ad", "").replaceAll("\\s+", " ").strip();
    }
}
