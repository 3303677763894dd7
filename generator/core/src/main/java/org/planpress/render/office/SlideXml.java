package org.planpress.render.office;

import java.util.List;
import java.util.Optional;
import org.planpress.look.LogoImage;
import org.planpress.render.office.DeckSlide.Layout;
import org.planpress.render.office.DeckSlide.Line;
import org.planpress.render.office.OfficeMessage.Label;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.frame.PriorityMark;
import org.planpress.words.Voice;

/** A slide as the file has it: its title first, then the places of its layout in reading order. */
final class SlideXml {

    private static final int UNIT = 9525;
    private static final int LOGO_WIDEST = 200;
    private static final int LOGO_HIGHEST = 72;
    private static final int BESIDE_CHART = 240;
    private static final int KICKER_BESIDE_MARK = 156;

    private static final String NAMES = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
    private static final String EMPTY_GROUP =
            "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>";

    private final Voice voice;
    private final OfficeLook look;
    private final DeckSlide slide;
    private final SlideRuns runs;
    private final String language;
    private final StringBuilder out = new StringBuilder();
    private int id = 1;

    private SlideXml(Voice voice, OfficeLook look, DeckSlide slide, SlideRuns runs, String language) {
        this.voice = voice;
        this.look = look;
        this.slide = slide;
        this.runs = runs;
        this.language = Xml.escaped(language);
    }

    /**
     * The slide.
     *
     * @param runs give its words
     * @param foot what stands at its foot
     * @param number its number, for readers that do not count
     * @param chart the id of its chart in the file, if it has one
     * @param logo the id of the mark of the office in the file, if the slide shows it
     */
    static String of(
            Voice voice,
            OfficeLook look,
            DeckSlide slide,
            SlideRuns runs,
            String language,
            String foot,
            int number,
            Optional<String> chart,
            Optional<String> logo) {
        return new SlideXml(voice, look, slide, runs, language).whole(foot, number, chart, logo);
    }

    /** What a speaker can say to a slide. */
    static String notes(List<String> words, SlideRuns runs, String language) {
        StringBuilder text = new StringBuilder();
        words.forEach(line -> text.append("<a:p>")
                .append(runs.of(line, Xml.escaped(language), ""))
                .append("</a:p>"));
        return "<p:notes " + NAMES + "><p:cSld><p:spTree>" + EMPTY_GROUP
                + "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\""
                + " noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>"
                + "<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr>"
                + "<p:ph type=\"body\" sz=\"quarter\" idx=\"3\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>"
                + text
                + "</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>";
    }

    private String whole(String foot, int number, Optional<String> chart, Optional<String> logo) {
        boolean cover = slide.layout() == Layout.COVER;
        String size = slide.layout()
                .sizeOf(slide.title())
                .map(points -> " sz=\"" + points * 100 + "\"")
                .orElse("");
        place(
                voice.say(Label.DECK_TITLE),
                cover ? "type=\"ctrTitle\"" : "type=\"title\"",
                "",
                paragraph("", run(slide.title(), size)));
        if (!slide.kicker().isEmpty()) {
            place(
                    voice.say(Label.DECK_KICKER),
                    "type=\"body\" idx=\"10\"",
                    kickerPlace(),
                    paragraph("", run(slide.kicker(), "")));
        }
        slide.mark().ifPresent(this::mark);
        logo.ifPresent(relation -> look.logo().ifPresent(image -> logo(image, relation)));
        rules();
        for (int at = 0; at < slide.columns().size(); at++) {
            String kind = cover ? "type=\"subTitle\" idx=\"1\"" : "type=\"body\" idx=\"" + (at + 1) + "\"";
            place(
                    voice.say(Label.DECK_TEXT) + " " + (at + 1),
                    kind,
                    textPlace(at),
                    paragraphs(slide.columns().get(at)));
        }
        slide.chart().ifPresent(figure -> {
            place(
                    voice.say(Label.DECK_SHOWN),
                    "type=\"body\" idx=\"3\"",
                    "",
                    paragraph("", run(figure.subtitle(), "")));
            chart.ifPresent(relation -> chart(figure, relation));
        });
        place(voice.say(Label.DECK_FOOTER), "type=\"ftr\" sz=\"quarter\" idx=\"11\"", "", paragraph("", small(foot)));
        place(
                voice.say(Label.DECK_NUMBER),
                "type=\"sldNum\" sz=\"quarter\" idx=\"12\"",
                "",
                paragraph(
                        "",
                        "<a:fld id=\"{5F1C0A52-0C51-4A5E-9D7B-5A4C3B1E0D01}\" type=\"slidenum\"><a:rPr lang=\""
                                + language + "\"/><a:t>" + number + "</a:t></a:fld>"));
        return "<p:sld " + NAMES + "><p:cSld><p:spTree>" + EMPTY_GROUP + out
                + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>";
    }

    /** A line over each box, in the colour of its priority. */
    private void rules() {
        if (slide.layout() != Layout.BOXES) {
            return;
        }
        String colour = slide.mark().map(mark -> look.paint(mark.look())).orElse("<a:schemeClr val=\"tx1\"/>");
        int y = slide.layout().underTitle(slide.title());
        int width = slide.layout().textWidth();
        for (int at = 0; at < slide.columns().size(); at++) {
            out.append(decoration("Rule"))
                    .append("<p:spPr>")
                    .append(frame("a", at % 2 == 0 ? 64 : 64 + 1152 - width, y + at / 2 * Layout.NEXT_BOX, width, 4))
                    .append("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:solidFill>")
                    .append(colour)
                    .append("</a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>");
        }
    }

    private String kickerPlace() {
        return slide.mark().isEmpty() ? "" : frame("a", KICKER_BESIDE_MARK, 48, 1060, 40);
    }

    /** Words follow the title, however long that is. */
    private String textPlace(int column) {
        if (slide.layout() == Layout.COVER) {
            return "";
        }
        int y = slide.layout().underTitle(slide.title());
        int width = slide.layout().textWidth();
        if (slide.layout() == Layout.BOXES) {
            int down = y + 12 + column / 2 * Layout.NEXT_BOX;
            int high = slide.columns().size() > 2 ? Layout.BOX : 2 * Layout.BOX;
            return frame("a", column % 2 == 0 ? 64 : 64 + 1152 - width, down, width, high);
        }
        if (slide.layout() == Layout.CHART) {
            return frame("a", 64 + 1152 - width, BESIDE_CHART, width, Layout.BOTTOM - BESIDE_CHART);
        }
        return frame("a", column == 0 ? 64 : 64 + 1152 - width, y, width, Layout.BOTTOM - y);
    }

    private static String frame(String prefix, int x, int y, int width, int height) {
        return "<" + prefix + ":xfrm><a:off x=\"" + x * UNIT + "\" y=\"" + y * UNIT + "\"/><a:ext cx=\"" + width * UNIT
                + "\" cy=\"" + height * UNIT + "\"/></" + prefix + ":xfrm>";
    }

    private void place(String name, String kind, String frame, String text) {
        out.append("<p:sp><p:nvSpPr><p:cNvPr id=\"")
                .append(++id)
                .append("\" name=\"")
                .append(Xml.escaped(name))
                .append("\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph ")
                .append(kind)
                .append("/></p:nvPr></p:nvSpPr><p:spPr>")
                .append(frame)
                .append("</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>")
                .append(text)
                .append("</p:txBody></p:sp>");
    }

    private String paragraphs(List<Line> lines) {
        if (lines.isEmpty()) {
            return "<a:p><a:endParaRPr lang=\"" + language + "\"/></a:p>";
        }
        StringBuilder text = new StringBuilder();
        String size = slide.points() == slide.layout().textPoints() ? "" : " sz=\"" + slide.points() * 100 + "\"";
        lines.forEach(line -> text.append(
                switch (line.kind()) {
                    case NAME -> paragraph("", run(line.text(), size + " b=\"1\""));
                    case FIGURE ->
                        paragraph(
                                "",
                                run(
                                        line.text(),
                                        " sz=\"" + (slide.points() + DeckSlide.MORE_FOR_FIGURES) * 100 + "\" b=\"1\""));
                    case WORDS -> paragraph("", run(line.text(), size));
                    case POINT -> paragraph("<a:pPr lvl=\"1\"/>", run(line.text(), size));
                }));
        return text.toString();
    }

    private static String paragraph(String level, String content) {
        return "<a:p>" + level + content + "</a:p>";
    }

    private String run(String words, String looks) {
        return runs.of(words, language, looks);
    }

    /** Some editors do not look up how the foot is set. */
    private String small(String words) {
        return "<a:r><a:rPr lang=\"" + language + "\" sz=\"1600\"><a:solidFill><a:schemeClr val=\""
                + (slide.layout() == Layout.COVER ? "bg1" : "tx2") + "\"/></a:solidFill>"
                + "<a:latin typeface=\"+mn-lt\"/></a:rPr><a:t>" + Xml.escaped(words) + "</a:t></a:r>";
    }

    private void chart(ChartFigure figure, String relation) {
        boolean wide = slide.layout() == Layout.WIDE;
        out.append("<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"")
                .append(++id)
                .append("\" name=\"")
                .append(Xml.escaped(voice.say(Label.DECK_CHART)))
                .append("\" title=\"")
                .append(Xml.escaped(figure.title()))
                .append("\" descr=\"")
                .append(Xml.escaped(figure.description()))
                .append("\"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr>")
                .append("<p:ph type=\"chart\" idx=\"4\"/></p:nvPr></p:nvGraphicFramePr>")
                .append(wide ? frame("p", 64, 248, 1152, 376) : frame("p", 64, 284, 800, 340))
                .append(
                        "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart")
                .append(" xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"")
                .append(relation)
                .append("\"/></a:graphicData></a:graphic></p:graphicFrame>");
    }

    /** In the upper corner that titles and kickers leave free. */
    private void logo(LogoImage image, String relation) {
        LogoImage.Size size = image.in(LOGO_WIDEST, LOGO_HIGHEST);
        int width = (int) Math.round(size.width());
        out.append("<p:pic><p:nvPicPr><p:cNvPr id=\"")
                .append(++id)
                .append("\" name=\"Logo\" descr=\"")
                .append(Xml.escaped(image.description()))
                .append(
                        "\"/><p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr userDrawn=\"1\"/></p:nvPicPr>")
                .append("<p:blipFill><a:blip r:embed=\"")
                .append(relation)
                .append("\"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>")
                .append(frame("a", 64 + 1152 - width, 40, width, (int) Math.round(size.height())))
                .append("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr></p:pic>");
    }

    /** The numeral of a priority with its pattern; the kicker says the same, so nobody has to hear it twice. */
    private void mark(PriorityMark mark) {
        String colour = "<a:solidFill>" + look.paint(mark.look()) + "</a:solidFill>";
        out.append(decoration("Numeral"))
                .append("<p:spPr>")
                .append(frame("a", 64, 48, 40, 40))
                .append("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>")
                .append(colour)
                .append(
                        "</p:spPr><p:txBody><a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"ctr\"/><a:lstStyle/>")
                .append("<a:p><a:pPr algn=\"ctr\"/><a:r><a:rPr lang=\"")
                .append(language)
                .append("\" sz=\"1800\" b=\"1\"><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill>")
                .append("<a:latin typeface=\"+mj-lt\"/></a:rPr><a:t>")
                .append(mark.number())
                .append("</a:t></a:r></a:p></p:txBody></p:sp>");
        boolean hollow = mark.look().equals("p4");
        out.append(decoration("Pattern"))
                .append("<p:spPr>")
                .append(frame("a", 110, 48, 32, 40))
                .append("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/>")
                .append("<a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path w=\"32\" h=\"40\">")
                .append(pattern(mark.look()))
                .append("</a:path></a:pathLst></a:custGeom>")
                .append(
                        hollow
                                ? "<a:noFill/><a:ln w=\"19050\">" + colour + "</a:ln>"
                                : colour + "<a:ln><a:noFill/></a:ln>")
                .append("</p:spPr></p:sp>");
    }

    private String decoration(String name) {
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + ++id + "\" name=\"" + name + "\" descr=\"\">" + StripXml.DECORATIVE
                + "</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn=\"1\"/></p:nvSpPr>";
    }

    /** Three bars: whole, split, slanted, hollow, pointed, with a waist, stepped, or thin and thick. */
    private static String pattern(String look) {
        StringBuilder path = new StringBuilder();
        for (int x = 0; x < 32; x += 12) {
            switch (look) {
                case "p2" -> path.append(bar(x, 0, 17, 0)).append(bar(x, 23, 40, 0));
                case "p3" -> path.append(bar(x, 0, 40, 4));
                case "p4" -> path.append(bar(x, 1, 39, 0));
                case "p5" -> path.append(shape(x, 0, 40, 0, 14, 4, 0, 8, 14, 8, 40));
                case "p6" -> path.append(shape(x, 0, 0, 8, 0, 5, 20, 8, 40, 0, 40, 3, 20));
                case "p7" -> path.append(shape(x, 0, 0, 4, 0, 4, 20, 8, 20, 8, 40, 0, 40));
                case "p8" -> path.append(shape(x, 0, 0, 2, 0, 2, 40, 0, 40)).append(shape(x, 4, 0, 8, 0, 8, 40, 4, 40));
                default -> path.append(bar(x, 0, 40, 0));
            }
        }
        return path.toString();
    }

    /** A shape by its corners, each from a place on. */
    private static String shape(int x, int... corners) {
        StringBuilder path = new StringBuilder(
                "<a:moveTo><a:pt x=\"" + (x + corners[0]) + "\" y=\"" + corners[1] + "\"/></a:moveTo>");
        for (int at = 2; at < corners.length; at += 2) {
            path.append(to(x + corners[at], corners[at + 1]));
        }
        return path.append("<a:close/>").toString();
    }

    private static String bar(int x, int top, int bottom, int slant) {
        int width = slant > 0 ? 4 : 7;
        return "<a:moveTo><a:pt x=\"" + (x + slant) + "\" y=\"" + top + "\"/></a:moveTo>" + to(x + slant + width, top)
                + to(x + width, bottom) + to(x, bottom) + "<a:close/>";
    }

    private static String to(int x, int y) {
        return "<a:lnTo><a:pt x=\"" + x + "\" y=\"" + y + "\"/></a:lnTo>";
    }
}
