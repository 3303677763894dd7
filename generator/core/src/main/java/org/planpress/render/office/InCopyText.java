package org.planpress.render.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.planpress.look.Faces;
import org.planpress.output.Artifact;
import org.planpress.render.office.Story.Block;
import org.planpress.render.office.Story.Cell;
import org.planpress.render.office.Story.Mark;
import org.planpress.render.office.Story.Note;
import org.planpress.render.office.Story.Paragraph;
import org.planpress.render.office.Story.Piece;
import org.planpress.render.office.Story.Table;
import org.planpress.render.office.Story.Words;

/**
 * The whole text of an edition for layout programs, as InCopy Markup Language: a story that is placed as a link, with styles of
 * paragraphs and letters by the names of those of the text document, and with an invisible mark where a thing of the plan starts,
 * named as the plan calls it, and at each paragraph.
 *
 * <p>Source: the published description of IDML, of which ICML is a part (IDML File Format Specification, CS6). Nothing here was
 * opened in a program of its makers.
 */
public final class InCopyText {

    /** The name of the file. */
    public static final String NAME = "plan.icml";

    private static final String TYPE = "application/x-incopy-icml";

    private static final String PLAIN = "CharacterStyle/" + InCopyStyles.PLAIN;
    private static final String TABLE = "TableStyle/" + InCopyStyles.TABLE;
    private static final String CELL = "CellStyle/" + InCopyStyles.CELL;
    private static final String URL = "HyperlinkURLDestination/";
    private static final String ANCHOR = "HyperlinkTextDestination/";

    /** How a plan's id is written among the words that it stands beside. */
    private static final Pattern SHOWN = Pattern.compile("\\[([^\\[\\]]+)]");

    private static final String PASSAGE = "_p_";
    private static final String ID = "PlanId";

    private final Faces faces;
    private final Story story;
    private final StringBuilder out = new StringBuilder();

    /** The names of marks by those of the text document. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private final List<String> links = new ArrayList<>();
    private int keys;
    private int tables;

    private InCopyText(Story story, Faces faces) {
        this.story = story;
        this.faces = faces;
    }

    /**
     * The story of a text document.
     *
     * @param document what {@link PlanDocument} made
     * @param title what the story is called
     * @param faces the fonts, as people install them
     */
    public static Artifact of(Artifact document, String title, Faces faces) {
        InCopyText text = new InCopyText(Story.of(OfficePackage.parts(document.bytes())), faces);
        return new Artifact(NAME, TYPE, text.written(title).getBytes(StandardCharsets.UTF_8));
    }

    private String written(String title) {
        paragraphs().forEach(this::name);
        out.append("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <?aid style="50" type="snippet" readerVersion="6.0" featureSet="513" product="8.0(370)" ?>
                <?aid SnippetType="InCopyInterchange"?>
                <Document DOMVersion="8.0" Self="plan">
                """);
        out.append(new InCopyStyles(story.styles(), faces).written());
        out.append("<Story Self=\"plan_text\" AppliedTOCStyle=\"n\" TrackChanges=\"true\" StoryTitle=\"")
                .append(Xml.escaped(title))
                .append("\" AppliedNamedGrid=\"n\">\n<StoryPreference OpticalMarginAlignment=\"false\"/>\n")
                .append("<InCopyExportOption IncludeGraphicProxies=\"true\" IncludeAllResources=\"false\"/>\n");
        List<Block> blocks = story.blocks();
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Paragraph paragraph) {
                paragraph(paragraph, at < blocks.size() - 1);
            } else {
                table((Table) blocks.get(at));
            }
        }
        out.append("</Story>\n");
        links.forEach(out::append);
        return out.append("</Document>\n").toString();
    }

    private Stream<Paragraph> paragraphs() {
        return story.blocks().stream()
                .flatMap(block -> block instanceof Paragraph paragraph
                        ? Stream.of(paragraph)
                        : ((Table) block)
                                .rows().stream().flatMap(List::stream).flatMap(cell -> cell.paragraphs().stream()));
    }

    /** A mark in front of words with an id is called by that id, unless another is; any other as in the text document. */
    private void name(Paragraph paragraph) {
        Optional<String> id = paragraph.pieces().stream()
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .filter(words -> words.style().equals(ID))
                .map(words -> SHOWN.matcher(words.text()))
                .filter(Matcher::find)
                .map(shown -> shown.group(1))
                .findFirst();
        paragraph.pieces().stream()
                .filter(Mark.class::isInstance)
                .map(piece -> ((Mark) piece).name())
                .forEach(name -> names.put(
                        name,
                        id.filter(own -> !name.startsWith(PASSAGE) && !names.containsValue(own))
                                .orElse(name)));
    }

    private void paragraph(Paragraph paragraph, boolean ends) {
        out.append("<ParagraphStyleRange AppliedParagraphStyle=\"ParagraphStyle/")
                .append(paragraph.style())
                .append('"')
                .append(paragraph.right() ? " Justification=\"RightAlign\"" : "")
                .append(paragraph.starts() ? " NumberingContinue=\"false\" NumberingStartAt=\"1\"" : "")
                .append(">\n");
        paragraph.pieces().forEach(this::piece);
        if (ends) {
            range("", "<Br/>");
        }
        out.append("</ParagraphStyleRange>\n");
    }

    private void piece(Piece piece) {
        if (piece instanceof Words words) {
            String content = "<Content>" + Xml.escaped(words.text()) + "</Content>";
            range(words.style(), words.to().map(to -> linked(to, content)).orElse(content));
        } else if (piece instanceof Mark mark) {
            String name = names.getOrDefault(mark.name(), mark.name());
            range(
                    "",
                    "<HyperlinkTextDestination Self=\"" + ANCHOR + Xml.escaped(name) + "\" Name=\"" + Xml.escaped(name)
                            + "\" Hidden=\"" + name.startsWith(PASSAGE) + "\" DestinationUniqueKey=\"" + ++keys
                            + "\"/>");
        } else {
            note((Note) piece);
        }
    }

    private void note(Note note) {
        out.append("<CharacterStyleRange AppliedCharacterStyle=\"")
                .append(PLAIN)
                .append("\" Position=\"Superscript\">\n<Footnote>\n")
                .append("<ParagraphStyleRange AppliedParagraphStyle=\"ParagraphStyle/")
                .append(note.words().style())
                .append("\">\n");
        // The number of the note, which the program counts.
        range("", "<Content><?ACE 4?></Content>");
        note.words().pieces().forEach(this::piece);
        out.append("</ParagraphStyleRange>\n</Footnote>\n</CharacterStyleRange>\n");
    }

    private void range(String style, String content) {
        out.append("<CharacterStyleRange AppliedCharacterStyle=\"")
                .append(style.isEmpty() ? PLAIN : "CharacterStyle/" + style)
                .append("\">")
                .append(content)
                .append("</CharacterStyleRange>\n");
    }

    /** Words that lead to a mark of the story or to the web; what leads to a part that is left out is plain. */
    private String linked(String to, String content) {
        boolean web = to.contains(":");
        if (!web && !names.containsKey(to)) {
            return content;
        }
        int key = ++keys;
        String name = web ? to : names.getOrDefault(to, to);
        String destination = (web ? URL + key : ANCHOR + name);
        if (web) {
            links.add("<HyperlinkURLDestination Self=\"" + URL + key + "\" Name=\"" + Xml.escaped(to)
                    + "\" DestinationURL=\"" + Xml.escaped(to) + "\" Hidden=\"false\" DestinationUniqueKey=\"" + key
                    + "\"/>\n");
        }
        links.add("<Hyperlink Self=\"Hyperlink/" + key + "\" Name=\"" + key + "\" Source=\"HyperlinkTextSource/" + key
                + "\" Visible=\"false\" DestinationUniqueKey=\"" + key + "\"><Properties><Destination type=\"object\">"
                + Xml.escaped(destination) + "</Destination></Properties></Hyperlink>\n");
        return "<HyperlinkTextSource Self=\"HyperlinkTextSource/" + key + "\" Name=\"" + key + "\" Hidden=\"false\">"
                + content + "</HyperlinkTextSource>";
    }

    private void table(Table table) {
        String self = "table" + ++tables;
        int rows = table.rows().size();
        out.append(
                        "<ParagraphStyleRange AppliedParagraphStyle=\"ParagraphStyle/TableText\">\n<CharacterStyleRange AppliedCharacterStyle=\"")
                .append(PLAIN)
                .append("\">\n<Table Self=\"")
                .append(self)
                .append("\" AppliedTableStyle=\"")
                .append(TABLE)
                .append("\" TableDirection=\"LeftToRightDirection\" HeaderRowCount=\"")
                .append(table.heads())
                .append("\" FooterRowCount=\"0\" BodyRowCount=\"")
                .append(rows - table.heads())
                .append("\" ColumnCount=\"")
                .append(table.widths().size())
                .append("\">\n");
        for (int row = 0; row < rows; row++) {
            out.append("<Row Self=\"" + self + "Row" + row + "\" Name=\"" + row + "\"/>\n");
        }
        for (int column = 0; column < table.widths().size(); column++) {
            out.append("<Column Self=\"" + self + "Column" + column + "\" Name=\"" + column + "\" SingleColumnWidth=\""
                    + InCopyStyles.plain(table.widths().get(column)) + "\"/>\n");
        }
        for (int row = 0; row < rows; row++) {
            int column = 0;
            for (Cell cell : table.rows().get(row)) {
                cell(self, row, column, cell);
                column += cell.columns();
            }
        }
        out.append("</Table>\n<Br/></CharacterStyleRange>\n</ParagraphStyleRange>\n");
    }

    private void cell(String table, int row, int column, Cell cell) {
        out.append("<Cell Self=\"" + table + "Cell" + row + "x" + column + "\" Name=\"" + column + ":" + row
                + "\" RowSpan=\"1\" ColumnSpan=\"" + cell.columns() + "\" AppliedCellStyle=\"" + CELL + "\">\n");
        for (int at = 0; at < cell.paragraphs().size(); at++) {
            paragraph(cell.paragraphs().get(at), at < cell.paragraphs().size() - 1);
        }
        out.append("</Cell>\n");
    }
}
