package org.planpress.render.office;

import java.util.List;

/** The lists of a text document: one kind with bullets, one with numbers, and each numbered list with its own count. */
final class PlanNumbering {

    static final int BULLETS = 1;
    static final int NUMBERS = 2;
    static final int FIRST_LIST = 3;

    /** How far each level stands in, in twentieths of a point. */
    static final int INDENT = 397;

    private static final int LEVELS = 9;
    private static final List<String> MARKS = List.of("•", "–", "◦");
    private static final List<String> COUNTS = List.of("decimal", "lowerLetter", "lowerRoman");

    private PlanNumbering() {}

    /** The part of the file that says how lists count. */
    static String xml(List<Integer> starts) {
        StringBuilder out =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:numbering"
                        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
        out.append(kind(0, false)).append(kind(1, true));
        out.append(number(BULLETS, 0, "")).append(number(NUMBERS, 1, ""));
        for (int at = 0; at < starts.size(); at++) {
            out.append(number(
                    FIRST_LIST + at,
                    1,
                    "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"" + starts.get(at) + "\"/></w:lvlOverride>"));
        }
        return out + "</w:numbering>";
    }

    private static String number(int id, int kind, String more) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + kind + "\"/>" + more + "</w:num>";
    }

    private static String kind(int id, boolean counted) {
        StringBuilder out = new StringBuilder(
                "<w:abstractNum w:abstractNumId=\"" + id + "\"><w:multiLevelType w:val=\"multilevel\"/>");
        for (int level = 0; level < LEVELS; level++) {
            String format = counted ? COUNTS.get(level % COUNTS.size()) : "bullet";
            String text = counted ? "%" + (level + 1) + "." : MARKS.get(level % MARKS.size());
            out.append("<w:lvl w:ilvl=\"")
                    .append(level)
                    .append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"")
                    .append(format)
                    .append("\"/>")
                    .append(level == 0 ? "<w:pStyle w:val=\"" + (counted ? "ListNumber" : "ListBullet") + "\"/>" : "")
                    .append("<w:lvlText w:val=\"")
                    .append(text)
                    .append("\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"")
                    .append((level + 1) * INDENT)
                    .append("\" w:hanging=\"")
                    .append(INDENT)
                    .append("\"/></w:pPr></w:lvl>");
        }
        return out + "</w:abstractNum>";
    }
}
